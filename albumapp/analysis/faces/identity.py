"""Who a face is, in 256 numbers: what SFace and dlib's encoder say of it, side by side.

The two were trained on other faces and err on other ones: of labelled pairs of one person together they find
0.84 where of strangers 1 pair in 1,000 is as near, SFace alone 0.80, dlib's alone 0.57. Each sees the face
twice: aligned by the mesh's points, and by the detector's and mirrored, which is steadier than either and as
good as all four. What else tells people apart is a third part of the vector, with a share of its own.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.faces.aligning import RGB, Floats, cut, similarity
from albumapp.analysis.faces.encoder import CHIP_PX, Encoder
from albumapp.analysis.faces.sface import CHIP_PX as SFACE_PX
from albumapp.analysis.faces.sface import SFace

LENGTH = 256
# what each part is multiplied by. Strangers are 1.4 apart by SFace and 0.8 by dlib: so dlib's counts half as
# much as SFace's in a squared distance (a quarter to three quarters do as well), and the whole is about as
# large as dlib's alone, on which other distances of the app were set
SFACE_SHARE, DLIB_SHARE = 0.434, 0.533

# where the five points (eyes, nose, corners of the mouth) lie in an aligned face. In dlib's: medians over 117
# photos of one person, aligned by dlib, with a margin of 0.2 instead of its 0.25 about the face, which tells
# people apart better. In SFace's: as OpenCV's FaceRecognizerSF has them
_DLIB = np.array(
    [[44.09, 45.28], [105.28, 43.93], [74.22, 78.54], [48.89, 104.86], [100.92, 103.0]], np.float32
)
_SFACE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]],
    np.float32,
)


class Identity:
    """Tells people apart. The weights are read at the first face: where nobody asks they take no memory."""

    def __init__(self, dlib: Path, sface: Path) -> None:
        self._paths = dlib, sface
        self._nets: tuple[Encoder, SFace] | None = None

    def of(self, rgb: RGB, found: Floats, mesh: Floats | None = None) -> bytes:
        """The numbers (256 little-endian float32) of the face with these five points (5, 2), px of the photo.

        `found` are the detector's points, `mesh` the mesh's where it sees the face. ValueError where a
        file of weights is not what it should be.
        """
        if self._nets is None:
            one = Encoder(self._paths[0])
            _give_back()
            self._nets = one, SFace(self._paths[1])
            _give_back()
        dlib, sface = self._nets
        points = (found if mesh is None else mesh), found
        unit = _mean(sface, rgb, points, _SFACE, SFACE_PX)
        unit /= max(float(np.linalg.norm(unit)), 1e-6)
        other = _mean(dlib, rgb, points, _DLIB, CHIP_PX)
        return np.concatenate([SFACE_SHARE * unit, DLIB_SHARE * other]).astype("<f4").tobytes()


def of_dlib(vector: NDArray[np.float64]) -> bytes:
    """dlib's 128 numbers alone (of HOG, where faces are not aligned by five points), far from all others."""
    return np.concatenate([np.zeros(LENGTH - len(vector)), vector]).astype("<f4").tobytes()


def _give_back() -> None:
    """Hand the memory that reading the weights took back to the system: glibc keeps it, 150 MB a process."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none
        if trim is not None:
            trim(0)


def _mean(
    encoder: Callable[[Sequence[NDArray[np.uint8]]], Floats],
    rgb: RGB,
    points: tuple[Floats, Floats],
    places: Floats,
    px: int,
) -> Floats:
    """What an encoder says of the face aligned by the one points, and by the others and mirrored."""
    plain, mirrored = (cut(rgb, similarity(p, places), px) for p in points)
    return np.asarray(encoder([plain, np.ascontiguousarray(mirrored[:, ::-1])]).mean(axis=0), np.float32)
