"""What keeps the open album safe on disk: one window at a time, the log, and what to do where it fails.

An edit is in the file before the next can be made. Half a second later it is forced to the platter, so that
a power cut costs no more; when the hands rest, the log is folded into the one file, since synchronised
folders copy files one by one. Where the file cannot be written, edits stay in memory, which is said, and are
tried again.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from albumapp.basis import UserError
from albumapp.ui.tr import told, tr

if TYPE_CHECKING:
    from albumapp.session.lock import ProjectLock
    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk

SYNC_MS = 500  # after an edit: "a power cut costs at most the last second"
FOLD_MS = 5_000  # without an edit
AGAIN_MS = 4_000  # between tries to write what could not be written
UNSAVED, HELD, DAMAGED = "unsaved", "held", "damaged"  # keys of questions


class Keeper(QObject):
    """Opens projects, and watches over the one that is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._project: Project | None = None
        self._lock: ProjectLock | None = None
        self._next: ProjectLock | None = None  # of the project that is being opened
        self._leaves = False  # the user wants to close although not all is on disk
        self._told = False
        self._sync, self._fold, self._again = (
            QTimer(self, singleShot=True, interval=ms) for ms in (SYNC_MS, FOLD_MS, AGAIN_MS)
        )
        self._sync.timeout.connect(self._force)
        self._fold.timeout.connect(self._fold_log)
        self._again.timeout.connect(self.try_again)
        desk.document_changed.connect(self._edited)

    # --- opening ------------------------------------------------------------------------------

    def open(self, path: Path) -> Project | None:
        """The project, only to be looked at where another window has it; None, and words, where it fails."""
        from albumapp.document.storage import Damaged
        from albumapp.session.lock import ProjectLock
        from albumapp.session.project import Project

        if self._lock is not None and self._project is not None and self._project.path == path:
            self._release()  # it is opened anew
        lock = ProjectLock.take(path)
        try:
            project = Project.open(path, look=lock is None)
        except UserError as error:
            if lock is not None:
                lock.release()
            self._take_again()
            if isinstance(error, Damaged):
                self._offer_rescue(path, error)
            else:
                self._desk.trouble(error)
            return None
        self._next = lock
        return project

    def _offer_rescue(self, path: Path, error: UserError) -> None:
        mend = tr("What can be read of it can be saved into a new file.")
        self._desk.say(
            "warning", told(error)[0], mend, tr("Rescue"), lambda: self._desk.packer.rescue(path), DAMAGED
        )

    def _take_again(self) -> None:
        """The project that is still open keeps its lock."""
        project = self._project
        if self._lock is None and project is not None and project.path is not None and not project.looking:
            from albumapp.session.lock import ProjectLock

            self._lock = ProjectLock.take(project.path)

    def keep(self, project: Project) -> None:
        """Watch over this project from now on."""
        self._release()
        self._project, self._leaves, self._told = project, False, False
        self._lock, self._next = self._next, None
        self._take_again()
        project.holds = True
        file = project.file
        if file is None:
            return
        name = file.path.name
        if file.kept is not None:
            text = tr("{name} was made by an older albumapp and has been brought up to date.", name=name)
            self._desk.say("info", text, tr("It is kept as it was in {kept}.", kept=file.kept.name))
        if project.looking:
            self._ask_for_copy(tr("{name} is open in another window.", name=name))
        elif file.read_only:
            text = tr("{name} cannot be written to.", name=name)
            self._offer_elsewhere(text, tr("What you change is kept in memory only."))

    def _ask_for_copy(self, text: str) -> None:
        mend = tr("Here you can look at it. To change it, work in a copy, or close it there first.")
        again = (tr("Open again"), self._reopen)
        self._desk.say("warning", text, mend, tr("Work in a copy"), self.work_in_copy, HELD, also=(again,))

    def _reopen(self) -> None:
        if self._project is not None and self._project.path is not None:
            self._desk.open_project(self._project.path)

    def work_in_copy(self) -> None:
        """Go on in a copy beside the file, or in the state folder where nothing can be written beside it."""
        project = self._project
        if project is None or project.path is None:
            return
        from albumapp.session.rescuing import free_beside

        for folder in (project.path.parent, _projects()):
            with suppress(OSError):
                folder.mkdir(parents=True, exist_ok=True)
                target = free_beside(folder / project.path.name, tr("copy"))
                if self._desk.save_copy(target):
                    return

    # --- edits --------------------------------------------------------------------------------

    def refused(self, error: UserError) -> None:
        """An edit was not taken: what to do about it."""
        from albumapp.document.storage import Held

        if isinstance(error, Held):
            self._ask_for_copy(told(error)[0])
        else:
            self._desk.trouble(error)

    def _edited(self, _: object) -> None:
        project = self._project
        if project is None:
            return
        if project.unsaved is not None:
            self._tell_unsaved(project.unsaved)
            self._again.start()
            return
        self._well()
        if not self._sync.isActive():
            self._sync.start()
        self._fold.start()

    def _tell_unsaved(self, error: UserError) -> None:
        if not self._told:
            self._told = True
            mend = tr("Your changes are kept in memory, and tried again every few seconds.")
            self._offer_elsewhere(told(error)[0], mend)

    def _offer_elsewhere(self, text: str, mend: str) -> None:
        self._desk.say(
            "warning", text, mend, tr("Save elsewhere…"), self._desk.elsewhere_wanted.emit, UNSAVED
        )

    def _well(self) -> None:
        """All is on disk."""
        self._again.stop()
        if self._told:
            self._told = False
            self._desk.answered.emit(UNSAVED)
            self._desk.say("good", tr("Everything is on disk again."))

    def try_again(self) -> None:
        """Write what is in memory only; ask again later where that fails."""
        project = self._project
        if project is None:
            return
        try:
            written = project.write_again()
        except UserError as error:  # another program wrote to the file meanwhile
            self.refused(error)
            return
        if written:
            self._edited(None)
        else:
            self._again.start()

    # --- the disk -----------------------------------------------------------------------------

    def _force(self) -> None:
        file = self._project.file if self._project is not None else None
        if file is not None:
            self._in_background("sync", file.sync)

    def _fold_log(self) -> None:
        file = self._project.file if self._project is not None else None
        if file is None or file.look:
            return
        from albumapp.document.storage import fold

        path = file.path
        self._in_background("fold", lambda: fold(path))

    def _in_background(self, name: str, work: object) -> None:
        """The next edit tries again, so nobody need know where this fails."""
        self._desk.start(name, lambda task: work(), lambda _: None, lambda _: None, shown=False)

    # --- leaving ------------------------------------------------------------------------------

    def moved(self) -> None:
        """The open project has another file now."""
        self._release()
        self._take_again()
        for key in (UNSAVED, HELD):
            self._desk.answered.emit(key)
        self._again.stop()
        self._told = False

    def let_go(self) -> None:
        """The open project is about to be closed: what is only in memory goes into a file somewhere."""
        project = self._project
        if project is not None and project.unsaved is not None:
            kept = self._saved_somewhere(project)
            if kept is not None:
                text = tr("Your last changes are in {name}.", name=kept.name)
                self._desk.say("warning", text, tr("The album itself could not be written."))
        for timer in (self._sync, self._fold, self._again):
            timer.stop()
        self._release()
        self._project = None

    def may_leave(self) -> bool:
        """Whether the window can close without loss; where not, a question is asked."""
        project = self._project
        if project is None or project.unsaved is None or self._leaves:
            return True
        with suppress(UserError):
            if project.write_again():
                return True
        if self._saved_somewhere(project) is not None:
            return True
        text = tr("Your last changes are not on any disk.")
        close = (tr("Close without them"), self._leave)
        self._desk.say(
            "warning",
            text,
            tr("Make room, or save the album elsewhere."),
            tr("Save elsewhere…"),
            self._desk.elsewhere_wanted.emit,
            UNSAVED,
            also=(close,),
        )
        return False

    def _leave(self) -> None:
        self._leaves = True
        self._desk.leave_wanted.emit()

    def _saved_somewhere(self, project: Project) -> Path | None:
        """Write a copy into the state folder, which is often on another disk; it is among the recent ones."""
        if project.path is None:
            return None
        from albumapp.session.rescuing import free_beside

        with suppress(UserError, OSError):
            _projects().mkdir(parents=True, exist_ok=True)
            target = free_beside(_projects() / project.path.name, tr("kept"))
            project.save_as(target)
            self._desk.settings.add_recent(target)
            return target
        return None

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _projects() -> Path:
    from albumapp.basis.places import home

    return home() / "projects"
