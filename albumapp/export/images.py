"""Photos as PDF picture objects, each once however often it is used.

A JPEG that a PDF can hold goes in as it is: its entropy-coded data untouched, by reference to its file, with
everything private (EXIF, XMP, IPTC, comments, what follows the picture) left behind, and its own profile as
its colour space. All others are made anew (`making.py`) and kept (`kept.py`): what a PDF cannot hold, what is
adjusted or blurred, and what the printer wants smaller or in other colours.
"""

from __future__ import annotations

import mmap
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from albumapp.basis import UserError
from albumapp.drawing.colour import Cmyk
from albumapp.drawing.ops import ShadowOp
from albumapp.export import making, profiles
from albumapp.export.encoding import Encoded
from albumapp.export.kept import Kept, identity
from albumapp.export.needs import Look, Need
from albumapp.export.options import Settings
from albumapp.export.report import Photos
from albumapp.export.store import FilePart, Part, Store
from albumapp.geometry import Affine
from albumapp.imaging import colour, decode, jpeg, rawpreview, sniff
from albumapp.imaging.shadow import soft_mask

_HOLDABLE = frozenset({0xC0, 0xC1, 0xC2})  # baseline, extended, progressive; Huffman coded
_SHADOW_PPMM = 150 / 25.4  # a soft edge shows no more
_SHADOW_FINE = 12.0  # px of standard deviation: no steps are seen
_OVER = 1.02  # finer than the finest by that much is made smaller
_HIDDEN = 0.98  # of a photo: a sliver that is cropped away is no reason to encode it anew

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
FLIP = Affine(1, 0, 0, -1, 0, 1)  # a PDF's picture has its first row at y = 1


@dataclass(frozen=True, slots=True)
class Picture:
    """`number` in the store; `name` in page resources; `placing` goes before the op's matrix."""

    number: int
    name: str
    placing: Affine


