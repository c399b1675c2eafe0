"""Which pages somebody has looked at as they are now: shown for a moment, and not changed since.

Kept beside the album in its file, so that it is known the next day; no pictures and no names are.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk

MOMENT_MS = 900  # a spread that is shown for less was only passed by
BESIDE = "looked"  # its name beside the album


class Looked(QObject):
    """`changed` when pages were looked at. Pages that change by hand while they are shown are seen."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._marks: dict[str, int] = {}
        self._project: Project | None = None
        self._known: dict[str, tuple[Surface, int]] = {}
        self._timer = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._timer.timeout.connect(self.look)
        desk.project_changed.connect(self._open)
        desk.current_surface_changed.connect(lambda _: self._timer.start())
        desk.document_changed.connect(lambda _: self._timer.start())
        self._open()

    def _open(self) -> None:
        self.keep()
        self._project = self._desk.project
        self._marks = self._kept()
        self._known.clear()
        self._timer.start()

    def _kept(self) -> dict[str, int]:
        """A damaged list counts as none."""
        if self._project is None:
            return {}
        try:
            found = json.loads(self._project.beside(BESIDE) or "{}")
        except (ValueError, RecursionError):
            return {}
        return {k: v for k, v in found.items() if isinstance(v, int)} if isinstance(found, dict) else {}

    def at(self, surface: Surface) -> bool:
        """Somebody has looked at this surface as it is."""
        return self._marks.get(surface.id) == self._print(surface)

    def look(self) -> None:
        """The surface that is shown is being looked at."""
        if self._desk.surface is not None:
            self.see(self._desk.surface)

    def see(self, surface: Surface) -> None:
        """Somebody has looked at it."""
        if not self.at(surface):
            self._marks[surface.id] = self._print(surface)
            self.changed.emit()

    def forget(self, surface: Surface) -> None:
        """It wants another look."""
        if self._marks.pop(surface.id, None) is not None:
            self.changed.emit()

    def unseen(self) -> list[Surface]:
        """The surfaces that nobody has looked at, in book order."""
        doc = self._desk.document
        return [s for s in doc.surfaces if not self.at(s)] if doc is not None else []

    def keep(self) -> None:
        """Write what is known of this album beside it."""
        if self._project is not None and self._kept() != self._marks:
            self._project.put_beside(BESIDE, json.dumps(self._marks))

    def _print(self, surface: Surface) -> int:
        """A number that is another where anything shows that did not."""
        known = self._known.get(surface.id)
        if known is None or known[0] is not surface:
            from albumapp.session.reading_stop import print_of

            known = self._known[surface.id] = (surface, print_of(surface))
        return known[1]
