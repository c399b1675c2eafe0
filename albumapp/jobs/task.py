"""One piece of background work: progress, cancel, and a result or an error that is always delivered."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from albumapp.basis import Cancelled

Post = Callable[[Callable[[], None]], None]


PERCENTS = frozenset({"writing"})
"""Work that is told in percents."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` (0: not known) and what is being done; `left` is seconds, None while unknown."""

    what: str
    done: int = 0
    total: int = 0
    left: float | None = None

    @property
    def percent(self) -> bool:
        """Whether `done` is no count of things but percents of one."""
        return self.what in PERCENTS


class Task:
    """Handed to the work, which reports through it and asks it whether to go on."""

    def __init__(self, name: str, on_progress: Callable[[Progress], None] | None = None) -> None:
        self.name = name
        self._stop = threading.Event()
        self._on_progress = on_progress
        self._phase: tuple[str, float] = ("", 0.0)

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def check(self) -> None:
        """Raises Cancelled when the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def report(self, what: str, done: int = 0, total: int = 0) -> None:
        now = time.monotonic()
        if what != self._phase[0]:
            self._phase = (what, now)
        left = None
        spent = now - self._phase[1]
        if done >= 3 and total > done and spent > 0.5:
            left = spent / done * (total - done)
        if self._on_progress is not None:
            self._on_progress(Progress(what, done, total, left))


class Runner:
    """Starts tasks in threads. Callbacks come through `post`; `idle` holds when nothing is pending."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._running: dict[Task, threading.Thread] = {}

    @property
    def idle(self) -> bool:
        return not self._running

    @property
    def tasks(self) -> list[Task]:
        return list(self._running)

    def start(
        self,
        name: str,
        work: Callable[[Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> Task:
        """Run `work(task)` in a thread; then `done(result)` or `failed(error)`, Cancelled included."""

        def on_progress(p: Progress) -> None:
            if progress is not None:
                self._post(lambda: progress(p))

        task = Task(name, on_progress)

        def finish(callback: Callable[[Any], None], value: Any) -> None:
            self._running.pop(task, None)
            callback(value)

        def run() -> None:
            try:
                result = work(task)
            except Exception as e:
                error = e
                self._post(lambda: finish(failed, error))
            else:
                self._post(lambda: finish(done, result))

        thread = threading.Thread(target=run, name=name, daemon=True)
        self._running[task] = thread
        thread.start()
        return task

    def shut_down(self, seconds: float = 5.0) -> None:
        """Ask all tasks to stop and wait for them; their callbacks are not called any more."""
        for task, thread in list(self._running.items()):
            task.cancel()
            thread.join(seconds)
        self._running.clear()


def run_here(
    name: str, work: Callable[[Task], Any], progress: Callable[[Progress], None] | None = None
) -> Any:
    """The same work without a window: in this thread."""
    return work(Task(name, progress))
