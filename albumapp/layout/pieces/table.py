"""Cards on a table: place cards with the names of guests, numbers of tables, tents with a picture or words.

Each is laid out on its front, in mm of the front; what the back shows follows (`document/tents.py`). On a
page with several cards they are laid out alike, with ticks at the edges to cut them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from albumapp.basis import Reason, UserError, say
from albumapp.document.guests import NAME, NUMBER, TABLE, Guest
from albumapp.document.model import Frame, PhotoFrame, Surface
from albumapp.document.tents import TURNED
from albumapp.geometry import Insets, Rect, Size
from albumapp.layout.pieces.cards_front import front_side, fronting
from albumapp.layout.pieces.filling import filled, set_in
from albumapp.layout.pieces.job import Job, best_suited, surface, with_pixels
from albumapp.layout.pieces.lettering import accent_of, divider, title_look, words
from albumapp.layout.pieces.prints import ticks
from albumapp.layout.zones import moved, zone_shape
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import shapes
from albumapp.products.pieces_table import a_page, front_of, labels, places_of
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.text.style import TextStyle

_SIDE = 0.4  # of a card's width that its photo takes
_TOP = 0.56  # of the height of an upright one
_NAME, _NUMBER, _SMALL = 0.19, 0.42, 0.085  # of a card's height: its name, its number, what is below
_BELOW = 3.5  # mm
_KEPT = 0.3  # of a photo that a card shows at least
_BY_HAND = 4.0  # mm inside a cut that is made by hand
_MARGIN = 0.06  # of a card's shorter side, beyond what is safe


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says: a guest, or the `label` of a table, or neither."""

    guest: Guest | None = None
    label: str = ""


