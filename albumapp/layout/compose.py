"""From chosen photos to a whole document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.layout.cover import cover_frames
from albumapp.layout.frames import Candidate
from albumapp.layout.pagination import Run, paginate
from albumapp.layout.solve import exact, signature, solve
from albumapp.layout.style import Style, content_boxes
from albumapp.layout.templates import singles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes

FactsOf = Callable[[str], PhotoFacts]


def quota(spec: ProductSpec, pages: int, style: Style, n_available: int) -> int:
    """How many photos to choose for a book of so many pages in this style."""
    return max(0, min(n_available, round(spec.pages_near(pages) / 2 * style.per_spread[1])))


def suggest_album(
    facts: Sequence[PhotoFacts],
    spec: ProductSpec,
    style: Style,
    pages: int,
    title: str,
    seed: int,
    entries: Mapping[str, PhotoEntry],
    event_sizes: Mapping[str, int] | None = None,
) -> Document:
    """A complete book of the chosen photos in the order given, each placed exactly once.

    `pages` is brought to what the product allows; with fewer photos than spreads it falls to the
    product's least. `event_sizes` (photos of each event, chosen or not) sharpens where chapters part.
    """
    doc = Document(spec.id, title, style.id, seed, photos=dict(entries))
    pages = fewest_pages(spec, pages, len(facts))
    shapes = inner_shapes(spec, pages)
    surfaces: list[Surface] = []
    cover = cover_shape(spec, pages)
    if cover is not None:
        least = spec.cover.spine_text_min if spec.cover else 0.0
        surfaces.append(
            Surface(
                "",
                cover,
                tuple(cover_frames(facts, cover, style, title, least)),
                content=(cover.areas[0], cover.areas[-1]),
                background=style.background,
            )
        )
    surfaces += inner_surfaces(facts, shapes, style, seed, event_sizes)
    for s in surfaces:
        doc = _added(doc, s)
    return doc


def fewest_pages(spec: ProductSpec, pages: int, photos: int) -> int:
    """The page count nearest to the wish that the product allows, without blank pages where it can."""
    pages = spec.pages_near(pages)
    least = spec.block.pages_min
    while pages > least and len(inner_shapes(spec, pages)) > max(1, photos):
        pages = max(least, pages - spec.block.pages_multiple)
    return pages


def inner_surfaces(
    facts: Sequence[PhotoFacts],
    shapes: Sequence[SurfaceShape],
    style: Style,
    seed: int,
    event_sizes: Mapping[str, int] | None = None,
) -> list[Surface]:
    """The inner pages, without ids. Neighbours differ in shape where a good layout lets them."""
    runs = paginate(facts, shapes, style, seed, event_sizes)
    before: tuple[tuple[int, ...], ...] = ()
    found = []
    for run, shape in zip(runs, shapes, strict=True):
        group = facts[run.start : run.start + run.n]
        chosen = _varied(run, group, shape, style, seed, before)
        before = signature(chosen.frames, shape) if chosen.frames else ()
        found.append(surface_of(chosen, group, shape, style))
    return found


def surface_of(
    chosen: Candidate, group: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, surface_id: str = ""
) -> Surface:
    events = Counter(f.event for f in group if f.event is not None)
    return Surface(
        surface_id,
        shape,
        chosen.frames,
        content=content_boxes(shape, style),
        gutter=style.gutter,
        background=style.background,
        event=max(events, key=lambda e: (events[e], e)) if events else None,
        why=chosen.reasons,
    )


def _varied(
    run: Run,
    group: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    seed: int,
    before: tuple[tuple[int, ...], ...],
) -> Candidate:
    """The cheapest layout that breaks no rule and does not repeat the shape before it."""
    first: Candidate | None = None
    for c in _layouts(run, group, shape, style, seed):
        if not c.relaxed and not _troubled(c) and signature(c.frames, shape) != before:
            return c
        if first is None or (_rank(c) < _rank(first)):
            first = c
    if first is not None:
        return first
    return solve(group, shape, style, seed=seed, want=1)[0]


def _rank(c: Candidate) -> tuple[int, float]:
    return len(c.relaxed), c.cost


def _troubled(c: Candidate) -> bool:
    return any(r.code == "frame.kept_clear" for f in c.frames for r in f.why)


def _layouts(
    run: Run, group: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, seed: int
) -> Sequence[Candidate] | _Lazy:
    if run.n <= 1:
        return singles(group[0], shape, style) if group else [Candidate((), 0.0)]
    if run.search is None or run.best is None:
        return solve(group, shape, style, seed=seed)
    return _Lazy(run)


class _Lazy:
    """The layouts of a run, made exact one by one as they are asked for."""

    def __init__(self, run: Run) -> None:
        self.run = run

    def __iter__(self) -> _Lazy:
        self.at = 0
        return self

    def __next__(self) -> Candidate:
        run = self.run
        assert run.search is not None
        assert run.best is not None
        while self.at < run.best.cost.shape[0]:
            plan = run.search.plan(run.best, run.n, self.at, run.group, run.start)
            self.at += 1
            found = exact(run.search, plan, range(run.start, run.start + run.n))
            if found is not None:
                return found
        raise StopIteration


def _added(doc: Document, surface: Surface) -> Document:
    """The surface at the end of the book; it and its frames take the next ids."""
    at = doc.next_id
    frames = tuple(replace(f, id=f"f{at + 1 + i}") for i, f in enumerate(surface.frames))
    named = replace(surface, id=f"s{at}", frames=frames)
    return replace(doc, surfaces=(*doc.surfaces, named), next_id=at + 1 + len(frames))
