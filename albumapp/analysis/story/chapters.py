"""Where a person telling the story would begin a chapter: evidence at every gap, then the best division.

Between two neighbours in time each kind of evidence gives a log odds ratio for "a chapter begins here": how
long the pause is, how long beside the pauses around it (the idea of PhotoTOC, Platt 2003, on a median, so
that a burst does not make every pause long), a night, a jump of place, other people, other colours, another
folder. Windows weigh the photos beside the gap most. The sum is weighed as a missed boundary hurts twice as
much as a false one (Gozali et al. 2012), and the division with the greatest sum wins, where very short
chapters pay a little (dynamic programming over run lengths). A stretch that goes on for weeks without a
break is divided at its likeliest places. The tables below are the only parameters; to add evidence, write a
function that gives an array over the gaps and add its line in `weigh`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Position = tuple[float, float]

HOUR, DAY = 3600.0, 86400.0
BURST_S = 20.0  # shorter gaps tell no more than this one
AROUND = 10  # gaps on each side that a pause is compared with
OTHER_TIME = 20.0  # pauses farther away than so many times the pause tell nothing of it
SIDE = 6  # photos on each side whose content is compared
FADE = 0.75  # weight of the next photo away from the gap
MISS = math.log(2.0)  # a miss costs twice a false boundary
SHORT = (1.1, 0.9, 0.7, 0.5, 0.3, 0.15, 0.0)  # what a chapter of one photo, of two, of three ... pays
LONGEST_S, FEWEST = 45 * DAY, 8  # longer chapters of so many photos are divided

# log odds by the length of the pause (hours)
_PAUSE_H = (1 / 60, 1 / 6, 0.5, 1.0, 2.0, 4.0, 8.0, 24.0, 72.0, 168.0, 720.0)
_PAUSE = (-9.0, -4.6, -2.3, -1.1, -0.5, -0.3, 0.0, 0.8, 1.8, 3.0, 5.0)
# by how many times longer than the pauses around
_TIMES = (1.0, 14.0, 300.0)
_LONGER = (-2.5, 0.0, 2.5)
# by the distance (km)
_KM = (0.3, 2.0, 8.0, 30.0, 150.0, 600.0)
_FAR = (-0.25, 0.0, 0.5, 1.2, 2.2, 3.0)
# by the likeness of people or folders (cosine)
_LIKE = (0.0, 0.3, 0.6, 1.0)
_OTHERS = (1.0, 0.4, -0.3, -0.7)
_NIGHT = 0.6
_FOLDER = 1.0
_LIGHT = (-0.8, 1.4)


@dataclass(frozen=True, slots=True)
class Story:
    """The dated photos in order: instants (s), local wall clock (s), and what is known of each, by position.

    `places` are (latitude, longitude); `looks` are rows of colour features, NaN where unknown; `people`
    are ids; `folders` names; all may be empty. `said` is the user's word by position: True begins, False
    does not.
    """

    instants: Sequence[float]
    walls: Sequence[float] = ()
    places: Mapping[int, Position] = field(default_factory=dict)
    looks: Floats | None = None
    people: Mapping[int, Sequence[str]] = field(default_factory=dict)
    folders: Sequence[str] = ()
    said: Mapping[int, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Log odds by kind, one value a gap: gap n lies between photos n and n + 1. `km` is NaN where unknown."""

    gaps: Floats
    km: Floats
    parts: Mapping[str, Floats]

    @property
    def total(self) -> Floats:
        return np.asarray(np.sum(list(self.parts.values()), axis=0))


def divide(story: Story, evidence: Evidence | None = None) -> list[bool]:
    """For each photo whether a chapter begins with it (the first: True)."""
    count = len(story.instants)
    if count < 2:
        return [True] * count
    evidence = weigh(story) if evidence is None else evidence
    worth = evidence.total + MISS
    for n, here in story.said.items():
        if 0 < n < count:
            worth[n - 1] = 1e6 if here else -1e6
    begins = _best_division(worth)
    _divide_long(begins, worth, np.asarray(story.instants, np.float64))
    return begins


def weigh(story: Story) -> Evidence:
    """The evidence at each of the gaps between the photos."""
    instants = np.asarray(story.instants, np.float64)
    gaps = np.maximum(np.diff(instants), 0.0)
    km = _jumps(story, gaps)
    parts = {
        "pause": np.interp(np.log(np.maximum(gaps, 1.0) / HOUR), np.log(_PAUSE_H), _PAUSE),
        "longer": _longer(instants, gaps),
        "night": _night(story, gaps),
        "far": _far(km),
    }
    if story.looks is not None:
        parts["light"] = _light(story.looks)
    if story.people:
        parts["people"] = _people(story)
    if len(set(story.folders)) > 1:
        parts["folder"] = _folders(story.folders)
    return Evidence(gaps, km, parts)


