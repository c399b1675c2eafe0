"""How the cost of a book grows with the number of photos: choosing, parting over pages, laying out.

    python -m tests.bench.scale [--counts 100 1000 10000] [--product ID] [--style ID]

Twice for each number of drawn photos (`albums.trip`):

- *a book*: the most pages that the product allows are made of the best of the photos, as `suggest` does;
- *all of them*: every photo is laid out, on as many pages as the style wants for so many, in a product
  without a limit. This is the engine's own growth, since nothing is left out.

Seconds of a core (everything runs in one thread), by stage, and per photo as a multiple of the smallest run:
no worse than linear is x 1.0 or less. `--profile FILE` writes cProfile's account of laying out the largest.
"""

from __future__ import annotations

import argparse
import cProfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from albumapp.analysis.selection import choose
from albumapp.layout.choosing import chosen
from albumapp.layout.compose import quota
from albumapp.layout.pagination import paginate
from albumapp.layout.style import Style
from albumapp.layout.style import style as style_of
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes
from tests.bench.albums import album, trip


def spent(work: Callable[[], object]) -> float:
    """Seconds of a core."""
    start = time.process_time()
    work()
    return time.process_time() - start


def unlimited(spec: ProductSpec) -> ProductSpec:
    return replace(spec, block=replace(spec.block, pages_min=2, pages_max=1_000_000))


def all_of(facts: list[PhotoFacts], spec: ProductSpec, style: Style) -> tuple[dict[str, float], int]:
    """Seconds by stage of laying out every photo, and the pages that they took."""
    spec = unlimited(spec)
    pages = spec.pages_near(round(len(facts) / style.per_spread[1]) * 2)
    shapes = inner_shapes(spec, pages)
    events = Counter(f.event for f in facts if f.event is not None)
    runs = []
    took = {"parting": spent(lambda: runs.extend(paginate(facts, shapes, style, 0, events)))}
    took["layouts"] = spent(lambda: chosen(runs, facts, shapes, style, 0))
    assert sum(r.n for r in runs) == len(facts)
    return took, pages


def told(label: str, n: int, took: dict[str, float], first: dict[str, float], ratio: float) -> None:
    parts = ", ".join(f"{k} {v:.2f} s" for k, v in took.items())
    growth = ", ".join(f"{k} x {took[k] / max(first[k], 1e-3) / ratio:.2f}" for k in took)
    print(f"{n:6} photos, {label}: {parts}; per photo {growth}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--counts", type=int, nargs="*", default=[100, 1000, 10_000])
    parser.add_argument("--product", default="layflat-30x30")
    parser.add_argument("--style", default="clean-white")
    parser.add_argument("--profile")
    options = parser.parse_args()
    spec, style = product(options.product), style_of(options.style)
    all_of(list(trip(40).analysis.facts.values()), spec, style)  # tables of trees are made once
    first: dict[str, dict[str, float]] = {}
    for n in options.counts:
        folder = trip(n)
        facts = list(folder.analysis.facts.values())
        wanted = quota(spec, spec.block.pages_max, style, n)
        took = {
            "choosing": spent(lambda facts=facts, wanted=wanted: choose(facts, wanted)),
            "book": spent(lambda f=folder: album(f, spec.id, style.id, spec.block.pages_max)),
        }
        told(f"a book of {wanted}", n, took, first.setdefault("book", took), n / options.counts[0])
        took, pages = all_of(facts, spec, style)
        told(f"all on {pages} pages", n, took, first.setdefault("all", took), n / options.counts[0])
    if options.profile:
        with cProfile.Profile() as profile:
            all_of(facts, spec, style)
        profile.dump_stats(options.profile)


if __name__ == "__main__":
    main()
