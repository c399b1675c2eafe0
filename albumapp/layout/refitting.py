"""Pages that were arranged by hand, on pages of another size or in another style: as near as they were.

Edges are scaled between what they stood at: the bleed, the trim, the content's edge, the fold. So what filled
a page fills the new one, and gaps that were the style's are exactly the new style's. Crops of the user's own
stay, the others follow; a photo whose crop would lose much keeps its shape inside its new box instead.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from albumapp.document.model import Frame, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.geometry.crop import largest_crop, moved_inside
from albumapp.layout.crop import best_crop, whole_in
from albumapp.layout.dressing import background, drawn_by_style, dressed, opening, reworded
from albumapp.layout.frames import mended
from albumapp.layout.style import Style, content_boxes, soundly_set
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

FactsOf = Callable[[str], PhotoFacts]

_MORE_LOSS = 0.12  # of the photo: what a new shape may cut off beyond the old crop
_OTHER_SHAPE = 1.15  # how much wider or higher a page may be before what stands on it keeps its shape
_SNAP = 0.3  # mm: a gap that differs by less from the old gutter was meant to be it
_LEAST_PT, _LEAST_MM = 6.0, 2.0
_SAME = 1e-6


def refitted(surface: Surface, shape: SurfaceShape, old: Style, new: Style, facts_of: FactsOf) -> Surface:
    """The surface with another shape and in another style; its frames keep their ids, photos and words."""
    content = content_boxes(shape, new) if shape.kind != "cover" else (shape.areas[0], shape.areas[-1])
    if same_measures(surface.shape, shape) and old.id == new.id:
        return replace(surface, shape=shape)
    surface = replace(surface, content=surface.content if soundly_set(surface) else (surface.shape.rect,))
    gaps = (surface.gutter, new.gutter)
    boxes = _gaps_kept(list(surface.frames), _scaled(surface, shape, content), gaps)
    facts = [facts_of(p) for p in surface.photos()]
    as_styled = surface.background in (old.background, background(facts, old)) and not surface.locked
    k = min(shape.size.w / surface.shape.size.w, shape.size.h / surface.shape.size.h)
    frames = tuple(
        _frame(f, box, k, shape, (old, new), facts_of) for f, box in zip(surface.frames, boxes, strict=True)
    )
    if old.id != new.id and not surface.locked and shape.kind != "cover":
        frames = _dressed_anew(surface, frames, shape, new, facts_of)
    return replace(
        surface,
        shape=shape,
        frames=frames,
        content=content,
        gutter=new.gutter,
        background=background(facts, new) if as_styled else surface.background,
    )


def _dressed_anew(
    surface: Surface, frames: tuple[Frame, ...], shape: SurfaceShape, style: Style, facts_of: FactsOf
) -> tuple[Frame, ...]:
    """What the old style drew goes, what the new one draws comes, without ids; the user's words stay."""
    stays = tuple(f for f in frames if f.locked or not drawn_by_style(f))
    photos = [f for f in stays if isinstance(f, PhotoFrame) and f.photo is not None]
    facts = [facts_of(f.photo) for f in photos if f.photo is not None]
    drawn = dressed(photos, facts, shape, style, opening(surface))
    below = tuple(f for f in drawn if isinstance(f, ShapeFrame))
    above = tuple(f for f in drawn if isinstance(f, TextFrame))
    made = replace(surface, frames=(*below, *stays, *above))
    return reworded([made], [surface])[0].frames


def same_measures(a: SurfaceShape, b: SurfaceShape) -> bool:
    """The same measures, whatever the page numbers."""
    return (a.kind, a.size, a.bleed, a.areas, a.fold_x) == (b.kind, b.size, b.bleed, b.areas, b.fold_x)


