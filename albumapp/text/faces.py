"""Loaded faces: the font of a `FontRef`, ready for harfbuzz. The only place that reads fonts.

A variable TrueType font is pinned to the ref's axis values by harfbuzz's own instancer (a few ms, so it is
not cached on disk); glyph ids stay as they are. A font with PostScript outlines (CFF, CFF2) is used as it is,
its axes set in harfbuzz. Shaping, outlines and the PDF's subset all start from the same face, so they agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from albumapp.basis import UserError
from albumapp.drawing import FontRef

OUTLINES = frozenset({"glyf", "CFF ", "CFF2"})  # tables that hold them
NO_SUBSETTING, BITMAP_ONLY, RESTRICTED = 0x100, 0x200, 0x2  # OS/2 fsType


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face in harfbuzz's hands. `ascent` and `descent` (negative) are in em.

    `cubic`: its outlines are PostScript's, so it is no TrueType font.
    """

    ref: FontRef
    cubic: bool
    hb_face: Any
    hb_font: Any
    upem: int
    ascent: float
    descent: float
    characters: frozenset[int]

    def has(self, character: str) -> bool:
        return ord(character) in self.characters


@lru_cache(maxsize=64)
def load(ref: FontRef) -> Face:
    """The face of a ref; UserError where the file is missing or no font with outlines."""
    face, cubic = _opened(ref)
    font = hb.Font(face)
    if cubic and ref.axes:
        font.set_variations(dict(ref.axes))
    extents = font.get_font_extents("ltr")
    upem = face.upem
    return Face(
        ref,
        cubic,
        face,
        font,
        upem,
        extents.ascender / upem,
        extents.descender / upem,
        frozenset(face.unicodes),
    )


def _opened(ref: FontRef) -> tuple[Any, bool]:
    """(harfbuzz's face, whether its outlines are PostScript's)."""
    path = Path(ref.path)
    try:
        with path.open("rb") as file:
            head = file.read(4)
        face = hb.Face(hb.Blob.from_file_path(str(path)), ref.index)
    except OSError as error:
        raise UserError(
            "The font {name} cannot be read ({why}).",
            "Choose another font.",
            path,
            name=path.name,
            why=error.strerror,
        ) from error
    except hb.HarfBuzzError as error:
        raise UserError(
            "The font {name} cannot be read.", "Choose another font.", path, name=path.name
        ) from error
    tags = set(face.table_tags)
    if not tags & OUTLINES:
        raise UserError("The font {name} has no outlines.", "Choose another font.", path, name=path.name)
    if "glyf" not in tags:
        return face, True
    if head == b"ttcf" or "fvar" in tags:
        face = hb.Face(hb.Blob(_static(face, ref)))
    return face, False


def _static(face: Any, ref: FontRef) -> bytes:
    """One font out of a collection, its axes pinned."""
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    if "fvar" in face.table_tags:
        wanted.pin_all_axes_to_default(face)
        for tag, value in ref.axes:
            wanted.pin_axis_location(face, tag, value)
    return bytes(hb.subset(face, wanted).blob.data)


def may_embed(fs_type: int) -> bool:
    """Whether OS/2 fsType lets a subset be embedded (OpenType spec: OS/2, fsType).

    The lowest usage bit set wins where a font sets several, so 2 means restricted only on its own.
    """
    return fs_type & 0xF != RESTRICTED and not fs_type & (NO_SUBSETTING | BITMAP_ONLY)


def fs_type_of(hb_face: Any) -> int:
    """OS/2 fsType; 0 (installable) where there is no OS/2 table."""
    table = bytes(hb_face.reference_table("OS/2").data)
    return int.from_bytes(table[8:10], "big")


@dataclass(frozen=True, slots=True)
class Shaped:
    """One glyph as harfbuzz gives it: `cluster` is a character index, the rest in font units, y up."""

    gid: int
    cluster: int
    advance: int
    dx: int
    dy: int


_CONTEXT = 5  # characters on each side that harfbuzz looks at


def shape(
    face: Face,
    codepoints: Sequence[int],
    start: int,
    end: int,
    rtl: bool,
    script: str,
    features: dict[str, bool] | None = None,
) -> list[Shaped]:
    """Shapes characters [start, end) of a paragraph, seeing what stands around them.

    Glyphs come in visual order, left to right.
    """
    buffer = hb.Buffer()
    before = max(start - _CONTEXT, 0)
    buffer.add_codepoints(list(codepoints[before : end + _CONTEXT]), start - before, end - start)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = script
    hb.shape(face.hb_font, buffer, features or {})
    return [
        Shaped(i.codepoint, before + i.cluster, p.x_advance, p.x_offset, p.y_offset)
        for i, p in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]
