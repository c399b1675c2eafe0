"""How much of each pixel an outline covers: exact areas, non-zero rule, no supersampling.

Edges are cut at pixel borders; each piece adds its height to its pixel and to all on its right, and a running
sum along the row gives the signed area (the method of font-rs and stb_truetype 2). Overlaps of contours that
turn the same way add up and are cut off at 1; holes turn the other way and cancel.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from albumapp.drawing.path import Path, polygon
from albumapp.geometry import Affine

Points = NDArray[np.float64]
Coverage = NDArray[np.float32]

_MITER_LIMIT = 10.0  # PDF's default
_NEARLY = 1e-9


def flatten(path: Path, matrix: Affine) -> list[tuple[Points, bool]]:
    """Contours as polylines of (n, 2) px, each with whether it was closed."""
    found: list[tuple[Points, bool]] = []
    points: list[tuple[float, float]] = []
    for kind, p in path.transformed(matrix).segments:
        if kind == "M":
            _keep(found, points, False)
            points = [(p[0], p[1])]
        elif kind == "L":
            points.append((p[0], p[1]))
        elif kind == "C":
            points += _curve(points[-1], p)
        elif points:
            _keep(found, points, True)
            points = [points[0]]
    _keep(found, points, False)
    return found


def _keep(found: list[tuple[Points, bool]], points: list[tuple[float, float]], closed: bool) -> None:
    if len(points) > 1:
        found.append((np.array(points, float), closed))


def _curve(start: tuple[float, float], p: tuple[float, ...]) -> list[tuple[float, float]]:
    """A cubic as lines; as many as keep it within some hundredths of a pixel."""
    x0, y0 = start
    x1, y1, x2, y2, x3, y3 = p
    bend = max(math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3))
    count = min(max(math.ceil(math.sqrt(bend * 40)), 1), 200)
    out = []
    for i in range(1, count + 1):
        t = i / count
        s = 1 - t
        a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        out.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return out


def edges(contours: Iterable[tuple[Points, bool]]) -> Points:
    """(n, 4) edges x0, y0, x1, y1 of closed contours."""
    parts = [np.hstack([c, np.roll(c, -1, axis=0)]) for c, _ in contours]
    return np.vstack(parts) if parts else np.empty((0, 4))


def coverage(outline: Points, x: int, y: int, width: int, height: int) -> Coverage:
    """(height, width) of 0..1: what the edges enclose of the pixels of a window at (x, y)."""
    e = outline - np.array([x, y, x, y], float)
    e = e[(np.maximum(e[:, 1], e[:, 3]) > 0) & (np.minimum(e[:, 1], e[:, 3]) < height)]
    e = _cut(_cut(e, 1, height), 0, width)
    middle_x, middle_y = (e[:, 0] + e[:, 2]) / 2, (e[:, 1] + e[:, 3]) / 2
    row, column = np.floor(middle_y).astype(np.int64), np.floor(middle_x).astype(np.int64)
    inside = (row >= 0) & (row < height) & (column < width)
    row, column, e, middle_x = row[inside], column[inside], e[inside], middle_x[inside]
    rise = e[:, 3] - e[:, 1]
    part = np.where(column < 0, 0.0, middle_x - column)
    column = np.maximum(column, 0)
    at = row * (width + 1) + column
    size = height * (width + 1)
    gained = np.bincount(at, rise * (1 - part), size) + np.bincount(at + 1, rise * part, size + 1)[:size]
    summed = np.cumsum(gained.reshape(height, width + 1), axis=1, out=gained.reshape(height, width + 1))
    covered: Any = np.minimum(np.abs(summed[:, :width]), 1)
    covered[covered > 1 - 1e-6] = 1
    return np.asarray(covered, np.float32)


def _cut(e: Points, axis: int, limit: int) -> Points:
    """Edges cut at whole numbers 0..limit of one axis."""
    start, way = e[:, axis], e[:, axis + 2] - e[:, axis]
    low = np.floor(np.minimum(start, start + way)).clip(-1, limit)
    high = np.ceil(np.maximum(start, start + way)).clip(0, limit + 1)
    count = np.maximum(high - low, 1).astype(np.int64)
    which = np.repeat(np.arange(len(e)), count)
    step = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
    e, start, way, low, high = e[which], start[which], way[which], low[which], high[which]
    flat = np.abs(way) < _NEARLY
    way = np.where(flat, 1.0, way)
    # the outermost pieces reach to the edge's own ends
    below = np.where(step == 0, -np.inf, low + step)
    above = np.where(low + step + 1 >= high, np.inf, low + step + 1)
    one, two = (below - start) / way, (above - start) / way
    t0 = np.where(flat, 0.0, np.minimum(one, two).clip(0, 1))
    t1 = np.where(flat, 1.0, np.maximum(one, two).clip(0, 1))
    x0, y0, dx, dy = e[:, 0], e[:, 1], e[:, 2] - e[:, 0], e[:, 3] - e[:, 1]
    return np.stack([x0 + t0 * dx, y0 + t0 * dy, x0 + t1 * dx, y0 + t1 * dy], axis=1)


def stroke(contours: Iterable[tuple[Points, bool]], width: float) -> Points:
    """Edges of the area that a line of `width` px covers: butt caps, mitred joins (PDF's defaults)."""
    pieces: list[Path] = []
    half = width / 2
    for points, closed in contours:
        ring = np.vstack([points, points[:1]]) if closed else points
        keep = np.hypot(*np.diff(ring, axis=0).T) > _NEARLY
        ring = np.vstack([ring[:1], ring[1:][keep]])
        if len(ring) < 2:
            continue
        along = np.diff(ring, axis=0)
        along /= np.hypot(along[:, 0], along[:, 1])[:, None]
        normal = np.stack([-along[:, 1], along[:, 0]], axis=1) * half
        for i in range(len(along)):
            a, b, n = ring[i], ring[i + 1], normal[i]
            pieces.append(_turned(a + n, b + n, b - n, a - n))
            follows = i + 1 if i + 1 < len(along) else 0 if closed else None
            if follows is not None:
                pieces += _join(b, along[i], along[follows], half)
    return edges(contour for piece in pieces for contour in flatten(piece, Affine()))


def _join(at: Points, before: Points, after: Points, half: float) -> list[Path]:
    cross = before[0] * after[1] - before[1] * after[0]
    if abs(cross) < 1e-6:
        return []
    side = -half if cross > 0 else half  # the outer side of the turn
    n0, n1 = (np.array([-v[1], v[0]]) * side for v in (before, after))
    middle = n0 + n1
    length = float(np.hypot(*middle))
    cosine = length / (2 * half)  # of half the turn
    if cosine > 1 / _MITER_LIMIT:
        tip = at + middle / length * (half / cosine)
        return [_turned(at, at + n0, tip, at + n1)]
    return [_turned(at, at + n0, at + n1)]


def _turned(*points: Points) -> Path:
    """A polygon that turns clockwise, so that overlapping pieces add up."""
    pairs = [(float(p[0]), float(p[1])) for p in points]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(pairs, pairs[1:] + pairs[:1], strict=True))
    return polygon(pairs if area > 0 else pairs[::-1])
