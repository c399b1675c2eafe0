"""The cameras of a set of photos: when each took them by its own clock, and how far to trust that clock."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

import numpy as np

from albumapp.analysis.clocks import matching, numbering, zones
from albumapp.analysis.clocks.matching import Floats
from albumapp.analysis.clocks.times import instant
from albumapp.analysis.model import PhotoTime
from albumapp.photos.record import PhotoRecord

HOUR, DAY = 3600.0, 86400.0
GPS_AGREES_S = 300.0
NIGHT = 0.2  # share of the photos
LEAST_PHOTOS = 3  # a camera with fewer tells nothing
PHONES = (
    "apple", "iphone", "pixel", "samsung", "sm-", "huawei", "honor", "xiaomi", "redmi", "oneplus", "oppo",
    "vivo", "nexus", "motorola", "moto", "nokia", "fairphone", "htc", "realme", "google",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Camera:
    """Photos of one camera in the order it took them, with their instants and what satellites add to them."""

    name: str
    ids: tuple[str, ...]
    at: Floats
    walls: Floats
    lacks: Floats  # seconds that satellites say the clock lacks; NaN where they are silent
    aware: float  # share of photos whose camera knew its offset from UTC


def cameras_of(records: Sequence[PhotoRecord], times: Mapping[str, PhotoTime]) -> list[Camera]:
    """Cameras with LEAST_PHOTOS dated by their own clock, corrected or not."""
    groups: dict[str, list[PhotoRecord]] = defaultdict(list)
    for r in records:
        if r.camera and r.taken_exif is not None and times[r.id].source in ("exif", "clock"):
            groups[r.camera].append(r)
    out = []
    for name, members in groups.items():
        if len(members) >= LEAST_PHOTOS:
            members = _as_taken(members, times)
            at = np.array([times[r.id].instant or 0.0 for r in members])
            walls = np.array([_wall(times[r.id].at) for r in members])
            lacks = np.array([_lacks(r, times[r.id].at) for r in members])
            aware = sum(r.taken is not None and r.taken.tzinfo is not None for r in members) / len(members)
            out.append(Camera(name, tuple(r.id for r in members), at, walls, lacks, aware))
    return out


def _wall(at: datetime | None) -> float:
    return 0.0 if at is None else at.replace(tzinfo=UTC).timestamp()


def _as_taken(members: list[PhotoRecord], times: Mapping[str, PhotoTime]) -> list[PhotoRecord]:
    """In the order of numbers where they rise with the times but for a few breaks (a clock that was set
    shows there), else in the order of times."""

    def at(r: PhotoRecord) -> float:
        return times[r.id].instant or 0.0

    numbered = sorted(members, key=lambda r: (numbering.order(r.path), r.path, r.id))
    back = sum(b < a - 1.0 for a, b in pairwise(map(at, numbered)))
    if back <= max(1, len(members) // 50):
        return numbered
    return sorted(members, key=lambda r: (at(r), r.path, r.id))


def _lacks(record: PhotoRecord, at: datetime | None) -> float:
    if record.gps_taken is None or at is None:
        return math.nan
    satellites = instant(record.gps_taken)
    if at.tzinfo is not None:
        return satellites - instant(at)
    utc = record.gps_taken if record.gps_taken.tzinfo else record.gps_taken.replace(tzinfo=UTC)
    offset = zones.offset_in(record.zone, utc) if record.zone else None
    return math.nan if offset is None else satellites + offset - at.replace(tzinfo=UTC).timestamp()


def trust(camera: Camera) -> int:
    """Clocks that satellites agree with come first, then phones, then cameras that know their zone."""
    known = camera.lacks[~np.isnan(camera.lacks)]
    if len(known) * 2 >= len(camera.ids) and np.mean(np.abs(known) <= GPS_AGREES_S) > 0.9:
        return 4
    phone = any(word in camera.name.lower() for word in PHONES)
    return 2 * phone + (camera.aware > 0.9)


def at_night(camera: Camera) -> bool:
    """Whether many photos say that they were taken while people sleep: of two clocks, that one is wrong."""
    hours = camera.walls % DAY / HOUR
    weights = 1.0 / matching.sizes(matching.moments(camera.walls))
    return float(weights[(hours >= 0.5) & (hours < 5.5)].sum()) >= NIGHT * float(weights.sum())
