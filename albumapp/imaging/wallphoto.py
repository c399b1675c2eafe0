"""A wall in a photo: where its millimetres lie, found by a printed marker, a sheet of paper or four points.

A `Plane` maps mm on the wall (x to the right, y down, origin where the reference's top left is) to px of the
photo. A camera sees a plane by a homography, so four points of known places are enough (Hartley and
Zisserman, Multiple View Geometry, 2.3); lens distortion is not modelled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.geometry import Size
from albumapp.imaging.pixels import Pixels

A4, LETTER = Size(210.0, 297.0), Size(215.9, 279.4)
MARKER = 150.0  # mm: the side of the marker that is printed
MARKER_ID = 7
_DICTIONARY = cv2.aruco.DICT_4X4_50
_LEAST, _MOST = 0.0004, 0.6  # of the photo's area that a sheet takes
_SIDES = (1.08, 2.0)  # longer to shorter side as a sheet is seen: askew it looks slimmer
_PLAIN = 0.93  # of its four-cornered outline that a sheet's outline fills
_SHORTEST, _ACROSS = 12.0, 5.0  # px of a side, and of what is looked at on both sides of it
_BRIGHTER = 12.0  # of 255 that paper is lighter than the wall round it
_LENSES = (0.55, 3.0)  # focal lengths in longer sides of the photo: of a phone's widest lens, of a long one
_AWRY = 0.15  # how far a sheet's right angles, and its shape, may be off as a camera would see them

Points = NDArray[np.float64]  # (4, 2) px: top left, top right, bottom right, bottom left


@dataclass(frozen=True, slots=True)
class Plane:
    """Homography from mm on the wall to px, row by row."""

    m: tuple[float, float, float, float, float, float, float, float, float]

    @property
    def matrix(self) -> NDArray[np.float64]:
        """(3, 3)."""
        return np.array(self.m, np.float64).reshape(3, 3)

    def to_px(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the wall (mm) is seen."""
        return _through(self.matrix, x, y)

    def to_mm(self, x: float, y: float) -> tuple[float, float]:
        """Which point of the wall is seen there (px)."""
        return _through(np.linalg.inv(self.matrix), x, y)


def _through(m: NDArray[np.floating], x: float, y: float) -> tuple[float, float]:
    u, v, w = m @ (x, y, 1.0)
    return float(u / w), float(v / w)


def plane_of(corners: Sequence[tuple[float, float]] | Points, size: Size) -> Plane | None:
    """The plane in which a rectangle of this size (mm) is seen with these corners, px from the top left on,
    clockwise; None where they are no rectangle's (three in a line, crossed)."""
    seen = np.asarray(corners, np.float32).reshape(4, 2)
    if not cv2.isContourConvex(seen) or cv2.contourArea(seen) < 1:
        return None
    there = np.array([(0, 0), (size.w, 0), (size.w, size.h), (0, size.h)], np.float32)
    m = cv2.getPerspectiveTransform(there, seen).astype(np.float64)
    a, b, c, d, e, f, g, h, i = (float(v) for v in (m / m[2, 2]).reshape(-1))
    return Plane((a, b, c, d, e, f, g, h, i))


def marker_image(side: int) -> Pixels:
    """The marker to print, (side, side, 3), black on white; its printed side is `MARKER` mm."""
    drawn = cv2.aruco.generateImageMarker(cv2.aruco.getPredefinedDictionary(_DICTIONARY), MARKER_ID, side)
    return np.repeat(np.asarray(drawn, np.uint8)[..., None], 3, axis=2)


def marker_cells() -> tuple[tuple[bool, ...], ...]:
    """The marker's squares row by row, its black border included: whether each is white."""
    side = 6  # 4 x 4 bits and the border
    drawn = marker_image(side)[..., 0]
    return tuple(tuple(bool(v) for v in line) for line in drawn > 127)


def find_marker(rgb: Pixels) -> Points | None:
    """The printed marker's corners, (4, 2) px; None where it is not seen."""
    settings = cv2.aruco.DetectorParameters()
    settings.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(_DICTIONARY), settings)
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)
    corners, ids, _ = detector.detectMarkers(grey)
    for found, name in zip(corners, [] if ids is None else ids.reshape(-1), strict=True):
        if name == MARKER_ID:
            return _sharpened(grey, np.asarray(found, np.float64).reshape(4, 2))
    return None


def find_sheet(rgb: Pixels, sheet: Size = A4) -> Points | None:
    """The corners of a white sheet of this size on the wall, (4, 2) px; None where none is seen.

    Of several the one that is lightest against what is round it. Tiles, lamps and window panes are told from
    paper by their shape, yet something else of a sheet's shape may be found: have the user look at it.
    """
    plain = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)
    grey = np.asarray(cv2.GaussianBlur(plain, (0, 0), 1.0), np.uint8)
    found = [(lightness, c) for c in _quads(grey) if (lightness := _stands_out(grey, c)) > _BRIGHTER]
    for _, rough in sorted(found, key=lambda f: -f[0]):
        corners = _sharpened(plain, rough)
        if corners is not None and _seen_so(corners, sheet, plain.shape):
            return corners
    return None


