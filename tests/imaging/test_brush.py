"""What is brushed over in a photo: strokes in order, edges that follow the photo, gaps that show the wall."""

from __future__ import annotations

import numpy as np

from albumapp.document.room import Stroke
from albumapp.imaging.brush import brushed, fitted, keyed

W, H = 400, 300


def lattice() -> tuple[np.ndarray, np.ndarray]:
    """Dark slats before a wall that darkens to the right; and where the slats are."""
    wall = np.repeat(np.linspace(220, 150, W)[None, :, None], H, axis=0).repeat(3, axis=2)
    slats = np.zeros((H, W), bool)
    slats[60:240, 100:300:20] = True
    slats[60:240, 101:300:20] = True
    slats[60:240, 102:300:20] = True
    slats[60:240, 103:300:20] = True
    wall[slats] = (70, 45, 30)
    noisy = wall + np.random.default_rng(1).normal(0, 2, wall.shape)
    return noisy.clip(0, 255).astype(np.uint8), slats


def test_strokes_are_drawn_in_order_and_taken_away() -> None:
    across = Stroke(((0.2, 0.5), (0.8, 0.5)), 0.1)
    mask = brushed([across], W, H)
    assert mask[150, 200] == 255
    assert mask[150 + 18, 200] == 255
    assert mask[150 + 24, 200] == 0
    gone = brushed([across, Stroke(((0.5, 0.5),), 0.1, erase=True)], W, H)
    assert gone[150, 200] == 0
    assert gone[150, 100] == 255
    assert brushed([across, Stroke(((0.5, 0.5),), 0.1, erase=True), across], W, H)[150, 200] == 255


def test_the_wall_is_left_out_between_what_stands_before_it() -> None:
    photo, slats = lattice()
    mask = keyed(brushed([Stroke(((0.2, 0.5), (0.8, 0.5)), 0.5)], W, H), photo)
    inside = np.zeros_like(slats)
    inside[80:220, 110:290] = True
    wall = ~slats
    wall &= ~np.roll(slats, 2, axis=1) & ~np.roll(slats, -2, axis=1)
    assert mask[slats & inside].mean() > 240
    assert mask[wall & inside].mean() < 15


def test_an_edge_near_the_brush_s_is_taken() -> None:
    photo = np.full((H, W, 3), 210, np.uint8)
    photo[:, :200] = 60
    mask = fitted(brushed([Stroke(((0.2, 0.5), (0.38, 0.5)), 0.25)], W, H), photo)
    assert mask[150, 197] > 200
    assert mask[150, 206] < 40


def test_nothing_brushed_is_nothing_before() -> None:
    photo, _ = lattice()
    empty = brushed([], W, H)
    assert not empty.any()
    assert not keyed(empty, photo).any()
    assert not fitted(empty, photo).any()
