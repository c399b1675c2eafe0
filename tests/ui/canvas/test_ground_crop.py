"""The photo behind the pages is moved and zoomed on the page by mouse and keys: one step, or none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumapp.document.grounding import crop_of
from albumapp.drawing.grounds import PhotoGround, Zones
from albumapp.geometry import Size
from albumapp.session.project import Project
from albumapp.ui.canvas.gestures import Pointer
from albumapp.ui.canvas.ground_crop import PALE
from albumapp.ui.canvas.scene import FrameItem
from albumapp.ui.canvas.view import CanvasView

from . import hand

PHOTO = Size(1200, 800)


def behind(project: Project, **params: object) -> None:
    project.do("set_background", surface="s0", background={"kind": "photo", "photo": "green"}, **params)


def ground(project: Project) -> PhotoGround:
    found = project.document.surface("s0").background
    assert isinstance(found, PhotoGround)
    return found


def test_a_drag_moves_it_and_enter_keeps_it_as_one_step(view: CanvasView, project: Project) -> None:
    behind(project)
    steps = project.journal.done
    hand.double_click(view, 300, 250)  # on bare paper
    assert view.mode == "ground"
    pale = [i.opacity() for i in view.scene_.items() if isinstance(i, FrameItem)]
    assert set(pale) == {PALE}
    area = view.current_surface.shape.bleed_rect
    before = crop_of(ground(project), PHOTO, area).box
    hand.drag(view, (60, 50), (60, 80))  # over a photo, too
    hand.drag(view, (300, 250), (300, 260))
    assert project.journal.done == steps
    shown = view.shown_surface.background
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.mode == ""
    assert project.journal.done == steps + 1
    assert ground(project) == shown
    after = crop_of(ground(project), PHOTO, area).box
    high = area.w * PHOTO.h / PHOTO.w
    assert (before.y - after.y) * high == pytest.approx(40, abs=3)
    assert {i.opacity() for i in view.scene_.items() if isinstance(i, FrameItem)} == {1.0}
    project.undo()
    assert ground(project).focus == (0.5, 0.5)


def test_the_wheel_zooms_about_the_pointer(view: CanvasView, project: Project) -> None:
    behind(project)
    assert view.begin_ground(100, 250)
    area = view.current_surface.shape.bleed_rect
    mode = view._mode
    before = mode._matrix().inverse().apply(200, 140)
    for _ in range(5):
        mode.wheel(1, Pointer(200, 140, 1))
    assert mode.ground.zoom == pytest.approx(1.1**5, rel=1e-3)
    assert mode._matrix().inverse().apply(200, 140) == pytest.approx(before, abs=1e-3)
    for _ in range(50):
        mode.wheel(-1, Pointer(200, 140, 1))
    assert crop_of(mode.ground, PHOTO, area).box.w == pytest.approx(1.0)


def test_keys_do_the_same_and_escape_leaves_it(view: CanvasView, project: Project) -> None:
    behind(project)
    steps = project.journal.done
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)  # nothing is selected
    assert view.mode == "ground"
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    now = view.shown_surface.background
    assert now.zoom == pytest.approx(1.21)
    assert now.focus[0] > 0.5
    assert now.focus[1] > 0.5
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.mode == ""
    assert project.journal.done == steps
    assert view.shown_surface.background == ground(project)


def test_of_two_pages_that_one_which_is_pointed_at(view: CanvasView, project: Project) -> None:
    behind(project, where="right")
    assert not view.begin_ground(100, 250)
    assert view.begin_ground(450, 250)
    hand.drag(view, (450, 250), (420, 250))
    view.end_mode()
    found = project.document.surface("s0").background
    assert isinstance(found, Zones)
    assert found.each[0] is None
    assert found.each[1].focus[0] > 0.5


def test_another_edit_meanwhile_is_taken_over(view: CanvasView, project: Project) -> None:
    behind(project)
    view.begin_ground()
    project.do(
        "set_background", surface="s0", background={"kind": "photo", "photo": "green", "fade": 0.4, "zoom": 2}
    )
    assert view.mode == "ground"
    QTest.keyClick(view, Qt.Key.Key_Up)
    view.end_mode()
    assert ground(project).fade == 0.4
    view.begin_ground()
    project.do("set_background", surface="s0")
    assert view.mode == ""


def test_without_a_photo_behind_there_is_nothing_to_move(view: CanvasView) -> None:
    hand.double_click(view, 300, 250)
    assert view.mode == ""
    assert not view.begin_ground()
