"""How a document hangs: each piece in mm on a wall, whatever product of walls it is.

Room preview and hanging plan draw this. A gallery hangs as it was arranged; single pictures and panels hang
by the rules in the middle of the product's wall, beside each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from albumapp.document.gallery import is_gallery
from albumapp.document.model import Document, Surface
from albumapp.geometry import Rect, Size
from albumapp.layout.wall.room import EYE_LINE, GAPS, Wall
from albumapp.layout.wall.walls import wall_of
from albumapp.products.pieces import piece_of
from albumapp.products.spec import ProductSpec

_APART = sum(GAPS) / 2


@dataclass(frozen=True, slots=True)
class Hung:
    """One piece, numbered from 1. `box` is its front on the wall, `outer` with mat and moulding round it.

    `part` is what of the surface the front shows (mm of it); `frame` is "" where it has no frame of its own.
    """

    number: int
    box: Rect
    outer: Rect
    surface: str
    part: Rect
    frame: str = ""

    @property
    def size(self) -> Size:
        return self.box.size


@dataclass(frozen=True, slots=True)
class Hanging:
    """Pieces on a wall; origin at its top left, y down, the floor at `wall.h`. `furniture` stands at it."""

    wall: Size
    furniture: Rect | None
    pieces: tuple[Hung, ...]
    depth: float = 0.0  # mm that the pieces stand off the wall


def hanging(doc: Document, spec: ProductSpec) -> Hanging | None:
    """None where nothing of the document hangs on a wall."""
    surfaces = [s for s in doc.surfaces if s.shape.kind == "wall"]
    if spec.piece is None or not surfaces:
        return None
    wall = wall_of(spec)
    pieces = _gallery(surfaces[0], spec) if is_gallery(surfaces[0]) else _in_a_row(surfaces, spec, wall)
    stands = wall.furniture
    furniture = (
        None if stands is None else Rect(stands.x, wall.height - stands.height, stands.width, stands.height)
    )
    return Hanging(Size(wall.width, wall.height), furniture, tuple(pieces), spec.piece.depth)


def _gallery(surface: Surface, spec: ProductSpec) -> list[Hung]:
    rim = piece_of(spec).rim
    return [
        Hung(n, f.box, f.box.outset(rim), surface.id, f.box, f.id)
        for n, f in enumerate(surface.photo_frames(), 1)
    ]


def _in_a_row(surfaces: list[Surface], spec: ProductSpec, wall: Wall) -> list[Hung]:
    """Single pictures and panels, their middles at the height of the eye, or above what stands there."""
    rim = piece_of(spec).rim
    fronts = [(s, Rect.around(s.shape.fronts)) for s in surfaces]
    whole = sum(f.w + 2 * rim for _, f in fronts) + _APART * (len(fronts) - 1)
    tallest = max(f.h for _, f in fronts) + 2 * rim
    low, high = wall.bottoms(tallest)
    bottom = min(max(sum(EYE_LINE) / 2 - tallest / 2, low), max(low, high))
    middle, x = wall.height - bottom - tallest / 2, wall.middle - whole / 2
    found: list[Hung] = []
    for s, group in fronts:
        dx, dy = x + rim - group.x, middle - group.cy
        for part in s.shape.fronts:
            box = part.moved(dx, dy)
            found.append(Hung(len(found) + 1, box, box.outset(rim), s.id, part))
        x += group.w + 2 * rim + _APART
    return found
