"""When a photo was taken: from EXIF, GPS, its file name or its file, the first that makes sense.

Cameras write dates that cannot be: `0000:00:00`, month 13, blanks, 1970 after a flat battery, the far
future. Those count as unknown and the next source is asked. Standard library only. To read another
naming habit, add a pattern to `_NAMES`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

EARLIEST = datetime(1826, 1, 1)
"""The year of the first photograph; scans carry such dates rightly."""

_EXIF_DATE = re.compile(r"\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?")
_DATE_ONLY = re.compile(r"\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})\s*$")
_REST = re.compile(r"(?:[.,](\d+))?\s*(Z|[+-]\d{2}:?\d{2})?\s*$")
_OFFSET = re.compile(r"\s*([+-])(\d{2}):?(\d{2})\s*$")

_CLOCK = r"(?P<h>[01]\d|2[0-3])[-_.:h]?(?P<mi>[0-5]\d)[-_.:m]?(?P<s>[0-5]\d)"
_DAY = r"(?P<y>(?:18|19|20)\d\d)(?P<sep>[-_.]?)(?P<mo>0[1-9]|1[0-2])(?P=sep)(?P<d>0[1-9]|[12]\d|3[01])"
_NAMES = (
    # IMG_20190704_213015, PXL_20201122_101112123, Screenshot_2021-03-04-05-06-07, 2015-05-05 12.30.00,
    # "WhatsApp Image 2019-07-04 at 21.30.15", 20190704213015
    re.compile(rf"(?<!\d){_DAY}(?:[-_ T.]{{0,2}}|[ _]at[ _]){_CLOCK}(?P<ms>\d{{3}})?(?!\d)"),
    # IMG-20190704-WA0001, 2015-05-05_name
    re.compile(rf"(?<!\d){_DAY}(?!\d)"),
)
_EPOCH_MS = re.compile(r"(?<!\d)(1[0-7]\d{11})(?!\d)")


def parse(text: str, subsec: str = "", offset: str = "") -> datetime | None:
    """An EXIF or XMP date ("2019:07:04 21:30:15", ISO 8601); None where it is none.

    `subsec` are the decimals of the second, `offset` such as "+02:00" gives a zone, both as EXIF has them.
    """
    match = _EXIF_DATE.match(text)
    if match is None:
        day = _DATE_ONLY.match(text)
        return _build([int(g) for g in day.groups()]) if day else None
    rest = _REST.match(text[match.end() :])
    decimals = subsec.strip() or (rest.group(1) if rest and rest.group(1) else "")
    zone = offset.strip() or (rest.group(2) if rest and rest.group(2) else "")
    numbers = [int(g) if g else 0 for g in match.groups()]
    micros = int(decimals[:6].ljust(6, "0")) if decimals.isdecimal() and decimals.isascii() else 0
    return _build([*numbers, micros], _zone(zone))


def _build(parts: list[int], zone: timezone | None = None) -> datetime | None:
    """From year, month, day, hour, minute, second, microsecond, as far as given."""
    y, mo, d, h, mi, s, us = [*parts, 0, 0, 0, 0][:7]
    try:
        return datetime(y, mo, d, h, mi, 59 if s == 60 else s, us, tzinfo=zone)  # 60 is a leap second
    except ValueError:
        return None


def _zone(text: str) -> timezone | None:
    if text == "Z":
        return UTC
    match = _OFFSET.match(text)
    if match is None:
        return None
    hours, minutes = int(match.group(2)), int(match.group(3))
    if hours > 14 or minutes > 59:
        return None
    delta = timedelta(hours=hours, minutes=minutes)
    return timezone(-delta if match.group(1) == "-" else delta)


def plausible(when: datetime | None, now: datetime | None = None) -> bool:
    """Whether a camera can have meant it: not before photography, not 1970-01-01, not beyond tomorrow."""
    if when is None:
        return False
    plain = when.replace(tzinfo=None)
    today = (now or datetime.now()).replace(tzinfo=None)
    is_reset = (plain.year, plain.month, plain.day) == (1970, 1, 1)
    return EARLIEST <= plain <= today + timedelta(days=1) and not is_reset


def from_name(name: str) -> datetime | None:
    """The date in a file name, with the time where it has one (else noon, so that it sorts into its day)."""
    for pattern in _NAMES:
        for match in pattern.finditer(name):
            found = match.groupdict()
            h, mi, s = (int(found.get(k) or d) for k, d in (("h", 12), ("mi", 0), ("s", 0)))
            micros = int(found.get("ms") or 0) * 1000
            when = _build([int(found["y"]), int(found["mo"]), int(found["d"]), h, mi, s, micros])
            if plausible(when):
                return when
    stamp = _EPOCH_MS.search(name)  # FB_IMG_1562268615000, mmexport1562268615000
    if stamp:
        when = datetime.fromtimestamp(int(stamp.group(1)) / 1000, UTC)
        return when if plausible(when) else None
    return None


def from_file(mtime_ns: int) -> datetime | None:
    """The file's own time as local time without zone; None where it is none."""
    try:
        when = datetime.fromtimestamp(mtime_ns / 1e9).replace(microsecond=mtime_ns % 10**9 // 1000)
    except (ValueError, OverflowError, OSError):
        return None
    return when if plausible(when) else None


def best(
    exif: datetime | None, gps: datetime | None, late: datetime | None, name: str, mtime_ns: int
) -> tuple[datetime | None, str]:
    """(time, source) by the chain EXIF, GPS, file name, file; `late` is EXIF's time of the last edit.

    The edit time stands behind the name, which mostly holds the moment itself, and before the file's.
    """
    named, dated = from_name(name), from_file(mtime_ns)
    chain = ((exif, "exif"), (gps, "gps"), (named, "name"), (late, "exif"), (dated, "file"))
    return next(((when, source) for when, source in chain if plausible(when)), (None, "none"))
