"""From a job to a document: the surfaces of its form, what the user locked or arranged kept where it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from albumapp.basis.dates import today
from albumapp.basis.reasons import current
from albumapp.document.days.month import NAME_ROLE, ROLE, month_frame, own_days
from albumapp.document.gallery import is_gallery
from albumapp.document.guests import Guest, guests_of, guests_on
from albumapp.document.model import Document, Frame, Surface, TextFrame
from albumapp.layout.alternatives import numbered
from albumapp.layout.compose import added
from albumapp.layout.pieces.birthdays import birthdays
from albumapp.layout.pieces.calendars import calendar, first_year, years
from albumapp.layout.pieces.cards import card, folded
from albumapp.layout.pieces.collages import collage
from albumapp.layout.pieces.envelopes import envelopes
from albumapp.layout.pieces.gallery import gallery
from albumapp.layout.pieces.job import Job, photos_needed, worth
from albumapp.layout.pieces.mats import mats
from albumapp.layout.pieces.prints import minis, prints
from albumapp.layout.pieces.retro import retro
from albumapp.layout.pieces.strips import strips
from albumapp.layout.pieces.table import place_cards
from albumapp.layout.pieces.wall import panels, wall
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.reference import file_id
from albumapp.products.spec import ProductSpec

FORMS: dict[str, Callable[[Job], list[Surface]]] = {
    "print": prints,
    "minis": minis,
    "strips": strips,
    "retro": retro,
    "collage": collage,
    "wall": wall,
    "panels": panels,
    "gallery": gallery,
    "card": card,
    "folded": folded,
    "calendar": calendar,
    "place": place_cards,
    "mat": mats,
    "envelope": envelopes,
}


# forms whose photos were chosen together
_KEEP = ("print", "minis", "strips", "retro", "collage", "gallery", "calendar", "mat")
_OF_EACH, _WITH_OTHERS = 2, 4  # photos of who has a birthday; people on one of them
NAMED = ("place", "envelope")  # forms whose surfaces are those of guests


def suggest_piece(job: Job, doc: Document) -> Document:
    """A document of the product from the job's photos; `doc` is the one before, whose photos it has.

    What is locked or was arranged by hand in the same product stays at its place; the photos there are not
    shown again. UserError where there are no photos.
    """
    photos_needed(job)
    stay = kept(job, doc)
    job, hung = _round_locked(job, doc, stay)
    standing = {p for s in stay.values() for p in s.photos()} | hung
    named = job.piece.form in NAMED
    if standing and len(job.photos) > len(standing) and not named:
        chosen = job.choose
        job = replace(
            job,
            photos=[f for f in job.photos if f.id not in standing],
            choose=lambda n: [f for f in chosen(n + len(standing)) if f.id not in standing][:n],
            every=[f for f in job.every if f.id not in standing],
        )
    made = FORMS[job.piece.form](_hanging_nowhere(job))
    facts = {f.id: f for f in job.photos}
    title = job.title or (years(job, len(made) - 1) if job.piece.form == "calendar" else doc.title)
    found = replace(doc, product=job.spec.id, title=title, style=job.style.id, seed=job.seed, surfaces=())
    for n, s in enumerate(made):
        before = _same_guests(stay, s) if named else stay.get(n)
        if is_gallery(s) and any(map(is_gallery, doc.surfaces)) and before is None:
            found = _rehung(found, doc, s)
        elif before is not None and _alike(before, s):
            found = replace(found, surfaces=(*found.surfaces, as_dated(before, s)))
        else:
            found = added(found, replace(s, event=_event(s, facts)))
    return found


def _hanging_nowhere(job: Job) -> Job:
    """For a wall, only photos that hang on none yet, as long as these suffice."""
    rest = [f for f in job.photos if not f.hangs]
    many = max(job.pages or job.spec.block.pages_default, 1) if job.piece.form != "panels" else 1
    if job.spec.kind != "wall" or len(rest) == len(job.photos) or len(rest) < many:
        return job
    ids, chosen, others = {f.id for f in rest}, job.choose, len(job.photos) - len(rest)
    return replace(job, photos=rest, choose=lambda n: [f for f in chosen(n + others) if f.id in ids][:n])


def dated(spec: ProductSpec, today: tuple[int, int], of_year: Callable[[int], ProductSpec]) -> ProductSpec:
    """A calendar's product with the year that it is made for, where nobody named one; others as they are."""
    piece = spec.piece
    if piece is None or piece.form != "calendar" or piece.year or "year" not in spec.parameters:
        return spec
    return of_year(first_year(piece.start, today))


def remade_piece(
    doc: Document,
    facts_of: Callable[[str], PhotoFacts],
    spec: ProductSpec,
    style: Style,
    pages: int | None,
    of_year: Callable[[int], ProductSpec],
    guests: Sequence[Guest] | None = None,
    known: Mapping[str, str] | None = None,
) -> Document:
    """The photos of a document in another product, style or number of pages.

    `guests` are those of place cards and envelopes, None for the same as before. The photos are those of a
    book, and of the same prints or calendar; else all good ones, since a canvas shows only one. `known` are
    names of people by id: a calendar shows them in the months of their birthdays.
    """
    day = today()
    spec = dated(spec, (day.year, day.month), of_year)
    count = spec.pages_near(pages) if pages is not None else None
    same = file_id(doc.product) == file_id(spec.id) or _from_wall_to_wall(doc, spec)
    keeps = spec.piece is not None and spec.piece.form in _KEEP and _as_many(doc, spec)
    photos = _pool(doc, facts_of, same and keeps)
    if same and spec.kind == "calendar":
        photos += _celebrated(doc, facts_of, known or {}, photos)
    every = [] if same and keeps else [f for f in map(facts_of, doc.photos) if not (f.aside or f.barred)]
    if count is None and same and spec.piece is not None and spec.piece.form not in NAMED:
        count = spec.pages_near(doc.page_count)

    def choose(many: int) -> list[PhotoFacts]:
        best = {f.id for f in sorted(photos, key=lambda f: (-worth(f), f.id))[:many]}
        return [f for f in photos if f.id in best]

    title = "" if spec.kind == "calendar" and not same else doc.title
    names = guests_of(doc) if guests is None else list(guests)
    job = Job(
        spec, photos, choose, style, title, count, doc.seed, own_days(doc), current(), guests=names,
        every=every, names=known or {},
    )  # fmt: skip
    return suggest_piece(job, doc)


