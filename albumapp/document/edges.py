"""What folds round the bars of a picture on the wall: the front's edge mirrored, or drawn out.

"mirror" shows at each edge what lies as far inside of it; "stretch" draws the outermost millimetres out over
the whole of what folds, mirrored, so that they meet the front's edge. Both are the front's own ops under
another matrix, so no photo is stored or encoded twice; the front itself stays. "colour" is for panels:
their inner edges, which would show what the gaps take away, have the background's colour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from albumapp.document.model import Surface
from albumapp.drawing import path as paths
from albumapp.drawing.colour import WHITE, Cmyk, Rgb, Spot
from albumapp.drawing.ops import GlyphRunOp, ImageOp, Op, PathOp, ShadeOp, ShadowOp
from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Rect

EDGES = ("", "mirror", "stretch", "colour")
_SEAM = 0.3  # mm
STRETCHED = 3.0  # mm of the front that are drawn out


def folded(ops: Iterable[Op], surface: Surface) -> list[Op]:
    """The ops with what they show on the folded edges; what they drew there themselves goes."""
    shape, front = surface.shape, surface.shape.rect
    reach = shape.bleed
    if surface.edges == "colour":
        return [*ops, *_covered(surface)]
    inner = [op for op in (_within(op, front) for op in ops) if op is not None]
    if surface.edges not in EDGES or min(reach.as_list()) <= 0:
        return list(ops)
    found: list[Op] = []
    for strips in (_corners(surface), _across(surface), _down(surface)):  # each laps under those that follow
        for strip, matrix in strips:
            lapping = matrix.then(_lapping(paths.rect(strip).transformed(matrix).bounds(), front))
            found += [o for o in (_moved(op, strip, lapping) for op in inner) if o is not None]
    return [*found, *inner]


def _lapping(strip: Rect, front: Rect) -> Affine:
    """What makes a folded edge a hair longer where others lie over it: where two clips meet, a renderer that
    smooths edges shows paper between them. Its outer edges stay."""
    kx, cx = _lap(strip.x, strip.right, front.x, front.right)
    ky, cy = _lap(strip.y, strip.bottom, front.y, front.bottom)
    return Affine(kx, 0, 0, ky, cx * (1 - kx), cy * (1 - ky))


def _lap(low: float, high: float, first: float, last: float) -> tuple[float, float]:
    """How much longer from low to high, and what stays: the end that is beyond the front, or the middle."""
    if (low + high) / 2 < first:
        return 1 + _SEAM / (high - low), low
    if (low + high) / 2 > last:
        return 1 + _SEAM / (high - low), high
    return 1 + 2 * _SEAM / (high - low), (low + high) / 2


def _covered(surface: Surface) -> list[Op]:
    """The gaps between panels in the colour of the background."""
    r, fronts = surface.shape.rect, surface.shape.fronts
    ink = surface.background if isinstance(surface.background, (Rgb, Cmyk, Spot)) else WHITE
    across = sorted({(f.x, f.right) for f in fronts})
    down = sorted({(f.y, f.bottom) for f in fronts})
    gaps = [Rect.corners(a[1], r.y, b[0], r.bottom) for a, b in pairwise(across)]
    gaps += [Rect.corners(r.x, a[1], r.right, b[0]) for a, b in pairwise(down)]
    return [PathOp(paths.rect(gap), fill=ink) for gap in gaps]


def _depth(surface: Surface, reach: float) -> float:
    """How much of the front a folded edge shows."""
    return min(STRETCHED, reach) if surface.edges == "stretch" else reach


Strips = list[tuple[Rect, Affine]]


def _across(surface: Surface) -> Strips:
    """Left and right: the part of the front that is shown there, and what takes it over the edge."""
    size, bleed = surface.shape.size, surface.shape.bleed
    left, right = _depth(surface, bleed.left), _depth(surface, bleed.right)
    return [
        (Rect(0, 0, left, size.h), _over(0, bleed.left / left, True)),
        (Rect(size.w - right, 0, right, size.h), _over(size.w, bleed.right / right, True)),
    ]


def _down(surface: Surface) -> Strips:
    size, bleed = surface.shape.size, surface.shape.bleed
    top, bottom = _depth(surface, bleed.top), _depth(surface, bleed.bottom)
    return [
        (Rect(0, 0, size.w, top), _over(0, bleed.top / top, False)),
        (Rect(0, size.h - bottom, size.w, bottom), _over(size.h, bleed.bottom / bottom, False)),
    ]


def _corners(surface: Surface) -> Strips:
    """Over both edges; they are folded under, but the sheet must not be white there."""
    return [
        (met, a.then(b))
        for strip, a in _across(surface)
        for other, b in _down(surface)
        if (met := strip.intersection(other)) is not None
    ]


def _over(edge: float, k: float, across: bool) -> Affine:
    """Mirrored at a line x = edge (or y = edge), and k times as far from it."""
    if across:
        return Affine(-k, 0, 0, 1, edge * (1 + k), 0)
    return Affine(1, 0, 0, -k, 0, edge * (1 + k))


def _within(op: Op, box: Rect) -> Op | None:
    """The op clipped to a box; None where nothing of it is left."""
    if isinstance(op, ImageOp):
        bounds = op.clip.bounds()
        if box.contains(bounds):
            return op
        met = bounds.intersection(box)
        # a photo of another outline than a box keeps it where it reaches over: it cannot be clipped twice
        if met is None or not _is_box(op.clip):
            return None if met is None else op
        return replace(op, clip=paths.rect(met))
    if op.clip is None:
        return replace(op, clip=paths.rect(box))
    met = op.clip.bounds().intersection(box)
    if met is None:
        return None
    return replace(op, clip=paths.rect(met)) if _is_box(op.clip) else op


def _is_box(path: Path) -> bool:
    """Whether an outline is an upright rectangle."""
    points = [p for kind, p in path.segments if kind in ("M", "L")]
    if len(path.segments) != 5 or len(points) != 4:
        return False
    b = path.bounds()
    corners = {(x, y) for x in (0, 1) for y in (0, 1)}
    return {(round((x - b.x) / b.w), round((y - b.y) / b.h)) for x, y in points} == corners and all(
        min(abs(x - b.x), abs(x - b.right)) < 1e-6 and min(abs(y - b.y), abs(y - b.bottom)) < 1e-6
        for x, y in points
    )


def _moved(op: Op, strip: Rect, matrix: Affine) -> Op | None:
    """What a strip of the front shows of an op, taken over the edge; words and shadows stay on the front."""
    if isinstance(op, (GlyphRunOp, ShadowOp)):
        return None
    part = _within(op, strip)
    if part is None:
        return None
    if isinstance(part, ImageOp):
        return replace(part, matrix=part.matrix.then(matrix), clip=part.clip.transformed(matrix))
    clip = part.clip.transformed(matrix) if part.clip is not None else None
    if isinstance(part, PathOp):
        return replace(part, path=part.path.transformed(matrix), clip=clip)
    if isinstance(part, ShadeOp):
        start, end = matrix.apply(*part.start), matrix.apply(*part.end)
        return replace(part, path=part.path.transformed(matrix), start=start, end=end, clip=clip)
    return None
