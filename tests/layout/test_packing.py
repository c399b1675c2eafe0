"""Packing fills a box exactly, crops no more than it may, and keeps its gaps, for any photos."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.geometry import Rect
from albumapp.layout.packing import Packed, pack
from tests.layout.made import camera_roll

BOX = Rect(10, 20, 280, 190)


def check(found: Packed, aspects: list[float], box: Rect, gutter: float) -> None:
    assert len(found.boxes) == len(aspects)
    for i, b in enumerate(found.boxes):
        assert box.outset(1e-6).contains(b)
        crop = 1 - min(b.aspect / aspects[i], aspects[i] / b.aspect)
        assert found.loss[i] == pytest.approx(crop, abs=1e-9)
        for other in found.boxes[:i]:
            apart = max(b.x - other.right, other.x - b.right, b.y - other.bottom, other.y - b.bottom)
            assert apart >= gutter - 1e-6


usual = st.floats(0.5, 2.2)


@settings(max_examples=60, deadline=None)
@given(st.lists(usual, min_size=1, max_size=26), st.floats(0.45, 2.4), st.floats(0, 4))
def test_any_photos_fill_any_box(aspects: list[float], shape: float, gutter: float) -> None:
    box = Rect(5, 5, 400 * math.sqrt(shape), 400 / math.sqrt(shape))
    found = pack(aspects, box, gutter)
    assert found is not None
    check(found, aspects, box, gutter)
    hull = Rect.around(found.boxes)
    assert hull is not None
    assert hull.as_list() == pytest.approx(box.as_list(), abs=1e-6)
    if gutter == 0:
        assert sum(b.area for b in found.boxes) == pytest.approx(box.area)


@settings(max_examples=40, deadline=None)
@given(st.lists(usual, min_size=1, max_size=20), st.floats(0, 4))
def test_photos_without_slack_are_whole(aspects: list[float], gutter: float) -> None:
    found = pack(aspects, BOX, gutter, [(0.0, 0.0)] * len(aspects))
    assert found is not None
    check(found, aspects, BOX, gutter)
    assert max(found.loss) < 1e-6


@pytest.mark.parametrize("count", [9, 12, 16, 20, 24])
def test_many_photos_are_hardly_cropped_and_of_like_sizes(count: int) -> None:
    aspects = [p.aspect for p in camera_roll(count, seed=count)]
    found = pack(aspects, BOX, 3.0)
    assert found is not None
    areas = [b.area for b in found.boxes]
    assert sum(found.loss) / count < 0.02
    assert max(areas) < 12 * min(areas)


def test_two_that_do_not_fill_a_box_stand_large_and_small() -> None:
    found = pack([1.5, 1.5], Rect(0, 0, 400, 200), 0.0, [(0.0, 0.0)] * 2)
    assert found is not None
    areas = sorted(b.area for b in found.boxes)
    assert areas[1] > 2 * areas[0]
    assert sum(areas) > 0.8 * 400 * 200


def test_gaps_that_leave_no_room_are_told() -> None:
    assert pack([1.5] * 12, Rect(0, 0, 20, 20), 15.0) is None


def test_the_same_photos_are_packed_the_same_way() -> None:
    aspects = [p.aspect for p in camera_roll(17)]
    assert pack(aspects, BOX, 2.0) == pack(aspects, BOX, 2.0)
