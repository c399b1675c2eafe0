"""Any number of photos on one sheet, the important ones larger, in time that grows with their number.

Where `groups` weighs every rule of a spread for few photos and `packing` asks only that a box is filled, this
parts a box from the top: each cut gives either side the share that its photos are worth, the second side
takes up what the first came out too wide or too high, and runs of a few photos at the end get the best of
all trees that there are. Several trees are tried, by a seed; each is then laid out exactly (`fitting.fit`),
its gaps included. Photos keep their order. Boxes that are to stay free part the sheet into boxes round them.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import permutations

import numpy as np

from albumapp.geometry import Rect
from albumapp.layout.arrays import slack
from albumapp.layout.fitting import fit
from albumapp.layout.slicing import I, Shape, Table, all_trees, measure, program_of, sizes
from albumapp.layout.style import Style, regions
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_RUN, _ORDERS = 5, 24  # photos of a run whose trees are all tried, in so many orders
_LEAVES, _TREES = 1000, (6, 30)  # leaves laid out for one answer, and trees at least and at most
_PPI, _CAPS, _LEAST = 150.0, 4, 0.25  # what a photo should have at least, and the least that it weighs
_LARGEST = 4.0  # times the weight of the least important photo
_SKEW = (0.35, 0.65)  # share of the photos on one side of a cut
_STRAY = 0.004  # cost of an order that is further from that of the photos
_OFF_ASPECT, _OFF_SIZE, _WHITE, _TINY = 6.0, 0.12, 1.5, 0.4  # costs
_SLIVER = 0.06  # of the sheet's shorter side: a narrower box between what stays free takes no photo
_FEWEST = 5  # fewer photos are laid out as on a page
_RATIO = 1000.0  # largest area to smallest: what a sheet of many photos is not held to
_CROPS = ((8, 0.25), (20, 0.18))  # of photos up to so many: the share that may be left out; of more 0.12
_CROP = 0.12
Placed = list[tuple[PhotoFacts, Rect]]


def plain(style: Style) -> Style:
    """The style as a sheet full of photos is set: nothing but photos, on paper of its colour."""
    return replace(
        style, arrangement="free", cell_aspect=None, caption=None, band=None, chapter=None, head=0.0,
        full_bleed=False, size_ratio=_RATIO, border=None,
    )  # fmt: skip


def is_mosaic(shape: SurfaceShape, photos: int) -> bool:
    return shape.part == "collage" and photos >= _FEWEST


@dataclass(frozen=True, slots=True)
class Weights:
    """What the photos of a tree weigh: `even` gives all the same, `hero` the best so many times more."""

    even: bool = False
    hero: float = 1.0

    def of(self, photos: Sequence[PhotoFacts]) -> list[float]:
        order = sorted(range(len(photos)), key=lambda i: (photos[i].importance, -i))
        last = max(1, len(photos) - 1)
        found = [1.0] * len(photos)
        for rank, i in enumerate(order):
            found[i] = 1.0 if self.even else 1.0 + (_LARGEST - 1.0) * (rank / last) ** 4
        if order:
            found[order[-1]] *= self.hero
        return found


KINDS = (Weights(), Weights(even=True), Weights(hero=2.0))
"""Ways that differ visibly: by importance, round one large photo, all about equal."""


def mosaics(
    photos: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    blocked: Sequence[Rect],
    seed: int,
    want: int,
) -> Iterator[tuple[float, Placed]]:
    """Up to `want` layouts of the photos on a sheet with their costs, round what is blocked (mm)."""
    most = next((share for n, share in _CROPS if len(photos) <= n), _CROP)
    style = replace(style, crop_max=max(style.crop_max, most))
    room = regions(shape, style)[0]
    boxes = free_boxes(room, [b.outset(style.gutter) for b in blocked])
    runs = shared(len(photos), boxes)
    found: list[tuple[float, Placed]] = []
    for turn in range(max(want, 1)):
        kind = KINDS[turn % len(KINDS)]
        cost, placed, start = 0.0, Placed(), 0
        weights = capped(kind.of(photos), photos, sum(b.area for b, _ in runs))
        for box, count in runs:
            part = slice(start, start + count)
            done = _best(photos[part], weights[part], box, style, seed * 31 + turn)
            if done is None:
                break
            cost += done[0] * count / len(photos)
            placed += zip(photos[part], done[1], strict=True)
            start += count
        if start == len(photos):
            found.append((cost + 0.02 * turn, placed))
    yield from found


def capped(weights: Sequence[float], photos: Sequence[PhotoFacts], area: float) -> list[float]:
    """The weights, smaller where a photo would have too few pixels for its share of the area (mm2)."""
    found = list(weights)
    most = [f.size.w * f.size.h * (25.4 / _PPI) ** 2 / area for f in photos]
    for _ in range(_CAPS):
        whole = sum(found)
        found = [max(min(w, share * whole), _LEAST) for w, share in zip(found, most, strict=True)]
    return found


def shared(count: int, boxes: Sequence[Rect]) -> list[tuple[Rect, int]]:
    """How many of the photos each box takes, by its area; in the order of the boxes."""
    kept = sorted(sorted(boxes, key=lambda b: -b.area)[: max(1, count)], key=lambda b: (b.y, b.x))
    whole = sum(b.area for b in kept)
    wanted = [max(1.0, count * b.area / whole) for b in kept]
    taken = [math.floor(w) for w in wanted]
    while sum(taken) > count:
        taken[max(range(len(kept)), key=lambda k: taken[k])] -= 1
    for k in sorted(range(len(kept)), key=lambda k: taken[k] - wanted[k])[: count - sum(taken)]:
        taken[k] += 1
    taken[max(range(len(kept)), key=lambda k: kept[k].area)] += count - sum(taken)
    return [(b, n) for b, n in zip(kept, taken, strict=True) if n]


def free_boxes(room: Rect, blocked: Sequence[Rect]) -> list[Rect]:
    """The room parted into boxes round what is blocked; slivers are left white. The room itself where none
    would be left."""
    least = _SLIVER * min(room.w, room.h)
    found = [b for b in _parted(room, [r for r in blocked if room.intersection(r)]) if min(b.w, b.h) >= least]
    return found or [room]


def _parted(room: Rect, blocked: Sequence[Rect]) -> list[Rect]:
    met = next((m for r in blocked if (m := room.intersection(r)) and min(m.w, m.h) > 0.01), None)
    if met is None:
        return [room]
    above, below = (
        Rect.corners(room.x, room.y, room.right, met.y),
        Rect.corners(room.x, met.bottom, room.right, room.bottom),
    )
    left, right = (
        Rect.corners(room.x, room.y, met.x, room.bottom),
        Rect.corners(met.right, room.y, room.right, room.bottom),
    )
    level = [above, below, *(Rect.corners(b.x, met.y, b.right, met.bottom) for b in (left, right))]
    upright = [left, right, *(Rect.corners(met.x, b.y, met.right, b.bottom) for b in (above, below))]
    ways = ([b for b in way if min(b.w, b.h) > 1] for way in (level, upright))
    best = max(ways, key=lambda way: max((min(b.w, b.h) for b in way), default=0.0))
    return [part for b in best for part in _parted(b, blocked)]


# --- one box --------------------------------------------------------------------------------------


def _best(
    photos: Sequence[PhotoFacts], weights: Sequence[float], box: Rect, style: Style, seed: int
) -> tuple[float, list[Rect]] | None:
    """The best of some trees: what is cropped, left white and of the wrong size costs."""
    n = len(photos)
    aspects = [f.aspect for f in photos]
    slacks = [slack(f, style) for f in photos]
    wanted = [w / sum(weights) for w in weights]
    best: tuple[float, list[Rect]] | None = None
    for turn in range(max(_TREES[0], min(_TREES[1], _LEAVES // n))):
        maker = _Maker(aspects, weights, random.Random(f"{seed}/{turn}"))
        program = program_of(maker.tree(0, n, box.aspect)[0], n)
        done = fit(program, aspects, slacks, box, style.gutter)
        if done is None:
            continue
        area = [b.area / box.area for b in done.boxes]
        lost = sum(1 - min(t / a, a / t) for t, a in zip(done.aspects, aspects, strict=True)) / n
        off = sum(abs(math.log(a / w)) for a, w in zip(area, wanted, strict=True)) / n
        tiny = max(0.0, 0.4 / n - min(area)) * n
        hull = Rect.around(done.boxes)
        cost = lost + _WHITE * (1 - hull.area / box.area) + _OFF_SIZE * off + _TINY * tiny
        if best is None or cost < best[0]:
            best = cost, list(done.boxes)
    return best


class _Maker:
    """Makes one tree over photos in their order."""

    def __init__(self, aspects: Sequence[float], weights: Sequence[float], rng: random.Random) -> None:
        self.aspects, self.rng = aspects, rng
        self.total = np.concatenate([[0.0], np.cumsum(weights)])

    def tree(self, start: int, stop: int, aspect: float) -> tuple[Shape, float]:
        """A tree of the photos start..stop whose aspect is near the wanted one, and its own aspect."""
        if stop - start <= _RUN:
            return self._run(start, stop, aspect)
        across = self.rng.random() < 1 / (1 + math.exp(-4 * math.log(aspect)))
        share = self.rng.uniform(*_SKEW)
        middle = self._cut(start, stop, share)
        share = float(self.total[middle] - self.total[start]) / float(self.total[stop] - self.total[start])
        first, a = self.tree(start, middle, aspect * share if across else aspect / share)
        if across:
            left = aspect - a
            rest = min(max(left, 0.6 * aspect * (1 - share)), 1.6 * aspect * (1 - share))
            second, b = self.tree(middle, stop, rest)
            return (True, first, second), a + b
        left = 1 / aspect - 1 / a
        rest = min(max(left, 0.6 * (1 - share) / aspect), 1.6 * (1 - share) / aspect)
        second, b = self.tree(middle, stop, 1 / rest)
        return (False, first, second), 1 / (1 / a + 1 / b)

    def _cut(self, start: int, stop: int, share: float) -> int:
        at = self.total[start] + share * (self.total[stop] - self.total[start])
        return int(min(max(np.searchsorted(self.total, at), start + 1), stop - 1))

    def _run(self, start: int, stop: int, aspect: float) -> tuple[Shape, float]:
        n = stop - start
        if n == 1:
            return start, self.aspects[start]
        table, orders = all_trees(n), _orders(n)
        own = np.array(self.aspects[start:stop], np.float32)[orders][:, None]
        alpha, beta = measure(table, np.broadcast_to(own, (n, table.count, orders.shape[1])), 0.0)
        w, h = sizes(table, alpha, beta, (alpha[-1], np.ones_like(alpha[-1])), 0.0)
        weight = np.diff(self.total[start : stop + 1])
        share = (weight / weight.sum())[orders][:, None]
        off = (np.log(w * h / alpha[-1] / share) ** 2).mean(axis=0)
        cost = _OFF_ASPECT * np.log(alpha[-1] / aspect) ** 2 + off + _STRAY * np.arange(orders.shape[1])
        tree, order = np.unravel_index(int(np.argmin(cost)), cost.shape)
        leaves = [start + int(i) for i in orders[:, order]]
        return _with(_nested(table, int(tree)), leaves), float(alpha[-1, tree, order])


@lru_cache(maxsize=8)
def _orders(n: int) -> I:
    """Orders of n photos, the least turned first, [leaf, order]."""

    def turned(order: Sequence[int]) -> int:
        return sum(a > b for i, a in enumerate(order) for b in order[i + 1 :])

    return np.array(sorted(permutations(range(n)), key=turned)[:_ORDERS], np.intp).T


def _with(shape: Shape, leaves: Sequence[int]) -> Shape:
    """A shape with other leaves."""
    return (
        leaves[shape]
        if isinstance(shape, int)
        else (shape[0], _with(shape[1], leaves), _with(shape[2], leaves))
    )


@lru_cache(maxsize=1024)
def _nested(table: Table, tree: int) -> Shape:
    """A tree of a table as a nested shape, its leaves 0..n-1."""
    nodes: list[Shape] = list(range(table.n))
    for side, a, b in table.program(tree):
        nodes.append((side, nodes[a], nodes[b]))
    return nodes[-1]
