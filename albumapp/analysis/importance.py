"""How much a photo matters, 0..1, and why.

Half of it is the photo's own weight: who is on it (weighed against its event), how well it is made, how
often the moment was shot, whether it is large enough to print. The other half is its rank by that weight,
within its event and among all, so that a set of like photos still spreads over the scale. What the user
said (picks, stars, rejects) wins over both: only a pick or five stars is 1. Faces count by size, not by how
sure a detector is of them. Aesthetic scores are left out: they hardly beat chance (CUFED).
"""

from __future__ import annotations

import math
import statistics
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass

from albumapp.analysis.model import REJECTED, Event, PhotoScore
from albumapp.analysis.moments.duplicates import Moments
from albumapp.basis import Reason
from albumapp.photos.marks import FACTORS
from albumapp.photos.record import PhotoRecord

W_QUALITY, W_FACES, W_PEOPLE, W_MOMENT, W_SIZE = 0.36, 0.24, 0.16, 0.10, 0.14
ALL_STARS = 5
SMALL_EVENT = 5  # photos: in a smaller event a rank says nothing
LEAST, MOST = 0.01, 0.99  # importance 0 is kept for rejected photos, 1 for picks and five stars
SURE = 0.5  # confidence from which a face counts
ALWAYS = 0.15  # what somebody adds whom every album shows
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


def weigh(
    records: Mapping[str, PhotoRecord],
    scores: Mapping[str, PhotoScore],
    ratings: Mapping[str, int | None],
    events: Sequence[Event],
    people: Mapping[str, tuple[str, ...]],
    moments: Moments,
    picks: Collection[str] = (),
    always: Collection[str] = (),
    wrong: Mapping[str, Collection[str]] | None = None,
) -> dict[str, Weight]:
    """Importance of every photo. `people`: who is on each photo; `ratings`: -1 (rejected) to 5.

    `picks` are the user's favourites; `always` are people whom every album shows. `wrong` are the factors
    (`photos.marks.FACTORS`) that the user said do not count for a photo: people, faces and its moment then
    add nothing, quality and size are as usual in the set, "weight" takes it down to the middle of its event,
    "worth" up among the best of it.
    """
    not_for = wrong or {}
    quality = {i: quality_of(scores.get(i)) for i in records}
    size = {i: _size_of(record) for i, record in records.items()}
    for factor, values in (("quality", quality), ("size", size)):
        usual = statistics.median(values.values()) if values else 0.5
        values.update((i, usual) for i, factors in not_for.items() if i in values and factor in factors)
    people = {i: who for i, who in people.items() if "people" not in not_for.get(i, ())}
    kin = _people_weight(events, people)
    frames = {
        i: sum(p not in moments.versions for p in group) for group in moments.members.values() for i in group
    }
    raw: dict[str, float] = {}
    for i in records:
        moment = min(1.0, math.log(frames.get(i, 1)) / math.log(8))
        faceless = "faces" in not_for.get(i, ())
        raw[i] = (
            W_QUALITY * quality[i]
            + W_FACES * (0.0 if faceless else _faces_weight(scores.get(i)))
            + W_PEOPLE * kin.get(i, 0.0)
            + W_MOMENT * moment
            + W_SIZE * size[i]
        )
    ranks = _ranks(raw, events)
    asked = {i for i in records if any(p in always for p in people.get(i, ()))}
    value = {
        i: _rated(0.5 * min(1.0, raw[i] / 0.85) + 0.5 * ranks[i] + ALWAYS * (i in asked), ratings.get(i))
        for i in raw
    }
    for best, group in moments.members.items():  # a sibling never outweighs the best of its moment
        for i in group:
            if i != best and ratings.get(i) != ALL_STARS:
                value[i] = min(value[i], 0.95 * value[best])
    _lower(value, events, {i for i, factors in not_for.items() if "weight" in factors})
    _raise(value, events, {i for i, factors in not_for.items() if "worth" in factors})
    value.update((i, 1.0) for i in picks if i in value)
    out = {}
    for i, record in records.items():
        why = _said_reasons(ratings.get(i), i in picks)
        who = len(set(people.get(i, ())))
        if who:
            why.append(_counted("photo.person", "photo.people", who))
        if i in asked:
            why.append(Reason("photo.always"))
        said = not_for.get(i, ())
        faces = scores[i].faces if i in scores else None
        if faces and "faces" not in said:
            why.append(_counted("photo.face", "photo.faces", len(faces)))
        why += _moment_reasons(i, moments)
        why += _made_reasons(record, scores.get(i), said)
        why += [Reason(f"photo.wrong_{factor}") for factor in FACTORS if factor in said]
        out[i] = Weight(round(min(1.0, max(0.0, value[i])), 4), tuple(why))
    return out


