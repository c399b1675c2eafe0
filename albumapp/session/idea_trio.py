"""Three portraits that match, for a row on a wall."""

from __future__ import annotations

from itertools import combinations

from albumapp.layout.pieces.job import worth
from albumapp.photos.facts import PhotoFacts

GOOD = 0.45  # of worth (0..1): what a photo alone on a wall or card needs
_FACE = 0.16  # of the photo's height: a face that is what the photo is about
_MATCH = 40.0  # how far three photos on one wall may be from each other, see `_unlike`


def is_portrait(f: PhotoFacts) -> bool:
    """One face that the photo is about, or two beside each other."""
    return 1 <= len(f.faces) <= 2 and max(b.h for b in f.faces) >= _FACE and worth(f) >= GOOD * 0.8


def matching(portraits: list[PhotoFacts]) -> tuple[PhotoFacts, ...] | None:
    """The three that are most alike in format, light, colour and size of faces; better ones before others."""
    best: tuple[float, tuple[PhotoFacts, ...]] | None = None
    for f in portraits:
        near = sorted((_unlike(f, g), g.id, g) for g in portraits if g.id != f.id)[:2]
        if len(near) < 2:
            return None
        three = (f, near[0][2], near[1][2])
        far = max(_unlike(a, b) for a, b in combinations(three, 2))
        if far <= _MATCH:
            cost = far - 30 * sum(worth(g) for g in three) / 3
            if best is None or cost < best[0]:
                best = cost, three
    return None if best is None else best[1]


def _unlike(a: PhotoFacts, b: PhotoFacts) -> float:
    """How little two portraits go together: 0 alike; light and colour count in 8-bit steps of L, a, b."""
    if (a.aspect < 1) != (b.aspect < 1) or not 0.9 < a.aspect / b.aspect < 1.11:
        return 1000.0
    size = abs(max(r.h for r in a.faces) - max(r.h for r in b.faces)) * 60
    if a.tone is None or b.tone is None:
        return size + 20
    light, red, blue = (abs(x - y) for x, y in zip(a.tone, b.tone, strict=True))
    return size + 0.25 * light + red + blue
