"""Lengths as people write them: "3 cm", "1/2 in", "12,5", "=210/2-3", "+5". No Qt but the locale's unit.

All lengths inside are mm. What is typed without a unit is in the unit that the user reads (by locale, or
chosen in the View menu). To add a unit: a row in `MM`.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Mapping

from PySide6.QtCore import QLocale

MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72}
OTHER_NAMES = {'"': "in", "″": "in", "inch": "in", "inches": "in", "zoll": "in"}
DIGITS = {"mm": 1, "cm": 2, "in": 3, "pt": 1}
UNITS = ("mm", "cm", "in")
_chosen = [""]

_WORDS = "|".join(re.escape(w) for w in sorted([*MM, *OTHER_NAMES], key=len, reverse=True))
_NUMBER = r"\d+(?:\.\d*)?|\.\d+"
_TOKEN = re.compile(
    rf"\s*(?:(?P<mixed>\d+\s+\d+\s*/\s*\d+)|(?P<part>\d+\s*/\s*\d+)(?=\s*(?:{_WORDS}))"
    rf"|(?P<number>{_NUMBER})|(?P<unit>{_WORDS})|(?P<sign>[-+*/()]))"
)
_CHANGES = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
LONGEST = 60  # characters of a sum
DEEPEST = 12  # brackets in brackets


def use(unit: str) -> None:
    """The unit that the user chose; "" goes by the locale."""
    _chosen[0] = unit if unit in UNITS else ""


def current() -> str:
    """The unit that lengths are read and shown in: "mm", "cm" or "in"."""
    return _chosen[0] or of_locale()


def of_locale() -> str:
    """ "in" where the system measures so, else "mm". Not by the language: English is read in Berlin, too."""
    metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return "mm" if metric else "in"


def shown(mm: float, unit: str = "", digits: int | None = None) -> str:
    """A length as a number of a unit (else the user's), without the unit and without zeros at its end."""
    unit = unit or current()
    text = f"{mm / MM[unit]:.{DIGITS[unit] if digits is None else digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text.replace(".", QLocale().decimalPoint())


def with_unit(mm: float) -> str:
    """ "12.5 mm", "0.492 in"."""
    return f"{shown(mm)} {current()}"


def lengths(text: str, values: Mapping[str, object]) -> tuple[str, dict[str, object]]:
    """A text with "{lengths:.0f} mm" and its values (mm), both in inches where these are the user's."""
    if current() != "in" or not re.search(r"\bmm\b", text):
        return text, dict(values)
    inches = {k: v / MM["in"] if isinstance(v, float) else v for k, v in values.items()}
    return re.sub(r":\.\d+f\}", ":.1f}", re.sub(r"\bmm\b", "in", text)), inches


def number_of(text: str, unit: str, now: float, relative_minus: bool = False) -> float | None:
    """What is meant by a text, in `unit` ("" for a plain number); None where it is no number.

    For a length the result is mm. A text that begins with +, *, / or -= changes what is there `now` (in mm or
    in the unit); with `relative_minus`, where no number below 0 can be meant, so does one with - before it.
    """
    text = _plain(text)
    if not text or len(text) > LONGEST:
        return None
    before = None
    if text[0] in "+*/" or text.startswith("-=") or (relative_minus and text[0] == "-"):
        before, text = text[0], text[1:].lstrip("=")
    elif text[0] == "=":
        text = text[1:]
    times = before is not None and before in "*/"
    found = _sum(text, "" if times else unit)
    if found is None:
        return None
    if before is None:
        return found
    try:
        return _CHANGES[before](now, found)
    except ZeroDivisionError:
        return None


def _plain(text: str) -> str:
    text = text.strip().casefold().replace("−", "-").replace("×", "*").replace("·", "*").replace("÷", "/")
    text = text.replace("½", " 1/2").replace("¼", " 1/4").replace("¾", " 3/4")
    return text.replace(",", ".").replace("'", "").strip()


def _sum(text: str, unit: str) -> float | None:
    """The value of a sum; numbers with units count in them, a bare one that is added or alone in `unit`."""
    try:
        value, length = _Reader(text, MM.get(unit, 1.0)).whole()
    except (ValueError, ZeroDivisionError, OverflowError):
        return None
    return value if length else value * MM.get(unit, 1.0)


Value = tuple[float, bool]  # a number, and whether it is a length (mm)


class _Reader:
    """Reads a sum from left to right. ValueError where it is none."""

    def __init__(self, text: str, mm: float) -> None:
        self._mm, self._at, self._depth = mm, 0, 0
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(text):
            found = _TOKEN.match(text, at)
            if found is None or found.lastgroup is None:
                raise ValueError(text)
            self._tokens.append((found.lastgroup, found[found.lastgroup]))
            at = found.end()

    def whole(self) -> Value:
        value = self._sum()
        if self._at != len(self._tokens):
            raise ValueError
        return value

    def _next(self, *signs: str) -> str:
        """The sign that stands here, if it is one of these; it is passed."""
        if self._at < len(self._tokens) and self._tokens[self._at] in [("sign", s) for s in signs]:
            self._at += 1
            return self._tokens[self._at - 1][1]
        return ""

    def _sum(self) -> Value:
        value, length = self._product()
        while sign := self._next("+", "-"):
            more, more_length = self._product()
            if length != more_length:  # the bare one of the two counts in the field's unit
                value, more = (value, more * self._mm) if length else (value * self._mm, more)
                length = True
            value = value + more if sign == "+" else value - more
        return value, length

    def _product(self) -> Value:
        value, length = self._one()
        while sign := self._next("*", "/"):
            more, more_length = self._one()
            if more_length and (length or sign == "/"):
                raise ValueError  # an area is no length
            value = value * more if sign == "*" else value / more
            length = length or more_length
        return value, length

    def _one(self) -> Value:
        if sign := self._next("+", "-"):
            value, length = self._one()
            return (-value if sign == "-" else value), length
        if self._next("("):
            self._depth += 1
            if self._depth > DEEPEST:
                raise ValueError
            value, length = self._sum()
            if not self._next(")"):
                raise ValueError
        elif self._at < len(self._tokens) and self._tokens[self._at][0] in ("number", "mixed", "part"):
            value, length = _read(self._tokens[self._at][1]), False
            self._at += 1
        else:
            raise ValueError
        if not length and self._at < len(self._tokens) and self._tokens[self._at][0] == "unit":
            word = self._tokens[self._at][1]
            self._at += 1
            return value * MM[OTHER_NAMES.get(word, word)], True
        return value, length


def _read(text: str) -> float:
    """12, 1/2 or 3 1/2."""
    if "/" not in text:
        return float(text)
    above, below = text.split("/")
    whole, _, above = above.rstrip().rpartition(" ")
    return (float(whole) if whole else 0.0) + float(above) / float(below)
