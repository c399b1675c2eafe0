"""From a product and a page count to the shapes of its surfaces, by the product's kind.

To add a kind of product, write a module like `books` and enter its functions below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from albumapp.products import books, pieces
from albumapp.products.piece_file import OTHERS
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec

INNER: dict[str, Callable[[ProductSpec, int], list[SurfaceShape]]] = dict.fromkeys(
    OTHERS, pieces.inner_shapes
)
"""What makes the surfaces of a kind in reading order; kinds that are not here are made as books are."""
COVER: dict[str, Callable[[ProductSpec, int], SurfaceShape | None]] = dict.fromkeys(
    OTHERS, pieces.cover_shape
)


def inner_shapes(spec: ProductSpec, pages: int) -> list[SurfaceShape]:
    """The surfaces but for the cover in reading order; pages are numbered from 1."""
    return INNER.get(spec.kind, books.inner_shapes)(spec, pages)


def shapes_like(spec: ProductSpec, old: Sequence[SurfaceShape]) -> list[SurfaceShape]:
    """The inner surfaces of as many pages, each turned as the one in its place is."""
    if spec.kind in OTHERS:
        return pieces.like(spec, old)
    return inner_shapes(spec, sum(len(s.pages) for s in old))


def cover_shape(spec: ProductSpec, pages: int) -> SurfaceShape | None:
    """Back, spine and front on one surface; None where the product has no printed cover."""
    return COVER.get(spec.kind, books.cover_shape)(spec, pages)
