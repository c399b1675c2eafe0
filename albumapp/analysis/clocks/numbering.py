"""Photos of several cameras that were numbered together, in the order in which they were taken.

Who collects the photos of an event often numbers them through ("wedding-001.jpg" ...), and so does a program
that imports them. A photo then was taken after the one with the number before and before the one with the
next, whatever camera those are from: that bounds what its clock lacks. Two counters that merely overlap have
numbers twice, or bounds that contradict each other; then numbers say nothing.
"""

from __future__ import annotations

import os.path
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.clocks.matching import Floats
from albumapp.analysis.clocks.occasions import ROUND

SLACK_S = 5.0  # seconds are cut off, and bursts of two cameras mix
LEAST = 5  # runs of numbers that must lie between those of the other camera
AGREE = 0.9  # share of them that few values explain
VALUES = 3
NATS = 2.5
TIGHT_S = 6 * 3600.0  # numbers that lie farther apart bound nothing

_NUMBER = re.compile(r"(\d+)\D*$")


@dataclass(frozen=True, slots=True)
class Spans:
    """What the clock lacks at each photo: between `lo` and `hi` (s; NaN where unbounded). `voice` is what a
    photo weighs: a run of one camera's numbers has one voice."""

    lo: Floats
    hi: Floats
    voice: Floats

    def told(self, values: Sequence[float]) -> Floats:
        """Photos x values, in nats."""
        lacks = np.array(values)[None]
        bounded = ~np.isnan(self.lo)
        inside = (lacks >= self.lo[:, None]) & (lacks <= self.hi[:, None])
        return np.where(inside, NATS, -NATS) * np.where(bounded, self.voice, 0.0)[:, None]

    def candidates(self) -> list[float]:
        """Few values that explain most photos; the usual ones where they do."""
        out, left = [], ~np.isnan(self.lo)
        for _ in range(VALUES):
            if not left.any():
                break
            tried = np.concatenate([[0.0], ROUND, self.lo[left], (self.lo[left] + self.hi[left]) / 2])
            inside = (tried[:, None] >= self.lo[None]) & (tried[:, None] <= self.hi[None]) & left[None]
            weight = (inside * self.voice).sum(axis=1)
            best = int(np.argmax(weight))
            if weight[best] < 2.0:
                break
            out.append(float(tried[best]))
            left &= ~inside[best]
        return out

    def middle(self, value: float, rows: NDArray[np.bool_]) -> float | None:
        """The middle of what the photos that allow a value allow together; None where none is bounded."""
        inside = rows & (self.lo <= value) & (value <= self.hi)
        if not inside.any():
            return None
        return float((self.lo[inside].max() + self.hi[inside].min()) / 2)

    def explained(self) -> float:
        """The share of the bounded photos that `candidates` explain."""
        bounded = ~np.isnan(self.lo)
        inside = np.zeros(len(self.lo), bool)
        for value in self.candidates():
            inside |= (value >= self.lo) & (value <= self.hi)
        return float((self.voice * inside)[bounded].sum() / max(1e-9, self.voice[bounded].sum()))


def spans(mine: Sequence[str], at: Floats, theirs: Sequence[str], their_at: Floats) -> Spans | None:
    """Bounds by the numbers in the names of files, or None where they were not numbered together."""
    own = [_key(p) for p in mine]
    other = {k: t for p, t in zip(theirs, their_at.tolist(), strict=True) if (k := _key(p)) is not None}
    if len(other) < LEAST or any(k in other for k in own if k is not None):
        return None
    keys = sorted(other)
    times = np.array([other[k] for k in keys])
    folders = np.array([k[0] for k in keys])
    lo, hi = np.full(len(own), np.nan), np.full(len(own), np.nan)
    gap = np.full(len(own), -1, np.intp)
    for n, key in enumerate(own):
        if key is None:
            continue
        after = bisect_left(keys, key)
        if 0 < after < len(keys) and folders[after - 1] == folders[after] == key[0]:
            gap[n] = after
            if 0 <= times[after] - times[after - 1] <= TIGHT_S:
                lo[n] = times[after - 1] - at[n] - SLACK_S
                hi[n] = times[after] - at[n] + SLACK_S
    bounded = ~np.isnan(lo)
    if len(np.unique(gap[bounded])) < LEAST:
        return None
    counts = np.bincount(gap[bounded], minlength=len(keys) + 1)
    voice = np.where(bounded, 1.0 / np.maximum(1, counts[np.maximum(gap, 0)]), 0.0)
    found = Spans(lo, hi, voice)
    return found if found.explained() >= AGREE else None


def order(path: str) -> tuple[str, int]:
    """Sort key of a file by the letters and the last number of its name."""
    name = os.path.basename(path)
    name = name[: name.rfind(".")] if "." in name else name
    number = _NUMBER.search(name)
    return (name[: number.start()].casefold(), int(number[1])) if number else (name.casefold(), -1)


def _key(path: str) -> tuple[str, int] | None:
    folder, name = os.path.split(path)
    number = _NUMBER.search(os.path.splitext(name)[0])
    return (folder, int(number[1])) if number and len(number[1]) <= 9 else None
