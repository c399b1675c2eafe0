"""A draw list as pixels: spread JPEGs, proofs, thumbnails of pages. numpy and OpenCV, no Qt.

Agrees with what a PDF reader makes of the same surface's PDF. A new kind of op is drawn here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.basis import UserError
from albumapp.drawing.colour import Cmyk, Colour, Rgb, to_screen
from albumapp.drawing.ops import DrawList, FontRef, GlyphRunOp, ImageOp, Op, PathOp, ShadeOp, ShadowOp
from albumapp.drawing.path import Path, polygon, rect
from albumapp.geometry import Affine, Rect
from albumapp.imaging.adjust import adjusted
from albumapp.imaging.blur import blurred, side_needed
from albumapp.imaging.raster_cover import Coverage, Points, coverage, edges, flatten, stroke
from albumapp.imaging.shadow import soft_mask

Pixels = NDArray[np.uint8]
Photo = Callable[[str, int], Pixels]
"""From a photo's id and the longest side wanted (px) to its oriented sRGB pixels; UserError if it cannot."""
Outline = Callable[[FontRef, int], Path]
"""From a font and a glyph id to its outline in em, y down (`text.outlines.outline`)."""
Look = Callable[[Colour], Rgb]
Tone = NDArray[np.float64]

MISSING = Cmyk(0, 0, 0, 0.08)
"""What stands in for a photo that cannot be read."""
_BAND = 256  # rows drawn at once: bounds the memory of large surfaces


@dataclass(frozen=True, slots=True)
class _Window:
    x: int
    y: int
    w: int
    h: int

    def bands(self) -> Iterator[_Window]:
        for top in range(self.y, self.y + self.h, _BAND):
            yield _Window(self.x, top, self.w, min(_BAND, self.y + self.h - top))


def render(
    drawlist: DrawList,
    ppi: float,
    photo: Photo,
    area: Rect | None = None,
    *,
    outline: Outline,
    look: Look = to_screen,
) -> Pixels:
    """(h, w, 3) uint8 sRGB of `area` (mm; the trimmed surface by default) on white paper."""
    area = area or Rect(0, 0, drawlist.size.w, drawlist.size.h)
    width, height = size_px(area, ppi)
    scale = Affine(width / area.w, 0, 0, height / area.h, 0, 0)
    canvas = np.full((height, width, 3), 255, np.uint8)
    painter = Painter(canvas, Affine.translation(-area.x, -area.y).then(scale), photo, outline, look)
    for op in drawlist.ops:
        painter.draw(op)
    return canvas


def size_px(area: Rect, ppi: float) -> tuple[int, int]:
    """(width, height) in whole pixels."""
    return max(1, round(area.w * ppi / 25.4)), max(1, round(area.h * ppi / 25.4))


