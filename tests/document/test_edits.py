"""Edits by script: what a parameter cannot be is refused in words, and what was taken can be read again."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.document.model import PhotoFrame, TextFrame
from albumapp.geometry import Crop, Rect, Size
from albumapp.geometry.crop import fits_photo, largest_crop
from albumapp.products import catalogue
from albumapp.session.project import Project
from tests.document.test_journal import small_book

BOX = [0, 0, 50, 50]
HUGE = 10**400


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    return project


@pytest.mark.parametrize(
    ("edit", "params"),
    [
        ("set_box", {"frame": "f1", "box": [math.nan, 0, 50, 50]}),
        ("set_box", {"frame": "f1", "box": [0, 0, 50, math.nan]}),
        ("set_box", {"frame": "f1", "box": [1e9, 0, 50, 50]}),
        ("set_box", {"frame": "f1", "box": [HUGE, 0, 50, 50]}),
        ("set_box", {"frame": "f1", "box": 5}),
        ("move_frames", {"frames": ["f1"], "dx": 1e300, "dy": 0}),
        ("set_rotation", {"frame": "f1", "degrees": math.inf}),
        ("turn_photo", {"frame": "f1", "turns": math.inf}),
        ("set_crop", {"frame": "f1", "angle": math.nan}),
        ("set_photo_look", {"frame": "f1", "corner_radius": math.nan}),
        ("add_shape", {"surface": "s1", "box": BOX, "stroke_width": math.nan}),
        ("add_shape", {"surface": "s1", "box": BOX, "stroke_width": -3}),
        ("add_shape", {"surface": "s1", "box": BOX, "fill": "#ff"}),
        ("add_text", {"surface": "s1", "box": BOX, "text": "x" * 30_000}),
        ("add_text", {"surface": "s1", "box": BOX, "text": 5}),
        ("add_text", {"surface": "s1", "box": BOX, "style": {"size_pt": "big"}}),
        ("set_title", {"title": None}),
        ("set_title", {"title": "x" * 30_000}),
        ("relink_photo", {"photo": "p1", "path": 7}),
        ("add_photos", {"photos": [{"id": "q", "path": "x", "width": 10**30, "height": 2}]}),
        ("add_photos", {"photos": [5]}),
        ("remove_photos", {"photos": [["p1"]]}),
        ("move_spread", {"surface": "s2", "to": math.inf}),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    project: Project, edit: str, params: dict[str, Any]
) -> None:
    before = project.document
    with pytest.raises(UserError, match=edit):
        project.do(edit, **params)
    assert project.document is before


def test_what_was_taken_can_be_read_again(project: Project) -> None:
    project.do("set_crop", frame="f1", box=[1e9, -4, 1, 1])
    project.do("set_photo_look", frame="f1", border_width=math.nan)
    project.do("add_text", surface="s1", box=BOX, text="\ud800 \x00", style={"leading": 0.2})
    before, path = project.document, project.path
    project.close()
    assert path is not None
    again = Project.open(path)
    assert again.document == before
    again.close()


def test_ids_may_grow_without_end(project: Project, tmp_path: Path) -> None:
    project.replace(replace(project.document, next_id=10_000_000, seed=2**40), "Suggest")
    before, path = project.document, project.path
    project.close()
    assert path is not None
    assert Project.open(path).document == before


# --- the book --------------------------------------------------------------------------------------


def other_product(monkeypatch: pytest.MonkeyPatch, **block: object) -> None:
    """The lay-flat album as if its file had been changed since the album was made."""
    spec = catalogue.product("layflat-30x30")
    changed = replace(spec, block=replace(spec.block, **block))  # type: ignore[arg-type]
    monkeypatch.setitem(catalogue.catalogue(), spec.id, changed)


def test_a_product_that_was_changed_leaves_the_pages_alone(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.do("move_spread", surface="s2", to=5)
    before = project.document
    other_product(monkeypatch, page=Size(200, 200))
    with pytest.raises(UserError, match="has other measures than when this album was made"):
        project.do("add_spread")
    assert project.document is before
    project.undo()
    assert [s.id for s in project.document.surfaces[:4]] == ["s0", "s1", "s2", "s3"]
    assert project.document.surfaces[1].shape.size == Size(600, 300)


def test_a_project_whose_product_is_gone_says_where_to_put_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project.path
    project.close()
    assert path is not None
    monkeypatch.delitem(catalogue.catalogue(), "layflat-30x30")
    with pytest.raises(UserError, match=r"book\.album is an album for the product 'layflat-30x30'"):
        Project.open(path)


def test_titles_stay_on_the_spine_and_a_picture_round_the_book_keeps_its_bleed(project: Project) -> None:
    cover = project.document.surfaces[0]
    left, right = cover.shape.fold_x
    whole = cover.shape.bleed_rect
    around = PhotoFrame("f90", whole, "p1", Crop(largest_crop(4 / 3, whole.aspect)))
    spine = TextFrame("f91", Rect.centred((left + right) / 2, 150, 100, 6), "Trip", rotation=90, role="spine")
    front = TextFrame("f92", Rect(right + 40, 100, 200, 30), "Trip", role="title")
    covered = replace(cover, frames=(around, spine, front))
    project.replace(project.document.with_surface(covered), "Cover")
    for _ in range(6):
        project.do("add_spread")
    new = project.document.surfaces[0]
    wider = new.shape.size.w - cover.shape.size.w
    assert wider == pytest.approx(12 * 0.4)
    assert new.frame("f90").box == new.shape.bleed_rect
    shown = new.frame("f90")
    assert isinstance(shown, PhotoFrame)
    assert shown.crop.shown_size(Size(4000, 3000)).aspect == pytest.approx(shown.box.aspect)
    assert new.frame("f91").box.cx == pytest.approx(sum(new.shape.fold_x) / 2)
    assert new.frame("f92").box.x - new.shape.fold_x[1] == pytest.approx(40)
    for _ in range(6):
        project.undo()
    assert project.document.surfaces[0] == covered


def test_a_photo_that_was_turned_by_its_metadata_is_not_distorted(project: Project) -> None:
    turned = {"id": "p0", "path": "photos/0.jpg", "width": 3000, "height": 4000}
    project.do("add_photos", photos=[turned])
    frame = project.document.surface("s1").frame("f1")
    assert isinstance(frame, PhotoFrame)
    assert frame.crop.shown_size(Size(3000, 4000)).aspect == pytest.approx(frame.box.aspect)
    assert fits_photo(frame.crop, Size(3000, 4000))
