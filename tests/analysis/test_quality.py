from __future__ import annotations

import cv2
import numpy as np
import pytest

from albumapp.analysis import quality
from albumapp.analysis.moments import signature
from tests.analysis.drawn import scene


def test_blur_lowers_sharpness_step_by_step() -> None:
    sharp = scene(1, 1024, 768)
    got = [quality.measure(sharp).sharpness]
    got += [quality.measure(cv2.GaussianBlur(sharp, (0, 0), s)).sharpness for s in (1.5, 3, 6)]
    assert got == sorted(got, reverse=True)
    assert got[0] > 0.5 > 0.3 > got[1] > got[-1]


def test_a_sharp_subject_before_a_soft_background_counts_as_sharp() -> None:
    soft = cv2.GaussianBlur(scene(2, 1024, 768), (0, 0), 12)
    mixed = soft.copy()
    mixed[250:500, 350:650] = scene(3, 300, 250)
    assert quality.measure(mixed).sharpness > quality.measure(soft).sharpness + 0.3


@pytest.mark.parametrize(("level", "worse_than"), [(6, 0.3), (250, 0.3), (40, 0.8)])
def test_dark_and_blown_photos_are_badly_exposed(level: int, worse_than: float) -> None:
    plain = np.full((200, 300, 3), level, np.uint8)
    assert quality.measure(plain).exposure < worse_than
    assert quality.measure(np.full((200, 300, 3), 120, np.uint8)).exposure == 1.0


def test_contrast_is_the_spread_of_the_tones() -> None:
    flat = np.full((100, 100, 3), 128, np.uint8)
    full = flat.copy()
    full[:50] = 0
    full[50:] = 255
    assert quality.measure(flat).contrast == 0.0
    assert quality.measure(full).contrast == 1.0


@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (3000, 2), (2, 3), (17, 9), (7, 640)])
def test_any_size_is_measured(shape: tuple[int, int]) -> None:
    rgb = np.random.default_rng(0).integers(0, 255, (*shape, 3)).astype(np.uint8)
    q = quality.measure(rgb)
    for value in (q.sharpness, q.exposure, q.contrast, q.brightness, q.clipped, q.crushed):
        assert 0.0 <= value <= 1.0
    grey = quality.grey_of(rgb)
    assert 0 <= signature.dhash(grey) < 2**64
    assert 0 <= signature.phash(grey) < 2**64
    assert len(signature.tiny(rgb)) == 16 * 16 * 3


def test_hashes_hold_under_scaling_and_tell_scenes_apart() -> None:
    one, two = scene(4, 640, 480), scene(5, 640, 480)
    small = cv2.resize(one, (200, 150), interpolation=cv2.INTER_AREA)
    for hashed in (signature.phash, signature.dhash):
        h = [hashed(quality.grey_of(p)) for p in (one, small, two)]
        assert (h[0] ^ h[1]).bit_count() <= 6
        assert (h[0] ^ h[2]).bit_count() >= 12
