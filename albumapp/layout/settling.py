"""Moving the cuts of finished layouts a little, until edges align, sizes rank and pixels suffice.

A tree's cuts are lines: each leaf lies between four of them, half a gap away. The lines of one axis do not
depend on those of the other, so any small move keeps gaps exact and the region filled; what it costs is
crop. `settle` moves them by a (1 + lambda) evolution strategy over many layouts at once, with moves that
put two lines on one or part them clearly, and keeps what `scoring.soft_cost` finds cheapest. Where photos
have too few pixels for the region, the whole block draws in. Same input, same result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

import numpy as np
import numpy.typing as npt

from albumapp.geometry import Rect
from albumapp.layout.arrays import Layouts, Photos, hits_of, kendall, reading_rank
from albumapp.layout.plans import Plan, realise
from albumapp.layout.scoring import PLAIN, Emphasis, soft_cost, weights_of
from albumapp.layout.slicing import F, I, Program
from albumapp.layout.style import Style
from albumapp.products.shape import SurfaceShape

OFFSPRING = 40
ROUNDS = 16
EXCHANGES = 3  # pairs of photos of one layout that may change places half way
APART = 4.05  # mm: edges farther apart than this are not taken for one line that just failed
REACH = 7.0  # mm that one move may take
CAP = 0.998  # of the area that a photo's pixels allow
_STRAIN = 120.0  # cost of a crop beyond the slack, per unit of log aspect
_UNLIKE = 8.0  # cost of facing pages, one wholly drawn in and one not at all
_OVER = 40.0  # cost of a share of area beyond what the pixels allow

D = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one layout: the cuts of its trees and the edges of its regions.

    `at` are places in mm, with every region full; `edges` is, for left, right, top and bottom of each leaf,
    the line that it lies at, [4, leaf]; `free` says which lines are cuts; `part` is 2 r for a place in x
    and 2 r + 1 for one in y of region r; `middle` is the place that a line draws in to. `drawn` is the
    share of the region's width and height that the photos take, for each part; `area` mm2 of each region.
    """

    at: D
    edges: I
    free: npt.NDArray[np.bool_]
    part: I
    middle: D
    drawn: D
    area: D


