"""Where a group hangs on its wall: by the rules, and what is still to be said against it.

Boxes are outer outlines in mm; lower costs are better.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from albumapp.geometry import Rect
from albumapp.layout.wall.room import EYE_LINE, Wall, broken
from albumapp.layout.wall.shapes import Group, Recipe, group

_STEPS = (1, 0, 2, 3, 4)  # quarters of the way from the least gap to the most, in the order they are tried
_LINED_UP, _APART = 1.0, 40.0  # mm
_BALANCE, _SHAPE, _RAGGED, _EYE, _CENTRED, _SMALL = 2.0, 1.0, 0.8, 5.0, 2.0, 0.6
_OF_WALL = 4 / 7  # of a bare wall: as wide as decorators advise
_ALIKE = 60.0  # mm: groups of which no edge differs by more look the same


def gaps_to_try(wall: Wall) -> tuple[float, ...]:
    """The gaps that the wall allows, the best first."""
    low, high = wall.gaps
    return (low,) if low == high else tuple(low + k * (high - low) / 4 for k in _STEPS)


def on_wall(kind: str, recipe: Recipe, wall: Wall) -> Group | None:
    """The group where it hangs by the rules, at the gap nearest to the middle one; None where it cannot."""
    least, most = wall.gaps
    first = group(kind, recipe, least)
    low, high = wall.widths
    whole = Rect.around(first.boxes)
    slack = (most - least) * (len(first.boxes) - 1)
    if len(first.boxes) > 1 and not low - slack <= whole.w <= high:
        return None
    bottoms = wall.bottoms(whole.h)
    if bottoms[0] > bottoms[1] and not first.stairs:
        return None  # larger gaps make it only higher
    for gap in gaps_to_try(wall):
        found = _placed(first if gap == least else group(kind, recipe, gap), wall)
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
    moved = shifted(group, dx, dy)
    return None if any(broken(moved.boxes, wall, moved.gap, group.stairs)) else moved


def shifted(group: Group, dx: float, dy: float) -> Group:
    return replace(group, boxes=tuple(b.moved(dx, dy) for b in group.boxes))


def shape_cost(group: Group, tall: float) -> float:
    """How far the group is from balance, from fullness, and from the photos' shapes.

    `tall` is the share of upright photos.
    """
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


def place_cost(group: Group, wall: Wall) -> float:
    """How far the group's middle is from the furniture's, and from where eyes look, of a metre; how much too
    narrow it is.

    Stairs have a line of their own.
    """
    whole = Rect.around(group.boxes)
    wanted = _OF_WALL * wall.width if wall.furniture is None else wall.widths[0]
    small = _SMALL * max(0.0, 1 - whole.w / wanted)
    centre = wall.height - whole.cy
    off = max(EYE_LINE[0] - centre, centre - EYE_LINE[1], 0.0)
    aside = _CENTRED * abs(whole.cx - wall.middle) / 1000
    return small + aside if group.stairs else small + aside + _EYE * off / 1000


def looks_like(a: Sequence[Rect], b: Sequence[Rect]) -> bool:
    """Whether two groups are the same to who looks at them."""
    if len(a) != len(b):
        return False
    pairs = zip(sorted(r.as_list() for r in a), sorted(r.as_list() for r in b), strict=True)
    return all(abs(p - q) < _ALIKE for one, other in pairs for p, q in zip(one, other, strict=True))


def _nearly(edges: Sequence[float]) -> float:
    """Share of edges that just miss another: it looks like a mistake."""
    levels = sorted(edges)
    return sum(_LINED_UP < b - a < _APART for a, b in pairwise(levels)) / len(levels)
