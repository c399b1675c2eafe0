"""From photos, sizes and a wall to arrangements, the best first.

Of each kind the groups that keep the rules at some gap are scored by balance and by how well their shapes
suit the photos; the best few get photos: each slot the one that costs least (crop, resolution, worth), then
swaps while they help, neighbours' colours included. Everything is decided by the input and the seed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from random import Random

from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.layout.wall.room import CLEARANCE, EYE_LINE, GAPS, Piece, PieceSize, Wall, broken, facing
from albumapp.layout.wall.shapes import KINDS, Draw, Group, Recipe, group
from albumapp.layout.wall.worth import candidates, crop_for, loss, needed_ppi, ppi, worth
from albumapp.photos.facts import PhotoFacts

_GAPS = tuple(GAPS[0] + k * (GAPS[1] - GAPS[0]) / 4 for k in (1, 0, 2, 3, 4))
_KEPT = 3  # groups of a kind that get photos
_OFFERED = 6
_LINED_UP, _APART = 1.0, 40.0  # mm
_FULL = 0.7  # of a group's box that is photos, about
_POOL = 4  # photos looked at for each slot
_NEVER = 100.0
_CROP, _WORTH, _COARSE, _COLOUR, _BALANCE, _SHAPE = 2.0, 1.5, 3.0, 0.3, 2.0, 1.0
_RAGGED, _EYE = 0.8, 5.0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A group on the wall. `cost` tells better from worse among arrangements of the same photos."""

    kind: str
    pieces: tuple[Piece, ...]
    gap: float
    cost: float


def hang(
    photos: Sequence[PhotoFacts],
    sizes: Sequence[PieceSize],
    wall: Wall,
    count: int,
    *,
    seed: int = 0,
    kinds: Sequence[str] = tuple(KINDS),
) -> list[Arrangement]:
    """The best arrangement of each kind that can keep the rules, at least six where there are; best first.

    `sizes` are what can be bought, each way round that it may hang. UserError where there are too few photos,
    or no group of these sizes fits the wall.
    """
    pool = candidates(photos, max(_POOL * count, 24))
    if len(pool) < count:
        raise UserError(
            "There are {n} photos for {count} pieces.", "Choose fewer pieces.", n=len(pool), count=count
        )
    sizes, weights = _likely(sizes, wall, count)
    tall = sum(p.aspect < 1 for p in pool[: 2 * count]) / len(pool[: 2 * count])
    found: list[Arrangement] = []
    for kind in kinds:
        recipes = KINDS[kind](count, Draw(sizes, weights, Random(f"{seed} {kind}")))
        placed = sorted(
            (
                (_shape_cost(g, tall) + _off_eye(g, wall), n, g)
                for n, r in enumerate(recipes)
                if (g := _on_wall(kind, r, wall))
            ),
            key=lambda row: row[:2],
        )
        hung = [_hung(g, pool, cost) for cost, _, g in placed[:_KEPT]]
        found += [a for a in hung if a is not None]
    if not found:
        raise UserError(
            "No group of {count} pieces fits this wall.",
            "Choose other sizes, or another number of pieces.",
            count=count,
        )
    return _best(found)


def _best(found: Sequence[Arrangement]) -> list[Arrangement]:
    """The best of each kind, and the next ones where there are fewer than `_OFFERED` kinds."""
    ordered = sorted(found, key=lambda a: (a.cost, a.kind))
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
    aims = [count * s.w * s.h / (_FULL * room) for s in sizes]
    pairs = [(s, math.exp(-abs(math.log(a)))) for s, a in zip(sizes, aims, strict=True) if a < 3 * count]
    kept = pairs or [(s, 1.0) for s in sizes]
    return tuple(s for s, _ in kept), tuple(w for _, w in kept)


def _on_wall(kind: str, recipe: Recipe, wall: Wall) -> Group | None:
    """The group where it hangs by the rules, at the gap nearest to the middle one; None where it cannot."""
    first = group(kind, recipe, GAPS[0])
    low, high = wall.widths
    whole = Rect.around(first.boxes)
    slack = (GAPS[1] - GAPS[0]) * (len(first.boxes) - 1)
    if len(first.boxes) > 1 and not low - slack <= whole.w <= high:
        return None
    for gap in _GAPS:
        found = _placed(group(kind, recipe, gap), wall)
        if found is not None:
            return found
    return None


def _placed(group: Group, wall: Wall) -> Group | None:
    """The group where it hangs by the rules: centred, its middle as near to the eye as may be; else None."""
    whole = Rect.around(group.boxes)
    if group.stairs:
        bottom = max(0.0, sum(EYE_LINE) / 2 - whole.h / 2)
    else:
        low, high = wall.bottoms(whole.h)
        if low > high:
            return None
        bottom = min(max(sum(EYE_LINE) / 2 - whole.h / 2, low), high)
    dx, dy = wall.middle - whole.cx, wall.height - bottom - whole.bottom
    moved = replace(group, boxes=tuple(b.moved(dx, dy) for b in group.boxes))
    return None if any(broken(moved.boxes, wall, moved.gap, group.stairs)) else moved


