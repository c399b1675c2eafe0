"""Kill a program in the middle of random edits, many times: nothing acknowledged is lost, every file opens.

    python -m tests.bench.kills [--count 200] [--modes]

Each round forks a child that edits an album by random edits of the whole table (`drawn_edits`), undoes, keeps
versions, folds the log, and says after each step what it did; it is killed (SIGKILL) at a random instant.
Then the file is opened: its document must be the one that was said last, or what the step that was being made
when the kill came makes of it; undoing everything must give the start. POSIX only.

`--modes` measures instead what an edit costs in each journal mode of SQLite.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import signal
import sqlite3
import statistics
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from albumapp.document import codec
from albumapp.document.edits import EDITS
from albumapp.document.journal import Journal
from albumapp.document.model import Document
from albumapp.document.storage import fold
from albumapp.session import versions
from albumapp.session.project import Project
from tests.document.drawn_edits import book, do_one

LONGEST = 0.6  # s that a child lives at most after it began to edit
SLOW = ("change_product", "suggest_again", "lay_out_anew")  # they would fill most of the time


@dataclass(frozen=True, slots=True)
class Round:
    """What one kill found. `said` steps were acknowledged; `fault` is "" where all is well."""

    said: int
    fault: str


def digest(document: Document) -> str:
    """The whole document in a few letters, as it would be read again: 7 in memory is 7.0 from the file."""
    head = codec.head_to_json(replace(document, surfaces=()))
    data = [
        codec.head_to_json(codec.document_from_parts(head, {}, {})),
        [codec.surface_to_json(codec.surface_from_json(codec.surface_to_json(s))) for s in document.surfaces],
        [codec.photo_to_json(p) for p in document.photos.values()],
    ]
    return hashlib.blake2b(json.dumps(data, sort_keys=True).encode(), digest_size=8).hexdigest()


def edit_on(path: Path, seed: int, say: int) -> None:
    """The child: edits until it is killed. Each line is what stands in the file now."""
    rng = random.Random(seed)
    project = Project.open(path)
    quick = sorted(set(EDITS) - set(SLOW))
    while True:
        kind = rng.random()
        if kind < 0.08:
            project.undo()
        elif kind < 0.12:
            project.redo()
        elif kind < 0.15:
            steps = project.steps()
            project.visit(rng.choice(steps).number if steps else 0)
        elif kind < 0.17:
            versions.keep(project, f"version {seed}")
        elif kind < 0.20:
            with suppress(sqlite3.Error):
                fold(path)
        elif kind < 0.22:
            project.end_gesture()
        else:
            do_one(project, rng, rng.choice(quick))
        words = project.journal.done, digest(project.document), digest(_before(project))
        os.write(say, "{} {} {}\n".format(*words).encode())


def _before(project: Project) -> Document:
    """The document one step back."""
    return project.journal.jumped(project.document, project.journal.done - 1)[1]


def kill_once(path: Path, seed: int) -> Round:
    """Start a child on this file, kill it, and look at what is left."""
    rng = random.Random(seed)
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(hear)
            edit_on(path, seed, say)
        finally:
            os._exit(3)
    os.close(say)
    first = os.read(hear, 4096)  # it has begun
    time.sleep(rng.uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    said = first
    while block := os.read(hear, 1 << 16):
        said += block
    os.close(hear)
    lines = said.decode().splitlines()
    if not os.WIFSIGNALED(status):
        return Round(len(lines), "the child ended by itself")
    return Round(len(lines), look(path, lines[-1] if lines else ""))


def look(path: Path, last: str) -> str:
    """What is wrong with the file after the kill, "" where nothing is."""
    try:
        project = Project.open(path)
    except Exception as e:
        return f"it does not open: {e}"
    try:
        check = project.file._db.execute("PRAGMA integrity_check").fetchone()[0]
        if check != "ok":
            return f"SQLite says {check}"
        done, known, before = last.split()
        now = digest(project.document)
        rows = [r.name for r in project.journal.rows]
        there = f"there are {project.journal.done} of {len(rows)}: {', '.join(rows[-4:])}"
        # a gesture's step takes the next one in: then the one before it is the same
        merged = project.journal.done == int(done) and digest(_before(project)) == before
        if now != known and not merged and not _is_a_step(project, known):
            return f"step {done} was said and is not there; {there}"
        for version in versions.kept(project):
            versions.document_of(project, version)
        at = project.journal.done
        project.jump(0)
        if project.document != book():
            return "undoing everything is not the start"
        project.jump(at)
        return "" if digest(project.document) == now else "doing everything again is not the end"
    except Exception as e:
        return f"{type(e).__name__}: {e}"
    finally:
        project.close()


def _is_a_step(project: Project, known: str) -> bool:
    """Whether the document that was said last stands in the history: the kill came after the next step."""
    here = project.journal
    numbers = [0, *(s.number for s in project.steps())]
    for number in reversed(numbers):
        project.visit(number)
        if digest(project.document) == known:
            project.visit(here.rows[here.done - 1].seq if here.done else 0)
            return True
    return False


def kills(count: int, folder: Path, seed: int = 1) -> list[Round]:
    """So many kills, a new file every ten: an older one has a long history."""
    found = []
    for n in range(count):
        path = folder / f"book {n // 10}.album"
        if not path.exists():
            made = Project(book(), Journal(), None)
            made.save_as(path)
            made.close()
        found.append(kill_once(path, seed * 100_000 + n))
    return found


# --- journal modes --------------------------------------------------------------------------------


def cost(mode: str, synchronous: str, folder: Path, edits: int = 150) -> list[float]:
    """ms of each of so many moves of a frame."""
    path = folder / f"{mode} {synchronous}.album"
    project = Project(book(), Journal(), None)
    project.save_as(path)
    db = project.file._db
    db.execute(f"PRAGMA journal_mode = {mode}")
    db.execute(f"PRAGMA synchronous = {synchronous}")
    taken = []
    for n in range(edits):
        began = time.perf_counter()
        project.do("move_frames", frames=["f200"], dx=1 if n % 2 else -1, dy=0)
        taken.append(1000 * (time.perf_counter() - began))
    project.close()
    return taken


def modes(folder: Path) -> None:
    pairs = (
        ("WAL", "NORMAL"),
        ("WAL", "FULL"),
        ("DELETE", "FULL"),
        ("TRUNCATE", "FULL"),
        ("PERSIST", "FULL"),
        ("MEMORY", "OFF"),
    )
    for mode, synchronous in pairs:
        taken = sorted(cost(mode, synchronous, folder))
        median, late = statistics.median(taken), taken[int(0.95 * len(taken))]
        print(f"{mode:9} {synchronous:7} an edit {median:6.2f} ms, p95 {late:6.2f} ms")
    path = folder / "WAL NORMAL.album"
    project = Project.open(path)
    project.do("set_title", title="x")
    for name, work in (("force the log (sync)", project.file.sync), ("fold the log", lambda: fold(path))):
        began = time.perf_counter()
        work()
        print(f"{name}: {1000 * (time.perf_counter() - began):.2f} ms, off the window's thread")
    project.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--modes", action="store_true", help="measure journal modes instead")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.modes:
            modes(Path(folder))
            return
        found = kills(options.count, Path(folder), options.seed)
    faults = [r.fault for r in found if r.fault]
    steps = sum(r.said for r in found)
    print(f"{len(found)} kills among {steps} acknowledged steps: {len(faults)} faults")
    for fault in faults:
        print(f"  {fault}")


if __name__ == "__main__":
    main()
