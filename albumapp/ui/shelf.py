"""The library as the window uses it: small pictures from any thread, and what the user says of photos.

A library is used from one thread at a time, so each thread has its own; all are closed with the desk.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from albumapp.photos.marks import NOTHING, Marks, to_texts

if TYPE_CHECKING:
    from albumapp.jobs.task import Task
    from albumapp.photos.library import Library
    from albumapp.ui.desk import Desk

Value = int | bool | str | float | tuple[str, ...] | None
_STEPS = {  # a mark's undo step: when it is given, when it is taken away
    "stars": ("Rate photos", "Take stars away"),
    "pick": ("Pick photos", "Pick no more"),
    "aside": ("Set aside", "Bring back"),
    "begins": ("Begin a chapter", "Join chapters"),
    "chapter": ("Name chapter", "Take name away"),
    "shift": ("Shift clock", "Shift clock"),
    "wrong": ("Correct a reason", "Take a correction back"),
}


class Shelf(QObject):
    """`marks` is what the user said of photos, by id; photos without a word are left out."""

    opened = Signal()  # `quick_thumbnail` has answers from now on

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._lock = threading.Lock()
        self._opening = False
        self._open_libraries: list[Library] = []
        self._local = threading.local()
        self._changes = 0  # how often something was said: what was read before that is older
        self.marks: dict[str, Marks] = {}

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
            self.opened.emit()

        self._desk.start("library", lambda task: self._desk.library_factory(), done, shown=False)

    def close(self) -> None:
        with self._lock:
            libraries, self._open_libraries = self._open_libraries, []
        for library in libraries:
            library.close()

    def let_go(self) -> None:
        """The library's file is taken away: whoever reads opens the new one."""
        self.close()
        self._local = threading.local()
        self._opening = False
        self._changes += 1
        self.marks.clear()

    # --- marks --------------------------------------------------------------------------------

    def read_marks(self, photos: Iterable[str]) -> None:
        """What was said of these photos, in this session or an earlier one."""
        ids, changes = list(photos), self._changes
        asked = set(ids)

        def work(task: Task) -> dict[str, Marks]:
            from albumapp.session.importing import marks_of

            with self._desk.library_factory() as library:
                return marks_of(library, ids)

        def done(found: dict[str, Marks]) -> None:
            if changes != self._changes or self._desk.library_steps.pending:
                return  # it was read before the last word; the next look reads it again
            others = {p: m for p, m in self.marks.items() if p not in asked}
            before, self.marks = self.marks, {**others, **found}
            if self.marks != before:
                self._desk.photos_changed.emit()

        if ids:
            self._desk.start("marks", work, done, shown=False)

    def mark(self, photos: Sequence[str], mark: str, value: Value) -> None:
        """Say something of photos: one undo step. `mark` is a field of `Marks`; None takes the mark away.

        It is kept in the library, and the analysis is joined anew.
        """
        self.mark_each(_step_name(mark, value), {p: {mark: value} for p in photos})

    def mark_each(self, name: str, marks: Mapping[str, Mapping[str, Value]]) -> None:
        """Say something else of each photo, in one undo step of this name: its marks by photo."""
        shown = {
            (p, mark): getattr(self.marks.get(p, NOTHING), mark) for p, said in marks.items() for mark in said
        }
        if all(was == marks[p][mark] for (p, mark), was in shown.items()):
            return
        texts = {(p, mark): _text(mark, marks[p][mark]) for p, mark in shown}
        before: dict[tuple[str, str], str | None] = {}

        def redo() -> None:
            with self._desk.library_factory() as library, library.batch():
                if not before:
                    known = library.marks(marks)
                    before.update(((p, mark), known.get(p, {}).get(mark)) for p, mark in texts)
                for (photo, mark), text in texts.items():
                    library.mark(photo, mark, text)

        def undo() -> None:
            with self._desk.library_factory() as library, library.batch():
                for (photo, mark), was in before.items():
                    library.mark(photo, mark, was)

        def show(done: bool) -> None:
            self._changes += 1
            for (photo, mark), was in shown.items():
                value = marks[photo][mark] if done else was
                now = replace(self.marks.get(photo, NOTHING), **{mark: value})
                self.marks[photo] = now
                if now == NOTHING:
                    del self.marks[photo]
            self._desk.photos_changed.emit()

        self._desk.change_library(name, redo, undo, show)

    def rate(self, photos: Sequence[str], stars: int | None) -> None:
        """0 to 5 stars, -1 for rejected, None for no mark."""
        self.mark(photos, "stars", stars)

    def said(self, photo: str) -> Marks:
        """What the user said of a photo, in albumapp."""
        return self.marks.get(photo, NOTHING)

    def rating(self, photo: str) -> int | None:
        """The user's own stars, else what the file says."""
        stars = self.said(photo).stars
        if stars is not None:
            return stars
        record = self._desk.importer.records.get(photo)
        return record.rating if record is not None else None


def _text(mark: str, value: Value) -> str | None:
    return to_texts(replace(NOTHING, **{mark: value}))[mark]


def _step_name(mark: str, value: Value) -> str:
    """How a mark's undo step is called."""
    given, taken = _STEPS.get(mark, ("Change photos", "Change photos"))
    return taken if value is None or value is False or value == () else given
