"""Groups that go on round pieces which stay where they are.

Two ways: `anchored` shifts a group of a kind so that its slots of the same sizes lie on the locked pieces;
`grown` sets piece after piece beside what hangs, at the gap and in line with something, within the box that
the rules leave. The boxes of locked pieces come first in each group, exactly as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from albumapp.geometry import Rect
from albumapp.layout.wall.placing import gaps_to_try, shifted
from albumapp.layout.wall.room import (
    CLEARANCE,
    EQUAL,
    EYE_LINE,
    MARGIN,
    Box,
    Piece,
    PieceSize,
    Wall,
    broken,
    facing,
    passing,
)
from albumapp.layout.wall.shapes import Draw, Group, Recipe, group

_ASIDE = 0.12  # of the wall's widest group: how far an anchored one may hang from its middle
_TRIES = 300  # pieces that are set, over all groups that are grown
_LEAST = 3  # sizes that are tried where no other has room
_FULL = 0.72  # of a group's box that is pieces, about
_LINE = 1.0  # mm
_SPREAD, _OUT, _LINED, _CHANCE = 1.0, 4.0, 0.25, 0.5  # what a place costs, and how far chance decides
_NEVER = ("gap", "gaps", "wall")


def gap_of(pieces: Sequence[Piece], wall: Wall) -> float | None:
    """The gap that pieces hang at already, where it is one of the wall's; None where they have none."""
    low, high = wall.gaps
    between = (facing(a.outer, b.outer) for a, b in combinations(pieces, 2))
    return min((g for g in between if g is not None and low - EQUAL <= g <= high + EQUAL), default=None)


def _gaps(pieces: Sequence[Piece], wall: Wall) -> tuple[float, ...]:
    own = gap_of(pieces, wall)
    return gaps_to_try(wall) if own is None else (own,)


def anchored(kind: str, recipes: Iterable[Recipe], wall: Wall, pieces: Sequence[Piece]) -> Iterator[Group]:
    """Groups of a kind of which some slots are the pieces."""
    gaps = _gaps(pieces, wall)[:3]
    first = pieces[0]
    aside = _ASIDE * wall.widths[1]
    for recipe in recipes:
        for gap in gaps:
            made = group(kind, recipe, gap)
            own = [b for b, s in zip(made.boxes, made.sizes, strict=True) if _one_size(s, first.size)]
            if not own:
                break
            whole = Rect.around(made.boxes)
            lowest, highest = wall.bottoms(whole.h)
            for box in own:
                dx, dy = first.outer.x - box.x, first.outer.y - box.y
                level = wall.height - whole.bottom - dy
                if abs(whole.cx + dx - wall.middle) > aside or not lowest - EQUAL <= level <= highest + EQUAL:
                    continue
                found = _on(shifted(made, dx, dy), wall, pieces)
                if found is not None:
                    yield found


def _one_size(a: PieceSize, b: PieceSize) -> bool:
    return (a.w, a.h) == (b.w, b.h)


def _on(made: Group, wall: Wall, pieces: Sequence[Piece]) -> Group | None:
    """The group with its slots on the pieces, these first; None where one has none, or a rule is broken."""
    free = list(zip(made.boxes, made.sizes, strict=True))
    for p in pieces:
        at = next((n for n, (b, _) in enumerate(free) if _same(b, p.outer)), None)
        if at is None:
            return None
        free.pop(at)
    boxes = (*(p.outer for p in pieces), *(b for b, _ in free))
    sizes = (*(p.size for p in pieces), *(s for _, s in free))
    amiss = any(broken(boxes, wall, made.gap, made.stairs, len(pieces)))
    return None if amiss else Group(made.kind, boxes, sizes, made.gap, made.stairs)


def _same(a: Rect, b: Rect) -> bool:
    return max(abs(p - q) for p, q in zip(a.as_list(), b.as_list(), strict=True)) <= EQUAL / 2


