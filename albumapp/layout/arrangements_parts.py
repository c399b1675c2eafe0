"""What all arrangements share: what counts of a photo, and a page laid out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from albumapp.geometry import Rect
from albumapp.layout.constraints import area_cap
from albumapp.layout.crop import face_hull
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_SPARE = 0.997  # of the area that a photo's pixels allow


@dataclass(frozen=True, slots=True)
class Card:
    """A photo as arrangements see it: `cap` mm2 it may cover uncropped; `w`/`h` of its faces' hull, 0..1."""

    aspect: float
    cap: float
    w: float
    h: float
    importance: float

    def kept(self, aspect: float) -> float | None:
        """Share of the photo that a crop of this aspect keeps; None where that would cut a face."""
        if aspect >= self.aspect:
            k = self.aspect / aspect
            return k if self.h <= k + 1e-9 else None
        k = aspect / self.aspect
        return k if self.w <= k + 1e-9 else None


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Boxes in the page's content box (mm from its top left), one a photo in order.

    Pages of the same `key` line up with each other.
    """

    boxes: tuple[Rect, ...]
    cost: float
    key: object = None


def cards_of(facts: Sequence[PhotoFacts], shape: SurfaceShape) -> list[Card]:
    found = []
    for f in facts:
        hull = face_hull(f)
        w, h = (hull.w, hull.h) if hull is not None else (0.0, 0.0)
        found.append(Card(f.aspect, area_cap(f, shape) * _SPARE, w, h, f.importance))
    return found


def against_importance(areas: Sequence[float], cards: Sequence[Card]) -> float:
    """0..2: how far sizes are from following importance (1 - correlation); 0 for one photo."""
    n = len(areas)
    if n < 2:
        return 0.0
    mean_a, mean_i = sum(areas) / n, sum(c.importance for c in cards) / n
    da, di = [a - mean_a for a in areas], [c.importance - mean_i for c in cards]
    spread = math.sqrt(sum(x * x for x in da) * sum(y * y for y in di))
    if spread < 1e-6 * mean_a:
        return 1.0
    return 1 - sum(x * y for x, y in zip(da, di, strict=True)) / spread
