"""Walls as a phone sees them: a camera of known place and focal length, several angles, dusk, noise, JPEG."""

from __future__ import annotations

import io
import math

import cv2
import numpy as np
import pytest
from PIL import Image

from albumapp.geometry import Rect, Size
from albumapp.imaging.roomview import Hung, behind, eye_of, hung
from albumapp.imaging.wallphoto import (
    A4,
    LETTER,
    MARKER,
    Plane,
    find_marker,
    find_sheet,
    marker_image,
    plane_of,
    sheet_size,
)

W, H, FOCAL = 2016, 1512, 1560.0  # px: a phone of 12 megapixels, halved; 26 mm of a small picture
WALL = Size(3200, 2400)


def camera(turn: float, tilt: float, roll: float, away: float) -> np.ndarray:
    """(3, 3) from mm of the wall to px; it looks at the wall's middle, degrees, mm."""
    a, b, c = (math.radians(v) for v in (turn, tilt, roll))
    across = np.array([[math.cos(a), 0, math.sin(a)], [0, 1, 0], [-math.sin(a), 0, math.cos(a)]])
    down = np.array([[1, 0, 0], [0, math.cos(b), -math.sin(b)], [0, math.sin(b), math.cos(b)]])
    round_ = np.array([[math.cos(c), -math.sin(c), 0], [math.sin(c), math.cos(c), 0], [0, 0, 1]])
    turned = round_ @ down @ across
    middle = np.array([[1, 0, -WALL.w / 2], [0, 1, -WALL.h / 2], [0, 0, 0]])
    there = turned @ middle + np.array([[0, 0, 0], [0, 0, 0], [0, 0, away]])
    k = np.array([[FOCAL, 0, W / 2], [0, FOCAL, H / 2], [0, 0, 1]])
    m = k @ there
    return m / m[2, 2]


def photo(m: np.ndarray, thing: str, light: float, seed: int) -> tuple[np.ndarray, Rect]:
    """The wall with the thing on it, as the camera takes it; and where the thing hangs."""
    rng = np.random.default_rng(seed)
    wall = np.full((int(WALL.h), int(WALL.w), 3), (186, 178, 164), np.float32)
    wall *= (
        1
        + 0.02
        * cv2.resize(rng.standard_normal((60, 80, 1), np.float32), (int(WALL.w), int(WALL.h)))[..., None]
    )
    wall *= np.linspace(1.1, 0.7, int(WALL.w))[None, :, None]
    wall[1900:, 800:2400] = (96, 84, 70)
    box = {
        "marker": Rect(1500, 900, MARKER, MARKER),
        "a4": Rect(1450, 850, A4.w, A4.h),
        "letter": Rect(1450, 850, LETTER.h, LETTER.w),
    }[thing]
    x, y, w, h = (round(v) for v in box.as_list())
    if thing == "marker":
        wall[y - 30 : y + h + 30, x - 30 : x + w + 30] = 244
        wall[y : y + h, x : x + w] = marker_image(h)
    else:
        wall[y : y + h, x : x + w] = 243
    box = Rect(x, y, w, h)
    up = np.array([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1]])
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    fine = cv2.warpPerspective(wall * light, up @ m @ half, (2 * W, 2 * H), borderValue=(40, 40, 44))
    made = cv2.resize(fine, (W, H), interpolation=cv2.INTER_AREA)
    made = made + rng.normal(0, 2 + 4 * (1 - light), made.shape)
    buffer = io.BytesIO()
    Image.fromarray(made.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=85)
    return np.asarray(Image.open(buffer).convert("RGB")), box


def seen(m: np.ndarray, x: float, y: float) -> tuple[float, float]:
    u, v, w = m @ (x, y, 1)
    return u / w, v / w


@pytest.mark.parametrize(
    ("turn", "tilt", "roll", "away", "light"),
    [
        (0, 0, 0, 2600, 1.0),
        (18, 0, 1.5, 2700, 0.9),
        (-28, 5, -2, 2800, 0.8),
        (35, -6, 2, 2700, 0.7),
        (10, 12, -3, 2300, 0.45),
    ],
)
@pytest.mark.parametrize("thing", ["marker", "a4", "letter"])
def test_the_wall_is_measured_to_three_percent(
    thing: str, turn: float, tilt: float, roll: float, away: float, light: float
) -> None:
    m = camera(turn, tilt, roll, away)
    picture, box = photo(m, thing, light, seed=round(turn * 7 + away))
    corners = find_marker(picture) if thing == "marker" else find_sheet(picture)
    assert corners is not None
    sheet = LETTER if thing == "letter" else A4
    size = Size(MARKER, MARKER) if thing == "marker" else sheet_size(corners, sheet)
    assert size.aspect == pytest.approx(box.aspect, rel=0.01)
    plane = plane_of(corners, size)
    assert plane is not None
    for dx, dy in ((-500, -150), (150, -400), (350, 250)):  # round the thing, where pictures hang
        x, y = box.cx + dx, box.cy + dy
        a, b, c = (plane.to_mm(*seen(m, *at)) for at in ((x, y), (x + 400, y), (x, y + 300)))
        assert math.dist(a, b) == pytest.approx(400, rel=0.03)
        assert math.dist(a, c) == pytest.approx(300, rel=0.03)


@pytest.mark.parametrize(("turn", "tilt"), [(25, 8), (-30, -10), (12, 18)])
def test_the_camera_is_found_and_depth_goes_back_from_the_wall(turn: float, tilt: float) -> None:
    m = camera(turn, tilt, 1, 2600)
    nine = tuple(float(v) for v in m.reshape(-1))
    plane = Plane(nine)
    eye = eye_of(plane, W, H)
    assert eye.focal == pytest.approx(FOCAL, rel=0.02)
    deeper = camera(turn, tilt, 1, 2600)
    k = np.array([[FOCAL, 0, W / 2], [0, FOCAL, H / 2], [0, 0, 1]])
    b = np.linalg.inv(k) @ deeper
    b /= np.linalg.norm(b[:, 0])
    normal = np.cross(b[:, 0], b[:, 1])
    want = k @ (b @ (1000, 700, 1) + 40 * normal)
    found = behind(plane, eye, 40).to_px(1000, 700)
    assert found == pytest.approx(tuple(want[:2] / want[2]), abs=0.6)


def test_what_lies_past_the_horizon_of_a_wall_is_not_seen() -> None:
    m = camera(55, 0, 0, 2600)
    plane = Plane(tuple(float(v) for v in m.reshape(-1)))  # type: ignore[arg-type]
    room = np.full((H // 4, W // 4, 3), 190, np.uint8)
    print_ = np.zeros((40, 60, 3), np.uint8)
    horizon = -(m[2, 2] + m[2, 1] * 1000) / m[2, 0]  # x at which the wall runs past the camera
    past = Rect(horizon + math.copysign(700, m[2, 0] * -1) - 300, 800, 600, 400)
    assert (m[2, 0] * past.cx + m[2, 1] * past.cy + m[2, 2]) < 0
    across = Rect(horizon - 300, 800, 600, 400)
    small = Plane((*(v / 4 for v in plane.m[:6]), *plane.m[6:]))  # type: ignore[arg-type]
    for box in (past, across):
        assert (hung(room, small, [Hung(print_, box, 20)]) == room).all()
    assert (hung(room, small, [Hung(print_, Rect(1300, 1000, 600, 400), 20)]) != room).any()
