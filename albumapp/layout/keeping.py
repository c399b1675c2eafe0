"""The whole book again: what the user has locked or arranged keeps its place, the rest is laid out round it.

Three ways lead here. `resuggest_book`: the same pages, other layouts. In `remaking`, `suggest_around`: newly
chosen photos, and `remade`: the same photos in another product, style or number of pages. No photo is lost:
what finds no room is left unused, and `outcome` counts it. What was arranged stays in all three; `laid_anew`
gives that up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from albumapp.document.model import Document, PhotoFrame, Surface
from albumapp.document.wishes import broken, clusters, in_order, seen
from albumapp.layout.alternatives import as_set, numbered, put_in, relaid, staying
from albumapp.layout.compose import inner_surfaces
from albumapp.layout.dressing import own_background, reworded
from albumapp.layout.own_crops import as_cropped, own_crops, with_own_crop
from albumapp.layout.places import arranged
from albumapp.layout.refitting import by_hand
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

FactsOf = Callable[[str], PhotoFacts]

_WISHED = 4  # layouts that are looked at for one that grants a wish


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a new book did to the one before: photos that found no room, pages kept as they were arranged.

    `loose` are the ids of those kept that are not locked wholly: they can be laid out anew.
    """

    unplaced: int
    kept: int
    parted: int
    loose: tuple[str, ...] = ()


def outcome(before: Document, after: Document) -> Outcome:
    """Counts for a message; `parted` are arranged pages whose photos had to go elsewhere."""
    had = {p for s in before.inner() for p in s.photos()}
    has = set(after.used())
    hand = arranged(before)
    left = {s.id for s in after.inner()}
    kept = [s for s in hand if s.id in left]
    loose = tuple(
        s.id for s in kept if not s.locked and any(f.photo and not f.locked for f in s.photo_frames())
    )
    return Outcome(len((had - has) & after.photos.keys()), len(kept), len(hand) - len(kept), loose)


def held(doc: Document) -> tuple[Surface, ...]:
    """Surfaces that a new book leaves as they are: locked, holding a locked frame, or arranged by hand."""
    cover = [doc.cover] if doc.cover is not None and by_hand(doc.cover) else []
    return (*cover, *arranged(doc))


# --- the same pages again ---------------------------------------------------------------------------


def resuggest_book(doc: Document, facts_of: FactsOf, style: Style) -> Document:
    """Every surface laid out again that is neither locked nor arranged; photos move freely between these.

    Locked frames stay as they are. A run of surfaces between those that stay keeps its photos.
    """
    stay = {s.id for s in arranged(doc)}
    at: list[Surface] = []
    for surface in doc.inner():
        if surface.id not in stay:
            at.append(surface)
            continue
        doc = _run_again(doc, at, facts_of, style)
        at = []
        if not (surface.locked or surface.edited) and any(f.locked for f in surface.frames):
            doc = laid_anew(doc, [surface.id], facts_of, style)
    return _run_again(doc, at, facts_of, style)


def laid_anew(doc: Document, surfaces: Sequence[str], facts_of: FactsOf, style: Style) -> Document:
    """These surfaces each laid out again with its photos, however they were arranged.

    What is locked on them, words, shapes and the user's own crops stay.
    """
    for i in surfaces:
        surface = doc.surface(i)
        if not surface.locked and any(f.photo and not f.locked for f in surface.photo_frames()):
            doc = put_in(doc, surface, relaid(doc, surface, None, facts_of, style, 1)[0])
    return doc


def _run_again(doc: Document, run: Sequence[Surface], facts_of: FactsOf, style: Style) -> Document:
    """Neighbouring surfaces paginated again; their words and shapes stay where they stand."""
    ids = dict.fromkeys(p for s in run for p in s.photos())
    if not ids:
        return doc
    style = as_set(style, run[0])
    own = own_crops(f for s in run for f in s.photo_frames())
    made = reworded(paged(doc, [facts_of(p) for p in ids], [s.shape for s in run], style, own), run)
    known: dict[str, str] = {f.photo: f.id for s in run for f in s.photo_frames() if f.photo}
    for old, new in zip(run, made, strict=True):
        frames, fresh = numbered((*new.frames, *staying(old)), known, doc.next_id)
        made_new = replace(new, id=old.id, frames=frames)
        if own_background(old, [facts_of(p) for p in old.photos()], style):
            made_new = replace(made_new, background=old.background, edited=True)
        doc = replace(doc.with_surface(made_new), next_id=fresh)
    return doc


def paged(
    doc: Document,
    photos: Sequence[PhotoFacts],
    shapes: Sequence[SurfaceShape],
    style: Style,
    own: Mapping[str, PhotoFrame],
    event_sizes: Mapping[str, int] | None = None,
) -> list[Surface]:
    """Photos on surfaces, without ids: in the user's order, with their crops and wishes granted."""
    group = in_order(photos, doc.wishes)
    facts = {f.id: f for f in group}
    made = inner_surfaces(as_cropped(seen(group, doc.wishes), own), shapes, style, doc.seed, event_sizes)
    found = []
    for s in _joined(doc, made, facts, style):
        if own.keys() & set(s.photos()):
            frames = tuple(with_own_crop(f, own, facts) if isinstance(f, PhotoFrame) else f for f in s.frames)
            s = replace(s, frames=frames)
        found.append(_granted(doc, s, facts, style))
    return found


def _joined(
    doc: Document, made: Sequence[Surface], facts: Mapping[str, PhotoFacts], style: Style
) -> list[Surface]:
    """The surfaces with no photos parted that are to stay together: all of them go to one's pages."""
    found = list(made)
    groups = [s.photos() for s in made]
    home = {p: n for n, group in enumerate(groups) for p in group}
    changed: set[int] = set()
    for cluster in clusters(doc.wishes.together):
        here = {p: home[p] for p in cluster if p in home}
        count = Counter(here.values())
        if len(count) < 2 or len(here) > style.per_spread[2]:
            continue

        def price(n: int, count: Counter[int] = count) -> tuple[int, int, int]:
            """Pages left empty, then photos to be moved, then how full these pages are."""
            emptied = sum(count[k] == len(groups[k]) for k in count if k != n)
            return emptied, -count[n], len(groups[n])

        goal = min(sorted(count), key=price)
        for p, n in here.items():
            if n != goal:
                groups[n] = [q for q in groups[n] if q != p]
                groups[goal] = [*groups[goal], p]
                home[p] = goal
        changed |= set(count)
    for n in sorted(changed):
        bare = replace(found[n], frames=())
        found[n] = _bare(relaid(doc, bare, groups[n], facts.__getitem__, style, 1)[0])
    return found


def _bare(surface: Surface) -> Surface:
    return replace(surface, frames=tuple(replace(f, id="") for f in surface.frames))


def _granted(doc: Document, surface: Surface, facts: Mapping[str, PhotoFacts], style: Style) -> Surface:
    """The surface, or another layout of it where that grants more of the user's wishes."""
    lacking = broken(surface.photo_frames(), doc.wishes, style.gutter)
    if not lacking:
        return surface
    options = relaid(doc, surface, None, facts.__getitem__, style, _WISHED)
    best = min(options, key=lambda s: broken(s.photo_frames(), doc.wishes, style.gutter))
    return _bare(best) if broken(best.photo_frames(), doc.wishes, style.gutter) < lacking else surface
