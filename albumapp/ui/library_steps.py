"""Undo of what is kept in the library, not in the project: ratings, picks, people, chapters, set aside.

The library has no journal: what was said of photos is undone for as long as the album is open. Each change
knows the place in the project's history that it was made at, so Ctrl+Z takes back whichever came last.
What is written is written in order, by one background task at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from albumapp.document.journal import Row
    from albumapp.session.project import Change, Project
    from albumapp.ui.desk import Desk

PAUSE_MS = 250  # the analysis is joined anew when the keys rest: rating goes photo by photo


@dataclass(frozen=True, slots=True, eq=False)
class LibraryStep:
    """`redo` and `undo` write to a library of their own thread; `show(done)` tells the window at once.

    `at` is how many steps of the project's history were done when it was made.
    """

    name: str
    redo: Callable[[], None]
    undo: Callable[[], None]
    show: Callable[[bool], None] | None
    at: int


class LibrarySteps(QObject):
    """The stack of library changes of the open project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._done: list[LibraryStep] = []
        self._undone: list[LibraryStep] = []
        self._waiting: deque[tuple[LibraryStep, bool]] = deque()
        self._writing = False
        self._project: Project | None = desk.project
        self._rows: tuple[Row, ...] = self._journal_rows()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        desk.busy_checks.append(self._pause.isActive)
        desk.project_changed.connect(self._other_project)
        desk.document_changed.connect(self._edited)

    # --- the stack ----------------------------------------------------------------------------

    def change(
        self,
        name: str,
        redo: Callable[[], None],
        undo: Callable[[], None],
        show: Callable[[bool], None] | None = None,
    ) -> None:
        """Make a change now, and keep how to take it back."""
        project = self._desk.project
        if project is not None:
            project.end_gesture()  # else a later nudge would join an edit made before this
            self._rows = project.journal.rows
        step = LibraryStep(name, redo, undo, show, self._at)
        self._done.append(step)
        self._undone.clear()
        self._go(step, True)

    @property
    def undo_name(self) -> str | None:
        """What Ctrl+Z would take back here; None where the project's history comes first."""
        return self._done[-1].name if self._done and self._done[-1].at >= self._at else None

    @property
    def redo_name(self) -> str | None:
        return self._undone[-1].name if self._undone and self._undone[-1].at <= self._at else None

    def undo(self) -> str | None:
        """The name of what was undone, None where it is the project's turn."""
        name = self.undo_name
        if name is not None:
            self._undone.append(self._done.pop())
            self._go(self._undone[-1], False)
        return name

    def redo(self) -> str | None:
        name = self.redo_name
        if name is not None:
            self._done.append(self._undone.pop())
            self._go(self._done[-1], True)
        return name

    @property
    def _at(self) -> int:
        return self._desk.project.journal.done if self._desk.project is not None else 0

    def _journal_rows(self) -> tuple[Row, ...]:
        return self._desk.project.journal.rows if self._desk.project is not None else ()

    def clear(self) -> None:
        """Nothing is taken back any more: what was said is forgotten for good."""
        self._done.clear()
        self._undone.clear()
        self._waiting.clear()
        self._pause.stop()
        self._desk.library_changed.emit()

    def _other_project(self) -> None:
        if self._desk.project is not self._project:
            self._project = self._desk.project
            self._done.clear()
            self._undone.clear()
        self._rows = self._journal_rows()  # after a copy was saved, too

    def _edited(self, change: Change) -> None:
        rows, self._rows = self._rows, self._journal_rows()
        if rows is not self._rows:  # a new step, not one undone or done again
            self._undone.clear()

    # --- writing ------------------------------------------------------------------------------

    def _go(self, step: LibraryStep, done: bool) -> None:
        if step.show is not None:
            step.show(done)
        self._waiting.append((step, done))
        self._write()

    @property
    def pending(self) -> bool:
        """Something is not in the library yet."""
        return self._writing or bool(self._waiting)

    def _write(self) -> None:
        if self._writing or not self._waiting:
            return
        self._writing = True

        def ended(failed: list[tuple[LibraryStep, Exception]]) -> None:
            self._writing = False
            for step, error in failed:
                self._done = [s for s in self._done if s is not step]
                self._undone = [s for s in self._undone if s is not step]
                self._desk.trouble(error)
            self._write()
            if not self._writing:
                self._pause.start()

        self._desk.start("library change", lambda task: self._drain(), ended, shown=False)

    def _drain(self) -> list[tuple[LibraryStep, Exception]]:
        """Any thread, but one at a time. What failed; the rest is written all the same."""
        failed: list[tuple[LibraryStep, Exception]] = []
        while self._waiting:
            step, done = self._waiting.popleft()
            try:
                (step.redo if done else step.undo)()
            except Exception as error:  # told on the window's thread
                failed.append((step, error))
        return failed

    def _look_again(self) -> None:
        """The library says something else now: what the photos are together is joined anew."""
        self._desk.analyser.look_again()
        self._desk.check_idle()

    def close(self) -> None:
        """Write what is still waiting; the background work has ended by now."""
        self._pause.stop()
        self._drain()
