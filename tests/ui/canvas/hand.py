"""A hand for the tests: points in mm become mouse events on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication

from albumapp.geometry import Rect
from albumapp.ui.canvas.view import CanvasView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def px(view: CanvasView, x: float, y: float) -> QPoint:
    return view.viewportTransform().map(QPointF(x, y)).toPoint()


def _send(view: CanvasView, kind, x: float, y: float, button, buttons, mods) -> None:
    at = QPointF(px(view, x, y))
    event = QMouseEvent(kind, at, view.viewport().mapToGlobal(at), button, buttons, mods)
    QApplication.sendEvent(view.viewport(), event)


def press(view: CanvasView, x: float, y: float, mods=NONE) -> None:
    _send(view, QMouseEvent.Type.MouseButtonPress, x, y, LEFT, LEFT, mods)


def move(view: CanvasView, x: float, y: float, mods=NONE) -> None:
    _send(view, QMouseEvent.Type.MouseMove, x, y, Qt.MouseButton.NoButton, LEFT, mods)


def release(view: CanvasView, x: float, y: float, mods=NONE) -> None:
    _send(view, QMouseEvent.Type.MouseButtonRelease, x, y, LEFT, Qt.MouseButton.NoButton, mods)


def double_click(view: CanvasView, x: float, y: float) -> None:
    press(view, x, y)
    release(view, x, y)
    _send(view, QMouseEvent.Type.MouseButtonDblClick, x, y, LEFT, LEFT, NONE)
    release(view, x, y)


def click(view: CanvasView, x: float, y: float, mods=NONE) -> None:
    press(view, x, y, mods)
    release(view, x, y, mods)


def drag(view: CanvasView, start: tuple[float, float], end: tuple[float, float], mods=NONE) -> None:
    press(view, *start, mods)
    for i in (1, 2, 3, 4):
        move(view, start[0] + (end[0] - start[0]) * i / 4, start[1] + (end[1] - start[1]) * i / 4, mods)
    release(view, *end, mods)


def colour_at(view: CanvasView, x: float, y: float) -> QColor:
    """What the screen shows at a point of the page."""
    image = view.viewport().grab().toImage()
    at = px(view, x, y) * image.devicePixelRatio()
    return image.pixelColor(at)


def near(colour: QColor, rgb: tuple[int, int, int], slack: int = 6) -> bool:
    return all(abs(a - b) <= slack for a, b in zip(colour.getRgb()[:3], rgb))


def box_of(view: CanvasView, frame_id: str) -> Rect:
    assert view.project is not None
    return view.project.document.find(frame_id)[1].box
