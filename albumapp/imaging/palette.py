"""Colours that photos have in common, to paint pages with: the main ones, and papers in their tone.

Pixels are grouped in CIE L*a*b* by k-means from fixed starts, so that the same photos give the same colours.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.drawing.colour import Rgb, from_lab

_SIDE = 40  # px of each photo: enough for its colours
_GROUPS, _ROUNDS = 14, 12
_ALIKE = 14.0  # distance in L*a*b* under which two colours are one to the eye at a glance
_LIGHT, _DARK = 94.0, 17.0  # L* of the papers
_PAPER_CHROMA = 7.0

Lab = NDArray[np.float32]


def palette(pictures: Sequence[bytes], count: int = 7) -> tuple[Rgb, ...]:
    """The colours of encoded pictures (thumbnails), the most common first, then a light and a dark paper.

    Fewer than `count` + 2 where the photos have fewer; empty where none can be read.
    """
    parts = [lab for data in pictures if (lab := _pixels(data)) is not None]
    if not parts:
        return ()
    pixels = np.concatenate(parts)
    middles, sizes = _grouped(pixels)
    found: list[Lab] = []
    # colour is rarer than grey in photos, and more wanted
    weight = sizes * (1 + np.hypot(middles[:, 1], middles[:, 2]) / 12)
    for i in np.argsort(-weight, kind="stable"):
        if all(np.linalg.norm(middles[i] - f) >= _ALIKE for f in found):
            found.append(middles[i])
    chosen = [from_lab(*(float(v) for v in lab)) for lab in found[:count]]
    tone = found[0]
    k = min(1.0, _PAPER_CHROMA / max(float(np.hypot(tone[1], tone[2])), 1e-6))
    papers = [from_lab(light, float(tone[1]) * k, float(tone[2]) * k) for light in (_LIGHT, _DARK)]
    return (*chosen, *papers)


def _pixels(data: bytes) -> Lab | None:
    """(n, 3) L*a*b* of a small copy; None where it is no picture."""
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        return None
    h, w = picture.shape[:2]
    k = _SIDE / max(h, w)
    small = cv2.resize(picture, (max(1, round(w * k)), max(1, round(h * k))), interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(np.asarray(small, np.float32) / 255, cv2.COLOR_BGR2LAB)
    return np.asarray(lab, np.float32).reshape(-1, 3)


def _grouped(pixels: Lab) -> tuple[Lab, NDArray[np.int64]]:
    """Middles and sizes of groups, started as far from each other as can be."""
    starts = [pixels.mean(axis=0)]
    far = np.linalg.norm(pixels - starts[0], axis=1)
    for _ in range(_GROUPS - 1):
        starts.append(pixels[int(far.argmax())])
        far = np.minimum(far, np.linalg.norm(pixels - starts[-1], axis=1))
    middles = np.stack(starts)
    for _ in range(_ROUNDS):
        nearest = np.linalg.norm(pixels[:, None] - middles[None], axis=2).argmin(axis=1)
        sizes = np.bincount(nearest, minlength=len(middles))
        sums = np.stack([np.bincount(nearest, pixels[:, c], len(middles)) for c in range(3)], axis=1)
        middles = np.where(sizes[:, None] > 0, sums / np.maximum(sizes, 1)[:, None], middles)
    return np.asarray(middles, np.float32), sizes
