"""Photos whose file is gone: found out in the background, looked for in a folder that the user names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from albumapp.document.room import photos_kept
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.jobs.task import Task
    from albumapp.ui.desk import Desk

KEY = "missing"  # of the question where the photos are


class Lost(QObject):
    """`missing` are the photos whose file is gone, `elsewhere` lie at another place than the project says,
    `changed` are at their place, but their file holds another picture by now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.missing: set[str] = set()
        self.elsewhere: dict[str, Path] = {}
        self.changed: set[str] = set()
        desk.project_changed.connect(self._forget)

    def _forget(self) -> None:
        self.missing, self.elsewhere, self.changed = set(), {}, set()

    def check(self, aloud: bool = True) -> None:
        """Find the photos whose file is gone, back again or at another place, off the window's thread.

        `aloud`: say so where some are newly gone.
        """
        project = self._desk.project
        if project is None:
            return
        document, file = project.document, project.path

        def work(task: Task) -> tuple[dict[str, Path | None], set[str]]:
            from albumapp.session.files import changed, photo_finder

            entries = photos_kept(document)
            with self._desk.library_factory() as library:  # a connection of this thread's own
                find = photo_finder(document, library, file)
                places = {k: find(k) for k in entries}
                there = {k: p or Path(entries[k].path) for k, p in places.items()}
                return places, {k for k, p in there.items() if changed(library, p, k)}

        def done(found: tuple[dict[str, Path | None], set[str]]) -> None:
            places, changed = found
            missing = {k for k, p in places.items() if p is None}
            photos = photos_kept(document)
            elsewhere = {k: p for k, p in places.items() if p is not None and p != Path(photos[k].path)}
            known = (self.missing, self.elsewhere, self.changed)
            if self._desk.project is project and (missing, elsewhere, changed) != known:
                fresh = missing - self.missing
                self.missing, self.elsewhere, self.changed = missing, elsewhere, changed
                self._desk.photos_changed.emit()
                if fresh and aloud:
                    self._say_missing()
                elif not missing:
                    self._desk.answered.emit(KEY)

        self._desk.start("missing", work, done, shown=False)

    def _say_missing(self) -> None:
        text = count(len(self.missing), "{n} photo is missing.", "{n} photos are missing.")
        mend = tr("Plug in the drive, or show where they are now. Until then small pictures stand for them.")
        self._desk.say("warning", text, mend, tr("Show where…"), self._desk.relink_wanted.emit, KEY)

    def relink(self, folder: Path | str) -> None:
        """Look below a folder for the missing photos: the same file name and the same picture."""
        project = self._desk.project
        if project is None or not self.missing:
            return
        wanted: dict[str, list[str]] = {}
        entries = photos_kept(project.document)
        for photo in self.missing & entries.keys():
            wanted.setdefault(entries[photo].name.casefold(), []).append(photo)

        def work(task: Task) -> dict[str, str]:
            from albumapp.photos.identity import photo_id
            from albumapp.photos.scan import find_files

            task.report(tr("Looking for missing photos"))
            found: dict[str, str] = {}
            for path in find_files([folder], cancelled=lambda: task.cancelled).photos:
                task.check()
                candidates = wanted.get(path.name.casefold(), [])
                if candidates and (same := photo_id(str(path))) in candidates:
                    found[same] = str(path)
            return found

        def done(found: dict[str, str]) -> None:
            for photo, path in found.items():
                self._desk.do("relink_photo", merge=f"relink-{folder}", photo=photo, path=path)
            left = len(self.missing - set(found))
            if found:
                self._desk.say(
                    "good", count(len(found), "{n} photo was found again.", "{n} photos were found again.")
                )
            if left:
                self._desk.say(
                    "warning",
                    count(left, "{n} photo is still missing.", "{n} photos are still missing."),
                    tr("Look in another folder, or plug in the drive that they are on."),
                )
            self.check()

        self._desk.start("relink", work, done)
