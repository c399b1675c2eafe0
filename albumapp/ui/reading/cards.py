"""A face seen closely, in the photo that is there and in those that could be there instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from albumapp.geometry import Rect, Size
    from albumapp.ui.canvas.pictures import Pictures

GROWN = 2.6  # so much of the photo round the face
LINES = 6.5  # a card is so many line heights wide
GAP = 4


class FaceCard(QAbstractButton):
    """A button where `text` says what it does; disabled it only shows. `face` is 0..1 of the photo."""

    def __init__(self, pictures: Pictures, photo: str, size: Size, face: Rect, text: str) -> None:
        super().__init__()
        self._pictures, self._photo, self._size, self._face = pictures, photo, size, face
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pictures.arrived.connect(self._arrived)

    def _arrived(self, photo: str) -> None:
        if photo == self._photo:
            self.update()

    def sizeHint(self) -> QSize:
        side = round(LINES * self.fontMetrics().height())
        return QSize(side, side + GAP + self.fontMetrics().height())

    minimumSizeHint = sizeHint

    def part(self) -> QRectF:
        """The square of the photo round the face, in its px, kept inside where there is room."""
        w, h = self._size.w, self._size.h
        face = self._face
        side = min(max(face.w * w, face.h * h) * GROWN, w, h)
        x = min(max(face.cx * w - side / 2, 0.0), w - side)
        y = min(max(face.cy * h - side / 2, 0.0), h - side)
        return QRectF(x, y, side, side)

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        side = min(self.width(), self.height() - line - GAP)
        box = QRectF((self.width() - side) / 2, 0, side, side).adjusted(2, 2, -2, -2)
        part = self.part()
        wanted = side * self.devicePixelRatioF() * max(self._size.w, self._size.h) / max(part.width(), 1.0)
        pixmap = self._pictures.pixmap(self._photo, round(wanted))
        way = QPainterPath()
        way.addRoundedRect(box, 6, 6)
        p.save()
        p.setClipPath(way)
        p.fillRect(box, self.palette().midlight())
        if pixmap is not None:
            k = pixmap.width() / self._size.w
            seen = QRectF(part.x() * k, part.y() * k, part.width() * k, part.height() * k)
            p.drawPixmap(box, pixmap, seen)
        p.restore()
        roles = self.palette()
        lit = self.isEnabled() and (self.hasFocus() or self.underMouse())
        p.setPen(QPen(roles.accent() if lit else roles.mid(), 2.5 if lit else 1))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawPath(way)
        p.setPen((roles.link() if self.isEnabled() else roles.windowText()).color())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        p.drawText(QRectF(0, side + GAP, self.width(), line), Qt.AlignmentFlag.AlignCenter, words)

    def enterEvent(self, event: object) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self.update()
