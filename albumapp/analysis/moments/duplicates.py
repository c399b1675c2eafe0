"""Photos of one moment: bursts, copies, edits of one frame. Of each group one is the best.

Three things tell that two photos are of one moment: how far apart in time they are; how well their tiny
pictures agree (correlation of the luminance, the better of nine shifts by one cell, so that a hand may shake,
and the distance of their mean colours); and how many keypoints of one lie where those of the other put them
(`keypoints`), which survives crops, tones and black and white. RULES holds what is enough. Only photos near
in order, with like hashes or with keypoints in common are compared, so that the time grows with the number
of photos, not its square.
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
from albumapp.analysis.moments.keypoints import AGREE, SOME, Keypoints, paired
from albumapp.basis import Reason

TINY = 16
WINDOW = 24  # photos in order that one is compared with
BARE = 12  # keypoints, under which they tell nothing: the tiny pictures must do
BARE_ALIKE = 0.93
NEVER = 1000  # keypoints that no photo has
BATCH = 2000  # pairs whose keypoints are compared at once
ORDER_GAP_S = 600.0  # ... where they are no farther apart than this
COARSE = 0.5  # correlation of 8 x 8 cells, under which 16 x 16 are not looked at
HASH_REACH = 4  # photos with the same band of the hash that one is compared with
BURST_GAP_S = 3.0
OTHER_PERSON = 0.6  # distance of encodings from which two faces are surely not of one person


class Rule(NamedTuple):
    """Within `seconds`: the least correlation, the most distance of mean colour (a and b), the most bits of
    the perceptual hash that differ, the least keypoints that agree. Any rule that holds is enough."""

    seconds: float
    alike: float
    tint: float
    bits: int = 64
    points: int = 0


COPY = Rule(math.inf, 0.97, 4.0, 8, 20)  # any time apart
RULES = (
    Rule(0.99, 0.70, 40.0),  # one second: an edit of the frame, maybe to black and white
    Rule(0.99, -1.0, 99.0, 64, AGREE),  # ... and cropped
    Rule(2.5, 0.50, 4.0),  # a burst; whatever moves may have moved
    Rule(2.5, -1.0, 12.0, 64, AGREE),  # reframed at once
    Rule(120.0, 0.80, 12.0, 64, SOME),
    Rule(30.0, 0.93, 8.0),  # too smooth for keypoints: a sky, a sea
    Rule(300.0, 0.70, 16.0, 64, AGREE),  # the same view again; another framing is a picture of its own
    Rule(600.0, 0.94, 6.0, 14, AGREE),
    COPY,
    Rule(math.inf, 0.90, 40.0, 64, 24),  # ... toned
)
UNDATED = Rule(math.inf, -1.0, 99.0, 64, AGREE + 2)  # a crop or edit that lost its date
LONGEST_BURST = 2.5

Index = NDArray[np.intp]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Moments:
    """`best_of` names the best of its group for every photo of a group but the best; `members` lists each
    group by its best, in order; `bursts` names the burst of photos taken within seconds. `series.judged`
    fills in `versions` (each photo of a frame that another version stands for, and that version) and `why`
    each best is the best.
    """

    best_of: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bursts: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    why: Mapping[str, Reason] = field(default_factory=dict)


def find_moments(
    ordered: Sequence[str], scores: Mapping[str, PhotoScore], times: Mapping[str, PhotoTime]
) -> Moments:
    """Groups among the photos `ordered` (ids in time order), each led by its first; see `series.judged`."""
    known = [i for i in ordered if i in scores and len(scores[i].tiny) == TINY * TINY * 3]
    parent = list(range(len(known)))
    if len(known) > 1:
        _join(parent, known, scores, times)
    groups: dict[int, list[str]] = defaultdict(list)
    for n, photo in enumerate(known):
        groups[_root(parent, n)].append(photo)
    best_of: dict[str, str] = {}
    members: dict[str, tuple[str, ...]] = {}
    bursts: dict[str, str] = {}
    count = 0
    for group in groups.values():
        if len(group) < 2:
            continue
        members[group[0]] = tuple(group)
        best_of.update((p, group[0]) for p in group[1:])
        for run in _runs(group, times):
            count += 1
            bursts.update((p, f"b{count}") for p in run)
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


def _join(
    parent: list[int], known: Sequence[str], scores: Mapping[str, PhotoScore], times: Mapping[str, PhotoTime]
) -> None:
    """Join what is of one moment in the forest `parent`. Keypoints are asked last: they cost most."""
    looks = _Looks(known, scores, times)
    a, b = looks.candidates()
    if len(a) == 0:
        return
    gap, tint = looks.gap(a, b), looks.tint(a, b)
    bits = np.bitwise_count(looks.phash[a] ^ looks.phash[b])
    alike = _correlation(looks.light, a, b)
    least = np.full(len(a), NEVER)  # keypoints that must agree
    for rule in (*RULES, UNDATED):
        near = (gap <= rule.seconds) & (alike >= rule.alike) & (tint <= rule.tint) & (bits <= rule.bits)
        if rule is UNDATED:
            near &= np.isinf(gap)
        least[near] = np.minimum(least[near], rule.points)

    def unite(pairs: Index) -> None:
        for n in pairs:
            i, j = int(a[n]), int(b[n])
            one, two = _root(parent, i), _root(parent, j)
            if one != two and not _other_people(scores[known[i]], scores[known[j]]):
                parent[max(one, two)] = min(one, two)

    unite(np.flatnonzero(least == 0))
    ask = np.flatnonzero((least > 0) & (least < NEVER))
    ask = ask[np.argsort(-alike[ask], kind="stable")]
    count = looks.keypoints.count
    for start in range(0, len(ask), BATCH):
        part = ask[start : start + BATCH]
        root = np.array([_root(parent, i) for i in range(len(known))])
        part = part[root[a[part]] != root[b[part]]]  # the others are of one moment already
        agree = looks.keypoints.agreeing(a[part], b[part], least[part])
        bare = (np.minimum(count[a[part]], count[b[part]]) < BARE) & (alike[part] >= BARE_ALIKE)
        agree[bare] = np.maximum(agree[bare], AGREE)
        bare &= (alike[part] >= COPY.alike) & (tint[part] <= COPY.tint) & (bits[part] <= COPY.bits)
        agree[bare] = COPY.points
        unite(part[agree >= least[part]])


class _Looks:
    """What all photos look like, as arrays, and which pairs of them are worth a comparison."""

    def __init__(
        self, known: Sequence[str], scores: Mapping[str, PhotoScore], times: Mapping[str, PhotoTime]
    ) -> None:
        raw = b"".join(scores[i].tiny for i in known)
        lab = np.frombuffer(raw, np.uint8).reshape(len(known), TINY, TINY, 3)
        self.light: Floats = lab[..., 0].astype(np.float32)
        self.colour: Floats = lab[..., 1:].mean(axis=(1, 2), dtype=np.float32)
        at = [t if (t := times[i].instant) is not None else math.nan for i in known]
        self.at = np.array(at)
        self.phash = np.array([scores[i].phash for i in known], np.uint64)
        self.keypoints = Keypoints([scores[i].points for i in known])

    def gap(self, a: Index, b: Index) -> NDArray[np.float64]:
        """Seconds; an undated photo is near to none."""
        return np.asarray(np.nan_to_num(np.abs(self.at[b] - self.at[a]), nan=np.inf))

    def tint(self, a: Index, b: Index) -> Floats:
        return np.asarray(np.abs(self.colour[a] - self.colour[b]).sum(axis=1))

    def candidates(self) -> tuple[Index, Index]:
        """Pairs a < b, each once."""
        count = len(self.at)
        owner = np.tile(np.arange(count), 4)
        bands = [((self.phash >> np.uint64(s)) & np.uint64(0xFFFF)) | np.uint64(s << 16) for s in _SHIFTS]
        far_a, far_b = self.keypoints.look_alikes()
        codes = [
            self._in_order(),
            paired(np.concatenate(bands).astype(np.uint32), owner, HASH_REACH, count),
            far_a.astype(np.int64) * count + far_b,
        ]
        pairs = np.unique(np.concatenate(codes))
        return (pairs // count).astype(np.intp), (pairs % count).astype(np.intp)

    def _in_order(self) -> NDArray[np.int64]:
        """Photos near in order that may be alike, or were taken within a burst."""
        count = len(self.at)
        half = TINY // 2
        rows = self.light.reshape(count, half, 2, half, 2).mean(axis=(2, 4)).reshape(count, -1)
        rows = rows - rows.mean(axis=1, keepdims=True)
        size = np.linalg.norm(rows, axis=1, keepdims=True)
        rows /= size + 1e-3
        flat = size[:, 0] < 8 * half  # hardly any detail: let the finer look decide
        found = []
        for k in range(1, min(WINDOW, count - 1) + 1):
            gap = np.nan_to_num(np.abs(self.at[k:] - self.at[:-k]), nan=0.0)
            like = np.einsum("ij,ij->i", rows[k:], rows[:-k]) >= COARSE
            like |= (flat[k:] & flat[:-k]) | (gap <= LONGEST_BURST)
            a = np.flatnonzero(like & (gap <= ORDER_GAP_S)).astype(np.int64)
            found.append(a * count + a + k)
        return np.concatenate(found)


_SHIFTS = (0, 16, 32, 48)


def _correlation(light: Floats, a: Index, b: Index) -> Floats:
    """Pearson correlation of the tiny pictures of each pair, the best of the nine shifts by up to a cell."""
    rows, place = np.unique(np.concatenate([a, b]), return_inverse=True)
    light, a, b = light[rows], place[: len(a)], place[len(a) :]
    best = np.full(len(a), -1.0, np.float32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            left = _centred(light[:, max(0, dy) : TINY + min(0, dy), max(0, dx) : TINY + min(0, dx)])
            right = left
            if dy or dx:
                right = _centred(light[:, max(0, -dy) : TINY - max(0, dy), max(0, -dx) : TINY - max(0, dx)])
            for start in range(0, len(a), 4096):  # bounds the memory
                part = slice(start, start + 4096)
                value = np.einsum("ij,ij->i", left[a[part]], right[b[part]])
                best[part] = np.maximum(best[part], value)
    mean = light.mean(axis=(1, 2))
    flat = light.std(axis=(1, 2)) < 1.5  # a plain surface correlates with nothing but is like its equal
    best[flat[a] & flat[b] & (np.abs(mean[a] - mean[b]) < 4)] = 1.0
    return best


def _centred(part: Floats) -> Floats:
    rows = part.reshape(len(part), -1)
    rows = rows - rows.mean(axis=1, keepdims=True)
    rows /= np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None] + np.float32(1e-3)
    return np.asarray(rows, np.float32)


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
