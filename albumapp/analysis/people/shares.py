"""Fair shares: a person's share of the album's photos follows their share of the set.

`selection` chooses by what matters; whose faces are darker, smaller or less sharp would lose by that. Here
photos are exchanged, one against one, until each person is within SLACK photos of their share, as far as
the photos allow: among like exchanges the one that loses least importance, within one event if possible.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from albumapp.photos.facts import PhotoFacts

SLACK = 0.75  # photos more or fewer than a person's share that are left alone
LEAST = 1.0  # photos of the album that are somebody's share, for it to be kept
W_IMPORTANCE, W_EVENT, W_SIBLING = 1.0, 0.5, 0.5  # what an exchange may cost, in squared photos of share
EVENT_MIN = 3
LEAST_GAIN = 0.05
TRIES = 6  # photos that are tried first, each against all that it could be exchanged for

Floats = NDArray[np.float64]


def balance(
    photos: Sequence[PhotoFacts],
    pool: Sequence[int],
    taken: set[int],
    fixed: set[int],
    seen: Mapping[str, int],
    total: int,
    kept: Collection[str] = (),
) -> Iterator[tuple[int, int]]:
    """Exchanges (position out, position in) that bring every person nearer to their share.

    `pool` are the positions in `photos` that may be in the album, `taken` those that are, `fixed` those that
    must stay. `seen` counts the photos of each person among all `total` usable ones. Of the people `kept` the
    last photo stays, however small their share.
    """
    size = len(taken)
    people = sorted(p for p, n in seen.items() if n * size >= LEAST * total)
    if not people or size == 0:
        return
    board = _Board(photos, pool, taken, fixed, people, sorted(kept))
    target = np.array([seen[p] * size / total for p in people])
    off = board.on[board.inside].sum(axis=0) - target
    stuck = np.zeros(len(people), bool)
    for _ in range(4 * size):
        worst = np.where(stuck, 0.0, np.abs(off))
        person = int(worst.argmax())
        if worst[person] <= SLACK:
            return
        found = board.exchange(off, person)
        if found is None:
            stuck[person] = True
            continue
        out, into = found
        off += board.on[into] - board.on[out]
        board.swap(out, into)
        stuck[:] = False
        yield pool[out], pool[into]


class _Board:
    """The pool as arrays: who is on which photo (`on`), what is inside, and what each photo is worth."""

    def __init__(
        self,
        photos: Sequence[PhotoFacts],
        pool: Sequence[int],
        taken: set[int],
        fixed: set[int],
        people: Sequence[str],
        kept: Sequence[str],
    ) -> None:
        self.on = _shown(photos, pool, people)
        self.kept = _shown(photos, pool, kept) > 0
        facts = [photos[n] for n in pool]
        self.value: Floats = np.array(
            [W_IMPORTANCE * f.importance - W_SIBLING * (f.duplicate_of is not None) for f in facts]
        )
        self.event = _numbered([f.event for f in facts])
        self.group = _numbered([f.duplicate_of or f.id for f in facts])
        self.inside = np.array([n in taken for n in pool])
        self.free = np.array([n not in fixed for n in pool])
        self.used = np.bincount(self.group[self.inside], minlength=len(pool))
        self.of_event = np.bincount(self.event[self.inside], minlength=len(pool))
        self.large = np.bincount(self.event, minlength=len(pool)) >= EVENT_MIN

    def exchange(self, off: Floats, person: int) -> tuple[int, int] | None:
        """The best rows (out, in) that bring `person` nearer to their share; None where none helps.

        The sum of the squares of `off` changes by 2 off + 1 for each person who comes and 1 - 2 off for each
        who goes, those on both photos left out.
        """
        joins = self.on @ (2 * off + 1) - self.value
        leaves = self.on @ (1 - 2 * off) + self.value
        has = self.on[:, person] > 0
        few = off[person] < 0
        may_go = np.flatnonzero(self.inside & self.free & (has != few))
        once = np.count_nonzero(self.kept[self.inside], axis=0) == 1
        may_go = may_go[~self.kept[may_go][:, once].any(axis=1)]
        may_come = np.flatnonzero(~self.inside & (self.used[self.group] == 0) & (has == few))
        if not len(may_go) or not len(may_come):
            return None
        lone = ((self.of_event == 1) & self.large)[self.event]
        first, second = (may_come, may_go) if few else (may_go, may_come)
        cost, other = (joins, leaves) if few else (leaves, joins)
        best, found = -LEAST_GAIN, None
        for one in _least(first, cost):
            away = self.event[second] != self.event[one]
            # the last photo of a chapter goes only for another of it
            kept = lone[second] & away if few else lone[one] & away
            overlap = self.on[second] @ self.on[one]
            rest = other[second] - 2 * overlap + W_EVENT * away
            at = int(np.where(kept, np.inf, rest).argmin())
            if not kept[at] and cost[one] + rest[at] < best:
                best, found = cost[one] + rest[at], (int(one), int(second[at]))
        if found is None:
            return None
        return (found[1], found[0]) if few else found

    def swap(self, out: int, into: int) -> None:
        self.inside[out], self.inside[into] = False, True
        for row, step in ((out, -1), (into, 1)):
            self.used[self.group[row]] += step
            self.of_event[self.event[row]] += step


def _shown(photos: Sequence[PhotoFacts], pool: Sequence[int], people: Sequence[str]) -> Floats:
    """1 where a person (column) is on a photo of the pool (row)."""
    column = {p: k for k, p in enumerate(people)}
    on: Floats = np.zeros((len(pool), len(people)))
    for row, n in enumerate(pool):
        for p in photos[n].people:
            if p in column:
                on[row, column[p]] = 1.0
    return on


def _least(rows: NDArray[np.intp], cost: Floats) -> NDArray[np.intp]:
    """The TRIES of the rows that cost least, the first of equals first."""
    costs = cost[rows]
    if len(rows) > TRIES:
        near = np.flatnonzero(costs <= np.partition(costs, TRIES)[TRIES])
        rows, costs = rows[near], costs[near]
    return rows[np.argsort(costs, kind="stable")[:TRIES]]


def _numbered(names: Sequence[str | None]) -> NDArray[np.intp]:
    known: dict[str | None, int] = {}
    return np.array([known.setdefault(name, len(known)) for name in names], np.intp)
