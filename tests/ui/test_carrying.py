"""Photos dragged from the canvas down on to other pages in the strip move there, as one undo step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from albumapp.ui.carrying import carry
from albumapp.ui.main_window import MainWindow
from tests.ui.canvas import hand

Settle = Callable[[], None]


@pytest.fixture
def spread(album: MainWindow, settle: Settle):
    """The fullest spread, shown; its frames can be taken hold of."""
    desk = album.desk
    found = max(desk.document.inner(), key=lambda s: len(s.photos()))
    desk.go(found.id)
    desk.select([])
    settle()
    return found


def other(window: MainWindow, surface) -> object:
    return next(s for s in window.desk.document.inner() if s.id != surface.id and s.photos())


def at_strip(window: MainWindow, surface_id: str) -> QPoint:
    strip = window.bench.strip
    rect = strip.visualRect(strip.model_.index(strip.model_.row_of(surface_id)))
    strip.scrollTo(strip.model_.index(strip.model_.row_of(surface_id)))
    rect = strip.visualRect(strip.model_.index(strip.model_.row_of(surface_id)))
    return strip.viewport().mapToGlobal(rect.center())


def send(window: MainWindow, kind, at: QPoint, button) -> None:
    view = window.bench.canvas
    here = QPointF(view.viewport().mapFromGlobal(at))
    held = Qt.MouseButton.NoButton if kind == QMouseEvent.Type.MouseButtonRelease else hand.LEFT
    event = QMouseEvent(kind, here, QPointF(at), button, held, hand.NONE)
    QApplication.sendEvent(view.viewport(), event)


def hold(window: MainWindow, surface, target: str) -> str:
    """A frame is dragged down on to pages of the strip, and not let go."""
    frame = next(surface.photo_frames())
    view = window.bench.canvas
    hand.press(view, frame.box.cx, frame.box.cy)
    hand.move(view, frame.box.cx + 10, frame.box.cy + 10)
    send(window, QMouseEvent.Type.MouseMove, at_strip(window, target), Qt.MouseButton.NoButton)
    return frame.photo


def test_a_photo_is_dragged_on_to_other_pages(album: MainWindow, spread, settle: Settle) -> None:
    desk, strip = album.desk, album.bench.strip
    target = other(album, spread)
    before, rows = desk.document, len(desk.project.journal.rows)
    photo = hold(album, spread, target.id)
    assert strip.over == target.id
    assert desk.document == before
    send(album, QMouseEvent.Type.MouseButtonRelease, at_strip(album, target.id), hand.LEFT)
    settle()
    assert photo in desk.document.surface(target.id).photos()
    assert photo not in desk.document.surface(spread.id).photos()
    assert strip.over == ""
    assert [r.name for r in desk.project.journal.rows[rows:]] == ["Move photo to other pages"]
    desk.undo()
    assert desk.document == before


def test_a_drag_that_is_given_up_changes_nothing(album: MainWindow, spread, settle: Settle) -> None:
    desk, strip = album.desk, album.bench.strip
    target, before = other(album, spread), desk.document
    hold(album, spread, target.id)
    escape = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, hand.NONE)
    QApplication.sendEvent(album.bench.canvas, escape)
    assert strip.over == ""
    send(album, QMouseEvent.Type.MouseButtonRelease, at_strip(album, target.id), hand.LEFT)
    settle()
    assert desk.document == before


def test_over_its_own_pages_nothing_would_take_it(album: MainWindow, spread) -> None:
    hold(album, spread, spread.id)
    assert album.bench.strip.over == ""
    album.bench.canvas.cancel()


def test_several_go_together_and_a_cover_takes_one(album: MainWindow, spread, settle: Settle) -> None:
    desk = album.desk
    frames = [f.id for f in list(spread.photo_frames())[:2]]
    photos = [spread.frame(i).photo for i in frames]
    target, rows = other(album, spread), len(desk.project.journal.rows)
    assert carry(desk, frames, target.id)
    assert set(photos) <= set(desk.document.surface(target.id).photos())
    assert "2 photos moved" in album.messages.current.text
    assert len(desk.project.journal.rows) == rows + 1
    desk.undo()
    assert carry(desk, frames, desk.document.cover.id)
    assert photos[0] in desk.document.cover.photos()
    assert set(photos) <= set(desk.document.surface(spread.id).photos())


def test_locked_pages_say_why_they_take_none(album: MainWindow, spread, settle: Settle) -> None:
    desk = album.desk
    target = other(album, spread)
    desk.do("lock_surface", surface=target.id, locked=True)
    before = desk.document
    assert not carry(desk, [next(spread.photo_frames()).id], target.id)
    assert desk.document == before
    assert "locked" in album.messages.current.text
