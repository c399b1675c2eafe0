"""Shapes that photos show through: inside their box, the same each time, and grown evenly."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.drawing.masks import SHAPES, _flat, grown, mask
from albumapp.geometry import Rect

boxes = st.builds(Rect, st.floats(-50, 50), st.floats(-50, 50), st.floats(4, 400), st.floats(4, 400))


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(SHAPES), boxes, st.text(max_size=5))
def test_a_shape_stays_in_its_box_and_is_the_same_each_time(shape: str, box: Rect, seed: str) -> None:
    made = mask(shape, box, 3.0, seed)
    assert box.contains(made.bounds(), slack=1e-6)
    assert mask.__wrapped__(shape, box, 3.0, seed) == made


@pytest.mark.parametrize("shape", SHAPES)
def test_a_border_is_as_wide_everywhere(shape: str) -> None:
    """No corner of the grown outline is farther off than the width, and none nearer on the outside."""
    inner = mask(shape, Rect(10, 10, 80, 60), 5.0, "f1")
    corners = _flat(inner)
    for x, y in (p for _, v in grown(inner, 4.0).segments if (p := v)):
        away = min(_distance(x, y, corners[k - 1], corners[k]) for k in range(len(corners)))
        assert away <= 4.0 + 1e-6


def _distance(x: float, y: float, a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    t = min(max(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy), 0.0), 1.0)
    return math.hypot(x - a[0] - t * dx, y - a[1] - t * dy)


def test_a_grown_square_has_round_corners() -> None:
    box = grown(mask("rect", Rect(0, 0, 10, 10)), 2.0).bounds()
    assert box.as_list() == pytest.approx([-2, -2, 14, 14])


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("box", [Rect(0, 0, 1e-9, 1e-9), Rect(0, 0, 1e5, 1e-9), Rect(9e4, 9e4, 2e-11, 2e-11)])
def test_a_speck_has_a_border_too(shape: str, box: Rect) -> None:
    around = grown(mask(shape, box, seed="f1"), 2.0).bounds()
    assert around.outset(1e-6).contains(Rect.centred(around.cx, around.cy, 4.0, 4.0))


def test_no_shape_of_that_name() -> None:
    with pytest.raises(KeyError):
        mask("banana", Rect(0, 0, 10, 10))
