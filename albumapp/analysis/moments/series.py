"""Which photo of a moment is the best, and which photos are versions of one frame.

`judged` ranks the photos of each moment against each other: what the user said comes first (picks, stars,
nothing rejected or set aside), then what differs between frames of one scene: open eyes, sharp faces,
sharpness, exposure, how many faces are seen and how large, pixels. How sure a detector is of a face says
nothing. To add a term: a row in TERMS, its measure in `_measures`, and words for its reason.

A version is an edit or another size of one frame: the same fraction of a second, or the same second and a
name that goes on from the other's ("IMG_12-2", "IMG_12 edited"), another crop or another tone. Of versions
the user's own work stands for the frame: the one with the most stars, else the one edited last, never a
small copy.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import PurePath
from statistics import fmean

from albumapp.analysis.model import Face, PhotoScore, PhotoTime
from albumapp.analysis.moments.duplicates import Moments
from albumapp.basis import Reason
from albumapp.photos.record import PhotoRecord

# what is measured, its weight, and the reason that it is the best by it
TERMS: Mapping[str, tuple[float, str]] = {
    "eyes": (0.32, "photo.eyes_open_of"),
    "face": (0.24, "photo.faces_sharpest_of"),
    "sharp": (0.22, "photo.best_of"),
    "exposure": (0.14, "photo.exposed_best_of"),
    "count": (0.14, "photo.most_faces_of"),
    "area": (0.06, "photo.best_of"),
    "front": (0.08, "photo.facing_of"),
    "pixels": (0.35, "photo.largest_of"),
}
EDITED = 0.15  # what the user worked on matters to the user
TELLING = 0.03  # by which a term must lead before it is said
FACE_AREA = 0.003  # of the photo; smaller faces stand in the background
SAME_INSTANT_S = 0.005
ADDED = re.compile(r"[\W_]|edit|bw|copy|kopie", re.IGNORECASE)
COUNTER = re.compile(r"_\d+$")  # what phones put behind the frames of a burst
TONE, TINT, ASPECT = 6.0, 3.0, 0.02  # of 255 in L; of 255 in a and b together; of the ratio of the sides
SMALL_COPY = 0.7  # of the long side of the largest version, under which one is a copy to send
EDITED_LATER_S = 120.0


@dataclass(frozen=True, slots=True)
class Said:
    """What the user said of the photos: stars (-1 rejected to 5, None nothing), picks, set aside."""

    stars: Mapping[str, int | None]
    picks: Collection[str] = ()
    aside: Collection[str] = ()


def judged(
    moments: Moments,
    records: Mapping[str, PhotoRecord],
    scores: Mapping[str, PhotoScore],
    times: Mapping[str, PhotoTime],
    said: Said,
) -> Moments:
    """The same groups, each led by its best, with `versions` and `why` filled in."""
    best_of: dict[str, str] = {}
    members: dict[str, tuple[str, ...]] = {}
    versions: dict[str, str] = {}
    why: dict[str, Reason] = {}
    for group in moments.members.values():
        frames = _frames(group, records, scores, times)
        heads = []
        for frame in frames:
            head = max(frame, key=lambda i: (_rank(i, said), *_version_rank(i, frame, records)))
            heads.append(head)
            versions.update((i, head) for i in frame if i != head)
        points = _points(heads, records, scores)
        edited = {h for h, f in zip(heads, frames) if len(f) > 1}
        total = {h: sum(points[h].values()) + EDITED * (h in edited) for h in heads}
        best = max(heads, key=lambda h: (_rank(h, said), total[h]))
        members[best] = group
        best_of.update((i, best) for i in group if i != best)
        why[best] = _why(best, heads, points, said, len(frames), best in edited)
    return replace(moments, best_of=best_of, members=members, versions=versions, why=why)


def _rank(photo: str, said: Said) -> tuple[bool, bool, int]:
    stars = said.stars.get(photo) or 0
    return photo not in said.aside, photo in said.picks, stars


def _points(
    heads: Sequence[str], records: Mapping[str, PhotoRecord], scores: Mapping[str, PhotoScore]
) -> dict[str, dict[str, float]]:
    """Weighted measures of each frame; what nobody measured counts as the mean of the others."""
    raw = {h: _measures(records[h], scores[h]) for h in heads}
    most = max((raw[h]["count"] or 0.0 for h in heads), default=0.0)
    out: dict[str, dict[str, float]] = {h: {} for h in heads}
    for term, (weight, _) in TERMS.items():
        known = [v for h in heads if (v := raw[h][term]) is not None]
        middle = fmean(known) if known else 0.0
        for h in heads:
            value = raw[h][term]
            value = middle if value is None else value
            out[h][term] = weight * (value / most if term == "count" and most else value)
    return out


def _measures(record: PhotoRecord, score: PhotoScore) -> dict[str, float | None]:
    large = [f for f in score.faces or () if f.box.area >= FACE_AREA]
    open_ = [f.eyes_open for f in large if f.eyes_open is not None]
    turned = [f.yaw for f in large if f.yaw is not None]
    area = sum(f.box.area for f in large)
    long_side = max(record.width, record.height, 1)
    return {
        "eyes": 0.5 * min(open_) + 0.5 * fmean(open_) if open_ else None,
        "face": _sharp(large, area) if large else None,
        "sharp": score.sharpness,
        "exposure": score.exposure,
        "count": None if score.faces is None else float(len(large)),
        "area": min(1.0, math.sqrt(area) * 2) if large else None,
        "front": fmean(max(0.0, 1 - abs(y) / 90) for y in turned) if turned else None,
        "pixels": min(1.0, max(0.0, math.log(long_side / 160) / math.log(2500 / 160))),
    }


def _sharp(faces: Iterable[Face], area: float) -> float:
    return sum(f.sharpness * f.box.area for f in faces) / area


def _why(
    best: str,
    heads: Sequence[str],
    points: Mapping[str, Mapping[str, float]],
    said: Said,
    n: int,
    edited: bool,
) -> Reason:
    """By what the best leads its series most."""
    others = [h for h in heads if h != best]
    if not others:
        return Reason("photo.version_best")
    if max(_rank(h, said)[1:] for h in others) < _rank(best, said)[1:]:
        return Reason("photo.yours_of", {"n": n})
    lead = {t: points[best][t] - fmean(points[h][t] for h in others) for t in TERMS}
    term = max(lead, key=lambda t: lead[t])
    if lead[term] < TELLING:
        return Reason("photo.version_of_best" if edited else "photo.best_of", {"n": n})
    if term == "sharp" and all(points[best][term] >= points[h][term] for h in others):
        return Reason("photo.sharpest_of", {"n": n})
    return Reason(TERMS[term][1], {"n": n})


def _frames(
    group: Sequence[str],
    records: Mapping[str, PhotoRecord],
    scores: Mapping[str, PhotoScore],
    times: Mapping[str, PhotoTime],
) -> list[list[str]]:
    """The photos of a group by frame, in order; mostly each alone."""
    frame = {i: i for i in group}
    at_once: dict[float | None, list[str]] = {}
    for i in group:
        instant = times[i].instant
        at_once.setdefault(None if instant is None else round(instant / SAME_INSTANT_S), []).append(i)
    undated = at_once.get(None, [])
    for instant, photos in at_once.items():
        pairs = combinations(photos, 2)
        for a, b in [*pairs, *((a, b) for a in photos if instant is not None for b in undated)]:
            exact = instant is not None and (times[a].instant or 0.0) % 1 > 0 and times[b].instant is not None
            if frame[a] != frame[b] and (exact or _versions(a, b, records, scores)):
                old, new = frame[b], frame[a]
                frame.update((i, new) for i in group if frame[i] == old)
    out: dict[str, list[str]] = {}
    for i in group:
        out.setdefault(frame[i], []).append(i)
    return list(out.values())


def _versions(a: str, b: str, records: Mapping[str, PhotoRecord], scores: Mapping[str, PhotoScore]) -> bool:
    """Whether two photos of one moment and instant are one frame."""
    if _goes_on(_stem(records[a]), _stem(records[b])):
        return True
    if records[a].camera != records[b].camera and records[a].camera and records[b].camera:
        return False
    if abs(records[a].aspect / records[b].aspect - 1) > ASPECT and not _turned(records[a], records[b]):
        return True
    one, two = _tone(scores[a]), _tone(scores[b])
    return abs(one[0] - two[0]) > TONE or abs(one[1] - two[1]) + abs(one[2] - two[2]) > TINT


def _turned(a: PhotoRecord, b: PhotoRecord) -> bool:
    return abs(a.aspect * b.aspect - 1) <= ASPECT


def _stem(record: PhotoRecord) -> str:
    return PurePath(record.path).stem.casefold()


def _goes_on(one: str, two: str) -> bool:
    """Whether one name is the other's with something added, other than the number within a burst."""
    short, long = sorted((one, two), key=len)
    more = long[len(short) :]
    if not long.startswith(short) and len(one) == len(two) and one[:-1] == two[:-1]:
        return bool(re.search(r"-\d$", one) and re.search(r"-\d$", two))  # two exports of one frame
    if not long.startswith(short) or not short:
        return False
    return one == two or (ADDED.match(more) is not None and COUNTER.search(more) is None)


def _tone(score: PhotoScore) -> tuple[float, float, float]:
    """Mean L, a, b of the tiny picture."""
    cells = score.tiny
    light, red, blue = (fmean(cells[k::3]) if cells else 0.0 for k in range(3))
    return light, red, blue


def _version_rank(
    photo: str, frame: Sequence[str], records: Mapping[str, PhotoRecord]
) -> tuple[bool, int, int, str, int]:
    """Among versions: no small copy, then edited last, then named last, then the larger file."""
    sides = {i: max(records[i].width, records[i].height) for i in frame}
    written = [records[i].mtime_ns for i in frame]
    later = records[photo].mtime_ns if max(written) - min(written) > EDITED_LATER_S * 1e9 else 0
    cropped = len({round(records[i].aspect, 1) for i in frame}) > 1
    small = sides[photo] < SMALL_COPY * max(sides.values()) and not cropped
    name = _stem(records[photo])
    return not small, later, len(name), name, records[photo].file_size
