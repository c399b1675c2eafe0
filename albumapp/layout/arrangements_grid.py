"""A grid of square cells. Photos take one or four; two or six where their faces do not fit a square.

The ways of parting a grid do not depend on the photos, so they are listed once for each grid and count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

import numpy as np
import numpy.typing as npt

from albumapp.geometry import Rect, Size
from albumapp.layout.arrangements_parts import Card, PageLayout
from albumapp.layout.style import Style

_MOST = 4  # cells side by side and above each other
_LISTED = 40
_GIVEN = 8  # layouts of a page that are looked at further
_LEAST_SHARE = 0.3  # of the page that a grid takes at least
_LEAST = 18.0  # mm: a narrower cell shows nothing
_DOUBLES = 2  # cells of a grid that are not square, at most
_SPANS = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (2, 3), (3, 1))
_LARGEST = 6  # cells
_DOUBLE = 1.5  # cost of a cell that is not square, where a square would do
_BLANK = 0.7  # of a share of the grid left white, beside that white itself
_CUT = 4.0  # a photo that stands whole in its cell, since no crop keeps its faces
_LOSS = 0.7
_OVER = 12.0  # of what a cell leaves out of a photo beyond the most that the style allows
_WHITE = 1.9  # of the share of the page left white
_IMPORTANCE = 0.35

F = npt.NDArray[np.float64]
# a cell of a grid: column, row, columns, rows
Cell = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class _Ways:
    """All ways of parting a page for so many photos: arrays are [way] or [way, photo], lengths in mm."""

    cells: tuple[tuple[Cell, ...], ...]
    grids: tuple[tuple[int, int], ...]
    width: F  # of one cell
    columns: F  # that each photo takes
    rows: F
    covered: F  # share of the page that is not left white


@lru_cache(maxsize=256)
def _ways(count: int, page: Size, gap: float, aspect: float) -> _Ways | None:
    cells: list[tuple[Cell, ...]] = []
    grids: list[tuple[int, int]] = []
    for grid in product(range(1, _MOST + 1), range(1, _MOST + 1)):
        if count <= grid[0] * grid[1] <= _LARGEST * count and _share(page, grid, gap, aspect) >= _LEAST_SHARE:
            found = packings(*grid, count)
            cells += found
            grids += [grid] * len(found)
    if not cells:
        return None
    spans = np.array([[(c, r) for _, _, c, r in way] for way in cells], float)
    units = np.array([g[0] * g[1] for g in grids], float)
    share = np.array([_share(page, g, gap, aspect) for g in grids])
    width = np.array([_cell_width(page, *g, gap, aspect) for g in grids])
    taken = spans.prod(axis=2).sum(axis=1) / units
    return _Ways(tuple(cells), tuple(grids), width, spans[..., 0], spans[..., 1], share * taken)


def _share(page: Size, grid: tuple[int, int], gap: float, aspect: float) -> float:
    w = _cell_width(page, *grid, gap, aspect)
    return grid[0] * w * grid[1] * w / aspect / (page.w * page.h)


def _cell_width(page: Size, columns: int, rows: int, gap: float, aspect: float) -> float:
    across = (page.w - (columns - 1) * gap) / columns
    return min(across, (page.h - (rows - 1) * gap) / rows * aspect)


def grids(cards: Sequence[Card], page: Size, style: Style) -> list[PageLayout]:
    """The cheapest grids for the photos of one page, in order."""
    aspect, gap = style.cell_aspect or 1.0, style.gutter
    ways = _ways(len(cards), page, gap, aspect)
    if ways is None:
        return []
    w, h = ways.width[:, None], ways.width[:, None] / aspect
    cw, ch = ways.columns * w + (ways.columns - 1) * gap, ways.rows * h + (ways.rows - 1) * gap
    kept, whole = _kept(cards, cw / ch)
    single = np.array([c.kept(aspect) is not None for c in cards])
    double = (ways.columns != ways.rows) & single
    over = np.maximum(0, 1 - style.crop_max - kept)
    cost = (_CUT * whole + _LOSS * (1 - kept) + _OVER * over + _DOUBLE * double).mean(axis=1)
    # the grid as large as the photos' pixels allow
    cap = np.array([c.cap for c in cards])
    k = np.minimum(1.0, np.sqrt(cap * kept / (cw * ch)))
    most = np.minimum(
        (k * cw - (ways.columns - 1) * gap) / ways.columns,
        (k * ch - (ways.rows - 1) * gap) / ways.rows * aspect,
    ).min(axis=1)
    scale = most / ways.width
    covered = ways.covered * scale**2
    importance = np.array([c.importance for c in cards])
    cost += _WHITE * (1 - style.white_space) * (1 - covered)
    cost += _BLANK * (1 - ways.covered) + _IMPORTANCE * _against(ways.columns * ways.rows, importance)
    cost = np.where(most < _LEAST, np.inf, cost)
    found = []
    for at in np.argsort(cost, kind="stable")[:_GIVEN]:
        if np.isfinite(cost[at]):
            grid, width = ways.grids[at], float(most[at])
            boxes = _boxes(ways.cells[at], grid, width, width / aspect, page, gap)
            found.append(PageLayout(boxes, float(cost[at]), (grid, round(width))))
    return found


def _kept(cards: Sequence[Card], shape: F) -> tuple[F, F]:
    """Share of each photo that its cell shows, and 1 where no crop keeps its faces so that it stays whole."""
    own = np.array([c.aspect for c in cards])
    wider = shape >= own
    kept = np.minimum(shape / own, own / shape)
    hull = np.where(wider, np.array([c.h for c in cards]), np.array([c.w for c in cards]))
    whole = hull > kept + 1e-9
    return np.where(whole, 1.0, kept), whole.astype(float)


def _against(areas: F, importance: F) -> F:
    """1 - correlation of size and importance for each way; 1 where all are of one size, 0 for one photo."""
    if areas.shape[1] < 2:
        return np.zeros(len(areas))
    da = areas - areas.mean(axis=1, keepdims=True)
    di = importance - importance.mean()
    spread = np.sqrt((da**2).sum(axis=1) * (di**2).sum())
    found: F = 1 - (da * di).sum(axis=1) / np.maximum(spread, 1e-9)
    return found


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

    What is left white lies at the end.
    """
    blanks = range(3 if count > 2 else 1)
    found = [cells for blank in blanks for cells in _filled(columns, rows, count, blank)]
    found.sort(key=lambda cells: _plainness(cells, columns, rows))
    return tuple(found[:_LISTED])


