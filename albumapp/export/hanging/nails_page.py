"""The second page: the group drawn as large as the page takes, a cross for each nail with its two measures,
so that nobody has to look anything up with a hammer in the hand. Lengths are mm."""

from __future__ import annotations

from albumapp.document.model import Frame
from albumapp.drawing.colour import WHITE, Cmyk
from albumapp.export.hanging.nails import Place, gap, level
from albumapp.export.hanging.setting import MARGIN, Setting
from albumapp.export.hanging.wall_page import Drawn
from albumapp.export.plain_pages import INK, QUIET, style
from albumapp.export.sketch import BLUE, HAIR, RED, Sketch
from albumapp.geometry import Rect
from albumapp.text.layout import natural_size

_LARGEST, _SMALLEST = 11.0, 4.5  # pt of the measures
_ABOVE = 8.0
_PRINT = Cmyk(0, 0, 0, 0.06)  # behind the mat
_AROUND = 22.0  # room at the left and the right of the group


def nails_page(s: Setting) -> list[Frame]:
    sketch, paper, group = Sketch("n"), s.lying, s.group
    apart = gap(s.places)
    words = [s.words(f"in_{s.lengths.unit}")]
    if apart is not None:
        words.append(s.words("gaps", mm=s.lengths.full(apart)))
    y = s.head(sketch, paper, s.words("nails"), *words)
    sketch.words(Rect(MARGIN, y, paper.w - 2 * MARGIN, 5), s.words("nails_how"), style(9.5))
    room = Rect.corners(MARGIN + _AROUND, y + _ABOVE, paper.w - MARGIN - _AROUND, paper.h - MARGIN)
    k = min(room.w / group.w, room.h / group.h)
    at = Drawn(room.cx - group.cx * k, room.cy - group.cy * k, k)
    _level(sketch, s, at)
    size = _size(s, at)
    for place in s.places:
        _piece(sketch, s, at, place, size)
    return sketch.frames


def _level(sketch: Sketch, s: Setting, at: Drawn) -> None:
    """The line that most nails are on, with its height."""
    y, group = level(s.places), at.box(s.group)
    line = at.down(y)
    sketch.line(group.x - 8, line, group.right + 8, line, HAIR, BLUE)
    look = style(7, "right", colour=BLUE)
    sketch.words(Rect(group.x - 9 - _AROUND, line - 1.8, _AROUND, 4), s.measure(s.up(y)), look)


def _lines(s: Setting, x: float, y: float) -> tuple[str, str]:
    return (
        s.words("short_up", mm=s.measure(s.up(y))),
        s.words("short_left", mm=s.measure(x)),
    )


def _size(s: Setting, at: Drawn) -> float:
    """pt at which the measures of every nail have room in their piece."""
    size = _LARGEST
    for place in s.places:
        wide = place.hung.outer.w * at.k / len(place.nails) - 1
        high = (place.hung.outer.h - place.drop) * at.k - 3
        for x, y in place.nails:
            needed = max(natural_size(words, style(10))[0] for words in _lines(s, x, y)) / 10
            size = min(size, wide / needed, high / 0.9)
    return max(size, _SMALLEST)


def _piece(sketch: Sketch, s: Setting, at: Drawn, place: Place, size: float) -> None:
    hung, outer = place.hung, at.box(place.hung.outer)
    sketch.box(outer, WHITE, INK, 0.3)
    if hung.box != hung.outer:
        sketch.box(at.box(hung.box), _PRINT, None)
    line = size * 0.3528 * 1.25
    for x, y in place.nails:
        px, py = at.across(x), at.down(y)
        arm = min(2.2, outer.h / 8)
        sketch.cross(px, py, arm, RED, 0.25)
        wide = outer.w / len(place.nails)
        for n, words in enumerate(_lines(s, x, y)):
            box = Rect(px - wide / 2, py + arm + 0.3 + n * line, wide, line)
            sketch.words(box, words, style(size, "center", bold=not n))
    radius = min(3.0, outer.w / 9, outer.h / 9)
    sketch.badge(outer.x + radius + 0.7, outer.bottom - radius - 0.7, str(hung.number), radius)
    bought = style(min(7.5, size), "right", colour=QUIET)
    said = s.lengths.size(hung.box.w, hung.box.h)
    if natural_size(said, bought)[0] < outer.w - 2 * radius - 3 and outer.h > 12:
        sketch.words(Rect(outer.x, outer.bottom - 4.2, outer.w - 1.5, 4), said, bought)
