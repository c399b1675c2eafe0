"""Pictures hung in a photo of a room, or in a drawn one: in the wall's perspective and light, with depth and
a shadow, behind what stands before it.

A picture's front is drawn where its box is on the wall, true to the millimetre; what is seen of its sides
reaches back from there. For that the camera is reckoned from the wall's plane (Zhang, A flexible new
technique for camera calibration, 2000), its middle taken for the photo's.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.geometry import Rect
from albumapp.imaging.pixels import Pixels, enlarged_part, strips
from albumapp.imaging.wallphoto import Plane

_DIMMEST, _BRIGHTEST = 0.45, 1.12  # what a wall's own light may do to a picture
_FINE = 1.3  # pixels of a picture for each of the photo: warping then takes the mean of a few
_SIDES = {"left": 0.96, "top": 1.06, "right": 0.66, "bottom": 0.5}  # how a side is lit from the upper left
_SHADE = 6.0  # times depth and 20 mm: farther no shadow falls
_LENSES = (0.5, 3.0, 0.82)  # focal length by the longer side: least, most, and a phone's usual one

_PAST = 0.02  # of how large the wall is seen at its origin: so small it is near its horizon

Light = NDArray[np.float32]
Mask = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Hung:
    """A picture, (h, w, 3), and its box on the wall in mm.

    It stands `depth` mm off the wall. `edge` is what its sides look like: the picture with `depth` more at
    each side, or one colour (0..255); None: the picture's own edge drawn out.
    """

    pixels: Pixels
    box: Rect
    depth: float = 0.0
    edge: Pixels | tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Eye:
    """The camera: its middle and its focal length, px."""

    x: float
    y: float
    focal: float


def hung(
    room: Pixels,
    plane: Plane,
    pieces: Sequence[Hung],
    front: Mask | None = None,
    light: Light | None = None,
    eye: Eye | None = None,
) -> Pixels:
    """The room's photo with the pieces on its wall, as large as `room`; those past its horizon are left out.

    `front` is a mask of the photo's size, 255 where something stands before the wall. `light` (h, w, 3) is
    what falls on the wall where that is known (1: all), of any size, else it is read from the photo; so is
    the `eye`. Memory is that of the photo twice and of some strips.
    """
    made = room.copy()
    falls = photo_light(room) if light is None else light
    pieces = [p for p in pieces if _in_sight(plane, p.box)]
    seen = eye or eye_of(plane, room.shape[1], room.shape[0])
    for piece in pieces:
        _cast(made, plane, piece)
    for piece in pieces:
        around = _window(plane, piece.box.outset(2 * piece.depth + 4), room.shape)
        if around is not None:
            _put(made, around, plane, piece, falls, seen)
    if front is not None:
        for piece in pieces:
            _before(
                made, room, front, _window(plane, piece.box.outset(_SHADE * (piece.depth + 20)), room.shape)
            )
    return made


def photo_light(room: Pixels, sheet: Sequence[tuple[float, float]] = ()) -> Light:
    """(h, w, 3), a sixteenth of the photo's size: how light its wall is everywhere, small things left out; 1
    where it is well lit. `sheet` are corners (px) of paper on the wall, which is no light."""
    grey = cv2.cvtColor(room, cv2.COLOR_RGB2GRAY)
    h, w = grey.shape
    small = cv2.resize(grey, (max(8, w // 16), max(8, h // 16)), interpolation=cv2.INTER_AREA)
    if len(sheet) > 2:
        at = np.array(sheet, np.float32) * (small.shape[1] / w, small.shape[0] / h)
        hidden = np.zeros(small.shape, np.uint8)
        cv2.fillConvexPoly(hidden, np.round(at).astype(np.int32), 255)
        small = cv2.inpaint(small, cv2.dilate(hidden, np.ones((5, 5), np.uint8)), 5, cv2.INPAINT_TELEA)
    soft = cv2.GaussianBlur(cv2.medianBlur(small, 5), (0, 0), max(small.shape) / 24)
    well = max(200.0, float(np.percentile(soft, 90)))
    lit = np.clip(0.35 + 0.7 * soft.astype(np.float32) / well, _DIMMEST, _BRIGHTEST)
    return np.repeat(lit[..., None], 3, axis=2).astype(np.float32)


def eye_of(plane: Plane, width: int, height: int) -> Eye:
    """The camera that sees the wall so; a usual one where the wall is seen too straight to tell."""
    m, long = plane.matrix, max(width, height)
    cx, cy = width / 2, height / 2
    a, b = (np.array([m[0, k] - cx * m[2, k], m[1, k] - cy * m[2, k], m[2, k]]) for k in (0, 1))
    found = []
    if abs(a[2] * b[2]) > 1e-12:  # both vanishing points are somewhere: the axes stand upright on each other
        found.append(-(a[0] * b[0] + a[1] * b[1]) / (a[2] * b[2]))
    turned = b[2] ** 2 - a[2] ** 2
    if abs(turned) > 1e-12:  # a millimetre is as long across as down
        found.append((a[0] ** 2 + a[1] ** 2 - b[0] ** 2 - b[1] ** 2) / turned)
    least, most, usual = (v * long for v in _LENSES)
    good = [math.sqrt(f) for f in found if least**2 <= f <= most**2]
    return Eye(cx, cy, good[-1] if good else usual)


def behind(plane: Plane, eye: Eye, depth: float) -> Plane:
    """The plane that lies `depth` mm behind this one."""
    k = np.array([[eye.focal, 0, eye.x], [0, eye.focal, eye.y], [0, 0, 1]])
    b = np.linalg.inv(k) @ plane.matrix
    b /= (np.linalg.norm(b[:, 0]) + np.linalg.norm(b[:, 1])) / 2
    if b[2, 2] < 0:
        b = -b
    away = np.cross(b[:, 0], b[:, 1])
    m = k @ np.stack([b[:, 0], b[:, 1], b[:, 2] + away * depth], axis=1)
    nine = [float(v) for v in (m / m[2, 2]).reshape(-1)]
    return Plane((nine[0], nine[1], nine[2], nine[3], nine[4], nine[5], nine[6], nine[7], nine[8]))


def _in_sight(plane: Plane, box: Rect) -> bool:
    """Whether all of a box lies before the camera; what is past the wall's horizon is not seen."""
    g, h, i = plane.m[6:]
    corners = ((x, y) for x in (box.x, box.right) for y in (box.y, box.bottom))
    return all((g * x + h * y + i) / i > _PAST for x, y in corners)


