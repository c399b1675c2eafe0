"""Perceptual hashes and a tiny picture of each photo, by which photos of one moment find each other.

Runs in worker processes (numpy and OpenCV). `duplicates` compares what is made here.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

TINY = 16  # side of the tiny picture, px


def dhash(grey: Pixels) -> int:
    """64 bits: whether each of 8 x 8 neighbours in a row grows brighter (Krawetz's difference hash)."""
    small = cv2.resize(grey, (9, 8), interpolation=cv2.INTER_AREA).astype(np.int16)
    return _bits(small[:, 1:] > small[:, :-1])


def phash(grey: Pixels) -> int:
    """64 bits: the signs of the low frequencies of a 32 x 32 cosine transform, about their median."""
    small = cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = np.asarray(cv2.dct(small))[:8, :8].ravel()
    return _bits(low > np.median(low[1:]))


def tiny(rgb: Pixels) -> bytes:
    """TINY x TINY px of L, a, b, 8 bits each, whatever the photo's shape."""
    small = cv2.resize(rgb, (TINY, TINY), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), np.uint8).tobytes()


def _bits(flags: NDArray[np.bool_]) -> int:
    return int.from_bytes(np.packbits(flags.ravel()).tobytes(), "big")
