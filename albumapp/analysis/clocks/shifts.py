"""Camera clocks that seem wrong, by camera and stretch: suggestions, which are never applied by themselves.

The clocks that satellites or a phone company set are trusted first, then the camera with the most photos;
each further camera is compared with those before it. What a clock lacks is one of few values
(`matching.candidates`, and what satellites say), and it seldom changes: the likeliest course of values over
the camera's photos is found by Viterbi's algorithm, where every change costs. A value is noted where the
photos of its stretch speak for it clearly, beside both "nothing is wrong" and "the cameras never saw one
scene". Clocks without offset are compared by the wall, those that know theirs by the instant.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.clocks import matching, numbering, occasions
from albumapp.analysis.clocks.cameras import GPS_AGREES_S, Camera, at_night, cameras_of, trust
from albumapp.analysis.clocks.matching import Floats, Look, Pairs
from albumapp.analysis.model import ClockNote, PhotoScore, PhotoTime
from albumapp.analysis.story import titles
from albumapp.basis import Reason, say
from albumapp.photos.record import PhotoRecord

HOUR, DAY = 3600.0, 86400.0
LEAST_S = 240.0  # smaller differences move no photo to another moment
GPS_TOLD = 3.0  # nats a photo
CHANGE = 7.0  # what a change of the clock costs (nats), and less where the times jump back
JUMP = 2.0
ENOUGH = 5.0  # nats for a note
CLEARER = 4.0  # nats more than any other value
BESIDE_MIN = (9, 14, 19, 24, 29, 36, 43, 52, 75, 105, 150, 210, 300, 420, 1440, 2880, 4320)
SNAP_S, SNAP_DAYS_S = 900.0, 2700.0  # what is not told to the minute is the usual value so close by
BESIDE_HALF = 2.0  # nats that minutes beside half an hour may say more
ANY = 7.0  # what an unusual value costs
SCENES = 3  # moments that must agree


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What the photos of a camera and of those before it say together of its clock."""

    pairs: Pairs
    mine: Look
    theirs: Look
    busy: occasions.Occasions
    spans: numbering.Spans | None

    def told(self, values: Sequence[float]) -> Floats:
        """Photos compared x values: nats beside "the cameras never saw one occasion"."""
        by_photo = matching.likelihoods(self.pairs, self.mine, self.theirs, values)
        by_photo += self.busy.told(values)
        return by_photo if self.spans is None else by_photo + self.spans.told(values)

    def candidates(self) -> list[float]:
        values = self.busy.rounds()
        if self.spans is not None:
            values += [v for v in self.spans.candidates() if v not in values]
        found = matching.candidates(self.pairs, self.mine.at, np.sort(self.theirs.at))
        for value in found:
            usual = occasions.usual(value, _snap(value))
            if usual is not None and not len(self.agreeing(value)):
                value = usual  # photos of one occasion look alike over minutes: no reason to be more exact
            if all(abs(value - other) > 60.0 for other in values):
                values.append(value)
        return [v for v in values if abs(v) > LEAST_S]

    def counted(self, stretch: _Stretch, rows: NDArray[np.bool_]) -> _Stretch:
        """The stretch with how many of its photos speak for it, and how."""
        value = [stretch.seconds]
        near = np.abs(self.pairs.apart - stretch.seconds) <= matching.NEAR_S
        scenes = len(np.unique(self.pairs.mine[near & rows[self.pairs.mine]]))
        busy = int((self.busy.told(value)[rows, 0] > 0.0).sum())
        numbers = 0 if self.spans is None else int((self.spans.told(value)[rows, 0] > 0.0).sum())
        return replace(stretch, by_scenes=scenes, by_occasions=busy, by_numbers=numbers)

    def by_numbers(self, value: float, rows: NDArray[np.bool_]) -> float | None:
        """What numbers of files say more exactly than a value, or the usual value that they allow."""
        if self.spans is None or (middle := self.spans.middle(value, rows)) is None:
            return None
        usual = occasions.usual(middle, _snap(middle))
        if usual is None:
            return middle
        allowed = self.spans.told([usual, middle])[rows].sum(axis=0)
        return usual if allowed[0] >= allowed[1] - numbering.NATS else middle

    def agreeing(self, value: float, rows: NDArray[np.bool_] | None = None) -> Floats:
        """What pairs of one scene near a value say exactly (of some photos), where they agree; else empty."""
        near = np.abs(self.pairs.apart - value) <= matching.NEAR_S
        if rows is not None:
            near &= rows[self.pairs.mine]
        return matching.agreeing(self.mine.at[self.pairs.mine[near]], self.pairs.apart[near])


