"""Import and analysis without a window: throughput against the bare kernels, memory, the second import.

    python -m tests.bench.pipeline [FOLDER] [--count 300] [--bad FOLDER ...]

Read and looked at through the pool, people off and on, then again from the library (bar: at most 2 % of the
first time); then both in one go, as the window and the command line do it where it is known what to look for.
The kernels are what cannot be saved, run alone, one process, on every tenth photo: for reading one scaled
decode; for the look one scaled decode, with people also the search for faces and their encodings. Their share
is by seconds of a core, which other programs do not change; "cores busy" is 1.0 where the pipeline had and
used the whole machine. First the bad files of `../shared/photos/e-*` (or --bad) are imported: each must be
read or refused, no process over 1 GB.
Memory is resident pages of all processes, shared ones counted in each.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from albumapp.imaging.decode import read_rgb
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.session.importing import Look, analyse, import_photos
from tests.bench.measure import Memory, mb

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "photos"


def kernels(files: list[Path]) -> dict[str, float]:
    """Seconds of a core that each kernel takes for a photo, in this process."""
    from albumapp.analysis.faces.detect import detector

    finder = detector()
    spent = {"decode 320": 0.0, "decode 1024": 0.0, "faces": 0.0}
    read_rgb(str(files[0]), max_side=320)
    for file in files:
        start = time.process_time()
        read_rgb(str(file), max_side=320)
        small = time.process_time()
        rgb = read_rgb(str(file), max_side=1024)
        large = time.process_time()
        finder.detect(rgb)
        end = time.process_time()
        for name, took in zip(spent, (small - start, large - small, end - large), strict=True):
            spent[name] += took / len(files)
    return spent


def through(folder: Path, home: Path, cores: int, kernel: dict[str, float]) -> None:
    """Import and both analyses of the folder, each twice; prints what each took."""
    with Library(home / "library.sqlite") as library, Pool() as pool:
        with Memory() as memory:
            start = time.perf_counter()
            result = import_photos([folder], library, pool, Task("read"))
            read = time.perf_counter() - start
        count = len(result.records)
        bare = kernel["decode 320"] * count
        print(
            f"read {count} photos: {read:.1f} s ({count / read:.1f} a second), "
            f"decode alone x {bare / memory.cpu:.2f} of its work, "
            f"cores busy {memory.cpu / read / cores:.2f}; "
            f"all processes {mb(memory.all)}, largest {mb(memory.one)}"
        )
        start = time.perf_counter()
        import_photos([folder], library, pool, Task("read"))
        again = time.perf_counter() - start
        print(f"second import: {again * 1000:.0f} ms, {again / read:.2%} of the first (bar 2 %)")
        first = read
        for people in (False, True):
            with Memory() as memory:
                start = time.perf_counter()
                analyse(result.records, library, pool, Task("look"), people, grouping=people)
                took = time.perf_counter() - start
            bare = (kernel["decode 1024"] + people * kernel["faces"]) * count
            word = "on" if people else "off"
            print(
                f"look, people {word}: {took:.1f} s ({count / took:.1f} a second), kernels alone "
                f"x {bare / memory.cpu:.2f} of its work, cores busy {memory.cpu / took / cores:.2f}; "
                f"all processes {mb(memory.all)}, largest {mb(memory.one)}"
            )
            first += took
            start = time.perf_counter()
            analysis = analyse(result.records, library, pool, Task("look"), people, grouping=people)
            again = time.perf_counter() - start
            print(
                f"second look: {again * 1000:.0f} ms, {again / took:.2%} of the first "
                f"(of it finding moments and people {analysis.timings['combine'] * 1000:.0f} ms)"
            )
        start = time.perf_counter()
        import_photos([folder], library, pool, Task("read"))
        analyse(result.records, library, pool, Task("look"), True, grouping=True)
        again = time.perf_counter() - start
        print(f"second import with its look, people on: {again / first:.2%} of the first (bar 2 %)")
    in_one_go(folder, home, cores, kernel)


def in_one_go(folder: Path, home: Path, cores: int, kernel: dict[str, float]) -> None:
    """Import and analysis, each photo decoded once; prints what they took against their kernels."""
    with Library(home / "one.sqlite") as library, Pool() as pool, Memory() as memory:
        start = time.perf_counter()
        result = import_photos([folder], library, pool, Task("read"), look=Look(True, True))
        analyse(result.records, library, pool, Task("look"), True, grouping=True)
        took = time.perf_counter() - start
    count = len(result.records)
    bare = (kernel["decode 1024"] + kernel["faces"]) * count
    print(
        f"read and looked at in one go, people on: {took:.1f} s ({count / took:.1f} a second), x "
        f"{memory.cpu / bare:.2f} of decode, search and encodings alone (bar 1.25), cores busy "
        f"{memory.cpu / took / cores:.2f}; all processes {mb(memory.all)}, largest {mb(memory.one)}"
    )


def bad(folders: list[Path], home: Path) -> None:
    """Import what is broken; prints how it went and the memory."""
    with Library(home / "bad.sqlite") as library, Pool() as pool, Memory() as memory:
        start = time.perf_counter()
        result = import_photos(folders, library, pool, Task("bad"))
        analysis = analyse(result.records, library, pool, Task("bad"), True, result.failed, True)
        took = time.perf_counter() - start
    print(
        f"bad files: {len(analysis.facts)} read, {len(analysis.failed)} refused by name, {took:.1f} s; "
        f"largest process {mb(memory.one)} (x {memory.one / 2**30:.2f} of 1 GB), all {mb(memory.all)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--bad", nargs="*", type=Path, default=sorted(SHARED.glob("e-*")))
    options = parser.parse_args()
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as scratch:
        home, folder = Path(scratch), options.folder
        if options.bad:
            bad(options.bad, home)
        else:
            print("bad files: no folder of them here")
        if folder is None:
            from tests.photomaker import make_photos

            folder = home / "photos"
            folder.mkdir()
            make_photos(folder, options.count)
        files = sorted(p for p in folder.iterdir() if p.suffix.lower() == ".jpg")
        kernel = kernels(files[:: max(1, len(files) // 30)])
        print(
            "kernels, ms a photo, one process: " + ", ".join(f"{k} {v * 1000:.0f}" for k, v in kernel.items())
        )
        through(folder, home, cores, kernel)


if __name__ == "__main__":
    main()
