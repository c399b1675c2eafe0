"""Where on the surface an op shows."""

from __future__ import annotations

from albumapp.drawing.ops import GlyphRunOp, ImageOp, Op, PathOp, ShadeOp, ShadowOp
from albumapp.geometry import Rect


def bounds(op: Op) -> Rect:
    """The box of all that an op draws."""
    if isinstance(op, ImageOp):
        box = op.clip.bounds()
    elif isinstance(op, PathOp):
        box = op.path.bounds().outset(op.width)
    elif isinstance(op, ShadowOp):
        box = op.path.bounds().outset(op.blur)
    elif isinstance(op, ShadeOp):
        box = op.path.bounds()
    else:
        box = glyph_bounds(op)
    clip = None if isinstance(op, ImageOp) or op.clip is None else op.clip.bounds()
    return box if clip is None else clip.intersection(box) or Rect(clip.x, clip.y, 0, 0)


def glyph_bounds(op: GlyphRunOp) -> Rect:
    """A box that surely holds a run's glyphs; of no size where it has none."""
    if not op.glyphs:
        return Rect(0, 0, 0, 0)
    corners = [op.matrix.apply(g.x, g.y) for g in op.glyphs]
    xs, ys = [p[0] for p in corners], [p[1] for p in corners]
    return Rect.corners(min(xs), min(ys), max(xs), max(ys)).outset(2 * op.size)


def reaches(op: Op, area: Rect) -> bool:
    """Whether an op may show in an area: what lies on the other page of a spread is left out."""
    if isinstance(op, GlyphRunOp) and not op.glyphs:
        return False
    box = bounds(op)
    return box.x <= area.right and box.right >= area.x and box.y <= area.bottom and box.bottom >= area.y
