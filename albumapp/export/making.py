"""The pixels of a photo as a PDF shows it, where its file's own data cannot go in: blurred, adjusted, made
smaller, converted to sRGB or to ink, cut to what is seen."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from albumapp.export import profiles
from albumapp.export.encoding import Encoded, encode
from albumapp.export.needs import Look, Need
from albumapp.export.options import Settings
from albumapp.geometry import Affine
from albumapp.imaging import colour, decode
from albumapp.imaging.adjust import adjusted
from albumapp.imaging.blur import blurred, side_needed
from albumapp.imaging.own import Own, read_own

Pixels = NDArray[np.uint8]
_LOSSLESS = frozenset({"png", "tiff", "bmp", "gif"})
_LARGEST_BLURRED = 4000  # px: a slight blur over a spread of 34 cm at 300 ppi
_STRIP_PX = 4_000_000
_EDGE = 2  # px round what is seen, for the scaler of who prints it


def make(path: Path, look: Look, need: Need, inks: bool, how: Settings) -> Encoded:
    """The picture at the size that its print needs. UserError where it cannot be read."""
    own = shown(path, look, need.pixels(how.ppi_made), inks, how)
    made, placed = own.pixels, Affine()
    if how.trim_away:
        made, placed = _cut(made, need)
    lossless = look.blur == 0 and decode.probe(path).format in _LOSSLESS
    coding, data = encode(made, lossless, how.quality)
    h, w, c = made.shape
    return Encoded(w, h, c, coding, data, own.icc, inks, placed)


def shown(path: Path, look: Look, side: int | None, inks: bool, how: Settings) -> Own:
    """The whole photo, oriented, its longer side at most `side` px; `inks`: (h, w, 4), 255 full ink."""
    if look.blur > 0:
        most = side_needed(look.blur, min(_LARGEST_BLURRED, side or _LARGEST_BLURRED))
        own = Own(blurred(decode.read_rgb(path, most), look.blur), None)
    elif look.recipe is not None:
        own = Own(adjusted(decode.read_rgb(path, side), look.recipe), None)
    elif how.photos == "srgb" and not inks:
        own = Own(decode.read_rgb(path, side), None)
    else:
        own = read_own(path, side)
    return _in_ink(own, how) if inks else own


def _in_ink(own: Own, how: Settings) -> Own:
    h, w, c = own.pixels.shape
    icc = profiles.fitting(own.icc, c)
    if c == 4 and (icc is None or icc == colour.cmyk_profile(how.profile)):
        return Own(own.pixels, None)
    made = np.empty((h, w, 4), np.uint8)
    rows = max(1, _STRIP_PX // w)
    for top in range(0, h, rows):
        strip = np.ascontiguousarray(own.pixels[top : top + rows])
        image = Image.frombuffer({1: "L", 3: "RGB", 4: "CMYK"}[c], (w, len(strip)), strip, "raw")
        converted = colour.to_ink(image, icc, how.profile, how.intent, how.black_point)
        made[top : top + rows] = limited(np.asarray(converted), how.ink_limit)
    return Own(made, None)


def limited(inks: Pixels, limit: float) -> Pixels:
    """(h, w, 4) with no more than `limit` percent of ink: colours give way to the black that they lie under.

    Most pixels have less. Where one has more, cyan, magenta and yellow are taken back by one share.
    """
    most = limit * 2.55
    total = inks.sum(axis=2, dtype=np.uint16)
    over = total > most
    if not over.any():
        return inks
    made = inks.copy()
    black = inks[over][:, 3:].astype(np.float32)
    share = (most - black) / np.maximum(total[over][:, None] - black, 1)
    made[over, :3] = np.floor(inks[over][:, :3] * np.clip(share, 0, 1))
    return made


def _cut(pixels: Pixels, need: Need) -> tuple[Pixels, Affine]:
    """What is seen of it, and where that lies in the whole."""
    h, w = pixels.shape[:2]
    seen = need.seen
    x0, y0 = max(0, math.floor(seen.x * w) - _EDGE), max(0, math.floor(seen.y * h) - _EDGE)
    x1, y1 = min(w, math.ceil(seen.right * w) + _EDGE), min(h, math.ceil(seen.bottom * h) + _EDGE)
    part = np.ascontiguousarray(pixels[y0:y1, x0:x1])
    return part, Affine((x1 - x0) / w, 0, 0, (y1 - y0) / h, x0 / w, y0 / h)
