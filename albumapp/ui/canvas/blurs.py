"""Blurred photos for the screen, made off the main thread by the very function that paper is made with.

Until one is there, the same photo's last one stands in for it, so a slider shows each step as it comes.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

if TYPE_CHECKING:
    from albumapp.ui.canvas.painter import PictureSource

KEPT = 16  # of at most SIDE x SIDE px
SIDE = 1024
FINE = 6  # px of standard deviation: what the screen shows of a blur


def side_for(blur: float, side_px: int) -> int:
    """The size in px to blur a photo at, where it is shown at `side_px`."""
    return min(side_px, SIDE, max(64, round(FINE / blur)))


def blurred(pictures: PictureSource, photo: str, side_px: int, blur: float) -> QPixmap | None:
    """The photo, blurred by a share of its longer side. In place where the source decodes in place."""
    plain = pictures.pixmap(photo, side_for(blur, side_px))
    if plain is None or plain.isNull():
        return None
    return _kept().get(pictures, photo, plain, blur)


def blur_image(image: QImage, blur: float) -> QImage:
    """Any image, blurred. Any thread."""
    import numpy as np

    from albumapp.imaging.blur import blurred as blur_pixels

    side = max(image.width(), image.height())
    if side > SIDE:
        image = image.scaled(
            SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    h, w = image.height(), image.width()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(h, image.bytesPerLine())
    pixels = np.ascontiguousarray(rows[:, : w * 3]).reshape(h, w, 3)
    made = np.ascontiguousarray(blur_pixels(pixels, blur))
    return QImage(made.data, w, h, 3 * w, QImage.Format.Format_RGB888).copy()


@lru_cache(maxsize=1)
def _kept() -> _Kept:
    return _Kept()


class _Kept(QObject):
    """Blurred pictures by what they were made of; made when first asked for, on the main thread."""

    _landed = Signal(object, str, object, QImage)

    def __init__(self) -> None:
        super().__init__()
        self._held: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()
        self._last: dict[str, tuple[int, float]] = {}
        self._asked: set[tuple[int, float]] = set()
        self._landed.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def get(self, pictures: PictureSource, photo: str, plain: QPixmap, blur: float) -> QPixmap:
        key = (plain.cacheKey(), blur)
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        if not hasattr(pictures, "arrived") and not getattr(pictures, "quick", False):
            return self._keep(photo, key, blur_image(plain.toImage(), blur))
        if key not in self._asked and hasattr(pictures, "arrived"):
            self._asked.add(key)
            QThreadPool.globalInstance().start(_Work(self, pictures, photo, key, plain.toImage()))
        return self._held.get(self._last.get(photo, key), plain)

    def _keep(self, photo: str, key: tuple[int, float], image: QImage) -> QPixmap:
        self._held[key] = made = QPixmap.fromImage(image)
        self._last[photo] = key
        while len(self._held) > KEPT:
            gone, _ = self._held.popitem(last=False)
            self._last = {p: k for p, k in self._last.items() if k != gone}
        return made

    def _take(self, pictures: object, photo: str, key: tuple[int, float], image: QImage) -> None:
        self._asked.discard(key)
        self._keep(photo, key, image)
        if isValid(pictures):  # the window may have gone meanwhile
            pictures.arrived.emit(photo)


class _Work(QRunnable):
    def __init__(
        self, to: _Kept, pictures: object, photo: str, key: tuple[int, float], image: QImage
    ) -> None:
        super().__init__()
        self._to, self._what, self._image = to, (pictures, photo, key), image

    def run(self) -> None:
        self._to._landed.emit(*self._what, blur_image(self._image, self._what[2][1]))