def grown(count: int, draw: Draw, wall: Wall, pieces: Sequence[Piece]) -> list[Group]:
    """Groups of so many pieces, the given ones among them; other rules than gaps as far as these allow."""
    gaps = _gaps(pieces, wall)
    for most in (wall.widths[1], wall.width):  # wider than the rules, where the group finds no room
        found = []
        for n in range(_TRIES // (count - len(pieces))):
            gap = gaps[n % len(gaps)]
            made = _grown(count, draw, wall, pieces, gap, most)
            if made is not None and not {*broken(made.boxes, wall, gap, fixed=len(pieces))} & {*_NEVER}:
                found.append(made)
        if found:
            return found
    return []


def _grown(
    count: int, draw: Draw, wall: Wall, pieces: Sequence[Piece], gap: float, most: float
) -> Group | None:
    """One group, at most `most` mm wide; None where some piece finds no place."""
    boxes = [_box(p.outer) for p in pieces]
    sizes = [p.size for p in pieces]
    inside = _inside(wall, boxes, most)
    wanted = draw.some(count - len(boxes))
    aim = _aim(wall, boxes, wanted)
    least = sorted(draw.sizes, key=lambda s: (s.wide * s.high, s.id))[:_LEAST]
    for size in sorted(wanted, key=lambda s: -s.wide * s.high * draw.rng.uniform(0.6, 1.4)):
        for s in (size, *draw.some(2), *least):
            places = [b for b in _places(s, boxes, gap) if _within(b, inside) and _clear(b, boxes, gap)]
            if places:
                whole = _around(boxes)
                best = min(places, key=lambda b: _cost(b, boxes, whole, aim, draw))
                boxes.append(best)
                sizes.append(s)
                break
        else:
            return None
    return Group("round", tuple(Rect.corners(*b) for b in boxes), tuple(sizes), gap)


def _box(r: Rect) -> Box:
    return r.x, r.y, r.right, r.bottom


def _around(boxes: Sequence[Box]) -> Box:
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return min(x0), min(y0), max(x1), max(y1)


def _inside(wall: Wall, boxes: Sequence[Box], most: float) -> Box:
    """Where pieces may hang, mm; what is locked may reach further already."""
    half = most / 2
    stands = wall.furniture.height + CLEARANCE[0] if wall.furniture is not None else MARGIN
    whole = _around(boxes)
    left, right = max(wall.middle - half, MARGIN), min(wall.middle + half, wall.width - MARGIN)
    return min(left, whole[0]), MARGIN, max(right, whole[2]), wall.height - stands


def _aim(wall: Wall, boxes: Sequence[Box], wanted: Sequence[PieceSize]) -> Box:
    """The box that the group should fill by the rules."""
    area = sum(s.wide * s.high for s in wanted) + sum((b[2] - b[0]) * (b[3] - b[1]) for b in boxes)
    low, high = wall.widths
    w = min(max(low * 1.04, (1.6 * area / _FULL) ** 0.5), high)
    h = area / _FULL / w
    if wall.furniture is not None:
        bottom = wall.height - wall.furniture.height - sum(CLEARANCE) / 2
    else:
        bottom = wall.height - sum(EYE_LINE) / 2 + h / 2
    return wall.middle - w / 2, bottom - h, wall.middle + w / 2, bottom


def _places(s: PieceSize, boxes: Sequence[Box], gap: float) -> Iterator[Box]:
    """Beside each box at the gap, in line with it or with something else."""
    w, h = s.wide, s.high
    tops = {y for _, t, _, b in boxes for y in (t, b - h, (t + b - h) / 2, b + gap, t - gap - h)}
    lefts = {x for le, _, r, _ in boxes for x in (le, r - w, (le + r - w) / 2, r + gap, le - gap - w)}
    for left, top, right, bottom in boxes:
        for y in tops:
            if top - h < y < bottom:
                yield right + gap, y, right + gap + w, y + h
                yield left - gap - w, y, left - gap, y + h
        for x in lefts:
            if left - w < x < right:
                yield x, bottom + gap, x + w, bottom + gap + h
                yield x, top - gap - h, x + w, top - gap


def _within(b: Box, inside: Box) -> bool:
    return b[0] >= inside[0] and b[1] >= inside[1] and b[2] <= inside[2] and b[3] <= inside[3]


def _clear(b: Box, boxes: Sequence[Box], gap: float) -> bool:
    """Whether it keeps the gap to all of them."""
    return all(passing(b, o, gap) for o in boxes)


def _cost(b: Box, boxes: Sequence[Box], whole: Box, aim: Box, draw: Draw) -> float:
    """How far a place reaches out of the aim, how much it widens the group, how little it is in line."""
    side = max(b[2] - b[0], b[3] - b[1])
    out = (
        max(aim[0] - b[0], 0.0) + max(aim[1] - b[1], 0.0) + max(b[2] - aim[2], 0.0) + max(b[3] - aim[3], 0.0)
    )
    wider = max(whole[0] - b[0], 0.0) + max(b[2] - whole[2], 0.0)
    wider += max(whole[1] - b[1], 0.0) + max(b[3] - whole[3], 0.0)
    lined = sum(abs(b[k] - o[k]) < _LINE for o in boxes for k in range(4))
    return (_OUT * out + _SPREAD * wider) / side - _LINED * min(lined, 4) + draw.rng.uniform(0, _CHANCE)
