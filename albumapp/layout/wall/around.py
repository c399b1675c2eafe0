"""Groups that go on round pieces which stay where they are.

Two ways: `anchored` shifts a group of a kind so that its slots of the same sizes lie on the locked pieces;
`grown` sets piece after piece beside what hangs, at the gap and in line with something, within the box that
the rules leave. The boxes of locked pieces come first in each group, exactly as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

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
)
from albumapp.layout.wall.shapes import Draw, Group, Recipe, group

_ASIDE = 0.12  # of the wall's widest group: how far an anchored one may hang from its middle
_TRIES = 550  # pieces that are set, over all groups that are grown
_LEAST = 3  # sizes that are tried where no other has room
_FULL = 0.72  # of a group's box that is pieces, about
_LINE = 1.0  # mm
_SPREAD, _OUT, _LINED, _CHANCE = 1.0, 4.0, 0.25, 0.5  # what a place costs, and how far chance decides
_NEVER = ("gap", "gaps", "wall")
_TOUCH = 1e-6

Ends = NDArray[np.float64]  # left, top, right, bottom a row
Mask = NDArray[np.bool_]


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


def grown(count: int, draw: Draw, wall: Wall, pieces: Sequence[Piece], most: float) -> list[Group]:
    """Groups of so many pieces, the given ones among them, at most `most` mm wide; gaps are kept, other rules
    as far as these allow."""
    gaps, found = _gaps(pieces, wall), []
    for n in range(_TRIES // (count - len(pieces))):
        gap = gaps[n % len(gaps)]
        made = _grown(count, draw, wall, pieces, gap, most)
        if made is not None and not {*broken(made.boxes, wall, gap, fixed=len(pieces))} & {*_NEVER}:
            found.append(made)
    return found


def _grown(
    count: int, draw: Draw, wall: Wall, pieces: Sequence[Piece], gap: float, most: float
) -> Group | None:
    """One group, at most `most` mm wide; None where some piece finds no place."""
    boxes = [_box(p.outer) for p in pieces]
    sizes = [p.size for p in pieces]
    wanted = draw.some(count - len(boxes))
    aim = _Aim(_inside(wall, boxes, most), _aim(wall, boxes, wanted))
    least = sorted(draw.sizes, key=lambda s: (s.wide * s.high, s.id))[:_LEAST]
    for size in sorted(wanted, key=lambda s: -s.wide * s.high * draw.rng.uniform(0.6, 1.4)):
        for s in dict.fromkeys((size, *draw.some(2), *least)):
            best = _best_place(s, boxes, gap, aim, draw.rng.getrandbits(32))
            if best is not None:
                boxes.append(best)
                sizes.append(s)
                break
        else:
            return None
    return Group("round", tuple(Rect.corners(*b) for b in boxes), tuple(sizes), gap)


@dataclass(frozen=True, slots=True)
class _Aim:
    """Where pieces may hang, and the box that they should fill, mm."""

    inside: Box
    box: Box


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


def _best_place(s: PieceSize, boxes: Sequence[Box], gap: float, aim: _Aim, seed: int) -> Box | None:
    """Where a piece hangs best beside what hangs: at the gap, in line with something; None where it cannot.

    All places at once, since there are hundreds.
    """
    b = np.array(boxes)
    x, y = _places(s, b, gap)
    ends = np.stack([x, y, x + s.wide, y + s.high], axis=1)
    left, top, right, bottom = aim.inside
    fits = (ends[:, 0] >= left) & (ends[:, 1] >= top) & (ends[:, 2] <= right) & (ends[:, 3] <= bottom)
    ends = ends[fits]
    ends = ends[_clear(ends, b, gap)]
    if not len(ends):
        return None
    best = ends[int(np.argmin(_costs(ends, b, aim.box, seed)))]
    return float(best[0]), float(best[1]), float(best[2]), float(best[3])


def _places(s: PieceSize, b: Ends, gap: float) -> tuple[Ends, Ends]:
    """Left and top of all places beside each box at the gap, in line with it or with something else."""
    found: list[tuple[Ends, Ends]] = []
    for near, far, along, size, long in ((0, 2, 1, s.wide, s.high), (1, 3, 0, s.high, s.wide)):
        low, high = b[:, along], b[:, along + 2]
        levels = np.unique(np.concatenate([
            low, high - long, (low + high - long) / 2, high + gap, low - gap - long
        ]))  # fmt: skip
        faces = (levels[None, :] > (low - long)[:, None]) & (levels[None, :] < high[:, None])
        at, level = np.nonzero(faces)
        for first in (b[at, far] + gap, b[at, near] - gap - size):
            other = levels[level]
            found.append((first, other) if along == 1 else (other, first))
    return np.concatenate([x for x, _ in found]), np.concatenate([y for _, y in found])


def _clear(ends: Ends, b: Ends, gap: float) -> Mask:
    """Which places keep the gap to all boxes (as in `room.keeps_gap`)."""
    across = np.minimum(ends[:, None, 2], b[None, :, 2]) - np.maximum(ends[:, None, 0], b[None, :, 0])
    down = np.minimum(ends[:, None, 3], b[None, :, 3]) - np.maximum(ends[:, None, 1], b[None, :, 1])
    least, most = np.minimum(across, down), np.maximum(across, down)
    facing = most > _TOUCH
    between = -least
    keeps = ((between >= gap - EQUAL) & (between <= gap + EQUAL)) | (between >= 1.5 * gap)
    return np.asarray(np.where(facing, keeps, between >= gap - EQUAL).all(axis=1), np.bool_)


def _costs(ends: Ends, b: Ends, aim: Box, seed: int) -> Ends:
    """How far each place reaches out of the aim, how much it widens the group, how little it is in line."""
    side = max(ends[0, 2] - ends[0, 0], ends[0, 3] - ends[0, 1])
    whole = (*b[:, :2].min(axis=0), *b[:, 2:].max(axis=0))

    def beyond(box: Sequence[float]) -> Ends:
        low = np.maximum(np.array(box[:2]) - ends[:, :2], 0).sum(axis=1)
        return np.asarray(low + np.maximum(ends[:, 2:] - np.array(box[2:]), 0).sum(axis=1))

    lined = (np.abs(ends[:, None, :] - b[None, :, :]) < _LINE).sum(axis=(1, 2))
    chance = np.random.default_rng(seed).uniform(0, _CHANCE, len(ends))
    cost = (_OUT * beyond(aim) + _SPREAD * beyond(whole)) / side - _LINED * np.minimum(lined, 4) + chance
    return np.asarray(cost)
