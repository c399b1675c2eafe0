"""Crops for a slot that keep faces whole: exact, by intersecting the intervals of one sliding axis."""

from __future__ import annotations

from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop, photo_to_box
from albumapp.photos.facts import PhotoFacts

FACE_GROW = 1.3  # hair, chin and ears around what a detector marks as a face
UNIT = Rect(0.0, 0.0, 1.0, 1.0)
# where a face or the middle of interest stands in the height of a crop: a little above the middle
EYE_LEVEL = 0.45


def grown_face(face: Rect) -> Rect:
    """A face box (0..1 of the photo) grown by 1.3 and clipped to the photo."""
    g = face.grown(FACE_GROW)
    x0, y0 = min(max(g.x, 0.0), 1.0), min(max(g.y, 0.0), 1.0)
    return Rect.corners(x0, y0, min(max(g.right, x0), 1.0), min(max(g.bottom, y0), 1.0))


def face_hull(facts: PhotoFacts) -> Rect | None:
    """Smallest box (0..1) round all grown faces; None without faces."""
    return Rect.around(grown_face(f) for f in facts.faces) if facts.faces else None


def slid(hull: Rect | None, w: float, h: float) -> tuple[float, float] | None:
    """Left and top (0..1) of a crop of this size that holds the hull; None where it does not fit."""
    if hull is None:
        return (1 - w) / 2, (1 - h) * EYE_LEVEL
    if hull.w > w + 1e-9 or hull.h > h + 1e-9:
        return None
    x = _between(hull.cx - w / 2, max(0.0, hull.right - w), min(hull.x, 1 - w))
    y = _between(hull.cy - h * EYE_LEVEL, max(0.0, hull.bottom - h), min(hull.y, 1 - h))
    return x, y


def _between(value: float, low: float, high: float) -> float:
    return max(low, min(value, high)) if low <= high else (low + high) / 2


def best_crop(facts: PhotoFacts, slot_aspect: float) -> Crop | None:
    """Largest crop with the slot's aspect (w/h) that keeps every face x 1.3 whole.

    None where no crop of this aspect can: the union of the faces is too long for it.
    """
    size = largest_crop(facts.aspect, slot_aspect)
    at = slid(face_hull(facts), size.w, size.h)
    return None if at is None else Crop(Rect(at[0], at[1], size.w, size.h))


def nearest_crop(facts: PhotoFacts, slot_aspect: float) -> Crop:
    """The best crop; where no crop keeps all faces, the one centred on them (faces are cut)."""
    found = best_crop(facts, slot_aspect)
    if found is not None:
        return found
    hull = face_hull(facts) or UNIT
    return Crop(largest_crop(facts.aspect, slot_aspect, hull.cx, hull.cy))


def face_safe(facts: PhotoFacts, crop: Crop, slack: float = 1e-6) -> bool:
    """True where every face x 1.3 lies wholly in the crop, straightened crops included."""
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
