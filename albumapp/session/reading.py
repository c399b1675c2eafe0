"""Reading the finished book: what is worth a stop on the last walk through it. Pure; `walking` goes about.

Each stop has a `mark`, a digest of what makes it one: found fine, it stays so until that changes. Marks
are kept with the project, so nothing of people or faces goes into one. To add a kind: a function in
`FINDERS`, and its words in `ui/reading/words.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from albumapp.document.model import Surface, TextFrame
from albumapp.document.placeholders import filled_surface
from albumapp.geometry import Rect
from albumapp.session.reading_photos import coarse, empty, eyes, fold, twice
from albumapp.session.reading_stop import Finding, Here, Look, Places, Stop, bounds, mark_of, print_of
from albumapp.session.reading_texts import names, spelling, suggested

__all__ = ["Finding", "Look", "Reader", "Stop", "print_of", "stops"]
_PIN_MM = 14.0  # the side of what is marked round a comment


class Reader:
    """Finds the stops; those of a surface are remembered until it changes, or what is known of it."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Surface, tuple[object, ...], list[Stop]]] = {}

    def forget(self) -> None:
        """Other things are known of faces or of words."""
        self._known.clear()

    def stops(self, look: Look) -> list[Stop]:
        """All of them in the order of the book; on each surface in the order of `FINDERS`."""
        doc = look.document
        places: Places = {}
        for s in doc.inner():
            for f in s.photo_frames():
                if f.photo is not None:
                    places.setdefault(f.photo, []).append((s.id, f.id))
        whole = (tuple(look.names), tuple(places))
        known: dict[str, tuple[Surface, tuple[object, ...], list[Stop]]] = {}
        for s in doc.surfaces:
            frames = filled_surface(doc, s, look.known).frames
            here = Here([f for f in frames if isinstance(f, TextFrame) and _says(f)], places)
            key = (*whole, *_key(s, look, here))
            before = self._known.get(s.id)
            if before is None or before[0] is not s or before[1] != key:
                before = (s, key, [stop for find in FINDERS for stop in find(s, look, here)])
            known[s.id] = before
        self._known = known
        return [stop for _, _, found in known.values() for stop in found] + list(_lost_notes(look))


def _key(surface: Surface, look: Look, here: Here) -> tuple[object, ...]:
    """What the stops of a surface depend on, beside itself."""
    return (
        surface.id in look.unseen,
        tuple(f.text for f in here.texts),
        [n for n in look.document.notes if n.surface == surface.id],
        [f for f in look.findings if f.surface == surface.id],
        [tuple(here.places[p]) for p in surface.photos() if p in here.places],
    )


def stops(look: Look) -> list[Stop]:
    """All of them, found once."""
    return Reader().stops(look)


def _says(frame: TextFrame) -> bool:
    return bool(frame.text.strip()) and frame.role != "number"


def _unseen(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    if surface.id in look.unseen:
        yield Stop("unseen", surface.id, mark_of("unseen", surface.id, print_of(surface)))


def _findings(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    boxes = {f.id: bounds(f) for f in surface.frames}
    for f in look.findings:
        if f.surface == surface.id:
            yield Stop(
                "finding",
                surface.id,
                mark_of("finding", f.surface, f.frame, f.text),
                (f.frame,) if f.frame else (),
                (boxes[f.frame],) if f.frame in boxes else (),
                f.text,
                (f.mend,),
            )


def _notes(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    size = surface.shape.size
    for n in look.document.notes:
        if n.surface == surface.id and not n.done:
            pin = Rect.centred(n.x * size.w, n.y * size.h, _PIN_MM, _PIN_MM)
            who = (n.author,) if n.author else ()
            mark = mark_of("note", n.id, n.text)
            yield Stop("note", surface.id, mark, boxes=(pin,), text=n.text, words=who, note=n.id)


def _lost_notes(look: Look) -> Iterator[Stop]:
    """Comments on pages that are gone."""
    there = {s.id for s in look.document.surfaces}
    for n in look.document.notes:
        if n.surface not in there and not n.done:
            who = (n.author,) if n.author else ()
            yield Stop("note", "", mark_of("note", n.id, n.text), text=n.text, words=who, note=n.id)


# what is found at each surface, in this order
FINDERS: tuple[Callable[[Surface, Look, Here], Iterator[Stop]], ...] = (
    _unseen,
    _notes,
    empty,
    _findings,
    names,
    spelling,
    suggested,
    eyes,
    twice,
    fold,
    coarse,
)
