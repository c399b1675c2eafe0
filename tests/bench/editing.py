"""Edits with their row on disk, undo of a whole new book, and opening a large project.

    python -m tests.bench.editing [--pages 100] [--photos 600] [--steps 5000]

No files of photos are needed: the album is suggested of made-up facts. Each edit is measured with its rows
written to the project's file; a sync of one small file on the same disk is printed beside it.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from albumapp.document.model import PhotoEntry
from albumapp.geometry import Rect, Size
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.session.project import Project

FRAME = 1 / 60  # s; what one picture of the screen leaves


def facts(count: int) -> list[PhotoFacts]:
    random.seed(1)
    start = datetime(2024, 8, 2, 9)
    shapes = (Size(6000, 4000), Size(4000, 6000), Size(4000, 3000))
    found = []
    for n in range(count):
        size = random.choice(shapes)
        faces = tuple(Rect(random.uniform(0.1, 0.7), 0.2, 0.12, 0.18) for _ in range(random.randint(0, 3)))
        taken = start + timedelta(minutes=4 * n, hours=12 * (n // 40))
        found.append(PhotoFacts(f"photo-{n:04d}", size, taken, faces, random.random(), 0.7, f"e{n // 40}"))
    return found


def once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def synced(folder: Path) -> float:
    """Seconds of one small write that is on disk."""

    def write() -> None:
        with (folder / "synced").open("ab") as f:
            f.write(b"x" * 4096)
            f.flush()
            os.fsync(f.fileno())

    return statistics.median(once(write) for _ in range(30))


def edits(project: Project, rounds: int) -> dict[str, float]:
    """Median seconds of one edit of each kind."""
    frames = [f for s in project.document.surfaces for f in s.photo_frames() if not f.locked]
    random.seed(2)
    picked = random.sample(frames, rounds)
    kinds: dict[str, Callable[[int], object]] = {
        "move": lambda n: project.do("move_frames", frames=[picked[n].id], dx=1.0, dy=0.5),
        "lock": lambda n: project.do("lock_frame", frame=picked[n].id, locked=True),
        "undo": lambda n: project.undo(),
        "redo": lambda n: project.redo(),
    }
    return {
        name: statistics.median(once(partial(work, n)) for n in range(rounds)) for name, work in kinds.items()
    }


def long_history(path: Path, steps: int) -> None:
    """Opening a project with so many steps of earlier sessions, against reading each of them in full."""
    project = Project.open(path)
    frames = [f.id for s in project.document.surfaces for f in s.photo_frames() if not f.locked]
    few = min(once(lambda: Project.open(path).close()) for _ in range(5))
    for n in range(steps):
        project.do("move_frames", frames=[frames[n % len(frames)]], dx=0.1 if n % 2 else -0.1, dy=0.0)
    project.close()
    took = min(once(lambda: Project.open(path).close()) for _ in range(5))
    project = Project.open(path)
    whole = once(lambda: [(r.before, r.after) for r in project.journal.rows])
    back = once(project.undo)
    project.close()
    print(
        f"open with {steps} steps more: {took * 1000:.0f} ms, x {took / few:.2f} of without them "
        f"(each read in full, as it once was: {whole * 1000:.0f} ms, x {whole / took:.1f} of opening); "
        f"undo after opening: {back * 1000:.1f} ms"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--photos", type=int, default=600)
    parser.add_argument("--steps", type=int, default=5000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        project = Project.new(home / "bench.album")
        known = facts(options.photos)
        entries = {
            f.id: PhotoEntry(
                f.id,
                f"/photos/{f.id}.jpg",
                int(f.size.w),
                int(f.size.h),
                f.taken.isoformat() if f.taken else None,
                "exif",
            )
            for f in known
        }
        full = replace(project.document, photos=entries)
        print(f"add {len(entries)} photos: {once(lambda: project.replace(full, 'Add photos')) * 1000:.0f} ms")
        project.context.known = {f.id: f for f in known}
        spec, look = project.spec, style(project.document.style)

        def book(seed: int) -> None:
            album = suggest_album(known, spec, look, options.pages, "Bench", seed, entries, {})
            made.append(replace(album, photos=entries))

        made: list[object] = []
        print(f"suggest {options.pages} pages of {len(known)} photos: {once(lambda: book(0)):.2f} s")
        book(5)
        first, second = made
        for word, album in (("first", first), ("another", second)):
            took = once(lambda album=album: project.replace(album, "Suggest album", "suggest"))
            print(f"{word} book on disk: {took * 1000:.1f} ms")
        back = once(project.undo)
        assert project.document == first != second
        forth = once(project.redo)
        print(
            f"undo of a whole book: {back * 1000:.1f} ms (x {back / FRAME:.2f} of a screen's frame), "
            f"redo {forth * 1000:.1f} ms"
        )
        disk = synced(home)
        print(f"one synced write on this disk: {disk * 1000:.2f} ms")
        for name, took in edits(project, 40).items():
            print(
                f"{name}, row on disk: {took * 1000:.2f} ms, x {took / FRAME:.2f} of a screen's frame, "
                f"x {took / disk:.1f} of one synced write"
            )
        project.close()
        path = home / "bench.album"
        opened: list[Project] = []
        took = min(once(lambda: opened.append(Project.open(path))) for _ in range(5))
        book_ = opened[-1].document
        pages, frames = book_.page_count, sum(len(s.frames) for s in book_.surfaces)
        size = path.stat().st_size
        raw = min(once(path.read_bytes) for _ in range(5))
        print(
            f"open {pages} pages, {len(book_.used())} photos in {frames} frames: "
            f"{took * 1000:.0f} ms (file {size / 1024:.0f} KB, reading its bytes {raw * 1000:.1f} ms)"
        )
        for p in opened:
            p.close()
        long_history(path, options.steps)


if __name__ == "__main__":
    main()
