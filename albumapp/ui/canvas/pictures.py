"""Decoded photos for the screen: asked for by size, decoded in threads, bounded in memory.

Sizes are powers of two (longest side in px), so that what is drawn is at most halved by the painter and
never aliased; a small one is made of a large one that is there. What the pages show goes first. The decoders
let go of Python's lock, so the window stays alive while they work.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from albumapp.drawing.adjust import Recipe
from albumapp.ui.canvas.adjusted import Adjusted

SMALLEST, LARGEST = 256, 4096
LIMIT = 300 * 1024 * 1024
_LEVELS = [SMALLEST << n for n in range((LARGEST // SMALLEST).bit_length())]
SLICE = 0.004  # s that one turn of the event loop may spend on taking pictures in


def level_of(side_px: float) -> int:
    """The power of two that a picture of `side_px` is decoded at."""
    level = SMALLEST
    while level < side_px and level < LARGEST:
        level *= 2
    return level


@dataclass(frozen=True, slots=True)
class _Wish:
    """A picture that is to be made: of a larger one that is there, else of the file, after its thumbnail."""

    level: int
    path: Path | None
    thumbnail: bytes | None = None
    larger: QImage | None = None


@dataclass(frozen=True, slots=True)
class _Arrival:
    photo: str
    level: int
    image: QImage | None  # None: it cannot be had
    rough: bool  # a better one follows
    generation: int
    thumbnails: int  # `Pictures._thumbnails` when it was begun


class Pictures(QObject):
    """Photos by id. `path_of` gives the file, `thumbnail_of` JPEG bytes to show until it is decoded.

    Both are called on the main thread. `arrived(photo_id)`: a better picture is there, or it is now
    known that the file is missing. `idle`: nothing is pending any more.
    """

    arrived = Signal(str)
    idle = Signal()
    _landed = Signal()

    def __init__(
        self,
        path_of: Callable[[str], Path | None],
        thumbnail_of: Callable[[str], bytes | None] | None = None,
        limit: int = LIMIT,
        threads: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path_of, self._thumbnail_of = path_of, thumbnail_of
        self._limit, self._threads = limit, threads
        self._held: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._levels: dict[str, list[int]] = {}
        self._bytes = 0
        self._top: dict[str, int] = {}  # photos that have no more pixels than this level
        self._lost: set[str] = set()
        self._gone: set[str] = set()
        self._generation = self._thumbnails = 0
        self._working: set[tuple[str, int]] = set()
        self._wanted: OrderedDict[str, _Wish] = OrderedDict()
        self._shown: frozenset[str] = frozenset()
        self._door = threading.Condition()
        self._workers: list[threading.Thread] = []
        self._closed = False
        self._arrivals: deque[_Arrival] = deque()
        self._landed.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._adjusted = Adjusted(self.arrived.emit, self._tell_idle, self)
        self._seen: set[str] = set()  # photos that were shown as they are

    # --- asking -------------------------------------------------------------------------------

    def pixmap(self, photo_id: str, side_px: int, recipe: Recipe | None = None) -> QPixmap | None:
        """The best picture that is there, None for none; a better one is fetched in the background.

        Adjusted by `recipe`: until that is made, the photo's last picture stands in, be it another one.
        """
        plain = self._plain(photo_id, side_px)
        if recipe is None:
            self._seen.add(photo_id)
            return plain
        if plain is None:
            return self._adjusted.last(photo_id)
        made = self._adjusted.get(photo_id, recipe, plain)
        return plain if made is None and photo_id in self._seen else made

    def _plain(self, photo_id: str, side_px: int) -> QPixmap | None:
        level = level_of(side_px)
        there = self._levels.get(photo_id, [])
        enough = [n for n in there if n >= level]
        largest = max(there, default=0)
        best = min(enough) if enough else largest
        # one that is much too large would be drawn aliased, so it does not end the asking either
        settled = level in there or (not enough and self._top.get(photo_id, LARGEST + 1) <= largest)
        if not settled and photo_id not in self._lost:
            self._ask(photo_id, level, there)
        if not best:
            return None
        self._held.move_to_end((photo_id, best))
        return self._held[photo_id, best]

    def held(self, photo_id: str, side_px: int, recipe: Recipe | None = None) -> QPixmap | None:
        """The best picture that is there; nothing is fetched."""
        if recipe is not None:
            return self._adjusted.of(photo_id, recipe)
        there = self._levels.get(photo_id, [])
        if not there:
            return None
        level = level_of(side_px)
        return self._held[photo_id, min((n for n in there if n >= level), default=max(there))]

    def now(self, photo_id: str, side_px: int, recipe: Recipe | None = None) -> QPixmap | None:
        """The same, decoded before it returns. None where the file is missing or cannot be read."""
        level = level_of(side_px)
        if not any(n >= min(level, self._top.get(photo_id, level)) for n in self._levels.get(photo_id, [])):
            image = _decoded(self._path_of(photo_id), level)
            self._keep(_Arrival(photo_id, level, image, False, self._generation, self._thumbnails))
        plain = self._plain(photo_id, side_px)
        return plain if plain is None or recipe is None else self._adjusted.now(photo_id, recipe, plain)

    def missing(self, photo_id: str) -> bool:
        """True where the file is known not to be there, or was tried and cannot be read."""
        return photo_id in self._lost or photo_id in self._gone

    def set_missing(self, photos: Iterable[str]) -> None:
        """Told from outside which files are not there: a small picture of them may do, so none was tried."""
        before, self._gone = self._gone, set(photos)
        for p in before ^ self._gone:
            self.forget(p)

    def forget(self, photo_id: str | None = None) -> None:
        """Drop what is known of a photo (of all), because its file changed, came back or was relinked."""
        ids = [photo_id] if photo_id is not None else list({*self._levels, *self._lost, *self._top})
        self._generation += 1  # what is being decoded now may be of the old file
        with self._door:
            for p in ids:
                self._wanted.pop(p, None)
        for p in ids:
            for n in self._levels.pop(p, []):
                self._bytes -= _size(self._held.pop((p, n)))
            self._lost.discard(p)
            self._top.pop(p, None)
            self._adjusted.forget(p)
        for p in ids:
            self.arrived.emit(p)

    def put_first(self, photos: Iterable[str]) -> None:
        """The photos of the pages that are shown: they are decoded before all others."""
        self._shown = frozenset(photos)

    def ask_again(self) -> None:
        """Small pictures can be had from now on: of what is asked for, and of what was lost without them."""
        self._thumbnails += 1
        with self._door:
            waiting = [(p, w) for p, w in self._wanted.items() if p not in self._levels]
        found = {p: replace(w, thumbnail=self._thumbnail(p)) for p, w in waiting}
        with self._door:
            self._wanted.update((p, w) for p, w in found.items() if p in self._wanted)
        lost, self._lost = self._lost, set()
        for p in lost:
            self.arrived.emit(p)

    def pages_coming(self) -> bool:
        """Whether photos of the shown pages are still to come. Any thread."""
        with self._door:
            coming = {*self._wanted, *(p for p, _ in self._working), *(a.photo for a in self._arrivals)}
        return any(p in coming or not (p in self._levels or p in self._lost) for p in self._shown)

    @property
    def is_idle(self) -> bool:
        with self._door:
            decoded = not self._wanted and not self._working and not self._arrivals
        return decoded and self._adjusted.is_idle

    @property
    def held_bytes(self) -> int:
        return self._bytes

    def close(self) -> None:
        """Stop the threads; what is pending is dropped."""
        with self._door:
            self._closed = True
            self._wanted.clear()
            self._door.notify_all()
        for thread in self._workers:
            thread.join(10)
        self._workers.clear()

    # --- fetching -----------------------------------------------------------------------------

    def _ask(self, photo_id: str, level: int, there: list[int]) -> None:
        """Have it made at this level; it is there at the levels `there`."""
        with self._door:
            made = any((photo_id, n) in self._working for n in _LEVELS if n >= level)
            if self._closed or made:  # a larger one: when it is there, this one is made of it
                return
            pending = self._wanted.get(photo_id)
            if pending is not None and pending.level >= level:
                self._wanted.move_to_end(photo_id)
                return
        larger = min((n for n in there if n > level), default=0)
        if larger:
            wish = _Wish(level, None, None, self._held[photo_id, larger].toImage())
        else:
            thumbnail = self._thumbnail(photo_id) if SMALLEST not in there else None
            wish = _Wish(level, self._path_of(photo_id), thumbnail)
        with self._door:
            self._wanted[photo_id] = wish
            self._wanted.move_to_end(photo_id)
            self._door.notify()
        if len(self._workers) < self._threads:
            thread = threading.Thread(target=self._work, name="pictures", daemon=True)
            self._workers.append(thread)
            thread.start()

    def _thumbnail(self, photo_id: str) -> bytes | None:
        return self._thumbnail_of(photo_id) if self._thumbnail_of is not None else None

    def _work(self) -> None:
        while True:
            with self._door:
                while not self._wanted and not self._closed:
                    self._door.wait()
                if self._closed:
                    return
                photo_id = self._next()
                wish = self._wanted.pop(photo_id)
                self._working.add((photo_id, wish.level))
                so_far = self._generation, self._thumbnails
            for level, image, rough in _made(wish):
                self._land(_Arrival(photo_id, level, image, rough, *so_far))

    def _next(self) -> str:
        """Of those wanted the one asked for last, since that is looked at; those that the pages show before
        others, and of these large ones before small ones, the strip's."""
        shown = (p for p in reversed(self._wanted) if p in self._shown)
        large = (p for p, wish in reversed(self._wanted.items()) if wish.level > SMALLEST)
        return next(shown, None) or next(large, None) or next(reversed(self._wanted))

    def _land(self, arrival: _Arrival) -> None:
        with self._door:
            self._arrivals.append(arrival)
            if self._closed:
                return
        with contextlib.suppress(RuntimeError):  # the window is gone, and nobody waits for this any more
            self._landed.emit()

    def _take(self) -> None:
        """On the main thread: pictures are taken in for a few ms, the rest in the next turn."""
        until = time.perf_counter() + SLICE
        while self._arrivals:
            with self._door:
                arrival = self._arrivals.popleft()
                if not arrival.rough:
                    self._working.discard((arrival.photo, arrival.level))
            if arrival.generation == self._generation:
                self._keep(arrival)
            self.arrived.emit(arrival.photo)
            if self._arrivals and time.perf_counter() > until:
                QTimer.singleShot(0, self._take)
                return
        self._tell_idle()

    def _tell_idle(self) -> None:
        if self.is_idle:
            self.idle.emit()

    def _keep(self, arrival: _Arrival) -> None:
        photo_id, level, image = arrival.photo, arrival.level, arrival.image
        if image is None:
            if arrival.thumbnails == self._thumbnails:  # else there may be a small picture of it by now
                self._lost.add(photo_id)
            return
        if not arrival.rough and level > SMALLEST and max(image.width(), image.height()) < level:
            self._top[photo_id] = level  # all the pixels that the file has
        self._drop(photo_id, level)
        picture = QPixmap.fromImage(image)
        self._held[photo_id, level] = picture
        self._levels.setdefault(photo_id, []).append(level)
        self._bytes += _size(picture)
        while self._bytes > self._limit and len(self._held) > 1:
            oldest = next(iter(self._held))
            self._drop(*oldest)

    def _drop(self, photo_id: str, level: int) -> None:
        picture = self._held.pop((photo_id, level), None)
        if picture is None:
            return
        self._bytes -= _size(picture)
        left = self._levels[photo_id]
        left.remove(level)
        if not left:
            del self._levels[photo_id]


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


