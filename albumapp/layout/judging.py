"""What a laid-out book still lacks: the soft rules as means over its spreads, against what they should reach.

A rule is judged where it says something: fill, alignment and balance of three photos or more, sizes of four
or more, order of photos with times, crop of all. `Lack.cost` weighs what is missed, `Pull` makes the rules
that a book lacks count more when its layouts are picked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from albumapp.document.model import PhotoFrame
from albumapp.geometry import Rect
from albumapp.layout.arrays import Layouts, Photos, kendall, reading_rank
from albumapp.layout.scoring import balance, near_misses, spearman
from albumapp.layout.style import Style, content_boxes
from albumapp.products.shape import SurfaceShape

FILL, FILL_LEAST, SIZES, NEAR, BALANCE, ORDER = 0.972, 0.922, 0.575, 0.24, 0.805, 0.905
CROP = 0.0295  # of each photo, on average
SAME = 0.05  # share of the spreads that are of their neighbour's shape
_MISSED = {
    "fill": 0.5, "least": 0.5, "sizes": 0.45, "near": 0.35, "balance": 0.35, "order": 0.45, "crop": 0.4,
    "same": 0.45,
}  # fmt: skip
_STEEP = {"crop": 15.0}  # the farther it is off; 5 for the others


@dataclass(frozen=True, slots=True)
class Terms:
    """One layout; None where a rule says nothing of it. `near` counts, the others are 0..1 or -1..1.

    `lost` is the sum of what the crops of its `photos` leave out.
    """

    fill: float | None = None
    sizes: float | None = None
    near: float | None = None
    balance: float | None = None
    order: float | None = None
    lost: float = 0.0
    photos: int = 0


@dataclass(frozen=True, slots=True)
class Lack:
    """How far each mean is from its bar, >= 0; `least`: that of the spread in twenty that is least full."""

    fill: float = 0.0
    least: float = 0.0
    sizes: float = 0.0
    near: float = 0.0
    balance: float = 0.0
    order: float = 0.0
    crop: float = 0.0
    same: float = 0.0

    @property
    def any(self) -> bool:
        return any(getattr(self, f.name) > 0 for f in fields(self))

    @property
    def cost(self) -> float:
        """What is missed: so much for each rule, and more the farther it is off."""
        off = {f.name: float(getattr(self, f.name)) for f in fields(self)}
        return sum(_MISSED[name] * (1 + _STEEP.get(name, 5.0) * v) for name, v in off.items() if v > 0)


def terms_of(
    boxes: Sequence[Rect], held: Sequence[int], photos: Photos, shape: SurfaceShape, style: Style
) -> Terms:
    """Boxes in mm and which of `photos` each holds, by index in book order."""
    n = len(boxes)
    columns = [[b.x for b in boxes], [b.y for b in boxes], [b.w for b in boxes], [b.h for b in boxes]]
    x, y, w, h = (np.array(c, np.float32)[:, None, None] for c in columns)
    which = np.array(held, np.intp)[:, None, None]
    fold = shape.fold_x[0] if shape.fold_x else None
    order: float | None = None
    dated = photos.dated[which[:, 0, 0]] == 1
    if dated.sum() > 1:
        rank = reading_rank(x, y, w, h, fold)[dated]
        place = np.argsort(np.argsort(which, axis=0), axis=0)[dated]
        order = float(kendall(rank, place)[0, 0])
    change = (w / h)[:, 0, 0] / photos.aspect[which[:, 0, 0]]
    # a style of pictures to the edge of the paper crops by choice
    lost = 0.0 if style.full_bleed else float(np.sum(1 - np.minimum(change, 1 / change)))
    if n < 3:
        return Terms(order=order, lost=lost, photos=n)
    area = w * h
    one = np.ones(area.shape[1:], np.float32)
    c = Layouts(x, y, w, h, which, w, area, which[0], one, one, one)
    sizes: float | None = None
    importance = photos.importance[which]
    if n > 3 and np.ptp(importance) > 0:
        sizes = float(spearman(np.round(area / area.max(), 2), importance)[0, 0])
    return Terms(
        filled(boxes, shape, style),
        sizes,
        float(near_misses(c, style.gutter)[0, 0]),
        float(balance(c, shape)[0, 0]),
        order,
        lost,
        n,
    )


def terms_of_few(frames: Sequence[PhotoFrame], shape: SurfaceShape) -> Terms:
    """A layout of one photo or two: what crop and trim leave out of them."""
    lost = 0.0
    for f in frames:
        seen = f.box.intersection(shape.rect)
        lost += 1 - f.crop.box.area * (seen.area / f.box.area if seen is not None else 0.0)
    return Terms(lost=lost, photos=len(frames))


def filled(boxes: Sequence[Rect], shape: SurfaceShape, style: Style) -> float:
    """Share of the content boxes that photos, each grown by half a gap, cover; they do not overlap."""
    regions = content_boxes(shape, style)
    pad = style.gutter / 2
    total = 0.0
    for b in boxes:
        for r in regions:
            met = b.outset(pad).intersection(r)
            total += met.area if met is not None else 0.0
    return total / sum(r.area for r in regions)


def lack_of(terms: Sequence[Terms], repeats: int = 0) -> Lack:
    """What a book of these layouts lacks; `repeats` of them have the shape of the one before."""
    fill = sorted(t.fill for t in terms if t.fill is not None)
    least = fill[int(0.05 * (len(fill) - 1))] if fill else 1.0
    lost, photos = sum(t.lost for t in terms), sum(t.photos for t in terms)
    return Lack(
        _short(FILL, fill),
        max(0.0, FILL_LEAST - least),
        _short(SIZES, [t.sizes for t in terms if t.sizes is not None]),
        _short(-NEAR, [-t.near for t in terms if t.near is not None]),
        _short(BALANCE, [t.balance for t in terms if t.balance is not None]),
        _short(ORDER, [t.order for t in terms if t.order is not None]),
        max(0.0, lost / max(1, photos) - CROP),
        max(0.0, repeats / max(1, len(terms) - 1) - SAME),
    )


def _short(bar: float, values: Sequence[float]) -> float:
    return max(0.0, bar - sum(values) / len(values)) if values else 0.0


@dataclass(frozen=True, slots=True)
class Pull:
    """How much more than usual each rule counts while a book lacks it."""

    fill: float = 0.0
    sizes: float = 0.0
    near: float = 0.0
    balance: float = 0.0
    order: float = 0.0
    crop: float = 0.0

    def of(self, t: Terms) -> float:
        """Cost of a layout's terms."""
        cost = self.crop * t.lost
        if t.fill is not None:
            cost += self.fill * (1 - t.fill + 3 * max(0.0, FILL_LEAST - t.fill))
        if t.near is not None:
            cost += self.near * t.near
        for value, pull in ((t.sizes, self.sizes), (t.balance, self.balance), (t.order, self.order)):
            if value is not None:
                cost += pull * (1 - value)
        return cost

    def more(self, lack: Lack) -> Pull:
        """With more of what is lacking."""
        return Pull(
            self.fill + 15.0 * (lack.fill + lack.least > 0),
            self.sizes + 1.5 * (lack.sizes > 0),
            self.near + 0.3 * (lack.near > 0),
            self.balance + 2.0 * (lack.balance > 0),
            self.order + 2.0 * (lack.order > 0),
            self.crop + 8.0 * (lack.crop > 0),
        )