def _rated(value: float, rating: int | None) -> float:
    """-1 is 0, five stars are 1; one to four stars set the level and leave the rest to the photo."""
    if rating is None or rating == 0:
        return min(MOST, max(LEAST, value))
    if rating < 0:
        return 0.0
    return 1.0 if rating >= ALL_STARS else max(LEAST, (rating - 0.5) / 5 + 0.2 * (min(1.0, value) - 0.5))


def _lower(value: dict[str, float], events: Sequence[Event], less: Collection[str]) -> None:
    """Photos that matter less than they seemed: no more than the middle one of their event, or of all."""
    everyone = statistics.median(value.values()) if value else 0.0
    middle = {}
    for event in events:
        if less and len(event.photos) >= SMALL_EVENT:
            middle.update(dict.fromkeys(event.photos, statistics.median(value[i] for i in event.photos)))
    for i in less:
        if i in value:
            value[i] = min(value[i], middle.get(i, everyone))


def _raise(value: dict[str, float], events: Sequence[Event], more: Set[str]) -> None:
    """Photos that matter more than they seemed: as much as the best tenth of their event, or of all."""
    high = {}
    for photos in [list(value), *(e.photos for e in events if len(e.photos) >= SMALL_EVENT)] if more else []:
        ranked = sorted((value[i] for i in photos), reverse=True)
        high.update(dict.fromkeys(photos, ranked[len(ranked) // 10]))
    for i in more & high.keys():
        value[i] = max(value[i], high[i])


def _size_of(record: PhotoRecord) -> float:
    """1 from 2,500 px on the long side (200 ppi on a whole page of 30 cm), falling to 0 at 160."""
    long_side = max(record.width, record.height, 1)
    return min(1.0, max(0.0, math.log(long_side / 160) / math.log(2500 / 160)))


def _faces_weight(score: PhotoScore | None) -> float:
    """Faces, larger and more of them, with less gained by each further one."""
    faces = score.faces if score else None
    if not faces:
        return 0.0
    seen = sum(0.3 + 0.7 * min(1.0, math.sqrt(f.box.area) * 5) for f in faces if f.confidence >= SURE)
    return min(1.0, 0.35 + 0.65 * (1 - math.exp(-seen / 1.5)))


def _people_weight(events: Sequence[Event], people: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    """Who is on a photo, by how often they are on the photos of its event and of the whole set."""
    overall: dict[str, int] = defaultdict(int)
    for names in people.values():
        for name in names:
            overall[name] += 1
    most = max(overall.values(), default=1)
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


def _said_reasons(rating: int | None, pick: bool) -> list[Reason]:
    """What the user said."""
    why: list[Reason] = []
    if rating is not None and rating < 0 and not pick:
        why.append(Reason(REJECTED))
    if pick:
        why.append(Reason("photo.picked"))
    if rating is not None and rating > 0:
        why.append(_counted("photo.rated_one", "photo.rated", rating))
    return why


def _moment_reasons(photo: str, moments: Moments) -> list[Reason]:
    """Its place among the photos of its moment; `best` and `of` are photo ids."""
    best = moments.best_of.get(photo, photo)
    group = moments.members.get(best, ())
    if not group:
        return []
    why = []
    frames = sum(p not in moments.versions for p in group)
    if frames > 1:
        why.append(Reason("photo.burst", {"n": frames}))
    if photo in moments.why:
        why.append(moments.why[photo])
    elif photo in moments.versions:
        why.append(Reason("photo.version_of", {"of": moments.versions[photo]}))
    elif photo in moments.best_of:
        why.append(Reason("photo.sibling", {"best": best}))
    return why


def _made_reasons(record: PhotoRecord, score: PhotoScore | None, wrong: Collection[str]) -> list[Reason]:
    """How well it is made, without what the user said is wrong."""
    why = _pixel_reasons(score) if score is not None and "quality" not in wrong else []
    long_side = max(record.width, record.height)
    if long_side < SMALL_PX and "size" not in wrong:
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
