"""The paper template: the group in true size over as many sheets as it takes, to be taped to the wall.

Outlines of the pieces, crosses where the nails go, a level line and a plumb line with their distance from
floor and corner. Sheets on which nothing of a piece stands are left out. mm on the wall.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from albumapp.document.model import Surface
from albumapp.export.guide import Whole
from albumapp.export.hanging.nails import Place, level
from albumapp.export.hanging.setting import Setting
from albumapp.export.on_paper import OnPaper
from albumapp.export.plain_pages import INK, QUIET, style
from albumapp.export.sheets import Page
from albumapp.export.sketch import BLUE, FAINT, RED, Sketch
from albumapp.export.tile_pages import Head, tile_page
from albumapp.export.tiling import EDGE, MARGIN, Plan, Tile, plan
from albumapp.geometry import Insets, Rect
from albumapp.products.shape import Sheet, SurfaceShape

_AROUND = 4.0  # mm of paper round the group
_OUTLINE, _LINE = 0.4, 0.25
_ARM = 12.0  # mm of a nail's cross
_RING = 2.5
_WORDS = 75.0  # mm from the left edge that the words of the level line take
_BESIDE = 45.0  # mm that the words beside it take


@dataclass(frozen=True, slots=True)
class Template:
    """The sheets of a template. `level` is the y of its level line, `plumb` the x of its plumb line."""

    made: Plan
    kept: tuple[Tile, ...]
    level: float
    plumb: float


def template(s: Setting, wish: OnPaper) -> Template:
    """The group in the middle of whole sheets, so that each has its full size."""
    blank, group = Insets.all(EDGE + MARGIN), s.group.outset(_AROUND)
    made = plan(group, wish.size, blank, wish.overlap, marks=False)
    full = Rect(0, 0, made.paper.w, made.paper.h).inset(blank)
    w = made.columns * (full.w - made.lap) + made.lap
    h = made.rows * (full.h - made.lap) + made.lap
    whole, way = Rect.centred(group.cx, group.cy, w, h), made.landscape
    made = plan(whole, wish.size, blank, wish.overlap, marks=False, lying=way)
    kept = _joined(made, {t.name for t in made.tiles if _used(made, t, s)})
    return Template(made, kept, level(s.places), s.group.cx)


def _used(made: Plan, tile: Tile, s: Setting) -> bool:
    """Whether an outline or a nail is on the part that is this sheet's alone."""
    own = made.own(tile)
    for place in s.places:
        if any(own.intersection(edge) for edge in _edges(place.hung.outer)):
            return True
        if any(own.holds(x, y) for x, y in place.nails):
            return True
    return False


def _edges(r: Rect) -> Iterable[Rect]:
    """The four sides as thin boxes."""
    d = _OUTLINE
    yield Rect(r.x - d, r.y - d, r.w + 2 * d, 2 * d)
    yield Rect(r.x - d, r.bottom - d, r.w + 2 * d, 2 * d)
    yield Rect(r.x - d, r.y - d, 2 * d, r.h + 2 * d)
    yield Rect(r.right - d, r.y - d, 2 * d, r.h + 2 * d)


def _joined(made: Plan, names: set[str]) -> tuple[Tile, ...]:
    """The sheets by their names, and those between groups of them that would not hang together."""
    at = {(t.row, t.column): t for t in made.tiles}
    kept = {key for key, t in at.items() if t.name in names}
    while True:
        first = _reached(kept)
        others = kept - first
        if not others:
            return tuple(t for key, t in at.items() if key in kept)
        a, b = min(
            ((a, b) for a in first for b in others),
            key=lambda ab: (abs(ab[0][0] - ab[1][0]) + abs(ab[0][1] - ab[1][1]), ab),
        )
        rows = range(min(a[0], b[0]), max(a[0], b[0]) + 1)
        columns = range(min(a[1], b[1]), max(a[1], b[1]) + 1)
        kept |= {(row, a[1]) for row in rows} | {(b[0], column) for column in columns}


