"""The spine that a printer told: it sets the cover, is kept, undone, and moves with the pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.products.surfaces import cover_shape
from albumapp.session.project import Project
from tests.export.album import make_album


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A cover and the first three surfaces of a lay-flat book."""
    album = make_album(tmp_path / "photos")
    project = Project(replace(album.document, next_id=100), Journal(), None)
    cover = album.document.surfaces[0]
    shape = cover_shape(project.spec, 6)
    assert shape is not None
    project.do("add_text", surface="cover", box=[10, 10, 80, 20], text="Back")
    assert cover.shape.size.w > shape.size.w  # the album was made for 20 pages
    project.save_as(tmp_path / "book.album")
    return project


def spine(project: Project) -> float:
    cover = project.document.cover
    assert cover is not None
    return cover.shape.fold_x[1] - cover.shape.fold_x[0]


def test_a_told_spine_is_kept_undone_and_moves_with_the_pages(project: Project) -> None:
    before, path = project.document, project.path
    project.do("set_spine", mm=17.25)
    assert spine(project) == pytest.approx(17.25)
    assert project.document.product == "layflat-30x30:spine=17.25@6"
    assert project.spec.cover is not None
    assert project.spec.cover.spine_sure(6) == "known"
    project.do("add_spread")
    assert spine(project) == pytest.approx(17.25 + 2 * 0.4)
    assert project.spec.cover.spine_sure(project.document.page_count) == "stale"
    project.close()
    assert path is not None
    again = Project.open(path)
    assert spine(again) == pytest.approx(17.25 + 2 * 0.4)
    again.undo()
    again.undo()
    assert again.document == before
    again.do("set_spine", mm=9)
    again.do("set_spine")
    assert again.document.product == "layflat-30x30"
    assert spine(again) == pytest.approx(6 + 0.4 * 6)
    again.close()


@pytest.mark.parametrize("params", [{"mm": 0}, {"mm": -1}, {"mm": 1e9}, {"mm": float("nan")}, {"mm": "x"}])
def test_a_spine_that_cannot_be_is_refused(project: Project, params: dict[str, object]) -> None:
    before = project.document
    with pytest.raises(UserError):
        project.do("set_spine", **params)
    assert project.document is before
