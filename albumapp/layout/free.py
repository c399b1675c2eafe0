"""Filling what is left of a surface round locked frames, obstacles, or more photos than one tree takes.

The regions are cut into free boxes in a few ways; photos go to the boxes in reading order, as many to
each as make the best trees (a small dynamic programme over boxes and photos).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from albumapp.geometry import Rect
from albumapp.layout.arrays import Photos, evaluate
from albumapp.layout.groups import Plan
from albumapp.layout.scoring import soft_cost
from albumapp.layout.slicing import MOST_ENUMERATED, Program, Table, all_trees, grown_trees, table_of
from albumapp.layout.style import Style, regions
from albumapp.products.shape import SurfaceShape

_LEAST = 28.0  # mm: a free strip narrower than this takes no photo
_RANKS = 3  # trees remembered for a run of photos in a box
_CUTS = ("columns", "rows", "whole columns", "whole rows")


def free_boxes(region: Rect, blocked: Sequence[Rect], gap: float, way: str) -> list[Rect]:
    """Boxes of a region that keep `gap` from everything blocked; `way` says what is cut off first."""
    near = [b for b in (r.outset(gap) for r in blocked) if b.intersection(region) is not None]
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


@dataclass(frozen=True, slots=True)
class _Part:
    """The best tree for a run of photos in one free box."""

    cost: float
    program: Program
    photos: tuple[int, ...]


def fillings(
    photos: Photos, shape: SurfaceShape, style: Style, blocked: Sequence[Rect], seed: int, want: int
) -> Iterator[Plan]:
    """Plans for all photos in the free boxes, the cheapest way of cutting first."""
    plans: list[Plan] = []
    seen: set[tuple[Rect, ...]] = set()
    for way in _CUTS:
        boxes = [b for r in regions(shape, style) for b in _at_fold(r, blocked, shape, style, way)]
        key = tuple(boxes)
        if not boxes or key in seen:
            continue
        seen.add(key)
        known: dict[tuple[Rect, int, int], list[_Part]] = {}
        for rank in range(_RANKS):
            plan = _allotted(photos, boxes, shape, style, seed, rank, known)
            if plan is not None:
                plans.append(plan)
    if not plans:
        plans = list(_over(photos, shape, style, seed))
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


def _over(photos: Photos, shape: SurfaceShape, style: Style, seed: int) -> Iterator[Plan]:
    """No free box is left: the photos lie over what is there, in the largest region."""
    boxes = [max(regions(shape, style), key=lambda r: r.area)]
    plan = _allotted(photos, boxes, shape, style, seed, 0, {})
    if plan is not None:
        yield plan


def _allotted(
    photos: Photos,
    boxes: Sequence[Rect],
    shape: SurfaceShape,
    style: Style,
    seed: int,
    rank: int,
    known: dict[tuple[Rect, int, int], list[_Part]],
) -> Plan | None:
    """The cheapest way of giving each box a run of photos; `rank` takes the next best trees instead."""
    n = len(photos.facts)
    area = sum(b.area for b in boxes)
    fair = area / n
    value: list[dict[int, float]] = [{0: 0.0}]
    back: list[dict[int, tuple[int, _Part | None]]] = []
    for k, box in enumerate(boxes):
        value.append({})
        back.append({})
        last = k == len(boxes) - 1
        for at, cost in value[k].items():
            counts = [n - at] if last else _counts(box.area / fair, n - at)
            for m in counts:
                parts: list[_Part] = []
                if m:
                    key = (box, at, m)
                    if key not in known:
                        known[key] = _part(photos, at, m, box, shape, style, seed)
                    parts = known[key]
                    if not parts:
                        continue
                part = parts[min(rank, len(parts) - 1)] if parts else None
                price = part.cost if part else 6.0
                uneven = abs(np.log(box.area / m / fair)) if m else 0.0
                total = cost + box.area / area * price + 0.5 * float(uneven)
                if total < value[k + 1].get(at + m, np.inf):
                    value[k + 1][at + m] = total
                    back[k][at + m] = (at, part)
    if n not in value[-1]:
        return None
    at, chosen = n, []
    for k in range(len(boxes) - 1, -1, -1):
        start, part = back[k][at]
        if part is not None:
            chosen.append((boxes[k], part, start))
        at = start
    chosen.reverse()
    return Plan(
        value[-1][n],
        tuple(b for b, _, _ in chosen),
        tuple(p.program for _, p, _ in chosen),
        tuple(s + i for _, p, s in chosen for i in p.photos),
    )


def _counts(share: float, left: int) -> range:
    """Numbers of photos worth trying in a box whose fair share is `share`."""
    return range(min(left, max(0, int(share / 2) - 1)), min(left, int(share * 2) + 2) + 1)


def _part(
    photos: Photos, start: int, m: int, box: Rect, shape: SurfaceShape, style: Style, seed: int
) -> list[_Part]:
    """The three cheapest trees for a run of photos in one box."""
    table = _table(photos, start, m, box, seed)
    groups = np.arange(start, start + m)[:, None]
    c = evaluate(table, photos, groups, box, shape, style.gutter)
    cost = soft_cost(c, photos.importance[start + c.photo], shape, style, style.gutter)
    order = np.argsort(cost[:, 0], kind="stable")[:_RANKS]
    return [
        _Part(float(cost[k, 0]), table.program(int(k)), tuple(int(p) for p in c.photo[:, k, 0]))
        for k in order
        if c.hits[k, 0] < 1e3
    ]


def _table(photos: Photos, start: int, m: int, box: Rect, seed: int) -> Table:
    if m <= MOST_ENUMERATED:
        return all_trees(m)
    run = range(start, start + m)
    weights = [float(np.exp(1.5 * photos.importance[i])) for i in run]
    aspects = [float(photos.aspect[i]) for i in run]
    return table_of(m, grown_trees(aspects, weights, box.aspect, 24, seed))
