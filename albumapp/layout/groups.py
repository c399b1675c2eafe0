"""The best layouts of many groups of photos at once: what pagination and the solver choose from.

A group is a run of photos in book order. Two ways of filling a surface compete: one tree over the whole
region (photos may cross a fold), and one tree a page. `Plan` names a winner: its trees, and which photo
each leaf holds; `realise` gives its exact boxes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from albumapp.geometry import Rect
from albumapp.layout.arrays import Layouts, Photos, evaluate, photos_of
from albumapp.layout.scoring import soft_cost, weights_of
from albumapp.layout.slicing import (
    MOST_ENUMERATED,
    F,
    I,
    Program,
    Table,
    all_trees,
    fit,
    grown_trees,
    table_of,
)
from albumapp.layout.style import Style, regions
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

MOST = 2 * MOST_ENUMERATED  # photos in one group: six a page
_CHUNK = 48  # groups evaluated together: their arrays stay in the processor's cache


@dataclass(frozen=True, slots=True)
class Plan:
    """Trees in reading order of their regions; `photos` are positions in the group, leaf by leaf."""

    cost: float
    regions: tuple[Rect, ...]
    programs: tuple[Program, ...]
    photos: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Best:
    """The cheapest candidates of each group, [candidate, group], best first.

    `split` is how many photos stand on the first page, 0 for one tree over the whole region.
    """

    cost: F
    split: I
    first: I
    second: I
    photo: I


class Search:
    """Layouts of runs of `facts` on one kind of surface in one style."""

    def __init__(
        self, facts: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, seed: int = 0, keep: int = 9
    ) -> None:
        self.shape, self.style, self.seed, self.keep = shape, style, seed, keep
        self.photos = photos_of(facts, shape, style)
        boxes = regions(shape, style)
        self.whole: Rect | None = None
        self.pages: tuple[Rect, ...] = ()
        if len(boxes) == 2:
            self.pages = boxes
        elif len(boxes) == 1:
            self.pages = _halves(boxes[0], shape, style.gutter)
            self.whole = boxes[0] if style.across_fold or not self.pages else None
        else:
            raise ValueError("a surface has one region or two")
        self._tables: dict[int, Table] = {}

    def table(self, n: int, starts: I) -> Table:
        """All trees of n leaves; past six those that dynamic programming grows for the first group."""
        if n <= MOST_ENUMERATED:
            return all_trees(n)
        found = self._tables.get(n)
        if found is None:
            run = [int(starts[0]) + i for i in range(n)]
            aspects = [float(self.photos.aspect[i]) for i in run]
            weights = [float(np.exp(1.5 * self.photos.importance[i])) for i in run]
            box = self.whole or self.pages[0]
            programs: list[Program] = []
            for jitter in range(2):
                programs += grown_trees(aspects, weights, box.aspect, 40, jitter + self.seed * 7)
            found = self._tables[n] = table_of(n, list(dict.fromkeys(programs)))
        return found

    def best(self, n: int, starts: I, want: int) -> Best:
        """The `want` cheapest layouts for the runs of n photos from each start."""
        parts = [self._best(n, starts[i : i + _CHUNK], want) for i in range(0, len(starts), _CHUNK)]
        return _joined(parts, axis=-1)

    def _best(self, n: int, starts: I, want: int) -> Best:
        found: list[Best] = []
        if self.whole is not None:
            found.append(self._whole(n, starts, want))
        if self.pages and n > 1:
            found += [
                self._split(n, k, starts, want)
                for k in range(max(1, n - MOST_ENUMERATED), min(n - 1, MOST_ENUMERATED) + 1)
            ]
        if not found:  # one photo, one tree a page: it stands on the right page
            found.append(self._alone(starts, want))
        return _cheapest(_joined(found), want)

    def _alone(self, starts: I, want: int) -> Best:
        c = evaluate(all_trees(1), self.photos, starts[None], self.pages[-1], self.shape, self.style.gutter)
        cost = self._cost(c, starts)
        zero = np.zeros(cost.shape, np.intp)
        return _cheapest(Best(cost, zero - 1, zero, zero, c.photo), want)

    def _whole(self, n: int, starts: I, want: int) -> Best:
        assert self.whole is not None
        table = self.table(n, starts)
        groups = starts[None] + np.arange(n)[:, None]
        c = evaluate(table, self.photos, groups, self.whole, self.shape, self.style.gutter)
        cost = self._cost(c, starts)
        zero = np.zeros(cost.shape, np.intp)
        return _cheapest(Best(cost, zero, c.tree, zero, c.photo), want)

    def _cost(self, c: Layouts, starts: I) -> F:
        which = starts[None, None] + c.photo
        cost = soft_cost(c, self.photos.importance[which], self.shape, self.style, self.style.gutter)
        if self.seed:
            rng = np.random.default_rng([self.seed, c.x.shape[0], int(starts[0])])
            cost = cost + rng.uniform(0, 0.25, cost.shape).astype(np.float32)
        return cost

    def _page(self, side: int, m: int, starts: I) -> Layouts:
        """The `keep` best trees of one page by what can be said of a page alone."""
        groups = starts[None] + np.arange(m)[:, None]
        c = evaluate(all_trees(m), self.photos, groups, self.pages[side], self.shape, self.style.gutter)
        k = weights_of(self.style, 3)
        area = c.w * c.h
        cost = k.empty * (1 - c.cover) + 0.5 * k.crop * c.loss.mean(axis=0) + k.hard * c.hits
        cost = cost + k.order * (1 - c.tau)
        cost += 0.1 * np.maximum(0, area.max(axis=0) / area.min(axis=0) / 4 - 1)
        top = np.argsort(cost, axis=0, kind="stable")[: self.keep]
        return _taken(c, top)

    def _split(self, n: int, k: int, starts: I, want: int) -> Best:
        a, b = self._page(0, k, starts), self._page(1, n - k, starts + k)
        na, nb = a.x.shape[1], b.x.shape[1]
        ia, ib = (v.ravel() for v in np.meshgrid(np.arange(na), np.arange(nb), indexing="ij"))
        both = Layouts(
            np.concatenate([a.x[:, ia], b.x[:, ib]]),
            np.concatenate([a.y[:, ia], b.y[:, ib]]),
            np.concatenate([a.w[:, ia], b.w[:, ib]]),
            np.concatenate([a.h[:, ia], b.h[:, ib]]),
            np.concatenate([a.photo[:, ia], b.photo[:, ib] + k]),
            np.concatenate([a.loss[:, ia], b.loss[:, ib]]),
            a.tree[ia],
            ((a.cover[ia] + b.cover[ib]) / 2).astype(np.float32),
            a.hits[ia] + b.hits[ib],
            _pairs_mean(a.tau[ia], k, b.tau[ib], n - k),
        )
        cost = self._cost(both, starts)
        split = np.full(cost.shape, k, np.intp)
        return _cheapest(Best(cost, split, a.tree[ia], b.tree[ib], both.photo), want)

    def plan(self, best: Best, n: int, candidate: int, group: int, start: int) -> Plan:
        """One candidate of `best` in a form that can be realised."""
        split = int(best.split[candidate, group])
        cost = float(best.cost[candidate, group])
        photos = tuple(int(p) for p in best.photo[:, candidate, group])
        first, second = int(best.first[candidate, group]), int(best.second[candidate, group])
        if split < 0:
            return Plan(cost, (self.pages[-1],), ((),), photos)
        if split == 0:
            assert self.whole is not None
            program = self.table(n, np.array([start])).program(first)
            return Plan(cost, (self.whole,), (program,), photos)
        programs = (all_trees(split).program(first), all_trees(n - split).program(second))
        return Plan(cost, self.pages, programs, photos)


def realise(
    plan: Plan, photos: Photos, group: Sequence[int], gutter: float, fill: bool = False
) -> list[tuple[int, Rect]]:
    """Exact boxes: (index of the photo among `photos`, box), leaf by leaf; [] where gaps leave no room."""
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


def _halves(box: Rect, shape: SurfaceShape, gutter: float) -> tuple[Rect, ...]:
    """A region cut at the fold, a gap between; () where no fold crosses it."""
    for fold in shape.fold_x:
        if box.x < fold < box.right:
            left = Rect.corners(box.x, box.y, fold - gutter / 2, box.bottom)
            return (left, Rect.corners(fold + gutter / 2, box.y, box.right, box.bottom))
    return ()


def _taken(c: Layouts, top: I) -> Layouts:
    values: dict[str, Any] = {f.name: _along(getattr(c, f.name), top) for f in fields(Layouts)}
    return Layouts(**values)


def _along(v: Any, top: I) -> Any:
    """Candidates `top` [candidate, group] of an array with or without a leaf axis before."""
    return np.take_along_axis(v, top if v.ndim == 2 else top[None], axis=v.ndim - 2)


def _pairs_mean(a: F, na: int, b: F, nb: int) -> F:
    """Agreement of order over all pairs: those within each page, and those between, which agree."""
    pa, pb = na * (na - 1) / 2, nb * (nb - 1) / 2
    found: F = ((a * pa + b * pb + na * nb) / (pa + pb + na * nb)).astype(np.float32)
    return found


def _joined(parts: Sequence[Best], axis: int = -2) -> Best:
    values: dict[str, Any] = {
        f.name: np.concatenate([getattr(p, f.name) for p in parts], axis=axis) for f in fields(Best)
    }
    return Best(**values)


def _cheapest(best: Best, want: int) -> Best:
    cost = best.cost
    if cost.shape[0] > want:
        top = np.sort(np.argpartition(cost, want - 1, axis=0)[:want], axis=0)
        top = _along(top, np.argsort(_along(cost, top), axis=0, kind="stable"))
    else:
        top = np.argsort(cost, axis=0, kind="stable")
    values: dict[str, Any] = {f.name: _along(getattr(best, f.name), top) for f in fields(Best)}
    return Best(**values)
