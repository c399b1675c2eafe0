"""Sets of photos unlike each other, as facts without files: what an album may be asked to be made of.

    python -m tests.bench.albums --drawn [NAME ...] [--seed N]

To add one, add a row to SETS. A set is drawn from a seed: how many photos, their shapes, how many pixels and
faces they have, and how many photos its events hold. Faces stand as people stand before a camera: in the
middle and the upper half, large where there are few of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts

_START = datetime(2024, 3, 2, 10)
_LANDSCAPE, _PHONE = (1.5, 1.5, 4 / 3, 2 / 3), (4 / 3, 4 / 3, 0.75, 0.75)


@dataclass(frozen=True, slots=True)
class Drawn:
    """`aspects` and `faces` (how many on a photo) are drawn from, `mpx` and `events` (photos of one) between.

    `dated` says whether the photos have times. `second` is the megapixels of another camera that takes every
    other photo, or None.
    """

    count: int
    aspects: Sequence[float]
    mpx: tuple[float, float]
    events: tuple[int, int]
    faces: Sequence[int] = (0, 0, 1, 2)
    dated: bool = True
    second: tuple[float, float] | None = None


SETS: dict[str, Drawn] = {
    "ten good photos": Drawn(10, _LANDSCAPE, (12, 24), (10, 10)),
    "thirty of 1 MP": Drawn(30, _LANDSCAPE, (1.0, 1.3), (10, 20)),
    "forty, 1 to 12 MP": Drawn(40, _PHONE, (1, 12), (5, 20)),
    "sixty of 2 MP": Drawn(60, _PHONE, (1.9, 2.1), (6, 25)),
    "eighty of a phone": Drawn(80, _PHONE, (8, 12), (3, 15), (0, 0, 0, 1, 2)),
    "portraits only": Drawn(36, (2 / 3, 0.75, 0.8), (3, 6), (36, 36), (1, 1, 1, 2)),
    "panoramas too": Drawn(45, (1.5, 1.5, 4 / 3, 2 / 3, 3.0, 3.6), (8, 20), (8, 20), (0, 0, 0, 1)),
    "one panorama": Drawn(40, (1.5, 4 / 3), (4, 12), (10, 20)),
    "many faces": Drawn(48, _LANDSCAPE, (2, 6), (8, 24), (4, 6, 8, 12)),
    "one long event": Drawn(120, _LANDSCAPE, (6, 12), (120, 120)),
    "many short events": Drawn(70, _PHONE, (3, 12), (2, 6)),
    "undated": Drawn(40, _LANDSCAPE, (2, 8), (40, 40), dated=False),
    "two cameras": Drawn(100, _LANDSCAPE, (20, 24), (10, 30), second=(1.5, 2.0)),
    "squares": Drawn(50, (1.0,), (1.1, 1.2), (10, 25)),
    "150 of 0.3 MP": Drawn(150, (4 / 3, 4 / 3, 0.75), (0.3, 0.3), (15, 40)),
    "wide phone photos": Drawn(64, (16 / 9, 16 / 9, 9 / 16), (2, 9), (4, 16)),
}


def drawn(name: str, seed: int = 1) -> list[PhotoFacts]:
    """The photos of a set in the order they were taken. Same name and seed, same photos."""
    plan = SETS[name]
    rng = Random(f"{name} {seed}")
    found: list[PhotoFacts] = []
    at, event, left = _START, 0, 0
    while len(found) < plan.count:
        if left == 0:
            event, left = event + 1, rng.randint(*plan.events)
            at += timedelta(hours=rng.uniform(8, 60))
        left -= 1
        at += timedelta(minutes=rng.expovariate(1 / 3))
        aspect = rng.choice(plan.aspects)
        if name == "one panorama" and len(found) == plan.count // 2:
            aspect = 4.0
        span = plan.second if plan.second is not None and len(found) % 2 else plan.mpx
        found.append(_photo(len(found), rng, plan, aspect, rng.uniform(*span), f"e{event}", at))
    return found if plan.dated else [replace(f, event=None) for f in found]


def _photo(
    n: int, rng: Random, plan: Drawn, aspect: float, mpx: float, event: str, at: datetime
) -> PhotoFacts:
    w = (mpx * 1e6 * aspect) ** 0.5
    size = Size(round(w), round(w / aspect))
    faces = tuple(_faces(rng, rng.choice(plan.faces), aspect))
    importance = min(1.0, max(0.0, rng.gauss(0.45, 0.17) + 0.06 * min(3, len(faces))))
    taken = at if plan.dated else None
    return PhotoFacts(f"p{n:03}", size, taken, faces, round(importance, 3), 0.5, event, dated=plan.dated)


def _faces(rng: Random, count: int, aspect: float) -> list[Rect]:
    """Faces in rows of up to five, each about as high as wide in px."""
    found = []
    rows = -(-count // 5) if count else 0
    for k in range(count):
        row, place = divmod(k, 5)
        here = min(5, count - 5 * row)
        h = min(rng.uniform(0.12, 0.3) / rows, 0.55 / here * aspect)
        w = h / aspect
        x = 0.5 + (place - (here - 1) / 2) * min(0.8 / here, 2.2 * w) + rng.uniform(-0.05, 0.05)
        y = rng.uniform(0.2, 0.4) + row * h * 1.4
        found.append(Rect(min(max(0.02, x - w / 2), 0.98 - w), min(max(0.03, y - h / 2), 0.97 - h), w, h))
    return found
