"""2 x 3 affine matrices, y downwards, so positive angles turn clockwise on screen and paper."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Affine:
    """x' = a*x + c*y + e; y' = b*x + d*y + f (the order of PDF's cm and of QTransform)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @staticmethod
    def translation(x: float, y: float) -> Affine:
        return Affine(1, 0, 0, 1, x, y)

    @staticmethod
    def scaling(sx: float, sy: float | None = None) -> Affine:
        return Affine(sx, 0, 0, sx if sy is None else sy, 0, 0)

    @staticmethod
    def rotation(degrees: float, cx: float = 0.0, cy: float = 0.0) -> Affine:
        """Clockwise (y downwards) about (cx, cy). Quarter turns are exact."""
        quarter = degrees / 90
        if quarter == int(quarter):
            cos, sin = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter) % 4]
        else:
            cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return Affine(cos, sin, -sin, cos, cx - cos * cx + sin * cy, cy - sin * cx - cos * cy)

    def then(self, after: Affine) -> Affine:
        """First this, then `after`."""
        return Affine(
            self.a * after.a + self.b * after.c,
            self.a * after.b + self.b * after.d,
            self.c * after.a + self.d * after.c,
            self.c * after.b + self.d * after.d,
            self.e * after.a + self.f * after.c + after.e,
            self.e * after.b + self.f * after.d + after.f,
        )

    def apply(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def det(self) -> float:
        return self.a * self.d - self.b * self.c

    def inverse(self) -> Affine:
        """ZeroDivisionError where the matrix is singular."""
        k = 1 / self.det
        a, b, c, d = self.d * k, -self.b * k, -self.c * k, self.a * k
        return Affine(a, b, c, d, -(self.e * a + self.f * c), -(self.e * b + self.f * d))

    def as_tuple(self) -> tuple[float, float, float, float, float, float]:
        return self.a, self.b, self.c, self.d, self.e, self.f
