"""Drawn rooms in which pieces hang in true scale; painted by code at any size, in any colour of wall.

To add one: a function that paints what stands in it (`scene_rooms.py`) and its row in SCENES. Its wall is the
plane of `DrawnRoom.plane`: mm from the top left of what is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.geometry import Rect
from albumapp.imaging import scene_rooms as rooms
from albumapp.imaging.pixels import Pixels
from albumapp.imaging.roomview import Eye
from albumapp.imaging.scene_paint import Camera, Easel, Tint
from albumapp.imaging.wallphoto import Plane


@dataclass(frozen=True, slots=True)
class Scene:
    """A room. `wall` is its usual colour, 0..255; `over` (left, right, height above
    the floor) of what stands below the place for pictures, None where they hang by the eye's line round
    `middle`, whose own `centre` is that high above the floor where it is not the eye's (0).
    """

    wall: Tint
    camera: Camera
    light: Callable[[Easel], None]
    things: Callable[[Easel], None]
    over: tuple[float, float, float] | None = None
    middle: float = 1950.0
    centre: float = 0.0


@dataclass(frozen=True, slots=True)
class DrawnRoom:
    """`rgb` (h, w, 3); `plane` from mm of the wall (origin at the top left of the picture, the floor at
    `floor`) to px; `light` (h, w, 3), maybe smaller, what falls on wall and pictures; `front` (h, w), 255
    where something stands before the wall; `over`: the box of the furniture that pictures hang above, mm."""

    rgb: Pixels
    plane: Plane
    light: NDArray[np.float32]
    front: NDArray[np.uint8]
    floor: float
    middle: float
    over: Rect | None
    eye: Eye


SCENES: dict[str, Scene] = {
    "living": Scene((226, 221, 212), Camera(), rooms.living_light, rooms.living, (850, 3050, 800)),
    "bedroom": Scene(
        (104, 122, 116),
        Camera(4000, 2200, 470),
        rooms.bedroom_light,
        rooms.bedroom,
        (1100, 2900, 1080),
    ),
    "dining": Scene((201, 168, 145), Camera(3900, 2150, 450), rooms.dining_light, rooms.dining, None, 1950),
    "sideboard": Scene(
        (206, 213, 203),
        Camera(),
        rooms.sideboard_light,
        rooms.sideboard,
        (900, 3000, 760),
    ),
    "hallway": Scene(
        (234, 232, 226),
        Camera(3300, 2200, 330, 4600),
        rooms.hallway_light,
        rooms.hallway,
        (760, 2200, 820),
    ),
    "stairs": Scene(
        (222, 224, 222),
        Camera(4300, 2750, 330, 5600, 1500),
        rooms.stairs_light,
        rooms.stairs,
        None,
        1500,
        2080,
    ),
    "office": Scene(
        (72, 78, 88), Camera(3600, 2150, 330), rooms.office_light, rooms.office, (950, 2550, 760)
    ),
}
FIRST = "living"
FINEST = 4800
"""px across, from which on a drawn room is enlarged: only what hangs in it has more to show. Painting takes
50 bytes a pixel, and 30 s at 8,000."""


def size_of(scene: Scene, width: int) -> tuple[int, int]:
    """(width, height) of its picture, px."""
    return width, round(scene.camera.height * width / scene.camera.width)


def drawn(name: str, width: int, wall: Tint | None = None, above: float = 0.0) -> DrawnRoom:
    """The room, `width` px wide, its wall in another colour (0..255) if one is given, seen up to `above` mm
    over the floor where that is more than usual.

    KeyError where there is none of this name. The same arguments give the same pixels.
    """
    if width > FINEST:
        return _enlarged(drawn(name, FINEST, wall, above), width)
    scene = SCENES[name]
    c = replace(scene.camera, above=max(scene.camera.above, above))
    e = Easel(c, width, seed=len(name))
    scene.light(e)
    e.paper(wall or scene.wall)
    scene.things(e)
    _finish(e)
    over = None
    if scene.over is not None:
        x0, x1, high = scene.over
        over = Rect.corners(x0, c.above - high, x1, c.above)
    return DrawnRoom(
        _levels(e.rgb),
        Plane((e.k, 0, -0.5, 0, e.k, -0.5, 0, 0, 1)),
        e.light,
        _levels(np.multiply(e.front, 255, out=e.front)),
        c.above,
        (over.cx if over is not None else scene.middle),
        over,
        Eye(width / 2, (c.above - c.eye) * e.k, c.away * e.k),
    )


def _enlarged(room: DrawnRoom, width: int) -> DrawnRoom:
    k = width / room.rgb.shape[1]
    size = (width, round(room.rgb.shape[0] * k))
    (m, *_), eye = room.plane.m, room.eye
    return replace(
        room,
        rgb=np.asarray(cv2.resize(room.rgb, size, interpolation=cv2.INTER_CUBIC), np.uint8),
        front=np.asarray(cv2.resize(room.front, size, interpolation=cv2.INTER_LINEAR), np.uint8),
        plane=Plane((m * k, 0, -0.5, 0, m * k, -0.5, 0, 0, 1)),
        eye=Eye(eye.x * k, eye.y * k, eye.focal * k),
    )


def _levels(a: NDArray[np.float32]) -> NDArray[np.uint8]:
    """0..255; `a` itself is rounded, since a copy of a large one counts."""
    np.rint(a, out=a)
    return np.clip(a, 0, 255, out=a).astype(np.uint8)


def _finish(e: Easel) -> None:
    """The corners a little darker, as a lens makes them, and the grain of a picture."""
    h, w = e.front.shape
    y = np.linspace(-1, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, w, dtype=np.float32)[None, :]
    fall = 1 - 0.07 * np.clip(x * x + y * y - 0.5, 0, 2)
    e.light *= fall[..., None]
    e.rgb *= fall[..., None]
    e.rgb += e.random.standard_normal((h, w, 1), np.float32) * 1.1
