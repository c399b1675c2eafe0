"""When each photo was taken, as far as it can be told, and the one order in which all photos stand.

`corrected_times` is the seam for camera clocks: a correction changes `PhotoTime.at` and `.source` here, and
everything after it (order, events, duplicates, JSON) follows. Three rules:

- A time without offset is compared as if it were UTC, so that naive and aware times can be sorted together.
- The file's own time (source "file") is no time of taking where it looks like the time of a copy: it counts
  only where it agrees with the cameras of its folder, or spreads over more than an hour in a folder without
  any dated photo. Otherwise the photo is undated ("none").
- An undated photo stands beside its dated siblings of the same folder and name pattern (IMG_0012 between
  IMG_0011 and IMG_0013), else at the end, by name. It stays undated: only its place is inferred.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import PurePath

from albumapp.analysis.model import PhotoTime
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


def corrected_times(records: Iterable[PhotoRecord]) -> dict[str, PhotoTime]:
    """The time of each photo by id, with implausible file times taken back to undated."""
    all_of = list(records)
    by_folder: dict[str, list[PhotoRecord]] = defaultdict(list)
    out: dict[str, PhotoTime] = {}
    for r in all_of:
        if r.taken is None:
            out[r.id] = UNDATED
        elif r.taken_source == "file":
            by_folder[_folder(r)].append(r)
            out[r.id] = UNDATED
        else:
            by_folder[_folder(r)].append(r)
            out[r.id] = PhotoTime(r.taken, r.taken_source, instant(r.taken))
    for siblings in by_folder.values():
        filed = [r for r in siblings if r.taken_source == "file"]
        dated = [r for r in siblings if r.taken_source != "file"]
        if filed and _file_times_hold(filed, dated):
            for r in filed:
                assert r.taken is not None
                out[r.id] = PhotoTime(r.taken, "file", instant(r.taken))
    _put_beside_siblings(all_of, out)
    return out


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
    series: dict[tuple[str, str], list[tuple[Natural, float]]] = defaultdict(list)
    for r in records:
        at = times[r.id].instant
        if at is not None:
            series[_series(r)].append((_name(r), at))
    for members in series.values():
        members.sort()
    for r in records:
        members = series.get(_series(r), [])
        if members and times[r.id].instant is None:
            i = bisect_right(members, (_name(r), float("inf")))
            beside = (members[i - 1][1], 1) if i else (members[0][1], -1)
            times[r.id] = PhotoTime(None, "none", None, beside)


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
    return natural(PurePath(r.path).name)


def _folder(r: PhotoRecord) -> str:
    return str(PurePath(r.path).parent)


def _series(r: PhotoRecord) -> tuple[str, str]:
    return _folder(r), _DIGITS.sub("#", PurePath(r.path).name.casefold())
