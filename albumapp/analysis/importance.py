"""How much a photo matters, 0..1, and why.

Half of it is the photo's own weight: who is on it (weighed against its event), how well it is made, how
often the moment was shot, whether it is large enough to print. The other half is its rank by that weight,
within its event and among all, so that a set of like photos still spreads over the scale. What the user
said (rating, reject) wins over both. Aesthetic scores are left out: they hardly beat chance (CUFED).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from albumapp.analysis.duplicates import Moments
from albumapp.analysis.model import REJECTED, Event, PhotoScore
from albumapp.basis import Reason
from albumapp.photos.record import PhotoRecord

W_QUALITY, W_FACES, W_PEOPLE, W_MOMENT, W_SIZE = 0.36, 0.24, 0.16, 0.10, 0.14
SMALL_EVENT = 5  # photos: in a smaller event a rank says nothing
LEAST = 0.01  # importance 0 is kept for rejected photos
SMALL_PX = 1000  # a long side under this is under 200 ppi on a sixth of a 30 cm page


@dataclass(frozen=True, slots=True)
class Weight:
    """Importance (0..1) with its reasons, the telling ones first."""

    importance: float
    reasons: tuple[Reason, ...]


def quality_of(score: PhotoScore | None) -> float:
    """One figure (0..1) for how well the photo is made; 0.5 where nobody looked."""
    if score is None:
        return 0.5
    overall = 0.5 * score.sharpness + 0.32 * score.exposure + 0.18 * score.contrast
    large = [f for f in score.faces or () if f.box.area >= 0.004]
    if large:  # sharp eyes matter more than a sharp wall behind them
        faces = sum(f.sharpness * f.box.area for f in large) / sum(f.box.area for f in large)
        overall = 0.75 * overall + 0.25 * faces
    return overall


def worth_of(record: PhotoRecord, score: PhotoScore | None, rating: int | None) -> float:
    """By which the best of a moment is chosen: the user's rating first, then faces, quality and pixels."""
    faces = sum(f.confidence for f in score.faces or ()) if score else 0.0
    size = _size_of(record)
    return 10.0 * (rating or 0) + quality_of(score) + 0.25 * min(1.0, faces / 4) + 0.35 * size


def weigh(
    records: Mapping[str, PhotoRecord],
    scores: Mapping[str, PhotoScore],
    ratings: Mapping[str, int | None],
    events: Sequence[Event],
    people: Mapping[str, tuple[str, ...]],
    moments: Moments,
) -> dict[str, Weight]:
    """Importance of every photo. `people`: who is on each photo; `ratings`: -1 (rejected) to 5."""
    quality = {i: quality_of(scores.get(i)) for i in records}
    kin = _people_weight(events, people)
    length = {i: len(group) for group in moments.members.values() for i in group}
    raw: dict[str, float] = {}
    for i, record in records.items():
        score = scores.get(i)
        moment = min(1.0, math.log(length.get(i, 1)) / math.log(8))
        raw[i] = (
            W_QUALITY * quality[i]
            + W_FACES * _faces_weight(score)
            + W_PEOPLE * kin.get(i, 0.0)
            + W_MOMENT * moment
            + W_SIZE * _size_of(record)
        )
    ranks = _ranks(raw, events)
    value = {i: _rated(0.5 * min(1.0, raw[i] / 0.85) + 0.5 * ranks[i], ratings.get(i)) for i in raw}
    for best, group in moments.members.items():  # a sibling never outweighs the best of its moment
        for i in group:
            if i != best:
                value[i] = min(value[i], 0.95 * value[best])
    sharpest = {best: max(group, key=lambda i: quality[i]) for best, group in moments.members.items()}
    out = {}
    for i, record in records.items():
        group = moments.members.get(moments.best_of.get(i, i), ())
        alone = sharpest.get(i) == i
        why = _reasons(record, scores.get(i), ratings.get(i), len(group), alone, i in moments.best_of)
        people_here = len(set(people.get(i, ())))
        if people_here:
            why.insert(1 if ratings.get(i) else 0, _counted("photo.person", "photo.people", people_here))
        out[i] = Weight(round(min(1.0, max(0.0, value[i])), 4), tuple(why))
    return out


