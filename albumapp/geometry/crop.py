"""A photo in a frame: what part of it shows, and how finely it prints.

The crop is the part of the *oriented* photo (EXIF orientation applied) that fills the frame's box:

1. a box in 0..1 of the oriented photo,
2. turned clockwise by `angle` degrees about its own centre, in the photo's pixels (straightening),
3. then turned clockwise by `quarter_turns`,
4. then mirrored left to right when `flip`.

So `photo_to_box` is one matrix, and the canvas, the raster renderer and the PDF all use it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from albumapp.geometry.affine import Affine
from albumapp.geometry.rect import Rect, Size


@dataclass(frozen=True, slots=True)
class Crop:
    """`by_user`: the user's own crop, which no suggestion changes."""

    box: Rect = Rect(0.0, 0.0, 1.0, 1.0)
    angle: float = 0.0
    quarter_turns: int = 0
    flip: bool = False
    by_user: bool = False

    @property
    def upright(self) -> bool:
        """True where the photo is neither straightened, turned nor flipped."""
        return not (self.angle or self.quarter_turns % 4 or self.flip)

    def shown_size(self, photo: Size) -> Size:
        """Size in px of the cropped part as it stands in the frame (after quarter turns)."""
        w, h = self.box.w * photo.w, self.box.h * photo.h
        return Size(h, w) if self.quarter_turns % 2 else Size(w, h)


def photo_to_box(crop: Crop, photo: Size, box: Rect) -> Affine:
    """Matrix from the oriented photo's unit square (0..1, y down) to mm on the surface.

    `photo` is the oriented size in px, `box` the unrotated frame box in mm.
    """
    shown = crop.shown_size(photo)
    m = Affine.scaling(photo.w, photo.h)
    m = m.then(Affine.translation(-crop.box.cx * photo.w, -crop.box.cy * photo.h))
    # the crop box is turned clockwise over the photo, so the photo turns the other way below it
    m = m.then(Affine.rotation(-crop.angle)).then(Affine.rotation(90 * (crop.quarter_turns % 4)))
    if crop.flip:
        m = m.then(Affine.scaling(-1, 1))
    m = m.then(Affine.scaling(box.w / shown.w, box.h / shown.h))
    return m.then(Affine.translation(box.cx, box.cy))


def effective_ppi(crop: Crop, photo: Size, box: Rect) -> float:
    """Pixels per inch at the printed size, the smaller of the two axes."""
    shown = crop.shown_size(photo)
    return min(shown.w / (box.w / 25.4), shown.h / (box.h / 25.4))


def largest_crop(photo_aspect: float, slot_aspect: float, cx: float = 0.5, cy: float = 0.5) -> Rect:
    """Largest box (0..1) of a photo with the slot's aspect, centred as near (cx, cy) as it can be."""
    if photo_aspect > slot_aspect:
        w, h = slot_aspect / photo_aspect, 1.0
    else:
        w, h = 1.0, photo_aspect / slot_aspect
    x = min(max(cx - w / 2, 0.0), 1.0 - w)
    y = min(max(cy - h / 2, 0.0), 1.0 - h)
    return Rect(x, y, w, h)


def fits_photo(crop: Crop, photo: Size, slack: float = 1e-6) -> bool:
    """True where the (straightened) crop shows nothing outside the photo."""
    unit = Rect(0.0, 0.0, 1.0, 1.0)
    m = photo_to_box(replace(crop, quarter_turns=0, flip=False), photo, unit).inverse()
    corners = [m.apply(x, y) for x in (0.0, 1.0) for y in (0.0, 1.0)]
    return all(-slack <= v <= 1 + slack for p in corners for v in p)


def zoomed(crop: Crop, photo: Size, factor: float, cx: float = 0.5, cy: float = 0.5) -> Crop:
    """Crop made smaller by `factor` (> 1 zooms in) about (cx, cy) of itself, kept inside the photo."""
    shown_max = min(1 / crop.box.w, 1 / crop.box.h)
    k = min(1 / factor, shown_max) if crop.angle == 0 else 1 / factor
    b = crop.box
    w, h = b.w * k, b.h * k
    box = Rect(b.x + (b.w - w) * cx, b.y + (b.h - h) * cy, w, h)
    return moved_inside(replace(crop, box=box), photo)


def moved_inside(crop: Crop, photo: Size) -> Crop:
    """The nearest crop of the same size that shows nothing outside the photo; shrunk where it must be.

    A straightened crop's bounds are those of the turned rectangle.
    """
    b = crop.box
    px = Rect(b.x * photo.w, b.y * photo.h, b.w * photo.w, b.h * photo.h)
    bounds = px.rotated_bounds(crop.angle)
    k = min(1.0, photo.w / bounds.w, photo.h / bounds.h)
    w, h = bounds.w * k, bounds.h * k
    cx = min(max(px.cx, w / 2), photo.w - w / 2)
    cy = min(max(px.cy, h / 2), photo.h - h / 2)
    return replace(crop, box=Rect.centred(cx / photo.w, cy / photo.h, b.w * k, b.h * k))
