"""The pages of a stop as they will be printed, as large as there is room; all but the thing itself dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from albumapp.document.model import Document
    from albumapp.geometry import Rect
    from albumapp.session.reading import Stop
    from albumapp.ui.preview.pictures import BookPictures

MARGIN = 24  # px round the pages
GROWN_MM = 2.0  # a mark stands so far round its thing
LEAST_PX = 26.0  # a mark is never smaller
DIM = QColor(0, 0, 0, 72)
HALO, RING = QColor(255, 255, 255, 230), QColor("#2f6fc6")  # one of them shows on every photo
PAPER = QColor("#f6f5f2")
FOLD = QColor(0, 0, 0, 60)


class SpreadView(QWidget):
    """`show_stop` shows the surface of a stop, its boxes marked."""

    def __init__(self, pages: BookPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reading_spread")
        self._pages = pages
        self._document: Document | None = None
        self._surface = ""
        self._boxes: Sequence[Rect] = ()
        self._next: Sequence[str] = ()
        self._pinned = False
        pages.arrived.connect(self._arrived)

    def show_stop(self, document: Document | None, stop: Stop, after: Sequence[str] = ()) -> None:
        """`after` are surfaces that are likely looked at next."""
        self._document, self._next = document, after
        self._surface, self._boxes = stop.surface, stop.boxes
        self._pinned = stop.kind == "note"  # what is round a comment matters as much
        self._ask()
        self.update()

    def _arrived(self, surface: str) -> None:
        if surface == self._surface:
            self.update()

    def _size(self) -> tuple[float, float] | None:
        if self._document is None:
            return None
        found = next((s for s in self._document.surfaces if s.id == self._surface), None)
        return (found.shape.size.w, found.shape.size.h) if found is not None else None

    def area(self) -> QRectF:
        """Where the pages lie, in px of the widget; empty where there are none."""
        size = self._size()
        if size is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        k = max(0.01, min(room.width() / size[0], room.height() / size[1]))
        area = QRectF(0, 0, size[0] * k, size[1] * k)
        area.moveCenter(room.center())
        return area

    def marks(self) -> list[QRectF]:
        """What is marked, in px of the widget."""
        size, area = self._size(), self.area()
        if size is None:
            return []
        k = area.width() / size[0]
        found = []
        for b in self._boxes:
            box = QRectF(area.x() + b.x * k, area.y() + b.y * k, b.w * k, b.h * k)
            by = GROWN_MM * k
            box.adjust(-by, -by, by, by)
            for short, way in ((LEAST_PX - box.width(), 0), (LEAST_PX - box.height(), 1)):
                if short > 0:
                    box.adjust(
                        *((-short / 2, 0, short / 2, 0) if way == 0 else (0, -short / 2, 0, short / 2))
                    )
            found.append(box)
        return found

    def _ask(self) -> None:
        size, document = self._size(), self._document
        if size is None or document is None or self.width() < 2:
            return
        scale = self.area().width() / size[0] * self.devicePixelRatioF()
        self._pages.want(document, dict.fromkeys([self._surface, *self._next]), scale)

    def sizeHint(self) -> QSize:
        return QSize(800, 600)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._ask()

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        area = self.area()
        if area.isEmpty():
            p.setPen(self.palette().placeholderText().color())
            p.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("The pages are not there any more."))
            return
        for i in range(6):
            d = (i + 1) * 1.5
            p.fillRect(area.adjusted(-d, -d + 2, d, d + 3), QColor(0, 0, 0, 12))
        picture = self._pages.get(self._surface)
        if picture is None:
            p.fillRect(area, PAPER)
        else:
            p.drawPixmap(area, picture, QRectF(picture.rect()))
        self._fold(p, area)
        self._mark(p, area)

    def _fold(self, p: QPainter, area: QRectF) -> None:
        surface = self._document.surface(self._surface)
        p.setPen(QPen(FOLD, 1))
        for x in surface.shape.fold_x:
            at = area.x() + x * area.width() / surface.shape.size.w
            p.drawLine(round(at), round(area.top()), round(at), round(area.bottom()))

    def _mark(self, p: QPainter, area: QRectF) -> None:
        """All but the marks is dimmed; a ring in two colours is round them."""
        marks = self.marks()
        if not marks:
            return
        shade, holes = QPainterPath(), QPainterPath()
        shade.addRect(area)
        for box in marks:
            ring = QPainterPath()
            if self._pinned:
                ring.addEllipse(box)
            else:
                ring.addRoundedRect(box, 6, 6)
            holes = holes.united(ring)
        if not self._pinned:
            p.fillPath(shade.subtracted(holes), DIM)
        p.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((HALO, 7.0), (RING, 3.0)):
            p.setPen(QPen(colour, wide))
            p.drawPath(holes)