def _rated(value: float, rating: int | None) -> float:
    """-1 is 0, five stars are 1; one to four stars set the level and leave the rest to the photo."""
    if rating is None or rating == 0:
        return max(LEAST, value)
    if rating < 0:
        return 0.0
    return 1.0 if rating >= 5 else max(LEAST, (rating - 0.5) / 5 + 0.2 * (value - 0.5))


def _size_of(record: PhotoRecord) -> float:
    """1 from 2,500 px on the long side (200 ppi on a whole page of 30 cm), falling to 0 at 160."""
    long_side = max(record.width, record.height, 1)
    return min(1.0, max(0.0, math.log(long_side / 160) / math.log(2500 / 160)))


def _faces_weight(score: PhotoScore | None) -> float:
    """Sure faces, larger and more of them, with less gained by each further one."""
    faces = score.faces if score else None
    if not faces:
        return 0.0
    seen = sum(f.confidence * min(1.0, math.sqrt(f.box.area) * 5) for f in faces)
    return min(1.0, 0.35 + 0.65 * (1 - math.exp(-seen / 1.5)))


def _people_weight(events: Sequence[Event], people: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    """Who is on a photo, by how often they are on the photos of its event and of the whole set."""
    overall: dict[str, int] = defaultdict(int)
    for names in people.values():
        for name in names:
            overall[name] += 1
    out: dict[str, float] = {}
    for event in events:
        here: dict[str, int] = defaultdict(int)
        for i in event.photos:
            for name in people.get(i, ()):
                here[name] += 1
        top = max(here.values(), default=0)
        for i in event.photos:
            names = people.get(i, ())
            if names:
                most = max(overall.values())
                each = (0.6 * here[n] / top + 0.4 * overall[n] / most for n in names)
                out[i] = min(1.0, math.sqrt(sum(each) / 2))
    return out


def _ranks(raw: Mapping[str, float], events: Sequence[Event]) -> dict[str, float]:
    """Rank in 0..1 by weight: half within the event, half among all; small events among all only."""
    every = sorted(raw.values())
    out = {i: _rank(v, every) for i, v in raw.items()}
    for event in events:
        if len(event.photos) >= SMALL_EVENT:
            local = sorted(raw[i] for i in event.photos)
            for i in event.photos:
                out[i] = 0.5 * out[i] + 0.5 * _rank(raw[i], local)
    return out


def _rank(value: float, ascending: Sequence[float]) -> float:
    """Middle rank of a value among equals, in the open interval 0..1."""
    return (bisect_left(ascending, value) + bisect_right(ascending, value)) / 2 / len(ascending)


def _counted(one: str, many: str, n: int) -> Reason:
    return Reason(one) if n == 1 else Reason(many, {"n": n})


def _reasons(
    record: PhotoRecord,
    score: PhotoScore | None,
    rating: int | None,
    burst: int,
    sharpest: bool,
    sibling: bool,
) -> list[Reason]:
    why: list[Reason] = []
    if rating is not None and rating < 0:
        why.append(Reason(REJECTED))
    elif rating:
        why.append(_counted("photo.rated_one", "photo.rated", rating))
    if score is not None and score.faces:
        why.append(_counted("photo.face", "photo.faces", len(score.faces)))
    if burst > 1:
        why.append(Reason("photo.burst", {"n": burst}))
        if sharpest:
            why.append(Reason("photo.sharpest_of", {"n": burst}))
        if sibling:
            why.append(Reason("photo.sibling"))
    if score is not None:
        why += _pixel_reasons(score)
    long_side = max(record.width, record.height)
    if long_side < SMALL_PX:
        why.append(Reason("photo.small", {"px": long_side}))
    return why


def _pixel_reasons(score: PhotoScore) -> list[Reason]:
    why = []
    if score.sharpness >= 0.75:
        why.append(Reason("photo.sharp"))
    elif score.sharpness < 0.35:
        why.append(Reason("photo.soft"))
    if score.exposure < 0.75:
        if score.brightness < 0.3:
            why.append(Reason("photo.dark"))
        elif score.brightness > 0.65:
            why.append(Reason("photo.bright"))
        else:
            why.append(Reason("photo.clipped"))
    if score.contrast < 0.35:
        why.append(Reason("photo.flat"))
    return why
