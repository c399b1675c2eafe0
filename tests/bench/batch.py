"""Many albums at once against one after another, and the memory of all processes meanwhile.

    python -m tests.bench.batch FOLDER [--folders 6] [--photos 10] [--people on] [--product ID]

The photos of FOLDER are parted over so many folders. First `albumapp build` of each, one after another, as a
script would; then `albumapp build --each`; both in fresh state folders, and a second time with all photos
known, when only layout and PDF are left. Ratios are below 1 where many at once are quicker, by the clock and
by the work of the cores, which other programs do not change; memory is what the command and its workers
hold together at most, shared pages counted in each.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measure import Memory

MOST = 1.5e9


def folders_of(photos: Path, into: Path, folders: int, each: int) -> list[Path]:
    files = sorted(p for p in photos.rglob("*") if p.suffix.lower() in (".jpg", ".jpeg"))
    made = []
    for n in range(folders):
        folder = into / f"album {n + 1}"
        folder.mkdir(parents=True)
        for k in range(each):
            source = files[(n * each + k) % len(files)]
            os.link(source, folder / f"{k:03}-{source.name}") if _linkable(source, into) else shutil.copy(
                source, folder / f"{k:03}-{source.name}"
            )
        made.append(folder)
    return made


def _linkable(source: Path, into: Path) -> bool:
    return source.stat().st_dev == into.stat().st_dev


def run(home: Path, *arguments: str) -> None:
    environment = {**os.environ, "ALBUMAPP_HOME": str(home)}
    command = [sys.executable, "-m", "albumapp", "build", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr[-2000:])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folders", type=int, default=6)
    parser.add_argument("--photos", type=int, default=10)
    parser.add_argument("--people", choices=("on", "off"), default="off")
    parser.add_argument("--product", default="layflat-30x30")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder.parent) as folder:
        work = Path(folder)
        folders = folders_of(given.folder, work / "in", given.folders, given.photos)
        usual = ("--people", given.people, "--product", given.product)
        for name in ("first time", "photos known"):
            with Memory() as before:
                start = time.perf_counter()
                for n, one in enumerate(folders):
                    run(work / "home1", str(one), *usual, "-o", str(work / f"{name} {n}.pdf"))
                alone = time.perf_counter() - start
            with Memory() as memory:
                start = time.perf_counter()
                run(work / "home2", str(work / "in"), "--each", *usual, "-o", str(work / "out"), "--again")
                many = time.perf_counter() - start
            print(
                f"{name}: one after another {alone:.1f} s, at once {many:.1f} s, x {many / alone:.2f} "
                f"(work x {memory.cpu / before.cpu:.2f}); "
                f"memory {memory.all / 1e6:.0f} MB (x {memory.all / MOST:.2f} of the bar), "
                f"largest process {memory.one / 1e6:.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
