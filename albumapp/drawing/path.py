"""Outlines: straight lines and cubic Beziers, in mm (or em for glyphs)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from albumapp.geometry import Affine, Rect

Segment = tuple[str, tuple[float, ...]]  # ("M"|"L", (x, y)), ("C", (x1, y1, x2, y2, x, y)), ("Z", ())

_SAME = Affine()
_ROUND = 0.5522847498  # 4/3 * (sqrt(2) - 1): a quarter circle as one cubic


@dataclass(frozen=True, slots=True)
class Path:
    segments: tuple[Segment, ...]

    def transformed(self, m: Affine) -> Path:
        if m == _SAME:
            return self
        return Path(
            tuple(
                (kind, tuple(v for i in range(0, len(p), 2) for v in m.apply(p[i], p[i + 1])))
                for kind, p in self.segments
            )
        )

    def bounds(self) -> Rect:
        """Bounds of all points, control points included."""
        xs = [v for _, p in self.segments for v in p[0::2]]
        ys = [v for _, p in self.segments for v in p[1::2]]
        return Rect.corners(min(xs), min(ys), max(xs), max(ys))


def polygon(points: Iterable[tuple[float, float]]) -> Path:
    pts = list(points)
    return Path((("M", pts[0]), *(("L", p) for p in pts[1:]), ("Z", ())))


def rect(r: Rect) -> Path:
    return polygon([(r.x, r.y), (r.right, r.y), (r.right, r.bottom), (r.x, r.bottom)])


def rounded_rect(r: Rect, radius: float) -> Path:
    """Rectangle with round corners of `radius` mm (at most half of the shorter side)."""
    q = min(radius, r.w / 2, r.h / 2)
    if q <= 0:
        return rect(r)
    k = q * (1 - _ROUND)
    x0, y0, x1, y1 = r.x, r.y, r.right, r.bottom
    return Path(
        (
            ("M", (x0 + q, y0)),
            ("L", (x1 - q, y0)),
            ("C", (x1 - k, y0, x1, y0 + k, x1, y0 + q)),
            ("L", (x1, y1 - q)),
            ("C", (x1, y1 - k, x1 - k, y1, x1 - q, y1)),
            ("L", (x0 + q, y1)),
            ("C", (x0 + k, y1, x0, y1 - k, x0, y1 - q)),
            ("L", (x0, y0 + q)),
            ("C", (x0, y0 + k, x0 + k, y0, x0 + q, y0)),
            ("Z", ()),
        )
    )


def ellipse(r: Rect) -> Path:
    kx, ky = r.w / 2 * _ROUND, r.h / 2 * _ROUND
    return Path(
        (
            ("M", (r.cx, r.y)),
            ("C", (r.cx + kx, r.y, r.right, r.cy - ky, r.right, r.cy)),
            ("C", (r.right, r.cy + ky, r.cx + kx, r.bottom, r.cx, r.bottom)),
            ("C", (r.cx - kx, r.bottom, r.x, r.cy + ky, r.x, r.cy)),
            ("C", (r.x, r.cy - ky, r.cx - kx, r.y, r.cx, r.y)),
            ("Z", ()),
        )
    )


def line(x0: float, y0: float, x1: float, y1: float) -> Path:
    return Path((("M", (x0, y0)), ("L", (x1, y1))))


_DATA = re.compile(r"[MLCZ]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TAKES = {"M": 2, "L": 2, "C": 6, "Z": 0}


def from_data(text: str) -> Path:
    """Path data as in SVG, of absolute M, L, C and Z alone: a sheet's cut path. ValueError for others."""
    tokens = _DATA.findall(text)
    if "".join(tokens) != re.sub(r"[\s,]+", "", text):
        raise ValueError(f"no path data: {text[:80]!r}")
    segments: list[Segment] = []
    kind, values = "", list[float]()
    for token in tokens:
        if token in _TAKES:
            if values:
                raise ValueError(f"a point is missing in {text[:80]!r}")
            kind = token
            if kind == "Z":
                segments.append(("Z", ()))
            continue
        values.append(float(token))
        if kind not in _TAKES or kind == "Z" or not math.isfinite(values[-1]):
            raise ValueError(f"no path data: {text[:80]!r}")
        if len(values) == _TAKES[kind]:
            segments.append((kind, tuple(values)))
            kind, values = "L" if kind == "M" else kind, []
    if values or not segments or segments[0][0] != "M" or (tokens[-1] in _TAKES and tokens[-1] != "Z"):
        raise ValueError(f"no path data: {text[:80]!r}")
    return Path(tuple(segments))


def to_data(path: Path) -> str:
    """Inverse of `from_data`."""
    return " ".join(" ".join((kind, *(f"{v:.6g}" for v in points))) for kind, points in path.segments)
