"""The maths of adjustments: what each does, that 8 bits follow the reference, red eyes, and measuring."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.document.adjusting import enhancement
from albumapp.drawing.adjust import LEVEL_RANGES, RANGES, TONES, Adjust, Levels, Recipe, RedEye
from albumapp.geometry import Affine, Rect
from albumapp.imaging.adjust import adjusted, curve, measured, red_eyes_in, red_spot, reference

WHOLE = Affine(2, 0, 0, 2, -1, -1)
NOISE = np.random.default_rng(3).integers(0, 256, (60, 90, 3), dtype=np.uint8)

levels = st.builds(Levels, **{k: st.floats(*r) for k, r in LEVEL_RANGES.items()})
adjusts = st.builds(
    Adjust,
    auto=st.none() | levels,
    tone=st.sampled_from(TONES),
    red_eyes=st.lists(st.builds(RedEye, st.floats(0, 1), st.floats(0, 1), st.floats(0.001, 0.25)), max_size=2)
    .map(tuple),
    **{k: st.floats(*r) for k, r in RANGES.items()},
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(adjusts)
def test_eight_bits_follow_the_reference(adjust: Adjust) -> None:
    recipe = Recipe(adjust, WHOLE if adjust.vignette else None)
    source = NOISE
    for eye in adjust.red_eyes:  # rounded before the curves, which make more of that
        source = adjusted(source, Recipe(Adjust(red_eyes=(eye,))))
    exact = reference(source / 255, replace(recipe, adjust=replace(adjust, red_eyes=()))) * 255
    assert np.abs(adjusted(NOISE, recipe) - exact).max() <= 0.51


@settings(max_examples=60, deadline=None)
@given(adjusts, st.integers(0, 2))
def test_curves_never_turn_back_and_stay_in_range(adjust: Adjust, channel: int) -> None:
    values = curve(np.linspace(0, 1, 256), adjust, channel)
    assert values.min() >= 0
    assert values.max() <= 1
    assert np.diff(values).min() >= -1e-9


def test_a_plain_adjustment_changes_nothing() -> None:
    assert np.abs(adjusted(NOISE, Recipe(Adjust())).astype(int) - NOISE).max() == 0


def grey(value: int) -> np.ndarray:
    return np.full((8, 8, 3), value, np.uint8)


def of(pixels: np.ndarray, **values: object) -> list[int]:
    recipe = Recipe(Adjust(**values), WHOLE)  # type: ignore[arg-type]
    return [int(v) for v in adjusted(pixels, recipe)[4, 4]]


def test_each_adjustment_does_what_its_name_says() -> None:
    assert of(grey(100), exposure=1)[0] > 130 > 100 > of(grey(100), exposure=-1)[0]
    assert of(grey(255), exposure=2) == [255, 255, 255]  # white stays white, without a jump below it
    assert of(grey(235), exposure=2)[0] < 255
    assert of(grey(60), contrast=0.8)[0] < 60
    assert of(grey(200), contrast=0.8)[0] > 200
    assert of(grey(60), contrast=-0.8)[0] > 60
    warm = of(grey(128), warmth=0.6)
    assert warm[0] > warm[1] > warm[2]
    cold = of(grey(128), warmth=-0.6)
    assert cold[0] < cold[1] < cold[2]
    colour = np.full((8, 8, 3), (200, 100, 60), np.uint8)
    assert len(set(of(colour, tone="grey"))) == 1
    sepia = of(colour, tone="sepia")
    assert sepia[0] > sepia[1] > sepia[2]
    assert np.ptp(of(colour, saturation=0.5)) > 140 > np.ptp(of(colour, saturation=-0.5))
    assert np.ptp(of(colour, saturation=-1)) == 0


def test_a_vignette_leaves_the_middle_and_follows_the_frame() -> None:
    plain = np.full((100, 100, 3), 200, np.uint8)
    dark = adjusted(plain, Recipe(Adjust(vignette=1), WHOLE))
    assert dark[50, 50, 0] == 200
    assert dark[0, 0, 0] < 60
    light = adjusted(plain, Recipe(Adjust(vignette=-1), WHOLE))
    assert light[0, 0, 0] > 230
    cropped = Recipe(Adjust(vignette=1), Affine(4, 0, 0, 4, -1, -1))  # a frame that shows the first quarter
    made = adjusted(plain, cropped)
    assert made[25, 25, 0] == 200
    assert made[0, 0, 0] == pytest.approx(made[49, 49, 0], abs=6)


def face(pupil: tuple[int, int, int]) -> np.ndarray:
    """Skin with two eyes."""
    photo = np.full((200, 300, 3), (205, 150, 125), np.uint8)
    yy, xx = np.mgrid[:200, :300]
    for x in (120, 180):
        photo[np.hypot(xx - x, yy - 84) < 14] = (235, 230, 225)
        photo[np.hypot(xx - x, yy - 84) < 6] = pupil
    return photo


FACE = Rect(0.2, 0.0, 0.6, 1.0)


def test_red_eyes_are_found_and_lose_their_red() -> None:
    photo = face((210, 40, 45))
    eyes = red_eyes_in(photo, [FACE])
    assert sorted(round(e.x * 300) for e in eyes) == [120, 180]
    assert all(5 <= e.radius * 300 <= 10 for e in eyes)
    mended = adjusted(photo, Recipe(Adjust(red_eyes=tuple(eyes))))
    r, g, b = (int(v) for v in mended[84, 120])
    assert max(r, g, b) < 60
    assert r - max(g, b) < 12
    assert (mended[84, 131] == photo[84, 131]).all()  # the white of the eye
    assert (mended[:60] == photo[:60]).all()


def test_eyes_that_are_not_red_are_left_alone() -> None:
    assert red_eyes_in(face((60, 40, 30)), [FACE]) == []
    assert red_spot(face((60, 40, 30)), 0.4, 0.42) is None
    spot = red_spot(face((210, 40, 45)), 0.405, 0.41)
    assert spot is not None
    assert spot.x * 300 == pytest.approx(120, abs=1)


def test_measuring_is_gentle_and_says_what_it_does() -> None:
    rng = np.random.default_rng(5)
    dull = np.clip(rng.normal(95, 18, (100, 150, 1)), 60, 150).repeat(3, axis=2).astype(np.uint8)
    found = measured(dull)
    assert found.black > 0.1
    assert found.white < 0.8
    made = adjusted(dull, Recipe(Adjust(auto=found)))
    assert made.std() > 1.4 * dull.std()
    assert "enhance.contrast" in [r.code for r in enhancement(found)]
    blue = np.clip(dull * np.array([0.85, 1.0, 1.2]), 0, 255).astype(np.uint8)
    cast = measured(blue)
    assert cast.red > 1 > cast.blue
    assert "enhance.less_cold" in [r.code for r in enhancement(cast)]
    kept = replace(cast, red=1.0, blue=1.0)
    less, more = (np.ptp(adjusted(blue, Recipe(Adjust(auto=a))).mean(axis=(0, 1))) for a in (cast, kept))
    assert less < 0.85 * more


def test_a_good_photo_is_left_as_it_is() -> None:
    ramp = np.linspace(0, 255, 256).astype(np.uint8)
    good = np.stack([np.tile(ramp, (64, 1))] * 3, axis=2)
    found = measured(good)
    assert [r.code for r in enhancement(found)] == ["enhance.nothing"] or abs(found.gamma - 1) < 0.12
