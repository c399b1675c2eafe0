"""Edits of more than one surface: more and fewer photos, the book again, in another style or product.

They stand in the table of `document.edits` with the others, once this module is imported.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, surface_of
from albumapp.document.model import Document, Surface
from albumapp.layout.edits import add_photo, free_photos, remove_photo, unlocked_surface
from albumapp.layout.edits_wishes import move_photo
from albumapp.layout.style import style as style_of
from albumapp.photos.facts import PhotoFacts

_CHAPTER = 2.0  # of `_belongs`: from here on a photo is of the same chapter
_FROM = ("unused", "neighbour")


@edit("more_photos", "More photos")
def more_photos(doc: Document, ctx: Context, surface: str, of: str | None = None) -> Document:
    """One photo more on a surface: the one that belongs there best by chapter, time and importance.

    `of` "unused" takes one that the album does not show, "neighbour" the nearest of the pages beside; without
    it an unused one of the chapter comes first, then a neighbour's, then any unused one.
    """
    s = surface_of(doc, surface)
    unlocked_surface(s)
    if of is not None and of not in _FROM:
        raise UserError("'{of}' gives no photos.", "Use unused or neighbour.", of=of)
    spare = _unused(doc, ctx, s) if of != "neighbour" else None
    if spare is not None and (of == "unused" or spare[0] >= _CHAPTER):
        return add_photo(doc, ctx, surface, spare[1])
    lent = _lent(doc, ctx, s) if of != "unused" else None
    if lent is not None:
        return move_photo(doc, ctx, lent, surface)
    if spare is not None:
        return add_photo(doc, ctx, surface, spare[1])
    raise UserError("All photos are in the album already.", "Import more photos first.")


def _unused(doc: Document, ctx: Context, s: Surface) -> tuple[float, str] | None:
    """The unused photo that belongs best to a surface, and how well; none of a series that is shown."""
    used = doc.used()
    taken = {ctx.facts(p).duplicate_of or p for p in used}
    spare = [ctx.facts(p) for p in doc.photos if p not in used]
    spare = [f for f in spare if (f.duplicate_of or f.id) not in taken and not f.barred]
    here = [ctx.facts(p) for p in s.photos()]
    return max(((_belongs(f, here) - 1.0 * f.aside, f.id) for f in spare), default=None)


def _lent(doc: Document, ctx: Context, s: Surface) -> str | None:
    """The frame of the photo that the pages beside can give: of the same chapter, nearest in order."""
    here = [ctx.facts(p) for p in s.photos()]
    events = {f.event for f in here if f.event is not None}
    inner = doc.inner()
    at = next((n for n, t in enumerate(inner) if t.id == s.id), None)
    if at is None:
        return None
    found: list[tuple[bool, int, float, str]] = []
    for n, end in ((at - 1, -1), (at + 1, 0)):
        if not 0 <= n < len(inner) or inner[n].locked:
            continue
        free = free_photos(inner[n])
        photos = [p for p in _in_order(doc, ctx, inner[n]) if p in free and p not in s.photos()]
        if len(free) < 2 or not photos:
            continue
        f = ctx.facts(photos[end])
        frame = next(g.id for g in inner[n].photo_frames() if g.photo == f.id and not g.locked)
        found.append((f.event in events or not events, len(free), _belongs(f, here), frame))
    same = [t for t in found if t[0]]
    return max(same)[3] if same else None


def _in_order(doc: Document, ctx: Context, s: Surface) -> list[str]:
    from albumapp.document.wishes import in_order

    return [f.id for f in in_order([ctx.facts(p) for p in s.photos()], doc.wishes)]


def _belongs(facts: PhotoFacts, here: Sequence[PhotoFacts]) -> float:
    """How well a photo goes with those of a surface: same chapter, near in time, important."""
    score = facts.importance
    if any(f.event is not None and f.event == facts.event for f in here):
        score += _CHAPTER
    t = facts.taken
    times = [f.taken for f in here if f.taken is not None]
    if t is not None and times:
        apart = [abs((t - o).total_seconds()) for o in times if (o.tzinfo is None) == (t.tzinfo is None)]
        if apart:
            score += 1.0 / (1.0 + min(apart) / 3600)
    return score


@edit("fewer_photos", "Fewer photos")
def fewer_photos(doc: Document, ctx: Context, surface: str, to: str = "unused") -> Document:
    """The least important unlocked photo leaves a surface; the rest is laid out again.

    `to` "unused" leaves it out of the album; "neighbour" gives the first or last photo, in order, to the
    pages before or after: to those of its chapter, then to those with fewer photos.
    """
    s = surface_of(doc, surface)
    unlocked_surface(s)
    if to not in _FROM:
        raise UserError("'{to}' takes no photos.", "Use unused or neighbour.", to=to)
    free = [f for f in s.photo_frames() if f.photo is not None and not f.locked]
    if len(free) < 2:
        raise UserError("These pages keep at least one photo.", "Delete the frame to leave them empty.")
    if to == "neighbour":
        return _given(doc, ctx, s)
    heroes = set(doc.wishes.heroes)
    least = min(free, key=lambda f: (f.photo in heroes, ctx.facts(f.photo or "").importance, f.id))
    return remove_photo(doc, ctx, least.id)


def _given(doc: Document, ctx: Context, s: Surface) -> Document:
    inner = list(doc.inner())
    at = next((n for n, t in enumerate(inner) if t.id == s.id), None)
    if at is None:
        raise UserError("The cover has no neighbours.", "Take a photo off it, or choose other pages.")
    free = free_photos(s)
    photos = [p for p in _in_order(doc, ctx, s) if p in free]
    ways: list[tuple[bool, int, str, str]] = []
    for n, photo in ((at - 1, photos[0]), (at + 1, photos[-1])):
        if 0 <= n < len(inner) and not inner[n].locked:
            chapter = ctx.facts(photo).event
            foreign = inner[n].event not in (None, chapter)
            ways.append((foreign, len(inner[n].photos()), inner[n].id, photo))
    if not ways:
        raise UserError("The pages beside these are locked.", "Unlock them first.")
    _, _, target, photo = min(ways)
    frame = next(f.id for f in s.photo_frames() if f.photo == photo and not f.locked)
    return move_photo(doc, ctx, frame, target)


@edit("take_in_photos", "Take in photos")
def take_in_photos(doc: Document, ctx: Context, photos: Sequence[str] | None = None) -> Document:
    """Each photo goes to the pages where it belongs by chapter and time; only those are laid out again.

    Without a list: all that the album does not show, but for rejected ones and those of a series that it
    shows. Locked pages take none.
    """
    used = doc.used()
    wanted = list(photos) if photos is not None else _worth(doc, ctx)
    facts = [ctx.facts(p) for p in dict.fromkeys(wanted) if doc.photos[p].id not in used]
    open_ = [s for s in doc.inner() if not s.locked]
    if not open_:
        raise UserError("All pages are locked.", "Unlock some first.")
    from albumapp.layout.edits import add_photos_here

    going: dict[str, list[str]] = {}
    known = {s.id: [ctx.facts(p) for p in s.photos()] for s in open_}
    most = style_of(doc.style).per_spread[2]
    for f in facts:
        roomy = [s for s in open_ if len(s.photos()) + len(going.get(s.id, [])) < most] or open_
        best = max(roomy, key=lambda s: _belongs(f, known[s.id]))
        going.setdefault(best.id, []).append(f.id)
    for surface, group in going.items():
        doc = add_photos_here(doc, ctx, surface, group)
    return doc


def _worth(doc: Document, ctx: Context) -> list[str]:
    used = doc.used()
    taken = {ctx.facts(p).duplicate_of or p for p in used}
    spare = [ctx.facts(p) for p in doc.photos if p not in used]
    return [f.id for f in spare if not (f.aside or f.barred) and (f.duplicate_of or f.id) not in taken]


@edit("suggest_again", "Suggest the book again", "suggest")
def suggest_again(doc: Document, ctx: Context, seed: int | None = None, style: str | None = None) -> Document:
    """The pages once more with the same photos, another seed (the next one) or another style.

    Pages that are locked or were arranged by hand stay, in another style as near to that as they can;
    `lay_out_anew` gives up how they were arranged.
    """
    from albumapp.layout.keeping import resuggest_book  # numpy: not at the window's start
    from albumapp.layout.remaking import remade

    look = style_of(style or doc.style)
    if style is not None and look.id != doc.style:
        doc = replace(doc, seed=int(seed) if seed is not None else doc.seed)
        return remade(doc, ctx.facts, ctx.product(doc.product), look, doc.page_count, names=_names(ctx))
    doc = replace(doc, seed=int(seed) if seed is not None else doc.seed + (style is None))
    if any(s.shape.is_piece for s in doc.surfaces):
        return remade(doc, ctx.facts, ctx.product(doc.product), look, doc.page_count, names=_names(ctx))
    return resuggest_book(doc, ctx.facts, look)


@edit("lay_out_anew", "Lay out arranged pages anew", "suggest")
def lay_out_anew(doc: Document, ctx: Context, surfaces: Sequence[str] | None = None) -> Document:
    """Pages that were arranged by hand are laid out like the others, each with its photos; None: all of them.

    What is locked stays, and so do words, shapes and the user's own crops.
    """
    from albumapp.layout.keeping import laid_anew  # numpy: not at the window's start

    wanted = [surface_of(doc, s).id for s in surfaces] if surfaces is not None else None
    if wanted is None:
        wanted = [s.id for s in doc.inner() if s.edited]
    return laid_anew(doc, wanted, ctx.facts, style_of(doc.style))


@edit("change_product", "Change product", "suggest")
def change_product(
    doc: Document,
    ctx: Context,
    product: str | None = None,
    style: str | None = None,
    pages: int | None = None,
) -> Document:
    """The same photos on the pages of another product, in another style or on another number of pages.

    Pages that are locked or were arranged by hand stay as near as they were; the user's crops and words stay.
    Photos that would no longer be legible are left unused.
    """
    from albumapp.layout.remaking import remade  # numpy: not at the window's start

    spec = ctx.product(product or doc.product)
    wanted = int(pages) if pages is not None else None
    return remade(doc, ctx.facts, spec, style_of(style or doc.style), wanted, names=_names(ctx))


def _names(ctx: Context) -> Mapping[str, str]:
    """Names of people by id, where the library knows some."""
    return getattr(ctx, "names", None) or {}
