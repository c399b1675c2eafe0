"""Cards, flat or folded: photo and title on the front, more photos and a greeting on the back or inside.

The words are ordinary text frames: what is printed until the user writes his own is a greeting that can go
out as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from albumapp.basis import Reason, say
from albumapp.document.model import Frame, PhotoFrame, Surface, TextFrame
from albumapp.drawing.colour import BLACK, Colour, luminance
from albumapp.geometry import Crop, Insets, Rect
from albumapp.layout.compose import surface_of
from albumapp.layout.cover import front_frames, title_points
from albumapp.layout.cover_photo import front_photo
from albumapp.layout.crop import best_crop
from albumapp.layout.pieces.filling import filled
from albumapp.layout.pieces.job import Job, surface
from albumapp.layout.solve import solve
from albumapp.layout.style import Style
from albumapp.layout.zones import moved, zone_shape
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import shapes
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle

_INSIDE = 4  # photos on the left of a folded card, or above the greeting of a flat one: so many at most
_BACK = 3
_NARROW, _WIDE = 0.7, 1.5  # shapes of photos in a row
_ROW = 0.34  # of a flat card's back that its photos take


def card(job: Job) -> list[Surface]:
    """Front and back of a flat card, turned as the photo on the front is."""
    hero, shapes_ = _fronted(job, lambda made: made[0])
    front, back = shapes_[0], shapes_[1]
    rest = _others(job, hero, _BACK)
    made = [surface(front, front_side(hero, front, job), job.style.background)]
    made.append(surface(back, _back(rest, back, job), job.style.background, gutter=job.style.gutter))
    return made


def folded(job: Job) -> list[Surface]:
    """Outside: the front on the right. Inside: photos on the left, the greeting on the right."""
    hero, (outside, inside) = _fronted(job, lambda made: made[0])
    zone = outside.zone or outside.rect
    front = [moved(f, zone.x, zone.y) for f in front_side(hero, zone_shape(outside), job)]
    return [surface(outside, front, job.style.background), _inside(job, hero, inside)]


def _fronted(
    job: Job, front_of: Callable[[list[SurfaceShape]], SurfaceShape]
) -> tuple[PhotoFacts, list[SurfaceShape]]:
    """The photo for the front and the card's shapes, turned so that the photo suits them."""
    count = job.spec.block.pages_default
    ways = []
    for turned in (False, True) if job.piece.turns else (False,):
        made = shapes(job.spec, count, (turned,))
        front = zone_shape(front_of(made))
        like = [f for f in job.photos if (f.aspect < 1) == (front.size.aspect < 1)] or list(job.photos)
        hero = front_photo(like, front)
        assert hero is not None
        frame = filled(hero, front.bleed_rect, front)
        kept = frame.crop.box.area if frame is not None else 0.3
        ways.append((hero.importance + 0.3 * hero.quality + 0.6 * kept, not turned, hero, made))
    best = max(ways, key=lambda w: w[:2])
    return best[2], best[3]


def _others(job: Job, hero: PhotoFacts, most: int) -> list[PhotoFacts]:
    """Further photos in their order; none where there would be fewer than fill a row."""
    ids = {f.id for f in job.choose(most + 1)} - {hero.id}
    return [f for f in job.photos if f.id in ids][:most]


def front_side(hero: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    """The photo over the whole front with the title in its calm part, or above the title."""
    words = job.piece.greeting or job.title
    if not words:
        frame = filled(hero, shape.bleed_rect, shape, (Reason("cover.front"),))
        if frame is not None:
            return [frame]
    style = job.style if job.style.full_bleed else replace(job.style, full_bleed=True)
    return list(front_frames(hero, shape, style, words))


def _back(photos: list[PhotoFacts], shape: SurfaceShape, job: Job) -> list[Frame]:
    """A row of photos of one height above the greeting."""
    inside = shape.rect.inset(max(*shape.safe.as_list(), 0.07 * shape.size.h))
    if len(photos) < 2:
        return [greeting(inside, job)]
    gap = min(max(job.style.gutter, 2.0), 4.0)
    crops = [_tame(f) for f in photos]
    aspects = [f.aspect * c.box.w / c.box.h for f, c in zip(photos, crops, strict=True)]
    row = justified(aspects, replace(inside, h=inside.h * _ROW), gap)
    frames: list[Frame] = [
        PhotoFrame("", box, f.id, crop) for f, crop, box in zip(photos, crops, row, strict=True)
    ]
    words = Rect.corners(inside.x, row[0].bottom + gap, inside.right, inside.bottom)
    return [*frames, greeting(words, job)]


def _tame(f: PhotoFacts) -> Crop:
    """A photo whole, a panorama cropped: it would make the others in its row small."""
    wanted = min(max(f.aspect, _NARROW), _WIDE)
    return (best_crop(f, wanted) if wanted != f.aspect else None) or Crop()


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


def _inside(job: Job, hero: PhotoFacts, shape: SurfaceShape) -> Surface:
    zone = shape.zone or shape.rect
    left = zone_shape(shape)
    photos = _others(job, hero, _INSIDE)
    frames: list[Frame] = []
    if photos:
        style = _framed(job.style)
        made = solve(photos, left, style, seed=job.seed, want=1)[0]
        laid = surface_of(made, photos, left, style)
        frames = [moved(f, zone.x, zone.y) for f in laid.frames]
    right = Rect.corners(shape.fold_x[0], 0, shape.size.w, shape.size.h)
    margin = 0.11 * right.w
    frames.append(greeting(right.inset(Insets.all(max(*shape.safe.as_list(), margin))), job))
    return surface(shape, frames, job.style.background, gutter=job.style.gutter)


def _framed(style: Style) -> Style:
    """With a margin and a gap: pictures run to the edges on the front alone."""
    margin = max(style.margin, 0.06)
    return replace(
        style,
        full_bleed=False,
        margin=margin,
        gutter=min(max(style.gutter, 2.5), 5.0),
        caption=None,
        band=None,
        head=0.0,
    )


def greeting(box: Rect, job: Job) -> TextFrame:
    """Words to go out as they are, or to be written over."""
    words = say(Reason("card.greeting"), job.language)
    size = min(title_points(words, box, lines=2), 0.11 * min(box.w, box.h) / (25.4 / 72), 26.0)
    look = TextStyle(
        family=job.style.title.family, size_pt=round(max(size, 9.0), 1), colour=ink_on(job.style),
        align="center", valign="middle", leading=1.35,
    )  # fmt: skip
    return TextFrame("", box, words, look, why=(Reason("card.words"),))


def ink_on(style: Style) -> Colour:
    """Black, or the style's light colour where its paper is dark."""
    dark = style.background is not None and luminance(style.background) < 0.2
    return style.title.colour if dark else BLACK
