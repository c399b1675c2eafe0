"""Which pages a PDF has, and their boxes: one page a sheet, the cover's first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from albumapp.document.gallery import is_gallery, pieces_of
from albumapp.document.model import Document, Surface
from albumapp.drawing.ops import Op
from albumapp.geometry import Affine, Insets, Rect
from albumapp.products.shape import Sheet

PT = 72 / 25.4
MARKS_MARGIN = 10.0
"""Room outside the bleed for marks, mm: an offset of 2 and marks of 5."""

COVERS = ("with", "without", "only")


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of one surface. Boxes are mm on the surface (y down).

    `paper` is the whole sheet of paper where it is to be printed in true size on one (None: what the bleed
    and the `margin` round it take); `outside` is drawn round the bleed, beside the marks that are asked for.
    """

    surface: Surface
    sheet: Sheet
    margin: float = 0.0
    paper: Rect | None = None
    outside: tuple[Op, ...] = ()

    @property
    def trim(self) -> Rect:
        return self.sheet.trim

    @property
    def bleed(self) -> Rect:
        return self.trim.outset(self.sheet.bleed)

    @property
    def media(self) -> Rect:
        return self.paper or self.bleed.outset(self.margin)

    @property
    def fold_x(self) -> tuple[float, ...]:
        """The folds within the sheet, from left to right."""
        return tuple(x for x in self.surface.shape.fold_x if self.trim.x < x < self.trim.right)

    @property
    def fold_y(self) -> tuple[float, ...]:
        return tuple(y for y in self.surface.shape.fold_y if self.trim.y < y < self.trim.bottom)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The page numbers that it shows; () for a cover."""
        return self.surface.shape.pages if self.sheet.page is None else (self.sheet.page,)

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
    margin: float = 0.0,
    surfaces: Collection[str] | None = None,
    numbers: Collection[int] | None = None,
    single: bool = False,
) -> list[Page]:
    """The pages in the order of the book. `margin` is the room for marks (mm).

    `surfaces` narrows them to some surface ids, `numbers` the block to sheets that show one of these page
    numbers; `single` makes a sheet of its own of each page of a spread. Each piece of a gallery is a surface
    of its own here, under the wall's id.
    """
    if cover not in COVERS:
        raise ValueError(f"cover must be one of {COVERS}")
    chosen: list[Surface] = []
    if document.cover is not None and cover != "without":
        chosen.append(document.cover)
    if cover != "only":
        chosen += document.inner()
    found = [
        Page(surface, sheet, margin)
        for whole in chosen
        if surfaces is None or whole.id in surfaces
        for surface in (pieces_of(whole) if is_gallery(whole) else [whole])
        for sheet in surface.shape.sheets
    ]
    if single:
        found = [half for page in found for half in halves(page)]
    if numbers is None:
        return found
    return [p for p in found if p.surface.shape.kind == "cover" or not set(numbers).isdisjoint(p.numbers)]


def halves(page: Page) -> list[Page]:
    """A sheet of two facing pages as two, each with bleed at the fold, too; any other as it is.

    At the fold the bleed is what the other page shows there, as deep as the outer one.
    """
    shape, t = page.surface.shape, page.trim
    if len(page.numbers) != 2 or len(page.fold_x) != 1 or shape.kind == "cover":
        return [page]
    fold, b, (left, right) = page.fold_x[0], page.sheet.bleed, page.numbers
    one = Sheet(Rect.corners(t.x, t.y, fold, t.bottom), Insets(b.top, b.left, b.bottom, b.left), page=left)
    two = Sheet(
        Rect.corners(fold, t.y, t.right, t.bottom), Insets(b.top, b.right, b.bottom, b.right), page=right
    )
    return [replace(page, sheet=one), replace(page, sheet=two)]


def boards(page: Page) -> tuple[Page, Page]:
    """A cover's front and back as pages of their own, for printers that take no cover in one piece."""
    t, b, folds = page.trim, page.sheet.bleed, page.fold_x
    first, last = (folds[0], folds[-1]) if folds else (t.cx, t.cx)
    back = Sheet(Rect.corners(t.x, t.y, first, t.bottom), Insets(b.top, b.left, b.bottom, b.left))
    front = Sheet(Rect.corners(last, t.y, t.right, t.bottom), Insets(b.top, b.right, b.bottom, b.right))
    return replace(page, sheet=front), replace(page, sheet=back)
