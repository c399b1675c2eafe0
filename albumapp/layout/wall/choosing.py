"""Photos for the slots of a group: each slot the one that costs least, then swaps while they help."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from albumapp.geometry import Crop, Rect
from albumapp.layout.wall.room import Piece, PieceSize, facing
from albumapp.layout.wall.shapes import Group
from albumapp.layout.wall.worth import any_crop, crop_for, loss, needed_ppi, ppi, worth
from albumapp.photos.facts import PhotoFacts

_NEVER = 100.0
_CROP, _WORTH, _COARSE, _COLOUR = 2.0, 1.5, 3.0, 0.3
_CLASH = 60.0  # distance in Lab (8 bits each) of two mean colours that are quite other hues


@dataclass(frozen=True, slots=True)
class Standing:
    """What hangs already: the first slots of the group are these pieces; `photos` are theirs."""

    pieces: tuple[Piece, ...] = ()
    photos: tuple[PhotoFacts | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Fits:
    """How photos fit sizes, worked out once for all groups; `viewing` m from which they are looked at."""

    viewing: float
    _known: dict[tuple[str, PieceSize], tuple[Crop | None, float]] = field(default_factory=dict)

    def of(self, photo: PhotoFacts, size: PieceSize) -> tuple[Crop | None, float]:
        """The crop that keeps all faces clear (None where there is none), and what it costs."""
        key = (photo.id, size)
        if key not in self._known:
            crop = crop_for(photo, size)
            cost = _NEVER if crop is None else _CROP * loss(photo, crop) + self._coarse(photo, size, crop)
            self._known[key] = crop, cost
        return self._known[key]

    def _coarse(self, photo: PhotoFacts, size: PieceSize, crop: Crop) -> float:
        return _COARSE * max(0.0, 1 - ppi(photo, size, crop) / needed_ppi(self.viewing))

    def cost(self, photo: PhotoFacts, size: PieceSize, share: float) -> float:
        """What a photo costs in a slot that is `share` of the largest."""
        own = self.of(photo, size)[1]
        return own if own >= _NEVER else own + _WORTH * share * (1 - worth(photo))


def filled(
    group: Group, pool: Sequence[PhotoFacts], fits: Fits, standing: Standing, chosen: bool = False
) -> tuple[tuple[Piece, ...], float] | None:
    """Pieces with photos of the pool, and what they cost each; None where some slot can hold none.

    What stands comes first and stays as it is. `chosen` photos hang even where a face comes near an edge.
    """
    fixed = len(standing.pieces)
    largest = max(b.area for b in group.boxes)
    slots = range(fixed, len(group.boxes))
    costs = {s: [fits.cost(p, group.sizes[s], group.boxes[s].area / largest) for p in pool] for s in slots}
    taken: dict[int, int] = {}
    free = set(range(len(pool)))
    for s in sorted(slots, key=lambda s: (-group.boxes[s].area, s)):
        if not free:
            return None
        taken[s] = min(free, key=lambda k: (costs[s][k], k))
        free.discard(taken[s])
    near = neighbours(group.boxes, group.gap)
    total = _Swaps(taken, costs, near, pool, standing.photos).improved()
    if not chosen and any(costs[s][k] >= _NEVER for s, k in taken.items()):
        return None
    made = list(standing.pieces)
    for s, k in sorted(taken.items()):
        size = group.sizes[s]
        crop = fits.of(pool[k], size)[0] or any_crop(pool[k], size)
        made.append(Piece(group.boxes[s].inset(size.around), size, pool[k].id, crop))
    return tuple(made), total / len(made)


def neighbours(boxes: Sequence[Rect], gap: float) -> list[tuple[int, int]]:
    """Which boxes hang beside each other."""
    return [
        (a, b)
        for a, b in combinations(range(len(boxes)), 2)
        if (f := facing(boxes[a], boxes[b])) is not None and f <= gap + 1
    ]


@dataclass(slots=True)
class _Swaps:
    """`taken`: the photo of each free slot; `near`: pairs of neighbours; `fixed`: photos that stay."""

    taken: dict[int, int]
    costs: dict[int, list[float]]
    near: Sequence[tuple[int, int]]
    pool: Sequence[PhotoFacts]
    fixed: Sequence[PhotoFacts | None]

    def improved(self) -> float:
        """Swap photos of two slots, or one for a free one, while it helps; the cost that is left."""
        taken, costs = self.taken, self.costs
        beside: dict[int, list[int]] = {s: [] for s in taken}
        for a, b in self.near:
            for s, other in ((a, b), (b, a)):
                if s in beside:
                    beside[s].append(other)

        def local(*slots: int) -> float:
            """What these slots cost, with the colours beside them."""
            own = sum(costs[s][taken[s]] for s in slots)
            pairs = {(min(s, o), max(s, o)) for s in slots for o in beside[s]}
            return own + _COLOUR * sum(colours_apart(self._photo(a), self._photo(b)) for a, b in pairs)

        def kept(before: float, *slots: int) -> bool:
            return local(*slots) < before - 1e-9

        for a, b in combinations(sorted(taken), 2):
            before = local(a, b)
            taken[a], taken[b] = taken[b], taken[a]
            if not kept(before, a, b):
                taken[a], taken[b] = taken[b], taken[a]
        used = set(taken.values())
        for s in sorted(taken):
            for k in range(len(self.pool)):
                if k in used or costs[s][k] > costs[s][taken[s]] + _COLOUR * 4:
                    continue
                before, old = local(s), taken[s]
                taken[s] = k
                if kept(before, s):
                    used = (used - {old}) | {k}
                else:
                    taken[s] = old
        apart = sum(colours_apart(self._photo(a), self._photo(b)) for a, b in self.near)
        return sum(costs[s][k] for s, k in taken.items()) + _COLOUR * apart

    def _photo(self, slot: int) -> PhotoFacts | None:
        return self.pool[self.taken[slot]] if slot in self.taken else self.fixed[slot]


def colours_apart(a: PhotoFacts | None, b: PhotoFacts | None) -> float:
    """How unlike two photos' mean colours are: about 1 for quite another hue, 0 where one is not known."""
    if a is None or b is None or a.tone is None or b.tone is None:
        return 0.0
    return math.dist(a.tone, b.tone) / _CLASH
