"""Paragraphs broken into lines of shaped glyphs.

A paragraph is shaped once as a whole; its advances choose the breaks (greedy, UAX #14, at grapheme
clusters where a word is longer than the line). Runs that a break cuts are shaped again for their line,
since kerning, ligatures and joining may differ there; the result, not the estimate, must fit.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from albumapp.drawing import FontRef
from albumapp.text import bidi, breaks, faces, runs
from albumapp.text.style import TextStyle

_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x09\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
_SOFT_HYPHEN = "\u00ad"
EPSILON = 1e-6  # mm


@dataclass(frozen=True, slots=True)
class Piece:
    """A glyph and how far it takes the pen, mm, y down. `text` as in `drawing.Glyph`."""

    gid: int
    advance: float
    dx: float
    dy: float
    text: str
    space: bool = False


@dataclass(frozen=True, slots=True)
class LineRun:
    """Glyphs of one font from left to right."""

    font: FontRef
    rtl: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line from left to right, without the spaces at its end. `last` of its paragraph."""

    runs: tuple[LineRun, ...]
    width: float
    rtl: bool
    last: bool

    @property
    def spaces(self) -> int:
        """How many spaces justification can stretch."""
        return sum(p.space for run in self.runs for p in run.pieces)


def clean(text: str) -> str:
    """What is set of a text: tabs as spaces, no control characters, stray surrogates replaced."""
    return _UNWANTED.sub(lambda m: " " if m[0] == "\t" else "\ufffd" if m[0] >= "\ud800" else "", text)


def plain(text: str) -> str:
    """A text as one line for titles of files: no control characters, no stray surrogates."""
    return " ".join(clean(text).split())


def paragraphs(text: str) -> list[str]:
    """The text cut at its hard line ends; at least one."""
    return _LINE_ENDS.split(clean(text))


def shape_paragraphs(text: str, style: TextStyle, width_mm: float) -> list[Line]:
    """Lines of a text no wider than `width_mm`, but where a single cluster is wider than that.

    Each paragraph is remembered by what shapes it, so that an edit shapes its own paragraph only and a
    change of colour, alignment or leading none.
    """
    plain = TextStyle()
    shaping = replace(
        style, colour=plain.colour, align=plain.align, valign=plain.valign, leading=plain.leading
    )
    lines: list[Line] = []
    level: int | None = None
    for part in paragraphs(text):
        level, broken = _broken(part, shaping, level, width_mm)
        lines += broken
    return lines


@lru_cache(maxsize=2048)
def _broken(
    text: str, style: TextStyle, inherited: int | None, width_mm: float
) -> tuple[int, tuple[Line, ...]]:
    """(level, lines) of one paragraph; `inherited` is the level of the one before."""
    level, levels = runs.paragraph_levels(text, style, inherited)
    return level, tuple(_Paragraph(text, style, level, levels).lines(width_mm))


class _Paragraph:
    """One paragraph while it is broken."""

    def __init__(self, text: str, style: TextStyle, level: int, levels: list[int]) -> None:
        self.text = text
        self.rtl = level % 2 == 1
        self.size = style.size_mm
        self.tracking = style.tracking / 1000 * self.size
        self.codepoints = tuple(map(ord, text))
        self.bounds = breaks.clusters(text)
        self.runs = runs.split(text, self.bounds, levels, style)
        self.whole = {run.start: self._shape(run, run.start, run.end) for run in self.runs}
        self.reach = self._reach()

    def _reach(self) -> list[float]:
        """Pen position before each character when all stood on one line in logical order."""
        advances = [0.0] * (len(self.text) + 1)
        for pieces in self.whole.values():
            for cluster, piece in pieces:
                advances[cluster + 1] += piece.advance
        for i in range(1, len(advances)):
            advances[i] += advances[i - 1]
        return advances

    def lines(self, width: float) -> list[Line]:
        if not self.text:
            return [Line((), 0.0, self.rtl, True)]
        opportunities = breaks.line_breaks(self.text)
        found: list[Line] = []
        start = 0
        while start < len(self.text):
            end, line = self._next(start, width, opportunities)
            found.append(line)
            start = end
        return found

    def _next(self, start: int, width: float, opportunities: list[int]) -> tuple[int, Line]:
        """The longest line from `start` that fits: (where it ends, the line)."""
        for candidates in (opportunities, self.bounds):
            for end in self._fitting(start, width, candidates):
                line = self._line(start, end)
                if line.width <= width + EPSILON:
                    return end, line
        end = next(b for b in self.bounds if b > start)
        while end < len(self.text) and self.text[end] in _SPACES:
            end += 1  # spaces hang from the line before the break
        return end, self._line(start, end)

    def _fitting(self, start: int, width: float, candidates: Sequence[int]) -> list[int]:
        """Candidate ends whose estimate fits, longest first; some slack for what shaping changes."""
        limit = self.reach[start] + width + abs(self.tracking) + self.size / 4
        found = []
        for end in islice(candidates, bisect_right(candidates, start), None):
            if self.reach[self._trimmed(start, end)] > limit:
                break
            found.append(end)
        return found[::-1]

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1] in _SPACES:
            end -= 1
        return end

    def _line(self, start: int, end: int) -> Line:
        last = end == len(self.text)
        end = self._trimmed(start, end)
        parts = [r for r in self.runs if max(r.start, start) < min(r.end, end)]
        shaped: list[LineRun] = []
        width = beyond = 0.0
        for i in bidi.visual_order([r.level for r in parts]):
            run = parts[i]
            a, b = max(run.start, start), min(run.end, end)
            hyphen = b == end and not last and self.text[b - 1] == _SOFT_HYPHEN
            entire = (a, b) == (run.start, run.end) and not hyphen
            pieces = self.whole[run.start] if entire else self._shape(run, a, b, hyphen)
            shaped.append(LineRun(run.font, run.level % 2 == 1, tuple(p for _, p in pieces)))
            width += sum(p.advance for _, p in pieces)
            beyond = self._tracking(run)  # of the line's last glyph: no space to the right of it
        return Line(tuple(shaped), width - beyond, self.rtl, last)

    def _tracking(self, run: runs.Run) -> float:
        return 0.0 if run.script in runs.JOINED else self.tracking

    def _shape(self, run: runs.Run, start: int, end: int, hyphen: bool = False) -> list[tuple[int, Piece]]:
        """(cluster, glyph) from left to right; `hyphen` shows the soft hyphen at the end."""
        face = faces.load(run.font)
        rtl = run.level % 2 == 1
        tracking = self._tracking(run)
        features = {"liga": False, "clig": False} if tracking else None
        codepoints = (*self.codepoints[: end - 1], ord("-")) if hyphen else self.codepoints
        glyphs = faces.shape(face, codepoints, start, end, rtl, run.script, features)
        starts = sorted({g.cluster for g in glyphs})
        ends = dict(zip(starts, [*starts[1:], end]))
        k = self.size / face.upem
        found = []
        for i, g in enumerate(glyphs):
            first = i == 0 or glyphs[i - 1].cluster != g.cluster
            final = i + 1 == len(glyphs) or glyphs[i + 1].cluster != g.cluster
            text = self.text[g.cluster : ends[g.cluster]] if first else ""
            advance = g.advance * k + (tracking if final else 0.0)
            piece = Piece(g.gid, advance, g.dx * k, -g.dy * k, text, text in (" ", "\u00a0"))
            found.append((g.cluster, piece))
        return found
