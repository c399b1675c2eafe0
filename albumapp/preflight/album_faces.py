"""Rules of faces: whole in their frames, clear of fold, spine, trim, wrap and the gaps between panels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Affine, Rect
from albumapp.geometry.crop import photo_to_box
from albumapp.layout.constraints import clear_of_folds, clear_of_trim, face_rects
from albumapp.layout.crop import best_crop, centred_crop
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album_look import Look
from albumapp.preflight.finding import WARNING, Finding, Mend
from albumapp.products.shape import SurfaceShape

_CUT = (0.15, 0.97)  # a face of which such a share shows is cut: less of it is nobody's face any more
UNIT = Rect(0, 0, 1, 1)

# where a face should not be, by the rule that says so
WHERE = {
    "face-cut": "A face is cut off by its frame.",
    "face-fold": "A face is in the fold or close to it.",
    "face-spine": "A face is on the spine or close to it.",
    "face-split": "A face is parted by the gap between two panels.",
    "face-wrap": "A face is so near the edge that it folds round the board.",
    "face-trim": "A face is so near the edge that it may be cut.",
}


def faces(surface: Surface, look: Look) -> Iterator[Finding]:
    """The worst of these for each frame."""
    for f in surface.photo_frames():
        if f.photo is None or f.photo not in look.document.photos:
            continue
        facts = look.facts(f.photo)
        found = trouble(f, facts, surface.shape) if facts.faces else None
        if found is not None:
            code, box = found
            yield Finding(
                code,
                WARNING,
                WHERE[code],
                "Move the photo in its frame, or the frame on the page.",
                {},
                surface.id,
                f.id,
                box=box,
                mend=_recrop(f, facts, surface.shape),
            )


def trouble(f: PhotoFrame, facts: PhotoFacts, shape: SurfaceShape) -> tuple[str, Rect] | None:
    """What is wrong with the faces of a frame and where (mm), None where all is well."""
    m = photo_to_box(f.crop, facts.size, UNIT)
    boxes = face_rects(f, facts)
    for face, box in zip(facts.faces, boxes, strict=True):
        whole = _bounds(m, face)
        shown = whole.intersection(UNIT)
        share = shown.area / whole.area if shown is not None and whole.area > 0 else 0.0
        if _CUT[0] < share < _CUT[1]:
            return "face-cut", box
    if shape.part == "gallery":  # each piece has edges of its own: `album_wall`
        return None
    seen = [r for r in boxes if r.w > 1e-6 and r.h > 1e-6]
    for r in seen:
        if not clear_of_folds([r], shape):
            return ("face-spine" if shape.kind == "cover" else "face-fold"), r
        if _split(r, shape):
            return "face-split", r
        if not clear_of_trim([r], shape):
            wrapped = any(max(s.wrap.as_list()) > 0 for s in shape.sheets)
            return ("face-wrap" if wrapped else "face-trim"), r
    return None


def _bounds(m: Affine, r: Rect) -> Rect:
    points = [m.apply(x, y) for x in (r.x, r.right) for y in (r.y, r.bottom)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Rect.corners(min(xs), min(ys), max(xs), max(ys))


def _split(r: Rect, shape: SurfaceShape) -> bool:
    """Whether it reaches into the gap between two panels."""
    inside = r.intersection(shape.rect)
    if len(shape.fronts) < 2 or inside is None or inside.area <= 0:
        return False
    parts = [f.intersection(r) for f in shape.fronts]
    shown = max((p.area for p in parts if p is not None), default=0.0)
    return shown < inside.area * 0.995


def _recrop(f: PhotoFrame, facts: PhotoFacts, shape: SurfaceShape) -> Mend | None:
    """Another part of the photo, where that is all it takes."""
    if f.locked:
        return None
    for made in (best_crop(facts, f.box.aspect), centred_crop(facts, f.box.aspect)):
        if made is not None and trouble(replace(f, crop=made), facts, shape) is None:
            return Mend("Keep the faces clear", "set_crop", {
                "frame": f.id, "box": made.box.as_list(), "angle": 0.0, "quarter_turns": 0, "flip": False,
            })  # fmt: skip
    return None


RULES = (faces,)