def _scaled(surface: Surface, shape: SurfaceShape, content: Sequence[Rect]) -> list[Rect]:
    """All boxes on the new page: each way by itself, or alike both ways where the page has another shape.

    What reaches the trim does so again, so there each way goes by itself.
    """
    old, new = Rect.around(surface.content), Rect.around(content)
    inside = all(surface.shape.rect.inset(1.0).contains(f.box) for f in surface.photo_frames())
    ratio = (new.w / new.h) / (old.w / old.h)
    if not inside or 1 / _OTHER_SHAPE < ratio < _OTHER_SHAPE:
        xs = _scale(surface, shape, content, across=True)
        ys = _scale(surface, shape, content, across=False)
        return [_mapped(f.box, xs, ys) for f in surface.frames]
    folds, to = surface.shape.fold_x, shape.fold_x
    crossed = any(f.box.x < x < f.box.right for f in surface.photo_frames() for x in folds)
    apart = len(folds) == len(to) == 1 and not crossed
    froms = _halves(old, folds[0]) if apart else (old,)
    tos = _halves(new, to[0]) if apart else (new,)
    found = []
    for f in surface.frames:
        side = int(apart and f.box.cx > folds[0])
        a, b = froms[side], tos[side]
        k = min(b.w / a.w, b.h / a.h)
        box = f.box
        found.append(
            Rect.centred(b.cx + (box.cx - a.cx) * k, b.cy + (box.cy - a.cy) * k, box.w * k, box.h * k)
        )
    return found


def _halves(box: Rect, fold: float) -> tuple[Rect, Rect]:
    return (
        Rect.corners(box.x, box.y, fold, box.bottom),
        Rect.corners(fold, box.y, box.right, box.bottom),
    )


_Scale = tuple[list[float], list[float]]


def _scale(surface: Surface, shape: SurfaceShape, content: Sequence[Rect], across: bool) -> _Scale:
    """Old and new places, rising, between which lengths are scaled."""
    old, new = _stops(surface.shape, surface.content, across), _stops(shape, content, across)
    if len(old) != len(new):  # other folds, or one content box against one a page: only the outer edges
        old, new = _outer(surface.shape, surface.content, across), _outer(shape, content, across)
    if len(old) != len(new) or any(b - a < _SAME for s in (old, new) for a, b in pairwise(s)):
        a, b = surface.shape.rect, shape.rect
        return ([a.x, a.right], [b.x, b.right]) if across else ([a.y, a.bottom], [b.y, b.bottom])
    return old, new


def _stops(shape: SurfaceShape, content: Sequence[Rect], across: bool) -> list[float]:
    r = shape.rect
    if not across:
        low, high = min(c.y for c in content), max(c.bottom for c in content)
        return _rising([r.y - shape.bleed.top, r.y, low, high, r.bottom, r.bottom + shape.bleed.bottom])
    inner = sorted([c.x for c in content] + [c.right for c in content] + list(shape.fold_x))
    return _rising([r.x - shape.bleed.left, r.x, *inner, r.right, r.right + shape.bleed.right])


def _outer(shape: SurfaceShape, content: Sequence[Rect], across: bool) -> list[float]:
    r, b = shape.rect, shape.bleed
    if not across:
        return [r.y - b.top, r.y, r.bottom, r.bottom + b.bottom]
    edges = [min(c.x for c in content), *shape.fold_x, max(c.right for c in content)] if content else []
    return _rising([r.x - b.left, r.x, *edges, r.right, r.right + b.right])


def _rising(values: Sequence[float]) -> list[float]:
    return [v for n, v in enumerate(values) if n == 0 or v > values[n - 1] + 0.01]


def _at(v: float, scale: _Scale) -> float:
    old, new = scale
    n = min(max(bisect_right(old, v) - 1, 0), len(old) - 2)
    return new[n] + (v - old[n]) * (new[n + 1] - new[n]) / (old[n + 1] - old[n])


def _mapped(box: Rect, xs: _Scale, ys: _Scale) -> Rect:
    return Rect.corners(_at(box.x, xs), _at(box.y, ys), _at(box.right, xs), _at(box.bottom, ys))


