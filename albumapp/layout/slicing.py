"""Slicing trees with exact gaps, for many layouts at once; `fitting` lays one of them out exactly.

A tree cuts a box side by side or one above the other; its leaves hold photos of given aspects. Each
node carries `w = alpha * h + beta` (Atkins' BRIC, with the gaps in beta), so widths and heights are exact
in O(n): leaf `(a, 0)`; side by side `(alpha1 + alpha2, beta1 + beta2 + g)`; stacked
`alpha = 1 / (1/alpha1 + 1/alpha2)`, `beta = alpha * (beta1/alpha1 + beta2/alpha2 - g)`.

Trees are programs: node ids 0..n-1 are leaves in reading direction of the cuts, n..2n-2 the cuts,
children before parents. `Table` holds many trees of the same n as arrays, so that numpy works on all
trees and all groups of photos at once: arrays are [node or leaf, tree, group].
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

F = npt.NDArray[np.float32]
I = npt.NDArray[np.intp]  # noqa: E741
B = npt.NDArray[np.bool_]

# a cut: (side by side?, first child's node, second child's node)
Program = tuple[tuple[bool, int, int], ...]
MOST_ENUMERATED = 6
MOST_LISTED = 8  # of seven and eight leaves the trees that part a page most evenly
_LISTED = 320


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Trees of n leaves: children and kind of each cut, [cut, tree]; chosen by group [cut, tree, group]."""

    n: int
    first: I
    second: I
    side: B

    @property
    def count(self) -> int:
        return int(self.first.shape[1])

    def program(self, tree: int) -> Program:
        cuts = range(self.n - 1)
        return tuple(
            (bool(self.side[k, tree]), int(self.first[k, tree]), int(self.second[k, tree])) for k in cuts
        )


def table_of(n: int, programs: Sequence[Program]) -> Table:
    """Many programs of n leaves as arrays."""
    shape = (n - 1, len(programs))
    first, second = np.zeros(shape, np.intp), np.zeros(shape, np.intp)
    side = np.zeros(shape, np.bool_)
    for t, program in enumerate(programs):
        for k, (across, a, b) in enumerate(program):
            side[k, t], first[k, t], second[k, t] = across, a, b
    return Table(n, first, second, side)


Shape = int | tuple[bool, "Shape", "Shape"]


@cache
def _shapes(start: int, stop: int, side: bool | None) -> tuple[Shape, ...]:
    """Trees over leaves start..stop; cut `side` at the root (None: leaf), in left-comb normal form."""
    if stop - start == 1:
        return (start,) if side is None else ()
    if side is None:
        return ()
    found: list[Shape] = []
    for mid in range(start + 1, stop):
        lefts = [s for kind in (None, side, not side) for s in _shapes(start, mid, kind)]
        rights = [s for kind in (None, not side) for s in _shapes(mid, stop, kind)]
        found += [(side, a, b) for a in lefts for b in rights]
    return tuple(found)


def program_of(shape: Shape, n: int) -> Program:
    """A nested shape `(side?, first, second)` with leaves 0..n-1 as a program."""
    cuts: list[tuple[bool, int, int]] = []

    def walk(s: Shape) -> int:
        if isinstance(s, int):
            return s
        a, b = walk(s[1]), walk(s[2])
        cuts.append((s[0], a, b))
        return n + len(cuts) - 1

    walk(shape)
    return tuple(cuts)


@cache
def all_trees(n: int) -> Table:
    """Every ordered tree of n <= 6 leaves: 1, 2, 6, 22, 90, 394."""
    if n > MOST_ENUMERATED:
        raise ValueError(f"too many trees to list for {n} photos")
    if n == 1:
        return table_of(1, [()])
    return table_of(n, [program_of(s, n) for side in (True, False) for s in _shapes(0, n, side)])


@cache
def listed_trees(n: int) -> Table:
    """Trees of n <= 8 leaves: all of them up to six; past that those whose leaves come out alike in size.

    Judged with three mixtures of usual camera shapes on a square.
    """
    if n <= MOST_ENUMERATED:
        return all_trees(n)
    table = table_of(n, [program_of(s, n) for side in (True, False) for s in _shapes(0, n, side)])
    mixtures = [[1.5], [1.333, 0.75, 1.5], [0.75, 1.5, 1.5, 0.667]]
    aspects = np.array([[m[i % len(m)] for m in mixtures] for i in range(n)], np.float32)
    alpha, beta = measure(table, np.broadcast_to(aspects[:, None], (n, table.count, 3)), 0.02)
    h = np.minimum(1, (1 - beta[-1]) / alpha[-1])
    w, h = sizes(table, alpha, beta, (alpha[-1] * h + beta[-1], h), 0.02)
    least = np.sort((w * h).min(axis=0).clip(0) * n, axis=1)[:, 1:].mean(axis=1)
    best = np.sort(np.argsort(-least, kind="stable")[:_LISTED])
    return Table(n, table.first[:, best], table.second[:, best], table.side[:, best])


