"""Books: from a product and a page count to the shapes of cover, spreads and single pages."""

from __future__ import annotations

from dataclasses import replace

from albumapp.geometry import Insets, Rect, Size
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.products.spec import ProductSpec


def inner_shapes(spec: ProductSpec, pages: int) -> list[SurfaceShape]:
    """The surfaces of the block in reading order; pages are numbered from 1."""
    if spec.block.first_page == "single":
        return [replace(page_shape(spec, n, left=n % 2 == 0), part="page") for n in range(1, pages + 1)]
    if spec.block.first_page == "right":
        shapes = [page_shape(spec, 1, left=False)]
        shapes += [spread_shape(spec, n) for n in range(2, pages - 1, 2)]
        return [*shapes, page_shape(spec, pages, left=True)]
    return [spread_shape(spec, n) for n in range(1, pages, 2)]


def spread_shape(spec: ProductSpec, first: int) -> SurfaceShape:
    """Two facing pages, `first` on the left."""
    b = spec.block
    w, h = b.page.w, b.page.h
    left, right = Rect(0, 0, w, h), Rect(w, 0, w, h)
    loss = b.gutter_loss
    if b.sheets == "spread":
        outer = Insets(b.bleed.top, b.bleed.right, b.bleed.bottom, b.bleed.right)
        sheets: tuple[Sheet, ...] = (Sheet(Rect(0, 0, 2 * w, h), outer),)
    else:
        sheets = (_page_sheet(spec, left, True, first), _page_sheet(spec, right, False, first + 1))
    areas: tuple[Rect, ...]
    if loss > 0:
        areas = (left.inset(Insets(right=loss)), right.inset(Insets(left=loss)))
    else:
        areas = (Rect(0, 0, 2 * w, h),)
    return SurfaceShape(
        kind="spread",
        size=Size(2 * w, h),
        bleed=Insets(b.bleed.top, b.bleed.right, b.bleed.bottom, b.bleed.right),
        safe=Insets(b.safe.top, b.safe.right, b.safe.bottom, b.safe.right),
        areas=areas,
        sheets=sheets,
        fold_x=(w,),
        pages=(first, first + 1),
    )


def page_shape(spec: ProductSpec, number: int, left: bool) -> SurfaceShape:
    """A page that stands alone (the first or the last of a bound book)."""
    b = spec.block
    box = Rect(0, 0, b.page.w, b.page.h)
    sheet = _page_sheet(spec, box, left, number)
    safe = Insets(b.safe.top, b.safe.right, b.safe.bottom, b.safe.left)
    if left:
        safe = Insets(safe.top, safe.left, safe.bottom, safe.right)
    inner = Insets(right=b.gutter_loss) if left else Insets(left=b.gutter_loss)
    return SurfaceShape("page", b.page, sheet.bleed, safe, (box.inset(inner),), (sheet,), pages=(number,))


def _page_sheet(spec: ProductSpec, trim: Rect, left: bool, number: int) -> Sheet:
    """A single page; `bleed.left` of the block is the inner edge, `bleed.right` the outer one."""
    b = spec.block.bleed
    bleed = Insets(b.top, b.left, b.bottom, b.right) if left else Insets(b.top, b.right, b.bottom, b.left)
    return Sheet(trim, bleed, page=number)


def cover_shape(spec: ProductSpec, pages: int) -> SurfaceShape | None:
    """Back, spine and front on one surface; None where the product has no printed cover."""
    c = spec.cover
    if c is None:
        return None
    board_w = spec.block.page.w + c.overhang - c.setback
    h = spec.block.page.h + 2 * c.overhang
    spine = c.spine(pages)
    w = 2 * board_w + 2 * c.hinge + spine
    size = Size(w, h)
    folds = (board_w + c.hinge, board_w + c.hinge + spine)
    areas = (Rect(0, 0, board_w, h), Rect(folds[0], 0, spine, h), Rect(w - board_w, 0, board_w, h))
    sheet = Sheet(Rect(0, 0, w, h).outset(c.wrap), Insets.all(c.bleed), Insets.all(c.wrap))
    reach = Insets.all(c.wrap + c.bleed)
    return SurfaceShape("cover", size, reach, Insets.all(c.safe), areas, (sheet,), fold_x=folds)
