"""The back of a tent on the canvas: what stands on the front, turned, as it prints. It takes no mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from albumapp.document.drawlist import draw_frame
from albumapp.document.tents import TURNED, turn_of, turned
from albumapp.drawing import ImageOp, Op
from albumapp.ui.canvas.painter import paint_ops

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.ui.canvas.scene import AlbumScene, Photos


class TentBack(QGraphicsItem):
    """Above all frames, so that what runs over the fold is seen as it prints."""

    def __init__(self, owner: AlbumScene) -> None:
        super().__init__()
        self.setZValue(800_000)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._owner = owner
        self._surface: Surface | None = None
        self._photos: Photos = {}
        self._ops: list[Op] | None = None
        self._bounds = QRectF()

    def show_surface(self, surface: Surface | None, photos: Photos) -> None:
        if surface is self._surface and photos is self._photos:
            return
        before = self._surface is not None and self._surface.edges == TURNED
        self._surface, self._photos, self._ops = surface, photos, None
        if not (before or (surface is not None and surface.edges == TURNED)):
            return
        self.prepareGeometryChange()
        self._bounds = QRectF()
        if surface is not None and surface.edges == TURNED:
            r = surface.shape.bleed_rect
            self._bounds = QRectF(r.x, r.y, r.w, r.h)
        self.update()

    def draw_anew(self) -> None:
        self._ops = None
        self.update()

    def picture_arrived(self, photo_id: str) -> None:
        if any(isinstance(op, ImageOp) and op.photo == photo_id for op in self._ops or ()):
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        surface = self._surface
        if surface is None or surface.edges != TURNED:
            return
        if self._ops is None:
            ops: list[Op] = []
            for frame in surface.frames:
                turn = turn_of(frame, surface)
                if turn is not None:
                    ops += turned(draw_frame(frame, self._photos), turn)
            self._ops = self._owner.inked(ops)
        painter.setClipRect(self._bounds, Qt.ClipOperation.IntersectClip)
        quick = self._owner.quick
        paint_ops(painter, self._ops, self._owner.source(quick), not quick)
