"""From boxes to photo frames: the crop of each, the style's look, and mending what a hard rule forbids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame
from albumapp.geometry import Crop, Rect
from albumapp.layout.constraints import FOLD_MM, Violation, area_cap, face_room, frame_violations
from albumapp.layout.crop import best_crop, centred_crop, whole_in
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape


@dataclass(frozen=True, slots=True)
class Candidate:
    """One layout of a surface. Frames have no ids yet; `relaxed` are the hard rules that gave way."""

    frames: tuple[PhotoFrame, ...]
    cost: float
    reasons: tuple[Reason, ...] = ()
    relaxed: tuple[str, ...] = ()


def framed(facts: PhotoFacts, slot: Rect, style: Style, why: Sequence[Reason] = ()) -> PhotoFrame:
    """A photo in a slot: cropped to fill it where its faces allow, else whole with white round it."""
    crop = best_crop(facts, slot.aspect)
    box, reasons = slot, tuple(why)
    if crop is None:
        box, crop = whole_in(facts, slot), Crop()
        reasons = (*reasons, Reason("frame.whole_for_faces"))
    return PhotoFrame(
        "", box, facts.id, crop, corner_radius=style.corner_radius, border=style.border, why=reasons
    )


def bare_over_trim(frame: PhotoFrame, shape: SurfaceShape) -> PhotoFrame:
    """Without round corners or a mat where it runs past the trim: they would be cut in the middle."""
    if shape.rect.contains(frame.box):
        return frame
    return replace(frame, corner_radius=0.0, border=None)


def mended(
    frame: PhotoFrame, facts: PhotoFacts, shape: SurfaceShape, gap: float
) -> tuple[PhotoFrame, list[Violation]]:
    """The frame made smaller inside its own box until it breaks no hard rule, and what it breaks still.

    First the crop slides, then the frame draws back from the trim and the fold, then it stands on one
    side of the fold. The photo stays as large as that allows; a face is never cut for it.
    """
    broken = frame_violations(frame, facts, shape)
    if not broken:
        return frame, []
    best, fewest = frame, broken
    for tried in _retreats(frame, facts, shape, gap):
        left = frame_violations(tried, facts, shape)
        if len(left) < len(fewest):
            moved = "frame.crop_clear" if tried.box == frame.box else "frame.kept_clear"
            why = Reason(moved, {"of": fewest[0].kind})
            best, fewest = replace(tried, why=(*frame.why, why)), left
        if not left:
            break
    return best, fewest


def _retreats(frame: PhotoFrame, facts: PhotoFacts, shape: SurfaceShape, gap: float) -> Iterator[PhotoFrame]:
    """The same photo in smaller slots, largest first."""
    centred = centred_crop(facts, frame.box.aspect)
    for crop in _slides(frame.crop) if centred is None else (centred, *_slides(frame.crop)):
        yield replace(frame, crop=crop)
    inside = shape.rect.inset(face_room(shape)).inset(0.2)
    clear = frame.box.intersection(inside)
    slots = [frame.box] if clear is None else [frame.box, clear]
    for slot in list(slots):
        for fold in shape.fold_x:
            for keep in (FOLD_MM + 0.2, max(gap / 2, 0.5)):
                slots += [
                    s
                    for s in (
                        Rect.corners(slot.x, slot.y, min(slot.right, fold - keep), slot.bottom),
                        Rect.corners(max(slot.x, fold + keep), slot.y, slot.right, slot.bottom),
                    )
                    if s.w > 10 and s.h > 10
                ]
    tried: list[tuple[float, PhotoFrame]] = []
    for slot in slots:
        filling = best_crop(facts, slot.aspect)
        if filling is not None and filling.box.area > 0.9:
            tried.append((slot.area, _capped(replace(frame, box=slot, crop=filling), facts, shape)))
        whole = whole_in(facts, slot)
        tried.append((whole.area, _capped(replace(frame, box=whole, crop=Crop()), facts, shape)))
    for _, found in sorted(tried, key=lambda t: -t[0]):
        yield found
    last = frame.box.intersection(inside) or frame.box
    for k in (0.8, 0.6, 0.4):
        yield replace(frame, box=whole_in(facts, last.grown(k)), crop=Crop())


def _slides(crop: Crop) -> Iterator[Crop]:
    b = crop.box
    for k in (0.0, 0.25, 0.5, 0.75, 1.0):
        box = Rect((1 - b.w) * k, b.y, b.w, b.h) if b.w < 1 else Rect(b.x, (1 - b.h) * k, b.w, b.h)
        yield replace(crop, box=box)


def _capped(frame: PhotoFrame, facts: PhotoFacts, shape: SurfaceShape) -> PhotoFrame:
    """Made smaller about its middle where it has too few pixels for its size."""
    most = area_cap(facts, shape) * frame.crop.box.area * 0.998
    if frame.box.area <= most:
        return frame
    return replace(frame, box=frame.box.grown((most / frame.box.area) ** 0.5))


def capped_slot(facts: PhotoFacts, slot: Rect, shape: SurfaceShape) -> Rect:
    """The whole photo in a slot, no larger than its pixels allow, centred."""
    box = whole_in(facts, slot)
    most = area_cap(facts, shape) * 0.998
    return box if box.area <= most else box.grown((most / box.area) ** 0.5)