def _reached(kept: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those that hang together with the first."""
    todo = [min(kept)]
    found = set(todo)
    while todo:
        row, column = todo.pop()
        for near in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if near in kept and near not in found:
                found.add(near)
                todo.append(near)
    return found


def whole(t: Template, s: Setting, label: str) -> Whole:
    """How it is shown in the guide."""
    outlines = tuple(p.hung.outer for p in s.places)
    nails = tuple(nail for p in s.places for nail in p.nails)
    return Whole(label, t.made, {tile.name for tile in t.kept}, None, outlines, nails)


def template_pages(t: Template, s: Setting) -> list[Page]:
    """The sheets that are printed."""
    found = []
    for n, tile in enumerate(t.kept):
        sketch = Sketch(f"t{n}.")
        _lines(sketch, t, s, tile)
        for place in s.places:
            _piece(sketch, s, t, tile, place)
        wall = s.hanging.wall
        box = Rect(0, 0, wall.w, wall.h)
        shape = SurfaceShape("page", wall, Insets(), Insets(), (box,), (Sheet(box, Insets()),))
        surface = Surface(f"plan:template{n}", shape, tuple(sketch.frames))
        found.append(tile_page(surface, t.made, tile, Head("", s.title), s.said, s.lengths))
    return found


def _lines(sketch: Sketch, t: Template, s: Setting, tile: Tile) -> None:
    """Where the next sheets begin, and the two lines by which the whole is put on the wall."""
    area, own, there = tile.area, t.made.own(tile), {k.name for k in t.kept}
    look = style(8, "center", colour=QUIET)
    if own.right < area.right - 1:
        sketch.line(own.right, area.y, own.right, area.bottom, 0.15, FAINT)
        name = replace(tile, column=tile.column + 1).name
        if name in there:
            sketch.words(Rect(own.right, own.cy - 2, area.right - own.right, 4), name, look)
    if own.bottom < area.bottom - 1:
        sketch.line(area.x, own.bottom, area.right, own.bottom, 0.15, FAINT)
        name = replace(tile, row=tile.row + 1).name
        if name in there:
            sketch.words(Rect(own.cx - 10, (own.bottom + area.bottom) / 2 - 2, 20, 4), name, look)
    blue = style(8, colour=BLUE)
    if area.y <= t.level <= area.bottom:
        sketch.line(area.x, t.level, area.right, t.level, _LINE, BLUE)
        said = s.words("level_line", mm=s.lengths.full(s.up(t.level)))
        # where a nail is at the left the words stand at the right
        left = not any(abs(x - area.x) < _WORDS for p in s.places for x, _ in p.nails)
        align = "left" if left else "right"
        box = Rect(own.x + 4, t.level - 4.4, own.w - 8, 4)
        sketch.words(box, said, replace(blue, align=align))
    if area.x <= t.plumb <= area.right:
        sketch.line(t.plumb, area.y, t.plumb, area.bottom, _LINE, BLUE)
        said = s.words("plumb_line", mm=s.lengths.full(t.plumb))
        middle, side = own.y + 0.5 * own.h, -2.6 if t.plumb > own.x + 6 else 2.6
        if own.x <= t.plumb <= own.right:
            sketch.words(Rect.centred(t.plumb + side, middle, own.h - 10, 4), said, blue, -90.0)


def _piece(sketch: Sketch, s: Setting, t: Template, tile: Tile, place: Place) -> None:
    hung, own = place.hung, t.made.own(tile)
    shown = hung.outer.intersection(tile.area)
    if shown is None:
        return
    sketch.box(hung.outer, None, INK, _OUTLINE)
    if hung.box != hung.outer:
        sketch.box(hung.box, None, FAINT, _LINE)
    part = hung.outer.intersection(own)
    if part is not None and part.w > 45 and part.h > 18:
        number = str(hung.number)
        left = part.x if not part.x - 6 < t.plumb < part.x + 40 else t.plumb + 5
        sketch.badge(left + 7, part.bottom - 7, number, 4.0)
        size = s.lengths.size(hung.box.w, hung.box.h)
        sketch.words(Rect(left + 13, part.bottom - 9.4, part.right - left - 14, 5), size, style(10))
    for x, y in place.nails:
        sketch.cross(x, y, _ARM, RED, _LINE, _RING / _ARM)
        if own.holds(x, y):
            _nail(sketch, s, tile, x, y)


def _nail(sketch: Sketch, s: Setting, tile: Tile, x: float, y: float) -> None:
    """What the cross is, beside it where there is room."""
    said = [
        s.words("nail"),
        s.words("short_up", mm=s.lengths.full(s.up(y))),
        s.words("short_left", mm=s.lengths.full(x)),
    ]
    right = tile.area.right - x > _BESIDE + _ARM
    box = Rect(x + 4 if right else x - 4 - _BESIDE, y + 1.4, _BESIDE, 14)
    for n, words in enumerate(said):
        look = style(8, "left" if right else "right", bold=not n, colour=RED if not n else INK)
        sketch.words(Rect(box.x, box.y + 4 * n, box.w, 4), words, look)