def _longer(instants: Floats, gaps: Floats) -> Floats:
    """By the pause over the median of those around it, itself and what is of another time left out."""
    logs = np.log(np.maximum(gaps, BURST_S))
    rows = _windows(logs, np.inf)
    middles = (instants[1:] + instants[:-1]) / 2
    away = np.abs(_windows(middles, np.inf) - middles[:, None]) - _windows(gaps, 0.0) / 2
    rows[away > (gaps * OTHER_TIME)[:, None]] = np.inf
    rows[:, AROUND] = np.inf
    rows.sort(axis=1)
    known = np.isfinite(rows).sum(axis=1)
    at = np.arange(len(rows))
    middle = (rows[at, np.maximum(known - 1, 0) // 2] + rows[at, np.minimum(known // 2, 2 * AROUND)]) / 2
    middle = np.where(known > 0, middle, logs)
    out = np.interp(logs - middle, np.log(_TIMES), _LONGER)
    return np.where(known > 0, out * np.minimum(1.0, known / 4.0), 0.0)


def _windows(values: Floats, beyond: float) -> Floats:
    """A row a value: itself in the middle, AROUND neighbours on each side."""
    padded = np.pad(values, AROUND, constant_values=beyond)
    return np.lib.stride_tricks.sliding_window_view(padded, 2 * AROUND + 1).copy()


def _night(story: Story, gaps: Floats) -> Floats:
    """Whether people slept: hours without a photo about half past four."""
    walls = np.asarray(story.walls if len(story.walls) else story.instants, np.float64)
    days = np.floor((walls - 4.5 * HOUR) / DAY)
    return np.where((gaps >= 3.5 * HOUR) & (np.diff(days) > 0), _NIGHT, 0.0)


def _jumps(story: Story, gaps: Floats) -> Floats:
    """Kilometres between known places, given to the widest gap between the two photos; NaN elsewhere."""
    km = np.full(len(gaps), np.nan)
    known = sorted(n for n in story.places if 0 <= n <= len(gaps))
    for a, b in pairwise(known):
        widest = a + int(np.argmax(gaps[a:b]))
        km[widest] = distance_km(story.places[a], story.places[b])
    return km


def _far(km: Floats) -> Floats:
    """By the distance, less where one is on the road anyway."""
    out = np.zeros(len(km))
    at = np.flatnonzero(~np.isnan(km))
    if not len(at):
        return out
    steps = km[at]
    padded = np.pad(steps, 4, mode="symmetric" if len(steps) >= 4 else "edge")
    usual = np.median(np.lib.stride_tricks.sliding_window_view(padded, 9), axis=1)
    value = np.interp(np.log(np.maximum(steps, 0.01)), np.log(_KM), _FAR)
    unusual = np.clip(np.log(np.maximum(steps, 0.01) / (usual + 0.5)) / math.log(8.0), 0.0, 1.0)
    out[at] = np.where(value > 0, value * unusual, value)
    return out


def _sides(rows: Floats) -> tuple[Floats, Floats]:
    """Weighted sums over the photos before and after each gap."""
    count = len(rows)
    before, after = np.zeros((2, count - 1, *rows.shape[1:]))
    for k in range(min(SIDE, count - 1)):
        weight = FADE**k
        before[k:] += weight * rows[: count - 1 - k]
        after[: count - 1 - k] += weight * rows[k + 1 :]
    return before, after


def _light(looks: Floats) -> Floats:
    """Two groups of colours or one (the gain of two Gaussians over one, as BIC has it; Cooper 2005).

    The spread within is shrunk towards 1, since the features come scaled by what is usual in one chapter.
    """
    known = ~np.isnan(looks[:, 0])
    rows = np.where(known[:, None], np.nan_to_num(looks), 0.0)
    sums = np.concatenate([rows, rows**2, known[:, None].astype(np.float64)], axis=1)
    before, after = _sides(sums)
    width = looks.shape[1]
    n, m = before[:, -1:], after[:, -1:]
    a, b = before[:, :width] / np.maximum(n, 1e-9), after[:, :width] / np.maximum(m, 1e-9)
    within = before[:, width:-1] + after[:, width:-1] - n * a**2 - m * b**2
    within = (within + 3.0) / (n + m + 3.0)
    between = n * m / np.maximum(n + m, 1e-9) ** 2 * (a - b) ** 2
    gain = 0.5 * (n + m)[:, 0] * np.log1p(between / within).sum(axis=1)
    enough = np.minimum(1.0, np.minimum(n, m)[:, 0] / 1.5)
    return np.asarray(np.clip((gain - 0.5 * width) / width, *_LIGHT) * enough)


def _people(story: Story) -> Floats:
    """Whether others are on the photos after the gap; nothing is known where nobody is on either side."""
    counts: dict[str, int] = {}
    for who in story.people.values():
        for person in who:
            counts[person] = counts.get(person, 0) + 1
    often = sorted(counts, key=lambda p: (-counts[p], p))[:64]
    column = {p: n for n, p in enumerate(often)}
    rows = np.zeros((len(story.instants), len(often) + 1))
    for n, who in story.people.items():
        for person in who:
            if person in column:
                rows[n, column[person]] = 1.0
        rows[n, -1] = float(bool(who))
    before, after = _sides(rows)
    like = _cosine(before[:, :-1], after[:, :-1])
    mass = np.minimum(before[:, -1], after[:, -1])
    return np.interp(like, _LIKE, _OTHERS) * mass / (mass + 1.5)


def _folders(folders: Sequence[str]) -> Floats:
    """Whoever sorts photos into folders says where chapters begin, unless the folders are interleaved."""
    names = sorted(set(folders))
    column = {f: n for n, f in enumerate(names)}
    codes = np.array([column[f] for f in folders])
    before, after = np.zeros((2, len(folders) - 1))
    # the share of the photos on one side that lie in the folder of the photo at the other side of the gap
    for k in range(min(SIDE, len(folders) - 1)):
        weight = FADE**k
        before[k:] += weight * (codes[: len(codes) - 1 - k] == codes[k + 1 :])
        after[: len(codes) - 1 - k] += weight * (codes[k + 1 :] == codes[: len(codes) - 1 - k])
    parted = (codes[1:] != codes[:-1]) & (before < 0.2) & (after < 0.2)
    return np.where(parted, _FOLDER, 0.0)


def _cosine(a: Floats, b: Floats) -> Floats:
    product = np.einsum("ij,ij->i", a, b)
    size = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    return np.asarray(product / np.maximum(size, 1e-9))


def distance_km(a: Position, b: Position) -> float:
    """Great-circle distance of two (latitude, longitude) in degrees (haversine)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742.0 * math.asin(math.sqrt(min(1.0, h)))


def _best_division(worth: Floats) -> list[bool]:
    """The division with the greatest sum of worth less what short chapters pay.

    The state is the length of the last chapter so far less one, where all long ones are alike.
    """
    longest = len(SHORT) - 1
    best = [0.0] + [-math.inf] * longest
    back: list[tuple[int, bool]] = []  # which state a new chapter follows, and whether the longest stays
    for value in worth.tolist():
        ends = [b - pay for b, pay in zip(best, SHORT, strict=True)]
        whence = max(range(longest + 1), key=ends.__getitem__)
        stays = best[longest] > best[longest - 1]
        back.append((whence, stays))
        best = [ends[whence] + value, *best[: longest - 1], max(best[longest - 1 :])]
    ends = [b - pay for b, pay in zip(best, SHORT, strict=True)]
    state = max(range(longest + 1), key=ends.__getitem__)
    begins = [True] + [False] * len(worth)
    for n in range(len(worth), 0, -1):
        whence, stays = back[n - 1]
        if state == 0:
            begins[n] = True
            state = whence
        elif state < longest or not stays:
            state -= 1
    return begins


def _divide_long(begins: list[bool], worth: Floats, instants: Floats) -> None:
    """Divide chapters that go on for weeks at the likeliest gap, again and again; in place."""
    starts = [n for n, b in enumerate(begins) if b]
    todo = list(zip(starts, [*starts[1:], len(begins)], strict=True))
    while todo:
        a, b = todo.pop()
        if b - a < FEWEST or instants[b - 1] - instants[a] <= LONGEST_S:
            continue
        inner = worth[a + 1 : b - 2]  # no chapter of a single photo
        cut = a + 2 + int(np.argmax(inner))
        if worth[cut - 1] < -1e5:  # the user joined it all
            continue
        begins[cut] = True
        todo += [(a, cut), (cut, b)]