def _shape_cost(group: Group, tall: float) -> float:
    """How far the group is from balance, from fullness, and from the photos' shapes."""
    whole = Rect.around(group.boxes)
    area = sum(b.area for b in group.boxes)
    cx = sum(b.cx * b.area for b in group.boxes) / area
    cy = sum(b.cy * b.area for b in group.boxes) / area
    off = math.hypot((cx - whole.cx) / whole.w, (cy - whole.cy) / whole.h)
    empty = 1 - area / whole.area
    sides = len(group.boxes)
    upright = sum(b.w < b.h for b in group.boxes) / sides
    square = sum(b.w == b.h for b in group.boxes) / sides
    ragged = _nearly([b.x for b in group.boxes] + [b.right for b in group.boxes])
    ragged += _nearly([b.y for b in group.boxes] + [b.bottom for b in group.boxes])
    return _BALANCE * off + empty + _SHAPE * abs(upright + square * tall - tall) + _RAGGED * ragged


def _off_eye(group: Group, wall: Wall) -> float:
    """How far the group's middle is from where eyes look, of a metre; stairs have a line of their own."""
    centre = wall.height - Rect.around(group.boxes).cy
    off = max(EYE_LINE[0] - centre, centre - EYE_LINE[1], 0.0)
    return 0.0 if group.stairs else _EYE * off / 1000


def _nearly(edges: Sequence[float]) -> float:
    """Share of edges that just miss another: it looks like a mistake."""
    levels = sorted(edges)
    return sum(_LINED_UP < b - a < _APART for a, b in pairwise(levels)) / len(levels)


def _hung(group: Group, pool: Sequence[PhotoFacts], cost: float) -> Arrangement | None:
    """Photos in the group's slots; None where some slot can hold none."""
    largest = max(b.area for b in group.boxes)
    costs = [
        [_cost(p, size, box.area / largest) for p in pool]
        for box, size in zip(group.boxes, group.sizes, strict=True)
    ]
    slots = sorted(range(len(group.boxes)), key=lambda s: (-group.boxes[s].area, s))
    taken: dict[int, int] = {}
    for s in slots:
        free = [k for k in range(len(pool)) if k not in taken.values()]
        taken[s] = min(free, key=lambda k: (costs[s][k], k))
    near = [
        (a, b)
        for a, b in combinations(range(len(group.boxes)), 2)
        if (f := facing(group.boxes[a], group.boxes[b])) is not None and f <= group.gap + 1
    ]
    total = _improved(taken, costs, near, pool)
    if any(costs[s][k] >= _NEVER for s, k in taken.items()):
        return None
    pieces = []
    for s, k in sorted(taken.items()):
        crop = crop_for(pool[k], group.sizes[s])
        assert crop is not None  # costs less than never
        pieces.append(Piece(group.boxes[s], group.sizes[s], pool[k].id, crop))
    return Arrangement(group.kind, tuple(pieces), group.gap, cost + total / len(pieces))


def _cost(photo: PhotoFacts, size: PieceSize, share: float) -> float:
    """What a photo costs in a slot that is `share` of the largest."""
    crop = crop_for(photo, size)
    if crop is None:
        return _NEVER
    coarse = max(0.0, 1 - ppi(photo, size, crop) / needed_ppi())
    return _CROP * loss(photo, crop) + _COARSE * coarse + _WORTH * share * (1 - worth(photo))


def _improved(
    taken: dict[int, int],
    costs: Sequence[Sequence[float]],
    near: Sequence[tuple[int, int]],
    pool: Sequence[PhotoFacts],
) -> float:
    """Swap photos of two slots, or one for another that is free, while it helps; the cost that is left."""

    def total() -> float:
        apart = sum(_colours_apart(pool[taken[a]], pool[taken[b]]) for a, b in near)
        return sum(costs[s][k] for s, k in taken.items()) + _COLOUR * apart

    now = total()
    for a, b in combinations(sorted(taken), 2):
        taken[a], taken[b] = taken[b], taken[a]
        after = total()
        if after < now - 1e-9:
            now = after
        else:
            taken[a], taken[b] = taken[b], taken[a]
    for s in sorted(taken):
        for k in range(len(pool)):
            if k in taken.values() or costs[s][k] > costs[s][taken[s]] + _COLOUR * 4:
                continue
            before, taken[s] = taken[s], k
            after = total()
            if after < now - 1e-9:
                now = after
            else:
                taken[s] = before
    return now


def _colours_apart(a: PhotoFacts, b: PhotoFacts) -> float:
    """How unlike two photos' mean colours are: about 1 for quite another hue."""
    if a.tone is None or b.tone is None:
        return 0.0
    return math.dist(a.tone, b.tone) / 60
