"""Cutting a face out of a photo upright and at one size, as nets want it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

RGB = NDArray[np.uint8]
Floats = NDArray[np.float32]


def similarity(source: Floats, target: Floats) -> Floats:
    """The 2 x 3 matrix of shift, turn and scale that brings points (n, 2) nearest to others.

    S. Umeyama, "Least-squares estimation of transformation parameters between two point patterns", 1991.
    """
    middle, aim = source.mean(axis=0), target.mean(axis=0)
    a, b = source - middle, target - aim
    u, values, v = np.linalg.svd(b.T @ a)
    signs = np.array([1.0, np.sign(np.linalg.det(u @ v))])
    turn = (u * signs) @ v * ((values * signs).sum() / max(float((a**2).sum()), 1e-9))
    return np.asarray(np.hstack([turn, (aim - turn @ middle)[:, None]]), np.float32)


def turned_square(middle: tuple[float, float], angle: float, side: float, px: int) -> Floats:
    """The matrix that brings a square of the photo, turned by `angle` (radians), to px x px."""
    scale = px / side
    cos, sin = float(np.cos(angle)) * scale, float(np.sin(angle)) * scale
    x, y = middle
    return np.array(
        [[cos, sin, px / 2 - cos * x - sin * y], [-sin, cos, px / 2 + sin * x - cos * y]], np.float32
    )


def back(matrix: Floats, points: Floats) -> Floats:
    """Points (n, 2) of the cut-out in px of the photo."""
    inverse = cv2.invertAffineTransform(matrix)
    return np.asarray(points @ inverse[:, :2].T + inverse[:, 2], np.float32)


def cut(rgb: RGB, matrix: Floats, px: int) -> RGB:
    """The px x px part of the photo that `matrix` brings to the origin; black beyond the photo's edges.

    Where it shrinks, that part of the photo is shrunk by area first, so that fine texture does not alias.
    """
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if scale < 0.7:
        h, w = rgb.shape[:2]
        corners = back(matrix, np.array([[0, 0], [px, 0], [0, px], [px, px]], np.float32))
        x0, y0 = np.clip(np.floor(corners.min(axis=0)).astype(int) - 2, 0, (w, h))
        x1, y1 = np.clip(np.ceil(corners.max(axis=0)).astype(int) + 2, 0, (w, h))
        if x1 - x0 > 4 and y1 - y0 > 4:
            part = rgb[y0:y1, x0:x1]
            size = max(2, round(part.shape[1] * scale)), max(2, round(part.shape[0] * scale))
            rgb = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.uint8)
            grow_x, grow_y = part.shape[1] / size[0], part.shape[0] / size[1]
            shrunk = np.array([[grow_x, 0, x0], [0, grow_y, y0], [0, 0, 1]], np.float32)
            matrix = matrix @ shrunk
    return np.asarray(cv2.warpAffine(rgb, matrix, (px, px), flags=cv2.INTER_LINEAR), np.uint8)
