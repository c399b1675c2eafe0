"""The pieces of a product as they hang on a wall: what their fronts show, at which place, how thick they are.

Boxes are mm of a wall; only how they lie to each other counts, since a room hangs the whole group elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from albumapp.document.hanging import hanging
from albumapp.document.model import Document, Surface
from albumapp.export.pictures import Renderer
from albumapp.geometry import Rect
from albumapp.imaging.framing import MOULDINGS, framed
from albumapp.imaging.roomview import Hung
from albumapp.products.spec import ProductSpec

_MOST_PRINTS = 12  # of a pile of prints: so many are shown on the wall
_GAP = 60.0  # mm between prints
_FRAME, _BOARD = 22.0, 10.0  # mm: how far a frame, or a plate on its holders, stands off the wall
_PLATE = (232.0, 234.0, 235.0)
_PLATES = ("acrylic", "metal")  # products that stand off the wall on holders; paper lies on it
_BORDERLESS = 0.6


@dataclass(frozen=True, slots=True)
class OnWall:
    """`box` is the front, `outer` with mat and moulding; the front shows `part` of the surface.

    `own`: the surface shows nothing else. `above` is how high above the floor the user hung the middle of the
    group, None where nobody did.
    """

    surface: Surface
    part: Rect
    box: Rect
    outer: Rect
    own: bool = True
    above: float | None = None


def hangs(spec: ProductSpec) -> bool:
    """Whether the product is looked at on a wall: wall art, prints and posters."""
    return spec.kind in ("wall", "print") and spec.piece is not None


def on_wall(document: Document, spec: ProductSpec) -> tuple[OnWall, ...]:
    """What hangs, the whole group; () where nothing does."""
    if not document.surfaces or not hangs(spec):
        return ()
    found = hanging(document, spec)
    if found is None:
        return _prints(document)
    surfaces = {s.id: s for s in document.surfaces}
    pieces = found.pieces
    above = found.wall.h - Rect.around(p.outer for p in pieces).cy if any(p.frame for p in pieces) else None
    return tuple(OnWall(surfaces[p.surface], p.part, p.box, p.outer, not p.frame, above) for p in pieces)


def _prints(document: Document) -> tuple[OnWall, ...]:
    """Side by side in rows, the rows' middles on one line."""
    fronts = [(s, s.shape.rect) for s in document.surfaces[:_MOST_PRINTS]]
    columns = len(fronts) if len(fronts) <= 3 else -(-len(fronts) // (2 if len(fronts) <= 8 else 3))
    found, y = [], 0.0
    for first in range(0, len(fronts), columns):
        line = fronts[first : first + columns]
        wide = sum(r.w for _, r in line) + _GAP * (len(line) - 1)
        high, x = max(r.h for _, r in line), -wide / 2
        for surface, part in line:
            box = Rect(x, y + (high - part.h) / 2, part.w, part.h)
            found.append(OnWall(surface, part, box, box))
            x += part.w + _GAP
        y += high + _GAP
    return tuple(found)


Cache = dict[tuple[object, ...], tuple[NDArray[np.uint8], object]]


class Pieces:
    """The pieces of one document as pictures; those that did not change are kept for the next document.

    `render` gives px of a surface; pictures are made for `px_per_mm` of the wall and kept by what they show.
    """

    def __init__(self) -> None:
        self._kept: Cache = {}

    def hung(
        self,
        document: Document,
        spec: ProductSpec,
        renderer: Renderer,
        px_per_mm: float,
        group: tuple[OnWall, ...],
        check: Callable[[], None] | None = None,
    ) -> list[Hung]:
        """Each piece where it hangs in its group. UserError as `Renderer.render`."""
        made: list[Hung] = []
        kept: Cache = {}
        for piece in group:
            if check is not None:
                check()
            key = (
                id(piece.surface),
                piece.part,
                piece.outer.size,
                round(px_per_mm, 4),
                document.room.moulding,
                spec.id,
            )
            found = self._kept.get(key)
            if found is None or found[1] is not piece.surface:
                found = (_picture(document, spec, renderer, px_per_mm, piece), piece.surface)
            kept[key] = found
            made.append(_as_hung(found[0], piece, spec))
        self._kept = kept
        return made


def depth_of(spec: ProductSpec) -> float:
    """How far a piece stands off the wall, mm."""
    piece = spec.piece
    if piece is None or spec.kind == "print":
        return _BORDERLESS
    if piece.depth:
        return piece.depth
    return _FRAME if _moulded(spec) else _BOARD if spec.id.startswith(_PLATES) else _BORDERLESS


def _moulded(spec: ProductSpec) -> bool:
    return spec.piece is not None and spec.piece.moulding > 0


def _reach(spec: ProductSpec, piece: OnWall) -> float:
    """mm of the print round the front that is seen on the sides."""
    if not piece.own:
        return 0.0
    return min(spec.piece.depth, spec.piece.wrap) if spec.piece is not None and spec.kind == "wall" else 0.0


def _picture(
    document: Document, spec: ProductSpec, renderer: Renderer, px_per_mm: float, piece: OnWall
) -> NDArray[np.uint8]:
    """The front with what goes round the edges, or inside mat and moulding."""
    ppi = px_per_mm * 25.4
    pixels = renderer.render(piece.surface, ppi, piece.part.outset(_reach(spec, piece)))
    around = (piece.outer.w - piece.box.w) / 2
    if around < 0.5:
        return pixels
    moulding = spec.piece.moulding if spec.piece is not None else 0.0
    return framed(pixels, piece.part.size, around - moulding, moulding, MOULDINGS[document.room.moulding])


def _as_hung(pixels: NDArray[np.uint8], piece: OnWall, spec: ProductSpec) -> Hung:
    depth, reach = depth_of(spec), _reach(spec, piece)
    if reach:
        k = pixels.shape[1] / (piece.part.w + 2 * reach)
        n = max(1, round(reach * k))
        return Hung(pixels[n:-n, n:-n], piece.outer, depth, pixels if reach == depth else None)
    wraps = spec.piece is not None and spec.piece.wrap > 0
    plate = depth > 1 and not wraps and not _moulded(spec)
    return Hung(pixels, piece.outer, depth, _PLATE if plate else None)
