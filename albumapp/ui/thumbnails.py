"""Small pictures for the photo panel: decoded in a thread, kept within a bound, asked for when painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

KEPT = 500
JPEG = QByteArray(b"jpeg")
WAITING_MAX = 120  # what scrolled by long ago is not decoded


class _Decode(QRunnable):
    def __init__(self, owner: Thumbnails, photo: str, data: bytes | None) -> None:
        super().__init__()
        self._owner, self._photo, self._data = owner, photo, data

    def run(self) -> None:
        owner = self._owner
        try:
            data = self._data if self._data is not None else owner.read(self._photo)
            image = owner.decode(self._photo, data, owner.side) if data else QImage()
        except Exception:  # a library that was closed meanwhile: no picture, and no stuck queue
            image = QImage()
        owner.decoded.emit(self._photo, image)


def whole(photo: str, data: bytes, side: int) -> QImage:
    """The picture of these JPEG bytes, its longest side at most `side` px. Any thread.

    The format is told: Qt would ask each plugin otherwise, and SVG's connects signals for it, with Python
    locked by this thread; where the window's disconnects one meanwhile, each waits for the other for ever.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, JPEG)
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read().convertToFormat(QImage.Format.Format_RGB32)


class Thumbnails(QObject):
    """`pixmap(photo)` is at once what is there, or None and `arrived(photo)` follows."""

    arrived = Signal(str)
    settled = Signal()
    decoded = Signal(str, QImage)  # from the decoding thread

    def __init__(
        self,
        read: Callable[[str], bytes | None],
        side: int = 320,
        parent: QObject | None = None,
        decode: Callable[[str, bytes, int], QImage] = whole,
    ) -> None:
        """`read` gives a key's bytes, `decode` makes the picture of them; both are called in a thread."""
        super().__init__(parent)
        self.read, self.side, self.decode = read, side, decode
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[str, bytes | None] = OrderedDict()
        self._flying: set[str] = set()
        self._none: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.decoded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return bool(self._waiting or self._flying)

    @property
    def held(self) -> int:
        """How many pictures are ready to be painted."""
        return len(self._pixmaps)

    def pixmap(self, photo: str) -> QPixmap | None:
        found = self._pixmaps.get(photo)
        if found is not None:
            self._pixmaps.move_to_end(photo)
            return found
        if photo not in self._none:
            self._ask(photo, None)
        return None

    def offer(self, photo: str, data: bytes) -> None:
        """Bytes that came with the photo: they need not be read from the library."""
        self._none.discard(photo)
        if photo not in self._pixmaps and len(self._waiting) < WAITING_MAX:
            self._ask(photo, data)

    def _ask(self, photo: str, data: bytes | None) -> None:
        if photo in self._flying:
            return
        self._waiting[photo] = data or self._waiting.get(photo)
        self._waiting.move_to_end(photo)
        while len(self._waiting) > WAITING_MAX:
            self._waiting.popitem(last=False)
        self._next()

    def _next(self) -> None:
        while self._waiting and len(self._flying) < 2:
            photo, data = self._waiting.popitem()  # what was asked for last is what is looked at
            self._flying.add(photo)
            self._pool.start(_Decode(self, photo, data))

    def _take(self, photo: str, image: QImage) -> None:
        self._flying.discard(photo)
        if image.isNull():
            self._none.add(photo)
        else:
            self._pixmaps[photo] = QPixmap.fromImage(image)
            while len(self._pixmaps) > KEPT:
                self._pixmaps.popitem(last=False)
            self.arrived.emit(photo)
        self._next()
        if not self.busy:
            self.settled.emit()

    def forget(self) -> None:
        """Let go of every picture, and of what is asked for."""
        self._waiting.clear()
        self._none.clear()
        self._pixmaps.clear()

    def close(self) -> None:
        self._waiting.clear()
        self._pool.waitForDone()
