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
    """Exact boxes: (index of the photo among `photos`, box), leaf by leaf; [] where gaps leave no room.

    `fill`: the regions reach into the bleed, and what ends a little short of them is extended.
    """
    if plan.boxes is not None:
        placed = [(group[p], box) for p, box in zip(plan.photos, plan.boxes, strict=True)]
        return _filled(plan, placed, photos) if fill else placed
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
    return _filled(plan, found, photos) if fill else found


_CLEAR = 3.2  # mm inside the trim from which on white looks meant
_MORE = 0.03  # of the log of the aspect, beyond what the style lets crop


def _filled(plan: Plan, placed: list[tuple[int, Rect]], photos: Photos) -> list[tuple[int, Rect]]:
    """The outermost boxes drawn out to the end of their region, where that crops hardly more and keeps the
    pixels, else back from the trim: what ends in the bleed or a hair inside leaves a strip of white."""
    made, at = list(placed), 0
    for region, program in zip(plan.regions, plan.programs, strict=True):
        rows = range(at, at + len(program) + 1)
        at = rows.stop
        union = Rect.around([placed[i][1] for i in rows])
        strip = max(-region.x, -region.y, 0.0) + _CLEAR  # the bleed, and as far inside
        for side, end, wanted, inside in (
            ("x0", union.x, region.x, region.x + strip),
            ("y0", union.y, region.y, region.y + strip),
            ("x1", union.right, region.right, region.right - strip),
            ("y1", union.bottom, region.bottom, region.bottom - strip),
        ):
            if not 1e-3 < abs(end - wanted) < strip:
                continue
            for to in (wanted, inside):
                drawn = {i: _drawn(made[i][1], side, end, to) for i in rows}
                if all(_bears(b, made[i][0], photos) for i, b in drawn.items() if b != made[i][1]):
                    for i, b in drawn.items():
                        made[i] = (made[i][0], b)
                    break
    return made


def _drawn(box: Rect, side: str, end: float, wanted: float) -> Rect:
    """The box with this side at `wanted`, where it was at `end`."""
    edges = {"x0": box.x, "y0": box.y, "x1": box.right, "y1": box.bottom}
    if abs(edges[side] - end) > 1e-3:
        return box
    edges[side] = wanted
    return Rect.corners(edges["x0"], edges["y0"], edges["x1"], edges["y1"])


def _bears(box: Rect, photo: int, photos: Photos) -> bool:
    """Whether a photo can be cropped to a box, and has the pixels for it."""
    step = math.log(box.aspect / photos.facts[photo].aspect)
    if not -photos.down[photo] - _MORE <= step <= photos.up[photo] + _MORE:
        return False
    return box.area <= float(photos.cap[photo]) * math.exp(-abs(step))


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
