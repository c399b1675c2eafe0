"""From occasions to the chapters of a book: single photos of many dates do not each make one.

`events.find_events` says where an occasion begins, and is as fine as the photos are. Where people take one
photo now and then, a book with a chapter for each would be a list of dates. So runs of occasions of one or
two photos are gathered, by the year (or by the month, where there are many), and a straggler joins the
chapter next to it. Nothing is joined across a border that the user drew, a jump of place or other people.
What the user named begins a chapter of that name, which takes in what follows as before: a name that is given
to a gathering moves no photo. To gather otherwise, change the numbers below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from albumapp.analysis.model import Event
from albumapp.analysis.story import titles
from albumapp.basis import Reason

SMALL = 2  # photos of an occasion that is no chapter by itself
MANY = 15  # photos of a year that are gathered by the month
MONTH = 3  # photos that make a month a chapter of its own
LARGE = 8  # photos from which a chapter takes in no photo of another week
NEAR_S, SOON_S = 36 * 3600.0, 45 * 86400.0  # how near a large, and a small chapter takes a straggler in
YEARS_S = 400 * 86400.0  # a lone photo of a year joins the next ones within so much
OTHER_PLACE_KM = 50.0

Unit = list[Event]


def gathered(
    occasions: Sequence[Event],
    chosen: Collection[str] = (),
    places: Mapping[str, str] | None = None,
    joined: Collection[str] = (),
) -> tuple[Event, ...]:
    """Chapters "c1", "c2", ... in order, of occasions in order. `chosen` are the ids of those that the user
    named, `places` names by photo. `joined` are photos with which no chapter begins, as the user said: what
    they were joined to is as small as it was before, so that a gathering takes them in."""
    units: list[Unit] = []
    for run in _runs(occasions, chosen, frozenset(joined)):
        units += _by_years(run) if len(run) > 1 else [run]
    units = _absorbed(units, chosen)
    chapters = [_chapter(f"c{n}", unit, places or {}) for n, unit in enumerate(units, 1)]
    kept = {
        c.id: unit[0].name
        for c, unit in zip(chapters, units, strict=True)
        if unit[0].start is None or unit[0].id in chosen
    }
    return titles.named(chapters, kept, {})


def _count(unit: Unit) -> int:
    return sum(len(e.photos) for e in unit)


def _may_join(before: Event, after: Event, chosen: Collection[str]) -> bool:
    """Whether nothing speaks against one chapter of two occasions that follow each other."""
    if before.start is None or after.start is None or after.id in chosen:
        return False
    for reason in after.reasons:
        if reason.code in ("event.user", "event.people"):
            return False
        if reason.code == "event.far" and float(reason.params.get("km") or 0) >= OTHER_PLACE_KM:
            return False
    return True


def _runs(occasions: Sequence[Event], chosen: Collection[str], joined: frozenset[str]) -> list[Unit]:
    """Small occasions that may be one chapter, together; every other one alone."""
    runs: list[Unit] = []
    for e in occasions:
        last = runs[-1][-1] if runs else None
        small = last is not None and _own(last, joined) <= SMALL and _own(e, joined) <= SMALL
        if last is not None and small and _may_join(last, e, chosen):
            runs[-1].append(e)
        else:
            runs.append([e])
    return runs


def _own(e: Event, joined: frozenset[str]) -> int:
    """How many photos it has without those that the user joined to it."""
    return next((n for n, p in enumerate(e.photos) if n and p in joined), len(e.photos))


def _by_years(run: Unit) -> list[Unit]:
    """A run of small occasions by calendar years; a year of one photo with those next to it, if near."""
    years = [list(part) for _, part in groupby(run, key=lambda e: _start(e).year)]
    out: list[Unit] = []
    for year in years:
        lone = bool(out) and min(_count(out[-1]), _count(year)) == 1
        if lone and _pause(out[-1][-1], year[0]) <= YEARS_S:
            out[-1] = out[-1] + year
        else:
            out.append(year)
    return [part for unit in out for part in _by_months(unit)]


def _by_months(unit: Unit) -> list[Unit]:
    if _count(unit) <= MANY:
        return [unit]
    out: list[Unit] = []
    for _, part in groupby(unit, key=lambda e: (_start(e).year, _start(e).month)):
        month = list(part)
        if out and (_count(month) < MONTH or _count(out[-1]) < MONTH):
            out[-1] = out[-1] + month
        else:
            out.append(month)
    return out


def _absorbed(units: Sequence[Unit], chosen: Collection[str]) -> list[Unit]:
    """With each straggler in the nearer of the chapters beside it, where one is near enough."""
    out = [list(u) for u in units]
    for n in range(len(out)):
        if len(out[n]) != 1 or len(out[n][0].photos) > SMALL:
            continue
        sides = []
        for other in (n - 1, n + 1):
            if 0 <= other < len(out) and out[other]:
                first, second = (out[other], out[n]) if other < n else (out[n], out[other])
                reach = NEAR_S if _count(out[other]) >= LARGE else SOON_S
                if _may_join(first[-1], second[0], chosen) and _pause(first[-1], second[0]) <= reach:
                    sides.append((_pause(first[-1], second[0]), other))
        if sides:
            _, other = min(sides)
            out[other] = out[other] + out[n] if other < n else out[n] + out[other]
            out[n] = []
            if other < n:  # what follows stands beside the chapter, not beside what went into it
                out[other], out[n] = [], out[other]
    return [u for u in out if u]


def _start(e: Event) -> datetime:
    assert e.start is not None
    return e.start


def _pause(before: Event, after: Event) -> float:
    """Seconds between two dated occasions, by the clock on the wall."""
    end = (before.end or _start(before)).replace(tzinfo=None)
    return (_start(after).replace(tzinfo=None) - end).total_seconds()


def _chapter(name: str, unit: Unit, places: Mapping[str, str]) -> Event:
    first = unit[0]
    if len(unit) == 1:
        return replace(first, id=name)
    photos = tuple(p for e in unit for p in e.photos)
    where = Counter(place for p in photos if (place := places.get(p)))
    place, often = where.most_common(1)[0] if where else (None, 0)
    return Event(
        name,
        first.start,
        unit[-1].end,
        place if 2 * often >= len(photos) else None,  # a gathering is of many places, or of none
        photos,
        reasons=(*first.reasons, Reason("event.gathered", {"n": len(unit)})),
    )
