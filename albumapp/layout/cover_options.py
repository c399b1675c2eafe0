"""Other designs of a cover: the same photo, or another of the book, set another way; its words stay.

To add one: a function in `FRONTS` that gives the front's picture box and title box in mm. Locked frames
stay exactly, and so does all that stands on the back and on the spine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from albumapp.basis import Reason
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.constraints import frame_violations
from albumapp.layout.cover import front_frames, full_front, title_points
from albumapp.layout.cover_photo import main_people, suits
from albumapp.layout.crop import best_crop
from albumapp.layout.frames import capped_slot, framed
from albumapp.layout.style import Style
from albumapp.layout.variants import NEVER, alike
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

FactsOf = Callable[[str], PhotoFacts]
# picture box and title box on the front board
Front = tuple[Rect, Rect]
_MOST_LOSS = 0.45  # of the photo: a crop for a cover may be bold, faces whole
_OTHERS = 6  # photos of the book that are tried on the front
_TITLE = 0.17  # of the board's height


@dataclass(frozen=True, slots=True)
class _Design:
    code: str
    place: Callable[[SurfaceShape, float], Front]
    filling: bool


def _margin(shape: SurfaceShape) -> float:
    return max(shape.safe.left, shape.areas[-1].w * 0.08) + 2


def _classic(shape: SurfaceShape, aspect: float) -> Front:
    """Photo above, title close below, both in the margins."""
    b, m = shape.areas[-1], _margin(shape)
    w = b.w - 2 * m
    h = min(w / aspect, b.h * (1 - _TITLE) - 2 * m)
    top = b.y + max(m, (b.h * (1 - _TITLE) - h) * 0.45)
    picture = Rect.centred(b.cx, top + h / 2, h * aspect, h)
    return picture, Rect(b.x + m, picture.bottom + 0.035 * b.h, w, b.h * _TITLE * 0.75)


def _above(shape: SurfaceShape, aspect: float) -> Front:
    """Title at the top, the photo below it."""
    b, m = shape.areas[-1], _margin(shape)
    top = b.y + m + b.h * _TITLE
    h = min((b.w - 2 * m) / aspect, b.bottom - m - top)
    return Rect.centred(b.cx, top + h / 2, h * aspect, h), Rect(
        b.x + m, b.y + m, b.w - 2 * m, b.h * _TITLE * 0.8
    )


def _bled_top(shape: SurfaceShape, aspect: float) -> Front:
    """The photo to three edges, the title in a band below."""
    b, r, m = shape.areas[-1], shape.bleed_rect, _margin(shape)
    low = b.bottom - b.h * (_TITLE + 0.05)
    return Rect.corners(b.x, r.y, r.right, low), Rect.corners(b.x + m, low + 4, b.right - m, b.bottom - m)


def _bled_bottom(shape: SurfaceShape, aspect: float) -> Front:
    """The title above, the photo to the three edges below."""
    b, r, m = shape.areas[-1], shape.bleed_rect, _margin(shape)
    top = b.y + b.h * (_TITLE + 0.05)
    return Rect.corners(b.x, top, r.right, r.bottom), Rect.corners(b.x + m, b.y + m, b.right - m, top - 4)


def _small(shape: SurfaceShape, aspect: float) -> Front:
    """A small photo with much white, the title below."""
    b, m = shape.areas[-1], _margin(shape)
    side = 0.48 * min(b.w, b.h)
    w, h = side * aspect**0.5, side / aspect**0.5
    picture = Rect.centred(b.cx, b.y + 0.4 * b.h, w, h)
    return picture, Rect(b.x + m, picture.bottom + 0.05 * b.h, b.w - 2 * m, b.h * _TITLE * 0.8)


def _square(shape: SurfaceShape, aspect: float) -> Front:
    """A square in the middle, the title below."""
    b, m = shape.areas[-1], _margin(shape)
    side = 0.62 * min(b.w, b.h)
    picture = Rect.centred(b.cx, b.y + 0.42 * b.h, side, side)
    return picture, Rect(b.x + m, picture.bottom + 0.04 * b.h, b.w - 2 * m, b.h * _TITLE * 0.75)


def _band(shape: SurfaceShape, aspect: float) -> Front:
    """A wide band from edge to edge, the title below."""
    b, r, m = shape.areas[-1], shape.bleed_rect, _margin(shape)
    picture = Rect.corners(b.x, b.y + 0.2 * b.h, r.right, b.y + 0.66 * b.h)
    return picture, Rect(b.x + m, picture.bottom + 0.05 * b.h, b.w - 2 * m, b.h * _TITLE * 0.8)


FRONTS: tuple[_Design, ...] = (
    _Design("cover.classic", _classic, False),
    _Design("cover.bled_top", _bled_top, True),
    _Design("cover.above", _above, False),
    _Design("cover.band", _band, True),
    _Design("cover.square", _square, True),
    _Design("cover.small", _small, False),
    _Design("cover.bled_bottom", _bled_bottom, True),
)


def cover_options(doc: Document, cover: Surface, facts_of: FactsOf, style: Style, want: int) -> list[Surface]:
    """The cover as it is, then other designs of its front, then other photos in it; never none."""
    front = cover.shape.areas[-1]
    held = [f for f in cover.photo_frames() if f.photo and front.holds(f.box.cx, f.box.cy)]
    if len(held) != 1 or held[0].locked or held[0].rotation or cover.locked:
        return [cover]
    old = held[0]
    found = [cover]
    for photo in [old.photo or "", *_others(doc, cover, facts_of)]:
        for made in _designs(cover, old, facts_of(photo), style, doc.title):
            if any(_alike(made, s) for s in found):
                continue
            found.append(made)
            if len(found) >= want:
                return found
            if photo != old.photo:  # of another photo the first design that suits it
                break
    return found


def _designs(
    cover: Surface, old: PhotoFrame, facts: PhotoFacts, style: Style, title: str
) -> Iterator[Surface]:
    """The front with this photo: as a suggestion would set it, with its title in it, then in other ways."""
    own = old.crop.by_user and old.photo == facts.id
    if not own:
        for set_ in (front_frames, full_front):
            frames = set_(facts, cover.shape, style, title)
            if frames:
                yield _set_as(cover, old, frames)
    for design in FRONTS:
        made = _designed(cover, old, facts, style, design)
        if made is not None:
            yield made


def _set_as(cover: Surface, old: PhotoFrame, frames: Sequence[PhotoFrame | TextFrame]) -> Surface:
    """The cover with photo and title of its front set like these."""
    picture = next(f for f in frames if isinstance(f, PhotoFrame))
    words = next((f for f in frames if isinstance(f, TextFrame)), None)
    picture = replace(picture, id=old.id)
    made: list[Frame] = []
    for f in cover.frames:
        if f.id == old.id:
            made.append(picture)
        elif words is not None and _is_title(f, cover.shape.areas[-1]):
            assert isinstance(f, TextFrame)
            made.append(replace(f, box=words.box, style=words.style, why=words.why))
        else:
            made.append(f)
    return replace(cover, frames=tuple(made), why=picture.why)


def _is_title(f: Frame, front: Rect) -> bool:
    """The title of the front, where it may be moved."""
    if not isinstance(f, TextFrame) or f.role != "title" or f.locked or f.rotation:
        return False
    return front.holds(f.box.cx, f.box.cy)


def _others(doc: Document, cover: Surface, facts_of: FactsOf) -> list[str]:
    """Photos of the book that suit a cover, best first."""
    here = set(cover.photos())
    facts = {p: facts_of(p) for s in doc.inner() for p in s.photos() if p not in here}
    often = main_people(list(facts.values()))
    best = sorted(facts.values(), key=lambda f: (-suits(f, cover.shape, often), -f.importance, f.id))
    return [f.id for f in best[:_OTHERS]]


def _alike(a: Surface, b: Surface) -> bool:
    """The same photo in about the same place."""
    one, two = list(a.photo_frames()), list(b.photo_frames())
    return [f.photo for f in one] == [f.photo for f in two] and alike(one, two, a.shape)


def _designed(
    cover: Surface, old: PhotoFrame, facts: PhotoFacts, style: Style, design: _Design
) -> Surface | None:
    """The cover with its front set like this; None where the photo does not suit it."""
    shape = cover.shape
    own = old.crop if old.crop.by_user and old.photo == facts.id else None
    aspect = own.shown_size(facts.size).aspect if own is not None else facts.aspect
    picture, words = design.place(shape, aspect)
    frame = replace(framed(facts, picture, style), id=old.id, corner_radius=0.0, border=None)
    if not design.filling:
        box = capped_slot(replace(facts, size=replace(facts.size, w=facts.size.h * aspect)), picture, shape)
        frame = replace(frame, box=box)
        crop = best_crop(facts, box.aspect)
        frame = replace(frame, crop=crop) if crop is not None else frame
    else:
        crop = best_crop(facts, picture.aspect)
        if own is not None or crop is None or crop.box.area < 1 - _MOST_LOSS:
            return None
        frame = replace(frame, box=picture, crop=crop)
    if own is not None:
        frame = replace(frame, crop=own)
    frame = replace(frame, why=(Reason(design.code),))
    kinds = {v.kind for v in frame_violations(frame, facts, shape)}
    if own is None and kinds & (NEVER | {"fold", "trim", "ppi"}):
        return None
    frames = tuple(_moved(f, old, frame, words, shape.areas[-1], style) for f in cover.frames)
    why = (Reason(design.code),)
    return replace(cover, frames=frames, why=why)


def _moved(f: Frame, old: PhotoFrame, picture: PhotoFrame, words: Rect, front: Rect, style: Style) -> Frame:
    """The front's photo and its title in their new places; all else stays."""
    if f.id == picture.id:
        return picture
    if not _is_title(f, front):
        return f
    assert isinstance(f, TextFrame)
    colour = style.title.colour if f.box.intersection(old.box) is not None else f.style.colour
    size = round(min(f.style.size_pt, title_points(f.text, words, 2, f.style.tracking)), 1)
    return replace(f, box=words, style=replace(f.style, size_pt=size, colour=colour))