class Painter:
    """Draws ops on one canvas; `to_px` takes mm on the surface to pixels.

    A canvas of other channels than RGB overrides `tone`, `stops` and `pixels` (`export/flatten.py`: inks).
    """

    def __init__(self, canvas: Pixels, to_px: Affine, photo: Photo, outline: Outline, look: Look) -> None:
        self.canvas = canvas
        self.to_px = to_px
        self.photo = photo
        self.outline = outline
        self.look = look

    def tone(self, colour: Colour) -> Tone:
        """A colour's channels, 0..1."""
        seen = self.look(colour)
        return np.asarray(np.clip([seen.r, seen.g, seen.b], 0, 1), np.float64)

    def stops(self, op: ShadeOp) -> list[tuple[float, Tone]]:
        """The places and channels between which a gradient runs evenly."""
        return [(at, self.tone(colour)) for at, colour in op.stops]

    def draw(self, op: Op) -> None:
        if isinstance(op, ImageOp):
            self._image(op)
        elif isinstance(op, PathOp):
            self._path(op)
        elif isinstance(op, ShadeOp):
            self._shade(op)
        elif isinstance(op, ShadowOp):
            self._shadow(op)
        else:
            self._glyphs(op)

    def _window(self, outline: Points) -> _Window | None:
        """The canvas' part that an outline reaches."""
        if not len(outline):
            return None
        h, w = self.canvas.shape[:2]
        xs, ys = outline[:, [0, 2]], outline[:, [1, 3]]
        x0, y0 = max(math.floor(xs.min()), 0), max(math.floor(ys.min()), 0)
        x1, y1 = min(math.ceil(xs.max()), w), min(math.ceil(ys.max()), h)
        return _Window(x0, y0, x1 - x0, y1 - y0) if x1 > x0 and y1 > y0 else None

    def _edges(self, path: Path) -> Points:
        return edges(flatten(path, self.to_px))

    def _paint(self, outline: Points, colour: Colour, alpha: float, clip: Path | None) -> None:
        window = self._window(outline)
        if window is None:
            return
        level = np.rint(self.tone(colour) * 255).astype(np.uint8)
        clipped = None if clip is None else self._edges(clip)
        for band in window.bands():
            mask = coverage(outline, band.x, band.y, band.w, band.h)
            if clipped is not None:
                mask = mask * coverage(clipped, band.x, band.y, band.w, band.h)
            self._blend(band, level, mask, alpha)

    def _blend(self, band: _Window, source: Pixels, mask: Coverage, alpha: float) -> None:
        """Source (one colour or a band of pixels) over the canvas."""
        under = self.canvas[band.y : band.y + band.h, band.x : band.x + band.w]
        if alpha >= 1 and mask.min() >= 1:
            under[:] = source
            return
        part = (mask * np.float32(alpha))[:, :, None]
        mixed = under + (source.astype(np.float32) - under) * part
        under[:] = np.rint(mixed).astype(np.uint8)

    def _path(self, op: PathOp) -> None:
        contours = flatten(op.path, self.to_px)
        if op.fill is not None:
            self._paint(edges(contours), op.fill, op.alpha, op.clip)
        if op.stroke is not None and op.width > 0:
            width = op.width * math.sqrt(abs(self.to_px.det))
            self._paint(stroke(contours, width), op.stroke, op.alpha, op.clip)

    def _shade(self, op: ShadeOp) -> None:
        outline = self._edges(op.path)
        window = self._window(outline)
        if window is None:
            return
        clipped = None if op.clip is None else self._edges(op.clip)
        stops = self.stops(op)
        for band in window.bands():
            mask = coverage(outline, band.x, band.y, band.w, band.h)
            if clipped is not None:
                mask = mask * coverage(clipped, band.x, band.y, band.w, band.h)
            self._blend(band, _shade_of(op, band, self.to_px, stops), mask, op.alpha)

    def _shadow(self, op: ShadowOp) -> None:
        mask, box = soft_mask(op.path, op.blur, math.sqrt(abs(self.to_px.det)))
        placed = Affine(box.w / mask.shape[1], 0, 0, box.h / mask.shape[0], box.x, box.y).then(self.to_px)
        window = self._window(self._edges(rect(box)))
        if window is None:
            return
        level = np.rint(self.tone(op.colour) * 255).astype(np.uint8)
        clipped = None if op.clip is None else self._edges(op.clip)
        for band in window.bands():
            part: Coverage = np.asarray(_warped(mask, placed, band, cv2.INTER_LINEAR) / 255, np.float32)
            if clipped is not None:
                part = part * coverage(clipped, band.x, band.y, band.w, band.h)
            self._blend(band, level, part, op.alpha)

    def _glyphs(self, op: GlyphRunOp) -> None:
        parts = []
        for g in op.glyphs:
            shape = self.outline(op.font, g.gid)
            if shape.segments:
                at = Affine.scaling(op.size).then(Affine.translation(g.x, g.y)).then(op.matrix)
                parts.append(edges(flatten(shape, at.then(self.to_px))))
        if parts:
            self._paint(np.vstack(parts), op.colour, op.alpha, op.clip)

    def pixels(self, op: ImageOp, wanted: tuple[float, float]) -> Pixels:
        """The photo at about the size in px that is wanted; a blurred one at the size that its blur needs."""
        if not op.blur:
            plain = reduced(self.photo(op.photo, math.ceil(max(wanted))), *wanted)
            return plain if op.recipe is None else adjusted(plain, op.recipe)
        side = side_needed(op.blur, max(wanted))
        k = side / max(wanted)
        return blurred(reduced(self.photo(op.photo, side), wanted[0] * k, wanted[1] * k), op.blur)

    def _image(self, op: ImageOp) -> None:
        clip = self._edges(op.clip)
        window = self._window(clip)
        if window is None:
            return
        matrix = op.matrix.then(self.to_px)
        wanted = math.hypot(matrix.a, matrix.b), math.hypot(matrix.c, matrix.d)
        try:
            pixels = self.pixels(op, wanted)
        except UserError:
            self._paint(clip, MISSING, op.alpha, None)
            return
        h, w = pixels.shape[:2]
        placed = Affine.scaling(1 / w, 1 / h).then(matrix)
        beyond = _beyond(op)
        own = edges(flatten(polygon([(0, 0), (1, 0), (1, 1), (0, 1)]), matrix)) if beyond else None
        for band in window.bands():
            mask = coverage(clip, band.x, band.y, band.w, band.h)
            if own is not None:
                mask = mask * coverage(own, band.x, band.y, band.w, band.h)
            self._blend(band, _warped(pixels, placed, band), mask, op.alpha)


