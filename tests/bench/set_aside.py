"""What is set aside: no real photo, and the papers, screens and copies that should be.

    python -m tests.bench.set_aside [FOLDER ...] [--seeds 5]

Reads every photo of the folders (by default the real photos of this machine) without faces, which would only
veto, and lists each that is set aside; with them the same photos grey, overexposed and harder in contrast are
asked for text. Then drawn papers of `--seeds` seeds, plain and photographed. What it costs is a ratio of the
other measures of a photo's pixels, in the same run.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from albumapp.analysis import quality
from albumapp.analysis.aside import page
from albumapp.analysis.aside.sort import PAGE, find_aside
from albumapp.analysis.model import PhotoScore
from albumapp.analysis.moments import signature
from albumapp.analysis.worker import ANALYSIS_SIDE
from albumapp.basis import UserError
from albumapp.imaging.decode import read_rgb
from albumapp.photos.reading import read_photo
from albumapp.photos.record import PhotoRecord, ReadPhoto
from albumapp.photos.scan import find_files
from tests.analysis import papers

REAL = Path(__file__).resolve().parents[3] / "shared" / "photos"
Pixels = NDArray[np.uint8]


def looked(path: Path) -> tuple[PhotoRecord, PhotoScore, Pixels, float, float] | None:
    """Record, score and pixels of a photo, and the seconds of its text and its other measures."""
    read = read_photo(str(path))
    if not isinstance(read, ReadPhoto):
        return None
    try:
        rgb = read_rgb(path, ANALYSIS_SIDE)
    except UserError:
        return None
    grey = quality.grey_of(rgb)
    begun = time.perf_counter()
    text = page.measure(rgb, grey)
    between = time.perf_counter()
    quality.measure(rgb, grey)
    looks = {"phash": signature.phash(grey), "dhash": signature.dhash(grey)}
    ended = time.perf_counter()
    score = PhotoScore(
        read.record.id, tiny=signature.tiny(rgb), page=text.page, flat=text.flat, tall=text.tall
    )
    return read.record, replace(score, **looks), rgb, between - begun, ended - between


def harder(rgb: Pixels) -> Iterator[Pixels]:
    """The photo grey, overexposed, both, and harder in contrast."""
    grey = np.repeat(quality.grey_of(rgb)[..., None], 3, 2)
    for plane in (rgb, grey):
        yield np.clip(plane.astype(np.float32) * 1.6 + 25, 0, 255).astype(np.uint8)
    yield grey
    yield np.clip((rgb.astype(np.float32) - 110) * 2 + 140, 0, 255).astype(np.uint8)


def real(folders: list[Path]) -> None:
    records, scores, cost, rest, stressed, worst = [], {}, 0.0, 0.0, 0, 0.0
    for path in find_files(folders).photos:
        found = looked(path)
        if found is None:
            continue
        record, score, rgb, text_s, rest_s = found
        records.append(record)
        scores[record.id] = score
        cost, rest = cost + text_s, rest + rest_s
        if score.page < PAGE:
            for other in harder(rgb):
                likelihood = page.measure(other, quality.grey_of(other)).page
                stressed, worst = stressed + 1, max(worst, likelihood)
    aside = find_aside(records, scores, {})
    for r in records:
        if r.id in aside and aside[r.id].code != "aside.tiny":
            print(f"{aside[r.id].code:18} {r.path}")
    kinds = Counter(reason.code.removeprefix("aside.") for reason in aside.values())
    print(f"{len(records)} real photos: {dict(kinds) or 'none'} set aside")
    print(f"highest likelihood of text of {stressed} harder versions: {worst:.2f} (limit {PAGE})")
    print(f"text costs {1e3 * cost / len(records):.1f} ms a photo, x {cost / rest:.2f} of quality and hashes")


def drawn(seeds: int) -> None:
    made = {
        "letter": lambda s: papers.letter(s),
        "invoice": papers.form,
        "slide": papers.slide,
        "dark slide": lambda s: 255 - papers.slide(s),
        "receipt": papers.receipt,
        "letter, photographed": lambda s: papers.photographed(papers.letter(s), s),
        "letter, tilted": lambda s: papers.photographed(papers.letter(s), s, tilt=15),
        "invoice, photographed": lambda s: papers.photographed(papers.form(s), s),
        "receipt, photographed": lambda s: papers.photographed(papers.receipt(s), s, share=0.9),
        "phone screen": papers.phone_screen,
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, make in made.items():
            hits: Counter[str] = Counter()
            for seed in range(seeds):
                path = Path(folder) / f"IMG_{seed}.{'png' if name == 'phone screen' else 'jpg'}"
                Image.fromarray(make(seed)).save(path, quality=85)
                found = looked(path)
                if found is not None:
                    reason = find_aside([found[0]], {found[0].id: found[1]}, {}).get(found[0].id)
                    hits[reason.code.removeprefix("aside.") if reason else "kept"] += 1
            print(f"{name:24} {dict(hits)}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=[REAL])
    parser.add_argument("--seeds", type=int, default=5)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    if all(f.is_dir() for f in options.folders):
        real(options.folders)
    else:
        print("the real photos are not on this machine")
    drawn(options.seeds)


if __name__ == "__main__":
    main()
