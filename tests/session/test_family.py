"""Albums of one family: the look of one for another, and no photo hangs twice without a word."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.analysis.model import Analysis
from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.model import Document, PhotoEntry
from albumapp.document.storage import AlbumFile
from albumapp.drawing.colour import from_hex
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album import check_album
from albumapp.session.family import heroes, hung_elsewhere, look_values, took
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest
from tests.session.test_recommending import analysed, entries, photo

PHOTOS = [photo(n, worth=0.9 - n / 100) for n in range(40)]
SAND = from_hex("#e8dcc8")


def made(
    product_id: str, path: Path | None = None, title: str = "Walks", pages: int | None = None
) -> Project:
    project = Project.new(path, product_id, title)
    known = analysed(PHOTOS)
    project.replace(replace(project.document, photos={p.id: p for p in entries(PHOTOS)}), "Import photos")
    project.context.known = known.facts
    project.replace(suggest(project, known, title=title), "Suggest album", "suggest")
    return project


def dressed() -> Project:
    """A book in another style, with a background, a text style and a hero of its user's."""
    project = made("layflat-30x30")
    project.do("suggest_again", style="magazine")
    project.do("set_background", surface=project.document.inner()[0].id, colour="#e8dcc8", where="book")
    project.do("set_text_style", named="Caption", style={"size_pt": 13.0, "italic": False})
    frames = next(s for s in project.document.inner() if len(s.photos()) > 2).photo_frames()
    project.do("make_hero", frame=list(frames)[1].id)
    return project


def test_a_book_takes_the_look_of_another_in_one_step() -> None:
    source, target = dressed(), made("hardcover-a4-landscape", title="Hills")
    before = target.document
    values = look_values(source.document)
    target.do("take_look", **values)
    after = target.document
    assert after.style == "magazine"
    assert dict(after.texts.styles)["Caption"].size_pt == 13.0
    assert all(s.background == SAND for s in after.inner())
    hero = source.document.wishes.heroes[0]
    assert hero in after.wishes.heroes
    assert {r.code for r in took(before, after)} == {
        "family.style", "family.texts", "family.ground", "family.heroes",
    }  # fmt: skip
    assert after.product == before.product
    assert after.title == "Hills"
    target.do("suggest_again")  # laid out again it still looks so
    assert all(s.background == SAND for s in target.document.inner())
    target.undo()
    assert target.undo() == "Take the look of an album"
    assert target.document == before


def test_taking_it_twice_changes_nothing() -> None:
    source, target = dressed(), made("layflat-30x30")
    values = look_values(source.document)
    target.do("take_look", **values)
    once = target.document
    target.do("take_look", **values)
    assert took(once, target.document) == []
    assert [s.frames for s in target.document.surfaces] == [s.frames for s in once.surfaces]


@pytest.mark.parametrize("product_id", ["calendar-a4", "card-a6", "canvas-40x60", "print-10x15"])
def test_what_is_no_book_takes_it_too(product_id: str) -> None:
    source, target = dressed(), made(product_id)
    target.do("take_look", **look_values(source.document))
    assert target.document.style == "magazine"
    assert target.document.used()
    if product_id != "print-10x15":  # it has every photo already
        assert set(target.document.used()) & set(heroes(source.document))
    codec.check(Document(product_id), target.document)


def test_a_plain_album_gives_its_style_and_no_colour(tmp_path: Path) -> None:
    plain = made("layflat-30x30")
    values = look_values(plain.document)
    assert values.keys() <= {"style", "heroes"}
    target = made("layflat-30x30")
    target.do("set_background", surface=target.document.inner()[2].id, colour="#e8dcc8")
    target.do("take_look", **values)
    assert target.document.inner()[2].background == SAND  # the user's own stays


def test_photos_that_the_other_has_not_are_left_out() -> None:
    target = made("layflat-30x30")
    before = target.document
    target.do("take_look", heroes=["ffff", "eeee"])
    assert target.document == before
    with pytest.raises(UserError):
        target.do("take_look", style="no such style")
    for wrong in ({"texts": [{"name": 3}]}, {"look": {"background": "x"}}, {"texts": 4}):
        with pytest.raises(UserError):
            target.do("take_look", **wrong)
    assert target.document == before


# --- what hangs where -------------------------------------------------------------------------------


def test_what_hangs_in_other_albums_is_known(tmp_path: Path) -> None:
    wall, book = tmp_path / "wall.album", tmp_path / "book.album"
    hanging = made("canvas-40x60", wall, "Hall")
    (photo_id,) = hanging.document.used()
    made("layflat-30x30", book).close()
    torn = tmp_path / "torn.album"
    torn.write_bytes(b"no album")
    albums = [wall, book, torn, tmp_path / "gone.album"]
    assert hung_elsewhere(albums, None) == {photo_id: "Hall"}
    assert hung_elsewhere(albums, wall) == {}
    with AlbumFile(wall, look=True) as file:
        assert file.product() == "canvas-40x60"
    hanging.do("set_title", title="Stairs")  # it changed: it is read again
    assert hung_elsewhere(albums, None) == {photo_id: "Stairs"}
    assert hung_elsewhere(albums, None, lambda: True) == {}
    hanging.close()


def test_a_wall_prefers_photos_that_hang_nowhere_yet() -> None:
    first = made("canvas-40x60")
    (best,) = first.document.used()
    second = Project.new(None, "canvas-40x60")
    second.replace(replace(second.document, photos={p.id: p for p in entries(PHOTOS)}), "Import photos")
    second.context.hung = {best: "Hall"}
    known = analysed(PHOTOS)
    second.replace(suggest(second, known), "Suggest album", "suggest")
    assert list(second.document.used()) != [best]
    second.context.known = known.facts
    second.do("change_product", product="metal-40x60")
    assert list(second.document.used()) != [best]
    second.do("change_product", product="card-a6")
    assert best in second.document.used()  # a card hangs nowhere


def test_where_all_hang_already_the_best_hangs_again() -> None:
    project = Project.new(None, "canvas-40x60")
    project.replace(replace(project.document, photos={p.id: p for p in entries(PHOTOS)}), "Import photos")
    project.context.hung = {f.id: "Hall" for f in PHOTOS}
    assert suggest(project, analysed(PHOTOS)).used()


def test_the_check_says_that_a_photo_hangs_already() -> None:
    project = made("canvas-40x60")
    (photo_id,) = project.document.used()

    def found() -> list[str]:
        rows = check_album(project.document, project.spec, project.context)
        return [f.text for f in rows if f.code == "hangs-already"]

    assert found() == []
    project.context.hung = {photo_id: "Hall"}
    (said,) = found()
    assert "hangs already in “Hall”" in said
    book = made("layflat-30x30")
    book.context.hung = {photo_id: "Hall"}
    rows = check_album(book.document, book.spec, book.context)
    assert not [f for f in rows if f.code == "hangs-already"]


def test_facts_say_where_a_photo_hangs_and_are_not_kept() -> None:
    project = Project.new(None)
    entry = PhotoEntry("a", "/a.jpg", 600, 400)
    project.replace(replace(project.document, photos={"a": entry}), "Import photos")
    assert project.context.facts("a").hangs == ""
    project.context.hung = {"a": "Hall"}
    assert project.context.facts("a").hangs == "Hall"
    project.context.known = {"a": PhotoFacts("a", entry.size, quality=0.9)}
    assert project.context.facts("a").hangs == "Hall"
    assert project.context.facts("a").quality == 0.9
    assert Analysis().facts == {}