def _seen_so(corners: Points, sheet: Size, shape: tuple[int, ...]) -> bool:
    """Whether some camera, its lens over the photo's middle, sees a sheet of this size with these corners.

    The sides that a lens makes of the homography's first two columns must be at right angles and equal
    (Zhang and He, Whiteboard scanning and image enhancement, 2007).
    """
    h, w = shape[:2]
    if corners.min() < 1 or corners[:, 0].max() > w - 2 or corners[:, 1].max() > h - 2:
        return False  # cut by the photo's edge
    plane = plane_of(corners - (w / 2, h / 2), sheet_size(corners, sheet))
    if plane is None:
        return False
    m = plane.matrix
    for lens in np.geomspace(*_LENSES, 24) * max(w, h):
        a, b = m[:, 0] / (lens, lens, 1), m[:, 1] / (lens, lens, 1)
        long, high = float(np.linalg.norm(a)), float(np.linalg.norm(b))
        if abs(float(a @ b)) < _AWRY * long * high and abs(np.log(long / high)) < _AWRY:
            return True
    return False


def sheet_size(corners: Points, sheet: Size) -> Size:
    """The sheet as it hangs: upright, or lying on its longer side."""
    across = np.linalg.norm(corners[1] - corners[0]) + np.linalg.norm(corners[2] - corners[3])
    down = np.linalg.norm(corners[3] - corners[0]) + np.linalg.norm(corners[2] - corners[1])
    short, long = sorted((sheet.w, sheet.h))
    return Size(long, short) if across > down else Size(short, long)


def _quads(grey: NDArray[np.uint8]) -> Iterator[Points]:
    """Four-cornered outlines at several thresholds, to a few px."""
    area = grey.shape[0] * grey.shape[1]
    for level in np.percentile(grey, (50, 65, 75, 82, 88, 92, 95, 97, 98.5, 99.3)):
        light = (grey > level).astype(np.uint8)
        outlines, _ = cv2.findContours(light, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        for outline in outlines:
            size = cv2.contourArea(outline)
            if not _LEAST * area <= size <= _MOST * area:
                continue
            rough = cv2.approxPolyDP(outline, 0.04 * cv2.arcLength(outline, True), True)
            if len(rough) != 4 or not cv2.isContourConvex(rough):
                continue
            corners = _in_order(rough.reshape(4, 2).astype(np.float64))
            if corners is not None and size >= _PLAIN * cv2.contourArea(rough):
                yield corners


def _sharpened(grey: NDArray[np.uint8], rough: Points) -> Points | None:
    """Corners where the sides' lines meet, each a line through where light changes the most across the side.

    None where a side is too short or no edge.
    """
    lines = []
    for k in range(4):
        a, b = rough[k - 1], rough[k]
        length = float(np.linalg.norm(b - a))
        if length < _SHORTEST:
            return None
        along = (b - a) / length
        across = np.array([-along[1], along[0]])
        steps = np.linspace(0.1, 0.9, int(min(200, length)))[:, None] * length * along + a
        reach = min(_ACROSS, 0.08 * length)
        offsets = np.arange(-reach, reach + 0.25, 0.5)
        places = (steps[:, None] + offsets[None, :, None] * across).astype(np.float32)
        seen = cv2.remap(
            grey, places[..., 0], places[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        change = np.abs(np.diff(np.asarray(seen, np.float64), axis=1))
        between = (offsets[1:] + offsets[:-1]) / 2
        peak = between[np.argmax(change, axis=1)][:, None]
        weight = change * (np.abs(between[None] - peak) <= 1.5) + 1e-9
        off = (weight * between).sum(axis=1) / weight.sum(axis=1)
        good = np.abs(off - np.median(off)) < 1.5
        if good.sum() < 2:  # two edges that run apart
            return None
        found = (steps + off[:, None] * across)[good]
        fitted = cv2.fitLine(found.astype(np.float32), cv2.DIST_HUBER, 0, 0.001, 0.001)
        vx, vy, x, y = (float(v) for v in np.asarray(fitted).reshape(-1))
        lines.append((vy, -vx, vy * x - vx * y))
    corners = []
    for k in range(4):  # line k ends at corner k, where line k + 1 begins
        a1, b1, c1 = lines[k]
        a2, b2, c2 = lines[(k + 1) % 4]
        det = a1 * b2 - a2 * b1
        if abs(det) < 1e-6:
            return None
        corners.append(((c1 * b2 - c2 * b1) / det, (a1 * c2 - a2 * c1) / det))
    return np.array(corners, np.float64)


def _in_order(corners: Points) -> Points | None:
    """From the top left, clockwise; None where the sides are not a sheet's."""
    middle = corners.mean(axis=0)
    turned = corners[np.argsort(np.arctan2(*(corners - middle).T[::-1]))]
    first = int(np.argmin(turned.sum(axis=1)))
    ordered: Points = np.roll(turned, -first, axis=0)
    sides = [float(np.linalg.norm(ordered[k] - ordered[(k + 1) % 4])) for k in range(4)]
    across, down = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    ratio = max(across, down) / max(min(across, down), 1e-9)
    return ordered if _SIDES[0] <= ratio <= _SIDES[1] else None


def _stands_out(grey: NDArray[np.uint8], corners: Points) -> float:
    """How much lighter it is inside than outside at the side where that is least, and how even; of 255."""
    middle = corners.mean(axis=0)
    steps = np.linspace(0.08, 0.92, 40)[:, None]
    least, lit = 255.0, []
    for k in range(4):
        side = corners[k - 1] + steps * (corners[k] - corners[k - 1])
        inner, outer = (_seen(grey, middle + (side - middle) * s) for s in (0.88, 1.12))
        least = min(least, float(inner.mean() - outer.mean()))
        lit.append(inner)
    return least - 0.5 * float(np.concatenate(lit).std())


def _seen(grey: NDArray[np.uint8], places: NDArray[np.float64]) -> NDArray[np.float64]:
    at = places.astype(np.float32).reshape(1, -1, 2)
    return np.asarray(cv2.remap(grey, at[..., 0], at[..., 1], cv2.INTER_LINEAR), np.float64).reshape(-1)