def lines_of(
    programs: Sequence[Program], regions: Sequence[Rect], boxes: Sequence[Rect], gap: float
) -> Lines:
    """The lines of placed trees; `boxes` are their leaves in order, centred in the regions."""
    rows: list[tuple[float, bool, int, float]] = []
    edges: list[tuple[int, int, int, int]] = []
    drawn: list[float] = []
    first = 0
    for r, (program, region) in enumerate(zip(programs, regions, strict=True)):
        n = len(program) + 1
        nodes = list(boxes[first : first + n])
        first += n
        for _, a, b in program:
            nodes.append(Rect.around([nodes[a], nodes[b]]))
        kx, ky = nodes[-1].w / region.w, nodes[-1].h / region.h
        drawn += [kx, ky]
        at = len(rows)
        rows += [(v, False, 2 * r, region.cx) for v in (region.x, region.right)]
        rows += [(v, False, 2 * r + 1, region.cy) for v in (region.y, region.bottom)]
        own = [(at, at + 1, at + 2, at + 3)] * len(nodes)
        for k in range(n - 2, -1, -1):
            side, a, b = program[k]
            x0, x1, y0, y1 = own[n + k]
            cut = len(rows)
            if side:
                place = region.cx + (nodes[a].right + gap / 2 - region.cx) / kx
                rows.append((place, True, 2 * r, region.cx))
                own[a], own[b] = (x0, cut, y0, y1), (cut, x1, y0, y1)
            else:
                place = region.cy + (nodes[a].bottom + gap / 2 - region.cy) / ky
                rows.append((place, True, 2 * r + 1, region.cy))
                own[a], own[b] = (x0, x1, y0, cut), (x0, x1, cut, y1)
        edges += own[:n]
    place_, free, part, middle = zip(*rows, strict=True)
    return Lines(
        np.array(place_), np.array(edges, np.intp).T, np.array(free), np.array(part, np.intp),
        np.array(middle), np.array(drawn), np.array([r.area for r in regions]),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settled:
    """`boxes` of the leaves in order, which photo of its group each holds, and what the layout costs now."""

    boxes: tuple[Rect, ...]
    photos: tuple[int, ...]
    cost: float


class _Batch:
    """Layouts of one number of photos: lines [line, layout], padded where one has fewer of them."""

    def __init__(
        self,
        lines: Sequence[Lines],
        which: I,
        order: I,
        photos: Photos,
        shape: SurfaceShape,
        style: Style,
        emphasis: Emphasis,
    ) -> None:
        self.emphasis = emphasis
        self.photos, self.shape, self.style, self.which, self.order = photos, shape, style, which, order
        count = len(lines)
        most, parts = max(len(one.at) for one in lines), max(len(one.drawn) for one in lines)
        self.at = np.zeros((most, count), np.float32)
        self.free = np.zeros((most, count), np.bool_)
        self.part = np.full((most, count), -1, np.intp)
        self.middle = np.zeros((most, count), np.float32)
        self.drawn = np.ones((parts, count), np.float32)
        self.area = np.zeros((parts // 2, count), np.float32)
        for b, one in enumerate(lines):
            k = len(one.at)
            self.at[:k, b], self.free[:k, b] = one.at, one.free
            self.part[:k, b], self.middle[:k, b] = one.part, one.middle
            self.drawn[: len(one.drawn), b] = np.minimum(one.drawn, 1)
            self.area[: len(one.area), b] = one.area / one.area.sum()
        self.edges = np.stack([one.edges for one in lines], axis=2)  # [4, leaf, layout]
        half = np.float32(style.gutter / 2)
        sign = np.array([1, -1, 1, -1], np.float32)[:, None, None] * half
        cut = np.take_along_axis(self.free, self.edges.reshape(-1, count), 0).reshape(self.edges.shape)
        self.offset = np.where(cut, sign, np.float32(0))

    def boxes(self, at: F, drawn: F) -> tuple[F, F, F, F]:
        """x, y, w, h [leaf, candidate, layout] of lines [line, candidate, layout]."""
        part = np.broadcast_to(np.maximum(self.part, 0)[:, None], at.shape)
        middle = self.middle[:, None]
        placed = middle + (at - middle) * np.take_along_axis(drawn, part, 0)
        n = self.edges.shape[1]
        shape = (n, at.shape[1], at.shape[2])
        found = [
            np.take_along_axis(placed, np.broadcast_to(self.edges[e][:, None], shape), 0)
            + self.offset[e][:, None]
            for e in range(4)
        ]
        return found[0], found[2], found[1] - found[0], found[3] - found[2]

    def cost(self, at: F, drawn: F) -> F:
        """Cost [candidate, layout]; that of the photos' order is left out."""
        return self.cost_of(self.boxes(at, drawn), drawn, self.which[:, None])

    def cost_of(self, boxes: tuple[F, F, F, F], drawn: F, which: I) -> F:
        """Cost [candidate, layout] of boxes [leaf, candidate, layout] that hold the photos `which`."""
        photos = self.photos
        x, y, w, h = boxes
        fine = (w > 5) & (h > 5)
        w, h = np.maximum(w, 5), np.maximum(h, 5)
        change = w / h / photos.aspect[which]
        kept = np.minimum(change, 1 / change)
        step = np.log(change)
        strain = np.maximum(0, step - photos.up[which]) + np.maximum(0, -step - photos.down[which])
        over = w * h / (photos.cap[which] * np.float32(CAP) * kept) - 1
        held = np.broadcast_to(which, change.shape)
        hits = hits_of(photos, which, (x, y, w, h), change, self.shape)
        cover = (drawn[0::2] * drawn[1::2] * self.area[:, None]).sum(axis=0)
        one = np.ones(hits.shape, np.float32)
        c = Layouts(x, y, w, h, held, change, 1 - kept, held[0], cover * one, hits, one)
        style = self.style
        importance = np.broadcast_to(photos.importance[which], held.shape)
        cost = soft_cost(c, importance, self.shape, style, style.gutter, self.emphasis)
        cost = cost + _STRAIN * strain.sum(axis=0) + _OVER * np.maximum(0, over).sum(axis=0)
        # facing pages whose photos reach equally far from the paper's edges
        for first, second, times in ((0, 2, _UNLIKE / 2), (1, 3, _UNLIKE)) if len(drawn) == 4 else ():
            cost = cost + times * np.minimum(np.abs(drawn[first] - drawn[second]), 0.1)
        found: F = cost + 200 * (~fine).sum(axis=0)
        return found

    def disorder(self, boxes: tuple[F, F, F, F], order: I, which: I) -> F:
        """Cost [candidate, layout] of photos that do not read in the order of time."""
        fold = self.shape.fold_x[0] if self.shape.fold_x else None
        rank = np.broadcast_to(reading_rank(*boxes, fold), order.shape)
        tau = kendall(rank, order, self.photos.dated[which])
        found: F = weights_of(self.style, len(which)).order * (1 - tau)
        return found

    def exchanged(self, at: F, drawn: F) -> F:
        """Let two photos change places where that is cheapest, once in each layout; the cost [layout]."""
        n, count = self.which.shape
        turn = _turns(n)
        which, order = self.which[turn], self.order[turn]
        boxes = self.boxes(at[:, None], drawn[:, None])
        some = tuple(np.broadcast_to(v, which.shape) for v in boxes)
        cost = self.cost_of((some[0], some[1], some[2], some[3]), drawn[:, None], which)
        cost = cost + self.disorder(boxes, order, which)
        best, cols = np.argmin(cost, axis=0), np.arange(count)
        self.which, self.order = which[:, best, cols], order[:, best, cols]
        least: F = cost[best, cols]
        return least

    def drawn_in(self, at: F, drawn: F) -> F:
        """Small enough that no photo is larger than its pixels allow."""
        for _ in range(3):
            _, _, w, h = (v[:, 0] for v in self.boxes(at[:, None], drawn[:, None]))
            change = np.maximum(w, 5) / np.maximum(h, 5) / self.photos.aspect[self.which]
            cap = self.photos.cap[self.which] * np.float32(CAP)
            over = np.max(w * h / (cap * np.minimum(change, 1 / change)), axis=0)
            drawn = drawn * np.maximum(over, 1) ** np.float32(-0.5)
        return drawn

    def moved(self, at: F, drawn: F, step: F, rng: np.random.Generator) -> tuple[F, F]:
        """Offspring of each layout: parent first, then moves of some lines."""
        lines, count = at.shape
        shape = (lines, OFFSPRING, count)
        some = rng.random(shape, np.float32) < 2.2 / max(2, int(self.free[:, 0].sum()))
        noise = rng.standard_normal(shape, np.float32) * step
        child = at[:, None] + np.where(some & self.free[:, None], noise, np.float32(0))
        self._joined(at, child, rng)
        shape = (len(drawn), OFFSPRING, count)
        some = rng.random(shape, np.float32) < 0.25
        noise = rng.standard_normal(shape, np.float32) * step / 150
        size = np.minimum(drawn[:, None] * np.exp(np.where(some, noise, np.float32(0))), 1)
        k = OFFSPRING // 3
        size[:, k] = 1  # the whole region, if it can be
        if len(drawn) == 4:  # facing pages alike
            size[1::2, k + 1 : k + 4] = size[1::2, k + 1 : k + 4].min(axis=0)
            size[0::2, k + 3 : k + 5] = size[0::2, k + 3 : k + 5].min(axis=0)
        child[:, 0], size[:, 0] = at, drawn
        return child, size

    def _joined(self, at: F, child: F, rng: np.random.Generator) -> None:
        """For half of the offspring one line is put on another, a gap from it, or clearly apart."""
        lines, count = at.shape
        half = OFFSPRING // 2
        a = rng.integers(0, lines, (half, count))
        b = rng.integers(0, lines, (half, count))
        cols = np.arange(count)[None]
        g = self.style.gutter
        offsets = np.array([0, 0, 0, g, -g, g + APART, -g - APART, APART, -APART], np.float32)
        target = at[b, cols] + offsets[rng.integers(0, len(offsets), (half, count))]
        good = (a != b) & self.free[a, cols] & (self.part[a, cols] % 2 == self.part[b, cols] % 2)
        good &= (np.abs(at[a, cols] - target) < REACH) & (self.part[b, cols] >= 0)
        rows = np.arange(half)[:, None] + (OFFSPRING - half)
        child[a, rows, cols] = np.where(good, target, child[a, rows, cols])


@cache
def _turns(n: int) -> I:
    """Each exchange of two of n leaves, [leaf, exchange]; none comes first."""
    pairs = combinations(range(n), 2)
    rows = [[j if k == i else i if k == j else k for k in range(n)] for i, j in pairs]
    return np.array([list(range(n)), *rows], np.intp).T


def settle(
    lines: Sequence[Lines],
    which: I,
    order: I,
    photos: Photos,
    shape: SurfaceShape,
    style: Style,
    rounds: int = ROUNDS,
    emphasis: Emphasis = PLAIN,
) -> list[Settled]:
    """Layouts of one number of photos, moved.

    `which` are their photos, leaf by leaf, [leaf, layout]; `order` the place of each in time.
    """
    batch = _Batch(lines, which, order, photos, shape, style, emphasis)
    count = which.shape[1]
    rng = np.random.default_rng([which.shape[0], 5])
    at, cols = batch.at, np.arange(count)
    drawn = batch.drawn_in(at, batch.drawn)
    best = batch.cost(at[:, None], drawn[:, None])[0]
    step = np.full(count, 2.5, np.float32)
    for k in range(rounds):
        child, size = batch.moved(at, drawn, step, rng)
        cost = batch.cost(child, size)
        top = np.argmin(cost, axis=0)
        better = cost[top, cols] < best - 1e-4
        at, drawn, best = child[:, top, cols], size[:, top, cols], cost[top, cols]
        step = np.clip(step * np.where(better, np.float32(1.15), np.float32(0.8)), 0.25, 6)
        if k == rounds // 2:
            for _ in range(EXCHANGES):
                batch.exchanged(at, drawn)
            best = batch.cost(at[:, None], drawn[:, None])[0]
    total = batch.exchanged(at, drawn)
    found = []
    for b, one in enumerate(lines):
        boxes = _exact(batch, at[:, b], drawn[:, b], b, one)
        found.append(Settled(boxes, tuple(int(p) for p in batch.order[:, b]), float(total[b])))
    return found


def _exact(batch: _Batch, at: F, drawn: F, b: int, lines: Lines) -> tuple[Rect, ...]:
    """The boxes of one layout in full precision, no photo larger than its pixels allow."""
    k, parts = len(lines.at), len(lines.drawn)
    # what was not moved keeps its place to the last bit
    place = np.where(np.abs(at[:k] - lines.at) < 1e-3, lines.at, at[:k].astype(np.float64))
    size = np.where(np.abs(drawn[:parts] - lines.drawn) < 1e-6, lines.drawn, drawn[:parts].astype(np.float64))
    half, photos, held = batch.style.gutter / 2, batch.photos, batch.which[:, b]
    cut = lines.free[lines.edges]
    for _ in range(12):
        placed = lines.middle + (place - lines.middle) * size[lines.part]
        x0, x1, y0, y1 = placed[lines.edges] + np.where(cut, np.array([[half], [-half]] * 2), 0)
        change = (x1 - x0) / (y1 - y0) / photos.aspect[held]
        cap = photos.cap[held] * CAP * np.minimum(change, 1 / change)
        over = float(np.max((x1 - x0) * (y1 - y0) / cap))
        if over <= 1:
            break
        size = size * over**-0.5 * 0.9998
    return tuple(Rect.corners(*(float(v) for v in e)) for e in zip(x0, y0, x1, y1, strict=True))


def settled(
    plans: Sequence[Plan],
    groups: Sequence[Sequence[int]],
    photos: Photos,
    shape: SurfaceShape,
    style: Style,
    rounds: int = ROUNDS,
    emphasis: Emphasis = PLAIN,
) -> list[Plan]:
    """The same plans with their lines moved to where it costs least; all have one number of photos.

    `groups` are the photos of each plan in reading order.
    """
    if style.arrangement != "free":
        return list(plans)
    found = list(plans)
    rows, lines, which, order = [], [], [], []
    for at, (plan, group) in enumerate(zip(plans, groups, strict=True)):
        if plan.boxes is not None or plan.programs == ((), ()) or len(group) < 3:
            continue
        boxes = [box for _, box in realise(plan, photos, group, style.gutter)]
        if boxes:
            rows.append(at)
            lines.append(lines_of(plan.programs, plan.regions, boxes, style.gutter))
            which.append([group[p] for p in plan.photos])
            order.append(plan.photos)
    if rows:
        held, times = np.array(which, np.intp).T, np.array(order, np.intp).T
        done = settle(lines, held, times, photos, shape, style, rounds, emphasis)
        for at, one in zip(rows, done, strict=True):
            found[at] = replace(plans[at], cost=one.cost, photos=one.photos, boxes=one.boxes)
    return found
