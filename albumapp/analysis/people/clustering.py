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

from albumapp.analysis.people.company import missed_beside

Vectors = NDArray[np.float32]
BLOCK = 1024  # rows of one matrix product: 48 MB at 12,000 points
FAR = np.float32(np.inf)
LOT, LEAST_LOTS = 96, 4
MOST_COMPANY = 0.065  # of a squared distance: more is not believed, however usual the company
LARGE = 16  # times as many points: so much larger is a cluster that others follow


@dataclass(frozen=True, slots=True)
class Rule:
    """When two groups are one. All but `crowd` are distances; what they mean is squared.

    Groups nearer than `near` are joined first, by likeness alone. Then the larger ones may be as far apart
    as `reach`; single points must be nearer: a group of n lacks (reach^2 - single^2) / 2n. `crowd` is how
    much nearer points with many look-alikes must be: its part of what their look-alikes are nearer than
    `usual`, the distance beyond which nobody is like anybody. `company` is how much farther, squared, a face
    may be for each e-fold by which its company makes a person likelier (module `company`).
    """

    near: float
    reach: float
    single: float
    crowd: float
    usual: float
    company: float = 0.0


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


def cluster(points: Points, rule: Rule) -> list[list[int]]:
    """Rows that belong together, each group ascending, groups by their first row."""
    if len(points.vectors) == 0:
        return []
    state = _begun(points)
    state.join_alike(rule.near**2)
    lacking = (rule.reach**2 - rule.single**2) / 2
    if rule.reach > rule.near:
        state.weigh(rule, lacking)
        while state.join_all(rule.reach**2, lacking):  # larger groups have fewer look-alikes: look again
            state.weigh(rule, lacking)
    if rule.company > 0:
        state.join_missed(points.scenes, rule)
    return sorted(sorted(rows) for rows in state.rows if rows)


