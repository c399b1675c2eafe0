"""What a PDF is held to beside the standard that it claims: a product's numbers, or Ghent Workgroup's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from albumapp.geometry import Insets, Rect, Size
from albumapp.preflight.album_look import ppi_limits
from albumapp.products import pieces
from albumapp.products.pieces import piece_sheet
from albumapp.products.shape import Sheet
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes

ANY_BLEED = 3.0  # mm that printers ask for, where none is known
ANY_SAFE = 3.0
ANY_TEXT = 5.0  # pt
_PPI_NEAR = 0.5  # by which a frame and its place in the PDF may differ


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """One page: its trim, its bleed by edge, and how far inside of the trim text is safe; all mm.

    `fold` is the edge that goes into the binding of a book ("left" or "right", "" where none does): what the
    page beside it shows begins there, and no cut. `turned` is the trim that it may have as well: of a page
    that is upright or lies, as its photo does. So much inside the trim folds round a board or bars: `wrap`.
    """

    trim: Size
    bleed: Insets
    safe: float = ANY_SAFE
    fold: str = ""
    turned: Size | None = None
    wrap: float = 0.0


@dataclass(frozen=True, slots=True)
class Expected:
    """`pages` is one for each page of the file, () where any will do; `wanted` says which counts are right.

    The usual values are Ghent Workgroup 2022's for sheet-fed printing in four inks. `good`: ppi from which a
    picture looks sharp; `ppi_line`: of pictures in one bit. `safe` is of pages that no `pages` describe.
    `spots` are the separations that the product's files may have. `guessed`: the product was only known from
    what the file says of itself, so pages that are not its are but worth knowing. `any_of`: so many pages,
    each of any of the `sizes` ((0, 0): not so).
    """

    pages: tuple[ExpectedPage, ...] = ()
    sizes: tuple[Size, ...] = ()
    wanted: str = ""
    standard: str = ""
    condition: str = ""
    bleed: float = ANY_BLEED
    safe: float = ANY_SAFE
    ink_limit: float = 320.0
    ppi_min: float = 149.0
    ppi_good: float = 224.0
    ppi_line: float = 549.0
    text_min: float = ANY_TEXT
    text_inks: float = 8.0
    line_min: float = 0.25
    product: str = ""
    spots: tuple[str, ...] = ()
    guessed: bool = False
    any_of: tuple[int, int] = (0, 0)

    @staticmethod
    def of(
        spec: ProductSpec, sheets: Sequence[Sheet] | None = None, pages: int = 0, book: int = 0
    ) -> Expected:
        """A product's numbers. `sheets` are those of an album in their order; else a file of `pages` pages is
        taken for block and cover, the block, or the cover, whichever it can be: of a book of `book` pages
        where that is known (0: it is not)."""
        o = spec.output
        if sheets is not None:
            chosen: list[Sheet] | None = list(sheets)
        else:
            chosen = None if _free(spec) else next((s for s in _files(spec, book) if len(s) == pages), None)
        rejected, soft = ppi_limits(o)
        return Expected(
            pages=_either(spec, chosen or []) if sheets is None else tuple(_page(s, spec) for s in sheets),
            sizes=tuple(dict.fromkeys(s.trim.size for f in _files(spec, book, few=True) for s in f)),
            wanted=_wanted(spec),
            standard=f"PDF/{o.pdf}",
            condition=o.condition,
            bleed=min(_edges(spec.block.bleed)),
            ink_limit=o.ink_limit,
            ppi_min=rejected - _PPI_NEAR,
            ppi_good=soft - _PPI_NEAR,
            text_min=o.text_min,
            line_min=o.line_min,
            product=spec.id,
            any_of=_free(spec) or (0, 0),
            spots=tuple(s for s in (o.cut_spot, o.fold_spot) if s),
        )


def _either(spec: ProductSpec, sheets: list[Sheet]) -> tuple[ExpectedPage, ...]:
    """Pages of a file of which nobody knows how its photos lie: each either way round where pages turn."""
    pages = tuple(_page(sheet, spec) for sheet in sheets)
    if spec.piece is None or not spec.piece.turns:
        return pages
    turned = [t for shape in pieces.shapes(spec, len(sheets), [True] * len(sheets)) for t in shape.sheets]
    return tuple(replace(p, turned=t.trim.size) for p, t in zip(pages, turned, strict=False))


def _free(spec: ProductSpec) -> tuple[int, int] | None:
    """How many pages a file has whose pages may be of several sizes: pieces on a wall, a card that folds
    upright or lying. None for all others."""
    piece = spec.piece
    if piece is not None and piece.form == "gallery":
        return spec.block.pages_min, spec.block.pages_max
    if piece is not None and piece.form == "folded" and piece.turns:
        return spec.block.pages_min // 2, spec.block.pages_max // 2
    return None


def _edges(bleed: Insets) -> tuple[float, ...]:
    known = tuple(v for v in (bleed.top, bleed.right, bleed.bottom, bleed.left) if v > 0)
    return known or (0.0,)


def _page(sheet: Sheet, spec: ProductSpec) -> ExpectedPage:
    edges = sheet.wrap.as_list()
    if max(edges) > 0:  # what is wrapped round boards or bars cannot be read
        own = spec.cover.safe if spec.cover is not None else min(spec.block.safe.as_list())
        return ExpectedPage(sheet.trim.size, sheet.bleed, min(edges) + own, wrap=min(edges))
    nearest = min(spec.block.safe.as_list())
    return ExpectedPage(sheet.trim.size, sheet.bleed, nearest, _fold(sheet, spec))


def _files(spec: ProductSpec, book: int = 0, few: bool = False) -> Iterator[list[Sheet]]:
    """The sheets of files that hold the product: with its cover, without, the cover alone."""
    b = spec.block
    if spec.piece is not None and spec.piece.form == "gallery":
        fronts = [Rect(0, 0, *way) for w, h in spec.piece.sizes for way in ((w, h), (h, w))]
        yield [piece_sheet(spec, front, 1) for front in fronts]
        return
    if spec.piece is not None and _free(spec):
        ways = [pieces.shapes(spec, spec.block.pages_min, (turned,)) for turned in (False, True)]
        yield [sheet for shapes in ways for shape in shapes for sheet in shape.sheets]
        return
    each: Sequence[int] = range(b.pages_min, b.pages_max + 1, max(b.pages_multiple, 1))
    counts = [book] if book in each else [b.pages_min, b.pages_max] if few else each
    for pages in counts:
        inner = [sheet for shape in inner_shapes(spec, pages) for sheet in shape.sheets]
        cover = cover_shape(spec, pages)
        outer = list(cover.sheets) if cover is not None else []
        yield outer + inner
        if outer:
            yield inner
            yield outer


def _fold(sheet: Sheet, spec: ProductSpec) -> str:
    """Where a single page of a bound book meets the page beside it."""
    b = spec.block
    if sheet.page is None or spec.kind != "album" or b.sheets != "page" or b.first_page == "single":
        return ""
    right = sheet.page % 2 == (1 if b.first_page == "right" else 0)
    return "left" if right else "right"


def _wanted(spec: ProductSpec) -> str:
    b = spec.block
    if b.pages_min == b.pages_max:
        return str(b.pages_min)
    each = 1 if b.sheets == "page" else 2
    low, high = b.pages_min // each, b.pages_max // each
    return f"{low}–{high}" if spec.cover is None else f"{low}–{high} (+1)"
