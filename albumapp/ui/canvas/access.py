"""What a screen reader finds in the canvas: one child per frame, in reading order, with words for each.

Qt shows it a QGraphicsView as one nameless thing. `install()` enters a factory, once for the process. What a
frame can do is in `access_actions`, what is said in passing in `ui.announcing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget

from albumapp.document.model import Frame, PhotoFrame, Surface, TextFrame
from albumapp.photos.facts import PhotoFacts
from albumapp.ui.canvas.access_actions import FrameActions
from albumapp.ui.canvas.order import page_of, reading_order
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from albumapp.session.project import Project
    from albumapp.ui.canvas.view import CanvasView

LONGEST = 80  # characters of a text that its name says; its value says all


def words_of(
    frame: Frame,
    surface: Surface,
    names: Mapping[str, str],
    known: Callable[[str], list[str]] = lambda photo: [],
) -> str:
    """ "photo 2 of 5, Anna and Ben, Lisbon, left page".

    `names` are the photos' file names by id, said where nothing is `known` of a photo.
    """
    alike = [f for f in reading_order(surface) if type(f) is type(frame)]
    n, of = alike.index(frame) + 1, len(alike)
    if isinstance(frame, PhotoFrame):
        words = [tr("photo {n} of {of}", n=n, of=of)]
        told = known(frame.photo) if frame.photo in names else []
        words += told or [names.get(frame.photo or "", tr("empty"))]
    elif isinstance(frame, TextFrame):
        plain = " ".join(frame.text.split())
        short = plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
        words = [tr("text {n} of {of}", n=n, of=of), short or tr("empty")]
    else:
        words = [tr("shape {n} of {of}", n=n, of=of)]
    parts = {2: (tr("left page"), tr("right page")), 3: (tr("back cover"), tr("spine"), tr("front cover"))}
    places = parts.get(len(surface.shape.fold_x) + 1)
    if places is not None:
        words.append(places[page_of(surface, frame)])
    if frame.locked:
        words.append(tr("locked"))
    return ", ".join(words)


def known_of(facts: PhotoFacts, people: Mapping[str, str]) -> list[str]:
    """Who is on a photo and where it was taken, as far as that is known; `people` are names by id."""
    from albumapp.document.placeholders import listed

    who = listed([people[p] for p in facts.people if p in people])
    return [word for word in (who, facts.place) if word]


def frame_words(project: Project, surface: Surface, frame: Frame) -> str:
    """A frame of a project in words."""
    photos, context = project.document.photos, project.context
    names = {p: photos[p].name for p in surface.photos() if p in photos}
    people = getattr(context, "names", {})
    return words_of(frame, surface, names, lambda p: known_of(context.facts(p), people))


class FrameAccess(QAccessibleInterface):
    """One frame; it looks everything up by id when asked, and holds nothing."""

    def __init__(self, view: CanvasView, frame_id: str) -> None:
        super().__init__()
        self._view, self._id = view, frame_id
        self._actions = FrameActions(view, frame_id)

    @property
    def frame_id(self) -> str:
        return self._id

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
        found = self._found()
        if found is not None and what == QAccessible.Text.Value and isinstance(found[1], TextFrame):
            self._view.do("set_text", frame=self._id, text=text)

    def text(self, what: QAccessible.Text) -> str:
        found, project = self._found(), self._view.project
        if found is None or project is None:
            return ""
        surface, frame = found
        if what == QAccessible.Text.Name:
            return frame_words(project, surface, frame)
        if what == QAccessible.Text.Value and isinstance(frame, TextFrame):
            return frame.text
        if what == QAccessible.Text.Description:
            return self._description(project, frame)
        return ""

    def _description(self, project: Project, frame: Frame) -> str:
        from albumapp.ui import units

        box = frame.box
        words = [
            tr(
                "{w} by {h}, {x} from the left, {y} from the top",
                w=units.with_unit(box.w),
                h=units.with_unit(box.h),
                x=units.with_unit(box.x),
                y=units.with_unit(box.y),
            )
        ]
        if isinstance(frame, PhotoFrame) and frame.photo in project.document.photos:
            words.insert(0, project.document.photos[frame.photo].name)
        if frame.rotation:
            words.append(tr("turned by {n}°", n=round(frame.rotation)))
        return ", ".join(words)

    def state(self) -> QAccessible.State:
        state, found = QAccessible.State(), self._found()
        if found is None:
            state.invalid = True
            return state
        selected = self._id in self._view.selected_ids()
        state.selectable = state.extSelectable = state.focusable = True
        state.selected = selected
        state.focused = selected and self._view.hasFocus()
        free = not found[1].locked
        state.movable = state.sizeable = free
        state.readOnly = not free
        state.editable = free and isinstance(found[1], TextFrame)
        state.offscreen = not self._view.viewport().rect().intersects(self._view.frame_rect(self._id))
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else None


class Selected(QAccessibleSelectionInterface):
    """What a screen reader is told, and may change, of the selection."""

    def __init__(self, canvas: CanvasAccess, view: CanvasView) -> None:
        super().__init__()
        self._canvas, self._view = canvas, view

    def selectedItemCount(self) -> int:
        return len(self._view.selected_ids())

    def selectedItems(self) -> list[QAccessibleInterface]:
        return [self._canvas.of(i) for i in self._view.selected_ids()]

    def isSelected(self, child: QAccessibleInterface) -> bool:
        return getattr(child, "frame_id", None) in self._view.selected_ids()

    def select(self, child: QAccessibleInterface) -> bool:
        frame_id = getattr(child, "frame_id", None)
        if frame_id is None:
            return False
        self._view.select([*self._view.selected_ids(), frame_id])
        return True

    def unselect(self, child: QAccessibleInterface) -> bool:
        left = [i for i in self._view.selected_ids() if i != getattr(child, "frame_id", None)]
        self._view.select(left, alone=True)
        return True

    def selectAll(self) -> bool:
        self._view.select_all()
        return True

    def clear(self) -> bool:
        self._view.select([])
        return True


class CanvasAccess(QAccessibleWidget):
    """The canvas with its frames as children."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view, QAccessible.Role.Canvas, view.accessibleName())
        self._view = view
        self._children: dict[str, FrameAccess] = {}
        self._selected = Selected(self, view)

    def _ids(self) -> list[str]:
        surface = self._view.current_surface
        return [f.id for f in reading_order(surface)] if surface is not None else []

    def of(self, frame_id: str) -> FrameAccess:
        """The child of a frame, made when it is first asked for."""
        if frame_id not in self._children:
            made = FrameAccess(self._view, frame_id)
            QAccessible.registerAccessibleInterface(made)
            self._children[frame_id] = made
        return self._children[frame_id]

    def childCount(self) -> int:
        return len(self._ids())

    def child(self, index: int) -> QAccessibleInterface | None:
        ids = self._ids()
        return self.of(ids[index]) if 0 <= index < len(ids) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        surface = self._view.current_surface
        for frame in reversed(surface.frames if surface is not None else ()):  # the topmost first
            if self.of(frame.id).rect().contains(x, y):
                return self.of(frame.id)
        return None

    def focusChild(self) -> QAccessibleInterface | None:
        selected = self._view.selected_ids()
        return self.of(selected[-1]) if selected and self._view.hasFocus() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self._ids()
        found = next((i for i, c in self._children.items() if c is child), None)
        return ids.index(found) if found in ids else -1

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.SelectionInterface:
            return self._selected
        return super().interface_cast(kind)


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


