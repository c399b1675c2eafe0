"""A stroke of the brush as it is kept: on the same line with few points."""

from __future__ import annotations

import math
from collections.abc import Sequence


def thinned(points: Sequence[tuple[float, float]], slack: float = 0.0012) -> list[tuple[float, float]]:
    """Fewer points on the same line, to within `slack` (Ramer, Douglas and Peucker)."""
    kept, parts = {0, len(points) - 1}, [(0, len(points) - 1)]
    while parts:
        a, b = parts.pop()
        if b - a < 2:
            continue
        far = max(range(a + 1, b), key=lambda n: _off(points[n], points[a], points[b]))
        if _off(points[far], points[a], points[b]) > slack:
            kept.add(far)
            parts += [(a, far), (far, b)]
    return [points[n] for n in sorted(kept)]


def _off(q: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> float:
    """How far a point is from the line through two others, or from both where they are one."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    if length < 1e-9:
        return math.hypot(q[0] - a[0], q[1] - a[1])
    return abs((q[0] - a[0]) * dy - (q[1] - a[1]) * dx) / length
