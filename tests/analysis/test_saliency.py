from __future__ import annotations

import cv2
import numpy as np
import pytest

from albumapp.analysis.attention import with_faces
from albumapp.analysis.model import PhotoScore, quality_to_bytes, rounded, score_from_bytes
from albumapp.analysis.quality import grey_of
from albumapp.analysis.saliency import GRID, Saliency, measure
from albumapp.geometry import Rect


def looked(rgb: np.ndarray) -> Saliency:
    return measure(rgb, grey_of(rgb))


def plane(found: Saliency) -> np.ndarray:
    return np.frombuffer(found.grid, np.uint8).reshape(GRID, GRID).astype(float)


def meadow(at: tuple[int, int]) -> np.ndarray:
    """Green with a red ball at (x, y)."""
    rgb = np.full((480, 640, 3), (70, 130, 60), np.uint8)
    cv2.circle(rgb, at, 60, (220, 40, 30), -1)
    return rgb


@pytest.mark.parametrize("at", [(120, 120), (500, 330), (320, 400)])
def test_what_differs_from_its_surroundings_draws_the_eye(at: tuple[int, int]) -> None:
    grid = plane(looked(meadow(at))) ** 2
    y, x = np.mgrid[0:GRID, 0:GRID] + 0.5
    assert (grid * x).sum() / grid.sum() / GRID * 640 == pytest.approx(at[0], abs=60)
    assert (grid * y).sum() / grid.sum() / GRID * 480 == pytest.approx(at[1], abs=50)


def test_the_sharp_part_of_a_photo_draws_the_eye() -> None:
    noise = np.random.default_rng(3).integers(60, 200, (480, 640), np.uint8)
    soft = cv2.GaussianBlur(noise, (0, 0), 6)
    soft[:, 400:] = cv2.GaussianBlur(noise, (0, 0), 1)[:, 400:]
    grid = plane(looked(np.repeat(soft[:, :, None], 3, axis=2)))
    assert grid[:, 16:].mean() > 1.5 * grid[:, :14].mean()


def test_a_horizon_is_seen_where_calm_sky_meets_the_land() -> None:
    rgb = np.full((480, 640, 3), (190, 210, 235), np.uint8)
    rgb[300:] = (60, 80, 50)
    found = looked(rgb).horizon
    assert found == pytest.approx(300 / 480, abs=0.03)
    rgb[100:160] = (60, 80, 50)  # shelves are no horizon
    assert looked(rgb).horizon is None


@pytest.mark.parametrize("size", [(1, 1), (2, 900), (700, 3), (16, 16)])
def test_any_size_and_plain_photos_give_a_whole_grid(size: tuple[int, int]) -> None:
    found = looked(np.full((*size, 3), 90, np.uint8))
    assert len(found.grid) == GRID * GRID
    assert min(found.grid) > 0
    assert found.horizon is None


def test_it_comes_back_from_the_cache() -> None:
    eye = looked(meadow((120, 120)))
    score = PhotoScore("a", saliency=eye.grid, horizon=0.375)
    back = score_from_bytes("a", quality_to_bytes(score))
    assert (back.saliency, back.horizon) == (eye.grid, 0.375)
    assert rounded(score) == back


def test_faces_are_laid_over_the_grid_and_only_they() -> None:
    grid = bytes([9]) * (GRID * GRID)
    found = with_faces(grid, [Rect(0.25, 0.5, 0.1, 0.1), Rect(0.98, 0.98, 0.1, 0.1)])
    cells = np.frombuffer(found, np.uint8).reshape(GRID, GRID)
    assert (cells[12:15, 6:9] == 255).all()
    assert cells[23, 23] == 255
    assert (cells == 255).sum() == 10
    assert with_faces(grid, []) == grid
    assert with_faces(b"", [Rect(0, 0, 1, 1)]) == b""
