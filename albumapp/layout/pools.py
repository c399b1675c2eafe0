"""Ways of laying out runs of photos, and those of joining them that fill a box: the arrays of `packing`.

A pool holds the trees of one run, as alpha and beta of their roots (`slicing`). Two runs side by side of
height H fill a box where their widths `alpha * H + beta` add up to its own, so the best partner of each tree
is found by bisection.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from albumapp.geometry import Rect
from albumapp.layout.slicing import I, Program, Shape, Table, listed_trees, measure, sizes

V = npt.NDArray[np.float64]

_UNEVEN = 0.006  # worth of a doubled ratio of the largest size to the smallest, as a share of crop
_TOO_UNEVEN = 0.05  # the same, beyond `RATIO`
FITTED = 4  # trees that are fitted exactly
_JOINED = 480  # ways kept of joining two runs before a third comes to them
RATIO = 9.0  # largest area to smallest that is welcome


def uneven_cost(ratio: npt.ArrayLike) -> V:
    """Cost of this ratio of the largest area to the smallest, as a share of crop."""
    doubled = np.log2(ratio)
    found: V = _UNEVEN * doubled + _TOO_UNEVEN * np.maximum(0, doubled - math.log2(RATIO))
    return found


def leaves_of(program: Program, n: int, child: int) -> list[int]:
    """The leaves below the first (0) or the second (1) part of a tree's root."""
    stack, found = [program[-1][1 + child]], []
    while stack:
        node = stack.pop()
        if node < n:
            found.append(node)
        else:
            stack += program[node - n][1:]
    return found


def lowest(price: V, want: int) -> I:
    """Where the `want` lowest prices stand, in no order."""
    if len(price) <= want:
        return np.arange(len(price))
    return np.argpartition(price, want - 1)[:want]


@dataclass(frozen=True, slots=True)
class Roots:
    """What the roots of all trees are like, [tree, group].

    `least`, `most`: shares of the smallest and the largest leaf, reckoned without gaps. `parts` are alpha and
    beta of the root's two children, `share` how many of the leaves the first one has.
    """

    alpha: V
    beta: V
    least: V
    most: V
    side: npt.NDArray[np.bool_]
    parts: tuple[tuple[V, V], tuple[V, V]]
    share: V


def roots_of(table: Table, aspects: npt.ArrayLike, gutter: float) -> Roots:
    """From leaf aspects [leaf, group]."""
    leaves = np.asarray(aspects, np.float32)[:, None]
    wide = np.broadcast_to(leaves, (table.n, table.count, leaves.shape[2]))
    bare, none = measure(table, wide, 0.0)
    w, h = sizes(table, bare, none, (np.sqrt(bare[-1]), 1 / np.sqrt(bare[-1])), 0.0)
    area = w * h
    alpha, beta = measure(table, wide, gutter) if gutter else (bare, none)
    trees = np.arange(table.count)
    first, second = ((alpha[c, trees], beta[c, trees]) for c in (table.first[-1], table.second[-1]))
    return Roots(
        alpha[-1].astype(float),
        beta[-1].astype(float),
        area.min(axis=0).astype(float),
        area.max(axis=0).astype(float),
        table.side[-1][:, None],
        (first, second),
        _first_share(table)[:, None],
    )


@lru_cache(maxsize=16)
def _first_share(table: Table) -> V:
    programs = (table.program(t) for t in range(table.count))
    return np.array([len(leaves_of(p, table.n, 0)) / table.n for p in programs])


@dataclass(frozen=True, slots=True)
class Pool:
    """Ways of laying out the n photos from `start`; `parts` and `pairs` say of what they are joined."""

    n: int
    start: int
    alpha: V
    beta: V
    least: V  # share of the smallest photo
    most: V
    table: Table | None = None
    parts: tuple[Pool, Pool] | None = None
    pairs: I | None = None  # [way, (side?, way of the first, way of the second)]

    def shape(self, way: int) -> Shape:
        if self.table is not None:
            return _moved(self.table.program(way), self.n, self.start)
        assert self.parts is not None
        assert self.pairs is not None
        side, i, j = (int(v) for v in self.pairs[way])
        return bool(side), self.parts[0].shape(i), self.parts[1].shape(j)


