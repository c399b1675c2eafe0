"""Photo prints and posters, a photo a page, turned as the photo is; and sheets of small ones to cut apart."""

from __future__ import annotations

from math import ceil

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame, ShapeFrame, Surface
from albumapp.drawing.colour import Cmyk
from albumapp.geometry import Rect
from albumapp.layout.constraints import clear_of_trim, face_rects, face_room
from albumapp.layout.pieces.filling import filled, ppi_of, set_in, told
from albumapp.layout.pieces.job import Job, surface, worth
from albumapp.layout.pieces.options import CELL_KEPT
from albumapp.layout.pieces.wall import is_panorama, reasons_of, shown_share, suits_panorama
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import cells, shapes
from albumapp.products.shape import SurfaceShape

_KEPT = 0.7  # of the photo that a print without a border shows at least; else it stands whole on white
_KEPT_WIDE = 0.35  # the same on a panorama
_KEPT_SQUARE = 0.55  # and on a square, which nobody asks for who wants his photos whole: 16:9 keeps 0.5625
_WHITE = 5.0  # mm round a photo that stands whole
_CUT = Cmyk(0, 0, 0, 0.4)
_TICK, _HAIR = 2.0, 0.1  # mm


def prints(job: Job) -> list[Surface]:
    """As many pages as photos were chosen, in the photos' own order."""
    photos = _chosen(job, job.pages)
    turned = [_upright(f) != _stands(job) for f in photos]
    made = shapes(job.spec, len(photos), turned if job.piece.turns else ())
    found = []
    for f, shape in zip(photos, made, strict=True):
        frame = _print(f, shape, job)
        best = len(photos) == 1 and not job.piece.all_photos
        frame = told(frame, *reasons_of(f, frame, job)) if best else frame
        found.append(surface(shape, [frame]))
    return found


def _chosen(job: Job, count: int | None) -> list[PhotoFacts]:
    block = job.spec.block
    if count is None:
        count = len(job.photos) if job.piece.all_photos else 1
    count = min(max(count, block.pages_min), block.pages_max, len(job.photos))
    if count == 1:
        return [max(job.photos, key=lambda f: (_size_fit(f, job) * worth(f) + _shape_fit(f, job), f.id))]
    return list(job.choose(count))


def _shape_fit(f: PhotoFacts, job: Job) -> float:
    """On a panorama: how much of a photo the page shows, faces whole, and that it is wide by itself."""
    page = job.spec.block.page
    if not is_panorama(page.aspect):
        return 0.0
    turned = job.piece.turns and _upright(f) != _stands(job)
    (shape,) = shapes(job.spec, 1, (turned,))
    frame = filled(f, shape.bleed_rect, shape)
    kept = shown_share(f, frame) if frame is not None else -1.0
    return kept + (0.5 if suits_panorama(f, shape.size.aspect) else 0.0)


def _size_fit(f: PhotoFacts, job: Job) -> float:
    """How far its pixels suffice for the page, 0..1."""
    page = job.spec.block.page
    ppi = (f.size.w * f.size.h / (page.w * page.h)) ** 0.5 * 25.4
    return float(min(1.0, ppi / job.spec.output.ppi_good) ** 0.5)


def _upright(f: PhotoFacts) -> bool:
    return f.aspect < 1


def _stands(job: Job) -> bool:
    return job.spec.block.page.aspect < 1


def _print(f: PhotoFacts, shape: SurfaceShape, job: Job) -> PhotoFrame:
    border = job.piece.border
    why = (Reason("piece.turned"),) if shape.size.w != shape.size.h else ()
    if border <= 0:
        frame = filled(f, shape.bleed_rect, shape, why)
        if frame is not None and frame.crop.box.area >= _least(frame, f, shape, job):
            return frame
    frame = set_in(f, shape.rect.inset(border if border > 0 else _WHITE), _KEPT, why)
    if clear_of_trim(face_rects(frame, f), shape):
        return frame
    return set_in(f, shape.rect.inset(max(border, *face_room(shape).as_list())), _KEPT, why)


def _least(frame: PhotoFrame, f: PhotoFacts, shape: SurfaceShape, job: Job) -> float:
    """The share of a photo that its print shows at least. A square takes less, if that has the pixels."""
    if is_panorama(shape.size.aspect):
        return _KEPT_WIDE
    fine = ppi_of(frame, f) >= job.spec.output.ppi_limits[0]
    return _KEPT_SQUARE if fine and shape.size.w == shape.size.h else _KEPT


# --- small ones -----------------------------------------------------------------------------------


def minis(job: Job) -> list[Surface]:
    """Sheets full of small photos in their order, with ticks at the edges to cut them apart."""
    a_sheet = job.piece.cells[0] * job.piece.cells[1]
    wanted = job.pages if job.pages is not None else max(1, len(job.photos) // a_sheet)
    sheets = min(max(wanted, job.spec.block.pages_min), job.spec.block.pages_max)
    sheets = min(sheets, max(1, ceil(len(job.photos) / a_sheet)))
    photos = list(job.choose(sheets * a_sheet))
    found = []
    for n, shape in enumerate(shapes(job.spec, sheets, ())):
        boxes = cells(job.spec, shape)
        group = photos[n * a_sheet : (n + 1) * a_sheet]
        frames = [set_in(f, box, CELL_KEPT) for f, box in zip(group, boxes, strict=False)]
        found.append(surface(shape, [*ticks(boxes, shape), *frames], gutter=job.piece.gap))
    return found


def ticks(boxes: list[Rect], shape: SurfaceShape) -> list[ShapeFrame]:
    """Short lines at the edges of the sheet, in line with the edges of the boxes."""
    xs = sorted({round(v, 3) for b in boxes for v in (b.x, b.right)})
    ys = sorted({round(v, 3) for b in boxes for v in (b.y, b.bottom)})
    r = shape.rect
    half = _HAIR / 2
    lines = [Rect(x - half, y, _HAIR, _TICK) for x in xs for y in (r.y, r.bottom - _TICK)]
    lines += [Rect(x, y - half, _TICK, _HAIR) for y in ys for x in (r.x, r.right - _TICK)]
    return [ShapeFrame("", line, "rect", _CUT, None, role="style") for line in lines]
