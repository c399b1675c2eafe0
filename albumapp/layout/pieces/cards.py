"""Cards, flat or folded: photo and title on the front, more photos and a greeting on the back or inside.

The words are ordinary text frames: what is printed until the user writes his own is a greeting that can go
out as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Crop, Insets, Rect
from albumapp.layout.compose import surface_of
from albumapp.layout.pieces.cards_front import (
    design_of,
    details_of,
    front_side,
    fronting,
    paper_round,
    text_of,
)
from albumapp.layout.pieces.filling import filled
from albumapp.layout.pieces.job import Job, beside_others, shown, surface, tame_crop, with_pixels
from albumapp.layout.pieces.lettering import PT, accent_of, divider, ink_on, under, words
from albumapp.layout.solve import solve
from albumapp.layout.zones import moved, zone_shape
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import shapes
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle

_INSIDE = 4  # photos on the left of a folded card, or above the greeting of a flat one: so many at most
_BACK = 3
_GREETING = 0.06  # of the shorter side: how high the letters of a greeting are
_ROW = 0.34  # of a flat card's back that its photos take


def card(job: Job) -> list[Surface]:
    """Front and back of a flat card, turned as the photo on the front is."""
    hero, shapes_ = _fronted(job, lambda made: made[0])
    front, back = shapes_[0], shapes_[1]
    frames = front_side(hero, front, job)
    behind = _back(_others(job, frames, _BACK), back, job)
    return [
        surface(front, frames, job.style.background, gutter=job.style.gutter),
        surface(back, behind, job.style.background, gutter=job.style.gutter),
    ]


def folded(job: Job) -> list[Surface]:
    """Outside: the front on the right. Inside: photos on the left, the greeting on the right."""
    hero, (outside, inside) = _fronted(job, lambda made: made[0])
    zone = outside.zone or outside.rect
    front = [moved(f, zone.x, zone.y) for f in front_side(hero, zone_shape(outside), job)]
    return [surface(outside, front, job.style.background), _inside(job, front, inside)]


def _fronted(
    job: Job, front_of: Callable[[list[SurfaceShape]], SurfaceShape]
) -> tuple[PhotoFacts, list[SurfaceShape]]:
    """The photo for the front and the card's shapes, turned so that the photo suits them."""
    count = job.spec.block.pages_default
    fine = with_pixels(job, 1)
    ways = []
    turns = job.piece.turns and design_of(job.piece) in ("photo", "framed")
    for turned in (False, True) if turns else (False,):
        made = shapes(job.spec, count, (turned,))
        front = zone_shape(front_of(made))
        ranked = fronting(fine, front.bleed_rect, front)
        hero = next((f for f in ranked if (f.aspect < 1) == (front.size.aspect < 1)), ranked[0])
        frame = filled(hero, front.bleed_rect, front)
        kept = frame.crop.box.area if frame is not None else 0.3
        ways.append((hero.importance + 0.3 * hero.quality + 0.6 * kept, not turned, hero, made))
    best = max(ways, key=lambda w: w[:2])
    return best[2], best[3]


def _others(job: Job, front: Sequence[Frame], most: int) -> list[PhotoFacts]:
    """Further photos than those on the front in their order, no panoramas where there are others; none on a
    card of words."""
    if design_of(job.piece) == "words":
        return []
    there = set(shown(front))
    job = beside_others(job, most + len(there))
    ids = [f.id for f in (*job.choose(most + len(there)), *job.best()) if f.id not in there]
    taken = set(list(dict.fromkeys(ids))[:most])
    return [f for f in job.photos if f.id in taken]


def _back(photos: list[PhotoFacts], shape: SurfaceShape, job: Job) -> list[Frame]:
    """A row of photos of one height above the greeting."""
    inside = shape.rect.inset(max(*shape.safe.as_list(), 0.07 * shape.size.h))
    if len(photos) < 2:
        return _greeted(inside, job)
    gap = min(max(job.style.gutter, 2.0), 4.0)
    crops = [tame_crop(f) or Crop() for f in photos]
    aspects = [f.aspect * c.box.w / c.box.h for f, c in zip(photos, crops, strict=True)]
    row = justified(aspects, replace(inside, h=inside.h * _ROW), gap)
    frames: list[Frame] = [
        PhotoFrame("", box, f.id, crop) for f, crop, box in zip(photos, crops, row, strict=True)
    ]
    below = Rect.corners(inside.x, row[0].bottom + gap, inside.right, inside.bottom)
    return [*frames, *_greeted(below, job)]


def justified(aspects: Sequence[float], room: Rect, gap: float) -> list[Rect]:
    """Boxes of these shapes side by side, all of one height, as large as the room lets them be,
    at its top."""
    h = min(room.h, (room.w - gap * (len(aspects) - 1)) / sum(aspects))
    x = room.cx - (h * sum(aspects) + gap * (len(aspects) - 1)) / 2
    found = []
    for a in aspects:
        found.append(Rect(x, room.y, h * a, h))
        x += h * a + gap
    return found


def _inside(job: Job, front: Sequence[Frame], shape: SurfaceShape) -> Surface:
    zone = shape.zone or shape.rect
    left = zone_shape(shape)
    photos = _others(job, front, _INSIDE)
    frames: list[Frame] = []
    if photos:
        style = paper_round(job.style)
        made = solve(photos, left, style, seed=job.seed, want=1)[0]
        laid = surface_of(made, photos, left, style)
        frames = [moved(f, zone.x, zone.y) for f in laid.frames]
    right = Rect.corners(shape.fold_x[0], 0, shape.size.w, shape.size.h)
    margin = 0.11 * right.w
    frames += _greeted(right.inset(Insets.all(max(*shape.safe.as_list(), margin))), job)
    return surface(shape, frames, job.style.background, gutter=job.style.gutter)


def _greeted(box: Rect, job: Job) -> list[Frame]:
    """The greeting; on a card of words an ornament below it."""
    said = greeting(box, job)
    if job.piece.design != "words":
        return [said]
    side = min(job.spec.block.page.as_list())
    return [said, divider(box.cx, under(said, 0.07 * side), min(0.4 * side, box.w), accent_of(job))]


def greeting(box: Rect, job: Job) -> TextFrame:
    """Words to go out as they are, or to be written over; an invitation asks for its day and place."""
    said, details = (
        text_of(job),
        "" if job.piece.design == "words" and job.piece.form == "card" else details_of(job),
    )
    said = f"{said}\n\n{details}" if details else said
    size = max(_GREETING * min(job.spec.block.page.as_list()) * PT, 10.0)
    look = TextStyle(
        family=job.style.title.family, size_pt=round(size, 1), colour=ink_on(job.style),
        align="center", valign="middle", leading=1.35,
    )  # fmt: skip
    return words(said, look, box, "text", Reason("card.words"), lines=8)
