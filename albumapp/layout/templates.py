"""Spreads of one photo, designed on purpose: over the fold, past the trim, or on one page with white.

To add one, add a function to DESIGNS and its name to `style.SINGLES`; it gives a box and a crop, or None
where it does not suit. Spreads of two are in `pairs.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.constraints import area_cap, frame_violations, ppi_floor
from albumapp.layout.crop import best_crop
from albumapp.layout.frames import Candidate, bare_over_trim, capped_slot, framed, mended
from albumapp.layout.style import Style, content_boxes, page_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

Placed = tuple[Rect, Crop, float, str] | None
# how much of the photo that its frame's shape did not force may go past the trim
_EXCESS = 0.02


def _pages(shape: SurfaceShape, style: Style) -> tuple[Rect, ...]:
    boxes = page_boxes(shape, style)
    if style.full_bleed:  # a whole photo stands well inside the page, not a hair from its edge
        return tuple(b.inset(0.09 * min(b.w, b.h)) for b in boxes)
    return boxes


def one_page(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> Placed:
    """Whole, on the right page, the left one white."""
    slot = _pages(shape, style)[-1]
    box = capped_slot(facts, slot, shape)
    return box, Crop(), 0.45 + _smallness(box, slot, style), "spread.one_on_page"


def _smallness(box: Rect, slot: Rect, style: Style) -> float:
    """Cost of a photo that leaves much of its page white; a stamp on an empty spread looks forgotten."""
    share = box.area / slot.area
    return 0.35 * (1 - share) + 3.5 * (1 - style.white_space) * max(0.0, 0.5 - share)


def facing(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> Placed:
    """Whole, on the left page, the right one white."""
    boxes = _pages(shape, style)
    if len(boxes) < 2:
        return None
    box = capped_slot(facts, boxes[0], shape)
    return box, Crop(), 0.6 + _smallness(box, boxes[0], style), "spread.one_on_page"


def over_fold(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> Placed:
    """Whole and centred across both pages."""
    boxes = content_boxes(shape, style)
    if len(boxes) != 1 or not shape.fold_x or not style.across_fold or facts.aspect < 1.15:
        return None
    box = capped_slot(facts, boxes[0], shape)
    if box.w < 0.55 * boxes[0].w:
        return None
    return box, Crop(), 0.15 + 0.3 * (1 - box.w / boxes[0].w), "spread.one_across"


def past_trim(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> Placed:
    """The whole surface filled to the bleed."""
    if not style.hero_bleed or (shape.fold_x and not style.across_fold):
        return None
    return _bleeding(facts, shape, shape.bleed_rect, style)


def page_past_trim(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> Placed:
    """One page filled to the bleed, the other white."""
    if not style.hero_bleed or not shape.fold_x:
        return None
    r = shape.bleed_rect
    placed = _bleeding(facts, shape, Rect.corners(shape.fold_x[0], r.y, r.right, r.bottom), style)
    return placed and (placed[0], placed[1], placed[2] + 0.35, placed[3])


def _bleeding(facts: PhotoFacts, shape: SurfaceShape, box: Rect, style: Style) -> Placed:
    crop = best_crop(facts, box.aspect)
    seen = box.intersection(shape.rect)
    if crop is None or seen is None or effective_ppi(crop, facts.size, box) < ppi_floor(facts, shape):
        return None
    loss = 1 - crop.box.area * seen.area / box.area
    forced = 1 - min(seen.aspect / facts.aspect, facts.aspect / seen.aspect)
    if loss > 0.3 or (loss - forced > _EXCESS and not style.full_bleed):
        return None
    return box, crop, (0.1 if style.full_bleed else 0.2) + 1.6 * loss, "spread.full_bleed"


def band(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> Placed:
    """A panorama from edge to edge across both pages, the white above and below."""
    r = shape.bleed_rect
    h = r.w / facts.aspect
    if not style.across_fold or not shape.fold_x or h > 0.8 * shape.size.h or style.white_space < 0.1:
        return None
    if r.w * h > area_cap(facts, shape):
        return None
    return Rect(r.x, shape.rect.cy - h / 2, r.w, h), Crop(), 0.1, "spread.one_across"


def gathered(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> Placed:
    """Whole over the fold, past the trim on three sides; the white gathered on the right."""
    r = shape.bleed_rect
    w = r.h * facts.aspect
    if not (style.hero_bleed and style.across_fold and shape.fold_x) or not 0.6 * r.w <= w <= 0.9 * r.w:
        return None
    if w * r.h > area_cap(facts, shape):
        return None
    return Rect(r.x, r.y, w, r.h), Crop(), 0.15, "spread.one_gathered"


DESIGNS: dict[str, Callable[[PhotoFacts, SurfaceShape, Style], Placed]] = {
    "past_trim": past_trim,
    "over_fold": over_fold,
    "one_page": one_page,
    "facing": facing,
    "page_past_trim": page_past_trim,
    "band": band,
    "gathered": gathered,
}


def singles(facts: PhotoFacts, shape: SurfaceShape, style: Style) -> list[Candidate]:
    """All designs for one photo that break no hard rule, cheapest first; never none."""
    found = []
    for name in style.singles:
        placed = DESIGNS[name](facts, shape, style)
        if placed is None:
            continue
        box, crop, cost, code = placed
        frame = bare_over_trim(replace(framed(facts, box, style), box=box, crop=crop, why=()), shape)
        reasons = (Reason(code),)
        if frame_violations(frame, facts, shape):
            continue
        found.append(Candidate((frame,), cost + 0.9 * (1 - facts.importance), reasons))
    if not found:
        slot = _pages(shape, style)[-1]
        frame = framed(facts, capped_slot(facts, slot, shape), style)
        frame, broken = mended(frame, facts, shape, style.gutter)
        relaxed = tuple(v.kind for v in broken)
        found.append(Candidate((frame,), 3.0, (Reason("spread.one_on_page"),), relaxed))
    return sorted(found, key=lambda c: c.cost)
