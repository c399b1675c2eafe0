"""Choosing photos for an album: what matters, from every event, of every person, each moment once.

Greedy maximisation of a submodular sum (Nemhauser et al. 1978; lazily, Minoux 1978):

    l0 sum(importance) + l1 sum_i w_i max_{j in S} s_ij + l2 sum_event sqrt(sum importance)
      + l3 sum_person (count - count^2 / (2 target))

where s_ij is how well j stands for i: 0 outside its event, falling with the distance in time order. People
count as people, never by how sure or sharp their faces are: `target` is a person's share of all usable
photos times the size of the album, and `shares.balance` then exchanges photos until the album follows it.
Before all that, what the user picked is taken, and every recurring person and every event of at least
EVENT_MIN photos gets a photo, while there is room.
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
NEAR = tuple(math.exp(-k / (REACH / 2)) for k in range(REACH + 1))
EVENT_MIN = 3
PERSON_MIN, PERSON_SHARE = 3, 0.03  # a person on so many photos recurs; with this share of all, for sure
OTHERS = 3  # of the quota, one in so many goes to recurring people of a smaller share, at most
TINY_PX = 64  # a shorter side under this is an icon, no photo
SMALL_PX = 300  # ... under this it is taken only where the others do not fill the album
ALL_STARS = 5


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
    always: frozenset[str] = frozenset(),
) -> Choice:
    """Up to `quota` photos of `facts` (in time order), at most one a duplicate group.

    `must` and the user's picks are always taken, over the quota and beside their duplicates if need be;
    photos of five stars over the quota, too, but one a group. `never`, rejected, set-aside and barred photos
    (unless in `must`) are not. `always` are people whom every album shows. Deterministic; O(n log n).
    """
    photos = list(facts)
    barred = {n for n, f in enumerate(photos) if f.id not in must and _barred(f, never)}
    usable = [n for n in range(len(photos)) if n not in barred]
    state = _Greedy(photos, usable, quota)
    for n in usable:
        if photos[n].id in must or photos[n].pick:
            state.take(n)
    for n in sorted(usable, key=lambda n: (photos[n].duplicate_of is not None, n)):
        if is_favourite(photos[n]) and state.free(n):
            state.take(n)
    fixed = set(state.taken)
    _cover(state, usable, quota, always)
    for pool in ([n for n in usable if _fit(photos[n])[0]], usable):
        _fill(state, _leaders(photos, pool, state), quota)
    swapped = _balance(state, usable, fixed, always)
    ids = tuple(f.id for n, f in enumerate(photos) if n in state.taken)
    return Choice(ids, _unused(state, never, swapped))


def not_chosen(facts: Iterable[PhotoFacts], used: frozenset[str]) -> dict[str, Reason]:
    """Why each photo of `facts` (in time order) that is not among the `used` ones is not in the album."""
    photos = list(facts)
    state = _Greedy(photos, (), len(used))
    for n, f in enumerate(photos):
        if f.id in used:
            state.take(n)
    return _unused(state, frozenset(), {})


def is_rejected(f: PhotoFacts) -> bool:
    """Whether the user rejected the photo."""
    return any(r.code == REJECTED for r in f.reasons)


def is_favourite(f: PhotoFacts) -> bool:
    """Whether the user picked the photo or gave it all stars."""
    return f.pick or any(r.code == "photo.rated" and r.params.get("n") == ALL_STARS for r in f.reasons)


def _group(f: PhotoFacts) -> str:
    return f.duplicate_of or f.id


def _barred(f: PhotoFacts, never: frozenset[str]) -> bool:
    if f.id in never or f.aside or f.barred:
        return True
    return not f.pick and (is_rejected(f) or min(f.size.w, f.size.h) < TINY_PX)


def _unused(state: _Greedy, never: frozenset[str], swapped: Mapping[int, Reason]) -> dict[str, Reason]:
    photos = state.photos
    chosen: dict[str | None, list[int]] = defaultdict(list)
    for n in sorted(state.taken):
        chosen[photos[n].event].append(n)
    out: dict[str, Reason] = {}
    for n, f in enumerate(photos):
        if n in state.taken:
            continue
        why = _not_chosen(f, f.id in never, state.groups.get(_group(f)))
        if why is None and n not in swapped:
            why = _crowded_out(photos, n, chosen[f.event])
        out[f.id] = swapped[n] if why is None else why
    return out


def _not_chosen(f: PhotoFacts, never: bool, sibling: str | None) -> Reason | None:
    """Why, where it is not for lack of room."""
    if f.aside and not never:
        return Reason("unused.aside")
    if f.barred and not never:
        return Reason("unused.barred")
    if f.pick and not never:
        return Reason("unused.picked")
    if never or is_rejected(f):
        return Reason("unused.rejected")
    if sibling is not None:
        return Reason("unused.duplicate", {"best": sibling})
    if min(f.size.w, f.size.h) < TINY_PX:
        return Reason("unused.too_small", {"w": round(f.size.w), "h": round(f.size.h)})
    return None


def _crowded_out(photos: Sequence[PhotoFacts], n: int, chosen: Sequence[int]) -> Reason:
    """No room; names the nearest chosen photo of its event that matters no less, where there is one."""
    from bisect import bisect_left

    at = bisect_left(chosen, n)
    near = sorted(chosen[max(0, at - REACH) : at + REACH], key=lambda k: (abs(k - n), k))
    for k in near:
        if abs(k - n) <= REACH and photos[k].importance >= photos[n].importance:
            return Reason("unused.quota_near", {"instead": photos[k].id})
    return Reason("unused.quota")


class _Greedy:
    """What is taken so far, and what one more photo would add."""

    def __init__(self, photos: Sequence[PhotoFacts], usable: Sequence[int], quota: int) -> None:
        self.photos = photos
        self.taken: set[int] = set()
        self.groups: dict[str, str] = {}  # group -> the photo taken of it
        self.event_sum: dict[str | None, float] = defaultdict(float)
        self.person_count: Counter[str] = Counter()
        self.stood_for = [0.0] * len(photos)
        self.weight = [f.importance for f in photos]
        self.people = [tuple(dict.fromkeys(f.people)) for f in photos]
        self.seen = Counter(p for n in usable for p in self.people[n])
        self.part = min(1.0, quota / max(1, len(usable)))  # how much of all the album shows
        self.mean = sum(self.weight) / max(1, len(photos))
        self._reach = _reaches(photos)

    def free(self, n: int) -> bool:
        return n not in self.taken and _group(self.photos[n]) not in self.groups

    def gain(self, n: int) -> float:
        lo, hi = self._reach[n]
        weight, stood = self.weight, self.stood_for
        stands = 0.0
        for i in range(lo, hi):
            more = NEAR[abs(i - n)] - stood[i]
            if more > 0.0:
                stands += weight[i] * more
        before = self.event_sum[self.photos[n].event]
        event = math.sqrt(before + weight[n]) - math.sqrt(before)
        people = sum(self._due(p) for p in self.people[n])
        return (
            L_IMPORTANCE * weight[n]
            + L_STANDS_FOR * stands / (1 + self.mean * REACH)
            + L_EVENTS * event
            + L_PEOPLE * people
        )

    def _due(self, person: str) -> float:
        """From 1 for somebody who is not there yet to 0 at their share; under 0 past it."""
        target = max(0.5, self.seen[person] * self.part)
        return max(-1.0, 1.0 - (self.person_count[person] + 0.5) / target)

    def take(self, n: int) -> None:
        f = self.photos[n]
        self.taken.add(n)
        self.groups.setdefault(_group(f), f.id)
        self.event_sum[f.event] += f.importance
        self.person_count.update(self.people[n])
        lo, hi = self._reach[n]
        for i in range(lo, hi):
            self.stood_for[i] = max(self.stood_for[i], NEAR[abs(i - n)])

    def swap(self, out: int, into: int) -> None:
        """One photo in the place of another, once nothing more is asked about gains."""
        f = self.photos[out]
        self.taken.remove(out)
        if self.groups.get(_group(f)) == f.id:
            del self.groups[_group(f)]
        self.taken.add(into)
        self.groups[_group(self.photos[into])] = self.photos[into].id


def _reaches(photos: Sequence[PhotoFacts]) -> list[tuple[int, int]]:
    """For each photo the stretch of the photos of its event that it may stand for."""
    start = 0
    out: list[tuple[int, int]] = []
    for n in range(1, len(photos) + 1):
        if n == len(photos) or photos[n].event != photos[start].event:
            out += [(max(start, k - REACH), min(n, k + REACH + 1)) for k in range(start, n)]
            start = n
    return out


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


def _cover(state: _Greedy, usable: Sequence[int], quota: int, always: frozenset[str]) -> None:
    """One photo for each recurring person and each event of some size, largest first, within the quota."""
    photos = state.photos
    on: dict[str, list[int]] = defaultdict(list)
    of: dict[str, list[int]] = defaultdict(list)
    for n in usable:
        for person in state.people[n]:
            on[person].append(n)
        if (event := photos[n].event) is not None:
            of[event].append(n)
    recurring = sorted(
        ((p, ns) for p, ns in on.items() if p in always or len(ns) >= PERSON_MIN),
        key=lambda item: (item[0] not in always, -len(item[1]), item[0]),
    )
    floor = PERSON_SHARE * len(photos)
    sure = [ns for p, ns in recurring if p in always or len(ns) >= floor]
    others = [ns for p, ns in recurring if not (p in always or len(ns) >= floor)]
    events = [ns for ns in of.values() if len(ns) >= EVENT_MIN]
    events.sort(key=lambda ns: (-len(ns), ns[0]))
    _one_of_each(state, sure + events, quota)
    _one_of_each(state, others, min(quota, len(state.taken) + quota // OTHERS))


def _one_of_each(state: _Greedy, needs: Iterable[Sequence[int]], quota: int) -> None:
    for candidates in needs:
        if len(state.taken) >= quota:
            return
        if state.taken.isdisjoint(candidates):
            free = [n for n in candidates if state.free(n)]
            if free:
                state.take(max(free, key=lambda n: (_fit(state.photos[n]), state.gain(n), -n)))


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


def _balance(
    state: _Greedy, usable: Sequence[int], fixed: set[int], always: frozenset[str]
) -> dict[int, Reason]:
    """Exchange photos until people have their share; why each photo that went was left out."""
    if not state.seen or not state.taken:
        return {}
    from albumapp.analysis.people.shares import balance  # numpy: not needed where nobody is known

    gone: dict[int, Reason] = {}
    pool = [n for n in usable if _fit(state.photos[n])[0] or n in state.taken]
    kept = always | {p for p, n in state.seen.items() if n >= PERSON_MIN}
    for out, into in balance(state.photos, pool, state.taken, fixed, state.seen, len(usable), kept):
        state.swap(out, into)
        gone[out] = Reason("unused.share", {"instead": state.photos[into].id})
    return {n: why for n, why in gone.items() if n not in state.taken}
