"""Edits that part and join pages: a spread's photos on two, two spreads on one, photos to other pages.

They stand in the table of `document.edits` with the others, once this module is imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, surface_of
from albumapp.document.edits_pages import new_spreads, rebound, spreads_of
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.document.wishes import in_order, reordered
from albumapp.layout.edits import again, free_photos, placed_photo, unlocked_frame, unlocked_surface


def _without(surface: Surface, photos: Iterable[str]) -> Surface:
    """The surface without the frames (that are not locked) of these photos."""
    gone = set(photos)
    frames = tuple(
        f for f in surface.frames if not (isinstance(f, PhotoFrame) and f.photo in gone and not f.locked)
    )
    return replace(surface, frames=frames)


def _carried(doc: Document, surface: str, frames: Sequence[Frame]) -> Document:
    """The document with these frames on a surface, which keep crop and look there: captions follow them."""
    s = doc.surface(surface)
    return doc.with_surface(replace(s, frames=(*s.frames, *frames)))


@edit("split_spread", "Split pages")
def split_spread(doc: Document, ctx: Context, surface: str) -> Document:
    """The later half of a spread's photos goes to a new spread after it; both are laid out.

    Locked photos, words and shapes stay. Where pages come in steps of four, an empty spread follows.
    """
    (old,) = spreads_of(doc, [surface], "split", "Move its photos to other pages instead.")
    unlocked_surface(old)
    group = in_order([ctx.facts(p) for p in dict.fromkeys(free_photos(old))], doc.wishes)
    locked = sum(1 for f in old.photo_frames() if f.photo is not None and f.locked)
    if len(group) + locked < 2 or not group:
        raise UserError("There are too few photos to split.", "Put more photos on these pages first.")
    keep = max(0, (len(group) + locked + 1) // 2 - locked)
    going = [f.id for f in group[keep:]]
    taken = [f for f in old.photo_frames() if f.photo in going and not f.locked]
    fresh, doc = new_spreads(doc, ctx, old)
    first = replace(fresh[0], event=old.event, chapter=None)
    inner = list(doc.inner())
    at = inner.index(old)
    left = _without(old, going)
    doc = rebound(doc, ctx, [*inner[:at], left, first, *fresh[1:], *inner[at + 1 :]])
    if free_photos(doc.surface(old.id)):
        doc = again(doc, ctx, old.id)
    doc = again(_carried(doc, first.id, taken), ctx, first.id)
    return reordered(doc, ctx.facts)


@edit("merge_spreads", "Merge pages")
def merge_spreads(doc: Document, ctx: Context, surface: str) -> Document:
    """The photos of a spread and of the next one lie together on the first; the second is gone.

    Locked frames, words and shapes of both stand where they stood.
    """
    inner = [s for s in doc.inner() if s.shape.kind == "spread"]
    (one,) = spreads_of(doc, [surface], "merged", "Move its photos to other pages instead.")
    at = inner.index(one)
    if at + 1 >= len(inner):
        raise UserError("There are no pages after these.", "Choose the pages before them.")
    two = inner[at + 1]
    unlocked_surface(one)
    unlocked_surface(two)
    here = set(one.photos())
    frames = [f for f in two.frames if not (_spare(f) or (isinstance(f, PhotoFrame) and f.photo in here))]
    doc = rebound(doc, ctx, [s for s in doc.inner() if s.id != two.id])
    doc = _carried(doc, one.id, frames)
    return reordered(again(doc, ctx, one.id), ctx.facts) if free_photos(doc.surface(one.id)) else doc


def _spare(frame: Frame) -> bool:
    """An empty frame, or the heading of a chapter: neither is wanted twice."""
    if isinstance(frame, TextFrame):
        return frame.role == "chapter" and not frame.locked
    return isinstance(frame, PhotoFrame) and frame.photo is None


@edit("move_photos", "Move photos to other pages")
def move_photos(doc: Document, ctx: Context, frames: Sequence[str], surface: str) -> Document:
    """Photos go from their pages to others, together; all pages concerned are laid out again.

    Those that the pages show already, and those of the cover, are not taken twice.
    """
    target = surface_of(doc, surface)
    unlocked_surface(target)
    if target.shape.kind == "cover":
        raise UserError("Photos move between inner pages.", "Drag a photo onto the cover to show it there.")
    there = set(target.photos())
    taken: list[PhotoFrame] = []
    sources: list[str] = []
    for i in dict.fromkeys(frames):
        source, photo = placed_photo(doc, i)
        unlocked_frame(doc, i)
        if source.id == target.id:
            continue
        if source.shape.kind == "cover":
            raise UserError(
                "Photos move between inner pages.", "Place the cover's photo there from the panel."
            )
        unlocked_surface(source)
        frame = source.frame(i)
        if photo not in there and isinstance(frame, PhotoFrame):
            taken.append(frame)
            there.add(photo)
        doc = doc.with_surface(replace(source, frames=tuple(f for f in source.frames if f.id != i)))
        sources.append(source.id)
    if not taken:
        raise UserError("These photos are on those pages already.", "Choose other pages.")
    for i in dict.fromkeys(sources):
        if free_photos(doc.surface(i)):
            doc = again(doc, ctx, i)
    doc = again(_carried(doc, target.id, taken), ctx, target.id)
    return reordered(doc, ctx.facts)
