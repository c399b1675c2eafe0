"""Pages filled by the engine and by its peers, on the same drawn pages in one run.

    python -m tests.bench.peers [--pages 40] [--seed 1] [--only 2,3,4]

For each number of photos, so many pages of four shapes (2:1, 1:1, 11:14, 4:3) with photos of usual cameras:

- *filled*, cropping what must be cropped: `layout.packing.pack` against PhotoCollage 1.5.0, best of 20 tries
  a page as its user would press "new layout" (columns reckoned as its window does, photos shuffled, no
  border). Crop loss is the mean over a page's photos of the share left out. Bars: for n >= 4 at most a third
  of its loss, for n = 2 and 3 no more than it, and no more time of a core a page than its 20 tries (medians).
- *uncropped*: the share of the page that whole photos cover, `pack` without leave to crop against justified
  rows (Flickr's justified-layout 4.1.0, its rules written down here in Python; rows of the height, of 400,
  that covers each page best). Bars: mean and 5th percentile above it for every n.

PhotoCollage is GPL and a development dependency: only its layout core is imported, and only here.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import random
import statistics
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from albumapp.geometry import Rect
from albumapp.layout.packing import pack

COUNTS = (2, 3, 4, 5, 6, 8, 10, 12, 16, 24)
SHAPES = {"2:1": 2.0, "1:1": 1.0, "11:14": 11 / 14, "4:3": 4 / 3}
# 3:2 and 4:3, one in three upright, now and then wide, tall or square
CAMERAS = [3 / 2] * 4 + [4 / 3] * 4 + [2 / 3] * 2 + [3 / 4] * 2 + [16 / 9, 9 / 16, 1.0]
TRIES = 20
_AREA = 90_000.0  # mm2 of a page
_TOLERANCE = 0.25  # of the row height: justified-layout's default


@dataclass
class Tally:
    """What one kind of page gave, one number a page."""

    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)
    our_ms: list[float] = field(default_factory=list)
    their_ms: list[float] = field(default_factory=list)
    worst: list[float] = field(default_factory=list)  # most that any of our photos lost
    ratio: list[float] = field(default_factory=list)  # our largest photo to our smallest
    whole: list[float] = field(default_factory=list)  # our uncropped coverage
    rows: list[float] = field(default_factory=list)


# --- PhotoCollage -----------------------------------------------------------------------------------


def collage_loss(aspects: Sequence[float], page: float, rng: random.Random) -> float:
    """Mean crop loss of one try, laid out as PhotoCollage's `UserCollage.make_page` does."""
    from photocollage import collage  # type: ignore[import-untyped]

    photos = [collage.Photo("", a * 1000, 1000) for a in aspects]
    mean = sum(p.h / p.w for p in photos) / len(photos)
    laid = collage.Page(1.0, 1 / page, round(math.sqrt(mean * page * 2 * len(photos))))
    rng.shuffle(photos)
    for p in photos:
        laid.add_cell(p)
    laid.adjust()
    cells = [c for col in laid.cols for c in col.cells if not c.is_extension()]
    # its layouts hold a cell without height now and then: nothing of that photo is seen
    kept = [
        min(c.wanted_ratio / c.ratio, c.ratio / c.wanted_ratio) if c.w > 0 and c.h > 0 else 0.0 for c in cells
    ]
    return 1 - sum(kept) / len(kept)


# --- justified rows ---------------------------------------------------------------------------------


def rows_boxes(aspects: Sequence[float], width: float, height: float) -> list[tuple[float, float]]:
    """Width and height of each photo in rows of about `height`, no gaps, as justified-layout parts them.

    A row is closed once its photos, side by side, are within the tolerance of the wanted height; a photo that
    would make it too low joins it only if that is nearer. Rows are kept between half and twice the height,
    by cropping; the last row, if open, is as high as the one before and stands at the left.
    """
    wanted = width / height
    found: list[tuple[float, float]] = []
    row: list[float] = []
    last = height

    def close(h: float) -> None:
        nonlocal last
        last = min(max(h, height / 2), height * 2)
        scale = h / last
        found.extend((a * last * scale, last) for a in row)
        row.clear()

    for a in aspects:
        total = sum(row) + a
        if total < wanted * (1 - _TOLERANCE):
            row.append(a)
        elif total > wanted * (1 + _TOLERANCE) and row and abs(total - wanted) > abs(sum(row) - wanted):
            close(width / sum(row))
            row.append(a)
            if a >= wanted * (1 - _TOLERANCE):
                close(width / a)
        else:
            row.append(a)
            close(width / total)
    if row:
        found.extend((a * last, last) for a in row)
    return found


