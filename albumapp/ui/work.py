"""What runs in the background and what is said about it: the half of the desk that knows no album."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from albumapp.basis import Cancelled, UserError
from albumapp.ui.tr import told, tr

if TYPE_CHECKING:
    from albumapp.jobs.task import Progress, Runner, Task
    from albumapp.ui.qt_jobs import Post


class Message(NamedTuple):  # dataclasses would cost a start
    """For the message bar. `level` is "info", "good", "warning"; `action` is what its button does.

    A message with an action is a question; one of the same `key` takes the place of an earlier one. `also`
    are further answers: words and what they do.
    """

    level: str
    text: str
    mend: str = ""
    button: str = ""
    action: Callable[[], None] | None = None
    key: str = ""
    also: tuple[tuple[str, Callable[[], None]], ...] = ()


class Work(QObject):
    """Tasks with their progress, messages, and whether anything is still pending."""

    progress = Signal(object)  # Progress of the work shown, None when there is none
    message = Signal(str, str, str)  # level, text, mend
    notice = Signal(object)  # the same as a Message, with its button
    answered = Signal(str)  # the question of this key is answered by other means
    idle = Signal()  # no job, decode or animation is pending

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[Task, Progress | None] = {}
        self._closed = False
        self.said = self.started = 0  # messages and tasks so far
        self.busy_checks: list[Callable[[], bool]] = []  # caches that say whether a decode is pending
        self.pages_coming: Callable[[], bool] = lambda: False  # photos of the shown pages; any thread asks
        self._idle_timer = QTimer(self, singleShot=True, interval=0)
        self._idle_timer.timeout.connect(self._tell_idle)

    @cached_property
    def _post(self) -> Post:
        from albumapp.ui.qt_jobs import Post

        return Post(self)

    @cached_property
    def runner(self) -> Runner:
        from albumapp.jobs.task import Runner

        return Runner(self._post)

    def say(
        self,
        level: str,
        text: str,
        mend: str = "",
        button: str = "",
        action: Callable[[], None] | None = None,
        key: str = "",
        also: tuple[tuple[str, Callable[[], None]], ...] = (),
    ) -> None:
        self.said += 1
        self.message.emit(level, text, mend)
        self.notice.emit(Message(level, text, mend, button, action, key, also))

    def trouble(self, error: Exception) -> None:
        """An expected error as a message; anything else to the excepthook, and a message that says so."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self.say("warning", *told(error))
            return
        sys.excepthook(type(error), error, error.__traceback__)
        what = str(error) or type(error).__name__
        self.say("warning", tr("This did not work: {what}.", what=what), tr("Your album is as it was."))

    def start(
        self,
        name: str,
        work: Callable[[Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        shown: bool = True,
    ) -> Task:
        """Run work in the background. `shown`: in the activity line, with its stop button."""

        def finish(callback: Callable[[Any], None], value: Any) -> None:
            self._shown.pop(task, None)
            try:
                callback(value)
            except Exception as error:  # a callback's own bug is reported like the work's
                self.trouble(error)
            if shown:
                self.progress.emit(next((p for p in self._shown.values() if p), None))
            self.check_idle()

        def report(p: Progress) -> None:
            if shown and task in self._shown:
                self._shown[task] = p
                self.progress.emit(p)

        self.started += 1
        task = self.runner.start(
            name, work, lambda r: finish(done, r), lambda e: finish(failed or self.trouble, e), report
        )
        if shown:
            self._shown[task] = None
        return task

    def stop_work(self) -> None:
        """Ask the work that is shown to stop; what it has brought so far stays."""
        for task in list(self._shown):
            task.cancel()

    @property
    def working(self) -> bool:
        return bool(self._shown)

    @property
    def is_idle(self) -> bool:
        started = "runner" in self.__dict__
        return not (started and not self.runner.idle) and not any(busy() for busy in self.busy_checks)

    def check_idle(self) -> None:
        """Whoever ends something pending calls this; `idle` follows when it was the last."""
        if not self._closed and self.is_idle:
            self._idle_timer.start()

    def _tell_idle(self) -> None:
        if self.is_idle:
            self.idle.emit()

    def end_work(self) -> None:
        """Stop everything and take nothing in any more."""
        self._closed = True
        self._idle_timer.stop()
        if "runner" in self.__dict__:
            self._post.close()
            self.runner.shut_down()
