"""What is see-through as plain pictures, for PDF/X-1a and X-3, which hold no transparency.

Where an op is see-through, its box becomes one picture of all that lies there up to it, in the inks of the
output condition; what lies above is drawn on top as it is, so that text above stays text. All boxes lie on
one grid of pixels a page, so that neighbours meet. What an opaque box above hides is left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from albumapp.basis import UserError
from albumapp.drawing.colour import Cmyk, Colour, to_screen
from albumapp.drawing.ops import ImageOp, Op, PathOp, ShadeOp, ShadowOp
from albumapp.drawing.path import Path
from albumapp.export.encoding import Encoded, encode
from albumapp.export.images import ImageBook, Picture
from albumapp.export.inks import ink_levels, process_ink
from albumapp.export.making import shown
from albumapp.export.needs import Look
from albumapp.export.options import Press
from albumapp.export.reach import bounds, reaches
from albumapp.geometry import MM_PER_INCH, Affine, Rect
from albumapp.imaging import raster
from albumapp.imaging.blur import side_needed
from albumapp.text.outlines import outline

Pixels = NDArray[np.uint8]
InkPhoto = Callable[[ImageOp, int], Pixels]
"""From an op and the longest side wanted (px) to its photo as it shows, (h, w, 4) inks; UserError if not."""
_MOST_PX = 30_000_000  # one picture's, 120 MB; larger boxes are cut into strips
_MOST_HELD = 300_000_000  # bytes
_LEAST_HOLE = 0.2  # of a box: a smaller one is not worth parting it


@dataclass(frozen=True, slots=True)
class Flat:
    """A box (mm, on the grid) and the ops that show in it, in painting order."""

    box: Rect
    ops: tuple[Op, ...]


Drawn = Op | Flat


def see_through(op: Op) -> bool:
    return op.alpha < 1 or isinstance(op, ShadowOp)


def flattened(ops: tuple[Op, ...], area: Rect, ppi: float) -> list[Drawn]:
    """The ops with pictures in place of what is see-through. `area` is what is printed (mm)."""
    found: list[Drawn] = []
    waiting: Rect | None = None  # the box of see-through ops that have not become a picture yet
    upto = 0
    since: list[Op] = []  # what is opaque and was drawn after the first of them

    def done() -> None:
        nonlocal waiting
        if waiting is not None:
            for box in _without(waiting, ops[upto:], area, ppi):
                flat = Flat(box, tuple(o for o in ops[:upto] if o.alpha > 0 and reaches(o, box)))
                found.extend(_strips(flat, ppi))
        waiting = None
        since.clear()

    for n, op in enumerate(ops):
        if op.alpha <= 0 or not reaches(op, area):
            continue
        if not see_through(op):
            if waiting is not None and reaches(op, waiting):
                done()
            found.append(op)
            since.append(op)
            continue
        shown = bounds(op).intersection(area)
        if shown is None:
            continue
        box = _on_grid(shown, area, ppi)
        if waiting is not None:
            both = Rect.around((waiting, box))
            apart = waiting.intersection(box) is None
            if apart or any(reaches(o, both) for o in since):
                done()
            else:
                box = both
        if waiting is None:
            since.clear()
        waiting, upto = box, n + 1
    done()
    return found


def _on_grid(box: Rect, area: Rect, ppi: float) -> Rect:
    """The box grown to whole pixels counted from the area's corner, within the area."""
    step = MM_PER_INCH / ppi
    x0, y0 = math.floor((box.x - area.x) / step + 1e-6), math.floor((box.y - area.y) / step + 1e-6)
    x1, y1 = math.ceil((box.right - area.x) / step - 1e-6), math.ceil((box.bottom - area.y) / step - 1e-6)
    return Rect.corners(area.x + x0 * step, area.y + y0 * step, area.x + x1 * step, area.y + y1 * step)


def _without(box: Rect, above: tuple[Op, ...], area: Rect, ppi: float) -> list[Rect]:
    """The box, parted round the largest opaque box that is drawn over it later."""
    step = MM_PER_INCH / ppi
    holes = [hole for op in above if (hole := _opaque(op)) is not None]
    best: Rect | None = None
    for hole in holes:
        inner = box.intersection(hole.inset(2 * step))
        if inner is not None and inner.area > (best.area if best is not None else _LEAST_HOLE * box.area):
            best = inner
    if best is None:
        return [box]
    hole = _on_grid(best, area, ppi)
    parts = [
        Rect.corners(box.x, box.y, box.right, hole.y),
        Rect.corners(box.x, hole.bottom, box.right, box.bottom),
        Rect.corners(box.x, hole.y, hole.x, hole.bottom),
        Rect.corners(hole.right, hole.y, box.right, hole.bottom),
    ]
    return [p for p in parts if p.w > step / 2 and p.h > step / 2]


