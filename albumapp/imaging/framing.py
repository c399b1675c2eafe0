"""A print behind its mat in a moulding, as it is seen from the front: bought, not printed."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.geometry import Size
from albumapp.imaging.pixels import Pixels

Tint = tuple[float, float, float]
MOULDINGS: dict[str, Tint] = {
    "oak": (196, 158, 114),
    "black": (40, 39, 38),
    "white": (240, 239, 236),
    "walnut": (112, 78, 54),
}
_MAT: Tint = (246, 245, 241)
_BEVEL = 1.6  # mm: the cut edge of a mat, white
_LIT = (1.07, 0.86, 0.8, 0.98)  # top, right, bottom, left of a moulding


def framed(pixels: Pixels, front: Size, mat: float, moulding: float, tint: Tint) -> Pixels:
    """(h, w, 3): the print, whose front is so large (mm), inside mat and moulding of these widths (mm)."""
    h, w = pixels.shape[:2]
    k = w / front.w
    m, f = round(mat * k), round(moulding * k)
    made: NDArray[np.float32] = np.empty((h + 2 * (m + f), w + 2 * (m + f), 3), np.float32)
    made[:] = _MAT
    made[m + f : m + f + h, m + f : m + f + w] = pixels
    if m:
        _bevel(made, m + f, max(1, round(_BEVEL * k)))
    _shadow_within(made, f, 7 * k)
    if f:
        _moulding(made, f, tint, k)
    return np.clip(np.rint(made), 0, 255).astype(np.uint8)


def _bevel(made: NDArray[np.float32], inset: int, wide: int) -> None:
    """The slope of the mat's opening: light below and right, in shade above and left."""
    h, w = made.shape[:2]
    x0, y0, x1, y1 = inset - wide, inset - wide, w - inset + wide, h - inset + wide
    made[y0:inset, x0:x1] = (206, 204, 199)
    made[y0:y1, x0:inset] = (216, 214, 209)
    made[h - inset : y1, x0:x1] = (255, 255, 253)
    made[y0:y1, w - inset : x1] = (252, 252, 250)


def _shadow_within(made: NDArray[np.float32], inset: int, soft: float) -> None:
    """What the moulding throws on what lies in it."""
    h, w = made.shape[:2]
    if not inset:
        return
    lid = np.ones((h, w), np.float32)
    by = max(1, round(soft * 0.5))
    lid[inset + by : h - inset, inset + by // 2 : w - inset] = 0
    shade = cv2.GaussianBlur(lid, (0, 0), max(0.6, soft))
    made *= (1 - 0.36 * shade)[..., None]


def _moulding(made: NDArray[np.float32], wide: int, tint: Tint, k: float) -> None:
    """Four strips that meet in mitres, each lit as it is turned, with a grain along."""
    h, w = made.shape[:2]
    outer = [(0, 0), (w, 0), (w, h), (0, h)]
    inner = [(wide, wide), (w - wide, wide), (w - wide, h - wide), (wide, h - wide)]
    random = np.random.default_rng(4)
    rounded = 1 - 0.16 * np.abs(np.linspace(-1, 1, wide, dtype=np.float32)) ** 3
    for n in range(4):
        across = n % 2 == 0  # top and bottom run across
        size = (wide, w) if across else (h, wide)
        coarse = (wide, max(2, w // 60)) if across else (max(2, h // 60), wide)
        grain = cv2.resize(
            random.standard_normal(coarse, np.float32), (size[1], size[0]), interpolation=cv2.INTER_LINEAR
        )
        body = rounded[:, None] if across else rounded[None, :]
        strip = (body * (1 + 0.03 * grain) * _LIT[n])[..., None] * np.asarray(tint, np.float32)
        mask = np.zeros((h, w), np.uint8)
        corners = np.array([outer[n], outer[(n + 1) % 4], inner[(n + 1) % 4], inner[n]], np.int32)
        cv2.fillConvexPoly(mask, corners, 255, cv2.LINE_AA)
        y, x = (0 if n != 2 else h - wide), (0 if n != 1 else w - wide)
        rows, columns = slice(y, y + size[0]), slice(x, x + size[1])
        share = (mask[rows, columns].astype(np.float32) / 255)[..., None]
        made[rows, columns] += (strip - made[rows, columns]) * share
    line = max(1, round(0.8 * k))
    made[wide - line : wide, wide : w - wide] *= 0.7
    made[wide : h - wide, wide - line : wide] *= 0.75
