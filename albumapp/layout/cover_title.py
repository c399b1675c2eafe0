"""Where on a photo a title can stand: a calm band at its top or foot, light or dark enough for the letters.

A band is calm where it draws the eye less than its share of the photo, holds no face, and is even in
lightness; the letters are white or near black, whichever stands out more, and only where the contrast reaches
4.5 : 1 (WCAG 2.2, 1.4.3, for text of any size) against what lies below most of them, and 3 : 1 (the same, for
large letters) against the lightest or the darkest spot: one letter that is lost spoils a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isqrt, sqrt

from albumapp.drawing.colour import Colour, Rgb
from albumapp.geometry import Rect
from albumapp.layout.crop import grown_face, kept, spared
from albumapp.photos.facts import PhotoFacts

WHITE_INK, DARK_INK = Rgb(1.0, 1.0, 1.0), Rgb(0.09, 0.09, 0.09)
CONTRAST, SPOT = 4.5, 3.0
_CALM = 0.92  # of what a part of that size would hold of the saliency, if it were even
_HEIGHT = 0.2  # of the board's height
_EVEN = 1.3  # standard deviations of lightness that letters must stand out against
_PLACES = (("top", 0.07), ("foot", 0.73), ("upper", 0.14), ("lower", 0.66))  # top of the band, of the height


@dataclass(frozen=True, slots=True)
class Calm:
    """A place for a title: `box` in mm, the ink, the contrast it has at least, and the name of the place."""

    box: Rect
    ink: Colour
    contrast: float
    place: str


def calm_place(facts: PhotoFacts, crop: Rect, picture: Rect, board: Rect, margin: float) -> Calm | None:
    """The calmest band for a title on a photo of which `crop` (0..1) fills `picture` (mm); None without one.

    The title stays in the board, `margin` from its sides.
    """
    best: tuple[float, Calm] | None = None
    for place, top in _PLACES:
        box = Rect(board.x + margin, board.y + top * board.h, board.w - 2 * margin, _HEIGHT * board.h)
        part = _on_photo(box, crop, picture)
        if part is None or any(_meet(grown_face(f), part) for f in spared(facts)):
            continue
        busy = kept(facts, part) / max(kept(facts, crop) * part.area / crop.area, 1e-9)
        ink = _ink(facts, part)
        if busy <= _CALM and ink is not None and (best is None or busy < best[0]):
            best = busy, Calm(box, ink[0], ink[1], place)
    return best[1] if best is not None else None


def _on_photo(box: Rect, crop: Rect, picture: Rect) -> Rect | None:
    """A box on the page as a part (0..1) of the photo below it; None where it reaches beyond it."""
    if not picture.contains(box, 0.01):
        return None
    x, y = (box.x - picture.x) / picture.w, (box.y - picture.y) / picture.h
    return Rect(
        crop.x + x * crop.w, crop.y + y * crop.h, box.w / picture.w * crop.w, box.h / picture.h * crop.h
    )


def _meet(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def _ink(facts: PhotoFacts, part: Rect) -> tuple[Colour, float] | None:
    """White or near black letters, with their least contrast; None where neither is legible enough."""
    cells = list(_cells(facts.light, part))
    if not cells:
        return None
    mean = sum(cells) / len(cells)
    off = _EVEN * sqrt(sum((c - mean) ** 2 for c in cells) / len(cells)) + 6
    dark, light = luminance(max(0.0, mean - off)), luminance(min(255.0, mean + off))
    white = 1.05 / (light + 0.05)
    black = (dark + 0.05) / (luminance(22) + 0.05)
    spots = 1.05 / (luminance(max(cells)) + 0.05), (luminance(min(cells)) + 0.05) / (luminance(22) + 0.05)
    best = max((white, WHITE_INK, spots[0]), (black, DARK_INK, spots[1]), key=lambda t: t[0])
    return (best[1], best[0]) if best[0] >= CONTRAST and best[2] >= SPOT else None


def luminance(lightness: float) -> float:
    """Relative luminance (0..1) of L* as 8 bits (0..255); CIE 1976."""
    star = lightness / 2.55
    return float(((star + 16) / 116) ** 3 if star > 8 else star / 903.3)


def _cells(light: bytes, part: Rect) -> Iterator[int]:
    """The lightness of the cells that a part of the photo touches."""
    n = isqrt(len(light))
    if not n:
        return
    for row in range(int(part.y * n), min(n, int(part.bottom * n - 1e-6) + 1)):
        for column in range(int(part.x * n), min(n, int(part.right * n - 1e-6) + 1)):
            yield light[row * n + column]
