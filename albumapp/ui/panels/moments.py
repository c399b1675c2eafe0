"""Moments: the photos by chapter, as rows of a photo list, and the quiet cards about clocks.

A chapter is known here by its first photo, which is also where its marks are kept. A long chapter shows
its first line until it is unfolded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from albumapp.basis import say
from albumapp.basis.dates import days, one_day
from albumapp.ui.panels.photo_list import Row
from albumapp.ui.panels.series import row_of, stacked
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis, ClockNote, Event

LINES_WHOLE = 2  # a chapter of so many lines of photos needs no folding


def chapter_of(photo: str, analysis: Analysis | None) -> Event | None:
    """The chapter that a photo is in."""
    facts = analysis.facts.get(photo) if analysis is not None else None
    if facts is None or analysis is None:
        return None
    return next((e for e in analysis.events if e.id == facts.event), None)


def chapter_name(event: Event) -> str:
    """What it is called; place and date where nobody called it anything."""
    if event.name:
        return event.name
    when = span_words(event.start, event.end)
    return f"{event.place}, {when}" if event.place else when


def span_words(start: datetime | None, end: datetime | None) -> str:
    """ "3 May 2025", "3–5 May 2025", "30 April – 2 May 2025"."""
    if start is None:
        return tr("Undated")
    last = end or start
    if start.date() == last.date():
        return one_day(start)
    return days(start, last)


def _below(event: Event, title: str, n: int) -> str:
    """The quiet line: what the name does not say yet."""
    parts = [count(n, "{n} photo", "{n} photos")]  # first: the rest is cut where there is no room
    when = span_words(event.start, event.end)
    if event.start is not None and when not in title:
        last = event.end or event.start
        if event.start.date() == last.date():
            when += f", {event.start:%H:%M}" + (f"–{last:%H:%M}" if last != event.start else "")
        parts.append(when)
    if event.place and event.place not in title:
        parts.append(event.place)
    return "  ·  ".join(parts)


def rows(
    listed: Sequence[str],
    make: Callable[..., Row],
    analysis: Analysis,
    columns: int = 3,
    unfolded: Collection[str] = (),
    opened: Collection[str] = (),
    used: Collection[str] = (),
    whole: bool = False,
) -> list[Row]:
    """Headings with their photos. `unfolded` and `opened` are what the user unfolded: chapters by their first
    photo, series by their best. `whole`: nothing is folded (something is searched for)."""
    there = set(listed)
    made: list[Row] = []
    for event in analysis.events:
        inside = [p for p in event.photos if p in there]
        if not inside:
            continue
        there.difference_update(inside)
        key = event.photos[0]
        cells = stacked(inside, analysis, opened, used)
        folds = len(cells) > columns * LINES_WHOLE and not whole
        folded = (key not in unfolded) if folds else None
        title = chapter_name(event)
        why = "\n".join(say(r) for r in event.reasons)
        below = _below(event, title, len(inside))
        made.append(Row(title, key=key, sub=below, why=why, folded=folded, named=True))
        shown = cells[:columns] if folded else cells
        left = sum(len(c.photos) for c in cells[len(shown) :])
        made += [row_of(c, make, analysis) for c in shown]
        if left:
            made[-1] = replace(made[-1], more=left)
    if there:
        made.append(Row(tr("Not sorted yet")))
        made += [make(p) for p in listed if p in there]
    return made


# --- clocks ---------------------------------------------------------------------------------------


def amount_words(seconds: float) -> str:
    """ "7 h", "1 h 30 min", "12 min", "365 days": how much, whichever way."""
    s = round(abs(seconds))
    days, rest = divmod(s, 86400)
    hours, minutes = divmod(round(rest / 60), 60)
    if days > 3:
        return count(days + round(rest / 86400), "{n} day", "{n} days")
    parts = [tr("{n} h", n=days * 24 + hours)] if days or hours else []
    if minutes:
        parts.append(tr("{n} min", n=minutes))
    return " ".join(parts) or count(s, "{n} second", "{n} seconds")


def clock_words(note: ClockNote) -> tuple[str, str]:
    """ "Canon EOS 80D seems 7 h ahead until 3 May", and by what that was found."""
    codes = [r.code for r in note.reasons]
    if codes and codes[0].startswith(("clock.ahead", "clock.behind")):
        return say(note.reasons[0]), "; ".join(say(r) for r in note.reasons[1:])
    way = tr("ahead") if note.seconds < 0 else tr("behind")
    amount = amount_words(note.seconds)
    words = tr("{camera} seems {amount} {way}", camera=note.camera, amount=amount, way=way)
    return words, "; ".join(say(r) for r in note.reasons)
