"""Sharpness, exposure and contrast of a photo, each 0..1 (more is better), measured on its pixels.

Runs in worker processes (numpy and OpenCV). The constants are set on the real photos that the project is
tested with, so that a usual good photo gets 0.6 to 0.9.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
RGB = NDArray[np.uint8]

TILES = 8  # the frame is cut into TILES x TILES; the subject is sharp in some of them, never in all
SHARPEST_SHARE = 0.15
# log10 of the variance of the Laplacian: blurred beyond use, and as sharp as a good lens gives
SOFT_LOG, CRISP_LOG = 1.0, 3.4
CLIPPED_FROM, CRUSHED_TO = 252, 4


@dataclass(frozen=True, slots=True)
class Quality:
    sharpness: float
    exposure: float
    contrast: float
    brightness: float
    clipped: float
    crushed: float


def grey_of(rgb: RGB) -> Grey:
    """Luminance, uint8, of an (h, w, 3) array."""
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)


def sharpness(grey: Grey) -> float:
    """Variance of the Laplacian on the sharpest tiles, 0..1 on a log scale.

    Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", ICPR 2000. A slight blur before it
    keeps sensor noise from passing for detail. The photo must be at the analysis' scale (long side 1,024 px).
    """
    h, w = grey.shape
    if min(h, w) < 3:
        return 0.0
    edges = cv2.Laplacian(cv2.GaussianBlur(grey, (0, 0), 0.7), cv2.CV_32F, ksize=1)
    rows, cols = (max(1, min(TILES, n // 8)) for n in (h, w))
    th, tw = h // rows, w // cols
    tiles = edges[: rows * th, : cols * tw].reshape(rows, th, cols, tw)
    spread = np.sort(tiles.var(axis=(1, 3)).ravel())
    best = spread[-max(1, round(SHARPEST_SHARE * spread.size)) :]
    level = float(np.log10(best.mean() + 1e-6))
    return float(np.clip((level - SOFT_LOG) / (CRISP_LOG - SOFT_LOG), 0.0, 1.0))


def exposure(brightness: float, clipped: float, crushed: float) -> float:
    """From mean luminance and the shares of blown and black pixels (all 0..1).

    A mean between 0.3 and 0.65 costs nothing; a few per cent of clipping (sun, lamps, a night sky) neither.
    """
    off = max(0.0, 0.30 - brightness) / 0.30 + max(0.0, brightness - 0.65) / 0.35
    lost = 1.6 * max(0.0, clipped - 0.02) + 0.8 * max(0.0, crushed - 0.05)
    return float(max(0.0, 1.0 - 0.8 * off) * max(0.0, 1.0 - min(1.0, lost)))


def measure(rgb: RGB, grey: Grey | None = None) -> Quality:
    """All scores of an (h, w, 3) uint8 sRGB array of any size from 1 x 1 px."""
    g = grey_of(rgb) if grey is None else grey
    share = np.bincount(g.ravel(), minlength=256) / g.size
    brightness = float((share * np.arange(256)).sum() / 255)
    clipped, crushed = float(share[CLIPPED_FROM:].sum()), float(share[: CRUSHED_TO + 1].sum())
    below = np.cumsum(share)
    low, high = (int(np.searchsorted(below, p)) for p in (0.05, 0.95))
    return Quality(
        sharpness=sharpness(g),
        exposure=exposure(brightness, clipped, crushed),
        contrast=float(np.clip((high - low) / 255 / 0.7, 0.0, 1.0)),
        brightness=brightness,
        clipped=clipped,
        crushed=crushed,
    )
