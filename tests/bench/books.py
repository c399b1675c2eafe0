"""How long a book takes: the suggestion, other layouts of a spread, all of it again after a lock.

    python -m tests.bench.books [--photos 464] [--pages 60] [--product ID ...] [--style ID] [--profile FILE]

A drawn-up trip (`albums.trip`: facts as the analysis leaves them, so the clock starts where the analysis
ends) becomes a complete album: photos chosen, parted over the pages, laid out, with its cover. The first book
of the process is told apart: it also makes the tables of trees and reads styles. Then every spread is asked
for its alternatives, and the whole book is laid out again with one frame and one spread locked.
Bars: the book within 2 s, six alternatives within 50 ms (median; the slowest is told), the book after a lock
within 1 s. All of it runs in one thread, so times are seconds of a core, which other programs do not
stretch (by the clock in brackets); each is also a multiple of a kernel run in between: reading and writing
1 MB of JSON by the standard library, best of five. `--profile` writes cProfile's account of a second book.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from albumapp.document.model import Document, Surface
from albumapp.layout.alternatives import alternatives
from albumapp.layout.keeping import resuggest_book
from albumapp.layout.style import style as style_of
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest
from tests.bench.albums import PRODUCTS, Folder, album, trip

BARS = {"book": 2.0, "alternatives": 0.05, "lock": 1.0}


def kernel() -> float:
    """Seconds of the reference: 1 MB of numbers and words, from JSON and back."""
    rows = [{"id": f"p{i}", "box": [i / 7, i / 3, i / 11, i / 13], "why": "largest"} for i in range(9_500)]
    text = json.dumps(rows)
    return min(timed(lambda: json.dumps(json.loads(text)))[0] for _ in range(5))


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of a core, and by the clock."""
    start, spent = time.perf_counter(), time.process_time()
    work()
    return time.process_time() - spent, time.perf_counter() - start


def tell(what: str, took: tuple[float, float], bar: float, unit: float) -> None:
    core, wall = took
    missed = "" if core <= bar else "  MISSED"
    print(
        f"  {what}: {core * 1000:.0f} ms ({wall * 1000:.0f}), x {core / bar:.2f} of the bar, "
        f"x {core / unit:.1f} of the kernel{missed}"
    )


def locked(doc: Document) -> Document:
    """The book with one spread and one frame of another locked."""
    spreads = [s for s in doc.inner() if len(s.photos()) > 2]
    whole, part = spreads[len(spreads) // 3], spreads[2 * len(spreads) // 3]
    frame = replace(next(part.photo_frames()), locked=True)
    frames = tuple(frame if f.id == frame.id else f for f in part.frames)
    return doc.with_surface(replace(whole, locked=True)).with_surface(replace(part, frames=frames))


def measure(folder: Folder, product: str, style: str | None, pages: int, first: bool) -> None:
    unit = kernel()
    print(f"{product}, {pages} pages; kernel {unit * 1000:.1f} ms")
    first_book: list[Project] = []
    took = timed(lambda: first_book.append(album(folder, product, style, pages)[0]))
    project = first_book[0]
    if first:
        tell("the first book of the process", took, BARS["book"], unit)
    took = timed(lambda: suggest(project, folder.analysis, pages, style))
    doc = project.document
    look = style_of(doc.style)
    tell(f"a book of {len(doc.used())} photos on {doc.page_count} pages", took, BARS["book"], unit)
    known = folder.analysis.facts
    each, counts = [], []
    for s in doc.inner():
        found: list[Surface] = []
        took = timed(lambda s=s, found=found: found.extend(alternatives(doc, s.id, known.__getitem__, look)))
        each.append((*took, len(s.photos())))
        counts.append(len(found) - 1)
    bar = BARS["alternatives"]
    each.sort()
    tell("alternatives of a spread, median", each[len(each) // 2][:2], bar, unit)
    tell(f"slowest, with {each[-1][2]} photos", each[-1][:2], bar, unit)
    print(
        f"  {sum(t[0] <= bar for t in each)} of {len(each)} within the bar; "
        f"{statistics.mean(counts):.1f} others on average, fewest {min(counts)}"
    )
    held = locked(doc)
    took = timed(lambda: resuggest_book(held, known.__getitem__, look))
    tell("the book again after a lock", took, BARS["lock"], unit)


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--photos", type=int, default=464)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--product", nargs="*", default=list(PRODUCTS))
    parser.add_argument("--style")
    parser.add_argument("--profile")
    options = parser.parse_args()
    folder = trip(options.photos)
    for n, product in enumerate(options.product):
        measure(folder, product, options.style, options.pages, n == 0)
    if options.profile:
        project, _ = album(folder, options.product[0], options.style, options.pages)
        with cProfile.Profile() as profile:
            suggest(project, folder.analysis, options.pages, options.style)
        profile.dump_stats(options.profile)


if __name__ == "__main__":
    main()
