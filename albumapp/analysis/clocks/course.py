"""The course of a camera's clock: which value it lacks at each photo, and over which stretches.

What a clock lacks is one of few values (`Evidence.candidates`, and what satellites say), and it seldom
changes: the likeliest course of values over the camera's photos is found by Viterbi's algorithm, where every
change costs. A stretch is kept where its photos speak for its value clearly, beside both "nothing is wrong"
and "the cameras never saw one scene", and beside the values next to it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.clocks import matching, occasions
from albumapp.analysis.clocks.cameras import GPS_AGREES_S, Camera
from albumapp.analysis.clocks.evidence import LEAST_S, SNAP_DAYS_S, Evidence, snap
from albumapp.analysis.clocks.matching import Floats

HOUR, DAY, YEAR = 3600.0, 86400.0, 365.25 * 86400.0
GPS_TOLD = 3.0  # nats a photo
CHANGE = 7.0  # what a change of the clock costs (nats), and less where the times jump back
JUMP = 2.0
TWICE = 3.0  # what going from a wrong value to another costs beyond that
ENOUGH = 5.0  # nats for a note
CLEARER = 4.0  # nats more than any other value
BESIDE_MIN = (9, 14, 19, 24, 29, 36, 43, 52, 75, 105, 150, 210, 300, 420, 1440, 2880, 4320)
BESIDE_HALF = 2.0  # nats that minutes beside half an hour may say more
ANY = 7.0  # what an unusual value costs
SCENES = 3  # moments that must agree


@dataclass(frozen=True, slots=True)
class Stretch:
    """Photos of a camera (by position) whose clock lacks so many seconds, and what told it."""

    first: int
    last: int  # exclusive
    seconds: float
    told: float  # nats
    by_satellites: int
    by_scenes: int = 0  # photos
    by_occasions: int = 0
    by_numbers: int = 0
    about: bool = False  # seconds are no better known than to a quarter of an hour


def course(camera: Camera, seen: NDArray[np.intp], evidence: Evidence | None) -> tuple[list[Stretch], bool]:
    """Stretches with a wrong clock, and whether the clock stands in a known relation to the anchors."""
    values = [0.0, *(evidence.candidates if evidence is not None else ())]
    values += _said_by_satellites(camera.lacks, values)
    if len(values) == 1 and evidence is None:
        return [], False
    by_photo = np.zeros((len(camera.ids), len(values)))
    if evidence is not None:
        by_photo[seen] = evidence.told(values)
    by_photo += _told_by_satellites(camera.lacks, values)
    if len(values) == 1:
        return [], bool(by_photo.sum() > ENOUGH)
    states = _states(by_photo, values, camera.walls)
    stretches = [
        s
        for first, last in _runs(states)
        if (s := _stretch(camera, by_photo, values, states[first], first, last)) is not None
    ]
    if evidence is not None:
        stretches = [_counted(s, seen, evidence) for s in stretches if _sharp(s, seen, evidence)]
    exact = [_exact(s, seen, evidence, camera.lacks) for s in stretches]
    supported = bool(exact) or float(by_photo[:, 0].sum()) > ENOUGH
    return [s for s in exact if abs(s.seconds) > LEAST_S], supported


def _stretch(
    camera: Camera, by_photo: Floats, values: Sequence[float], k: int, first: int, last: int
) -> Stretch | None:
    """The stretch of the k-th value where its photos speak for it clearly, else None."""
    if values[k] == 0.0:
        return None
    told = by_photo[first:last].sum(axis=0)
    near = 2 * matching.NEAR_S if abs(values[k]) <= 14.25 * HOUR else SNAP_DAYS_S
    rivals = [t - cost(v) for v, t in zip(values, told, strict=True) if abs(v - values[k]) > near]
    net = float(told[k]) - cost(values[k])
    hits = by_photo[first:last, k] > 0.1
    if net < ENOUGH or net - max([0.0, *rivals]) < CLEARER:
        return None
    if net - 2.0 * told[0] < CLEARER:
        return None  # the clock as it is has much for it, too
    if _moments(camera.walls[first:last][hits]) < SCENES:
        return None
    satellites = int((np.abs(camera.lacks[first:last] - values[k]) <= GPS_AGREES_S).sum())
    return Stretch(first, last, values[k], float(told[k]), satellites)


def _sharp(stretch: Stretch, seen: NDArray[np.intp], evidence: Evidence) -> bool:
    """Whether the value stands out among those beside it: photos of one occasion are alike over an hour, so
    that any value within it has some pairs, but a scene that both saw has them at one."""
    rows = (seen >= stretch.first) & (seen < stretch.last)
    blunt = cost(stretch.seconds) < ANY and not len(evidence.agreeing(stretch.seconds, rows))
    steps = [60.0 * m for m in BESIDE_MIN if not blunt or 60.0 * m > snap(stretch.seconds) + matching.NEAR_S]
    beside = [stretch.seconds + side * step for step in steps for side in (-1, 1)]
    by_photo = evidence.told(beside)
    told = np.maximum(0.0, by_photo[rows].sum(axis=0))
    if blunt and stretch.seconds % HOUR and evidence.spans is None:
        close = evidence.told([stretch.seconds + 60.0 * m for m in (-14, -9, 9, 14)])[rows].sum(axis=0)
        if stretch.told < close.max() - BESIDE_HALF:
            return False  # half an hour, or twenty minutes?
    net = told - np.array([cost(v) for v in beside])
    own = stretch.told - cost(stretch.seconds)
    stands_out = stretch.told - told.mean() >= ENOUGH and own - net.max() >= CLEARER
    return stretch.by_satellites >= SCENES or bool(stands_out)


def _counted(stretch: Stretch, seen: NDArray[np.intp], evidence: Evidence) -> Stretch:
    rows = (seen >= stretch.first) & (seen < stretch.last)
    scenes, busy, numbers = evidence.counted(stretch.seconds, rows)
    return replace(stretch, by_scenes=scenes, by_occasions=busy, by_numbers=numbers)


def _said_by_satellites(lacks: Floats, values: Sequence[float]) -> list[float]:
    """Values that satellites speak of and that are not among the values yet."""
    out: list[float] = []
    for value in lacks[~np.isnan(lacks)]:
        if abs(value) > GPS_AGREES_S and all(abs(value - v) > GPS_AGREES_S for v in [*values, *out]):
            near = lacks[np.abs(lacks - value) <= GPS_AGREES_S]
            if len(near) >= SCENES:
                out.append(float(np.median(near)))
        if len(out) == 8:
            break
    return out


def _told_by_satellites(lacks: Floats, values: Sequence[float]) -> Floats:
    apart = np.abs(lacks[:, None] - np.array(values)[None])
    return np.where(np.isnan(apart), 0.0, np.where(apart <= GPS_AGREES_S, GPS_TOLD, -GPS_TOLD))


def cost(seconds: float) -> float:
    """How unusual it is for a clock to lack so much (nats): nothing, hours of a zone, days or years, any."""
    if seconds == 0.0:
        return 0.0
    if abs(seconds) <= 14.5 * HOUR and beside(seconds, HOUR / 2) <= 180.0:
        return 2.5 if beside(seconds, HOUR) <= 180.0 else 4.5 if abs(seconds) < HOUR else 5.5
    if beside(seconds, DAY) <= 180.0:
        years = round(abs(seconds) / YEAR) * YEAR
        return 4.5 if abs(abs(seconds) - years) <= 1.1 * DAY else ANY
    return ANY + 2.0 if abs(seconds) < HOUR else ANY  # within an occasion, where photos are alike anyway


def beside(seconds: float, step: float) -> float:
    """How far (s) a value is from the nearest multiple of a step."""
    return abs(seconds - round(seconds / step) * step)


def _changes(values: Sequence[float]) -> Floats:
    """What it costs to go from one value (row) to another: to be put right, nothing more; from wrong to wrong
    as far as they differ, for whoever sets a clock mostly sets it right."""

    def change(a: float, b: float) -> float:
        zones = abs(b - a) <= 14.5 * HOUR
        return cost(b - a) + (TWICE if zones else 2 * TWICE) if a and b else cost(b)

    out = np.array([[change(a, b) for b in values] for a in values])
    np.fill_diagonal(out, 0.0)
    return out


def _states(by_photo: Floats, values: Sequence[float], at: Floats) -> list[int]:
    """The likeliest value of each photo; what says nothing is as the photo before it."""
    says = (by_photo != 0.0).any(axis=1)
    says[0] = True
    says[1:] |= np.diff(at) < -LEAST_S
    rows = np.flatnonzero(says)
    found = np.array(_viterbi(by_photo[rows], values, at[rows]))
    return [int(k) for k in found[np.cumsum(says) - 1]]


def _viterbi(by_photo: Floats, values: Sequence[float], at: Floats) -> list[int]:
    """The likeliest value of each photo; a change costs less after a pause, and where the times jump back."""
    count, width = by_photo.shape
    best = by_photo[0] - np.array([cost(v) for v in values])
    changes = _changes(values)
    back = np.zeros((count, width), np.intp)
    own = np.arange(width)
    for n in range(1, count):
        pause = at[n] - at[n - 1]
        change = JUMP if pause < -LEAST_S else CHANGE - min(2.0, 0.4 * math.log1p(max(0.0, pause) / 600.0))
        ways = best[:, None] - changes
        ways[own, own] += change
        top = ways.argmax(axis=0)
        moved = ways[top, own] - change
        stay = best >= moved
        back[n] = np.where(stay, own, top)
        best = np.where(stay, best, moved) + by_photo[n]
    states = [int(np.argmax(best))]
    for n in range(count - 1, 0, -1):
        states.append(int(back[n, states[-1]]))
    return states[::-1]


def _runs(states: Sequence[int]) -> list[tuple[int, int]]:
    cuts = [n for n in range(1, len(states)) if states[n] != states[n - 1]]
    return list(zip([0, *cuts], [*cuts, len(states)], strict=True))


def _moments(at: Floats) -> int:
    """How many moments (a minute and a half apart) these photos are of."""
    return 1 + int((np.abs(np.diff(at)) > 90.0).sum()) if len(at) else 0


def _exact(stretch: Stretch, seen: NDArray[np.intp], evidence: Evidence | None, lacks: Floats) -> Stretch:
    """With the value as exactly as the photos tell. Where pairs of one scene agree to the minute it is their
    middle, or whole hours or days near that; else the usual value close by, or 0 where a value within an
    occasion cannot be told from none."""
    value, first, last = stretch.seconds, stretch.first, stretch.last
    rows = (seen >= first) & (seen < last)
    told = lacks[first:last][np.abs(lacks[first:last] - value) <= GPS_AGREES_S]
    if len(told) < SCENES and evidence is not None:
        told = evidence.agreeing(value, rows)
    if len(told):
        middle = float(np.median(told))
        error = 1.5 * float(np.median(np.abs(told - middle))) / math.sqrt(len(told)) + 1.0
        usual = occasions.usual(middle, min(180.0, max(90.0, 3 * error)))
        return replace(stretch, seconds=float(round(middle)) if usual is None else usual)
    numbers = evidence.by_numbers(value, rows) if evidence is not None else None
    if numbers is not None:
        return replace(stretch, seconds=float(round(numbers)))
    usual = occasions.usual(value, snap(value))
    if usual is not None:
        return replace(stretch, seconds=usual)
    return replace(stretch, seconds=float(round(value / 60) * 60), about=True)
