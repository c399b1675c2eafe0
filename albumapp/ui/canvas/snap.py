"""Snapping: what a dragged edge or middle is drawn to, and the distances shown with it. Pure geometry in mm.

Targets are edges and middles of other frames, content boxes, pages, folds, safe area, bleed edge and guides;
then gaps equal to those between neighbours; last the grid. On a wall they are those of `on_wall`. To add one,
enter it in `targets_of`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from albumapp.document.model import Guide, Surface
from albumapp.geometry import Rect

SHOWN = 0.05  # mm: shorter distances are not written down
FARTHEST = 400.0  # mm: longer ones neither


@dataclass(frozen=True, slots=True)
class SnapLine:
    """A line that shows what was snapped to. `axis` "x" is an upright line at x = `at`."""

    axis: str
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Span:
    """A distance to write down: along `axis` from `start` to `end`, at `across` on the other axis."""

    axis: str
    start: float
    end: float
    across: float


@dataclass(frozen=True, slots=True)
class Rules:
    """What snapping goes by: `on` at all, the mm of the `grid` (0: not to it), the `guides` that show, and
    the `sizes` that pieces on a wall have (both ways round)."""

    on: bool = True
    grid: float = 0.0
    guides: tuple[Guide, ...] = ()
    sizes: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A coordinate to snap to, and how far along the other axis the thing that gives it reaches."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Targets:
    """`rects` are the other frames, for gaps; `grid` mm; `gap` that neighbours should keep (0: any)."""

    x: tuple[Target, ...] = field(default=())
    y: tuple[Target, ...] = field(default=())
    rects: tuple[Rect, ...] = ()
    grid: float = 0.0
    gap: float = 0.0


def targets_of(surface: Surface, but: Collection[str] = (), rules: Rules | None = None) -> Targets:
    """Everything on a surface to snap to, the frames `but` left out."""
    rules = rules or Rules()
    if not rules.on:
        return Targets()
    shape = surface.shape
    if shape.part == "gallery":
        return on_wall(surface, but, rules)
    rects = [f.box.rotated_bounds(f.rotation) for f in surface.frames if f.id not in but]
    xs = [t for r in rects for t in _across(r)]
    ys = [t for r in rects for t in _down(r)]
    page, bleed = shape.rect, shape.bleed_rect
    for r in (page, *shape.areas, *surface.content, page.inset(shape.safe)):
        xs += _across(r)
        ys += _down(r)
    cuts = [page.x, *shape.fold_x, page.right]  # middles of the pages
    xs += [Target((a + b) / 2, page.y, page.bottom) for a, b in pairwise(cuts)]
    xs += [Target(v, page.y, page.bottom) for v in (bleed.x, bleed.right, *shape.fold_x)]
    ys += [Target(v, page.x, page.right) for v in (bleed.y, bleed.bottom, *shape.fold_y)]
    xs += [Target(g.at, page.y, page.bottom) for g in rules.guides if g.axis == "x"]
    ys += [Target(g.at, page.x, page.right) for g in rules.guides if g.axis == "y"]
    return Targets(tuple(xs), tuple(ys), tuple(rects), rules.grid)


def on_wall(surface: Surface, but: Collection[str], rules: Rules) -> Targets:
    """Outlines of the other pieces (with mat and moulding), the eye's line, the middle of wall and furniture,
    the heights above it that look best, and the gap of the group."""
    from albumapp.layout.wall.room import CLEARANCE, EYE_LINE

    wall, setting = surface.shape.rect, surface.shape.setting
    rim = setting.rim if setting is not None else 0.0
    rects = [f.box.outset(rim) for f in surface.frames if f.id not in but]
    xs = [t for r in rects for t in _across(r)] + [Target(wall.cx, wall.y, wall.bottom)]
    ys = [t for r in rects for t in _down(r)]
    ys.append(Target(wall.bottom - sum(EYE_LINE) / 2, wall.x, wall.right))
    if setting is not None and setting.stands is not None:
        stands = setting.stands
        xs += [Target(v, wall.y, stands.y) for v in (stands.x, stands.right)]
        ys += [Target(stands.y - c, stands.x, stands.right) for c in CLEARANCE]
    xs += [Target(g.at, wall.y, wall.bottom) for g in rules.guides if g.axis == "x"]
    ys += [Target(g.at, wall.x, wall.right) for g in rules.guides if g.axis == "y"]
    return Targets(tuple(xs), tuple(ys), tuple(rects), rules.grid, surface.gutter)


def _across(r: Rect) -> list[Target]:
    return [Target(v, r.y, r.bottom) for v in (r.x, r.cx, r.right)]


def _down(r: Rect) -> list[Target]:
    return [Target(v, r.x, r.right) for v in (r.y, r.cy, r.bottom)]


def _nearest(values: Iterable[float], targets: Iterable[Target], reach: float) -> float | None:
    """The smallest shift that brings one of the values on to a target, None where none is in reach."""
    best: float | None = None
    wanted = list(values)
    for t in targets:
        for v in wanted:
            d = t.at - v
            if abs(d) <= reach and (best is None or abs(d) < abs(best)):
                best = d
    return best


def _to_grid(values: Sequence[float], grid: float, reach: float) -> float | None:
    """The shift that brings the first of the values (an edge) on to the grid."""
    if grid <= 0:
        return None
    shifts = [round(v / grid) * grid - v for v in values]
    best = min(shifts, key=abs)
    return best if abs(best) <= max(reach, grid / 2) else None


# --- gaps -----------------------------------------------------------------------------------------


def _turned(r: Rect) -> Rect:
    """x and y exchanged, so that one function serves both axes."""
    return Rect(r.y, r.x, r.h, r.w)


def _row(box: Rect, rects: Iterable[Rect]) -> list[Rect]:
    """Those that stand beside a box, from left to right."""
    return sorted((r for r in rects if r.y < box.bottom and r.bottom > box.y), key=lambda r: r.x)


def equal_gap(box: Rect, rects: Iterable[Rect], reach: float, gap: float = 0.0) -> float | None:
    """The smallest shift along x that makes the gaps beside a box equal to each other or to others near.

    With a `gap` that all should keep, to this one alone.
    """
    row = _row(box, rects)
    wanted: list[float] = []
    if gap > 0:
        wanted = [x for r in row for x in (r.right + gap, r.x - gap - box.w)]
        shifts = [x - box.x for x in wanted if abs(x - box.x) <= reach]
        return min(shifts, key=abs) if shifts else None
    left = max((r.right for r in row if r.right <= box.x + reach), default=None)
    right = min((r.x for r in row if r.x >= box.right - reach), default=None)
    if left is not None and right is not None:
        wanted.append((left + right - box.w) / 2)
    for a in row:
        for b in row:
            gap = b.x - a.right
            if a is not b and SHOWN < gap <= FARTHEST and not any(a.right < r.cx < b.x for r in row):
                wanted += [b.right + gap, a.x - gap - box.w]
    shifts = [x - box.x for x in wanted if abs(x - box.x) <= reach]
    return min(shifts, key=abs) if shifts else None


def equal_spans(box: Rect, rects: Iterable[Rect]) -> list[Span]:
    """The gaps along x beside a box that are equal to one of its own, its own among them."""
    row = [*_row(box, rects), box]
    row.sort(key=lambda r: r.x)
    gaps = []
    for a in row:
        after = [b for b in row if b is not a and b.x >= a.right - SHOWN]
        if after:
            b = min(after, key=lambda r: r.x)
            gaps.append((a, b, b.x - a.right))
    own = [g for a, b, g in gaps if (a is box or b is box) and g > SHOWN]
    found = []
    for a, b, gap in gaps:
        if any(abs(gap - g) < SHOWN for g in own):
            across = (max(a.y, b.y) + min(a.bottom, b.bottom)) / 2
            found.append(Span("x", a.right, b.x, across))
    return found if len(found) > 1 else []


def nearest_spans(box: Rect, rects: Iterable[Rect]) -> list[Span]:
    """The distances along x from a box to what stands next to it on either side."""
    row = _row(box, rects)
    found = []
    left = max((r for r in row if r.right <= box.x + SHOWN), key=lambda r: r.right, default=None)
    right = min((r for r in row if r.x >= box.right - SHOWN), key=lambda r: r.x, default=None)
    for a, b in ((left, box), (box, right)):
        if a is not None and b is not None and SHOWN < b.x - a.right <= FARTHEST:
            found.append(Span("x", a.right, b.x, (max(a.y, b.y) + min(a.bottom, b.bottom)) / 2))
    return found


def _upright(spans: Iterable[Span]) -> list[Span]:
    return [Span("y", s.start, s.end, s.across) for s in spans]


# --- snapping -------------------------------------------------------------------------------------


def snap_move(box: Rect, targets: Targets, reach: float) -> tuple[Rect, list[SnapLine], list[Span]]:
    """The box moved on to the nearest targets within `reach` mm, by edges or middle, each axis alone."""
    down = [_turned(r) for r in targets.rects]
    dx, line_x, gap_x = _along(box, targets.x, targets.rects, targets.grid, reach, targets.gap)
    dy, line_y, gap_y = _along(_turned(box), targets.y, down, targets.grid, reach, targets.gap)
    moved = box.moved(dx, dy)
    if targets.gap > 0:  # on a wall all gaps are told
        spans = nearest_spans(moved, targets.rects) + _upright(nearest_spans(_turned(moved), down))
        return moved, lines_of(moved, targets, line_x, line_y), spans
    spans = equal_spans(moved, targets.rects) if gap_x else []
    spans += _upright(equal_spans(_turned(moved), down)) if gap_y else []
    # in line with another frame: how far apart the two are
    if line_y and not gap_x:
        spans += nearest_spans(moved, targets.rects)
    if line_x and not gap_y:
        spans += _upright(nearest_spans(_turned(moved), down))
    return moved, lines_of(moved, targets, line_x, line_y), spans


def _along(
    box: Rect, targets: Sequence[Target], rects: Sequence[Rect], grid: float, reach: float, wished: float
) -> tuple[float, bool, bool]:
    """The shift along x, whether it is on to a target, and whether it makes gaps equal."""
    d = _nearest((box.x, box.cx, box.right), targets, reach)
    gap = equal_gap(box, rects, reach, wished)
    if gap is not None and (d is None or abs(gap) < abs(d) - 1e-6):
        return gap, False, True
    if d is not None:
        return d, True, gap is not None and abs(gap - d) < SHOWN
    on_grid = _to_grid((box.x, box.right), grid, reach)
    return on_grid or 0.0, False, False


def snap_edges(box: Rect, handle: str, targets: Targets, reach: float) -> tuple[Rect, list[SnapLine]]:
    """The box with the edges that a handle moves brought on to targets."""
    x0, y0, x1, y1 = box.x, box.y, box.right, box.bottom
    dx = dy = None
    if "w" in handle:
        dx = snap_value(x0, targets.x, targets.grid, reach)
        x0 += dx or 0.0
    elif "e" in handle:
        dx = snap_value(x1, targets.x, targets.grid, reach)
        x1 += dx or 0.0
    if "n" in handle:
        dy = snap_value(y0, targets.y, targets.grid, reach)
        y0 += dy or 0.0
    elif "s" in handle:
        dy = snap_value(y1, targets.y, targets.grid, reach)
        y1 += dy or 0.0
    if x1 <= x0 or y1 <= y0:
        return box, []
    snapped = Rect.corners(x0, y0, x1, y1)
    return snapped, lines_of(snapped, targets, dx is not None, dy is not None)


def snap_value(value: float, targets: Sequence[Target], grid: float, reach: float) -> float | None:
    """The shift of one coordinate on to a target, else on to the grid; None where nothing is in reach."""
    found = _nearest((value,), targets, reach)
    return found if found is not None else _to_grid((value,), grid, reach)


def lines_of(box: Rect, targets: Targets, in_x: bool, in_y: bool, slack: float = 1e-6) -> list[SnapLine]:
    """A line for each coordinate of the box that now lies on a target, as long as all that share it."""
    lines = []
    if in_x:
        for v in (box.x, box.cx, box.right):
            hits = [t for t in targets.x if abs(t.at - v) <= slack]
            if hits:
                start, end = min(t.start for t in hits), max(t.end for t in hits)
                lines.append(SnapLine("x", v, min(start, box.y), max(end, box.bottom)))
    if in_y:
        for v in (box.y, box.cy, box.bottom):
            hits = [t for t in targets.y if abs(t.at - v) <= slack]
            if hits:
                start, end = min(t.start for t in hits), max(t.end for t in hits)
                lines.append(SnapLine("y", v, min(start, box.x), max(end, box.right)))
    return lines
