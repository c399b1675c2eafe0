"""Rulers above and beside the canvas, in the user's unit from the page's corner; guides come out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from albumapp.ui import units
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

WIDE = 22  # px
APART = 56.0  # px at least between two numbers
STEPS = {
    "mm": (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0),
    "cm": (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0),
    "in": (3.175, 6.35, 12.7, 25.4, 50.8, 127.0, 254.0, 508.0),
}
PARTS = {"mm": (10, 5, 2), "cm": (10, 5, 2), "in": (8, 4, 2)}


def ticks(k: float, unit: str) -> tuple[float, float]:
    """mm between two numbers, and between two ticks, at so many px per mm."""
    steps = STEPS[unit]
    major = next((s for s in steps if s * k >= APART), steps[-1])
    minor = next((major / n for n in PARTS[unit] if major / n * k >= 5), major)
    return major, minor


class Ruler(QWidget):
    """One of the two. `axis` "x" lies along the top; what is dragged out of it is a level guide."""

    def __init__(self, canvas: CanvasView, axis: str) -> None:
        super().__init__(canvas)
        self.setObjectName(f"ruler_{axis}")
        self.setAccessibleName(tr("Ruler across") if axis == "x" else tr("Ruler down"))
        self.setToolTip(tr("Drag a guide on to the pages"))
        self.setCursor(Qt.CursorShape.SplitVCursor if axis == "x" else Qt.CursorShape.SplitHCursor)
        self._canvas, self.axis = canvas, axis
        self._pointer = -1.0
        canvas.zoom_changed.connect(lambda _: self.update())
        canvas.panned.connect(self.update)
        bar = canvas.horizontalScrollBar() if axis == "x" else canvas.verticalScrollBar()
        bar.valueChanged.connect(self.update)

    def place(self) -> None:
        """Beside the canvas's viewport."""
        seen = self._canvas.viewport().geometry()
        if self.axis == "x":
            self.setGeometry(seen.x(), seen.y() - WIDE, seen.width(), WIDE)
        else:
            self.setGeometry(seen.x() - WIDE, seen.y(), WIDE, seen.height())

    def point_at(self, px: float) -> None:
        """The pointer is here (px of the viewport); less than 0: nowhere."""
        old, self._pointer = self._pointer, px
        for v in (old, px):
            if v >= 0:
                a = round(v) - 2
                self.update(*((a, 0, 5, WIDE) if self.axis == "x" else (0, a, WIDE, 5)))

    # --- drawing ------------------------------------------------------------------------------

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        roles, across = self.palette(), self.axis == "x"
        p.fillRect(self.rect(), roles.color(QPalette.ColorRole.Base))
        ink = roles.color(QPalette.ColorRole.Text)
        faint = roles.color(QPalette.ColorRole.Mid)
        p.setPen(QPen(faint, 1))
        edge = (0, WIDE - 1, self.width(), WIDE - 1) if across else (WIDE - 1, 0, WIDE - 1, self.height())
        p.drawLine(*edge)
        view = self._canvas.viewportTransform()
        k = self._canvas.zoom
        zero = view.map(QPointF(0, 0))
        start = zero.x() if across else zero.y()
        length = self.width() if across else self.height()
        unit = units.current()
        major, minor = ticks(k, unit)
        font = QFont(self.font())
        font.setPixelSize(10)
        p.setFont(font)
        first, last = int(-start / k / minor) - 1, int((length - start) / k / minor) + 1
        lines = []
        per = round(major / minor)
        for n in range(first, last + 1):
            at = start + n * minor * k
            whole = n % per == 0
            reach = 12 if whole else 7 if per % 2 == 0 and n % per == per // 2 else 4
            low = WIDE - reach
            lines.append(QLineF(at, low, at, WIDE) if across else QLineF(low, at, WIDE, at))
            if whole:
                p.setPen(ink)
                self._number(p, at, units.shown(n * minor, unit))
        p.setPen(QPen(faint, 1))
        p.drawLines(lines)
        if self._pointer >= 0:
            p.setPen(QPen(roles.color(QPalette.ColorRole.Highlight), 1))
            v = self._pointer
            p.drawLine(QLineF(v, 0, v, WIDE) if across else QLineF(0, v, WIDE, v))

    def _number(self, p: QPainter, at: float, text: str) -> None:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if self.axis == "x":
            p.drawText(QRectF(at + 3, 0, APART, 13), flags, text)
            return
        p.save()
        p.translate(0, at - 3)
        p.rotate(-90)
        p.drawText(QRectF(0, 0, APART, 13), flags, text)
        p.restore()

    # --- guides -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._canvas.start_guide("y" if self.axis == "x" else "x")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._canvas.drag_guide(self._at(event), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._canvas.drop_guide(self._at(event), event.modifiers())

    def _at(self, event: QMouseEvent) -> QPoint:
        return self._canvas.viewport().mapFromGlobal(event.globalPosition().toPoint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
