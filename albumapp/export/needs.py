"""How large each photo is printed and how much of it is seen: what decides how many pixels a PDF needs."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from albumapp.drawing.adjust import Recipe
from albumapp.drawing.ops import ImageOp
from albumapp.drawing.path import rect
from albumapp.geometry import MM_PER_INCH, Rect

WHOLE = Rect(0, 0, 1, 1)


@dataclass(frozen=True, slots=True)
class Look:
    """A photo as it shows: blurred by a share of its longer side, adjusted by a recipe. With `inks` in the
    inks of the output condition, whatever the others are in."""

    photo: str
    blur: float = 0.0
    recipe: Recipe | None = None
    inks: bool = False

    @staticmethod
    def of(op: ImageOp, inks: bool = False) -> Look:
        return Look(op.photo, op.blur, op.recipe, inks)


@dataclass(frozen=True, slots=True)
class Need:
    """`side` is the longer side of the whole photo in mm, where it is printed largest; `seen` the part of the
    oriented photo (0..1) that shows anywhere."""

    side: float = math.inf
    seen: Rect = WHOLE

    def pixels(self, ppi: float) -> int | None:
        """The photo's longer side in px at so many ppi; None where nothing is known of its size."""
        return None if math.isinf(self.side) else max(1, math.ceil(self.side * ppi / MM_PER_INCH))


def needs(looks: Iterable[tuple[ImageOp, Rect, bool]]) -> dict[Look, Need]:
    """By look, from each op, the part of the surface that is printed (mm), and whether it is in inks."""
    found: dict[Look, Need] = {}
    for op, area, inks in looks:
        look, need = Look.of(op, inks), _need(op, area)
        before = found.get(look)
        if before is not None:
            need = Need(max(before.side, need.side), Rect.around((before.seen, need.seen)))
        found[look] = need
    return found


def _need(op: ImageOp, area: Rect) -> Need:
    m = op.matrix
    side = max(math.hypot(m.a, m.b), math.hypot(m.c, m.d))
    box = op.clip.bounds().intersection(area)
    if box is None or side <= 0:
        return Need(side, Rect(0, 0, 1e-6, 1e-6))
    try:
        back = rect(box).transformed(m.inverse()).bounds()
    except ZeroDivisionError:
        return Need(side)
    return Need(side, back.intersection(WHOLE) or Rect(0, 0, 1e-6, 1e-6))
