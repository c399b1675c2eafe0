from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from albumapp.geometry import Size
from albumapp.layout import pagination as p
from albumapp.layout.judging import Terms
from albumapp.layout.planning import plan_book
from albumapp.layout.room import full_count, look_for, photos_a_spread
from albumapp.layout.style import content_boxes, style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.surfaces import inner_shapes
from tests.layout.made import camera_roll, photo, spread

CLEAN = style("clean-white")
SPEC = product("layflat-30x30")


def small(photos: list[PhotoFacts], mpx: float = 0.4) -> list[PhotoFacts]:
    """The same photos with few pixels and without faces."""
    k = [(mpx * 1e6 / (f.size.w * f.size.h)) ** 0.5 for f in photos]
    sizes = [Size(round(f.size.w * v), round(f.size.h * v)) for f, v in zip(photos, k, strict=True)]
    return [replace(f, size=s, faces=()) for f, s in zip(photos, sizes, strict=True)]


def test_the_partition_is_the_cheapest_of_all() -> None:
    roll = [photo(i, 1.5 if i % 3 else 0.75, i / 9, event="ab"[i // 4]) for i in range(7)]
    shape, sparse = spread(), 0.5
    pager = p.Pager(roll, CLEAN)
    kind = pager._kind(p.shape_key(shape), shape)
    book = p._Book(7, 7, 7 / 3, full_count(roll, [shape], CLEAN), CLEAN)

    def price(sizes: tuple[int, ...]) -> float:
        total = sum(p._beside(a, b, CLEAN) for a, b in itertools.pairwise(sizes))
        for at, n, start in zip(range(3), sizes, np.cumsum([0, *sizes]), strict=False):
            own = float(kind.cost(n, int(start), int(start))[0]) + book.cost(n, kind.room)
            if n == 1 and p._breathes(at, 3, CLEAN) and own < p._LARGE:
                own -= p._HERO
            total += own + p._few(n, CLEAN) * sparse + CLEAN.rhythm.cost(n, at, 3)
        return total

    every = [s for s in itertools.product(range(1, 8), repeat=3) if sum(s) == 7]
    found = p._cheapest_sizes([kind] * 3, book, [(sparse, False), (4.0, True)])[0]
    assert price(tuple(found)) == pytest.approx(min(price(s) for s in every))


def test_small_photos_stand_full_or_few_not_in_between() -> None:
    roll = small([photo(i, (1.5, 4 / 3, 0.75)[i % 3], i / 52) for i in range(52)])
    shapes = inner_shapes(SPEC, 20)
    look = look_for(roll, shapes, CLEAN)
    pages = p.Pager(roll, look).pages(shapes)
    counts = [r.n for r in pages.runs]
    assert sum(counts) == 52
    assert not any(3 <= n <= 6 for n in counts)
    assert max(counts) >= 8


def test_a_book_draws_in_for_small_photos_only() -> None:
    shapes = inner_shapes(SPEC, 20)
    roll = camera_roll(40)
    assert look_for(roll, shapes, CLEAN) == CLEAN
    look = look_for(small(roll), shapes, CLEAN)
    assert look.gutter > CLEAN.gutter
    assert look.margin_min > content_boxes(shapes[0], CLEAN)[0].x
    for shape in shapes:
        taken = sum(b.area for b in content_boxes(shape, look))
        assert taken >= 0.75 * shape.size.w * shape.size.h


def test_more_small_photos_make_a_spread() -> None:
    shapes = inner_shapes(SPEC, 20)
    roll = camera_roll(40)
    assert photos_a_spread(roll, shapes, CLEAN) == CLEAN.per_spread[1]
    assert photos_a_spread(small(roll), shapes, CLEAN) > 1.2 * CLEAN.per_spread[1]


def test_good_photos_are_planned_once_and_keep_their_pages() -> None:
    roll = camera_roll(120)
    plans = plan_book(lambda n: roll[:n], 90, 120, SPEC, CLEAN, 40, fixed=True).plans
    assert len(plans) == 1 or plans[0].cost <= plans[1].cost
    assert {plan.count for plan in plans} == {40}


def test_small_photos_get_fewer_pages_where_nobody_asked_for_a_number() -> None:
    roll = small(camera_roll(80, per_event=80))
    asked = plan_book(lambda n: roll[:n], 80, 80, SPEC, CLEAN, 36, fixed=True).plans
    free = plan_book(lambda n: roll[:n], 80, 80, SPEC, CLEAN, 36, fixed=False).plans
    assert {plan.count for plan in asked} == {36}
    assert free[0].cost <= asked[0].cost
    assert free[0].count < 36


def test_a_run_that_disappointed_is_avoided_when_pages_are_to_be_full() -> None:
    roll = camera_roll(24, per_event=24)
    shapes = inner_shapes(SPEC, 20)[:5]
    pager = p.Pager(roll, CLEAN)
    first = pager.pages(shapes)
    dense = next(r for r in first.runs if r.n >= 3)
    told = [Terms(fill=0.5 if r is dense else 1.0) for r in first.runs]
    pager.learn(first.runs, shapes, told)
    assert pager.judged(first, shapes).lack.least > 0
    again = min(pager.ways(shapes), key=lambda w: w.amiss)
    assert (dense.start, dense.n) not in {(r.start, r.n) for r in again.runs}
    assert sum(r.n for r in again.runs) == 24


def test_what_one_run_taught_is_expected_of_others_of_its_size() -> None:
    roll = small(camera_roll(30, per_event=30))
    shape = spread()
    kind = p.Pager(roll, CLEAN)._kind(p.shape_key(shape), shape)
    kind.cost(6, 0, 20)
    before = kind.terms(6, 9).fill
    kind.learn(6, 0, Terms(fill=0.2))
    after = kind.terms(6, 9).fill
    assert before is not None
    assert after is not None
    assert kind.terms(6, 0).fill == 0.2
    assert after < before


def test_other_page_counts_and_margins_are_told_when_asked_for() -> None:
    roll = camera_roll(60)
    planned = plan_book(lambda n: roll[:n], 60, 60, SPEC, CLEAN, 40, fixed=False)
    more = planned.more()
    assert len({plan.count for plan in more}) > 1
    assert len({plan.style.gutter for plan in more}) > 1
    assert all(sum(r.n for r in plan.pages.runs) == len(plan.photos) for plan in more)
