"""Which offset from UTC a camera's wall clock had, where the camera itself does not say.

The time zone of a photo's own position tells it (`PhotoRecord.zone`), and so do satellites' times beside the
camera's. Other photos get the offset of the photo nearest by the clock on
the wall: who travels with two cameras mostly sets both to one zone. Where they are not, `clocks` finds out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

from albumapp.photos.record import PhotoRecord

QUARTER_S = 900.0
STALE_S = 240.0  # satellites' times lag behind the camera's by up to so much
MOST_S = 14 * 3600.0


def offsets(records: Sequence[PhotoRecord], walls: Mapping[str, datetime]) -> dict[str, float]:
    """Seconds east of UTC by photo id, for those without offset of their own and those timed by satellites.

    `walls` are their times by id. Photos are left out where nothing tells.
    """
    known: list[tuple[float, float]] = []
    out: dict[str, float] = {}
    asking: list[tuple[float, str]] = []
    for r in records:
        at = walls[r.id]
        wall = at.replace(tzinfo=UTC).timestamp()
        own = at.utcoffset()
        if own is not None and r.taken_source != "gps":
            known.append((wall, own.total_seconds()))
            continue
        told = _by_satellites(r, wall) if own is None else None
        if told is None and r.zone is not None:
            told = offset_in(r.zone, at)
        if told is not None:
            out[r.id] = told
            known.append((wall, told))
        elif own is None:
            asking.append((wall, r.id))
    known.sort()
    for wall, photo in asking if known else ():
        n = bisect_left(known, (wall, 0.0))
        near = known[max(0, n - 1) : n + 1]
        out[photo] = min(near, key=lambda k: abs(k[0] - wall))[1]
    return out


def offset_in(name: str, at: datetime) -> float | None:
    """Seconds east of UTC in a zone ("Europe/Lisbon") at a time, which is local where it has no offset; None
    where this system does not know the zone."""
    zone = _zone(name)
    if zone is None:
        return None
    try:
        offset = (at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone)).utcoffset()
    except OverflowError:
        return None
    return None if offset is None else offset.total_seconds()


def fixed(seconds: float) -> timezone:
    """A zone of so many seconds east of UTC."""
    return timezone(timedelta(seconds=seconds))


def _by_satellites(record: PhotoRecord, wall: float) -> float | None:
    """How the clock was set beside UTC, where both times of one photo are known and differ as zones do."""
    if record.gps_taken is None:
        return None
    said = record.gps_taken
    apart = wall - (said if said.tzinfo else said.replace(tzinfo=UTC)).timestamp()
    offset = round(apart / QUARTER_S) * QUARTER_S
    return offset if abs(offset) <= MOST_S and abs(apart - offset) <= STALE_S else None


@cache
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (LookupError, OSError, ValueError):  # a system without the table of zones
        return None
