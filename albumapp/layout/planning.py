"""How many photos and pages a book takes: the choice, the parting and the layouts weighed together.

The first plan takes the quota that follows from how many photos fill a spread (`room`). Where its pages do
not come out full, other quotas and, where nobody asked for a number of pages, other page counts are tried,
and the plan that is least amiss is taken: spreads of one or two photos that should be full ones, full ones
that are not full, photos that are left out, pages more or less than usual.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from albumapp.layout.judging import Terms
from albumapp.layout.pagination import Pager, Pages
from albumapp.layout.room import all_looks, drawn_in_by_need, looks_for
from albumapp.layout.runs import Learnt
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes

ENOUGH = 0.02  # so little amiss that nothing else is tried
_WORK = 700  # photos that all plans of a book may lay out together before no further one is tried
_QUOTAS = (0.93, 0.86, 0.78)  # shares of the photos tried where too many are there for what fills the pages
_MORE = (1.15, 1.3)  # ... and too few
_OTHER_PAGES = (0.85, 1.15, 0.7, 0.58, 1.35, 0.48)  # shares of the pages tried
_MANY = 100  # photos from which on only half of that is tried
_LEFT_OUT = 1.1  # cost of leaving out all photos
_DRAWN_IN = 0.04  # cost of a step of wider margins and gaps
_COMPARED = 40  # plans that are laid out and compared, at most
_SHORTER = 0.12  # cost of a book of no pages


@dataclass(frozen=True, slots=True)
class BookPlan:
    """Photos in book order, page count, the style as it is drawn in, and which photos share a surface.

    `other` is what is amiss beside the pages: photos left out, pages fewer or more than usual. `pager` parts
    the photos again when it is known how these pages turned out.
    """

    photos: tuple[PhotoFacts, ...]
    count: int
    style: Style
    pages: Pages
    other: float = 0.0
    pager: Pager | None = None

    @property
    def cost(self) -> float:
        """What is amiss as far as it is known before the spreads are laid out."""
        return self.pages.amiss + self.other

    @property
    def sure(self) -> float:
        """The part of it that layouts do not change."""
        return self.pages.short + self.other

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for plans that put the same photos in the same places."""
        return (*_key(self.photos, self.style), tuple(r.n for r in self.pages.runs))

    def judged(self, shapes: Sequence[SurfaceShape]) -> BookPlan:
        """The same plan with what its pager knows by now of what its pages lack."""
        return replace(self, pages=self.pager.judged(self.pages, shapes)) if self.pager else self

    def again(self, shapes: Sequence[SurfaceShape], terms: Sequence[Terms]) -> list[BookPlan]:
        """Plans of the same photos and pages that heed how the runs of this one turned out."""
        if self.pager is None:
            return []
        self.pager.learn(self.pages.runs, shapes, terms)
        return [replace(self, pages=p) for p in self.pager.ways(shapes)]


def _key(photos: Sequence[PhotoFacts], look: Style) -> tuple[object, ...]:
    return tuple(f.id for f in photos), look


class _Plans:
    """Plans of one book; what was worked out for the same photos and look is not worked out again."""

    def __init__(
        self,
        choose: Callable[[int], Sequence[PhotoFacts]],
        spec: ProductSpec,
        style: Style,
        seed: int,
        event_sizes: Mapping[str, int] | None,
    ) -> None:
        self.choose, self.spec, self.style, self.seed = choose, spec, style, seed
        self.event_sizes = event_sizes
        self.made: dict[tuple[object, ...], BookPlan] = {}
        self._chosen: dict[int, tuple[PhotoFacts, ...]] = {}
        self._pagers: dict[tuple[object, ...], Pager] = {}
        self._learnt: Learnt = defaultdict(lambda: defaultdict(list))
        self._work = 0

    @property
    def spent(self) -> bool:
        """True where more would take too long: small books are weighed in more ways than large ones."""
        return self._work >= (_WORK if self._photos <= _MANY else _WORK / 2)

    @property
    def _photos(self) -> int:
        return max((len(photos) for photos in self._chosen.values()), default=0)

    def photos(self, quota: int) -> tuple[PhotoFacts, ...]:
        if quota not in self._chosen:
            self._chosen[quota] = tuple(self.choose(quota))
        return self._chosen[quota]

    def looks(self, quota: int, count: int) -> tuple[Style, ...]:
        """What these photos may look like: what they ask for on so many pages first, then what is near it."""
        photos = self.photos(quota)
        shapes = inner_shapes(self.spec, fewest_pages(self.spec, count, len(photos)))
        every, usual = all_looks(shapes, self.style), looks_for(photos, shapes, self.style)
        if len(usual) == 1 and self.style.full_bleed:
            return usual
        at = every.index(usual[0])
        return tuple(sorted(every, key=lambda k: (abs(every.index(k) - at), every.index(k))))

    def plan(self, quota: int, count: int, usual: tuple[int, int], look: Style, step: int = 0) -> BookPlan:
        """`usual` are the photos and pages of the first plan; `step` says how far `look` is drawn in."""
        photos = self.photos(quota)
        count = fewest_pages(self.spec, count, len(photos))
        shapes = inner_shapes(self.spec, count)
        key = _key(photos, look)
        if key not in self._pagers:
            self._pagers[key] = Pager(photos, look, self.seed, self.event_sizes, self._learnt)
            self._work += len(photos)
        other = _LEFT_OUT * max(0, 1 - len(photos) / max(1, usual[0]))
        other += _SHORTER * abs(1 - count / usual[1]) + _DRAWN_IN * step
        ways = self._pagers[key].ways(shapes)
        found = [BookPlan(photos, count, look, w, other, self._pagers[key]) for w in ways]
        for p in found:
            self.made[p.key] = p
        return min(found, key=lambda p: p.cost)


