"""The surfaces of the book as pictures, drawn by the export's own renderer in a thread: roughly, then finely.

What is asked for last is drawn first. A picture is of one surface as it was; a changed one is drawn anew.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

if TYPE_CHECKING:
    from albumapp.document.model import Document, Surface
    from albumapp.document.placeholders import Known
    from albumapp.imaging.proofing import Proof
    from albumapp.ui.proofing import Proofing

KEPT = 9  # surfaces: at 4K one is 30 MB
ROUGH = 5.0  # the first picture has so many times fewer pixels a side
Finder = Callable[["Document"], Callable[[str], Path | None]]


class BookPictures(QObject):
    """`arrived(surface id)` follows each picture; `idle` when nothing is pending."""

    arrived = Signal(str)
    idle = Signal()
    _landed = Signal(object, float, QImage)

    def __init__(
        self,
        finder: Finder,
        parent: QObject | None = None,
        known: Known | None = None,
        proofing: Proofing | None = None,
    ) -> None:
        """`finder(document)` says where each photo is; called in the thread. Where `proofing` is on, all is
        shown as it will look printed."""
        super().__init__(parent)
        self._proofing, self._proof = proofing, proofing.shown if proofing is not None else None
        self._last: tuple[Document, tuple[str, ...], float] | None = None
        if proofing is not None:
            proofing.changed.connect(self._proof_anew)
        self._finder, self._known = finder, known
        self._held: OrderedDict[str, tuple[Surface, float, QPixmap]] = OrderedDict()
        self._wanted: list[tuple[Surface, float]] = []
        self._document: Document | None = None
        self._scale = 1.0
        self._busy = self._closed = False
        self._door = threading.Condition()
        self._thread: threading.Thread | None = None
        self._landed.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def get(self, surface_id: str) -> QPixmap | None:
        """The best that there is of a surface, whole and trimmed."""
        held = self._held.get(surface_id)
        if held is None:
            return None
        self._held.move_to_end(surface_id)
        return held[2]

    def is_fine(self, surface_id: str) -> bool:
        """Whether the picture is as sharp as the screen, and of the surface as it is now."""
        held = self._held.get(surface_id)
        return (
            held is not None
            and self._document is not None
            and held[1] >= self._scale * 0.999
            and any(s is held[0] for s in self._document.surfaces)
        )

    def want(self, document: Document, surfaces: Iterable[str], scale: float) -> None:
        """Have these drawn, the first of them first, at `scale` px per mm; what was wanted before is not."""
        surfaces = tuple(surfaces)
        self._scale, self._last = scale, (document, surfaces, scale)
        known = {s.id: s for s in document.surfaces}
        rough: list[tuple[Surface, float]] = []
        fine: list[tuple[Surface, float]] = []
        for surface in (known[i] for i in surfaces if i in known):
            held = self._held.get(surface.id)
            if held is None or held[0] is not surface:
                rough.append((surface, scale / ROUGH))
            if held is None or held[0] is not surface or held[1] < scale * 0.999:
                fine.append((surface, scale))
        with self._door:
            self._document = document
            self._wanted = [*rough[:1], *fine[:1], *rough[1:], *fine[1:]]
            self._door.notify()
        if self._wanted and self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._work, name="book", daemon=True)
            self._thread.start()
        self._tell()

    def _proof_anew(self) -> None:
        """The soft proof was switched on or off, or is another one."""
        assert self._proofing is not None
        if self._closed or self._proof == self._proofing.shown:
            return
        with self._door:
            self._proof = self._proofing.shown
        self._held.clear()
        if self._last is not None:
            self.want(*self._last)

    @property
    def is_idle(self) -> bool:
        with self._door:
            return not self._wanted and not self._busy

    def close(self) -> None:
        """End the thread; what is pending is dropped."""
        with self._door:
            self._closed = True
            self._wanted = []
            self._door.notify()
        if self._thread is not None:
            self._thread.join(20)
            self._thread = None

    def _work(self) -> None:
        places: Callable[[str], Path | None] | None = None
        found_for: object = None
        while True:
            with self._door:
                self._busy = False
                while not self._wanted and not self._closed:
                    self._door.wait()
                if self._closed:
                    return
                surface, scale = self._wanted.pop(0)
                document, proof = self._document, self._proof
                self._busy = True
            if places is None or found_for is not document.photos:
                places, found_for = self._finder(document), document.photos
            image = _drawn(document, surface, scale, places, self._known, proof)
            with self._door:
                self._busy = False
                late = self._closed or proof is not self._proof
            if not late:
                self._landed.emit(surface, scale, image)

    def _take(self, surface: Surface, scale: float, image: QImage) -> None:
        held = self._held.get(surface.id)
        if self._closed or (held is not None and held[0] is surface and held[1] >= scale):
            return
        self._held[surface.id] = (surface, scale, QPixmap.fromImage(image))
        self._held.move_to_end(surface.id)
        while len(self._held) > KEPT:
            self._held.popitem(last=False)
        self.arrived.emit(surface.id)
        self._tell()

    def _tell(self) -> None:
        if self.is_idle:
            self.idle.emit()


def _drawn(
    document: Document,
    surface: Surface,
    scale: float,
    places: Callable[[str], Path | None],
    known: Known | None = None,
    proof: Proof | None = None,
) -> QImage:
    """A trimmed surface on white at `scale` px per mm, or as it will look printed. Any thread."""
    import numpy as np

    from albumapp.export.pictures import Renderer

    pixels = Renderer(document, places, known).render(surface, scale * 25.4, surface.shape.rect)
    if proof is not None:
        from PIL import Image

        from albumapp.imaging.proofing import proofed

        pixels = np.asarray(proofed(Image.fromarray(pixels), proof))
    h, w = pixels.shape[:2]
    data = np.ascontiguousarray(pixels)
    image = QImage(data.data, w, h, 3 * w, QImage.Format.Format_RGB888).copy()
    return _on_wall(image, surface) if surface.shape.part == "gallery" else image


def _on_wall(image: QImage, surface: Surface) -> QImage:
    """The pieces of a picture on their wall, in place of the white between them."""
    from albumapp.ui.canvas.wall import paint_mats, paint_wall

    made = QImage(image.size(), QImage.Format.Format_RGB32)
    painter = QPainter(made)
    k = image.width() / surface.shape.size.w
    painter.scale(k, k)
    paint_wall(painter, surface)
    for f in surface.photo_frames():
        box = f.box
        part = QRectF(box.x * k, box.y * k, box.w * k, box.h * k)
        painter.drawImage(QRectF(box.x, box.y, box.w, box.h), image, part)
    paint_mats(painter, surface)
    painter.end()
    return made
