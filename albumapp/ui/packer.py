"""Albums packed for others, unpacked again, and damaged ones saved into a new file. All in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from albumapp.basis import Cancelled
from albumapp.ui.exporter import show
from albumapp.ui.tr import count, told, tr

if TYPE_CHECKING:
    from albumapp.basis import Reason
    from albumapp.jobs.task import Task
    from albumapp.session.collecting import Collected
    from albumapp.ui.desk import Desk


class Packer(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def collect(self, target: Path | str, history: bool = True) -> None:
        """Pack the open album: into a `.zip`, or into a folder of any other name; or without its history."""
        desk, project, target = self._desk, self._desk.project, Path(target)
        if project is None or project.path is None:
            return
        desk.importer.settle()
        desk.keeper.try_again()
        if project.unsaved is not None:
            desk.say("warning", told(project.unsaved)[0], tr("Save the album elsewhere first."))
            return
        album = project.path

        def work(task: Task) -> Collected:
            from albumapp.session.collecting import collect
            from albumapp.session.files import photo_finder

            with desk.library_factory() as library:  # a connection of this thread's own
                return collect(album, target, lambda doc: photo_finder(doc, library, album), task, history)

        def done(made: Collected) -> None:
            text = count(
                made.photos,
                "{name} is ready: the album with {n} photo.",
                "{name} is ready: the album with {n} photos.",
                name=target.name,
            )
            level, mend = "good", ""
            if made.missing:
                level = "warning"
                missing = ", ".join(made.missing[:3])
                mend = count(
                    len(made.missing),
                    "{n} photo is missing in it: {names}.",
                    "{n} photos are missing in it, among them {names}.",
                    names=missing,
                )
            desk.say(level, text, mend, tr("Show in folder"), lambda: show(target))

        desk.start("collect", work, done, self._failed(tr("Packing stopped. Nothing was left behind.")))

    def open_package(self, package: Path) -> None:
        """Unpack beside the package, or in the state folder, and open the album that was in it."""
        desk = self._desk

        def work(task: Task) -> Path:
            from albumapp.session.collecting import unpack

            return unpack(package, _free_folder(package), task)

        def done(album: Path) -> None:
            if desk.open_project(album):
                desk.say("good", tr("Unpacked into {folder}.", folder=album.parent.name))

        desk.start("unpack", work, done, self._failed(tr("Unpacking stopped. Nothing was left behind.")))

    def rescue(self, path: Path) -> None:
        """Save what can be read of a damaged project into a new one beside it, and open that."""
        desk = self._desk

        def work(task: Task) -> tuple[Path, tuple[Reason, ...]]:
            from albumapp.session.rescuing import free_beside, rescue_into

            task.report(tr("Reading what is left"))
            target = free_beside(path, tr("rescued"))
            with desk.library_factory() as library:
                return target, rescue_into(path, target, library)

        def done(found: tuple[Path, tuple[Reason, ...]]) -> None:
            target, lost = found
            if not desk.open_project(target):
                return
            if not lost:
                desk.say("good", tr("Nothing is lost: all of it is in {name}.", name=target.name))
                return
            from albumapp.basis import say

            said = " ".join(say(r) for r in lost[:MOST_SAID])
            more = len(lost) - MOST_SAID
            rest = count(more, "And {n} thing more.", "And {n} things more.") if more > 0 else ""
            text = tr("What could be read is in {name}.", name=target.name)
            desk.say("warning", text, f"{said} {rest}".strip())

        desk.start("rescue", work, done, self._failed(""))

    def _failed(self, stopped: str) -> object:
        def failed(error: Exception) -> None:
            if isinstance(error, Cancelled) and stopped:
                self._desk.say("info", stopped)
            else:
                self._desk.trouble(error)

        return failed


MOST_SAID = 4  # losses named in the message


def _free_folder(package: Path) -> Path:
    """A folder that is not there yet, beside the package where one may write there."""
    import os

    from albumapp.basis.places import state

    where = package.parent if os.access(package.parent, os.W_OK) else state("projects/x").parent
    made, n = where / package.stem, 2
    while made.exists():
        made, n = where / f"{package.stem} {n}", n + 1
    return made