def _opaque(op: Op) -> Rect | None:
    """The box that an op covers wholly, where it covers an upright one."""
    if see_through(op):
        return None
    path = op.clip if isinstance(op, ImageOp) else op.path if isinstance(op, PathOp | ShadeOp) else None
    if path is None or (isinstance(op, PathOp) and op.fill is None):
        return None
    if not isinstance(op, ImageOp) and op.clip is not None:
        return None
    return _upright(path)


def _upright(path: Path) -> Rect | None:
    """The rectangle that a path is, where it is one with upright sides."""
    kinds = "".join(kind for kind, _ in path.segments)
    if kinds != "MLLLZ":
        return None
    points = [p for kind, p in path.segments if kind != "Z"]
    sides = zip(points, points[1:] + points[:1], strict=True)
    if any(abs(a[0] - b[0]) > 1e-6 and abs(a[1] - b[1]) > 1e-6 for a, b in sides):
        return None
    return path.bounds()


def _strips(flat: Flat, ppi: float) -> list[Flat]:
    """The same in pieces that fit into memory."""
    w, h = raster.size_px(flat.box, ppi)
    count = math.ceil(w * h / _MOST_PX)
    if count < 2:
        return [flat]
    step = math.ceil(w / count) * MM_PER_INCH / ppi
    cuts = [flat.box.x + i * step for i in range(count)] + [flat.box.right]
    return [
        Flat(Rect.corners(a, flat.box.y, b, flat.box.bottom), flat.ops)
        for a, b in pairwise(cuts)
        if b - a > MM_PER_INCH / ppi / 2
    ]


class Recent:
    """Photos in ink that were shown last: the parts of a page often show the same one."""

    def __init__(self, images: ImageBook) -> None:
        self._images = images
        self._held: dict[tuple[Look, int], Pixels] = {}

    def pixels(self, look: Look, side: int) -> Pixels:
        """UserError where the photo cannot be read."""
        key = (look, side)
        if key not in self._held:
            path = self._images.path(look.photo)
            made = shown(path, look, side, True, self._images.how).pixels
            while self._held and made.nbytes + sum(p.nbytes for p in self._held.values()) > _MOST_HELD:
                del self._held[next(iter(self._held))]
            self._held[key] = made
        else:
            self._held[key] = self._held.pop(key)  # the last to go now
        return self._held[key]


def picture(flat: Flat, images: ImageBook, recent: Recent | None = None) -> Picture:
    """The picture of a flat part, kept like all others that are made."""
    recent = recent or Recent(images)
    how = images.how
    failed: dict[str, str] = {}

    def photo(op: ImageOp, side: int) -> Pixels:
        try:
            return recent.pixels(Look.of(op, True), side)
        except UserError as e:  # the painter puts a light grey box there
            failed[op.photo] = str(e)
            raise

    def make() -> Encoded:
        pixels = render(flat, how.ppi_flat, photo, how.press)
        coding, data = encode(pixels, True, how.quality)
        h, w, c = pixels.shape
        box = flat.box
        return Encoded(w, h, c, coding, data, None, True, Affine(box.w, 0, 0, box.h, box.x, box.y))

    files = [images.identity(op.photo) for op in flat.ops if isinstance(op, ImageOp)]
    key = ("flat", flat, files, how.ppi_flat, how.pictures)
    kept = images.kept.picture(key, make, lambda: not failed)
    images.failed.update(failed)
    return images.drawn(flat, kept.encoded, kept.part)


def render(flat: Flat, ppi: float, photo: InkPhoto, press: Press) -> Pixels:
    """(h, w, 4) uint8 of the inks in the box, 255 full ink."""
    width, height = raster.size_px(flat.box, ppi)
    canvas = np.zeros((height, width, 4), np.uint8)
    to_px = Affine.translation(-flat.box.x, -flat.box.y).then(
        Affine(width / flat.box.w, 0, 0, height / flat.box.h, 0, 0)
    )
    painter = _InkPainter(canvas, to_px, photo, press)
    for op in flat.ops:
        painter.draw(op)
    return canvas


class _InkPainter(raster.Painter):
    """Paints in the inks of an output profile, as the vectors round it are."""

    def __init__(self, canvas: Pixels, to_px: Affine, photo: InkPhoto, press: Press) -> None:
        super().__init__(canvas, to_px, _no_photo, outline, to_screen)
        self._photo = photo
        self._press = press

    def tone(self, colour: Colour) -> raster.Tone:
        return np.array(_inks(process_ink(colour, self._press)), np.float64)

    def stops(self, op: ShadeOp) -> list[tuple[float, raster.Tone]]:
        return [(at, np.array(_inks(c))) for at, c in ink_levels(op.stops, self._press)]

    def pixels(self, op: ImageOp, wanted: tuple[float, float]) -> Pixels:
        side = math.ceil(max(wanted))
        if op.blur:
            side = side_needed(op.blur, side)
            return self._photo(op, side)
        return raster.reduced(self._photo(op, side), *wanted)


def _inks(c: Cmyk) -> tuple[float, float, float, float]:
    return c.c, c.m, c.y, c.k


def _no_photo(photo: str, side: int) -> Pixels:
    raise AssertionError("photos come in inks")
