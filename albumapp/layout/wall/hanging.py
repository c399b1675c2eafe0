"""From photos, sizes and a wall to arrangements, the best first.

Of each kind the groups that keep the rules at some gap are scored by balance and by how well their shapes
suit the photos; the best few get photos. What is locked stays, and groups are sought that go on round it
(`around`). Everything is decided by the input and the seed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from albumapp.basis import UserError
from albumapp.layout.wall.around import anchored, gap_of, grown
from albumapp.layout.wall.choosing import Fits, Standing, filled
from albumapp.layout.wall.placing import looks_like, on_wall, place_cost, shape_cost
from albumapp.layout.wall.room import CLEARANCE, EYE_LINE, Piece, PieceSize, Wall, broken
from albumapp.layout.wall.shapes import KINDS, Draw, Group
from albumapp.layout.wall.worth import VIEWING, candidates
from albumapp.photos.facts import PhotoFacts

_KEPT = 3  # groups of a kind that get photos
_OFFERED = 6
_ATTEMPTS = ((120, 1.0), (None, 1.25), (0, 10.0))
"""Round what is locked: so many groups of a kind are tried, others so many times as wide as rules say; the
next attempt where one finds nothing that keeps all rules, the last where there is nothing at all."""
_FULL = 0.7  # of a group's box that is photos, about
_POOL = 4  # photos looked at for each slot
_ABOUT = 0.5  # what it costs that photos hang where others suit better
_AMISS = 2.0  # what a rule costs that cannot be kept round what is locked


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A group on the wall. `cost` tells better from worse among arrangements of the same photos; `amiss` are
    rules that cannot be kept round what is locked (`room.broken`)."""

    kind: str
    pieces: tuple[Piece, ...]
    gap: float
    cost: float
    amiss: tuple[str, ...] = ()


def hang(
    photos: Sequence[PhotoFacts],
    sizes: Sequence[PieceSize],
    wall: Wall,
    count: int,
    *,
    seed: int = 0,
    kinds: Sequence[str] = tuple(KINDS),
    locked: Sequence[Piece] = (),
    known: Mapping[str, PhotoFacts] | None = None,
    viewing: float = VIEWING,
    chosen: bool = False,
) -> list[Arrangement]:
    """The best arrangement of each kind that can keep the rules, at least six where there are; best first.

    `sizes` are what can be bought, each way round that it may hang; `viewing` is m from which the wall is
    looked at. `locked` pieces stay exactly and count among the `count`; their photos (facts in `known`) are
    not shown again. `chosen` photos all hang, each as well as it can; else the best do, and only where no
    face is too near an edge. UserError where there are too few photos, or no group of these sizes fits.
    """
    standing = _standing(locked, known or {p.id: p for p in photos})
    hung = {p.photo for p in locked}
    wanted = count - len(locked)
    if wanted <= 0 and locked:
        return [Arrangement("kept", standing.pieces, gap_of(standing.pieces, wall) or wall.gaps[0], 0.0)]
    pool = [p for p in photos if p.id not in hung]
    pool = pool if chosen else candidates(pool, max(_POOL * wanted, 24))
    if len(pool) < wanted:
        raise UserError(
            "There are {n} photos for {count} pieces.",
            "Choose fewer pieces.",
            n=len(pool) + len(locked),
            count=count,
        )
    sizes, weights = _likely(sizes, wall, count)
    tall = sum(p.aspect < 1 for p in pool[: 2 * count]) / len(pool[: 2 * count])
    found: list[Arrangement] = []
    fits = Fits(viewing)
    for tried, most in _ATTEMPTS if locked else ((None, 0.0),):
        for groups in _groups(sizes, weights, wall, count, seed, kinds, standing, tried, most):
            rated = sorted(
                ((_rated(g, wall, tall, len(locked)), n, g) for n, g in enumerate(groups)),
                key=lambda row: row[:2],
            )
            for cost, g in _different(rated, _OFFERED if locked else _KEPT):
                made = filled(g, pool, fits, standing, chosen)
                if made is not None:
                    amiss = tuple(broken(g.boxes, wall, g.gap, g.stairs, len(locked)))
                    found.append(Arrangement(g.kind, made[0], g.gap, cost + made[1], amiss))
        if any(not a.amiss for a in found) or (found and tried is None):
            break
    found = [a for a in found if not a.amiss] or found
    if not found:
        raise UserError(
            "No group of {count} pieces fits this wall.",
            "Choose other sizes, or another number of pieces.",
            count=count,
        )
    best = _best(found)
    if not locked:
        return best
    return [*best, *islice(_changed_about(best, len(locked)), max(0, _OFFERED - len(best)))]


