"""Walls: how long arrangements take, and whether each keeps the rules.

    python -m tests.bench.walls [--seeds 5]

Bars: 12 pieces out of 200 photos within 1 s; six alternatives of 12 within 300 ms; no rule broken, no face
near a wrap or behind a mat. Times are those of a core, beside a kernel: 1 MB of JSON there and back.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import replace
from random import Random
from statistics import median
from typing import TypeVar

from albumapp.geometry import Rect
from albumapp.layout.crop import grown_face
from albumapp.layout.pieces.gallery import sizes_of
from albumapp.layout.wall.hanging import Arrangement, hang
from albumapp.layout.wall.room import Wall, broken
from albumapp.layout.wall.walls import wall_of
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from tests.layout.wall.test_hanging import photos

PRODUCTS = ("gallery-canvas", "gallery-framed", "gallery-posters:furniture=none")
COUNT = 12
Known = dict[str, PhotoFacts]
T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds of a core, and what was made."""
    start = time.process_time()
    made = work()
    return time.process_time() - start, made


def kernel() -> float:
    rows = [{"id": n, "box": [n / 7, n / 3, n / 11, 1.0], "why": "of its kind"} for n in range(14_000)]
    return median(timed(lambda: json.loads(json.dumps(rows)))[0] for _ in range(5))


def faults(a: Arrangement, wall: Wall, known: Known, fixed: int = 0) -> int:
    """Rules that are broken, unsaid or with nothing locked, and faces that are not clear."""
    rules = [*broken([p.outer for p in a.pieces], wall, a.gap, a.kind == "stairs", fixed)]
    found = [r for r in rules if r not in a.amiss or not fixed]
    for p in a.pieces:
        x, y, c = p.size.rim / p.size.w, p.size.rim / p.size.h, p.crop.box
        front = Rect(c.x + x * c.w, c.y + y * c.h, c.w * (1 - 2 * x), c.h * (1 - 2 * y)).outset(1e-6)
        found += ["face" for f in known[p.photo or ""].faces if not front.contains(grown_face(f))]
    return len(found)


def one(reference: str, seed: int) -> tuple[list[float], list[list[Arrangement]], int]:
    """Times and arrangements: of 200 photos, of the same twelve, of these round two locked, of all 200 round
    these two; and faults."""
    spec = product(reference)
    sizes, wall, known = sizes_of(spec), wall_of(spec), {p.id: p for p in photos(200, seed)}
    times: list[float] = []
    made: list[list[Arrangement]] = []
    locked: list = []
    whole = list(known.values())
    for roll in (whole, None, None, whole):
        mine = roll or [known[p.photo or ""] for p in made[0][0].pieces]
        if len(made) == 2:
            locked = [replace(p, locked=True) for p in Random(seed).sample(made[0][0].pieces, 2)]

        def work(mine: list[PhotoFacts] = mine, locked: list = locked) -> list[Arrangement]:
            return hang(mine, sizes, wall, COUNT, seed=seed, locked=locked, known=known)

        seconds, found = timed(work)
        times.append(seconds)
        made.append(found)
    return times, made, sum(faults(a, wall, known, 2 * (n >= 2)) for n, row in enumerate(made) for a in row)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=5)
    seeds = range(1, parser.parse_args().seeds + 1)
    unit = kernel()
    print(f"kernel {unit * 1000:.0f} ms")
    for reference in PRODUCTS:
        runs = [one(reference, seed) for seed in seeds]
        words = []
        for n, (name, bar) in enumerate(
            (("12 of 200", 1.0), ("the same 12", 0.3), ("round two locked", 0.3), ("of 200 round them", 0.3))
        ):
            t = max(times[n] for times, _, _ in runs)
            few = min(len(made[n]) for _, made, _ in runs)
            words.append(
                f"{name} {t * 1000:.0f} ms (x {t / bar:.2f} of its bar, x {t / unit:.1f}; {few} ways)"
            )
        print(f"{reference}: {', '.join(words)}; faults {sum(wrong for _, _, wrong in runs)}")


if __name__ == "__main__":
    main()
