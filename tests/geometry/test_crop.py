"""The maths of a photo in a frame: what the crop says is what shows."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumapp.geometry import Affine, Crop, Rect, Size
from albumapp.geometry.crop import (
    effective_ppi,
    fits_photo,
    largest_crop,
    moved_inside,
    photo_to_box,
    zoomed,
)

BOX = Rect(10, 20, 120, 80)
PHOTO = Size(6000, 4000)
share = st.floats(0.05, 1.0)
aspects = st.floats(0.2, 5.0)


def near(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return math.isclose(a[0], b[0], abs_tol=1e-6) and math.isclose(a[1], b[1], abs_tol=1e-6)


def test_a_whole_photo_fills_its_box() -> None:
    m = photo_to_box(Crop(), PHOTO, BOX)
    assert near(m.apply(0, 0), (10, 20))
    assert near(m.apply(1, 1), (130, 100))


def test_a_crop_shows_its_part() -> None:
    m = photo_to_box(Crop(Rect(0.25, 0.5, 0.5, 0.5)), PHOTO, BOX)
    assert near(m.apply(0.25, 0.5), (10, 20))
    assert near(m.apply(0.75, 1.0), (130, 100))


@pytest.mark.parametrize(
    ("turns", "corner"), [(0, (10, 20)), (1, (130, 20)), (2, (130, 100)), (3, (10, 100))]
)
def test_quarter_turns_are_clockwise(turns: int, corner: tuple[float, float]) -> None:
    """The photo's top left corner goes top left, top right, bottom right, bottom left."""
    photo = PHOTO if turns % 2 == 0 else Size(4000, 6000)
    assert near(photo_to_box(Crop(quarter_turns=turns), photo, BOX).apply(0, 0), corner)


def test_flip_mirrors_left_to_right() -> None:
    assert near(photo_to_box(Crop(flip=True), PHOTO, BOX).apply(0, 0), (130, 20))


def test_a_straightened_crop_turns_the_photo_the_other_way() -> None:
    """The crop box is turned clockwise over the photo, so its top edge's ends come from there."""
    crop = Crop(Rect(0.3, 0.3, 0.4, 0.4), angle=10)
    back = photo_to_box(crop, PHOTO, BOX).inverse()
    left, right = back.apply(BOX.x, BOX.y), back.apply(BOX.right, BOX.y)
    slope = math.degrees(math.atan2((right[1] - left[1]) * PHOTO.h, (right[0] - left[0]) * PHOTO.w))
    assert slope == pytest.approx(10)


def test_effective_ppi() -> None:
    assert effective_ppi(Crop(), PHOTO, Rect(0, 0, 254, 254 * 2 / 3)) == pytest.approx(600)
    assert effective_ppi(Crop(quarter_turns=1), PHOTO, Rect(0, 0, 254, 381)) == pytest.approx(400)


@given(aspects, aspects, st.floats(0, 1), st.floats(0, 1))
def test_largest_crop_has_the_slots_shape_and_touches_two_edges(
    photo: float, slot: float, cx: float, cy: float
) -> None:
    r = largest_crop(photo, slot, cx, cy)
    assert r.w * photo / r.h == pytest.approx(slot)
    assert max(r.w, r.h) == pytest.approx(1)
    assert Rect(0, 0, 1, 1).contains(r)


@given(st.floats(-0.5, 1), st.floats(-0.5, 1), share, share, st.floats(-44, 44), st.integers(0, 3))
def test_moved_inside_shows_nothing_beyond_the_photo(
    x: float, y: float, w: float, h: float, angle: float, turns: int
) -> None:
    before = Crop(Rect(x, y, w, h), angle, turns)
    after = moved_inside(before, PHOTO)
    assert fits_photo(after, PHOTO)
    assert after.box.aspect == pytest.approx(before.box.aspect)


@given(st.floats(0.2, 6), st.floats(0, 1), st.floats(0, 1))
def test_zoom_keeps_shape_and_stays_inside(factor: float, cx: float, cy: float) -> None:
    crop = zoomed(Crop(Rect(0.2, 0.2, 0.5, 0.5)), PHOTO, factor, cx, cy)
    assert crop.box.aspect == pytest.approx(1)
    assert fits_photo(crop, PHOTO)


@given(st.floats(-360, 360), st.floats(-100, 100), st.floats(0.1, 9))
def test_inverse_undoes(angle: float, shift: float, scale: float) -> None:
    m = Affine.scaling(scale, 2).then(Affine.rotation(angle, 5, 6)).then(Affine.translation(shift, 3))
    x, y = m.inverse().apply(*m.apply(1.5, -2.5))
    assert near((x, y), (1.5, -2.5))
