"""A grid of square cells. Photos take one cell, two (for faces that do not fit a square) or four.

The ways of parting a grid do not depend on the photos, so they are listed once for each grid and count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from albumapp.geometry import Rect, Size
from albumapp.layout.arrangements_parts import Card, PageLayout, against_importance
from albumapp.layout.style import Style

_MOST = 4  # cells side by side and above each other
_LISTED = 60
_LEAST = 18.0  # mm: a narrower cell shows nothing
_DOUBLES = 2  # cells of a grid that are not square, at most
_SPANS = ((1, 1), (2, 1), (1, 2), (2, 2))
_DOUBLE = 0.5  # cost of a cell that is not square, where a square would do
_BLANK = 0.5  # of a share of the grid left white, beside that white itself
_CUT = 2.5  # a photo that stands whole in its cell, since no crop keeps its faces
_LOSS = 0.7
_WHITE = 1.3  # of the share of the page left white
_IMPORTANCE = 0.35

# a cell of a grid: column, row, columns, rows
Cell = tuple[int, int, int, int]


def grids(cards: Sequence[Card], page: Size, style: Style) -> list[PageLayout]:
    """Grids for the photos of one page, in order."""
    aspect = style.cell_aspect or 1.0
    tables: dict[tuple[float, int], float | None] = {}
    found = []
    for columns in range(1, _MOST + 1):
        for rows in range(1, _MOST + 1):
            if not len(cards) <= columns * rows <= 4 * len(cards):
                continue
            w = _cell_width(page, columns, rows, style.gutter, aspect)
            covered = (columns * w) * (rows * w / aspect) / (page.w * page.h)
            if covered < 0.3:
                continue
            for cells in packings(columns, rows, len(cards)):
                made = _made(cards, cells, (columns, rows), w, page, style, tables)
                if made is not None:
                    found.append(made)
    return found


def _cell_width(page: Size, columns: int, rows: int, gap: float, aspect: float) -> float:
    across = (page.w - (columns - 1) * gap) / columns
    return min(across, (page.h - (rows - 1) * gap) / rows * aspect)


def _made(
    cards: Sequence[Card],
    cells: Sequence[Cell],
    grid: tuple[int, int],
    w: float,
    page: Size,
    style: Style,
    tables: dict[tuple[float, int], float | None],
) -> PageLayout | None:
    """One way of parting a grid with its photos, the grid as large as their pixels allow."""
    h, gap = w / (style.cell_aspect or 1.0), style.gutter
    most, cost, one = w, 0.0, round(w / h, 3)
    areas = []
    for i, (card, (_, _, c, r)) in enumerate(zip(cards, cells, strict=True)):
        cw, ch = c * w + (c - 1) * gap, r * h + (r - 1) * gap
        shape = round(cw / ch, 3)
        if (shape, i) not in tables:
            tables[shape, i] = card.kept(shape)
        kept = tables[shape, i]
        if kept is None:
            cost += _CUT
            kept = 1.0
        else:
            cost += _LOSS * (1 - kept)
        if c != r and (tables.get((one, i)) or card.kept(one)) is not None:
            cost += _DOUBLE
        k = min(1.0, (card.cap * kept / (cw * ch)) ** 0.5)
        most = min(most, (k * cw - (c - 1) * gap) / c, (k * ch - (r - 1) * gap) / r * w / h)
        areas.append(float(c * r))
    columns, rows = grid
    n, scale = len(cards), most / w
    share = sum(areas) / (columns * rows)
    covered = (columns * w) * (rows * h) / (page.w * page.h) * scale**2 * share
    if most < _LEAST:
        return None
    cost = cost / n + _WHITE * (1 - style.white_space) * (1 - covered)
    cost += _BLANK * (1 - share) + _IMPORTANCE * against_importance(areas, cards)
    return PageLayout(_boxes(cells, grid, w * scale, h * scale, page, gap), cost, (grid, round(scale, 2)))


def _boxes(
    cells: Sequence[Cell], grid: tuple[int, int], w: float, h: float, page: Size, gap: float
) -> tuple[Rect, ...]:
    """The cells' boxes, the grid in the middle of the page."""
    x0 = (page.w - grid[0] * w - (grid[0] - 1) * gap) / 2
    y0 = (page.h - grid[1] * h - (grid[1] - 1) * gap) / 2
    return tuple(
        Rect(x0 + x * (w + gap), y0 + y * (h + gap), c * w + (c - 1) * gap, r * h + (r - 1) * gap)
        for x, y, c, r in cells
    )


@cache
def packings(columns: int, rows: int, count: int) -> tuple[tuple[Cell, ...], ...]:
    """Ways of parting a grid into `count` cells in reading order, the plainest first.

    What is left white lies together at the end or the beginning.
    """
    found = [cells for blank in (0, 1, 2) for cells in _filled(columns, rows, count, blank)]
    found.sort(key=lambda cells: _plainness(cells, columns, rows))
    return tuple(found[:_LISTED])


def _plainness(cells: Sequence[Cell], columns: int, rows: int) -> float:
    doubles = sum(c != r for _, _, c, r in cells)
    large = sum(c * r == 4 for _, _, c, r in cells)
    blank = columns * rows - sum(c * r for _, _, c, r in cells)
    return 1.0 * doubles + 1.5 * blank + 0.2 * max(0, large - 2)


def _filled(columns: int, rows: int, count: int, blank: int) -> Iterator[tuple[Cell, ...]]:
    if blank and blank >= columns * rows - count + 1:
        return
    everywhere = [(x, y) for y in range(rows) for x in range(columns)]
    ends = [everywhere[-blank:], everywhere[:blank]] if blank else [[]]
    for white in ends:
        yield from _next(columns, rows, frozenset(white), (), count)


def _next(
    columns: int,
    rows: int,
    taken: frozenset[tuple[int, int]],
    cells: tuple[Cell, ...],
    left: int,
    doubles: int = 0,
) -> Iterator[tuple[Cell, ...]]:
    free = columns * rows - len(taken)
    if left == 0:
        if free == 0:
            yield cells
        return
    if not left <= free <= 4 * left or doubles > _DOUBLES:
        return
    x, y = next((x, y) for y in range(rows) for x in range(columns) if (x, y) not in taken)
    for c, r in _SPANS:
        if x + c > columns or y + r > rows or (c * r == 4 and columns * rows <= 4 and left > 1):
            continue
        here = {(x + i, y + j) for i in range(c) for j in range(r)}
        if not here & taken:
            yield from _next(
                columns, rows, taken | here, (*cells, (x, y, c, r)), left - 1, doubles + (c != r)
            )
