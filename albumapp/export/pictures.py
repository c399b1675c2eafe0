"""Surfaces as pixels for JPEGs and proofs: the raster renderer with the document's own photos and fonts."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from albumapp.basis import UserError
from albumapp.document.drawlist import draw
from albumapp.document.model import Document, Surface
from albumapp.document.placeholders import Known
from albumapp.export import profiles
from albumapp.export.report import LeftOut, Photos
from albumapp.geometry import Rect
from albumapp.imaging import decode, raster
from albumapp.text.outlines import outline

QUALITY = 95
_MOST_PX = 200e6  # 600 MB of pixels; a spread of 600 x 300 mm at 300 ppi has 25e6


Small = Callable[[str, int], "NDArray[np.uint8] | None"]


class Renderer:
    """Renders surfaces of one document and remembers which photos could not be read.

    `known` fills words in braces; without it, places and people stay out. `small` gives a photo of at most
    so many px that is at hand (None: decode its file), for pictures that need not be the finest.
    """

    def __init__(
        self, document: Document, photos: Photos, known: Known | None = None, small: Small | None = None
    ) -> None:
        self.document, self.known, self._small = document, known, small
        self.photos = photos
        self._failed: dict[str, tuple[str, list[str]]] = {}
        self._surface = ""

    def render(self, surface: Surface, ppi: float, area: Rect) -> NDArray[np.uint8]:
        """(h, w, 3) uint8 sRGB of an area (mm on the surface). UserError where it would be too large."""
        if area.area / 25.4**2 * ppi**2 > _MOST_PX:
            raise UserError(
                "A page of {w:.0f} x {h:.0f} mm is too large for a picture of {ppi:g} ppi.",
                "Export a PDF, or ask for fewer ppi.",
                w=area.w,
                h=area.h,
                ppi=ppi,
            )
        self._surface = surface.id
        return raster.render(
            draw(self.document, surface, self.known), ppi, self._photo, area, outline=outline
        )

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        return tuple(
            LeftOut(photo, self._name(photo), why, tuple(places))
            for photo, (why, places) in self._failed.items()
        )

    def _name(self, photo: str) -> str:
        entry = self.document.photos.get(photo)
        return photo if entry is None else entry.name

    def _photo(self, photo: str, max_side: int) -> NDArray[np.uint8]:
        try:
            found = self._small(photo, max_side) if self._small is not None else None
            if found is not None:
                return found
            path = self.photos(photo)
            if path is None:
                name = self._name(photo)
                raise UserError("{name} is missing.", "Find it again, or take it out.", name=name)
            return decode.read_rgb(path, max_side)
        except UserError as e:
            places = self._failed.setdefault(photo, (str(e), []))[1]
            if self._surface not in places:
                places.append(self._surface)
            raise


def jpeg_bytes(pixels: NDArray[np.uint8], ppi: float, quality: int = QUALITY) -> bytes:
    """Baseline JPEG 4:4:4 with sRGB profile and resolution; no other metadata."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(
        buffer,
        "JPEG",
        quality=quality,
        subsampling=0,
        optimize=False,
        dpi=(round(ppi), round(ppi)),
        icc_profile=profiles.srgb(),
    )
    return buffer.getvalue()
