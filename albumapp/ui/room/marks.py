"""Four points on the corners of something of known size: dragged or moved by keys, with a loupe."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from albumapp.ui.room.view import View
from albumapp.ui.tr import tr

SIDE = 36  # px of a handle
LOUPE, LARGER = 152, 4.0  # px, times
MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Handle(QWidget):
    """One corner. `moved(True)` is when it was let go."""

    moved = Signal(bool)

    def __init__(self, n: int, spoken: str, view: View, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"room_corner_{n}")
        self.setAccessibleName(spoken)
        self.setToolTip(tr("{corner}: drag it, or use the arrow keys", corner=spoken))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.resize(SIDE, SIDE)
        self.place = (0.5, 0.5)
        self._view = view
        self._held: QPointF | None = None

    def settle(self) -> None:
        """To where its place is seen."""
        at = self._view.point(*self.place)
        self.move(round(at.x() - SIDE / 2), round(at.y() - SIDE / 2))

    def to(self, at: QPointF, done: bool) -> None:
        """To a point of the stage."""
        x, y = self._view.place(at)
        self.place = (min(max(x, -0.5), 1.5), min(max(y, -0.5), 1.5))
        self.settle()
        self.moved.emit(done)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, accent = QPointF(SIDE / 2, SIDE / 2), self.palette().accent().color()
        for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor("white"), 2.0)):
            p.setPen(QPen(colour, width))
            p.drawEllipse(middle, 10, 10)
        p.setPen(QPen(accent, 2.5 if self.hasFocus() else 1.2))
        p.drawEllipse(middle, 14 if self.hasFocus() else 10, 14 if self.hasFocus() else 10)
        p.setPen(QPen(QColor("white"), 1))
        p.drawLine(middle + QPointF(-5, 0), middle + QPointF(5, 0))
        p.drawLine(middle + QPointF(0, -5), middle + QPointF(0, 5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self._held = self._view.point(*self.place) - self.mapToParent(event.position())
        self.moved.emit(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.to(self.mapToParent(event.position()) + self._held, False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            self.moved.emit(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        fine = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        step = 0.25 if fine else 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.to(self._view.point(*self.place) + QPointF(*move) * step, False)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in MOVES and not event.isAutoRepeat():
            self.moved.emit(True)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.moved.emit(False)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.parent().update()
        self.update()
        super().focusOutEvent(event)


class Marks(QWidget):
    """All four, on a stage, with the lines between them. `changed(True)` when one was let go."""

    changed = Signal(bool)

    def __init__(self, view: View, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("room_marks")
        self._view = view
        names = (
            tr("Top left corner"),
            tr("Top right corner"),
            tr("Bottom right corner"),
            tr("Bottom left corner"),
        )
        self.handles = [Handle(n, name, view, parent) for n, name in enumerate(names)]
        for h in self.handles:
            h.moved.connect(self._moved)
        self._said: Callable[[], str] = lambda: ""

    def show_at(self, corners: tuple[tuple[float, float], ...], words: Callable[[], str]) -> None:
        """At these places, with the size beside them."""
        self._said = words
        if not any(h._held is not None for h in self.handles):
            for h, place in zip(self.handles, corners, strict=True):
                h.place = place
        for h in self.handles:
            h.settle()
            h.show()
        self.show()
        self.raise_()
        for h in self.handles:
            h.raise_()
        self.update()

    def leave(self) -> None:
        for h in self.handles:
            h.hide()
        self.hide()

    def settle(self) -> None:
        for h in self.handles:
            h.settle()

    def places(self) -> list[list[float]]:
        return [list(h.place) for h in self.handles]

    def active(self) -> Handle | None:
        """The handle that is held, or has the focus."""
        return next((h for h in self.handles if h._held is not None or h.hasFocus()), None)

    def _moved(self, done: bool) -> None:
        self.update()
        self.parent().update()
        self.changed.emit(done)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = [self._view.point(*h.place) for h in self.handles]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        path.closeSubpath()
        for colour, width in ((QColor(0, 0, 0, 130), 3.0), (QColor("white"), 1.4)):
            p.strokePath(path, QPen(colour, width))
        tag(p, (points[2] + points[3]) / 2 + QPointF(0, 22), self._said())


def draw_loupe(p: QPainter, image: object, view: View, handle: Handle, room: QRectF) -> None:
    """What is below a handle, larger, where the handle is not."""
    r, at = view.rect(), view.point(*handle.place)
    x = room.right() - LOUPE - 16 if at.x() < room.center().x() else room.left() + 16
    target = QRectF(x, room.top() + 16, LOUPE, LOUPE)
    k = image.width() / r.width()
    side = LOUPE / LARGER * k
    source = QRectF(
        handle.place[0] * image.width() - side / 2, handle.place[1] * image.height() - side / 2, side, side
    )
    path = QPainterPath()
    path.addEllipse(target)
    p.save()
    p.fillPath(path, QColor(20, 20, 20))
    p.setClipPath(path)
    p.drawImage(target, image, source)
    for colour, width in ((QColor(0, 0, 0, 120), 3.0), (QColor("white"), 1.0)):
        p.setPen(QPen(colour, width))
        c = target.center()
        p.drawLine(QPointF(c.x(), target.top()), QPointF(c.x(), target.bottom()))
        p.drawLine(QPointF(target.left(), c.y()), QPointF(target.right(), c.y()))
    p.restore()
    p.strokePath(path, QPen(QColor("white"), 2))


def tag(p: QPainter, middle: QPointF, words: str) -> None:
    """Words on a dark ground, round a point."""
    if not words:
        return
    metrics = p.fontMetrics()
    w, h = metrics.horizontalAdvance(words) + 20, metrics.height() + 8
    box = QRectF(middle.x() - w / 2, middle.y() - h / 2, w, h)
    path = QPainterPath()
    path.addRoundedRect(box, h / 2, h / 2)
    p.fillPath(path, QColor(24, 24, 24, 215))
    p.setPen(QColor("white"))
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