# --- many at once ---------------------------------------------------------------------------------


def measure(table: Table, aspects: F, gutter: float) -> tuple[F, F]:
    """alpha and beta of every node, [node, tree, group], from leaf aspects [leaf, tree, group]."""
    n = table.n
    alpha = np.empty((2 * n - 1, *aspects.shape[1:]), np.float32)
    beta = np.zeros_like(alpha)
    alpha[:n] = aspects
    g = np.float32(gutter)
    for k in range(n - 1):
        a, b, side = _children(table, k, alpha)
        aa, ab, ba, bb = alpha[a], alpha[b], beta[a], beta[b]
        both = aa + ab
        stacked = aa * ab / both
        alpha[n + k] = np.where(side, both, stacked)
        beta[n + k] = np.where(side, ba + bb + g, stacked * (ba / aa + bb / ab - g))
    return alpha, beta


def _children(table: Table, k: int, nodes: F) -> tuple[Any, Any, B]:
    """Indices of the two children of cut k into arrays [node, tree, group], and its kind."""
    a, b, side = table.first[k], table.second[k], table.side[k]
    if a.ndim == 1:
        trees = np.arange(len(a))
        return (a, trees), (b, trees), side[:, None]
    trees, groups = np.arange(a.shape[0])[:, None], np.arange(a.shape[1])[None]
    return (a, trees, groups), (b, trees, groups), side


def sizes(table: Table, alpha: F, beta: F, box: tuple[F, F], gutter: float) -> tuple[F, F]:
    """w, h of every leaf [leaf, tree, group] from the root's."""
    n, g = table.n, np.float32(gutter)
    w, h = np.empty_like(alpha), np.empty_like(alpha)
    w[-1], h[-1] = box
    for k in range(n - 2, -1, -1):
        a, b, side = _children(table, k, alpha)
        pw, ph = w[n + k], h[n + k]
        aa, ba = alpha[a], beta[a]
        wa, ha = np.where(side, aa * ph + ba, pw), np.where(side, ph, (pw - ba) / aa)
        w[a], h[a] = wa, ha
        w[b] = np.where(side, pw - wa - g, pw)
        h[b] = np.where(side, ph, ph - ha - g)
    return w[:n], h[:n]


def place(table: Table, alpha: F, beta: F, box: tuple[F, F, F, F], gutter: float) -> tuple[F, F, F, F]:
    """x, y, w, h of every leaf [leaf, tree, group] from the root's box, each [tree, group]."""
    n, g = table.n, np.float32(gutter)
    x, y, w, h = (np.empty_like(alpha) for _ in range(4))
    x[-1], y[-1], w[-1], h[-1] = box
    for k in range(n - 2, -1, -1):
        a, b, side = _children(table, k, alpha)
        px, py, pw, ph = x[n + k], y[n + k], w[n + k], h[n + k]
        aa, ba = alpha[a], beta[a]
        wa, ha = np.where(side, aa * ph + ba, pw), np.where(side, ph, (pw - ba) / aa)
        x[a], y[a], w[a], h[a] = px, py, wa, ha
        x[b] = np.where(side, px + wa + g, px)
        y[b] = np.where(side, py, py + ha + g)
        w[b] = np.where(side, pw - wa - g, pw)
        h[b] = np.where(side, ph, ph - ha - g)
    return x[:n], y[:n], w[:n], h[:n]


def chosen(table: Table, trees: I) -> Table:
    """The trees [tree, group] of a table, for each group its own."""
    return Table(table.n, table.first[:, trees], table.second[:, trees], table.side[:, trees])


# --- more than six photos -------------------------------------------------------------------------

_BINS, _LOW, _HIGH = 40, -2.6, 2.6


