"""Other layouts of a surface with one photo that is no page: a picture on the wall, a print, a poster.

White at one side, as on a page, suits none of them; what differs is what folds round the edges, a border, or
whether the photo stands whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.layout.pieces.filling import filled, set_in
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import cells
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec

PARTS = ("wall", "panels", "print")
_BORDERS = (0.035, 0.1)  # of the shorter side
CELL_KEPT = 0.5  # of a small print's photo that its cell shows at least, else it stands whole
_WHOLE = 0.94  # of the front, where the photo stands whole on white


def piece_options(surface: Surface, photo: PhotoFacts, want: int) -> list[Surface]:
    """The surface with its one photo in other ways, the fullest first; at least one."""
    before = next(
        (f for f in surface.photo_frames() if f.photo == photo.id), PhotoFrame("", surface.shape.rect)
    )
    rest = tuple(f for f in surface.frames if f is not before and not isinstance(f, PhotoFrame))
    locked = tuple(f for f in surface.photo_frames() if f.locked)
    found: list[Surface] = []
    for frame, edges in _ways(surface.shape, photo):
        same = [s for s in found if s.edges == edges and next(s.photo_frames()).box == frame.box]
        if same:
            continue
        look = replace(
            before, id="", photo=photo.id, box=frame.box, crop=frame.crop, rotation=0.0, why=frame.why
        )
        found.append(replace(surface, frames=(*locked, look, *rest), edges=edges))
    return found[: max(1, want)]


def filled_sheet(surface: Surface, photos: Sequence[PhotoFacts], spec: ProductSpec) -> Surface | None:
    """Small prints in the cells of their sheet, in order; locked ones stay. None where there are too many."""
    return in_boxes(surface, photos, cells(spec, surface.shape))


def in_boxes(
    surface: Surface, photos: Sequence[PhotoFacts], places: Sequence[Rect], kept: float = CELL_KEPT
) -> Surface | None:
    """The same with other places than cells; a photo that would show less than `kept` there stands whole."""
    locked = [f for f in surface.photo_frames() if f.locked]
    standing = {f.photo for f in locked}
    boxes = [b for b in places if not any(_meet(b, f.box) for f in locked)]
    free = [p for p in photos if p.id not in standing]
    if len(free) > len(boxes):
        return None
    before = {f.photo: f for f in surface.photo_frames()}
    frames = []
    for p, box in zip(free, boxes, strict=False):
        made, old = set_in(p, box, kept), before.get(p.id)
        frames.append(replace(old, box=made.box, crop=made.crop, rotation=0.0) if old is not None else made)
    rest = [f for f in surface.frames if not isinstance(f, PhotoFrame)]
    return replace(surface, frames=(*rest, *locked, *frames))


def _meet(a: Rect, b: Rect) -> bool:
    met = a.intersection(b)
    return met is not None and min(met.w, met.h) > 0.05


def _ways(shape: SurfaceShape, photo: PhotoFacts) -> Iterator[tuple[PhotoFrame, str]]:
    wraps = (
        shape.bleed_rect != shape.rect and shape.part == "wall" and max(shape.sheets[0].wrap.as_list()) > 0
    )
    whole = filled(photo, shape.bleed_rect, shape)
    if whole is not None:
        yield whole, ""
    front = filled(photo, shape.rect, shape) if wraps else None
    if front is not None:
        yield from ((front, edges) for edges in ("mirror", "stretch", ""))
    if shape.part == "panels":
        plain = filled(photo, shape.rect, shape)
        if plain is not None:
            yield plain, "colour"
        if whole is not None or plain is not None:
            return
    side = min(min(f.w, f.h) for f in shape.fronts)
    middle = min(shape.fronts, key=lambda r: abs(r.cx - shape.rect.cx) + abs(r.cy - shape.rect.cy))
    base: Rect = shape.rect if shape.part != "panels" else middle
    room = max(shape.safe.as_list()) if shape.part != "print" else 0.0
    for share in _BORDERS:
        yield set_in(photo, base.inset(max(share * side, room, 3.0)), 0.45, (Reason("piece.bordered"),)), ""
    yield set_in(photo, base.grown(_WHOLE), 1.1), ""
