"""Where things go when a book is made anew: page counts, places that are kept, gaps."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from albumapp.document.model import Document, Surface
from albumapp.document.wishes import in_order
from albumapp.layout.compose import fewest_pages
from albumapp.layout.refitting import by_hand
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes

FactsOf = Callable[[str], PhotoFacts]

_MOST = 1.6  # times the style's most photos of a surface: what is still legible when a book gets short


def arranged(doc: Document) -> list[Surface]:
    """Inner surfaces that a new book keeps as near as they were: arranged by hand, or showing a photo again.

    A suggestion shows each photo once, so where one stands a second time the user wanted it there.
    """
    found, seen = [], set[str]()
    for s in doc.inner():
        photos = [f.photo for f in s.photo_frames() if f.photo is not None]
        if by_hand(s) or len(set(photos)) < len(photos) or not seen.isdisjoint(photos):
            found.append(s)
        seen.update(photos)
    return found


def page_count(doc: Document, spec: ProductSpec, style: Style, pages: int | None, free: int) -> int:
    """Pages of the new book: as wished, or as now; more where the photos would not be legible."""
    kept = arranged(doc)
    count = spec.pages_near(pages if pages is not None else doc.page_count)
    if pages is None:
        count = fewest_pages(spec, count, free + len(kept))
    while count + spec.block.pages_multiple <= spec.block.pages_max:
        shapes = inner_shapes(spec, count)
        if len(kept) <= len(shapes) and _most(shapes, style) - len(kept) * style.per_spread[2] >= free:
            break
        if pages is not None and len(kept) <= len(shapes):
            break
        count += spec.block.pages_multiple
    return count


def _most(shapes: Sequence[SurfaceShape], style: Style) -> float:
    return sum(style.per_spread[2] * (1.0 if s.fold_x else 0.5) for s in shapes)


def places_of(
    kept: Sequence[Surface], inner: Sequence[Surface], shapes: Sequence[SurfaceShape]
) -> dict[str, int]:
    """Where arranged surfaces stand in the new book: as far through it as they were, in their order.

    Spreads go to spreads, single pages to single pages where the new book has them; what finds no place is
    left out.
    """
    found: dict[str, int] = {}
    last = max(1, len(inner) - 1)
    after = -1
    for n, s in enumerate(kept):
        old = inner.index(s)
        share = old if len(inner) == len(shapes) else round(old / last * (len(shapes) - 1))
        free = [
            k for k, shape in enumerate(shapes) if k > after and bool(shape.fold_x) == bool(s.shape.fold_x)
        ]
        rest = sum(bool(t.shape.fold_x) == bool(s.shape.fold_x) for t in kept[n + 1 :])
        if rest and len(free) > rest:
            free = free[: len(free) - rest]  # room for those that follow
        if not free:
            continue
        k = bisect_left(free, share)
        near = [free[j] for j in (k - 1, k) if 0 <= j < len(free)]
        after = min(near, key=lambda j: (abs(j - share), j))
        found[s.id] = after
    return found


def legible(photos: list[PhotoFacts], free: Sequence[SurfaceShape], style: Style) -> list[PhotoFacts]:
    """The photos, or the most important of them where there are too many for the free pages."""
    most = int(_MOST * _most(free, style))
    if len(photos) <= most:
        return photos
    best = sorted(photos, key=lambda f: (not f.pick, -f.importance, f.id))[:most]
    chosen = {f.id for f in best}
    return [f for f in photos if f.id in chosen]


def ends(
    kept: Mapping[int, Surface],
    shapes: Sequence[SurfaceShape],
    photos: Sequence[PhotoFacts],
    doc: Document,
    facts_of: FactsOf,
) -> list[tuple[tuple[int, int], int]]:
    """The gaps between kept surfaces, as (first, last) places, and up to which photo each is filled.

    A gap takes what comes before the surface that ends it, in the user's order or by time, as far as
    that is neither much too much nor too little for its pages.
    """
    bounds = [-1, *sorted(kept), len(shapes)]
    gaps = [(a + 1, b) for a, b in pairwise(bounds)]
    rooms = [sum(1.0 if s.fold_x else 0.5 for s in shapes[a:b]) for a, b in gaps]
    before = [*_ranks(kept, photos, doc, facts_of), len(photos)]
    found: list[tuple[tuple[int, int], int]] = []
    at = 0
    for n, (gap, room) in enumerate(zip(gaps, rooms, strict=True)):
        left, rest = len(photos) - at, sum(rooms[n + 1 :])
        if room and not rest:
            at = len(photos)
        elif room:
            fair = left * room / (room + rest)
            at += round(min(max(before[n] - at, 0.5 * fair, min(room, left)), 1.6 * fair + 1, left))
        found.append((gap, at))
    return found


def _ranks(
    kept: Mapping[int, Surface], photos: Sequence[PhotoFacts], doc: Document, facts_of: FactsOf
) -> list[int]:
    """How many of the photos come before each kept surface, in the user's order or by time."""
    found = []
    for at in sorted(kept):
        first = next(iter(kept[at].photos()), None)
        if first is None:
            found.append(0)
            continue
        line = in_order([*photos, facts_of(first)], doc.wishes)
        found.append(next(n for n, f in enumerate(line) if f.id == first))
    return found
