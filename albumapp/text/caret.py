"""Where a caret stands in a set text, and which place of the text lies at a point: for writing on the page.

Positions count characters of the cleaned text (`shape.clean`). Lengths are mm in the box's own space, before
its rotation. A cluster of several letters (a ligature, say) is cut evenly between its grapheme clusters.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from albumapp.geometry import Rect
from albumapp.text import breaks
from albumapp.text.layout import SetLine, set_lines
from albumapp.text.shape import clean
from albumapp.text.style import TextStyle


@dataclass(frozen=True, slots=True)
class Caret:
    """A place for a caret: an upright line of `height` mm whose top is at (x, y)."""

    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class _Cell:
    """One grapheme cluster as it stands: characters [start, end), from x0 to x1 (mm)."""

    start: int
    end: int
    x0: float
    x1: float
    rtl: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its cells from left to right, the characters [start, end) that it holds.

    `rtl` is the direction of its paragraph; `bare` the place of a caret where there are no cells; a row that
    is `broken` ends where the next one begins, so a caret at its end stands there.
    """

    start: int
    end: int
    top: float
    height: float
    rtl: bool
    bare: float
    cells: tuple[_Cell, ...]
    broken: bool


class CaretMap:
    """The places of a text set into a box of this size."""

    def __init__(self, text: str, style: TextStyle, width: float, height: float) -> None:
        self.text = clean(text)
        self._style = style
        self._lines = set_lines(text, style, round(width, 6), round(height, 6))
        self._starts = [line.start + line.line.start for line in self._lines]
        self._rows: dict[int, Row] = {}

    @property
    def rows(self) -> list[Row]:
        return [self.row(n) for n in range(len(self._lines))]

    def row(self, n: int) -> Row:
        """Made when it is first asked for: most are not while one writes."""
        if n not in self._rows:
            self._rows[n] = _row(self.text, self._lines[n], self._style)
        return self._rows[n]

    def row_of(self, at: int) -> int:
        """The row that a caret before character `at` stands in."""
        return max(bisect_right(self._starts, at) - 1, 0)

    def caret(self, at: int) -> Caret:
        row = self.row(self.row_of(at))
        return Caret(_caret_x(row, at), row.top, row.height)

    def at_point(self, x: float, y: float) -> int:
        """The position nearest to a point."""
        return self.at_row(min(range(len(self._lines)), key=lambda n: _away(self._lines[n], y)), x)

    def at_row(self, n: int, x: float) -> int:
        """The position in a row nearest to x."""
        row = self.row(n)
        if not row.cells:
            return row.start
        cell = min(row.cells, key=lambda c: max(c.x0 - x, x - c.x1, 0.0))
        first = (x < (cell.x0 + cell.x1) / 2) != cell.rtl
        found = cell.start if first else cell.end
        # the end of a broken row is the start of the next one
        return cell.start if row.broken and found >= row.end else found

    def row_ends(self, at: int) -> tuple[int, int]:
        """The first and the last position of the row that a caret stands in."""
        row = self.row(self.row_of(at))
        return row.start, max((c.start if row.broken else c.end for c in row.cells), default=row.start)

    def above(self, at: int, x: float, by: int) -> int:
        """The position `by` rows further down (up: negative), nearest to x; the text's ends beyond them."""
        n = self.row_of(at) + by
        if n < 0:
            return 0
        return len(self.text) if n >= len(self._lines) else self.at_row(n, x)

    def beside(self, at: int, right: bool) -> int:
        """The position one step to the right or left as seen, over the ends of rows on in reading order."""
        n = self.row_of(at)
        row = self.row(n)
        places = _places(row)
        xs = [p for p, _ in places]
        if at in xs:
            i = xs.index(at) + (1 if right else -1)
            if 0 <= i < len(xs):
                return xs[i]
        onward = right != row.rtl
        if onward:
            return self._starts[n + 1] if n + 1 < len(self._lines) else len(self.text)
        if n == 0:
            return 0
        before = self.row(n - 1)
        return max((c.start if before.broken else c.end for c in before.cells), default=before.start)

    def selection(self, start: int, end: int) -> list[Rect]:
        """Boxes that cover characters [start, end)."""
        found: list[Rect] = []
        for n in range(self.row_of(start), min(self.row_of(end), len(self._lines) - 1) + 1):
            row = self.row(n)
            boxes: list[list[float]] = []
            for c in row.cells:
                if c.start < end and c.end > start:
                    if boxes and abs(boxes[-1][1] - c.x0) < 1e-6:
                        boxes[-1][1] = c.x1
                    else:
                        boxes.append([c.x0, c.x1])
            if not row.cells and start <= row.start < end:
                boxes.append([row.bare, row.bare + row.height / 4])  # an empty line shows that it is taken
            found += [Rect(a, row.top, b - a, row.height) for a, b in boxes if b > a]
        return found


