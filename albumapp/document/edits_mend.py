"""Edits that mend what the check of an album finds, where no other edit does it in one go.

Each is pure and may be called by hand; `preflight` offers them beside its findings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.chapters import chapters, marked, placed
from albumapp.document.edits import Context, edit, frame_of, put
from albumapp.document.edits_frames import ANY, resized
from albumapp.document.edits_pages import fitted_cover, new_spreads, placeable, reshaped
from albumapp.document.model import Document, Frame, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.document.wishes import reordered
from albumapp.drawing.colour import Cmyk, Colour, Rgb
from albumapp.geometry import Rect
from albumapp.products.surfaces import cover_shape

NEAR_EDGE = 3.0  # mm inside the trim: what ends there looks as if it should bleed
_AT_EDGE = 0.5  # mm
_SLACK = 0.2  # mm that a frame may stop short of the bleed's own edge
_PT = 25.4 / 72  # mm
SIDES = ("top", "right", "bottom", "left")


# --- edges ----------------------------------------------------------------------------------------


def sides_to_extend(surface: Surface, f: Frame) -> dict[str, float]:
    """How far inside the trim (mm, below 0 in the bleed) a frame ends on sides where it should bleed.

    Only upright rectangles with an area of their own are asked: photos and filled shapes. On the wall a
    picture may end where it folds round the bars: its edges have a colour then, or repeat it.
    """
    if isinstance(f, TextFrame) or f.rotation % 360 or f.shape != "rect":
        return {}
    if surface.shape.part == "gallery":  # a bare wall has no edge that anything bleeds over
        return {}
    if isinstance(f, ShapeFrame) and (f.fill is None or f.opacity < 0.05):
        return {}
    page, bleed = surface.shape.rect, surface.shape.bleed
    b = whole_box(f)
    if b.intersection(page) is None:
        return {}
    gaps = {
        "top": b.y - page.y,
        "right": page.right - b.right,
        "bottom": page.bottom - b.bottom,
        "left": b.x - page.x,
    }
    wrapped = surface.shape.kind == "wall" and any(max(s.wrap.as_list()) > 0 for s in surface.shape.sheets)
    return {
        s: g
        for s, g in gaps.items()
        if -getattr(bleed, s) + _SLACK < g < NEAR_EDGE and not (wrapped and abs(g) < _AT_EDGE)
    }


def whole_box(f: Frame) -> Rect:
    """A frame's unturned box with its border."""
    border = f.border.width if isinstance(f, PhotoFrame) and f.border is not None else 0.0
    return f.box.outset(border)


