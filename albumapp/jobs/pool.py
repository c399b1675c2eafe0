"""Many small jobs through spawned worker processes (fork after Qt or dlib threads is trouble)."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from albumapp.basis import Cancelled

T = TypeVar("T")
R = TypeVar("R")


MOST_WORKERS = 2
"""A worker that looks for faces holds some 430 MB, 500 at large photos, and the window with 10,000 photos 400
(530 while it joins them, when the workers have gone home): all stay under 1.5 GB.
Where there are more cores each worker uses several (`threads`)."""
THREADS = "ALBUMAPP_WORKER_THREADS"
"""The variable that tells a worker how many cores are its own."""
GENTLE = 5  # added to the niceness: the window's own thread goes first where the cores are all taken


class Crashed(Exception):
    """A worker process died over this item (killed, or out of memory)."""


def worker_threads() -> int:
    """How many threads the libraries of this worker may use; 1 outside of a pool."""
    told = os.environ.get(THREADS, "1")
    return max(1, int(told)) if told.isdecimal() else 1


def quiet_start(gentle: bool, threads: int) -> None:
    """What a worker process does first."""
    # the pool is what uses the cores; and Ctrl+C is the parent's business
    os.environ[THREADS] = str(threads)
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if gentle and hasattr(os, "nice"):
        os.nice(GENTLE)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"


def _end_with_parent() -> None:
    # a parent that was killed cannot send its workers home: they would wait for work for ever
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class Pool:
    """Worker processes, started with the first job and kept. `gentle` ones give way to whoever waits."""

    def __init__(self, workers: int | None = None, gentle: bool = False) -> None:
        cores = os.cpu_count() or 1
        self.workers = workers or max(1, min(cores, MOST_WORKERS))
        self.threads = max(1, cores // self.workers)
        self.gentle = gentle
        self._closed = False
        self._executor: ProcessPoolExecutor | None = None

    def _start(self) -> ProcessPoolExecutor:
        if self._closed:  # a stream that outlives its pool must not begin new processes
            raise Cancelled
        if self._executor is None:
            context = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(
                self.workers,
                mp_context=context,
                initializer=quiet_start,
                initargs=(self.gentle, self.threads),
            )
        return self._executor

    def stream(
        self,
        function: Callable[[T], R],
        items: Iterable[T],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[tuple[T, R | Exception]]:
        """(item, result or error) as each is done. Stops early, without waiting, when cancelled; Cancelled is
        raised where the pool is closed meanwhile.

        A worker that dies takes down what was in flight; those items run again one by one, so only the
        one that kills is given up (`Crashed`).
        """
        queue = iter(items)
        flying: dict[Future[R], T] = {}
        again: list[T] = []
        done_with_queue = False
        while not cancelled():
            while not done_with_queue and len(flying) < self.workers * 2:
                try:
                    item = next(queue)
                except StopIteration:
                    done_with_queue = True
                    break
                flying[self._submit(function, item)] = item
            if not flying:
                break
            ready, _ = wait(flying, timeout=0.1, return_when=FIRST_COMPLETED)
            for future in ready:
                item = flying.pop(future)
                if future.cancelled():  # the pool was closed meanwhile
                    raise Cancelled
                error = future.exception()
                if isinstance(error, BrokenProcessPool):
                    again.append(item)
                elif isinstance(error, Exception):
                    yield item, error
                else:
                    yield item, future.result()
            if again and not flying:
                for item in again:
                    yield item, self._alone(function, item, cancelled)
                again = []
        for future in flying:
            future.cancel()

    def _submit(self, function: Callable[[T], R], item: T) -> Future[R]:
        try:
            return self._start().submit(function, item)
        except RuntimeError:  # broken by a worker that died, or closed just now
            self._drop()
            return self._start().submit(function, item)

    def _alone(self, function: Callable[[T], R], item: T, cancelled: Callable[[], bool]) -> R | Exception:
        self._drop()
        future = self._start().submit(function, item)
        while not wait((future,), timeout=0.1).done:
            if cancelled():
                return Crashed("its reader came to no end")
        try:
            return future.result()
        except BrokenProcessPool:
            self._drop()
            return Crashed("its reader crashed")
        except Exception as e:
            return e

    def _drop(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def rest(self) -> None:
        """Let the worker processes end when what they are at is done: the next job starts new ones."""
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def close(self) -> None:
        """End the worker processes at once, whatever they are at: they only read."""
        self._closed = True
        executor, self._executor = self._executor, None
        if executor is not None:
            for process in list((executor._processes or {}).values()):  # terminate_workers() from 3.14 on
                process.terminate()
            executor.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()
