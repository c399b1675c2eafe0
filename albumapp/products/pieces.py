"""Products that are no books: prints, wall art, cards, calendars. From one and a page count to its surfaces.

To add a form, write a function of the product, the page count and which surfaces are turned, and enter it
into FORMS. A surface says by its `part` what it is, and by its `zone` where its photos are laid out. Pages of
a product that `turns` are upright or lie, as the photo on them does; which, the surfaces themselves keep.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil, log

from albumapp.geometry import Insets, Rect, Size
from albumapp.products.pieces_prints import collages, retro_prints, strips
from albumapp.products.pieces_table import envelopes, mats, place_cards
from albumapp.products.shape import Setting, Sheet, SurfaceShape
from albumapp.products.spec import Piece, ProductSpec

MONTHS = 12
_TITLE, _BACK = 0.78, 0.44  # of the height: where photos stand on a title page, and on the back of a card
_ROWS = {4: 1, 6: 2, 8: 2, 9: 3}  # rows of so many panels; others hang in one row


def inner_shapes(spec: ProductSpec, pages: int) -> list[SurfaceShape]:
    """The surfaces in order, none of them turned."""
    return shapes(spec, pages, ())


def shapes(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """The surfaces in order; `turned` says of each whether it is (those beyond its end are not)."""
    return FORMS[piece_of(spec).form](spec, pages, turned)


def like(spec: ProductSpec, old: Sequence[SurfaceShape]) -> list[SurfaceShape]:
    """The shapes that as many surfaces have, each turned as the old one is."""
    if piece_of(spec).form == "gallery":
        return [_with_sheets(gallery_shape(spec), s) for s in old]
    pages = sum(len(s.pages) for s in old)
    plain = inner_shapes(spec, pages)
    turned = [(a.size.w < a.size.h) != (b.size.w < b.size.h) for a, b in zip(plain, old, strict=False)]
    return shapes(spec, pages, turned if piece_of(spec).turns else ())


def cover_shape(spec: ProductSpec, pages: int) -> SurfaceShape | None:
    """None: what a calendar or a card begins with is a page like the others."""
    return None


def piece_of(spec: ProductSpec) -> Piece:
    """What it is made as; ValueError for a book."""
    if spec.piece is None:
        raise ValueError(f"{spec.id} is a book")
    return spec.piece


def _page(spec: ProductSpec, turned: bool) -> tuple[Size, Insets, Insets]:
    """Size, bleed and safe margin of a page; turned by a quarter to the right."""
    b = spec.block
    if not turned:
        return b.page, b.bleed, b.safe
    bleed, safe = (Insets(i.left, i.top, i.right, i.bottom) for i in (b.bleed, b.safe))
    return Size(b.page.h, b.page.w), bleed, safe


def _is(turned: Sequence[bool], n: int) -> bool:
    return n < len(turned) and turned[n]


def _single(
    spec: ProductSpec, number: int, part: str, turned: bool = False, zone: Rect | None = None
) -> SurfaceShape:
    """A page that is a sheet of its own."""
    size, bleed, safe = _page(spec, turned)
    box = Rect(0, 0, size.w, size.h)
    return SurfaceShape(
        "page", size, bleed, safe, (box,), (Sheet(box, bleed, page=number),), pages=(number,), part=part,
        zone=zone,
    )  # fmt: skip


# --- prints -----------------------------------------------------------------------------------------


def _prints(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    return [_single(spec, n + 1, "print", _is(turned, n)) for n in range(pages)]


def _minis(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    return [_single(spec, n + 1, "minis", _is(turned, n)) for n in range(pages)]


def cells(spec: ProductSpec, shape: SurfaceShape) -> list[Rect]:
    """The places of the small photos of a sheet, row by row, in the middle of the sheet."""
    piece = piece_of(spec)
    columns, rows = piece.cells
    if (shape.size.w < shape.size.h) != (spec.block.page.w < spec.block.page.h):
        columns, rows = rows, columns
    inside, gap = shape.rect.inset(shape.safe), piece.gap
    w, h = (inside.w - (columns - 1) * gap) / columns, (inside.h - (rows - 1) * gap) / rows
    if piece.cell_aspect:
        w, h = min(w, h * piece.cell_aspect), min(h, w / piece.cell_aspect)
    x0 = inside.cx - (columns * w + (columns - 1) * gap) / 2
    y0 = inside.cy - (rows * h + (rows - 1) * gap) / 2
    return [Rect(x0 + c * (w + gap), y0 + r * (h + gap), w, h) for r in range(rows) for c in range(columns)]


# --- wall art ---------------------------------------------------------------------------------------


def _wall(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    return [_one_piece(spec, n + 1, _is(turned, n)) for n in range(pages)]


def _one_piece(spec: ProductSpec, number: int, turned: bool) -> SurfaceShape:
    """The front that is seen on the wall; its sheet reaches round the bars by `wrap`, then into the bleed."""
    size, bleed, safe = _page(spec, turned)
    front, wrap = Rect(0, 0, size.w, size.h), Insets.all(piece_of(spec).wrap)
    sheet = Sheet(front.outset(wrap), bleed, wrap, page=number)
    return SurfaceShape(
        "wall", size, _reach(bleed, wrap), safe, (front,), (sheet,), pages=(number,), part="wall"
    )


def _reach(bleed: Insets, wrap: Insets) -> Insets:
    return Insets(*(a + b for a, b in zip(bleed.as_list(), wrap.as_list(), strict=True)))


def _panels(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """One photo over so many panels: one surface with its gaps, a sheet for each panel."""
    size, bleed, safe = _page(spec, _is(turned, 0))
    piece = piece_of(spec)
    rows = _ROWS.get(pages, 1)
    columns, gap, wrap = ceil(pages / rows), piece.gap, Insets.all(piece.wrap)
    whole = Size(columns * (size.w + gap) - gap, rows * (size.h + gap) - gap)
    sheets = []
    for n in range(pages):
        r, c = divmod(n, columns)
        front = Rect(c * (size.w + gap), r * (size.h + gap), size.w, size.h)
        sheets.append(Sheet(front.outset(wrap), bleed, wrap, page=n + 1))
    return [
        SurfaceShape(
            "wall",
            whole,
            _reach(bleed, wrap),
            safe,
            (Rect(0, 0, whole.w, whole.h),),
            tuple(sheets),
            pages=tuple(range(1, pages + 1)),
            part="panels",
        )
    ]


def _gallery(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    return [gallery_shape(spec)]


def gallery_shape(spec: ProductSpec) -> SurfaceShape:
    """A bare wall; its sheets are those of the frames that hang there."""
    wall = Size(*piece_of(spec).wall)
    piece = piece_of(spec)
    w, h = piece.furniture
    stands = Rect((wall.w - w) / 2, wall.h - h, w, h) if w > 0 and h > 0 else None
    return SurfaceShape(
        "wall", wall, Insets(), Insets(), (Rect(0, 0, wall.w, wall.h),), (), part="gallery",
        setting=Setting(piece.mat, piece.moulding, piece.hidden, stands),
    )  # fmt: skip


def _with_sheets(shape: SurfaceShape, old: SurfaceShape) -> SurfaceShape:
    return replace(shape, sheets=old.sheets, pages=old.pages) if old.part == "gallery" else shape


def piece_sheet(spec: ProductSpec, front: Rect, number: int) -> Sheet:
    """What is printed of a piece whose front hangs there: it reaches round the bars, then into the bleed."""
    wrap = Insets.all(piece_of(spec).wrap)
    return Sheet(front.outset(wrap), spec.block.bleed, wrap, page=number)


def nearest_size(spec: ProductSpec, size: Size) -> Size:
    """The front that can be bought, this way round or the other, that is most like a size."""
    ways = [Size(*way) for w, h in piece_of(spec).sizes for way in ((w, h), (h, w))]
    return min(ways, key=lambda s: (abs(log(s.w / size.w)) + abs(log(s.h / size.h)), s.w, s.h))


# --- cards ------------------------------------------------------------------------------------------


def _flat(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    w, h = (spec.block.page.h, spec.block.page.w) if _is(turned, 0) else spec.block.page.as_list()
    above = Rect(0, 0, w, round(_BACK * h, 2))
    parts: tuple[tuple[str, Rect | None], ...] = (("front", None), ("back", above))
    return [_single(spec, n + 1, part, _is(turned, 0), zone) for n, (part, zone) in enumerate(parts[:pages])]


def _folded(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """Two sheets with a fold in the middle: outside (back, front), inside (left, right)."""
    size, bleed, safe = _page(spec, _is(turned, 0))
    whole = Rect(0, 0, 2 * size.w, size.h)
    left, right = Rect(0, 0, size.w, size.h), Rect(size.w, 0, size.w, size.h)
    out = Insets(bleed.top, bleed.right, bleed.bottom, bleed.right)
    kept = Insets(safe.top, safe.right, safe.bottom, safe.right)
    sheet = Sheet(whole, out)
    return [
        SurfaceShape(
            "page", Size(whole.w, whole.h), out, kept, (left, right), (sheet,), (size.w,), pages=numbers,
            part=part, zone=zone,
        )
        for part, numbers, zone in (("outside", (4, 1), right), ("inside", (2, 3), left))
    ]  # fmt: skip


# --- calendars --------------------------------------------------------------------------------------


def _calendar(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """A title page, then a page a month."""
    months = [_single(spec, n, "month", zone=picture_zone(spec)) for n in range(2, pages + 1)]
    return [_single(spec, 1, "title", zone=title_zone(spec)), *months]


def title_zone(spec: ProductSpec) -> Rect:
    """Where the photo of the title page stands: above its words."""
    room = below_holes(spec)
    return replace(room, h=round(room.h * _TITLE, 2))


def below_holes(spec: ProductSpec) -> Rect:
    """The page without the strip that the binding is punched through."""
    page = spec.block.page
    return Rect.corners(0, piece_of(spec).holes, page.w, page.h)


def picture_zone(spec: ProductSpec) -> Rect:
    """Where the photos of a month stand: above its days, or to their left on a page that lies."""
    room, piece = below_holes(spec), piece_of(spec)
    if room.w > room.h:
        return replace(room, w=round(room.w * piece.picture, 2))
    return replace(room, h=round(room.h * piece.picture, 2))


def days_zone(spec: ProductSpec) -> Rect:
    """Where the days of a month stand: the rest of the page."""
    room, picture = below_holes(spec), picture_zone(spec)
    if room.w > room.h:
        return Rect.corners(picture.right, room.y, room.right, room.bottom)
    return Rect.corners(room.x, picture.bottom, room.right, room.bottom)


Form = Callable[[ProductSpec, int, Sequence[bool]], list[SurfaceShape]]
FORMS: dict[str, Form] = {
    "print": _prints,
    "minis": _minis,
    "strips": strips,
    "retro": retro_prints,
    "collage": collages,
    "wall": _wall,
    "panels": _panels,
    "gallery": _gallery,
    "card": _flat,
    "folded": _folded,
    "calendar": _calendar,
    "place": place_cards,
    "mat": mats,
    "envelope": envelopes,
}