@dataclass(frozen=True, slots=True)
class _Stretch:
    first: int
    last: int  # exclusive
    seconds: float
    told: float  # nats
    by_satellites: int
    by_scenes: int = 0  # photos
    by_occasions: int = 0
    by_numbers: int = 0
    about: bool = False  # seconds are no better known than to a quarter of an hour


def find_wrong_clocks(
    records: Sequence[PhotoRecord],
    times: Mapping[str, PhotoTime],
    scores: Mapping[str, PhotoScore],
    people: Mapping[str, Sequence[str]] | None = None,
) -> tuple[ClockNote, ...]:
    """Notes by camera name, then in the camera's order. What the user corrected already counts as right."""
    names = {r.camera for r in records if r.camera}
    if len(names) < 2 and not any(r.gps_taken for r in records):
        return ()
    cameras = sorted(cameras_of(records, times), key=lambda c: (-trust(c), at_night(c), -len(c.ids), c.name))
    faces = _people_rows(people or {})
    anchors: list[tuple[Look, Look]] = []  # by instants, and by the clock on the wall
    their_paths: list[str] = []  # of the photos of the anchors
    paths = {r.id: r.path for r in records}
    trusted: list[str] = []
    notes: list[ClockNote] = []
    for n, camera in enumerate(cameras):
        seen = _seen(camera, scores)
        mine = _look(camera, seen, scores, faces)
        by_wall = camera.aware < 0.5
        evidence = None
        if mine is not None and anchors:
            theirs = _joined([a[by_wall] for a in anchors])
            spans = numbering.spans([paths[camera.ids[k]] for k in seen], mine.at, their_paths, theirs.at)
            busy = occasions.occasions(mine, theirs)
            evidence = _Evidence(matching.match(mine, theirs), mine, theirs, busy, spans)
        stretches, supported = _course(camera, seen, evidence)
        shift = np.zeros(len(camera.ids))
        for s in stretches:
            shift[s.first : s.last] = s.seconds
            notes.append(_note(camera, s, trusted[0] if len(trusted) == 1 else "", times))
        if mine is not None and (n == 0 or supported or trust(camera) > 0):
            trusted.append(camera.name)
            their_paths += [paths[camera.ids[k]] for k in seen]
            anchors.append((_at(mine, (camera.at + shift)[seen]), _at(mine, (camera.walls + shift)[seen])))
    return tuple(sorted(notes, key=lambda note: (note.camera, times[note.photos[0]].instant or 0.0)))


def _seen(camera: Camera, scores: Mapping[str, PhotoScore]) -> NDArray[np.intp]:
    """Positions of the photos that are compared."""
    size = matching.TINY * matching.TINY * 3
    known = [n for n, i in enumerate(camera.ids) if i in scores and len(scores[i].tiny) == size]
    return np.array(known, np.intp)[matching.thin(len(known))]


def _look(
    camera: Camera,
    seen: NDArray[np.intp],
    scores: Mapping[str, PhotoScore],
    faces: Mapping[str, NDArray[np.float32]],
) -> Look | None:
    if not len(seen):
        return None
    ids = [camera.ids[n] for n in seen]
    width = len(next(iter(faces.values()))) if faces else 0
    nobody = np.zeros(width, np.float32)
    rows = np.stack([faces.get(i, nobody) for i in ids]) if faces else None
    clock = camera.walls if camera.aware < 0.5 else camera.at
    return matching.look(clock[seen].tolist(), [scores[i].tiny for i in ids], rows)


def _people_rows(people: Mapping[str, Sequence[str]]) -> dict[str, NDArray[np.float32]]:
    """Who is on each photo as a vector in which rare people weigh more; empty where nobody is known."""
    often: dict[str, int] = defaultdict(int)
    for who in people.values():
        for person in who:
            often[person] += 1
    names = sorted((p for p in often if often[p] > 1), key=lambda p: (often[p], p))[:96]
    column = {p: n for n, p in enumerate(names)}
    rarest = max(1.0, math.log(len(people) / 2)) if people else 1.0
    out = {}
    for photo, who in people.items():
        row = np.zeros(len(names), np.float32)
        for person in who:
            if person in column:
                row[column[person]] = math.log(len(people) / often[person]) / rarest
        out[photo] = row
    return out


def _at(mine: Look, at: Floats) -> Look:
    return Look(at, mine.light, mine.tint, mine.features)


def _joined(anchors: Sequence[Look]) -> Look:
    return Look(
        *(np.concatenate([getattr(a, f) for a in anchors]) for f in ("at", "light", "tint", "features"))
    )


