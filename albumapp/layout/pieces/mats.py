"""Coasters and placemats: a photo that fills one to its cut, or framed by the paper, or several on one.

Each takes another photo, the best first; faces keep inside the outline that it is cut along.
"""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import Border, Frame, PhotoFrame, Surface
from albumapp.drawing.colour import WHITE
from albumapp.drawing.outlines import largest
from albumapp.layout.compose import surface_of
from albumapp.layout.crop import best_crop
from albumapp.layout.pieces.filling import filled, set_in
from albumapp.layout.pieces.job import Job, beside_others, best_suited, surface, with_pixels
from albumapp.layout.pieces.lettering import accent_of
from albumapp.layout.solve import solve
from albumapp.layout.zones import moved, zone_shape
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import shapes
from albumapp.products.pieces_table import inner_box
from albumapp.products.shape import SurfaceShape

_RING = 0.075  # of the width: paper round a framed photo
_LINE = 0.4  # mm
_AIR = 1.6  # mm between the photo and its line
_KEPT = 0.3  # of a photo that a mat shows at least
_LARGER = 0.4  # one of several may be so much larger than its share
_TOGETHER = 6  # photos of a placemat with several


def mats(job: Job) -> list[Surface]:
    """As many as the product usually has, or as are wanted; few photos come again."""
    count = job.pages or job.spec.block.pages_default
    each = _TOGETHER if job.piece.design == "several" else 1
    if each == 1:
        job = with_pixels(job, count)
    else:
        job = beside_others(with_pixels(job, count * each, each * _LARGER), count * each)
    many = len(job.photos)
    if each == 1:
        shape = shapes(job.spec, 1, ())[0]
        photos = best_suited(job, min(count, many), shape.bleed_rect, shape)
    else:
        photos = list(job.choose(min(count * each, many)))
    found = []
    for n, shape in enumerate(shapes(job.spec, count, ())):
        if each > 1:
            group = [photos[(n * each + k) % len(photos)] for k in range(min(each, len(photos)))]
            found.append(_several(shape, group, job))
        else:
            frames = _one(photos[n % len(photos)], shape, job)
            found.append(surface(shape, frames, job.style.background))
    return found


def _one(f: PhotoFacts, shape: SurfaceShape, job: Job) -> list[Frame]:
    if job.piece.design == "framed":
        return [_framed(f, shape, job)]
    frame = filled(f, shape.bleed_rect, shape)
    if frame is not None and frame.crop.box.area >= _KEPT:
        return [frame]
    return [_whole(f, shape, job)]


def _whole(f: PhotoFacts, shape: SurfaceShape, job: Job) -> PhotoFrame:
    """All of the photo, as large as the outline lets it be."""
    cut = shape.sheets[0].cut_path
    box = largest(cut, f.aspect, max(shape.safe.as_list())) if cut else None
    return set_in(f, box or inner_box(job.spec), 1.1, (Reason("piece.whole"),))


def _framed(f: PhotoFacts, shape: SurfaceShape, job: Job) -> PhotoFrame:
    """Inside a ring of paper, of the same outline, with a fine line round it."""
    ring = max(_RING * shape.size.w, max(shape.safe.as_list()))
    box = shape.rect.inset(ring)
    crop = best_crop(f, box.aspect)
    round_ = job.piece.outline == "round"
    inner = filled(f, box, shape)
    if crop is None or (round_ and inner is None):
        return _whole(f, shape, job)
    made = inner or PhotoFrame("", box, f.id, crop)
    line = Border(_AIR, job.style.background or WHITE, _LINE, accent_of(job))
    radius = 0.0 if round_ else max(job.piece.corner - ring, 0.0)
    return replace(made, shape="circle" if round_ else "rect", corner_radius=radius, border=line)


def _several(shape: SurfaceShape, group: list[PhotoFacts], job: Job) -> Surface:
    """On the whole mat, or in the square of a round one."""
    box = inner_box(job.spec)
    zone = box if job.piece.outline == "round" else shape.rect
    shape = replace(shape, zone=zone) if zone != shape.rect else shape
    inner = zone_shape(shape)
    style = replace(
        job.style, full_bleed=False, margin=max(job.style.margin, 0.06), caption=None, band=None, head=0.0,
        gutter=min(max(job.style.gutter, 3.0), 6.0),
    )  # fmt: skip
    if zone != shape.rect:
        style = replace(style, margin=0.0, margin_min=0.0)
    laid = surface_of(solve(group, inner, style, seed=job.seed, want=1)[0], group, inner, style)
    frames = [moved(f, zone.x, zone.y) for f in laid.frames]
    return surface(shape, frames, job.style.background, gutter=style.gutter)