class ImageBook:
    """All pictures of one PDF. `names` are the photos', for errors; `needs` how each look is printed."""

    def __init__(
        self,
        photos: Photos,
        work: Path,
        kept: Kept,
        how: Settings,
        names: Mapping[str, str],
        needs: Mapping[Look, Need],
    ) -> None:
        self.store = Store()
        self.failed: dict[str, str] = {}
        self.how = how
        self._photos = photos
        self._work = work
        self.kept = kept
        self._intent = colour.cmyk_profile(how.profile)
        self._names = names
        self._needs = needs
        self._made: dict[Look, Picture] = {}
        self._others: dict[object, Picture] = {}
        self._icc: dict[bytes, int] = {}
        self.smaller = 0
        """How many photos were made smaller than they are."""

    def picture(self, look: Look) -> Picture | None:
        """The photo's object; None where it cannot be read (`failed` then says why)."""
        if look.photo in self.failed:
            return None
        if look not in self._made:
            try:
                self._made[look] = self._make(look)
            except UserError as e:
                self.failed[look.photo] = str(e)
                return None
            except OSError as e:
                if e.filename is None or Path(e.filename).parent == self._work:
                    raise  # the target's disk, not the photo's
                self.failed[look.photo] = f"{Path(e.filename).name} cannot be read ({e.strerror})."
                return None
        return self._made[look]

    @property
    def pictures(self) -> dict[str, Picture]:
        return {p.name: p for p in (*self._made.values(), *self._others.values())}

    @property
    def content(self) -> list[str]:
        """What tells these pictures from those of the same pages made otherwise."""
        return [*self.pictures, *(repr(look) for look in self._made), repr(self.how)]

    def path(self, photo: str) -> Path:
        """Where a photo lies; UserError where it is missing."""
        path = self._photos(photo)
        if path is None:
            raise UserError(
                "{photo} is missing.", "Find it again, or take it out.", photo=self._names.get(photo, photo)
            )
        return path

    def identity(self, photo: str) -> tuple[object, ...]:
        """What changes when the photo's file does; () where it cannot be read."""
        return identity(self._photos, photo)

    def shadow(self, op: ShadowOp, ink: Cmyk) -> Picture:
        """A shadow's object, placed on the surface in mm: one pixel of ink under a soft mask."""
        if op not in self._others:
            mask, box = soft_mask(op.path, op.blur, _SHADOW_PPMM, _SHADOW_FINE)
            h, w = mask.shape
            head = "/Type /XObject /Subtype /Image /BitsPerComponent 8"
            coding = "/ColorSpace /DeviceGray /Filter /FlateDecode"
            soft = self.store.add(
                f"{head} /Width {w} /Height {h} {coding}",
                [zlib.compress(mask.tobytes(), 9)],
            )
            inks = bytes(round(min(max(v, 0.0), 1.0) * 255) for v in (ink.c, ink.m, ink.y, ink.k))
            of = f"{head} /Width 1 /Height 1 /ColorSpace /DeviceCMYK /SMask {soft} 0 R"
            number = self.store.add(of, [inks])
            placing = FLIP.then(Affine(box.w, 0, 0, box.h, box.x, box.y))
            self._others[op] = Picture(number, f"P{number}", placing)
        return self._others[op]

    def drawn(self, key: object, encoded: Encoded, part: FilePart) -> Picture:
        """A picture that was made of more than a photo, once for each key; `placed` is on the surface."""
        if key not in self._others:
            number = self._object(encoded, part)
            self._others[key] = Picture(number, f"P{number}", FLIP.then(encoded.placed))
        return self._others[key]

    def _make(self, look: Look) -> Picture:
        path, need = self.path(look.photo), self._needs.get(look, Need())
        with decode.open_picture(path) as opened:
            info, structure = opened.info, opened.structure
        inks = self._inks(look, info)
        fine = need.pixels(self.how.ppi_max) if self.how.ppi_max else None
        over = fine is not None and max(info.seen) > fine * _OVER
        hidden = self.how.trim_away and need.seen.area < _HIDDEN
        plain = look.blur == 0 and look.recipe is None and not over and not hidden
        fits = plain and structure is not None and _holdable(structure) and self._fits(structure, inks)
        ranges = _ranges(path, info.format, structure) if fits and structure is not None else []
        if structure is not None and ranges and not self.how.squeeze:
            return self._untouched(ranges, structure, info.orientation, inks)
        seen = need.seen if self.how.trim_away else None
        key = (self.identity(look.photo), look, need.side, seen, inks, self.how.pictures)
        kept = self.kept.picture(key, lambda: making.make(path, look, need, inks, self.how))
        if structure is not None and ranges and sum(r.length for r in ranges) <= kept.part.length:
            return self._untouched(ranges, structure, info.orientation, inks)
        self.smaller += over or bool(ranges)
        number = self._object(kept.encoded, kept.part)
        return Picture(number, f"P{number}", FLIP.then(kept.encoded.placed))

    def _inks(self, look: Look, info: decode.ImageInfo) -> bool:
        """Whether a photo goes in the inks of the output condition."""
        if look.inks or self.how.inks:
            return True
        plain = look.blur == 0 and look.recipe is None and self.how.photos != "srgb"
        # PDF/X-3 is of PDF 1.4, which knows no profiles of ICC 4
        newer = info.icc is not None and len(info.icc) > 9 and profiles.version(info.icc) >= (4, 0)
        return plain and newer and self.how.flavour == "X-3"

    def _fits(self, structure: jpeg.Jpeg, inks: bool) -> bool:
        """Whether a photo's colours may stay as they are."""
        icc = profiles.fitting(structure.icc, structure.components)
        if inks:
            return structure.components == 4 and icc in (None, self._intent)
        if self.how.photos == "srgb":
            return structure.components != 4 and not (
                structure.components == 3 and colour.needs_conversion(icc)
            )
        return True

    def _untouched(
        self, ranges: list[FilePart], structure: jpeg.Jpeg, orientation: int, inks: bool
    ) -> Picture:
        extra = ""
        if structure.inverted_cmyk:
            extra = " /Decode [1 0 1 0 1 0 1 0]"
        elif structure.component_ids == (82, 71, 66) and structure.adobe_transform is None:
            extra = " /DecodeParms << /ColorTransform 0 >>"  # components named R, G, B are no YCbCr
        space = self._space(structure.icc, structure.components, inks)
        coding = f"/Filter /DCTDecode{extra}"
        number = self._add(structure.width, structure.height, space, coding, list(ranges))
        return Picture(number, f"P{number}", FLIP.then(_ORIENT[orientation]))

    def _object(self, e: Encoded, part: FilePart) -> int:
        return self._add(e.width, e.height, self._space(e.icc, e.components, e.inks), e.coding, [part])

    def _add(self, width: int, height: int, space: str, coding: str, data: list[Part]) -> int:
        head = f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8"
        return self.store.add(f"{head} /ColorSpace {space} {coding}", data)

    def _space(self, icc: bytes | None, components: int, inks: bool) -> str:
        if inks:
            return "/DeviceCMYK"
        own = profiles.fitting(icc, components)
        if components == 4 and (own is None or own == self._intent):
            return "/DeviceCMYK"  # PDF/X-4 forbids the intent's own profile as a picture's
        if own is None and self.how.flavour == "X-3":
            own = profiles.grey_2() if components == 1 else profiles.srgb_2()
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
