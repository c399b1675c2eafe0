"""Few long jobs in spawned processes, each with its progress: the albums of a batch.

`Pool` is for many small jobs that only read; here a worker does one whole job after another, says how far it
is, and can be ended at once. A job is a `Remote` that is called with its arguments and a function
`report(what, done, total)`; what it gives back, or the error it raises, comes as an event. A worker that dies
costs only its job.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, TypeAlias

from albumapp.jobs.pool import Crashed, quiet_start
from albumapp.jobs.remote import Remote

EACH_BYTES = 600_000_000
"""What a worker that builds an album holds at most, faces included, as measured (tests/bench/batch.py)."""
ALL_BYTES = 1_500_000_000
"""What all processes together may hold, the one that starts them included."""
_ASK = 0.1  # s between two looks at whether to stop
_MOST = 1.0  # s that count between two looks: a program that was stopped itself (Ctrl+Z) blames nobody
_FAREWELL = 5.0  # s: one that waits for a disk that is gone ends when the system lets it, or never
_LARGE = 620_000_000  # bytes: a worker that holds so much when its job is done makes way for a new one


@dataclass(frozen=True, slots=True)
class Began:
    """A worker took the job with this number."""

    job: int


@dataclass(frozen=True, slots=True)
class Went:
    """How far a job is."""

    job: int
    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of a job: its value, or the error (`Crashed` where its process died, `Stuck` where it was
    given up)."""

    job: int
    value: Any
    error: Exception | None = None


class Stuck(Exception):
    """A job that said nothing for so many `seconds`; its process was ended."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"nothing happened for {seconds:.0f} s")
        self.seconds = seconds


Event: TypeAlias = Began | Went | Ended
Job: TypeAlias = tuple[Remote, tuple[Any, ...]]


def workers_for(jobs: int, asked: int | None = None) -> int:
    """How many workers suit so many jobs here: by cores, by the memory that is free, and by `ALL_BYTES`."""
    if asked is not None:
        return max(1, min(asked, jobs))
    free = _free_bytes()
    room = ALL_BYTES - _resident()
    room = (min(room, free) if free is not None else room) // EACH_BYTES
    return max(1, min(os.cpu_count() or 1, room, jobs))


def _free_bytes() -> int | None:
    """Memory that can be had; None where the system does not say."""
    try:
        with open("/proc/meminfo", encoding="ascii") as f:
            rows = dict(line.split(":", 1) for line in f)
        return int(rows["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return None


class Farm:
    """So many workers, started as there are jobs for them; `close` ends them, whatever they are at. A job
    that says nothing for `patience` seconds is given up (None: never), its worker replaced."""

    def __init__(self, workers: int, gentle: bool = False, patience: float | None = None) -> None:
        self._patience = patience
        self.workers = workers
        self._gentle = gentle
        self._threads = max(1, (os.cpu_count() or 1) // workers)
        self._hands: list[_Hand] = []

    def run(self, jobs: Sequence[Job], cancelled: Callable[[], bool] = lambda: False) -> Iterator[Event]:
        """Do the jobs, the first ones first; events as they come. Ends early when cancelled. The workers are
        gone when it ends, however that is."""
        todo = deque(enumerate(jobs))
        try:
            while not cancelled():
                yield from self._hand_out(todo)
                busy = [h for h in self._hands if h.job is not None]
                if not busy:
                    return
                asked = time.monotonic()
                speaking = set(map(id, wait([h.pipe for h in busy], timeout=_ASK)))
                passed = min(time.monotonic() - asked, _MOST)
                for hand in busy:
                    if id(hand.pipe) in speaking:
                        hand.silent = 0.0
                        yield from self._heard(hand)
                    else:
                        yield from self._waited(hand, passed)
        finally:
            self.close()

    def _hand_out(self, todo: deque[tuple[int, Job]]) -> Iterator[Event]:
        while todo:
            hand = next((h for h in self._hands if h.job is None), None)
            if hand is None:
                if len(self._hands) >= self.workers:
                    return
                hand = _Hand(self._gentle, self._threads)
                self._hands.append(hand)
            number, (function, arguments) = todo.popleft()
            hand.job, hand.silent = number, 0.0
            with suppress(OSError):  # it died before it began: heard of as of any that dies
                hand.pipe.send((number, function, arguments))
            yield Began(number)

    def _heard(self, hand: _Hand) -> Iterator[Event]:
        job = hand.job
        assert job is not None
        try:
            kind, value = hand.pipe.recv()
        except (EOFError, OSError):
            self._gone(hand)
            yield Ended(job, None, Crashed("its process was ended"))
            return
        if kind == "went":
            yield Went(job, *value)
            return
        hand.job = None
        result, error, large = value
        if large:
            self._gone(hand)
        yield Ended(job, result, error)

    def _waited(self, hand: _Hand, seconds: float) -> Iterator[Event]:
        """It said nothing so much longer; given up where that is enough."""
        hand.silent += seconds
        if self._patience is None or hand.silent < self._patience:
            return
        job = hand.job
        assert job is not None
        self._gone(hand)
        yield Ended(job, None, Stuck(hand.silent))

    def _gone(self, hand: _Hand) -> None:
        self._hands.remove(hand)
        hand.end()

    def pids(self) -> list[int]:
        """The workers that run now."""
        return [h.process.pid for h in self._hands if h.process.pid is not None]

    def close(self) -> None:
        """End all workers now. What they were at is for whoever gave them a folder to take away."""
        hands, self._hands = self._hands, []
        for hand in hands:
            hand.process.kill()
        for hand in hands:
            hand.end()


class _Hand:
    """A worker process and the pipe to it; `job` is what it is at, `silent` how long it has said nothing of
    it, in seconds that this process was awake."""

    def __init__(self, gentle: bool, threads: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, gentle, threads))
        self.job: int | None = None
        self.silent = 0.0
        with _interrupts_held():
            self.process.start()
        theirs.close()

    def end(self) -> None:
        self.process.kill()
        self.process.join(_FAREWELL)
        self.pipe.close()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """A process that starts meanwhile never hears of Ctrl+C, not even before it can say so itself."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, gentle: bool, threads: int) -> None:
    """A worker's life: jobs from the pipe until there are none."""
    quiet_start(gentle, threads)
    while True:
        try:
            _, function, arguments = pipe.recv()
        except (EOFError, OSError):
            return

        def report(what: str, done: int = 0, total: int = 0) -> None:
            pipe.send(("went", (what, done, total)))

        try:
            outcome: tuple[Any, Exception | None] = (function((*arguments, report)), None)
        except Exception as e:
            outcome = (None, _handed(e))
        try:
            pipe.send(("ended", (*outcome, _resident() > _LARGE)))
        except OSError:  # nobody listens any more
            return


def _handed(error: Exception) -> Exception:
    """The error, or its words where it would not arrive in one piece."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


def _resident() -> int:
    """Bytes of memory that this process holds now; 0 where the system does not say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as f:
            return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
