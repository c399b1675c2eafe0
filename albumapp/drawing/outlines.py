"""What lies inside an outline that is no rectangle, and how far from it: for sheets cut along one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import hypot

from albumapp.drawing.path import Path, from_data
from albumapp.geometry import Rect

Point = tuple[float, float]
_STEPS = 24  # straight lines of one curve: a quarter circle of 100 mm differs by 0.05 mm from it
_ASPECTS = (0.4, 0.55, 0.75, 1.0, 1.33, 1.8, 2.5)
_HALVINGS = 20


def flattened(path: Path) -> list[Point]:
    """The points of one closed outline, its curves as straight lines."""
    points: list[Point] = []
    for kind, v in path.segments:
        if kind == "C" and points:
            (x0, y0), (x1, y1, x2, y2, x3, y3) = points[-1], v
            for n in range(1, _STEPS + 1):
                t = n / _STEPS
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
        elif kind in ("M", "L"):
            points.append((v[0], v[1]))
    return points


@lru_cache(maxsize=64)
def outline(data: str) -> tuple[Point, ...]:
    """The same of path data."""
    return tuple(flattened(from_data(data)))


def clearance(points: Sequence[Point], x: float, y: float) -> float:
    """How far a point is from the outline: positive inside of it, negative outside."""
    inside, near = False, float("inf")
    for (x0, y0), (x1, y1) in pairwise([*points, points[0]]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
        dx, dy = x1 - x0, y1 - y0
        long = dx * dx + dy * dy
        t = min(max(((x - x0) * dx + (y - y0) * dy) / long, 0.0), 1.0) if long else 0.0
        near = min(near, hypot(x - x0 - t * dx, y - y0 - t * dy))
    return near if inside else -near


def clear_of(points: Sequence[Point], box: Rect) -> float:
    """How far the corner of a box that comes nearest is from the outline; negative where one lies outside.

    For outlines without dents, which is what sheets are cut along, this holds for all of the box.
    """
    return min(clearance(points, x, y) for x in (box.x, box.right) for y in (box.y, box.bottom))


@lru_cache(maxsize=256)
def largest(data: str, aspect: float, clear: float) -> Rect | None:
    """The largest box of a shape about the middle that keeps so many mm inside; None where none does."""
    points = outline(data)
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    whole = Rect.corners(min(xs), min(ys), max(xs), max(ys))
    low, high = 0.0, max(whole.w, whole.h * aspect)
    for _ in range(_HALVINGS):
        w = (low + high) / 2
        box = Rect.centred(whole.cx, whole.cy, w, w / aspect)
        low, high = (w, high) if clear_of(points, box) >= clear else (low, w)
    return Rect.centred(whole.cx, whole.cy, low, low / aspect) if low > 1 else None


@lru_cache(maxsize=64)
def rooms(data: str, clear: float) -> tuple[Rect, ...]:
    """Such boxes of several shapes, that of the outline among them."""
    points = outline(data)
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    own = (max(xs) - min(xs)) / (max(ys) - min(ys))
    return tuple(box for a in sorted({own, *_ASPECTS}) if (box := largest(data, a, clear)) is not None)
