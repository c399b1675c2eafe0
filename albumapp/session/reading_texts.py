"""Stops at words: titles, names, misspelt ones, and those that nobody has written.

Their marks are of what was typed: names of people that fill themselves in go into no project.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from albumapp.document.edits_text import is_greeting
from albumapp.document.model import Surface, TextFrame
from albumapp.document.overflow import is_month
from albumapp.session.reading_names import names_in, nearly_names
from albumapp.session.reading_stop import Here, Look, Stop, bounds, mark_of

FILLED_CAPTION = "{place}, {date}"  # what a caption is offered with


def names(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    """Titles, the spine, and whatever names people: read once more, letter by letter."""
    for f, *more in _together(here.texts):
        near = nearly_names(f.text, look.names, look.misspelt)
        names = names_in(f.text, look.names)
        kind = f.role if f.role in ("title", "spine") and not near else "name"
        if (kind == "name" and not names and not near) or (not near and _misspelt(f, surface, look)):
            continue  # one that is misspelt is read for that
        frames = (f, *more)
        words, meant = tuple(near) or tuple(names), tuple(near.values())
        yield Stop(
            kind,
            surface.id,
            mark_of(kind, _typed(f, surface), tuple(near)),
            tuple(g.id for g in frames),
            tuple(map(bounds, frames)),
            f.text,
            words,
            meant,
        )


def spelling(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    for frames in _together(here.texts):
        words = _misspelt(frames[0], surface, look)
        if words:
            text = _typed(frames[0], surface)
            ids, boxes = tuple(f.id for f in frames), tuple(map(bounds, frames))
            yield Stop("spelling", surface.id, mark_of("spelling", text, words), ids, boxes, text, words)


def suggested(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    """Captions and headings that nobody has written: they still say what was suggested."""
    typed = {f.id: f for f in surface.frames if isinstance(f, TextFrame)}
    found = [f for f in here.texts if f.id in typed and _is_suggested(typed[f.id])]
    if found:
        ids, boxes = tuple(f.id for f in found), tuple(map(bounds, found))
        words = tuple(f.text for f in found)
        mark = mark_of("suggested", sorted(_typed(f, surface) for f in found))
        yield Stop("suggested", surface.id, mark, ids, boxes, "\n".join(words), words)


def _is_suggested(frame: TextFrame) -> bool:
    if is_greeting(frame):
        return True
    return frame.role in ("caption", "chapter") and (bool(frame.why) or frame.text == FILLED_CAPTION)


def _together(texts: Sequence[TextFrame]) -> Iterator[tuple[TextFrame, ...]]:
    """Each text; a spine that says what the title says is read with it."""
    texts = [f for f in texts if not is_month(f)]
    titles = {f.text for f in texts if f.role == "title"}
    for f in texts:
        if f.role == "title":
            yield (f, *(g for g in texts if g.role == "spine" and g.text == f.text))
        elif f.role != "spine" or f.text not in titles:
            yield (f,)


def _misspelt(frame: TextFrame, surface: Surface, look: Look) -> tuple[str, ...]:
    """Words that are in no list, and no names."""
    if look.misspelt is None:
        return ()
    text = _typed(frame, surface)
    found = dict.fromkeys(text[a:b] for a, b in look.misspelt(text))
    return tuple(w for w in found if not names_in(w, look.names))


def _typed(frame: TextFrame, surface: Surface) -> str:
    """A text as it was typed, its words in braces not filled."""
    found = surface.frame(frame.id)
    return found.text if isinstance(found, TextFrame) else ""
