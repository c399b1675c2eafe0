"""What letters stand on, how light that is, and how well they can be read on it.

Photos are estimated by their grid of light (`photos/facts.py: light`), so nothing is decoded.
"""

from __future__ import annotations

from collections.abc import Sequence

from albumapp.document.grounding import crop_of, parts
from albumapp.document.model import PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import WHITE, Colour, luminance
from albumapp.drawing.grounds import PhotoGround, Whole, colours_of
from albumapp.geometry import Crop, Rect, Size
from albumapp.geometry.crop import photo_to_box
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album_look import Look
from albumapp.preflight.album_photos import lightness, relative

_OPAQUE = 0.6  # what lets more through is not taken for the ground


def contrasts(colour: Colour, f: TextFrame, at: Rect, surface: Surface, look: Look) -> float | None:
    """Contrast 1..21 (WCAG 2.2) of letters with what is below them; None where that is not known."""
    ground = under(f, at, surface, look)
    if not ground:
        return None
    mine = luminance(colour)
    # of a gradient or pattern the worst place; of a photo the mean: letters are wider than its cells
    return min((max(mine, g) + 0.05) / (min(mine, g) + 0.05) for g in ground)


def under(f: TextFrame, at: Rect, surface: Surface, look: Look) -> list[float]:
    """Luminances 0..1 of what a text stands on; [] where they are not known."""
    below: list[PhotoFrame | ShapeFrame] = []
    for g in surface.frames:
        if g.id == f.id:
            break
        if not isinstance(g, TextFrame) and g.opacity >= _OPAQUE and _holds(g, at):
            below.append(g)
    if below:
        return _of_frame(below[-1], at, look)
    found = [g for area, g in parts(surface) if area.holds(at.cx, at.cy)]
    if not found:
        return [luminance(WHITE)]
    return _of_ground(found[0], at, surface, look)


def _holds(g: PhotoFrame | ShapeFrame, at: Rect) -> bool:
    """Whether a frame's area is below the middle of the letters."""
    if isinstance(g, ShapeFrame) and (g.fill is None or g.shape not in ("rect", "ellipse")):
        return False
    return g.box.rotated_bounds(g.rotation).holds(at.cx, at.cy)


def _of_frame(g: PhotoFrame | ShapeFrame, at: Rect, look: Look) -> list[float]:
    if isinstance(g, ShapeFrame):
        return [luminance(g.fill)] if g.fill is not None else []
    entry = look.document.photos.get(g.photo or "")
    if entry is None or g.rotation % 360:
        return []
    lift = 2.0**g.adjust.exposure if g.adjust is not None else 1.0
    return _of_photo(look.facts(entry.id), g.crop, entry.size, g.box, at, lift)


def _of_photo(
    facts: PhotoFacts, crop: Crop, size: Size, box: Rect, at: Rect, lift: float = 1.0
) -> list[float]:
    inside = at.intersection(box)
    if inside is None:
        return []
    back = photo_to_box(crop, size, box).inverse()
    points = [back.apply(x, y) for x in (inside.x, inside.right) for y in (inside.y, inside.bottom)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    cells = lightness(facts, Rect.corners(min(xs), min(ys), max(xs), max(ys)))
    return [min(_mean([relative(v) for v in cells]) * lift, 1.0)] if cells else []


def _of_ground(ground: Whole, at: Rect, surface: Surface, look: Look) -> list[float]:
    if not isinstance(ground, PhotoGround):
        return [luminance(c) for c in colours_of(ground)]
    entry = look.document.photos.get(ground.photo)
    area = next(area for area, g in parts(surface) if g is ground)
    if entry is None:
        return []
    crop = crop_of(ground, entry.size, area)
    found = _of_photo(look.facts(entry.id), crop, entry.size, area, at)
    if not found:
        return []
    light = found[0]
    if ground.tint is not None:
        light += (luminance(ground.tint) - light) * ground.strength
    return [light + (1 - light) * ground.fade]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
