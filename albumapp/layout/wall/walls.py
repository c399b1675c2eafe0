"""The wall of a product: its size and what stands at it, as the product is set to."""

from __future__ import annotations

from albumapp.layout.wall.room import Furniture, Wall
from albumapp.products.pieces import piece_of
from albumapp.products.spec import ProductSpec


def wall_of(spec: ProductSpec) -> Wall:
    """Furniture stands in the middle of the wall; ValueError for a book."""
    piece = piece_of(spec)
    (w, h), (fw, fh) = piece.wall, piece.furniture
    return Wall(w, h, Furniture((w - fw) / 2, fw, fh) if fw > 0 and fh > 0 else None, piece.gap)
