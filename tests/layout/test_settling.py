from __future__ import annotations

import numpy as np
import pytest

from albumapp.document.model import PhotoFrame
from albumapp.geometry import Crop, Rect
from albumapp.layout.constraints import area_cap
from albumapp.layout.groups import Search
from albumapp.layout.judging import (
    CROP,
    FILL,
    SAME,
    Lack,
    Pull,
    Terms,
    filled,
    lack_of,
    terms_of,
    terms_of_few,
)
from albumapp.layout.plans import realise
from albumapp.layout.scoring import PLAIN
from albumapp.layout.settling import settled
from albumapp.layout.style import regions, style
from tests.layout.made import camera_roll, photo, spread

CLEAN = style("clean-white")


def plans_of(roll, n, keep=8):  # type: ignore[no-untyped-def]
    search = Search(roll, spread(), CLEAN)
    best = search.best(n, np.array([0]), keep)
    return search, [search.plan(best, n, k, 0, 0) for k in range(keep)]


@pytest.mark.parametrize("n", [3, 5, 8])
def test_settled_layouts_keep_gaps_region_and_photos(n: int) -> None:
    search, plans = plans_of(camera_roll(n, seed=n), n)
    region = regions(spread(), CLEAN)[0].outset(1e-6)
    for plan in settled(plans, [range(n)] * len(plans), search.photos, spread(), CLEAN):
        placed = realise(plan, search.photos, range(n), CLEAN.gutter)
        assert sorted(i for i, _ in placed) == list(range(n))
        boxes = [b for _, b in placed]
        assert all(region.contains(b) for b in boxes)
        for k, a in enumerate(boxes):
            # nothing comes nearer than a gap
            assert all(a.outset(CLEAN.gutter - 1e-6).intersection(b) is None for b in boxes[k + 1 :])


def test_settling_aligns_and_ranks_without_more_white() -> None:
    before, after = [], []
    for seed in range(6):
        roll = camera_roll(6, seed=seed + 20)
        search, plans = plans_of(roll, 6)
        done = settled(plans, [range(6)] * len(plans), search.photos, spread(), CLEAN)
        for found, kept in ((plans, before), (done, after)):
            best = min(found, key=lambda p: p.cost)
            placed = realise(best, search.photos, range(6), CLEAN.gutter)
            kept.append(
                terms_of([b for _, b in placed], [i for i, _ in placed], search.photos, spread(), CLEAN)
            )
    assert lack_of(after).cost < lack_of(before).cost
    assert sum(t.near or 0 for t in after) <= sum(t.near or 0 for t in before)


def test_no_photo_is_settled_larger_than_its_pixels_allow() -> None:
    roll = [photo(i, (1.5, 0.75, 4 / 3)[i % 3], i / 9, mpx=0.5) for i in range(9)]
    search, plans = plans_of(roll, 9)
    for plan in settled(plans, [range(9)] * len(plans), search.photos, spread(), CLEAN):
        for i, box in realise(plan, search.photos, range(9), CLEAN.gutter):
            shown = min(box.aspect / roll[i].aspect, roll[i].aspect / box.aspect)
            assert box.area <= area_cap(roll[i], spread()) * shown


def test_the_same_layouts_settle_the_same() -> None:
    search, plans = plans_of(camera_roll(5), 5)
    once, again = (settled(plans, [range(5)] * 8, search.photos, spread(), CLEAN) for _ in range(2))
    assert once == again


def test_a_region_of_two_halves_counts_as_full() -> None:
    r = regions(spread(), CLEAN)[0]
    left = Rect(r.x, r.y, (r.w - CLEAN.gutter) / 2, r.h)
    right = Rect(left.right + CLEAN.gutter, r.y, left.w, r.h)
    assert filled([left, right], spread(), CLEAN) == pytest.approx(1.0)
    assert filled([left], spread(), CLEAN) == pytest.approx(0.5)


def test_crops_and_repeated_shapes_are_lacks_of_the_whole_book() -> None:
    cropped, whole = Terms(lost=0.4, photos=5), Terms(lost=0.0, photos=5)
    assert lack_of([cropped, whole]).crop == pytest.approx(0.04 - CROP)
    assert lack_of([cropped, *[whole] * 3]).crop == 0
    assert Pull().more(lack_of([cropped])).of(cropped) > Pull().of(cropped)
    assert lack_of([whole] * 11, repeats=1).same == pytest.approx(0.1 - SAME)
    assert lack_of([whole] * 21, repeats=1).same == 0


def test_what_trim_and_crop_leave_out_of_few_photos_counts() -> None:
    page = spread()
    over = PhotoFrame("", Rect(-page.size.w, 0, 2 * page.size.w, page.size.h), "p", Crop(Rect(0, 0, 1, 0.5)))
    assert terms_of_few([over], page).lost == pytest.approx(0.75)
    assert terms_of_few([], page) == Terms()


def test_what_a_book_lacks_pulls_more() -> None:
    poor, good = (
        Terms(fill=0.8, sizes=0.1, near=2, balance=0.9),
        Terms(fill=1.0, sizes=0.9, near=0, balance=0.9),
    )
    lack = lack_of([poor, good])
    assert lack.fill == pytest.approx(FILL - 0.9)
    assert lack.near > 0
    assert lack.balance == lack.order == 0
    assert Lack().cost == 0 < lack.cost
    pull = Pull().more(lack)
    assert pull.balance == 0
    assert pull.of(poor) > pull.of(good)
    assert PLAIN.full == PLAIN.sizes == 1