def _changed_about(found: Sequence[Arrangement], fixed: int) -> Iterator[Arrangement]:
    """The same places with other photos in them: those of pieces of one size change about.

    Round what is locked there may be few other places by the rules. Pieces after the first `fixed` are free.
    """
    sizes = [[p.size.id for p in a.pieces] for a in found]
    for step in range(1, max((len(a.pieces) for a in found), default=0)):
        for a, names in zip(found, sizes, strict=True):
            pieces = list(a.pieces)
            for name in dict.fromkeys(names[fixed:]):
                at = [n for n in range(fixed, len(pieces)) if names[n] == name]
                for n, other in zip(at, at[step % len(at) :] + at[: step % len(at)], strict=True):
                    taken = a.pieces[other]
                    pieces[n] = replace(pieces[n], photo=taken.photo, crop=taken.crop)
            if any(step < names[fixed:].count(name) for name in names[fixed:]):
                yield replace(a, pieces=tuple(pieces), cost=a.cost + _ABOUT)


def _groups(
    sizes: tuple[PieceSize, ...],
    weights: tuple[float, ...],
    wall: Wall,
    count: int,
    seed: int,
    kinds: Sequence[str],
    standing: Standing,
    tried: int | None,
    most: float,
) -> Iterable[list[Group]]:
    """The groups of each kind on the wall; with something locked those that hold it in its place.

    Of the latter so many of a kind are `tried` (None: all), and others are at most `most` times as wide as
    the rules say.
    """
    for kind in kinds:
        if kind == "stairs" and wall.furniture is not None:
            continue  # nothing stands on stairs
        draw = Draw(sizes, weights, Random(f"{seed} {kind}"))
        recipes = KINDS[kind](count, draw)
        if standing.pieces:
            yield list(anchored(kind, islice(recipes, tried), wall, standing.pieces))
        else:
            yield [g for r in recipes if (g := on_wall(kind, r, wall)) is not None]
    if standing.pieces:
        wide = min(most * wall.widths[1], wall.width)
        yield grown(count, Draw(sizes, weights, Random(f"{seed} round")), wall, standing.pieces, wide)


def _different(rated: Iterable[tuple[float, int, Group]], many: int) -> list[tuple[float, Group]]:
    """The first few that do not look the same."""
    found: list[tuple[float, Group]] = []
    for cost, _, g in rated:
        if not any(looks_like(g.boxes, other.boxes) for _, other in found):
            found.append((cost, g))
            if len(found) == many:
                break
    return found


def _rated(g: Group, wall: Wall, tall: float, fixed: int) -> float:
    cost = shape_cost(g, tall) + place_cost(g, wall)
    return cost + (_AMISS * len([*broken(g.boxes, wall, g.gap, g.stairs, fixed)]) if fixed else 0.0)


def _standing(locked: Sequence[Piece], known: Mapping[str, PhotoFacts]) -> Standing:
    return Standing(tuple(locked), tuple(known.get(p.photo or "") for p in locked))


def _best(found: Sequence[Arrangement]) -> list[Arrangement]:
    """The best of each kind, and the next ones where there are fewer than `_OFFERED` kinds; no two alike."""
    ordered: list[Arrangement] = []
    for a in sorted(found, key=lambda a: (a.cost, a.kind)):
        boxes = [p.box for p in a.pieces]
        if not any(looks_like(boxes, [p.box for p in o.pieces]) for o in ordered):
            ordered.append(a)
    first = {a.kind: a for a in reversed(ordered)}.values()
    rest = [a for a in ordered if not any(a is f for f in first)]
    chosen = [*first, *rest[: max(0, _OFFERED - len(first))]]
    return sorted(chosen, key=lambda a: (a.cost, a.kind))


def _likely(
    sizes: Sequence[PieceSize], wall: Wall, count: int
) -> tuple[tuple[PieceSize, ...], tuple[float, ...]]:
    """The sizes, and how likely each is to be drawn: most so where pieces of it alone would fill a group."""
    tallest = 2 * (EYE_LINE[1] - CLEARANCE[0] - (wall.furniture.height if wall.furniture else 0.0))
    room = wall.widths[1] * min(max(tallest, 200.0), wall.height)
    aims = [count * s.wide * s.high / (_FULL * room) for s in sizes]
    pairs = [(s, math.exp(-abs(math.log(a)))) for s, a in zip(sizes, aims, strict=True) if a < 3 * count]
    kept = pairs or [(s, 1.0) for s in sizes]
    return tuple(s for s, _ in kept), tuple(w for _, w in kept)
