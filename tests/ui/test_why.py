"""The inspector says why, and "This is wrong" beside a reason is kept, counts, and is undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from albumapp.photos.marks import FACTORS
from albumapp.session.importing import marks_of
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.why import WRONG


def words(window: MainWindow) -> list[str]:
    section = window.bench.inspector.why
    return [w.text() for w in section.findChildren(QLabel) if w.objectName().startswith("why_")]


def buttons(window: MainWindow, start: str) -> list[QToolButton]:
    found = window.bench.inspector.why.findChildren(QToolButton)
    return [b for b in found if b.objectName().startswith(start)]


@pytest.fixture
def judged(album: MainWindow, settle: Callable[[], None]) -> MainWindow:
    """The window with a frame selected whose photo has a reason that may be wrong."""
    desk = album.desk
    for surface in desk.document.inner():
        for frame in surface.photo_frames():
            desk.go(surface.id)
            desk.select([frame.id])
            settle()
            if buttons(album, "wrong_"):
                return album
    raise AssertionError("no photo has a reason that may be wrong")


def test_pages_and_frames_say_why(album: MainWindow, settle: Callable[[], None], qtbot: QtBot) -> None:
    desk = album.desk
    surface = next(s for s in desk.document.inner() if len(s.photos()) > 1)
    desk.go(surface.id)
    desk.select([])
    qtbot.waitUntil(lambda: bool(words(album)))
    assert not buttons(album, "wrong_")
    largest = max(surface.photo_frames(), key=lambda f: f.box.area)
    desk.select([largest.id])
    settle()
    qtbot.waitUntil(lambda: any("shown whole" in w or "cut away" in w for w in words(album)))


def test_a_wrong_reason_is_kept_counts_and_is_undone(judged: MainWindow, settle: Callable[[], None]) -> None:
    desk = judged.desk
    frame = desk.frames()[0]
    before = desk.analysis.facts[frame.photo]
    button = buttons(judged, "wrong_")[0]
    factor = button.objectName().rsplit("_", 1)[1]
    button.click()
    settle()
    with desk.library_factory() as library:
        assert marks_of(library, [frame.photo])[frame.photo].wrong == (factor,)
    codes = [r.code for r in desk.analysis.facts[frame.photo].reasons]
    assert WRONG + factor in codes
    assert not any(b.objectName().endswith(f"_{factor}") for b in buttons(judged, "wrong_"))
    assert buttons(judged, "right_")

    judged.actions_["undo"].trigger()
    settle()
    assert desk.analysis.facts[frame.photo] == before
    with desk.library_factory() as library:
        assert marks_of(library, [frame.photo]) == {}

    judged.actions_["redo"].trigger()
    settle()
    buttons(judged, "right_")[0].click()
    settle()
    assert desk.analysis.facts[frame.photo] == before


def test_the_line_below_says_why_of_the_frame_under_the_pointer(
    album: MainWindow, settle: Callable[[], None]
) -> None:
    desk, line = album.desk, album.findChild(QLabel, "why_line")
    surface = next(s for s in desk.document.inner() if s.photos())
    desk.go(surface.id)
    desk.select([])
    settle()
    of_pages = line.accessibleName()
    album.bench.canvas.hovered.emit(next(surface.photo_frames()).id)
    assert line.accessibleName() not in ("", of_pages)
    album.bench.canvas.hovered.emit("")
    assert line.accessibleName() == of_pages


@pytest.mark.parametrize("factor", FACTORS)
def test_every_correction_counts_and_is_one_step(
    factor: str, judged: MainWindow, settle: Callable[[], None]
) -> None:
    desk = judged.desk
    photo = desk.frames()[0].photo
    before = desk.analysis.facts[photo]
    judged.bench.inspector.why.say_wrong(photo, factor, True)
    settle()
    assert WRONG + factor in [r.code for r in desk.analysis.facts[photo].reasons]
    assert [b for b in buttons(judged, "right_") if b.objectName() == f"right_{factor}"]
    judged.actions_["undo"].trigger()
    settle()
    assert desk.analysis.facts[photo] == before


def test_who_says_that_a_photo_matters_less_takes_back_that_it_matters_more(
    judged: MainWindow, settle: Callable[[], None]
) -> None:
    desk, why = judged.desk, judged.bench.inspector.why
    photo = desk.frames()[0].photo
    for factor in ("worth", "weight"):
        why.say_wrong(photo, factor, True)
        settle()
        assert desk.shelf.said(photo).wrong == (factor,)


def test_a_reason_of_pages_leads_to_the_photo_that_it_speaks_of(
    album: MainWindow, settle: Callable[[], None]
) -> None:
    desk = album.desk
    desk.go(desk.document.cover.id)
    desk.select([])
    settle()
    buttons(album, "put_right_")[0].click()
    assert len(desk.selection) == 1
    frame = desk.frames()[0]
    assert frame.photo is not None or frame.role == "title"


def test_a_wrong_time_leads_to_the_clock(album: MainWindow, settle: Callable[[], None]) -> None:
    desk = album.desk
    for surface in desk.document.inner():
        for frame in surface.photo_frames():
            desk.go(surface.id)
            desk.select([frame.id])
            settle()
            found = [b for b in buttons(album, "put_right_") if b.objectName().endswith("_clock")]
            if found:
                found[0].click()
                settle()
                clock = album.bench.photos.clocks.by_hand
                assert clock.isVisibleTo(album)
                assert clock.words.text() == "Set the clock of 1 photo"
                return
    raise AssertionError("no photo stands in order of time")