def _moved(program: Program, n: int, start: int) -> Shape:
    nodes: list[Shape] = list(range(start, start + n))
    for side, a, b in program:
        nodes.append((side, nodes[a], nodes[b]))
    return nodes[-1]


def listed(aspects: Sequence[float], start: int, gutter: float) -> Pool:
    """The listed trees of up to eight photos in order, the first of them number `start`."""
    n = len(aspects)
    table = listed_trees(n)
    root = roots_of(table, np.asarray(aspects)[:, None], gutter)
    alpha, beta, least, most = (v[:, 0] for v in (root.alpha, root.beta, root.least, root.most))
    return Pool(n, start, alpha, beta, least, most, table)


def _shares(a: Pool, b: Pool, i: I, j: I, first: V, second: V) -> tuple[V, V]:
    """Shares of the smallest and the largest photo of two runs whose areas are as `first` to `second`."""
    fa = first / (first + second)
    fb = 1 - fa
    return np.minimum(fa * a.least[i], fb * b.least[j]), np.maximum(fa * a.most[i], fb * b.most[j])


def joined(a: Pool, b: Pool, gutter: float) -> Pool:
    """Two runs beside and above each other, in the ways that give their photos the most even sizes."""
    i = np.repeat(np.arange(len(a.alpha)), 2)
    j = _shuffled(len(b.alpha))[np.arange(len(i)) % len(b.alpha)]
    aa, ab, ba, bb = a.alpha[i], b.alpha[j], a.beta[i], b.beta[j]
    stacked = aa * ab / (aa + ab)
    alpha = np.concatenate([aa + ab, stacked])
    beta = np.concatenate([ba + bb + gutter, stacked * (ba / aa + bb / ab - gutter)])
    both = [_shares(a, b, i, j, aa, ab), _shares(a, b, i, j, ab, aa)]
    least, most = (np.concatenate([v[k] for v in both]) for k in (0, 1))
    best = lowest(most / least, _JOINED)
    side = np.repeat([1, 0], len(i))
    pairs = np.stack([side, np.concatenate([i, i]), np.concatenate([j, j])], axis=1)[best]
    return Pool(a.n + b.n, a.start, alpha[best], beta[best], least[best], most[best], None, (a, b), pairs)


@lru_cache(maxsize=64)
def _shuffled(count: int) -> I:
    return np.random.default_rng(7).permutation(count)


def filling(a: Pool, b: Pool, box: Rect, gutter: float) -> list[Shape]:
    """The trees of two runs that fill the box most nearly and most evenly."""
    found: list[tuple[float, bool, int, int]] = []
    i = np.arange(len(a.alpha))
    for side in (True, False):
        # lengths that add up to the box's: widths at its height, or heights at its width
        la, lb = ((p.alpha * box.h + p.beta) if side else (box.w - p.beta) / p.alpha for p in (a, b))
        whole = box.w if side else box.h
        order = np.argsort(lb, kind="stable")
        at = np.searchsorted(lb[order], whole - gutter - la)
        for near in (at - 1, at):
            j = order[np.clip(near, 0, len(order) - 1)]
            fine = (la > 1) & (lb[j] > 1)
            first, second = np.maximum(la, 1), np.maximum(lb[j], 1)
            gap = np.abs(np.log((first + second + gutter) / whole))
            least, most = _shares(a, b, i, j, first, second)
            price = np.where(fine, gap + uneven_cost(most / least), np.inf)
            found += [(float(price[k]), side, int(k), int(j[k])) for k in lowest(price, 2)]
    found = sorted(dict.fromkeys(found))[:FITTED]
    return [(side, a.shape(i), b.shape(j)) for price, side, i, j in found if math.isfinite(price)]
