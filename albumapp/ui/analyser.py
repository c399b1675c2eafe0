"""The look at what photos show, in the background: after an import, an answer, and whatever is said of them.

What the library knows already costs nothing. Whoever needs the outcome waits by `analyse_then`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis
    from albumapp.jobs.task import Task
    from albumapp.ui.desk import Desk


class Analyser(QObject):
    """One analysis runs at a time: a new one takes the place of the one before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._task: Task | None = None
        self._waiting: list[Callable[[], None]] = []

    def analyse(self, then: Callable[[], None] | None = None, shown: bool = True) -> None:
        """Look at all photos of the project; what the library knows costs nothing."""
        project = self._desk.project
        if project is None or not project.document.photos:
            return
        if then is not None:
            self._waiting.append(then)
        if self._task is not None:
            self._task.cancel()
        consent = self._desk.consent
        faces, grouping, names = consent.faces, consent.grouping, consent.names
        if consent.question:
            self._desk.consent_wanted.emit()
        self._desk.shelf.read_marks(project.document.photos)
        ids = list(project.document.photos)
        known = dict(self._desk.importer.records)
        refused = list(self._desk.importer.refused)

        def work(task: Task) -> Analysis:
            from albumapp.session.importing import analyse

            with self._desk.library_factory() as library:
                stored = library.records([i for i in ids if i not in known])
                records = [r for i in ids if (r := known.get(i) or stored.get(i)) is not None]
                return analyse(records, library, self._desk.pool, task, faces, refused, grouping, names)

        def done(analysis: Analysis) -> None:
            self._task = None
            if self._desk.project is not project:
                return
            self._desk.importer.records.update(analysis.records)
            self._desk.analysis = analysis
            project.context.known = analysis.facts
            self._desk.analysis_changed.emit()
            waiting, self._waiting = self._waiting, []
            for callback in waiting:
                callback()

        def failed(error: Exception) -> None:
            if task is self._task:
                self._task = None
                self._waiting.clear()
            self._desk.trouble(error)

        task = self._task = self._desk.start("analysis", work, done, failed, shown)

    @property
    def analysing(self) -> bool:
        return self._task is not None

    def look_again(self) -> None:
        """Something was said of the photos: what they are together is joined anew, quietly."""
        if not self._desk.importer.importing and (self._desk.analysis is not None or self.analysing):
            self.analyse(shown=self.analysing)

    def analyse_then(self, then: Callable[[], None]) -> None:
        """Run `then` after the analysis: the one that runs, a new one, or the import's."""
        if self._task is None and not self._desk.importer.importing:
            self.analyse(then)
        else:
            self._waiting.append(then)
