"""When each photo was taken, as far as it can be told, and the one order in which all photos stand.

`corrected_times` is the seam for camera clocks: the user's `shift` changes `PhotoTime.at` and `.source` here,
and everything after it (order, events, duplicates, JSON) follows. Four rules:

- Photos stand in the order of instants and show local time. A time without offset gets one from the photo's
  position, or from the photos around it (`zones.offsets`); where nothing tells, it counts as UTC, which does
  no harm among times that all lack an offset.
- Where the time comes from satellites, it is shown as local time of the position.
- The file's own time (source "file") is no time of taking where it looks like the time of a copy: it counts
  only where it agrees with the cameras of its folder, or spreads over more than an hour in a folder without
  any dated photo. Otherwise the photo is undated ("none").
- An undated photo stands beside its dated siblings of the same folder and name pattern (IMG_0012 between
  IMG_0011 and IMG_0013), else at the end, by name. It stays undated: only its place is inferred.
"""

from __future__ import annotations

import os.path
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from albumapp.analysis.clocks import zones
from albumapp.analysis.model import PhotoTime
from albumapp.basis import Reason
from albumapp.photos.marks import NOTHING, Marks
from albumapp.photos.record import PhotoRecord

COPY_SPREAD_S = 3600.0  # files copied or unpacked together lie closer than this
CAMERA_AGREES_S = 26 * 3600.0  # a day, and any time zone

_DIGITS = re.compile(r"(\d+)")
UNDATED = PhotoTime(None, "none", None)

Natural = tuple[tuple[int, int, str], ...]


def instant(at: datetime) -> float:
    """Seconds since 1970; a time without offset counts as UTC."""
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()


def natural(name: str) -> Natural:
    """Sort key by which IMG_9 comes before IMG_10, upper and lower case alike."""
    parts = _DIGITS.split(name.casefold())
    return tuple((0, int(p), p) if p.isdecimal() else (1, 0, p) for p in parts if p)


def corrected_times(
    records: Iterable[PhotoRecord], marks: Mapping[str, Marks] | None = None
) -> dict[str, PhotoTime]:
    """The time of each photo by id: clocks put right by the user's `shift` (source "clock"), and implausible
    file times taken back to undated."""
    all_of = list(records)
    said = marks or {}
    by_folder: dict[str, list[PhotoRecord]] = defaultdict(list)
    out: dict[str, PhotoTime] = {r.id: UNDATED for r in all_of}
    for r in all_of:
        if r.taken is not None:
            by_folder[_folder(r)].append(r)
    trusted = [r for r in all_of if r.taken is not None and r.taken_source != "file"]
    for siblings in by_folder.values():
        filed = [r for r in siblings if r.taken_source == "file"]
        dated = [r for r in siblings if r.taken_source != "file"]
        if filed and _file_times_hold(filed, dated):
            trusted += filed
    walls = {r.id: shifted(r, said.get(r.id, NOTHING).shift) for r in trusted}
    offsets = zones.offsets(trusted, walls)
    for r in trusted:
        at = walls[r.id]
        source = "clock" if at != r.taken else r.taken_source
        if r.taken_source == "gps" and at.utcoffset() == timedelta(0) and r.id in offsets:
            at = at.astimezone(zones.fixed(offsets[r.id]))  # satellites say UTC, people live by local time
        out[r.id] = PhotoTime(at, source, instant(at) - (0.0 if at.tzinfo else offsets.get(r.id, 0.0)))
    _put_beside_siblings(all_of, out)
    return out


def shifted(record: PhotoRecord, shift: float | None) -> datetime:
    """The record's time put right by `shift` seconds; as it is where that leaves the calendar."""
    assert record.taken is not None
    try:
        return record.taken + timedelta(seconds=shift or 0.0)
    except OverflowError:
        return record.taken


def _file_times_hold(filed: Sequence[PhotoRecord], dated: Sequence[PhotoRecord]) -> bool:
    if dated:
        agree = sum(
            abs(r.mtime_ns / 1e9 - instant(r.taken)) < CAMERA_AGREES_S for r in dated if r.taken is not None
        )
        return agree > len(dated) / 2
    at = [instant(r.taken) for r in filed if r.taken is not None]
    return max(at) - min(at) > COPY_SPREAD_S


def _put_beside_siblings(records: Sequence[PhotoRecord], times: dict[str, PhotoTime]) -> None:
    """Give undated photos the place of the sibling that their name follows, or else precedes."""
    undated = [r for r in records if times[r.id].instant is None]
    wanted = {_series(r) for r in undated}
    series: dict[tuple[str, str], list[tuple[Natural, float, str]]] = defaultdict(list)
    for r in records if wanted else ():
        at = times[r.id].instant
        if at is not None and (which := _series(r)) in wanted:
            series[which].append((_name(r), at, os.path.basename(r.path)))
    for members in series.values():
        members.sort()
    for r in undated:
        members = series.get(_series(r), [])
        if members:
            i = bisect_right(members, (_name(r), float("inf")))
            at, side = (members[i - 1][1], 1) if i else (members[0][1], -1)
            why = Reason("photo.undated_beside", {"name": members[i - 1 if i else 0][2]})
            times[r.id] = PhotoTime(None, "none", None, (at, side), (why,))


def in_order(records: Iterable[PhotoRecord], times: Mapping[str, PhotoTime]) -> tuple[PhotoRecord, ...]:
    """All records by instant, then natural name; undated ones as the module says. A total order."""

    def key(r: PhotoRecord) -> tuple[object, ...]:
        t = times[r.id]
        tail = (_name(r), natural(_folder(r)), r.path, r.id)
        if t.instant is not None:
            return (0, t.instant, 0, *tail)
        if t.beside is not None:
            return (0, *t.beside, *tail)
        return (1, natural(_folder(r)), *tail)

    return tuple(sorted(records, key=key))


def _name(r: PhotoRecord) -> Natural:
    return natural(os.path.basename(r.path))


def _folder(r: PhotoRecord) -> str:
    return os.path.dirname(r.path)


def _series(r: PhotoRecord) -> tuple[str, str]:
    return _folder(r), _DIGITS.sub("#", os.path.basename(r.path).casefold())
