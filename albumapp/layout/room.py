"""How many photos fill a spread, and what follows for the book: how many to choose, pages, margin and gap.

A photo may cover a sixth of a page, or more where its pixels suffice (`constraints.area_cap`): a spread of
small ones needs more of them to be full. Where the photos do not suffice, the book draws in before its pages
stay half empty: a wider margin and gap, the same on every page, up to three quarters of the paper
(`LEAST_SHARE`); of the steps the first that the photos can fill is taken.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from albumapp.document.model import Surface
from albumapp.layout.constraints import area_cap
from albumapp.layout.style import Style, content_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

LEAST_SHARE = 0.755  # of the trimmed surface that content boxes take at least
_WHITE = 0.3  # styles that welcome more white than this leave it where photos are small
_OFF_TRIM = 12.0  # mm
# share of the paper, times the style's gap
_STEPS = ((0.82, 1.3), (LEAST_SHARE, 1.6), (LEAST_SHARE, 2.0), (LEAST_SHARE, 2.6), (LEAST_SHARE, 3.2))
_PACKED = 0.88  # of what their pixels allow that photos of a full spread cover on average
_FULL = 0.97  # of the content boxes that a full spread fills
_DENSE, _SPARSE = 0.65, 1.4  # share of spreads that are full, and photos on one of the others
_LINES = 1.25  # mm of gaps by the root of area times photos, measured on usual layouts


def spread_area(shapes: Sequence[SurfaceShape], style: Style) -> float:
    """mm2 of the content boxes of a spread; of two pages where there is none."""
    for s in shapes:
        if s.fold_x:
            return sum(b.area for b in content_boxes(s, style))
    return 2 * sum(b.area for b in content_boxes(shapes[0], style)) if shapes else 0.0


def full_count(photos: Sequence[PhotoFacts], shapes: Sequence[SurfaceShape], style: Style) -> float:
    """How many of these photos fill a spread."""
    area = spread_area(shapes, style)
    if not photos or area <= 0:
        return 0.0
    shape = next((s for s in shapes if s.fold_x), shapes[0])
    mean = sum(min(area_cap(f, shape), area / 3) for f in photos) / len(photos)
    # n * packed * mean + gap * lines * root(area * n) = full * area, solved for root(n)
    a, b = _PACKED * mean, style.gutter * _LINES * math.sqrt(area)
    root = (-b + math.sqrt(b * b + 4 * a * _FULL * area)) / (2 * a)
    return root * root


def photos_a_spread(photos: Sequence[PhotoFacts], shapes: Sequence[SurfaceShape], style: Style) -> float:
    """How many photos a spread of a book takes on average: the style's usual number, more of small ones."""
    if style.white_space > _WHITE:
        return style.per_spread[1]
    full = min(full_count(photos, shapes, style), 1.25 * style.per_spread[2])
    return max(style.per_spread[1], _DENSE * full + (1 - _DENSE) * _SPARSE)


def look_for(photos: Sequence[PhotoFacts], shapes: Sequence[SurfaceShape], style: Style) -> Style:
    """The style, or with the margin and gap of the first step that lets these photos fill the book."""
    return looks_for(photos, shapes, style)[0]


def looks_for(
    photos: Sequence[PhotoFacts], shapes: Sequence[SurfaceShape], style: Style
) -> tuple[Style, ...]:
    """What `look_for` gives, and the steps after it."""
    steps = all_looks(shapes, style)
    spreads = sum(1.0 if s.fold_x else 0.5 for s in shapes)
    for k, tried in enumerate(steps):
        full = full_count(photos, shapes, tried)
        if full <= style.per_spread[1] or (_DENSE * full + 1 - _DENSE) * spreads <= len(photos):
            # pictures to the edge of the paper are what such a style is for
            return steps[:1] if k == 0 and style.full_bleed else steps[k:]
    return steps[-1:]


def all_looks(shapes: Sequence[SurfaceShape], style: Style) -> tuple[Style, ...]:
    """The style, and drawn in ever further where it may be."""
    if not shapes or not drawn_in_by_need(style):
        return (style,)
    inner = off_the_trim(style) if style.full_bleed else style
    return style, *_drawn_in(shapes, inner)


def drawn_in_by_need(style: Style) -> bool:
    """Whether a style fills its pages with photos of any shape, on a margin that may be wider."""
    return style.arrangement == "free" and style.white_space <= _WHITE


def off_the_trim(style: Style, margin: float = _OFF_TRIM) -> Style:
    """A style of pictures to the edge of the paper with a margin instead: small photos leave it ragged."""
    return replace(style, full_bleed=False, margin=0.0, margin_min=margin)


def _drawn_in(shapes: Sequence[SurfaceShape], style: Style) -> list[Style]:
    shape = next((s for s in shapes if s.fold_x), shapes[0])
    own = _share(shape, style)
    found = []
    for share, gap in _STEPS:
        margin = _margin(shape, style, min(share, own))
        found.append(replace(style, margin=0.0, margin_min=margin, gutter=round(style.gutter * gap, 1)))
    return found


def _share(shape: SurfaceShape, style: Style) -> float:
    return sum(b.area for b in content_boxes(shape, style)) / (shape.size.w * shape.size.h)


def _margin(shape: SurfaceShape, style: Style, share: float) -> float:
    """mm of margin, to a tenth, at which the content boxes take the share of the surface."""
    low, high = 0.0, 0.4 * shape.size.h
    for _ in range(30):
        middle = (low + high) / 2
        if _share(shape, replace(style, margin=0.0, margin_min=middle)) >= share:
            low = middle
        else:
            high = middle
    return math.floor(low * 10) / 10


def as_on(surface: Surface, style: Style) -> Style:
    """The style with the margin and gap that a surface of the book has, for what is laid out anew."""
    plain = content_boxes(surface.shape, style)
    if len(plain) != len(surface.content) or not plain or style.full_bleed:
        return style
    more = (plain[0].w - surface.content[0].w) / 2
    if abs(more) < 0.05 and surface.gutter == style.gutter:
        return style
    margin = plain[0].x - surface.shape.areas[0].x + more
    return replace(style, margin=0.0, margin_min=round(margin, 4), gutter=surface.gutter)
