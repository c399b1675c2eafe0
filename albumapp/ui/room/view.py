"""Where a picture of a room stands in a widget: fitted or zoomed in, and moved. Places are 0..1 of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

NEAREST = 8.0  # times as large as fitted
STEP = 1.25


class View:
    """`zoom` 1 shows all of it."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self._pan = QPointF()
        self._room = QSizeF(1, 1)
        self._image = QSizeF(3, 2)

    def set_room(self, size: QSize) -> None:
        """The widget's size."""
        self._room = QSizeF(max(size.width(), 1), max(size.height(), 1))
        self._keep()

    def set_image(self, size: QSize) -> None:
        """The picture's size; only its shape counts."""
        if not size.isEmpty():
            self._image = QSizeF(size)
            self._keep()

    def rect(self) -> QRectF:
        """The picture's place, px of the widget."""
        fit = min(self._room.width() / self._image.width(), self._room.height() / self._image.height())
        w, h = self._image.width() * fit * self.zoom, self._image.height() * fit * self.zoom
        x = (self._room.width() - w) / 2 + self._pan.x()
        y = (self._room.height() - h) / 2 + self._pan.y()
        return QRectF(x, y, w, h)

    def place(self, at: QPointF) -> tuple[float, float]:
        """Of a point of the widget, 0..1 across and down the picture."""
        r = self.rect()
        return (at.x() - r.x()) / r.width(), (at.y() - r.y()) / r.height()

    def point(self, x: float, y: float) -> QPointF:
        """The point of the widget at a place."""
        r = self.rect()
        return QPointF(r.x() + x * r.width(), r.y() + y * r.height())

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """What is seen at `about` stays there."""
        at = about or QPointF(self._room.width() / 2, self._room.height() / 2)
        x, y = self.place(at)
        self.zoom = min(max(zoom, 1.0), NEAREST)
        self._pan += at - self.point(x, y)
        self._keep()

    def fit(self) -> None:
        self.zoom, self._pan = 1.0, QPointF()

    def move(self, by: QPointF) -> None:
        self._pan += by
        self._keep()

    def _keep(self) -> None:
        """No bare edge where the picture is larger than the widget; in the middle where it is not."""
        r = self.rect()
        x = max(0.0, (r.width() - self._room.width()) / 2)
        y = max(0.0, (r.height() - self._room.height()) / 2)
        self._pan = QPointF(min(max(self._pan.x(), -x), x), min(max(self._pan.y(), -y), y))
