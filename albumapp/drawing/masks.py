"""Outlines that a photo shows through, and outlines grown evenly for what lies round them. mm, y down.

To add a shape: a function of a box here and its name in `SHAPES`. All turn clockwise. Torn and brushed edges
are drawn by a seed, so that a frame looks the same whenever and wherever it is drawn.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import lru_cache

from albumapp.drawing import path as paths
from albumapp.drawing.path import Path, Segment
from albumapp.geometry import Affine, Rect

SHAPES = ("rect", "ellipse", "circle", "heart", "star", "hexagon", "arch", "torn", "brush")
_ROUND = 0.5522847498  # a quarter circle as one cubic
_STAR_INNER = 0.52  # of the outer radius: fatter than a flag's star, for a photo must show through it
_MOST_STEPS = 160  # of a torn edge


@lru_cache(maxsize=1024)
def mask(shape: str, box: Rect, radius: float = 0.0, seed: str = "") -> Path:
    """The outline of a shape in a box; `radius` rounds a rectangle's corners. KeyError for no shape."""
    if shape == "rect":
        return paths.rounded_rect(box, radius)
    return _MAKERS[shape](box, seed)


def _circle(box: Rect, seed: str) -> Path:
    side = min(box.w, box.h)
    return paths.ellipse(Rect.centred(box.cx, box.cy, side, side))


_HEART: tuple[Segment, ...] = (
    ("M", (0.5, 1.0)),
    ("C", (0.15, 0.74, 0.0, 0.52, 0.0, 0.29)),
    ("C", (0.0, 0.12, 0.12, 0.0, 0.27, 0.0)),
    ("C", (0.38, 0.0, 0.46, 0.06, 0.5, 0.16)),
    ("C", (0.54, 0.06, 0.62, 0.0, 0.73, 0.0)),
    ("C", (0.88, 0.0, 1.0, 0.12, 1.0, 0.29)),
    ("C", (1.0, 0.52, 0.85, 0.74, 0.5, 1.0)),
    ("Z", ()),
)


def _heart(box: Rect, seed: str) -> Path:
    return Path(_HEART).transformed(Affine(box.w, 0, 0, box.h, box.x, box.y))


def _star(box: Rect, seed: str) -> Path:
    turns = [math.radians(36 * k - 90) for k in range(10)]
    points = [
        (math.cos(t) * r, math.sin(t) * r)
        for k, t in enumerate(turns)
        for r in (1.0 if k % 2 == 0 else _STAR_INNER,)
    ]
    return _filling(points, box)


def _filling(points: list[tuple[float, float]], box: Rect) -> Path:
    """The polygon stretched so that it touches all four sides of the box."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    kx, ky = box.w / (max(xs) - min(xs)), box.h / (max(ys) - min(ys))
    return paths.polygon((box.x + (x - min(xs)) * kx, box.y + (y - min(ys)) * ky) for x, y in points)


def _hexagon(box: Rect, seed: str) -> Path:
    places = ((0.25, 0), (0.75, 0), (1, 0.5), (0.75, 1), (0.25, 1), (0, 0.5))
    return paths.polygon((box.x + u * box.w, box.y + v * box.h) for u, v in places)


def _arch(box: Rect, seed: str) -> Path:
    """A window: straight sides, a round top."""
    rx, ry = box.w / 2, min(box.w / 2, box.h)
    spring = box.y + ry
    kx, ky = rx * _ROUND, ry * _ROUND
    return Path(
        (
            ("M", (box.x, box.bottom)),
            ("L", (box.x, spring)),
            ("C", (box.x, spring - ky, box.cx - kx, box.y, box.cx, box.y)),
            ("C", (box.cx + kx, box.y, box.right, spring - ky, box.right, spring)),
            ("L", (box.right, box.bottom)),
            ("Z", ()),
        )
    )


def _torn(box: Rect, seed: str) -> Path:
    """Torn paper: each side wanders inwards by up to a twentieth of the shorter side, at most 3 mm."""
    chance = random.Random(f"torn {seed}")
    deep = min(0.05 * min(box.w, box.h), 3.0)
    points: list[tuple[float, float]] = []
    corners = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
    for k in range(4):
        (x0, y0), (x1, y1) = corners[k], corners[(k + 1) % 4]
        length = math.hypot(x1 - x0, y1 - y0)
        nx, ny = -(y1 - y0) / length, (x1 - x0) / length  # inwards, as the outline turns clockwise
        steps = min(max(round(length / max(1.6, deep * 0.6)), 6), _MOST_STEPS)
        drift = chance.uniform(0.2, 0.6)
        for i in range(steps):
            drift = min(max(drift + chance.uniform(-0.22, 0.22), 0.05), 0.85)
            depth = deep * min(max(drift + chance.uniform(-0.12, 0.15), 0.0), 1.0)
            t = (i + chance.uniform(0.15, 0.85)) / steps
            if (
                min(t, 1 - t) * length < deep
            ):  # the corner itself is torn off, so that no side crosses the other
                continue
            points.append((x0 + (x1 - x0) * t + nx * depth, y0 + (y1 - y0) * t + ny * depth))
    return paths.polygon(points)


def _brush(box: Rect, seed: str) -> Path:
    """Broad strokes of a brush from left to right, one below the other, their ends ragged."""
    chance = random.Random(f"brush {seed}")
    count = min(max(round(box.h / 9), 3), 14)
    high = box.h / count
    reach = min(0.12 * box.w, 16.0)
    ends = [(chance.uniform(0, 1), chance.uniform(0, 1)) for _ in range(count)]

    def side(at: int, right: bool) -> list[tuple[float, float]]:
        """One stroke's end from top to bottom: rounded, with bristles."""
        end = reach * ends[at][1 if right else 0]
        found = []
        bristles = 13
        for i in range(bristles + 1):
            v = (i + 0.5) / (bristles + 1)
            round_ = reach * 0.25 * (1 - math.sqrt(max(0.0, 1 - (2 * v - 1) ** 2)))
            rough = reach * 0.3 * chance.random() ** 2
            d = min(end * 0.65 + round_ + rough, reach * 1.05)
            found.append((box.right - d if right else box.x + d, box.y + (at + v) * high))
        return found

    points: list[tuple[float, float]] = []
    inner = reach * 1.05
    for i in range(13):  # the upper edge of the first stroke wanders a little
        t = i / 12
        points.append((box.x + inner + (box.w - 2 * inner) * t, box.y + 0.06 * high * chance.uniform(0, 1)))
    for at in range(count):
        points += side(at, True)
    for i in range(13):
        t = i / 12
        points.append(
            (box.right - inner - (box.w - 2 * inner) * t, box.bottom - 0.06 * high * chance.uniform(0, 1))
        )
    for at in reversed(range(count)):
        points += reversed(side(at, False))
    return paths.polygon(points)


