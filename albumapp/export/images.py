"""Photos as PDF picture objects, each once however often it is used.

A JPEG that a PDF can hold goes in as it is: its entropy-coded data untouched, by reference to its file, with
everything private (EXIF, XMP, IPTC, comments, what follows the picture) left behind, and its own profile as
its colour space. What cannot go in so is decoded to sRGB: graphics (few colours, flat areas) are deflated
without loss; photographs, which deflate would only blow up, become JPEG 4:4:4 at quality 95.
"""

from __future__ import annotations

import mmap
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import simplejpeg
from numpy.typing import NDArray

from albumapp.basis import UserError
from albumapp.drawing.adjust import Recipe
from albumapp.drawing.colour import Cmyk
from albumapp.drawing.ops import ShadowOp
from albumapp.export import profiles
from albumapp.export.report import Photos
from albumapp.export.store import FilePart, Part, Store
from albumapp.geometry import Affine
from albumapp.imaging import decode, jpeg, rawpreview, sniff
from albumapp.imaging.adjust import adjusted
from albumapp.imaging.blur import blurred, side_needed
from albumapp.imaging.shadow import soft_mask

Pixels = NDArray[np.uint8]
QUALITY = 95
_LOSSLESS = frozenset({"png", "tiff", "bmp", "gif"})
_GRAPHICS_RATIO = 0.2  # photographs deflate to 0.4-0.8 of their size, drawings and screenshots to under 0.1
_SAMPLE_ROWS = 96
_HOLDABLE = frozenset({0xC0, 0xC1, 0xC2})  # baseline, extended, progressive; Huffman coded
_STRIP = 4_000_000
_SHADOW_PPMM = 150 / 25.4  # a soft edge shows no more
_SHADOW_FINE = 12.0  # px of standard deviation: no steps are seen, interpolated or not
_LARGEST_BLURRED = 4000  # px: a slight blur over a spread of 34 cm at 300 ppi

# from the stored picture's unit square to the oriented one, y down (Exif 2.32, tag 274)
_ORIENT = {
    1: Affine(),
    2: Affine(-1, 0, 0, 1, 1, 0),
    3: Affine(-1, 0, 0, -1, 1, 1),
    4: Affine(1, 0, 0, -1, 0, 1),
    5: Affine(0, 1, 1, 0, 0, 0),
    6: Affine(0, 1, -1, 0, 1, 0),
    7: Affine(0, -1, -1, 0, 1, 1),
    8: Affine(0, -1, 1, 0, 0, 1),
}
_FLIP = Affine(1, 0, 0, -1, 0, 1)  # a PDF's picture has its first row at y = 1


@dataclass(frozen=True, slots=True)
class Picture:
    """`number` in the store; `name` in page resources; `placing` goes before the op's matrix."""

    number: int
    name: str
    placing: Affine


