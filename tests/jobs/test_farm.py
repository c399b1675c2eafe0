"""Long jobs in processes of their own: progress, results, errors, deaths, and an end at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.jobs import farm
from albumapp.jobs.farm import Began, Ended, Event, Farm, Job, Stuck, Went, workers_for
from albumapp.jobs.here import Here
from albumapp.jobs.pool import Crashed
from albumapp.jobs.remote import Remote

Report = Callable[[str, int, int], None]


class Unhandy(Exception):
    """An error that cannot be handed on to another process."""

    def __init__(self, a: str, b: str) -> None:
        super().__init__(f"{a} {b}")


def work(what: str, value: int, report: Report) -> int:
    report("Working", value, 10)
    if what == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "refuse":
        raise UserError("{name} is cut short.", "Copy it again.", name="13.jpg")
    if what == "unhandy":
        raise Unhandy("it", "broke")
    return value * 2


def stay(marks: str, report: Report) -> None:
    (Path(marks) / str(os.getpid())).touch()
    report("Staying", 0, 0)
    threading.Event().wait()


def job(what: str, value: int = 1) -> Job:
    return Remote("tests.jobs.test_farm:work"), (what, value)


def done(jobs: list[Job], workers: int = 2) -> tuple[list[Event], dict[int, Ended]]:
    events = list(Farm(workers).run(jobs))
    return events, {e.job: e for e in events if isinstance(e, Ended)}


def test_each_job_begins_says_how_far_it_is_and_ends(own_children: Callable[[], set[object]]) -> None:
    events, ended = done([job("double", n) for n in range(5)])
    assert {n: e.value for n, e in ended.items()} == {n: 2 * n for n in range(5)}
    of_three = [e for e in events if e.job == 3]
    assert of_three == [Began(3), Went(3, "Working", 3, 10), Ended(3, 6)]
    assert not own_children()


def test_what_goes_wrong_costs_only_its_own_job() -> None:
    _, ended = done([job("die"), job("double", 1), job("refuse"), job("unhandy"), job("double", 4)])
    assert isinstance(ended[0].error, Crashed)
    assert isinstance(ended[2].error, UserError)
    assert ended[2].error.what == "13.jpg is cut short."
    assert "Unhandy: it broke" in str(ended[3].error)
    assert [ended[n].value for n in (1, 4)] == [2, 8]


def test_stopping_ends_all_workers_at_once(tmp_path: Path, own_children: Callable[[], set[object]]) -> None:
    stay_here: Job = (Remote("tests.jobs.test_farm:stay"), (str(tmp_path),))
    staying: list[Event] = []

    def enough() -> bool:
        return len(staying) == 2

    farm = Farm(2)
    for event in farm.run([stay_here] * 3, enough):
        assert not isinstance(event, Ended)
        staying += [event] if isinstance(event, Went) else []
    assert len(list(tmp_path.iterdir())) == 2
    assert not own_children()
    assert not farm.pids()


def test_a_job_that_says_nothing_is_given_up_and_the_others_are_done(tmp_path: Path) -> None:
    jobs: list[Job] = [(Remote("tests.jobs.test_farm:stay"), (str(tmp_path),)), job("double", 4)]
    made = Farm(1, patience=3.0)
    ended = {e.job: e for e in made.run(jobs) if isinstance(e, Ended)}
    assert isinstance(ended[0].error, Stuck)
    assert ended[0].error.seconds >= 3
    assert (ended[1].value, ended[1].error) == (8, None)
    (pid,) = (int(p.name) for p in tmp_path.iterdir())
    assert pid not in {p.pid for p in multiprocessing.active_children()}
    assert made.pids() == []


def test_a_worker_that_cannot_be_ended_holds_nobody_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As one that waits for a disk that is gone: the system ends it late or never."""
    ours = multiprocessing.get_context("spawn").Process
    killed: list[multiprocessing.process.BaseProcess] = []
    monkeypatch.setattr(ours, "kill", lambda process: killed.append(process))
    monkeypatch.setattr(farm, "_FAREWELL", 0.05)
    jobs: list[Job] = [(Remote("tests.jobs.test_farm:stay"), (str(tmp_path),)), job("double", 4)]
    ended = {e.job: e for e in Farm(1, patience=2.0).run(jobs) if isinstance(e, Ended)}
    monkeypatch.undo()
    for process in killed:
        process.kill()
        process.join()
    assert isinstance(ended[0].error, Stuck)
    assert ended[1].value == 8


def test_nobody_is_blamed_while_this_process_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 10**9, 3600))
    monkeypatch.setattr(farm.time, "monotonic", lambda: float(next(clock)))
    ended = [e for e in Farm(1, patience=600.0).run([job("double", 2)]) if isinstance(e, Ended)]
    assert [e.value for e in ended] == [4], "an hour between two looks counts as a second"


def test_a_worker_that_holds_little_is_kept_for_the_next_job() -> None:
    one = Farm(1)
    seen = set()
    for event in one.run([job("double"), job("double")]):
        if isinstance(event, Went):
            seen |= set(one.pids())
    assert len(seen) == 1


def test_workers_are_as_many_as_cores_memory_and_jobs_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    monkeypatch.setattr(farm, "_free_bytes", lambda: 64 * 10**9)
    monkeypatch.setattr(farm, "_resident", lambda: 80_000_000)
    assert workers_for(100) == 2  # all together stay under 1.5 GB
    assert workers_for(1) == 1
    assert workers_for(100, 5) == 5
    monkeypatch.setattr(farm, "_resident", lambda: 500_000_000)  # a window with many photos
    assert workers_for(100) == 1
    monkeypatch.setattr(farm, "_resident", lambda: 80_000_000)
    monkeypatch.setattr(farm, "_free_bytes", lambda: 900_000_000)
    assert workers_for(100) == 1
    monkeypatch.setattr(farm, "_free_bytes", lambda: 10_000_000)
    assert workers_for(100) == 1


def halved(n: int) -> float:
    return 1 / n


def test_a_pool_of_this_process_does_the_same() -> None:
    with Here() as pool:
        got = list(pool.stream(halved, [2, 0, 4]))
        assert (got[0], got[2]) == ((2, 0.5), (4, 0.25))
        assert isinstance(got[1][1], ZeroDivisionError)
        assert list(pool.stream(halved, [1, 2], lambda: True)) == []
