"""Contact sheets: an album of one folder in each style, all its spreads on one picture, to be looked at.

    python -m tests.bench.style_sheet FOLDER -o OUT [--style ID ...] [--product ID] [--pages N] [--ppi 22]

The folder is analysed once. OUT gets STYLE.png for each style. Printed for each: spreads, photos, seconds of
the suggestion, and which of the hard rules `album_metrics.py` beside the repository finds broken (it is
left out where that is not there). Exit status: 0 where no hard rule is broken.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from albumapp.document.model import Document, Surface
from albumapp.export.pictures import Renderer
from albumapp.geometry import Rect
from albumapp.layout.style import styles
from albumapp.session.report import inspect
from tests.bench.albums import METRICS, Folder, album, measure_of, read

HARD = (
    "empty_frames", "face_cuts", "fold_hits", "trim_hits", "overlaps", "outside", "repeated_photos",
    "repeated_moments", "event_mixed", "people_missing", "ppi_short",
)  # fmt: skip
COLUMNS = 3
GAP = 8  # px between spreads


def sheet(document: Document, ppi: float) -> Image.Image:
    """All surfaces in rows; single pages that face each other stand side by side."""
    renderer = Renderer(document, lambda photo: Path(document.photos[photo].path))
    rows = [_facing(pair, renderer, ppi) for pair in _pairs(document.surfaces)]
    w, h = max(i.width for i in rows) + GAP, max(i.height for i in rows) + GAP
    whole = Image.new("RGB", (COLUMNS * w + GAP, -(-len(rows) // COLUMNS) * h + GAP), "#7a7a7a")
    for n, image in enumerate(rows):
        whole.paste(image, (GAP + n % COLUMNS * w, GAP + n // COLUMNS * h))
    return whole


def _pairs(surfaces: Sequence[Surface]) -> list[list[Surface]]:
    found: list[list[Surface]] = []
    for s in surfaces:
        facing = s.shape.kind == "page" and s.shape.pages[0] % 2
        if facing and found and found[-1][0].shape.kind == "page" and len(found[-1]) == 1:
            found[-1].append(s)
        else:
            found.append([s])
    return found


def _facing(pages: Sequence[Surface], renderer: Renderer, ppi: float) -> Image.Image:
    images = [
        Image.fromarray(renderer.render(s, ppi, Rect(0, 0, s.shape.size.w, s.shape.size.h))) for s in pages
    ]
    whole = Image.new("RGB", (sum(i.width for i in images), max(i.height for i in images)))
    x = 0
    for i in images:
        whole.paste(i, (x, 0))
        x += i.width
    return whole


def broken(found: dict[str, Any]) -> dict[str, int]:
    """The hard rules that are broken, and how often."""
    return {k: int(found[k]) for k in HARD if found.get(k)}


def show(
    folder: Folder,
    style: str,
    product: str,
    pages: int | None,
    out: Path,
    ppi: float,
    measure: Callable[..., dict[str, Any]] | None,
) -> dict[str, int]:
    """One style: its picture, a printed line, and the hard rules that it breaks."""
    project, took = album(folder, product, style, pages)
    document = project.document
    hard = broken(measure(json.loads(json.dumps(inspect(project))), folder.said)) if measure else {}
    shown = sum(len(s.photos()) for s in document.inner())
    print(
        f"{style:14} {len(document.inner()):3} spreads {shown:4} photos {took:6.2f} s  {hard or '-'}",
        flush=True,
    )
    if ppi:
        sheet(document, ppi).save(out / f"{style}.png")
    return hard


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--style", nargs="*", default=list(styles()))
    parser.add_argument("--product", default="layflat-30x30")
    parser.add_argument("--pages", type=int)
    parser.add_argument("--ppi", type=float, default=22)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    folder = read(given.folder.name, [given.folder])
    measure = measure_of(METRICS) if METRICS.is_file() else None
    found = [show(folder, s, given.product, given.pages, given.out, given.ppi, measure) for s in given.style]
    return int(any(found))


if __name__ == "__main__":
    sys.exit(main())
