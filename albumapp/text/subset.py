"""Subsets for embedding in a PDF: the same font as on screen, cut to the glyphs in use.

For a Type0 font with a CIDFontType2 descendant, Identity-H and CIDToGIDMap Identity: glyph ids stay
(harfbuzz's RETAIN_GIDS), so the codes in the content stream are the glyph ids of the draw list. The font
is always TrueType (`FontFile2`): PostScript outlines are turned into quadratic ones (`_converted`), off by
less than a thousandth of an em. Same input, same bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import uharfbuzz as hb

from albumapp.drawing import FontRef
from albumapp.text import faces

# all that a PDF reader needs of a CIDFontType2 (ISO 32000-2, 9.9) stays; hints are of no use in print
_DROPPED = ("GSUB", "GPOS", "GDEF", "STAT", "DSIG", "gasp", "post", "name", "OS/2", "cmap", "kern", "BASE")


@dataclass(frozen=True, slots=True)
class SubsetFont:
    """An embeddable subset and what its font descriptor says; lengths in thousandths of an em, y up.

    `ps_name` has no subset tag, `base_font` has (`ABCDEF+Name`). `bbox` is (x0, y0, x1, y1) of the whole
    font; `widths` are the advances of the glyphs in use; `flags` those of ISO 32000-2, table 121.
    """

    data: bytes
    ps_name: str
    base_font: str
    units_per_em: int
    ascent: float
    descent: float
    cap_height: float
    italic_angle: float
    bbox: tuple[float, float, float, float]
    flags: int
    stem_v: int
    widths: dict[int, float]


@lru_cache(maxsize=64)
def subset_font(font: FontRef, gids: frozenset[int]) -> SubsetFont:
    """The subset of a font with these glyphs (and .notdef, and the parts of composite glyphs)."""
    face = faces.load(font)
    if face.cubic:
        return _described(face, gids, _converted(face, gids))
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    for gid in gids:
        wanted.glyph_set.add(gid)
    for tag in _DROPPED:
        wanted.drop_table_tag_set.add(int.from_bytes(tag.encode(), "big"))
    data = bytes(hb.subset(face.hb_face, wanted).blob.data)
    return _described(face, gids, data)


def _converted(face: faces.Face, gids: frozenset[int]) -> bytes:
    """A TrueType font of these glyphs alone, each at its id; the others are empty."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    kept = {0, *gids}
    names = [f"g{i}" for i in range(max(kept) + 1)]
    glyphs = {name: Glyph() for name in names}
    metrics = dict.fromkeys(names, (0, 0))
    for gid in sorted(kept):
        pen = TTGlyphPen(None)
        # PostScript outlines go round the other way
        face.hb_font.draw_glyph_with_pen(gid, Cu2QuPen(pen, face.upem / 1000, reverse_direction=True))
        glyphs[names[gid]] = pen.glyph()
        metrics[names[gid]] = (face.hb_font.get_glyph_h_advance(gid), 0)
    made = FontBuilder(face.upem, isTTF=True)
    made.updateHead(created=0, modified=0)
    made.font.recalcTimestamp = False
    made.setupGlyphOrder(names)
    made.setupGlyf(glyphs)
    for name, glyph in glyphs.items():
        metrics[name] = (metrics[name][0], getattr(glyph, "xMin", 0))
    made.setupHorizontalMetrics(metrics)
    upem = face.upem
    made.setupHorizontalHeader(ascent=round(face.ascent * upem), descent=round(face.descent * upem))
    made.setupMaxp()
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def _described(face: faces.Face, gids: frozenset[int], data: bytes) -> SubsetFont:
    k = 1000 / face.upem
    head, post = _table(face, "head", 54), _table(face, "post", 32)
    os2 = _table(face, "OS/2", 96)
    name = _ps_name(face)
    angle = _signed(post, 4, 4) / 65536
    italic = bool(_signed(os2, 62, 2) & 0x201) or angle != 0
    weight = _axis(face, "wght") or float(_signed(os2, 4, 2) or 400)
    fixed = any(post[12:16])
    # 4: symbolic, as a font of glyph ids must be; 1: fixed pitch; 64: italic; 2^18: force bold
    flags = 4 | (1 if fixed else 0) | (64 if italic else 0)
    cap = _signed(os2, 88, 2) * k if _signed(os2, 0, 2) >= 2 else 0.0
    x0, y0, x1, y1 = (_signed(head, at, 2) for at in (36, 38, 40, 42))
    return SubsetFont(
        data=data,
        ps_name=name,
        base_font=f"{_tag(name, gids)}+{name}",
        units_per_em=face.upem,
        ascent=face.ascent * 1000,
        descent=face.descent * 1000,
        cap_height=cap or face.ascent * 700,
        italic_angle=angle,
        bbox=(x0 * k, y0 * k, x1 * k, y1 * k),
        flags=flags,
        stem_v=round(10 + 220 * (weight - 50) / 900),  # the usual estimate from the weight
        widths={gid: face.hb_font.get_glyph_h_advance(gid) * k for gid in sorted(gids)},
    )


def _table(face: faces.Face, tag: str, size: int) -> bytes:
    return bytes(face.hb_face.reference_table(tag).data).ljust(size, b"\0")


def _signed(table: bytes, at: int, size: int) -> int:
    return int.from_bytes(table[at : at + size], "big", signed=True)


def _axis(face: faces.Face, tag: str) -> float | None:
    return dict(face.ref.axes).get(tag)


def _ps_name(face: faces.Face) -> str:
    """PostScript name; for an instance of a variable font family, weight and slope in one."""
    own: Any = face.hb_face.get_name(6) or face.hb_face.get_name(1) or "Font"
    weight = _axis(face, "wght")
    if weight is not None:
        family = face.hb_face.get_name(16) or face.hb_face.get_name(1) or own.split("-")[0]
        slope = "Italic" if "Italic" in own else ""
        style = {400.0: slope or "Regular", 700.0: f"Bold{slope}"}.get(weight, f"wght{weight:g}{slope}")
        own = f"{family}-{style}"
    return re.sub(r"[^A-Za-z0-9-]", "", own)[:63] or "Font"


def _tag(name: str, gids: frozenset[int]) -> str:
    """Six capitals that name this subset (ISO 32000-2, 9.9.2)."""
    digest = hashlib.sha256(f"{name} {sorted(gids)}".encode()).digest()
    return "".join(chr(65 + b % 26) for b in digest[:6])
