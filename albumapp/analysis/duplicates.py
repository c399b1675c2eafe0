"""Photos of one moment: bursts, copies, edits of one frame. Of each group one is the best.

Two photos are of one moment where their tiny pictures agree (correlation of the luminance, the better of
nine shifts by one cell, so that a hand may shake) by more the farther apart in time they are, and their
mean colours too. Only photos near in time or order, or in one bucket of the perceptual hash, are compared,
so that the time grows with the number of photos, not its square. RULES holds the thresholds.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.model import PhotoScore, PhotoTime

TINY = 16
WINDOW = 24  # photos in order that one is compared with
BUCKET = 40  # photos of one hash bucket that one is compared with
BURST_GAP_S = 3.0
OTHER_PERSON = 0.6  # distance of encodings from which two faces are surely not of one person


class Rule(NamedTuple):
    """Within `seconds`: the least correlation, the most distance of mean colour (a and b), the most bits
    of the perceptual hash that differ. Any rule that holds is enough."""

    seconds: float
    alike: float
    tint: float
    bits: int


RULES = (
    Rule(0.99, 0.70, 40.0, 64),  # one second: an edit of the frame, maybe to black and white
    Rule(2.5, -1.0, 4.0, 64),  # reframed at once: the colours of the scene are enough
    Rule(120.0, 0.80, 12.0, 64),
    Rule(1800.0, 0.92, 8.0, 14),  # skies are alike, so the detail must be as well
    Rule(math.inf, 0.97, 4.0, 8),  # any time apart: a copy
)

Index = NDArray[np.intp]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Moments:
    """`best_of` names the best of its group for every photo of a group but the best; `members` lists each
    group by its best, in order; `bursts` names the burst of photos taken within seconds."""

    best_of: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bursts: Mapping[str, str] = field(default_factory=dict)


def find_moments(
    ordered: Sequence[str],
    scores: Mapping[str, PhotoScore],
    times: Mapping[str, PhotoTime],
    worth: Mapping[str, float],
) -> Moments:
    """Groups among the photos `ordered` (ids in time order); the one with the most `worth` is the best."""
    known = [i for i in ordered if i in scores and len(scores[i].tiny) == TINY * TINY * 3]
    parent = list(range(len(known)))
    if len(known) > 1:
        for a, b in _pairs(known, scores, times):
            ra, rb = _root(parent, a), _root(parent, b)
            parent[max(ra, rb)] = min(ra, rb)
    groups: dict[int, list[str]] = defaultdict(list)
    for n, photo in enumerate(known):
        groups[_root(parent, n)].append(photo)
    best_of: dict[str, str] = {}
    members: dict[str, tuple[str, ...]] = {}
    bursts: dict[str, str] = {}
    for group in groups.values():
        if len(group) < 2:
            continue
        best = max(group, key=lambda p: worth.get(p, 0.0))  # the first of equals
        members[best] = tuple(group)
        best_of.update((p, best) for p in group if p != best)
        for run in _runs(group, times):
            name = f"b{len(set(bursts.values())) + 1}"
            bursts.update((p, name) for p in run)
    return Moments(best_of, members, bursts)


def _runs(group: Sequence[str], times: Mapping[str, PhotoTime]) -> Iterable[list[str]]:
    """Stretches of at least two photos of a group with at most BURST_GAP_S between neighbours."""
    run: list[str] = []
    last = 0.0
    for photo in group:
        at = times[photo].instant
        if at is None:
            continue
        if run and at - last > BURST_GAP_S:
            if len(run) > 1:
                yield run
            run = []
        run.append(photo)
        last = at
    if len(run) > 1:
        yield run


def _pairs(
    known: Sequence[str], scores: Mapping[str, PhotoScore], times: Mapping[str, PhotoTime]
) -> Iterable[tuple[int, int]]:
    cells = np.stack([np.frombuffer(scores[i].tiny, np.uint8) for i in known])
    lab = cells.reshape(len(known), TINY, TINY, 3).astype(np.float32)
    light: Floats = lab[..., 0]
    colour = lab[..., 1:].mean(axis=(1, 2))
    at = np.array([t if (t := times[i].instant) is not None else np.nan for i in known])
    phash = [scores[i].phash for i in known]

    near_a, near_b = _neighbours(len(known))
    far_a, far_b = _hash_pairs(phash)
    a = np.concatenate([near_a, far_a])
    b = np.concatenate([near_b, far_b])
    gap = np.nan_to_num(np.abs(at[b] - at[a]), nan=np.inf)  # an undated photo is near to none
    tint = np.abs(colour[a] - colour[b]).sum(axis=1)
    plausible = tint <= max(rule.tint for rule in RULES)
    a, b, gap, tint = a[plausible], b[plausible], gap[plausible], tint[plausible]
    alike = _correlation(light, a, b)

    hit = np.zeros(len(a), bool)
    for rule in RULES:
        near = (gap <= rule.seconds) & (alike >= rule.alike) & (tint <= rule.tint) & ~hit
        for n in np.flatnonzero(near):
            hit[n] = (phash[a[n]] ^ phash[b[n]]).bit_count() <= rule.bits
    for n in np.flatnonzero(hit):
        i, j = int(a[n]), int(b[n])
        if not _other_people(scores[known[i]], scores[known[j]]):
            yield i, j


def _neighbours(count: int) -> tuple[Index, Index]:
    steps = range(1, min(WINDOW, count - 1) + 1)
    a = np.concatenate([np.arange(count - k) for k in steps])
    b = np.concatenate([np.arange(k, count) for k in steps])
    return a, b


def _hash_pairs(phash: Sequence[int]) -> tuple[Index, Index]:
    """Pairs that share one of four 16-bit bands of the hash: all within 3 bits, most within 8."""
    found: set[tuple[int, int]] = set()
    for shift in (0, 16, 32, 48):
        buckets: dict[int, list[int]] = defaultdict(list)
        for n, value in enumerate(phash):
            buckets[(value >> shift) & 0xFFFF].append(n)
        for bucket in buckets.values():
            for k, i in enumerate(bucket):
                found.update((i, j) for j in bucket[k + 1 : k + 1 + BUCKET])
    pairs = np.array(sorted(found), np.intp).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _correlation(light: Floats, a: Index, b: Index) -> Floats:
    """Pearson correlation of the tiny pictures of each pair, the best of the nine shifts by up to a cell."""
    best = np.full(len(a), -1.0, np.float32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            left = _centred(light[:, max(0, dy) : TINY + min(0, dy), max(0, dx) : TINY + min(0, dx)])
            right = _centred(light[:, max(0, -dy) : TINY - max(0, dy), max(0, -dx) : TINY - max(0, dx)])
            for start in range(0, len(a), 8192):  # bounds the memory
                part = slice(start, start + 8192)
                value = np.einsum("ij,ij->i", left[a[part]], right[b[part]])
                best[part] = np.maximum(best[part], value)
    flat = light.std(axis=(1, 2)) < 1.5  # a plain surface correlates with nothing but is like its equal
    same = flat[a] & flat[b] & (np.abs(light.mean(axis=(1, 2))[a] - light.mean(axis=(1, 2))[b]) < 4)
    best[same] = 1.0
    return best


def _centred(part: Floats) -> Floats:
    rows = part.reshape(len(part), -1)
    rows = rows - rows.mean(axis=1, keepdims=True)
    return np.asarray(rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-3), np.float32)


def _other_people(one: PhotoScore, two: PhotoScore) -> bool:
    """Whether both show known faces and none of them is of the same person (portraits before one wall)."""
    first = [f.encoding for f in one.faces or () if f.encoding]
    second = [f.encoding for f in two.faces or () if f.encoding]
    if not first or not second:
        return False
    x = np.stack([np.frombuffer(e, "<f4") for e in first])
    y = np.stack([np.frombuffer(e, "<f4") for e in second])
    return bool(np.linalg.norm(x[:, None] - y[None], axis=2).min() > OTHER_PERSON)


def _root(parent: list[int], n: int) -> int:
    while parent[n] != n:
        parent[n] = parent[parent[n]]
        n = parent[n]
    return n
