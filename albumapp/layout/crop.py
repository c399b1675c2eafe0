"""Crops for a slot that keep faces whole: exact, by intersecting the intervals of one sliding axis.

With a fixed aspect the largest crop slides along one axis only. The faces say how far it may; where between
that it lies is `sliding`'s to say. What may be a face (`PhotoFacts.keep`) is spared where it can be.
"""

from __future__ import annotations

from functools import lru_cache

from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop, photo_to_box
from albumapp.layout.sliding import EYE_LEVEL, best_place, kept
from albumapp.photos.facts import PhotoFacts

__all__ = ["EYE_LEVEL", "best_crop", "centred_crop", "face_hull", "face_safe", "grown_face", "kept"]

FACE_GROW = 1.3  # hair, chin and ears around what a detector marks as a face
ROOMY = 1.45  # what a search for layouts leaves to a face, where it asks how far a photo may be cropped
UNIT = Rect(0.0, 0.0, 1.0, 1.0)


@lru_cache(maxsize=16384)
def grown_face(face: Rect, grow: float = FACE_GROW) -> Rect:
    """A face box (0..1 of the photo) grown (by 1.3) and clipped to the photo."""
    g = face.grown(grow)
    x0, y0 = min(max(g.x, 0.0), 1.0), min(max(g.y, 0.0), 1.0)
    return Rect.corners(x0, y0, min(max(g.right, x0), 1.0), min(max(g.bottom, y0), 1.0))


def face_hull(facts: PhotoFacts) -> Rect | None:
    """Smallest box (0..1) round all grown faces; None without faces."""
    return _hull(facts.faces, FACE_GROW) if facts.faces else None


def spared(facts: PhotoFacts) -> tuple[Rect, ...]:
    """Faces, and boxes that may be faces: what a search for layouts keeps whole and clear of the fold."""
    return facts.faces + facts.keep


def spared_hull(facts: PhotoFacts, grow: float = FACE_GROW) -> Rect | None:
    """Smallest box (0..1) round all of these, each so many times as large; None without any."""
    boxes = spared(facts)
    return _hull(boxes, grow) if boxes else None


@lru_cache(maxsize=16384)
def _hull(boxes: tuple[Rect, ...], grow: float) -> Rect:
    return Rect.around(grown_face(b, grow) for b in boxes)


def _span(hull: Rect | None, across: bool, length: float) -> tuple[float, float] | None:
    """How far a crop of this length may slide (0..1) and hold the hull; None where it cannot hold it."""
    if hull is None:
        return 0.0, 1 - length
    start, end = (hull.x, hull.right) if across else (hull.y, hull.bottom)
    if end - start > length + 1e-9:
        return None
    low, high = max(0.0, end - length), min(start, 1 - length)
    return (low, high) if low <= high else ((low + high) / 2, (low + high) / 2)


def best_crop(facts: PhotoFacts, slot_aspect: float) -> Crop | None:
    """Largest crop with the slot's aspect (w/h) that keeps every face x 1.3 whole, where it shows the most.

    None where no crop of this aspect can: the union of the faces is too long for it, or all of the photo is
    to be kept.
    """
    size, across, length = _slide(facts, slot_aspect)
    span = _span(UNIT if UNIT in facts.keep else face_hull(facts), across, length)
    return None if span is None else _at(size, across, best_place(facts, across, length, *span))


def centred_crop(facts: PhotoFacts, slot_aspect: float) -> Crop | None:
    """The same size, what is spared in its middle: faces as far from the crop's edges as can be."""
    size, across, length = _slide(facts, slot_aspect)
    for hull in (spared_hull(facts), face_hull(facts)):
        span = _span(hull, across, length)
        if span is not None:
            level = 0.5 if across else EYE_LEVEL
            middle = level if hull is None else hull.cx if across else hull.cy
            return _at(size, across, min(max(middle - level * length, span[0]), span[1]))
    return None


def _slide(facts: PhotoFacts, slot_aspect: float) -> tuple[Rect, bool, float]:
    """The largest crop's size, whether it slides from left to right, and its length that way (0..1)."""
    size = largest_crop(facts.aspect, slot_aspect)
    across = size.w < size.h
    return size, across, size.w if across else size.h


def _at(size: Rect, across: bool, start: float) -> Crop:
    return Crop(Rect(start, 0.0, size.w, size.h) if across else Rect(0.0, start, size.w, size.h))


def face_safe(facts: PhotoFacts, crop: Crop, slack: float = 1e-6) -> bool:
    """True where every face x 1.3 lies wholly in the crop, straightened crops included."""
    if not facts.faces:
        return True
    if crop.upright:
        seen = crop.box.grown(1 + 2 * slack)
        return all(seen.contains(grown_face(face)) for face in facts.faces)
    m = photo_to_box(crop, facts.size, UNIT)
    for face in facts.faces:
        g = grown_face(face)
        for px, py in ((g.x, g.y), (g.right, g.y), (g.x, g.bottom), (g.right, g.bottom)):
            x, y = m.apply(px, py)
            if not (-slack <= x <= 1 + slack and -slack <= y <= 1 + slack):
                return False
    return True


def whole_in(facts: PhotoFacts, slot: Rect) -> Rect:
    """The box of the uncropped photo inside a slot, centred: white space instead of a cut face."""
    w = min(slot.w, slot.h * facts.aspect)
    return Rect.centred(slot.cx, slot.cy, w, w / facts.aspect)
