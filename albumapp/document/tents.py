"""Cards that fold into a tent: what stands on the front shows on the back too, turned about the fold.

The front of a tent is the lower half of its area, the back the upper one; printed flat, the back is upside
down, so that both stand upright once it is folded. A surface whose `edges` is "turned" shows on the back of
each of its areas what stands on the front: the front's own ops under another matrix. What the user puts on
the back itself stands there in addition, as it was put. Another `edges` leaves the back to the user.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from albumapp.document.model import Frame, Surface
from albumapp.drawing.ops import GlyphRunOp, ImageOp, Op, PathOp, ShadeOp
from albumapp.geometry import Affine, Rect

TURNED = "turned"


def is_tent(surface: Surface) -> bool:
    """Whether it folds into a tent, or holds cards that do."""
    return surface.shape.part in ("place", "places") and bool(surface.shape.fold_y)


def turn_of(frame: Frame, surface: Surface) -> Affine | None:
    """What takes a frame of a front to the back; None where it shows only where it stands."""
    if surface.edges != TURNED or not surface.shape.fold_y:
        return None
    box = frame.box
    area = next((a for a in surface.shape.areas if a.holds(box.cx, box.cy)), None)
    if area is None or box.cy < area.cy:
        return None
    return Affine.rotation(180, area.cx, area.cy)


def front_areas(surface: Surface) -> list[Rect]:
    """The fronts of the cards of a surface that folds."""
    return [Rect(a.x, a.cy, a.w, a.h / 2) for a in surface.shape.areas]


def turned(ops: Iterable[Op], turn: Affine) -> list[Op]:
    """The ops under a turn; they belong to no frame."""
    return [_turned(op, turn) for op in ops]


def _turned(op: Op, m: Affine) -> Op:
    clip = op.clip.transformed(m) if op.clip is not None else None
    if isinstance(op, ImageOp):
        return replace(op, matrix=op.matrix.then(m), clip=op.clip.transformed(m))
    if isinstance(op, GlyphRunOp):
        return replace(op, matrix=op.matrix.then(m), clip=clip)
    if isinstance(op, PathOp):
        return replace(op, path=op.path.transformed(m), clip=clip)
    if isinstance(op, ShadeOp):
        ends = {"start": m.apply(*op.start), "end": m.apply(*op.end)}
        return replace(op, path=op.path.transformed(m), clip=clip, **ends)  # type: ignore[arg-type]
    return replace(op, path=op.path.transformed(m), clip=clip)
