"""Photos come in: reading, appearing one by one, one undo step; then the `analyser` looks at what they show.

The library is used from one thread at a time, so each task opens its own. While photos arrive they are kept
here and shown; the step that takes them into the project is made once, when the import ends or is stopped.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from albumapp.basis import Cancelled
from albumapp.basis.places import home
from albumapp.ui.reedited import take_reedited
from albumapp.ui.tr import count, known, tr

if TYPE_CHECKING:
    from albumapp.document.model import PhotoEntry
    from albumapp.jobs.task import Task
    from albumapp.photos.record import AsideFile, PhotoRecord, Unreadable
    from albumapp.session.importing import ImportResult, Look
    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk

ARRIVALS_A_MS = 8
BATCH_MS = 120  # arriving photos are shown together, so that the event loop stays free
DEMO_PHOTOS = 48
PAGES_FIRST_S = 2.0


class Importer(QObject):
    """`records` is what was read of the photos, `refused` are the files left out so far."""

    thumbnail_came = Signal(str, bytes)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._lock = threading.Lock()
        self._fresh: list[tuple[Project, bool, PhotoRecord, bytes]] = []
        self._arriving: dict[str, PhotoRecord] = {}
        self._importing = 0
        self.records: dict[str, PhotoRecord] = {}
        self.refused: list[Unreadable] = []
        self.set_aside: list[AsideFile] = []  # files found and not read: videos
        self._timer = QTimer(self, interval=BATCH_MS)
        self._timer.timeout.connect(self._show_arrivals)
        desk.project_changed.connect(self._forget)

    def close(self) -> None:
        self._timer.stop()

    def _forget(self) -> None:
        project = self._desk.project
        known = project.document.photos if project is not None else {}
        self.records = {k: r for k, r in self.records.items() if k in known}
        self.refused = []
        self.set_aside = []

    # --- import -------------------------------------------------------------------------------

    @property
    def importing(self) -> bool:
        """Photos are being read."""
        return bool(self._importing)

    @property
    def has_arrivals(self) -> bool:
        return bool(self._arriving)

    def arriving_entries(self) -> list[PhotoEntry]:
        if not self._arriving:
            return []
        from albumapp.session.importing import entry_of

        return [entry_of(r) for r in self._arriving.values()]

    def import_paths(self, paths: Sequence[Path | str], then: Callable[[], None] | None = None) -> None:
        """Read photos in the background. `then` runs when they are in the project and looked at."""
        wanted = [Path(p) for p in paths]
        albums = [p for p in wanted if p.suffix.lower() in (".album", ".zip") and p.is_file()]
        if albums and not self._desk.open_project(albums[0]):
            return  # the photos beside it were meant for that album
        wanted = [p for p in wanted if p not in albums]
        if not wanted:
            return
        project = self._desk.ensure_project(_title_of(wanted))
        self._importing += 1
        self._timer.start()
        look = self._look()

        def work(task: Task) -> ImportResult:
            from albumapp.session.importing import import_photos

            with self._desk.library_factory() as library:
                return import_photos(wanted, library, self._desk.pool, task, self._came(project), look())

        self._desk.start(
            "import",
            work,
            lambda result: self._imported(project, result, then),
            lambda error: self._stopped(project, error),
        )

    def _look(self) -> Callable[[], Look | None]:
        """What is looked for in photos while they are read, as the settings are now; for the import's thread.

        While the question about faces is open photos are only read: that is the fastest to see them.
        """
        consent = self._desk.consent
        answered, faces, grouping = consent.answered, consent.faces, consent.grouping

        def look() -> Look | None:
            from albumapp.session.importing import Look

            return Look(faces, grouping) if answered else None

        return look

    def import_demo(self) -> None:
        """Draw the sample photos, bring them in and suggest an album of them."""
        folder = home() / "demo photos"

        def work(task: Task) -> list[Path]:
            from albumapp.session.demo import draw_demo

            def drawn(n: int, of: int) -> None:
                task.report(tr("Drawing sample photos"), n, of)
                task.check()

            folder.mkdir(parents=True, exist_ok=True)
            return draw_demo(folder, DEMO_PHOTOS, progress=drawn)

        def done(_: Any) -> None:
            self._desk.ensure_project(tr("Four days in Lisbon"))
            self.import_paths([folder], then=lambda: self._desk.suggest(title=tr("Four days in Lisbon")))

        self._desk.start("demo", work, done)

    def _came(self, project: Project, joins: bool = True) -> Callable[[PhotoRecord, bytes], None]:
        """For the import's thread: a photo was read for this project. `joins`: it is taken into it."""

        def came(record: PhotoRecord, thumbnail: bytes) -> None:
            with self._lock:
                self._fresh.append((project, joins, record, thumbnail))

        return came

    def _show_arrivals(self) -> None:
        with self._lock:
            fresh, self._fresh = self._fresh, []
        project = self._desk.project
        fresh = [row for row in fresh if row[0] is project]  # another album may be open by now
        if not fresh or project is None:
            return
        for _, joins, record, thumbnail in fresh:
            there = record.id in project.document.photos
            if not there and not joins:
                continue
            self.records[record.id] = record
            if not there:
                self._arriving[record.id] = record
            self.thumbnail_came.emit(record.id, thumbnail)
        # what is shown anew grows with the photos, so of thousands it is done less often
        self._timer.setInterval(max(BATCH_MS, len(self._arriving) // ARRIVALS_A_MS))
        self._desk.photos_changed.emit()

    def settle(self, entries: Sequence[PhotoEntry] = ()) -> None:
        """Take what has arrived into the project, as one step."""
        from albumapp.document.codec import photo_to_json
        from albumapp.session.importing import entry_of

        self._show_arrivals()
        project = self._desk.project
        if project is None:
            return
        fresh = {e.id: e for e in entries}  # in the order of the files, whichever was read first
        fresh.update((r.id, entry_of(r)) for r in self._arriving.values() if r.id not in fresh)
        self._arriving.clear()
        known = project.document.photos
        rows = [photo_to_json(e) for e in fresh.values() if known.get(e.id) != e]
        if rows:
            self._desk.do("add_photos", merge=f"import-{id(self._arriving)}-{self._importing}", photos=rows)

    def _imported(self, project: Project, result: ImportResult, then: Callable[[], None] | None) -> None:
        from albumapp.session.importing import entry_of

        self._ended()
        if project is not self._desk.project:
            return  # what had arrived when it was closed is in it; the rest is in the library
        replaced = take_reedited(self._desk, result)
        olds = {new.id for _, new in replaced}
        self.records.update((r.id, r) for r in result.records)
        self.set_aside = list(dict.fromkeys([*self.set_aside, *result.aside]))
        for photo in olds:
            self._arriving.pop(photo, None)
        self.settle([entry_of(r) for r in result.records if r.id not in olds])
        self._report(result)
        self._desk.analyser.analyse(then)

    def _stopped(self, project: Project, error: Exception) -> None:
        self._ended()
        if project is self._desk.project:
            self.settle()
        if isinstance(error, Cancelled):
            self._desk.say("info", tr("Import stopped. The photos read so far are in the album."))
        else:
            self._desk.trouble(error)
        if self.records:
            self._desk.analyser.analyse()

    def _ended(self) -> None:
        self._show_arrivals()
        self._importing = max(0, self._importing - 1)
        if not self._importing:
            self._timer.stop()

    def _report(self, result: ImportResult) -> None:
        if result.failed:
            self._refuse(result.failed)
        elif result.videos:
            self._desk.say(
                "info",
                count(result.videos, "{n} video was left out.", "{n} videos were left out."),
                tr("An album holds still pictures."),
            )
        elif not result.records:
            self._desk.say(
                "info", tr("No photos were found there."), tr("Choose a folder that holds photos.")
            )

    def _refuse(self, failed: Sequence[Unreadable]) -> None:
        """Files that could not be read: in the list, and said."""
        self.refused += failed
        left, first = len(failed), failed[0]
        text = known(first.error) if left == 1 else tr("{n} files were left out.", n=left)
        mend = known(first.mend if left == 1 else first.error)
        self._desk.say("warning", text, mend, tr("Show"), self._desk.refused_wanted.emit, "refused")

    # --- a project that was opened ------------------------------------------------------------

    def look_after_opening(self) -> None:
        """A project was opened: which files are there, and what is known of its photos.

        Photos that the library does not know (the album comes from another computer) are read first. That
        changes nothing in the project: a file that holds another picture by now is no photo of it.
        """
        self._desk.lost.check()
        project = self._desk.project
        if project is None or not project.document.photos:
            return
        document = project.document
        came, look = self._came(project, joins=False), self._look()
        self._importing += 1
        self._timer.start()

        def work(task: Task) -> ImportResult:
            from albumapp.session.files import photo_finder
            from albumapp.session.importing import ImportResult, import_photos

            self._pages_first(task)
            with self._desk.library_factory() as library:
                known = library.records(document.photos)
                find = photo_finder(document, library, project.path)
                new = [p for p in document.photos if p not in known or library.thumbnail(p) is None]
                paths = [path for p in new if (path := find(p)) is not None]
                if not paths:
                    return ImportResult()
                return import_photos(paths, library, self._desk.pool, task, came, look())

        self._desk.start(
            "reading",
            work,
            lambda result: self._read_anew(project, result.failed),
            lambda error: self._read_anew(project, (), error),
        )

    def _pages_first(self, task: Task) -> None:
        """Leave the cores to the photos of the shown pages, until they are there or take too long."""
        latest = time.monotonic() + PAGES_FIRST_S
        while self._desk.pages_coming() and time.monotonic() < latest:
            task.check()
            time.sleep(PAGES_FIRST_S / 100)

    def _read_anew(
        self, project: Project, failed: Sequence[Unreadable], error: Exception | None = None
    ) -> None:
        self._ended()
        if project is not self._desk.project:
            return
        if failed:
            self._refuse(failed)
        if error is not None:
            self._desk.trouble(error)
        self._desk.lost.check()  # files may have turned out to hold other pictures
        self._desk.analyser.analyse()


def _title_of(paths: Sequence[Path]) -> str:
    folders = {p if p.is_dir() else p.parent for p in paths}
    if len(folders) != 1:
        return ""
    return " ".join(folders.pop().name.replace("_", " ").replace("-", " ").split()).capitalize()
