"""Hard rules of one photo in its frame on a surface, checked exactly on the finished box and crop.

`RELAXED` is the published order in which they give way where a set of photos cannot meet all; each
time one does, the frame says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from albumapp.document.model import PhotoFrame
from albumapp.geometry import Insets, Rect
from albumapp.geometry.crop import effective_ppi, photo_to_box
from albumapp.layout.crop import face_safe, grown_face
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

FOLD_MM = 6.0
TRIM_MM = 3.0
PPI = 200.0
_HAIR = 1 / 3  # of a face's height, that a head reaches above it
_SLIVER = 0.05  # mm

# the first gives way first
RELAXED = ("ratio", "ppi", "fold", "trim", "face", "overlap", "outside")


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule, one of RELAXED, and the frame that breaks it."""

    kind: str
    frame: str


def page_area(shape: SurfaceShape) -> float:
    """mm2 of one page of a surface."""
    return shape.size.w * shape.size.h / (len(shape.fold_x) + 1)


def ppi_floor(facts: PhotoFacts, shape: SurfaceShape) -> float:
    """Pixels per inch below which a photo is drawn too large: 200, or what it gives in a sixth of a page.

    On what is no book a photo is as large as its place, whatever it gives: there is no smaller place for it.
    """
    if shape.is_piece:
        return 1.0
    px = max(1.0, facts.size.w * facts.size.h)
    return min(PPI, math.sqrt(px / (page_area(shape) / 6)) * 25.4)


def area_cap(facts: PhotoFacts, shape: SurfaceShape) -> float:
    """mm2 that the whole photo may cover; a crop may cover its share of that."""
    return facts.size.w * facts.size.h * (25.4 / ppi_floor(facts, shape)) ** 2


def face_rects(frame: PhotoFrame, facts: PhotoFacts) -> list[Rect]:
    """The faces x 1.3 in mm on the surface, as bounds of the turned box, clipped to the frame."""
    if not facts.faces:
        return []
    if frame.crop.upright and not frame.rotation:
        return _upright(frame, facts)
    m = photo_to_box(frame.crop, facts.size, frame.box)
    found = []
    for face in facts.faces:
        g = grown_face(face)
        points = [m.apply(x, y) for x in (g.x, g.right) for y in (g.y, g.bottom)]
        xs = [min(max(p[0], frame.box.x), frame.box.right) for p in points]
        ys = [min(max(p[1], frame.box.y), frame.box.bottom) for p in points]
        found.append(_turned(Rect.corners(min(xs), min(ys), max(xs), max(ys)), frame))
    return found


def head_twice(frame: PhotoFrame, facts: PhotoFacts, front: Rect, depth: float) -> Rect | None:
    """A head (mm) of which an edge that mirrors `depth` mm of the front would show a part once more.

    Faces end at the brow: hair is reckoned to reach as far above as a third of the face is high.
    """
    if depth <= 0 or not facts.faces or frame.photo is None:
        return None
    heads = tuple(Rect(f.x, f.y - _HAIR * f.h, f.w, (1 + _HAIR) * f.h) for f in facts.faces)
    inside = front.inset(depth)
    for r in face_rects(frame, replace(facts, faces=heads)):
        if r.w > _SLIVER and r.h > _SLIVER and not inside.contains(r, _SLIVER):
            return r
    return None


def _upright(frame: PhotoFrame, facts: PhotoFacts) -> list[Rect]:
    """The same for the usual frame, whose photo is neither turned nor flipped: a scale and an offset."""
    box, crop = frame.box, frame.crop.box
    kx, ky = box.w / crop.w, box.h / crop.h
    x, y = box.x - crop.x * kx, box.y - crop.y * ky
    found = []
    for g in map(grown_face, facts.faces):
        left, right = min(max(x + g.x * kx, box.x), box.right), min(max(x + g.right * kx, box.x), box.right)
        top, bottom = (
            min(max(y + g.y * ky, box.y), box.bottom),
            min(max(y + g.bottom * ky, box.y), box.bottom),
        )
        found.append(Rect.corners(left, top, right, bottom))
    return found


def _turned(rect: Rect, frame: PhotoFrame) -> Rect:
    if not frame.rotation:
        return rect
    a = math.radians(frame.rotation)
    c, s = math.cos(a), math.sin(a)
    cx, cy = frame.box.cx, frame.box.cy
    xs, ys = [], []
    for x in (rect.x, rect.right):
        for y in (rect.y, rect.bottom):
            xs.append(cx + (x - cx) * c - (y - cy) * s)
            ys.append(cy + (x - cx) * s + (y - cy) * c)
    return Rect.corners(min(xs), min(ys), max(xs), max(ys))


def clear_of_folds(rects: Iterable[Rect], shape: SurfaceShape) -> bool:
    """True where no box comes within 6 mm of a fold."""
    return not any(
        r.x < x + FOLD_MM and r.right > x - FOLD_MM for r in rects for x in shape.fold_x
    ) and not any(r.y < y + FOLD_MM and r.bottom > y - FOLD_MM for r in rects for y in shape.fold_y)


def face_room(shape: SurfaceShape) -> Insets:
    """How far faces keep from the edges, mm: 3; on what is no book also off wrap, mat and holes (`safe`)."""
    if not shape.is_piece:
        return Insets.all(TRIM_MM)
    return Insets(*(max(TRIM_MM, mm) for mm in shape.safe.as_list()))


def clear_of_trim(rects: Iterable[Rect], shape: SurfaceShape) -> bool:
    """True where every box stays so far inside the trim, of one panel where there are several."""
    inside = [front.inset(face_room(shape)) for front in shape.fronts]
    return all(any(front.contains(r) for front in inside) for r in rects)


def frame_violations(frame: PhotoFrame, facts: PhotoFacts, shape: SurfaceShape) -> list[Violation]:
    """The rules that one frame breaks by itself, in the order of RELAXED."""
    rects = face_rects(frame, facts)
    broken = []
    if effective_ppi(frame.crop, facts.size, frame.box) < ppi_floor(facts, shape) - 0.5:
        broken.append("ppi")
    folds = Rect.around(rects) if rects else None
    if folds is not None and not clear_of_folds(rects, shape):
        broken.append("fold")
    if folds is not None and not clear_of_trim(rects, shape):
        broken.append("trim")
    if not face_safe(facts, frame.crop):
        broken.append("face")
    if not shape.bleed_rect.contains(frame.box.rotated_bounds(frame.rotation), 1e-3):
        broken.append("outside")
    return [Violation(k, frame.id) for k in broken]


def violations(
    frames: Sequence[PhotoFrame], facts: Sequence[PhotoFacts], shape: SurfaceShape, size_ratio: float
) -> list[Violation]:
    """All broken rules of a surface; `facts` belong to the frames, one each."""
    found = [v for f, p in zip(frames, facts, strict=True) for v in frame_violations(f, p, shape)]
    for i, a in enumerate(frames):
        for b in frames[i + 1 :]:
            if a.overlap_intended or b.overlap_intended:
                continue
            met = a.box.rotated_bounds(a.rotation).intersection(b.box.rotated_bounds(b.rotation))
            if met is not None and min(met.w, met.h) > 0.05:
                found.append(Violation("overlap", a.id))
    areas = [f.box.area for f in frames]
    if areas and max(areas) > size_ratio * min(areas) * (1 + 1e-6):
        found.append(Violation("ratio", frames[areas.index(min(areas))].id))
    return found
