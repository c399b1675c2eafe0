"""Runs of photos on surfaces of one shape: what each costs, worked out when it is asked for.

A run is laid out once (`groups`, or the style's own arrangement); how it turned out when a whole book was
made of it teaches what others of so many photos will be like (`Kind.learn`). `pagination` chooses among them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from albumapp.layout.arrangements import Arranged
from albumapp.layout.groups import Best, Search
from albumapp.layout.judging import FILL, FILL_LEAST, SIZES, Terms
from albumapp.layout.pairs import pair_cost
from albumapp.layout.style import Style, content_boxes
from albumapp.layout.templates import singles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

Costs = npt.NDArray[np.float64]

_EMPTY, _NOT_FULL = 30.0, 6.0  # cost, where it is strict, of what a spread lacks of full, and of too much
_DOUBT = 1.5  # laid out runs that say as much as what was expected
_RANKED = 1.5  # cost, where it is strict, of sizes that do not follow importance
_GROWN = 0.7  # of a gap at an edge that photos are settled over, or that counts as filled
KEPT = 8  # layouts remembered for each group

# for surfaces of a shape and a number of photos: how much more or less than likely was filled
Learnt = defaultdict[tuple[object, ...], defaultdict[int, list[float]]]


class Book(Protocol):
    """What runs are parts of (`pagination.Pager`)."""

    facts: Sequence[PhotoFacts]
    style: Style
    seed: int
    learnt: Learnt

    def around(self, n: int) -> Costs:
        """What each run of n photos costs whatever its layout."""
        ...


def room_of(shape: SurfaceShape) -> float:
    """What a surface holds, in spreads."""
    return 1.0 if shape.fold_x else 0.5


def page_most(high: int) -> int:
    """Photos that a single page takes where a spread takes `high`."""
    return max(2, math.ceil(0.55 * high))


@dataclass(frozen=True, slots=True)
class Run:
    """Photos start..start+n of the book on one surface; `best` and `group` lead to their layouts."""

    start: int
    n: int
    search: Search | None = None
    best: Best | None = None
    group: int = 0


def shape_key(shape: SurfaceShape) -> tuple[object, ...]:
    """Surfaces with the same key take the same layouts, whatever their page numbers."""
    return shape.kind, shape.size, shape.areas, shape.fold_x, shape.fold_y, shape.bleed


class Kind:
    """Costs of all runs on surfaces of one shape, worked out for those starts that are asked for."""

    def __init__(self, pager: Book, shape: SurfaceShape) -> None:
        self.pager, self.shape, self.room = pager, shape, room_of(shape)
        facts, style = pager.facts, pager.style
        free = style.arrangement == "free"
        self.search = Search(facts, shape, style, pager.seed) if free else None
        self._arranged = Arranged(facts, shape, style, pager.seed)
        boxes = content_boxes(shape, style)
        self._gaps = _GROWN * style.gutter * max(1 / b.w + 1 / b.h for b in boxes)
        self._known: dict[int, _Known] = {}
        self._off = pager.learnt[shape_key(shape)]

    def cost(self, n: int, first: int, last: int) -> Costs:
        """What runs of n photos from each start cost by themselves: layout, chapters, how they open them."""
        known = self._known.get(n)
        if known is None:
            known = self._known[n] = _Known.of(len(self.pager.facts) - n + 1)
        missing = first + np.nonzero(np.isnan(known.cost[first : last + 1]))[0]
        if len(missing):
            self._lay_out(n, missing, known)
            known.cost[missing] += self.pager.around(n)[missing]
        return known.cost[first : last + 1]

    def thin(self, n: int, first: int, last: int) -> Costs:
        """What runs of n photos from each start cost more where pages are to be full; `cost` comes first."""
        known = self._known[n]
        fill = self._expected(n, first, last)
        cost: Costs = _EMPTY * np.maximum(0, FILL - fill) + _NOT_FULL * (fill < FILL_LEAST)
        return cost + known.other[first : last + 1]

    def _expected(self, n: int, first: int, last: int) -> Costs:
        """Share that runs of n photos fill: as it was found, or as is likely after what others did."""
        known, off = self._known[n], self._off[n]
        likely = known.likely[first : last + 1] + sum(off) / (len(off) + _DOUBT)
        found = known.fill[first : last + 1]
        return np.where(np.isnan(found), np.minimum(1, likely), found)

    def terms(self, n: int, start: int) -> Terms:
        """What the best layout of a run is like: as it was found when laid out, or as is to be expected."""
        known = self._known.get(n)
        if known is None:
            return Terms()
        fill = float(self._expected(n, start, start)[0]) if n >= 3 else None
        return known.terms.get(start) or Terms(fill=fill)

    def learn(self, n: int, start: int, terms: Terms) -> None:
        """How a run turned out when it was laid out; others of so many photos will be likewise."""
        known = self._known.get(n)
        if known is None:
            return
        if terms.fill is not None:
            likely = float(known.likely[start])
            if start not in known.terms and (likely < 1 or terms.fill < FILL):
                self._off[n].append(terms.fill - likely)
            known.fill[start] = terms.fill
        if terms.sizes is not None:
            known.other[start] = _RANKED * max(0.0, SIZES - terms.sizes)
        known.terms[start] = terms

    def run(self, n: int, start: int) -> Run:
        best, group = self._known[n].best.get(start, (None, start))
        return Run(start, n, self.search, best, group)

    def _lay_out(self, n: int, starts: npt.NDArray[np.intp], known: _Known) -> None:
        facts, shape, style = self.pager.facts, self.shape, self.pager.style
        if n == 1:
            known.cost[starts] = [singles(facts[i], shape, style)[0].cost for i in starts]
        elif self.search is None:
            known.cost[starts] = [self._arranged.cost(int(i), n) for i in starts]
        else:
            best = self.search.best(n, starts, KEPT)
            known.best.update((int(at), (best, k)) for k, at in enumerate(starts))
            known.cost[starts] = best.cost[0]
            known.likely[starts] = np.minimum(1, best.cover[0] + self._gaps)
            if n == 2 and shape.fold_x:
                designed = [pair_cost(facts[i], facts[i + 1], shape, style) for i in starts]
                known.cost[starts] = np.minimum(known.cost[starts], designed)

    def most(self, high: int) -> int:
        """Photos that this surface takes where a spread takes `high`."""
        return min(high if self.shape.fold_x else page_most(high), len(self.pager.facts))


@dataclass(frozen=True, slots=True)
class _Known:
    """Runs of one number of photos by start: cost (NaN unknown), share filled, where their layouts are.

    `likely` is the share that they should fill, `fill` that of those laid out (NaN unknown), `other`
    what else these lack, `terms` all of how they turned out.
    """

    cost: Costs
    likely: Costs
    fill: Costs
    other: Costs
    best: dict[int, tuple[Best, int]]
    terms: dict[int, Terms]

    @staticmethod
    def of(count: int) -> _Known:
        return _Known(np.full(count, np.nan), np.ones(count), np.full(count, np.nan), np.zeros(count), {}, {})
