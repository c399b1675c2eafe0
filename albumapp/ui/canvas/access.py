"""What a screen reader finds in the canvas: one child per frame, in reading order, with words for each.

Qt shows it a QGraphicsView as one nameless thing. `install()` enters a factory, once for the process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from albumapp.document.model import Frame, PhotoFrame, Surface, TextFrame
from albumapp.ui.canvas.order import page_of, reading_order
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView


def words_of(frame: Frame, surface: Surface, names: dict[str, str]) -> str:
    """ "photo 2 of 5, IMG_2101.jpg, left page". `names` are the photos' file names by id."""
    alike = [f for f in reading_order(surface) if type(f) is type(frame)]
    kind = (
        tr("photo")
        if isinstance(frame, PhotoFrame)
        else tr("text")
        if isinstance(frame, TextFrame)
        else tr("shape")
    )
    words = [tr("{kind} {n} of {of}", kind=kind, n=alike.index(frame) + 1, of=len(alike))]
    if isinstance(frame, PhotoFrame):
        words.append(names.get(frame.photo or "", tr("empty")))
    elif isinstance(frame, TextFrame):
        words.append(frame.text or tr("empty"))
    parts = {2: (tr("left page"), tr("right page")), 3: (tr("back cover"), tr("spine"), tr("front cover"))}
    places = parts.get(len(surface.shape.fold_x) + 1)
    if places is not None:
        words.append(places[page_of(surface, frame)])
    if frame.locked:
        words.append(tr("locked"))
    return ", ".join(words)


class FrameAccess(QAccessibleInterface):
    """One frame; it looks everything up by id when asked, and holds nothing."""

    def __init__(self, view: CanvasView, frame_id: str) -> None:
        super().__init__()
        self._view, self._id = view, frame_id

    def _found(self) -> tuple[Surface, Frame] | None:
        surface = self._view.current_surface
        frame = next((f for f in surface.frames if f.id == self._id), None) if surface is not None else None
        return (surface, frame) if surface is not None and frame is not None else None

    def isValid(self) -> bool:
        return self._found() is not None

    def object(self) -> QObject | None:
        return None

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        found = self._found()
        roles = QAccessible.Role
        return roles.StaticText if found and isinstance(found[1], TextFrame) else roles.Graphic

    def rect(self) -> QRect:
        if self._found() is None:
            return QRect()
        area = self._view.frame_rect(self._id)
        return QRect(self._view.viewport().mapToGlobal(area.topLeft()), area.size())

    def setText(self, what: QAccessible.Text, text: str) -> None:
        return None

    def text(self, what: QAccessible.Text) -> str:
        found = self._found()
        if found is None or what != QAccessible.Text.Name or self._view.project is None:
            return ""
        surface, frame = found
        photos = self._view.project.document.photos
        names = {p: photos[p].name for p in surface.photos() if p in photos}
        return words_of(frame, surface, names)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        selected = self._id in self._view.selected_ids()
        state.selected = state.focused = selected
        return state


class CanvasAccess(QAccessibleWidget):
    """The canvas with its frames as children."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view, QAccessible.Role.Canvas, view.accessibleName())
        self._view = view
        self._children: dict[str, FrameAccess] = {}

    def _ids(self) -> list[str]:
        surface = self._view.current_surface
        return [f.id for f in reading_order(surface)] if surface is not None else []

    def childCount(self) -> int:
        return len(self._ids())

    def child(self, index: int) -> QAccessibleInterface | None:
        ids = self._ids()
        if not 0 <= index < len(ids):
            return None
        frame_id = ids[index]
        if frame_id not in self._children:
            made = FrameAccess(self._view, frame_id)
            QAccessible.registerAccessibleInterface(made)
            self._children[frame_id] = made
        return self._children[frame_id]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        for i in reversed(range(self.childCount())):
            found = self.child(i)
            if found is not None and found.rect().contains(x, y):
                return found
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self._ids()
        found = next((i for i, c in self._children.items() if c is child), None)
        return ids.index(found) if found in ids else -1


_installed = False


def install() -> None:
    """Enter the factory that gives a canvas its children; further calls do nothing."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_make)


def _make(key: str, thing: QObject) -> QAccessibleInterface | None:
    if key.rpartition("::")[2] != "CanvasView":
        return None
    made = CanvasAccess(thing)
    thing.access = made  # Python must hold it as long as the widget lives
    return made


def announce_selection(view: CanvasView) -> None:
    """Tell a screen reader, if one listens, which frame has the focus now."""
    selected = view.selected_ids()
    surface = view.current_surface
    if not QAccessible.isActive() or len(selected) != 1 or surface is None:
        return
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild([f.id for f in reading_order(surface)].index(selected[0]))
    QAccessible.updateAccessibility(event)
