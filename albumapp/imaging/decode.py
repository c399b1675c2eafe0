"""Decoding any photo to oriented sRGB pixels within a memory budget.

`read_rgb` and `probe` are the usual entry points; `open_picture` is for whoever wants more than one
thing of a file (header, EXIF, pixels) while it is open. Formats are told by content (`sniff`), sizes
are checked in the header before any pixel is decoded, and every failure is a UserError with the file's
name, the reason and the mend. To add a format: `sniff` knows it, `_COST` says what a pixel costs, and
Pillow (or a branch of `open_picture`) decodes it. For worker processes: imports numpy, Pillow and cv2.
"""

from __future__ import annotations

import contextlib
import io
import mmap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
import simplejpeg
from PIL import (
    Image,
)

from albumapp.basis import UserError
from albumapp.imaging import damage, jpeg, nclx, pixels, png, rawpreview, sniff
from albumapp.imaging.pixels import Pixels
from albumapp.imaging.through_pillow import (
    MAX_PIXELS,
    bits_of,
    by_pillow,
    decoder_errors,
    exif_of,
    frames_of,
    icc_of,
    stored,
    xmp_of,
)

BUDGET = 780_000_000
"""Bytes that one decode may hold, so that the process stays under 1 GB."""
SMALLEST_PREVIEW = 1000
"""A raw file whose preview is smaller on its long side (px) is refused: it would not print."""

# bytes that decoding costs per pixel before our own array: Pillow's image and the library's own buffers
_COST = {"png": 4, "tiff": 10, "webp": 8, "heic": 10, "avif": 16, "gif": 6, "bmp": 5, "jp2": 20, "jpeg": 4}
_ONE_BYTE_MODES = frozenset({"1", "L", "P"})


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """What the header says. `width` and `height` are px as stored, before `orientation` (EXIF, 1-8).

    `mode` is Pillow's ("RGB", "L", "CMYK", "P", "I;16" ...), `bits` per channel; `icc` the embedded
    profile. For camera raw files all of it describes the embedded preview.
    """

    format: str
    width: int
    height: int
    orientation: int
    mode: str
    bits: int
    icc: bytes | None
    frames: int
    has_alpha: bool

    @property
    def seen(self) -> tuple[int, int]:
        """(width, height) px with the orientation applied."""
        return (self.height, self.width) if self.orientation >= 5 else (self.width, self.height)


class Picture(Protocol):
    """An open picture; `exif` is a TIFF block as EXIF holds it, `xmp` the raw packet."""

    path: Path
    info: ImageInfo
    exif: bytes | None
    xmp: bytes | None
    structure: jpeg.Jpeg | None

    # `own`: the numbers of an RGB picture as its own profile means them, not converted
    def rgb(self, max_side: int | None = None, own: bool = False) -> Pixels: ...


def read_rgb(path: Path | str, max_side: int | None = None) -> Pixels:
    """The picture as (h, w, 3) uint8 sRGB, EXIF orientation applied, transparency on white, first frame.

    With `max_side` (px) the longest side is at most that (never enlarged), decoded scaled where the
    format can. Without it the size is the picture's own, or the largest simple fraction of it that the
    memory budget allows (only pictures of some 200 megapixels and more). UserError where it cannot be read.
    """
    with open_picture(path) as picture:
        return picture.rgb(max_side)


def read_jpeg(data: bytes, name: str) -> Pixels:
    """The same of a JPEG in memory; `name` is what an error calls it."""
    return _JpegPicture(Path(name), data).rgb()


def full_for_print(path: Path | str) -> Pixels:
    """All pixels, for formats whose file data a PDF cannot hold as it is."""
    return read_rgb(path)


def probe(path: Path | str) -> ImageInfo:
    """What the header says, no pixel decoded. UserError where it cannot be read."""
    with open_picture(path) as picture:
        return picture.info


@contextlib.contextmanager
def open_picture(path: Path | str) -> Iterator[Picture]:
    """Open a picture by its content. UserError where it is none, or one that we do not read."""
    path = Path(path)
    try:
        with open(path, "rb") as f:
            kind = sniff.sniff_head(f.read(sniff.HEAD), path.suffix)
            refuse(path, kind)
            if kind == "jpeg" or kind in sniff.RAWS:
                with mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as data:
                    yield _JpegPicture(path, data) if kind == "jpeg" else _raw_picture(path, kind, data)
            else:
                f.seek(0)
                with by_pillow(path, kind, f) as image:
                    yield _PillowPicture(path, kind, image)
    except FileNotFoundError:
        raise UserError("{name} is not there.", "Was it moved or renamed?", path, name=path.name) from None
    except IsADirectoryError:
        raise UserError("{name} is a folder, not a photo.", "", path, name=path.name) from None
    except PermissionError:
        raise UserError("{name} may not be read.", "Change its permissions.", path, name=path.name) from None
    except OSError as e:
        raise UserError(
            "{name} cannot be read: {why}.",
            "Is the drive still connected?",
            path,
            name=path.name,
            why=e.strerror or e,
        ) from e


