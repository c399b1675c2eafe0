"""Edits that need faces or the solver: placing, swapping, laying out again. They stand in the table of
`document.edits` with the others, once this module is imported.

The solver (numpy) is loaded by the first edit that needs it, in `_again`: the window starts without it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, frame_of, photo_of, put, surface_of
from albumapp.document.edits_pages import remove_photos
from albumapp.document.model import Document, PhotoFrame, Surface
from albumapp.document.wishes import reordered
from albumapp.geometry import Crop, Rect
from albumapp.layout.crop import best_crop, whole_in
from albumapp.layout.frames import mended
from albumapp.layout.style import style as style_of
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape


def fitted(frame: PhotoFrame, facts: PhotoFacts, shape: SurfaceShape, gutter: float) -> PhotoFrame:
    """A frame with this photo in it: the largest crop that keeps its faces whole and clear.

    Where no crop of the frame's shape keeps them, the photo stands whole inside the old box.
    """
    turned = replace(frame, photo=facts.id, why=())
    if shape.part == "gallery":  # a piece keeps its size
        from albumapp.layout.pieces.gallery import piece_crop  # numpy: not at the window's start

        return replace(turned, crop=piece_crop(facts, frame.box))
    crop = best_crop(facts, frame.box.aspect)
    if crop is None:
        turned = replace(turned, box=whole_in(facts, frame.box), crop=Crop())
    else:
        turned = replace(turned, crop=crop)
    return turned if frame.rotation else mended(turned, facts, shape, gutter)[0]


def _open(frame: PhotoFrame) -> None:
    if frame.locked:
        raise UserError("This frame is locked.", "Unlock it first.")


def unlocked_surface(surface: Surface) -> None:
    """UserError where the surface is locked."""
    if surface.locked:
        raise UserError("These pages are locked.", "Unlock them first.")


def unlocked_frame(doc: Document, frame: str) -> None:
    """UserError where the frame is locked."""
    _, found = frame_of(doc, frame, PhotoFrame)
    _open(found)


def placed_photo(doc: Document, frame: str) -> tuple[Surface, str]:
    """The surface and the photo of a frame; UserError where it is empty."""
    surface, found = frame_of(doc, frame, PhotoFrame)
    if found.photo is None:
        raise UserError("This frame has no photo.", "Put a photo into it first.")
    return surface, str(found.photo)


def free_photos(surface: Surface) -> list[str]:
    """The photos that laying out again may move."""
    return [f.photo for f in surface.photo_frames() if f.photo is not None and not f.locked]


def again(
    doc: Document, ctx: Context, surface: str, candidate: int = 0, photos: Sequence[str] | None = None
) -> Document:
    """A surface laid out again with its photos, or others. One that was arranged by hand changes least."""
    from albumapp.layout.alternatives import nearest, put_in, resuggest_surface  # numpy: not at the start

    s = doc.surface(surface)
    if s.edited and photos is not None and s.shape.kind != "cover":
        return put_in(doc, s, nearest(doc, s, photos, ctx.facts, style_of(doc.style)))
    return resuggest_surface(doc, surface, ctx.facts, style_of(doc.style), candidate, photos)


@edit("place_photo", "Place photo")
def place_photo(doc: Document, ctx: Context, frame: str, photo: str) -> Document:
    """Put a photo into a frame, in place of the one that is there; its place in the order is kept."""
    surface, f = frame_of(doc, frame, PhotoFrame)
    _open(f)
    photo_of(doc, photo)
    if f.photo == photo:
        return doc
    shown = any(photo in s.photos() for s in doc.inner())
    doc = put(doc, surface, fitted(f, ctx.facts(photo), surface.shape, surface.gutter))
    return doc if shown or surface.shape.kind == "cover" else reordered(doc, ctx.facts)


@edit("swap_photos", "Swap photos")
def swap_photos(doc: Document, ctx: Context, a: str, b: str) -> Document:
    """Two frames exchange their photos, on one surface or between two; one of them may be empty."""
    _, fa = frame_of(doc, a, PhotoFrame)
    _, fb = frame_of(doc, b, PhotoFrame)
    _open(fa)
    _open(fb)
    for frame_id, photo in ((a, fb.photo), (b, fa.photo)):
        surface, f = frame_of(doc, frame_id, PhotoFrame)
        if photo is None:
            doc = put(doc, surface, replace(f, photo=None, crop=Crop(), why=()))
        else:
            doc = put(doc, surface, fitted(f, ctx.facts(photo), surface.shape, surface.gutter))
    return reordered(doc, ctx.facts, [p for p in (fa.photo, fb.photo) if p is not None])


@edit("add_photo", "Add photo")
def add_photo(
    doc: Document, ctx: Context, surface: str, photo: str, at: Sequence[float] | None = None
) -> Document:
    """One photo more on a surface; what is not locked is laid out again. An empty frame takes it first.

    It leaves the other inner pages that showed it, unless it is locked there.
    `at` is a point in mm: on a cover it says which of its sides is meant.
    """
    s = surface_of(doc, surface)
    unlocked_surface(s)
    photo_of(doc, photo)
    if photo in s.photos():
        raise UserError("This photo is on these pages already.")
    if s.shape.kind == "cover" and at is not None:
        return _on_side(doc, ctx, s, photo, at)
    empty = next((f for f in s.photo_frames() if f.photo is None and not f.locked), None)
    if empty is not None:
        doc = place_photo(doc, ctx, empty.id, photo)
        if s.shape.kind == "cover":
            return doc
        return reordered(_gone_elsewhere(doc, ctx, surface, [photo]), ctx.facts)
    if s.shape.kind == "cover":
        return _on_cover(doc, ctx, s, photo)
    doc = again(doc, ctx, surface, photos=[*free_photos(s), photo])
    return reordered(_gone_elsewhere(doc, ctx, surface, [photo]), ctx.facts)


def _gone_elsewhere(doc: Document, ctx: Context, surface: str, photos: Sequence[str]) -> Document:
    """Photos that were put on a surface leave the other inner pages that showed them, unless locked there.

    So a photo that is dragged from page to page moves. To show one twice it is placed into a frame.
    """
    moved = set(photos)
    for s in doc.inner():
        gone = {f.id for f in s.photo_frames() if f.photo in moved and not f.locked}
        if s.id == surface or s.locked or not gone:
            continue
        doc = doc.with_surface(replace(s, frames=tuple(f for f in s.frames if f.id not in gone)))
        if not s.edited and free_photos(doc.surface(s.id)):
            doc = again(doc, ctx, s.id)
    return doc


@edit("add_photos_here", "Place photos")
def add_photos_here(doc: Document, ctx: Context, surface: str, photos: Sequence[str]) -> Document:
    """Photos that were dropped together on a surface lay themselves out there, in time order, at once.

    Those that are there already stay; empty frames take the first ones. They leave the other inner pages
    that showed them, unless they are locked there.
    """
    s = surface_of(doc, surface)
    unlocked_surface(s)
    here = set(s.photos())
    fresh = [p for p in dict.fromkeys(photos) if photo_of(doc, p).id not in here]
    dropped = list(fresh)
    if not fresh:
        raise UserError("These photos are on these pages already.")
    if s.shape.kind == "cover":
        return add_photo(doc, ctx, surface, fresh[0])
    for f in [f for f in s.photo_frames() if f.photo is None and not f.locked]:
        if fresh:
            doc = place_photo(doc, ctx, f.id, fresh.pop(0))
    if fresh:
        s = doc.surface(surface)
        doc = again(doc, ctx, surface, photos=[*free_photos(s), *fresh])
    return reordered(_gone_elsewhere(doc, ctx, surface, dropped), ctx.facts)


def _on_cover(doc: Document, ctx: Context, cover: Surface, photo: str) -> Document:
    """The cover shows one photo: the new one takes its frame, or the front where there is none."""
    standing = [f for f in cover.photo_frames() if not f.locked]
    if standing:
        return place_photo(doc, ctx, standing[-1].id, photo)
    return _covering(doc, ctx, cover, photo, cover.shape.areas[-1])


def _on_side(doc: Document, ctx: Context, cover: Surface, photo: str, at: Sequence[float]) -> Document:
    """Each side of the cover shows one photo: the new one takes its frame, or the whole side."""
    sides = (cover.shape.areas[0], cover.shape.areas[-1])
    x, _ = (float(v) for v in at)
    side = min(sides, key=lambda a: abs(a.cx - x))
    there = [f for f in cover.photo_frames() if not f.locked and min(sides, key=_away(f)) == side]
    standing = [f for f in there if f.photo is None] or there
    if standing:
        return place_photo(doc, ctx, standing[-1].id, photo)
    return _covering(doc, ctx, cover, photo, side)


def _away(frame: PhotoFrame) -> Callable[[Rect], float]:
    """How far a side of the cover is from a frame's middle (mm)."""
    return lambda side: abs(side.cx - frame.box.cx)