def _window(plane: Plane, box: Rect, shape: tuple[int, ...]) -> tuple[int, int, int, int] | None:
    """x, y, w, h of the photo's part in which a box of the wall is seen."""
    at = np.array(_seen(box, plane))
    x0, y0 = (max(0, math.floor(v) - 2) for v in at.min(axis=0))
    x1, y1 = (min(n, math.ceil(v) + 3) for n, v in zip((shape[1], shape[0]), at.max(axis=0), strict=True))
    return (x0, y0, x1 - x0, y1 - y0) if x1 > x0 and y1 > y0 else None


def _cast(made: Pixels, plane: Plane, piece: Hung) -> None:
    """Its shadow: a narrow dark one where it meets the wall, a wide one lower and to the right."""
    d = piece.depth
    for dx, dy, soft, dark in (
        (1.0 + 0.1 * d, 2.0 + 0.2 * d, 3 + 0.25 * d, 0.34),
        (4 + 0.45 * d, 8 + 0.75 * d, 12 + 0.7 * d, 0.3),
    ):
        box = piece.box.moved(dx, dy)
        found = _window(plane, box.outset(4.5 * soft), made.shape)
        if found is None:
            continue
        x, y, w, h = found
        mask = np.zeros((h, w), np.uint8)
        at = np.rint((np.array(_seen(box, plane)) - (x, y)) * 16).astype(np.int32)
        cv2.fillConvexPoly(mask, at, 255, cv2.LINE_AA, 4)
        u, v = plane.to_px(box.cx, box.cy)
        u1, v1 = plane.to_px(box.cx + 1, box.cy)
        shade = _blurred(mask, max(0.5, soft * math.hypot(u1 - u, v1 - v)))
        part = made[y : y + h, x : x + w]
        for _, rows in strips(h, w):
            share = 1 - dark * shade[rows].astype(np.float32) / 255
            part[rows] = np.rint(part[rows] * share[..., None]).astype(np.uint8)


