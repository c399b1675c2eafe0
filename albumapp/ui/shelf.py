"""The library as the window uses it: small pictures from any thread, and the user's own ratings.

A library is used from one thread at a time, so each thread has its own; all are closed with the desk.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from albumapp.jobs.task import Task
    from albumapp.photos.library import Library
    from albumapp.ui.desk import Desk


class Shelf(QObject):
    """`marks` are the user's stars by photo: 0 to 5, -1 for rejected."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._lock = threading.Lock()
        self._opening = False
        self._open_libraries: list[Library] = []
        self._local = threading.local()
        self._rated: set[str] = set()  # in this session: what the library says of them may be older
        self.marks: dict[str, int] = {}

    def reader(self) -> Library:
        """A library of this thread's own, for reading thumbnails; closed with the desk."""
        library = getattr(self._local, "library", None)
        if library is None:
            library = self._local.library = self._desk.library_factory()
            with self._lock:
                self._open_libraries.append(library)
        return library

    def thumbnail(self, photo: str) -> bytes | None:
        """JPEG bytes; callable from any thread."""
        return self.reader().thumbnail(photo)

    def quick_thumbnail(self, photo: str) -> bytes | None:
        """The same for the window's thread: only while the library is open already."""
        library = getattr(self._local, "library", None)
        if library is None:
            self._open_for_window()
            return None
        return library.thumbnail(photo)

    def _open_for_window(self) -> None:
        """Opening checks the whole file, so another thread does it and hands it over."""
        if self._opening:
            return
        self._opening = True

        def done(library: Library) -> None:
            self._local.library = library
            with self._lock:
                self._open_libraries.append(library)

        self._desk.start("library", lambda task: self._desk.library_factory(), done, shown=False)

    def close(self) -> None:
        with self._lock:
            libraries, self._open_libraries = self._open_libraries, []
        for library in libraries:
            library.close()

    # --- ratings ------------------------------------------------------------------------------

    def read_marks(self, photos: Iterable[str]) -> None:
        """The ratings of earlier sessions."""
        ids = [p for p in photos if p not in self._rated]

        def work(task: Task) -> dict[str, dict[str, str]]:
            with self._desk.library_factory() as library:
                return library.marks(ids)

        def done(found: dict[str, dict[str, str]]) -> None:
            before = dict(self.marks)
            for photo, marks in found.items():
                if photo not in self._rated:
                    with suppress(KeyError, ValueError):
                        self.marks[photo] = int(marks["stars"])
            if self.marks != before:
                self._desk.photos_changed.emit()

        if ids:
            self._desk.start("marks", work, done, shown=False)

    def rate(self, photos: Sequence[str], stars: int | None) -> None:
        """0 to 5 stars, -1 for rejected, None for no mark; kept in the library."""
        self._rated.update(photos)
        for photo in photos:
            if stars is None:
                self.marks.pop(photo, None)
            else:
                self.marks[photo] = stars

        def work(task: Task) -> None:
            with self._desk.library_factory() as library:
                for photo in photos:
                    library.mark(photo, "stars", None if stars is None else str(stars))

        self._desk.start("rate", work, lambda _: None, shown=False)
        self._desk.photos_changed.emit()

    def rating(self, photo: str) -> int | None:
        """The user's own stars, else what the file says."""
        if photo in self.marks:
            return self.marks[photo]
        record = self._desk.importer.records.get(photo)
        return record.rating if record is not None else None