def _made(wish: _Wish) -> Iterator[tuple[int, QImage | None, bool]]:
    """Level, picture (None: it cannot be had) and whether a better one follows. Any thread."""
    if wish.larger is not None:
        yield wish.level, _reduced(wish.larger, wish.level), False
        return
    # the format is told, so that Qt asks no other plugin (see `thumbnails.whole`)
    small = QImage.fromData(wish.thumbnail, "JPEG") if wish.thumbnail is not None else QImage()
    if not small.isNull():
        enough = _level_below(small) >= wish.level
        yield (wish.level if enough else _level_below(small)), small, not enough
        if enough:
            return
    yield wish.level, _decoded(wish.path, wish.level), False


def _reduced(image: QImage, side: int) -> QImage:
    """At most `side` px long, each pixel the mean of those that it stands for."""
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _level_below(image: QImage) -> int:
    """A thumbnail counts as the level that it fills, so a picture of its size needs no decoding."""
    side, level = max(image.width(), image.height()), SMALLEST // 2
    while level * 2 <= side and level < LARGEST:
        level *= 2
    return level


def _decoded(path: Path | None, level: int) -> QImage | None:
    """The picture at most `level` px long, None where it cannot be had. Any thread."""
    if path is None or not path.is_file():
        return None
    import numpy as np

    from albumapp.imaging.decode import read_rgb  # heavy: with the first photo, not with the window

    try:
        rgb = read_rgb(path, level)
    except Exception:  # a decoder's failure of any kind is a placeholder on the page, told at import
        return None
    h, w = rgb.shape[:2]
    image = QImage(w, h, QImage.Format.Format_RGB32)
    out = np.frombuffer(image.bits(), np.uint8).reshape(h, image.bytesPerLine())[:, : w * 4].reshape(h, w, 4)
    out[..., 0], out[..., 1], out[..., 2], out[..., 3] = rgb[..., 2], rgb[..., 1], rgb[..., 0], 255
    return image
