"""Which pages somebody has looked at as they are now: shown for a moment, and not changed since.

Kept in the settings by album, so that it is known the next day; no pictures and no names are.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.ui.desk import Desk

MOMENT_MS = 900  # a spread that is shown for less was only passed by
KEPT = 12  # albums


class Looked(QObject):
    """`changed` when pages were looked at. Pages that change by hand while they are shown are seen."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._marks: dict[str, int] = {}
        self._album = ""
        self._known: dict[str, tuple[Surface, int]] = {}
        self._timer = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._timer.timeout.connect(self.look)
        desk.project_changed.connect(self._open)
        desk.current_surface_changed.connect(lambda _: self._timer.start())
        desk.document_changed.connect(lambda _: self._timer.start())
        self._open()

    def _open(self) -> None:
        self.keep()
        project = self._desk.project
        self._album = str(project.path) if project is not None and project.path is not None else ""
        found = self._desk.settings.get("looked").get(self._album, {})
        self._marks = (
            {k: v for k, v in found.items() if isinstance(v, int)} if isinstance(found, dict) else {}
        )
        self._known.clear()
        self._timer.start()

    def at(self, surface: Surface) -> bool:
        """Somebody has looked at this surface as it is."""
        return self._marks.get(surface.id) == self._print(surface)

    def look(self) -> None:
        """The surface that is shown is being looked at."""
        surface = self._desk.surface
        if surface is not None and not self.at(surface):
            self._marks[surface.id] = self._print(surface)
            self.changed.emit()

    def unseen(self) -> list[Surface]:
        """The surfaces that nobody has looked at, in book order."""
        doc = self._desk.document
        return [s for s in doc.surfaces if not self.at(s)] if doc is not None else []

    def keep(self) -> None:
        """Write what is known of this album to the settings."""
        if not self._album:
            return
        settings = self._desk.settings
        albums = dict(settings.get("looked"))
        if albums.pop(self._album, None) != self._marks or not albums:
            rest = list(albums.items())[-(KEPT - 1) :]
            settings.set("looked", {**dict(rest), self._album: dict(self._marks)})

    def _print(self, surface: Surface) -> int:
        """A number that is another where anything shows that did not."""
        known = self._known.get(surface.id)
        if known is None or known[0] is not surface:
            from albumapp.document.codec import frame_to_json

            rows = [
                {k: v for k, v in frame_to_json(f).items() if k not in ("why", "locked")}
                for f in surface.frames
            ]
            text = json.dumps([rows, repr(surface.background)], sort_keys=True, default=str)
            known = self._known[surface.id] = (surface, zlib.crc32(text.encode()))
        return known[1]
