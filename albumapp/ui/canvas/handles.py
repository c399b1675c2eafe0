"""The handles of a selected frame: where they stand, what is hit, and what dragging one makes of the box.

Pure geometry. Lengths are mm; those in px are multiplied by `px`, the mm of one screen pixel.
"""

from __future__ import annotations

import math

from albumapp.geometry import Affine, Rect

SIDES = ("n", "e", "s", "w")
CORNERS = ("nw", "ne", "se", "sw")
HIT = 12.0  # px: half of the 24 px that a target must have
ROTATE_REACH = 26.0  # px above the top edge
SMALL = 44.0  # px: a frame shorter than this has corner handles only
FLAT = 36.0  # px: a frame thinner than this has no handles on its long sides, for it could not be dragged
ROOM_TO_SWAP = 110.0  # px: a frame smaller than this has no swap handle
CORNER_IN = 26.0  # px from the corner, along each side, where the radius is small
ROOM_FOR_CORNER = 90.0  # px: a frame smaller than this has no handle for its corners
SMALLEST = 2.0  # mm, as in the edit


def places(
    box: Rect, rotation: float, px: float, swap: bool = False, turns: bool = True
) -> dict[str, tuple[float, float]]:
    """Handles by name, at their points on the surface; without `turns` there is none to rotate."""
    found = {"nw": (box.x, box.y), "ne": (box.right, box.y)}
    found |= {"se": (box.right, box.bottom), "sw": (box.x, box.bottom)}
    if box.w >= SMALL * px and box.h >= FLAT * px:
        found |= {"n": (box.cx, box.y), "s": (box.cx, box.bottom)}
    if box.h >= SMALL * px and box.w >= FLAT * px:
        found |= {"w": (box.x, box.cy), "e": (box.right, box.cy)}
    if turns:
        found["rotate"] = (box.cx, box.y - ROTATE_REACH * px)
    if swap and min(box.w, box.h) >= ROOM_TO_SWAP * px:
        found["swap"] = (box.cx, box.cy)
    turn = Affine.rotation(rotation, box.cx, box.cy)
    return {name: turn.apply(*p) for name, p in found.items()}


def hit(
    box: Rect, rotation: float, x: float, y: float, px: float, swap: bool = False, turns: bool = True
) -> str | None:
    """The nearest handle within reach of a point."""
    spots = places(box, rotation, px, swap, turns)
    found = [(math.hypot(hx - x, hy - y), name) for name, (hx, hy) in spots.items()]
    distance, name = min(found)
    return name if distance <= HIT * px else None


def holds(box: Rect, rotation: float, x: float, y: float) -> bool:
    """Whether a point lies in the turned box."""
    return box.holds(*Affine.rotation(-rotation, box.cx, box.cy).apply(x, y))


def corner_place(box: Rect, rotation: float, radius: float, px: float) -> tuple[float, float]:
    """Where the handle of the corner radius stands: on the diagonal, at the round corner's middle."""
    inward = min(max(radius, CORNER_IN * px), min(box.w, box.h) / 2)
    return Affine.rotation(rotation, box.cx, box.cy).apply(box.x + inward, box.y + inward)


def hits_corner(box: Rect, rotation: float, radius: float, x: float, y: float, px: float) -> bool:
    """Whether a point is on that handle; small frames have none."""
    if min(box.w, box.h) < ROOM_FOR_CORNER * px:
        return False
    hx, hy = corner_place(box, rotation, radius, px)
    return math.hypot(hx - x, hy - y) <= HIT * px


def resized(
    box: Rect, rotation: float, handle: str, x: float, y: float, keep: bool, centre: bool = False
) -> Rect:
    """The box after a handle was dragged to a point of the surface; the opposite side stays put.

    `keep` keeps the aspect, `centre` the middle. The result is again an unrotated box that is turned
    about its own centre.
    """
    lx, ly = Affine.rotation(-rotation, box.cx, box.cy).apply(x, y)
    x0, y0, x1, y1 = box.x, box.y, box.right, box.bottom
    if "w" in handle:
        x0 = min(lx, x1 - SMALLEST)
    elif "e" in handle:
        x1 = max(lx, x0 + SMALLEST)
    if "n" in handle:
        y0 = min(ly, y1 - SMALLEST)
    elif "s" in handle:
        y1 = max(ly, y0 + SMALLEST)
    new = Rect.corners(x0, y0, x1, y1)
    if centre:
        new = from_centre(box, new, handle)
    if keep:
        new = in_aspect(box, new, handle)
    if centre:
        new = Rect.centred(box.cx, box.cy, new.w, new.h)
    return anchored(box, new, rotation)


def from_centre(box: Rect, new: Rect, handle: str) -> Rect:
    """`new` mirrored about the middle of `box`: the opposite side goes as far as the dragged one."""
    w = 2 * (box.cx - new.x if "w" in handle else new.right - box.cx)
    h = 2 * (box.cy - new.y if "n" in handle else new.bottom - box.cy)
    w = max(w, SMALLEST) if "w" in handle or "e" in handle else box.w
    h = max(h, SMALLEST) if "n" in handle or "s" in handle else box.h
    return Rect.centred(box.cx, box.cy, w, h)


def in_aspect(box: Rect, new: Rect, handle: str) -> Rect:
    """`new` given the aspect of `box`: the larger of the two scales, the handle's opposite side kept."""
    k = (
        max(new.w / box.w, new.h / box.h)
        if len(handle) == 2
        else (new.h / box.h if handle in "ns" else new.w / box.w)
    )
    k = max(k, SMALLEST / box.w, SMALLEST / box.h)
    w, h = box.w * k, box.h * k
    x = box.right - w if "w" in handle else box.x if "e" in handle else box.cx - w / 2
    y = box.bottom - h if "n" in handle else box.y if "s" in handle else box.cy - h / 2
    return Rect(x, y, w, h)


def anchored(box: Rect, new: Rect, rotation: float) -> Rect:
    """A box given in the turned space of `box`, as a box that turns about its own centre."""
    if not rotation:
        return new
    cx, cy = Affine.rotation(rotation, box.cx, box.cy).apply(new.cx, new.cy)
    return Rect.centred(cx, cy, new.w, new.h)


def angle_to(box: Rect, x: float, y: float, step: float = 0.0) -> float:
    """Degrees clockwise that put the rotate handle under a point; rounded to `step` where given."""
    angle = math.degrees(math.atan2(x - box.cx, box.cy - y)) % 360
    if step:
        return round(angle / step) * step % 360
    nearest = round(angle / 90) * 90
    return nearest % 360 if abs(angle - nearest) < 1.5 else angle  # upright is easy to hit
