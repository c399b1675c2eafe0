"""Pictures hung in a photo of a room: in the wall's perspective and light, with a shadow, behind what stands
before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.geometry import Rect
from albumapp.imaging.pixels import Pixels
from albumapp.imaging.wallphoto import Plane

_SHADOW_DOWN, _SHADOW_SOFT, _SHADOW_DARK = 12.0, 14.0, 0.38  # mm, mm, share of the light
_DIMMEST, _BRIGHTEST = 0.45, 1.12  # what a wall's own light may do to a picture
_FINE = 1.3  # pixels of a picture for each of the photo: warping then takes the mean of a few


Light = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Hung:
    """A picture, (h, w, 3), and its box on the wall in mm."""

    pixels: Pixels
    box: Rect


def hung(
    room: Pixels, plane: Plane, pieces: Sequence[Hung], front: NDArray[np.uint8] | None = None
) -> Pixels:
    """The room's photo with the pieces on its wall, as large as `room`.

    `front` is a mask of the photo's size, 255 where something stands before the wall.
    """
    light = _light(room)
    made: Light = room.astype(np.float32)
    for piece in pieces:
        shade = _shadow(room.shape[:2], plane, piece.box)
        made *= (1 - _SHADOW_DARK * shade)[..., None]
    for piece in pieces:
        drawn, cover = _warped(piece, plane, room.shape[:2])
        lit = drawn.astype(np.float32) * _relative(light, cover)[..., None]
        made = _over(made, lit, cover)
    if front is not None:
        made = _over(made, room, front)
    return np.clip(np.rint(made), 0, 255).astype(np.uint8)


def _over(below: Light, above: Light | Pixels, cover: NDArray[np.uint8]) -> Light:
    share = cover[..., None].astype(np.float32) / 255
    return np.asarray(below * (1 - share) + above * share, np.float32)


def _light(room: Pixels) -> Light:
    """(h, w): how light the room is there, small things left out."""
    grey = cv2.cvtColor(room, cv2.COLOR_RGB2GRAY)
    h, w = grey.shape
    small = cv2.resize(grey, (max(8, w // 16), max(8, h // 16)), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(cv2.medianBlur(small, 5), (0, 0), max(small.shape) / 24)
    return np.asarray(cv2.resize(soft, (w, h), interpolation=cv2.INTER_LINEAR), np.float32)


def _relative(light: Light, cover: NDArray[np.uint8]) -> Light:
    """The wall's light over a picture, beside a well lit one's."""
    under = light[cover > 0]
    well = 200.0 if not under.size else max(200.0, float(np.percentile(under, 90)))
    return np.asarray(np.clip(0.35 + 0.7 * light / well, _DIMMEST, _BRIGHTEST), np.float32)


def _warped(piece: Hung, plane: Plane, shape: tuple[int, int]) -> tuple[Pixels, NDArray[np.uint8]]:
    """The picture as it is seen, and how much of each pixel it covers (0..255)."""
    box = piece.box
    pixels = _reduced(piece.pixels, plane, box)
    h, w = pixels.shape[:2]
    to_wall = np.array([[box.w / w, 0, box.x], [0, box.h / h, box.y], [0, 0, 1]], np.float64)
    m = plane.matrix @ to_wall
    size = (shape[1], shape[0])
    drawn = cv2.warpPerspective(pixels, m, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    full = np.full((h, w), 255, np.uint8)
    cover = cv2.warpPerspective(full, m, size, flags=cv2.INTER_LINEAR)
    return drawn, cover


def _reduced(pixels: Pixels, plane: Plane, box: Rect) -> Pixels:
    """As fine as it will be seen: a warp takes no means of its own."""
    corners = _seen(box, plane)
    sides = [np.hypot(*(np.subtract(corners[k], corners[k - 1]))) for k in range(4)]
    seen_h, seen_w = max(sides[0], sides[2]), max(sides[1], sides[3])
    h, w = pixels.shape[:2]
    scale = min(1.0, _FINE * max(seen_w / w, seen_h / h))
    if scale >= 1:
        return pixels
    size = (max(2, round(w * scale)), max(2, round(h * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _seen(box: Rect, plane: Plane) -> list[tuple[float, float]]:
    """Where a box's corners are seen, px."""
    corners = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
    return [plane.to_px(x, y) for x, y in corners]


def _shadow(shape: tuple[int, int], plane: Plane, box: Rect) -> Light:
    """(h, w) of 0..1: the piece's outline, lower by a little and soft."""
    low = box.moved(_SHADOW_DOWN / 3, _SHADOW_DOWN)
    mask = np.zeros(shape, np.uint8)
    cv2.fillConvexPoly(mask, np.rint(np.array(_seen(low, plane)) * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    x, y = plane.to_px(box.cx, box.cy)
    u, v = plane.to_px(box.cx + 1, box.cy)
    sigma = max(0.5, _SHADOW_SOFT * float(np.hypot(u - x, v - y)))
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), sigma) / np.float32(255), np.float32)
