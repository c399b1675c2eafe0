"""Surfaces whose photos have fixed places: laying them out again puts the photos into these.

To add a part: a function of the surface, its photos in order, the product, the style and how many ways are
wanted, in `PLACED`. It gives no way where the photos have no room; the solver lays them out then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from albumapp.document.model import Surface
from albumapp.layout.pieces.collages import figure_options, sheet_style
from albumapp.layout.pieces.options import filled_sheet
from albumapp.layout.pieces.retro import retro_options
from albumapp.layout.pieces.strips import strip_options
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.spec import ProductSpec

Placing = Callable[[Surface, Sequence[PhotoFacts], ProductSpec, Style, int], list[Surface]]


def _minis(
    surface: Surface, photos: Sequence[PhotoFacts], spec: ProductSpec, look: Style, want: int
) -> list[Surface]:
    found = filled_sheet(surface, photos, spec)
    return [] if found is None else [found]


def _figures(
    surface: Surface, photos: Sequence[PhotoFacts], spec: ProductSpec, look: Style, want: int
) -> list[Surface]:
    return figure_options(surface, photos, spec, sheet_style(look, surface.shape, len(photos)), want)


PLACED: dict[str, Placing] = {
    "minis": _minis,
    "strips": strip_options,
    "retro": retro_options,
    "collage": _figures,
}


def in_places(
    surface: Surface, photos: Sequence[PhotoFacts], spec: ProductSpec, look: Style, want: int
) -> list[Surface]:
    """The surface with these photos in its places, in ways that differ; none where it has no such places."""
    place = PLACED.get(surface.shape.part)
    return place(surface, photos, spec, look, want) if place is not None and photos else []
