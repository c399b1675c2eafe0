"""What stands on a sheet for those who cut and fold it: marks and a slug line outside the bleed, and its cut
path and folds in separations of their own. mm on the surface."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from albumapp.drawing import path as paths
from albumapp.drawing.colour import BLACK, Cmyk, Spot
from albumapp.drawing.ops import GlyphRunOp, PathOp
from albumapp.drawing.path import Path, Segment
from albumapp.export.inks import REGISTRATION
from albumapp.export.options import Marks
from albumapp.export.sheets import PT, Page
from albumapp.geometry import Rect
from albumapp.text.layout import layout_text
from albumapp.text.style import TextStyle

LENGTH, OFFSET, HAIRLINE = 5.0, 2.0, 0.25 / PT
_TARGET = 1.6  # radius of a registration mark's ring
_ROOM = 12.0  # between a registration mark and a fold's mark
_SLUG_PT = 6.5
_SLUG_LEAST_PT = 3.5


@dataclass(frozen=True, slots=True)
class Slug:
    """What the slug line says beside the page: `pages` is how many the book has."""

    order: str
    title: str
    product: str
    made: datetime
    pages: int

    def line(self, page: Page, number: int, count: int) -> str:
        """Of a page that is the file's `number` of `count`: the book's own pages where it shows any."""
        shown = page.numbers
        if page.surface.shape.kind == "cover":
            place = "Cover"
        elif shown:
            place = f"{'–'.join(str(n) for n in dict.fromkeys((shown[0], shown[-1])))} / {self.pages}"
        else:
            place = f"{number} / {count}"
        words = (self.order, self.title, place, f"{self.made:%Y-%m-%d}", self.product)
        return "   ·   ".join(word for word in words if word)


def marks(page: Page, which: Marks) -> list[PathOp]:
    """Crop, fold and registration marks, on all plates."""
    lines = [*(crop_lines(page) if which.crop else ()), *(fold_lines(page) if which.fold else ())]
    ops = [PathOp(paths.line(*line), stroke=REGISTRATION, width=HAIRLINE) for line in lines]
    for x, y in _targets(page) if which.registration else ():
        arms = paths.line(x - LENGTH / 2, y, x + LENGTH / 2, y).segments
        arms += paths.line(x, y - LENGTH / 2, x, y + LENGTH / 2).segments
        ring = paths.ellipse(Rect.centred(x, y, 2 * _TARGET, 2 * _TARGET)).segments
        ops.append(PathOp(Path((*arms, *ring)), stroke=REGISTRATION, width=HAIRLINE))
    return ops


Line = tuple[float, float, float, float]


def crop_lines(page: Page) -> list[Line]:
    """Two at each corner of the trim, in line with its edges."""
    t = page.trim
    return [*_upright(page, (t.x, t.right)), *_level(page, (t.y, t.bottom))]


def fold_lines(page: Page) -> list[Line]:
    """Where the surface folds within the trim."""
    return [*_upright(page, page.fold_x), *_level(page, page.fold_y)]


def _upright(page: Page, places: tuple[float, ...]) -> list[Line]:
    top, bottom = page.bleed.y - OFFSET, page.bleed.bottom + OFFSET
    return [line for x in places for line in ((x, top, x, top - LENGTH), (x, bottom, x, bottom + LENGTH))]


def _level(page: Page, places: tuple[float, ...]) -> list[Line]:
    left, right = page.bleed.x - OFFSET, page.bleed.right + OFFSET
    return [line for y in places for line in ((left, y, left - LENGTH, y), (right, y, right + LENGTH, y))]


def _targets(page: Page) -> list[tuple[float, float]]:
    """The middles of the registration marks: of three sides' middles, away from folds; below right of it."""
    t, b, away = page.trim, page.bleed, OFFSET + LENGTH / 2
    x, y = _free(t.cx, page.fold_x), _free(t.cy, page.fold_y)
    low = _free(t.x + 0.75 * t.w, page.fold_x)
    return [(b.x - away, y), (b.right + away, y), (x, b.y - away), (low, b.bottom + away)]


def _free(at: float, folds: tuple[float, ...]) -> float:
    """The place, or one beside the folds that are near it."""
    near = [f for f in folds if abs(f - at) < _ROOM]
    return max(near) + _ROOM if near else at


def slug(page: Page, words: str) -> list[GlyphRunOp]:
    """One line below the bleed, left, in black."""
    t, b = page.trim, page.bleed
    end = min([t.cx, *(x for x in page.fold_x if x > t.x)])
    box = Rect(t.x + 3, b.bottom + OFFSET + 1, max(end - t.x - 6, 10.0), LENGTH - 1)
    size = _SLUG_PT
    while True:
        made = layout_text(words, TextStyle(size_pt=size, colour=BLACK, leading=1.1, align="left"), box)
        if (made.lines <= 1 and not made.overflow) or size <= _SLUG_LEAST_PT:
            return list(made.ops)
        size -= 0.5


_SHOWN = {"cut": Cmyk(0, 1, 0, 0), "fold": Cmyk(1, 0, 0, 0)}


def finishing_lines(page: Page, cut: str, fold: str) -> list[PathOp]:
    """The sheet's cut path and its folds as separations called `cut` and `fold` ("": none), overprinting, so
    that they leave no gap in the picture where a plate of theirs is not made."""
    ops: list[PathOp] = []
    if page.sheet.cut_path and cut:
        path = paths.from_data(page.sheet.cut_path)
        ops.append(PathOp(path, None, Spot(cut, _SHOWN["cut"]), HAIRLINE, overprint=True))
    t = page.trim
    lines = [(x, t.y, x, t.bottom) for x in page.fold_x] + [(t.x, y, t.right, y) for y in page.fold_y]
    if fold and lines:
        segments: tuple[Segment, ...] = tuple(s for line in lines for s in paths.line(*line).segments)
        ops.append(PathOp(Path(segments), None, Spot(fold, _SHOWN["fold"]), HAIRLINE, overprint=True))
    return ops