@lru_cache(maxsize=8)
def caret_map(text: str, style: TextStyle, width: float, height: float) -> CaretMap:
    return CaretMap(text, style, width, height)


def _away(row: SetLine, y: float) -> float:
    return max(row.top - y, y - row.top - row.height, 0.0)


def _places(row: Row) -> list[tuple[int, float]]:
    """All positions of a row from left to right, each with its x."""
    ids = {row.start, *(c.start for c in row.cells)}
    if not row.broken:
        ids |= {c.end for c in row.cells}
    return sorted(((i, _caret_x(row, i)) for i in ids), key=lambda p: (p[1], -p[0] if row.rtl else p[0]))


def _caret_x(row: Row, at: int) -> float:
    """Before the letter that follows; after the one before where none does."""
    if not row.cells:
        return row.bare
    for c in row.cells:
        if c.start <= at < c.end:
            return c.x1 if c.rtl else c.x0
    last = max((c for c in row.cells if c.end <= at), key=lambda c: c.end, default=None)
    if last is None:
        return row.bare
    return last.x0 if last.rtl else last.x1


def _row(text: str, at: SetLine, style: TextStyle) -> Row:
    line, base = at.line, at.start
    cells: list[_Cell] = []
    x = at.x
    for run in line.runs:
        starts = sorted({p.at for p in run.pieces})
        ends = dict(zip(starts, [*starts[1:], run.end]))
        i = 0
        while i < len(run.pieces):
            first, x0 = run.pieces[i].at, x
            while i < len(run.pieces) and run.pieces[i].at == first:
                x += run.pieces[i].advance + (at.stretch if run.pieces[i].space else 0.0)
                i += 1
            cells += _cells(text, base + first, base + ends[first], x0, x, run.rtl)
    hanging = _hanging(text, base + max((r.end for r in line.runs), default=line.start), base + line.end)
    cells = _with_spaces(cells, hanging, style, line.rtl, at.x, x)
    bare = at.x + (line.width if line.rtl else 0.0)
    return Row(
        base + line.start, base + line.end, at.top, at.height, line.rtl, bare, tuple(cells), not line.last
    )


def _cells(text: str, start: int, end: int, x0: float, x1: float, rtl: bool) -> list[_Cell]:
    bounds = [start + b for b in breaks.clusters(text[start:end])]
    parts = max(len(bounds) - 1, 1)
    step = (x1 - x0) / parts
    order = range(parts - 1, -1, -1) if rtl else range(parts)
    return [
        _Cell(bounds[k], bounds[k + 1], x0 + n * step, x0 + (n + 1) * step, rtl) for n, k in enumerate(order)
    ]


def _hanging(text: str, start: int, end: int) -> range:
    """The spaces at a line's end, which are not set."""
    return range(start, end) if not text[start:end].strip(" ") else range(0)


def _with_spaces(
    cells: list[_Cell], spaces: range, style: TextStyle, rtl: bool, left: float, right: float
) -> list[_Cell]:
    """Spaces at the end of a line show as room while they are typed, beyond its reading end."""
    wide = style.size_mm / 4
    if rtl:
        made = [_Cell(i, i + 1, left - (n + 1) * wide, left - n * wide, True) for n, i in enumerate(spaces)]
        return [*reversed(made), *cells]
    made = [_Cell(i, i + 1, right + n * wide, right + (n + 1) * wide, False) for n, i in enumerate(spaces)]
    return [*cells, *made]