def place_cards(job: Job) -> list[Surface]:
    """A surface a card, or a page with several; UserError where these are more than the product takes."""
    cards, each = _cards(job), a_page(job.spec)
    pages = -(-len(cards) // each)
    if pages > job.spec.block.pages_max:
        raise UserError(
            "There are {n} names; this product takes {most}.",
            "Take fewer at once.",
            n=len(cards),
            most=job.spec.block.pages_max * each,
        )
    photos = _photos(job, len(cards))
    found = []
    for n, shape in enumerate(shapes(job.spec, pages, ())):
        mine = list(zip(cards, photos, strict=True))[n * each : (n + 1) * each]
        found.append(_several(shape, mine, job) if job.piece.card[0] else _one(shape, *mine[0], job))
    return found


def _cards(job: Job) -> list[Card]:
    """What there is to say: on as many cards as there are guests or tables."""
    piece = job.piece
    if piece.shows == "names":
        known = [Card(g) for g in job.guests]
        return known or [Card(Guest(say(Reason("place.example"), job.language)))] * max(job.pages or 1, 1)
    if piece.shows == "numbers":
        wanted = labels(piece.numbers) or [
            str(n + 1) for n in range(job.pages or job.spec.block.pages_default)
        ]
        return [Card(label=t) for t in wanted]
    return [Card()] * (job.pages or job.spec.block.pages_default)


def _photos(job: Job, count: int) -> list[PhotoFacts]:
    """The photo of each card. Guests share the best one, tables and tents have each their own: such as fill
    a tent's front."""
    if not job.photos:
        raise UserError("There are no photos to lay out.", "Import some photos first.")
    job = with_pixels(job, 1 if job.piece.shows == "names" else count)
    shape = _front_of(job)
    if job.piece.shows == "names":
        picture, _ = _parted(shape, shape.rect, _edge(shape))
        # one person beside the names of all others would be taken for them
        best = sorted(fronting(job, picture, shape), key=lambda f: len(f.faces) == 1 and f.pick <= 0)
        return [best[job.seed % min(len(best), 5)]] * count
    many = min(count, len(job.photos))
    if job.piece.shows == "numbers":
        chosen = best_suited(job, many, _parted(shape, shape.rect, _edge(shape))[0], shape)
    else:
        ids = {f.id for f in fronting(job, shape.bleed_rect, shape)[:many]}
        chosen = [f for f in job.photos if f.id in ids]
    return [chosen[n % len(chosen)] for n in range(count)]


def _front_of(job: Job) -> SurfaceShape:
    """The front of one card as a shape of its own."""
    (page,) = shapes(job.spec, 1, ())
    if job.piece.card[0]:
        return _alone(front_of(places_of(job.spec)[0], job.piece.folds), page)
    return zone_shape(page)


def _edge(shape: SurfaceShape) -> float:
    """mm that words keep off the edges of a card."""
    return float(max(*shape.safe.as_list(), 3.0) + _MARGIN * min(shape.size.w, shape.size.h))


def _one(shape: SurfaceShape, card: Card, photo: PhotoFacts, job: Job) -> Surface:
    zone = shape.zone or shape.rect
    frames = [moved(f, zone.x, zone.y) for f in front(card, photo, zone_shape(shape), job)]
    edges = TURNED if shape.fold_y else ""
    return surface(shape, frames, job.style.background, edges=edges)


def _several(shape: SurfaceShape, cards: Sequence[tuple[Card, PhotoFacts]], job: Job) -> Surface:
    piece = job.piece
    job = replace(job, style=replace(job.style, background=None))  # the paper is white, and so must be read
    boxes = places_of(job.spec)
    frames: list[Frame] = list(ticks(boxes, shape))
    for box, (card, photo) in zip(boxes, cards, strict=False):
        place = front_of(box, piece.folds)
        frames += [moved(f, place.x, place.y) for f in front(card, photo, _alone(place, shape), job)]
    return surface(shape, frames, None, edges=TURNED if piece.folds else "")


def _alone(place: Rect, shape: SurfaceShape) -> SurfaceShape:
    """One of several cards as a shape of its own; it is cut by hand, so nothing runs past its edges."""
    box = Rect(0, 0, place.w, place.h)
    safe = Insets.all(_BY_HAND)
    return replace(
        shape, size=Size(place.w, place.h), bleed=Insets(), safe=safe, areas=(box,),
        sheets=(Sheet(box, Insets()),), fold_x=(), fold_y=(), zone=None,
    )  # fmt: skip


def front(card: Card, photo: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    """The frames of a card's front, in mm of it."""
    if card.guest is None and not card.label:
        # letters of some faces reach below their lines: on a small card that far from the cut, too
        roomy = Insets.all(max(shape.safe.as_list()) + _BELOW)
        return list(front_side(photo, replace(shape, safe=roomy), job))
    size = shape.size
    edge = _edge(shape)
    room = shape.rect.inset(edge)
    frames: list[Frame] = []
    if job.piece.design == "photo":
        picture, room = _parted(shape, room, edge)
        frames.append(_picture(photo, picture, shape))
    if card.guest is not None:
        return [*frames, *_named(card.guest, room, size, job)]
    return [*frames, *_numbered(card.label, room, size, job)]


def _parted(shape: SurfaceShape, room: Rect, edge: float) -> tuple[Rect, Rect]:
    """Where the photo goes, to the edges where the card bleeds, and what is left for the words."""
    reach, size = shape.bleed_rect, shape.size
    if size.w >= size.h:
        at = _SIDE * size.w
        picture, left = Rect.corners(reach.x, reach.y, at, reach.bottom), replace(room, x=at + 0.6 * edge)
        left = Rect.corners(left.x, room.y, room.right, room.bottom)
    else:
        at = _TOP * size.h
        picture = Rect.corners(reach.x, reach.y, reach.right, at)
        left = Rect.corners(room.x, at + 0.6 * edge, room.right, room.bottom)
    if not any(shape.bleed.as_list()):
        picture = picture.inset(edge * 0.6)
    return picture, left


def _picture(photo: PhotoFacts, box: Rect, shape: SurfaceShape) -> PhotoFrame:
    """The photo in its part of the card; where faces forbid to cut it so, whole in the middle of that."""
    frame = filled(photo, box, shape)
    if frame is not None and frame.crop.box.area >= _KEPT:
        return frame
    inside = box.intersection(shape.rect.inset(max(shape.safe.as_list()))) or box
    return set_in(photo, inside, _KEPT)


def _named(guest: Guest, room: Rect, size: Size, job: Job) -> list[Frame]:
    """The name with an ornament below, and the table under that."""
    high, accent = min(size.h, size.w * 0.8), accent_of(job)
    table = _table(guest.table, job)
    middle = room.y + room.h * (0.4 if table else 0.46)
    tall = min(room.h * 0.56, 2 * (middle - room.y))
    box = Rect(room.x, middle - tall / 2, room.w, tall)
    found: list[Frame] = [
        words(guest.name, title_look(job, _NAME * high), box, NAME, Reason("place.name")),
        divider(room.cx, box.bottom + 0.05 * high, min(0.42 * room.w, 0.6 * high), accent),
    ]
    if table:
        below = Rect.corners(room.x, box.bottom + 0.1 * high, room.right, room.bottom)
        found.append(words(table, _small(job, high), below, TABLE, lines=1))
    return found


def _numbered(label: str, room: Rect, size: Size, job: Job) -> list[Frame]:
    """The number large, the word "Table" above it; the name of a table alone."""
    high, accent = min(size.h, size.w), accent_of(job)
    if not label.isdecimal():
        tall = 0.6 * room.h
        box = Rect.centred(room.cx, room.y + 0.44 * room.h, room.w, tall)
        look = title_look(job, 0.24 * high)
        return [
            words(label, look, box, NUMBER, Reason("place.number")),
            divider(room.cx, box.bottom + 0.03 * high, min(0.6 * room.w, 0.6 * high), accent),
        ]
    above = replace(room, h=0.18 * room.h)
    box = Rect.corners(room.x, above.bottom, room.right, room.bottom - 0.12 * room.h)
    return [
        words(say(Reason("place.table_word"), job.language), _small(job, high), above, lines=1),
        words(
            label,
            title_look(job, min(_NUMBER * high, 0.84 * box.h)),
            box,
            NUMBER,
            Reason("place.number"),
            lines=1,
        ),
        divider(room.cx, room.bottom - 0.03 * room.h, min(0.6 * room.w, 0.4 * high), accent),
    ]


def _small(job: Job, high: float) -> TextStyle:
    return replace(title_look(job, max(_SMALL * high, 3.0), accent_of(job)), tracking=60)


def _table(label: str, job: Job) -> str:
    """ "Table 3"; what a table is called by a name stays as it is."""
    return say(Reason("place.table", {"n": label}), job.language) if label.isdecimal() else label
