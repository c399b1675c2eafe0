"""How a surface's background is drawn: ops that reach to the bleed, each clipped to its page.

Which kinds there are stands in `drawing/grounds.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise

from albumapp.document.model import PhotoEntry, Surface
from albumapp.drawing import path as paths
from albumapp.drawing.colour import WHITE, Cmyk
from albumapp.drawing.grounds import Gradient, Pattern, PhotoGround, Whole, Zones
from albumapp.drawing.ops import ImageOp, Op, PathOp, ShadeOp
from albumapp.geometry import MM_PER_INCH, Crop, Rect, Size
from albumapp.geometry.crop import effective_ppi, largest_crop, photo_to_box
from albumapp.products.shape import SurfaceShape

_MISSING = Cmyk(0, 0, 0, 0.08)
_DETAIL = 1.5  # a Gaussian of s mm leaves nothing that a pixel of s/1.5 mm does not show


def zones(shape: SurfaceShape) -> tuple[Rect, ...]:
    """The pages of a surface (of a cover: back, spine, front), each with its part of the bleed, mm."""
    b = shape.bleed_rect
    if shape.fold_x:
        edges = (b.x, *sorted(shape.fold_x), b.right)
        return tuple(Rect.corners(x, b.y, to, b.bottom) for x, to in pairwise(edges))
    edges = (b.y, *sorted(shape.fold_y), b.bottom)
    return tuple(Rect.corners(b.x, y, b.right, to) for y, to in pairwise(edges))


def parts(surface: Surface) -> list[tuple[Rect, Whole]]:
    """Each background of a surface with the area that it fills."""
    ground = surface.background
    if ground is None:
        return []
    if not isinstance(ground, Zones):
        return [(surface.shape.bleed_rect, ground)]
    areas = zones(surface.shape)
    last = len(ground.each) - 1
    found = [(area, ground.each[min(i, last)]) for i, area in enumerate(areas)]
    return [(area, g) for area, g in found if g is not None]


def ground_ops(surface: Surface, photos: Mapping[str, PhotoEntry]) -> list[Op]:
    """The ops of a surface's background, in painting order."""
    return [op for area, ground in parts(surface) for op in _ops(area, ground, photos)]


def _ops(area: Rect, ground: Whole, photos: Mapping[str, PhotoEntry]) -> list[Op]:
    whole = paths.rect(area)
    if isinstance(ground, Gradient):
        start, end = ends(ground, area)
        return [ShadeOp(whole, start, end, ground.stops, ground.radial)]
    if isinstance(ground, Pattern):
        from albumapp.drawing.patterns import pattern  # with the first pattern, not with the window

        made = pattern(ground.figure, area, ground.paper, ground.inks, ground.scale, ground.seed)
        return [PathOp(whole, ground.paper), *(PathOp(p, ink, clip=whole, scattered=True) for p, ink in made)]
    if isinstance(ground, PhotoGround):
        return _photo(area, ground, photos)
    return [PathOp(whole, ground)]


def _photo(area: Rect, ground: PhotoGround, photos: Mapping[str, PhotoEntry]) -> list[Op]:
    whole = paths.rect(area)
    entry = photos.get(ground.photo)
    if entry is None:
        return [PathOp(whole, _MISSING)]
    crop = crop_of(ground, entry.size, area)
    matrix = photo_to_box(crop, entry.size, area)
    longest = max(math.hypot(matrix.a, matrix.b), math.hypot(matrix.c, matrix.d))
    ops: list[Op] = [ImageOp(ground.photo, matrix, whole, blur=round(ground.blur / longest, 5))]
    if ground.tint is not None and ground.strength > 0:
        ops.append(PathOp(whole, ground.tint, alpha=ground.strength))
    if ground.fade > 0:
        ops.append(PathOp(whole, WHITE, alpha=ground.fade))
    return ops


def crop_of(ground: PhotoGround, photo: Size, area: Rect) -> Crop:
    """The part of the photo that fills the area."""
    box = largest_crop(photo.aspect, area.w / area.h)
    w, h = box.w / ground.zoom, box.h / ground.zoom
    x = min(max(ground.focus[0] - w / 2, 0.0), 1 - w)
    y = min(max(ground.focus[1] - h / 2, 0.0), 1 - h)
    return Crop(Rect(x, y, w, h))


def fineness(ground: PhotoGround, photo: Size, area: Rect, wanted: float) -> tuple[float, float]:
    """Effective ppi of a photo as background, and the ppi that it needs: few where it is blurred."""
    need = min(wanted, _DETAIL * MM_PER_INCH / ground.blur) if ground.blur > 0 else wanted
    return effective_ppi(crop_of(ground, photo, area), photo, area), need


def ends(ground: Gradient, area: Rect) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where a gradient starts and ends: from edge to edge along its angle, or from the middle to a corner."""
    if ground.radial:
        return (area.cx, area.cy), (area.right, area.bottom)
    a = math.radians(ground.angle)
    ux, uy = math.cos(a), math.sin(a)
    reach = (abs(ux) * area.w + abs(uy) * area.h) / 2  # so that the corners get the outermost colours
    return (area.cx - ux * reach, area.cy - uy * reach), (area.cx + ux * reach, area.cy + uy * reach)