@dataclass(frozen=True, slots=True)
class Planned:
    """`plans` are those that look least amiss, best first; `others` gives more where these disappoint."""

    plans: tuple[BookPlan, ...]
    others: Callable[[], Sequence[BookPlan]] | None = None

    def more(self) -> Sequence[BookPlan]:
        """Plans with other margins, page counts and choices of photos."""
        return self.others() if self.others is not None else ()


def plan_book(
    choose: Callable[[int], Sequence[PhotoFacts]],
    quota: int,
    available: int,
    spec: ProductSpec,
    style: Style,
    pages: int,
    fixed: bool,
    seed: int = 0,
    event_sizes: Mapping[str, int] | None = None,
) -> Planned:
    """Ways to make the book. `choose` gives so many photos of `available` in book order.

    `pages` are what was asked for (`fixed`) or what is usual for these photos.
    """
    plans = _Plans(choose, spec, style, seed, event_sizes)
    quota = min(quota, available)
    usual = (len(plans.photos(quota)), spec.pages_near(pages))
    looks = plans.looks(quota, pages)
    best = plans.plan(quota, pages, usual, looks[0])
    if not drawn_in_by_need(style):
        return Planned((best,))

    def others() -> Sequence[BookPlan]:
        return _others(plans, best, looks, quota, available, usual, fixed)

    if best.cost <= ENOUGH:
        return Planned((best,), others)
    return Planned(tuple(others()))


def _others(
    plans: _Plans,
    best: BookPlan,
    looks: Sequence[Style],
    quota: int,
    available: int,
    usual: tuple[int, int],
    fixed: bool,
) -> Sequence[BookPlan]:
    spec = plans.spec
    counts = [usual[1]] if fixed else [usual[1], *(round(k * usual[1]) for k in _OTHER_PAGES)]
    step = 0

    def weigh(shares: Sequence[float]) -> None:
        nonlocal best
        for other in dict.fromkeys(min(round(k * quota), available) for k in shares):
            if other <= 0 or best.cost <= ENOUGH or plans.spent:
                break
            found = plans.plan(other, best.count, usual, best.style, step)
            if found.cost >= best.cost:
                break  # further this way it gets no better
            best = found

    best = plans.plan(quota, usual[1], usual, looks[0])  # with what its layouts have taught since
    if best.pages.lacking and len(plans.photos(quota)) > _MANY and available > 1.1 * quota:
        weigh(_MORE)  # of many photos few plans are made: those that fill spreads come first
    for k, look in enumerate(looks):
        if k > 0 and plans.spent:
            break
        drawn = k if look.gutter >= looks[0].gutter else 0
        for count in dict.fromkeys(spec.pages_near(c) for c in counts):
            found = plans.plan(quota, count, usual, look, drawn)
            if found.cost < best.cost:
                best, step = found, drawn
    for shares in (_MORE, _QUOTAS):
        weigh(shares)
    ranked = sorted(plans.made.values(), key=lambda p: p.cost)
    return ranked[:_COMPARED]


def fewest_pages(spec: ProductSpec, pages: int, photos: int) -> int:
    """The page count nearest to the wish that the product allows, without blank pages where it can."""
    pages = spec.pages_near(pages)
    least = spec.block.pages_min
    while pages > least and len(inner_shapes(spec, pages)) > max(1, photos):
        pages = max(least, pages - spec.block.pages_multiple)
    return pages
