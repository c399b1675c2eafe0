"""The first page: the wall to scale as it will look, with the measures that matter. Lengths are mm."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from albumapp.document.model import Frame
from albumapp.drawing.colour import WHITE, Cmyk
from albumapp.export.hanging.setting import MARGIN, Setting, scale_for
from albumapp.export.plain_pages import INK, style
from albumapp.export.sketch import BLUE, BOLD, FAINT, HAIR, Sketch, middle
from albumapp.geometry import Rect

_WALL, _FURNITURE, _FLOOR = Cmyk(0, 0.01, 0.03, 0.05), Cmyk(0, 0.02, 0.06, 0.25), Cmyk(0, 0, 0, 0.7)
_LEFT, _RIGHT, _BELOW = 20.0, 20.0, 21.0  # room for measures
_LEAST = 2.2  # mm: a measure shorter than that on paper has no room for its words


@dataclass(frozen=True, slots=True)
class Drawn:
    """From mm on the wall to mm on the page."""

    x: float
    y: float
    k: float

    def box(self, r: Rect) -> Rect:
        return Rect(self.x + r.x * self.k, self.y + r.y * self.k, r.w * self.k, r.h * self.k)

    def across(self, x: float) -> float:
        return self.x + x * self.k

    def down(self, y: float) -> float:
        return self.y + y * self.k


def wall_page(s: Setting, pictures: Mapping[int, str]) -> list[Frame]:
    """`pictures` are photos of the pieces by their numbers."""
    sketch, paper, wall = Sketch("w"), s.lying, s.hanging.wall
    top = MARGIN + 15
    room = Rect.corners(MARGIN + _LEFT, top, paper.w - MARGIN - _RIGHT, paper.h - MARGIN - _BELOW)
    scale = scale_for(wall, room)
    k = 1 / scale
    at = Drawn(room.cx - wall.w * k / 2, room.y + (room.h - wall.h * k) / 2, k)
    s.head(sketch, paper, s.words("plan"), s.words("scale", n=scale), s.words(f"in_{s.lengths.unit}"))
    _background(sketch, s, at)
    for place in s.places:
        _piece(sketch, place.hung.number, at.box(place.hung.outer), at.box(place.hung.box), pictures)
    for place in s.places:
        o = at.box(place.hung.outer)
        radius = min(2.6, 0.22 * min(o.w, o.h))
        sketch.badge(o.x + radius + 0.6, o.y + radius + 0.6, str(place.hung.number), radius)
    _levels(sketch, s, at)
    _uprights(sketch, s, at)
    return sketch.frames


def _background(sketch: Sketch, s: Setting, at: Drawn) -> None:
    wall = at.box(Rect(0, 0, s.hanging.wall.w, s.hanging.wall.h))
    sketch.box(wall, _WALL, FAINT, HAIR)
    sketch.line(wall.x - 6, wall.bottom, wall.right + 6, wall.bottom, BOLD, _FLOOR)
    if s.hanging.furniture is not None:
        box = at.box(s.hanging.furniture)
        sketch.box(box, _FURNITURE, None, radius=1.2)
        look = middle(style(8, "center", colour=WHITE))
        sketch.words(box, s.words("furniture"), look)


def _piece(sketch: Sketch, number: int, outer: Rect, box: Rect, pictures: Mapping[int, str]) -> None:
    sketch.box(outer, WHITE, INK, 0.25)
    if number in pictures:
        sketch.picture(box, pictures[number])
        if box != outer:
            sketch.box(box, None, FAINT, HAIR)


def _levels(sketch: Sketch, s: Setting, at: Drawn) -> None:
    """Left: floor, furniture, group, ceiling; right: the middle of the group, and the whole wall."""
    wall, group = s.hanging.wall, s.group
    left, right = at.across(0) - 5, at.across(wall.w) + 9
    top = wall.h - s.hanging.furniture.h if s.hanging.furniture is not None else wall.h
    stops = sorted({0.0, round(group.y, 3), round(group.bottom, 3), round(top, 3), wall.h})
    for y in stops[1:-1]:
        sketch.line(left - 2, at.down(y), at.across(group.x), at.down(y), HAIR, FAINT)
    _chain(stops, at.k, lambda a, b: sketch.down(left, at.down(a), at.down(b), s.measure(b - a)))
    sketch.down(left - 9, at.down(0), at.down(wall.h), s.measure(wall.h))
    cy = at.down(group.cy)
    sketch.line(at.across(group.right), cy, right + 2, cy, HAIR, BLUE)
    sketch.down(right, cy, at.down(wall.h), s.measure(s.up(group.cy)))
    look = style(6.5, "center", colour=BLUE)
    high = Rect.centred(right + 5, (cy + at.down(wall.h)) / 2, at.down(wall.h) - cy, 4)
    sketch.words(high, s.words("middle"), look, -90.0)


def _uprights(sketch: Sketch, s: Setting, at: Drawn) -> None:
    """Below the floor: corner, group, corner; then the whole wall."""
    wall, group, y = s.hanging.wall, s.group, at.down(s.hanging.wall.h) + 7
    stops = sorted({0.0, round(group.x, 3), round(group.right, 3), wall.w})
    for x in stops[1:-1]:
        sketch.line(at.across(x), at.down(group.bottom), at.across(x), y + 2, HAIR, FAINT)
    _chain(stops, at.k, lambda a, b: sketch.across(at.across(a), at.across(b), y, s.measure(b - a)))
    sketch.across(at.across(0), at.across(wall.w), y + 8, s.measure(wall.w))


def _chain(stops: list[float], k: float, draw: Callable[[float, float], None]) -> None:
    for a, b in pairwise(stops):
        if (b - a) * k >= _LEAST:
            draw(a, b)