_MAKERS: dict[str, Callable[[Rect, str], Path]] = {
    "ellipse": lambda box, seed: paths.ellipse(box),
    "circle": _circle,
    "heart": _heart,
    "star": _star,
    "hexagon": _hexagon,
    "arch": _arch,
    "torn": _torn,
    "brush": _brush,
}


# --- growing --------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def grown(path: Path, by: float) -> Path:
    """All points within `by` mm of a clockwise outline of one contour, and its inside: an even border's edge.

    Where the outline turns outwards there is an arc, where it turns inwards the new edge goes through the old
    corner: so no point is passed round the wrong way, and the non-zero rule fills exactly that area.
    """
    points = _flat(path)
    n = len(points)
    if n < 3:  # too small for an outline: a speck
        return paths.rect(path.bounds().outset(by))
    ways: list[tuple[float, float]] = []
    for k in range(n):
        (x0, y0), (x1, y1) = points[k], points[(k + 1) % n]
        length = math.hypot(x1 - x0, y1 - y0)
        ways.append(((y1 - y0) / length, -(x1 - x0) / length))  # outwards: to the left of a clockwise way
    out: list[tuple[float, float]] = []
    for k in range(n):
        x, y = points[k]
        (ax, ay), (bx, by_) = ways[k - 1], ways[k]
        out.append((x + ax * by, y + ay * by))
        turn = math.atan2(ax * by_ - ay * bx, ax * bx + ay * by_)
        if turn >= 0:
            steps = math.ceil(turn / math.radians(15))
            start = math.atan2(ay, ax)
            out += [
                (x + math.cos(start + turn * i / steps) * by, y + math.sin(start + turn * i / steps) * by)
                for i in range(1, steps)
            ]
        else:
            out.append((x, y))
        out.append((x + bx * by, y + by_ * by))
    return paths.polygon(out)


def _flat(path: Path) -> list[tuple[float, float]]:
    """Corners of the outline as a polygon, clockwise; curves in 16 pieces; no two alike in a row."""
    found: list[tuple[float, float]] = []
    for kind, p in path.segments:
        if kind in ("M", "L"):
            found.append((p[0], p[1]))
        elif kind == "C":
            x0, y0 = found[-1]
            for i in range(1, 17):
                t, s = i / 16, 1 - i / 16
                a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
                found.append(
                    (a * x0 + b * p[0] + c * p[2] + d * p[4], a * y0 + b * p[1] + c * p[3] + d * p[5])
                )
    kept = [p for k, p in enumerate(found) if math.dist(p, found[k - 1]) > 1e-6]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(kept, kept[1:] + kept[:1], strict=True))
    return kept if area > 0 else kept[::-1]
