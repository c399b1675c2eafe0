"""Chapters from gaps in time.

PhotoTOC (Platt et al., "PhotoTOC: automatic clustering for browsing personal photographs", 2003): a new
event begins at gap N where `log g_N >= log 17 + mean(log g_{N-10..N+10})`. Around it stand fixed rules,
since the formula alone splits a lively hour and joins two lively days (a missed boundary hurts more than a
false one): never under MIN_GAP, always over MAX_GAP, and always over a night where photos come thick.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import PurePath

from albumapp.analysis.model import Event, PhotoTime
from albumapp.photos.record import PhotoRecord

LOG_K = math.log(17.0)
WINDOW = 10
MIN_GAP_S = 30 * 60.0
MAX_GAP_S = 14 * 86400.0
NIGHT_S, THICK_S = 5 * 3600.0, 3600.0


def boundaries(instants: Sequence[float]) -> list[bool]:
    """For each of the ascending instants (s), whether an event begins with it (the first one: True)."""
    logs = [math.log(max(1.0, b - a)) for a, b in pairwise(instants)]
    sums = [0.0]
    for v in logs:
        sums.append(sums[-1] + v)
    out = [True] if instants else []
    for n, log_gap in enumerate(logs):
        lo, hi = max(0, n - WINDOW), min(len(logs), n + WINDOW + 1)
        mean = (sums[hi] - sums[lo]) / (hi - lo)
        gap = instants[n + 1] - instants[n]
        out.append(
            gap >= MAX_GAP_S
            or (gap >= MIN_GAP_S and log_gap >= LOG_K + mean)
            or (gap >= NIGHT_S and mean <= math.log(THICK_S))
        )
    return out


def find_events(ordered: Sequence[PhotoRecord], times: Mapping[str, PhotoTime]) -> tuple[Event, ...]:
    """Events "e1", "e2", ... in order. `ordered` comes from `times.in_order`.

    An undated photo belongs to the event of the dated one that it stands beside; undated photos at the end
    make one event a folder, without start and end.
    """
    instants = [at for r in ordered if (at := times[r.id].instant) is not None]
    begins = iter(boundaries(instants))
    groups: list[list[PhotoRecord]] = []
    waiting: list[PhotoRecord] = []  # they stand before the first dated one of all
    loose: dict[str, list[PhotoRecord]] = {}
    for r in ordered:
        t = times[r.id]
        if t.instant is not None:
            if next(begins):
                groups.append(waiting)
                waiting = []
            groups[-1].append(r)
        elif t.beside is None:
            loose.setdefault(str(PurePath(r.path).parent), []).append(r)
        else:
            (groups[-1] if groups else waiting).append(r)
    groups += loose.values()
    return tuple(_event(f"e{i}", group, times) for i, group in enumerate(groups, 1))


def _event(name: str, photos: Sequence[PhotoRecord], times: Mapping[str, PhotoTime]) -> Event:
    dated = [at for r in photos if (at := times[r.id].at) is not None]
    return Event(
        name,
        dated[0] if dated else None,
        dated[-1] if dated else None,
        None,
        tuple(r.id for r in photos),
    )
