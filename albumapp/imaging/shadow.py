"""Soft shadows as masks: the one definition that canvas, raster and PDF share. numpy and OpenCV, no Qt."""

from __future__ import annotations

import math
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Rect
from albumapp.imaging.raster_cover import coverage, edges, flatten

Mask = NDArray[np.uint8]
_FINE = 4.0  # px of standard deviation: finer than that a blur shows no more
_REACH = 3.0  # standard deviations that the mask goes beyond the outline
_MOST_PX = 4_000_000


@lru_cache(maxsize=64)
def soft_mask(path: Path, blur: float, most: float, fine: float = _FINE) -> tuple[Mask, Rect]:
    """(h, w) of 0..255: an outline filled and blurred, and where it lies in mm.

    `blur` is four standard deviations of the Gaussian in mm, `most` the finest scale in px/mm that is of use,
    `fine` how many px of standard deviation are enough.
    """
    sigma = blur / 4
    bounds = path.bounds().outset(sigma * _REACH)
    scale = min(most, fine / sigma, math.sqrt(_MOST_PX / bounds.area))
    w, h = max(1, math.ceil(bounds.w * scale)), max(1, math.ceil(bounds.h * scale))
    box = Rect(bounds.x, bounds.y, w / scale, h / scale)
    to_px = Affine.translation(-box.x, -box.y).then(Affine.scaling(scale))
    filled = coverage(edges(flatten(path, to_px)), 0, 0, w, h)
    soft = cv2.GaussianBlur(filled, (0, 0), sigma * scale, borderType=cv2.BORDER_CONSTANT)
    mask = np.rint(np.clip(soft, 0, 1) * 255).astype(np.uint8)
    mask.setflags(write=False)
    return mask, box