class ImageBook:
    """All photos of one PDF. `work` is a folder for what has to be encoded anew."""

    def __init__(self, photos: Photos, work: Path, intent: bytes, names: Mapping[str, str]) -> None:
        self.store = Store()
        self.failed: dict[str, str] = {}
        self._photos = photos
        self._work = work
        self._intent = intent
        self._names = names
        self._made: dict[tuple[str, float, Recipe | None], Picture] = {}
        self._shadows: dict[ShadowOp, Picture] = {}
        self._icc: dict[bytes, int] = {}

    def picture(self, photo: str, blur: float = 0.0, recipe: Recipe | None = None) -> Picture | None:
        """The photo's object, blurred by a share of its longer side, or adjusted by `recipe`; None where it
        cannot be read (`failed` then says why)."""
        key = (photo, blur, recipe)
        if photo in self.failed:
            return None
        if key not in self._made:
            try:
                self._made[key] = self._make(*key)
            except UserError as e:
                self.failed[photo] = str(e)
                return None
            except OSError as e:
                if e.filename is None or Path(e.filename).parent == self._work:
                    raise  # the target's disk, not the photo's
                self.failed[photo] = f"{Path(e.filename).name} cannot be read ({e.strerror})."
                return None
        return self._made[key]

    @property
    def pictures(self) -> dict[str, Picture]:
        return {p.name: p for p in (*self._made.values(), *self._shadows.values())}

    @property
    def content(self) -> list[str]:
        """What tells these pictures from those of the same pages with other adjustments."""
        return [*self.pictures, *(repr(key) for key in self._made if key[1] or key[2] is not None)]

    def shadow(self, op: ShadowOp, ink: Cmyk) -> Picture:
        """A shadow's object, placed on the surface in mm: one pixel of ink under a soft mask."""
        if op not in self._shadows:
            mask, box = soft_mask(op.path, op.blur, _SHADOW_PPMM, _SHADOW_FINE)
            h, w = mask.shape
            head = "/Type /XObject /Subtype /Image /BitsPerComponent 8"
            coding = "/ColorSpace /DeviceGray /Interpolate true /Filter /FlateDecode"
            soft = self.store.add(
                f"{head} /Width {w} /Height {h} {coding}",
                [zlib.compress(mask.tobytes(), 9)],
            )
            inks = bytes(round(min(max(v, 0.0), 1.0) * 255) for v in (ink.c, ink.m, ink.y, ink.k))
            of = f"{head} /Width 1 /Height 1 /ColorSpace /DeviceCMYK /SMask {soft} 0 R"
            number = self.store.add(of, [inks])
            placing = _FLIP.then(Affine(box.w, 0, 0, box.h, box.x, box.y))
            self._shadows[op] = Picture(number, f"P{number}", placing)
        return self._shadows[op]

    def _make(self, photo: str, blur: float, recipe: Recipe | None) -> Picture:
        path = self._photos(photo)
        if path is None:
            raise UserError(
                "{photo} is missing.", "Find it again, or take it out.", photo=self._names.get(photo, photo)
            )
        if blur > 0:
            pixels = blurred(decode.read_rgb(path, side_needed(blur, _LARGEST_BLURRED)), blur)
            number = self._encoded(pixels, "jpeg")
            return Picture(number, f"P{number}", _FLIP)
        if recipe is not None:
            number = self._encoded(adjusted(decode.full_for_print(path), recipe), decode.probe(path).format)
            return Picture(number, f"P{number}", _FLIP)
        with decode.open_picture(path) as opened:
            orientation, structure, kind = opened.info.orientation, opened.structure, opened.info.format
        if structure is not None and _holdable(structure):
            number = self._untouched(path, kind, structure)
        else:
            number, orientation = self._encoded(decode.full_for_print(path), kind), 1
        return Picture(number, f"P{number}", _FLIP.then(_ORIENT[orientation]))

    def _untouched(self, path: Path, kind: str, structure: jpeg.Jpeg) -> int:
        data: list[Part] = list(_ranges(path, kind, structure))
        extra = ""
        if structure.inverted_cmyk:
            extra = " /Decode [1 0 1 0 1 0 1 0]"
        elif structure.component_ids == (82, 71, 66) and structure.adobe_transform is None:
            extra = " /DecodeParms << /ColorTransform 0 >>"  # components named R, G, B are no YCbCr
        space = self._space(structure.icc, structure.components)
        return self._add(structure.width, structure.height, space, f"/Filter /DCTDecode{extra}", data)

    def _encoded(self, pixels: Pixels, kind: str) -> int:
        height, width = pixels.shape[:2]
        path = self._work / f"{len(self._made)}.picture"
        if kind in _LOSSLESS and is_graphic(pixels):
            _deflate(pixels, path)
            coding = f"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /Columns {width} >>"
        else:
            path.write_bytes(simplejpeg.encode_jpeg(pixels, quality=QUALITY, colorsubsampling="444"))
            coding = "/Filter /DCTDecode"
        part = FilePart(path, 0, path.stat().st_size)
        return self._add(width, height, self._space(None, 3), coding, [part])

    def _add(self, width: int, height: int, space: str, coding: str, data: list[Part]) -> int:
        head = f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8"
        return self.store.add(f"{head} /ColorSpace {space} {coding}", data)

    def _space(self, icc: bytes | None, components: int) -> str:
        own = profiles.fitting(icc, components)
        if components == 4 and (own is None or own == self._intent):
            return "/DeviceCMYK"  # PDF/X-4 forbids the intent's own profile as a picture's
        icc = own or (profiles.grey() if components == 1 else profiles.srgb())
        if icc not in self._icc:
            packed = zlib.compress(icc, 9)
            self._icc[icc] = self.store.add(f"/N {components} /Filter /FlateDecode", [packed])
        return f"[/ICCBased {self._icc[icc]} 0 R]"


def _holdable(structure: jpeg.Jpeg) -> bool:
    """Whether a PDF's DCTDecode reads it (ISO 32000-1, 7.4.8): 8 bits, whole, Huffman coded."""
    frames = {s.marker for s in structure.segments if 0xC0 <= s.marker <= 0xCF} - {0xC4, 0xC8, 0xCC}
    whole = structure.has_eoi and structure.bits == 8 and 0xCC not in {s.marker for s in structure.segments}
    return whole and structure.components in (1, 3, 4) and frames <= _HOLDABLE


def _ranges(path: Path, kind: str, structure: jpeg.Jpeg) -> list[FilePart]:
    """Where the picture's bytes lie in the file, private ones left out."""
    with path.open("rb") as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if kind not in sniff.RAWS:
            return [FilePart(path, at, length) for at, length in jpeg.strip_ranges(data, structure)]
        found = rawpreview.largest_preview(data)
        if found is None:
            raise UserError("{name} has no preview.", "Save it as JPEG.", path, name=path.name)
        offset = found[0]
        preview = data[offset : offset + structure.end]
        ranges = jpeg.strip_ranges(preview, structure)
        return [FilePart(path, offset + at, length) for at, length in ranges]


def is_graphic(pixels: Pixels) -> bool:
    """Whether deflate serves it: tried on rows spread over the picture."""
    step = max(1, pixels.shape[0] // _SAMPLE_ROWS)
    rows = np.ascontiguousarray(pixels[::step])
    packed = zlib.compress(np.diff(rows.reshape(len(rows), -1, 3), axis=1).tobytes(), 6)
    return len(packed) < _GRAPHICS_RATIO * rows.size


def _deflate(pixels: Pixels, path: Path) -> None:
    """Rows under PNG's filter 2 (each row less the one above), deflated, strip by strip."""
    packer = zlib.compressobj(6)
    rows = max(1, _STRIP // (3 * pixels.shape[1]))
    above = np.zeros((1, pixels.shape[1] * 3), np.uint8)
    with path.open("wb") as f:
        for top in range(0, pixels.shape[0], rows):
            strip = pixels[top : top + rows].reshape(-1, pixels.shape[1] * 3)
            less = strip - np.concatenate([above, strip[:-1]])
            tagged = np.concatenate([np.full((len(strip), 1), 2, np.uint8), less], axis=1)
            f.write(packer.compress(tagged.tobytes()))
            above = strip[-1:]
        f.write(packer.flush())
