"""Who is missed beside whom: people who are often on photos together are likelier to be together again.

The prior of A. Gallagher and T. Chen, "Using group prior to identify people in consumer images" (CVPR 2007),
for lone faces on photos of few: in a crowd nearly everybody may stand beside anybody, and it would say who
is there of any face.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from math import log

FEW = 2  # lone faces on a photo at most: with more it is a crowd
TOGETHER = 2  # photos on which two are together at least, before one is missed beside the other


def missed_beside(seen: Sequence[Collection[int]]) -> Iterator[tuple[int, int, float]]:
    """A lone face, who may be missed there, and how many e-folds likelier that makes them.

    `seen` are the photos of each cluster of faces (each photo once a cluster): one for a lone face, none for
    a cluster that is gone. Likelier is log(p / q) above 0: p the share of a companion's photos that show
    both, parted among the lone faces of the photo; q the cluster's share of all faces.
    """
    count = sum(map(len, seen))
    lone: dict[int, list[int]] = defaultdict(list)
    known: dict[int, list[int]] = defaultdict(list)
    for n, photos in enumerate(seen):
        for photo in photos:
            (known if len(photos) > 1 else lone)[photo].append(n)
    for photo, faces in lone.items():
        here = known.get(photo, ())
        if here and len(faces) <= FEW:
            for other, share in _usual_beside(here, seen, known).items():
                likelier = log(share * count / len(faces) / len(seen[other]))
                if likelier > 0:
                    yield from ((face, other, likelier) for face in faces)


def _usual_beside(
    here: Collection[int], seen: Sequence[Collection[int]], known: dict[int, list[int]]
) -> dict[int, float]:
    """Who is often beside one of these but is not here, and the largest share of one's photos with both."""
    usual: dict[int, float] = {}
    for one in here:
        beside = Counter(n for photo in seen[one] for n in known[photo])
        for other, times in beside.items():
            if times >= TOGETHER and other not in here:
                usual[other] = max(usual.get(other, 0.0), times / len(seen[one]))
    return usual
