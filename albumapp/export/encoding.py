"""Pixels as the data of a PDF's picture object: graphics (few colours, flat areas) deflated without loss,
photographs, which deflate would only blow up, as JPEG 4:4:4."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass

import numpy as np
import simplejpeg
from numpy.typing import NDArray

from albumapp.export.options import QUALITY
from albumapp.geometry import Affine

Pixels = NDArray[np.uint8]
_GRAPHICS_RATIO = 0.2  # photographs deflate to 0.4-0.8 of their size, drawings and screenshots to under 0.1
_SAMPLE_ROWS = 96
_STRIP = 4_000_000
_INVERTED = "/Decode [1 0 1 0 1 0 1 0]"


@dataclass(frozen=True, slots=True)
class Encoded:
    """A picture made anew. `coding` are its dictionary's entries about filter and decoding.

    `icc` is the profile of its numbers; None: sRGB, sRGB's tone curve, or with `inks` the plain inks of the
    output condition. `placed` takes its unit square to the whole oriented photo's, both y down.
    """

    width: int
    height: int
    components: int
    coding: str
    data: bytes
    icc: bytes | None = None
    inks: bool = False
    placed: Affine = Affine()


def encode(pixels: Pixels, lossless: bool = False, quality: int = QUALITY) -> tuple[str, bytes]:
    """Coding and data of (h, w, c) uint8: grey, RGB or CMYK (255: full ink). `lossless` where it serves."""
    w, c = pixels.shape[1:]
    if lossless and is_graphic(pixels):
        how = f"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {c} /Columns {w} >>"
        return how, deflated(pixels)
    if c == 1:
        made = simplejpeg.encode_jpeg(np.ascontiguousarray(pixels), quality, "GRAY", "Gray")
    elif c == 4:  # inverted and marked so, as all programs write it
        made = simplejpeg.encode_jpeg(np.ascontiguousarray(255 - pixels), quality, "CMYK", "444")
        return f"/Filter /DCTDecode {_INVERTED}", made
    else:
        made = simplejpeg.encode_jpeg(np.ascontiguousarray(pixels), quality, "RGB", "444")
    return "/Filter /DCTDecode", made


def is_graphic(pixels: Pixels) -> bool:
    """Whether deflate serves it: tried on rows spread over the picture."""
    step = max(1, pixels.shape[0] // _SAMPLE_ROWS)
    rows = np.ascontiguousarray(pixels[::step])
    packed = zlib.compress(np.diff(rows.reshape(len(rows), -1, pixels.shape[2]), axis=1).tobytes(), 6)
    return len(packed) < _GRAPHICS_RATIO * rows.size


def deflated(pixels: Pixels) -> bytes:
    """Rows under PNG's filter 2 (each row less the one above), deflated, strip by strip."""
    packer, out = zlib.compressobj(6), io.BytesIO()
    wide = pixels.shape[1] * pixels.shape[2]
    above = np.zeros((1, wide), np.uint8)
    for top in range(0, pixels.shape[0], rows := max(1, _STRIP // wide)):
        strip = pixels[top : top + rows].reshape(-1, wide)
        less = strip - np.concatenate([above, strip[:-1]])
        tagged = np.concatenate([np.full((len(strip), 1), 2, np.uint8), less], axis=1)
        out.write(packer.compress(tagged.tobytes()))
        above = strip[-1:]
    out.write(packer.flush())
    return out.getvalue()
