"""Sizes, boxes and edges. Lengths are mm unless a function says 0..1 or px."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    w: float
    h: float

    @property
    def aspect(self) -> float:
        return self.w / self.h

    def as_list(self) -> list[float]:
        return [self.w, self.h]


@dataclass(frozen=True, slots=True)
class Insets:
    """Distances from the four edges of a box, in the order of CSS and of the JSON."""

    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    left: float = 0.0

    @staticmethod
    def all(d: float) -> Insets:
        return Insets(d, d, d, d)

    def as_list(self) -> list[float]:
        return [self.top, self.right, self.bottom, self.left]

    @staticmethod
    def of(values: Sequence[float]) -> Insets:
        return Insets(*(float(v) for v in values))


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def cx(self) -> float:
        return self.x + self.w / 2

    @property
    def cy(self) -> float:
        return self.y + self.h / 2

    @property
    def aspect(self) -> float:
        return self.w / self.h

    @property
    def area(self) -> float:
        return self.w * self.h

    @property
    def size(self) -> Size:
        return Size(self.w, self.h)

    @staticmethod
    def of(values: Sequence[float]) -> Rect:
        x, y, w, h = values
        return Rect(float(x), float(y), float(w), float(h))

    @staticmethod
    def corners(x0: float, y0: float, x1: float, y1: float) -> Rect:
        return Rect(x0, y0, x1 - x0, y1 - y0)

    @staticmethod
    def centred(cx: float, cy: float, w: float, h: float) -> Rect:
        return Rect(cx - w / 2, cy - h / 2, w, h)

    @staticmethod
    def around(rects: Iterable[Rect]) -> Rect:
        """Smallest box that holds all of them; ValueError where there is none."""
        all_of = list(rects)
        return Rect.corners(
            min(r.x for r in all_of),
            min(r.y for r in all_of),
            max(r.right for r in all_of),
            max(r.bottom for r in all_of),
        )

    def as_list(self) -> list[float]:
        return [self.x, self.y, self.w, self.h]

    def inset(self, by: Insets | float) -> Rect:
        i = by if isinstance(by, Insets) else Insets.all(by)
        return Rect(self.x + i.left, self.y + i.top, self.w - i.left - i.right, self.h - i.top - i.bottom)

    def outset(self, by: Insets | float) -> Rect:
        i = by if isinstance(by, Insets) else Insets.all(by)
        return self.inset(Insets(-i.top, -i.right, -i.bottom, -i.left))

    def moved(self, dx: float, dy: float) -> Rect:
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def scaled(self, k: float) -> Rect:
        """Scaled about the origin."""
        return Rect(self.x * k, self.y * k, self.w * k, self.h * k)

    def grown(self, k: float) -> Rect:
        """Scaled about its own centre."""
        return Rect.centred(self.cx, self.cy, self.w * k, self.h * k)

    def intersection(self, other: Rect) -> Rect | None:
        x0, y0 = max(self.x, other.x), max(self.y, other.y)
        x1, y1 = min(self.right, other.right), min(self.bottom, other.bottom)
        if x1 <= x0 or y1 <= y0:
            return None
        return Rect.corners(x0, y0, x1, y1)

    def contains(self, other: Rect, slack: float = 1e-9) -> bool:
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def rotated_bounds(self, degrees: float) -> Rect:
        """Bounds of this box turned clockwise about its own centre."""
        if not degrees:
            return self
        a = math.radians(degrees)
        w = abs(self.w * math.cos(a)) + abs(self.h * math.sin(a))
        h = abs(self.w * math.sin(a)) + abs(self.h * math.cos(a))
        return Rect.centred(self.cx, self.cy, w, h)
