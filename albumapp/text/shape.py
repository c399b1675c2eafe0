"""Paragraphs broken into lines of shaped glyphs.

A paragraph is shaped once as a whole; its advances choose the breaks (greedy, UAX #14, at grapheme
clusters where a word is longer than the line). Runs that a break cuts are shaped again for their line,
since kerning, ligatures and joining may differ there; the result, not the estimate, must fit.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
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
    """A glyph and how far it takes the pen, mm, y down. `text` as in `drawing.Glyph`.

    `at` is where its cluster begins in the paragraph.
    """

    gid: int
    advance: float
    dx: float
    dy: float
    text: str
    space: bool = False
    at: int = 0


@dataclass(frozen=True, slots=True)
class LineRun:
    """Glyphs of one font from left to right: characters [start, end) of the paragraph."""

    font: FontRef
    rtl: bool
    pieces: tuple[Piece, ...]
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line from left to right, without the spaces at its end. `last` of its paragraph.

    It holds characters [start, end) of the paragraph, those spaces included. `inset` mm are left free at the
    side where it starts; a `mark` (of a list) stands in them.
    """

    runs: tuple[LineRun, ...]
    width: float
    rtl: bool
    last: bool
    start: int = 0
    end: int = 0
    inset: float = 0.0
    mark: Line | None = None

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


def paragraphs(text: str) -> list[tuple[int, str]]:
    """(where it begins, words) of what stands between the hard line ends of a cleaned text; at least one."""
    found: list[tuple[int, str]] = []
    start = 0
    for end in _LINE_ENDS.finditer(text):
        found.append((start, text[start : end.start()]))
        start = end.end()
    return [*found, (start, text[start:])]


# words, style, level of the paragraph before, width, indent, hang and mark
Key = tuple[str, TextStyle, int | None, float, float, float, str]


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one paragraph that begins at `start` of the cleaned text; `rtl` is its direction.

    `key` is all that it was broken by: the same key, the same lines (`broken`).
    """

    start: int
    rtl: bool
    lines: tuple[Line, ...]
    key: Key


def shape_paragraphs(text: str, style: TextStyle, width_mm: float) -> list[Lines]:
    """Lines of a text no wider than `width_mm`, but where a single cluster is wider than that.

    Each paragraph is remembered by what shapes it, so that an edit shapes its own paragraph only and a
    change of colour, alignment, leading or room round it none.
    """
    shaping = replace(TextStyle(), **{k: getattr(style, k) for k in _SHAPING})
    parts = paragraphs(clean(text))
    marks = _marks([part for _, part in parts], style)
    hang = _hang(marks, shaping)
    found: list[Lines] = []
    level: int | None = None
    for (start, part), mark in zip(parts, marks, strict=True):
        key = (part, shaping, level, width_mm, style.indent, hang, mark)
        level, lines = broken(*key)
        found.append(Lines(start, level % 2 == 1, lines, key))
    return found


# what shapes letters; the rest of a style places the lines
_SHAPING = ("family", "size_pt", "bold", "italic", "tracking", "direction")
_MARK_GAP = 0.5  # em between the mark of a list and its words


def _marks(parts: Sequence[str], style: TextStyle) -> list[str]:
    """The mark of each paragraph; "" for those without words."""
    found, n = [], 0
    for part in parts:
        n += bool(part.strip())
        mark = {"bullet": "\u2022", "number": f"{n}."}.get(style.marks, "")
        found.append(mark if part.strip() else "")
    return found


def _hang(marks: Sequence[str], style: TextStyle) -> float:
    """mm that the words of a list stand in from its edge: the widest mark and a gap."""
    widest = max((_mark(mark, style, 0).width for mark in set(marks) if mark), default=0.0)
    return widest + _MARK_GAP * style.size_mm if widest else 0.0


@lru_cache(maxsize=512)
def _mark(mark: str, style: TextStyle, level: int) -> Line:
    _, levels = bidi.levels(mark, level)
    return _Paragraph(mark, style, level, levels).lines((float("inf"),) * 2)[0]


@lru_cache(maxsize=2048)
def broken(
    text: str,
    style: TextStyle,
    inherited: int | None,
    width_mm: float,
    indent: float,
    hang: float,
    mark: str,
) -> tuple[int, tuple[Line, ...]]:
    """(level, lines) of one paragraph; `inherited` is the level of the one before."""
    level, levels = runs.paragraph_levels(text, style, inherited)
    insets = (hang + indent, hang)
    widths = [max(width_mm - inset, min(width_mm, style.size_mm)) for inset in insets]
    made = _Paragraph(text, style, level, levels).lines((widths[0], widths[1]))
    placed = [replace(line, inset=insets[bool(n)]) for n, line in enumerate(made)]
    if mark:
        placed[0] = replace(placed[0], mark=_mark(mark, style, level))
    return level, tuple(placed)


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
        self.starts = [run.start for run in self.runs]
        self.whole = {run.start: self._shape(run, run.start, run.end) for run in self.runs}
        self.reach = self._reach()

    def _reach(self) -> list[float]:
        """Pen position before each character when all stood on one line in logical order."""
        advances = [0.0] * (len(self.text) + 1)
        for pieces in self.whole.values():
            for piece in pieces:
                advances[piece.at + 1] += piece.advance
        for i in range(1, len(advances)):
            advances[i] += advances[i - 1]
        return advances

    def lines(self, widths: tuple[float, float]) -> list[Line]:
        """Broken to the width of the first line and of the others."""
        if not self.text:
            return [Line((), 0.0, self.rtl, True)]
        opportunities = breaks.line_breaks(self.text)
        found: list[Line] = []
        start = 0
        while start < len(self.text):
            end, line = self._next(start, widths[bool(found)], opportunities)
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
        end = self.bounds[bisect_right(self.bounds, start)]
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
        last, entire_end = end == len(self.text), end
        end = self._trimmed(start, end)
        first = max(bisect_right(self.starts, start) - 1, 0)
        parts = [r for r in self.runs[first : bisect_left(self.starts, end)] if r.end > start]
        shaped: list[LineRun] = []
        width = beyond = 0.0
        for i in bidi.visual_order([r.level for r in parts]):
            run = parts[i]
            a, b = max(run.start, start), min(run.end, end)
            hyphen = b == end and not last and self.text[b - 1] == _SOFT_HYPHEN
            entire = (a, b) == (run.start, run.end) and not hyphen
            pieces = self.whole[run.start] if entire else self._shape(run, a, b, hyphen)
            shaped.append(LineRun(run.font, run.level % 2 == 1, tuple(pieces), a, b))
            width += sum(p.advance for p in pieces)
            beyond = self._tracking(run)  # of the line's last glyph: no space to the right of it
        return Line(tuple(shaped), width - beyond, self.rtl, last, start, entire_end)

    def _tracking(self, run: runs.Run) -> float:
        return 0.0 if run.script in runs.JOINED else self.tracking

    def _shape(self, run: runs.Run, start: int, end: int, hyphen: bool = False) -> list[Piece]:
        """Glyphs from left to right; `hyphen` shows the soft hyphen at the end."""
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
            space = text in (" ", "\u00a0")
            found.append(Piece(g.gid, advance, g.dx * k, -g.dy * k, text, space, g.cluster))
        return found
