"""Spans of dates in words: "May 2024", "May – June 2024", "2024", "2016 – 2022"."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, date, datetime

from albumapp.basis.reasons import Param, Reason, say

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


def one_day(day: date, with_year: bool = True) -> str:
    """ "3 May 2025"."""
    values: dict[str, Param] = {"day": day.day, "month": say(Reason(f"month.{day.month}"))}
    return say(
        Reason("dates.day_year", {**values, "year": day.year}) if with_year else Reason("dates.day", values)
    )


def days(first: date, last: date) -> str:
    """ "3–5 May 2025", "30 April – 2 May 2025"."""
    if (first.year, first.month) == (last.year, last.month):
        month = say(Reason(f"month.{last.month}"))
        values: dict[str, Param] = {"first": first.day, "day": last.day, "month": month, "year": last.year}
        return say(Reason("dates.days_year", values))
    return _span(one_day(first, first.year != last.year), one_day(last))


def one_month(day: date) -> str:
    """ "May 2025"."""
    return _month(day, True)


def _span(first: str, last: str) -> str:
    return say(Reason("dates.span", {"first": first, "last": last}))


def today() -> date:
    """The day, or that which SOURCE_DATE_EPOCH gives, so that the same photos make the same calendar."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(given), UTC).date() if given else date.today()
    except (ValueError, OverflowError, OSError):
        return date.today()
