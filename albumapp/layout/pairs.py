"""Spreads of two photos, designed on purpose: facing each other, level, set off, one large and one small.

To add one, add a function to DESIGNS and its name to `style.PAIRS`. It gives two boxes, in the order of the
photos, and its own cost, or None where it does not suit them. What white it leaves is gathered.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from albumapp.basis import Reason
from albumapp.geometry import Rect
from albumapp.layout.constraints import area_cap, frame_violations
from albumapp.layout.crop import best_crop
from albumapp.layout.frames import Candidate, bare_over_trim, framed
from albumapp.layout.style import Style, page_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_SPARE = 0.997  # of the area that a photo's pixels allow
_UPRIGHT, _WIDE = 0.95, 1.2  # aspects below and above which a photo counts as such
_EXCESS = 0.02  # of a photo
_CLEARLY = 0.12  # more important by this is clearly so
_LEAST_HERO = 0.4  # of its page: a smaller photo is no hero
_TWO = 0.9  # cost of two beside what else could be on a spread, in the solver's measure
_REPEATED = 0.22  # cost of a design for each time it was used of late
_LEAST_GAP = 10.0  # mm between the two of an offset pair


@dataclass(frozen=True, slots=True)
class _Two:
    """The photos, the pages' boxes, and how large each photo may be."""

    a: PhotoFacts
    b: PhotoFacts
    left: Rect
    right: Rect
    caps: tuple[float, float]
    shape: SurfaceShape
    style: Style

    def heights(self, slot_a: Rect, slot_b: Rect) -> tuple[float, float]:
        """The greatest heights of the whole photos in two slots."""
        found = []
        for f, slot, cap in zip((self.a, self.b), (slot_a, slot_b), self.caps, strict=True):
            found.append(min(slot.h, slot.w / f.aspect, (cap / f.aspect) ** 0.5))
        return found[0], found[1]

    @property
    def first_larger(self) -> bool:
        return self.a.importance >= self.b.importance

    @property
    def gap(self) -> float:
        return abs(self.a.importance - self.b.importance)


_Placed = tuple[Rect, Rect, float] | None
_Row = tuple[float, str, Rect, Rect]  # cost, design, boxes


def _sized(f: PhotoFacts, h: float) -> tuple[float, float]:
    return f.aspect * h, h


def facing_pages(t: _Two) -> _Placed:
    """Two uprights of one height, each in the middle of its page."""
    if max(t.a.aspect, t.b.aspect) > _UPRIGHT:
        return None
    h = min(t.heights(t.left, t.right))
    boxes = [Rect.centred(p.cx, p.cy, *_sized(f, h)) for p, f in ((t.left, t.a), (t.right, t.b))]
    return boxes[0], boxes[1], 0.35


def level(t: _Two) -> _Placed:
    """One height, on one line, each against the fold's margin: read as a pair, the white outside."""
    h = min(t.heights(t.left, t.right))
    (wa, _), (wb, _) = _sized(t.a, h), _sized(t.b, h)
    y = t.left.cy - h / 2
    alike = abs(t.a.aspect / t.b.aspect - 1) < 0.05
    return Rect(t.left.right - wa, y, wa, h), Rect(t.right.x, y, wb, h), 0.5 if alike else 0.62


def offset(t: _Two) -> _Placed:
    """Two wide ones, the first from the top, the second to the bottom: white gathered in two corners."""
    if min(t.a.aspect, t.b.aspect) < _WIDE:
        return None
    ha, hb = t.heights(t.left, t.right)
    w = min(ha * t.a.aspect, hb * t.b.aspect)
    ha, hb = w / t.a.aspect, w / t.b.aspect
    if max(ha, hb) > 0.8 * t.left.h - _LEAST_GAP or w < 0.5 * t.left.w:
        return None
    first = Rect(t.left.right - w, t.left.y, w, ha)
    return first, Rect(t.right.x, t.right.bottom - hb, w, hb), 0.48


def hero_and_small(t: _Two) -> _Placed:
    """The important one as large as its page, the other half as wide, their lower edges on one line."""
    if t.gap < _CLEARLY:
        return None
    ha, hb = t.heights(t.left, t.right)
    large, small = (t.left, t.right) if t.first_larger else (t.right, t.left)
    hero, other = (t.a, t.b) if t.first_larger else (t.b, t.a)
    h = ha if t.first_larger else hb
    wide, high = _sized(hero, h)
    box = Rect.centred(large.cx, large.cy, wide, high)
    if box.area < _LEAST_HERO * large.area:
        return None
    area = min(0.36 * box.area, 0.9 * (hb if t.first_larger else ha) ** 2 * other.aspect)
    k = (area / other.aspect) ** 0.5
    w, h2 = _sized(other, k)
    x = small.x if small is t.right else small.right - w
    x += (small.w - w) * (0.5 if w > 0.7 * small.w else 0.12) * (1 if small is t.right else -1)
    little = Rect(x, box.bottom - h2, w, h2)
    return (box, little, 0.5 - 0.4 * t.gap) if t.first_larger else (little, box, 0.5 - 0.4 * t.gap)


def stacked(t: _Two) -> _Placed:
    """Two wide ones of one width on the right page, the left page white."""
    if min(t.a.aspect, t.b.aspect) < _WIDE:
        return None
    page, g = t.right, t.style.gutter
    w = min(page.w, (page.h - g) / (1 / t.a.aspect + 1 / t.b.aspect))
    w = min(w, *((c * f.aspect) ** 0.5 for c, f in zip(t.caps, (t.a, t.b), strict=True)))
    ha, hb = w / t.a.aspect, w / t.b.aspect
    x, y = page.cx - w / 2, page.cy - (ha + g + hb) / 2
    return Rect(x, y, w, ha), Rect(x, y + ha + g, w, hb), 0.85 - 0.5 * t.style.white_space


