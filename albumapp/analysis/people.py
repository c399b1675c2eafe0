"""Which faces are one person, without knowing how many people there are.

Agglomerative clustering on a sparse graph: edges between encodings nearer than EDGE, nearest first; two
clusters join where the root mean square distance between all their faces stays under JOIN and they share
no photo (nobody is twice in one photo). Average linkage keeps one look-alike from chaining two people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.model import Person, PhotoScore

EDGE = 0.50  # Euclidean distance of dlib's encodings; its authors take 0.6 for a loose match
JOIN = 0.48
LEAST_CONFIDENCE = 0.75  # two like lamps taken for faces are no person
NEAREST = 24  # edges kept a face: enough to hold a person of a thousand photos together
BLOCK = 1024
LEAST_PHOTOS = 2  # a face seen once is no person yet

Vectors = NDArray[np.float32]
FacePeople = dict[str, tuple[str | None, ...]]


def find_people(
    ordered: Sequence[str], scores: Mapping[str, PhotoScore]
) -> tuple[tuple[Person, ...], FacePeople]:
    """People "p1", "p2", ... by number of photos (then by first photo), and the person of each face.

    `ordered` is photo ids in time order; faces without encoding belong to nobody.
    """
    owners: list[tuple[int, int]] = []  # (position of the photo, of the face in it)
    vectors: list[NDArray[np.float32]] = []
    for p, photo in enumerate(ordered):
        faces = scores[photo].faces if photo in scores else None
        for f, face in enumerate(faces or ()):
            if face.encoding is not None and face.confidence >= LEAST_CONFIDENCE:
                owners.append((p, f))
                vectors.append(np.frombuffer(face.encoding, "<f4"))
    if not owners:
        return (), {}
    clusters = cluster(np.stack(vectors).astype(np.float32), [p for p, _ in owners])
    groups = [[owners[i] for i in c] for c in clusters if len(c) >= LEAST_PHOTOS]
    groups.sort(key=lambda g: (-len(g), g[0]))
    people = []
    names: dict[tuple[int, int], str] = {}
    for n, group in enumerate(groups, 1):
        people.append(Person(f"p{n}", None, tuple(ordered[p] for p, _ in group)))
        names.update((owner, f"p{n}") for owner in group)
    of_faces: FacePeople = {}
    for p, photo in enumerate(ordered):
        faces = scores[photo].faces if photo in scores else None
        if faces:
            of_faces[photo] = tuple(names.get((p, f)) for f in range(len(faces)))
    return tuple(people), of_faces


def cluster(vectors: Vectors, photos: Sequence[int]) -> list[list[int]]:
    """Rows of `vectors` (n, 128) that are one person, as ascending lists; row i is of photo `photos[i]`."""
    n = len(vectors)
    parent = list(range(n))
    sums = vectors.astype(np.float64)
    squares = (sums * sums).sum(axis=1)
    sizes = [1] * n
    seen: list[set[int]] = [{p} for p in photos]

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    edges = _edges(vectors)
    joined = True
    while joined:
        joined, refused = False, []
        for i, j in edges:
            a, b = sorted((root(i), root(j)))
            if a == b:
                continue
            # mean of |x - y|^2 over all pairs, from the sums of both clusters
            apart = squares[a] / sizes[a] + squares[b] / sizes[b]
            apart -= 2 * float(sums[a] @ sums[b]) / (sizes[a] * sizes[b])
            if apart > JOIN * JOIN or not seen[a].isdisjoint(seen[b]):
                refused.append((i, j))
                continue
            parent[b] = a
            sums[a] += sums[b]
            squares[a] += squares[b]
            sizes[a] += sizes[b]
            seen[a] |= seen[b]
            joined = True
        edges = refused
    out: dict[int, list[int]] = {}
    for i in range(n):
        out.setdefault(root(i), []).append(i)
    return list(out.values())


def _edges(vectors: Vectors) -> list[tuple[int, int]]:
    """Pairs nearer than EDGE, nearest first; of each row the NEAREST at most."""
    n = len(vectors)
    norms = (vectors * vectors).sum(axis=1)
    found: dict[tuple[int, int], float] = {}
    for start in range(0, n, BLOCK):
        block = vectors[start : start + BLOCK]
        gap = norms[start : start + BLOCK, None] + norms[None] - 2 * block @ vectors.T
        rows = np.arange(len(block))
        gap[rows, rows + start] = np.inf
        keep = min(NEAREST, n - 1)
        if keep <= 0:
            continue
        near = np.argpartition(gap, keep - 1, axis=1)[:, :keep]
        for row, columns in zip(rows, near):
            for j in columns[gap[row, columns] < EDGE * EDGE]:
                i, k = int(row) + start, int(j)
                found[(min(i, k), max(i, k))] = round(float(gap[row, j]), 5)
    return sorted(found, key=lambda e: (found[e], e))
