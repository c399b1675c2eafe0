"""Series for photo strips: moments in which the same people were photographed several times in a row.

Of a burst an album shows one photo; a strip wants them all. A series is a run of photos of a shape, each
taken soon after the one before, with someone on it who is on the next, too. Where there is none, photos that
were taken less soon after each other do, and at last the best ones.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from albumapp.layout.pieces.job import worth
from albumapp.photos.facts import PhotoFacts

_SOON = (20.0, 120.0, 900.0)  # seconds from photo to photo: the closer the better
_PEOPLE, _LONG, _MOVES = 0.5, 0.15, 0.2  # what faces, length, and time that passes are worth
_STILL = 10.0  # seconds over which something has happened


def series(photos: Sequence[PhotoFacts], each: int, want: int) -> list[list[PhotoFacts]]:
    """Up to `want` series of `each` photos in order of time, the best first; no photo in two of them."""
    dated = _moments([f for f in photos if f.dated and f.taken is not None])
    found: list[list[PhotoFacts]] = []
    taken: set[str] = set()
    for soon in _SOON:
        free = [f for f in dated if f.id not in taken]
        runs = [r for r in _runs(free, soon) if len(r) >= each]
        for run in sorted(runs, key=lambda r: (-_score(r), r[0].id)):
            if len(found) < want:
                picked = _picked(run, each)
                found.append(picked)
                taken |= {f.id for f in picked}
    return found


def _moments(photos: Sequence[PhotoFacts]) -> list[PhotoFacts]:
    """In order of time, of those of one second the best: copies of a photo have its time, too."""
    best: dict[float, PhotoFacts] = {}
    for f in sorted(photos, key=lambda f: (worth(f), f.id)):
        best[_seconds(f.taken)] = f
    return sorted(best.values(), key=_when)


def _when(f: PhotoFacts) -> tuple[float, str]:
    return (_seconds(f.taken), f.id)


def _seconds(t: datetime | None) -> float:
    return t.timestamp() if t is not None else 0.0


def _runs(photos: Sequence[PhotoFacts], soon: float) -> Iterator[list[PhotoFacts]]:
    run: list[PhotoFacts] = list(photos[:1])
    for a, b in pairwise(photos):
        if not _follows(a, b, soon):
            yield run
            run = []
        run.append(b)
    if run:
        yield run


def _follows(a: PhotoFacts, b: PhotoFacts, soon: float) -> bool:
    """Whether b goes on with what a shows."""
    if _seconds(b.taken) - _seconds(a.taken) > soon or (a.aspect < 1) != (b.aspect < 1):
        return False
    if a.people and b.people:
        return bool(set(a.people) & set(b.people))
    return bool(a.faces) == bool(b.faces)


def _score(run: Sequence[PhotoFacts]) -> float:
    faces = sum(bool(f.faces) for f in run) / len(run)
    mean = sum(map(worth, run)) / len(run)
    passed = min(1.0, (_seconds(run[-1].taken) - _seconds(run[0].taken)) / _STILL)
    return mean + _PEOPLE * faces + _LONG * math.log(len(run)) + _MOVES * passed


def _picked(run: Sequence[PhotoFacts], each: int) -> list[PhotoFacts]:
    """Of a long run the best of each part."""
    ends = [round(k * len(run) / each) for k in range(each + 1)]
    return [max(run[a:b], key=lambda f: (worth(f), f.id)) for a, b in pairwise(ends)]
