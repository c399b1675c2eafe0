"""What a user brushed over in a photo, as a mask whose edge follows that of the photo.

The rough mask is fitted to the picture below it by a guided filter (He, Sun and Tang, Guided Image Filtering,
2013): where the photo has an edge near that of the brush, the mask takes it. Between leaves and legs the wall
is left out by its colour (`keyed`), which is taken from the wall round what was brushed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.imaging.pixels import Pixels, enlarged_part, shrunk, strips

Mask = NDArray[np.uint8]
_REACH = 0.006  # of the longer side: how far from the brush's edge the photo's is looked for
_PLAIN = 0.0006  # variance of grey (0..1) below which the photo has no edge


class BrushStroke(Protocol):
    """As `document.room.Stroke`: points 0..1 across and down, `width` a share of the longer side."""

    @property
    def points(self) -> tuple[tuple[float, float], ...]: ...
    @property
    def width(self) -> float: ...
    @property
    def erase(self) -> bool: ...


def brushed(strokes: Iterable[BrushStroke], width: int, height: int) -> Mask:
    """(height, width): 255 where the strokes, in their order, leave something marked."""
    mask = np.zeros((height, width), np.uint8)
    for s in strokes:
        at = np.rint(np.array(s.points) * (width, height) * 16).astype(np.int32)
        tone, thick = (0 if s.erase else 255), max(1, round(s.width * max(width, height)))
        if len(at) > 1:
            cv2.polylines(mask, [at], False, tone, min(thick, 32767), cv2.LINE_AA, 4)
        for x, y in (at[0], at[-1]):
            cv2.circle(mask, (int(x), int(y)), thick * 8, tone, -1, cv2.LINE_AA, 4)
    return mask


def fitted(mask: Mask, photo: Pixels) -> Mask:
    """The mask with its edge where the photo has one; soft where it has none."""
    if not mask.any():
        return mask
    r = max(2, round(_REACH * max(mask.shape)))
    made = np.empty_like(mask)
    for around, rows in strips(mask.shape[0], mask.shape[1], 2 * r):
        inner = slice(rows.start - around.start, rows.stop - around.start)
        made[rows] = _fitted(mask[around], photo[around], r)[inner]
    return made


def _fitted(mask: Mask, photo: Pixels, r: int) -> Mask:
    box = (2 * r + 1, 2 * r + 1)

    def mean(a: NDArray[Any]) -> NDArray[np.float32]:
        return np.asarray(cv2.blur(a, box), np.float32)

    guide = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    rough = mask.astype(np.float32) / 255
    g, p = mean(guide), mean(rough)
    slope = (mean(guide * rough) - g * p) / (mean(guide * guide) - g * g + np.float32(_PLAIN))
    made = mean(slope) * guide + mean(p - slope * g)
    firm = np.clip((made - 0.5) * 2.2 + 0.5, 0, 1)
    return np.asarray(np.rint(firm * 255), np.uint8)


_WALL = 0.03  # of the longer side: how far the wall's colour is taken to be about the same
_SOFT, _HALO = 0.7, 4  # px: the key's edge, and how far that reaches
_SAME, _OTHER = 5.0, 13.0  # differences of colour (CIE76) up to which it is the wall, from which it is not


def keyed(mask: Mask, photo: Pixels) -> Mask:
    """The mask without what has the colour of the wall round it, so that gaps are seen through."""
    if not mask.any() or mask.all():
        return mask
    h, w = mask.shape
    step = max(1, round(max(h, w) / 300))
    size = (max(2, w // step), max(2, h // step))
    small = _lab(shrunk(photo, *size))
    free = (cv2.resize(mask, size, interpolation=cv2.INTER_AREA) == 0).astype(np.float32)
    if not free.any():
        return mask
    wall = _spread(small, free, _WALL * max(size))
    for _ in range(2):  # what is no wall, such as furniture below, has less and less to say
        off = np.linalg.norm(small - wall, axis=2)
        wall = _spread(
            small, free * np.exp(-((off / 12) ** 2)).astype(np.float32) + free * 1e-4, _WALL * max(size)
        )
    made = np.zeros_like(mask)
    for around, rows in strips(h, w, _HALO):
        if mask[rows].any():
            wide = enlarged_part(wall, (w, h), 0, around.start, w, around.stop - around.start)
            off = np.linalg.norm(_lab(photo[around]) - wide, axis=2).astype(np.float32)
            off = cv2.GaussianBlur(off, (0, 0), _SOFT)[rows.start - around.start :][: rows.stop - rows.start]
            share = np.clip((off - _SAME) / (_OTHER - _SAME), 0, 1)
            made[rows] = np.rint(mask[rows] * share).astype(np.uint8)
    return made


def _lab(photo: Pixels) -> NDArray[np.float32]:
    return np.asarray(cv2.cvtColor(photo.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)


def _spread(lab: NDArray[Any], weight: NDArray[Any], reach: float) -> NDArray[np.float32]:
    """The mean of what is round each place, near or, where nothing is near, far."""
    found = np.zeros_like(lab)
    held = np.zeros(weight.shape, np.float32)
    for sigma in (reach, 3 * reach, 12 * reach):
        whole = cv2.GaussianBlur(weight, (0, 0), sigma)
        mean = cv2.GaussianBlur(lab * weight[..., None], (0, 0), sigma) / np.maximum(whole, 1e-6)[..., None]
        part = np.clip(whole / 0.02, 0, 1) * (1 - held) if sigma < 12 * reach else 1 - held
        found += mean * part[..., None]
        held += part
    return np.asarray(found, np.float32)
