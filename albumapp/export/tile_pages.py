"""A sheet of paper that holds a part of something larger in true size: its name, marks and a line to measure.

The part is the page's trim, in its place on the paper; all else stands round it. Lengths are mm.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from albumapp.document.model import Surface
from albumapp.drawing import path as paths
from albumapp.drawing.colour import WHITE, Colour
from albumapp.drawing.ops import GlyphRunOp, Op, PathOp
from albumapp.export.lengths import Lengths
from albumapp.export.plain_pages import INK, QUIET, style
from albumapp.export.sheets import Page
from albumapp.export.tiling import EDGE, MARGIN, Plan, Tile, mark_lines
from albumapp.geometry import Affine, Insets, Rect
from albumapp.products.shape import Sheet
from albumapp.text.layout import layout_text, natural_size
from albumapp.text.style import TextStyle

CHECK = 100.0
"""mm: the line that is measured to see whether the print is in true size."""
_HAIR, _CUT = 0.1, 0.2
_ASIDE = 3.0  # of words from the marks at the corners
_TICK = 1.2
_LITTLE = 0.01


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the part: `number` is the piece's ("" where there is one only), `words` say what."""

    number: str = ""
    words: str = ""


def tile_page(
    surface: Surface, made: Plan, tile: Tile, head: Head, said: Mapping[str, str], lengths: Lengths
) -> Page:
    """One sheet of a plan in true size. `said` is the table "plan" of the words."""
    dx, dy = tile.area.x - tile.place.x, tile.area.y - tile.place.y
    paper = Rect(dx, dy, made.paper.w, made.paper.h)
    ops: list[Op] = _marks(made, tile)
    if tile.place.y > EDGE + MARGIN - _LITTLE:
        ops += _head(made, tile, head, said)
    if tile.place.bottom < made.paper.h - EDGE - MARGIN + _LITTLE:
        ops += _check(made, tile, said, lengths)
    moved = [*(_moved(op, dx, dy) for op in ops), *_finishing(surface, tile)]
    return Page(surface, Sheet(tile.area, Insets()), paper=paper, outside=tuple(moved))


def _finishing(surface: Surface, tile: Tile) -> list[PathOp]:
    """In mm of the surface: the line that the part is cut out along, and strokes beside it where it folds."""
    part = tile.area
    cuts = [s.cut_path for s in surface.shape.sheets if s.cut_path]
    inside = paths.rect(part)
    found = [
        PathOp(paths.from_data(cut), None, ink, width, clip=inside)
        for cut in cuts
        for ink, width in ((WHITE, 3 * _CUT), (QUIET, _CUT))  # to be seen on dark photos, too
    ]
    near, far = _TICK, MARGIN / 2
    lines = [
        (x, y, x, y + length)
        for x in surface.shape.fold_x
        if part.x < x < part.right
        for y, length in ((part.y - near, near - far), (part.bottom + near, far - near))
    ]
    lines += [
        (x, y, x + length, y)
        for y in surface.shape.fold_y
        if part.y < y < part.bottom
        for x, length in ((part.x - near, near - far), (part.right + near, far - near))
    ]
    return [*found, *(PathOp(paths.line(*line), stroke=INK, width=_HAIR) for line in lines)]


def check_words(said: Mapping[str, str], lengths: Lengths) -> str:
    """ "Measure this line: it must be 100 mm long", with inches for those who read them."""
    inches = f" ({lengths.full(CHECK)})" if lengths.unit == "in" else ""
    return said["check"].format(length=f"{CHECK:.0f} mm{inches}")


def _marks(made: Plan, tile: Tile) -> list[Op]:
    """Where to cut and where the next sheet begins, as far as the printer reaches."""
    room = Rect(0, 0, made.paper.w, made.paper.h).inset(EDGE - 0.01)
    lines = [
        (x0, y0, x1, y1)
        for x0, y0, x1, y1 in mark_lines(made, tile)
        if room.holds(x0, y0) and room.holds(x1, y1)
    ]
    return [PathOp(paths.line(*line), stroke=INK, width=_HAIR) for line in lines]


def _head(made: Plan, tile: Tile, head: Head, said: Mapping[str, str]) -> list[Op]:
    """The sheet's name, large, and where it belongs; above the part, between its marks."""
    p = tile.place
    width = p.w - 2 * _ASIDE - (made.lap if tile.column + 1 < made.columns else 0.0)
    several = made.sheets > 1
    name = " · ".join(w for w in (head.number, tile.name if several else "") if w)
    place = said["sheet"].format(row=tile.row + 1, column=tile.column + 1) if several else ""
    bold, plain = style(11, bold=True), style(7, colour=QUIET)
    box = Rect(p.x + _ASIDE, p.y - MARGIN, 30.0, MARGIN - 0.5)
    ops = _text(name, box, bold) if name else []
    far = natural_size(name, bold)[0] + 3 if name else 0.0
    rest = Rect(box.x + far, p.y - MARGIN + 1.6, width - far, MARGIN - 1.6)
    words = "   ".join(w for w in (place, head.words) if w)
    if rest.w > 20 and words:
        ops += _text(words, rest, plain)
    return ops


def _check(made: Plan, tile: Tile, said: Mapping[str, str], lengths: Lengths) -> list[Op]:
    """The line to measure below the part, where there is room for it between the marks."""
    p = tile.place
    room = p.w - 2 * _ASIDE - (made.lap if tile.column + 1 < made.columns else 0.0)
    if room < CHECK + 3:
        return []
    x, y = p.x + _ASIDE, p.bottom + MARGIN / 2
    ops = check_line(x, y)
    words = Rect(x + CHECK + 2, y - 1.6, room - CHECK - 2, 4)
    return [*ops, *(_text(check_words(said, lengths), words, style(6.5)) if words.w > 45 else [])]


def check_line(x: float, y: float, colour: Colour = INK) -> list[Op]:
    """100 mm from (x, y) to the right, with strokes at both ends."""
    lines = [
        (x, y, x + CHECK, y),
        (x, y - _TICK, x, y + _TICK),
        (x + CHECK, y - _TICK, x + CHECK, y + _TICK),
    ]
    return [PathOp(paths.line(*line), stroke=colour, width=0.2) for line in lines]


def _text(words: str, box: Rect, look: TextStyle) -> list[Op]:
    return list(layout_text(words, look, box).ops)


def _moved(op: Op, dx: float, dy: float) -> Op:
    move = Affine.translation(dx, dy)
    if isinstance(op, PathOp):
        return replace(op, path=op.path.transformed(move))
    assert isinstance(op, GlyphRunOp)
    return replace(op, matrix=op.matrix.then(move))
