"""The photo as large as the screen lets it be, its faces marked if wished; a click shows its own pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from albumapp.geometry import Size
    from albumapp.session.photo_page import SeenFace
    from albumapp.ui.canvas.pictures import Pictures

GROUND, WORDS, NAME_GROUND = QColor("#1c1c1c"), QColor("#d2d2d2"), QColor(20, 20, 20, 200)
FACE, SHADE = QColor("#ffffff"), QColor(0, 0, 0, 150)
AHEAD = 2  # photos decoded before they are asked for
DRAGGED_PX = 4


class Stage(QWidget):
    """`show_photo` shows one; `clicked` tells of a click that was no drag. In px of the widget."""

    clicked = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("culling_stage")
        self.setAccessibleName(tr("Photo"))
        self._pictures = pictures
        self._photo: str | None = None
        self._size: Size | None = None
        self._faces: Sequence[SeenFace] = ()
        self.faces_shown = False
        self.own_pixels = False
        self._at = QPointF(0.5, 0.5)  # what of the photo is in the middle when it is larger than the screen
        self._pressed: QPointF | None = None
        self._moved = False
        pictures.arrived.connect(self._arrived)

    def show_photo(self, photo: str | None, size: Size | None, faces: Sequence[SeenFace]) -> None:
        if photo != self._photo:
            self._at = _middle_of(faces)
        self._photo, self._size, self._faces = photo, size, faces
        self.update()

    def prepare(self, photos: Sequence[str]) -> None:
        """Decode what is likely looked at next."""
        for photo in photos[:AHEAD]:
            self._pictures.pixmap(photo, self._side())

    def toggle_own_pixels(self, at: QPointF | None = None) -> None:
        """Between the whole photo and its own pixels; `at` (px) stays where it is."""
        area = self.area()
        if not self.own_pixels and at is not None and area.contains(at):
            self._at = QPointF((at.x() - area.x()) / area.width(), (at.y() - area.y()) / area.height())
        self.own_pixels = not self.own_pixels
        self.update()

    def area(self) -> QRectF:
        """Where the whole photo lies; larger than the widget where its own pixels are shown."""
        if self._size is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        ratio = self.devicePixelRatioF()
        k = min(room.width() / self._size.w, room.height() / self._size.h)
        if not self.own_pixels:
            k = min(k, 2.0 / ratio)  # a small picture is not blown up beyond reason
            area = QRectF(0, 0, self._size.w * k, self._size.h * k)
            area.moveCenter(room.center())
            return area
        k = max(k, 1.0 / ratio)
        area = QRectF(0, 0, self._size.w * k, self._size.h * k)
        centre = room.center()
        area.moveTopLeft(
            QPointF(centre.x() - self._at.x() * area.width(), centre.y() - self._at.y() * area.height())
        )
        return area

    def _side(self) -> int:
        return round(max(self.width(), self.height()) * self.devicePixelRatioF())

    def _arrived(self, photo: str) -> None:
        if photo == self._photo:
            self.update()

    # --- what Qt tells -----------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), GROUND)
        if self._photo is None or self._size is None:
            return
        p.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        area = self.area()
        wanted = max(area.width(), area.height()) * self.devicePixelRatioF()
        pixmap = self._pictures.pixmap(self._photo, round(wanted))
        if pixmap is not None:
            p.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        elif self._pictures.missing(self._photo):
            p.setPen(WORDS)
            p.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("The file is missing."))
        if self.faces_shown:
            for face in self._faces:
                self._face(p, area, face)

    def _face(self, p: QPainter, area: QRectF, face: SeenFace) -> None:
        b, w, h = face.box, area.width(), area.height()
        box = QRectF(area.x() + b.x * w, area.y() + b.y * h, b.w * w, b.h * h)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(SHADE, 4))
        p.drawRoundedRect(box, 6, 6)
        p.setPen(QPen(FACE, 1.6))
        p.drawRoundedRect(box, 6, 6)
        if face.name:
            metrics = p.fontMetrics()
            line = QRectF(0, 0, metrics.horizontalAdvance(face.name) + 14, metrics.height() + 4)
            line.moveCenter(QPointF(box.center().x(), box.bottom() + line.height() / 2 + 3))
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(NAME_GROUND)
            p.drawRoundedRect(line, line.height() / 2, line.height() / 2)
            p.setPen(FACE)
            p.drawText(line, Qt.AlignmentFlag.AlignCenter, face.name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if not self._moved and way.manhattanLength() < DRAGGED_PX:
            return
        self._moved = True
        if self.own_pixels:
            area = self.area()
            x = self._at.x() - way.x() / max(area.width(), 1.0)
            y = self._at.y() - way.y() / max(area.height(), 1.0)
            self._at = QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
            self._pressed = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._moved:
            self.toggle_own_pixels(event.position())
            self.clicked.emit()
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        closer = event.angleDelta().y() > 0
        if closer != self.own_pixels:
            self.toggle_own_pixels(event.position())


def _middle_of(faces: Sequence[SeenFace]) -> QPointF:
    """The largest face: what one looks at closely first."""
    if not faces:
        return QPointF(0.5, 0.5)
    box = max((f.box for f in faces), key=lambda b: b.area)
    return QPointF(box.x + box.w / 2, box.y + box.h / 2)
