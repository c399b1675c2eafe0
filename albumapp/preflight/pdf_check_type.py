"""Fonts and text; thin lines; what overprints; black of many inks; the safe zone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pikepdf import Dictionary

from albumapp.preflight import pdf_fonts
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.finding import WARNING
from albumapp.preflight.pdf_expect import ANY_SAFE, Expected
from albumapp.preflight.pdf_inks import Inks
from albumapp.preflight.pdf_page import PageBoxes
from albumapp.preflight.pdf_rules import Found
from albumapp.preflight.pdf_state import Colour, Mark

_PROBLEMS = {
    "missing": "font-missing",
    "broken": "font-broken",
    "kind": "font-kind",
    "restricted": "font-restricted",
}
_STANDARD = 0.1  # a share of ink that counts as one
_BLACK_BELOW = 12.0  # pt: black text smaller than this overprints (Ghent Workgroup 2022)
_RICH_K, _RICH = 0.85, 2.8  # Ghent Workgroup 2022
_SAFE_NEAR = 0.5  # mm by which letters may reach further than is reckoned
_HAIR = 0.02  # pt that a line may fall short by rounding


@dataclass
class TypeCheck:
    """Looks at text and lines of all pages; `boxes` is the page's that is being read."""

    found: Found
    expected: Expected
    inks: Inks
    intent: str
    boxes: PageBoxes | None = None
    shows: bool = False

    def __post_init__(self) -> None:
        self._used: set[str] = set()

    def mark(self, mark: Mark) -> None:
        if self.boxes is None:
            return
        self.shows = self.shows or (mark.box is not None and not mark.hidden)
        if mark.kind == "text":
            self._font(mark)
        shows = mark.box is not None and po.shared(mark.box, self.boxes.bleed) is not None
        if not shows or mark.hidden or mark.role in ("mask", "glyph"):
            return
        if mark.kind == "text" and not mark.blank:
            self._text(mark)
        elif mark.kind == "stroke":
            self._line(mark)
        elif mark.kind == "fill":
            self._thin_fill(mark)
        if mark.kind in ("text", "stroke", "fill", "stencil") and not mark.blank:
            self._overprint(mark)

    # --- fonts ----------------------------------------------------------------------------------

    def _font(self, mark: Mark) -> None:
        s = mark.state
        if s.font is None:
            self.found.add("font-unknown", mark.page, self._place(mark), font=s.font_name or "?")
            return
        name = pdf_fonts.named(s.font.name)
        self._used.add(s.font.name)
        if s.font.problem == "missing" and s.render == 3:
            return  # invisible text (of a scan) needs none
        if s.font.most and not s.font.problem and mark.glyphs:
            if max(mark.glyphs) >= s.font.most:
                self.found.add("glyph-missing", mark.page, self._place(mark), font=name)
            elif 0 in mark.glyphs:
                self.found.add("glyph-none", mark.page, self._place(mark), font=name)
        if s.font.problem:
            self.found.add(_PROBLEMS[s.font.problem], mark.page, font=name)

    def resources(self, page: int, resources: Any) -> None:
        """Fonts that a page names without using them (a default of some programs)."""
        for _, obj in list(po.items(po.get(resources, "/Font")))[:500]:
            if not isinstance(obj, Dictionary) or po.name(po.get(obj, "/Subtype")) == "Type3":
                continue
            font = pdf_fonts.read(obj)
            if font.problem == "missing" and font.name not in self._used:
                self.found.add("font-unused", page, font=pdf_fonts.named(font.name))

    # --- text -----------------------------------------------------------------------------------

    def _text(self, mark: Mark) -> None:
        assert self.boxes is not None
        size = mark.size * self.boxes.user_unit
        place = self._place(mark)
        trim = po.shared(mark.box, self.boxes.trim) if mark.box else None
        if trim is None:
            return
        self._safe(mark)
        if 0 < size < self.expected.text_min - _HAIR:
            self.found.add("text-small", mark.page, place, pt=size, least=self.expected.text_min)
        shares = self._shares(mark.colour)
        if shares is None:
            return
        count, total = sum(v > _STANDARD for v in shares), sum(shares)
        least = self.expected.text_inks
        if 0 < size < least - _HAIR and (count > 1 or total < 0.01):
            self.found.add("text-inks", mark.page, place, pt=size, least=least)
        if shares[3] >= _RICH_K and total > _RICH:
            self.found.add("black-rich", mark.page, place, ink=total * 100)
        black = shares[3] >= 0.99 and total < shares[3] + 0.02
        over = mark.state.fill_over and (mark.state.over_mode == 1 or mark.colour.space.kind != "DeviceCMYK")
        plain = mark.state.fill_alpha == 1 and mark.state.render % 4 == 0
        if self.intent == "DeviceCMYK" and black and plain and 0 < size < _BLACK_BELOW - _HAIR and not over:
            self.found.add("overprint-none", mark.page, place)

    def _safe(self, mark: Mark) -> None:
        assert self.boxes is not None
        assert mark.box is not None
        b, t, u = mark.box, self.boxes.trim, self.boxes.unit
        room = min(b[0] - t[0], b[1] - t[1], t[2] - b[2], t[3] - b[3]) * u
        pages, n = self.expected.pages, self.boxes.number - 1
        safe = pages[n].safe if n < len(pages) else min(self.expected.safe, ANY_SAFE)
        if room < -0.2:
            self.found.add("text-cut", mark.page, self._place(mark))
        elif room < safe - _SAFE_NEAR:
            self.found.add("text-unsafe", mark.page, self._place(mark), mm=max(room, 0.0), safe=safe)

    # --- lines ------------------------------------------------------------------------------------

    def _line(self, mark: Mark) -> None:
        assert self.boxes is not None
        width = mark.size * self.boxes.user_unit
        if width < self.expected.line_min - _HAIR and mark.state.stroke_alpha > 0:
            place, least = self._place(mark), self.expected.line_min
            self.found.add("line-thin", mark.page, place, pt=width, least=least)

    def _thin_fill(self, mark: Mark) -> None:
        """A line drawn as a filled rectangle."""
        assert self.boxes is not None
        if mark.outline is None or not mark.outline.is_box():
            return
        box = mark.outline.box()
        if box is None:
            return
        sides = sorted(((box[2] - box[0]) * self.boxes.user_unit, (box[3] - box[1]) * self.boxes.user_unit))
        if 0 < sides[0] < self.expected.line_min - _HAIR and sides[1] > 4:
            place, least = self._place(mark), self.expected.line_min
            self.found.add("line-thin", mark.page, place, pt=sides[0], least=least)

    # --- overprint ----------------------------------------------------------------------------------

    def _overprint(self, mark: Mark) -> None:
        s = mark.state
        over = s.stroke_over if mark.kind == "stroke" or mark.colour is s.stroke else s.fill_over
        if not over:
            return
        shares = self._shares(mark.colour)
        if shares is None or sum(shares) > 0.005:
            return
        if mark.colour.space.kind in ("DeviceCMYK", "Separation", "DeviceN"):
            self.found.add("overprint-white", mark.page, self._place(mark))
        else:
            self.found.add("overprint-grey", mark.page, self._place(mark), severity=WARNING)

    def _shares(self, colour: Colour) -> list[float] | None:
        if colour.pattern is not None or not colour.space.n or len(colour.values) < colour.space.n:
            return None
        return [float(v) for v in self.inks.one(colour.space, colour.values)]

    def _place(self, mark: Mark) -> Any:
        return self.boxes.place(mark.box) if self.boxes is not None else None
