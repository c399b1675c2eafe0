"""The same scene on photos of two cameras, and what that says of their clocks. Numbers only.

`match` finds for each photo of one camera those of another that look so alike that they may show one scene.
Were the first clock put right by some seconds, such pairs would lie minutes apart; were it not, pairs would
fall there by chance only, and how often is known from how many photos the other camera took about that time.
`likelihoods` weighs the two against each other, photo by photo, for each value that `candidates` finds where
many pairs agree.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

TINY = 16
BEST, MOST, PAIRS = 3, 12, 6_000  # photos of the other camera that each one is compared with, more of few
SECOND = 0.08  # photos that are less alike than the likest by more than so much are of another scene
WEAK = 0.45  # less likeness than this does not become enough by going nearer
ZOOM = 0.84  # one stands nearer than the other
NEAR_S = 240.0  # one scene is photographed by two within so many seconds
STRONG, STRONG_TINT = (
    0.78,
    14.0,
)  # likeness from which a pair shows one scene, and how far colours may be apart
CLOSE_S = 60.0  # most often within so many
# share of the photos with like ones that have one so close, or near, where clocks agree: before it is known
HIT, PRIOR = (0.35, 0.15), 3.0
MOST_HIT = 0.9
AGREE_S = 35.0  # photos of one scene agree to about so many seconds
CAP = 3.5  # no single photo says more (nats)
RUN_S, RUN = 45.0, 4  # photos of one moment count as one, up to so many
ROWS = 800  # photos of a camera that are compared; of more, evenly chosen ones
PEAKS = 40


@dataclass(frozen=True, slots=True)
class Look:
    """The photos of one camera, by their own clock: instants (s), tiny pictures and what is told by them."""

    at: Floats
    light: NDArray[np.float32]  # n x 16 x 16, L
    tint: NDArray[np.float32]  # n x 2, mean a and b
    features: NDArray[np.float32]  # n x d, unit length


@dataclass(frozen=True, slots=True)
class Pairs:
    """`mine[n]` looks like `theirs[n]`; `apart` is what the first clock lacks beside the second (s)."""

    mine: Ints
    theirs: Ints
    apart: Floats


def look(at: Sequence[float], tiny: Sequence[bytes], people: NDArray[np.float32] | None = None) -> Look:
    """From times (s) and tiny pictures (16 x 16 x 3 bytes of Lab); `people` are rows to compare, or None."""
    lab = np.frombuffer(b"".join(tiny), np.uint8).reshape(len(tiny), TINY, TINY, 3).astype(np.float32)
    small = lab.reshape(len(tiny), 8, 2, 8, 2, 3).mean(axis=(2, 4))
    light = small[..., 0].reshape(len(tiny), -1)
    light = light - light.mean(axis=1, keepdims=True)
    light /= np.linalg.norm(light, axis=1, keepdims=True) + 20.0  # a plain sky is like no other
    colour = small[..., 1:].reshape(len(tiny), 4, 2, 4, 2, 2).mean(axis=(2, 4)).reshape(len(tiny), -1)
    parts = [light, (colour - 128.0) / 120.0]
    if people is not None:
        parts.append(0.6 * people)
    features = np.concatenate(parts, axis=1).astype(np.float32)
    return Look(np.asarray(at, np.float64), lab[..., 0], lab[..., 1:].mean(axis=(1, 2)), features)


def thin(count: int) -> Ints:
    """Positions of at most ROWS of so many photos, evenly chosen."""
    if count <= ROWS:
        return np.arange(count)
    return np.unique(np.linspace(0, count - 1, ROWS).astype(np.intp))


def match(mine: Look, theirs: Look) -> Pairs:
    """For each photo of mine those of the BEST ones of theirs that are alike."""
    best = min(len(theirs.at), max(BEST, min(MOST, PAIRS // len(mine.at))))
    found: list[Ints] = []
    for start in range(0, len(mine.at), 250):  # bounds the memory
        rows = mine.features[start : start + 250]
        distance = (theirs.features**2).sum(axis=1)[None] - 2 * rows @ theirs.features.T
        if best < len(theirs.at):
            found.append(np.argpartition(distance, best - 1, axis=1)[:, :best])
        else:
            found.append(np.tile(np.arange(best), (len(rows), 1)))
    b = np.concatenate(found).ravel()
    a = np.repeat(np.arange(len(mine.at)), best)
    tint = np.abs(mine.tint[a] - theirs.tint[b]).sum(axis=1)
    a, b = a[tint <= STRONG_TINT], b[tint <= STRONG_TINT]
    one, two = _Views(mine.light), _Views(theirs.light)
    alike = _correlation(one, two, a, b)
    far = np.flatnonzero(alike >= WEAK)  # one stood nearer, perhaps
    if len(far):
        for left, right in ((_Views(_nearer(mine.light)), two), (one, _Views(_nearer(theirs.light)))):
            alike[far] = np.maximum(alike[far], _correlation(left, right, a[far], b[far]))
    most = np.full(len(mine.at), STRONG)
    np.maximum.at(most, a, alike - SECOND)
    a, b = a[alike >= most[a]], b[alike >= most[a]]
    return Pairs(a, b, theirs.at[b] - mine.at[a])


def _nearer(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """The middle of each tiny picture, as large as the whole (bilinear)."""
    at = (np.arange(TINY) + 0.5) * ZOOM + TINY * (1 - ZOOM) / 2 - 0.5
    low = np.floor(at).astype(np.intp)
    grid = np.zeros((TINY, TINY), np.float32)
    grid[np.arange(TINY), low] = 1 - (at - low)
    grid[np.arange(TINY), low + 1] += at - low
    return np.asarray(grid @ light @ grid.T, np.float32)


class _Views:
    """Tiny pictures without their edges on one side or two, centred: each view is made once."""

    def __init__(self, light: NDArray[np.float32]) -> None:
        self._light = light
        self._made: dict[tuple[int, int], NDArray[np.float32]] = {}

    def at(self, dy: int, dx: int) -> NDArray[np.float32]:
        """Without the first `dy` rows, or without the last where that is negative; so for columns."""
        if (dy, dx) not in self._made:
            rows, columns = (slice(max(0, d), TINY + min(0, d)) for d in (dy, dx))
            self._made[dy, dx] = _centred(self._light[:, rows, columns])
        return self._made[dy, dx]


def _correlation(one: _Views, two: _Views, a: Ints, b: Ints) -> Floats:
    """Pearson correlation of the tiny pictures of each pair, the best of nine shifts by up to two cells."""
    best = np.full(len(a), -1.0)
    for dy in (-2, 0, 2):
        for dx in (-2, 0, 2):
            left, right = one.at(dy, dx)[a], two.at(-dy, -dx)[b]
            best = np.maximum(best, np.einsum("ij,ij->i", left, right))
    return best


def _centred(part: NDArray[np.float32]) -> NDArray[np.float32]:
    rows = part.reshape(len(part), -1)
    rows = rows - rows.mean(axis=1, keepdims=True)
    # what is nearly plain has little to be recognised by
    return np.asarray(rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 10.0), np.float32)


def candidates(pairs: Pairs, mine: Floats, theirs: Floats) -> list[float]:
    """Seconds that would put the first clock right, where more pairs agree than chance has it; best first.

    `mine` and `theirs` (ascending) are the times of all photos that were compared.
    """
    votes = np.sort(pairs.apart)
    ends = np.searchsorted(votes, votes + NEAR_S, "right")
    count = ends - np.arange(len(votes))
    found: list[tuple[float, float]] = []
    for n in np.argsort(-count, kind="stable")[: 5 * PEAKS].tolist():
        middle = float(np.median(votes[n : ends[n]]))
        if any(abs(middle - other) < 2 * NEAR_S for _, other in found):
            continue
        share = _about(theirs, mine + middle, NEAR_S / 2).sum() / len(mine) / len(theirs)
        expected = share * len(votes)
        found.append((float((count[n] - expected) / math.sqrt(expected + 1.0)), middle))
    found.sort(reverse=True)
    return [seconds for _, seconds in found[:PEAKS]]


def agreeing(at: Floats, apart: Floats) -> Floats:
    """Those of the differences (s, of photos taken `at`) that agree to AGREE_S, if most do; else none.

    Photos of one occasion that merely look alike have any difference; of one scene, they have one.
    """
    if not len(apart):
        return apart
    order = np.argsort(at, kind="stable")
    moment, apart = moments(at[order]), apart[order]
    votes = np.sort(apart)
    ends = np.searchsorted(votes, votes + 2 * AGREE_S, "right")
    n = int(np.argmax(ends - np.arange(len(votes))))
    inside = (apart >= votes[n]) & (apart <= votes[ends[n] - 1])
    agree, all_of = len(np.unique(moment[inside])), len(np.unique(moment))
    return apart[inside] if agree >= 0.5 * all_of + 3 else apart[:0]


def _about(theirs: Floats, at: Floats, within: float) -> Floats:
    """How many of theirs (ascending) lie within so many seconds of each time."""
    hi = np.searchsorted(theirs, at + within, "right")
    return np.asarray(hi - np.searchsorted(theirs, at - within, "left"), np.float64)


def likelihoods(pairs: Pairs, mine: Look, theirs: Look, seconds: Sequence[float]) -> Floats:
    """n x len(seconds): log of how much likelier each photo's pairs are if the clock lacked so many seconds
    than if the two cameras had nothing to do with each other; photos of one moment share one voice."""
    voices = 1.0 / sizes(moments(mine.at))
    out = np.zeros((len(mine.at), len(seconds)))
    asked = np.unique(pairs.mine)  # photos without a like one say nothing
    if not len(asked):
        return out
    order = np.argsort(theirs.at, kind="stable")
    which = np.empty(len(order), np.intp)
    which[order] = moments(theirs.at[order])
    centres = np.bincount(which, theirs.at) / np.bincount(which)
    # a photo that looks like one frame of a burst looks like them all: what counts is how many moments
    tried = np.bincount(np.unique(np.column_stack([pairs.mine, which[pairs.theirs]]), axis=0)[:, 0])[asked]
    weight = voices[asked]
    for k, value in enumerate(seconds):
        apart = np.full(len(mine.at), np.inf)
        np.minimum.at(apart, pairs.mine, np.abs(pairs.apart - value))
        by_chance = _by_chance(centres, mine.at[asked] + value, tried)
        found = np.digitize(apart[asked], (CLOSE_S, NEAR_S))
        rates = (np.bincount(found, weight, minlength=3)[:2] + PRIOR * np.array(HIT)) / (weight.sum() + PRIOR)
        rates = np.maximum(rates, HIT)
        rates *= min(1.0, MOST_HIT / rates.sum())
        by_scene = np.append(rates, 0.0)[:, None] + (1.0 - rates.sum()) * by_chance
        told = np.log(by_scene / by_chance)[found, np.arange(len(asked))]
        silent = by_chance[2] > 0.9997  # the other camera took nothing about that time
        out[asked, k] = np.where(silent, 0.0, np.clip(told, -CAP, CAP)) * weight
    return out


def _by_chance(centres: Floats, at: Floats, tried: Ints) -> Floats:
    """3 x n: how likely one of so many moments, taken at random, is close to each time, near it, neither."""
    close, near = (
        np.clip(1.0 - (1.0 - _about(centres, at, width) / len(centres)) ** tried, 1e-4, 0.95)
        for width in (CLOSE_S, NEAR_S)
    )
    return np.stack([close, np.maximum(near - close, 1e-4), 1.0 - near])


def moments(at: Floats) -> Ints:
    """The number of the moment of each photo: short runs of photos soon after each other."""
    run = np.zeros(len(at), np.intp)
    length = 1
    for n in range(1, len(at)):
        together = 0 <= at[n] - at[n - 1] <= RUN_S and length < RUN
        length = length + 1 if together else 1
        run[n] = run[n - 1] + (not together)
    return run


def sizes(run: Ints) -> Floats:
    """How many photos the moment of each has."""
    return np.asarray(np.bincount(run)[run], np.float64) if len(run) else np.zeros(0)
