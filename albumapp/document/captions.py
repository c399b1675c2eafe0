"""Captions keep to their photos: after every edit they stand below the frame that shows their photo.

A caption that the edit itself moved stays where it was put; one that is locked is left alone. When pages are
laid out again, what the user wrote below a photo goes with the photo (`kept_words`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect


def followed(before: Document, after: Document) -> Document:
    """The document after an edit, its captions moved with their photos, or gone where the photo is gone."""
    old = {s.id: s for s in before.surfaces}
    changed = [s for s in after.surfaces if s is not old.get(s.id) and _captions(s)]
    lost: dict[str, tuple[TextFrame, PhotoFrame]] = {}
    for s in changed:
        made, left = _followed(old.get(s.id, s), s)
        lost.update(left)
        if made is not s:
            after = after.with_surface(made)
    return _brought(after, lost) if lost else after


def _captions(surface: Surface) -> list[TextFrame]:
    return [
        f for f in surface.frames if isinstance(f, TextFrame) and f.role == "caption" and f.photo is not None
    ]


def _shown(surface: Surface) -> dict[str, PhotoFrame]:
    return {f.photo: f for f in surface.photo_frames() if f.photo is not None}


def _followed(old: Surface, new: Surface) -> tuple[Surface, dict[str, tuple[TextFrame, PhotoFrame]]]:
    """The surface with its captions in place, and those (with the frame they stood by) of photos gone."""
    was, now = _shown(old), _shown(new)
    stood = {c.id: c.box for c in _captions(old)}
    lost: dict[str, tuple[TextFrame, PhotoFrame]] = {}
    moved: dict[str, TextFrame] = {}
    for c in _captions(new):
        if c.locked or c.photo is None or stood.get(c.id) != c.box or c.photo not in was:
            continue
        if c.photo not in now:
            lost[c.photo] = (c, was[c.photo])
        elif now[c.photo].box != was[c.photo].box:
            moved[c.id] = replace(c, box=_below(c.box, was[c.photo].box, now[c.photo].box))
    if not lost and not moved:
        return new, {}
    gone = {c.id for c, _ in lost.values()}
    kept = [f for f in new.frames if f.id not in gone]
    frames: tuple[Frame, ...] = tuple(moved.get(f.id, f) for f in kept)
    return replace(new, frames=frames), lost


def _below(caption: Rect, old: Rect, new: Rect) -> Rect:
    """As far below (or above) the new box as it was below the old one, and of its width."""
    if caption.bottom <= old.y:
        return Rect(new.x + caption.x - old.x, new.y + caption.y - old.y, new.w, caption.h)
    return Rect(new.x + caption.x - old.x, new.bottom + caption.y - old.bottom, new.w, caption.h)


def _brought(doc: Document, lost: Mapping[str, tuple[TextFrame, PhotoFrame]]) -> Document:
    """Captions of photos that went to other pages, there; the others are gone."""
    for photo, (caption, stood) in lost.items():
        for s in doc.surfaces:
            frame = _shown(s).get(photo)
            if frame is not None and all(c.photo != photo for c in _captions(s)):
                there = replace(caption, box=_below(caption.box, stood.box, frame.box))
                doc = doc.with_surface(replace(s, frames=(*s.frames, there)))
                break
    return doc


# --- pages that are laid out again ----------------------------------------------------------------


def kept_words(before: Document, after: Document) -> Document:
    """The document laid out again, with the captions that the user wrote below their photos.

    Where the layout wrote a caption of that photo, it has the user's words already.
    """
    left = {f.id for s in after.surfaces for f in s.frames}
    lost = [(s, c) for s in before.surfaces for c in own_captions(s) if c.id not in left]
    if not lost:
        return after
    known = {id(s) for s in before.surfaces}
    for old, c in lost:
        for s in after.surfaces:
            made = with_captions(s, old, [c]) if id(s) not in known else s
            if made is not s:
                after = after.with_surface(made)
                break
    return after


def own_captions(surface: Surface) -> list[TextFrame]:
    """Captions in the user's words: those that the program wrote say why."""
    return [c for c in _captions(surface) if not (c.why or c.locked)]


def with_captions(surface: Surface, old: Surface, captions: Sequence[TextFrame]) -> Surface:
    """The surface with these captions of `old` by their photos, where it shows them without words.

    One that would reach into the edge of the page lies within the lower edge of its photo.
    """
    if surface.shape.kind == "cover" and old.shape.kind != "cover":
        return surface
    was, now = _shown(old), _shown(surface)
    worded = {c.photo for c in _captions(surface)}
    found: list[Frame] = []
    for c in captions:
        if c.photo is None or c.photo in worded or c.photo not in was or c.photo not in now:
            continue
        frame = now[c.photo].box
        box = _below(c.box, was[c.photo].box, frame)
        if box.bottom > surface.shape.size.h - surface.shape.safe.bottom:
            box = Rect(box.x, frame.bottom - c.box.h, box.w, c.box.h)
        found.append(replace(c, box=box))
    return replace(surface, frames=(*surface.frames, *found)) if found else surface
