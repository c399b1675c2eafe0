"""The PDF of an album of 50 photos of 24 megapixels: time and memory, against copying the same files.

    python -m tests.bench.export_pdf [FOLDER] [--count 50]

The album is suggested of the photos of FOLDER (without it they are made), one page for each photo. Copying
reads and writes the same bytes and syncs them. Where img2pdf is installed, it makes a PDF of the same files
(one photo on one page, at any resolution): the bar for pass-through. Memory is the highest of this process.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from albumapp.export.export import export
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.session.importing import analyse, entry_of, import_photos
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest
from tests.bench.measure import Memory, mb, resident


def copied(files: list[Path], target: Path) -> float:
    """Seconds to copy the files into one, synced."""
    start = time.perf_counter()
    with target.open("wb") as out:
        for file in files:
            with file.open("rb") as source:
                shutil.copyfileobj(source, out, 1 << 20)
        out.flush()
        os.fsync(out.fileno())
    return time.perf_counter() - start


def album(folder: Path, home: Path) -> Project:
    with Library(home / "library.sqlite") as library, Pool() as pool:
        found = import_photos([folder], library, pool, Task("read"))
        analysis = analyse(found.records, library, pool, Task("look"), False)
    project = Project.new(home / "bench.album")
    document = replace(project.document, photos={r.id: entry_of(r) for r in found.records})
    project.replace(document, "Add photos")
    project.replace(suggest(project, analysis, pages=len(found.records)), "Suggest album")
    return project


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        home, folder = Path(scratch), options.folder
        if folder is None:
            from tests.photomaker import make_photos

            folder = home / "photos"
            folder.mkdir()
            make_photos(folder, options.count, megapixels=(24,))
        project = album(folder, home)
        document, spec = project.document, project.spec
        files = [Path(document.photos[p].path) for p in document.used()]
        total = sum(f.stat().st_size for f in files)
        print(f"{len(files)} photos, {mb(total)}, on {document.page_count} pages")
        copies = min(copied(files, home / "copy") for _ in range(3))
        print(f"copy: {copies:.2f} s")
        for n in range(2):
            before = resident(os.getpid())
            with Memory() as memory:
                start = time.perf_counter()
                out = home / f"out-{n}.pdf"
                report = export(document, spec, out, lambda p: Path(document.photos[p].path))
                took = time.perf_counter() - start
            made = out.stat().st_size
            print(
                f"export {n + 1}: {took:.2f} s, x {took / copies:.1f} of the copy, {mb(made)} "
                f"(x {made / total:.2f} of the photos); memory at most {mb(memory.one)}, "
                f"{mb(memory.one - before)} more than before"
            )
        assert not report.left_out
        if find_spec("img2pdf") is None:
            print("img2pdf is not installed here: not compared")
        else:
            img2pdf = import_module("img2pdf")
            with Memory() as memory:
                start = time.perf_counter()
                with (home / "img2pdf.pdf").open("wb") as stream:
                    img2pdf.convert(
                        [str(f) for f in files], outputstream=stream, rotation=img2pdf.Rotation.ifvalid
                    )
                other = time.perf_counter() - start
            print(
                f"img2pdf: {other:.2f} s, x {other / copies:.1f} of the copy; export is x {took / other:.2f} "
                f"of it; memory {mb(memory.one)}"
            )
        project.close()


if __name__ == "__main__":
    main()
