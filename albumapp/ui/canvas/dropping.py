"""What is dropped on a stage: photos of the album, files of the file manager, looks and decoration."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from albumapp.ui.canvas import drops
from albumapp.ui.canvas.arranging import Arranging
from albumapp.ui.canvas.gestures import Call
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.tr import tr


class Dropping(Arranging):
    """A stage that takes what is dragged on to it. `CanvasView` gives it mouse and keys."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self.setAcceptDrops(True)

    def drop_photos(self, photo_ids: list[str], scene_pos: QPointF) -> bool:
        """Photos let go at a point (mm): the first goes into the frame there, the others are added."""
        surface = self.current_surface
        if surface is None or not photo_ids:
            self.hover_photos([], scene_pos)
            return False
        hit = drops.photo_frame_at(surface, scene_pos.x(), scene_pos.y())
        calls = drops.calls_of(surface, photo_ids, scene_pos.x(), scene_pos.y())
        self._stressed = ()
        if not self.commit(calls, name="" if len(calls) == 1 else tr("Add photos")):
            return False
        now = self.current_surface
        new = [f.id for f in now.photo_frames() if f.photo in photo_ids] if now is not None else []
        self.select([hit.id] if hit is not None and len(calls) == 1 else new)
        self.photos_dropped.emit(list(photo_ids))
        return True

    def hover_photos(self, photo_ids: list[str], scene_pos: QPointF) -> None:
        """Show what a drop here would do; no ids: the drag has left."""
        surface = self.current_surface
        calls: list[Call] = []
        self._stressed = ()
        if surface is not None and photo_ids:
            x, y = scene_pos.x(), scene_pos.y()
            hit = drops.photo_frame_at(surface, x, y)
            self._stressed = (hit.id,) if hit is not None else ()
            calls = drops.calls_of(surface, photo_ids[:1], x, y) if hit is not None else []
        if not calls or not self.preview(calls):
            self.clear_preview()

    def drop_files(self, paths: list[str], scene_pos: QPointF) -> None:
        """Files from the file manager: importing them is the window's business."""
        if paths:
            self.files_dropped.emit(list(paths), self._surface_id, scene_pos)

    def _drop_point(self, event: Any) -> QPointF:
        return self.viewportTransform().inverted()[0].map(event.position())

    def dragEnterEvent(self, event: Any) -> None:
        if drops.is_welcome(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: Any) -> None:
        photos = drops.photos_in(event.mimeData())
        if photos:
            self.hover_photos(photos, self._drop_point(event))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: Any) -> None:
        self.hover_photos([], QPointF())

    def dropEvent(self, event: Any) -> None:
        at = self._drop_point(event)
        photos, files = drops.photos_in(event.mimeData()), drops.files_in(event.mimeData())
        if photos:
            self.drop_photos(photos, at)
        elif files:
            self.drop_files(files, at)
        else:
            self.things_dropped.emit(event.mimeData(), self._surface_id, at)
        event.acceptProposedAction()
