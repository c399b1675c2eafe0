"""The front of a card in one of its designs: a photo to the edges, one framed by paper, several, words.

To add a design: a function in `FRONTS` here, its name in `products/spec.py: DESIGNS`. It makes the frames of
a front in mm of it, from the best photo and the words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from albumapp.basis import Reason, say
from albumapp.document.model import Frame, PhotoFrame, ShapeFrame, TextFrame
from albumapp.geometry import Insets, Rect
from albumapp.layout.compose import surface_of
from albumapp.layout.cover import front_frames
from albumapp.layout.cover_photo import main_people, suits
from albumapp.layout.crop import best_crop
from albumapp.layout.frames import framed
from albumapp.layout.pieces.filling import filled, set_in
from albumapp.layout.pieces.job import Job, beside_others, worth
from albumapp.layout.pieces.lettering import accent_of, divider, fitted, title_look, under, words
from albumapp.layout.solve import solve
from albumapp.layout.style import Style
from albumapp.layout.zones import moved, zone_shape
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import Piece

_MARGIN = 0.065  # of the shorter side: paper round a framed photo
_PHOTO = 0.72  # of the front's height that a framed photo takes above the words, at most
_BESIDE = 0.6  # of the width of a front that lies: the photo stands beside the words
_FILLS = 0.6  # what it is worth that all of a photo fills its place
_KEPT = 0.45  # of a photo that a frame shows at least, else it stands whole
_SEVERAL = 4  # photos of a front with several, where nobody says how many
_TITLE, _DETAILS = 0.095, 0.042  # of the shorter side: how high letters are
_CROPPED = 0.3  # of a photo that may go where several stand together
_THICK, _LINE = 2.0, 0.35  # mm


def title_of(job: Job) -> str:
    """What the front says: the user's greeting, that of the occasion, else the title."""
    if job.piece.greeting or not job.piece.occasion:
        return job.piece.greeting or job.title
    return say(Reason(f"card.title_{job.piece.occasion}"), job.language)


def text_of(job: Job) -> str:
    """What the back or the inside says; it can go out as it is, but for the day of an invitation."""
    return say(
        Reason(f"card.text_{job.piece.occasion}" if job.piece.occasion else "card.greeting"), job.language
    )


def details_of(job: Job) -> str:
    """Where the day and the place of an invitation go; "" of all other cards."""
    return say(Reason("card.details"), job.language) if job.piece.occasion == "invitation" else ""


