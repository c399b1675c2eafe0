"""The program is killed in the middle of work: every edit that it had acknowledged is in the album."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from albumapp.session.project import Project
from tests.journeys.process import Program, build_album, inspect, poll

EDITS = 25


@pytest.fixture
def album(tmp_path: Path) -> Path:
    return build_album(tmp_path)


@pytest.fixture
def program(tmp_path: Path, album: Path) -> Iterator[Program]:
    made = Program(tmp_path, "--edit", album, platform="offscreen")
    yield made
    made.kill()


def gone(pid: int) -> bool:
    """Whether a process has ended (one that only waits for its parent counts as ended)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


@contextmanager
def opened(album: Path) -> Iterator[Project]:
    project = Project.open(album)
    try:
        yield project
    finally:
        project.close()


def test_nothing_acknowledged_is_lost(program: Program, album: Path, tmp_path: Path) -> None:
    with opened(album) as before:
        steps = before.journal.done
    said = [json.loads(program.process.stdout.readline()) for _ in range(EDITS)]
    program.process.kill()  # while it goes on editing
    said += [json.loads(line) for line in program.process.stdout if line.endswith("\n")]
    program.kill()

    assert [line["steps"] for line in said] == list(range(steps + 1, steps + 1 + len(said)))
    with opened(album) as project:
        assert project.journal.done >= said[-1]["steps"]
        for line in reversed(said):  # back through all of them
            project.jump(line["steps"])
            frame = project.document.find(line["frame"])[1]
            assert (frame.box.x, frame.crop.quarter_turns) == (line["x"], line["turns"])
        project.jump(steps)
    assert inspect(album, tmp_path)["spreads"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_kills_among_random_edits_lose_nothing(tmp_path: Path) -> None:
    """A few of the 200 of `python -m tests.bench.kills`."""
    from tests.bench.kills import kills

    rounds = kills(5, tmp_path, seed=3)
    assert [r.fault for r in rounds if r.fault] == []
    assert sum(r.said for r in rounds) > 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_no_worker_outlives_the_program(tmp_path: Path, folder: Path) -> None:
    program = Program(tmp_path, folder, platform="offscreen")
    try:
        workers = program.wait(lambda s: s["workers"] and s["steps"], "photos are read")["workers"]
        program.kill()
        poll(lambda: all(gone(pid) for pid in workers), "its workers end", 20)
    finally:
        program.kill()
