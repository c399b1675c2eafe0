"""dlib's HOG detector as face_recognition carries it: what finds faces where CenterFace is not installed.

face_recognition and dlib are imported by `HogDetector()` only, in a worker process. It finds frontal faces,
fewer of them and more slowly (see `tests/bench/detectors.py`), and tells nothing of pose and eyes.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from albumapp.analysis.faces.aligning import RGB
from albumapp.analysis.faces.identity import of_dlib
from albumapp.analysis.model import Face
from albumapp.analysis.quality import face_sharpness
from albumapp.geometry import Rect

# dlib's HOG margin: a clear frontal face has 1 to 3, a dark or turned one little over 0. On the test photos
# down to -0.15 there are as many more faces as between 0 and 0.15, but one in six is a hand or a lamp.
LEAST_SCORE = 0.0
SAME_FACE = 0.4  # overlap (intersection over union) from which two boxes are one face
ENCODE_FROM_PX = 30  # smaller faces have no encoding: it would tell nobody apart
UPSAMPLED_SIDE_PX = 2600  # the detector doubles the photo; very small photos are doubled more often


class HogDetector:
    """dlib's HOG detector as face_recognition carries it, with scores, on the doubled photo."""

    def __init__(self) -> None:
        from PIL import ImageFile

        lenient = ImageFile.LOAD_TRUNCATED_IMAGES
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its models still ask pkg_resources for their path
            import face_recognition.api as api
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient  # it switches this on for the whole process
        self._api: Any = api

    def detect(self, rgb: RGB, encode: bool = True) -> list[Face]:
        h, w = rgb.shape[:2]
        if min(h, w) < 16:
            return []
        doublings = 2 if max(h, w) * 4 <= UPSAMPLED_SIDE_PX / 2 else 1
        rects, scores, _ = self._api.face_detector.run(rgb, doublings, LEAST_SCORE)
        found = []
        for rect, score in zip(rects, scores):
            box = _clipped(rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1, w, h)
            if box is not None:
                found.append((float(score), box, rect))
        faces = [self._face(rgb, score, box, rect, encode) for score, box, rect in _distinct(found)]
        return sorted(faces, key=lambda f: (-f.box.area, f.box.x, f.box.y))

    def search(self, rgb: RGB, encode: bool = True) -> tuple[list[Face], list[Rect]]:
        return self.detect(rgb, encode), []

    def _face(self, rgb: RGB, score: float, box: Rect, rect: Any, encode: bool) -> Face:
        h, w = rgb.shape[:2]
        x0, y0 = round(box.x), round(box.y)
        part = rgb[y0 : round(box.bottom), x0 : round(box.right)]
        encoding: bytes | None = None
        if encode and min(box.w, box.h) >= ENCODE_FROM_PX:
            shape = self._api.pose_predictor_5_point(rgb, rect)
            vector = self._api.face_encoder.compute_face_descriptor(rgb, shape, 1)
            encoding = of_dlib(np.asarray(vector))
        return Face(
            box=Rect(*(round(v, 5) for v in (box.x / w, box.y / h, box.w / w, box.h / h))),
            confidence=round(confidence(score), 4),
            sharpness=round(face_sharpness(part), 4),
            encoding=encoding,
        )


def confidence(score: float) -> float:
    """dlib's margin (0 at its own threshold, 1 to 3 for clear faces) on a scale of 0.68 to 1."""
    return float(1.0 / (1.0 + np.exp(-2.5 * (score + 0.3))))


def _clipped(x0: int, y0: int, x1: int, y1: int, w: int, h: int) -> Rect | None:
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(w, x1), min(h, y1)
    return Rect.corners(x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None


def _distinct(found: Sequence[tuple[float, Rect, Any]]) -> list[tuple[float, Rect, Any]]:
    """Without boxes that another of a higher score covers."""
    kept: list[tuple[float, Rect, Any]] = []
    for item in sorted(found, key=lambda f: -f[0]):
        if all(_overlap(item[1], other[1]) < SAME_FACE for other in kept):
            kept.append(item)
    return kept


def _overlap(a: Rect, b: Rect) -> float:
    both = a.intersection(b)
    return 0.0 if both is None else both.area / (a.area + b.area - both.area)
