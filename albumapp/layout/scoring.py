"""Soft rules of a spread, as one cost for many candidates at once; lower is better.

`GIVES_WAY` is the published order in which the rules of a book give way where its photos cannot meet all
(before any hard one, whose order is `constraints.RELAXED`): `planning` tries the first ones first, `judging`
weighs what is missed. Why this order: a customer minds a wider margin less than a half empty page, and a
spread of one or two photos that looks meant less than one of five that looks forgotten.

A rule is a term of `soft_cost` and a weight in `Weights`. Measures follow the usual definitions: balance
after Ngo (moments about the axes), order by Kendall, size against importance by Spearman.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from albumapp.layout.arrays import Layouts
from albumapp.layout.slicing import F, I
from albumapp.layout.style import Style
from albumapp.products.shape import SurfaceShape

NEAR = 0.3, 4.0  # mm: parallel edges so far apart look like one line that failed
_GAP = 0.15  # mm: edges so near to a gutter apart are its two sides
_AT_ONCE = 32_000  # numbers that stay in the processor's cache


GIVES_WAY = (
    "margin",  # the style's margin and gap: wider on every page, down to three quarters of the paper
    "usual",  # the style's usual number of photos a spread: more of small ones
    "pages",  # the usual number of pages, where none was asked for: fewer
    "dense",  # three spreads of five with three photos or more: others hold one or two on purpose
    "choice",  # photos that are left out beyond the quota, the least important first
    "alignment",  # edges on one line; with it balance
    "order",  # of time within a spread
    "sizes",  # by importance
    "fill",  # pages without empty paper: said where it is given up
)


@dataclass(frozen=True, slots=True)
class Weights:
    """What a rule costs when it is wholly broken (or per case, for counts)."""

    empty: float = 10.0  # share of the region left white
    very_empty: float = 24.0  # the share below 0.95
    crop: float = 6.0
    cropped: float = 45.0  # the mean above 0.03
    importance: float = 3.0
    balance: float = 0.7
    unbalanced: float = 2.5  # below 0.8
    near_miss: float = 0.3
    order: float = 4.0
    hero: float = 0.5
    fold: float = 0.10
    sliver: float = 0.6
    small: float = 1.2
    ratio: float = 1.5
    spread: float = 0.12  # the largest area more than four times the smallest, per time
    huddled: float = 2.0
    hard: float = 60.0


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Times that some rules count more than usual, where a book lacks them."""

    sizes: float = 1.0
    full: float = 1.0


PLAIN = Emphasis()


def weights_of(style: Style, n: int, emphasis: Emphasis = PLAIN) -> Weights:
    """White space costs little on a spread of one or two, and where the style welcomes it."""
    much = (0.12 if n < 3 else 1.0) * (1 - 0.93 * style.white_space)
    fewer = 0.4 if n < 3 else 1.0
    base = Weights()
    cropping = 0.35 if style.full_bleed else 1.0  # pictures to the edge take the page's shape
    return Weights(
        crop=base.crop * cropping,
        cropped=base.cropped * cropping,
        empty=base.empty * much * emphasis.full,
        very_empty=base.very_empty * much * emphasis.full,
        importance=base.importance * emphasis.sizes * (1.0 if n >= 4 else 0.4 * fewer),
        balance=base.balance * fewer,
        unbalanced=base.unbalanced * fewer,
        hero=base.hero * (1.0 if n >= 3 else 0.0),
        near_miss=base.near_miss * fewer,
    )


def soft_cost(
    c: Layouts,
    importance: F,
    shape: SurfaceShape,
    style: Style,
    gutter: float,
    emphasis: Emphasis = PLAIN,
) -> F:
    """Cost [candidate, group]; `importance` is that of each leaf's photo."""
    n = c.x.shape[0]
    k = weights_of(style, n, emphasis)
    area = c.w * c.h
    top = area.max(axis=0)
    low = area.min(axis=0)
    cost = k.empty * (1 - c.cover) + k.very_empty * np.maximum(0, 0.95 - c.cover)
    loss = c.loss.mean(axis=0)
    cost = cost + k.crop * loss + k.cropped * np.maximum(0, loss - 0.03) + k.hard * c.hits
    cost += k.order * (1 - c.tau)
    if n == 2:
        # two that cannot fill the spread stand each in the middle of its page, not huddled at the fold
        for fold in shape.fold_x:
            huddled = (np.abs(c.x - fold) < 2 * gutter) | (np.abs(c.x + c.w - fold) < 2 * gutter)
            cost += k.huddled * np.maximum(0, 0.8 - c.cover) * (huddled.any(axis=0))
    if n > 1:
        cost += k.importance * (1 - spearman(np.round(area / top, 2), importance))
        second = np.partition(area, n - 2, axis=0)[n - 2]
        cost += k.hero * np.maximum(0, 1.6 - top / second)
        cost += k.near_miss * near_misses(c, gutter)
    even = balance(c, shape)
    cost += k.balance * (1 - even) + k.unbalanced * np.maximum(0, 0.82 - even)
    page = min(shape.size.h, shape.size.w / (len(shape.fold_x) + 1))
    least = np.minimum(c.w, c.h).min(axis=0)
    cost += k.small * np.maximum(0, 1 - least / (0.15 * page))
    cost += k.spread * np.maximum(0, top / low / 4 - 1)
    cost += k.ratio * np.maximum(0, top / low / style.size_ratio - 1)
    for fold in shape.fold_x:
        before, after = fold - c.x, c.x + c.w - fold
        crosses = (before > 0.5) & (after > 0.5)
        thin = crosses & (np.minimum(before, after) < 0.16 * c.w)
        cost += (k.fold * crosses + k.sliver * thin).sum(axis=0)
    found: F = cost.astype(np.float32)
    return found


