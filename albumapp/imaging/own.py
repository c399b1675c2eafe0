"""A photo's own numbers with the profile that says what they mean, for paper: sRGB would lose what is finer
than a screen (Display P3, Adobe RGB, inks)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from albumapp.imaging import colour, decode, pixels
from albumapp.imaging.pixels import Pixels
from albumapp.imaging.through_pillow import by_pillow

_INKS = frozenset({"jpeg", "tiff"})


@dataclass(frozen=True, slots=True)
class Own:
    """(h, w, c) uint8, EXIF orientation applied; c is 1 (grey), 3 (RGB) or 4 (CMYK, 255 is full ink).

    `icc` is the profile of these numbers; None is sRGB, its tone curve, or the inks of whoever prints.
    """

    pixels: Pixels
    icc: bytes | None


def read_own(path: Path | str, max_side: int | None = None) -> Own:
    """The photo, its longest side at most `max_side` px. UserError as `decode.read_rgb`.

    What is of no such plain kind (indexed, see-through, Lab, more than 8 bits) comes in sRGB.
    """
    with decode.open_picture(path) as picture:
        info = picture.info
        mode = None if info.icc is None else colour.profile_mode(info.icc)
        if info.mode == "CMYK" and info.format in _INKS:
            return Own(_inks(picture, max_side), info.icc if mode == "CMYK" else None)
        if info.mode == "L":
            icc = info.icc if mode == "L" and picture.structure is not None else None  # others are converted
            return Own(np.ascontiguousarray(picture.rgb(max_side)[:, :, 1:2]), icc)
        if info.mode == "RGB" and mode == "RGB" and colour.needs_conversion(info.icc):
            return Own(picture.rgb(max_side, own=True), info.icc)
        return Own(picture.rgb(max_side), None)


def _inks(picture: decode.Picture, max_side: int | None) -> Pixels:
    info = picture.info
    size = pixels.fitted(info.width, info.height, max_side)
    with picture.path.open("rb") as f, by_pillow(picture.path, info.format, f) as image:
        image.draft("CMYK", size)
        image.load()
        made = np.asarray(image)
        if info.format == "tiff":  # Pillow has turned it already
            seen = size[::-1] if info.orientation >= 5 else size
            return pixels.shrunk(made, *seen)
        return pixels.oriented(pixels.shrunk(made, *size), info.orientation)
