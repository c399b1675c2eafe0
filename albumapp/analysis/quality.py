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
Plane = NDArray[np.float32]

TILES = 8  # the frame is cut into TILES x TILES; the subject is sharp in some of them, never in all
SHARPEST_SHARE = 0.15
BLURRED_EDGE, CRISP_EDGE = 0.18, 0.58  # ratio of Laplacian to gradient: blurred by 2 px; a photo in focus
PLAIN_LOG, RICH_LOG = 1.0, 3.4  # log10 of the variance of the Laplacian: a plain wall; snow on rocks
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
    """How sharp the sharpest parts are, 0..1: mostly how steep the edges, partly how much detail there is.

    The photo must be at the analysis' scale (long side 1,024 px). A slight blur before both measures keeps
    sensor noise from passing for detail.
    """
    if min(grey.shape) < 3:
        return 0.0
    soft = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), 0.7)
    curve = np.asarray(cv2.Laplacian(soft, cv2.CV_32F, ksize=1), np.float32)
    steep = (_steepness(soft, curve) - BLURRED_EDGE) / (CRISP_EDGE - BLURRED_EDGE)
    detail = (_detail(curve) - PLAIN_LOG) / (RICH_LOG - PLAIN_LOG)
    return float(0.65 * np.clip(steep, 0.0, 1.0) + 0.35 * np.clip(detail, 0.0, 1.0))


def _steepness(soft: Plane, curve: Plane) -> float:
    """Laplacian over gradient on the strongest edges (the top half per cent of the pixels).

    For an edge blurred by a Gaussian of s px both peaks scale with its contrast and their ratio with 1/s, so
    it tells blur and not what the photo shows.
    """
    gx = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3, scale=0.25)
    gy = cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3, scale=0.25)
    slope = np.asarray(cv2.magnitude(gx, gy)).ravel()
    peaks = np.asarray(cv2.dilate(np.abs(curve), np.ones((5, 5), np.uint8))).ravel()
    count = min(slope.size, max(16, slope.size // 200))
    edges = np.argpartition(slope, slope.size - count)[slope.size - count :]
    return float(peaks[edges].mean() / (slope[edges].mean() + 1.0))


def _detail(curve: Plane) -> float:
    """log10 of the variance of the Laplacian, mean of the sharpest tiles.

    Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", ICPR 2000.
    """
    h, w = curve.shape
    rows, cols = (max(1, min(TILES, n // 8)) for n in (h, w))
    th, tw = h // rows, w // cols
    tiles = curve[: rows * th, : cols * tw].reshape(rows, th, cols, tw)
    spread = np.sort(tiles.var(axis=(1, 3)).ravel())
    best = spread[-max(1, round(SHARPEST_SHARE * spread.size)) :]
    return float(np.log10(best.mean() + 1e-6))


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


def face_sharpness(part: RGB) -> float:
    """Sharpness of a face's pixels, 0..1, at one scale (96 px), so that large and small faces compare."""
    if min(part.shape[:2]) < 8:
        return 0.0
    side = min(96, *part.shape[:2])
    small = cv2.resize(grey_of(np.ascontiguousarray(part)), (side, side), interpolation=cv2.INTER_AREA)
    return sharpness(np.asarray(small, np.uint8))