def _blurred(mask: Mask, sigma: float) -> Mask:
    step = max(1, int(sigma / 3))
    h, w = mask.shape
    small = cv2.resize(mask, (max(2, w // step), max(2, h // step)), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), sigma / step)
    return np.asarray(cv2.resize(soft, (w, h), interpolation=cv2.INTER_LINEAR), np.uint8)


def _put(
    made: Pixels, around: tuple[int, int, int, int], plane: Plane, piece: Hung, light: Light, eye: Eye
) -> None:
    """The piece over the photo, all of it within x, y, w, h of it."""
    x, y, w, h = around
    size = (made.shape[1], made.shape[0])
    faces = [*_sides(piece, plane, eye), (piece.pixels, np.array(_seen(piece.box, plane)), 1.0)]
    faces = [(_reduced(pixels, corners), corners, lit) for pixels, corners, lit in faces]
    for _, rows in strips(h, w):
        top, high = y + rows.start, rows.stop - rows.start
        part = made[top : top + high, x : x + w]
        falls = enlarged_part(light, size, x, top, w, high)
        mixed = part.astype(np.float32)
        for pixels, corners, lit in faces:
            drawn, cover = _warped(pixels, corners - (x, top), (w, high))
            share = cover[..., None].astype(np.float32) / 255
            mixed += (drawn * (falls * lit) - mixed) * share
        part[:] = np.clip(np.rint(mixed), 0, 255).astype(np.uint8)


Corners = NDArray[np.float64]
Face = tuple[Pixels, Corners, float]


def _sides(piece: Hung, plane: Plane, eye: Eye) -> Iterator[Face]:
    """What is seen of the sides: pictures, the corners (px) between which each is drawn, and its light."""
    d, box = piece.depth, piece.box
    if d < 1:
        return
    back, near = _seen(box, behind(plane, eye, d)), _seen(box, plane)
    for n, name in enumerate(("top", "right", "bottom", "left")):
        a, b = n, (n + 1) % 4
        quad = [near[a], near[b], back[b], back[a]]
        area = cv2.contourArea(np.array(quad, np.float32), oriented=True)
        if area < -0.5:  # turned to the camera: seen the other way round than the front
            yield _edge(piece, name), np.array(quad), _SIDES[name]


def _edge(piece: Hung, name: str) -> Pixels:
    """A side's picture, as it is seen from outside with the front's edge on top."""
    if isinstance(piece.edge, tuple):
        return np.full((4, 4, 3), np.rint(piece.edge), np.uint8)
    if piece.edge is None:
        p = piece.pixels
        strips = {
            "top": p[:1],
            "right": p[:, -1:].swapaxes(0, 1),
            "bottom": p[-1:, ::-1],
            "left": p[::-1, :1].swapaxes(0, 1),
        }
        return np.ascontiguousarray(np.repeat(strips[name], 4, axis=0))
    e, d, box = piece.edge, piece.depth, piece.box
    ny = max(1, round(e.shape[0] * d / (box.h + 2 * d)))
    nx = max(1, round(e.shape[1] * d / (box.w + 2 * d)))
    if name == "top":
        found = e[:ny, nx:-nx][::-1]
    elif name == "bottom":
        found = e[-ny:, nx:-nx][:, ::-1]
    elif name == "right":
        found = e[ny:-ny, -nx:].swapaxes(0, 1)
    else:
        found = e[ny:-ny, :nx].swapaxes(0, 1)[::-1, ::-1]
    return np.ascontiguousarray(found)


def _before(made: Pixels, room: Pixels, front: Mask, around: tuple[int, int, int, int] | None) -> None:
    """What stands before a piece and its shadow, over them."""
    if around is None:
        return
    x, y, w, h = around
    mask = front[y : y + h, x : x + w]
    for _, rows in strips(h, w):
        if mask[rows].any():
            share = mask[rows][..., None].astype(np.uint16)
            part, whole = (a[y : y + h, x : x + w][rows] for a in (made, room))
            part[:] = ((whole * share + part * (255 - share) + 127) // 255).astype(np.uint8)


def _warped(pixels: Pixels, there: Corners, size: tuple[int, int]) -> tuple[Light, Mask]:
    """The picture as it is seen between corners (px) of a part of this size, and how much of each pixel it
    covers (0..255)."""
    h, w = pixels.shape[:2]
    # OpenCV counts from pixels' middles, outlines from their corners
    here = np.array([(-0.5, -0.5), (w - 0.5, -0.5), (w - 0.5, h - 0.5), (-0.5, h - 0.5)], np.float32)
    m = cv2.getPerspectiveTransform(here, there.astype(np.float32))
    drawn = cv2.warpPerspective(pixels, m, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cover = np.zeros((size[1], size[0]), np.uint8)
    # fillConvexPoly takes the middle of a pixel for its place, as the warp does
    cv2.fillConvexPoly(cover, np.rint(there * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    return drawn.astype(np.float32), cover


def _reduced(pixels: Pixels, corners: Corners) -> Pixels:
    """As fine as it will be seen: a warp takes no means of its own."""
    sides = [float(np.hypot(*(corners[k] - corners[k - 1]))) for k in range(4)]
    seen_h, seen_w = max(sides[0], sides[2]), max(sides[1], sides[3])
    h, w = pixels.shape[:2]
    scale = min(1.0, _FINE * max(seen_w / w, seen_h / h))
    if scale >= 1:
        return pixels
    size = (max(2, round(w * scale)), max(2, round(h * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _seen(box: Rect, plane: Plane) -> list[tuple[float, float]]:
    """Where a box's corners are seen, px, clockwise from the top left."""
    corners = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
    return [plane.to_px(x, y) for x, y in corners]
