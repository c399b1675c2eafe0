"""What is stored about the user: measured, exported, forgotten. Forgetting waits until nothing else runs.

The window's part of `session/forgetting`: it stops work that would write faces again, lets go of what is in
memory, and opens the album anew where its pages gave reasons that came from faces.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.jobs.task import Task
    from albumapp.session.forgetting import Stored
    from albumapp.ui.desk import Desk

POLL_MS = 20


class Forgetter(QObject):
    """`measured` brings a `Stored`; `forgotten` says that something is gone for good."""

    measured = Signal(object)
    forgotten = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._then: Callable[[], None] | None = None
        self._quiet = QTimer(self, interval=POLL_MS)
        self._quiet.timeout.connect(self._go_when_quiet)
        desk.busy_checks.append(self._quiet.isActive)

    def _albums(self) -> list[Path]:
        from albumapp.session.forgetting import projects_known

        found = projects_known(self._desk.settings)
        project = self._desk.project
        if project is not None and project.path is not None and project.path not in found:
            found.append(project.path)
        return found

    def measure(self) -> None:
        """Count what is stored, in the background."""
        desk, albums = self._desk, self._albums()

        def work(task: Task) -> Stored:
            from albumapp.session.forgetting import stored

            with desk.library_factory() as library:
                return stored(library, albums, desk.settings)

        desk.start("stored", work, self.measured.emit, shown=False)

    def export(self, path: Path) -> None:
        """Everything in readable form: a .zip with the small pictures, or a .json."""
        desk, albums = self._desk, self._albums()

        def work(task: Task) -> None:
            from albumapp.session.forgetting import export_stored

            task.report(tr("Writing down what is stored"))
            with desk.library_factory() as library:
                export_stored(library, albums, desk.settings, path)

        def done(_: None) -> None:
            from albumapp.ui.exporter import show

            words = tr("{name} holds all that is stored about you.", name=path.name)
            desk.say("good", words, "", tr("Show in folder"), lambda: show(path))

        desk.start("export stored", work, done)

    def forget_faces(self) -> None:
        """Erase all that comes from faces, on disk as well. It cannot be undone."""
        self._desk.consent.take_back()  # nothing that begins now looks for faces
        self._when_quiet(self._forget_faces)

    def forget_grouping(self) -> None:
        """Erase who is who; the boxes stay, so that no face is cut."""
        self._desk.consent.group_no_more()
        self._when_quiet(self._forget_grouping)

    def forget_everything(self) -> None:
        """Erase the whole library and the settings. Photos and albums stay. It cannot be undone."""
        self._desk.consent.take_back()
        self._when_quiet(self._forget_everything)

    # --- parts --------------------------------------------------------------------------------

    def _when_quiet(self, then: Callable[[], None]) -> None:
        self._then = then
        for task in self._desk.runner.tasks:
            task.cancel()
        self._quiet.start()

    def _go_when_quiet(self) -> None:
        if self._desk.runner.idle and self._then is not None:
            self._quiet.stop()
            then, self._then = self._then, None
            then()

    def _let_go(self) -> None:
        """What the window holds of faces in memory goes, too, and their undo."""
        desk = self._desk
        desk.library_steps.clear()
        desk.analysis = None
        if desk.project is not None:
            desk.project.context.known = {}
        desk.analysis_changed.emit()

    def _forget_faces(self) -> None:
        desk, albums = self._desk, self._albums()
        self._let_go()

        def work(task: Task) -> list[Path]:
            from albumapp.session.forgetting import forget_faces

            task.report(tr("Erasing what was found of faces"))
            with desk.library_factory() as library:
                return forget_faces(library, albums, desk.settings)

        def done(changed: list[Path]) -> None:
            self._opened_anew(changed)
            text = tr("All faces are forgotten: boxes, people and names.")
            desk.consent.close()
            self._ended(text, tr("Faces are only looked for again if you say so."))
            desk.analyser.analyse()

        desk.start("forget", work, done)

    def _forget_grouping(self) -> None:
        desk = self._desk
        self._let_go()

        def work(task: Task) -> None:
            from albumapp.session.forgetting import forget_grouping

            with desk.library_factory() as library:
                forget_grouping(library)

        def done(_: None) -> None:
            self._ended(tr("Who is who is forgotten. Faces still count for crops."), "")
            desk.analyser.analyse()

        desk.start("forget", work, done)

    def _forget_everything(self) -> None:
        desk, albums = self._desk, self._albums()
        self._let_go()
        desk.shelf.let_go()

        def work(task: Task) -> list[Path]:
            from albumapp.session.forgetting import forget_everything, forget_faces

            task.report(tr("Erasing the library"))
            library = desk.library_factory()
            changed = forget_faces(library, albums, desk.settings)
            forget_everything(library, desk.settings)
            return changed

        def done(changed: list[Path]) -> None:
            desk.close_project()  # it would be read again at once
            text = tr("Everything that was known of your photos is forgotten.")
            self._ended(text, tr("Your photos and albums are as they were."))

        desk.start("forget", work, done)

    def _opened_anew(self, changed: list[Path]) -> None:
        """The open album's pages gave reasons that are gone by now."""
        desk = self._desk
        path = desk.project.path if desk.project is not None else None
        if path is not None and path in changed:
            place = desk.surface_id
            if desk.open_project(path):
                desk.go(place)

    def _ended(self, text: str, mend: str) -> None:
        self._desk.say("good", text, mend)
        self.forgotten.emit()
        self.measure()
