"""Other layouts of what is there: alternatives of one surface, a surface again, the whole book again.

What is locked stays exactly; the user's own crops stay, and photos that stay keep their frames' ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect, Size
from albumapp.layout.compose import FactsOf, inner_surfaces, surface_of
from albumapp.layout.solve import signature, solve
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts


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
