"""Named versions and printed orders: kept, compared, returned to, and printed again as they were."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.document.model import PhotoEntry
from albumapp.products.catalogue import catalogue, product
from albumapp.products.frozen import spec_from_json, spec_to_json
from albumapp.session import versions
from albumapp.session.comparing import compare
from albumapp.session.project import Project
from tests.document.test_journal import small_book


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    return project


def again(project: Project) -> Project:
    path = project.path
    project.close()
    assert path is not None
    return Project.open(path)


def pieces(project: Project) -> int:
    assert project.path is not None
    with sqlite3.connect(project.path) as db:
        return int(db.execute("SELECT count(*) FROM pieces").fetchone()[0])


def test_a_version_is_the_album_as_it_was(project: Project) -> None:
    before = project.document
    made = versions.keep(project, "  before Mum’s \n changes ")
    assert (made.name, made.kind, made.pages, made.photos) == ("before Mum’s changes", "version", 20, 6)
    project.do("delete_frames", frames=["f1", "f3"])
    project.do("set_title", title="Mum’s")
    project = again(project)
    assert versions.document_of(project, versions.kept(project)[0]) == before
    versions.return_to(project, made)
    assert project.document == before
    assert project.undo() == "Return to a version"
    assert project.document.title == "Mum’s"
    project.close()


def test_returning_keeps_photos_that_came_since(project: Project) -> None:
    made = versions.keep(project, "first")
    photos = project.document.photos
    new = PhotoEntry("new", "new.jpg", 10, 10)
    project.replace(replace(project.document, photos={**photos, "new": new}), "Import photos")
    project.do("relink_photo", photo="p1", path="elsewhere/1.jpg")
    versions.return_to(project, made)
    assert project.document.photos["new"] == new
    assert project.document.photos["p1"].path == "elsewhere/1.jpg"
    project.close()


def test_what_is_equal_is_stored_once_and_goes_with_the_last_that_needs_it(project: Project) -> None:
    first = versions.keep(project, "one")
    whole = pieces(project)
    project.do("lock_frame", frame="f1")
    second = versions.keep(project, "two")
    assert pieces(project) == whole + 1
    versions.delete(project, first)
    assert pieces(project) == whole
    back = versions.delete(project, second)
    assert (versions.kept(project), pieces(project)) == ([], 0)
    assert replace(back(), id=second.id) == second
    assert versions.document_of(project, versions.kept(project)[0]) == project.document
    project.close()


def test_versions_go_into_a_copy(project: Project, tmp_path: Path) -> None:
    made = versions.keep(project, "one")
    versions.rename(project, made, "the first")
    project.save_as(tmp_path / "copy.album")
    assert [v.name for v in versions.kept(project)] == ["the first"]
    versions.document_of(project, made)
    project.close()


def test_a_damaged_version_harms_nothing_else(project: Project) -> None:
    made = versions.keep(project, "one")
    other = versions.keep(project, "two")
    assert project.path is not None
    with sqlite3.connect(project.path) as db:
        db.execute("UPDATE versions SET data = json_set(data, '$.surfaces[0]', 'gone') WHERE id = 1")
    with pytest.raises(UserError, match="kept version cannot be read"):
        versions.document_of(project, made)
    assert versions.document_of(project, other) == project.document
    project.do("set_title", title="goes on")
    project.close()


def test_a_version_that_says_what_cannot_be_is_not_listed(project: Project) -> None:
    versions.keep(project, "one")
    versions.keep(project, "two")
    assert project.path is not None
    with sqlite3.connect(project.path) as db:
        db.execute("UPDATE versions SET data = replace(data, '\"pages\":20', '\"pages\":1e999') WHERE id = 1")
    assert [v.name for v in versions.kept(project)] == ["two"]
    project.close()


def test_a_product_that_is_gone_is_not_returned_to(project: Project) -> None:
    made = versions.keep(project, "one")
    assert project.path is not None
    with sqlite3.connect(project.path) as db:
        db.execute("UPDATE versions SET data = json_set(data, '$.head.product', 'gone')")
    before = project.document
    with pytest.raises(UserError, match="no product 'gone'"):
        versions.return_to(project, made)
    assert again(project).document == before


@pytest.mark.parametrize("name", ["", "  \n "])
def test_a_version_needs_a_name(project: Project, name: str) -> None:
    with pytest.raises(UserError, match="needs a name"):
        versions.keep(project, name)
    project.close()


def test_an_order_keeps_the_product_as_it_was(project: Project) -> None:
    made = versions.freeze(project, " 4711 ", "For Mum")
    assert (made.kind, made.extra["order"]) == ("order", "4711")
    project = again(project)
    assert versions.spec_of(project, versions.kept(project)[0]) == product("layflat-30x30")
    project.close()


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_every_product_is_read_as_it_was_written(name: str) -> None:
    import json

    spec = product(name)
    assert spec_from_json(json.loads(json.dumps(spec_to_json(spec)))) == spec


@pytest.mark.parametrize("data", [None, [], {}, {"id": 3}, {"id": "x", "block": []}])
def test_what_is_no_product_is_said(data: object) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        spec_from_json(data)


@pytest.mark.parametrize("profile", ["../products/layflat-30x30.toml", "/etc/hostname", "", "gone.icc"])
def test_an_order_of_a_hostile_file_prints_no_other_file(profile: str) -> None:
    data = spec_to_json(product("layflat-30x30"))
    with pytest.raises(ValueError, match="output profile"):
        spec_from_json({**data, "output": {**data["output"], "profile": profile}})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1e9])
def test_a_product_without_usable_numbers_is_none(value: float) -> None:
    data = spec_to_json(product("layflat-30x30"))
    with pytest.raises(ValueError, match="no usable number"):
        spec_from_json({**data, "block": {**data["block"], "gutter_loss": value}})


def test_a_comparison_names_what_changed(project: Project) -> None:
    before = project.document
    assert compare(before, before).same
    project.do("move_frames", frames=["f1"], dx=5, dy=0)
    project.do("delete_frames", frames=["f3"])
    project.do("add_text", surface="s2", box=[10, 200, 60, 10], text="Hello")
    project.do("set_photo_look", frame="f5", corner_radius=3)
    found = compare(before, project.document)
    assert not found.same
    first, second, third = found.changed
    assert (first.moved, first.came, first.left) == (1, (), ())
    assert (second.left, second.texts, found.left) == (("p2",), (("", "Hello"),), ("p2",))
    assert third.looks == 1
    project.close()


def test_spreads_are_known_again_by_their_photos(project: Project) -> None:
    project.do("add_spread", after="s1")
    before = project.document
    renamed = tuple(replace(s, id=f"new{n}") for n, s in enumerate(before.surfaces))
    assert not [c for c in compare(before, replace(before, surfaces=renamed)).changed if c.came or c.left]
    project.do("delete_spread", surface="s2")
    gone = compare(before, project.document)
    assert [c.before.id for c in gone.changed if c.before is not None and c.after is None] == ["s2"]
    assert gone.left == ("p2", "p3")
    back = compare(project.document, before)
    assert [c.after.id for c in back.changed if c.after is not None and c.before is None] == ["s2"]
    project.close()
