"""Photos dragged from the canvas down on to other pages in the strip: they move there.

`carry` is what a drop does, a plain function; `Carrier` says while dragging which pages would take them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from albumapp.basis import UserError
from albumapp.document.edits import EDITS, apply
from albumapp.document.model import PhotoFrame
from albumapp.ui.tr import count, tr
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from albumapp.ui.desk import Desk
    from albumapp.ui.panels.strip import Strip


def carry(desk: Desk, frames: Sequence[str], surface: str) -> bool:
    """The photos of these frames go to other pages, as one undo step; a cover shows the first of them.

    False, with a message, where that could not be done.
    """
    project, document = desk.project, desk.document
    if project is None or document is None:
        return False
    target = document.surface(surface)
    moved: list[str] = []
    try:
        for frame_id in frames:
            source = next((s for s in document.surfaces for f in s.frames if f.id == frame_id), None)
            frame = source.frame(frame_id) if source is not None else None
            if (
                source is None
                or source.id == surface
                or not isinstance(frame, PhotoFrame)
                or frame.photo is None
            ):
                continue  # it went with its partner, or is none
            edit, params = _edit_for(frame, target.shape.kind, surface)
            document = apply(document, project.context, edit, params)
            moved.append(frame.photo)
            if target.shape.kind == "cover":
                break
    except UserError as error:
        desk.trouble(error)
        return False
    if not moved or not desk.replace(document, EDITS["move_photo"].name):
        return False
    pages = surface_name(document.surface(surface))
    if target.shape.kind == "cover":
        desk.say("good", tr("The cover shows this photo now."), tr("It stays on its pages, too."))
    else:
        words = count(len(moved), "{n} photo moved: {pages}.", "{n} photos moved: {pages}.", pages=pages)
        desk.say("good", words, tr("Undo brings it back."))
    return True


def _edit_for(frame: PhotoFrame, kind: str, surface: str) -> tuple[str, dict[str, Any]]:
    if kind == "cover":
        return "add_photo", {"surface": surface, "photo": frame.photo}
    return "move_photo", {"frame": frame.id, "surface": surface}


class Carrier:
    """Asked by the canvas while frames with photos are dragged, and when they are let go."""

    def __init__(self, desk: Desk, strip: Strip) -> None:
        self._desk, self._strip = desk, strip
        self._over = ""

    def hold(self, at: QPoint) -> bool:
        """Photos are held at a point of the screen; True where pages in the strip would take them."""
        here = self._strip.viewport().mapFromGlobal(at)
        inside = self._strip.isVisible() and self._strip.viewport().rect().contains(here)
        if not inside:
            self.let_go()
            return False
        self._strip.scroll_at(here)
        self._over = self._strip.hold_photos(here)
        if self._over == self._desk.surface_id:
            self._over = self._strip.hold_photos(QPoint(-1, -1))
        return bool(self._over)

    def drop(self, frames: Sequence[str]) -> bool:
        """The photos are let go where they were held."""
        over = self._over
        self.let_go()
        return bool(over) and carry(self._desk, frames, over)

    def let_go(self) -> None:
        if self._over or self._strip.over:
            self._strip.let_go()
        self._over = ""
