"""Walls in photos: drawn scenes of which every millimetre is known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from albumapp.geometry import Rect, Size
from albumapp.imaging.roomview import Hung, hung
from albumapp.imaging.wallphoto import A4, find_marker, find_sheet, marker_image, plane_of, sheet_size

W, H = 1600, 1066
REFERENCES = {"upright": (210, 297), "lying": (297, 210), "marker": (150, 150)}


def scene(seed: int, reference: str) -> tuple[np.ndarray, np.ndarray, tuple[int, int]]:
    """A photo of a wall of 2400 x 1600 mm (1 px a mm before it is seen askew), mm to px, and where the
    reference hangs."""
    rng = np.random.default_rng(seed)
    wall = np.full((1600, 2400, 3), rng.integers(110, 205, 3), np.float32)
    wall *= np.linspace(1.05, 0.75, 2400)[None, :, None]
    wall[1250:, 600:1800] = (90, 70, 60)
    w, h = REFERENCES[reference]
    x, y = int(rng.integers(700, 1300)), int(rng.integers(300, 800))
    if reference == "marker":
        wall[y - 25 : y + h + 25, x - 25 : x + w + 25] = 245
        wall[y : y + h, x : x + w] = marker_image(h)
    else:
        wall[y : y + h, x : x + w] = 242
    k = rng.uniform(0, 90)
    there = np.array([(0, 0), (2400, 0), (2400, 1600), (0, 1600)], np.float32)
    seen = np.array([(20, 20 + k), (W - 20, 20), (W - 20, H - 20), (20, H - 20 - k)], np.float32)
    m = cv2.getPerspectiveTransform(there, seen + rng.uniform(-12, 12, (4, 2)).astype(np.float32))
    up = np.array([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1]])
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    fine = cv2.warpPerspective(wall.clip(0, 255).astype(np.uint8), up @ m @ half, (2 * W, 2 * H))
    made = cv2.resize(fine, (W, H), interpolation=cv2.INTER_AREA) + rng.normal(0, 2.5, (H, W, 3))
    return made.clip(0, 255).astype(np.uint8), m, (x, y)


def px(m: np.ndarray, x: float, y: float) -> tuple[float, float]:
    u, v, w = m @ (x, y, 1)
    return u / w, v / w


@pytest.mark.parametrize("reference", REFERENCES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_lengths_on_the_wall_are_found_to_three_percent(seed: int, reference: str) -> None:
    photo, m, (x, y) = scene(seed, reference)
    corners = find_marker(photo) if reference == "marker" else find_sheet(photo)
    assert corners is not None
    size = Size(150, 150) if reference == "marker" else sheet_size(corners, A4)
    assert (size.w, size.h) == REFERENCES[reference]
    plane = plane_of(corners, size)
    assert plane is not None
    reach = 150 if reference == "marker" else 400
    for dx in (-reach - 300, reach):
        left, right = (plane.to_mm(*px(m, x + dx + at, y + 50)) for at in (0, 300))
        assert np.hypot(right[0] - left[0], right[1] - left[1]) == pytest.approx(300, rel=0.03)


def test_a_bare_wall_has_no_reference() -> None:
    bare = np.full((600, 900, 3), 180, np.uint8)
    assert find_sheet(bare) is None
    assert find_marker(bare) is None


def test_corners_that_are_no_rectangle_s_are_no_plane() -> None:
    assert plane_of([(0, 0), (10, 0), (20, 0), (0, 10)], A4) is None
    assert plane_of([(0, 0), (10, 10), (10, 0), (0, 10)], A4) is None


def test_pictures_hang_in_perspective_behind_what_stands_before() -> None:
    photo, m, _ = scene(2, "upright")
    plane = plane_of([px(m, *p) for p in ((0, 0), (2400, 0), (2400, 1600), (0, 1600))], Size(2400, 1600))
    assert plane is not None
    red = np.zeros((300, 450, 3), np.uint8)
    red[..., 0] = 230
    front = np.zeros((H, W), np.uint8)
    front[:, : W // 2] = 255
    out = hung(photo, plane, [Hung(red, Rect(900, 400, 900, 600))], front)
    assert out.shape == photo.shape
    x, y = (round(v) for v in px(m, 1600, 700))
    assert out[y, x, 0] > 120
    assert out[y, x, 1] < 20
    assert (out[:, : W // 2] == photo[:, : W // 2]).all()
    u, v = (round(c) for c in px(m, 1850, 1100))  # clear of picture and shadow
    assert abs(out[v, u].astype(int) - photo[v, u]).max() <= 12
    below = tuple(round(c) for c in px(m, 1600, 1012))
    assert out[below[1], below[0]].sum() < photo[below[1], below[0]].sum() - 20  # its shadow


@pytest.mark.parametrize("size", [(200, 222), (150, 400), (500, 480)])
def test_tiles_panes_and_lamps_are_no_sheets(size: tuple[int, int]) -> None:
    photo = np.full((1066, 1600, 3), 150, np.uint8)
    w, h = size
    photo[300 : 300 + h, 500 : 500 + w] = 240
    assert find_sheet(photo) is None


def test_a_sheet_that_the_photo_cuts_is_none() -> None:
    photo = np.full((1066, 1600, 3), 150, np.uint8)
    photo[0:297, 500:710] = 240
    assert find_sheet(photo) is None


def test_a_sheet_is_found_beside_something_lighter_that_is_none() -> None:
    photo = np.full((1066, 1600, 3), 120, np.uint8)
    photo[100:300, 100:310] = 255
    photo[500:797, 900:1110] = 235
    corners = find_sheet(photo)
    assert corners is not None
    assert corners.mean(axis=0) == pytest.approx((1005, 648), abs=2)
