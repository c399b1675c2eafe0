"""Fair shares: a person's share of the album's photos follows their share of the set.

`selection` chooses by what matters; whose faces are darker, smaller or less sharp would lose by that. Here
photos are exchanged, one against one, until each person is within SLACK photos of their share, as far as
the photos allow: among like exchanges the one that loses least importance, within one event if possible.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from albumapp.photos.facts import PhotoFacts

SLACK = 0.75  # photos more or fewer than a person's share that are left alone
LEAST = 1.0  # photos of the album that are somebody's share, for it to be kept
W_IMPORTANCE, W_EVENT, W_SIBLING = 1.0, 0.5, 0.5  # what an exchange may cost, in squared photos of share
EVENT_MIN = 3
LEAST_GAIN = 0.05

Floats = NDArray[np.float64]


def balance(
    photos: Sequence[PhotoFacts],
    pool: Sequence[int],
    taken: set[int],
    fixed: set[int],
    seen: Mapping[str, int],
    total: int,
) -> Iterator[tuple[int, int]]:
    """Exchanges (position out, position in) that bring every person nearer to their share.

    `pool` are the positions in `photos` that may be in the album, `taken` those that are, `fixed` those that
    must stay. `seen` counts the photos of each person among all `total` usable ones.
    """
    size = len(taken)
    people = sorted(p for p, n in seen.items() if n * size >= LEAST * total)
    if not people or size == 0:
        return
    board = _Board(photos, pool, taken, fixed, people)
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
    ) -> None:
        column = {p: k for k, p in enumerate(people)}
        self.on: Floats = np.zeros((len(pool), len(people)))
        for row, n in enumerate(pool):
            for p in photos[n].people:
                if p in column:
                    self.on[row, column[p]] = 1.0
        facts = [photos[n] for n in pool]
        self.value: Floats = np.array(
            [W_IMPORTANCE * f.importance - W_SIBLING * (f.duplicate_of is not None) for f in facts]
        )
        self.event = _numbered([f.event for f in facts])
        self.group = _numbered([f.duplicate_of or f.id for f in facts])
        self.inside = np.array([n in taken for n in pool])
        self.free = np.array([n not in fixed for n in pool])
        # groups that are in the album through a photo outside the pool cannot be: taken is within the pool
        self.used = Counter(self.group[self.inside].tolist())
        self.of_event = Counter(self.event[self.inside].tolist())
        self.large = {e for e, n in Counter(self.event.tolist()).items() if n >= EVENT_MIN}

    def exchange(self, off: Floats, person: int) -> tuple[int, int] | None:
        """The best rows (out, in) that bring `person` nearer to their share; None where none helps.

        The sum of the squares of `off` changes by 2 off + 1 for each person who comes and 1 - 2 off for each
        who goes, those on both photos left out.
        """
        joins = self.on @ (2 * off + 1) - self.value
        leaves = self.on @ (1 - 2 * off) + self.value
        blocked = np.isin(self.group, [g for g, n in self.used.items() if n])
        few = off[person] < 0
        may_go = self.inside & self.free & ~self._last_of_event(joins)
        may_come = ~self.inside & ~blocked
        has = self.on[:, person] > 0
        if few:
            may_come &= has
            may_go &= ~has
        else:
            may_go &= has
            may_come &= ~has
        if not may_go.any() or not may_come.any():
            return None
        first, second = (may_come, may_go) if few else (may_go, may_come)
        cost, other = (joins, leaves) if few else (leaves, joins)
        one = int(np.where(first, cost, np.inf).argmin())
        rest = other - 2 * self.on @ self.on[one] + W_EVENT * (self.event != self.event[one])
        two = int(np.where(second, rest, np.inf).argmin())
        out, into = (two, one) if few else (one, two)
        shared = self.on[out] * self.on[into]
        change = (self.on[into] - shared) @ (2 * off + 1) + (self.on[out] - shared) @ (1 - 2 * off)
        return (out, into) if change < -LEAST_GAIN else None

    def swap(self, out: int, into: int) -> None:
        self.inside[out], self.inside[into] = False, True
        for row, step in ((out, -1), (into, 1)):
            self.used[int(self.group[row])] += step
            self.of_event[int(self.event[row])] += step

    def _last_of_event(self, like: Floats) -> NDArray[np.bool_]:
        lone = [e for e, n in self.of_event.items() if n == 1 and e in self.large]
        return np.isin(self.event, lone) if lone else np.zeros(len(like), bool)


def _numbered(names: Sequence[str | None]) -> NDArray[np.intp]:
    known: dict[str | None, int] = {}
    return np.array([known.setdefault(name, len(known)) for name in names], np.intp)
