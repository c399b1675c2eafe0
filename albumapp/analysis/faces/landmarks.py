"""Where a face looks and whether its eyes are open: MediaPipe's face mesh and eye contours by `cv2.dnn`.

Y. Kartynnik et al., "Real-time facial surface geometry from monocular video on mobile GPUs", 2019 (468
points, in depth too), and A. Ablavatski et al., "Real-time pupil tracking from monocular video for digital
puppetry", 2020 (the contour of an eye). The mesh alone hardly follows lids that close; the contour does.
To measure more of a face: another field of `Features`, from `_Mesh.points` or an eye's contour.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.faces.aligning import RGB, Floats, back, cut, turned_square
from albumapp.analysis.faces.centerface import Found

MESH_PX, EYE_PX = 192, 64
AROUND_FACE = 1.5  # the mesh wants a square so much larger than the face's longer side
AROUND_EYE = 2.3  # and the eye one so much larger than the eye is wide
LEAST_PRESENCE = 0.5  # below, the mesh itself says that it sees no face: a profile, a hand, a blur
EYES_FROM_PX = 36  # width of a face from which its lids can be seen
EYES_TO_DEGREES = 50.0  # turned farther, the far eye is hidden
# height of the open lids by the width of the eye. Photos of this project's tests: closed and laughing eyes
# 0 to 0.055, eyes nearly closed by looking down or laughing to 0.075, narrow open ones from 0.08
SHUT, OPEN = 0.035, 0.095
NOSE_DEPTH = 0.6  # how far the tip of the nose stands before the eyes, by their distance

_LEFT_EYE, _RIGHT_EYE = (33, 133), (263, 362)  # outer and inner corner, left as seen
_FIVE = (_LEFT_EYE, _RIGHT_EYE, (1,), (61,), (291,))  # eyes, tip of the nose, corners of the mouth
_SIDES = (234, 454)  # the ends of the jaw at the ears, left and right as seen
_CONTOUR_CORNERS, _LOWER, _UPPER = (0, 8), slice(1, 8), slice(9, 16)


@dataclass(frozen=True, slots=True)
class Features:
    """`yaw` is in degrees: 0 looks into the camera, 90 is a profile that looks to the right of the picture.
    `eyes_open` is 0..1, None where it cannot be told. `five` are the middles of the eyes, the tip of the nose
    and the corners of the mouth (5, 2), px of the photo, None where the mesh sees no face."""

    yaw: float
    eyes_open: float | None = None
    five: Floats | None = None


@dataclass(frozen=True, slots=True)
class _Mesh:
    presence: float
    points: Floats  # (468, 3), px of the square, z away from the camera
    matrix: Floats

    @property
    def yaw(self) -> float:
        x, _, z = self.points[_SIDES[1]] - self.points[_SIDES[0]]
        return float(np.degrees(np.arctan2(z, x)))


class Landmarks:
    """Loads both nets once; for one thread at a time."""

    def __init__(self, mesh: Path, eye: Path) -> None:
        classic = cv2.dnn.ENGINE_CLASSIC  # the new engine gives one of their two results only
        self._mesh_net = cv2.dnn.readNetFromTFLite(str(mesh), engine=classic)
        self._eye_net = cv2.dnn.readNetFromTFLite(str(eye), engine=classic)

    def of(self, rgb: RGB, face: Found) -> Features:
        """What the pixels of a face tell; the five points alone where the mesh sees none."""
        mesh = self._mesh(rgb, face)
        if mesh.presence < LEAST_PRESENCE:
            return Features(yaw_of(face))
        spots = back(mesh.matrix, mesh.points[:, :2])
        five = np.stack([spots[list(at)].mean(axis=0) for at in _FIVE])
        if min(face.size) < EYES_FROM_PX or abs(mesh.yaw) > EYES_TO_DEGREES:
            return Features(mesh.yaw, five=five)
        left = self._opening(rgb, spots[_LEFT_EYE[0]], spots[_LEFT_EYE[1]], mirrored=False)
        right = self._opening(rgb, spots[_RIGHT_EYE[0]], spots[_RIGHT_EYE[1]], mirrored=True)
        near = min(1.0, max(0.0, 0.5 + mesh.yaw / EYES_TO_DEGREES / 2))  # 1: looks right, left eye nearer
        opening = near * left + (1 - near) * right
        return Features(mesh.yaw, min(1.0, max(0.0, (opening - SHUT) / (OPEN - SHUT))), five)

    def _mesh(self, rgb: RGB, face: Found) -> _Mesh:
        x0, y0, x1, y1 = face.box
        across = face.points[1] - face.points[0]
        matrix = turned_square(
            ((x0 + x1) / 2, (y0 + y1) / 2),
            float(np.arctan2(across[1], across[0])),
            max(face.size) * AROUND_FACE,
            MESH_PX,
        )
        self._mesh_net.setInput(_blob(cut(rgb, matrix, MESH_PX)))
        points, logit = self._mesh_net.forward(("conv2d_20", "conv2d_30"))
        presence = 1 / (1 + np.exp(-float(logit.ravel()[0])))
        return _Mesh(float(presence), points.reshape(-1, 3).copy(), matrix)

    def _opening(self, rgb: RGB, outer: Floats, inner: Floats, mirrored: bool) -> float:
        """Mean height between the lids by the width of the eye, about 0 to 0.35.

        The net knows left eyes only; the other one is shown to it mirrored.
        """
        across = outer - inner if mirrored else inner - outer
        middle = (outer + inner) / 2
        side = max(float(np.hypot(*across)), 1.0) * AROUND_EYE
        angle = float(np.arctan2(across[1], across[0]))
        eye = cut(rgb, turned_square((float(middle[0]), float(middle[1])), angle, side, EYE_PX), EYE_PX)
        self._eye_net.setInput(_blob(eye[:, ::-1] if mirrored else eye))
        found = self._eye_net.forward(("output_eyes_contours_and_brows", "output_iris"))[0]
        contour = found.reshape(-1, 3)[:16, :2]
        first, last = contour[list(_CONTOUR_CORNERS)]
        height = float(np.mean(contour[_LOWER, 1] - contour[_UPPER, 1]))
        return abs(height) / max(float(np.hypot(*(last - first))), 1.0)


def yaw_of(face: Found) -> float:
    """Degrees by the five points: how far the nose is off the middle of the eyes."""
    left, right, nose = face.points[:3].astype(float)
    across = right - left
    distance = max(float(np.hypot(*across)), 1e-6)
    off = float((nose - (left + right) / 2) @ across) / distance
    return float(np.degrees(np.arctan2(off, distance * NOSE_DEPTH)))


def _blob(rgb: NDArray[np.uint8]) -> Floats:
    planes = np.ascontiguousarray(rgb.transpose(2, 0, 1)[None])
    return np.asarray(planes / np.float32(255), np.float32)
