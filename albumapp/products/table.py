"""One table of a product's TOML file: each value is checked, an error names the file, the line and the key.

A key that nobody asked for is a mistake in writing: `finish` says so. Values given on the command line
(`--set width=250`) stand in the file's place; an error then names what was given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from albumapp.basis import UserError
from albumapp.geometry import Insets, Size

_MEND = "Correct the product file."
_LONG = 1000  # mm: the longest bleed or safe distance
_TEXT = 4000  # letters


@dataclass(frozen=True, slots=True)
class File:
    """The text of a product file, and what was given in the stead of its values, by "table.key"."""

    path: Path
    text: str
    given: Mapping[str, str] = field(default_factory=dict)

    def fail(self, where: str, why: str) -> UserError:
        """`where` is "table.key", `why` goes after it."""
        given = self.given.get(where)
        if given is not None:
            return UserError(
                "{name}: {given} cannot be: '{where}' {why}.",
                "Give another value.",
                self.path,
                name=self.path.stem,
                given=given,
                where=where,
                why=why,
            )
        line = line_of(self.text, where)
        at = f", line {line}" if line else ""
        return UserError(
            "{name}{at}: '{where}' {why}.", _MEND, self.path, name=self.path.name, at=at, where=where, why=why
        )


class Table:
    """A table that says which key is missing or of the wrong kind."""

    def __init__(self, data: object, file: File, name: str = "") -> None:
        if not isinstance(data, Mapping):
            raise UserError(
                "{name}: [{table}] is missing or not a table.",
                "Add the table.",
                file.path,
                name=file.path.name,
                table=name,
            )
        self.data, self.file, self.name = data, file, name
        self._asked: set[str] = set()

    def fail(self, key: str, why: str) -> UserError:
        missing = key not in self.data and why.startswith("must")
        return self.file.fail(self._where(key), f"is missing; it {why}" if missing else why)

    def _where(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def get(self, key: str, default: object = None) -> Any:
        self._asked.add(key)
        return self.data.get(key, default)

    def has(self, key: str) -> bool:
        return key in self.data

    def finish(self) -> None:
        """UserError where the table has a key that none of the others asked for."""
        for key in self.data:
            if key not in self._asked:
                raise self.fail(key, "is not known here")

    def table(self, key: str) -> Table:
        return Table(self.get(key), self.file, self._where(key))

    def tables(self) -> Iterator[tuple[str, Table]]:
        """All that is in it, each a table of its own."""
        for key in self.data:
            yield key, self.table(key)

    def text(self, key: str, default: str | None = None, among: tuple[str, ...] = ()) -> str:
        value = self.get(key, default)
        if not isinstance(value, str) or len(value) > _TEXT:
            raise self.fail(key, "must be text")
        if among and value not in among:
            raise self.fail(key, f"must be one of {', '.join(a for a in among if a)}")
        return value

    def line(self, key: str, default: str | None = None, pattern: str = "") -> str:
        """Text of one line, such as a name; where there is a `pattern`, all of it must match."""
        value = self.text(key, default)
        if any(not c.isprintable() for c in value) or len(value) > 500:
            raise self.fail(key, "must be one line of text")
        if not value.strip() and default is None:
            raise self.fail(key, "must not be empty")
        if pattern and value and not re.fullmatch(pattern, value):
            raise self.fail(key, "is not of the form that is meant here")
        return value

    def day(self, key: str) -> str:
        """An ISO date."""
        value = self.get(key)
        try:
            return date.fromisoformat(value).isoformat()
        except (TypeError, ValueError):
            raise self.fail(key, 'must be a date such as "2026-11-22"') from None

    def flag(self, key: str) -> bool:
        value = self.get(key, False)
        if not isinstance(value, bool):
            raise self.fail(key, "must be true or false")
        return value

    def number(self, key: str, default: float | None = None, least: float = 0.0, most: float = 1e5) -> float:
        value = self.get(key, default)
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise self.fail(key, "must be a number")
        if not least <= value <= most:
            raise self.fail(key, f"must lie between {least:g} and {most:g}")
        return float(value)

    def whole(self, key: str, default: int | None = None, least: int = 0, most: int = 10_000) -> int:
        value = self.number(key, default, least, most)
        if value != int(value):
            raise self.fail(key, "must be a whole number")
        return int(value)

    def words(self, key: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """A list of some of these; () where the key is missing."""
        value = self.get(key, [])
        if not isinstance(value, list) or any(v not in among for v in value):
            raise self.fail(key, f"must be a list of some of {', '.join(among)}")
        return tuple(dict.fromkeys(value))

    def size(self, key: str, least: float, most: float) -> Size:
        value = self.get(key)
        if not isinstance(value, list) or len(value) != 2:
            raise self.fail(key, "must be [width, height] in mm")
        for v in value:
            if not isinstance(v, (int, float)) or isinstance(v, bool) or not least <= v <= most:
                raise self.fail(key, f"must hold lengths between {least:g} and {most:g} mm")
        return Size(float(value[0]), float(value[1]))

    def insets(self, key: str) -> Insets:
        """One number for all edges, or four: top, outer, bottom, inner."""
        value = self.get(key)
        values = [value] * 4 if isinstance(value, (int, float)) else value
        if not isinstance(values, list) or len(values) != 4:
            raise self.fail(key, "must be a number or four numbers")
        for v in values:
            if not isinstance(v, (int, float)) or isinstance(v, bool) or not 0 <= v <= _LONG:
                raise self.fail(key, f"must hold lengths between 0 and {_LONG} mm")
        top, outer, bottom, inner = (float(v) for v in values)
        return Insets(top, outer, bottom, inner)

    def rows(self, key: str) -> tuple[tuple[int, float], ...]:
        """Pairs of a whole number and a length in mm, both rising; () where the key is missing."""
        value = self.get(key, [])
        if not isinstance(value, list):
            raise self.fail(key, "must be a list of [pages, mm]")
        found: list[tuple[int, float]] = []
        for row in value:
            if not isinstance(row, list) or [type(v) in (int, float) for v in row] != [True, True]:
                raise self.fail(key, "must be a list of [pages, mm]")
            pages = row[0]
            if type(pages) is not int or not 0 <= pages <= 10_000:
                raise self.fail(key, "must be a list of [pages, mm]")
            if not 0 <= row[1] <= 200 or (found and (pages <= found[-1][0] or row[1] < found[-1][1])):
                raise self.fail(key, "must rise from row to row, up to 200 mm")
            found.append((pages, float(row[1])))
        return tuple(found)


def line_of(text: str, where: str) -> int:
    """The line of a key ("table.key"), else of its table's head; 0 where neither stands in the text."""
    table, _, key = where.rpartition(".")
    head, now = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if found := re.match(r"\s*\[\s*([^\]]*?)\s*\]\s*(#.*)?$", line):
            now = found[1].replace(" ", "").replace('"', "")
            if now in (table, where):
                head = number
        elif now == table and re.match(rf"""\s*["']?{re.escape(key)}["']?\s*=""", line):
            return number
    return head
