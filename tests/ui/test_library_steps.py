"""Undo of what is said of photos, interleaved with the album's own history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.photos.marks import Marks
from albumapp.ui.desk import Desk
from albumapp.ui.main_window import MainWindow

Settle = Callable[[], None]


def kept(desk: Desk, photo: str) -> dict[str, str]:
    with desk.library_factory() as library:
        return library.marks([photo]).get(photo, {})


def test_undo_takes_back_whichever_came_last(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    first = desk.document
    desk.do("set_title", title="Walks")
    second = desk.document
    desk.shelf.mark([photo], "pick", True)
    desk.do("set_title", title="Spring")
    desk.shelf.rate([photo], 5)
    settle()
    assert kept(desk, photo) == {"pick": "yes", "stars": "5"}
    assert album.actions_["undo"].text() == "Undo: Rate photos"

    desk.undo()
    settle()
    assert (desk.document.title, kept(desk, photo)) == ("Spring", {"pick": "yes"})
    assert desk.shelf.said(photo) == Marks(pick=True)
    desk.undo()
    settle()
    assert (desk.document, kept(desk, photo)) == (second, {"pick": "yes"})
    assert (desk.undo_name, desk.redo_name) == ("Pick photos", "Change title")
    desk.undo()
    settle()
    assert (desk.document, kept(desk, photo)) == (second, {})
    desk.undo()
    assert desk.document == first

    for _ in range(4):
        desk.redo()
    settle()
    assert (desk.document.title, kept(desk, photo)) == ("Spring", {"pick": "yes", "stars": "5"})
    assert desk.shelf.said(photo) == Marks(stars=5, pick=True)
    assert not album.actions_["redo"].isEnabled()


def test_an_edit_ends_what_could_be_done_again(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    desk.shelf.rate([photo], 5)
    desk.undo()
    assert desk.redo_name == "Rate photos"
    desk.do("set_title", title="Walks")
    assert desk.redo_name is None
    settle()
    assert kept(desk, photo) == {}


def test_a_gesture_does_not_reach_over_a_change_of_the_library(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    desk.do("set_title", merge="typing", title="W")
    typed = desk.document
    desk.shelf.rate([photo], 3)
    desk.do("set_title", merge="typing", title="Wa")
    desk.do("set_title", merge="typing", title="Walk")
    desk.undo()
    assert desk.document == typed
    assert desk.undo_name == "Rate photos"
    settle()


def test_a_rating_joins_the_analysis_anew(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    before = desk.analysis.facts[photo]
    desk.shelf.mark([photo], "pick", True)
    settle()
    assert (before.pick, desk.analysis.facts[photo].pick) == (False, True)
    desk.undo()
    settle()
    assert desk.analysis.facts[photo].pick is False


def test_marks_of_several_photos_go_back_to_what_each_had(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    one, two = list(desk.document.photos)[:2]
    desk.shelf.rate([one], 2)
    desk.shelf.rate([one, two], -1)
    desk.undo()
    settle()
    assert (desk.shelf.rating(one), desk.shelf.rating(two)) == (2, None)
    assert (kept(desk, one), kept(desk, two)) == ({"stars": "2"}, {})


def test_saying_the_same_again_is_no_step(album: MainWindow) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    name = desk.undo_name
    desk.shelf.rate([photo], None)
    assert desk.undo_name == name


def test_what_cannot_be_written_is_said_and_is_no_step(
    album: MainWindow, settle: Settle, qtbot: object
) -> None:
    desk = album.desk
    said: list[str] = []
    desk.message.connect(lambda level, text, mend: said.append(text))
    name = desk.undo_name

    def fail() -> None:
        raise UserError("The disk is full.", "Make room.")

    desk.change_library("Rate photos", fail, fail)
    settle()
    assert "The disk is full." in said
    assert desk.undo_name == name


def test_what_was_said_last_is_kept_when_the_window_closes_at_once(album: MainWindow, tmp_path: Path) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    for stars in (1, 2, 3, 4):
        desk.shelf.rate([photo], stars)
    desk.shut_down()
    assert kept(desk, photo) == {"stars": "4"}


@pytest.mark.parametrize(
    ("mark", "value", "text"), [("aside", False, "no"), ("shift", 90.0, "90.0"), ("stars", 0, "0")]
)
def test_every_mark_is_kept_as_text(
    album: MainWindow, settle: Settle, mark: str, value: object, text: str
) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    desk.shelf.mark([photo], mark, value)
    settle()
    assert kept(desk, photo) == {mark: text}
