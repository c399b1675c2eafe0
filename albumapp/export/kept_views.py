"""Pages drawn as pictures (for labs, proofs, contact sheets), kept as all that an export makes (`kept.py`):
an export of pictures that was stopped goes on where it was, too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from albumapp.document.drawlist import draw
from albumapp.document.model import Surface
from albumapp.drawing.ops import ImageOp
from albumapp.export.encoding import Encoded
from albumapp.export.kept import Kept, identity
from albumapp.export.pictures import Renderer
from albumapp.export.report import Photos

Made = tuple[bytes, tuple[int, int]]
"""The data of a JPEG and its size in px."""


@dataclass(frozen=True, slots=True)
class KeptViews:
    """`work` is where they lie where the cache folder cannot be written: the export's own folder."""

    work: Path

    @property
    def _kept(self) -> Kept:
        return Kept(self.work)

    def page(self, renderer: Renderer, surface: Surface, how: object, make: Callable[[], Made]) -> Made:
        """What `make` draws of a surface; `how` is all that it depends on beside what is drawn there. One on
        which a photo is missing is for this export alone."""
        ops = draw(renderer.document, surface, renderer.known).ops
        photos = dict.fromkeys(op.photo for op in ops if isinstance(op, ImageOp))
        files = [identity(renderer.photos, photo) for photo in photos]

        def whole() -> bool:
            return not any(surface.id in missing.surfaces for missing in renderer.left_out)

        return self._made(("view", ops, files, how), make, whole)

    def photo(self, photos: Photos, photo: str, how: object, make: Callable[[], Made]) -> Made:
        """The same of one photo alone."""
        return self._made(("small", identity(photos, photo), how), make, lambda: True)

    def tidy(self) -> None:
        self._kept.tidy()

    def _made(self, key: object, make: Callable[[], Made], good: Callable[[], bool]) -> Made:
        def encoded() -> Encoded:
            data, (w, h) = make()
            return Encoded(w, h, 3, "/Filter /DCTDecode", data)

        found = self._kept.picture(key, encoded, good)
        part = found.part
        with part.path.open("rb") as f:
            f.seek(part.offset)
            return f.read(part.length), (found.encoded.width, found.encoded.height)
