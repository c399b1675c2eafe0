"""Photos and layouts as arrays, so that all trees of many groups are laid out in a few numpy calls.

Arrays of layouts are [leaf, candidate, group]; lengths are mm on the surface, float32. What wins is laid
out again exactly by `fitting.fit`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from albumapp.geometry import Rect
from albumapp.layout.constraints import FOLD_MM, TRIM_MM, area_cap
from albumapp.layout.crop import EYE_LEVEL, ROOMY, grown_face, spared, spared_hull
from albumapp.layout.slicing import F, I, Table, chosen, measure, place, sizes
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

# distance of a cut through a photo at u to the nearest face, tabled for u from -0.25 to 1.25
_CUTS, _CUT_LOW, _CUT_SPAN = 384, -0.25, 1.5
FAR = 9.0
_CROWD, _CROWD_CROP = 12, 0.004  # faces on one photo from which on so little of it is cropped at most
_UNDATED = 0.3  # how much the order of photos without a time counts: they came in the order of their files


@dataclass(frozen=True, slots=True)
class Photos:
    """One row a photo. `down`/`up`: how far the log of its aspect may fall (sides cropped) or rise.

    `hull` is x0, y0, x1, y1 of its faces (0..1), NaN without any; `cap` mm2 that it may cover uncropped;
    `cut` the table of distances (0..1 of its width) from a vertical cut to the nearest face; `dated` how much
    its place in the order counts (0..1).
    """

    facts: tuple[PhotoFacts, ...]
    aspect: F
    down: F
    up: F
    hull: F
    importance: F
    cap: F
    cut: F
    dated: F


def slack(facts: PhotoFacts, style: Style) -> tuple[float, float]:
    """How far the log of the aspect may fall and rise without cutting a face or more than the style lets.

    What may be a face counts here, and heads have more room than a crop must leave them.
    """
    hull = spared_hull(facts, ROOMY)
    # where many faces were found others were not, and those stand at the edges
    least = 1 - (min(style.crop_max, _CROWD_CROP) if len(facts.faces) >= _CROWD else style.crop_max)
    return (
        -math.log(max(least, min(1.0, hull.w + 1e-6) if hull else 0.0)),
        -math.log(max(least, min(1.0, hull.h + 1e-6) if hull else 0.0)),
    )


def photos_of(facts: Sequence[PhotoFacts], shape: SurfaceShape, style: Style) -> Photos:
    """The arrays of some photos for one kind of surface."""
    slacks = [slack(f, style) for f in facts]
    hulls = [spared_hull(f) for f in facts]
    none = (math.nan,) * 4
    return Photos(
        tuple(facts),
        np.array([f.aspect for f in facts], np.float32),
        np.array([s[0] for s in slacks], np.float32),
        np.array([s[1] for s in slacks], np.float32),
        np.array([(h.x, h.y, h.right, h.bottom) if h else none for h in hulls], np.float32).reshape(-1, 4),
        np.array([f.importance for f in facts], np.float32),
        np.array([area_cap(f, shape) for f in facts], np.float32),
        np.array([_cuts(f) for f in facts], np.float32).reshape(-1, _CUTS),
        np.array([1.0 if f.taken is not None else _UNDATED for f in facts], np.float32),
    )


def _cuts(facts: PhotoFacts) -> npt.NDArray[np.float32]:
    u = _CUT_LOW + np.arange(_CUTS) * _CUT_SPAN / (_CUTS - 1)
    found = np.full(_CUTS, FAR)
    for face in spared(facts):
        g = grown_face(face)
        found = np.minimum(found, np.maximum(0.0, np.maximum(g.x - u, u - g.right)))
    return found.astype(np.float32)


@dataclass(frozen=True, slots=True)
class Layouts:
    """Candidates for groups of n photos. `photo` is which photo of the group (0..n-1) a leaf holds.

    `change` is the aspect that it takes over its own. `tree` is each candidate's tree, `cover` the share
    of the region that it fills, `hits` how many of its frames bring a face too near to fold or trim,
    `tau` Kendall's agreement of reading and time order.
    """

    x: F
    y: F
    w: F
    h: F
    photo: I
    change: F
    loss: F
    tree: I
    cover: F
    hits: F
    tau: F


# cost [candidate, group] of what is known before anything is placed: w, h, which photo, loss, cover
Rough = Callable[[F, F, I, F, F], F]
_FEW = 22  # trees that are placed twice, to settle which photo each leaf holds


def evaluate(
    table: Table,
    photos: Photos,
    groups: I,
    region: Rect,
    shape: SurfaceShape,
    gutter: float,
    rough: Rough | None = None,
    keep: int = 0,
    swaps: bool = False,
    usual: bool = False,
) -> Layouts:
    """Trees of a table for every group; `groups` are photo indices [leaf, group] in time order.

    With `rough` only the `keep` trees that it finds cheapest for each group are placed and given. With
    `swaps` each tree is tried also with any two neighbours in reading order exchanged. With `usual` trees of
    which there are many take the order of usual photos, however few the groups.
    """
    n, count = table.n, groups.shape[1]
    across = np.arange(count)[None, None, :]
    fold = _fold(shape)
    order = _first_order(table, photos, groups, region, fold, gutter, 0 if usual else 3)
    single = table.count
    if swaps:
        order = np.concatenate([order, *(_swapped(order, i) for i in range(n - 1))], axis=1)
        table = _tiled(table, n)
    trees = table.count
    which: I = groups[order, across]
    whole = photos.aspect[which]
    s = _share_of_slack(table, whole, photos.down[which], photos.up[which], region, gutter)
    taken = _stretched(whole, photos, which, s)
    alpha, beta = measure(table, taken, gutter)
    tree = np.broadcast_to(np.arange(trees)[:, None], (trees, count))
    if rough is not None and trees > keep:
        root = _root(alpha, beta, region)
        w, h = sizes(table, alpha, beta, (root[2], root[3]), gutter)
        kept = _kept(taken, whole)
        over = np.maximum(np.max(w * h / (photos.cap[which] * kept), axis=0), 1)
        cover = root[2] * root[3] / over / np.float32(region.area)
        tree = np.argpartition(rough(w, h, which, 1 - kept, cover), keep - 1, axis=0)[:keep]
        tree = np.sort(tree, axis=0)
        table, s = chosen(table, tree), np.take_along_axis(s, tree, 0)
        order, which = (np.take_along_axis(v, tree[None], 1) for v in (order, which))
        whole, taken, alpha, beta = (
            np.take_along_axis(v, tree[None], 1) for v in (whole, taken, alpha, beta)
        )
    root = _root(alpha, beta, region)
    w, h = sizes(table, alpha, beta, (root[2], root[3]), gutter)
    over = np.max(w * h / (photos.cap[which] * _kept(taken, whole)), axis=0)
    if np.any(over > 1):
        # white space stays where photos have few pixels, so nothing is won by cropping them
        taken = _stretched(whole, photos, which, np.where(over > 1.1, np.float32(0), s))
        alpha, beta = measure(table, taken, gutter)
        root = _root(alpha, beta, region)
        w, h = sizes(table, alpha, beta, (root[2], root[3]), gutter)
        over = np.max(w * h / (photos.cap[which] * _kept(taken, whole)), axis=0)
        root = _root(alpha, beta, region, np.maximum(over, 1) ** np.float32(-0.5))
    x, y, w, h = place(table, alpha, beta, root, gutter)
    fine = (np.min(w, axis=0) > 5) & (np.min(h, axis=0) > 5)
    rank = reading_rank(x, y, w, h, fold) if n > 1 else order
    change = taken / whole
    hits = np.where(fine, hits_of(photos, which, (x, y, w, h), change, shape), 1e3)
    return Layouts(
        x,
        y,
        w,
        h,
        order,
        change,
        1 - _kept(taken, whole),
        tree % single,
        root[2] * root[3] / np.float32(region.area),
        hits.astype(np.float32),
        kendall(rank, order, photos.dated[which]),
    )


def _swapped(order: I, i: int) -> I:
    found: I = np.where(order == i, i + 1, np.where(order == i + 1, i, order))
    return found


def _tiled(table: Table, times: int) -> Table:
    many = (1, times)
    return Table(table.n, np.tile(table.first, many), np.tile(table.second, many), np.tile(table.side, many))


def _kept(taken: F, whole: F) -> F:
    ratio = taken / whole
    kept: F = np.minimum(ratio, 1 / ratio)
    return kept


def _stretched(whole: F, photos: Photos, which: I, s: F) -> F:
    step: F = whole * np.exp(np.where(s > 0, s * photos.up[which], s * photos.down[which]))
    return step


def _share_of_slack(table: Table, whole: F, down: F, up: F, region: Rect, gutter: float) -> F:
    """How much of their slack (-1..1) the photos give to fill the region, [tree, group]; one secant step."""
    height, width = np.float32(region.h), np.float32(region.w)

    def excess(aspects: F) -> F:
        alpha, beta = measure(table, aspects, gutter)
        found: F = np.log(np.maximum(alpha[-1] * height + beta[-1], 1.0) / width)
        return found

    e0 = excess(whole)
    end = np.where(e0 > 0, np.float32(-1), np.float32(1))
    e1 = excess(whole * np.exp(np.where(e0 > 0, -down, up)))
    open_ = e0 * e1 > 0  # even the last of the slack does not fill the region
    gap = e0 - e1
    s: F = np.where(open_, end, end * e0 / np.where(gap == 0, 1, gap)).astype(np.float32)
    return s


def _first_order(
    table: Table, photos: Photos, groups: I, region: Rect, fold: float | None, gutter: float, few: int = 3
) -> I:
    """Which photo of its group each leaf holds, so that the pages read in time order.

    It depends on the sizes, and these on the photos: many trees of more than `few` groups take the order of
    usual photos.
    """
    n, trees, count = table.n, table.count, groups.shape[1]
    if n == 1:
        return np.zeros((1, trees, count), np.intp)
    if trees > _FEW and count > few:
        order = _usual_order(table, region, fold, gutter)
        return np.broadcast_to(order[:, :, None], (n, trees, count))
    order = np.broadcast_to(np.arange(n)[:, None, None], (n, trees, count))
    for _ in range(2 if trees <= _FEW else 1):
        alpha, beta = measure(table, photos.aspect[groups[order, np.arange(count)[None, None]]], gutter)
        order = reading_rank(*place(table, alpha, beta, _root(alpha, beta, region), gutter), fold)
    return order


@lru_cache(maxsize=64)
def _usual_order(table: Table, region: Rect, fold: float | None, gutter: float) -> I:
    alpha, beta = measure(table, np.full((table.n, table.count, 1), 1.35, np.float32), gutter)
    return reading_rank(*place(table, alpha, beta, _root(alpha, beta, region), gutter), fold)[:, :, 0]


def _fold(shape: SurfaceShape) -> float | None:
    return shape.fold_x[0] if shape.fold_x else None


def _root(alpha: F, beta: F, region: Rect, scale: F | float = 1.0) -> tuple[F, F, F, F]:
    """The tree as large as the region lets it be, centred."""
    h = np.minimum(region.h, (region.w - beta[-1]) / alpha[-1]) * scale
    w = alpha[-1] * h + beta[-1]
    x, y = region.x + (region.w - w) / 2, region.y + (region.h - h) / 2
    f = np.float32
    return x.astype(f), y.astype(f), w.astype(f), h.astype(f)


def reading_rank(x: F, y: F, w: F, h: F, fold: float | None) -> I:
    """Place of each leaf in reading order: left page first, then rows from the top, then left to right.

    A row holds what begins above the middle of its topmost frame.
    """
    n = x.shape[0]
    if n == 1:
        return np.zeros(x.shape, np.intp)
    top = y if fold is None else y + np.where(x + w / 2 > fold, np.float32(8192), np.float32(0))
    top = np.round(top, 2)
    row = np.zeros_like(x)
    rest = top.copy()
    for k in range(n):
        upper = rest.min(axis=0)
        # of frames that begin at one height the first leaf sets the row
        half = h[n - 1].copy()
        for i in range(n - 2, -1, -1):
            np.copyto(half, h[i], where=rest[i] == upper)
        here = rest < upper + half / 2
        np.copyto(row, np.float32(k), where=here)
        np.copyto(rest, np.float32(np.inf), where=here)
        if k % 2 and not np.isfinite(rest).any():
            break
    key = row * 8192 + x
    rank = np.zeros(key.shape, np.intp)
    for i in range(1, n):
        later = key[:i] > key[i]  # ties read in the order of the leaves
        rank[:i] += later
        rank[i] += i - later.sum(axis=0)
    return rank


def kendall(rank: I, order: I, dated: F | None = None) -> F:
    """Kendall's agreement of two orders of the leaves, [candidate, group].

    With `dated` (1 or less for each leaf) only pairs that have a time count in full; what the others are out
    of order, which is that of their files, is added at their weight.
    """
    n = rank.shape[0]
    pairs = max(1, n * (n - 1) // 2)
    agree = np.zeros(rank.shape[1:], np.float32)
    timed, known = np.zeros_like(agree), np.zeros_like(agree)
    sure = None if dated is None or bool(np.all(dated == 1)) else np.broadcast_to(dated == 1, rank.shape)
    for i in range(n - 1):
        alike = (rank[i] < rank[i + 1 :]) == (order[i] < order[i + 1 :])
        agree += alike.sum(axis=0, dtype=np.int32)
        if sure is not None:
            both = sure[i] & sure[i + 1 :]
            timed += (alike & both).sum(axis=0)
            known += both.sum(axis=0)
    if sure is None:
        found: F = ((2 * agree - pairs) / np.float32(pairs)).astype(np.float32)
        return found
    off = 2 * (known - timed) / np.maximum(known, 1)
    others = 2 * (pairs - known - (agree - timed)) / np.float32(pairs)
    weighed: F = (1 - off - _UNDATED * others).astype(np.float32)
    return weighed


def hits_of(photos: Photos, which: I, boxes: tuple[F, F, F, F], change: F, shape: SurfaceShape) -> F:
    """How many frames of each candidate bring a face within 6 mm of a fold or 3 mm of the trim.

    `which` may be the same for all candidates: [leaf, 1, group].
    """
    x, y, w, h = boxes
    hull = photos.hull[which]
    has = ~np.isnan(hull[..., 0])
    found = np.zeros(x.shape[1:], np.float32)
    if not has.any():
        return found
    cw, ch = np.minimum(change, 1), np.minimum(1 / change, 1)
    cx = _slid((hull[..., 0] + hull[..., 2] - cw) / 2, hull[..., 2] - cw, hull[..., 0], 1 - cw)
    fold = _fold(shape)
    if fold is not None:
        u = np.where(has, cx, 0) + (fold - x) / w * cw
        cell = ((u - _CUT_LOW) * ((_CUTS - 1) / _CUT_SPAN)).round()
        inside = (cell >= 0) & (cell < _CUTS) & has
        cell = np.clip(np.nan_to_num(cell), 0, _CUTS - 1).astype(np.intp)
        near = photos.cut[which, cell] - _CUT_SPAN / _CUTS
        found += (inside & (near * w / cw < FOLD_MM + 0.3)).sum(axis=0)
    limit = TRIM_MM + 0.3
    size = shape.size
    inner = min(x.min(), y.min()) >= limit
    if inner and (x + w).max() <= size.w - limit and (y + h).max() <= size.h - limit:
        return found  # no frame is so near to the trim
    cy = _slid((hull[..., 1] + hull[..., 3]) / 2 - ch * EYE_LEVEL, hull[..., 3] - ch, hull[..., 1], 1 - ch)
    outside = x + (hull[..., 0] - cx) / cw * w < limit
    outside |= x + (hull[..., 2] - cx) / cw * w > size.w - limit
    outside |= y + (hull[..., 1] - cy) / ch * h < limit
    outside |= y + (hull[..., 3] - cy) / ch * h > size.h - limit
    found += (outside & has).sum(axis=0)
    return found


def _slid(value: Any, low: Any, high: Any, end: Any) -> F:
    found: F = np.clip(value, np.maximum(low, 0), np.maximum(np.minimum(high, end), 0))
    return found
