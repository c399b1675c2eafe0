"""Cropping and red eyes on the page, by mouse, wheel and keys; each is one undo step."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from albumapp.geometry import Rect
from albumapp.geometry.crop import fits_photo
from albumapp.session.project import Project
from albumapp.ui.canvas import redeye
from albumapp.ui.canvas.view import CanvasView
from tests.ui.canvas.hand import click, double_click, drag, px

KEYS = Qt.Key


def crop(project: Project, frame: str = "f0"):
    return project.document.find(frame)[1].crop


def wheel(view: CanvasView, x: float, y: float, steps: int, mods=Qt.KeyboardModifier.NoModifier) -> None:
    at = QPointF(px(view, x, y))
    phase = Qt.ScrollPhase.NoScrollPhase
    buttons = Qt.MouseButton.NoButton
    glob = QPointF(view.viewport().mapToGlobal(at.toPoint()))
    event = QWheelEvent(at, glob, QPoint(), QPoint(0, 120 * steps), buttons, mods, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def test_keys_straighten_and_back_gives_the_whole_crop_again(view: CanvasView, project: Project) -> None:
    before = crop(project)
    assert view.begin_mode("f0")
    for _ in range(6):
        QTest.keyClick(view, KEYS.Key_Period)
    for _ in range(2):
        QTest.keyClick(view, KEYS.Key_Comma)
    QTest.keyClick(view, KEYS.Key_Return)
    made = crop(project)
    assert made.angle == pytest.approx(2.0)
    assert made.box.w < before.box.w
    assert fits_photo(made, project.document.photos["red"].size, 1e-6)
    assert [r.name for r in project.journal.rows] == ["Crop"]
    view.begin_mode("f0")
    for _ in range(6):
        QTest.keyClick(view, KEYS.Key_Period)
    for _ in range(6):
        QTest.keyClick(view, KEYS.Key_Comma)
    QTest.keyClick(view, KEYS.Key_Return)
    assert crop(project).box.w == pytest.approx(made.box.w)


def test_a_drag_beside_the_frame_straightens_and_a_click_there_keeps(
    view: CanvasView, project: Project
) -> None:
    box = project.document.find("f0")[1].box
    view.begin_mode("f0")
    beside = box.right + 3
    drag(view, (beside, box.cy), (beside, box.cy + 6))
    assert view.mode == "crop"
    click(view, beside, box.cy)
    assert view.mode == ""
    angle = crop(project).angle
    assert -10 < angle < -2  # the photo was turned clockwise
    assert [r.name for r in project.journal.rows] == ["Crop"]


def test_the_wheel_zooms_and_with_shift_straightens(view: CanvasView, project: Project) -> None:
    view.begin_mode("f0")
    wheel(view, 80, 60, 3)
    wheel(view, 80, 60, 2, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, KEYS.Key_Return)
    assert crop(project).angle == pytest.approx(1.0)
    assert crop(project).box.w < 0.8


def test_escape_leaves_the_crop_as_it_was(view: CanvasView, project: Project) -> None:
    before = project.document
    view.begin_mode("f0")
    QTest.keyClick(view, KEYS.Key_Period)
    QTest.keyClick(view, KEYS.Key_Plus)
    QTest.keyClick(view, KEYS.Key_Escape)
    assert project.document is before
    assert view.shown_surface == project.document.surface("s0")


def test_other_edits_of_the_photo_do_not_end_the_crop(view: CanvasView, project: Project) -> None:
    view.begin_mode("f0")
    QTest.keyClick(view, KEYS.Key_Plus)
    wide = crop(project).box.w
    project.do("set_adjust", frames=["f0"], exposure=1)
    project.do("flip_photo", frames=["f0"])
    assert view.mode == "crop"
    QTest.keyClick(view, KEYS.Key_Return)
    made = crop(project)
    assert made.flip
    assert made.box.w < wide


def test_what_was_panned_is_kept_when_the_keys_go_to_a_number_field(
    view: CanvasView, project: Project
) -> None:
    view.begin_mode("f0")
    QTest.keyClick(view, KEYS.Key_Plus)
    wide = view.shown_surface.frame("f0").crop.box.w
    away = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason)
    QApplication.sendEvent(view, away)
    assert crop(project).box.w == pytest.approx(wide)
    assert view.mode == "crop"
    project.do("set_crop", frame="f0", angle=5)
    QTest.keyClick(view, KEYS.Key_Plus)
    QTest.keyClick(view, KEYS.Key_Return)
    assert crop(project).angle == pytest.approx(5)
    assert crop(project).box.w < wide


def test_a_modes_keys_are_not_the_windows_shortcuts(view: CanvasView) -> None:
    def taken(key: Qt.Key) -> bool:
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert not taken(KEYS.Key_Plus)
    view.begin_mode("f0")
    assert taken(KEYS.Key_Plus)
    assert not taken(KEYS.Key_Delete)
    view.select(["f0"])
    view.end_mode()
    redeye.begin(view)
    assert taken(KEYS.Key_Delete)


# --- red eyes -----------------------------------------------------------------------------------


def eyes(project: Project, frame: str = "f0"):
    adjust = project.document.find(frame)[1].adjust
    return adjust.red_eyes if adjust is not None else ()


@pytest.fixture
def portrait(view: CanvasView, project: Project, qtbot) -> CanvasView:
    """The first photo is skin with two red pupils now."""
    path = project.document.photos["red"].path
    picture = Image.new("RGB", (1200, 800), (205, 150, 125))
    for x in (450, 750):
        picture.paste((210, 40, 45), (x - 14, 336, x + 14, 364))
    picture.save(path)
    view.pictures.forget("red")
    view.grab()
    qtbot.waitUntil(lambda: view.is_idle)
    view.select(["f0"])
    return view


def on_page(project: Project, x: float, y: float) -> tuple[float, float]:
    """Where a pixel of the portrait stands; its crop is the whole photo."""
    f = project.document.find("f0")[1]
    c: Rect = f.crop.box
    return f.box.x + (x / 1200 - c.x) / c.w * f.box.w, f.box.y + (y / 800 - c.y) / c.h * f.box.h


def test_a_click_near_a_red_eye_finds_it(portrait: CanvasView, project: Project) -> None:
    assert redeye.begin(portrait)
    assert portrait.mode == "redeye"
    x, y = on_page(project, 455, 352)
    click(portrait, x, y)
    click(portrait, *on_page(project, 750, 350))
    QTest.keyClick(portrait, KEYS.Key_Return)
    found = eyes(project)
    assert [round(e.x * 1200) for e in found] == pytest.approx([450, 750], abs=4)
    assert all(14 <= e.radius * 1200 <= 26 for e in found)
    assert [r.name for r in project.journal.rows] == ["Mend red eyes"]


def test_a_click_on_a_ring_takes_it_away_and_the_wheel_sizes(portrait: CanvasView, project: Project) -> None:
    redeye.begin(portrait)
    for x in (450, 750):
        click(portrait, *on_page(project, x, 350))
    double_click(portrait, *on_page(project, 450, 350))  # the second click of it does nothing
    wheel(portrait, *on_page(project, 750, 350), 2)
    QTest.keyClick(portrait, KEYS.Key_Return)
    (left,) = eyes(project)
    assert left.x * 1200 == pytest.approx(750, abs=4)
    assert left.radius * 1200 > 24


def test_red_eyes_by_keys_alone(portrait: CanvasView, project: Project) -> None:
    redeye.begin(portrait)
    QTest.keyClick(portrait, KEYS.Key_Right)
    assert len(portrait.scene_.marks.overlay.spots) == 1
    QTest.keyClick(portrait, KEYS.Key_Space)
    QTest.keyClick(portrait, KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(portrait, KEYS.Key_Space)
    QTest.keyClick(portrait, KEYS.Key_Delete)
    QTest.keyClick(portrait, KEYS.Key_Return)
    assert len(eyes(project)) == 1
    redeye.begin(portrait)
    QTest.keyClick(portrait, KEYS.Key_Delete)
    QTest.keyClick(portrait, KEYS.Key_Escape)
    assert len(eyes(project)) == 1


def test_known_faces_are_looked_at_first(portrait: CanvasView, project: Project) -> None:
    from dataclasses import replace

    facts = project.context.facts("red")
    project.context.known = {"red": replace(facts, faces=(Rect(0.21, 0.0, 0.58, 1.04),))}
    redeye.begin(portrait)
    assert len(portrait.scene_.marks.overlay.spots) == 2
    QTest.keyClick(portrait, KEYS.Key_Return)
    assert len(eyes(project)) == 2
