"""Spans of dates in words: "May 2024", "May – June 2024", "2024", "2016 – 2022"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from albumapp.basis.reasons import Reason, say

_TRIP_DAYS = 62


def when(days: Sequence[date]) -> str:
    """ "May 2024", "May – June 2024", "2024", "2016 – 2022": of all but the outermost twentieth."""
    if not days:
        return ""
    ordered = sorted(days)
    cut = len(ordered) // 20
    first, last = ordered[cut], ordered[-1 - cut]
    if (first.year, first.month) == (last.year, last.month):
        return _month(last, True)
    if (last - first).days <= _TRIP_DAYS:
        return _span(_month(first, first.year != last.year), _month(last, True))
    if first.year == last.year:
        return str(first.year)
    return _span(str(first.year), str(last.year))


def _month(day: date, with_year: bool) -> str:
    month = say(Reason(f"month.{day.month}"))
    return say(Reason("dates.month_year", {"month": month, "year": day.year})) if with_year else month


def _span(first: str, last: str) -> str:
    return say(Reason("dates.span", {"first": first, "last": last}))