def _shade_of(op: ShadeOp, band: _Window, to_px: Affine, stops: list[tuple[float, Tone]]) -> Pixels:
    """The colours of a gradient at each pixel's middle."""
    back, (x0, y0), (x1, y1) = to_px.inverse(), op.start, op.end
    px = np.arange(band.x, band.x + band.w)[None, :] + 0.5
    py = np.arange(band.y, band.y + band.h)[:, None] + 0.5
    x, y = back.a * px + back.c * py + back.e - x0, back.b * px + back.d * py + back.f - y0
    dx, dy = x1 - x0, y1 - y0
    length = max(math.hypot(dx, dy), 1e-9)
    t = np.hypot(x, y) / length if op.radial else (x * dx + y * dy) / length**2
    places = [at for at, _ in stops]
    channels = [np.interp(t, places, levels) for levels in zip(*(tone for _, tone in stops), strict=True)]
    return np.asarray(np.rint(np.stack(channels, axis=2).clip(0, 1) * 255), np.uint8)


def _beyond(op: ImageOp) -> bool:
    """Whether the clip shows something outside the photo (its edge would else be softened twice)."""
    try:
        back = op.clip.transformed(op.matrix.inverse()).bounds()
    except ZeroDivisionError:
        return True
    return not Rect(0, 0, 1, 1).contains(back, slack=1e-4)


def reduced(pixels: Pixels, width: float, height: float) -> Pixels:
    """Area average down to about the size that is wanted, so that the warp neither blurs nor aliases."""
    h, w = pixels.shape[:2]
    target = min(w, max(1, round(width))), min(h, max(1, round(height)))
    if target == (w, h):
        return pixels
    return np.asarray(cv2.resize(pixels, target, interpolation=cv2.INTER_AREA), np.uint8)


def _warped(pixels: Pixels, placed: Affine, band: _Window, how: int = cv2.INTER_CUBIC) -> Pixels:
    """The photo as it lies over a band. OpenCV counts from pixel centres, we from pixel corners."""
    m = Affine.translation(0.5, 0.5).then(placed).then(Affine.translation(-band.x - 0.5, -band.y - 0.5))
    h, w = pixels.shape[:2]
    # only the rows and columns that the band sees: OpenCV takes no picture over 32767 px
    back = m.inverse()
    corners = [back.apply(x, y) for x in (-1, band.w) for y in (-1, band.h)]
    x0 = min(max(math.floor(min(p[0] for p in corners)) - 3, 0), w - 1)
    y0 = min(max(math.floor(min(p[1] for p in corners)) - 3, 0), h - 1)
    x1 = max(min(math.ceil(max(p[0] for p in corners)) + 4, w), x0 + 1)
    y1 = max(min(math.ceil(max(p[1] for p in corners)) + 4, h), y0 + 1)
    m = Affine.translation(x0, y0).then(m)
    warped = cv2.warpAffine(
        pixels[y0:y1, x0:x1],
        np.array([[m.a, m.c, m.e], [m.b, m.d, m.f]]),
        (band.w, band.h),
        flags=how,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(warped, np.uint8)