def _gaps_kept(frames: Sequence[Frame], boxes: Sequence[Rect], gaps: tuple[float, float]) -> list[Rect]:
    """Edges that stood the old gutter apart stand the new one apart, about the same line."""
    old, new = gaps
    found = []
    photos = [f for f in frames if isinstance(f, PhotoFrame) and not f.rotation]
    for f, box in zip(frames, boxes, strict=True):
        if f not in photos or old <= 0:
            found.append(box)
            continue
        edges = list(box.as_list())
        x0, y0, x1, y1 = edges[0], edges[1], box.right, box.bottom
        kx, ky = box.w / f.box.w, box.h / f.box.h
        for g in photos:
            if g is f:
                continue
            if abs(g.box.x - f.box.right - old) < _SNAP and _beside(f.box, g.box, True):
                x1 = box.right + (old * kx - new) / 2
            if abs(f.box.x - g.box.right - old) < _SNAP and _beside(f.box, g.box, True):
                x0 = box.x - (old * kx - new) / 2
            if abs(g.box.y - f.box.bottom - old) < _SNAP and _beside(f.box, g.box, False):
                y1 = box.bottom + (old * ky - new) / 2
            if abs(f.box.y - g.box.bottom - old) < _SNAP and _beside(f.box, g.box, False):
                y0 = box.y - (old * ky - new) / 2
        sound = x1 - x0 > _LEAST_MM and y1 - y0 > _LEAST_MM
        found.append(Rect.corners(x0, y0, x1, y1) if sound else box)
    return found


def _beside(a: Rect, b: Rect, across: bool) -> bool:
    if across:
        return min(a.bottom, b.bottom) - max(a.y, b.y) > _SNAP
    return min(a.right, b.right) - max(a.x, b.x) > _SNAP


def _frame(
    f: Frame, box: Rect, k: float, shape: SurfaceShape, styles: tuple[Style, Style], facts_of: FactsOf
) -> Frame:
    box = Rect.centred(box.cx, box.cy, max(box.w, _LEAST_MM), max(box.h, _LEAST_MM))
    if isinstance(f, TextFrame):
        size = max(min(_LEAST_PT, f.style.size_pt), round(f.style.size_pt * k, 2))
        return replace(f, box=box, style=replace(f.style, size_pt=size))
    if not isinstance(f, PhotoFrame):
        return replace(f, box=box)
    old, new = styles
    if f.corner_radius == old.corner_radius and f.border == old.border and not f.locked:
        f = replace(f, corner_radius=new.corner_radius, border=new.border)
    if f.photo is None:
        return replace(f, box=box)
    return _photo(f, box, shape, facts_of(f.photo), new.gutter)


def _photo(f: PhotoFrame, box: Rect, shape: SurfaceShape, facts: PhotoFacts, gap: float) -> PhotoFrame:
    if abs(box.aspect / f.box.aspect - 1) < 1e-4:
        return replace(f, box=Rect.centred(box.cx, box.cy, box.h * f.box.aspect, box.h))
    if f.crop.by_user or f.crop.angle or f.crop.quarter_turns:
        return _own(f, box, facts)
    crop = best_crop(facts, box.aspect)
    if crop is None or crop.box.area < f.crop.box.area - _MORE_LOSS:
        inside = _shaped(box, f.box.aspect)
        crop, box = (best_crop(facts, inside.aspect), inside)
        if crop is None:
            return replace(f, box=whole_in(facts, box), crop=replace(f.crop, box=Rect(0, 0, 1, 1)))
    made = replace(f, box=box, crop=replace(crop, flip=f.crop.flip))
    return made if f.rotation or f.overlap_intended else mended(made, facts, shape, gap)[0]


def _own(f: PhotoFrame, box: Rect, facts: PhotoFacts) -> PhotoFrame:
    """The user's crop as it is, in a box of its shape."""
    aspect = f.crop.shown_size(facts.size).aspect
    if f.crop.angle == 0 and abs(aspect / f.box.aspect - 1) > 1e-3:  # an old slip: take the box's shape
        q = f.crop.quarter_turns % 2
        slot = 1 / box.aspect if q else box.aspect
        crop = largest_crop(facts.aspect, slot, f.crop.box.cx, f.crop.box.cy)
        return replace(f, box=box, crop=moved_inside(replace(f.crop, box=crop), facts.size))
    return replace(f, box=_shaped(box, f.box.aspect))


def _shaped(box: Rect, aspect: float) -> Rect:
    """The largest box of this aspect inside another, about its middle."""
    w = min(box.w, box.h * aspect)
    return Rect.centred(box.cx, box.cy, w, w / aspect)


def by_hand(surface: Surface) -> bool:
    """True where pages hold what nobody but the user can have made: they are kept as near as they were."""
    return surface.edited or surface.locked or any(f.locked for f in surface.frames)
