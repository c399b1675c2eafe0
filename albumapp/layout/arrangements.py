"""Arrangements other than free slicing trees: a grid of squares, film strips, a few whole photos a page.

`Arranged` gives the layouts of runs of photos on one kind of surface. The cost of a run is known without
crops or frames, so that pagination can ask for thousands of them; `solve` makes frames of the cheapest.
To add one: its name in `style.ARRANGEMENTS`, a maker of pages (photos of a page -> `PageLayout`s in
mm of the page) in `_PAGES`, or of whole spreads as `strips` is.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from albumapp.geometry import Rect, Size
from albumapp.layout.arrangements_grid import grids
from albumapp.layout.arrangements_pages import pages
from albumapp.layout.arrangements_parts import Card, PageLayout, cards_of
from albumapp.layout.arrangements_strip import strips
from albumapp.layout.constraints import FOLD_MM
from albumapp.layout.style import Style, page_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

# how many layouts of one page are tried with those of the other
_TRIED = 4
_BLANK = 1.5  # cost of a white page beside a full one, where the style does not welcome it
_UNLIKE = {"grid": 0.45, "pages": 0.06}  # pages side by side whose photos do not line up
_UNEVEN = 0.06  # each photo that one page has more than the other
_SEEDED = 0.3

_PAGES: dict[str, Callable[[Sequence[Card], Size, Style], list[PageLayout]]] = {
    "grid": grids,
    "pages": pages,
}


class Arranged:
    """Layouts of runs of `facts` on one kind of surface in one style."""

    def __init__(self, facts: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, seed: int = 0) -> None:
        self.facts, self.shape, self.style, self.seed = facts, shape, style, seed
        self.boxes = page_boxes(shape, style)
        if style.arrangement == "strip" and len(shape.areas) == 1 and len(self.boxes) == 2:
            self.boxes = _to_the_fold(self.boxes, shape.fold_x[0])
        self._cards = cards_of(facts, shape)
        self._known: dict[tuple[int, int, Size], list[PageLayout]] = {}

    def cost(self, start: int, n: int) -> float:
        """The cheapest layout of photos start..start+n."""
        return min((c for c, _ in self._found(start, n, 2)), default=1e6)

    def layouts(self, start: int, n: int, want: int) -> Iterator[tuple[float, tuple[Rect, ...]]]:
        """Cost and boxes (one a photo, in order), cheapest first."""
        found = sorted(self._found(start, n, _TRIED), key=lambda f: f[0])
        return islice(found, want)

    def _found(self, start: int, n: int, tried: int) -> Iterator[tuple[float, tuple[Rect, ...]]]:
        shaken = random.Random(f"{self.seed} {start} {n}") if self.seed else None
        for cost, boxes in self._made(start, n, tried):
            yield cost + (_SEEDED * shaken.random() if shaken else 0.0), boxes

    def _made(self, start: int, n: int, tried: int) -> Iterator[tuple[float, tuple[Rect, ...]]]:
        if self.style.arrangement == "strip":
            yield from strips(self._cards[start : start + n], self.boxes, self.style)
            return
        if len(self.boxes) == 1:
            for p in self._page(start, n, self.boxes[0].size)[:tried]:
                yield p.cost, _moved(p.boxes, self.boxes[0])
            return
        for k in self._splits(n):
            for a in self._page(start, k, self.boxes[0].size)[:tried]:
                for b in self._page(start + k, n - k, self.boxes[1].size)[:tried]:
                    yield self._together(a, b, k, n - k)

    def _splits(self, n: int) -> Sequence[int]:
        """How many photos may stand on the left page: about half, or none where white is welcome."""
        white = self.style.white_space >= 0.3 and n <= 2
        reach = 1 if n <= 4 else 2
        middle = range(max(1, n // 2 - reach), min(n - 1, (n + 1) // 2 + reach) + 1)
        return [*middle, 0, n] if white or n == 1 else list(middle)

    def _together(self, a: PageLayout, b: PageLayout, k: int, m: int) -> tuple[float, tuple[Rect, ...]]:
        """Two pages as one spread. Two single photos take the same area, so that neither outweighs."""
        if k == 1 and m == 1 and self.style.arrangement == "pages":
            a, b = _level(a, b, self.style.crop_max)
        share = [p.cost * c for p, c in ((a, k), (b, m)) if c]
        cost = sum(share) / (k + m) + _UNEVEN * abs(k - m)
        if not k or not m:
            cost += _BLANK * (1 - self.style.white_space) + 0.3 * (k + m > 1)
        elif a.key != b.key:
            cost += _UNLIKE[self.style.arrangement]
        return cost, (*_moved(a.boxes, self.boxes[0]), *_moved(b.boxes, self.boxes[1]))

    def _page(self, start: int, m: int, size: Size) -> list[PageLayout]:
        if m == 0:
            return [PageLayout((), 0.0)]
        key = (start, m, size)
        found = self._known.get(key)
        if found is None:
            make = _PAGES[self.style.arrangement]
            found = sorted(make(self._cards[start : start + m], size, self.style), key=lambda p: p.cost)
            self._known[key] = found = found[: _TRIED + 2]
        return found


def _to_the_fold(boxes: Sequence[Rect], fold: float) -> tuple[Rect, ...]:
    """Rows of a film run on across the fold: faces keep clear of it, and no more."""
    left, right = boxes
    keep = FOLD_MM + 0.5
    return (
        Rect.corners(left.x, left.y, fold - keep, left.bottom),
        Rect.corners(fold + keep, right.y, right.right, right.bottom),
    )


def _moved(boxes: Sequence[Rect], to: Rect) -> tuple[Rect, ...]:
    return tuple(b.moved(to.x, to.y) for b in boxes)


def _level(a: PageLayout, b: PageLayout, crop: float) -> tuple[PageLayout, PageLayout]:
    """Two single photos of one area on one line; almost equal shapes are cropped to the same."""
    first, second = a.boxes[0], b.boxes[0]
    area, cy = min(first.area, second.area), (first.cy + second.cy) / 2
    shapes = [first.aspect, second.aspect]
    if abs(math.log(shapes[0] / shapes[1])) < 2 * crop:
        shapes = [math.sqrt(shapes[0] * shapes[1])] * 2
        area *= math.exp(-abs(math.log(shapes[0] / first.aspect)))
    boxes = [
        Rect.centred(box.cx, cy, math.sqrt(area * s), math.sqrt(area / s))
        for box, s in zip((first, second), shapes, strict=True)
    ]
    return PageLayout((boxes[0],), a.cost, a.key), PageLayout((boxes[1],), b.cost, b.key)
