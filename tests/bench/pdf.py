"""The printer's PDF against img2pdf on the same photos, each in a fresh process, by turns in one run.

    python -m tests.bench.pdf [--photos-dir DIR] [--count 50] [--rounds 3] [--big] [--made]

50 photos of 24 megapixels, one on each page of 300 x 200 mm with bleed. Each process says how long its export
took, without starting Python and importing what it needs, which is said beside it, and its highest memory
(VmHWM). `--big` makes 200 pages of 290 photos, 1.7 GB, too; `--made` the same 50 photos as PDF/X-1a, cold and
from what is kept. The photos stay in `--photos-dir` for the next run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

PAGE = (300.0, 200.0)


def one(kind: str, photos: Sequence[str], out: Path, pages: int) -> dict[str, float]:
    """Makes one PDF in this process."""
    begun = time.perf_counter()
    run = _img2pdf if kind == "img2pdf" else _albumapp
    work = run(kind, photos, out, pages)
    ready = time.perf_counter()
    work()
    done = time.perf_counter()
    status = Path("/proc/self/status").read_text()
    peak = next(int(row.split()[1]) for row in status.splitlines() if row.startswith("VmHWM"))
    return {"import": ready - begun, "took": done - ready, "mb": peak / 1000, "size": out.stat().st_size}


def _img2pdf(kind: str, photos: Sequence[str], out: Path, pages: int):  # type: ignore[no-untyped-def]
    from importlib import import_module

    img2pdf = import_module("img2pdf")

    def work() -> None:
        with out.open("wb") as stream:
            img2pdf.convert(list(photos), outputstream=stream, rotation=img2pdf.Rotation.ifvalid)
            stream.flush()
            os.fsync(stream.fileno())

    return work


def _albumapp(kind: str, photos: Sequence[str], out: Path, pages: int):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface, TextFrame
    from albumapp.export.options import PdfOptions
    from albumapp.export.pdf import export_pdf
    from albumapp.geometry import Crop, Insets, Rect, Size
    from albumapp.geometry.crop import largest_crop
    from albumapp.products.catalogue import product
    from albumapp.products.shape import Sheet, SurfaceShape

    spec = product("layflat-30x30")
    spec = replace(spec, output=replace(spec.output, ppi_max=0.0, bytes_max=0))
    w, h = PAGE
    bleed = Insets.all(3)
    entries = {f"p{i}": PhotoEntry(f"p{i}", str(path), 6000, 4000) for i, path in enumerate(photos)}
    surfaces = []
    for n in range(pages):
        mine = list(entries)[len(entries) * n // pages : len(entries) * (n + 1) // pages]
        shape = SurfaceShape(
            "page",
            Size(w, h),
            bleed,
            bleed,
            (Rect(0, 0, w, h),),
            (Sheet(Rect(0, 0, w, h), bleed, page=n + 1),),
        )
        boxes = [Rect(w * i / len(mine), 0, w / len(mine), h) for i in range(len(mine))]
        frames = [
            PhotoFrame(f"f{n}-{i}", box, p, Crop(largest_crop(1.5, box.aspect)))
            for i, (p, box) in enumerate(zip(mine, boxes, strict=True))
        ]
        words = TextFrame(f"t{n}", Rect(20, h - 20, 100, 10), f"Page {n + 1}")
        surfaces.append(Surface(f"s{n}", shape, (*frames, words)))
    document = Document(spec.id, "Bench", surfaces=tuple(surfaces), photos=entries)
    options = PdfOptions(flavour="X-1a" if kind.startswith("x-1a") else "X-4")

    def work() -> None:
        report = export_pdf(document, spec, out, lambda p: Path(entries[p].path), options=options)
        assert not report.left_out, report.left_out

    return work


def measured(kind: str, photos: Sequence[str], out: Path, pages: int, home: Path) -> dict[str, float]:
    """The same in a fresh process; the file is gone afterwards."""
    command = [
        sys.executable,
        "-m",
        "tests.bench.pdf",
        "--one",
        kind,
        "--out",
        str(out),
        "--pages",
        str(pages),
    ]
    done = subprocess.run(
        command,
        input="\n".join(photos),
        capture_output=True,
        text=True,
        env={**os.environ, "ALBUMAPP_HOME": str(home)},
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    out.unlink(missing_ok=True)
    return {k: float(v) for k, v in json.loads(done.stdout.splitlines()[-1]).items()}


def _said(kind: str, runs: list[dict[str, float]], weight: int) -> str:
    took = median(r["took"] for r in runs)
    peak = max(r["mb"] for r in runs)
    return (
        f"{kind:10} {took:6.2f} s (imports {median(r['import'] for r in runs):.2f} s), "
        f"memory {peak:.0f} MB, size x {runs[0]['size'] / weight:.4f} of the photos"
    )


def compare(photos: list[str], pages: int, kinds: Sequence[str], rounds: int, folder: Path) -> None:
    """By turns, so that both meet the same machine."""
    weight = sum(os.path.getsize(p) for p in photos)
    print(f"{len(photos)} photos, {weight / 1e6:.0f} MB, on {pages} pages; median of {rounds}")
    runs: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
    for _ in range(rounds):
        for kind in kinds:
            runs[kind].append(measured(kind, photos, folder / f"{kind}.pdf", pages, folder / "home"))
    for kind in kinds:
        print(_said(kind, runs[kind], weight))
    if "img2pdf" in kinds and "albumapp" in kinds:
        ratios = [a["took"] / b["took"] for a, b in zip(runs["albumapp"], runs["img2pdf"], strict=True)]
        each = ", ".join(f"{r:.2f}" for r in ratios)
        print(f"albumapp is x {median(ratios):.2f} of img2pdf ({each}; bar 1.25)")


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--photos-dir", type=Path)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--big", action="store_true")
    parser.add_argument("--made", action="store_true")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--pages", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(one(options.one, sys.stdin.read().split("\n"), options.out, options.pages)))
        return
    with tempfile.TemporaryDirectory() as scratch:
        from tests.bench.canvas import make_photos

        folder = Path(scratch)
        photos = [str(p) for p in make_photos(options.photos_dir or folder / "photos", options.count)]
        compare(photos, len(photos), ("img2pdf", "albumapp"), options.rounds, folder)
        if options.big:
            compare([photos[i % len(photos)] for i in range(290)], 200, ("albumapp",), 1, folder)
        if options.made:
            compare(photos, len(photos), ("x-1a", "x-1a again"), 1, folder)


if __name__ == "__main__":
    main()
