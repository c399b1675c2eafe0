"""A JSON object that is read with checks: what a damaged or hostile file says is `Malformed`, and where.

Numbers must be finite and below 100 m, texts and lists no longer than a book can have.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import cast

from albumapp.drawing import colour as colours
from albumapp.drawing import grounds
from albumapp.drawing.colour import Colour
from albumapp.geometry import Insets, Rect

_MOST = 100_000.0  # mm
_MOST_WHOLE = 2**53  # what a JSON number holds exactly: seeds, ids, px
_MOST_ITEMS = 5_000  # of any list: frames of a surface, reasons of a frame
_MOST_TEXT = 20_000  # characters: what no page holds, yet is shaped within seconds


class Malformed(ValueError):
    """A value in a project file that cannot be."""


class Checked:
    """A JSON object that is read with checks."""

    def __init__(self, data: object, where: str) -> None:
        if not isinstance(data, Mapping):
            raise Malformed(f"{where} is not an object")
        self.data, self.where = data, where

    def text(self, key: str, default: str | None = None) -> str:
        v = self.data.get(key, default)
        if not isinstance(v, str):
            raise Malformed(f"{self.where}.{key} is not text")
        if len(v) > _MOST_TEXT:
            raise Malformed(f"{self.where}.{key} is longer than {_MOST_TEXT} characters")
        return v

    def maybe_text(self, key: str) -> str | None:
        return None if self.data.get(key) is None else self.text(key)

    def maybe_time(self, key: str) -> str | None:
        """ISO 8601, as it stands in the file; None where it is missing, or empty."""
        v = self.maybe_text(key)
        try:
            if v:
                datetime.fromisoformat(v)
        except ValueError as e:
            raise Malformed(f"{self.where}.{key} is no time") from e
        return v or None

    def number(
        self, key: str, default: float | None = None, low: float = -_MOST, high: float = _MOST
    ) -> float:
        return finite(self.data.get(key, default), f"{self.where}.{key}", low, high)

    def whole(self, key: str, default: int | None = None) -> int:
        return int(self.number(key, default, -_MOST_WHOLE, _MOST_WHOLE))

    def flag(self, key: str) -> bool:
        v = self.data.get(key, False)
        if not isinstance(v, bool):
            raise Malformed(f"{self.where}.{key} is not true or false")
        return v

    def numbers(self, key: str, count: int | None = None) -> list[float]:
        return _numbers(self.data.get(key, []), count, f"{self.where}.{key}")

    def listed(self, key: str) -> list[object]:
        v = self.data.get(key, [])
        if not isinstance(v, list) or len(v) > _MOST_ITEMS:
            raise Malformed(f"{self.where}.{key} is not a list of at most {_MOST_ITEMS}")
        return v

    def items(self, key: str) -> list[Checked]:
        return [Checked(x, f"{self.where}.{key}[{i}]") for i, x in enumerate(self.listed(key))]

    def rects(self, key: str) -> tuple[Rect, ...]:
        return tuple(Rect.of(_numbers(x, 4, f"{self.where}.{key}")) for x in self.listed(key))

    def insets(self, key: str) -> Insets:
        values = self.numbers(key, 4)
        if min(values) < 0:
            raise Malformed(f"{self.where}.{key} is negative")
        return Insets.of(values)

    def colour(self, key: str) -> Colour | None:
        try:
            return colours.from_json(cast("list[object] | str | None", self.data.get(key)))
        except (ValueError, TypeError) as e:
            raise Malformed(f"{self.where}.{key}: {e}") from e

    def ground(self, key: str) -> grounds.Ground | None:
        try:
            return grounds.from_json(self.data.get(key))
        except (ValueError, TypeError) as e:
            raise Malformed(f"{self.where}.{key}: {e}") from e

    def box(self, key: str = "box") -> Rect:
        r = Rect.of(self.numbers(key, 4))
        if r.right <= r.x or r.bottom <= r.y:  # too small for where it lies, too
            raise Malformed(f"{self.where}.{key} is empty")
        return r


def finite(v: object, where: str, low: float = -_MOST, high: float = _MOST) -> float:
    """The number, within these bounds."""
    if isinstance(v, bool) or not isinstance(v, (int, float)) or not low <= v <= high:  # NaN is in no range
        raise Malformed(f"{where} is not a usable number")
    return float(v)


def _numbers(v: object, count: int | None, where: str) -> list[float]:
    if not isinstance(v, list) or len(v) > _MOST_ITEMS or (count is not None and len(v) != count):
        raise Malformed(f"{where} is not a list of {count or ''} numbers")
    return [finite(x, where) for x in v]
