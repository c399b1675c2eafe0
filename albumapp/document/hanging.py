"""What hangs where on a wall: one list for whatever shows or measures it (hanging plan, rooms).

Lengths are mm on the wall: origin at its top left, y down, the floor at its height. The pieces of a gallery
hang where the user hung them. Single pictures and panels have no place on a wall of their own: they hang
beside each other with equal gaps, by the rules of decorators (`layout/wall/room.py`), in the middle of the
product's wall, which is taken wider where it cannot hold them all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from albumapp.document.gallery import is_gallery
from albumapp.document.model import Document, Surface
from albumapp.geometry import Rect, Size
from albumapp.products.spec import Piece, ProductSpec

GAP = 2.5 * 25.4
"""Between single pictures: the middle of the 2 to 3 in that decorators leave."""
EYE = 58.5 * 25.4
"""The middle of a group above the floor: 57 to 60 in."""
CLEAR = (6 * 25.4, 10 * 25.4)
"""Between furniture and what hangs over it."""
_SHARE = 0.9  # of the wall that a row may take


@dataclass(frozen=True, slots=True)
class Hung:
    """One piece. `box` is its front on the wall, `outer` that with mat and moulding. In the box shows `part`,
    a box of the surface called `surface`; `frame` is that of a gallery's piece, else "". `label`: its size.
    """

    number: int
    box: Rect
    outer: Rect
    surface: str
    frame: str
    part: Rect
    label: str = ""


@dataclass(frozen=True, slots=True)
class Hanging:
    """A wall, what stands before it, and what hangs there, in the order of the numbers from 1 on."""

    wall: Size
    furniture: Rect | None
    pieces: tuple[Hung, ...]


def hanging(doc: Document, spec: ProductSpec) -> Hanging | None:
    """None where the product is nothing for a wall."""
    piece = spec.piece
    if spec.kind != "wall" or piece is None:
        return None
    wall = Size(*piece.wall)
    found: list[Hung] = []
    singles: list[Surface] = []
    for surface in doc.surfaces:
        if is_gallery(surface):
            for frame in surface.photo_frames():
                found.append(_hung(len(found) + 1, frame.box, piece, surface, frame.id, frame.box))
        elif surface.shape.kind == "wall":
            singles.append(surface)
    rows = _rows(singles, piece, wall)
    wall = Size(max(wall.w, *(_wide(row) / _SHARE for row in rows)) if rows else wall.w, wall.h)
    w, h = piece.furniture
    furniture = Rect((wall.w - w) / 2, wall.h - h, w, h) if w > 0 and h > 0 else None
    for surface, at in zip(singles, _places(rows, wall, furniture, piece.rim), strict=True):
        for front in surface.shape.fronts:
            box = front.moved(at[0], at[1])
            found.append(_hung(len(found) + 1, box, piece, surface, "", front))
    return Hanging(wall, furniture, tuple(found))


def _hung(number: int, box: Rect, piece: Piece, surface: Surface, frame: str, part: Rect) -> Hung:
    outer = box.outset(piece.rim)
    return Hung(number, box, outer, surface.id, frame, part, f"{box.w / 10:g} × {box.h / 10:g} cm")


def _rows(surfaces: Sequence[Surface], piece: Piece, wall: Size) -> list[list[Size]]:
    """What each takes with its rim, in as few rows of as equal numbers as the wall is wide for, but no more
    than it is high for."""
    sizes = [Rect(0, 0, *s.shape.size.as_list()).outset(piece.rim).size for s in surfaces]
    found: list[list[Size]] = [sizes] if sizes else []
    for count in range(2, len(sizes) + 1):
        if max(map(_wide, found)) <= wall.w * _SHARE:
            break
        each = ceil(len(sizes) / count)
        rows = [sizes[i : i + each] for i in range(0, len(sizes), each)]
        if _high(rows) > wall.h * _SHARE:
            break
        found = rows
    return found


def _wide(row: Sequence[Size]) -> float:
    return sum(s.w for s in row) + GAP * (len(row) - 1)


def _high(rows: Sequence[Sequence[Size]]) -> float:
    return sum(max(s.h for s in row) for row in rows) + GAP * (len(rows) - 1)


def _places(
    rows: Sequence[Sequence[Size]], wall: Size, furniture: Rect | None, rim: float
) -> Iterator[tuple[float, float]]:
    """The top left of each front, row by row, each row in the middle of the wall."""
    y = _top(_high(rows), wall, furniture) if rows else 0.0
    for row in rows:
        x, tall = wall.w / 2 - _wide(row) / 2, max(s.h for s in row)
        for size in row:
            yield x + rim, y + (tall - size.h) / 2 + rim
            x += size.w + GAP
        y += tall + GAP


def _top(high: float, wall: Size, furniture: Rect | None) -> float:
    """y of a group's upper edge: its middle at the eye's line, as far as furniture and ceiling allow."""
    top = wall.h - EYE - high / 2
    if furniture is not None:
        low, far = (furniture.y - clear - high for clear in CLEAR)
        top = min(max(top, far), low)
    return max(min(top, wall.h - high), 0.0)
