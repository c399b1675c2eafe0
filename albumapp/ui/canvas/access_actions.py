"""What a screen reader or a switch can do with a frame of the canvas: choose, write or crop, lock, menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessibleActionInterface

from albumapp.document.model import Frame, PhotoFrame, TextFrame
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

CROP, WRITE, LOCK, UNLOCK = "crop", "write", "lock", "unlock"


class FrameActions(QAccessibleActionInterface):
    """The names are Qt's where it has one, so that the system knows them; the others are shown by `words`."""

    def __init__(self, view: CanvasView, frame_id: str) -> None:
        super().__init__()
        self._view, self._id = view, frame_id

    def _frame(self) -> Frame | None:
        surface = self._view.current_surface
        return next((f for f in surface.frames if f.id == self._id), None) if surface is not None else None

    def actionNames(self) -> list[str]:
        frame = self._frame()
        if frame is None:
            return []
        names = [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]
        names.append(QAccessibleActionInterface.showMenuAction())
        if isinstance(frame, TextFrame) and not frame.locked:
            names.append(WRITE)
        if isinstance(frame, PhotoFrame) and frame.photo is not None and not frame.locked:
            names.append(CROP)
        return [*names, UNLOCK if frame.locked else LOCK]

    def words(self, name: str) -> str:
        """What an action is called in the user's language."""
        return {
            QAccessibleActionInterface.pressAction(): tr("Select"),
            QAccessibleActionInterface.setFocusAction(): tr("Select alone"),
            QAccessibleActionInterface.showMenuAction(): tr("Show its menu"),
            WRITE: tr("Write in it"),
            CROP: tr("Crop and straighten"),
            LOCK: tr("Lock"),
            UNLOCK: tr("Unlock"),
        }.get(name, name)

    def localizedActionName(self, name: str) -> str:
        return self.words(name)

    def localizedActionDescription(self, name: str) -> str:
        return self.words(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["Return"] if name in (WRITE, CROP) else []

    def doAction(self, name: str) -> None:
        view = self._view
        if name not in self.actionNames():
            return
        if name == QAccessibleActionInterface.pressAction():
            chosen = view.selected_ids()
            gone = [i for i in chosen if i != self._id]
            view.select(gone, alone=True) if self._id in chosen else view.select([*chosen, self._id])
        elif name == QAccessibleActionInterface.setFocusAction():
            view.setFocus()
            view.select([self._id])
        elif name == QAccessibleActionInterface.showMenuAction():
            view.select([self._id])
            at = view.frame_rect(self._id).center()
            view.context_requested.emit(view.viewport().mapToGlobal(at), self._id)
        elif name in (WRITE, CROP):
            view.setFocus()
            view.begin_mode(self._id)
        else:
            view.do("lock_frame", frame=self._id, locked=name == LOCK)
