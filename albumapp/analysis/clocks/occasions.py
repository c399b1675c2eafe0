"""When two cameras were busy, and with what: evidence on their clocks where no two photos show one scene.

Two cameras of one trip take their photos on the same occasions, and what one shows of an occasion looks
rather like what the other shows. So the photos of one camera foretell when the other takes a photo of such a
look: a kernel density (boxes of WIDTHS about each photo, those that look alike weighing more), mixed with
"at any time" for what the second camera did alone. `Occasions.told` says how much better each photo is
foretold if the first clock lacked so many seconds. It is blunter than pairs of one scene (`matching`), and
few photos are enough for it. Numbers only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from albumapp.analysis.clocks.matching import Floats, Ints, Look, moments, sizes

HOUR, DAY = 3600.0, 86400.0
WIDTHS = ((90.0, 0.3), (600.0, 0.4), (2400.0, 0.3))  # half a box (s), and its share
TOGETHER = 0.5  # share of the photos that are taken where the other camera takes some, too
ALIKE, SOFT = 100.0, 0.25  # how much more a photo of the same look foretells; squared distance of looks
CAP = 3.0  # no single photo says more (nats)
PAUSE_S = 1800.0  # photos of one occasion follow each other within so many seconds
CHUNK = 200  # rows at a time: each step lets other threads run
ROWS = 600
ROUND = tuple(
    side * seconds
    for seconds in sorted(
        {h * HOUR / 2 for h in range(1, 29)}
        | {d * DAY for d in range(1, 8)}
        | {round(y * 365.25 + part) * DAY for y in range(1, 13) for part in (-0.5, 0.49)}
    )
    for side in (1, -1)
)
"""What clocks lack most often: hours and half hours of a zone, days, and years (365 or 366 days)."""


def usual(seconds: float, within: float) -> float | None:
    """The value that clocks often lack within so many seconds of this one: the nearest, or None."""
    if abs(seconds) <= within:
        return 0.0
    step = HOUR / 2 if abs(seconds) <= 14.25 * HOUR else DAY
    near = round(seconds / step) * step
    if abs(near - seconds) > within or near == 0.0:
        return None
    hours = round(seconds / HOUR) * HOUR
    return hours if step < DAY and abs(hours - seconds) <= within else near


def best_stretch(by_photo: Floats) -> Floats:
    """The largest sum over consecutive rows, for each column (Kadane)."""
    total = np.zeros(by_photo.shape[1])
    best = np.zeros(by_photo.shape[1])
    for row in by_photo:
        total = np.maximum(total + row, 0.0)
        np.maximum(best, total, out=best)
    return best


@dataclass(frozen=True, slots=True)
class Occasions:
    """What the photos of one camera foretell of those of another: of each `rows`th photo (taken at `own`),
    the share of what looks alike up to each of the times `at` (`sums`, a chunk of rows each)."""

    count: int
    rows: Ints
    own: Floats
    at: Floats
    any_time: float
    sums: tuple[Floats, ...]
    weights: Floats

    def told(self, seconds: Sequence[float]) -> Floats:
        """n x len(seconds): log of how much better each photo is foretold if the clock lacked so many
        seconds than by "at any time"; the photos of one occasion together say as much as the root of their
        number."""
        out = np.zeros((self.count, len(seconds)))
        lacks = np.array(seconds)
        for n, sums in enumerate(self.sums):
            part = slice(n * CHUNK, (n + 1) * CHUNK)
            when = self.own[part, None] + lacks[None]
            density = np.zeros(when.shape)
            line = np.arange(len(when))[:, None]
            for half, share in WIDTHS:
                lo = np.searchsorted(self.at, when - half, "left")
                hi = np.searchsorted(self.at, when + half, "right")
                density += share / (2 * half) * (sums[line, hi] - sums[line, lo])
            ratio = np.log(1.0 - TOGETHER + TOGETHER * density / self.any_time)
            out[self.rows[part]] = np.minimum(ratio, CAP) * self.weights[part, None]
        return out

    def rounds(self, most: int = 20) -> list[float]:
        """The values of ROUND that some stretch of the photos speaks for more than for "nothing is wrong"."""
        by_photo = self.told((0.0, *ROUND))
        gain = best_stretch(by_photo[:, 1:] - np.maximum(by_photo[:, :1], -0.5))
        order = np.argsort(-gain, kind="stable")[:most]
        return [ROUND[n] for n in order.tolist() if gain[n] > 2.0]


def occasions(mine: Look, theirs: Look) -> Occasions:
    """Of two cameras; either may have no photo."""
    rows = _evenly(len(mine.at))
    order = np.argsort(theirs.at, kind="stable")
    order = order[_evenly(len(order))]
    at, features = theirs.at[order], theirs.features[order]
    voice = (1.0 / sizes(moments(at))).astype(np.float32)  # a burst is one photo
    squares = (features**2).sum(axis=1)
    kept = []
    for start in range(0, len(rows), CHUNK):
        own = mine.features[rows[start : start + CHUNK]]
        distance = (own**2).sum(axis=1)[:, None] + squares[None] - 2 * own @ features.T
        weight = (1.0 + ALIKE * np.exp(np.maximum(distance, 0.0) / -SOFT)) * voice
        sums = np.zeros((len(own), len(at) + 1))
        np.cumsum(weight, axis=1, out=sums[:, 1:])
        sums /= np.maximum(sums[:, -1:], 1e-9)
        kept.append(sums)
    own_at = mine.at[rows]
    return Occasions(len(mine.at), rows, own_at, at, 1.0 / _lived(at), tuple(kept), _weights(own_at))


def _lived(at: Floats) -> float:
    """How long the time is in which photos may have been taken (s): half a day round each."""
    pauses = np.minimum(np.diff(at), DAY)
    return DAY + float(pauses.sum())


def _weights(at: Floats) -> Floats:
    """What the voice of each photo weighs: moments of an occasion share the root of their number."""
    by_moment = 1.0 / sizes(moments(at))
    occasion = np.zeros(len(at), np.intp)
    occasion[1:] = np.cumsum(np.abs(np.diff(at)) > PAUSE_S)
    count = np.bincount(occasion, by_moment)
    return np.asarray(by_moment / np.sqrt(np.maximum(count, 1.0))[occasion], np.float64)


def _evenly(count: int) -> Ints:
    return np.arange(count) if count <= ROWS else np.unique(np.linspace(0, count - 1, ROWS).astype(np.intp))
