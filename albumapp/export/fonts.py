"""Fonts of a PDF: which glyphs were drawn, then one embedded subset a face.

Type0 over CIDFontType2, Identity-H: codes are glyph ids. `ToUnicode` gives each glyph its text; where a
glyph stands for other text than elsewhere, the page says so by ActualText (`FontUse.text_of`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name

from albumapp.drawing.ops import FontRef
from albumapp.text import faces
from albumapp.text import fonts as families
from albumapp.text.subset import SubsetFont, subset_font


@dataclass(slots=True)
class FontUse:
    """A face and what was drawn with it. `name` is its name in page resources."""

    ref: FontRef
    name: str
    text_of: dict[int, str] = field(default_factory=dict)
    gids: set[int] = field(default_factory=set)

    def note(self, gid: int, text: str) -> bool:
        """Takes a glyph into use; False where `text` is not what ToUnicode says of it."""
        self.gids.add(gid)
        if text and gid not in self.text_of:
            self.text_of[gid] = text
        return self.text_of.get(gid, "") == text

    def advance(self, gid: int) -> float:
        """Width of a glyph in em, as the W array will say."""
        face = faces.load(self.ref)
        return float(face.hb_font.get_glyph_h_advance(gid)) / face.upem


class FontBook:
    """All faces of one PDF, in the order of first use."""

    def __init__(self) -> None:
        self._uses: dict[FontRef, FontUse] = {}
        self._barred: set[FontRef] = set()

    def use(self, ref: FontRef) -> FontUse | None:
        """None where the font's licence bars embedding: its text is then drawn as outlines."""
        if ref in self._barred:
            return None
        if ref not in self._uses:
            if not families.embeddable(ref):
                self._barred.add(ref)
                return None
            self._uses[ref] = FontUse(ref, f"F{len(self._uses)}")
        return self._uses[ref]

    def build(self, pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
        """Font objects by resource name."""
        return {use.name: _font(pdf, use) for use in self._uses.values()}


def _font(pdf: pikepdf.Pdf, use: FontUse) -> pikepdf.Object:
    cut = subset_font(use.ref, frozenset(use.gids))
    base = Name("/" + cut.base_font)
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=base,
        CIDSystemInfo=Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        FontDescriptor=pdf.make_indirect(_descriptor(pdf, cut, base)),
        DW=1000,
        W=_widths(cut),
        CIDToGIDMap=Name.Identity,
    )
    unicode_map = pikepdf.Stream(pdf, to_unicode(use.text_of))
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=base,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=pdf.make_indirect(unicode_map),
        )
    )


def _descriptor(pdf: pikepdf.Pdf, cut: SubsetFont, base: pikepdf.Name) -> pikepdf.Dictionary:
    file = pikepdf.Stream(pdf, cut.data)
    file.Length1 = len(cut.data)
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=base,
        Flags=cut.flags,
        FontBBox=Array([round(v) for v in cut.bbox]),
        ItalicAngle=round(cut.italic_angle),
        Ascent=round(cut.ascent),
        Descent=round(cut.descent),
        CapHeight=round(cut.cap_height),
        StemV=cut.stem_v,
        FontFile2=pdf.make_indirect(file),
    )


def _widths(cut: SubsetFont) -> pikepdf.Array:
    """The W array: neighbours share an entry."""
    out: list[pikepdf.Object | int] = []
    run: list[object] = []
    last = -2
    for gid in sorted(cut.widths):
        if gid != last + 1:
            if run:
                out.append(Array(run))
            out.append(gid)
            run = []
        run.append(round(cut.widths[gid], 3))
        last = gid
    if run:
        out.append(Array(run))
    return Array(out)


_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def to_unicode(text_of: dict[int, str]) -> bytes:
    """The ToUnicode CMap (ISO 32000-1, 9.10.3) of glyph ids to text."""
    rows = [f"<{gid:04X}> <{text.encode('utf-16-be').hex()}>" for gid, text in sorted(text_of.items())]
    blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
    body = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
    return _CMAP.format(body).encode()
