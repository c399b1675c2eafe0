"""The user's own days of a calendar, from a file: birthdays, anniversaries, what must not be forgotten.

Each line of the CSV file is a date and what it is, in any order, parted by a comma, a semicolon or a tab:

    1990-02-14,Anna
    Oma;24.12.
    3/17/1985,Tom and Jo
    5 May,Zoë

Days with strokes have the month first, unless one of the file cannot be read so ("24/12"). Of a
calendar file (iCalendar, RFC 5545) each event is a day, by the day on which it first was.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.days.names import languages, names
from albumapp.session.list_text import read_text

_MOST = 2000  # days
_LONGEST = 80  # letters of a day's words
_FORMS = (
    (re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})"), (2, 3)),  # 1990-02-14, 02-14: year, month, day
    (re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.(?:\s?\d{2,4})?"), (2, 1)),  # 14.02.1990, 14.2.: day, month
    (re.compile(r"(\d{1,2})/(\d{1,2})(?:/\d{2,4})?"), (1, 2)),  # 2/14/1990: month, day
)

_WRITTEN = (
    (re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de |of |ב)?([^\W\d_]+)\.?(?:,?\s+\d{2,4})?"), (2, 1)),
    (re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+\d{2,4})?"), (1, 2)),
)
_LETTERS = 3  # of a month's name at least


def read_days(path: Path) -> dict[tuple[int, int], str]:
    """The words by month and day; a first line without a date is a heading.

    UserError for a file that cannot be read, or a later line without a date: it names the line.
    """
    text = read_text(path)
    day_first = _has_day_first(text)
    if text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        return _of_calendar(text)
    found: dict[tuple[int, int], str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        cells = _cells(line)
        if not cells:
            continue
        day = next(((n, d) for n, c in enumerate(cells) if (d := day_of(c, day_first))), None)
        words = " ".join(c for n, c in enumerate(cells) if day is None or n != day[0])[:_LONGEST]
        if day is None or not words:
            if number == 1:
                continue
            raise UserError(
                "{name}, line {number}: there is no date with its words.",
                "Write 02-14,Anna or 14.02.;Anna.",
                path,
                name=path.name,
                number=number,
            )
        at = day[1]
        found[at] = f"{found[at]}, {words}" if at in found else words
        if len(found) > _MOST:
            break
    return found


def _of_calendar(text: str) -> dict[tuple[int, int], str]:
    """The day and the summary of each event; lines that were folded are joined first."""
    found: dict[tuple[int, int], str] = {}
    day: tuple[int, int] | None = None
    words = ""
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        name, _, value = line.partition(":")
        name = name.split(";")[0].upper()
        if name == "BEGIN":
            day, words = None, ""
        elif name == "DTSTART" and re.match(r"\d{8}", value):
            day = (int(value[4:6]), int(value[6:8]))
        elif name == "SUMMARY":
            plain = re.sub(r"\\([,;\\nN])", lambda m: " " if m[1] in "nN" else m[1], value)
            words = "".join(c for c in plain if c.isprintable()).strip()[:_LONGEST]
        elif name == "END" and day is not None and words and 1 <= day[0] <= 12 and 1 <= day[1] <= 31:
            found[day] = f"{found[day]}, {words}" if day in found else words
            day = None
        if len(found) > _MOST:
            break
    return found


def _cells(line: str) -> list[str]:
    sign = next((s for s in ("\t", ";", ",") if s in line), ",")
    try:
        row = next(csv.reader([line], delimiter=sign), [])
    except csv.Error:  # a cell of 100,000 letters: no day is written so
        row = [line[:_LONGEST]]
    return ["".join(ch for ch in c if ch.isprintable()).strip() for c in row if c.strip()]


def day_of(text: str, day_first: bool = False) -> tuple[int, int] | None:
    """Month and day; None where a text is no date. `day_first` is how those with strokes are meant."""
    for pattern, (month_at, day_at) in _FORMS:
        found = pattern.fullmatch(text.strip())
        if found is not None:
            month, day = int(found[month_at]), int(found[day_at])
            if "/" in text and (day_first or month > 12 >= day):
                month, day = day, month
            return (month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    return _written_out(text)


def _has_day_first(text: str) -> bool:
    """Whether a day of the list with strokes can only be read with its day first."""
    found = re.findall(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?=/|\b)", text)
    return any(int(a) > 12 >= int(b) for a, b in found) and not any(int(b) > 12 >= int(a) for a, b in found)


def _written_out(text: str) -> tuple[int, int] | None:
    """ "5 May 1990", "May 5th", "5. Mai" or "5 במאי": the month by its name, or by three letters of it."""
    for pattern, (month_at, day_at) in _WRITTEN:
        found = pattern.fullmatch(text.strip())
        if found is None:
            continue
        word, day = found[month_at].casefold(), int(found[day_at])
        for begun in (False, True):  # whole words of any language first
            for code in languages():
                months = [n for n, m in enumerate(names(code).months, 1) if _is(word, m.casefold(), begun)]
                if len(months) == 1:
                    return (months[0], day) if 1 <= day <= 31 else None
    return None


def _is(word: str, month: str, begun: bool) -> bool:
    return word == month or (begun and len(word) >= _LETTERS and month.startswith(word))
