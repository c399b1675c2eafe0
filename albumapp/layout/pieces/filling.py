"""One photo that fills its place to the edges, its faces clear of trim, wrap, mat and gaps; exact.

With a fixed aspect the largest crop slides along one axis only. Each face, and each panel that may hold it,
gives an interval of places for it; what all faces allow together is what is left (cf. `layout.crop`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame
from albumapp.drawing.outlines import rooms
from albumapp.geometry import MM_PER_INCH, Crop, Rect
from albumapp.geometry.crop import effective_ppi, largest_crop
from albumapp.layout.constraints import face_room
from albumapp.layout.crop import UNIT, best_crop, grown_face, whole_in
from albumapp.layout.sliding import best_place
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec

_HAIR = 1e-6
_SMALLEST = 1 / 3  # of its room's sides
Span = tuple[float, float]


def filling_crop(facts: PhotoFacts, box: Rect, places: Sequence[Rect]) -> Crop | None:
    """The crop of a photo that fills `box` (mm), each face x 1.3 inside one of the `places` (mm).

    None where there is no such crop, or where all of the photo is to be kept and the place is no like it.
    """
    size = largest_crop(facts.aspect, box.aspect)
    if UNIT in facts.keep and size.area < 0.98:
        return None
    across = size.w < size.h
    length = size.w if across else size.h
    spans: list[Span] = [(0.0, 1.0 - length)]
    for face in map(grown_face, facts.faces):
        spans = _met(spans, [s for room in places if (s := _span(face, room, box, across, length))])
        if not spans:
            return None
    low, high = max(spans, key=lambda s: s[1] - s[0])
    at = best_place(facts, across, length, low, high)
    return Crop(Rect(at, 0.0, size.w, size.h) if across else Rect(0.0, at, size.w, size.h))


def _span(face: Rect, room: Rect, box: Rect, across: bool, length: float) -> Span | None:
    """Where a crop may begin so that a face (0..1 of the photo) lies in a room; None where it cannot."""
    low_x, high_x = (room.x - box.x) / box.w, (room.right - box.x) / box.w
    low_y, high_y = (room.y - box.y) / box.h, (room.bottom - box.y) / box.h
    if across:
        still, (low, high), (start, end) = (low_y, high_y), (low_x, high_x), (face.x, face.right)
        fixed = (face.y, face.bottom)
    else:
        still, (low, high), (start, end) = (low_x, high_x), (low_y, high_y), (face.y, face.bottom)
        fixed = (face.x, face.right)
    if fixed[0] < still[0] - _HAIR or fixed[1] > still[1] + _HAIR:
        return None
    first, last = end - high * length, start - low * length
    return (first, last) if first <= last + _HAIR else None


def _met(a: Sequence[Span], b: Sequence[Span]) -> list[Span]:
    """What lies in one of each."""
    both = ((max(p[0], q[0]), min(p[1], q[1])) for p in a for q in b)
    return sorted({s for s in both if s[0] <= s[1] + _HAIR})


def rooms_of(shape: SurfaceShape) -> list[Rect]:
    """Where faces may lie on a surface (mm); inside its cut path, where it is cut along one."""
    cuts = [s.cut_path for s in shape.sheets if s.cut_path]
    if cuts:
        clear = max(face_room(shape).as_list())
        return [room for cut in cuts for room in rooms(cut, clear)]
    return [front.inset(face_room(shape)) for front in shape.fronts]


def filled(
    facts: PhotoFacts, box: Rect, shape: SurfaceShape, why: Sequence[Reason] = ()
) -> PhotoFrame | None:
    """A frame in which the photo fills the box; None where a face would be cut, or come too near an edge."""
    places = [met for room in rooms_of(shape) if (met := room.intersection(box)) is not None]
    crop = filling_crop(facts, box, places)
    return None if crop is None else PhotoFrame("", box, facts.id, crop, why=tuple(why))


def set_in(facts: PhotoFacts, box: Rect, least: float, why: Sequence[Reason] = ()) -> PhotoFrame:
    """A photo in a box off the edges: filling it where its faces allow and `least` is kept, else whole."""
    crop = best_crop(facts, box.aspect)
    if crop is None or crop.box.area < least:
        return PhotoFrame("", whole_in(facts, box), facts.id, why=(*why, Reason("piece.whole")))
    return PhotoFrame("", box, facts.id, crop, why=tuple(why))


def fine_enough(frame: PhotoFrame, facts: PhotoFacts, room: Rect, least: float) -> PhotoFrame:
    """The frame, or where the photo has less than `least` ppi in it the whole photo, smaller, in the middle
    of `room` (mm) with paper round it: a printer would send it back as it was. Of its room's sides it keeps
    a third, whatever it gives there.
    """
    if ppi_of(frame, facts) >= least:
        return frame
    whole = whole_in(facts, room)
    share = min(1.0, max(facts.size.w * MM_PER_INCH / least / whole.w, _SMALLEST))
    box = Rect.centred(room.cx, room.cy, whole.w * share, whole.h * share)
    return replace(frame, box=box, crop=Crop(), why=(*frame.why, Reason("piece.pixels")))


def ppi_of(frame: PhotoFrame, facts: PhotoFacts) -> float:
    """Pixels per inch that the photo has on paper."""
    return effective_ppi(frame.crop, facts.size, frame.box)


def ppi_on(spec: ProductSpec, photo: PhotoFacts) -> float:
    """Pixels per inch of the photo where it fills the product's page and its bleed, turned as it suits."""
    page, bleed = spec.block.page, spec.block.bleed
    w, h = sorted((page.w + bleed.left + bleed.right, page.h + bleed.top + bleed.bottom))
    short, long = sorted(photo.size.as_list())
    return min(long / h, short / w) * MM_PER_INCH


def told(frame: PhotoFrame, *why: Reason) -> PhotoFrame:
    return replace(frame, why=(*frame.why, *why))
