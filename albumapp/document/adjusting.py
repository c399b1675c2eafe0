"""Adjustments go with their photos: to other frames, other pages, and when pages are laid out again.

A mend of the light belongs to the photo, so it is not left to the next one in its frame. Edits that say how
photos are adjusted (`adjusts` in their table) are left alone, and so are frames that come with an adjustment.
"""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import Document, Frame, PhotoFrame, Surface
from albumapp.drawing.adjust import Adjust, Levels


def carried_adjust(before: Document, after: Document) -> Document:
    """The document after an edit, each photo adjusted as it was before, wherever it stands now."""
    known = {id(s) for s in before.surfaces}
    changed = [s for s in after.surfaces if id(s) not in known]
    if not changed:
        return after
    was: dict[str, Adjust] = {}
    frames: dict[str, PhotoFrame] = {}
    for surface in before.surfaces:
        for f in surface.photo_frames():
            frames[f.id] = f
            if f.adjust is not None and f.photo is not None:
                was.setdefault(f.photo, f.adjust)
    if not was:
        return after
    made = {s.id: _carried(s, frames, was) for s in changed}
    if all(made[s.id] is s for s in changed):
        return after
    return replace(after, surfaces=tuple(made.get(s.id, s) for s in after.surfaces))


def _carried(surface: Surface, old: dict[str, PhotoFrame], was: dict[str, Adjust]) -> Surface:
    found: dict[str, Frame] = {}
    for f in surface.photo_frames():
        stood = old.get(f.id)
        if f is stood or f.photo is None or (stood is None and f.adjust is not None):
            continue
        same = stood is not None and stood.photo == f.photo
        wanted = stood.adjust if same and stood is not None else was.get(f.photo)
        if f.adjust != wanted:
            found[f.id] = replace(f, adjust=wanted)
    if not found:
        return surface
    return replace(surface, frames=tuple(found.get(f.id, f) for f in surface.frames))


def enhancement(levels: Levels) -> tuple[Reason, ...]:
    """What auto-enhance does to a photo, in words; that it leaves it alone where it hardly does."""
    found: list[Reason] = []
    if levels.black > 0.015 or levels.white < 0.985:
        found.append(Reason("enhance.contrast"))
    if levels.gamma < 0.97:
        found.append(Reason("enhance.brighter"))
    elif levels.gamma > 1.03:
        found.append(Reason("enhance.darker"))
    warm = levels.blue - levels.red
    if abs(warm) > 0.03:
        found.append(Reason("enhance.less_warm" if warm > 0 else "enhance.less_cold"))
    elif min(levels.red, levels.blue) > 1.02:
        found.append(Reason("enhance.less_green"))
    elif max(levels.red, levels.blue) < 0.98:
        found.append(Reason("enhance.less_magenta"))
    return tuple(found) or (Reason("enhance.nothing"),)