def refuse(path: Path, kind: str) -> None:
    """UserError for what is no photo, or no photo that we read."""
    said = sniff.refusal(path.name, kind)
    if said is not None:
        raise UserError(*said, path)


def _check_size(path: Path, width: int, height: int) -> None:
    if width < 1 or height < 1:
        raise UserError("{name} has no pixels.", damage.COPY_AGAIN, path, name=path.name)
    if width * height > MAX_PIXELS:
        raise _too_large(path, width, height)


def _too_large(path: Path, width: int, height: int) -> UserError:
    return UserError(
        "{name} is too large ({width} x {height} px, {megapixels} megapixels).",
        "Make it smaller, or save it as JPEG, in an image editor.",
        path,
        name=path.name,
        width=width,
        height=height,
        megapixels=round(width * height / 1e6),
    )


class _JpegPicture:
    """A JPEG, alone or as the preview inside a raw file, decoded by libjpeg-turbo with DCT scaling."""

    def __init__(self, path: Path, data: mmap.mmap | bytes, structure: jpeg.Jpeg | None = None) -> None:
        self.path = path
        self._data = data
        try:
            self.structure: jpeg.Jpeg | None = structure or jpeg.parse(data)
        except jpeg.NotJpeg:
            raise damage.cut_short(path, 1.0) if len(data) < 4096 else damage.damaged(path) from None
        s = self._parsed
        if not s.scans:
            raise damage.cut_short(path, 1.0)
        mode = {1: "L", 3: "RGB", 4: "CMYK"}.get(s.components, "?")
        _check_size(path, s.width, s.height)
        self.info = ImageInfo("jpeg", s.width, s.height, s.orientation, mode, s.bits, s.icc, 1, False)
        self.exif = s.exif
        self.xmp = s.xmp

    @property
    def _parsed(self) -> jpeg.Jpeg:
        assert self.structure is not None
        return self.structure

    def rgb(self, max_side: int | None = None, own: bool = False) -> Pixels:
        s = self._parsed
        width, height = pixels.fitted(s.width, s.height, max_side)
        if s.components not in (1, 3) or s.bits != 8:
            with by_pillow(self.path, "jpeg", io.BytesIO(self._bytes())) as image:
                return _finish(self.path, self.info, image, width, height)
        # a progressive file keeps all its coefficients (2 bytes each) until the last scan
        held = 2 * _coefficients(s) if s.progressive else 0
        factor = _fitting(self.path, self.info, held, (width, height))
        width, height = -(-width // factor), -(-height // factor)
        a = pixels.convert_in_place(self._decoded(width, height), None if own else _rgb_icc(s))
        return pixels.oriented(pixels.shrunk(a, width, height), self.info.orientation)

    def _bytes(self) -> memoryview:
        s = self._parsed
        return memoryview(self._data)[s.start :]

    def _decoded(self, width: int, height: int) -> Pixels:
        """RGB of at least the given size, scaled in the DCT domain (n/8)."""
        source = self._bytes()
        at_least = {"min_width": width, "min_height": height}
        try:
            return np.asarray(simplejpeg.decode_jpeg(source, "RGB", **at_least), np.uint8)
        except ValueError as e:
            warning = str(e)
        finally:
            source.release()
        source = self._bytes()
        try:
            a = np.asarray(simplejpeg.decode_jpeg(source, "RGB", strict=False, **at_least), np.uint8)
        except ValueError:
            return self._by_pillow(width, height)
        finally:
            source.release()
        damage.check(self.path, self._parsed, warning, a)
        return a

    def _by_pillow(self, width: int, height: int) -> Pixels:
        """For headers that simplejpeg finds too odd; Pillow refuses cut and corrupt data itself."""
        with by_pillow(self.path, "jpeg", io.BytesIO(self._bytes())) as image:
            image.draft("RGB", (width, height))
            return np.array(image.convert("RGB"))


def _coefficients(s: jpeg.Jpeg) -> int:
    """How many DCT coefficients all components have, chroma subsampling counted."""
    most = max(h for h, _ in s.sampling) * max(v for _, v in s.sampling)
    return round(s.width * s.height * sum(h * v for h, v in s.sampling) / max(most, 1))


def _rgb_icc(s: jpeg.Jpeg) -> bytes | None:
    return s.icc if s.components == 3 else None


def _raw_picture(path: Path, kind: str, data: mmap.mmap) -> _JpegPicture:
    found = rawpreview.largest_preview(data)
    side = 0 if found is None else max(found[1].width, found[1].height)
    if found is None or side < SMALLEST_PREVIEW:
        raise UserError(
            "{name} is {kind} without a preview large enough to print.",
            "Develop it in a raw converter and save it as JPEG.",
            path,
            name=path.name,
            kind=sniff.name_of(kind),
        )
    offset, structure = found
    picture = _JpegPicture(path, data[offset : offset + structure.end], structure)
    i = picture.info
    turned = rawpreview.orientation(data, structure)
    picture.info = ImageInfo(kind, i.width, i.height, turned, i.mode, i.bits, i.icc, 1, False)
    picture.exif = structure.exif or rawpreview.exif_block(data)
    return picture


class _PillowPicture:
    """Everything that Pillow decodes; the orientation is taken before Pillow may turn the pixels."""

    structure: jpeg.Jpeg | None = None

    def __init__(self, path: Path, kind: str, image: Image.Image) -> None:
        self.path = path
        self._image = image
        width, height, orientation = stored(image, kind)
        _check_size(path, width, height)
        self.info = ImageInfo(
            format=kind,
            width=width,
            height=height,
            orientation=orientation,
            mode=image.mode,
            bits=bits_of(image),
            icc=icc_of(image),
            frames=frames_of(image),
            has_alpha=pixels.has_alpha(image),
        )
        self.exif = exif_of(image)
        self.xmp = xmp_of(image)
        self._colours = _code_points(path) if kind in ("heic", "avif") and self.info.icc is None else None

    def rgb(self, max_side: int | None = None, own: bool = False) -> Pixels:
        with decoder_errors(self.path):
            size = pixels.fitted(self.info.width, self.info.height, max_side)
            info = replace(self.info, icc=None) if own else self.info
            made = _finish(self.path, info, self._image, *size)
            return made if self._colours is None else nclx.to_srgb(made, self._colours)


def _code_points(path: Path) -> nclx.Nclx | None:
    with open(path, "rb") as f:
        return nclx.find(f.read(nclx.HEAD))


def _finish(path: Path, info: ImageInfo, image: Image.Image, width: int, height: int) -> Pixels:
    """Load, convert, shrink and turn a Pillow image. `width`, `height` are before orientation."""
    kind = info.format
    image.draft(None, (width, height))
    cost = 1 if image.mode in _ONE_BYTE_MODES and kind == "png" else _COST[kind]
    factor = _fitting(path, info, image.width * image.height * cost, (width, height))
    if factor == 1:
        factor = max(1, min(image.width // width, image.height // height) // 2)
    else:
        width, height = -(-width // factor), -(-height // factor)
    swapped = image.size if kind != "tiff" else (info.width, info.height)
    image.load()
    if kind == "png":
        _check_png(path, image)
    a = pixels.from_pillow(image, info.icc, factor)
    if image.size != swapped or kind == "tiff":  # Pillow has turned it already
        seen = (height, width) if info.orientation >= 5 else (width, height)
        return pixels.shrunk(a, *seen)
    return pixels.oriented(pixels.shrunk(a, width, height), info.orientation)


def _check_png(path: Path, image: Image.Image) -> None:
    """Pillow leaves missing rows black: where the last one is, the data is counted."""
    if image.crop((0, image.height - 1, image.width, image.height)).getbbox() is None:
        part = png.missing(path)
        if part is not None and part > damage.TOLERATED:
            # nearly all data, and still black rows: it is corrupt, not short
            raise damage.cut_short(path, part) if part > 0.05 else damage.damaged(path)


def _fitting(path: Path, info: ImageInfo, held: int, wanted: tuple[int, int]) -> int:
    """By what whole number each side must be divided so that all fits the budget. UserError if none does."""
    copies = 2 if info.orientation != 1 else 1
    for factor in (1, 2, 3, 4, 6, 8):
        if held + 3 * copies * (wanted[0] // factor) * (wanted[1] // factor) <= BUDGET:
            return factor
    raise _too_large(path, info.width, info.height)
