"""What a chapter is called where the user has not named it: its place and dates, "Lisbon, 3–5 May".

The year stands there where the chapters of the set are not of one year. Two chapters of one name get the
part of the day, where that tells them apart. Chapters without a date are called as the folder of their
photos, made readable, where a person named it. The words are in `resources/words`, as reasons are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import PurePath

from albumapp.analysis.model import Event
from albumapp.basis import Reason, say

NIGHT_ENDS = 4  # o'clock: a party goes on after midnight
LONG_DAYS = 62  # a longer chapter is told by its months
ROLL = re.compile(r"(?!(?:19|20)\d\d)\d{3}[A-Z0-9_]{5}", re.IGNORECASE)  # 100CANON: a camera's folder
OF_NOBODY = {
    "camera", "camera roll", "camera uploads", "dcim", "desktop", "documents", "download", "downloads",
    "export", "exports", "home", "image", "images", "import", "imports", "in", "input", "jpeg", "jpg",
    "misc", "my pictures", "new folder", "originals", "photo", "photos", "pics", "picture", "pictures",
    "raw", "temp", "tmp", "unsorted", "untitled", "untitled folder", "upload", "uploads", "users",
}  # fmt: skip
"""Folders whose names say nothing of the photos in them; those above them may."""
_DAY = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<s>[-_. ]?)(?P<m>[01]\d)(?P=s)(?P<d>[0-3]\d)(?!\d)")
PARTS = ((5, "night"), (11, "morning"), (14, "noon"), (18, "afternoon"), (23, "evening"), (24, "night"))


def named(
    events: Sequence[Event], chosen: Mapping[str, str], folders: Mapping[str, str]
) -> tuple[Event, ...]:
    """The events with their names. `chosen` is what the user calls them, `folders` where undated ones lie,
    both by event id."""
    years = {at.year for e in events for at in (e.start, e.end) if at is not None}
    names = {e.id: _name(e, len(years) > 1, folders.get(e.id, "")) for e in events}
    often = Counter(names.values())
    twins = [e for e in events if often[names[e.id]] > 1 and e.start is not None]
    parts = {e.id: (names[e.id], part_of_day(e.start)) for e in twins if e.start is not None}
    alone = Counter(parts.values())
    for photo, (name, part) in parts.items():
        if alone[(name, part)] == 1:
            names[photo] = say(Reason("event.name_part", {"name": name, "part": say(Reason(f"part.{part}"))}))
    return tuple(replace(e, name=chosen.get(e.id) or names[e.id]) for e in events)


def _name(event: Event, with_year: bool, folder: str) -> str:
    if event.start is None or event.end is None:
        return from_folder(folder) or say(Reason("event.undated_name"))
    when = dates(event.start, event.end, with_year)
    return say(Reason("event.name", {"place": event.place, "dates": when})) if event.place else when


def from_folder(folder: str) -> str:
    """A title by the folder that photos lie in: "the_old-house" is "The old house", "2019-05-03" is
    "3 May 2019"; "" where only cameras and programs named it ("DCIM/100CANON", "Pictures")."""
    parts = PurePath(folder).parts
    for part in reversed(parts):
        if ROLL.fullmatch(part) or part in ("/", "\\", ".", ".."):
            continue
        name, day = _without_day(part)
        name = re.sub(r"[_\s]+|(?<=\w)-+(?=\w)|-{2,}", " ", name).strip(" -.")
        if name.casefold() in OF_NOBODY or part.endswith(":\\"):
            continue
        if any(c.isalpha() for c in name):
            return name[0].upper() + name[1:]
        if day is not None:
            return _say("day", day, True)
        if name:
            return name
    return ""


def _without_day(name: str) -> tuple[str, date | None]:
    """A folder's name without the date that it begins with, and that date."""
    found = _DAY.match(name)
    if found is None:
        return name, None
    try:
        day = date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return name, None
    return name[found.end() :], day


def dates(start: datetime, end: datetime, with_year: bool) -> str:
    """The days from start to end in words: "3 May", "3–5 May", "30 April – 2 May", "May – August"."""
    first, last = start.date(), end.date()
    if last > first and end.hour < NIGHT_ENDS and start.hour >= NIGHT_ENDS:
        last -= timedelta(days=1)
    if (last - first).days > LONG_DAYS:
        return _span(
            _say("month", first, with_year and first.year != last.year), _say("month", last, with_year)
        )
    if first == last:
        return _say("day", first, with_year)
    if (first.year, first.month) == (last.year, last.month):
        code = "dates.days_year" if with_year else "dates.days"
        return say(Reason(code, {**_values(last), "first": first.day}))
    two_years = first.year != last.year
    return _span(_say("day", first, two_years), _say("day", last, with_year or two_years))


def part_of_day(at: datetime) -> str:
    """One of "night", "morning", "noon", "afternoon" and "evening"."""
    return next(name for until, name in PARTS if at.hour < until)


def _span(first: str, last: str) -> str:
    return say(Reason("dates.span", {"first": first, "last": last}))


def _say(what: str, day: date, with_year: bool) -> str:
    return say(Reason(f"dates.{what}_year" if with_year else f"dates.{what}", _values(day)))


def _values(day: date) -> dict[str, str | int | float | bool | None]:
    return {"day": day.day, "month": say(Reason(f"month.{day.month}")), "year": day.year}
