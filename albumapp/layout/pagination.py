"""Which photos share a spread: one dynamic programme over the photos in book order.

The cost of a group is that of its best layout (`groups`), so that pages are parted where they fill well.
To it come: chapters that would share a spread, how far the number of photos is from even, and rhythm
between neighbours. Groups are contiguous, so the book keeps its order and places every photo once.

Photos of few pixels cannot fill a spread each few: then some spreads are full and others hold one or two
photos on purpose, rather than all being half empty. Three spreads in five are to be full (`DENSE`): what a
spread of one or two costs rises step by step (`_SPARSE`) until that is so, or until another full spread could
only be had by a half empty one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from albumapp.layout.groups import MOST
from albumapp.layout.judging import Lack, Terms, lack_of
from albumapp.layout.room import drawn_in_by_need, full_count
from albumapp.layout.runs import Costs, Kind, Learnt, Run, page_most, room_of, shape_key
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

MIXED = 40.0  # two chapters of three photos or more on one spread
SHARED, ALSO = 0.8, 0.2  # a small chapter that shares a spread with a large one; each one more
GATHERED = 0.35  # small chapters that share a spread
_HERO = 0.8  # worth of a single photo where the style's rhythm asks for one
_LARGE = 1.6  # a single photo that costs less stands large enough for that
_SPARSE = (0.5, 1.0, 1.7, 2.6, 4.0, 6.5, 10.0)  # a spread of one or two photos, beside its own cost: steps
DENSE = 0.62  # share of the spreads that hold three photos or more
_UNEVEN = 0.5  # twice as many photos as on average
_CROWDED = 0.3  # a photo more than the style's usual number and a third, where fewer would fill the spread
_MOST = 1.6  # times the style's most photos a spread: so many small ones may stand on one
_WEIGHED, _GRIDS = 100, 12  # books of so few photos try as many on a spread: two rows of three a page
_BAND = 240  # photos that a surface's place may be off an even share


@dataclass(frozen=True, slots=True)
class Pages:
    """One run a surface, in order; `lacking`, `mixed` and `lack` say what is not as it should be.

    `lacking` is the share of surfaces that should be full and hold one or two photos, `mixed` how many show
    two chapters, `lack` what their layouts lack, as far as it is known; `unsure` is the share of the photos
    of which that was not found by laying them out.
    """

    runs: tuple[Run, ...]
    lacking: float = 0.0
    lack: Lack = field(default_factory=Lack)
    mixed: int = 0
    unsure: float = 1.0

    @property
    def short(self) -> float:
        """Cost of too few full spreads, and of chapters that share one."""
        none = 3.0 if self.lacking > DENSE - 1e-6 else 0.0  # not one full spread: no rule of these can be met
        return self.lacking + (0.35 if self.lacking > 0 else 0.0) + none + self.mixed

    @property
    def amiss(self) -> float:
        """How far the book is from as many full spreads as there should be, each as full as it should be."""
        return self.short + self.lack.cost


class Pager:
    """Parts photos in book order into surfaces; what it works out serves any number of pages.

    What runs taught of the likely fill (`learnt`) may be shared with pagers of other margins.
    """

    def __init__(
        self,
        facts: Sequence[PhotoFacts],
        style: Style,
        seed: int = 0,
        event_sizes: Mapping[str, int] | None = None,
        learnt: Learnt | None = None,
    ) -> None:
        self.facts, self.style, self.seed = facts, style, seed
        self.learnt: Learnt = learnt if learnt is not None else defaultdict(lambda: defaultdict(list))
        self._sizes = event_sizes
        self._kinds: dict[tuple[object, ...], Kind] = {}
        self._mixing: dict[int, Costs] = {}
        self._around: dict[int, Costs] = {}

    def learn(self, runs: Sequence[Run], shapes: Sequence[SurfaceShape], terms: Sequence[Terms]) -> None:
        """How the runs of a plan turned out when they were laid out: the next plan heeds it."""
        for run, shape, one in zip(runs, shapes, terms, strict=True):
            kind = self._kinds.get(shape_key(shape))
            if kind is not None and run.n:
                kind.learn(run.n, run.start, one)

    def judged(self, pages: Pages, shapes: Sequence[SurfaceShape]) -> Pages:
        """The same pages with what is known by now of what they lack."""
        placed = zip(pages.runs, shapes, strict=True)
        terms = [
            (r, k.terms(r.n, r.start)) for r, s in placed if r.n and (k := self._kinds.get(shape_key(s)))
        ]
        new = sum(r.n for r, t in terms if r.n >= 3 and not t.photos)
        return replace(pages, lack=lack_of([t for _, t in terms]), unsure=new / max(1, len(self.facts)))

    def around(self, n: int) -> Costs:
        """Cost of the chapters that each run of n photos would mix, and of how it opens one."""
        if n not in self._around:
            self._around[n] = self.mixing(n) + _opening(self.facts, n, self.style)
        return self._around[n]

    def mixing(self, n: int) -> Costs:
        """Cost of the chapters that each run of n photos would mix."""
        found = self._mixing.get(n)
        if found is None:
            found = self._mixing[n] = _mixing(self.facts, n, self._sizes)
        return found

    def pages(self, shapes: Sequence[SurfaceShape]) -> Pages:
        """The photos on these surfaces. Those that photos do not reach stand at the end with n = 0."""
        return min(self.ways(shapes), key=lambda p: p.amiss)

    def ways(self, shapes: Sequence[SurfaceShape]) -> list[Pages]:
        """The same with fewer and more full spreads, where they are hard to have."""
        count, places = len(self.facts), min(len(self.facts), len(shapes))
        if places == 0:
            return [Pages(tuple(Run(0, 0) for _ in shapes))]
        used, blank = shapes[:places], [Run(count, 0) for _ in shapes[places:]]
        mean = count / sum(room_of(s) for s in used)
        full = full_count(self.facts, used, self.style)
        small = sorted(self.facts, key=lambda f: f.size.w * f.size.h)[: max(1, count // 4)]
        most = min(full_count(small, used, self.style) * 1.2 + 1, _MOST * self.style.per_spread[2])
        most = max(most, min(full * 1.35 + 1, 1.35 * self.style.per_spread[2]))
        if count <= _WEIGHED and drawn_in_by_need(self.style):
            most = max(most, _GRIDS)
        high = min(MOST, count, max(self.style.per_spread[2], int(np.ceil(1.5 * mean)) + 1, int(most)))
        if _largest(used, high) < count:
            return [Pages((*_even(count, used), *blank))]
        kinds = {key: self._kind(key, s) for s in used if (key := shape_key(s))}
        table = [kinds[shape_key(s)] for s in used]
        found = []
        for sizes, judged in _dense_enough(table, _Book(count, high, mean, full, self.style)):
            runs, at = [], 0
            for kind, n in zip(table, sizes, strict=True):
                runs.append(kind.run(n, at))
                at += n
            mixed = sum(self.mixing(r.n)[r.start] >= MIXED for r in runs if r.n)
            found.append(replace(judged, runs=(*runs, *blank), mixed=mixed))
        return found

    def _kind(self, key: tuple[object, ...], shape: SurfaceShape) -> Kind:
        if key not in self._kinds:
            self._kinds[key] = Kind(self, shape)
        return self._kinds[key]


@dataclass(frozen=True, slots=True)
class _Book:
    """What the numbers of photos are judged by: all photos, most on a spread, mean, how many fill one."""

    count: int
    high: int
    mean: float
    full: float
    style: Style

    def cost(self, n: int, room: float) -> float:
        """Cost of a number of photos on a surface, whichever they are."""
        scale = max(self.mean, self.style.per_spread[1], self.full)
        uneven = ((n - self.mean * room) / (scale * room)) ** 2
        return _UNEVEN * uneven + _crowded(n, self.style, room, self.full)


def paginate(
    facts: Sequence[PhotoFacts],
    shapes: Sequence[SurfaceShape],
    style: Style,
    seed: int = 0,
    event_sizes: Mapping[str, int] | None = None,
) -> list[Run]:
    """One run a surface, in order. Surfaces that photos do not reach stand at the end with n = 0.

    `event_sizes` are how many photos each event has in all (chosen or not); without it those here count.
    """
    return list(Pager(facts, style, seed, event_sizes).pages(shapes).runs)


def _largest(shapes: Sequence[SurfaceShape], high: int) -> int:
    return sum(high if s.fold_x else page_most(high) for s in shapes)


def _even(count: int, shapes: Sequence[SurfaceShape]) -> list[Run]:
    """More photos than the search takes: the same share for each surface, laid out by the solver."""
    rooms = np.cumsum([room_of(s) for s in shapes])
    ends = [round(count * r / rooms[-1]) for r in rooms]
    return [Run(a, b - a) for a, b in zip([0, *ends[:-1]], ends, strict=True)]


def _mixing(facts: Sequence[PhotoFacts], n: int, sizes: Mapping[str, int] | None) -> Costs:
    """Cost of the chapters that each run of n photos would mix."""
    known = sizes if sizes is not None else Counter(f.event for f in facts if f.event is not None)
    cost = np.zeros(len(facts) - n + 1)
    for i in range(len(cost)):
        events = {f.event for f in facts[i : i + n]} - {None}
        large = sum(known.get(e or "", 1) >= 3 for e in events)
        small = len(events) - large
        also = max(0, small - 1)
        beside = SHARED * min(1, small) + ALSO * also if large else GATHERED * also
        cost[i] = MIXED * max(0, large - 1) + beside
    return cost


def _opening(facts: Sequence[PhotoFacts], n: int, style: Style) -> Costs:
    """Cost of n photos where the style opens chapters with fewer or more."""
    opens = [b.event != a.event for a, b in pairwise(facts)]
    cost: Costs = style.rhythm.chapter_cost(n) * np.array([True, *opens], np.float64)
    return cost[: len(facts) - n + 1]


def _crowded(n: int, style: Style, room: float, full: float) -> float:
    """Cost of more photos than the style puts on a surface, where fewer of these photos would fill it."""
    usual = max(1.34 * style.per_spread[1], 1.15 * full) * room
    most = max(style.per_spread[2], 1.35 * full) * room
    return _CROWDED * max(0.0, n - usual) + 0.6 * max(0.0, n - most)


def _dense_enough(table: Sequence[Kind], book: _Book) -> list[tuple[list[int], Pages]]:
    """How many photos each surface takes, with ever more full spreads until they are enough."""
    found = _judged(table, book, [(_SPARSE[0], False)])
    first = found[0][1]
    by_need = drawn_in_by_need(book.style) and book.style.per_spread[1] >= 3
    if not by_need or not (first.lacking or first.lack.any):
        return found
    for strict in (False, True):
        for sizes, pages in _judged(table, book, [(sparse, strict) for sparse in _SPARSE]):
            if sizes not in [f[0] for f in found]:
                found.append((sizes, pages))
            if pages.lacking == 0:
                break
    return found


def _judged(
    table: Sequence[Kind], book: _Book, ways: Sequence[tuple[float, bool]]
) -> list[tuple[list[int], Pages]]:
    found = []
    for sizes in _cheapest_sizes(table, book, ways):
        places = zip(sizes, table, np.cumsum([0, *sizes[:-1]]), strict=True)
        lack = lack_of([kind.terms(n, int(at)) for n, kind, at in places])
        full = sum(n >= 3 for n in sizes)
        found.append((sizes, Pages((), max(0.0, DENSE - full / len(sizes)), lack)))
    return found


def _cheapest_sizes(
    table: Sequence[Kind], book: _Book, ways: Sequence[tuple[float, bool]]
) -> list[list[int]]:
    """How many photos each surface takes: least total cost, with what neighbours cost each other.

    Once for each of `ways`: what a spread of one or two photos costs, and whether the others are to be full.
    """
    count, high, style = book.count, book.high, book.style
    beside = np.array([[_beside(m, n, style) for n in range(1, high + 1)] for m in range(1, high + 1)])
    sparse = np.array([w[0] for w in ways])[:, None]
    strict = np.array([w[1] for w in ways], np.float64)[:, None]
    value = np.full((len(ways), high, 1), np.inf)
    back: list[tuple[int, npt.NDArray[np.intp]]] = []
    before = (0, 0)
    bands = _bands(table, count, high)
    _lay_out(table, bands, high)
    for s, (kind, (low, top)) in enumerate(zip(table, bands, strict=True)):
        fresh = np.full((len(ways), high, top - low + 1), np.inf)
        came = np.zeros(fresh.shape, np.intp)
        for n in range(1, kind.most(high) + 1):
            first, last = max(low, before[0] + n), min(top, before[1] + n)
            if first > last:
                continue
            own = kind.cost(n, first - n, last - n) + book.cost(n, kind.room)
            least = _few(n, style) * sparse + style.rhythm.cost(n, s, len(table))
            if n == 1 and _breathes(s, len(table), style):
                own = own - np.where(own < _LARGE, _HERO, 0.0)
            cost = own + least
            if n >= 3 and strict.any():
                cost = cost + strict * kind.thin(n, first - n, last - n)
            if s == 0:
                fresh[:, n - 1, n - low] = cost[:, 0]
                continue
            old = value[:, :, first - n - before[0] : last - n - before[0] + 1] + beside[:, n - 1][:, None]
            from_ = np.argmin(old, axis=1)
            least_old = np.take_along_axis(old, from_[:, None], 1)[:, 0]
            fresh[:, n - 1, first - low : last - low + 1] = cost + least_old
            came[:, n - 1, first - low : last - low + 1] = from_
        value = fresh
        back.append((low, came))
        before = low, top
    return [
        _traced(value[k], [(low, came[k]) for low, came in back], count, before[0]) for k in range(len(ways))
    ]


def _traced(
    value: Costs, back: Sequence[tuple[int, npt.NDArray[np.intp]]], count: int, last: int
) -> list[int]:
    """The numbers that led to the least value at the end, surface by surface."""
    sizes: list[int] = []
    n, at = int(np.argmin(value[:, count - last])) + 1, count
    for low, came in reversed(back):
        sizes.append(n)
        n, at = int(came[n - 1, at - low]) + 1, at - n
    return sizes[::-1]


def _lay_out(table: Sequence[Kind], bands: Sequence[tuple[int, int]], high: int) -> None:
    """Works out the costs of all runs that may stand on surfaces of each kind, many at a time."""
    starts: dict[Kind, tuple[int, int]] = {}
    for kind, (low, top) in zip(table, [(0, 0), *bands[:-1]], strict=True):
        known = starts.get(kind, (low, top))
        starts[kind] = min(known[0], low), max(known[1], top)
    for kind, (low, top) in starts.items():
        for n in range(1, kind.most(high) + 1):
            last = min(top, len(kind.pager.facts) - n)
            if low <= last:
                kind.cost(n, low, last)


def _bands(table: Sequence[Kind], count: int, high: int) -> list[tuple[int, int]]:
    """How many photos may stand up to each surface: about its share, so that long books cost no more a page.

    What the photos' own sizes ask for is never as far off an even share as `_BAND` photos.
    """
    most = np.cumsum([kind.most(high) for kind in table])
    fair = np.cumsum([kind.room for kind in table])
    found = []
    for s, (top, share) in enumerate(zip(most, fair * count / fair[-1], strict=True)):
        low = max(s + 1, count - int(most[-1] - top), int(share) - _BAND)
        found.append((low, min(count - len(table) + s + 1, int(top), int(share) + _BAND)))
    return found


def _few(n: int, style: Style) -> float:
    """1 for so few photos on a surface that it is no full one, 0 where the style likes that."""
    return float(n < min(3.0, style.per_spread[1] / 2 + 1)) * (1 - style.white_space)


def _breathes(place: int, places: int, style: Style) -> bool:
    """True where the style's rhythm asks for a single photo."""
    every = style.hero_every
    return every > 0 and place % every == every // 2 and 0 < place < places - 1


def _beside(m: int, n: int, style: Style) -> float:
    """Cost of m photos on one spread and n on the next."""
    cost = 0.08 if m == n else 0.0
    if m == n and n <= 2:
        cost += 0.7 * (1 - style.white_space)
    if style.calm_after_dense and min(m, n) >= style.per_spread[1] + 1.5:
        cost += 0.12
    return cost
