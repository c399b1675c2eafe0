"""How many other layouts there are for any pages, and how long they take.

    python -m tests.bench.alternatives [--style ID ...] [--product ID ...] [--photos 10]

For spreads of 1 to `--photos` photos, some with a locked frame, and for a cover: the fewest layouts found
(six others are promised, so seven with the one that the pages have), and the seconds of a core they took:
median and slowest of some groups of a made-up trip, also as multiples of a kernel run in between (reading and
writing 1 MB of JSON by the standard library, best of five). Bar: 50 ms in the median.
"""

from __future__ import annotations

import argparse
import statistics
import time
from dataclasses import replace

from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.layout.alternatives import alternatives
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import style as style_of
from albumapp.layout.style import styles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.shape import SurfaceShape
from albumapp.products.surfaces import inner_shapes
from tests.bench.books import kernel
from tests.layout.made import camera_roll

BAR, GROUPS = 0.05, 7


def pages(group: list[PhotoFacts], shape: SurfaceShape, look: str, locked: bool) -> Document:
    """One surface with these photos; a locked frame stands in the upper left where asked for."""
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in group}
    frames = [PhotoFrame(f"f{n}", Rect(n, n, 30, 30 / p.aspect), p.id) for n, p in enumerate(group)]
    if locked:
        w = shape.size.h * 0.4
        frames[0] = replace(frames[0], box=Rect(20, 20, w, w / group[0].aspect), locked=True)
    surface = Surface("s1", shape, tuple(frames))
    return Document("", style=look, surfaces=(surface,), photos=entries, next_id=99)


def took(doc: Document, group: list[PhotoFacts]) -> tuple[float, int]:
    """Seconds of a core, and how many layouts were found."""
    known = {p.id: p for p in group}
    look, surface = style_of(doc.style), doc.surfaces[0].id
    start = time.process_time()
    found = alternatives(doc, surface, known.__getitem__, look)
    return time.process_time() - start, len(found)


def line(what: str, measured: list[tuple[float, int]], unit: float) -> None:
    times = [t for t, _ in measured]
    median, slowest = statistics.median(times), max(times)
    missed = "" if median <= BAR else "  MISSED"
    print(
        f"  {what:22} {min(n for _, n in measured):2} layouts, {median * 1000:4.0f} ms "
        f"(slowest {slowest * 1000:4.0f}), x {median / unit:.2f} of the kernel{missed}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--style", nargs="*", default=["clean-white"], choices=list(styles()))
    parser.add_argument("--product", nargs="*", default=["layflat-30x30", "hardcover-a4-landscape"])
    parser.add_argument("--photos", type=int, default=10)
    options = parser.parse_args()
    roll = camera_roll(60)
    unit = kernel()
    print(f"kernel: {unit * 1000:.1f} ms")
    for pid in options.product:
        shape = next(s for s in inner_shapes(product(pid), 20) if s.fold_x)
        for look in options.style:
            print(f"{pid}, {look}")
            for n in range(2, options.photos + 1):  # tables of trees, styles
                took(pages(roll[-n:], shape, look, False), roll[-n:])
            for locked in (False, True):
                for n in range(1 + locked, options.photos + 1):
                    groups = [roll[5 * k : 5 * k + n] for k in range(GROUPS)]
                    measured = [took(pages(g, shape, look, locked), g) for g in groups]
                    line(f"{n} photos{', one locked' if locked else ''}", measured, unit)
            album = suggest_album(roll, product(pid), style_of(look), 24, "A summer", 0, {})
            cover = replace(album, surfaces=tuple(s for s in album.surfaces if s.shape.kind == "cover"))
            whole = replace(cover, surfaces=(*cover.surfaces, *album.inner()))
            line("cover", [took(whole, roll) for _ in range(3)], unit)


if __name__ == "__main__":
    main()
