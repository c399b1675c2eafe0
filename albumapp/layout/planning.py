"""How many photos and pages a book takes: the choice, the parting and the layouts weighed together.

The first plan takes the quota that follows from how many photos fill a spread (`room`). Where its pages do
not come out full, other quotas and, where nobody asked for a number of pages, other page counts are tried,
and the plan that is least amiss is taken: spreads of one or two photos that should be full ones, full ones
that are not full, photos that are left out, pages more or less than usual.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from albumapp.layout.pagination import Pager, Pages
from albumapp.layout.room import drawn_in_by_need, looks_for
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes

_ENOUGH = 0.02  # so little amiss that nothing else is tried
_WORK = 700  # photos that all plans of a book may lay out together before no further one is tried
_QUOTAS = (0.93, 0.86, 0.78)  # shares of the photos tried where too many are there for what fills the pages
_MORE = (1.15, 1.3)  # ... and too few
_FEWER_PAGES = (0.85, 0.7, 0.58, 0.48)  # shares of the pages tried
_STEPS = (0, 2, 4)  # steps of drawing in that are tried with them
_LEFT_OUT = 1.1  # cost of leaving out all photos
_DRAWN_IN = 0.04  # cost of a step of wider margins and gaps
_COMPARED, _COMPARED_PHOTOS = 12, 560  # plans that are laid out and compared; photos in all of them
_SHORTER = 0.12  # cost of a book of no pages


@dataclass(frozen=True, slots=True)
class BookPlan:
    """Photos in book order, page count, the style as it is drawn in, and which photos share a surface.

    `cost` is what is amiss as far as it is known before the spreads are laid out, `sure` the part of it that
    layouts do not change.
    """

    photos: tuple[PhotoFacts, ...]
    count: int
    style: Style
    pages: Pages
    cost: float = 0.0
    sure: float = 0.0


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
        self._pagers: dict[tuple[tuple[str, ...], Style], Pager] = {}
        self._work = 0

    @property
    def spent(self) -> bool:
        """True where more would take too long: small books are weighed in more ways than large ones."""
        return self._work >= _WORK

    def photos(self, quota: int) -> tuple[PhotoFacts, ...]:
        if quota not in self._chosen:
            self._chosen[quota] = tuple(self.choose(quota))
        return self._chosen[quota]

    def plan(self, quota: int, count: int, usual: tuple[int, int], step: int = 0) -> BookPlan:
        """`usual` are how many photos and pages the first plan had; `step` draws the book in further."""
        photos = self.photos(quota)
        count = fewest_pages(self.spec, count, len(photos))
        shapes = inner_shapes(self.spec, count)
        looks = looks_for(photos, shapes, self.style)
        step = min(step, len(looks) - 1)
        look = looks[step]
        key = (tuple(f.id for f in photos), look)
        if key not in self._pagers:
            self._pagers[key] = Pager(photos, look, self.seed, self.event_sizes)
            self._work += len(photos)
        other = _LEFT_OUT * max(0, 1 - len(photos) / max(1, usual[0]))
        other += _SHORTER * abs(1 - count / usual[1]) + _DRAWN_IN * step
        ways = self._pagers[key].ways(shapes)
        found = [BookPlan(photos, count, look, w, w.amiss + other, w.short + other) for w in ways]
        for p in found:
            self.made[(*key, tuple(r.n for r in p.pages.runs))] = p
        return min(found, key=lambda p: p.cost)


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
) -> tuple[BookPlan, ...]:
    """The plans that are least amiss, best first. `choose` gives so many photos of `available` in book order.

    `pages` are what was asked for (`fixed`) or what is usual for these photos. One if it lacks nothing.
    """
    plans = _Plans(choose, spec, style, seed, event_sizes)
    quota = min(quota, available)
    usual = (len(plans.photos(quota)), spec.pages_near(pages))
    best = plans.plan(quota, pages, usual)
    if not drawn_in_by_need(style) or best.cost <= _ENOUGH:
        return (best,)
    counts = [pages] if fixed else [pages, *(round(k * pages) for k in _FEWER_PAGES)]
    tried = [
        (plans.plan(quota, count, usual, step), step)
        for count in dict.fromkeys(spec.pages_near(c) for c in counts)
        for step in (range(6) if fixed else _STEPS)
    ]
    best, step = min(tried, key=lambda t: t[0].cost)
    for shares in (_MORE, _QUOTAS):
        for other in dict.fromkeys(min(round(k * quota), available) for k in shares):
            if other <= 0 or best.cost <= _ENOUGH or plans.spent:
                break
            found = plans.plan(other, best.count, usual, step)
            if found.cost >= best.cost:
                break  # further this way it gets no better
            best = found
    ranked = sorted(plans.made.values(), key=lambda p: p.cost)
    return tuple(ranked[: max(2, min(_COMPARED, _COMPARED_PHOTOS // max(1, len(best.photos))))])


def fewest_pages(spec: ProductSpec, pages: int, photos: int) -> int:
    """The page count nearest to the wish that the product allows, without blank pages where it can."""
    pages = spec.pages_near(pages)
    least = spec.block.pages_min
    while pages > least and len(inner_shapes(spec, pages)) > max(1, photos):
        pages = max(least, pages - spec.block.pages_multiple)
    return pages
