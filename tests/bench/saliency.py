"""Crops: what they keep of what draws the eye, whether they cut faces, and what looking for it costs.

    python -m tests.bench.saliency [FOLDER ...] [--product ID ...] [--forced]

For each folder an album in the default style is suggested, for each product, and its crops are held against
two maps: albumapp's own grid, and the spectral residual (X. Hou, L. Zhang, "Saliency detection: a spectral
residual approach", CVPR 2007), which is computed here and shares nothing with it. Bar: a mean of 0.95.
Then each photo is cropped to shapes that an album seldom asks for (a square, 4:3, 3:4, 16:9), which tells
crops apart: kept by `best_crop` and by the crop in the middle. Faces are those labelled by eye
(`tests/data/faces`), grown by 1.3: cut by `best_crop` with albumapp's own finds, with doubtful boxes left
out, and by the crop in the middle. Where no crop of a shape keeps all finds the photo stands whole: it is
left out there. How much faces draw the eye is printed by apparent look. Cost: a core's time for the grid
beside that of the whole look with people, and of a decode.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean, quantiles

import cv2
import numpy as np

from albumapp.analysis import quality, saliency
from albumapp.analysis.model import Analysis
from albumapp.analysis.worker import ANALYSIS_SIDE, look
from albumapp.geometry import Rect
from albumapp.geometry.crop import largest_crop
from albumapp.imaging.decode import read_rgb
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.layout.crop import best_crop, grown_face, kept
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.library import Library
from albumapp.session.importing import Look, analyse, entry_of, import_photos
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest
from tests.bench.facelabels import PHOTOS, read

FOLDERS = (
    "a-album-kphotoalbum-demo",
    "a-event-carshow-landscapes",
    "a-office-events-18f",
    "b-groups-workshops-carpentries",
    "d-bursts-immich-go",
)
PRODUCTS = ("layflat-30x30", "hardcover-a4-landscape")
SHAPES = {"1:1": 1.0, "4:3": 4 / 3, "3:4": 0.75, "16:9": 16 / 9}


def analysed(folder: Path, library: Library, pool: Pool) -> Analysis:
    result = import_photos([folder], library, pool, Task("read"), look=Look(True, False))
    return analyse(result.records, library, pool, Task("look"), True, grouping=False)


def residual(path: str) -> bytes:
    """The spectral residual of a photo as a grid like albumapp's."""
    grey = quality.grey_of(read_rgb(path, max_side=320))
    small = cv2.resize(grey, (64, 64), interpolation=cv2.INTER_AREA).astype(np.float32)
    wave = np.fft.fft2(small)
    size = np.log(np.abs(wave) + 1e-6).astype(np.float32)
    back = np.fft.ifft2(np.exp(size - cv2.blur(size, (3, 3)) + 1j * np.angle(wave)))
    map_ = cv2.GaussianBlur((np.abs(back) ** 2).astype(np.float32), (0, 0), 3)
    cells = cv2.resize(map_, (saliency.GRID, saliency.GRID), interpolation=cv2.INTER_AREA)
    return bytes(np.maximum(1, np.round(255 * cells / cells.max())).astype(np.uint8))


def spread_of(values: Sequence[float]) -> str:
    """Mean, and what nineteen of twenty are above."""
    low = quantiles(values, n=20)[0] if len(values) > 1 else values[0]
    return f"{fmean(values):.4f} (p5 {low:.3f}, least {min(values):.3f}, {len(values)} frames)"


def albums(name: str, analysis: Analysis, others: dict[str, bytes], products: Iterable[str]) -> None:
    """What the crops of one folder's albums keep, inner pages and covers alike."""
    for product in products:
        project = Project.new(product_id=product)
        entries = {i: entry_of(r) for i, r in analysis.records.items()}
        project.replace(replace(project.document, photos=entries), "photos")
        project.context.known = analysis.facts
        album = suggest(project, analysis)
        frames = [f for s in album.surfaces for f in s.photo_frames() if f.photo is not None]
        facts = [analysis.facts[f.photo or ""] for f in frames]
        own = [kept(p, f.crop.box) for p, f in zip(facts, frames, strict=True)]
        other = [
            kept(replace(p, saliency=others[p.id]), f.crop.box) for p, f in zip(facts, frames, strict=True)
        ]
        loss = fmean(1 - f.crop.box.area for f in frames)
        print(f"{name}, {product}: crop loss {loss:.4f}; kept {spread_of(own)}; residual {spread_of(other)}")


def middle(facts: PhotoFacts, aspect: float) -> Rect:
    return largest_crop(facts.aspect, aspect)


