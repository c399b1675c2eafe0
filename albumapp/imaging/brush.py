"""What a user brushed over in a photo, as a mask whose edge follows that of the photo.

The rough mask is fitted to the picture below it by a guided filter (He, Sun and Tang, Guided Image Filtering,
2013): where the photo has an edge near that of the brush, the mask takes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.imaging.pixels import Pixels

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