def beside(t: _Two) -> _Placed:
    """Two uprights of one height on the right page, the left page white."""
    if max(t.a.aspect, t.b.aspect) > _UPRIGHT:
        return None
    page, g = t.right, t.style.gutter
    h = min(page.h, (page.w - g) / (t.a.aspect + t.b.aspect))
    h = min(h, *((c / f.aspect) ** 0.5 for c, f in zip(t.caps, (t.a, t.b), strict=True)))
    (wa, _), (wb, _) = _sized(t.a, h), _sized(t.b, h)
    x, y = page.cx - (wa + g + wb) / 2, page.cy - h / 2
    return Rect(x, y, wa, h), Rect(x + wa + g, y, wb, h), 0.8 - 0.5 * t.style.white_space


def bleed_and_small(t: _Two) -> _Placed:
    """The important one fills its page past the trim, the other stands whole on white."""
    if not t.style.hero_bleed or t.gap < _CLEARLY or not t.shape.fold_x:
        return None
    r, fold = t.shape.bleed_rect, t.shape.fold_x[0]
    first = t.first_larger
    page = Rect.corners(r.x, r.y, fold, r.bottom) if first else Rect.corners(fold, r.y, r.right, r.bottom)
    hero, other = (t.a, t.b) if first else (t.b, t.a)
    crop = best_crop(hero, page.aspect)
    cap = t.caps[0] if first else t.caps[1]
    seen = page.intersection(t.shape.rect)
    if crop is None or seen is None or crop.box.area < 0.6 or page.area > cap * crop.box.area:
        return None
    # past the trim goes no more of the photo than the shape of the page asks for
    forced = min(seen.aspect / hero.aspect, hero.aspect / seen.aspect)
    if forced - crop.box.area * seen.area / page.area > _EXCESS and not t.style.full_bleed:
        return None
    slot = (t.right if first else t.left).grown(0.72)
    h = t.heights(slot, slot)[1 if first else 0]
    little = Rect.centred(slot.cx, slot.cy, *_sized(other, h))
    cost = 0.35 + 1.2 * (1 - crop.box.area) - 0.3 * t.gap
    return (page, little, cost) if first else (little, page, cost)


DESIGNS: dict[str, Callable[[_Two], _Placed]] = {
    "facing_pages": facing_pages,
    "level": level,
    "offset": offset,
    "hero_and_small": hero_and_small,
    "stacked": stacked,
    "beside": beside,
    "bleed_and_small": bleed_and_small,
}


def _found(a: PhotoFacts, b: PhotoFacts, shape: SurfaceShape, style: Style) -> list[_Row]:
    pages = page_boxes(shape, style)
    if len(pages) != 2:
        return []
    if style.full_bleed:  # a whole photo stands well inside the page, not a hair from its edge
        pages = tuple(p.inset(0.1 * min(p.w, p.h)) for p in pages)
    caps = (area_cap(a, shape) * _SPARE, area_cap(b, shape) * _SPARE)
    two = _Two(a, b, pages[0], pages[1], caps, shape, style)
    rows = []
    for name in style.pairs:
        placed = DESIGNS[name](two)
        if placed is not None:
            first, second, cost = placed
            rows.append((cost + _emptiness(two, first, second), name, first, second))
    return sorted(rows, key=lambda r: r[:2])


def _emptiness(t: _Two, a: Rect, b: Rect) -> float:
    """Cost of white, and of photos so small that they look forgotten on their pages."""
    bare = 1 - t.style.white_space
    page = t.left.area
    cover = (a.area + b.area) / (2 * page)
    forgotten = max(0.0, 0.3 - max(a.area, b.area) / page)
    return _TWO + bare * (2.2 * max(0.0, 0.6 - cover) + 6.0 * forgotten)


def pairs(a: PhotoFacts, b: PhotoFacts, shape: SurfaceShape, style: Style) -> Iterator[Candidate]:
    """The designs that break no hard rule, cheapest first; none on a single page."""
    for cost, name, first, second in _found(a, b, shape, style):
        frames = tuple(bare_over_trim(framed(f, box, style), shape) for f, box in ((a, first), (b, second)))
        if not any(frame_violations(f, p, shape) for f, p in zip(frames, (a, b), strict=True)):
            yield Candidate(frames, cost, (Reason(f"spread.pair_{name}"),))


def pair_cost(a: PhotoFacts, b: PhotoFacts, shape: SurfaceShape, style: Style) -> float:
    """The cheapest design; a large number where there is none."""
    return next((c.cost for c in pairs(a, b, shape, style)), 1e6)


def design_of(c: Candidate) -> Hashable:
    """What makes spreads of one or two photos look alike: the design, and where a single photo stands."""
    code = c.reasons[0].code if c.reasons else ""
    return code, tuple(round(f.box.cx / 100) for f in c.frames) if len(c.frames) == 1 else ()


def unlike(found: Sequence[Candidate], recent: Sequence[Hashable]) -> list[Candidate]:
    """Designs in the order of their costs, those that the book showed of late after others nearly as good."""

    def cost(c: Candidate) -> tuple[int, float]:
        return len(c.relaxed), c.cost + _REPEATED * recent.count(design_of(c))

    return sorted(found, key=cost)