def forced(photos: Sequence[PhotoFacts], others: dict[str, bytes]) -> None:
    """Shapes far from the photos' own."""
    for name, aspect in SHAPES.items():
        rows = []
        for f in photos:
            crop = best_crop(f, aspect)
            if crop is not None and crop.box.area < 0.97:
                seen = replace(f, saliency=others[f.id])
                centre = middle(f, aspect)
                rows.append((kept(f, crop.box), kept(f, centre), kept(seen, crop.box), kept(seen, centre)))
        own, own_middle, other, other_middle = (fmean(r[k] for r in rows) for k in range(4))
        area = fmean(middle(f, aspect).area for f in photos)
        print(
            f"{name} ({len(rows)} photos, area {area:.3f}): kept {own:.3f}, in the middle {own_middle:.3f}; "
            f"residual {other:.3f}, in the middle {other_middle:.3f}"
        )


def cuts(facts: dict[str, PhotoFacts]) -> None:
    """Labelled faces x 1.3 that crops cut, by who chose the crop."""
    labelled = [p for p in read() if p.file in facts and p.labels]
    for name, aspect in SHAPES.items():
        count = {"best": 0, "without doubts": 0, "middle": 0}
        faces = whole = 0
        for photo in labelled:
            f = facts[photo.file]
            boxes = [grown_face(label.box) for label in photo.labels if label.counts]
            crop, bare = best_crop(f, aspect), best_crop(replace(f, keep=()), aspect)
            if crop is None or bare is None:
                whole += 1
                continue
            faces += len(boxes)
            chosen = (crop.box, bare.box, middle(f, aspect))
            for kind, box in zip(count, chosen, strict=True):
                count[kind] += sum(not box.contains(b, 2e-3) for b in boxes)
        share = ", ".join(f"{kind} {n} ({n / max(1, faces):.4f})" for kind, n in count.items())
        print(f"{name}: of {faces} labelled faces cut: {share}; {whole} photos stand whole")


def equal(facts: dict[str, PhotoFacts]) -> None:
    """How much more than its share of the photo a face draws the eye, by apparent look."""
    found: dict[str, list[float]] = {}
    for photo in read():
        f = facts.get(photo.file)
        for label in photo.labels if f is not None else ():
            if f is not None and label.counts and label.box.area >= 0.004:
                ratio = kept(f, label.box) / label.box.area
                for column, look_ in {("all", "all"), *label.looks}:
                    if column in ("all", "skin", "gender"):
                        found.setdefault(f"{column} {look_}", []).append(ratio)
    words = ", ".join(f"{k} {fmean(v):.2f} ({len(v)})" for k, v in sorted(found.items()) if len(v) >= 5)
    print(f"faces from 0.4 % of the photo draw the eye x of their share: {words}")


def cost(files: Sequence[Path]) -> None:
    """The grid's share of a look, in this process."""
    spent = dict.fromkeys(("decode", "look", "grid"), 0.0)
    for n, file in enumerate(files):
        start = time.process_time()
        rgb = read_rgb(str(file), max_side=ANALYSIS_SIDE)
        decoded = time.process_time()
        look(rgb, "x", True)
        looked = time.process_time()
        saliency.measure(rgb, quality.grey_of(rgb))
        end = time.process_time()
        if n:  # the first loads the nets
            for name, took in zip(spent, (decoded - start, looked - decoded, end - looked), strict=True):
                spent[name] += took * 1000 / (len(files) - 1)
    share = spent["grid"] / (spent["decode"] + spent["look"])
    words = ", ".join(f"{k} {v:.1f} ms" for k, v in spent.items())
    print(f"cost: {words}: {share:.2%} of decode and look (bar 3 %)")


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--product", nargs="*", default=PRODUCTS)
    parser.add_argument("--forced", action="store_true", help="only the forced shapes and the cost")
    options = parser.parse_args()
    folders = options.folders or [PHOTOS / name for name in FOLDERS]
    everything: dict[str, PhotoFacts] = {}
    others: dict[str, bytes] = {}
    with (
        tempfile.TemporaryDirectory() as scratch,
        Library(Path(scratch) / "l.sqlite") as library,
        Pool() as pool,
    ):
        for folder in folders:
            analysis = analysed(folder, library, pool)
            others.update((i, residual(r.path)) for i, r in analysis.records.items())
            for i, r in analysis.records.items():
                path = Path(r.path)
                name = path.relative_to(PHOTOS).as_posix() if path.is_relative_to(PHOTOS) else path.name
                everything[name] = analysis.facts[i]
            if not options.forced:
                albums(folder.name, analysis, others, options.product)
    forced(list(everything.values()), others)
    cuts(everything)
    equal(everything)
    cost(sorted(p for f in folders for p in f.iterdir() if p.suffix.lower() == ".jpg")[::12][:16])


if __name__ == "__main__":
    main()