def _covering(doc: Document, ctx: Context, cover: Surface, photo: str, side: Rect) -> Document:
    """A new frame below all others, as large as a side of the cover lets it be."""
    frame = PhotoFrame(f"f{doc.next_id}", side.inset(cover.shape.safe))
    frame = fitted(frame, ctx.facts(photo), cover.shape, cover.gutter)
    doc = doc.with_surface(replace(cover, frames=(frame, *cover.frames)))
    return replace(doc, next_id=doc.next_id + 1)


@edit("remove_photo", "Remove photo")
def remove_photo(doc: Document, ctx: Context, frame: str, relayout: bool = True) -> Document:
    """Take a photo and its frame off the pages; the others fill the room where `relayout` is set."""
    surface, f = frame_of(doc, frame, PhotoFrame)
    _open(f)
    left = replace(surface, frames=tuple(g for g in surface.frames if g.id != frame))
    doc = doc.with_surface(left)
    stays = surface.locked or surface.edited or surface.shape.kind == "cover"
    if not relayout or stays or not free_photos(left):
        return doc
    return again(doc, ctx, surface.id)


@edit("take_out_photos", "Take out photos")
def take_out_photos(doc: Document, ctx: Context, photos: Sequence[str]) -> Document:
    """Photos leave the project and their pages, which are laid out again; the files are not touched.

    On locked pages, on those arranged by hand and on the cover their frames stay, empty.
    """
    gone = set(photos)
    concerned = [s for s in doc.inner() if gone & set(s.photos()) and not (s.locked or s.edited)]
    for s in concerned:
        frames = tuple(
            f for f in s.frames if not (isinstance(f, PhotoFrame) and f.photo in gone and not f.locked)
        )
        doc = doc.with_surface(replace(s, frames=frames))
        if free_photos(doc.surface(s.id)):
            doc = again(doc, ctx, s.id)
    return remove_photos(doc, ctx, list(photos))


@edit("reset_crop", "Reset crop")
def reset_crop(doc: Document, ctx: Context, frame: str) -> Document:
    """The largest crop of the frame's shape that keeps the faces whole, in place of the user's own."""
    surface, f = frame_of(doc, frame, PhotoFrame)
    _open(f)
    if f.photo is None:
        raise UserError("This frame has no photo to crop.", "Put a photo into it first.")
    return put(doc, surface, fitted(f, ctx.facts(f.photo), surface.shape, surface.gutter))


@edit("resuggest", "Suggest these pages again", "suggest")
def resuggest(
    doc: Document,
    ctx: Context,
    surface: str,
    candidate: int | None = None,
    photos: Sequence[str] | None = None,
) -> Document:
    """Lay a surface out again around what is locked. Without a candidate: the next that differs from now."""
    s = surface_of(doc, surface)
    unlocked_surface(s)
    if candidate is not None or photos is not None:
        return again(doc, ctx, surface, int(candidate or 0), photos)
    if not free_photos(s):
        return doc
    from albumapp.layout.alternatives import next_layout  # numpy: not at the window's start

    return again(doc, ctx, surface, next_layout(doc, surface, ctx.facts, style_of(doc.style)))