def grown_trees(
    aspects: Sequence[float], weights: Sequence[float], wanted_aspect: float, want: int, jitter: int = 0
) -> list[Program]:
    """Trees over many leaves by dynamic programming over intervals and bins of log aspect.

    The cost of a cut is how far its two areas are from the ratio of the leaves' weights; of all trees
    whose aspect is near the wanted one the best `want` are given, cheapest first. `jitter` varies the
    weights, for other trees of the same photos. Gaps are left to `fitting.fit`.
    """
    n = len(aspects)
    weight = np.asarray(weights, float)
    if jitter:
        weight = weight * np.exp(np.random.default_rng(jitter).normal(0, 0.35, n))
    total = np.concatenate([[0.0], np.cumsum(weight)])
    centres = np.exp(_LOW + (np.arange(_BINS) + 0.5) * (_HIGH - _LOW) / _BINS)
    cost: dict[tuple[int, int], npt.NDArray[np.float64]] = {}
    true: dict[tuple[int, int], npt.NDArray[np.float64]] = {}
    back: dict[tuple[int, int], list[npt.NDArray[np.intp]]] = {}
    for i, a in enumerate(aspects):
        c, t = np.full(_BINS, np.inf), centres.copy()
        k = _bin(np.array([a]))[0]
        c[k], t[k] = 0.0, a
        cost[i, i + 1], true[i, i + 1] = c, t
    root: list[tuple[float, int, int, int, int]] = []
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length
            parts = [_joined(cost, true, total, i, m, j) for m in range(i + 1, j)]
            price = np.concatenate([p[0] for p in parts])
            shape = np.concatenate([p[1] for p in parts])
            if length == n:
                near = price + 30 * np.abs(np.log(shape / wanted_aspect))
                cheapest = np.argsort(near, kind="stable")[: want * 3]
                root = [(float(near[k]), *_decode(int(k))) for k in cheapest if np.isfinite(near[k])]
                continue
            c, t = np.full(_BINS, np.inf), centres.copy()
            chosen = np.zeros(_BINS, np.intp)
            order = np.argsort(-price, kind="stable")
            bins = _bin(shape[order])
            c[bins], t[bins], chosen[bins] = price[order], shape[order], order
            cost[i, j], true[i, j] = c, t
            back[i, j] = [chosen]
    found: list[Program] = []
    for _, mid, side, a, b in root:
        shape_ = (bool(side), _tree(back, 0, mid + 1, a), _tree(back, mid + 1, n, b))
        program = program_of(shape_, n)
        if program not in found:
            found.append(program)
        if len(found) == want:
            break
    return found


def _bin(aspects: npt.NDArray[np.float64]) -> npt.NDArray[np.intp]:
    k = ((np.log(aspects) - _LOW) * _BINS / (_HIGH - _LOW)).astype(np.intp)
    return np.clip(k, 0, _BINS - 1)


def _joined(
    cost: dict[tuple[int, int], npt.NDArray[np.float64]],
    true: dict[tuple[int, int], npt.NDArray[np.float64]],
    total: npt.NDArray[np.float64],
    i: int,
    m: int,
    j: int,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Price and aspect of every pair of bins joined side by side, then stacked; flat."""
    a, b = true[i, m][:, None], true[m, j][None, :]
    base = cost[i, m][:, None] + cost[m, j][None, :]
    wanted = np.log((total[m] - total[i]) / (total[j] - total[m]))
    ratio = np.log(a / b)
    # at one height areas go with the aspects, at one width with their inverses
    across = base + (ratio - wanted) ** 2
    down = base + (-ratio - wanted) ** 2
    return (
        np.concatenate([across.ravel(), down.ravel()]),
        np.concatenate([(a + b).ravel(), (a * b / (a + b)).ravel()]),
    )


def _decode(at: int) -> tuple[int, int, int, int]:
    """Which cut, kind and bins a flat index of `_joined` parts means: (cut, side?, bin, bin)."""
    mid, rest = divmod(at, 2 * _BINS * _BINS)
    kind, rest = divmod(rest, _BINS * _BINS)
    a, b = divmod(rest, _BINS)
    return mid, int(kind == 0), a, b


def _tree(back: dict[tuple[int, int], list[npt.NDArray[np.intp]]], i: int, j: int, at: int) -> Shape:
    if j - i == 1:
        return i
    mid, side, a, b = _decode(int(back[i, j][0][at]))
    m = i + 1 + mid
    return (bool(side), _tree(back, i, m, a), _tree(back, m, j, b))
