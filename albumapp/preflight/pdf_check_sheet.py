"""What a painted sheet shows: squares of too much ink, and edges where artwork does not reach the bleed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from albumapp.geometry import Rect
from albumapp.preflight.finding import ERROR, WARNING
from albumapp.preflight.pdf_check_ink import SQUARE
from albumapp.preflight.pdf_expect import ANY_BLEED, Expected
from albumapp.preflight.pdf_rules import Found
from albumapp.preflight.pdf_rules_row import EDGES
from albumapp.preflight.pdf_sheet import Sheet

_INKED = 0.03  # a share of ink that can be seen
_SHORTEST = 2.5  # mm along an edge
_PRODUCT_NEAR = 2.0  # percent by which a measured sum may be off
_FAR_OVER = 340.0  # percent: over what any offset condition takes


def check_ink(found: Found, sheet: Sheet, expected: Expected) -> None:
    """The square of 15 mm that holds most ink."""
    total = sheet.planes.sum(axis=0, dtype=np.float64)
    w = max(min(round(SQUARE / sheet.cell_w), sheet.columns), 1)
    h = max(min(round(SQUARE / sheet.cell_h), sheet.rows), 1)
    summed = np.pad(total.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    mean = (summed[h:, w:] - summed[:-h, w:] - summed[h:, :-w] + summed[:-h, :-w]) / (w * h)
    if not mean.size:
        return
    row, column = np.unravel_index(int(mean.argmax()), mean.shape)
    most = float(mean[row, column]) * 100
    if most > expected.ink_limit + _PRODUCT_NEAR:
        box = Rect(
            (int(column) - sheet.left) * sheet.cell_w,
            (int(row) - sheet.top) * sheet.cell_h,
            w * sheet.cell_w,
            h * sheet.cell_h,
        )
        grave = bool(expected.product) or most > _FAR_OVER
        severity = ERROR if grave else WARNING
        found.add("ink-over", sheet.boxes.number, box, severity=severity, ink=most, most=expected.ink_limit)


def check_bleed(found: Found, sheet: Sheet, expected: Expected) -> None:
    """On each edge: where there is ink just inside the trim, is there anything at the end of the bleed?"""
    boxes = sheet.boxes
    n = boxes.number - 1
    exact = expected.pages[n].bleed if n < len(expected.pages) else None
    has = boxes.bleeds()
    ink = np.minimum(sheet.planes.sum(axis=0), 1) > _INKED
    for edge in ("left", "right", "top", "bottom"):
        wanted = getattr(exact, edge) if exact is not None else ANY_BLEED
        if wanted <= 0 or (exact is None and _is_spine(edge, has)):
            continue
        if exact is not None and edge == expected.pages[n].fold:
            continue
        inner, outer, along = _strips(sheet, edge)
        touched = ink[inner]
        if exact is None and has[edge] < wanted - 0.05:
            length = int(touched.sum()) * along
            if length >= _SHORTEST:
                strip, mm = _strip(sheet, edge, touched, along), max(has[edge], 0.0)
                found.add("bleed-small", boxes.number, strip, mm=mm, wanted=wanted)
            continue
        short = touched & (sheet.painted[outer] < 0.3)
        run = _longest(short) * along
        if run >= _SHORTEST:
            strip, mm = _strip(sheet, edge, short, along), int(short.sum()) * along
            found.add("artwork-short", boxes.number, strip, mm=mm, edge_word=EDGES[edge])


def _is_spine(edge: str, has: dict[str, float]) -> bool:
    """Pages of a bound book often have no bleed at the spine, and bleed on the other three sides."""
    other = {"left": "right", "right": "left"}.get(edge)
    return (
        other is not None
        and has[edge] < 0.05
        and min(has[other], has["top"], has["bottom"]) >= ANY_BLEED - 0.05
    )


Index = tuple[slice | int, slice | int]


def _strips(sheet: Sheet, edge: str) -> tuple[Index, Index, float]:
    """The line of cells just inside the trim, the outermost of the bleed, and mm in a cell along them."""
    rows = slice(sheet.top, sheet.rows - sheet.bottom)
    columns = slice(sheet.left, sheet.columns - sheet.right)
    if edge == "left":
        return (rows, sheet.left), (rows, 0), sheet.cell_h
    if edge == "right":
        return (rows, sheet.columns - sheet.right - 1), (rows, sheet.columns - 1), sheet.cell_h
    if edge == "top":
        return (sheet.top, columns), (0, columns), sheet.cell_w
    return (sheet.rows - sheet.bottom - 1, columns), (sheet.rows - 1, columns), sheet.cell_w


def _longest(line: NDArray[np.bool_]) -> int:
    """The longest run of True."""
    padded = np.concatenate(([False], line, [False])).astype(np.int8)
    change = np.flatnonzero(np.diff(padded))
    return int((change[1::2] - change[::2]).max()) if change.size else 0


def _strip(sheet: Sheet, edge: str, where: NDArray[np.bool_], along: float) -> Rect:
    """The box round the cells of an edge that are meant, reaching into the bleed."""
    places = np.flatnonzero(where)
    first, length = float(places[0]) * along, float(places[-1] - places[0] + 1) * along
    w, h = sheet.boxes.size
    deep = max(ANY_BLEED, 1.0)
    if edge in ("left", "right"):
        return Rect(-deep if edge == "left" else w - 1, first, deep + 1, length)
    return Rect(first, -deep if edge == "top" else h - 1, length, deep + 1)
