"""The soft proof of the pages: photos and colours as they will look printed, for the canvas alone.

Photos are converted in threads, of what is decoded already, and kept; until one is there it shows as it is.
Colours of texts and shapes are changed in the ops, before anything draws them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage, QPixmap

from albumapp.drawing import ImageOp, Op, PathOp, ShadeOp
from albumapp.ui.canvas.adjusted import Adjusted
from albumapp.ui.canvas.painter import to_qt_colour

if TYPE_CHECKING:
    from albumapp.drawing.adjust import Recipe
    from albumapp.drawing.colour import Colour
    from albumapp.imaging.proofing import Proof
    from albumapp.ui.canvas.pictures import Pictures


class Proofed(QObject):
    """A source of pictures that shows those of another as `proof` says. `arrived`: a better one is there."""

    arrived = Signal(str)
    settled = Signal()

    def __init__(self, pictures: Pictures, proof: Proof, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures, self.proof = pictures, proof
        self._made = Adjusted(self.arrived.emit, self.settled.emit, self, proofed_image)
        self.held = _Held(self)

    @property
    def is_idle(self) -> bool:
        return self._made.is_idle

    def pixmap(self, photo_id: str, side_px: int, recipe: Recipe | None = None) -> QPixmap | None:
        plain = self.pictures.pixmap(photo_id, side_px, recipe)
        if plain is None:
            return None
        return self._made.get(photo_id, self.proof, plain) or plain

    def kept(self, photo_id: str, side_px: int, recipe: Recipe | None = None) -> QPixmap | None:
        """What is there; nothing is asked for."""
        return self._made.of(photo_id, self.proof) or self.pictures.held(photo_id, side_px, recipe)

    def colour(self, colour: Colour) -> QColor:
        return to_qt_colour(_printed(colour, self.proof))

    def ops(self, ops: Iterable[Op]) -> list[Op]:
        """The same ops, their colours as they will look. Any thread."""
        return [_inked(op, self.proof) for op in ops]


class _Held:
    """Only what is there, for pictures that are gone in a moment."""

    quick = True

    def __init__(self, proofed: Proofed) -> None:
        self.pixmap = proofed.kept


def _printed(colour: Colour, proof: Proof) -> Colour:
    from albumapp.imaging.proofing import proofed_colour  # LittleCMS: with the first proof

    return proofed_colour(colour, proof)


def _inked(op: Op, proof: Proof) -> Op:
    if isinstance(op, ImageOp):
        return op
    if isinstance(op, PathOp):
        fill = None if op.fill is None else _printed(op.fill, proof)
        return replace(op, fill=fill, stroke=None if op.stroke is None else _printed(op.stroke, proof))
    if isinstance(op, ShadeOp):
        return replace(op, stops=tuple((at, _printed(c, proof)) for at, c in op.stops))
    return replace(op, colour=_printed(op.colour, proof))


def proofed_image(image: QImage, proof: Proof) -> QImage:
    """A whole photo as it will look printed. Any thread."""
    from PIL import Image

    from albumapp.imaging.proofing import proofed

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    w, h = image.width(), image.height()
    data = bytes(image.constBits())
    rgb = Image.frombytes("RGB", (w, h), data, "raw", "BGRX", image.bytesPerLine(), 1)
    made = proofed(rgb, proof).convert("RGBA").tobytes("raw", "BGRA")  # Qt wants the last byte full
    return QImage(made, w, h, 4 * w, QImage.Format.Format_RGB32).copy()