def _course(
    camera: Camera, seen: NDArray[np.intp], evidence: _Evidence | None
) -> tuple[list[_Stretch], bool]:
    """Stretches with a wrong clock, and whether the clock stands in a known relation to the anchors."""
    values = [0.0] + (evidence.candidates() if evidence is not None else [])
    values += _said_by_satellites(camera.lacks, values)
    if len(values) == 1 and evidence is None:
        return [], False
    by_photo = np.zeros((len(camera.ids), len(values)))
    if evidence is not None:
        by_photo[seen] = evidence.told(values)
    by_photo += _told_by_satellites(camera.lacks, values)
    if len(values) == 1:
        return [], bool(by_photo.sum() > ENOUGH)
    states = _states(by_photo, [_cost(v) for v in values], camera.walls)
    stretches = [
        s
        for first, last in _runs(states)
        if (s := _stretch(camera, by_photo, values, states[first], first, last)) is not None
    ]
    if evidence is not None:
        stretches = [
            evidence.counted(s, (seen >= s.first) & (seen < s.last))
            for s in stretches
            if _sharp(s, seen, evidence)
        ]
    exact = [_exact(s, seen, evidence, camera.lacks) for s in stretches]
    supported = bool(exact) or float(by_photo[:, 0].sum()) > ENOUGH
    return [s for s in exact if abs(s.seconds) > LEAST_S], supported


def _snap(seconds: float) -> float:
    """How near the usual value must be: there is one every half hour up to half a day, and every day."""
    return SNAP_S if abs(seconds) <= 14.25 * HOUR else SNAP_DAYS_S


def _stretch(
    camera: Camera, by_photo: Floats, values: Sequence[float], k: int, first: int, last: int
) -> _Stretch | None:
    """The stretch of the k-th value where its photos speak for it clearly, else None."""
    if values[k] == 0.0:
        return None
    told = by_photo[first:last].sum(axis=0)
    near = 2 * matching.NEAR_S if abs(values[k]) <= 14.25 * HOUR else SNAP_DAYS_S
    rivals = [t - _cost(v) for v, t in zip(values, told, strict=True) if abs(v - values[k]) > near]
    net = float(told[k]) - _cost(values[k])
    hits = by_photo[first:last, k] > 0.1
    if net < ENOUGH or net - max([0.0, *rivals]) < CLEARER:
        return None
    if net - 2.0 * told[0] < CLEARER:
        return None  # the clock as it is has much for it, too
    if _moments(camera.walls[first:last][hits]) < SCENES:
        return None
    satellites = int((np.abs(camera.lacks[first:last] - values[k]) <= GPS_AGREES_S).sum())
    return _Stretch(first, last, values[k], float(told[k]), satellites)


def _sharp(stretch: _Stretch, seen: NDArray[np.intp], evidence: _Evidence) -> bool:
    """Whether the value stands out among those beside it: photos of one occasion are alike over an hour, so
    that any value within it has some pairs, but a scene that both saw has them at one."""
    rows = (seen >= stretch.first) & (seen < stretch.last)
    blunt = _cost(stretch.seconds) < ANY and not len(evidence.agreeing(stretch.seconds, rows))
    steps = [60.0 * m for m in BESIDE_MIN if not blunt or 60.0 * m > _snap(stretch.seconds) + matching.NEAR_S]
    beside = [stretch.seconds + side * step for step in steps for side in (-1, 1)]
    by_photo = evidence.told(beside)
    told = np.maximum(0.0, by_photo[rows].sum(axis=0))
    if blunt and stretch.seconds % HOUR and evidence.spans is None:
        close = evidence.told([stretch.seconds + 60.0 * m for m in (-14, -9, 9, 14)])[rows].sum(axis=0)
        if stretch.told < close.max() - BESIDE_HALF:
            return False  # half an hour, or twenty minutes?
    net = told - np.array([_cost(v) for v in beside])
    own = stretch.told - _cost(stretch.seconds)
    stands_out = stretch.told - told.mean() >= ENOUGH and own - net.max() >= CLEARER
    return stretch.by_satellites >= SCENES or bool(stands_out)


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


def _cost(seconds: float) -> float:
    """How unusual it is for a clock to lack so much (nats): nothing, hours of a zone, days or years, any."""
    if seconds == 0.0:
        return 0.0
    if abs(seconds) <= 14.5 * HOUR and _beside(seconds, HOUR / 2) <= 180.0:
        return 2.5 if _beside(seconds, HOUR) <= 180.0 else 4.5 if abs(seconds) < HOUR else 5.5
    if _beside(seconds, DAY) <= 180.0:
        return ANY if 1.5 < abs(seconds) / DAY < 300.0 else 4.5
    return ANY + 2.0 if abs(seconds) < HOUR else ANY  # within an occasion, where photos are alike anyway


