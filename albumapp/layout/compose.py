"""From chosen photos to a whole document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.layout.choosing import Chosen, chosen
from albumapp.layout.cover import cover_frames
from albumapp.layout.dressing import background, dressed
from albumapp.layout.frames import Candidate
from albumapp.layout.pagination import Pager, Run, paginate
from albumapp.layout.planning import BookPlan
from albumapp.layout.planning import fewest_pages as fewest_pages
from albumapp.layout.room import look_for, photos_a_spread
from albumapp.layout.style import Style, content_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes

FactsOf = Callable[[str], PhotoFacts]


def quota(
    spec: ProductSpec,
    pages: int,
    style: Style,
    n_available: int,
    photos: Sequence[PhotoFacts] = (),
) -> int:
    """How many photos to choose for a book of so many pages in this style: more of small `photos`."""
    pages = spec.pages_near(pages)
    shapes = inner_shapes(spec, pages)
    each = photos_a_spread(photos, shapes, look_for(photos, shapes, style))
    return max(0, min(n_available, round(pages / 2 * each)))


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
    pages = fewest_pages(spec, pages, len(facts))
    shapes = inner_shapes(spec, pages)
    look = look_for(facts, shapes, style)
    parted = Pager(facts, look, seed, event_sizes).pages(shapes)
    return planned_album([BookPlan(tuple(facts), pages, look, parted)], spec, title, seed, entries)


def planned_album(
    plans: Sequence[BookPlan], spec: ProductSpec, title: str, seed: int, entries: Mapping[str, PhotoEntry]
) -> Document:
    """The book of the plan that, laid out, lacks least."""
    best: tuple[float, Chosen, BookPlan] | None = None
    for p in plans:
        if best is not None and p.sure >= best[0]:
            continue  # whatever its layouts lack or not, it is no better
        found = _laid_out(p, spec, seed)
        cost = found.lack.cost + p.sure
        if best is None or cost < best[0]:
            best = cost, found, p
        if not best[1].lack.any:
            break  # plans come best first: one that lacks nothing when laid out will do
    if best is None:
        raise ValueError("no plan to lay out")
    _, made, plan = best
    facts, style = plan.photos, plan.style
    doc = Document(spec.id, title, style.id, seed, photos=dict(entries))
    surfaces: list[Surface] = []
    cover = cover_shape(spec, plan.count)
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
    surfaces += _surfaces(made, plan.pages.runs, facts, inner_shapes(spec, plan.count), style)
    for s in surfaces:
        doc = _added(doc, s)
    return doc


def _laid_out(plan: BookPlan, spec: ProductSpec, seed: int) -> Chosen:
    shapes = inner_shapes(spec, plan.count)
    return chosen(plan.pages.runs, plan.photos, shapes, plan.style, seed)


def inner_surfaces(
    facts: Sequence[PhotoFacts],
    shapes: Sequence[SurfaceShape],
    style: Style,
    seed: int,
    event_sizes: Mapping[str, int] | None = None,
) -> list[Surface]:
    """The inner pages, without ids. Neighbours differ in shape where a good layout lets them."""
    runs = paginate(facts, shapes, style, seed, event_sizes)
    return _surfaces(chosen(runs, facts, shapes, style, seed), runs, facts, shapes, style)


def _surfaces(
    made: Chosen,
    runs: Sequence[Run],
    facts: Sequence[PhotoFacts],
    shapes: Sequence[SurfaceShape],
    style: Style,
) -> list[Surface]:
    found = []
    event = None
    for run, shape, one in zip(runs, shapes, made.layouts, strict=True):
        group = facts[run.start : run.start + run.n]
        fresh = bool(group) and group[0].event is not None and group[0].event != event
        found.append(surface_of(one, group, shape, style, opens=group[0].chapter if fresh else ""))
        event = group[-1].event if group else event
    return found


def surface_of(
    made: Candidate,
    group: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    surface_id: str = "",
    opens: str = "",
) -> Surface:
    """A surface with what the style draws round the photos; `opens` is a chapter's name that begins here."""
    events = Counter(f.event for f in group if f.event is not None)
    return Surface(
        surface_id,
        shape,
        dressed(made.frames, group, shape, style, opens),
        content=content_boxes(shape, style),
        gutter=style.gutter,
        background=background(group, style),
        event=max(events, key=lambda e: (events[e], e)) if events else None,
        why=made.reasons,
    )


def _added(doc: Document, surface: Surface) -> Document:
    """The surface at the end of the book; it and its frames take the next ids."""
    at = doc.next_id
    frames = tuple(replace(f, id=f"f{at + 1 + i}") for i, f in enumerate(surface.frames))
    named = replace(surface, id=f"s{at}", frames=frames)
    return replace(doc, surfaces=(*doc.surfaces, named), next_id=at + 1 + len(frames))
