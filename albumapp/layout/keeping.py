"""A new book around what the user has locked: those surfaces keep their place, the others are suggested."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from albumapp.document.edits_pages import fitted_cover, reshaped
from albumapp.document.model import Document, Surface
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes


def held(doc: Document, spec: ProductSpec) -> tuple[Surface, ...]:
    """Surfaces that are locked or hold a locked frame; none where the pages are to have other measures."""
    shapes = [s.shape for s in doc.inner()]
    if doc.product != spec.id or not shapes or shapes != inner_shapes(spec, doc.page_count):
        return ()
    return tuple(s for s in doc.surfaces if s.locked or any(f.locked for f in s.frames))


def suggest_around(
    doc: Document,
    facts: Sequence[PhotoFacts],
    spec: ProductSpec,
    style: Style,
    pages: int,
    title: str,
    seed: int,
    event_sizes: Mapping[str, int] | None = None,
) -> Document:
    """Like `suggest_album`, with what `held` names standing where it stood. `facts` are the other photos."""
    kept = held(doc, spec)
    spreads = [s for s in kept if s.shape.kind == "spread"]
    singles = {s.shape.pages == (1,): s for s in kept if s.shape.kind == "page"}
    taken = 2 * len(spreads)
    block = spec.block
    least = max(2, block.pages_min - taken)
    most = max(least, block.pages_max - taken)
    smaller = replace(spec, block=replace(block, pages_min=least, pages_max=most))
    wanted = max(least, pages - taken)
    album = suggest_album(facts, smaller, style, wanted, title, seed, doc.photos, event_sizes)
    album = _numbered(album, doc.next_id)
    inner = [singles.get(s.shape.pages == (1,), s) if s.shape.kind == "page" else s for s in album.inner()]
    order = [s.id for s in doc.inner()]
    for s in spreads:  # in book order, so each finds those before it in place
        first, last = _room(inner)
        inner.insert(min(max(order.index(s.id), first), last), s)
    album = reshaped(album, spec, inner)
    cover = next((s for s in kept if s.shape.kind == "cover"), None)
    shape = cover_shape(spec, album.page_count)
    if cover is None or shape is None:
        return album
    return replace(album, surfaces=(fitted_cover(cover, shape, doc.photos), *album.inner()))


def _room(inner: Sequence[Surface]) -> tuple[int, int]:
    """Where a spread may be put in: between the single pages of the binding, if it has any."""
    first = 1 if inner and inner[0].shape.kind == "page" else 0
    last = len(inner) - (1 if len(inner) > first and inner[-1].shape.kind == "page" else 0)
    return first, last


def _numbered(album: Document, start: int) -> Document:
    """The same book with ids from `start` on, so that none is that of a surface which is kept."""
    at = start
    surfaces = []
    for s in album.surfaces:
        frames = tuple(replace(f, id=f"f{at + 1 + n}") for n, f in enumerate(s.frames))
        surfaces.append(replace(s, id=f"s{at}", frames=frames))
        at += 1 + len(frames)
    return replace(album, surfaces=tuple(surfaces), next_id=at)
