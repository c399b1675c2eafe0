"""Photos of a surface to the edges of the paper: what "fill these pages" does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import Document, Frame, Surface, TextFrame
from albumapp.document.wishes import in_order, seen
from albumapp.geometry import Rect, Size
from albumapp.layout.alternatives import as_set, put_in, staying, words
from albumapp.layout.compose import surface_of
from albumapp.layout.constraints import PPI, area_cap
from albumapp.layout.dressing import opening
from albumapp.layout.frames import Candidate
from albumapp.layout.own_crops import as_cropped, own_crops, with_own_crop
from albumapp.layout.own_looks import with_own_look
from albumapp.layout.style import Style, content_boxes, soundly_set
from albumapp.layout.variants import Task, layouts
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_FULL = 0.97  # of the surface: what counts as filled
_REACHED = 0.8  # of the surface: what may be called so where wide gaps part the photos
_CROPS = (0.12, 0.25, 0.4)  # shares of a photo that may go, tried one after the other


def filled(
    doc: Document, surface: Surface, facts_of: Callable[[str], PhotoFacts], style: Style, ppi: float
) -> Document:
    """The document with the surface's photos over the whole of it, round what is locked.

    Crops grow until that is so; where pixels are short a photo is drawn down to `ppi`.
    """
    free = [f for f in surface.photo_frames() if not f.locked]
    locked = [f for f in surface.photo_frames() if f.locked]
    group = in_order([facts_of(f.photo) for f in free if f.photo is not None], doc.wishes)
    own = own_crops(free)
    base = as_cropped(seen(group, doc.wishes), own)
    look = replace(as_set(style, surface), full_bleed=True, hero_bleed=True, white_space=0.0)
    look = replace(look, arrangement="free", cell_aspect=None, caption=None, band=None)
    best: Candidate | None = None
    for stretched in (False, True):
        photos = [_stretched(f, surface.shape, ppi) for f in base] if stretched else base
        for most in _CROPS:
            task = Task(photos, surface.shape, replace(look, crop_max=most), locked, words(surface), doc.seed)
            for c in layouts(task, 4):
                if best is None or _covered(c, surface.shape) > _covered(best, surface.shape) + 0.01:
                    best = c
            if best is not None and _covered(best, surface.shape) >= _FULL:
                break
        if best is not None and _covered(best, surface.shape) >= _FULL:
            break
    assert best is not None
    known = {f.id: f for f in group}
    frames = tuple(with_own_look(with_own_crop(f, own, known), surface, style) for f in best.frames)
    full = replace(best, frames=frames)
    made = surface_of(full, group, surface.shape, look, surface.id, opening(surface))
    kept = (*made.frames, *_own_captions(surface, made), *staying(surface))
    # the margin stays that of the book: it is what these pages, or all, are laid out with again
    content = surface.content if soundly_set(surface) else content_boxes(surface.shape, style)
    around = Rect.around([f.box for f in frames])
    reached = around.contains(surface.shape.rect) and _covered(best, surface.shape) >= _REACHED
    why = (*made.why, Reason("spread.filled" if reached else "spread.filled_partly"))
    made = replace(made, background=surface.background, content=content, frames=kept, why=why)
    made = replace(made, chapter=surface.chapter)
    return put_in(doc, surface, replace(made, edited=True))


def _own_captions(old: Surface, new: Surface) -> list[Frame]:
    """Captions that the user wrote, within the lower edge of their photos: below them is no room."""
    boxes = {f.photo: f.box for f in new.photo_frames()}
    found: list[Frame] = []
    for f in old.frames:
        if isinstance(f, TextFrame) and f.role == "caption" and not (f.why or f.locked) and f.photo in boxes:
            box = boxes[f.photo].intersection(new.shape.rect.inset(new.shape.safe)) or boxes[f.photo]
            found.append(replace(f, box=Rect(box.x, box.bottom - f.box.h, box.w, f.box.h)))
    return found


def _stretched(f: PhotoFacts, shape: SurfaceShape, ppi: float) -> PhotoFacts:
    """The photo with as many pixels as would let it be drawn at `ppi` where it may now be drawn at more."""
    cap = area_cap(f, shape)
    wanted = f.size.w * f.size.h * (25.4 / ppi) ** 2
    if wanted <= cap:
        return f
    k = PPI / ppi
    return replace(f, size=Size(f.size.w * k, f.size.h * k))


def _covered(c: Candidate, shape: SurfaceShape) -> float:
    """Share of the trimmed surface under photos and the gaps between them, about."""
    met = [f.box.outset(1.5).intersection(shape.rect) for f in c.frames]
    return sum(m.area for m in met if m is not None) / shape.rect.area
