"""Grouping points of which nobody knows how many groups they make: average linkage, exact, with constraints.

Two groups are as far apart as the root of the mean squared distance of all their pairs (UPGMA on squared
Euclidean distances), so one look-alike does not chain two people. The nearest two are joined until none are
nearer than `reach`. Average linkage is reducible, so all pairs that are each other's nearest may be joined
at once (F. Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983), which makes
a round a few matrix products; groups farther than `reach` from all others are done for good.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
BLOCK = 1024  # rows of one matrix product: 48 MB at 12,000 points
FAR = np.float32(np.inf)


@dataclass(frozen=True, slots=True)
class Points:
    """What is to be grouped: `vectors` (n, d), and for each row the rest.

    `scenes` are the photos: two points of one scene are never joined by likeness. `noise` is added to the
    squared distance of a pair, for each of the two (0: a clear face). `groups` are groups that hold already
    (-1: alone); two groups of `held` never join. `bars` are (row, group): this point is not of that group.
    `settled` rows are alone, and known to be far from each other: only the rest is compared with them.
    """

    vectors: Vectors
    scenes: Sequence[int]
    noise: NDArray[np.float32] | None = None
    groups: Sequence[int] | None = None
    held: frozenset[int] = frozenset()
    bars: Iterable[tuple[int, int]] = ()
    settled: frozenset[int] = frozenset()


def cluster(points: Points, reach: float) -> list[list[int]]:
    """Rows that belong together, each group ascending, groups by their first row."""
    if len(points.vectors) == 0:
        return []
    state = _begun(points)
    state.join_all(reach * reach)
    return sorted(sorted(rows) for rows in state.rows if rows)


@dataclass(slots=True)
class _State:
    """Clusters by number: mean vector, spread (mean squared distance to the mean, with noise), rows, foes."""

    means: NDArray[np.float64]
    spread: NDArray[np.float64]
    rows: list[list[int]]
    foes: list[set[int]]
    settled: NDArray[np.bool_]
    nearest: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    gap: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))

    def join_all(self, most: float) -> None:
        """Join what is nearer than `most` (squared) until nothing is."""
        k = len(self.rows)
        self.nearest = np.full(k, -1, np.int64)
        self.gap = np.full(k, FAR, np.float32)
        alive = np.ones(k, bool)
        stale = ~self.settled
        self._find(np.flatnonzero(stale), np.flatnonzero(alive))
        self._find_settled(np.flatnonzero(stale), np.flatnonzero(self.settled))
        while True:
            alive &= self.gap < most  # reducible: who is far from all now stays so
            pairs = self._mutual(np.flatnonzero(alive))
            if not pairs:
                return
            gone = np.zeros(k, bool)
            for a, b in pairs:
                self._join(a, b)
                alive[b] = False
                gone[[a, b]] = True
            columns = np.flatnonzero(alive)
            lost = columns[gone[columns] | gone[self.nearest[columns]]]
            self._find(lost, columns)

    def _mutual(self, active: NDArray[np.int64]) -> list[tuple[int, int]]:
        """Pairs that are each other's nearest; where rounding hid them all, the nearest pair there is."""
        if active.size < 2:
            return []
        to = self.nearest[active]
        both = active[(self.nearest[to] == active) & (active < to)]
        if both.size:
            return [(int(a), int(self.nearest[a])) for a in both]
        a = int(active[np.argmin(self.gap[active])])
        b = int(self.nearest[a])
        return [(min(a, b), max(a, b))]

    def _sides(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> tuple[Vectors, Vectors]:
        """Two matrices whose product is the squared distance of each row's cluster and each column's."""
        x, y = self.means[rows], self.means[columns]
        own = ((x * x).sum(1) + self.spread[rows])[:, None]
        other = ((y * y).sum(1) + self.spread[columns])[:, None]
        left = np.hstack([-2 * x, own, np.ones_like(own)]).astype(np.float32)
        right = np.hstack([y, np.ones_like(other), other]).astype(np.float32)
        return left, np.ascontiguousarray(right.T)

    def _find(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> None:
        """The nearest of `columns` to each of `rows` (which are among the columns)."""
        if not rows.size:
            return
        left, right = self._sides(rows, columns)
        place = np.full(len(self.rows), -1, np.int64)
        place[columns] = np.arange(columns.size)
        for start in range(0, rows.size, BLOCK):
            part = rows[start : start + BLOCK]
            gap = left[start : start + BLOCK] @ right
            gap[np.arange(part.size), place[part]] = FAR
            self._bar(gap, part, place)
            at = gap.argmin(axis=1)
            self.nearest[part] = columns[at]
            self.gap[part] = gap[np.arange(part.size), at]

    def _find_settled(self, rows: NDArray[np.int64], settled: NDArray[np.int64]) -> None:
        """The nearest of `rows` to each settled cluster: they need not be compared with each other."""
        if not rows.size or not settled.size:
            return
        left, right = self._sides(settled, rows)
        place = np.full(len(self.rows), -1, np.int64)
        place[rows] = np.arange(rows.size)
        for start in range(0, settled.size, BLOCK):
            part = settled[start : start + BLOCK]
            gap = left[start : start + BLOCK] @ right
            self._bar(gap, part, place)
            at = gap.argmin(axis=1)
            self.nearest[part] = rows[at]
            self.gap[part] = gap[np.arange(part.size), at]

    def _bar(self, gap: Vectors, rows: NDArray[np.int64], place: NDArray[np.int64]) -> None:
        """Foes are infinitely far."""
        for n, row in enumerate(rows):
            foes = self.foes[row]
            if foes:
                at = place[list(foes)]
                gap[n, at[at >= 0]] = FAR

    def _join(self, a: int, b: int) -> None:
        """Cluster `b` goes into `a`."""
        na, nb = len(self.rows[a]), len(self.rows[b])
        wa, wb = na / (na + nb), nb / (na + nb)
        apart = self.means[a] - self.means[b]
        self.spread[a] = wa * self.spread[a] + wb * self.spread[b] + wa * wb * float(apart @ apart)
        self.means[a] = wa * self.means[a] + wb * self.means[b]
        self.rows[a] += self.rows[b]
        self.rows[b] = []
        for foe in self.foes[b]:
            self.foes[foe].discard(b)
            self.foes[foe].add(a)
        self.foes[a] |= self.foes[b]
        self.foes[b] = set()


def _begun(points: Points) -> _State:
    """One cluster a group that holds, and one for each point that is alone."""
    n = len(points.vectors)
    groups = points.groups if points.groups is not None else [-1] * n
    number: dict[int, int] = {}
    rows: list[list[int]] = []
    of_row = []
    for i, g in enumerate(groups):
        if g < 0:
            rows.append([])
        elif g not in number:
            number[g] = len(rows)
            rows.append([])
        at = number[g] if g >= 0 else len(rows) - 1
        rows[at].append(i)
        of_row.append(at)
    k = len(rows)
    v = points.vectors.astype(np.float64)
    counts = np.array([len(r) for r in rows], np.float64)
    means = np.zeros((k, v.shape[1]))
    np.add.at(means, of_row, v)
    means /= counts[:, None]
    away = ((v - means[of_row]) ** 2).sum(1)
    if points.noise is not None:
        away = away + points.noise
    spread = np.bincount(of_row, away, k) / counts
    settled = np.zeros(k, bool)
    settled[[of_row[i] for i in points.settled if len(rows[of_row[i]]) == 1]] = True
    return _State(means, spread, rows, _foes(points, of_row, number, k), settled)


def _foes(points: Points, of_row: Sequence[int], number: dict[int, int], k: int) -> list[set[int]]:
    """For each cluster those that it may never join."""
    foes: list[set[int]] = [set() for _ in range(k)]
    scenes: dict[int, set[int]] = defaultdict(set)
    for at, scene in zip(of_row, points.scenes):
        scenes[scene].add(at)
    held = {number[g] for g in points.held if g in number}
    for together in [*scenes.values(), held]:
        if len(together) > 1:
            for at in together:
                foes[at] |= together
    for row, g in points.bars:
        if g in number and of_row[row] != number[g]:
            foes[of_row[row]].add(number[g])
            foes[number[g]].add(of_row[row])
    for at, others in enumerate(foes):
        others.discard(at)
    return foes
