"""When occasions begin and end for two cameras: sharp evidence on their clocks where no scene is shared.

Whoever is together gets the cameras out at about the same time, and puts them away so. The first photo of an
occasion (after a long pause) is often within minutes of the other camera's first one, the last of its last.
Were the clock put right by some seconds, edges would fall together that closely; else they do by chance only,
and how often is known from how many there are in the time that was lived. `occasions` tells the same more
bluntly, as photos in the midst of an occasion foretell each other over an hour. Numbers only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from albumapp.analysis.clocks.matching import Floats, Ints

HOUR, DAY = 3600.0, 86400.0
PAUSE_S = 2700.0  # a longer pause parts two occasions
LEAST = 2  # photos of an occasion whose edges count
TOGETHER = 0.5  # share of the edges that both cameras have
WIDTHS = ((240.0, 0.6), (900.0, 0.4))  # mean distance of edges that belong together (s), and its share
CAP = 2.5  # no single edge says more (nats)
MOST = 80  # edges that are compared
AGREE_S, LEAST_AGREE = 360.0, 4  # so many edges must agree for a value that is not a usual one
VALUES = 6


@dataclass(frozen=True, slots=True)
class Edges:
    """The first and last photos of the occasions of one camera (`rows`, taken at `own`, `last` or first) and
    the times of those of another, ascending; `rates` are how many of these there are a second by chance."""

    count: int
    rows: Ints
    own: Floats
    last: Ints
    theirs: tuple[Floats, Floats]
    rates: tuple[float, float]

    def told(self, seconds: Sequence[float]) -> Floats:
        """count x len(seconds), in nats: how much better edges fall together if the clock lacked so much."""
        out = np.zeros((self.count, len(seconds)))
        lacks = np.array(seconds)
        for kind in (0, 1):
            mine = self.last == kind
            if not mine.any() or not len(self.theirs[kind]):
                continue
            apart = _nearest(self.theirs[kind], self.own[mine][:, None] + lacks[None])
            density = sum(share / (2 * width) * np.exp(-apart / width) for width, share in WIDTHS)
            ratio = np.log(1.0 - TOGETHER + TOGETHER * density / self.rates[kind])
            np.add.at(out, self.rows[mine], np.minimum(ratio, CAP))
        return out

    def candidates(self) -> list[float]:
        """Values at which several edges fall together, those with most first."""
        apart = [(self.theirs[kind][None] - self.own[self.last == kind][:, None]).ravel() for kind in (0, 1)]
        votes = np.sort(np.concatenate(apart))
        ends = np.searchsorted(votes, votes + AGREE_S, "right")
        count = ends - np.arange(len(votes))
        out: list[float] = []
        for n in np.argsort(-count, kind="stable")[: 20 * VALUES].tolist():
            if count[n] < LEAST_AGREE or len(out) == VALUES:
                break
            middle = float(np.median(votes[n : ends[n]]))
            if all(abs(middle - other) > 2 * AGREE_S for other in out):
                out.append(middle)
        return out


def edges(mine: Floats, theirs: Floats) -> Edges | None:
    """Of the times (s) of the photos of two cameras; None where either has no occasion."""
    rows, last = _of(mine)
    other, other_last = _of(theirs)
    if not len(rows) or not len(other):
        return None
    at = np.sort(theirs)
    lived = DAY + float(np.minimum(np.diff(at), DAY).sum())
    sides = tuple(np.sort(theirs[other[other_last == kind]]) for kind in (0, 1))
    rates = tuple(max(1, len(side)) / lived for side in sides)
    return Edges(len(mine), rows, mine[rows], last, (sides[0], sides[1]), (rates[0], rates[1]))


def _of(at: Floats) -> tuple[Ints, Ints]:
    """Positions of the first and last photos of occasions, and 1 for those that are last."""
    order = np.argsort(at, kind="stable")
    pauses = np.flatnonzero(np.diff(at[order]) > PAUSE_S)
    first = np.concatenate([[0], pauses + 1]).astype(np.intp)
    last = np.concatenate([pauses, [len(at) - 1]]).astype(np.intp)
    large = last - first + 1 >= LEAST
    first, last = first[large], last[large]
    if len(first) > MOST // 2:
        kept = np.unique(np.linspace(0, len(first) - 1, MOST // 2).astype(np.intp))
        first, last = first[kept], last[kept]
    rows = order[np.concatenate([first, last])]
    return rows, np.repeat(np.array([0, 1], np.intp), len(first))


def _nearest(times: Floats, at: Floats) -> Floats:
    """How far each time is from the nearest of the ascending ones."""
    after = np.searchsorted(times, at)
    left = np.abs(at - times[np.maximum(after - 1, 0)])
    right = np.abs(times[np.minimum(after, len(times) - 1)] - at)
    return np.asarray(np.minimum(left, right), np.float64)
