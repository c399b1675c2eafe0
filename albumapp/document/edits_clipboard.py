"""Edits that copy frames: paste them from this or another project, duplicate them, give others their look.

What is copied is a frame's JSON (`codec.frame_to_json`) with the entries of its photos, so it goes from one
project, or one run of the program, to another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.codec import frame_from_json, photo_from_json
from albumapp.document.edits import Context, edit, frame_of, surface_of
from albumapp.document.edits_frames import ANY
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect

STEP = 6.0  # mm that a copy is set off from what it copies
MOST = 2000  # frames pasted at once
# what a frame is, as against how it looks
_CONTENT = frozenset(
    (
        "id",
        "box",
        "photo",
        "crop",
        "rotation",
        "locked",
        "overlap_intended",
        "why",
        "group",
        "text",
        "role",
        "shape",
    )
)
_ROLES = ("chapter", "spine", "style")  # what belongs to its own pages only


def _open(surface: Surface) -> None:
    if surface.locked:
        raise UserError("These pages are locked.", "Unlock them first.")


def _within(frames: Sequence[Frame], surface: Surface) -> tuple[float, float]:
    """How far (mm) frames must move, all alike, so that their middle lies on the surface."""
    around = Rect.around([f.box.rotated_bounds(f.rotation) for f in frames])
    page = surface.shape.rect
    dx = min(max(around.cx, page.x + 10), page.right - 10) - around.cx
    dy = min(max(around.cy, page.y + 10), page.bottom - 10) - around.cy
    if dx or dy:  # it was made for a larger page: then it stands in the middle of this one
        return page.cx - around.cx if dx else 0.0, page.cy - around.cy if dy else 0.0
    return 0.0, 0.0


def _put(doc: Document, surface: Surface, frames: Sequence[Frame], dx: float, dy: float) -> Document:
    """Copies of frames on top of a surface, unlocked, with ids and groups of their own."""
    if not frames:
        raise UserError("There are no frames to paste.", "Copy some first.")
    moved = [replace(f, box=f.box.moved(dx, dy)) for f in frames]
    x, y = _within(moved, surface)
    number = doc.next_id
    groups: dict[str, str] = {}
    fresh: list[Frame] = []
    for f in moved:
        if f.group is not None and f.group not in groups:
            groups[f.group] = f"g{number}"
            number += 1
        named = replace(
            f, id=f"f{number}", box=f.box.moved(x, y), locked=False, why=(), group=groups.get(f.group or "")
        )
        number += 1
        fresh.append(_at_home(named))
    doc = doc.with_surface(replace(surface, frames=(*surface.frames, *fresh)))
    return replace(doc, next_id=number)


def _at_home(f: Frame) -> Frame:
    """A heading, a spine or what a style drew is plain words and shapes where it is pasted."""
    if isinstance(f, TextFrame) and f.role in _ROLES:
        return replace(f, role="text")
    if not isinstance(f, PhotoFrame | TextFrame) and f.role in _ROLES:
        return replace(f, role="")
    return f


@edit("paste_frames", "Paste", by_hand=True)
def paste_frames(
    doc: Document,
    ctx: Context,
    surface: str,
    frames: Sequence[Mapping[str, Any]],
    photos: Sequence[Mapping[str, Any]] = (),
    dx: float = 0.0,
    dy: float = 0.0,
) -> Document:
    """Put copied frames on a surface, at the same place, or set off by mm. `photos`: entries of theirs.

    Photos that the project does not have come with them. What would stand off the pages stands on them.
    """
    target = surface_of(doc, surface)
    _open(target)
    if len(frames) > MOST:
        raise UserError("More than {most} frames cannot be pasted at once.", "Copy fewer.", most=MOST)
    pool = dict(doc.photos)
    for row in photos:
        entry = photo_from_json(dict(row))
        pool.setdefault(entry.id, entry)
    found = [frame_from_json({**row, "id": "f0"}) for row in frames]
    for f in found:
        photo = getattr(f, "photo", None)
        if photo is not None and photo not in pool:
            raise KeyError(photo)
    if len(pool) != len(doc.photos):
        doc = replace(doc, photos=pool)
    return _put(doc, target, found, float(dx), float(dy))


@edit("duplicate_frames", "Duplicate", by_hand=True)
def duplicate_frames(
    doc: Document, ctx: Context, frames: Sequence[str], dx: float = STEP, dy: float = STEP
) -> Document:
    """The same frames once more on their surface, set off by mm, on top."""
    by_surface: dict[str, list[Frame]] = {}
    for i in dict.fromkeys(frames):
        surface, f = frame_of(doc, i, ANY)
        by_surface.setdefault(surface.id, []).append(f)
    for surface_id, copied in by_surface.items():
        there = doc.surface(surface_id)
        _open(there)
        copied.sort(key=there.frames.index)
        doc = _put(doc, there, copied, float(dx), float(dy))
    return doc


@edit("paste_look", "Paste look", by_hand=True)
def paste_look(doc: Document, ctx: Context, frames: Sequence[str], like: Mapping[str, Any]) -> Document:
    """Frames take the look of a copied one: border, corners, opacity, colours, style of text; what they show
    and where they stand stays.

    A look of another kind gives what the kinds have in common.
    """
    source = frame_from_json({**like, "id": "f0"})
    changed = False
    for i in dict.fromkeys(frames):
        surface, f = frame_of(doc, i, ANY)
        if f.locked:
            raise UserError("This frame is locked.", "Unlock it first.")
        new = looking_like(f, source)
        changed |= new != f
        doc = doc.with_surface(surface.with_frame(new))
    if not changed:
        raise UserError("These frames look like that already, or have nothing in common with it.")
    return doc


def looking_like(frame: Frame, source: Frame) -> Frame:
    """The frame with all of another's look that its kind has."""
    names = {v.name for v in fields(frame)} & {v.name for v in fields(source)} - _CONTENT
    if type(frame) is not type(source):
        names &= {"corner_radius", "opacity", "border", "shadow"}
    elif isinstance(frame, PhotoFrame):  # its outline is look; adjustments have a paste of their own
        names = (names | {"shape"}) - {"adjust"}
    return replace(frame, **{n: getattr(source, n) for n in names})