@edit("extend_to_bleed", "Extend to the edge", by_hand=True)
def extend_to_bleed(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Frames that end at the trim, or nearly, reach to the end of the bleed; crops follow undistorted."""
    for fid in frames:
        surface, f = frame_of(doc, fid, ANY)
        if f.locked:
            raise UserError("This frame is locked.", "Unlock it first.")
        gaps = sides_to_extend(surface, f)
        if not gaps:
            continue
        reach, border = surface.shape.bleed_rect, whole_box(f).w - f.box.w
        x0, y0, x1, y1 = f.box.x, f.box.y, f.box.right, f.box.bottom
        half = border / 2
        box = Rect.corners(
            reach.x + half if "left" in gaps else x0,
            reach.y + half if "top" in gaps else y0,
            reach.right - half if "right" in gaps else x1,
            reach.bottom - half if "bottom" in gaps else y1,
        )
        doc = put(doc, surface, resized(f, box, doc.photos))
    return doc


@edit("thicken_lines", "Thicken lines", by_hand=True)
def thicken_lines(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Lines of shapes and borders become at least as thick as the product's printer can hold."""
    least = ctx.product(doc.product).output.line_min * _PT
    for fid in frames:
        surface, f = frame_of(doc, fid, (PhotoFrame, ShapeFrame))
        if isinstance(f, ShapeFrame) and 0 < f.stroke_width < least:
            doc = put(doc, surface, replace(f, stroke_width=least))
        elif isinstance(f, PhotoFrame) and f.border is not None and f.border.width > 0:
            b = f.border
            line = max(b.line, least) if b.line > 0 else 0.0
            doc = put(doc, surface, replace(f, border=replace(b, width=max(b.width, least, line), line=line)))
    return doc


# --- inks -----------------------------------------------------------------------------------------


def inks_of(colour: Colour, profile: str) -> Cmyk:
    """A colour in the inks that it takes on paper; a separation is ink of its own."""
    if isinstance(colour, Cmyk):
        return colour
    if isinstance(colour, Rgb):
        if colour.r == colour.g == colour.b:
            return Cmyk(0, 0, 0, 1 - colour.r)  # greys print in black ink alone
        from albumapp.imaging.colour import rgb_to_cmyk  # Pillow: with the first colour

        return Cmyk(*rgb_to_cmyk(colour.r, colour.g, colour.b, profile))
    return Cmyk(0, 0, 0, colour.tint)


def ink_sum(colour: Colour, profile: str) -> float:
    """Percent of all inks together."""
    c = inks_of(colour, profile)
    return 100 * (c.c + c.m + c.y + c.k)


def limited(colour: Colour, limit: float, profile: str) -> Colour:
    """The colour with no more ink than `limit` percent: black stays, the others give way alike."""
    if ink_sum(colour, profile) <= limit:
        return colour
    c = inks_of(colour, profile)
    k = min(c.k, limit / 100)
    share = max(limit / 100 - k, 0.0) / (c.c + c.m + c.y)
    # a little below, so that rounding in a file stays within
    c_, m_, y_ = (int(v * share * 1000) / 1000 for v in (c.c, c.m, c.y))
    return Cmyk(c_, m_, y_, k)


@edit("limit_inks", "Take less ink", by_hand=True)
def limit_inks(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Colours of texts, shapes and borders that take more ink than the product's printer allows take less."""
    out = ctx.product(doc.product).output

    def less(colour: Colour) -> Colour:
        return limited(colour, out.ink_limit, out.profile)

    for fid in frames:
        surface, f = frame_of(doc, fid, ANY)
        if isinstance(f, TextFrame):
            doc = put(doc, surface, replace(f, style=replace(f.style, colour=less(f.style.colour))))
        elif isinstance(f, ShapeFrame):
            doc = put(
                doc, surface, replace(f, fill=f.fill and less(f.fill), stroke=f.stroke and less(f.stroke))
            )
        elif f.border is not None:
            b = replace(f.border, colour=less(f.border.colour), line_colour=less(f.border.line_colour))
            doc = put(doc, surface, replace(f, border=b))
    return doc


# --- pages ----------------------------------------------------------------------------------------


@edit("fit_page_count", "Fit page count")
def fit_page_count(doc: Document, ctx: Context) -> Document:
    """As many pages as the product can have: blank ones go, the last first, or are added at the end.

    UserError where too many pages have something on them.
    """
    spec = ctx.product(doc.product)
    block, inner = spec.block, list(doc.inner())
    pages = sum(len(s.shape.pages) for s in inner)
    allowed = range(block.pages_min, block.pages_max + 1, block.pages_multiple)
    if pages in allowed:
        return doc
    fewer = max((n for n in allowed if n < pages), default=None)
    more = min((n for n in allowed if n > pages), default=None)
    whole = [s for s in inner if s.shape.whole]
    each = len(whole[0].shape.pages) if whole else 2
    blank = [s for s in whole if not s.frames and not s.locked]
    if fewer is not None and each * len(blank) >= pages - fewer:
        gone = {s.id for s in blank[-(pages - fewer) // each :]}
        inner = [s for s in inner if s.id not in gone]
    elif more is not None:
        fresh: list[Surface] = []
        while each * len(fresh) < more - pages:
            made, doc = new_spreads(doc, ctx)
            fresh += made
        at = placeable(inner, len(inner))
        inner[at:at] = fresh[: (more - pages) // each]
    else:
        raise UserError(
            "This product has at most {pages_max} pages.",
            "Delete other pages first, or choose a product with more.",
            pages_max=block.pages_max,
        )
    return reordered(reshaped(doc, spec, marked(inner, placed(chapters(doc), inner, ()))), ctx.facts)


@edit("fit_cover", "Fit the cover")
def fit_cover(doc: Document, ctx: Context) -> Document:
    """The spine as wide as the product has it for these pages; what stands on the front moves along."""
    cover = doc.cover
    shape = cover_shape(ctx.product(doc.product), sum(len(s.shape.pages) for s in doc.inner()))
    if cover is None or shape is None:
        raise UserError("This product has no cover.")
    return doc if cover.shape == shape else doc.with_surface(fitted_cover(cover, shape, doc.photos))
