"""From chosen photos to a whole document."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.layout.choosing import BRIEF, WHOLE, Chosen, Memory, chosen
from albumapp.layout.cover import cover_frames
from albumapp.layout.dressing import background, dressed
from albumapp.layout.frames import Candidate
from albumapp.layout.pagination import Pager, paginate
from albumapp.layout.planning import ENOUGH, BookPlan, Planned
from albumapp.layout.planning import fewest_pages as fewest_pages
from albumapp.layout.room import look_for, photos_a_spread
from albumapp.layout.runs import Run
from albumapp.layout.style import Style, content_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes

_WORK = 500  # photos of runs that are settled before the best books so far are taken
_MANY = 100  # photos from which on only half of that is done
_UNSURE = (0.15, 0.8)  # cost of not knowing how photos turn out, in small books and in large ones
_FINISHED = 2  # books for which more layouts are sought

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
    planned = Planned((BookPlan(tuple(facts), pages, look, parted),))
    return planned_album(planned, spec, title, seed, entries)


def planned_album(
    plans: Planned, spec: ProductSpec, title: str, seed: int, entries: Mapping[str, PhotoEntry]
) -> Document:
    """The book of the plan that, laid out, lacks least."""
    made, plan = _least_lacking(plans, spec, seed)
    facts, style = plan.photos, plan.style
    doc = Document(spec.id, title, style.id, seed, photos=dict(entries))
    surfaces: list[Surface] = []
    cover = cover_shape(spec, plan.count)
    if cover is not None:
        least = spec.cover.spine_text_from(plan.count) if spec.cover else 0.0
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
        doc = added(doc, s)
    return doc


def _least_lacking(plans: Planned, spec: ProductSpec, seed: int) -> tuple[Chosen, BookPlan]:
    """Lay out plans, the most promising first; each tells how its runs turned out, and so which is next."""
    memory = Memory()
    waiting = {p.key: p for p in plans.plans}
    tried: dict[tuple[object, ...], tuple[float, BookPlan, Chosen]] = {}
    best = math.inf
    small = len(plans.plans[0].photos) <= _MANY
    unsure = _UNSURE[0 if small else 1]
    while waiting and (not tried or memory.work < (_WORK if small else _WORK / 2)):
        plan = min(waiting.values(), key=lambda p: p.cost + unsure * p.pages.unsure)
        del waiting[plan.key]
        if plan.sure >= best:
            continue  # whatever its layouts lack or not, it is no better
        shapes = inner_shapes(spec, plan.count)
        found = chosen(plan.pages.runs, plan.photos, shapes, plan.style, seed, memory, BRIEF, widen=False)
        cost = found.lack.cost + plan.sure
        tried[plan.key] = cost, plan, found
        best = min(best, cost)
        if best <= ENOUGH:
            break
        again = plan.again(shapes, found.terms)
        waiting.update((p.key, p) for p in again if p.key not in tried)
        if len(tried) == 1:
            waiting.update((p.key, p) for p in plans.more() if p.key not in tried)
        waiting = {k: p.judged(inner_shapes(spec, p.count)) for k, p in waiting.items()}
    ranked = sorted(tried.values(), key=lambda t: t[0])
    return _finished(ranked[: _FINISHED if small else 1], spec, seed, memory)


def _finished(
    tried: Sequence[tuple[float, BookPlan, Chosen]], spec: ProductSpec, seed: int, memory: Memory
) -> tuple[Chosen, BookPlan]:
    """The best of some plans, once more layouts are sought for what each lacks."""
    best, plan, made = tried[0]
    for cost, other, found in tried:
        if other.sure >= best or not found.lack.any:
            continue
        shapes = inner_shapes(spec, other.count)
        effort = WHOLE if len(other.photos) <= _MANY else BRIEF
        found = chosen(other.pages.runs, other.photos, shapes, other.style, seed, memory, effort)
        cost = found.lack.cost + other.sure
        if cost < best:
            best, plan, made = cost, other, found
    return made, plan


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


def added(doc: Document, surface: Surface) -> Document:
    """The surface at the end of the book; it and its frames take the next ids."""
    at = doc.next_id
    frames = tuple(replace(f, id=f"f{at + 1 + i}") for i, f in enumerate(surface.frames))
    named = replace(surface, id=f"s{at}", frames=frames)
    return replace(doc, surfaces=(*doc.surfaces, named), next_id=at + 1 + len(frames))
