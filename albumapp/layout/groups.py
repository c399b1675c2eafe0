"""The best layouts of many groups of photos at once: what pagination and the solver choose from.

A group is a run of photos in book order. Two ways of filling a surface compete: one tree over the whole
region (photos may cross a fold), and one tree a page. `plans.Plan` names a winner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from albumapp.geometry import Rect
from albumapp.layout.arrays import Layouts, evaluate, hits_of, photos_of
from albumapp.layout.plans import Plan, halves
from albumapp.layout.scoring import PLAIN, Emphasis, near_misses, rough_cost, soft_cost, weights_of
from albumapp.layout.slicing import (
    MOST_ENUMERATED,
    MOST_LISTED,
    F,
    I,
    Program,
    Table,
    all_trees,
    grown_trees,
    listed_trees,
    table_of,
)
from albumapp.layout.style import Style, regions
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

MOST = 2 * MOST_LISTED  # photos in one group: eight a page
_CHUNK = 64  # groups evaluated together: their arrays stay in the processor's cache
_TREES = 32  # trees of one region that are placed and scored, for each group
_SWAPPED = 5  # photos in one tree up to which neighbours in reading order may change places
_FEW_STARTS = 17  # a spread alone: only the runs that it asks for are looked at
_PAIRS = 36  # pairs of two pages' trees that are scored


@dataclass(frozen=True, slots=True)
class Best:
    """The cheapest candidates of each group, [candidate, group], best first.

    `split` is how many photos stand on the first page, 0 for one tree over the whole region, `cover` the
    share of the content boxes that the photos take.
    """

    cost: F
    cover: F
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
            self.pages = halves(boxes[0], shape, style.gutter)
            self.whole = boxes[0] if style.across_fold or not self.pages else None
        else:
            raise ValueError("a surface has one region or two")
        self._tables: dict[int, Table] = {}
        self._known: dict[tuple[int, int], _Pages] = {}

    def table(self, n: int, starts: I) -> Table:
        """The trees of n leaves; of more than are listed those that dynamic programming grows."""
        if n <= MOST_LISTED:
            return listed_trees(n)
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

    def best(self, n: int, starts: I, want: int, emphasis: Emphasis = PLAIN) -> Best:
        """The `want` cheapest layouts for the runs of n photos from each start."""
        chunks = [starts[i : i + _CHUNK] for i in range(0, len(starts), _CHUNK)]
        return _joined([self._best(n, some, want, emphasis) for some in chunks], axis=-1)

    def _best(self, n: int, starts: I, want: int, emphasis: Emphasis) -> Best:
        found: list[Best] = []
        if self.whole is not None and (n <= MOST_LISTED or not self.pages):
            found.append(self._whole(n, starts, want, emphasis))
        if self.pages and n > 1:
            found.append(self._split(n, starts, want, emphasis))
        if not found:  # one photo, one tree a page: it stands on the right page
            found.append(self._alone(starts, want))
        return _cheapest(_joined(found), want)

    def _alone(self, starts: I, want: int) -> Best:
        c = evaluate(all_trees(1), self.photos, starts[None], self.pages[-1], self.shape, self.style.gutter)
        cost = self._cost(c, starts)
        zero = np.zeros(cost.shape, np.intp)
        return _cheapest(Best(cost, c.cover, zero - 1, zero, zero, c.photo), want)

    def _whole(self, n: int, starts: I, want: int, emphasis: Emphasis) -> Best:
        assert self.whole is not None
        table = self.table(n, starts)
        groups = starts[None] + np.arange(n)[:, None]
        trees = max(_TREES, want)
        c = evaluate(
            table, self.photos, groups, self.whole, self.shape, self.style.gutter, self._rough, trees,
            1 < n <= _SWAPPED,
        )  # fmt: skip
        cost = self._cost(c, starts, emphasis)
        zero = np.zeros(cost.shape, np.intp)
        return _cheapest(Best(cost, c.cover, zero, c.tree, zero, c.photo), want)

    def _cost(self, c: Layouts, starts: I, emphasis: Emphasis = PLAIN) -> F:
        which = starts[None, None] + c.photo
        style = self.style
        cost = soft_cost(c, self.photos.importance[which], self.shape, style, style.gutter, emphasis)
        if self.seed:
            rng = np.random.default_rng([self.seed % 2**63, c.x.shape[0], int(starts[0])])
            cost = cost + rng.uniform(0, 0.25, cost.shape).astype(np.float32)
        return cost

    def _rough(self, w: F, h: F, which: I, loss: F, cover: F) -> F:
        return rough_cost(w, h, self.photos.importance[which], loss, cover, self.style)

    def _page(self, side: int, m: int, starts: I) -> _Pages:
        """The best trees of one page for the runs of m photos from each start."""
        known = self._known.get((side, m))
        if known is None or len(known.at) < int(starts[-1]) + 1 or np.any(known.at[starts] < 0):
            self._look(m, starts)
            known = self._known[side, m]
        return known.of(known.at[starts])

    def _look(self, m: int, starts: I) -> None:
        """Evaluate the trees of both pages: alike pages share all but the distance to fold and trim."""
        count = len(self.photos.facts) - m + 1
        if count > _FEW_STARTS:
            starts = np.arange(count)
        else:
            # not by np.unique, whose first call imports half of numpy
            starts = np.array(sorted({*starts.tolist(), 0, count - 1}), np.intp)
        made: list[list[_Pages]] = [[], []]
        for i in range(0, len(starts), _CHUNK):
            part = starts[i : i + _CHUNK]
            groups = part[None] + np.arange(m)[:, None]
            c: Layouts | None = None
            for side, box in enumerate(self.pages):
                before = self.pages[0]
                if side == 0 or c is None or (box.w, box.h, box.y) != (before.w, before.h, before.y):
                    c = evaluate(
                        listed_trees(m), self.photos, groups, box, self.shape, self.style.gutter,
                        self._rough, _TREES, 1 < m <= _SWAPPED,
                    )  # fmt: skip
                else:
                    x = c.x + np.float32(box.x - before.x)
                    which = part[None, None] + c.photo
                    hits = hits_of(self.photos, which, (x, c.y, c.w, c.h), c.change, self.shape)
                    c = replace(c, x=x, hits=hits)
                made[side].append(self._cheap_pages(c, part))
        at = np.full(count, -1, np.intp)
        at[starts] = np.arange(len(starts))
        for side in (0, 1):
            self._known[side, m] = _Pages.joined(made[side], at)

    def _cheap_pages(self, c: Layouts, starts: I) -> _Pages:
        k = weights_of(self.style, 3)
        importance = self.photos.importance[starts[None, None] + c.photo]
        cost = rough_cost(c.w, c.h, importance, c.loss, c.cover, self.style)
        # of a spread's pairs of photos fewer than half stand on one page
        cost = cost + k.hard * c.hits + 0.4 * k.order * (1 - c.tau)
        if c.x.shape[0] > 1:
            cost += k.near_miss * near_misses(c, self.style.gutter)
        top = np.argsort(cost, axis=0, kind="stable")[: self.keep]
        return _Pages.of_layouts(_taken(c, top), _along(cost, top), _along(importance, top), self.shape)

    def _split(self, n: int, starts: I, want: int, emphasis: Emphasis) -> Best:
        """One tree a page: the cheapest pairs by sums over both pages are scored as a whole."""
        most = MOST_ENUMERATED if n <= 2 * MOST_ENUMERATED else MOST_LISTED
        splits = range(max(1, n - most), min(n - 1, most) + 1)
        pages = {k: (self._page(0, k, starts), self._page(1, n - k, starts + k)) for k in splits}
        rough = [_pair_cost(a, b, self.style) for a, b in pages.values()]
        price = np.concatenate(rough)
        keep = min(len(price), max(_PAIRS, want))
        top = np.argpartition(price, keep - 1, axis=0)[:keep] if keep < len(price) else _rows(price)
        top = np.sort(top, axis=0)
        leaves = np.empty((6, n, *top.shape), np.float32)
        totals = np.empty((3, *top.shape), np.float32)
        split, first, second = (np.empty(top.shape, np.intp) for _ in range(3))
        low = 0
        for (k, (a, b)), part in zip(pages.items(), rough, strict=True):
            cands, groups = np.nonzero((top >= low) & (top < low + len(part)))
            ia, ib = np.divmod(top[cands, groups] - low, b.cost.shape[0])
            low += len(part)
            leaves[:, :k, cands, groups] = a.leaves[:, :, ia, groups]
            leaves[:, k:, cands, groups] = b.leaves[:, :, ib, groups]
            leaves[4, k:, cands, groups] += k
            tau = _pairs_mean(a.tau[ia, groups], k, b.tau[ib, groups], n - k)
            cover = (a.cover[ia, groups] + b.cover[ib, groups]) / 2
            totals[:, cands, groups] = [cover, a.hits[ia, groups] + b.hits[ib, groups], tau]
            split[cands, groups] = k
            first[cands, groups], second[cands, groups] = a.tree[ia, groups], b.tree[ib, groups]
        photo = leaves[4].astype(np.intp)
        x, y, w, h, _, loss = leaves
        both = Layouts(x, y, w, h, photo, loss, loss, first, totals[0], totals[1], totals[2])
        cost = self._cost(both, starts, emphasis)
        return _cheapest(Best(cost, totals[0], split, first, second, photo), want)

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
        programs = (listed_trees(split).program(first), listed_trees(n - split).program(second))
        return Plan(cost, self.pages, programs, photos)


@dataclass(frozen=True, slots=True)
class _Pages:
    """The best trees of one page for many groups, [.., candidate, group].

    `leaves` are x, y, w, h, photo and loss of each leaf; `sums` what correlation of size and importance
    and the balance of two pages need; `at` leads from a start to its group.
    """

    leaves: F
    sums: F
    cost: F
    tree: I
    cover: F
    hits: F
    tau: F
    at: I

    @staticmethod
    def of_layouts(c: Layouts, cost: F, importance: F, shape: SurfaceShape) -> _Pages:
        area = c.w * c.h
        size = np.log(np.maximum(area, 1))
        fold = np.float32(shape.fold_x[0] if shape.fold_x else shape.size.w / 2)
        moment = area * np.abs(c.x + c.w / 2 - fold)
        sums = [
            v.sum(axis=0) for v in (size, size * size, size * importance, importance, importance**2, moment)
        ]
        leaves = np.stack([c.x, c.y, c.w, c.h, c.photo.astype(np.float32), c.loss])
        return _Pages(leaves, np.stack(sums), cost, c.tree, c.cover, c.hits, c.tau, np.zeros(0, np.intp))

    @staticmethod
    def joined(parts: Sequence[_Pages], at: I) -> _Pages:
        names = ("leaves", "sums", "cost", "tree", "cover", "hits", "tau")
        values: dict[str, Any] = {k: np.concatenate([getattr(p, k) for p in parts], axis=-1) for k in names}
        return _Pages(**values, at=at)

    def of(self, groups: I) -> _Pages:
        """Some groups, in this order."""
        return _Pages(
            self.leaves[..., groups], self.sums[..., groups], self.cost[:, groups], self.tree[:, groups],
            self.cover[:, groups], self.hits[:, groups], self.tau[:, groups], self.at,
        )  # fmt: skip


def _pair_cost(a: _Pages, b: _Pages, style: Style) -> F:
    """Rough cost of every pair of two pages' trees, [pair, group]: both pages and what lies between."""
    na, nb = a.leaves.shape[1], b.leaves.shape[1]
    n = np.float32(na + nb)
    k = weights_of(style, na + nb)
    sl, sll, sli, si, sii, _ = a.sums[:, :, None] + b.sums[:, None]
    spread = (sll - sl * sl / n).clip(0) * (sii - si * si / n).clip(0)
    fits = (sli - sl * si / n) / np.sqrt(np.maximum(spread, 1e-6))
    ma, mb = a.sums[5][:, None], b.sums[5][None]
    uneven = np.abs(ma - mb) / np.maximum(np.maximum(ma, mb), 1e-6)
    cost = (a.cost[:, None] + b.cost[None]) / 2 + k.hard / 2 * (a.hits[:, None] + b.hits[None])
    cost = cost + 0.7 * k.importance * (1 - fits) + k.balance * uneven / 2
    cost += k.unbalanced * np.maximum(0, uneven / 2 - 0.14)
    found: F = cost.reshape(-1, cost.shape[-1]).astype(np.float32)
    return found


def _rows(v: F) -> I:
    return np.broadcast_to(np.arange(v.shape[0])[:, None], v.shape)


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