def _celebrated(
    doc: Document,
    facts_of: Callable[[str], PhotoFacts],
    known: Mapping[str, str],
    there: Sequence[PhotoFacts],
) -> list[PhotoFacts]:
    """The best photos of those whose birthday is in the calendar, beside those that it shows already."""
    born = {p for people in birthdays(own_days(doc), known).values() for p in people}
    if not born:
        return []
    ids = {f.id for f in there}
    good = sorted((f for f in good_photos(doc, facts_of) if f.id not in ids), key=lambda f: (-worth(f), f.id))
    found: dict[str, PhotoFacts] = {}
    for person in sorted(born):
        best = [f for f in good if person in f.people and len(f.people) <= _WITH_OTHERS][:_OF_EACH]
        found |= {f.id: f for f in best}
    return list(found.values())


def _from_wall_to_wall(doc: Document, spec: ProductSpec) -> bool:
    """The same pieces in other sizes, with other frames."""
    return spec.piece is not None and spec.piece.form == "gallery" and any(map(is_gallery, doc.surfaces))


def _as_many(doc: Document, spec: ProductSpec) -> bool:
    """Whether no other number of photos was asked for than the pages show."""
    piece = spec.piece
    return piece is None or piece.form != "collage" or piece.photos in (0, len(doc.used()))


def _pool(doc: Document, facts_of: Callable[[str], PhotoFacts], same: bool) -> list[PhotoFacts]:
    shown = [facts_of(i) for i in doc.used()]
    if shown and (same or not any(s.shape.is_piece for s in doc.surfaces)):
        return shown
    return good_photos(doc, facts_of)


def good_photos(doc: Document, facts_of: Callable[[str], PhotoFacts]) -> list[PhotoFacts]:
    """All that may be shown; where there are none of these, all."""
    every = [facts_of(i) for i in doc.photos]
    good = [f for f in every if f.duplicate_of is None and not (f.aside or f.barred)]
    return good or every


def kept(job: Job, doc: Document) -> dict[int, Surface]:
    """By place: surfaces of the same product that a new suggestion leaves as they are."""
    if file_id(doc.product) != file_id(job.spec.id):
        return {}
    return {
        n: s for n, s in enumerate(doc.surfaces) if s.locked or s.edited or any(f.locked for f in s.frames)
    }


def _same_guests(stay: dict[int, Surface], made: Surface) -> Surface | None:
    """What was arranged for the same guests, wherever they stood; it is for nobody else then."""
    wanted = guests_on(made)
    at = next((n for n, s in stay.items() if wanted and guests_on(s) == wanted), None)
    return replace(stay.pop(at), shape=made.shape) if at is not None else None


def _rehung(found: Document, doc: Document, made: Surface) -> Document:
    """The wall again: it keeps its id, and pieces those of their photos."""
    wall = next(filter(is_gallery, doc.surfaces))
    ids = {f.photo: f.id for f in wall.photo_frames() if f.photo is not None and not f.locked}
    frames, fresh = numbered(made.frames, ids, found.next_id)
    again = replace(made, id=wall.id, frames=frames, guides=wall.guides)
    return replace(found, surfaces=(*found.surfaces, again), next_id=fresh)


def _round_locked(job: Job, doc: Document, stay: dict[int, Surface]) -> tuple[Job, set[str]]:
    """Of a gallery the locked pieces stay, not the whole wall; the job with them, and their photos."""
    if job.piece.form != "gallery":
        return job, set()
    walls = {n: s for n, s in stay.items() if not (s.locked or s.edited)}
    for n in walls:
        del stay[n]
    frames = [f for s in walls.values() for f in s.photo_frames() if f.locked and f.photo is not None]
    hung = {f.photo for f in frames if f.photo is not None}
    return replace(job, standing=frames, others=[f for f in job.photos if f.id in hung]), hung


def _alike(a: Surface, b: Surface) -> bool:
    """Whether what was arranged on one fits the other: they are of the same kind and size."""
    return (a.shape.part, sorted(a.shape.size.as_list())) == (b.shape.part, sorted(b.shape.size.as_list()))


def as_dated(before: Surface, made: Surface) -> Surface:
    """A surface as it was arranged, with the month that stands there now."""
    texts = {f.role: f.text for f in made.frames if isinstance(f, TextFrame) and f.role in (ROLE, NAME_ROLE)}
    if month_frame(before) is None or not texts:
        return before

    def dated(f: Frame) -> Frame:
        return replace(f, text=texts[f.role]) if isinstance(f, TextFrame) and f.role in texts else f

    return replace(before, frames=tuple(map(dated, before.frames)))


def _event(s: Surface, facts: Mapping[str, PhotoFacts]) -> str | None:
    """Prints stand in the chapters of their photos; a wall, a card, a calendar has none."""
    if s.shape.part not in ("print", "minis", "retro"):
        return None
    found = Counter(facts[p].event for p in s.photos() if p in facts and facts[p].event is not None)
    return max(found, key=lambda e: (found[e], e or "")) if found else None