@dataclass(slots=True)
class _State:
    """Clusters by number: mean vector, spread (mean squared distance to the mean, with noise), rows, foes.

    `lack` is what else is added to the squared distance to any other cluster.
    """

    means: NDArray[np.float64]
    spread: NDArray[np.float64]
    rows: list[list[int]]
    foes: list[set[int]]
    settled: NDArray[np.bool_]
    lack: NDArray[np.float64]
    size: NDArray[np.float64]
    nearest: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    gap: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))

    def join_alike(self, most: float) -> None:
        """Join what is much alike: each with its nearest, the nearest pairs first, round by round.

        A pair joins where the clusters that its two are in by then are nearer than `most` (squared). That is
        average linkage in a somewhat other order, but in few rounds.
        """
        alive = self._look()
        while True:
            active = np.flatnonzero(alive & (self.gap < most))
            into = {int(b): int(b) for b in active}
            moved = set()
            for b in active[np.argsort(self.gap[active], kind="stable")]:
                x, y = sorted((_root(into, int(b)), _root(into, int(self.nearest[b]))))
                if x != y and y not in self.foes[x] and self._apart(x, y) < most:
                    self._join(x, y, 0.0)
                    into[y] = x
                    moved |= {x, y}
            if not moved:
                return
            alive = (self.size > 0) & (self.gap < most)
            gone = np.zeros(len(self.rows), bool)
            gone[list(moved)] = True
            columns = np.flatnonzero(alive)
            self._find(columns[gone[columns] | gone[self.nearest[columns]]], columns, False)

    def join_all(self, most: float, lacking: float) -> int:
        """Join what is nearer than `most` (squared) until nothing is; how many were joined."""
        alive = self._look()
        joined = 0
        while True:
            # who is farther from all than what these may still come nearer is done: the linkage is reducible
            alive &= self.gap < most + lacking
            near = np.flatnonzero(alive & (self.gap < most))
            pairs = [*self._mutual(near), *self._followers(near)]
            if not pairs:
                return joined
            gone = np.zeros(len(self.rows), bool)
            for a, b in pairs:
                if alive[a] and alive[b] and b not in self.foes[a]:
                    self._join(a, b, lacking)
                    alive[b] = False
                    gone[[a, b]] = True
                    joined += 1
            columns = np.flatnonzero(alive)
            lost = columns[gone[columns] | gone[self.nearest[columns]]]
            self._find(lost, columns, lacking > 0)

    def join_missed(self, scenes: Sequence[int], rule: Rule) -> None:
        """Join lone points with clusters that are missed beside others of their scene, the nearest first."""
        seen = [{scenes[row] for row in rows} for rows in self.rows]
        lacking = (rule.reach**2 - rule.single**2) / 2
        found = []
        for lone, missed, likelier in missed_beside(seen):
            if missed not in self.foes[lone]:
                spare = min(MOST_COMPANY, rule.company * likelier)
                found.append((self._apart(lone, missed) - spare, lone, missed))
        gone = set()
        for apart, lone, missed in sorted(found):
            if apart < rule.reach**2 and lone not in gone and missed not in self.foes[lone]:
                self._join(missed, lone, lacking)
                gone.add(lone)

    def _look(self) -> NDArray[np.bool_]:
        """The nearest of each; which clusters there are."""
        k = len(self.rows)
        self.nearest = np.full(k, -1, np.int64)
        self.gap = np.full(k, FAR, np.float32)
        alive = self.size > 0
        stale = np.flatnonzero(alive & ~self.settled)
        self._find(stale, np.flatnonzero(alive), False)
        self._find_settled(stale, np.flatnonzero(alive & self.settled))
        return alive

    def _apart(self, a: int, b: int) -> float:
        """The squared distance of two clusters."""
        apart = self.means[a] - self.means[b]
        return float(apart @ apart + self.spread[a] + self.spread[b] + self.lack[a] + self.lack[b])

    def weigh(self, rule: Rule, lacking: float) -> None:
        """What each cluster lacks: by its size, and by how near its look-alikes are."""
        there = np.flatnonzero(self.size)
        alike = self._alike(there, rule.usual**2)
        self.lack[there] = rule.crowd * (rule.usual**2 - alike) + lacking / self.size[there]

    def _alike(self, there: NDArray[np.int64], usual: float) -> NDArray[np.float64]:
        """How near (squared) the nearest in a hundred of the others is to each: its look-alikes here.

        The others are dealt into lots and the nearest of each lot counts, without the half of the lots whose
        nearest are so near that they may be the same person. What is not there counts as `usual`.
        """
        lack, self.lack = self.lack, np.zeros_like(self.lack)
        left, right = self._sides(there, there)
        self.lack = lack
        count = there.size
        lots = max(LEAST_LOTS, -(-count // LOT))
        width = max(-(-count // lots), LOT if lots == LEAST_LOTS else 0)
        found = np.empty(count)
        for start in range(0, count, BLOCK):
            gap = np.full((min(BLOCK, count - start), width * lots), np.float32(usual))
            np.matmul(left[start : start + BLOCK], right, out=gap[:, :count])
            rows = np.arange(len(gap))
            gap[rows, rows + start] = usual
            nearest = np.sort(gap.reshape(len(gap), width, lots).min(axis=1), axis=1)
            found[start : start + BLOCK] = np.minimum(nearest[:, lots // 2 :], usual).mean(axis=1)
        return found

    def _mutual(self, active: NDArray[np.int64]) -> list[tuple[int, int]]:
        """Pairs that are each other's nearest; where rounding hid them all, the nearest pair there is."""
        if not active.size:
            return []
        to = self.nearest[active]
        both = active[(self.nearest[to] == active) & (active < to)]
        if both.size:
            return [(int(a), int(self.nearest[a])) for a in both]
        a = int(active[np.argmin(self.gap[active])])
        b = int(self.nearest[a])
        return [(min(a, b), max(a, b))]

    def _followers(self, active: NDArray[np.int64]) -> list[tuple[int, int]]:
        """Small clusters, each with the far larger one that is nearest to it, the nearest first.

        They join at once, though not each other's nearest: a large mean is not moved by a few more.
        """
        to = self.nearest[active]
        small = active[(self.size[to] >= LARGE) & (self.size[active] * LARGE <= self.size[to])]
        small = small[np.argsort(self.gap[small], kind="stable")]
        return [(int(self.nearest[b]), int(b)) for b in small]

    def _sides(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> tuple[Vectors, Vectors]:
        """Two matrices whose product is the squared distance of each row's cluster and each column's."""
        x, y = self.means[rows], self.means[columns]
        own = ((x * x).sum(1) + self.spread[rows] + self.lack[rows])[:, None]
        other = ((y * y).sum(1) + self.spread[columns] + self.lack[columns])[:, None]
        left = np.hstack([-2 * x, own, np.ones_like(own)]).astype(np.float32)
        right = np.hstack([y, np.ones_like(other), other]).astype(np.float32)
        return left, np.ascontiguousarray(right.T)

    def _find(self, rows: NDArray[np.int64], columns: NDArray[np.int64], nearer: bool) -> None:
        """The nearest of `columns` to each of `rows` (which are among the columns).

        `nearer`: the rows may have come nearer to other columns, which then have a new nearest.
        """
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
            if nearer:
                best = gap.min(axis=0)
                closer = np.flatnonzero(best < self.gap[columns])
                self.nearest[columns[closer]] = part[gap[:, closer].argmin(axis=0)]
                self.gap[columns[closer]] = best[closer]

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

    def _join(self, a: int, b: int, lacking: float) -> None:
        """Cluster `b` goes into `a`."""
        na, nb = self.size[a], self.size[b]
        wa, wb = na / (na + nb), nb / (na + nb)
        apart = self.means[a] - self.means[b]
        self.spread[a] = wa * self.spread[a] + wb * self.spread[b] + wa * wb * float(apart @ apart)
        self.means[a] = wa * self.means[a] + wb * self.means[b]
        crowd = wa * (self.lack[a] - lacking / na) + wb * (self.lack[b] - lacking / nb)
        self.lack[a] = crowd + lacking / (na + nb)
        self.size[a], self.size[b] = na + nb, 0
        self.rows[a] += self.rows[b]
        self.rows[b] = []
        self.settled[a] = False
        for foe in self.foes[b]:
            self.foes[foe].discard(b)
            self.foes[foe].add(a)
        self.foes[a] |= self.foes[b]
        self.foes[b] = set()


def _root(into: dict[int, int], at: int) -> int:
    while into.get(at, at) != at:
        at = into[at]
    return at


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
    foes = _foes(points, of_row, number, k)
    return _State(means, spread, rows, foes, settled, np.zeros(k), counts)


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
