"""Where a photo draws the eye: a small grid of weights, and where its horizon lies. For crops and titles.

Four cheap measures are joined: how far a colour is from the photo's own mean (R. Achanta et al., "Frequency-
tuned salient region detection", CVPR 2009), how it differs from its surroundings at two scales (L. Itti et
al., 1998), where the picture is in focus, and the colour of skin, whatever its lightness (D. Chai, K. Ngan,
1999). A slight weight of the middle is what observers show on any photo (T. Judd et al., 2012). Faces are
not counted in here: they may be forgotten, while this grid is kept with the other measures of pixels.

To add a measure: a plane of GRID x GRID in 0..1, and its weight in `_joined`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.quality import RGB, Grey, Plane

GRID = 24
SIDE = 112  # px of the long side at which colours are compared
W_RARE, W_AROUND, W_FOCUS, W_SKIN = 0.30, 0.34, 0.26, 0.10
FLOOR = 0.04  # of the brightest cell: nothing is worth nothing
MIDDLE = 0.35  # how much less a corner weighs than the middle
_ROWS = 48  # rows among which the horizon is looked for
_STEP = 7.0  # levels of L by which sky and land differ, at least
_AGREE = 0.8  # share of the width on which they do
_CALM = 9.0  # levels between neighbouring columns of sky, on average, at most
_BAND = 5  # rows of each side that are compared


@dataclass(frozen=True, slots=True)
class Saliency:
    """`grid` is GRID x GRID bytes, row by row over the whole photo, 255 where it draws the eye most.

    `horizon` is its height, 0 (top) to 1, or None where none is seen from side to side.
    """

    grid: bytes
    horizon: float | None


def measure(rgb: RGB, grey: Grey) -> Saliency:
    """Of an (h, w, 3) uint8 sRGB array of any size from 1 x 1 px, and its luminance."""
    h, w = grey.shape
    scale = SIDE / max(h, w)
    size = max(8, round(w * scale)), max(8, round(h * scale))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    lab = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), np.float32)
    joined = _joined(_rare(lab), _around(lab), _focus(grey), _skin(small))
    return Saliency(_packed(joined), _horizon(lab))


def _joined(rare: Plane, around: Plane, focus: Plane, skin: Plane) -> Plane:
    found: Plane = (W_RARE * rare + W_AROUND * around + W_FOCUS * focus + W_SKIN * skin) * _middle()
    return found


def _packed(plane: Plane) -> bytes:
    top = float(plane.max())
    if top <= 1e-6:
        return bytes([128]) * (GRID * GRID)
    return bytes(np.round(255 * np.maximum(plane / top, FLOOR)).astype(np.uint8))


def _cells(plane: Plane) -> Plane:
    """Averaged to the grid and brought to 0..1, the highest twentieth all 1."""
    small = np.asarray(cv2.resize(plane, (GRID, GRID), interpolation=cv2.INTER_AREA), np.float32)
    low, high = np.percentile(small, (5, 95))
    found: Plane = np.clip((small - low) / max(float(high - low), 2.0), 0, 1)
    return found


def _rare(lab: Plane) -> Plane:
    """Distance of each colour to the mean of all."""
    soft = cv2.GaussianBlur(lab, (0, 0), 1.5)
    return _cells(np.asarray(np.linalg.norm(soft - lab.mean(axis=(0, 1)), axis=2), np.float32))


def _around(lab: Plane) -> Plane:
    """Distance of each colour to those around it, at two scales."""
    total = np.zeros(lab.shape[:2], np.float32)
    for inner, outer in ((2.0, 9.0), (5.0, 24.0)):
        apart = _blurred(lab, inner) - _blurred(lab, outer)
        total += np.sqrt((apart * apart).sum(axis=2))
    return _cells(total)


def _blurred(lab: Plane, sigma: float) -> Plane:
    """A blur of so many px; wide ones are made at a quarter of the size."""
    if sigma < 4:
        return np.asarray(cv2.GaussianBlur(lab, (0, 0), sigma), np.float32)
    h, w = lab.shape[:2]
    small = cv2.resize(lab, (max(2, w // 4), max(2, h // 4)), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), sigma / 4)
    return np.asarray(cv2.resize(soft, (w, h), interpolation=cv2.INTER_LINEAR), np.float32)


def _focus(grey: Grey) -> Plane:
    """Fine detail: what is sharp before a blurred ground."""
    if min(grey.shape) < 3:
        return np.zeros((GRID, GRID), np.float32)
    fine = cv2.convertScaleAbs(cv2.Laplacian(grey, cv2.CV_16S, ksize=1))
    cells = cv2.resize(fine, (2 * GRID, 2 * GRID), interpolation=cv2.INTER_AREA)
    return _cells(np.sqrt(np.asarray(cells, np.float32)) * 4)


def _skin(small: NDArray[np.generic]) -> Plane:
    """Share of pixels with the hue of skin: by red and blue alone, which light and dark skin share."""
    ycc = cv2.cvtColor(np.asarray(small, np.uint8), cv2.COLOR_RGB2YCrCb)
    like = cv2.inRange(ycc, np.array([30, 136, 85], np.uint8), np.array([250, 173, 127], np.uint8))
    share = cv2.resize(like, (GRID, GRID), interpolation=cv2.INTER_AREA)
    found: Plane = np.asarray(share, np.float32) / np.float32(255)
    # where most of the photo has this hue (wood, sand, a warm lamp) it tells nothing
    return found * np.float32(max(0.0, 1 - 2 * float(found.mean())))


@cache
def _middle() -> Plane:
    at = (np.arange(GRID, dtype=np.float32) + 0.5) / GRID * 2 - 1
    away = np.minimum(1, (at[:, None] ** 2 + at[None] ** 2) / 2)
    found: Plane = (1 - MIDDLE * away).astype(np.float32)
    return found


def _horizon(lab: Plane) -> float | None:
    """Where calm light gives way to other light, in the same sense along nearly the whole width, once.

    Rows of people, tables and shelves have edges too, but not one alone, nor calm sky above it.
    """
    rows = np.asarray(cv2.resize(lab[:, :, 0], (GRID, _ROWS), interpolation=cv2.INTER_AREA), np.float32)
    sums = np.vstack([np.zeros((1, GRID), np.float32), rows.cumsum(axis=0)])
    at = np.arange(_BAND, _ROWS - _BAND + 1)
    above, below = (sums[at] - sums[at - _BAND]) / _BAND, (sums[at + _BAND] - sums[at]) / _BAND
    step = below - above
    agree = np.maximum((step > _STEP).mean(axis=1), (step < -_STEP).mean(axis=1))
    strength = np.abs(np.median(step, axis=1))
    best = int(np.argmax(strength))
    elsewhere = strength[np.abs(at - at[best]) > _BAND]
    once = strength[best] > 1.6 * float(elsewhere.max(initial=0.0))
    calm = float(np.abs(np.diff(above[best])).mean()) < _CALM
    return round(float(at[best]) / _ROWS, 3) if once and calm and agree[best] >= _AGREE else None
