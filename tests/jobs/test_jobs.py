"""Background work: results and errors always arrive, cancel is quick, a killed worker costs one item."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from albumapp.basis import Cancelled, UserError
from albumapp.jobs.pool import Crashed, Pool
from albumapp.jobs.remote import Remote
from albumapp.jobs.task import Progress, Runner, Task


def double(n: int) -> int:
    if n == 13:
        raise UserError("13.jpg is cut short.", "Copy it again.", "13.jpg")
    if n == 99:
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * n


def test_a_pool_gives_results_and_errors_with_their_items() -> None:
    with Pool(2) as pool:
        got = dict(pool.stream(double, [1, 2, 13, 4]))
    assert (got[1], got[2], got[4]) == (2, 4, 8)
    error = got[13]
    assert isinstance(error, UserError)
    assert (error.what, error.mend, error.path) == ("13.jpg is cut short.", "Copy it again.", "13.jpg")


def test_a_killed_worker_costs_only_its_own_item() -> None:
    with Pool(2) as pool:
        got = dict(pool.stream(double, [1, 2, 99, 4, 5, 6, 7, 8]))
    assert isinstance(got.pop(99), Crashed)
    assert got == {n: 2 * n for n in (1, 2, 4, 5, 6, 7, 8)}


def test_cancel_ends_the_stream() -> None:
    stop = threading.Event()
    seen = []
    with Pool(1) as pool:
        for item, _ in pool.stream(double, range(100, 200), stop.is_set):
            seen.append(item)
            stop.set()
    assert len(seen) < 10


def kill_once_then_hang(folder: str) -> None:
    first, second = Path(folder, "first"), Path(folder, "second")
    if not first.exists():
        first.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    second.touch()
    threading.Event().wait()


def test_an_item_that_hangs_when_it_runs_alone_can_be_given_up(tmp_path: Path) -> None:
    with Pool(1) as pool:
        hanging = pool.stream(kill_once_then_hang, [str(tmp_path)], cancelled=(tmp_path / "second").exists)
        ((_, result),) = list(hanging)
    assert isinstance(result, Crashed)


def wait_for_ever(marks: str) -> None:
    (Path(marks) / str(os.getpid())).touch()
    threading.Event().wait()


def test_closing_ends_busy_workers_and_begins_no_others(tmp_path: Path) -> None:
    pool, ended = Pool(2), []

    def use() -> None:
        try:
            ended.extend(pool.stream(wait_for_ever, [str(tmp_path)] * 2))
        except Cancelled as e:
            ended.append(e)

    user = threading.Thread(target=use)
    user.start()
    while len(pids := list(tmp_path.iterdir())) < 2:
        user.join(0.02)
    pool.close()
    user.join(30)
    assert [type(e) for e in ended] == [Cancelled]
    assert not {int(p.name) for p in pids} & {p.pid for p in multiprocessing.active_children()}
    assert sorted(tmp_path.iterdir()) == sorted(pids)


def test_a_pool_at_rest_has_no_processes_and_begins_anew(
    qtbot: QtBot, own_children: Callable[[], set[object]]
) -> None:
    with Pool(2) as pool:
        assert {r for _, r in pool.stream(double, [1, 2, 3])} == {2, 4, 6}
        pool.rest()
        qtbot.waitUntil(lambda: not own_children())
        assert {r for _, r in pool.stream(double, [4])} == {8}


def test_remote_calls_by_name() -> None:
    assert Remote("os.path:join")(("a", "b")) == os.path.join("a", "b")


class Inbox:
    """Stands for the window's thread: callbacks wait until they are fetched."""

    def __init__(self) -> None:
        self.ready = threading.Semaphore(0)
        self.waiting: list[object] = []

    def post(self, callback: object) -> None:
        self.waiting.append(callback)
        self.ready.release()

    def fetch(self) -> None:
        assert self.ready.acquire(timeout=10)
        self.waiting.pop(0)()  # type: ignore[operator]


def test_a_task_delivers_progress_and_result() -> None:
    inbox, heard = Inbox(), []
    runner = Runner(inbox.post)

    def work(task: Task) -> int:
        task.report("Counting", 1, 2)
        return 7

    runner.start("count", work, heard.append, heard.append, heard.append)
    assert not runner.idle
    inbox.fetch()
    inbox.fetch()
    assert heard == [Progress("Counting", 1, 2), 7]
    assert runner.idle


def test_a_cancelled_task_says_so() -> None:
    inbox, heard = Inbox(), []
    runner, begun = Runner(inbox.post), threading.Event()

    def work(task: Task) -> None:
        begun.wait(10)
        task.check()

    task = runner.start("wait", work, heard.append, heard.append)
    task.cancel()
    begun.set()
    inbox.fetch()
    assert isinstance(heard[0], Cancelled)


def test_an_error_is_delivered_not_swallowed() -> None:
    inbox, heard = Inbox(), []
    runner = Runner(inbox.post)

    def work(task: Task) -> None:
        raise ValueError("a bug")

    runner.start("fail", work, heard.append, heard.append)
    inbox.fetch()
    assert isinstance(heard[0], ValueError)


def test_shut_down_stops_what_runs() -> None:
    runner, stopped = Runner(lambda callback: None), threading.Event()

    def work(task: Task) -> None:
        while not task.cancelled:
            threading.Event().wait(0.01)
        stopped.set()

    runner.start("run", work, pytest.fail, pytest.fail)
    runner.shut_down()
    assert stopped.is_set()
    assert runner.idle


@pytest.mark.parametrize(("cores", "workers", "threads"), [(1, 1, 1), (2, 2, 1), (3, 2, 1), (8, 2, 4)])
def test_few_workers_share_all_cores(
    monkeypatch: pytest.MonkeyPatch, cores: int, workers: int, threads: int
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    pool = Pool()
    assert (pool.workers, pool.threads) == (workers, threads)


def test_a_worker_knows_its_threads() -> None:
    with Pool(1) as pool:
        pool.threads = 3
        told = [outcome for _, outcome in pool.stream(_threads_there, [None])]
    assert told == [3]


def _threads_there(_: object) -> int:
    from albumapp.jobs.pool import worker_threads

    return worker_threads()
