"""Where the nails of a hanging go, and in which order it is hung. mm on the wall, the floor at its height.

The nail is where the hanger sits when the piece hangs: `drop` below the piece's top edge. Small pieces hang
on one nail in their middle, wide ones on two, a quarter of their width from each side, so that they stay
level.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from albumapp.document.hanging import Hanging, Hung
from albumapp.geometry import Rect
from albumapp.layout.wall.room import EQUAL, facing, keeps_gap

TWO_FROM = 500.0
"""mm of width from which a piece hangs on two nails."""
_DROP, _DROPS, _STEP = 0.08, (15.0, 60.0), 5.0  # of the height; between these; rounded to


@dataclass(frozen=True, slots=True)
class Place:
    """A piece and its nails: x from the left of the wall, y from its top; `drop` below the piece's top."""

    hung: Hung
    nails: tuple[tuple[float, float], ...]
    drop: float

    @property
    def y(self) -> float:
        return self.nails[0][1]


@dataclass(frozen=True, slots=True)
class Edge:
    """The edge nearest to a nail: `what` is "corner" (of the wall) or "furniture", `side` which one of the
    two, `away` mm from it, to the right where it is positive."""

    what: str
    side: str
    away: float


def places(hanging: Hanging, drop: float = 0.0, count: int = 0) -> tuple[Place, ...]:
    """In the order of the numbers. `drop` 0 and `count` 0 go by the size of each piece."""
    return tuple(_place(hung, drop, count) for hung in hanging.pieces)


def _place(hung: Hung, drop: float, count: int) -> Place:
    o = hung.outer
    below = drop or usual_drop(o.h)
    two = count == 2 or (count == 0 and o.w >= TWO_FROM)
    xs = (o.x + o.w / 4, o.right - o.w / 4) if two else (o.cx,)
    return Place(hung, tuple((x, o.y + below) for x in xs), below)


def usual_drop(height: float) -> float:
    """mm from the top edge to the hanger where nobody says it: more for a higher piece."""
    low, high = _DROPS
    return min(max(round(height * _DROP / _STEP) * _STEP, low), high)


def order(found: Iterable[Place]) -> list[Place]:
    """From the middle of the group outwards: what hangs first is what the others are measured by."""
    all_of = list(found)
    group = around(all_of)

    def away(p: Place) -> float:
        return (p.hung.outer.cx - group.cx) ** 2 + (p.hung.outer.cy - group.cy) ** 2

    return sorted(all_of, key=lambda p: (round(away(p)), p.hung.number))


def around(found: Iterable[Place]) -> Rect:
    """The box of the whole group, frames included."""
    return Rect.around(p.hung.outer for p in found)


def nearest_edge(x: float, hanging: Hanging) -> Edge:
    """Of the wall's corners and the sides of the furniture."""
    edges = [("corner", "left", 0.0), ("corner", "right", hanging.wall.w)]
    if hanging.furniture is not None:
        f = hanging.furniture
        edges += [("furniture", "left", f.x), ("furniture", "right", f.right)]
    what, side, at = min(edges, key=lambda e: abs(x - e[2]))
    return Edge(what, side, x - at)


def level(found: Iterable[Place]) -> float:
    """y of the level that most nails share; of several the one nearest to the middle of the group."""
    all_of = list(found)
    middle = around(all_of).cy
    shared = Counter(round(p.y, 1) for p in all_of)
    return min(shared, key=lambda y: (-shared[y], abs(y - middle)))


def gap(found: Iterable[Place]) -> float | None:
    """mm between neighbours where they all stand equally far apart (to half a mm); None otherwise."""
    boxes = [p.hung.outer for p in found]
    apart = [d for a, b in combinations(boxes, 2) if (d := facing(a, b)) is not None]
    least = min((d for d in apart if d > EQUAL), default=None)
    return least if least is not None and keeps_gap(boxes, least) else None
