"""From chosen photos to a whole document, and from a surface to other layouts of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect, Size
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


# --- one surface again ----------------------------------------------------------------------------


def alternatives(
    doc: Document, surface_id: str, facts_of: FactsOf, style: Style, want: int = 6
) -> list[Surface]:
    """Other layouts of a surface with the same photos, best first; locked frames stay.

    New frames have no ids ("") until one is chosen by `resuggest_surface`.
    """
    surface = doc.surface(surface_id)
    return _relaid(surface, None, facts_of, style, doc.seed, want)


def resuggest_surface(
    doc: Document,
    surface_id: str,
    facts_of: FactsOf,
    style: Style,
    candidate: int = 0,
    photos: Sequence[str] | None = None,
) -> Document:
    """The surface laid out again with its photos (or `photos`, without those in locked frames).

    `candidate` picks among the alternatives. Locked frames and the user's own crops are kept; frames
    of photos that stay keep their ids.
    """
    surface = doc.surface(surface_id)
    found = _relaid(surface, photos, facts_of, style, doc.seed, candidate + 1)
    chosen = found[min(max(candidate, 0), len(found) - 1)]
    ids = {f.photo: f.id for f in surface.photo_frames() if f.photo is not None and not f.locked}
    frames: list[Frame] = []
    fresh = doc.next_id
    for f in chosen.frames:
        if f.id:
            frames.append(f)
            continue
        known = ids.pop(f.photo or "", None) if isinstance(f, PhotoFrame) else None
        if known is None:
            known, fresh = f"f{fresh}", fresh + 1
        frames.append(replace(f, id=known))
    doc = doc.with_surface(replace(chosen, frames=tuple(frames)))
    return replace(doc, next_id=fresh)


def next_layout(doc: Document, surface_id: str, facts_of: FactsOf, style: Style, want: int = 8) -> int:
    """Which alternative follows the one that the surface shows now; 0 where it shows none of them."""
    surface = doc.surface(surface_id)
    now = _shape_of(surface)
    shapes = [_shape_of(s) for s in _relaid(surface, None, facts_of, style, doc.seed, want)]
    return (shapes.index(now) + 1) % len(shapes) if now in shapes else 0


def _shape_of(surface: Surface) -> tuple[tuple[int, ...], ...]:
    return signature([f for f in surface.photo_frames() if not f.locked], surface.shape)


def resuggest_book(doc: Document, facts_of: FactsOf, style: Style) -> Document:
    """Every unlocked surface laid out again; photos move freely between surfaces without any lock.

    Locked surfaces and frames stay as they are. A run of surfaces between locked ones keeps its photos.
    """
    at: list[Surface] = []
    for surface in doc.inner():
        held = surface.locked or any(f.locked for f in surface.frames)
        if not held:
            at.append(surface)
            continue
        doc = _run_again(doc, at, facts_of, style)
        at = []
        if not surface.locked and any(not f.locked for f in surface.photo_frames()):
            doc = resuggest_surface(doc, surface.id, facts_of, style)
    return _run_again(doc, at, facts_of, style)


def _run_again(doc: Document, run: Sequence[Surface], facts_of: FactsOf, style: Style) -> Document:
    """Neighbouring surfaces paginated again; their texts and shapes stay where they stand."""
    photos = [facts_of(p) for p in dict.fromkeys(p for s in run for p in s.photos())]
    if not photos:
        return doc
    made = inner_surfaces(photos, [s.shape for s in run], style, doc.seed)
    ids = {f.photo: f.id for s in run for f in s.photo_frames() if f.photo is not None}
    fresh = doc.next_id
    for old, new in zip(run, made, strict=True):
        frames: list[Frame] = []
        for f in new.frames:
            known = ids.pop(f.photo or "", None) if isinstance(f, PhotoFrame) else None
            if known is None:
                known, fresh = f"f{fresh}", fresh + 1
            frames.append(replace(f, id=known))
        frames += [f for f in old.frames if not isinstance(f, PhotoFrame)]
        doc = doc.with_surface(replace(new, id=old.id, frames=tuple(frames)))
    return replace(doc, next_id=fresh)


def _relaid(
    surface: Surface,
    photos: Sequence[str] | None,
    facts_of: FactsOf,
    style: Style,
    seed: int,
    want: int,
) -> list[Surface]:
    if surface.shape.kind == "cover":
        return [surface]
    free = [f for f in surface.photo_frames() if not f.locked]
    locked = [f for f in surface.photo_frames() if f.locked]
    kept = [f for f in surface.frames if not isinstance(f, PhotoFrame) or f.locked]
    standing = {f.photo for f in locked}
    ids = [f.photo for f in free if f.photo is not None] if photos is None else list(photos)
    ids = [i for i in dict.fromkeys(ids) if i not in standing]
    own = {f.photo: f for f in free if f.photo is not None and f.crop.by_user}
    group = in_order([facts_of(i) for i in ids])
    seen = [_as_cropped(f, own[f.id]) if f.id in own else f for f in group]
    found = []
    words = [f.box.rotated_bounds(f.rotation) for f in kept if isinstance(f, TextFrame) and f.locked]
    for c in solve(seen, surface.shape, style, locked, words, seed=seed, want=want):
        frames = tuple(
            replace(f, crop=own[f.photo].crop, box=_matched(f.box, own[f.photo], facts_of))
            if f.photo in own
            else f
            for f in c.frames
        )
        made = surface_of(replace(c, frames=frames), group, surface.shape, style, surface.id)
        made = replace(made, background=surface.background, locked=surface.locked)
        found.append(replace(made, frames=(*frames, *kept)))
    return found


def in_order(facts: Sequence[PhotoFacts]) -> list[PhotoFacts]:
    """By time where all have one of the same sort; else as given."""
    times = [f.taken for f in facts]
    if any(t is None for t in times) or len({t.tzinfo is None for t in times if t}) > 1:
        return list(facts)
    return sorted(facts, key=lambda f: f.taken.timestamp() if f.taken else 0.0)


def _as_cropped(f: PhotoFacts, frame: PhotoFrame) -> PhotoFacts:
    """A photo with the user's own crop counts as a photo of that shape, which no crop may touch."""
    shown = frame.crop.shown_size(f.size)
    return replace(f, size=Size(max(1.0, shown.w), max(1.0, shown.h)), faces=(Rect(0, 0, 1, 1),))


def _matched(box: Rect, frame: PhotoFrame, facts_of: FactsOf) -> Rect:
    """The box with exactly the aspect of the user's crop, no larger."""
    shown = frame.crop.shown_size(facts_of(frame.photo or "").size)
    w = min(box.w, box.h * shown.aspect)
    return Rect.centred(box.cx, box.cy, w, w / shown.aspect)


def _added(doc: Document, surface: Surface) -> Document:
    """The surface at the end of the book; it and its frames take the next ids."""
    at = doc.next_id
    frames = tuple(replace(f, id=f"f{at + 1 + i}") for i, f in enumerate(surface.frames))
    named = replace(surface, id=f"s{at}", frames=frames)
    return replace(doc, surfaces=(*doc.surfaces, named), next_id=at + 1 + len(frames))
