"""The page that says how sheets of paper are joined: steps, a line to measure, and a small picture of each
whole with the names of its sheets. Lengths are mm."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from albumapp.document.model import Frame
from albumapp.drawing.colour import WHITE, Cmyk
from albumapp.export.lengths import Lengths
from albumapp.export.plain_pages import INK, fitted, style
from albumapp.export.sketch import FAINT, HAIR, RED, THIN, Sketch, middle
from albumapp.export.tile_pages import CHECK, check_words
from albumapp.export.tiling import Plan
from albumapp.geometry import Rect, Size
from albumapp.text.layout import layout_text
from albumapp.text.style import TextStyle

MARGIN = 14.0
_GAP, _LABEL = 6.0, 6.0
_BLANK = Cmyk(0, 0, 0, 0.07)


@dataclass(frozen=True, slots=True)
class Whole:
    """One thing that is joined of sheets. `photo` is a small picture of it, or else `outlines` and `nails`
    (mm, as the plan's tiles) are drawn; `kept` are the names of the sheets that are printed."""

    label: str
    made: Plan
    kept: Collection[str]
    photo: str | None = None
    outlines: tuple[Rect, ...] = ()
    nails: tuple[tuple[float, float], ...] = ()

    @property
    def area(self) -> Rect:
        return Rect.around(t.area for t in self.made.tiles)


def guide_pages(
    title: str, steps: Sequence[str], wholes: Sequence[Whole], paper: Size, said: Mapping[str, str],
    lengths: Lengths,
) -> list[list[Frame]]:  # fmt: skip
    """The frames of each page: steps on the first, the wholes in a grid on it and on as many as it takes."""
    columns = 1 if len(wholes) == 1 else 2 if len(wholes) <= 4 else 3
    pages: list[list[Frame]] = []
    left = list(wholes)
    while left:
        sketch = Sketch("g")
        y = _head(sketch, title, steps if not pages else (), paper, said, lengths)
        room = Rect.corners(MARGIN, y, paper.w - MARGIN, paper.h - MARGIN)
        rows = min(ceil(len(left) / columns), columns + (1 if pages else 0))
        w, h = (room.w + _GAP) / columns - _GAP, (room.h + _GAP) / rows - _GAP
        for n, whole in enumerate(left[: rows * columns]):
            r, c = divmod(n, columns)
            _whole(sketch, whole, Rect(room.x + c * (w + _GAP), room.y + r * (h + _GAP), w, h))
        left = left[rows * columns :]
        pages.append(sketch.frames)
    return pages


def _head(
    sketch: Sketch, title: str, steps: Sequence[str], paper: Size, said: Mapping[str, str], lengths: Lengths
) -> float:
    """Title, steps and the line to measure; where they end."""
    width = paper.w - 2 * MARGIN
    head = style(16, bold=True)
    sketch.words(Rect(MARGIN, MARGIN - 2, width, 8), fitted(title, head, width), head)
    y = MARGIN + 9
    if not steps:
        return y
    y = numbered(sketch, steps, Rect(MARGIN, y, width, 100), style(9.5))
    y += 4
    sketch.line(MARGIN, y, MARGIN + CHECK, y, THIN)
    for x in (MARGIN, MARGIN + CHECK):
        sketch.line(x, y - 2, x, y + 2, THIN)
    words = Rect(MARGIN + CHECK + 3, y - 6, width - CHECK - 3, 12)
    sketch.words(words, check_words(said, lengths), middle(style(9, bold=True)))
    return y + 9


def numbered(sketch: Sketch, steps: Sequence[str], room: Rect, look: TextStyle) -> float:
    """Steps with their numbers, one below the other; where they end."""
    y = room.y
    for n, step in enumerate(steps, 1):
        box = Rect(room.x + 6, y, room.w - 6, 100)
        height = layout_text(step, look, box).height_mm
        sketch.words(Rect(room.x, y, 6, height), f"{n}", replace(look, bold=True))
        sketch.words(replace(box, h=height), step, look)
        y += height + 1.2
    return y


def _whole(sketch: Sketch, whole: Whole, cell: Rect) -> None:
    area, label = whole.area, style(8.5, bold=True)
    k = min(cell.w / area.w, (cell.h - _LABEL) / area.h)
    place = Rect(cell.x, cell.y + _LABEL, area.w * k, area.h * k)
    sketch.words(Rect(cell.x, cell.y, cell.w, _LABEL), fitted(whole.label, label, cell.w), label)

    def on_page(r: Rect) -> Rect:
        return Rect(place.x + (r.x - area.x) * k, place.y + (r.y - area.y) * k, r.w * k, r.h * k)

    if whole.photo is not None:
        sketch.picture(place, whole.photo)
    for tile in whole.made.tiles:
        there = tile.name in whole.kept
        sketch.box(on_page(whole.made.own(tile)), None if there else _BLANK, FAINT if there else None, HAIR)
    for box in whole.outlines:
        sketch.box(on_page(box), None, INK, 0.3)
    for x, y in whole.nails:
        at = on_page(Rect(x, y, 0, 0))
        sketch.cross(at.x, at.y, 1.6, RED, 0.25)
    for tile in whole.made.tiles:
        if tile.name in whole.kept and whole.made.sheets > 1:
            _name(sketch, tile.name, on_page(whole.made.own(tile)))


def _name(sketch: Sketch, name: str, box: Rect) -> None:
    size = min(10.0, 1.6 * box.w / max(2, len(name)), 1.9 * box.h)
    look = middle(style(size, "center", bold=True, colour=INK))
    w, h = size * 0.3 * (len(name) + 0.8), size * 0.5
    sketch.box(Rect.centred(box.cx, box.cy, w, h), WHITE, None, radius=h / 4)
    sketch.words(Rect.centred(box.cx, box.cy, max(w, box.w), max(h, box.h)), name, look)
