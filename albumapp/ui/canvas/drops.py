"""What dropped photos do: which edits they stand for. The canvas shows them while hovering and on the drop.

Plain functions: a drop is tested without a drag.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, QPoint

from albumapp.document.model import PhotoFrame, Surface
from albumapp.ui.canvas import handles
from albumapp.ui.canvas.gestures import Call

PHOTOS_MIME = "application/x-albumapp-photos"


class Carries(Protocol):
    """Something beside the canvas that photos are dragged to."""

    def hold(self, at: QPoint) -> bool:
        """Photos are held at a point of the screen; True where it would take them."""
        ...

    def drop(self, frames: list[str]) -> bool:
        """The photos of these frames are let go there."""
        ...

    def let_go(self) -> None:
        """They are not held there any more."""
        ...


def photos_in(mime: QMimeData) -> list[str]:
    """Photo ids that the photo panel put into a drag."""
    if not mime.hasFormat(PHOTOS_MIME):
        return []
    return [p for p in bytes(mime.data(PHOTOS_MIME).data()).decode("utf-8").split("\n") if p]


def files_in(mime: QMimeData) -> list[str]:
    """Files and folders of a drag from the file manager."""
    return [u.toLocalFile() for u in mime.urls() if u.isLocalFile()] if mime.hasUrls() else []


def is_welcome(mime: QMimeData) -> bool:
    """Something that the window may take: photos, files, a picture, words, a link (which it says no to)."""
    return bool(photos_in(mime) or mime.hasUrls() or mime.hasImage() or mime.hasText())


def photo_frame_at(surface: Surface, x: float, y: float) -> PhotoFrame | None:
    """The topmost photo frame that could take a photo at a point."""
    for f in reversed(surface.frames):
        if isinstance(f, PhotoFrame) and handles.holds(f.box, f.rotation, x, y):
            return None if f.locked else f
    return None


def calls_of(surface: Surface, photos: Sequence[str], x: float, y: float) -> list[Call]:
    """The first photo takes the frame that it is dropped on, the others lay themselves out on the surface.

    Of several, those that are there already are passed over instead of refusing them all. The side of a
    cover that they are dropped on takes one.
    """
    cover = surface.shape.kind == "cover"
    frame = photo_frame_at(surface, x, y)
    there = set(surface.photos()) if len(photos) > 1 else set()
    rest = [p for p in photos if p not in there] or list(photos[:1])
    calls: list[Call] = []
    rest = rest[:1] if cover else rest
    if frame is not None and rest:
        calls.append(("place_photo", {"frame": frame.id, "photo": rest.pop(0)}))
    if cover or len(rest) == 1:
        where = {"at": [x, y]} if cover else {}
        return [*calls, *(("add_photo", {"surface": surface.id, "photo": p, **where}) for p in rest)]
    return [*calls, ("add_photos_here", {"surface": surface.id, "photos": rest})] if rest else calls
