"""Keeps a small picture of the open album's cover for the start page, drawn when nothing else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QObject, QRect, QTimer

if TYPE_CHECKING:
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.desk import Desk

REST_MS = 1500  # after the last change
HIGH = 240  # px
QUALITY = 85


class CoverKeeper(QObject):
    def __init__(self, desk: Desk, pictures: Pictures) -> None:
        super().__init__(pictures)
        self._desk, self._pictures = desk, pictures
        self._kept: object = None
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.keep)
        for signal in (desk.document_changed, desk.project_changed, pictures.arrived):
            signal.connect(self._later)

    def _later(self, *_: object) -> None:
        doc = self._desk.document
        if doc is not None and doc.cover is not None:
            self._timer.start()

    def keep(self) -> None:
        """Draw and keep it now, where it is another than what is kept."""
        from albumapp.session.recents import keep_cover
        from albumapp.ui.canvas.thumbnails import thumbnail

        doc, project = self._desk.document, self._desk.project
        if doc is None or doc.cover is None or project.path is None or doc.cover is self._kept:
            return
        cover = doc.cover
        photos = cover.photos()
        if any(self._pictures.pixmap(p, HIGH) is None and not self._pictures.missing(p) for p in photos):
            return  # it comes again when they have arrived
        whole = thumbnail(cover, doc.photos, self._pictures, 1.0, HIGH).toImage()
        front = cover.shape.areas[-1]
        k = whole.height() / cover.shape.size.h
        found = whole.copy(QRect(round(front.x * k), 0, round(front.w * k), whole.height()))
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        found.save(buffer, "JPEG", QUALITY)
        keep_cover(project.path, bytes(buffer.data()))
        self._kept = cover