def _plainness(cells: Sequence[Cell], columns: int, rows: int) -> float:
    doubles = sum(c != r for _, _, c, r in cells)
    large = sum(c * r >= 4 for _, _, c, r in cells)
    blank = columns * rows - sum(c * r for _, _, c, r in cells)
    return 1.0 * doubles + 1.5 * blank + 0.2 * max(0, large - 2)


def _filled(columns: int, rows: int, count: int, blank: int) -> Iterator[tuple[Cell, ...]]:
    if blank and blank >= columns * rows - count + 1:
        return
    everywhere = [(x, y) for y in range(rows) for x in range(columns)]
    yield from _next(columns, rows, frozenset(everywhere[len(everywhere) - blank :]), (), count)


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
    if not left <= free <= _LARGEST * left or doubles > _DOUBLES:
        return
    x, y = next((x, y) for y in range(rows) for x in range(columns) if (x, y) not in taken)
    for c, r in _SPANS:
        if x + c > columns or y + r > rows or (c * r >= 4 and columns * rows <= 4 and left > 1):
            continue
        here = {(x + i, y + j) for i in range(c) for j in range(r)}
        if not here & taken:
            yield from _next(
                columns, rows, taken | here, (*cells, (x, y, c, r)), left - 1, doubles + (c != r)
            )
