"""Prints with more on them than one photo to the edge: collages, photo strips, retro prints. Their surfaces.

Where the photos of a strip and of a retro print stand, `strip_places` and `picture_place` say, also to edits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from albumapp.geometry import Insets, Rect, Size
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.products.spec import ProductSpec

_EDGE, _GAP = 3.4, 2.5  # mm of white round the photos of a strip, and between them
_WORDS = 0.125  # of a strip's height, for its line of words
# Polaroid's sheet is 88 x 107 mm, its picture 79 x 79 mm: these are shares of its width
_SIDE, _TOP = 4.5 / 88, 6.0 / 88


def collages(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """Each a sheet full of photos."""
    return [_sheet(spec, n, "collage", turned) for n in range(pages)]


def strips(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """Each a print with one strip, or with several to cut apart."""
    return [_sheet(spec, n, "strips", ()) for n in range(pages)]


def retro_prints(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """Each a square picture on white, with more white below it."""
    return [_sheet(spec, n, "retro", ()) for n in range(pages)]


def _sheet(spec: ProductSpec, number: int, part: str, turned: Sequence[bool]) -> SurfaceShape:
    b = spec.block
    size, bleed, safe = b.page, b.bleed, b.safe
    if number < len(turned) and turned[number]:
        size = Size(size.h, size.w)
        bleed, safe = (Insets(i.left, i.top, i.right, i.bottom) for i in (bleed, safe))
    box = Rect(0, 0, size.w, size.h)
    sheet = Sheet(box, bleed, page=number + 1)
    return SurfaceShape("page", size, bleed, safe, (box,), (sheet,), pages=(number + 1,), part=part)


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip of a print: where its photos stand, from the top, and its words below them."""

    box: Rect
    photos: tuple[Rect, ...]
    words: Rect


def strip_places(spec: ProductSpec, shape: SurfaceShape, photos: int) -> list[Strip]:
    """The strips of a print side by side, with so many photos each."""
    assert spec.piece is not None
    columns = spec.piece.cells[0]
    width = shape.size.w / columns
    edge = max(_EDGE, *shape.safe.as_list())
    high = round(_WORDS * shape.size.h, 2)
    found = []
    for n in range(columns):
        box = Rect(n * width, 0.0, width, shape.size.h)
        inside = box.inset(edge)
        h = (inside.h - high - (photos - 1) * _GAP) / photos
        places = tuple(Rect(inside.x, inside.y + k * (h + _GAP), inside.w, h) for k in range(photos))
        words = Rect.corners(inside.x, inside.bottom - high + _GAP / 2, inside.right, inside.bottom)
        found.append(Strip(box, places, words))
    return found


def picture_place(shape: SurfaceShape) -> Rect:
    """Where the picture of a retro print stands."""
    w = shape.size.w
    side = w * (1 - 2 * _SIDE)
    return Rect(w * _SIDE, w * _TOP, side, side)


def words_place(shape: SurfaceShape) -> Rect:
    """The white below it, for a line of words."""
    picture, safe = picture_place(shape), shape.safe
    return Rect.corners(picture.x, picture.bottom + 2, picture.right, shape.size.h - max(safe.bottom, 3.0))
