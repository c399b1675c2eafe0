"""What is shown as one picture: a surface, a sheet of it, or each page alone. Boxes are mm on the surface."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from albumapp.basis import UserError
from albumapp.document.model import Document, Surface
from albumapp.export.sheets import pages
from albumapp.geometry import Insets, Rect


@dataclass(frozen=True, slots=True)
class View:
    """`page` is the number of a single page, None where it is none (spread, cover, panel)."""

    surface: Surface
    trim: Rect
    bleed: Insets
    page: int | None = None

    def area(self, bleed: bool) -> Rect:
        return self.trim.outset(self.bleed) if bleed else self.trim


def front(view: View) -> Rect:
    """What is seen of it on a wall, without what folds round the bars; of all else its trim."""
    sheets = view.surface.shape.sheets
    wrap = next((s.wrap for s in sheets if s.trim == view.trim), Insets())
    return view.trim.inset(wrap) if view.surface.shape.kind == "wall" else view.trim


def number(view: View) -> int | None:
    """The number of a piece or of a single page."""
    if view.surface.shape.kind != "wall":
        return view.page
    return next((s.page for s in view.surface.shape.sheets if s.trim == view.trim), None)


def views(
    document: Document,
    cover: str = "with",
    surfaces: Collection[str] | None = None,
    parts: str = "surface",
    numbers: Collection[int] | None = None,
) -> list[View]:
    """In the order of the book. `parts`: "surface" (but each panel of a wall is a picture), "sheet" for each
    that is printed, or "page" for each page of a spread, of which `numbers` may choose some (the cover
    stays), as of the pieces of a wall.
    UserError where there is none."""
    if parts == "surface":
        found = [v for s in chosen_surfaces(document, cover, surfaces) for v in _of_surface(s)]
        if numbers is not None:
            found = [v for v in found if v.surface.shape.kind != "wall" or number(v) in numbers]
    else:
        found = [
            View(page.surface, page.trim, page.sheet.bleed, page.sheet.page)
            for page in pages(document, cover, surfaces=surfaces, single=parts == "page")
            if numbers is None or page.sheet.page is None or page.sheet.page in numbers
        ]
    if not found:
        raise UserError("There are no pages to export.", "Add pages, or choose others.")
    return found


def chosen_surfaces(document: Document, cover: str, surfaces: Collection[str] | None) -> list[Surface]:
    """The surfaces that the PDF would have, once each, in the order of the book; each piece of a gallery."""
    found = {
        (page.surface.id, page.surface.shape.pages): page.surface
        for page in pages(document, cover, surfaces=surfaces)
    }
    return list(found.values())


def trimmed(surface: Surface) -> Rect:
    """What the surface's sheets are cut to, wrap included; mm on the surface."""
    return Rect.around(sheet.trim for sheet in surface.shape.sheets)


def with_bleed(surface: Surface) -> Rect:
    """The same with the bleed of the outer edges."""
    return Rect.around(sheet.trim.outset(sheet.bleed) for sheet in surface.shape.sheets)


def _of_surface(surface: Surface) -> list[View]:
    sheets = surface.shape.sheets
    if surface.shape.kind == "wall" and len(sheets) > 1:
        return [View(surface, sheet.trim, sheet.bleed) for sheet in sheets]
    trim, out = trimmed(surface), with_bleed(surface)
    bleed = Insets(trim.y - out.y, out.right - trim.right, out.bottom - trim.bottom, trim.x - out.x)
    return [View(surface, trim, bleed)]