def _beside(seconds: float, step: float) -> float:
    return abs(seconds - round(seconds / step) * step)


def _states(by_photo: Floats, costs: Sequence[float], at: Floats) -> list[int]:
    """The likeliest value of each photo; what says nothing is as the photo before it."""
    says = (by_photo != 0.0).any(axis=1)
    says[0] = True
    says[1:] |= np.diff(at) < -LEAST_S
    rows = np.flatnonzero(says)
    found = np.array(_viterbi(by_photo[rows], costs, at[rows]))
    return [int(k) for k in found[np.cumsum(says) - 1]]


def _viterbi(by_photo: Floats, costs: Sequence[float], at: Floats) -> list[int]:
    """The likeliest value of each photo; a change costs less after a pause, and where the times jump back."""
    count, width = by_photo.shape
    best = by_photo[0] - np.array(costs)
    back = np.zeros((count, width), np.intp)
    own = np.arange(width)
    for n in range(1, count):
        pause = at[n] - at[n - 1]
        change = JUMP if pause < -LEAST_S else CHANGE - min(2.0, 0.4 * math.log1p(max(0.0, pause) / 600.0))
        top = int(np.argmax(best))
        moved = best[top] - change - np.array(costs)
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


def _exact(stretch: _Stretch, seen: NDArray[np.intp], evidence: _Evidence | None, lacks: Floats) -> _Stretch:
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
    usual = occasions.usual(value, _snap(value))
    if usual is not None:
        return replace(stretch, seconds=usual)
    return replace(stretch, seconds=float(round(value / 60) * 60), about=True)


def _note(camera: Camera, stretch: _Stretch, other: str, times: Mapping[str, PhotoTime]) -> ClockNote:
    ids = camera.ids[stretch.first : stretch.last]
    by, when = length(stretch.seconds), _when(camera, stretch, times)
    if stretch.about:
        by = say(Reason("length.about", {"length": by}))
    which = "behind" if stretch.seconds > 0 else "ahead"
    params: dict[str, str | int | float | bool | None] = {"camera": camera.name, "by": by}
    if when:
        reasons = [Reason(f"clock.{which}_when", {**params, "when": when})]
    else:
        reasons = [Reason(f"clock.{which}", params)]
    if stretch.by_satellites:
        reasons.append(Reason("clock.satellites", {"n": stretch.by_satellites}))
    told_by = {"other": other or say(Reason("clock.others"))}
    if stretch.by_scenes >= SCENES:
        reasons.append(Reason("clock.scenes", {"n": stretch.by_scenes, **told_by}))
    elif stretch.by_occasions >= SCENES:
        reasons.append(Reason("clock.occasions", {"n": stretch.by_occasions, **told_by}))
    if stretch.by_numbers >= SCENES:
        reasons.append(Reason("clock.numbers", {"n": stretch.by_numbers}))
    if abs(stretch.seconds) <= 14 * HOUR and _beside(stretch.seconds, HOUR / 2) == 0.0:
        reasons.append(Reason("clock.zone"))
    sure = 1.0 - math.exp(-(stretch.told - _cost(stretch.seconds)) / 6.0)
    return ClockNote(camera.name, ids, stretch.seconds, round(sure, 3), tuple(reasons))


def _when(camera: Camera, stretch: _Stretch, times: Mapping[str, PhotoTime]) -> str:
    """Over which stretch, by the camera's own dates: "", "until 3 May", "from 4 May", "on 3 May"."""
    at = [times[i].at for i in camera.ids]
    first, last = at[stretch.first], at[stretch.last - 1]
    if stretch.last - stretch.first == len(camera.ids) or first is None or last is None:
        return ""
    years = {a.year for a in at if a is not None}
    if stretch.first == 0:
        return say(Reason("clock.until", {"day": titles.dates(last, last, len(years) > 1)}))
    if stretch.last == len(camera.ids):
        return say(Reason("clock.from", {"day": titles.dates(first, first, len(years) > 1)}))
    return say(Reason("clock.on", {"days": titles.dates(first, last, len(years) > 1)}))


def length(seconds: float) -> str:
    """A length of time in words, as exact as it matters: "7 h", "1 h 30 min", "365 days"."""
    minutes = round(abs(seconds) / 60)
    days, rest = divmod(minutes, 1440)
    hours, minutes = divmod(rest, 60)
    parts = [("days", days)] * (days > 0) + [("hours", hours)] * (hours > 0)
    parts += [("minutes", minutes)] * (minutes > 0 and days == 0)
    return " ".join(say(Reason(f"length.{name}", {"n": n})) for name, n in parts)
