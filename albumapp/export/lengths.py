"""Lengths as they are read on a tape: mm, cm with a digit, or inches by sixteenths."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

from albumapp.geometry import MM_PER_INCH

UNITS = ("mm", "cm", "in")
_FINEST = 16  # marks of an inch on a carpenter's tape


@dataclass(frozen=True, slots=True)
class Lengths:
    """How lengths are written: `unit` is one of UNITS, `point` parts the digits of cm."""

    unit: str = "mm"
    point: str = "."

    def bare(self, mm: float) -> str:
        """ "1473", "147.3", "58" or "12 3/8"."""
        if self.unit == "in":
            return _inches(mm / MM_PER_INCH)
        text = f"{mm:.0f}" if self.unit == "mm" else f"{mm / 10:.1f}".removesuffix(".0")
        return ("0" if text == "-0" else text).replace(".", self.point)

    def full(self, mm: float) -> str:
        """ "1473 mm"."""
        return f"{self.bare(mm)} {self.unit}"

    def size(self, w: float, h: float) -> str:
        """ "40 × 60 cm": as sizes are sold, in cm where the tape is metric."""
        if self.unit == "in":
            return f"{_inches(w / MM_PER_INCH)} × {_inches(h / MM_PER_INCH)} in"
        cm = Lengths("cm", self.point)
        return f"{cm.bare(w)} × {cm.bare(h)} cm"


def _inches(value: float) -> str:
    """To the nearest sixteenth: "12 3/8"."""
    parts = round(abs(value) * _FINEST)
    whole, rest = divmod(parts, _FINEST)
    sign = "-" if value < 0 and parts else ""
    if not rest:
        return f"{sign}{whole}"
    by = gcd(rest, _FINEST)
    return f"{sign}{f'{whole} ' if whole else ''}{rest // by}/{_FINEST // by}"
