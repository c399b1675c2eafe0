"""Edits of what is no book: edges of a picture on the wall, pages turned by a quarter, days of a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.days.month import month_frame, month_of
from albumapp.document.days.month import text_of as month_text
from albumapp.document.edits import Context, edit, surface_of, text_of
from albumapp.document.model import Document, PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import like
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import EDGES, ProductSpec

TURNS = ("print", "wall", "panels", "collage")
_LONGEST = 80  # letters of a day's words


def edges_of(surface: Surface) -> str:
    """What folds round the bars of a picture, one of EDGES; "" where nothing does."""
    if surface.shape.kind != "wall" or not any(max(s.wrap.as_list()) > 0 for s in surface.shape.sheets):
        return ""
    if surface.edges:
        return surface.edges
    frames = [f.box for f in surface.photo_frames()]
    reach = Rect.around(frames) if frames else surface.shape.rect
    return "picture" if reach.contains(surface.shape.bleed_rect, 0.5) else "colour"


@edit("set_edges", "Change edges")
def set_edges(doc: Document, ctx: Context, surface: str, edges: str) -> Document:
    """What folds round the bars: "picture" goes on, "mirror" and "stretch" repeat the front's edge, "colour".

    The photo that fills the front is cropped anew for it, its faces clear of the edges.
    """
    s = surface_of(doc, surface)
    if text_of(edges) not in EDGES:
        raise ValueError(f"{edges!r} is none of {', '.join(EDGES)}")
    if not edges_of(s):
        raise UserError("Nothing of this picture folds round an edge.")
    if s.shape.part == "gallery":
        if edges not in ("mirror", "stretch"):
            raise UserError("The edges of pieces are mirrored or drawn out.", "Choose one of these.")
        return doc.with_surface(replace(s, edges=edges))
    if edges in ("mirror", "stretch") and s.shape.part == "panels":
        raise UserError("The edges of panels show the picture or a colour.", "Choose one of these.")
    box = s.shape.bleed_rect if edges == "picture" else s.shape.rect
    frames = tuple(_fitted(f, box, s, ctx) if _fills(f, s.shape) else f for f in s.frames)
    kept = edges if edges != "picture" and (edges != "colour" or s.shape.part == "panels") else ""
    return doc.with_surface(replace(s, frames=frames, edges=kept))


def _fills(frame: object, shape: SurfaceShape) -> bool:
    """Whether it is the photo that the front is filled with."""
    return (
        isinstance(frame, PhotoFrame)
        and not (frame.locked or frame.rotation)
        and frame.box.outset(0.5).contains(shape.rect)
    )


def _fitted(frame: Any, box: Rect, s: Surface, ctx: Context) -> PhotoFrame:
    from albumapp.layout.pieces.filling import filled  # numpy: not at the window's start

    f: PhotoFrame = frame
    if f.photo is None or f.box == box:
        return replace(f, box=box)
    made = filled(ctx.facts(f.photo), box, s.shape)
    if made is None:
        raise UserError(
            "A face would come too near to an edge.",
            "Let the edges mirror the picture, or choose another photo.",
        )
    return replace(f, box=box, crop=made.crop)


@edit("turn_page", "Turn page")
def turn_page(doc: Document, ctx: Context, surface: str) -> Document:
    """A print or a picture upright instead of lying, or the other way; its photo is set into it anew."""
    s, spec = surface_of(doc, surface), ctx.product(doc.product)
    if not turnable(s, spec):
        raise UserError("This page cannot be turned.")
    if s.locked:
        raise UserError("These pages are locked.", "Unlock them first.")
    inner = list(doc.inner())
    at = inner.index(s)
    shape = like(spec, [_turned(t.shape) if n == at else t.shape for n, t in enumerate(inner)])[at]
    if shape.part == "collage":
        return _sheet_turned(doc, ctx, s, shape, spec)
    photos = [ctx.facts(p) for p in s.photos()[:1]]
    made = replace(s, shape=shape, frames=_set_anew(s, shape, photos, spec), content=(shape.rect,))
    return doc.with_surface(made)


def _sheet_turned(
    doc: Document, ctx: Context, s: Surface, shape: SurfaceShape, spec: ProductSpec
) -> Document:
    """A sheet full of photos: title and photos are laid out anew on the turned sheet."""
    from albumapp.layout.alternatives import resuggest_surface  # numpy: not at the window's start
    from albumapp.layout.pieces.collages import on_shape
    from albumapp.layout.style import style_before

    if any(f.locked for f in s.frames):
        raise UserError("Something on this page is locked.", "Unlock it first.")
    look = style_before(doc.style)
    doc = doc.with_surface(on_shape(s, shape, spec, look))
    return resuggest_surface(doc, s.id, ctx.facts, look)


def turnable(surface: Surface, spec: ProductSpec) -> bool:
    size = surface.shape.size
    piece = spec.piece
    return piece is not None and piece.turns and surface.shape.part in TURNS and size.w != size.h


def _turned(shape: SurfaceShape) -> SurfaceShape:
    """Only says which way it is to lie; `like` makes the shape."""
    return replace(shape, size=type(shape.size)(shape.size.h, shape.size.w))


def _set_anew(
    s: Surface, shape: SurfaceShape, photos: Sequence[PhotoFacts], spec: ProductSpec
) -> tuple[Any, ...]:
    """The photo as a suggestion would set it; the frame keeps its id and look, what else is there stays."""
    from albumapp.layout.pieces.filling import filled, set_in  # numpy: not at the window's start

    piece = spec.piece
    found: list[Any] = []
    for f in s.frames:
        if not isinstance(f, PhotoFrame) or not photos or f.photo != photos[0].id:
            found.append(f)
            continue
        border = piece.border if piece is not None else 0.0
        box = shape.rect.inset(border) if border else shape.rect if s.edges else shape.bleed_rect
        made = None if border else filled(photos[0], box, shape)
        made = made or set_in(photos[0], shape.rect.inset(max(border, *shape.safe.as_list())), 0.0)
        found.append(replace(f, box=made.box, crop=made.crop, rotation=0.0))
    return tuple(found)


@edit("set_days", "Change days")
def set_days(doc: Document, ctx: Context, days: Sequence[Sequence[Any]]) -> Document:
    """The user's own days of a calendar, in place of those that were there: [month, day, words], one each."""
    of: dict[tuple[int, int], str] = {}
    for month, day, words in days:
        of[int(month), int(day)] = " ".join(text_of(words).split())[:_LONGEST]
    changed = []
    for s in doc.surfaces:
        frame = month_frame(s)
        m = month_of(frame.text) if frame is not None else None
        if frame is not None and m is not None:
            own = {d: words for (month, d), words in of.items() if month == m.month and words}
            s = s.with_frame(replace(frame, text=month_text(replace(m, own=own))))
        changed.append(s)
    if not any(month_frame(s) for s in doc.surfaces):
        raise UserError("This is no calendar.", "Choose a calendar in Change product.")
    return replace(doc, surfaces=tuple(changed))
