"""The book anew for newly chosen photos, or in another product, style or number of pages (see `keeping`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from albumapp.document.edits_pages import fitted_cover, retitled
from albumapp.document.model import Document, PhotoFrame, Surface, TextFrame
from albumapp.document.wishes import in_order
from albumapp.geometry import Rect
from albumapp.layout.alternatives import numbered, put_in, relaid, staying
from albumapp.layout.cover import cover_of
from albumapp.layout.cover_back import CODES
from albumapp.layout.cover_photo import front_photo, on_front
from albumapp.layout.dressing import reworded
from albumapp.layout.keeping import FactsOf, paged
from albumapp.layout.own_crops import own_crops
from albumapp.layout.places import arranged, ends, legible, page_count, places_of
from albumapp.layout.refitting import by_hand, refitted, same_measures
from albumapp.layout.room import look_for
from albumapp.layout.style import Style, style_before
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.reference import changed
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes


def suggest_around(
    doc: Document,
    facts: Sequence[PhotoFacts],
    spec: ProductSpec,
    style: Style,
    pages: int,
    title: str,
    seed: int,
    event_sizes: Mapping[str, int] | None = None,
    known: Mapping[str, PhotoFacts] | None = None,
) -> Document:
    """Like `suggest_album`, with what `held` names kept as it is, or as near as the product's pages allow.

    `facts` are the other photos, `known` all that something is known of; with the same number of pages what
    is kept stands where it stood.
    """
    about = dict(known or {}) | {f.id: f for f in facts}

    def facts_of(photo: str) -> PhotoFacts:
        return about.get(photo) or PhotoFacts(photo, doc.photos[photo].size)

    count = spec.pages_near(pages)
    kept = arranged(doc)
    while count + spec.block.pages_multiple <= spec.block.pages_max and len(inner_shapes(spec, count)) <= len(
        kept
    ):
        count += spec.block.pages_multiple
    doc = replace(retitled(doc, title), seed=seed)
    return _rebuilt(doc, list(facts), facts_of, spec, style, count, event_sizes)


def remade(
    doc: Document,
    facts_of: FactsOf,
    spec: ProductSpec,
    style: Style,
    pages: int | None = None,
    event_sizes: Mapping[str, int] | None = None,
    names: Mapping[str, str] | None = None,
) -> Document:
    """The book's photos on the pages of a product, in a style. What was arranged by hand is kept near to it.

    The number of pages stays as near to what it was as the product allows, unless `pages` says another.
    Photos that would be too many for the pages are left unused, the least important first. `names` are those
    of people, by id.
    """
    if not doc.inner():
        return replace(doc, product=spec.id, style=style.id)
    if spec.piece is not None:
        from albumapp.layout.pieces.making import remade_piece

        return remade_piece(
            doc, facts_of, spec, style, pages, lambda year: product(changed(spec.id, {"year": str(year)})),
            known=names,
        )  # fmt: skip
    none = not doc.used()  # cards with names alone
    if any(s.shape.is_piece for s in doc.surfaces):
        doc = photos_alone(doc)
    stay = arranged(doc)
    photos = [facts_of(p) for p in _photos([s for s in doc.inner() if s not in stay])]
    if none and doc.photos:
        from albumapp.layout.pieces.making import good_photos

        photos = good_photos(doc, facts_of)
    count = page_count(doc, spec, style, pages, len(photos))
    return _rebuilt(doc, photos, facts_of, spec, style, count, event_sizes)


def photos_alone(doc: Document) -> Document:
    """What is no book as one that nobody has arranged: what was made for a wall or a month suits no page."""
    bare = []
    for s in doc.surfaces:
        frames = tuple(replace(f, locked=False) for f in s.photo_frames())
        bare.append(replace(s, frames=frames, locked=False, edited=False, chapter=None, edges=""))
    return replace(doc, surfaces=tuple(bare))


def _rebuilt(
    doc: Document,
    photos: Sequence[PhotoFacts],
    facts_of: FactsOf,
    spec: ProductSpec,
    style: Style,
    count: int,
    event_sizes: Mapping[str, int] | None,
) -> Document:
    """A book of so many pages: arranged surfaces in their places, the photos on the others."""
    inner = doc.inner()
    shapes = inner_shapes(spec, count)
    stay = arranged(doc)
    places = places_of(stay, inner, shapes)
    homeless = [s for s in stay if s.id not in places]
    standing = {p for s in inner if s.id in places for p in s.photos()}
    moved = [facts_of(p) for p in _photos(homeless) if p not in standing]
    free = in_order(list({f.id: f for f in [*photos, *moved]}.values()), doc.wishes)
    free = legible(free, [s for n, s in enumerate(shapes) if n not in places.values()], style)
    look = look_for(free, shapes, style)
    kept = {}
    for i, at in places.items():
        doc, kept[at] = _kept(doc, doc.surface(i), shapes[at], look, facts_of)
    for at, s in kept.items():
        frames, fresh_id = numbered(s.frames, {}, doc.next_id)
        kept[at] = replace(s, frames=frames)
        doc = replace(doc, next_id=fresh_id)
    cover = _cover(doc, free or [facts_of(p) for p in _photos(inner)], spec, style, count, facts_of)
    made, fresh = _filled(doc, kept, shapes, free, look, facts_of, event_sizes)
    made = replace(made, product=spec.id, style=style.id)
    if cover is not None:
        ids: dict[str, str] = {}
        frames, at = numbered(cover.frames, ids, made.next_id)
        cover = replace(cover, id=cover.id or f"s{at}", frames=frames)
        made = replace(made, next_id=at + 1)
    surfaces = _words_moved(inner, fresh)
    return replace(made, surfaces=(*([cover] if cover is not None else []), *surfaces))


def _kept(
    doc: Document, surface: Surface, shape: SurfaceShape, style: Style, facts_of: FactsOf
) -> tuple[Document, Surface]:
    """An arranged surface on its new page. What is locked stays exactly, where the page has its old size."""
    before = style_before(doc.style)
    free = any(not f.locked for f in surface.photo_frames())
    if any(f.locked for f in surface.frames) and same_measures(surface.shape, shape) and not surface.locked:
        if surface.edited or not free or style.id == before.id:
            return doc, replace(surface, shape=shape)
        option = relaid(doc, surface, None, facts_of, style, 1)[0]
        doc = put_in(doc, surface, option)
        return doc, replace(doc.surface(surface.id), shape=shape)
    return doc, refitted(surface, shape, before, before if surface.locked else style, facts_of)


def _photos(surfaces: Sequence[Surface]) -> list[str]:
    return list(dict.fromkeys(p for s in surfaces for p in s.photos()))


def _filled(
    doc: Document,
    kept: Mapping[int, Surface],
    shapes: Sequence[SurfaceShape],
    photos: Sequence[PhotoFacts],
    style: Style,
    facts_of: FactsOf,
    event_sizes: Mapping[str, int] | None,
) -> tuple[Document, list[Surface]]:
    """All inner surfaces: those that are kept, and the photos in order on the others between them."""
    own = own_crops(f for s in doc.inner() for f in s.photo_frames())
    ids = {p.id for p in photos}
    standing = {s.id for s in kept.values()}
    loose = [s for s in doc.inner() if s.id not in standing]
    known: dict[str, str] = {f.photo: f.id for s in loose for f in s.photo_frames() if f.photo in ids}
    surfaces: list[Surface] = []
    at, before = 0, doc.inner()
    for (first, last), end in ends(kept, shapes, photos, doc, facts_of):
        gap = list(shapes[first:last])
        made = paged(doc, photos[at:end], gap, style, own, event_sizes) if gap else []
        at = end
        for s in reworded(made, before):
            frames, fresh = numbered(s.frames, known, doc.next_id)
            surfaces.append(replace(s, id=f"s{fresh}", frames=frames))
            doc = replace(doc, next_id=fresh + 1)
        if last in kept:
            surfaces.append(kept[last])
    return doc, surfaces


def _words_moved(before: Sequence[Surface], after: Sequence[Surface]) -> list[Surface]:
    """Words and shapes of surfaces that are gone stand on the page that most of their photos went to."""
    found = list(after)
    left = {s.id for s in after}
    for n, s in enumerate(before):
        words = [f for f in staying(s) if not isinstance(f, PhotoFrame)]
        if s.id in left or not words or not found:
            continue
        here = set(s.photos())
        shares = [len(here & set(t.photos())) for t in found]
        k = shares.index(max(shares)) if max(shares) else round(n / len(before) * (len(found) - 1))
        target = found[k]
        moved = [replace(f, box=_onto(f.box, s.shape, target.shape)) for f in words]
        found[k] = replace(target, frames=(*target.frames, *moved), edited=True)
    return found


def _onto(box: Rect, old: SurfaceShape, new: SurfaceShape) -> Rect:
    kx, ky = new.size.w / old.size.w, new.size.h / old.size.h
    return Rect(box.x * kx, box.y * ky, box.w * kx, box.h * ky)


def _cover(
    doc: Document,
    photos: Sequence[PhotoFacts],
    spec: ProductSpec,
    style: Style,
    count: int,
    facts_of: FactsOf,
) -> Surface | None:
    """The cover for so many pages: as it was where the user made it so, else set anew in the style."""
    shape = cover_shape(spec, count)
    old = doc.cover
    if shape is None:
        return None
    before = style_before(doc.style)
    if old is not None and (by_hand(old) or not _plain(old)):
        if _same_boards(old.shape, shape):
            old = fitted_cover(old, shape, doc.photos)
        look = before if old.locked else style
        return refitted(old, shape, before, look, facts_of)
    least = spec.cover.spine_text_from(count) if spec.cover else 0.0
    front = [facts_of(f.photo) for f in on_front(old) if f.photo] if old is not None else []
    known = {f.id for f in photos}
    front = [f for f in front if f.id in known or f.id in doc.used()] or list(photos)
    frames = tuple(cover_of(front_photo(front, shape), photos, shape, style, doc.title, least))
    content = (shape.areas[0], shape.areas[-1])
    return Surface(old.id if old else "", shape, frames, content, background=style.background)


def _same_boards(a: SurfaceShape, b: SurfaceShape) -> bool:
    """True where covers differ in their spine alone."""
    return [r.size for r in a.areas[:1]] == [r.size for r in b.areas[:1]] and a.bleed == b.bleed


def _plain(cover: Surface) -> bool:
    """True where a cover holds no more than a suggestion puts there: one photo, title and spine, its back."""
    own = [f for f in cover.frames if not any(r.code in CODES for r in f.why)]
    texts = [f for f in own if not isinstance(f, PhotoFrame)]
    few = len(own) - len(texts) <= 1
    return few and all(isinstance(f, TextFrame) and f.role in ("title", "spine") for f in texts)