def rough_cost(w: F, h: F, importance: F, loss: F, cover: F, style: Style) -> F:
    """What can be said of a layout from its sizes alone, to choose what is looked at closely."""
    n = w.shape[0]
    k = weights_of(style, 3)
    area = np.maximum(w * h, 1)
    lost = loss.mean(axis=0)
    cost = k.empty * (1 - cover) + k.very_empty * np.maximum(0, 0.95 - cover)
    cost = cost + k.crop * lost + k.cropped * np.maximum(0, lost - 0.03)
    cost += k.hard * (np.minimum(w, h).min(axis=0) < 5)
    if n > 1:
        top, low = area.max(axis=0), area.min(axis=0)
        cost += 0.1 * np.maximum(0, top / low / 4 - 1)
        a, b = np.log(area / top), importance - importance.mean(axis=0)
        a = a - a.mean(axis=0)
        spread = np.sqrt((a * a).sum(axis=0) * (b * b).sum(axis=0))
        cost += 0.6 * k.importance * (1 - (a * b).sum(axis=0) / np.maximum(spread, 1e-3))
    found: F = cost.astype(np.float32)
    return found


def spearman(a: F, b: F) -> F:
    """Rank correlation along the first axis, ties sharing their rank; 0 where either is constant."""
    if b.ndim == 3 and b.strides[1] == 0:
        b = b[:, :1]  # the same for all candidates
    ra, rb = _ranks(a), _ranks(b)
    ra, rb = ra - ra.mean(axis=0), rb - rb.mean(axis=0)
    spread = np.sqrt((ra * ra).sum(axis=0) * (rb * rb).sum(axis=0))
    found: F = (ra * rb).sum(axis=0) / np.where(spread > 1e-6, spread, 1)
    return found


def _ranks(v: F) -> F:
    twice = np.zeros(v.shape, np.int8)
    for one in v:
        twice += v > one
        twice += v >= one
    ranks: F = twice * np.float32(0.5)
    return ranks


def near_misses(c: Layouts, gutter: float) -> I:
    """How many pairs of parallel edges miss each other by 0.3 to 4 mm, if not by the gutter."""
    n = c.x.shape[0]
    if n < 2:
        return np.zeros(c.x.shape[1:], np.intp)
    one, other, alike = _edge_pairs(n)
    count = np.zeros(c.x[0].size, np.intp)
    low, high = NEAR
    middle, reach, g = np.float32((low + high) / 2), np.float32((high - low) / 2), np.float32(gutter)
    step = max(64, _AT_ONCE // len(one))
    for start, length in ((c.x, c.w), (c.y, c.h)):
        edges = np.concatenate([start, start + length]).reshape(2 * n, -1)
        for at in range(0, len(count), step):
            e = edges[:, at : at + step]
            d = np.abs(e[one] - e[other])
            missed = np.abs(d - middle) < reach
            if low - _GAP < gutter < high + _GAP:
                missed[alike:] &= np.abs(d[alike:] - g) >= _GAP
            count[at : at + step] += np.count_nonzero(missed, axis=0)
    return count.reshape(c.x.shape[1:])


@lru_cache(maxsize=64)
def _edge_pairs(n: int) -> tuple[I, I, int]:
    """Pairs of edges of n frames, first all near edges, then all far ones; those past the number are of both.

    The two edges of one frame are no pair.
    """
    one, other = np.triu_indices(2 * n, 1)
    apart = other - one != n
    one, other = one[apart], other[apart]
    both = (one < n) & (other >= n)
    order = np.argsort(both, kind="stable")
    return one[order], other[order], int((~both).sum())


def balance(c: Layouts, shape: SurfaceShape) -> F:
    """1 - mean relative difference of the moments about the two axes; areas are split at the axis."""
    parts = []
    for lo, length, other, size in ((c.x, c.w, c.h, shape.size.w), (c.y, c.h, c.w, shape.size.h)):
        mid = np.float32(size / 2)
        a, b = np.minimum(lo, mid), np.minimum(lo + length, mid)
        before = (other * (b - a) * (mid - (a + b) / 2)).sum(axis=0)
        a, b = np.maximum(lo, mid), np.maximum(lo + length, mid)
        after = (other * (b - a) * ((a + b) / 2 - mid)).sum(axis=0)
        most = np.maximum(np.maximum(before, after), 1e-6)
        parts.append(np.abs(before - after) / most)
    found: F = 1 - (parts[0] + parts[1]) / 2
    return found
