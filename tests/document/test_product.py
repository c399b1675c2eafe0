"""The spine that a printer told: it sets the cover, is kept, undone, and moves with the pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.document.model import Document, Surface, TextFrame
from albumapp.products.catalogue import product
from albumapp.products.surfaces import cover_shape, inner_shapes
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


def test_words_on_the_spine_get_smaller_with_it(project: Project) -> None:
    project.do("set_spine", mm=20)
    project.do("add_spine_text", text="Summer")
    cover = project.document.cover
    assert cover is not None
    (wide,) = (f for f in cover.frames if isinstance(f, TextFrame) and f.role == "spine")
    project.do("set_spine", mm=8)
    cover = project.document.cover
    assert cover is not None
    (thin,) = (f for f in cover.frames if isinstance(f, TextFrame) and f.role == "spine")
    assert thin.box.h == pytest.approx(0.7 * 8)
    assert thin.style.size_pt < wide.style.size_pt
    assert thin.box.cx == pytest.approx(sum(cover.shape.fold_x) / 2)
    project.do("set_spine", mm=7.5)
    assert project.document.find(thin.id)[1].box.h == thin.box.h  # still thin enough


def test_pages_of_a_wire_bound_book_come_and_go_one_by_one() -> None:
    spec = product("gelato-wire-a4")
    surfaces = tuple(Surface(f"w{n}", s) for n, s in enumerate(inner_shapes(spec, 30)))
    project = Project(Document(spec.id, surfaces=surfaces), Journal(), None)
    project.do("add_spread", after="w3")
    assert [s.id for s in project.document.inner()][3:7] == ["w3", "s1", "s2", "w4"]
    assert [n for s in project.document.inner() for n in s.shape.pages] == list(range(1, 33))
    project.do("move_spread", surface="w0", to=31)
    assert project.document.inner()[-1].id == "w0"
    assert project.document.inner()[-1].shape.safe.right == 12  # a left page now: the wire is at its right
    project.do("delete_spreads", surfaces=["s1", "s2"])
    assert project.document.page_count == 30
    with pytest.raises(UserError, match="steps of 2"):
        project.do("delete_spread", surface="w5")
