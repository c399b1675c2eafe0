"""A pattern under a magnifying glass: drawn once as tiles of device pixels, that panning only lays down anew.

Outlines are exact at any zoom, but filling a screen of waves takes longer than a frame. A frame makes tiles
for a few ms; what is missing then shows the coarser picture below it, and follows by `more`.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

SIDE = 256  # device px
SLICE = 0.006  # s of drawing in one frame; one tile is always drawn
KEPT = 96  # tiles of 256 KB, or twice those that show

Place = tuple[int, int]  # column and row from the corner of the paper


class Tiles:
    """Of one drawing: `forget` when that becomes another. `draw` gives the picture of an area (mm) at so
    many device px a mm."""

    def __init__(self, draw: Callable[[QRectF, float], QImage]) -> None:
        self._draw = draw
        self._k = self._ratio = 1.0
        self._made: OrderedDict[Place, QPixmap] = OrderedDict()
        self._missing: list[Place] = []
        self._most = KEPT

    def forget(self) -> None:
        self._made.clear()
        self._missing.clear()

    @property
    def complete(self) -> bool:
        """All that was seen last is there."""
        return not self._missing

    def more(self) -> None:
        """Make those that are missing, for a few ms."""
        until = time.perf_counter() + SLICE
        while self._missing:
            self._make(self._missing.pop(0))
            if time.perf_counter() > until:
                return

    def paint(self, painter: QPainter, seen: QRectF, k: float, below: Callable[[], None]) -> None:
        """What there is of an area (mm, of the painter's space), after some more was made; where some is
        missing still, `below` draws what lies under it."""
        ratio = painter.device().devicePixelRatio()
        if (k, ratio) != (self._k, self._ratio):
            self.forget()
            self._k, self._ratio = k, ratio
        side = SIDE / k
        columns = range(math.floor(seen.left() / side), math.ceil(seen.right() / side))
        rows = range(math.floor(seen.top() / side), math.ceil(seen.bottom() / side))
        places = [(column, row) for row in rows for column in columns]
        self._most = max(KEPT, 2 * len(places))
        self._missing = [p for p in places if p not in self._made]
        self.more()
        if self._missing:
            below()
        zero = painter.worldTransform().map(QPointF(0, 0)) * ratio
        x, y = round(zero.x()), round(zero.y())  # whole device px: no seams
        painter.save()
        painter.resetTransform()
        for place in places:
            tile = self._made.get(place)
            if tile is not None:
                self._made.move_to_end(place)
                painter.drawPixmap(
                    QPointF((x + place[0] * SIDE) / ratio, (y + place[1] * SIDE) / ratio), tile
                )
        painter.restore()

    def _make(self, place: Place) -> None:
        side = SIDE / self._k
        tile = QPixmap.fromImage(self._draw(QRectF(place[0] * side, place[1] * side, side, side), self._k))
        tile.setDevicePixelRatio(self._ratio)
        self._made[place] = tile
        while len(self._made) > self._most:
            self._made.popitem(last=False)
