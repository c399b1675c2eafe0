"""Filling what is left of a surface round locked frames, obstacles, or more photos than one tree takes.

The regions are cut into free boxes in a few ways; photos go to the boxes in reading order, as many to
each as make the best trees (a small dynamic programme over boxes and photos).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from albumapp.geometry import Rect
from albumapp.layout.arrays import Photos, evaluate
from albumapp.layout.plans import Plan
from albumapp.layout.scoring import rough_cost, soft_cost
from albumapp.layout.slicing import (
    MOST_ENUMERATED,
    MOST_LISTED,
    F,
    I,
    Program,
    Table,
    grown_trees,
    listed_trees,
    table_of,
)
from albumapp.layout.style import Style, regions
from albumapp.products.shape import SurfaceShape

_LEAST = 28.0  # mm: a free strip narrower than this takes no photo
_RANKS = 4  # trees remembered for a run of photos in a box
_RATIO = 6.0  # cost of sizes too far apart, which is a hard rule
_KEPT = 12  # trees of a box that are scored
_SHORTEST = 12.0  # mm: boxes are not halved below this
_MANY = 8, 11  # photos from which on all four ways of cutting, and three, would take too long
_CUTS = ("columns", "rows", "whole columns", "whole rows")


def free_boxes(region: Rect, blocked: Sequence[Rect], gap: float, way: str) -> list[Rect]:
    """Boxes of a region that keep `gap` from everything blocked; `way` says what is cut off first."""
    near = [b for b in (r.outset(gap) for r in blocked) if _meets(b, region)]
    if not near:
        return [region] if min(region.w, region.h) >= _LEAST else []
    b = Rect.around(near) if way.startswith("whole") else near[0]
    b = b.intersection(region) or region
    left, right = (region.x, b.x), (b.right, region.right)
    if way.endswith("columns"):
        parts = [
            Rect.corners(left[0], region.y, left[1], region.bottom),
            Rect.corners(b.x, region.y, b.right, b.y),
            Rect.corners(b.x, b.bottom, b.right, region.bottom),
            Rect.corners(right[0], region.y, right[1], region.bottom),
        ]
    else:
        parts = [
            Rect.corners(region.x, region.y, region.right, b.y),
            Rect.corners(left[0], b.y, left[1], b.bottom),
            Rect.corners(right[0], b.y, right[1], b.bottom),
            Rect.corners(region.x, b.bottom, region.right, region.bottom),
        ]
    found: list[Rect] = []
    for part in parts:
        if part.w >= _LEAST and part.h >= _LEAST:
            found += free_boxes(part, blocked, gap, way)
    return found


def _meets(a: Rect, b: Rect) -> bool:
    """True where boxes overlap; those that only touch, as they do without a gap, do not."""
    met = a.intersection(b)
    return met is not None and min(met.w, met.h) > 1e-6


@dataclass(frozen=True, slots=True)
class _Part:
    """The best tree for a run of photos in one free box; `least` and `most` are areas of its frames (mm2)."""

    cost: float
    program: Program
    photos: tuple[int, ...]
    least: float
    most: float


# the best trees by box, number of photos and first photo
_Known = dict[tuple[Rect, int], dict[int, list[_Part]]]


def fillings(
    photos: Photos, shape: SurfaceShape, style: Style, blocked: Sequence[Rect], want: int
) -> Iterator[Plan]:
    """Plans for all photos in the free boxes, the cheapest first; of many photos in fewer ways of cutting."""
    plans: list[Plan] = []
    seen: set[tuple[Rect, ...]] = set()
    known: _Known = {}
    ways = 4 if len(photos.facts) < _MANY[0] else 3 if len(photos.facts) < _MANY[1] else 2
    for way in _CUTS:
        boxes = [b for r in regions(shape, style) for b in _at_fold(r, blocked, shape, style, way)]
        key = tuple(boxes)
        if not boxes or key in seen:
            continue
        if plans and len(seen) >= ways:
            break
        seen.add(key)
        boxes = _enough(boxes, len(photos.facts), style.gutter)
        for rank in range(_RANKS):
            plans += _allotted(photos, boxes, shape, style, rank, known)
    if not plans:
        plans = list(_over(photos, shape, style))
    yield from sorted(plans, key=lambda p: p.cost)[:want]


def _at_fold(
    region: Rect, blocked: Sequence[Rect], shape: SurfaceShape, style: Style, way: str
) -> list[Rect]:
    """Free boxes page by page, so that reading order runs through the left page first."""
    gap = style.gutter
    for fold in shape.fold_x:
        if region.x + _LEAST < fold < region.right - _LEAST and not way.startswith("whole"):
            left = Rect.corners(region.x, region.y, fold - gap / 2, region.bottom)
            right = Rect.corners(fold + gap / 2, region.y, region.right, region.bottom)
            return [*free_boxes(left, blocked, gap, way), *free_boxes(right, blocked, gap, way)]
    return free_boxes(region, blocked, gap, way)


def _enough(boxes: Sequence[Rect], n: int, gap: float) -> list[Rect]:
    """The largest boxes halved until about six photos come to each; halves follow in reading order."""
    found = list(boxes)
    area = sum(b.area for b in boxes)
    while True:
        k = max(range(len(found)), key=lambda i: (found[i].area, -i))
        if found[k].area * n <= (MOST_ENUMERATED + 0.5) * area:
            break
        b = found[k]
        if b.w > b.h:
            halves = [
                Rect.corners(b.x, b.y, b.cx - gap / 2, b.bottom),
                Rect.corners(b.cx + gap / 2, b.y, b.right, b.bottom),
            ]
        else:
            halves = [
                Rect.corners(b.x, b.y, b.right, b.cy - gap / 2),
                Rect.corners(b.x, b.cy + gap / 2, b.right, b.bottom),
            ]
        if min(halves[0].w, halves[0].h) < _SHORTEST:
            break
        found[k : k + 1] = halves
    return found


def _over(photos: Photos, shape: SurfaceShape, style: Style) -> Iterator[Plan]:
    """No free box is left: the photos lie over what is there, in the largest region."""
    boxes = _enough([max(regions(shape, style), key=lambda r: r.area)], len(photos.facts), style.gutter)
    yield from _allotted(photos, boxes, shape, style, 0, {})[:1]


def _allotted(
    photos: Photos, boxes: Sequence[Rect], shape: SurfaceShape, style: Style, rank: int, known: _Known
) -> list[Plan]:
    """The cheapest way of giving each box a run of photos; `rank` takes the next best trees instead.

    With rank 0 also the same with the next best trees in one of the boxes.
    """
    n = len(photos.facts)
    area = sum(b.area for b in boxes)
    fair = area / n
    value: list[dict[int, float]] = [{0: 0.0}]
    back: list[dict[int, tuple[int, _Part | None]]] = []
    for k, box in enumerate(boxes):
        value.append({})
        back.append({})
        rest = sum(b.area for b in boxes[k + 1 :]) / fair
        for m in _counts(box.area / fair, n):
            ends = {n} if k == len(boxes) - 1 else _near(rest, n)
            starts = [at for at in value[k] if at + m in ends]
            parts = _parts(photos, starts, m, box, shape, style, known) if m else {}
            uneven = abs(math.log(box.area / m / fair)) if m else 0.0
            for at in starts:
                if m and not parts[at]:
                    continue
                part = parts[at][min(rank, len(parts[at]) - 1)] if m else None
                total = value[k][at] + box.area / area * (part.cost if part else 6.0) + 0.5 * uneven
                if total < value[k + 1].get(at + m, math.inf):
                    value[k + 1][at + m] = total
                    back[k][at + m] = (at, part)
    if n not in value[-1]:
        return []
    at, chosen = n, []
    for k in range(len(boxes) - 1, -1, -1):
        start, part = back[k][at]
        if part is not None:
            chosen.append((boxes[k], part, start))
        at = start
    chosen.reverse()
    found = [_plan(value[-1][n], chosen, style)]
    for k, (box, part, start) in enumerate(chosen if rank == 0 else []):
        for other in known[box, len(part.photos)][start][1:]:
            dearer = box.area / area * (other.cost - part.cost)
            changed = [*chosen[:k], (box, other, start), *chosen[k + 1 :]]
            found.append(_plan(value[-1][n] + dearer, changed, style))
    return found


def _plan(cost: float, chosen: Sequence[tuple[Rect, _Part, int]], style: Style) -> Plan:
    """The trees as a plan; dearer where sizes of two boxes are further apart than the style lets them be."""
    ratio = max(p.most for _, p, _ in chosen) / max(min(p.least for _, p, _ in chosen), 1.0)
    return Plan(
        cost + _RATIO * (ratio > style.size_ratio),
        tuple(b for b, _, _ in chosen),
        tuple(p.program for _, p, _ in chosen),
        tuple(s + i for _, p, s in chosen for i in p.photos),
    )


def _counts(share: float, n: int) -> range:
    """Numbers of photos worth trying in a box whose fair share is `share`."""
    most = math.ceil(share * 1.15 + 0.5)
    if share < MOST_LISTED - 1:
        most = min(most, MOST_LISTED)
    return range(max(0, math.floor(share * 0.55 - 0.8)), min(n, most) + 1)


def _near(rest: float, n: int) -> range:
    """Ends of a run that leave the boxes after it about their share."""
    return range(max(0, n - math.ceil(rest * 1.5 + 1)), min(n, n - math.floor(rest * 0.55 - 1)) + 1)


def _parts(
    photos: Photos,
    starts: Sequence[int],
    m: int,
    box: Rect,
    shape: SurfaceShape,
    style: Style,
    known: _Known,
) -> dict[int, list[_Part]]:
    """For each start the cheapest trees for m photos in one box, looked at together."""
    found = known.setdefault((box, m), {})
    missing = [at for at in starts if at not in found]
    if not missing:
        return found
    if m > MOST_LISTED:
        for at in missing:
            found[at] = _scored(_table(photos, at, m, box), photos, [at], box, shape, style)[0]
    else:
        found.update(zip(missing, _scored(listed_trees(m), photos, missing, box, shape, style), strict=True))
    return found


def _scored(
    table: Table, photos: Photos, starts: Sequence[int], box: Rect, shape: SurfaceShape, style: Style
) -> list[list[_Part]]:
    m, at = table.n, np.array(starts, np.intp)

    def rough(w: F, h: F, which: I, loss: F, cover: F) -> F:
        return rough_cost(w, h, photos.importance[which], loss, cover, style)

    groups = at[None] + np.arange(m)[:, None]
    c = evaluate(table, photos, groups, box, shape, style.gutter, rough, _KEPT, usual=True)
    cost = soft_cost(c, photos.importance[at[None, None] + c.photo], shape, style, style.gutter)
    order = np.argsort(cost, axis=0, kind="stable")[:_RANKS]
    area = c.w * c.h
    least, most = area.min(axis=0), area.max(axis=0)
    return [
        [
            _Part(
                float(cost[k, g]),
                table.program(int(c.tree[k, g])),
                tuple(int(p) for p in c.photo[:, k, g]),
                float(least[k, g]),
                float(most[k, g]),
            )
            for k in order[:, g]
            if c.hits[k, g] < 1e3
        ]
        for g in range(len(at))
    ]


def _table(photos: Photos, start: int, m: int, box: Rect) -> Table:
    run = range(start, start + m)
    weights = [float(np.exp(1.5 * photos.importance[i])) for i in run]
    aspects = [float(photos.aspect[i]) for i in run]
    return table_of(m, grown_trees(aspects, weights, box.aspect, 24))
