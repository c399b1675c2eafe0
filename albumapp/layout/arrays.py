"""Photos and layouts as arrays, so that all trees of many groups are laid out in a few numpy calls.

Arrays of layouts are [leaf, candidate, group]; lengths are mm on the surface, float32. What wins is laid
out again exactly by `slicing.fit`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from albumapp.geometry import Rect
from albumapp.layout.constraints import FOLD_MM, TRIM_MM, area_cap
from albumapp.layout.crop import EYE_LEVEL, face_hull, grown_face
from albumapp.layout.slicing import F, I, Table, measure, place
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

# distance of a cut through a photo at u to the nearest face, tabled for u from -0.25 to 1.25
_CUTS, _CUT_LOW, _CUT_SPAN = 384, -0.25, 1.5
FAR = 9.0


@dataclass(frozen=True, slots=True)
class Photos:
    """One row a photo. `down`/`up`: how far the log of its aspect may fall (sides cropped) or rise.

    `hull` is x0, y0, x1, y1 of its faces (0..1), NaN without any; `cap` mm2 that it may cover uncropped;
    `cut` the table of distances (0..1 of its width) from a vertical cut to the nearest face.
    """

    facts: tuple[PhotoFacts, ...]
    aspect: F
    down: F
    up: F
    hull: F
    importance: F
    cap: F
    cut: F


def slack(facts: PhotoFacts, style: Style) -> tuple[float, float]:
    """How far the log of the aspect may fall and rise without cutting a face or more than the style lets."""
    hull = face_hull(facts)
    least = 1 - style.crop_max
    return (
        -math.log(max(least, min(1.0, hull.w + 1e-6) if hull else 0.0)),
        -math.log(max(least, min(1.0, hull.h + 1e-6) if hull else 0.0)),
    )


def photos_of(facts: Sequence[PhotoFacts], shape: SurfaceShape, style: Style) -> Photos:
    """The arrays of some photos for one kind of surface."""
    slacks = [slack(f, style) for f in facts]
    hulls = [face_hull(f) for f in facts]
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
    )


def _cuts(facts: PhotoFacts) -> npt.NDArray[np.float32]:
    u = _CUT_LOW + np.arange(_CUTS) * _CUT_SPAN / (_CUTS - 1)
    found = np.full(_CUTS, FAR)
    for face in facts.faces:
        g = grown_face(face)
        found = np.minimum(found, np.maximum(0.0, np.maximum(g.x - u, u - g.right)))
    return found.astype(np.float32)


@dataclass(frozen=True, slots=True)
class Layouts:
    """Candidates for groups of n photos. `photo` is which photo of the group (0..n-1) a leaf holds.

    `tree` is each candidate's tree, `cover` the share of the region that it fills, `hits` how many of
    its frames bring a face too near to fold or trim, `tau` Kendall's agreement of reading and time order.
    """

    x: F
    y: F
    w: F
    h: F
    photo: I
    loss: F
    tree: I
    cover: F
    hits: F
    tau: F


def evaluate(
    table: Table, photos: Photos, groups: I, region: Rect, shape: SurfaceShape, gutter: float
) -> Layouts:
    """Every tree of a table for every group; `groups` are photo indices [leaf, group] in time order."""
    n, trees, count = table.n, table.count, groups.shape[1]
    order = np.broadcast_to(np.arange(n)[:, None, None], (n, trees, count))
    width, height = np.float32(region.w), np.float32(region.h)
    across = np.arange(count)[None, None, :]

    def held(order: I) -> I:
        found: I = groups[order, across]
        return found

    # which photo stands where in reading order depends on the sizes, and these on the photos
    for _ in range(2 if n > 1 else 0):
        alpha, beta = measure(table, photos.aspect[held(order)], gutter)
        boxes = place(table, alpha, beta, _root(alpha, beta, region), gutter)
        order = reading_rank(*boxes, _fold(shape))
    which = held(order)
    whole = photos.aspect[which]
    down, up = photos.down[which], photos.up[which]

    def stretched(s: F) -> F:
        step: F = whole * np.exp(np.where(s > 0, s * up, s * down))
        return step

    def excess(s: F) -> tuple[F, F, F]:
        alpha, beta = measure(table, stretched(s), gutter)
        return alpha, beta, np.log(np.maximum(alpha[-1] * height + beta[-1], 1.0) / width)

    start = np.zeros((trees, count), np.float32)
    alpha, beta, e0 = excess(start)
    end = np.where(e0 > 0, np.float32(-1), np.float32(1))
    alpha, beta, e1 = excess(end)
    open_ = e0 * e1 > 0  # even the last of the slack does not fill the region
    s = np.where(open_, end, end * e0 / np.where(e0 == e1, 1, e0 - e1))
    alpha, beta, e2 = excess(s)
    near = e1 - e2
    s = np.where(open_, end, np.clip(s - e2 * (end - s) / np.where(near == 0, 1, near), -1, 1))
    taken = stretched(s)
    alpha, beta = measure(table, taken, gutter)
    kept = np.exp(-np.abs(np.log(taken / whole)))
    root = _root(alpha, beta, region)
    x, y, w, h = place(table, alpha, beta, root, gutter)
    over = np.max(w * h / (photos.cap[which] * kept), axis=0)
    if np.any(over > 1):
        scale = np.where(over > 1, np.maximum(over, 1e-6) ** -0.5, 1).astype(np.float32)
        root = _root(alpha, beta, region, scale)
        x, y, w, h = place(table, alpha, beta, root, gutter)
    x, y = x + np.float32(0), y + np.float32(0)
    fine = (np.min(w, axis=0) > 5) & (np.min(h, axis=0) > 5)
    rank = reading_rank(x, y, w, h, _fold(shape)) if n > 1 else order
    hits = _hits(photos, which, (x, y, w, h), taken / whole, shape, region)
    return Layouts(
        x,
        y,
        w,
        h,
        order,
        1 - kept,
        np.broadcast_to(np.arange(trees)[:, None], (trees, count)),
        root[2] * root[3] / (width * height),
        np.where(fine, hits, 1e3).astype(np.float32),
        _tau(rank, order),
    )


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
    top = y if fold is None else y + np.where(x + w / 2 > fold, np.float32(8192), np.float32(0))
    top = np.round(top, 2)
    row = np.zeros_like(x)
    rest = top.copy()
    for k in range(n):
        first = np.argmin(rest, axis=0)[None]
        limit = np.take_along_axis(rest, first, 0) + np.take_along_axis(h, first, 0) / 2
        here = rest < limit
        row[here] = k
        rest[here] = np.inf
        if not np.isfinite(rest).any():
            break
    key = row * 8192 + x
    rank: I = (key[None] < key[:, None]).sum(axis=1) + _earlier_ties(key)
    return rank


def _earlier_ties(key: F) -> I:
    n = key.shape[0]
    found = np.zeros(key.shape, np.intp)
    for i in range(1, n):
        found[i] = (key[:i] == key[i]).sum(axis=0)
    return found


def _tau(rank: I, order: I) -> F:
    n = rank.shape[0]
    total = np.zeros(rank.shape[1:], np.float32)
    for i in range(n):
        for j in range(i + 1, n):
            total += np.sign(rank[i] - rank[j]) * np.sign(order[i] - order[j])
    found: F = total / np.float32(max(1, n * (n - 1) / 2))
    return found


def _hits(
    photos: Photos, which: I, boxes: tuple[F, F, F, F], change: F, shape: SurfaceShape, region: Rect
) -> F:
    """How many frames of each candidate bring a face within 6 mm of a fold or 3 mm of the trim."""
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
