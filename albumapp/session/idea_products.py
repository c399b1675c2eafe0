"""Which product of the catalogue serves an idea: by kind, form, shape and the pixels of the photos.

Products come and go with their files, so nothing here names one. What the studio has a price for comes first,
then the user's own, then the house's neutral ones, then printers'.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from albumapp.geometry import MM_PER_INCH, Size
from albumapp.layout.pieces.wall import ppi_wanted
from albumapp.photos.facts import PhotoFacts
from albumapp.products.spec import ProductSpec

_TRUST = {"own": 0, "neutral": 1, "printer": 2, "second hand": 2}
_BETTER = 1.25  # of the least that a printer takes: what is looked at in the hand is to be sharp
_SHARED = 2.0  # photos a page that a book is judged by
_THIN = 1.7  # pages a photo of the thinnest book that is offered


@dataclass(frozen=True, slots=True)
class Shop:
    """What can be had: the products to choose from, and those that the studio has a price for."""

    specs: tuple[ProductSpec, ...]
    priced: frozenset[str] = field(default_factory=frozenset)

    def of(self, *forms: str, kinds: Iterable[str] = ()) -> list[ProductSpec]:
        """Those of a form ("" for books) and, where kinds are named, of one of them; the nearest first.

        Products that want to be given a size before they are anything are left out.
        """
        wanted = tuple(kinds)
        found = [
            s
            for s in self.specs
            if (s.piece.form if s.piece is not None else "") in forms
            and (not wanted or s.kind in wanted)
            and "width" not in s.parameters
        ]
        return sorted(found, key=self.near)

    def near(self, spec: ProductSpec) -> tuple[bool, int, str]:
        """To sort by: how near at hand a product is."""
        return spec.id not in self.priced, _TRUST.get(spec.source.confidence, 2), spec.id


def page_like(spec: ProductSpec, aspect: float) -> Size:
    """The page of the product as a photo of this aspect turns it."""
    page = spec.block.page
    turns = spec.piece is not None and spec.piece.turns and (page.aspect < 1) != (aspect < 1)
    return Size(page.h, page.w) if turns else page


def area(spec: ProductSpec) -> float:
    """Of a page, mm2."""
    return spec.block.page.w * spec.block.page.h


def enough(spec: ProductSpec) -> float:
    """Pixels per inch with which a photo looks sharp on it, from where one stands."""
    if spec.output.viewing > 1:
        return ppi_wanted(spec)
    return min(spec.output.ppi_good, spec.output.ppi_min * _BETTER)


def ppi_on(photo: PhotoFacts, page: Size) -> float:
    """Pixels per inch of a photo that fills a page (mm)."""
    return min(photo.size.w / page.w, photo.size.h / page.h) * MM_PER_INCH


def ppi_turned(photo: PhotoFacts, size: Size) -> float:
    """The same on a piece that hangs either way round."""
    return max(ppi_on(photo, size), ppi_on(photo, Size(size.h, size.w)))


def kept_on(photo: PhotoFacts, page: Size) -> float:
    """How much of the photo such a page shows, 0..1."""
    a, b = photo.aspect, page.aspect
    return min(a / b, b / a)


def bears(photo: PhotoFacts, spec: ProductSpec) -> bool:
    """Whether the photo has the pixels for the whole page."""
    return ppi_on(photo, page_like(spec, photo.aspect)) >= enough(spec)


def largest_for(
    photo: PhotoFacts, specs: Iterable[ProductSpec], least_kept: float = 0.6
) -> ProductSpec | None:
    """The largest product that the photo is sharp on, of those that show at least so much of it."""
    fitting = [s for s in specs if kept_on(photo, page_like(s, photo.aspect)) >= least_kept]
    return _first_of_size((s for s in fitting if bears(photo, s)), lambda mm2: -mm2)


def smallest(specs: Iterable[ProductSpec]) -> ProductSpec | None:
    """The smallest of them; of one size the first."""
    return _first_of_size(specs, lambda mm2: mm2)


def _first_of_size(specs: Iterable[ProductSpec], order: Callable[[float], float]) -> ProductSpec | None:
    """min keeps the first of equals, and the first is the nearest at hand."""
    return min(specs, key=lambda s: order(round(area(s), -2)), default=None)


def book_for(photos: list[PhotoFacts], shop: Shop) -> tuple[ProductSpec, bool] | None:
    """The book whose pages suit the pixels of most photos, and whether a larger one was passed over for that.

    Judged by a photo that three quarters of the others exceed, on half a page. Books that want many more
    pages than the photos fill are left out.
    """
    books = [s for s in shop.of("", kinds=("album",)) if s.block.pages_min <= _THIN * len(photos)]
    if not books or not photos:
        return None
    pixels = sorted(f.size.w * f.size.h for f in photos)[len(photos) // 4]

    def sharp(spec: ProductSpec) -> bool:
        inches = area(spec) / _SHARED / MM_PER_INCH**2
        return bool((pixels / inches) ** 0.5 >= enough(spec))

    rank = shop.near(books[0])[:2]
    at_hand = [s for s in books if shop.near(s)[:2] == rank]
    best = min((s for s in at_hand if sharp(s)), key=_not_too_large, default=None)
    if best is not None:
        return best, False
    best = min((s for s in books if sharp(s)), key=lambda s: -area(s), default=None)
    least = best if best is not None else smallest(books)
    return (least, True) if least is not None else None


def _not_too_large(spec: ProductSpec) -> tuple[bool, float, str]:
    """Lay-flat books first, then larger ones."""
    return spec.binding != "lay-flat", -area(spec), spec.id
