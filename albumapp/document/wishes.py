"""What the user wants of photos when pages are laid out again: an order of their own, pairs, heroes.

The solver knows nothing of wishes: they come to it as an order, as importance, and as a choice among what
it found. To add a wish: a field of `document.model.Wishes`, and what it means in `in_order`, `seen` or
`broken`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from albumapp.document.model import Document, PhotoFrame, Wishes
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts

NONE = Wishes()
_BESIDE = 0.3  # of the shorter frame's side: two frames that share less of an edge do not stand side by side
_LARGER = 1.12  # a hero's area over the next largest
_MODEST = 0.6  # importance that no other photo of a hero's surface passes


def in_order(facts: Sequence[PhotoFacts], wishes: Wishes = NONE) -> list[PhotoFacts]:
    """In the user's own order; the others, or all without one, by time where all have one of the same sort.

    Photos that the order does not name stand after the last one that was taken before them. Pairs that are
    to stay together follow each other.
    """
    place = {p: n for n, p in enumerate(wishes.order)}
    own = sorted((f for f in facts if f.id in place), key=lambda f: place[f.id])
    found = own
    for f in _by_time([f for f in facts if f.id not in place]):
        found = _inserted(found, f) if own else [*found, f]
    return _paired(found, wishes.together)


def _by_time(facts: Sequence[PhotoFacts]) -> list[PhotoFacts]:
    times = [f.taken for f in facts]
    if any(t is None for t in times) or len({t.tzinfo is None for t in times if t}) > 1:
        return list(facts)
    return sorted(facts, key=lambda f: f.taken.timestamp() if f.taken else 0.0)


def _inserted(found: list[PhotoFacts], f: PhotoFacts) -> list[PhotoFacts]:
    at = max((n + 1 for n, g in enumerate(found) if not _later(g.taken, f.taken)), default=0)
    return [*found[:at], f, *found[at:]]


def _later(a: datetime | None, b: datetime | None) -> bool:
    """True where both are known and comparable, and `a` is after `b`."""
    return a is not None and b is not None and (a.tzinfo is None) == (b.tzinfo is None) and a > b


def _paired(facts: list[PhotoFacts], pairs: Iterable[tuple[str, str]]) -> list[PhotoFacts]:
    for pair in pairs:
        at = [n for n, f in enumerate(facts) if f.id in pair]
        if len(at) == 2 and at[1] - at[0] > 1:
            moved = facts[at[1]]
            facts = [*facts[: at[0] + 1], moved, *(f for f in facts[at[0] + 1 :] if f is not moved)]
    return facts


def clusters(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Photos that are to stay together, also by way of others: each photo once, in the order of the pairs."""
    found: dict[str, list[str]] = {}
    for a, b in pairs:
        one, other = found.setdefault(a, [a]), found.setdefault(b, [b])
        if one is not other:
            one += other
            found.update(dict.fromkeys(other, one))
    return list({id(c): c for c in found.values()}.values())


def seen(facts: Sequence[PhotoFacts], wishes: Wishes) -> list[PhotoFacts]:
    """The photos as the solver is to see them: a hero matters most, the others beside it less.

    Where the user's own order put a photo among those of another chapter, it counts as one of theirs.
    """
    heroes = set(wishes.heroes)
    found = list(facts)
    if heroes & {f.id for f in found}:
        found = [replace(f, importance=1.0 if f.id in heroes else min(f.importance, _MODEST)) for f in found]
    return _settled(found) if wishes.order else found


def _settled(facts: list[PhotoFacts]) -> list[PhotoFacts]:
    """One or two photos between those of one other chapter are taken into it."""
    found = list(facts)
    for n in range(1, len(found) - 1):
        before = found[n - 1].event
        after = next((f.event for f in found[n + 1 : n + 3] if f.event != found[n].event), None)
        if before is not None and before == after:
            found[n] = replace(found[n], event=before)
    return found


def broken(frames: Iterable[PhotoFrame], wishes: Wishes, gap: float) -> int:
    """How many wishes a layout of one surface does not grant; `gap` is between photos, in mm."""
    boxes = {f.photo: f.box for f in frames if f.photo is not None}
    apart = sum(
        a in boxes and b in boxes and not side_by_side(boxes[a], boxes[b], gap) for a, b in wishes.together
    )
    heroes = [p for p in wishes.heroes if p in boxes]
    rest = max((b.area for p, b in boxes.items() if p not in heroes), default=0.0)
    return apart + sum(boxes[p].area < _LARGER * rest for p in heroes)


def lead(frames: Iterable[PhotoFrame], wishes: Wishes) -> float:
    """How much larger than the next the smallest hero is, by area; 0 without a hero."""
    boxes = {f.photo: f.box for f in frames if f.photo is not None}
    heroes = [boxes[p].area for p in wishes.heroes if p in boxes]
    rest = max((b.area for p, b in boxes.items() if p not in wishes.heroes), default=0.0)
    return min(heroes) / rest if heroes and rest else 0.0


def side_by_side(a: Rect, b: Rect, gap: float) -> bool:
    """True where two boxes face each other over no more than twice the gap, along a good part of a side."""
    reach = 2 * gap + 2.0
    dx = max(a.x, b.x) - min(a.right, b.right)
    dy = max(a.y, b.y) - min(a.bottom, b.bottom)
    if dx > 0:
        return dx <= reach and -dy >= _BESIDE * min(a.h, b.h)
    return dy <= reach and -dx >= _BESIDE * min(a.w, b.w)


def reordered(doc: Document, facts_of: Callable[[str], PhotoFacts], swapped: Sequence[str] = ()) -> Document:
    """The book's order becomes the user's own, where it is no longer that which the photos had.

    Photos of one surface keep their order among themselves, but for two that were `swapped` there.
    """
    own = [f.id for s in doc.inner() for f in in_order([facts_of(p) for p in s.photos()], doc.wishes)]
    order = list(dict.fromkeys(own))
    if len(swapped) == 2 and all(p in order for p in swapped):
        at = [order.index(p) for p in swapped]
        if any(set(swapped) <= set(s.photos()) for s in doc.inner()):
            order[at[0]], order[at[1]] = order[at[1]], order[at[0]]
    if order == [f.id for f in in_order([facts_of(p) for p in order], doc.wishes)]:
        return doc
    return replace(doc, wishes=replace(doc.wishes, order=tuple(order)))


def of_book(doc: Document) -> tuple[str, ...]:
    """The order of photos as the pages show them now."""
    return tuple(dict.fromkeys(p for s in doc.inner() for p in s.photos()))


def renamed(wishes: Wishes, old: str, new: str) -> Wishes:
    """The wishes with one photo's id for another's."""

    def name(p: str) -> str:
        return new if p == old else p

    return Wishes(
        tuple(map(name, wishes.order)),
        tuple((name(a), name(b)) for a, b in wishes.together),
        tuple(map(name, wishes.heroes)),
    )


def without(wishes: Wishes, photos: Iterable[str]) -> Wishes:
    """The wishes that are left when these photos are gone."""
    gone = set(photos)
    return Wishes(
        tuple(p for p in wishes.order if p not in gone),
        tuple(pair for pair in wishes.together if not gone & set(pair)),
        tuple(p for p in wishes.heroes if p not in gone),
    )