# --- telling a screen reader, if one listens -----------------------------------------------------------


def send(event: QAccessibleEvent) -> None:
    """The one way out; tests listen here."""
    QAccessible.updateAccessibility(event)


def _tell(view: CanvasView, kind: QAccessible.Event, index: int) -> None:
    event = QAccessibleEvent(view, kind)
    event.setChild(index)
    send(event)


def announce_selection(view: CanvasView, before: list[str] | None = None) -> None:
    """Which frames are selected now, and which one has the focus; `before` were selected until now."""
    surface = view.current_surface
    if not QAccessible.isActive() or surface is None:
        return
    order = [f.id for f in reading_order(surface)]
    now, events = view.selected_ids(), QAccessible.Event
    fresh = [i for i in now if i not in (before or []) and i in order]
    gone = [i for i in before or [] if i not in now and i in order]
    if len(now) == 1:
        _tell(view, events.Selection, order.index(now[0]))
    else:
        for ids, kind in ((gone, events.SelectionRemove), (fresh, events.SelectionAdd)):
            for i in ids:
                _tell(view, kind, order.index(i))
    if fresh and view.hasFocus():
        _tell(view, events.Focus, order.index(fresh[-1]))


def announce_change(view: CanvasView, before: Surface | None, after: Surface | None) -> None:
    """The pages are others than before: frames came, went or changed."""
    if not QAccessible.isActive() or after is None or before is after:
        return
    events = QAccessible.Event
    if before is None or [f.id for f in before.frames] != [f.id for f in after.frames]:
        send(QAccessibleEvent(view, events.ObjectReorder))
        return
    order = [f.id for f in reading_order(after)]
    for old, new in zip(before.frames, after.frames, strict=True):
        if old is new:
            continue
        index = order.index(new.id)
        if old.locked != new.locked:
            state = QAccessible.State()
            state.readOnly = state.movable = state.sizeable = True
            event = QAccessibleStateChangeEvent(view, state)
            event.setChild(index)
            send(event)
        if old.box != new.box or old.rotation != new.rotation:
            _tell(view, events.LocationChanged, index)
        else:
            _tell(view, events.NameChanged, index)
