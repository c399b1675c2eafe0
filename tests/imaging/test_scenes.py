"""The drawn rooms: true to scale, in any colour, with furniture before the wall."""

from __future__ import annotations

import numpy as np
import pytest

from albumapp.geometry import Rect
from albumapp.imaging.roomview import Hung, hung
from albumapp.imaging.scenes import SCENES, drawn

WIDTH = 480


@pytest.mark.parametrize("name", SCENES)
def test_a_picture_hangs_in_true_scale_behind_the_furniture(name: str) -> None:
    room = drawn(name, WIDTH)
    scale = WIDTH / SCENES[name].camera.width
    (ax, ay), (bx, by) = room.plane.to_px(100, 100), room.plane.to_px(1100, 600)
    assert bx - ax == pytest.approx(1000 * scale, rel=0.001)
    assert by - ay == pytest.approx(500 * scale, rel=0.001)
    assert room.rgb.shape[:2] == room.front.shape == room.light.shape[:2]
    red = np.zeros((60, 60, 3), np.uint8)
    red[..., 0] = 250
    if room.over is not None:  # from above the furniture down to the floor
        box = Rect(room.over.cx - 200, room.over.y - 700, 400, room.over.h + 700)
    else:
        box = Rect(room.middle - 200, 300, 400, 500)
    out = hung(room.rgb, room.plane, [Hung(red, box, 20)], room.front, room.light, room.eye)
    x, y = (round(v) for v in room.plane.to_px(box.cx, box.y + 100))
    assert out[y, x, 0] > 120
    assert out[y, x, 1] < 25
    assert (out[room.front == 255] == room.rgb[room.front == 255]).all()
    if room.over is not None:  # what stands there hides it
        assert room.front[round(room.plane.to_px(0, room.over.y + room.over.h * 0.12)[1]), x] > 240


def test_the_wall_takes_the_colour_and_the_furniture_does_not() -> None:
    plain, blue = drawn("living", WIDTH), drawn("living", WIDTH, (60, 90, 150))
    bare, held = plain.front == 0, plain.front == 255
    assert (blue.rgb[bare].mean(axis=0) / plain.rgb[bare].mean(axis=0))[0] < 0.4
    assert np.abs(blue.rgb[held].astype(int) - plain.rgb[held]).max() <= 1


def test_the_same_room_is_drawn_again_alike() -> None:
    assert (drawn("office", 300).rgb == drawn("office", 300).rgb).all()


@pytest.mark.parametrize("name", SCENES)
def test_a_room_is_drawn_at_any_size(name: str) -> None:
    assert drawn(name, 84).rgb.std() > 10
