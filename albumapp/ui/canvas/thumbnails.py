"""Small pictures of surfaces, drawn by the canvas's painter when the window has nothing else to do."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from typing import ClassVar

from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from albumapp.document.drawlist import draw_surface
from albumapp.document.model import PhotoEntry, Surface
from albumapp.ui.canvas.painter import paint, paint_gaps
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.wall import paint_wall

THUMB_H = 64  # px
SLICE = 0.006  # s of drawing in one turn of the event loop
PAUSE = 0.004  # s for all else before another one draws


class Thumbnails:
    """Pictures of surfaces by id, each made for one surface value; what is asked for is drawn when idle.

    Where several have something to draw, they take turns: a sheet of ideas has one for each.
    """

    _drawing: ClassVar[tuple[int, float]] = (0, 0.0)  # the id of who drew last, and until when

    def __init__(self, pictures: Pictures, done: Callable[[str], None], high: int = THUMB_H) -> None:
        self._pictures, self._done, self._high = pictures, done, high
        self.filled: Callable[[Surface], Surface] = lambda surface: surface  # words in braces, page numbers
        self._made: dict[str, tuple[Surface | None, QPixmap]] = {}
        self._queue: dict[str, tuple[Surface, Mapping[str, PhotoEntry], float]] = {}
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._work)

    @property
    def is_idle(self) -> bool:
        return not self._queue

    def set_height(self, high: int) -> None:
        """Pictures of another height (px); those that are there serve until theirs are drawn."""
        self._high = high
        self.age()

    def age(self) -> None:
        """All are to be drawn anew when they are next seen."""
        self._made = {i: (None, pixmap) for i, (_, pixmap) in self._made.items()}

    def get(self, surface: Surface, photos: Mapping[str, PhotoEntry], dpr: float) -> QPixmap | None:
        """The picture, perhaps of a moment ago; a newer one is on its way where there is need."""
        made = self._made.get(surface.id)
        if made is None or made[0] is not surface:
            self._want(surface, photos, dpr)
        return made[1] if made is not None else None

    def outdated(self, surface: Surface, photos: Mapping[str, PhotoEntry], dpr: float) -> None:
        """A better photo has arrived: draw it again, if it was ever drawn."""
        if surface.id in self._made:
            self._want(surface, photos, dpr)

    def _want(self, surface: Surface, photos: Mapping[str, PhotoEntry], dpr: float) -> None:
        self._queue[surface.id] = (surface, photos, dpr)
        if not self._timer.isActive():
            self._timer.start()

    def keep(self, surface_ids: Collection[str]) -> None:
        """Forget all others."""
        for gone in [i for i in self._made if i not in surface_ids]:
            del self._made[gone]
        self._queue = {i: q for i, q in self._queue.items() if i in surface_ids}

    def stop(self) -> None:
        """Draw no more: who shows them is about to go."""
        self._queue = {}
        self._timer.stop()

    def _work(self) -> None:
        last, at = Thumbnails._drawing
        if last != id(self) and time.perf_counter() - at < PAUSE:
            return
        until = time.perf_counter() + SLICE
        while self._queue:
            surface_id = next(iter(self._queue))
            surface, photos, dpr = self._queue.pop(surface_id)
            self._made[surface_id] = (surface, self._draw(surface, photos, dpr))
            self._done(surface_id)
            if time.perf_counter() > until:
                break
        Thumbnails._drawing = (id(self), time.perf_counter())
        if not self._queue:
            self._timer.stop()

    def _draw(self, surface: Surface, photos: Mapping[str, PhotoEntry], dpr: float) -> QPixmap:
        return thumbnail(self.filled(surface), photos, self._pictures, dpr, self._high)


def thumb_size(surface: Surface, high: int = THUMB_H) -> QSize:
    return QSize(max(round(high * surface.shape.size.aspect), 24), high)


def thumbnail(
    surface: Surface,
    photos: Mapping[str, PhotoEntry],
    pictures: Pictures,
    dpr: float = 1.0,
    high: int = THUMB_H,
) -> QPixmap:
    """A surface as it is trimmed, `high` px, from what pictures there are now."""
    size = thumb_size(surface, high)
    image = QImage(size * dpr, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(image.width() / surface.shape.size.w, image.height() / surface.shape.size.h)
    paint_wall(painter, surface)
    paint(painter, draw_surface(surface, photos), pictures)
    paint_gaps(painter, surface)
    painter.setPen(QPen(QColor(0, 0, 0, 50), 0))
    for x in surface.shape.fold_x:
        painter.drawLine(QPointF(x, 0), QPointF(x, surface.shape.size.h))
    for y in surface.shape.fold_y:
        painter.drawLine(QPointF(0, y), QPointF(surface.shape.size.w, y))
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(dpr)
    return made