def rows_cover(aspects: Sequence[float], page: float) -> float:
    """Largest share of the page that whole photos cover, over 400 heights of the rows."""
    best = 0.0
    for k in range(400):
        boxes = rows_boxes(aspects, page, 0.05 * 1.0095**k)
        height, at = 0.0, 0.0
        for w, h in boxes:
            if at < 1e-9:
                height += h
            at = 0.0 if at + w > page - 1e-6 else at + w
        scale = min(1.0, 1 / height)
        area = sum(min(w, h * a) * min(h, w / a) for a, (w, h) in zip(aspects, boxes, strict=True))
        best = max(best, area * scale * scale / page)
    return best


# --- the run ----------------------------------------------------------------------------------------


def measure(n: int, pages: int, seed: int, tallies: dict[tuple[int, str], Tally]) -> None:
    rng = random.Random(f"{seed} {n}")
    for k in range(pages):
        name = list(SHAPES)[k % len(SHAPES)]
        aspects, page = [rng.choice(CAMERAS) for _ in range(n)], SHAPES[name]
        tally = tallies.setdefault((n, name), Tally())
        start = time.process_time()
        tally.theirs.append(min(collage_loss(aspects, page, rng) for _ in range(TRIES)))
        tally.their_ms.append((time.process_time() - start) * 1000)
        box = Rect(0, 0, math.sqrt(_AREA * page), math.sqrt(_AREA / page))
        start = time.process_time()
        filled = pack(aspects, box, 0.0)
        tally.our_ms.append((time.process_time() - start) * 1000)
        whole = pack(aspects, box, 0.0, [(0.0, 0.0)] * n)
        assert filled is not None
        assert whole is not None
        areas = [b.area for b in filled.boxes]
        assert abs(sum(areas) / _AREA - 1) < 1e-6, "a filled page has no white"
        assert max(whole.loss) < 1e-6, "an uncropped page crops nothing"
        tally.ours.append(sum(filled.loss) / n)
        tally.worst.append(max(filled.loss))
        tally.ratio.append(max(areas) / min(areas))
        tally.whole.append(sum(b.area for b in whole.boxes) / _AREA)
        tally.rows.append(rows_cover(aspects, page))


def joined(parts: Iterable[Tally]) -> Tally:
    found = Tally()
    for part in parts:
        for name, values in vars(part).items():
            getattr(found, name).extend(values)
    return found


def low(values: Sequence[float]) -> float:
    """The 5th percentile."""
    return sorted(values)[int(0.05 * len(values))]


def line(label: str, n: int, t: Tally) -> str:
    """One row of the table; `!` marks a missed bar."""
    ours, theirs = statistics.fmean(t.ours), statistics.fmean(t.theirs)
    share = 1.0 if n < 4 else 1 / 3
    ms, their_ms = statistics.median(t.our_ms), statistics.median(t.their_ms)
    whole, rows = statistics.fmean(t.whole), statistics.fmean(t.rows)
    missed = "" if ours <= share * theirs else " loss!"
    missed += "" if ms <= their_ms else " time!"
    missed += "" if whole > rows and low(t.whole) > low(t.rows) else " cover!"
    return (
        f"{label:>10} | {ours:.3f} {theirs:.3f} x{ours / theirs:.2f} (bar x{share:.2f}) most "
        f"{max(t.worst):.2f} | {ms:5.2f} {their_ms:5.2f} x{ms / their_ms:.2f} | {whole:.3f} "
        f"({low(t.whole):.3f}) {rows:.3f} ({low(t.rows):.3f}) | {statistics.median(t.ratio):4.1f}{missed}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--pages", type=int, default=40, help="pages for each number of photos")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="numbers of photos, with commas between")
    options = parser.parse_args()
    counts = [int(n) for n in options.only.split(",")] if options.only else COUNTS
    if importlib.util.find_spec("photocollage") is None:
        raise SystemExit("PhotoCollage is not here: uv pip install --no-deps photocollage==1.5.0")
    random.seed(options.seed)  # PhotoCollage draws from the module's own generator
    for n in counts:
        pack([1.5] * n, Rect(0, 0, 300, 300), 0.0)  # tables of trees are made once
    tallies: dict[tuple[int, str], Tally] = {}
    for n in counts:
        measure(n, options.pages, options.seed, tallies)
    print("crop loss: ours, PhotoCollage's best of 20 | ms a page | uncropped cover (p5): ours, rows | sizes")
    for n in counts:
        print(line(f"n = {n}", n, joined(t for (m, _), t in tallies.items() if m == n)))
    print("by page, n = 2, n = 3, and n >= 4")
    for name in SHAPES:
        for label, few in (("n=2", {2}), ("n=3", {3}), ("n>=4", set(counts) - {2, 3})):
            parts = [t for (m, s), t in tallies.items() if s == name and m in few]
            if parts:
                print(line(f"{name} {label}", min(few), joined(parts)))


if __name__ == "__main__":
    main()
