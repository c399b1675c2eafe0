"""A layout that the search (`groups`) has chosen, and its exact boxes.

`Plan` names its trees and which photo each leaf holds; `realise` lays it out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from albumapp.geometry import Rect
from albumapp.layout.arrays import Photos
from albumapp.layout.fitting import fit
from albumapp.layout.slicing import Program
from albumapp.products.shape import SurfaceShape


@dataclass(frozen=True, slots=True)
class Plan:
    """Trees in reading order of their regions; `photos` are positions in the group, leaf by leaf."""

    cost: float
    regions: tuple[Rect, ...]
    programs: tuple[Program, ...]
    photos: tuple[int, ...]
    boxes: tuple[Rect, ...] | None = None  # exact places, leaf by leaf, where they were settled


def realise(
    plan: Plan, photos: Photos, group: Sequence[int], gutter: float, fill: bool = False
) -> list[tuple[int, Rect]]:
    """Exact boxes: (index of the photo among `photos`, box), leaf by leaf; [] where gaps leave no room."""
    if plan.boxes is not None:
        return [(group[p], box) for p, box in zip(plan.photos, plan.boxes, strict=True)]
    if plan.programs == ((), ()):
        return _pair(plan, photos, group, fill)
    found: list[tuple[int, Rect]] = []
    at = 0
    for region, program in zip(plan.regions, plan.programs, strict=True):
        size = len(program) + 1
        held = [group[p] for p in plan.photos[at : at + size]]
        at += size
        done = fit(
            program,
            [photos.facts[i].aspect for i in held],
            [(float(photos.down[i]), float(photos.up[i])) for i in held],
            region,
            gutter,
            [float(photos.cap[i]) * 0.998 for i in held],
        )
        if done is None:
            return []
        found += zip(held, done.boxes, strict=True)
    return found


def _pair(plan: Plan, photos: Photos, group: Sequence[int], fill: bool) -> list[tuple[int, Rect]]:
    """Two photos on facing pages: of one size where small crops allow it, else each as large as it can be."""
    held = [group[p] for p in plan.photos]
    aspects = [photos.facts[i].aspect for i in held]
    page = plan.regions[0].aspect
    common = page if fill and _reach(photos, held, page) else math.sqrt(aspects[0] * aspects[1])
    if _reach(photos, held, common):
        steps = [math.log(common / a) for a in aspects]
        aspects = [common, common]
        kept = math.exp(-max(abs(s) for s in steps))
        most = min(float(photos.cap[i]) for i in held) * kept * 0.998
        areas = [min(_inside(r, common).area, most) for r in plan.regions]
        areas = [min(areas)] * 2
    else:
        areas = [
            min(_inside(r, a).area, float(photos.cap[i]) * 0.998)
            for r, a, i in zip(plan.regions, aspects, held, strict=True)
        ]
    boxes = [
        Rect.centred(r.cx, r.cy, math.sqrt(area * a), math.sqrt(area / a))
        for r, a, area in zip(plan.regions, aspects, areas, strict=True)
    ]
    return list(zip(held, boxes, strict=True))


def _reach(photos: Photos, held: Sequence[int], aspect: float) -> bool:
    """True where a small crop that cuts no face gives each photo this aspect."""
    steps = [math.log(aspect / photos.facts[i].aspect) for i in held]
    return all(-photos.down[i] <= s <= photos.up[i] for i, s in zip(held, steps, strict=True))


def _inside(region: Rect, aspect: float) -> Rect:
    w = min(region.w, region.h * aspect)
    return Rect.centred(region.cx, region.cy, w, w / aspect)


def halves(box: Rect, shape: SurfaceShape, gutter: float) -> tuple[Rect, ...]:
    """A region cut at the fold, a gap between; () where no fold crosses it."""
    for fold in shape.fold_x:
        if box.x < fold < box.right:
            left = Rect.corners(box.x, box.y, fold - gutter / 2, box.bottom)
            return (left, Rect.corners(fold + gutter / 2, box.y, box.right, box.bottom))
    return ()
