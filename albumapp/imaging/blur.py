"""The blur of photos that lie behind pages: one definition for screen, raster and paper.

A Gaussian whose standard deviation is a share of the photo's longer side, so that the same photo gets the
same look at any size in pixels. What is blurred needs few pixels, which keeps all three quick.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

_FINE = 16  # px of standard deviation: steps between neighbours are then under 3 % of any edge


def blurred(pixels: NDArray[np.uint8], share: float) -> NDArray[np.uint8]:
    """(h, w, 3) blurred by `share` of its longer side; the photo's edge is taken to go on beyond it."""
    sigma = share * max(pixels.shape[:2])
    if sigma < 0.2:
        return pixels
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE), np.uint8)


def side_needed(share: float, most: float) -> int:
    """Longest side in px at which a blurred photo shows all that it has, at most `most`."""
    return math.ceil(min(most, _FINE / share)) if share > 0 else math.ceil(most)
