"""CenterFace by `cv2.dnn`: boxes, scores and five points of every face in one pass.

Y. Xu, W. Yan, G. Yang, J. Luo, T. Li, J. He, "CenterFace: joint face detection and alignment using face as
point", 2020. The net gives, for every 4 x 4 px of the picture, how likely the middle of a face is there, the
size of that face, and five points of it; any picture size that is a multiple of 32 will do, without loading
the net again.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

RGB = NDArray[np.uint8]
Floats = NDArray[np.float32]

STRIDE = 4  # px of the picture for each cell of what the net gives
MULTIPLE = 32  # the picture's sides must be a multiple of that
SAME_FACE = 0.3  # overlap (intersection over union) from which two boxes are one face
_OUTPUTS = ("537", "538", "539", "540")  # heat, size, offset, points; names of the file


@dataclass(frozen=True, slots=True)
class Found:
    """A face in px of the picture: box (x0, y0, x1, y1) from forehead to chin and ear to ear, which may
    reach beyond the picture, `score` 0..1, and points (5, 2): left and right eye as seen, nose, corners of
    the mouth."""

    box: tuple[float, float, float, float]
    score: float
    points: Floats

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, px."""
        return self.box[2] - self.box[0], self.box[3] - self.box[1]


class CenterFace:
    """Loads the net once; for one thread at a time."""

    def __init__(self, weights: Path) -> None:
        self._net = cv2.dnn.readNetFromONNX(str(weights))

    def find(self, rgb: RGB, side: int, least: float) -> list[Found]:
        """Faces of an (h, w, 3) sRGB picture looked at with a long side of `side` px, best first.

        Only those with a score of at least `least`; of boxes that overlap the best one.
        """
        h, w = rgb.shape[:2]
        scale = side / max(h, w)
        size = max(1, round(w * scale)), max(1, round(h * scale))
        if size != (w, h):
            way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            rgb = np.asarray(cv2.resize(rgb, size, interpolation=way), np.uint8)
        filled = np.zeros((_up(size[1]), _up(size[0]), 3), np.uint8)
        filled[: size[1], : size[0]] = rgb
        self._net.setInput(cv2.dnn.blobFromImage(filled))
        heat, extent, offset, spots = self._net.forward(_OUTPUTS)
        boxes, scores, points = _decoded(heat, extent, offset, spots, least)
        unscaled = np.array([w / size[0], h / size[1]])
        boxes, points = boxes * np.tile(unscaled, 2), points * unscaled
        kept = _distinct(boxes, scores)
        return [Found(_four(boxes[k]), float(scores[k]), np.asarray(points[k], np.float32)) for k in kept]


def _four(box: Floats) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = map(float, box)
    return x0, y0, x1, y1


def _up(px: int) -> int:
    return -(-px // MULTIPLE) * MULTIPLE


def _decoded(
    heat: Floats, size: Floats, offset: Floats, points: Floats, least: float
) -> tuple[Floats, Floats, Floats]:
    """Boxes (n, 4), scores (n,) and points (n, 5, 2) in px, of all cells with a face."""
    y, x = np.nonzero(heat[0, 0] >= least)
    high, wide = np.exp(size[0][:, y, x]) * STRIDE
    middle_y, middle_x = (offset[0][:, y, x] + np.stack([y, x]) + 0.5) * STRIDE
    left, top = middle_x - wide / 2, middle_y - high / 2
    boxes = np.stack([left, top, left + wide, top + high], axis=1)
    down, along = points[0][0::2, y, x], points[0][1::2, y, x]
    spots = np.stack([along * wide + left, down * high + top], axis=2).transpose(1, 0, 2)
    return boxes, heat[0, 0, y, x], spots


def _distinct(boxes: Floats, scores: Floats) -> list[int]:
    """Rows without those that a better one covers, best first."""
    kept: list[int] = []
    order = np.argsort(-scores, kind="stable")
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    while len(order):
        best, order = int(order[0]), order[1:]
        kept.append(best)
        low = np.maximum(boxes[best, :2], boxes[order, :2])
        high = np.minimum(boxes[best, 2:], boxes[order, 2:])
        both = np.prod(np.clip(high - low, 0, None), axis=1)
        order = order[both < SAME_FACE * (areas[best] + areas[order] - both)]
    return kept
