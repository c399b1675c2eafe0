"""Which pages a PDF has, and their boxes: one page a sheet, the cover's first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from albumapp.document.model import Document, Surface
from albumapp.geometry import Affine, Rect
from albumapp.products.shape import Sheet

PT = 72 / 25.4
MARKS_MARGIN = 10.0
"""Room outside the bleed for marks, mm: an offset of 2 and marks of 5."""

COVERS = ("with", "without", "only")


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of one surface. Boxes are mm on the surface (y down)."""

    surface: Surface
    sheet: Sheet
    margin: float = 0.0

    @property
    def trim(self) -> Rect:
        return self.sheet.trim

    @property
    def bleed(self) -> Rect:
        return self.trim.outset(self.sheet.bleed)

    @property
    def media(self) -> Rect:
        return self.bleed.outset(self.margin)

    @property
    def to_points(self) -> Affine:
        """From mm on the surface to points on the page (y up)."""
        m = self.media
        return Affine(PT, 0, 0, -PT, -m.x * PT, m.bottom * PT)

    def box(self, r: Rect) -> tuple[float, float, float, float]:
        """A box in points, lower left and upper right, as page boxes are written."""
        x0, y0 = self.to_points.apply(r.x, r.bottom)
        x1, y1 = self.to_points.apply(r.right, r.y)
        return (round(x0, 4), round(y0, 4), round(x1, 4), round(y1, 4))


def pages(
    document: Document,
    cover: str = "with",
    marks: bool = False,
    surfaces: Collection[str] | None = None,
) -> list[Page]:
    """The pages in the order of the book. `surfaces` narrows them to some surface ids."""
    if cover not in COVERS:
        raise ValueError(f"cover must be one of {COVERS}")
    chosen: list[Surface] = []
    if document.cover is not None and cover != "without":
        chosen.append(document.cover)
    if cover != "only":
        chosen += document.inner()
    margin = MARKS_MARGIN if marks else 0.0
    return [
        Page(surface, sheet, margin)
        for surface in chosen
        if surfaces is None or surface.id in surfaces
        for sheet in surface.shape.sheets
    ]
