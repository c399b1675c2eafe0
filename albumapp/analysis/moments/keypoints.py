"""Keypoints: a few small patches of each photo by which another view, crop or edit of it is known again.

`signature.points` makes them in a worker (ORB, Rublee et al. 2011: 256 bits a patch that do not change with
exposure, tone, colour, a turn or a slight change of size). Here they are compared: `look_alikes` proposes
pairs among all photos by descriptors that agree in four whole bytes (locality-sensitive hashing), `agreeing`
counts the patches of a pair that one similarity transform carries over. On the labelled folders unrelated
photos agree in five patches at most, so AGREE of them are proof.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.moments.signature import POINT_BYTES, POINTS

AGREE = 8  # patches under one transform: the same thing is on both photos
SOME = 4  # ... the most but three in a hundred unrelated photos reach

MOST_BITS = 64  # of 256, by which two patches of one thing may differ
WITHIN = 4.0  # of 256 of the long side: how far from where the transform puts it a patch may lie
SCALES = (0.4, 2.5)
TABLES = ((0, 8, 16, 24), (3, 11, 19, 27), (6, 14, 22, 30), (1, 9, 21, 29))  # bytes that make a key
REACH = 3  # neighbours with the same key that are paired
VOTES = 2  # keys in common from which a pair is proposed
MOST_PAIRS = 1.5  # proposed for each photo, on average: those with the most keys in common
CHUNK = 128
FAR = 999
PLACE_BITS = 32

Index = NDArray[np.intp]
Counts = NDArray[np.intp]


class Keypoints:
    """The keypoints of many photos: `spots` (n, POINTS, 2), `codes` (n, POINTS, 4) uint64, `count` (n,).

    `blobs` are as `signature.points` makes them, b"" for a photo without any.
    """

    def __init__(self, blobs: Sequence[bytes]) -> None:
        size = POINTS * POINT_BYTES
        whole = b"".join(blob[:size].ljust(size, b"\0") for blob in blobs)
        raw = np.frombuffer(whole, np.uint8).reshape(len(blobs), POINTS, POINT_BYTES)
        self.count = np.array([min(POINTS, len(blob) // POINT_BYTES) for blob in blobs], np.intp)
        self.spots = raw[..., :2]
        self._bytes = np.ascontiguousarray(raw[..., 2:])
        self.codes = self._bytes.view(np.uint64)

    def look_alikes(self) -> tuple[Index, Index]:
        """Pairs of photos (a < b) that share at least VOTES keys, MOST_PAIRS a photo at most."""
        owner, patch = np.nonzero(np.arange(POINTS) < self.count[:, None])
        found = []
        for table in TABLES:
            keys = np.zeros(len(owner), np.uint32)
            for k in table:
                keys = keys << np.uint32(8) | self._bytes[owner, patch, k]
            found.append(paired(keys, owner, REACH, len(self.count)))
        codes, votes = np.unique(np.concatenate(found), return_counts=True)
        codes, votes = codes[votes >= VOTES], votes[votes >= VOTES]
        most = round(MOST_PAIRS * len(self.count))
        if len(codes) > most:
            codes = np.sort(codes[np.argsort(-votes, kind="stable")[:most]])
        return codes // len(self.count), codes % len(self.count)

    def agreeing(self, a: Index, b: Index, least: Counts | None = None) -> Counts:
        """For each pair of photos how many patches one similarity transform carries over (0 under SOME).

        Pairs that cannot reach their `least` are not looked at closely: 0.
        """
        out = np.zeros(len(a), np.intp)
        for start in range(0, len(a), CHUNK):
            part = slice(start, start + CHUNK)
            for k, (mine, other) in enumerate(self._mutual(a[part], b[part])):
                if len(mine) >= (SOME if least is None else max(SOME, int(least[start + k]))):
                    one, two = int(a[start + k]), int(b[start + k])
                    out[start + k] = _consistent(
                        self.spots[one, mine].astype(np.float32), self.spots[two, other].astype(np.float32)
                    )
        return out

    def _mutual(self, a: Index, b: Index) -> list[tuple[Index, Index]]:
        """Patches that are each other's nearest, for each pair of photos."""
        bits = np.zeros((len(a), POINTS, POINTS), np.uint16)
        for word in range(self.codes.shape[2]):
            bits += np.bitwise_count(self.codes[a, :, None, word] ^ self.codes[b, None, :, word])
        order = np.arange(POINTS)
        bits[order[None] >= self.count[a, None], :] = FAR
        bits.transpose(0, 2, 1)[order[None] >= self.count[b, None], :] = FAR
        there, back = bits.argmin(axis=2), bits.argmin(axis=1)
        nearest = np.take_along_axis(bits, there[..., None], 2)[..., 0]
        both = (np.take_along_axis(back, there, 1) == order) & (nearest <= MOST_BITS)
        return [(np.flatnonzero(row), there[k][row]) for k, row in enumerate(both)]


def paired(keys: NDArray[np.uint32], owner: Index, reach: int, total: int) -> NDArray[np.int64]:
    """Codes `a * total + b` (a < b) of owners that have a key in common; of many, only near ones."""
    order = np.arange(len(keys), dtype=np.uint64)
    packed = np.sort(keys.astype(np.uint64) << np.uint64(PLACE_BITS) | order)  # faster than an argsort
    keys = (packed >> np.uint64(PLACE_BITS)).astype(np.uint32)
    owner = owner[(packed & np.uint64((1 << PLACE_BITS) - 1)).astype(np.intp)]
    found = []
    for step in range(1, reach + 1):
        same = (keys[step:] == keys[:-step]) & (owner[step:] != owner[:-step])
        one, two = owner[:-step][same], owner[step:][same]
        found.append(np.minimum(one, two).astype(np.int64) * total + np.maximum(one, two))
    return np.concatenate(found)


def _consistent(one: NDArray[np.float32], two: NDArray[np.float32]) -> int:
    """How many of the matched spots (n, 2) one turn, shift and change of size carries over.

    RANSAC (Fischler, Bolles 1981); OpenCV's own seed is fixed, so the answer is, too.
    """
    matrix, kept = cv2.estimateAffinePartial2D(one, two, ransacReprojThreshold=WITHIN, maxIters=300)
    if matrix is None:
        return 0
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    return int(np.count_nonzero(kept)) if SCALES[0] <= scale <= SCALES[1] else 0
