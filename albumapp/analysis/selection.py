"""Choosing photos for an album: what matters, from every event, of every person, each moment once.

Greedy maximisation of a monotone submodular sum (at least 1 - 1/e of the best, Nemhauser et al. 1978):

    l0 sum(importance) + l1 sum_i w_i max_{j in S} s_ij + l2 sum_event sqrt(sum importance)
      + l3 sum_person sqrt(count)

where s_ij is how well j stands for i: 0 outside its event, falling with the distance in time order. Before
it, every event of at least EVENT_MIN photos and every recurring person gets a photo, while there is room.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from albumapp.analysis.model import REJECTED
from albumapp.basis import Reason
from albumapp.photos.facts import PhotoFacts

L_IMPORTANCE, L_STANDS_FOR, L_EVENTS, L_PEOPLE = 1.0, 0.5, 0.8, 0.5
REACH = 8  # photos to each side that one photo can stand for
EVENT_MIN = 3
PERSON_MIN, PERSON_SHARE = 3, 0.03  # a person on so many photos, or this share of all, recurs
TINY_PX = 64  # a shorter side under this is an icon, no photo
SMALL_PX = 300  # ... under this it is taken only where the others do not fill the album


@dataclass(frozen=True, slots=True)
class Choice:
    """`ids` in the order of the facts given (time order); `unused` has every other photo with its reason."""

    ids: tuple[str, ...]
    unused: Mapping[str, Reason] = field(default_factory=dict)


def choose(
    facts: Iterable[PhotoFacts],
    quota: int,
    must: frozenset[str] = frozenset(),
    never: frozenset[str] = frozenset(),
) -> Choice:
    """Up to `quota` photos of `facts` (in time order), at most one a duplicate group.

    `must` are always taken, over the quota and beside their duplicates if need be; `never` and rejected
    photos (unless in `must`) are not. Deterministic; O(n log n).
    """
    photos = list(facts)
    state = _Greedy(photos)
    for n, f in enumerate(photos):
        if f.id in must:
            state.take(n)
    barred = {n for n, f in enumerate(photos) if f.id not in must and _barred(f, never)}
    usable = [n for n in range(len(photos)) if n not in barred]
    large = [n for n in usable if min(photos[n].size.w, photos[n].size.h) >= SMALL_PX]
    _cover(state, usable, quota)
    for pool in (large, usable):
        _fill(state, _leaders(photos, pool, state), quota)
    ids = tuple(f.id for n, f in enumerate(photos) if n in state.taken)
    unused = {
        f.id: _why_unused(f, f.id in never, state.groups.get(_group(f)))
        for n, f in enumerate(photos)
        if n not in state.taken
    }
    return Choice(ids, unused)


def is_rejected(f: PhotoFacts) -> bool:
    """Whether the user rejected the photo."""
    return any(r.code == REJECTED for r in f.reasons)


def _group(f: PhotoFacts) -> str:
    return f.duplicate_of or f.id


def _barred(f: PhotoFacts, never: frozenset[str]) -> bool:
    return f.id in never or is_rejected(f) or min(f.size.w, f.size.h) < TINY_PX


def _why_unused(f: PhotoFacts, never: bool, sibling: str | None) -> Reason:
    if never or is_rejected(f):
        return Reason("unused.rejected")
    if sibling is not None:
        return Reason("unused.duplicate", {"best": sibling})
    if min(f.size.w, f.size.h) < TINY_PX:
        return Reason("unused.too_small", {"w": round(f.size.w), "h": round(f.size.h)})
    return Reason("unused.quota")


class _Greedy:
    """What is taken so far, and what one more photo would add."""

    def __init__(self, photos: Sequence[PhotoFacts]) -> None:
        self.photos = photos
        self.taken: set[int] = set()
        self.groups: dict[str, str] = {}  # group -> the photo taken of it
        self.event_sum: dict[str | None, float] = defaultdict(float)
        self.person_count: Counter[str] = Counter()
        self.stood_for = [0.0] * len(photos)
        self.mean = sum(f.importance for f in photos) / max(1, len(photos))

    def free(self, n: int) -> bool:
        return n not in self.taken and _group(self.photos[n]) not in self.groups

    def gain(self, n: int) -> float:
        f = self.photos[n]
        stands = sum(self.photos[i].importance * max(0.0, s - self.stood_for[i]) for i, s in self._near(n))
        before = self.event_sum[f.event]
        event = math.sqrt(before + f.importance) - math.sqrt(before)
        people = sum(
            math.sqrt(self.person_count[p] + 1) - math.sqrt(self.person_count[p]) for p in set(f.people)
        )
        return (
            L_IMPORTANCE * f.importance
            + L_STANDS_FOR * stands / (1 + self.mean * REACH)
            + L_EVENTS * event
            + L_PEOPLE * people
        )

    def take(self, n: int) -> None:
        f = self.photos[n]
        self.taken.add(n)
        self.groups.setdefault(_group(f), f.id)
        self.event_sum[f.event] += f.importance
        self.person_count.update(set(f.people))
        for i, s in self._near(n):
            self.stood_for[i] = max(self.stood_for[i], s)

    def _near(self, n: int) -> Iterable[tuple[int, float]]:
        event = self.photos[n].event
        for i in range(max(0, n - REACH), min(len(self.photos), n + REACH + 1)):
            if self.photos[i].event == event:
                yield i, math.exp(-abs(i - n) / (REACH / 2))


def _leaders(photos: Sequence[PhotoFacts], pool: Iterable[int], state: _Greedy) -> list[int]:
    """Of each group without a photo yet, the usable one that matters most (the best, unless barred)."""
    best: dict[str, int] = {}
    for n in pool:
        f = photos[n]
        if not state.free(n):
            continue
        kept = best.get(_group(f))
        if kept is None or (f.duplicate_of is None, f.importance) > (
            photos[kept].duplicate_of is None,
            photos[kept].importance,
        ):
            best[_group(f)] = n
    return sorted(best.values())


def _cover(state: _Greedy, usable: Sequence[int], quota: int) -> None:
    """One photo for each recurring person and each event of some size, largest first, within the quota."""
    photos = state.photos
    on: dict[str, list[int]] = defaultdict(list)
    of: dict[str, list[int]] = defaultdict(list)
    for n in usable:
        for person in set(photos[n].people):
            on[person].append(n)
        if (event := photos[n].event) is not None:
            of[event].append(n)
    floor = max(PERSON_MIN, PERSON_SHARE * len(photos))
    needs = [(p, ns) for p, ns in on.items() if len(ns) >= floor]
    needs.sort(key=lambda item: (-len(item[1]), item[0]))
    events = [(e, ns) for e, ns in of.items() if len(ns) >= EVENT_MIN]
    events.sort(key=lambda item: (-len(item[1]), item[1][0]))
    for _, candidates in needs + events:
        if len(state.taken) >= quota:
            return
        if state.taken.isdisjoint(candidates):
            free = [n for n in candidates if state.free(n)]
            if free:
                state.take(max(free, key=lambda n: (_fit(photos[n]), state.gain(n), -n)))


def _fit(f: PhotoFacts) -> tuple[bool, bool]:
    return min(f.size.w, f.size.h) >= SMALL_PX, f.duplicate_of is None


def _fill(state: _Greedy, candidates: Iterable[int], quota: int) -> None:
    """Lazy greedy (Minoux 1978): gains only shrink, so a stale one on top of the heap is looked at again."""
    heap = [(-state.gain(n), n) for n in candidates]
    heapq.heapify(heap)
    while heap and len(state.taken) < quota:
        _, n = heapq.heappop(heap)
        if not state.free(n):
            continue
        now = -state.gain(n)
        if heap and (now, n) > heap[0]:
            heapq.heappush(heap, (now, n))
        else:
            state.take(n)
