"""Perceptual hashes, a tiny picture and keypoints, by which photos of one moment find each other.

Runs in worker processes (numpy and OpenCV). `duplicates` and `keypoints` compare what is made here.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

TINY = 16  # side of the tiny picture, px

POINTS, POINT_BYTES = 48, 34  # keypoints at most; each is x, y (256 to the long side) and 256 bits of ORB
POINT_SIDE = 512  # px; keypoints are looked for at this long side
GRID, PER_CELL = 6, 3  # the first so many of each cell of the picture, so that one bush does not have all


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


def points(grey: Pixels) -> bytes:
    """Up to POINTS keypoints of POINT_BYTES, the strongest but spread over the picture; b"" without any."""
    h, w = grey.shape
    scale = POINT_SIDE / max(h, w)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(grey, (max(32, round(w * scale)), max(32, round(h * scale))), interpolation=how)
    orb = _orb()
    found = sorted(orb.detect(small, None), key=lambda k: -k.response)
    taken: Counter[tuple[int, int]] = Counter()
    first: list[cv2.KeyPoint] = []
    rest: list[cv2.KeyPoint] = []
    for k in found:
        cell = (int(k.pt[0] * GRID / small.shape[1]), int(k.pt[1] * GRID / small.shape[0]))
        taken[cell] += 1
        (first if taken[cell] <= PER_CELL else rest).append(k)
    kept, codes = orb.compute(small, (first + rest)[:POINTS])
    if codes is None:
        return b""
    spots = np.array([k.pt for k in kept], np.float32) * (256 / POINT_SIDE)
    rows = np.concatenate([np.clip(spots.round(), 0, 255).astype(np.uint8), codes], axis=1)
    return rows[:POINTS].tobytes()


@cache
def _orb() -> cv2.ORB:
    return cv2.ORB.create(
        nfeatures=400, scaleFactor=1.3, nlevels=6, edgeThreshold=12, patchSize=25, fastThreshold=8
    )


def _bits(flags: NDArray[np.bool_]) -> int:
    return int.from_bytes(np.packbits(flags.ravel()).tobytes(), "big")
