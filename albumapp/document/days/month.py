"""A month as the text of its frame, both ways: so it is edited where it stands, and kept like any text.

The first line says which month, and how it is set: year and month, language, the first day of its weeks,
"weeks" where these are numbered, "satoff" where people rest on another day than Sunday. Each further line
is a day and what it is; a star marks holidays:

    2027-01 de mon weeks
    *6 Heilige Drei Könige
    14 Anna
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from albumapp.document.model import Document, Surface, TextFrame

SUNDAY = 6
ROLE = "month"
NAME_ROLE = "month_name"
FIRST = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_OFF = "off"
_HEAD = re.compile(r"(\d{4})-(\d{1,2})((?:\s+\w+)*)\s*")
_DAY = re.compile(r"(\*?)\s*(\d{1,2})\.?\s+(.*\S)\s*")
_MOST = 200  # lines


@dataclass(frozen=True, slots=True)
class Month:
    """`first` is the day that weeks begin on (0: Monday), `rest` the one of rest. `own` are the user's words
    by day."""

    year: int
    month: int
    language: str = "en"
    first: int = 0
    weeks: bool = False
    own: Mapping[int, str] = field(default_factory=dict)
    holidays: Mapping[int, str] = field(default_factory=dict)
    rest: int = SUNDAY

    @property
    def days(self) -> int:
        after = date(self.year + self.month // 12, self.month % 12 + 1, 1)
        return (after - timedelta(days=1)).day

    def rows(self) -> list[list[date | None]]:
        """Its weeks; None for days of the months before and after."""
        start = date(self.year, self.month, 1)
        before = (start.weekday() - self.first) % 7
        cells: list[date | None] = [None] * before
        cells += [start + timedelta(days=n) for n in range(self.days)]
        cells += [None] * (-len(cells) % 7)
        return [cells[n : n + 7] for n in range(0, len(cells), 7)]


def text_of(m: Month) -> str:
    """What its frame holds."""
    head = f"{m.year}-{m.month:02d} {m.language} {FIRST[m.first]}{' weeks' if m.weeks else ''}"
    head += f" {FIRST[m.rest]}{_OFF}" if m.rest != SUNDAY else ""
    lines = [(day, f"*{day} {words}") for day, words in m.holidays.items()]
    lines += [(day, f"{day} {words}") for day, words in m.own.items()]
    return "\n".join([head, *(line for _, line in sorted(lines, key=lambda p: (p[0], p[1][0] != "*")))])


def month_of(text: str) -> Month | None:
    """The month that a text says; None where its first line is none. Lines without a day are passed over."""
    head, *rest = text.splitlines()[:_MOST] or [""]
    found = _HEAD.fullmatch(head.strip())
    if found is None:
        return None
    year, month = int(found[1]), int(found[2])
    if not 1 <= month <= 12 or not 1600 <= year <= 2999:
        return None
    m = Month(year, month)
    for word in found[3].split():
        if word in FIRST:
            m = replace(m, first=FIRST.index(word))
        elif word.removesuffix(_OFF) in FIRST:
            m = replace(m, rest=FIRST.index(word.removesuffix(_OFF)))
        elif word == "weeks":
            m = replace(m, weeks=True)
        elif re.fullmatch(r"[a-z]{2}", word):
            m = replace(m, language=word)
    own: dict[int, str] = {}
    holidays: dict[int, str] = {}
    for line in rest:
        day = _DAY.fullmatch(line.strip())
        if day is not None and 1 <= int(day[2]) <= m.days:
            into = holidays if day[1] else own
            into[int(day[2])] = ", ".join([*([into[int(day[2])]] if int(day[2]) in into else []), day[3]])
    return replace(m, own=own, holidays=holidays)


def month_frame(surface: Surface) -> TextFrame | None:
    """The frame with the days of a surface, if there is one."""
    words = (f for f in surface.frames if isinstance(f, TextFrame))
    return next((f for f in words if f.role == ROLE), None)


def own_days(doc: Document) -> dict[tuple[int, int], str]:
    """The user's own words of a calendar, by month and day: they come again in another year."""
    found: dict[tuple[int, int], str] = {}
    for surface in doc.surfaces:
        frame = month_frame(surface)
        m = month_of(frame.text) if frame is not None else None
        if m is not None:
            found |= {(m.month, day): words for day, words in m.own.items()}
    return found