def front_side(hero: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    """The front in the design that is wished."""
    return FRONTS[design_of(job.piece)](hero, shape, job)


def fronting(job: Job, box: Rect, shape: SurfaceShape) -> list[PhotoFacts]:
    """All photos, first those that suit a front and lose little where they fill this box of it (mm)."""
    often = main_people(job.photos)

    def fits(f: PhotoFacts) -> float:
        frame = filled(f, box, shape)
        return f.pick + suits(f, shape, often) + (_FILLS * frame.crop.box.area if frame is not None else 0.0)

    return sorted(job.photos, key=lambda f: (-fits(f), f.id))


def design_of(piece: Piece) -> str:
    """Of a front with more than one photo they stand together, whatever its design is otherwise."""
    return "several" if piece.photos > 1 else piece.design or "photo"


def _photo(hero: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    """The photo over the whole front with the title in its calm part, or above the title."""
    title = title_of(job)
    if not title:
        frame = filled(hero, shape.bleed_rect, shape, (Reason("cover.front"),))
        if frame is not None:
            return [frame]
    style = job.style if job.style.full_bleed else replace(job.style, full_bleed=True)
    frames = front_frames(hero, shape, style, title)
    return [_fitting(f) if isinstance(f, TextFrame) else f for f in frames]


def _fitting(f: TextFrame) -> TextFrame:
    """A cover's title in letters that were measured: on so small a page an estimate does not do."""
    look, _ = fitted(f.text, f.style, f.box)
    return replace(f, style=look)


def _framed(hero: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    """The photo in a margin of paper, the title below it, or beside it on a front that lies."""
    picture, room = _parts(shape, bool(title_of(job)))
    photo = _set(hero, picture, job.style)
    if room is None:
        return [photo]
    if shape.size.w <= shape.size.h:  # the words follow a photo that is less high than its place
        room = Rect.corners(room.x, photo.box.bottom, room.right, room.bottom)
    return [photo, *_titled(room, shape, job)]


def _parts(shape: SurfaceShape, titled: bool) -> tuple[Rect, Rect | None]:
    """Where the photo and the words go; None where there are no words."""
    w, h = shape.size.w, shape.size.h
    margin = max(_MARGIN * min(w, h), *shape.safe.as_list())
    inside = shape.rect.inset(margin)
    if not titled:
        return inside, None
    if w > h:
        at = inside.x + _BESIDE * inside.w
        return replace(inside, w=at - inside.x), Rect.corners(
            at + margin, inside.y, inside.right, inside.bottom
        )
    at = inside.y + _PHOTO * inside.h
    return replace(inside, h=at - inside.y), Rect.corners(inside.x, at, inside.right, inside.bottom)


def _set(hero: PhotoFacts, box: Rect, style: Style) -> PhotoFrame:
    """The photo in its place in the style's look, cropped where that costs little."""
    crop = best_crop(hero, box.aspect)
    if crop is None or crop.box.area < _KEPT:
        whole = set_in(hero, box, 1.1)
        crop, box = whole.crop, whole.box.moved(0, box.y - whole.box.y)  # at the top, above the words
    made = framed(hero, box, style, (Reason("cover.front"),))
    return replace(made, box=box, crop=crop, border=None)


def _titled(room: Rect, shape: SurfaceShape, job: Job) -> list[Frame]:
    """The title in the middle of a room, an ornament below where there is space for it."""
    side = min(shape.size.w, shape.size.h)
    look = title_look(job, min(_TITLE * side, 0.42 * room.h))
    if room.h < 0.24 * side:
        return [words(title_of(job), look, room, "title", Reason("cover.title"), lines=3)]
    box = replace(room, h=0.9 * room.h)
    title = words(title_of(job), look, box, "title", Reason("cover.title"), lines=3)
    at = under(title, 0.065 * side)
    return [title, divider(room.cx, at, min(0.5 * room.w, 0.4 * side), accent_of(job))]


def _several(hero: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    """A few photos together, the title below them; one framed where there are no others."""
    count = job.piece.photos if job.piece.photos > 1 else _SEVERAL
    pool = beside_others(job, count + 1)
    others = sorted((f for f in pool.choose(count) if f.id != hero.id), key=lambda f: (-worth(f), f.id))
    chosen = {hero.id, *(f.id for f in others[: count - 1])}
    photos = [f for f in job.photos if f.id in chosen]
    if len(photos) < 2:
        return _framed(hero, shape, job)
    titled = bool(title_of(job))
    zone = replace(shape.rect, h=(0.76 if titled else 1.0) * shape.size.h)
    inner = zone_shape(replace(shape, zone=zone))
    style = paper_round(job.style)
    laid = surface_of(solve(photos, inner, style, seed=job.seed, want=1)[0], photos, inner, style)
    frames: list[Frame] = [moved(f, zone.x, zone.y) for f in laid.frames]
    if not titled:
        return frames
    below = max((f.box.bottom for f in frames), default=zone.bottom)
    edge = max(_MARGIN * min(shape.size.w, shape.size.h), *shape.safe.as_list())
    room = Rect.corners(edge, below, shape.size.w - edge, shape.size.h - 0.7 * edge)
    return [*frames, *_titled(room, shape, job)]


def paper_round(style: Style) -> Style:
    """With a margin and a gap: pictures keep off the edges."""
    thick = style.border is not None and style.border.width > _THICK
    style = replace(style, border=None) if thick else style  # mats would touch on so small a page
    return replace(
        style, full_bleed=False, margin=max(style.margin, 0.06), gutter=min(max(style.gutter, 2.5), 5.0),
        caption=None, band=None, head=0.0, crop_max=max(style.crop_max, _CROPPED), white_space=0.0,
    )  # fmt: skip


def _words(hero: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    """The title in a fine frame; an invitation has its day and place below."""
    side, accent = min(shape.size.w, shape.size.h), accent_of(job)
    edge = max(_MARGIN * side, *shape.safe.as_list())
    outer = shape.rect.inset(edge)
    ornament = ShapeFrame("", outer, "double_frame", None, accent, _LINE, role="style")
    room = outer.inset(Insets.all(0.09 * side))
    details = details_of(job) if job.piece.form == "card" else ""  # a folded one has them inside
    title = replace(room, h=(0.56 if details else 0.92) * room.h)
    said = title_of(job) or text_of(job)
    look = title_look(job, 1.15 * _TITLE * side)
    heading = words(said, look, title, "title", Reason("cover.title"), lines=3)
    at = under(heading, 0.07 * side)
    found: list[Frame] = [ornament, heading]
    found.append(divider(room.cx, at, min(0.5 * room.w, 0.45 * side), accent))
    if details:
        below = Rect.corners(room.x, max(at + 0.05 * side, title.bottom), room.right, room.bottom)
        found.append(plain_words(f"{text_of(job)}\n\n{details}", below, job, side))
    return found


def plain_words(text: str, box: Rect, job: Job, side: float) -> TextFrame:
    """Several lines of running words, centred."""
    look = replace(title_look(job, max(_DETAILS * side, 3.2)), leading=1.4)
    return words(text, look, box, "text", Reason("card.words"), lines=12)


FRONTS: dict[str, Callable[[PhotoFacts, SurfaceShape, Job], list[Frame]]] = {
    "photo": _photo,
    "framed": _framed,
    "several": _several,
    "words": _words,
}
