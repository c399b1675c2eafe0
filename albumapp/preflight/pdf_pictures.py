"""The data of pictures in a PDF: does it decode, is it as large as it says, and how does it look, small.

JPEG by libjpeg-turbo at an eighth of the size, which still reads every byte; JPEG 2000 by Pillow; raw samples
by numpy. Fax and JBIG2 data are left alone.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import pikepdf
import simplejpeg
from numpy.typing import NDArray
from PIL import Image

from albumapp.imaging import jpeg
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_colour import Space

Samples = NDArray[np.float32]  # (height, width, components), 0..1 (an Indexed space's: places in its table)
_SMALL = 600  # px that a picture is looked at with, along each side at most
_LARGEST = 350_000_000  # px
_LARGEST_PROGRESSIVE = 120_000_000  # px: progressive JPEG and JPEG 2000 are held whole while they are read
_STRAY = 16  # bytes
_HARMLESS = ("extraneous bytes", "Invalid SOS parameters", "Inconsistent progression", "bad ICC marker")
_PLAIN = {"FlateDecode", "LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode"}
_CHANNELS = {1: "GRAY", 3: "RGB", 4: "CMYK"}


@dataclass(slots=True)
class Picture:
    """`fault` is the rule that it breaks ("" for none); `samples` None where it was not read."""

    width: int
    height: int
    samples: Samples | None = None
    fault: str = ""
    grave: bool = True
    has: tuple[int, int] = (0, 0)
    channels: int = 0
    too_large: bool = False


def size(obj: Any) -> tuple[int, int]:
    """What a picture says of its size, px; (0, 0) where it makes no sense."""
    w, h = po.number(po.get(obj, "/Width")), po.number(po.get(obj, "/Height"))
    if w is None or h is None or not (1 <= w <= 1e6 and 1 <= h <= 1e6):
        return (0, 0)
    return (int(w), int(h))


def read(obj: Any, space: Space | None, limits: po.Limits, holder: pikepdf.Pdf) -> Picture:
    """Reads one picture; nothing that it holds makes this raise."""
    w, h = size(obj)
    made = Picture(w, h)
    if not w:
        made.fault = "picture-broken"
        return made
    used = po.filters(obj)
    last = used[-1] if used else ""
    bits = po.number(po.get(obj, "/BitsPerComponent"))
    if w * h > (_LARGEST_PROGRESSIVE if last == "JPXDecode" else _LARGEST):
        made.too_large = True
        return made
    try:
        if last == "DCTDecode":
            _read_jpeg(made, _before_last(obj, used, holder, limits), space, bits)
        elif last == "JPXDecode":
            _read_jpx(made, _before_last(obj, used, holder, limits), space)
        elif all(f in _PLAIN for f in used):
            _read_raw(made, obj, space, limits)
    except (ValueError, TypeError, IndexError, MemoryError, OSError, SyntaxError, pikepdf.PdfError,
            Image.DecompressionBombError, Image.DecompressionBombWarning):  # fmt: skip
        made.fault = made.fault or "picture-broken"
    if made.samples is not None:
        _decode(made, obj, space)
    return made


def _before_last(obj: Any, used: list[str], holder: pikepdf.Pdf, limits: po.Limits) -> bytes:
    """The data that the last filter takes. ValueError where it is damaged."""
    if len(used) == 1:
        return po.raw(obj)
    inner = pikepdf.Stream(holder, po.raw(obj))
    inner.Filter = pikepdf.Array([pikepdf.Name("/" + f) for f in used[:-1]])
    data = po.decoded(inner, limits.stream)
    if data is None:
        raise ValueError("damaged")
    return data


def _read_jpeg(made: Picture, data: bytes, space: Space | None, bits: float | None) -> None:
    try:
        head = jpeg.parse(data)
    except jpeg.NotJpeg:
        made.fault = "picture-broken"
        return
    made.channels = head.components
    if (head.width, head.height) != (made.width, made.height):
        made.fault, made.has = "picture-size", (head.width, head.height)
    elif space is not None and space.n and head.components != space.n:
        made.fault = "picture-components"
    if bits is not None and bits != head.bits:
        made.fault = made.fault or "picture-broken"
    if head.components not in _CHANNELS or head.bits != 8 or not head.has_eoi:
        made.fault = made.fault or "picture-broken"
        return
    if head.width * head.height > (_LARGEST_PROGRESSIVE if head.progressive else _LARGEST):
        made.too_large = True
        return
    factor = 8 if min(head.width, head.height) >= 8 * 64 else 1
    way = {"colorspace": _CHANNELS[head.components], "fastdct": True}
    way |= {"min_height": head.height // factor, "min_width": head.width // factor}
    try:
        pixels = simplejpeg.decode_jpeg(data, **way)
    except ValueError as e:
        if not any(words in str(e) for words in _HARMLESS):
            made.fault = made.fault or "picture-broken"
            return
        stray = re.search(r"(\d+) extraneous", str(e))
        if stray and int(stray[1]) > _STRAY and not made.fault:  # cameras pad, and damage looks alike
            made.fault, made.grave = "picture-broken", False
        pixels = simplejpeg.decode_jpeg(data, strict=False, **way)
    if space is not None and space.n == head.components:
        made.samples = _shares(_thinned(pixels))


def _read_jpx(made: Picture, data: bytes, space: Space | None) -> None:
    with Image.open(io.BytesIO(data), formats=("JPEG2000",)) as picture:
        if picture.size != (made.width, made.height):
            made.fault, made.has = "picture-size", picture.size
            return
        picture.load()
        if space is not None and len(picture.getbands()) == space.n:
            pixels = np.asarray(picture).reshape(made.height, made.width, -1)
            made.samples = _shares(_thinned(pixels))


def _read_raw(made: Picture, obj: Any, space: Space | None, limits: po.Limits) -> None:
    stencil = po.get(obj, "/ImageMask") is True
    bits = 1 if stencil else int(po.number(po.get(obj, "/BitsPerComponent")) or 0)
    n = 1 if stencil or space is None else space.n
    if bits not in (1, 2, 4, 8, 16) or not n:
        made.fault = "picture-broken"
        return
    row = (made.width * n * bits + 7) // 8
    if row * made.height > limits.stream:
        made.too_large = True
        return
    data = po.decoded(obj, limits.stream)
    if data is None or len(data) < row * made.height:
        made.fault = "picture-broken"
        return
    if len(data) > row * (made.height + 1) + 64:
        made.fault, made.grave = "picture-broken", False
    rows = np.frombuffer(data, np.uint8, row * made.height).reshape(made.height, row)
    rows = rows[:: max(1, made.height // _SMALL)]
    made.samples = _unpacked(rows, bits, made.width, n, space)


def _unpacked(rows: NDArray[np.uint8], bits: int, width: int, n: int, space: Space | None) -> Samples:
    """Samples of rows of so many bits each, of as many columns as are looked at."""
    step = max(1, width // _SMALL)
    if bits == 8:
        values: NDArray[Any] = rows.reshape(len(rows), width, n)[:, ::step]
    elif bits == 16:
        values = rows.reshape(len(rows), width, n, 2)[:, ::step, :, 0]
    else:
        start = bits * (np.arange(0, width, step)[:, None] * n + np.arange(n))  # in bits of the row
        values = (rows[:, start // 8] >> (8 - bits - start % 8)) & ((1 << bits) - 1)
    thin: Samples = values.astype(np.float32)
    indexed = space is not None and space.kind == "Indexed"
    return (
        thin if indexed else np.asarray(thin / np.float32(255 if bits >= 8 else (1 << bits) - 1), np.float32)
    )


def _shares(pixels: NDArray[np.uint8]) -> Samples:
    return np.asarray(pixels.astype(np.float32) / np.float32(255), np.float32)


def _thinned(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    h, w = pixels.shape[:2]
    return pixels[:: max(1, h // _SMALL), :: max(1, w // _SMALL)]


def _decode(made: Picture, obj: Any, space: Space | None) -> None:
    """What the Decode array says (inverted inks of some JPEGs)."""
    said = po.numbers(po.get(obj, "/Decode"))
    if said is None or made.samples is None or (space is not None and space.kind in ("Indexed", "Lab")):
        return
    n = made.samples.shape[2]
    if len(said) == 2 * n:
        low, high = np.array(said[::2], np.float32), np.array(said[1::2], np.float32)
        made.samples = low + made.samples * (high - low)


def opacity(obj: Any, limits: po.Limits, holder: pikepdf.Pdf) -> tuple[Samples | None, Picture | None]:
    """(height, width) of 0..1 that a picture's own mask gives, None without one; and the mask itself."""
    soft, hard = po.get(obj, "/SMask"), po.get(obj, "/Mask")
    if isinstance(soft, pikepdf.Stream):
        mask = read(soft, Space("DeviceGray", 1), limits, holder)
        return (None if mask.samples is None else mask.samples[:, :, 0]), mask
    if isinstance(hard, pikepdf.Stream):
        mask = read(hard, None, limits, holder)
        return (None if mask.samples is None else 1 - mask.samples[:, :, 0]), mask
    return None, None
