"""Other layouts by hover, arrow and number; heroes, pairs, filled pages; layouts kept, renamed, deleted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from albumapp.layout.handmade import templates
from albumapp.ui.main_window import MainWindow

Settle = Callable[[], None]


@pytest.fixture
def spread(album: MainWindow, settle: Settle) -> MainWindow:
    """The window on its fullest spread, its other layouts there."""
    desk = album.desk
    desk.go(max(desk.document.inner(), key=lambda s: len(s.photos())).id)
    settle()
    return album


def boxes(window: MainWindow) -> list[object]:
    return [f.box for f in window.desk.surface.photo_frames()]


def drawn(window: MainWindow) -> list[object]:
    """Boxes on the canvas, which may show more than the document says."""
    surface = window.bench.canvas.shown_surface
    return [f.box for f in surface.photo_frames()]


def hover(window: MainWindow, n: int) -> None:
    row = window.bench.alternatives.row
    at = row._boxes()[n].center()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, row.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
    )
    row.mouseMoveEvent(event)


def other(window: MainWindow) -> int:
    suggester = window.desk.suggester
    return next(n for n in range(len(suggester.options)) if n != suggester.shown)


def test_pointing_at_a_layout_shows_it_and_leaving_brings_the_pages_back(spread: MainWindow) -> None:
    window, row = spread, spread.bench.alternatives.row
    before = drawn(window)
    hover(window, other(window))
    assert drawn(window) == [f.box for f in row.options[other(window)].photo_frames()]
    assert boxes(window) == before
    row.leaveEvent(None)
    assert drawn(window) == before


def test_arrows_walk_enter_takes_and_escape_goes_back(spread: MainWindow, settle: Settle) -> None:
    window, row = spread, spread.bench.alternatives.row
    before = boxes(window)
    window.run("other_layouts")
    first = row.current
    assert first == other(window)
    QTest.keyClick(row, Qt.Key.Key_Right)
    assert row.current == first + 1
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert row.current == -1
    assert drawn(window) == before
    row.walk_to(first)
    wanted = [f.box for f in row.options[first].photo_frames()]
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert boxes(window) == wanted
    window.desk.undo()
    assert boxes(window) == before


def test_a_number_takes_a_layout_from_the_canvas_too(spread: MainWindow, settle: Settle) -> None:
    window, desk = spread, spread.desk
    n = other(window)
    wanted = [f.box for f in desk.suggester.options[n].photo_frames()]
    QTest.keyClick(window.bench.canvas, Qt.Key(Qt.Key.Key_1.value + n))
    assert boxes(window) == wanted
    settle()
    assert desk.suggester.shown == n
    rows = len(desk.project.journal.rows)
    QTest.keyClick(window.bench.canvas, Qt.Key(Qt.Key.Key_1.value + n))
    assert len(desk.project.journal.rows) == rows
    desk.settings.set("letter_keys", False)
    QTest.keyClick(window.bench.canvas, Qt.Key(Qt.Key.Key_1.value + other(window)))
    assert len(desk.project.journal.rows) == rows


def test_what_is_taken_is_what_was_shown(spread: MainWindow, settle: Settle) -> None:
    window, desk = spread, spread.desk
    for n in range(len(desk.suggester.options)):
        wanted = [f.box for f in desk.suggester.options[n].photo_frames()]
        if desk.suggester.take(n):
            assert boxes(window) == wanted
            settle()
        assert desk.suggester.shown == n


def test_a_hero_a_pair_and_a_filled_page_are_said_and_undone(spread: MainWindow) -> None:
    window, desk = spread, spread.desk
    before = desk.document
    frames = list(desk.surface.photo_frames())
    smallest = min(frames, key=lambda f: f.box.area)
    desk.select([smallest.id])
    window.run("make_hero")
    assert max(desk.surface.photo_frames(), key=lambda f: f.box.area).photo == smallest.photo
    window.actions_.refresh()
    assert window.actions_["make_hero"].isChecked()
    desk.select([f.id for f in desk.surface.photo_frames()][:2])
    window.run("keep_together")
    assert desk.document.wishes.together
    window.run("fill_page")
    assert "spread.filled_partly" in [r.code for r in desk.surface.why]  # drawn photos are of few pixels
    for _ in range(3):
        desk.undo()
    assert desk.document == before


def test_a_photo_goes_to_the_pages_after_and_is_looked_at_there(spread: MainWindow) -> None:
    window, desk = spread, spread.desk
    inner = [s.id for s in desk.document.inner()]
    if desk.surface_id == inner[-1]:
        desk.go(inner[-2])
    here = desk.surface_id
    frame = next(desk.surface.photo_frames())
    desk.select([frame.id])
    window.run("give_after")
    assert desk.surface_id == inner[inner.index(here) + 1]
    assert frame.photo in desk.surface.photos()
    assert desk.frames()[0].photo == frame.photo


def seen(window: MainWindow, kind: type, name: str):
    """The widget that is shown: those of a list that was filled anew before are still to be deleted."""
    (found,) = [w for w in window.sheet.findChildren(kind, name) if w.isVisible()]
    return found


def test_a_layout_is_kept_offered_renamed_and_deleted_and_all_of_it_undone(
    spread: MainWindow, settle: Settle
) -> None:
    window, desk = spread, spread.desk
    frame = next(desk.surface.photo_frames())
    b = frame.box
    desk.do("set_box", frame=frame.id, box=[b.x, b.y, b.w * 0.8, b.h * 0.8])
    settle()
    window.run("keep_layout")
    (kept,) = templates()
    assert kept.name in window.messages.current.text
    settle()
    assert desk.suggester.shown >= 0
    window.run("kept_layouts")
    name = seen(window, QLineEdit, f"layout_name_{kept.id}")
    name.setText("Wide and small")
    name.editingFinished.emit()
    assert [t.name for t in templates()] == ["Wide and small"]
    seen(window, QToolButton, f"layout_delete_{kept.id}").click()
    assert templates() == []
    for names in (["Wide and small"], [kept.name], []):
        desk.undo()
        assert [t.name for t in templates()] == names


def test_photos_dropped_together_lay_themselves_out_in_one_step(album: MainWindow) -> None:
    desk = album.desk
    twice = set(desk.document.cover.photos())
    surface = next(s for s in desk.document.inner() if not twice & set(s.photos()))
    desk.do("clear_surface", surface=surface.id)
    desk.go(surface.id)
    spare = [p for p in desk.document.photos if p not in desk.document.used()][:3]
    rows = len(desk.project.journal.rows)
    assert album.bench.canvas.drop_photos(spare, QPointF(100, 100))
    assert len(desk.project.journal.rows) == rows + 1
    assert sorted(desk.surface.photos()) == sorted(spare)


def test_other_layouts_are_walked_again_and_again_without_losing_the_keys(
    spread: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, row = spread.desk, spread.bench.alternatives.row
    desk.do("move_frames", frames=[next(desk.surface.photo_frames()).id], dx=1, dy=0)
    spread.actions_.refresh()  # now, while the others are being looked for
    settle()
    QApplication.processEvents()
    assert spread.actions_["other_layouts"].isEnabled()
    monkeypatch.setattr(row, "hasFocus", lambda: True)  # offscreen a window may not be the active one
    spread.run("other_layouts")
    enabled: list[bool] = []
    desk.suggester.alternatives_changed.connect(lambda: enabled.append(row.isEnabled()))
    row.take(row.current)
    desk.do("resuggest", surface=desk.surface_id)
    settle()
    assert len(enabled) > 1
    assert all(enabled)
