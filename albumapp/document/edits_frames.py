"""Edits of single frames: move, resize, turn, order, lock, crop, text, delete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, frame_of, photo_of, put, surface_of
from albumapp.document.model import (
    Document,
    Frame,
    PhotoEntry,
    PhotoFrame,
    ShapeFrame,
    Surface,
    TextFrame,
)
from albumapp.document.recropping import recropped
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import fits_photo, largest_crop, moved_inside

ANY = (PhotoFrame, TextFrame, ShapeFrame)
SMALLEST = 2.0  # mm: a frame below this cannot be seen or grabbed


def box_of(value: Sequence[float]) -> Rect:
    box = Rect.of(value)
    if box.w < SMALLEST or box.h < SMALLEST:
        raise UserError("A frame must be at least {smallest:g} mm wide and high.", smallest=SMALLEST)
    return box


def _unlocked(frame: Frame) -> None:
    if frame.locked:
        raise UserError("This frame is locked.", "Unlock it first.")


def resized(frame: Frame, box: Rect, photos: Mapping[str, PhotoEntry]) -> Frame:
    """The frame with another box; a photo's crop follows where the aspect changed.

    KeyError where the project does not have the photo.
    """
    if isinstance(frame, PhotoFrame) and abs(box.aspect - frame.box.aspect) > 1e-9:
        return recropped(frame, box, photos)
    return replace(frame, box=box)


@edit("set_box", "Move or resize", by_hand=True)
def set_box(doc: Document, ctx: Context, frame: str, box: Sequence[float]) -> Document:
    """Put a frame's unrotated box at x, y, w, h mm; a photo's crop follows without distortion."""
    surface, f = frame_of(doc, frame, ANY)
    _unlocked(f)
    return put(doc, surface, resized(f, box_of(box), doc.photos))


@edit("move_frames", "Move", by_hand=True)
def move_frames(doc: Document, ctx: Context, frames: Sequence[str], dx: float, dy: float) -> Document:
    """Move frames by mm; locked ones stay."""
    for fid in frames:
        surface, f = frame_of(doc, fid, ANY)
        if not f.locked:
            doc = put(doc, surface, replace(f, box=f.box.moved(float(dx), float(dy))))
    return doc


@edit("set_rotation", "Rotate", by_hand=True)
def set_rotation(doc: Document, ctx: Context, frame: str, degrees: float) -> Document:
    surface, f = frame_of(doc, frame, ANY)
    _unlocked(f)
    return put(doc, surface, replace(f, rotation=float(degrees) % 360))


@edit("lock_frame", "Lock")
def lock_frame(doc: Document, ctx: Context, frame: str, locked: bool = True) -> Document:
    surface, f = frame_of(doc, frame, ANY)
    return put(doc, surface, replace(f, locked=bool(locked)))


@edit("delete_frames", "Delete", by_hand=True)
def delete_frames(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Take frames off their surface; their photos stay in the project, unused."""
    for fid in frames:
        surface, f = frame_of(doc, fid, ANY)
        _unlocked(f)
        doc = doc.with_surface(replace(surface, frames=tuple(g for g in surface.frames if g.id != fid)))
    return doc


@edit("order_frame", "Change order", by_hand=True)
def order_frame(doc: Document, ctx: Context, frame: str, to: str) -> Document:
    """`to` is "front", "back", "forward" or "backward"."""
    surface, f = frame_of(doc, frame, ANY)
    at = surface.frames.index(f)
    rest = [g for g in surface.frames if g.id != frame]
    places = {"front": len(rest), "back": 0, "forward": min(at + 1, len(rest)), "backward": max(at - 1, 0)}
    if to not in places:
        raise UserError("'{to}' is no order.", "Use front, back, forward or backward.", to=to)
    rest.insert(places[to], f)
    return doc.with_surface(replace(surface, frames=tuple(rest)))


@edit("set_crop", "Crop", by_hand=True)
def set_crop(
    doc: Document,
    ctx: Context,
    frame: str,
    box: Sequence[float] | None = None,
    angle: float | None = None,
    quarter_turns: int | None = None,
    flip: bool | None = None,
) -> Document:
    """The user's own crop. `box` is in 0..1 of the oriented photo; it takes the frame's aspect.

    Whatever is asked for, nothing outside the photo shows and nothing is distorted.
    """
    surface, f = frame_of(doc, frame, PhotoFrame)
    if f.photo is None:
        raise UserError("This frame has no photo to crop.", "Put a photo into it first.")
    photo = photo_of(doc, f.photo).size
    crop = Crop(
        f.crop.box if box is None else Rect.of(box),
        f.crop.angle if angle is None else min(max(float(angle), -45.0), 45.0),
        f.crop.quarter_turns if quarter_turns is None else int(quarter_turns) % 4,
        f.crop.flip if flip is None else bool(flip),
        by_user=True,
    )
    if min(crop.box.w, crop.box.h) < 0.01:
        raise UserError("A crop must show at least a hundredth of the photo.")
    slot = f.box.h / f.box.w if crop.quarter_turns % 2 else f.box.w / f.box.h
    area = crop.box.w * photo.w * crop.box.h * photo.h
    w, h = (area * slot) ** 0.5 / photo.w, (area / slot) ** 0.5 / photo.h
    crop = moved_inside(replace(crop, box=Rect.centred(crop.box.cx, crop.box.cy, w, h)), photo)
    if not fits_photo(crop, photo, 1e-3):
        raise UserError("This crop reaches past the photo.", "Use a smaller crop or angle.")
    return put(doc, surface, replace(f, crop=crop))


@edit("turn_photo", "Turn photo", by_hand=True)
def turn_photo(doc: Document, ctx: Context, frame: str, turns: int = 1) -> Document:
    """Turn the photo inside its frame by quarter turns clockwise; the largest crop in its middle."""
    surface, f = frame_of(doc, frame, PhotoFrame)
    if f.photo is None:
        raise UserError("This frame has no photo to turn.", "Put a photo into it first.")
    photo = photo_of(doc, f.photo).size
    q = (f.crop.quarter_turns + int(turns)) % 4
    slot = f.box.h / f.box.w if q % 2 else f.box.w / f.box.h
    box = largest_crop(photo.aspect, slot, f.crop.box.cx, f.crop.box.cy)
    return put(doc, surface, replace(f, crop=Crop(box, 0.0, q, f.crop.flip, True)))


def with_new_frame(doc: Document, surface: Surface, frame: Frame) -> Document:
    """A frame more on top; it takes the document's next id."""
    named = replace(frame, id=f"f{doc.next_id}")
    doc = doc.with_surface(replace(surface, frames=(*surface.frames, named)))
    return replace(doc, next_id=doc.next_id + 1)


@edit("add_empty_frame", "Add frame", by_hand=True)
def add_empty_frame(doc: Document, ctx: Context, surface: str, box: Sequence[float]) -> Document:
    """A photo frame without a photo, to drop one into."""
    return with_new_frame(doc, surface_of(doc, surface), PhotoFrame("", box_of(box)))
