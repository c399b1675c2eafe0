"""Edits of walls on which pieces hang: the wall itself, pieces' sizes, and hanging them by the rules."""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, frame_of, put, surface_of
from albumapp.document.gallery import is_gallery
from albumapp.document.model import Document, PhotoFrame, Surface
from albumapp.document.recropping import recropped
from albumapp.geometry import Rect
from albumapp.layout.edits import unlocked_surface
from albumapp.products.piece_file import FURNITURE
from albumapp.products.pieces import piece_of
from albumapp.products.reference import changed

_NO_WALL = ("Nothing hangs on a wall here.", "Choose a gallery in Change product.")


def wall_surface(doc: Document) -> Surface:
    """The wall of a gallery; UserError where there is none."""
    found = next((s for s in doc.surfaces if is_gallery(s)), None)
    if found is None:
        raise UserError(*_NO_WALL)
    return found


@edit("set_wall", "Change the wall", parts={"furniture": "Change the furniture", "gap": "Change the gap"})
def set_wall(
    doc: Document,
    ctx: Context,
    width: float | None = None,
    height: float | None = None,
    furniture: str | None = None,
    gap: float | None = None,
) -> Document:
    """The wall's size (mm), what stands at it (a name, or "1800x800") and the gap between pieces (mm; 0: by
    the rules).

    Pieces keep their height above the floor and their distance from the wall's middle; those of a wall that
    nobody arranged by hand are hung anew.
    """
    wall_surface(doc)
    piece = piece_of(ctx.product(doc.product))
    w, h = (round(float(v), 1) for v in (width or piece.wall[0], height or piece.wall[1]))
    values: dict[str, str | None] = {}
    if (w, h) != piece.wall:
        values["wall"] = f"{w:g}x{h:g}"
    if furniture is not None:
        values["furniture"] = str(furniture)
    if gap is not None:
        values["gap"] = f"{round(float(gap), 1):g}" if gap > 0 else None
    reference = changed(doc.product, values)
    ctx.product(reference)  # a UserError where a value is wrong
    dx, dy = (w - piece.wall[0]) / 2, h - piece.wall[1]
    moved = replace(doc, product=reference)
    for s in doc.surfaces:
        if is_gallery(s):
            frames = tuple(replace(f, box=f.box.moved(dx, dy)) for f in s.frames)
            moved = moved.with_surface(replace(s, frames=frames))
    free = [s for s in moved.surfaces if is_gallery(s) and not (s.edited or s.locked)]
    for s in free:
        moved = _hung_anew(moved, ctx, s.id)
    return moved


@edit("hang_by_rules", "Hang by the rules")
def hang_by_rules(doc: Document, ctx: Context, surface: str) -> Document:
    """The photos at the places of the arrangement that changes their sizes least, by all rules.

    What is locked stays.
    """
    s = surface_of(doc, surface)
    if not is_gallery(s):
        raise UserError(*_NO_WALL)
    unlocked_surface(s)
    return _hung_anew(doc, ctx, surface)


def _hung_anew(doc: Document, ctx: Context, surface: str) -> Document:
    from albumapp.layout.alternatives import put_in  # numpy: not at the window's start
    from albumapp.layout.pieces.gallery import by_rules

    s = doc.surface(surface)
    if not any(f.photo is not None and not f.locked for f in s.photo_frames()):
        return doc
    return put_in(doc, s, by_rules(s, ctx.facts, ctx.product(doc.product), doc.seed))


@edit("set_piece", "Change the size", by_hand=True)
def set_piece(doc: Document, ctx: Context, frame: str, width: float, height: float) -> Document:
    """A piece in the size of the product that is nearest (mm), about its middle; its photo fills it anew."""
    surface, f = _piece(doc, frame)
    box = Rect.centred(f.box.cx, f.box.cy, float(width), float(height))
    from albumapp.products.pieces import nearest_size

    size = nearest_size(ctx.product(doc.product), box.size)
    box = Rect.centred(box.cx, box.cy, size.w, size.h)
    return put(doc, surface, _filling(f, box, doc, ctx))


@edit("turn_piece", "Turn the piece", by_hand=True)
def turn_piece(doc: Document, ctx: Context, frame: str) -> Document:
    """A piece upright instead of lying, or the other way, about its middle."""
    surface, f = _piece(doc, frame)
    return put(doc, surface, _filling(f, Rect.centred(f.box.cx, f.box.cy, f.box.h, f.box.w), doc, ctx))


def _piece(doc: Document, frame: str) -> tuple[Surface, PhotoFrame]:
    surface, f = frame_of(doc, frame, PhotoFrame)
    if not is_gallery(surface):
        raise UserError(*_NO_WALL)
    unlocked_surface(surface)
    if f.locked:
        raise UserError("This piece is locked.", "Unlock it first.")
    return surface, f


def _filling(f: PhotoFrame, box: Rect, doc: Document, ctx: Context) -> PhotoFrame:
    if f.photo is None or box == f.box:
        return replace(f, box=box)
    if f.crop.angle or f.crop.quarter_turns:  # as the user turned it
        return recropped(f, box, doc.photos)
    from albumapp.layout.pieces.gallery import piece_crop  # numpy: not at the window's start

    crop = piece_crop(ctx.facts(f.photo), box)
    return replace(f, box=box, crop=replace(crop, flip=f.crop.flip))


def furniture_name(size: tuple[float, float]) -> str:
    """What furniture of this size is called in the list; "" for a size of one's own."""
    return next((name for name, known in FURNITURE.items() if known == size), "")
