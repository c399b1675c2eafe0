"""Pillow's part in decoding: which plugin reads what, its errors as words, and what a header says.

`decode` is the way in. What Pillow and its libraries raise on broken files becomes a UserError that names the
file and the mend.
"""

from __future__ import annotations

import contextlib
import os
import struct
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pi_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from albumapp.basis import UserError
from albumapp.imaging import damage, png

MAX_PIXELS = 300_000_000
"""More than that in a header is taken for a decompression bomb."""
PLUGINS = {
    "png": ("PNG", PngImagePlugin),
    "tiff": ("TIFF", TiffImagePlugin),
    "webp": ("WEBP", WebPImagePlugin),
    "heic": ("HEIF", pi_heif),
    "avif": ("AVIF", AvifImagePlugin),
    "gif": ("GIF", GifImagePlugin),
    "bmp": ("BMP", BmpImagePlugin),
    "jp2": ("JPEG2000", Jpeg2KImagePlugin),
    "jpeg": ("JPEG", JpegImagePlugin),
}
SAVE_AS_JPEG = "Open it in the program that made it and save it as JPEG."

pi_heif.register_heif_opener(thumbnails=False)
Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # Pillow's own check still guards frames that outgrow their header
# once for the process: `catch_warnings` is not for threads
warnings.filterwarnings("ignore", module=r"PIL\.")
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)

# what Pillow and its libraries raise on broken files
DECODER_ERRORS = (
    OSError,
    ValueError,
    SyntaxError,
    struct.error,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    AttributeError,
    AssertionError,
    RuntimeError,
    NotImplementedError,
    ZeroDivisionError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


@contextlib.contextmanager
def by_pillow(path: Path, kind: str, source: BinaryIO) -> Iterator[Image.Image]:
    """The image that Pillow opens of an open file; what goes wrong with it within is a UserError."""
    with (
        decoder_errors(path),
        _quiet(kind),
        Image.open(source, formats=[PLUGINS[kind][0]]) as image,
    ):
        yield image


@contextlib.contextmanager
def decoder_errors(path: Path) -> Iterator[None]:
    """What a decoder raises on a broken file, as a UserError that names it."""
    try:
        yield
    except UserError:
        raise
    except MemoryError:
        raise UserError(
            "{name} needs more memory than there is.", SAVE_AS_JPEG, path, name=path.name
        ) from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UserError(
            "{name} claims more pixels than can be true.", damage.COPY_AGAIN, path, name=path.name
        ) from None
    except DECODER_ERRORS as e:
        said = str(e).lower()
        if "truncated" in said or "unexpected end" in said or "not enough" in said or isinstance(e, EOFError):
            raise damage.cut_short(path, png.missing(path)) from e
        raise UserError(
            "{name} cannot be decoded: it is damaged, or of a rare kind.",
            "Copy it again from the camera, the card or a backup. "
            "Open it in the program that made it and save it as JPEG.",
            path,
            name=path.name,
        ) from e


_stderr_lock = threading.RLock()


@contextlib.contextmanager
def _quiet(kind: str) -> Iterator[None]:
    """libtiff writes hundreds of lines on a damaged file to stderr; they help nobody."""
    if kind != "tiff":
        yield
        return
    with _stderr_lock:
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            os.close(nowhere)


def stored(image: Image.Image, kind: str) -> tuple[int, int, int]:
    """(width, height, orientation) as stored; Pillow gives TIFF sizes as seen."""
    try:
        orientation = int(image.getexif().get(274, 1))
    except DECODER_ERRORS:
        orientation = 1
    if not 1 <= orientation <= 8:
        orientation = 1
    width, height = image.size
    if kind == "tiff" and orientation >= 5:
        width, height = height, width
    return width, height, orientation


def bits_of(image: Image.Image) -> int:
    """Bits of a channel."""
    if image.mode == "1":
        return 1
    if image.mode.startswith("I;16"):
        return 16
    return 32 if image.mode in ("I", "F") else 8


def icc_of(image: Image.Image) -> bytes | None:
    """The embedded profile; None without one."""
    icc = image.info.get("icc_profile")
    return icc if isinstance(icc, bytes) and icc else None


def frames_of(image: Image.Image) -> int:
    """How many pictures the file holds, at least 1."""
    try:
        return int(getattr(image, "n_frames", 1))
    except DECODER_ERRORS:
        return 1


def exif_of(image: Image.Image) -> bytes | None:
    """The TIFF block of its EXIF; None without one."""
    block = image.info.get("exif")
    if not isinstance(block, bytes):
        try:
            found = image.getexif()
            block = found.tobytes() if len(found) else None
        except DECODER_ERRORS:
            return None
    if block is None:
        return None
    return block[6:] if block.startswith(b"Exif\0\0") else block


def xmp_of(image: Image.Image) -> bytes | None:
    """The raw XMP packet; None without one."""
    for key in ("xmp", "XML:com.adobe.xmp"):
        packet = image.info.get(key)
        if isinstance(packet, str):
            return packet.encode("utf-8", "replace")
        if isinstance(packet, bytes):
            return packet
    return None
