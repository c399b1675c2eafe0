"""The ideas: each a function of what is `Seen` that gives an `Idea` or None, entered in `IDEAS`.

An `id` says what kind of thing it is ("calendar") and never changes: by it the user's no is remembered.
Scores are 0..1; they rank ideas, and are shown to nobody. An idea that no product serves is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from albumapp.analysis.model import Analysis
from albumapp.basis import Reason
from albumapp.geometry import MM_PER_INCH, Size
from albumapp.layout.pieces.job import worth
from albumapp.layout.style import DEFAULT_STYLE
from albumapp.layout.style import style as style_of
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.spec import Price, ProductSpec
from albumapp.session.idea_products import (
    Shop,
    area,
    bears,
    book_for,
    enough,
    kept_on,
    largest_for,
    page_like,
    ppi_on,
    ppi_turned,
    smallest,
)
from albumapp.session.idea_trio import GOOD, is_portrait, matching
from albumapp.session.suggesting import pages_for

_BOOK_FROM = 12  # photos
_MONTHS_FROM = 6
_WIDE = 1.8  # wider than a photo of any usual camera
_OF_THREE = 100_000.0  # mm2: about the size of one of three in a row
_IN_COLLAGE = 6_000.0  # mm2 that each photo of a collage is to have
_PORTRAITS = 40  # that are compared with each other


@dataclass(frozen=True, slots=True)
class Idea:
    """One thing to make. `product` is a reference, `size` mm as it would lie or stand, `pages` what it would
    have (a book's is exact only once it is drafted).

    `photos` are those that it is about; empty: all of them. `price` is None where nobody told one.
    """

    id: str
    product: str
    kind: str
    score: float
    reasons: tuple[Reason, ...]
    size: Size
    pages: int | None = None
    photos: tuple[str, ...] = ()
    price: Price | None = None

    def costs(self, pages: int | None = None) -> float | None:
        """One piece's price with so many pages; None where it is not known."""
        spec, many = product(self.product), pages or self.pages
        if self.price is None or many is None:
            return None
        return round(self.price.base + self.price.per_page * max(0, many - spec.block.pages_min), 2)


@dataclass(frozen=True, slots=True)
class Seen:
    """What ideas are made from: photos that could be shown, in order and by worth, and products."""

    photos: tuple[PhotoFacts, ...]
    best: tuple[PhotoFacts, ...]
    analysis: Analysis
    shop: Shop

    @property
    def hangable(self) -> tuple[PhotoFacts, ...]:
        """The best that hang on no wall yet; where all do, all."""
        return tuple(f for f in self.best if not f.hangs) or self.best


Maker = Callable[[Seen], Idea | None]


def _idea(
    name: str,
    spec: ProductSpec,
    score: float,
    reasons: Iterable[Reason],
    aspect: float = 0.0,
    pages: int | None = None,
    photos: Iterable[str] = (),
) -> Idea:
    size = page_like(spec, aspect) if aspect else spec.block.page
    return Idea(
        name, spec.id, spec.kind, max(0.0, min(score, 1.0)), tuple(reasons), size,
        pages if pages is not None else spec.block.pages_default, tuple(photos),
    )  # fmt: skip


def _album(seen: Seen) -> Idea | None:
    photos = list(seen.photos)
    chosen = book_for(photos, seen.shop) if len(photos) >= _BOOK_FROM else None
    if chosen is None:
        return None
    spec, small = chosen
    why = [Reason("idea.many", {"n": len(photos)})]
    chapters = [e for e in seen.analysis.events if len(e.photos) >= 3]
    if len(chapters) > 1:
        why.append(Reason("idea.chapters", {"n": len(chapters)}))
    if small:
        why.append(Reason("idea.small_pages"))
    pages = pages_for(spec, len(photos), style_of(DEFAULT_STYLE), photos)
    return _idea("album", spec, 0.55 + 0.4 * min(1.0, len(photos) / 80), why, pages=pages)


def _calendar(seen: Seen) -> Idea | None:
    months = {f.taken.month for f in seen.photos if f.taken is not None and f.dated}
    if len(months) < _MONTHS_FROM or len(seen.photos) < 12:
        return None
    specs = [s for s in seen.shop.of("calendar") if s.block.page.aspect < 1] or seen.shop.of("calendar")
    if not specs:
        return None
    enough_for = [s for s in specs if sum(bears(f, s) for f in seen.photos) >= 12]
    spec = largest_of(enough_for) or smallest(specs)
    assert spec is not None
    score = 0.3 + 0.55 * len(months) / 12 + 0.1 * min(1.0, len(seen.photos) / 60)
    why = Reason("idea.months", {"n": len(months)}) if len(months) < 12 else Reason("idea.whole_year")
    return _idea("calendar", spec, score, [why])


def largest_of(specs: Iterable[ProductSpec]) -> ProductSpec | None:
    """The largest, of one size the nearest at hand."""
    return min(specs, key=lambda s: -round(area(s), -2), default=None)


def _panorama(seen: Seen) -> Idea | None:
    """The wide sharp one, on something as wide as it; where nothing is, over panels beside each other."""
    wide = [f for f in seen.hangable if f.aspect >= _WIDE and worth(f) >= GOOD * 0.6]
    if not wide:
        return None
    specs = [s for s in seen.shop.of("wall", "print", "panorama") if _long(s) >= _WIDE]
    for f in wide:
        spec = largest_for(f, specs, 0.75)
        if spec is not None:
            why = [Reason("idea.wide", {"ratio": f"{f.aspect:.1f}"}), _sharp(f, page_like(spec, f.aspect))]
            return _idea("panorama", spec, 0.55 + 0.35 * worth(f), why, f.aspect, 1, [f.id])
    return _over_panels(wide[0], seen, Reason("idea.wide", {"ratio": f"{wide[0].aspect:.1f}"}))


def _over_panels(f: PhotoFacts, seen: Seen, why: Reason) -> Idea | None:
    found: list[tuple[float, ProductSpec, int]] = []
    for spec in seen.shop.of("panels"):
        for n in range(max(2, spec.block.pages_min), min(5, spec.block.pages_max) + 1):
            whole = _whole(spec, n)
            if ppi_on(f, whole) * 1.2 >= spec.output.ppi_min / max(spec.output.viewing, 1.0):
                found.append((kept_on(f, whole), spec, n))
    if not found:
        return None
    kept, spec, n = max(found, key=lambda t: t[0])
    if kept < 0.7:
        return None
    return _idea("panorama", spec, 0.45 + 0.35 * worth(f), [why], pages=n, photos=[f.id])


def _whole(spec: ProductSpec, n: int) -> Size:
    """Panels in one row, upright."""
    page, gap = spec.block.page, spec.piece.gap if spec.piece is not None else 0.0
    return Size(n * page.w + (n - 1) * gap, page.h)


def _long(spec: ProductSpec) -> float:
    return max(spec.block.page.aspect, 1 / spec.block.page.aspect)


def _sharp(f: PhotoFacts, page: Size) -> Reason:
    return Reason("idea.sharp", {"ppi": round(ppi_on(f, page))})


def _wall(seen: Seen) -> Idea | None:
    """The best photo alone, as large as its pixels bear."""
    specs = [s for s in seen.shop.of("wall") if _long(s) < _WIDE]
    specs.sort(key=lambda s: s.piece is None or s.piece.wrap <= 0)  # canvas, of what is of one size
    best = [f for f in seen.hangable[:5] if worth(f) >= GOOD]
    ways = [(f, s) for f in best if (s := largest_for(f, specs)) is not None]
    if not ways:
        return None
    f, spec = max(ways, key=lambda w: worth(w[0]) * (0.6 + 0.4 * kept_on(w[0], page_like(w[1], w[0].aspect))))
    why = [Reason("idea.best", {"n": len(seen.photos)})] if len(seen.photos) > 1 else []
    why.append(_sharp(f, page_like(spec, f.aspect)))
    return _idea("wall", spec, 0.35 + 0.4 * worth(f), why, f.aspect, 1, [f.id])


def _gallery(seen: Seen) -> Idea | None:
    """A wall of several: as many as are good enough, an odd number."""
    specs = seen.shop.of("gallery")
    if not specs or specs[0].piece is None:
        return None
    spec = specs[0]
    least = min((Size(*s) for s in specs[0].piece.sizes), key=lambda s: s.w * s.h, default=spec.block.page)
    good = [f for f in seen.hangable if worth(f) >= GOOD * 0.8 and ppi_turned(f, least) >= enough(spec)]
    if len(good) < 6:
        return None
    n = 7 if len(good) >= 12 else 5
    n = min(max(n, spec.block.pages_min), spec.block.pages_max)
    score = 0.4 + 0.2 * min(1.0, len(good) / 40)
    return _idea("gallery", spec, score, [Reason("idea.gallery", {"n": len(good)})], pages=n)


def _trio(seen: Seen) -> Idea | None:
    """Three portraits that match: beside each other in one row."""
    portraits = [f for f in seen.hangable if is_portrait(f)][:_PORTRAITS]
    three = matching(portraits)
    if three is None:
        return None
    aspect = three[0].aspect
    specs = [s for s in seen.shop.of("wall", kinds=("wall",)) if s.block.pages_max >= 3 and _long(s) < _WIDE]
    fitting = [s for s in specs if all(bears(f, s) for f in three)]
    spec = min(fitting, key=lambda s: abs(area(s) - _OF_THREE), default=None) or smallest(specs)
    if spec is None:
        return None
    mean = sum(worth(f) for f in three) / 3
    one = {p for f in three for p in f.people}
    same = len(one) == 1 and all(f.people for f in three)
    why = [Reason("idea.trio_one") if same else Reason("idea.trio")]
    return _idea("trio", spec, 0.4 + 0.4 * mean, why, aspect, 3, [f.id for f in three])


def _split(seen: Seen) -> Idea | None:
    """The best photo that lies, over three panels."""
    best = [f for f in seen.hangable[:8] if f.aspect >= 1.3 and worth(f) >= GOOD and not f.faces]
    idea = _over_panels(best[0], seen, Reason("idea.best", {"n": len(seen.photos)})) if best else None
    return None if idea is None else replace(idea, id="split", score=idea.score * 0.75)


def _collage(seen: Seen) -> Idea | None:
    specs = sorted(seen.shop.of("collage"), key=area)
    if len(seen.photos) < 9 or not specs:
        return None
    n = len(seen.photos)
    pixels = sorted(f.size.w * f.size.h for f in seen.photos)[n // 4]
    sharp = [s for s in specs if pixels >= (enough(s) / MM_PER_INCH) ** 2 * area(s) / n] or specs[:1]
    spec = next((s for s in sharp if area(s) >= _IN_COLLAGE * n), sharp[-1])
    score = 0.38 + 0.2 * min(1.0, len(seen.photos) / 40)
    return _idea("collage", spec, score, [Reason("idea.collage", {"n": len(seen.photos)})])


def _strip(seen: Seen) -> Idea | None:
    """A series with faces, as from a booth."""
    specs = seen.shop.of("strip", "strips")
    known = seen.analysis.facts
    series = [
        s
        for s in seen.analysis.series.values()
        if len(s) >= 4 and any(known[p].faces for p in s if p in known)
    ]
    if not specs or not series:
        return None
    longest = max(len(s) for s in series)
    return _idea("strip", specs[0], 0.45, [Reason("idea.series", {"n": longest})])


def _prints(seen: Seen) -> Idea | None:
    """Many photos on paper in the hand: the more there are, the smaller; of few pixels smaller, too."""
    specs = [
        s for s in seen.shop.of("print") if s.piece is not None and s.piece.all_photos and _long(s) > 1.1
    ]
    if len(seen.photos) < 2 or not specs:
        return None
    wanted = 60_000 if len(seen.photos) <= 6 else 23_400 if len(seen.photos) <= 24 else 15_500  # mm2
    sharp = [s for s in specs if sum(bears(f, s) for f in seen.photos) >= 0.75 * len(seen.photos)]
    rank = min(seen.shop.near(s)[:2] for s in specs)
    close = [s for s in sharp if seen.shop.near(s)[:2] == rank]
    spec = min(close or sharp, key=lambda s: abs(area(s) - wanted), default=None) or smallest(specs)
    assert spec is not None
    small = bool(area(spec) < wanted * 0.8)
    why = [Reason("idea.prints", {"n": len(seen.photos)})] + ([Reason("idea.small_pages")] if small else [])
    n = spec.pages_near(len(seen.photos))
    return _idea("prints", spec, 0.38 + 0.12 * min(1.0, len(seen.photos) / 60), why, pages=n)


def _minis(seen: Seen) -> Idea | None:
    """Sheets of small ones: a hundred photos that nobody would print one by one."""
    specs = seen.shop.of("minis")
    if not specs or specs[0].piece is None:
        return None
    spec = specs[0]
    columns, rows = specs[0].piece.cells
    if len(seen.photos) < columns * rows:
        return None
    sheets = spec.pages_near(len(seen.photos) // (columns * rows))
    few = sum(f.size.w * f.size.h < 3e6 for f in seen.photos) > len(seen.photos) / 2
    why = [Reason("idea.minis", {"n": len(seen.photos)})]
    why += [Reason("idea.small_pages")] if few else []
    score = 0.3 + 0.15 * min(1.0, len(seen.photos) / 100) + 0.15 * few
    return _idea("minis", spec, score, why, pages=sheets)


def _card(seen: Seen) -> Idea | None:
    """One portrait that stands out, to be sent; without faces the best photo where there are few."""
    specs = seen.shop.of("card", "folded", kinds=("card",))
    heroes = [f for f in seen.best if is_portrait(f) and worth(f) >= GOOD]
    few = len(seen.photos) < 12
    if not specs or not (heroes or few):
        return None
    hero = heroes[0] if heroes else seen.best[0]
    spec = next((s for s in specs if bears(hero, s)), specs[0])
    why = [Reason("idea.portrait") if heroes else Reason("idea.card_best")]
    return _idea("card", spec, 0.3 + 0.25 * worth(hero) + 0.05 * few, why, hero.aspect, photos=[hero.id])


IDEAS: tuple[Maker, ...] = (
    _album, _calendar, _panorama, _wall, _gallery, _trio, _split, _collage, _strip, _prints, _minis, _card,
)  # fmt: skip
