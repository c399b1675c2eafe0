"""The paper of the shown surface: its shadow and what lies on it behind all frames, up to the bleed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from albumapp.document.grounding import ground_ops
from albumapp.drawing.colour import Cmyk, Rgb, Spot
from albumapp.ui.canvas.painter import paint_ops, picture_side, to_qt_colour

if TYPE_CHECKING:
    from albumapp.document.model import PhotoEntry, Surface
    from albumapp.drawing import Op
    from albumapp.ui.canvas.scene import AlbumScene

PLAIN = (Rgb, Cmyk, Spot)
LARGEST_PICTURE = 2_500_000  # px: what is larger (zoomed in) is drawn from the outlines, as far as it shows
MARGIN = 12  # mm round the paper for its shadow


class PaperItem(QGraphicsItem):
    """The paper with its shadow and background, below all frames. `owner` is its scene."""

    def __init__(self, owner: AlbumScene) -> None:
        super().__init__()
        self.setZValue(-1000)
        self._owner = owner
        self.surface: Surface | None = None
        self._photos: Mapping[str, PhotoEntry] = {}
        self._ops: list[Op] | None = None
        self._picture: QPixmap | None = None
        self._picture_of: object = None
        self._bounds = QRectF()

    def show_surface(self, surface: Surface | None, photos: Mapping[str, PhotoEntry]) -> None:
        old, self.surface = self.surface, surface
        if surface is None or old is None or old.shape != surface.shape:
            self.prepareGeometryChange()
            around = None if surface is None else surface.shape.bleed_rect.outset(MARGIN)
            self._bounds = QRectF() if around is None else QRectF(around.x, around.y, around.w, around.h)
            self._redraw()
        elif old.background != surface.background or any(
            photos.get(p) != self._photos.get(p) for p in surface.ground_photos()
        ):
            self._redraw()
        self._photos = photos

    def _redraw(self) -> None:
        self._ops = self._picture = None
        self.update()

    def picture_arrived(self, photo_id: str) -> None:
        if self.surface is not None and photo_id in self.surface.ground_photos():
            self._picture = None
            self.update()

    def ask(self) -> None:
        """Have photos decoded for the zoom as it is now, before the next drawing asks for them."""
        from albumapp.drawing import ImageOp

        for op in self._ops or ():
            if isinstance(op, ImageOp) and not op.blur:
                self._owner.pictures.pixmap(op.photo, picture_side(op.matrix, self._owner.device_px_per_mm))

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.surface is None:
            return
        shape, ground = self.surface.shape, self.surface.background
        self._shadow(painter, QRectF(0, 0, shape.size.w, shape.size.h))
        b = shape.bleed_rect
        area = QRectF(b.x, b.y, b.w, b.h)
        plain = ground is None or isinstance(ground, PLAIN)
        painter.fillRect(area, QColor("white") if ground is None or not plain else to_qt_colour(ground))
        if not plain:
            painter.save()
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            self._ground(painter, area)
            painter.restore()

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        """From a picture of it where that is small enough, so that panning costs no more than on white."""
        if self._ops is None:
            self._ops = ground_ops(self.surface, self._photos)
        k = self._owner.device_px_per_mm
        fits = area.width() * area.height() * k * k <= LARGEST_PICTURE
        if fits or self._owner.quick:
            if self._picture is None or (self._picture_of != k and not self._owner.quick):
                self._picture, self._picture_of = self._drawn(area, k), k
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._owner.quick)
            painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        else:
            paint_ops(painter, self._ops, self._owner.pictures)

    def _drawn(self, area: QRectF, k: float) -> QPixmap:
        k = min(k, (LARGEST_PICTURE / (area.width() * area.height())) ** 0.5)
        made = QPixmap(max(1, round(area.width() * k)), max(1, round(area.height() * k)))
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        fit = QTransform.fromScale(made.width() / area.width(), made.height() / area.height())
        painter.setTransform(QTransform.fromTranslate(-area.x(), -area.y()) * fit)
        paint_ops(painter, self._ops, self._owner.held if self._owner.quick else self._owner.pictures)
        painter.end()
        return made

    @staticmethod
    def _shadow(painter: QPainter, paper: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        k = 1 / max(painter.worldTransform().m11(), 0.01)
        for i in range(1, 8):  # thin layers add up to a soft edge, a little below the paper
            d = i * 1.6 * k
            ring = QPainterPath()  # odd-even: the paper itself is left out, so little is filled
            ring.addRect(paper)
            ring.addRoundedRect(paper.adjusted(-d, -d + 2 * k, d, d + 3 * k), d, d)
            painter.fillPath(ring, QColor(0, 0, 0, 9))
