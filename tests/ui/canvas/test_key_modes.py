"""What is done by dragging elsewhere is done by keys: move, resize, turn, select, look about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from albumapp.document.model import PhotoFrame
from albumapp.session.project import Project
from albumapp.ui.canvas.view import CanvasView

K, M = Qt.Key, Qt.KeyboardModifier


def frame(project: Project, frame_id: str = "f0") -> PhotoFrame:
    return project.document.find(frame_id)[1]


def steps(project: Project) -> int:
    return project.journal.done


def test_a_frame_is_moved_resized_and_turned_by_keys(
    view: CanvasView, project: Project, qtbot: QtBot
) -> None:
    view.select(["f0"])
    assert view.begin_reshape()
    qtbot.keyClick(view, K.Key_Right)
    qtbot.keyClick(view, K.Key_Down, M.ShiftModifier)
    assert steps(project) == 0  # shown, not done yet
    qtbot.keyClick(view, K.Key_Right, M.ControlModifier)
    qtbot.keyClick(view, K.Key_Right, M.ControlModifier | M.ShiftModifier)
    assert (frame(project).box.x, frame(project).box.y) == (21, 30)
    qtbot.keyClick(view, K.Key_Period)
    assert frame(project).box.w == 131
    qtbot.keyClick(view, K.Key_Greater)
    qtbot.keyClick(view, K.Key_Comma)
    qtbot.keyClick(view, K.Key_Return)
    assert frame(project).rotation == pytest.approx(15)
    assert view.mode == ""
    assert steps(project) == 3  # each sort of change is a step
    project.undo()
    assert frame(project).rotation == 0


def test_larger_and_smaller_keep_the_middle(view: CanvasView, project: Project, qtbot: QtBot) -> None:
    view.select(["f0", "f1"])
    before = frame(project).box
    assert view.begin_reshape()
    qtbot.keyClick(view, K.Key_Plus)
    qtbot.keyClick(view, K.Key_Return)
    assert frame(project).box.w == pytest.approx(before.w * 1.02)
    assert frame(project).box.aspect == pytest.approx(before.aspect)
    assert steps(project) == 1


def test_escape_leaves_it_as_it_was(view: CanvasView, project: Project, qtbot: QtBot) -> None:
    view.select(["f0"])
    view.begin_reshape()
    qtbot.keyClick(view, K.Key_Right)
    qtbot.keyClick(view, K.Key_Escape)
    assert view.mode == ""
    assert steps(project) == 0
    assert view.shown_surface.frame("f0").box.x == 20


def test_what_is_locked_is_not_reshaped(view: CanvasView, project: Project) -> None:
    project.do("lock_frame", frame="f0")
    view.select(["f0"])
    assert not view.begin_reshape()
    view.select([])
    assert not view.begin_reshape()


def test_a_rectangle_drawn_by_keys_selects(view: CanvasView, qtbot: QtBot) -> None:
    assert view.begin_band()
    assert view.scene_.marks.overlay.band is not None
    first = view.selected_ids()
    assert first == ["f0"]
    for _ in range(3):
        qtbot.keyClick(view, K.Key_Right, M.ShiftModifier)
    assert view.selected_ids() == ["f0", "f1"]
    qtbot.keyClick(view, K.Key_Space)
    for _ in range(3):
        qtbot.keyClick(view, K.Key_Right, M.ShiftModifier)
    assert view.selected_ids() == ["f1"]
    qtbot.keyClick(view, K.Key_Return)
    assert view.mode == ""
    assert view.selected_ids() == ["f1"]
    assert view.scene_.marks.overlay.band is None


def test_escape_selects_what_was_selected(view: CanvasView, qtbot: QtBot) -> None:
    view.select(["t1"])
    view.begin_band()
    for _ in range(8):
        qtbot.keyClick(view, K.Key_Up, M.ShiftModifier)
    assert view.selected_ids() != ["t1"]
    qtbot.keyClick(view, K.Key_Escape)
    assert view.selected_ids() == ["t1"]


def test_arrows_move_the_view_where_nothing_is_selected(view: CanvasView, qtbot: QtBot) -> None:
    view.set_zoom(view.zoom * 4)
    bar = view.horizontalScrollBar()
    before = bar.value()
    qtbot.keyClick(view, K.Key_Right)
    assert bar.value() > before
    view.select(["f0"])
    now, box = bar.value(), view.current_surface.frame("f0").box
    qtbot.keyClick(view, K.Key_Left, M.ControlModifier)
    assert bar.value() < now
    assert view.current_surface.frame("f0").box == box
