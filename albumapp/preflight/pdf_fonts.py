"""Fonts of a PDF: are they embedded, can what is embedded be read, and how far their letters reach."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Dictionary, Name, Stream

from albumapp.preflight import pdf_objects as po

_MOST = 60_000_000
_CODES = 65_536  # of a composite font
_MOST_WIDTHS = 4 * _CODES
_FITS = {
    ("Type1", "FontFile"): ("",),
    ("MMType1", "FontFile"): ("",),
    ("Type1", "FontFile3"): ("Type1C", "OpenType"),
    ("MMType1", "FontFile3"): ("Type1C", "OpenType"),
    ("TrueType", "FontFile2"): ("",),
    ("TrueType", "FontFile3"): ("OpenType",),
    ("CIDFontType0", "FontFile3"): ("CIDFontType0C", "OpenType"),
    ("CIDFontType2", "FontFile2"): ("",),
    ("CIDFontType2", "FontFile3"): ("OpenType",),
}
"""ISO 32000-1, table 126: which kind of font takes which kind of data, and its subtypes."""
_GLYF = {b"glyf", b"loca", b"head", b"hhea", b"hmtx", b"maxp"}


@dataclass(slots=True)
class Font:
    """`problem`: "" | "missing" | "broken" | "kind" | "restricted". Widths are thousandths of the size.

    `bytes_per_code` is 2 in composite fonts; `glyphs` are the drawings of a Type 3 font. `most` is how many
    glyphs the data holds, where codes are numbers of glyphs (0: they are not).
    """

    name: str
    kind: str
    problem: str = ""
    bytes_per_code: int = 1
    widths: dict[int, float] = field(default_factory=dict)
    usual: float = 500.0
    unit: float = 0.001
    matrix: po.Matrix = po.IDENTITY
    glyphs: Any = None
    resources: Any = None
    key: tuple[int, int] | None = None
    most: int = 0

    def advance(self, data: bytes, letter: float, word: float, size: float) -> float:
        """How far the text goes on, in units of text space before stretching."""
        if self.bytes_per_code == 1:
            codes: list[int] = list(data)
        else:
            codes = [int.from_bytes(data[i : i + 2], "big") for i in range(0, len(data) - 1, 2)]
        spaces = data.count(32) if self.bytes_per_code == 1 else 0
        wide = sum(self.widths.get(c, self.usual) for c in codes)
        return wide * self.unit * size + letter * len(codes) + word * spaces


def read(obj: Any) -> Font:
    """What a font dictionary says; it need not be a sane one."""
    kind = po.name(po.get(obj, "/Subtype"))
    called = po.name(po.get(obj, "/BaseFont")) or po.name(po.get(obj, "/Name")) or "?"
    font = Font(called, kind, key=po.identity(obj))
    if kind == "Type3":
        font.matrix = po.matrix(po.get(obj, "/FontMatrix")) or (0.001, 0, 0, 0.001, 0, 0)
        font.unit = abs(font.matrix[0]) or 0.001
        font.glyphs, font.resources = po.get(obj, "/CharProcs"), po.get(obj, "/Resources")
        font.usual = 0.0
        _simple_widths(font, obj)
        font.problem = "" if isinstance(font.glyphs, Dictionary) else "broken"
        return font
    if kind == "Type0":
        inner = next(iter(po.elements(po.get(obj, "/DescendantFonts"))), None)
        font.bytes_per_code = 2
        font.usual = po.number(po.get(inner, "/DW")) or 1000.0
        _composite_widths(font, inner)
        font.problem = _problem(inner, po.name(po.get(inner, "/Subtype")))
        if not font.problem and po.get(obj, "/Encoding") is None:
            font.problem = "broken"
        if not font.problem:
            font.most = _glyph_count(obj, inner)
        return font
    _simple_widths(font, obj)
    font.problem = _problem(obj, kind)
    return font


def _simple_widths(font: Font, obj: Any) -> None:
    first = int(po.number(po.get(obj, "/FirstChar")) or 0)
    for i, w in enumerate(po.elements(po.get(obj, "/Widths"))[:256]):
        font.widths[first + i] = po.number(w) or 0.0


def _composite_widths(font: Font, inner: Any) -> None:
    e = po.elements(po.get(inner, "/W"))[:200_000]
    i = said = 0
    while i + 1 < len(e) and said < _MOST_WIDTHS:
        first = po.number(e[i])
        if first is None:
            return
        row = po.elements(e[i + 1])
        if row or po.number(e[i + 1]) is None:
            for k, w in enumerate(row[:_CODES]):
                font.widths[int(first) + k] = po.number(w) or 0.0
            i, said = i + 2, said + len(row)
            continue
        last, wide = po.number(e[i + 1]), po.number(e[i + 2]) if i + 2 < len(e) else None
        if last is None or wide is None:
            return
        codes = range(max(int(first), 0), min(int(last), _CODES - 1) + 1)
        font.widths |= dict.fromkeys(codes, wide)
        i, said = i + 3, said + len(codes)


def _glyph_count(obj: Any, inner: Any) -> int:
    """Of TrueType data whose glyphs the codes name directly."""
    straight = po.name(po.get(obj, "/Encoding")) in ("Identity-H", "Identity-V")
    mapped = po.get(inner, "/CIDToGIDMap")
    file = po.get(po.get(inner, "/FontDescriptor"), "/FontFile2")
    if not straight or file is None or (mapped is not None and po.name(mapped) != "Identity"):
        return 0
    data = po.decoded(file, _MOST) or b""
    at, length = (_tables(data) or {}).get(b"maxp", (0, 0))
    return int(struct.unpack_from(">H", data, at + 4)[0]) if length >= 6 and at + 6 <= len(data) else 0


def _problem(obj: Any, kind: str) -> str:
    descriptor = po.get(obj, "/FontDescriptor")
    found = [k for k in ("FontFile", "FontFile2", "FontFile3") if po.get(descriptor, "/" + k) is not None]
    if not found:
        return "missing"
    stream = po.get(descriptor, "/" + found[0])
    if not isinstance(stream, Stream):
        return "broken"
    fits = _FITS.get((kind, found[0]))
    if len(found) > 1 or fits is None or po.name(po.get(stream, "/Subtype")) not in fits:
        return "kind"
    data = po.decoded(stream, _MOST)
    if not data:
        return "broken"
    return _data_problem(data, found[0], po.name(po.get(stream, "/Subtype")))


def _data_problem(data: bytes, key: str, subtype: str) -> str:
    if key == "FontFile":
        return "" if data[:2] in (b"%!", b"\x80\x01") and b"eexec" in data else "broken"
    if key == "FontFile3" and subtype != "OpenType":
        return _cff_problem(data)
    tables = _tables(data)
    if tables is None:
        return "broken"
    if b"OS/2" in tables:
        at, length = tables[b"OS/2"]
        if length >= 10 and at + 10 <= len(data) and struct.unpack_from(">H", data, at + 8)[0] & 0x000F == 2:
            return "restricted"
    if b"CFF " in tables or set(tables) >= _GLYF:
        return ""
    return "broken"


def _cff_problem(data: bytes) -> str:
    """The header and the first index of a CFF (Adobe TN 5176): does it lie within the data?"""
    if len(data) < 8 or data[0] not in (1, 2) or not 1 <= data[3] <= 4 or not 4 <= data[2] < 32:
        return "broken"
    if len(data) < data[2] + 3:
        return "broken"
    at, size = data[2] + 2, data[data[2] + 2]
    count = struct.unpack_from(">H", data, data[2])[0]
    if not count or not 1 <= size <= 4:
        return "broken"
    last = at + 1 + size * count
    end = last + size + int.from_bytes(data[last : last + size], "big") - 1
    return "" if end <= len(data) else "broken"


def _tables(data: bytes) -> dict[bytes, tuple[int, int]] | None:
    """Offsets and lengths of an sfnt's tables; None where it is none or they lie outside of it."""
    if len(data) < 12 or data[:4] not in (b"\0\1\0\0", b"true", b"OTTO"):
        return None
    count = struct.unpack_from(">H", data, 4)[0]
    if not 0 < count < 100 or len(data) < 12 + 16 * count:
        return None
    found: dict[bytes, tuple[int, int]] = {}
    for i in range(count):
        tag, _, at, length = struct.unpack_from(">4sIII", data, 12 + 16 * i)
        if at + length > len(data) + 3:
            return None
        found[tag] = (at, length)
    return found


def named(obj: Any) -> str:
    """A font's name without the tag of its subset."""
    plain = po.name(obj) if isinstance(obj, Name) else str(obj)
    return plain[7:] if len(plain) > 7 and plain[6] == "+" else plain
