"""Adjusted photos for the screen: made of decoded ones in threads, by the function that makes the paper's.

While a slider moves, each value asks for another picture. Of one photo at one size only the last that was
asked for is made, first a small one, then all its pixels; until then the photo's last picture stands in.
"""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from albumapp.drawing.adjust import Recipe

LIMIT = 160 * 1024 * 1024
LEAST = 4  # pictures that are kept whatever their size
EACH = 10  # pictures of one photo: what a slider has left behind goes
QUICK = 640  # px: made in a few ms, before a large one


class Key(NamedTuple):
    """A photo, how it is adjusted, and which decoded picture (its cache key) that was made of."""

    photo: str
    recipe: Recipe
    plain: int


Place = tuple[str, int]  # a photo and the longest side of the decoded picture


class Adjusted(QObject):
    """Belongs to one `Pictures`. `arrived` is called with a photo's id, `settled` when nothing is pending.

    `make` makes a picture by a recipe, in threads; soft proofs have another one, whose recipe is the proof.
    """

    _landed = Signal(object, QImage, bool)

    def __init__(
        self,
        arrived: Callable[[str], None],
        settled: Callable[[], None],
        parent: QObject,
        make: Callable[[QImage, Any], QImage] | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrived, self._settled = arrived, settled
        self._make = make
        self._held: OrderedDict[Key, tuple[QPixmap, bool]] = OrderedDict()  # with whether it is a quick one
        self._last: dict[str, Key] = {}
        self._bytes = 0
        self._wanted: dict[Place, tuple[Key, QImage]] = {}
        self._working: dict[Place, Key] = {}
        self._landed.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def make(self, image: QImage, recipe: Any) -> QImage:
        """Any thread."""
        return adjusted_image(image, recipe) if self._make is None else self._make(image, recipe)

    @property
    def is_idle(self) -> bool:
        return not self._wanted and not self._working

    def get(self, photo: str, recipe: Recipe, plain: QPixmap) -> QPixmap | None:
        """The adjusted picture, or what stands in for it; None where the photo has none yet."""
        key = Key(photo, recipe, plain.cacheKey())
        found = self._held.get(key)
        if found is not None:
            self._held.move_to_end(key)
            self._last[photo] = key
        if found is None or found[1]:
            self._ask(key, plain)
        return found[0] if found is not None else self.last(photo)

    def last(self, photo: str) -> QPixmap | None:
        found = self._held.get(self._last[photo]) if photo in self._last else None
        return found[0] if found is not None else None

    def of(self, photo: str, recipe: Recipe) -> QPixmap | None:
        """One with this adjustment at any size, else the last of the photo; nothing is asked for."""
        for key in reversed(self._held):
            if key.photo == photo and key.recipe == recipe:
                return self._held[key][0]
        return self.last(photo)

    def now(self, photo: str, recipe: Recipe, plain: QPixmap) -> QPixmap:
        """The same, made before it returns."""
        key = Key(photo, recipe, plain.cacheKey())
        found = self._held.get(key)
        if found is None or found[1]:
            self._keep(key, self.make(plain.toImage(), recipe), False)
        return self._held[key][0]

    def forget(self, photo: str) -> None:
        for key in [k for k in self._held if k.photo == photo]:
            self._drop(key)
        self._last.pop(photo, None)

    # --- making -------------------------------------------------------------------------------

    def _ask(self, key: Key, plain: QPixmap) -> None:
        place = key.photo, max(plain.width(), plain.height())
        if self._working.get(place) == key:
            return
        self._wanted[place] = key, plain.toImage()
        if place not in self._working:
            self._start(place)

    def _start(self, place: Place) -> None:
        key, image = self._wanted.pop(place)
        self._working[place] = key
        QThreadPool.globalInstance().start(_Work(self, key, place, image))

    def stale(self, place: Place) -> bool:
        """Whether another picture is wanted in its place by now. Any thread."""
        return place in self._wanted

    def land(self, key: Key, place: Place, image: QImage, quick: bool) -> None:
        """Any thread. A quick picture is followed by the whole one, or by none where it is stale."""
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._landed.emit((key, place), image, quick)

    def _take(self, which: tuple[Key, Place], image: QImage, quick: bool) -> None:
        key, place = which
        if not image.isNull():
            self._keep(key, image, quick)
        if not quick:
            self._working.pop(place, None)
            if place in self._wanted:
                self._start(place)
        if not image.isNull():
            self._arrived(key.photo)
        if self.is_idle:
            self._settled()

    def _keep(self, key: Key, image: QImage, quick: bool) -> None:
        self._drop(key)
        made = QPixmap.fromImage(image)
        self._held[key] = made, quick
        self._last[key.photo] = key
        self._bytes += _size(made)
        same = [k for k in self._held if k.photo == key.photo]
        for old in same[: max(len(same) - EACH, 0)]:
            self._drop(old)
        while self._bytes > LIMIT and len(self._held) > LEAST:
            self._drop(next(iter(self._held)))

    def _drop(self, key: Key) -> None:
        found = self._held.pop(key, None)
        if found is not None:
            self._bytes -= _size(found[0])


class _Work(QRunnable):
    def __init__(self, to: Adjusted, key: Key, place: Place, image: QImage) -> None:
        super().__init__()
        self._to, self._key, self._place, self._image = to, key, place, image

    def run(self) -> None:
        made = QImage()
        try:
            if max(self._image.width(), self._image.height()) > 1.5 * QUICK:
                small = self._image.scaled(QUICK, QUICK, Qt.AspectRatioMode.KeepAspectRatio)
                self._to.land(self._key, self._place, self._to.make(small, self._key.recipe), True)
            if not self._to.stale(self._place):
                made = self._to.make(self._image, self._key.recipe)
        finally:
            self._to.land(self._key, self._place, made, False)


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


def adjusted_image(image: QImage, recipe: Recipe) -> QImage:
    """A whole photo, adjusted. Any thread."""
    import numpy as np  # heavy: with the first adjusted photo, not with the window

    from albumapp.imaging.adjust import adjusted

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    h, w = image.height(), image.width()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(h, image.bytesPerLine())
    bgr = rows[:, : w * 4].reshape(h, w, 4)
    rgb = adjusted(np.ascontiguousarray(bgr[..., 2::-1]), recipe)
    made = QImage(w, h, QImage.Format.Format_RGB32)
    out = np.frombuffer(made.bits(), np.uint8).reshape(h, made.bytesPerLine())[:, : w * 4].reshape(h, w, 4)
    out[..., 0], out[..., 1], out[..., 2], out[..., 3] = rgb[..., 2], rgb[..., 1], rgb[..., 0], 255
    return made
