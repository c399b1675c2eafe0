"""The canvas widget: a stage with a hand. Mouse, keys and drops become gestures, modes and edits."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from albumapp.document.model import Surface
from albumapp.ui.canvas.draw_text import DrawBox, FreshText
from albumapp.ui.canvas.dropping import Dropping
from albumapp.ui.canvas.drops import Carries
from albumapp.ui.canvas.gestures import (
    Band,
    DragGuide,
    Gesture,
    Locked,
    Move,
    Pointer,
    Swap,
    carried_by,
)
from albumapp.ui.canvas.ground_crop import GroundMode, ground_mode
from albumapp.ui.canvas.modes import DividerMode, HandMode
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.working import can_swap

START_DRAG = 4  # px
PAUSE = 1.2  # s after which a nudge starts a step of its own

_CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
    "rotate": Qt.CursorShape.PointingHandCursor,
    "corner": Qt.CursorShape.PointingHandCursor,
    "x": Qt.CursorShape.SplitHCursor,
    "y": Qt.CursorShape.SplitVCursor,
    "swap": Qt.CursorShape.PointingHandCursor,
    "move": Qt.CursorShape.SizeAllCursor,
}


class CanvasView(Dropping):
    """Embed it, give it a project, connect its signals (see `Stage`)."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self._nudges = (0, 0.0)
        self.fresh = FreshText(self)
        self.carrier: Carries | None = None  # what lies beside the canvas and takes photos
        self._carried: list[str] = []  # frames that are held over it

    # --- what the keys do, also called by actions -----------------------------------------------------

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selection or the chosen guide by mm; nudges in a row are one step."""
        if not self._selected and self.guide is None:
            return
        run, last = self._nudges
        now = time.monotonic()
        run += now - last > PAUSE
        self._nudges = (run, now)
        merge = f"nudge {run} {' '.join(self._selected)}"
        if not self._selected:
            self.nudge_guide(dx, dy, merge)
            return
        self.commit([("move_frames", {"frames": list(self._selected), "dx": dx, "dy": dy})], merge)

    def begin_ground(self, x: float | None = None, y: float | None = None) -> bool:
        """Move the photo behind the pages, there or the first one; False where there is none."""
        mode = ground_mode(self, x, y)
        if mode is not None:
            self.enter(mode)
        return mode is not None

    def delete_selected(self) -> None:
        if self._selected:
            self.do("delete_frames", frames=list(self._selected))

    # --- mouse ------------------------------------------------------------------------------------------

    def _pointer(self, event: QMouseEvent) -> Pointer:
        return self.pointer_at(event.position().toPoint(), event.modifiers())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.start_pan(event):
            return
        surface = self.current_surface
        if event.button() != Qt.MouseButton.LeftButton or surface is None:
            return
        at = self._pointer(event)
        if isinstance(self._mode, HandMode) and self._mode.press(at):
            return
        fresh = self.fresh.take()
        self.end_mode()
        surface = self.current_surface or surface
        self._press_at = event.position().toPoint()
        self._toggle = ""
        if fresh is not None:
            self._pressed = DrawBox(surface, at, *fresh, self.rules)
        else:
            self._pressed = self._gesture_at(surface, at)

    def _gesture_at(self, surface: Surface, at: Pointer) -> Gesture | None:
        """What a press here starts; it also selects."""
        reshape = self._reshape_at(surface, at)
        if reshape is not None:
            return reshape
        if self.handle_at(at) == "swap":
            return Swap(surface, at, self._selected[0])
        guide = self.guide_at(at)
        if guide is not None and not (at.shift or at.ctrl):
            (where, index), line = guide
            self.choose_guide((where, index))
            rules = self.rules
            return None if line.locked else DragGuide(surface, at, line.axis, where, index, rules)
        self.guide = None
        hit = self.frame_at(QPointF(at.x, at.y))
        seam = self._divider_gesture(surface, at)
        if seam is not None and (hit is None or not (at.shift or at.ctrl)):
            return seam
        if hit is None:
            if not (at.shift or at.ctrl):
                self.select([])
            return Band(surface, at, self._selected)
        if at.shift or at.ctrl:
            if hit in self._selected:
                self._toggle = hit  # on release, unless it becomes a drag: Ctrl moves without snapping
            else:
                self.select([*self._selected, hit])
        elif hit not in self._selected:
            self.select([hit])
        frame = surface.frame(hit)
        if at.alt and can_swap(frame):
            return Swap(surface, at, hit)
        free = [i for i in self._selected if not surface.frame(i).locked]
        return Move(surface, at, free, self.rules) if free else Locked(surface, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.pan_to(event):
            return
        at = self._pointer(event)
        if isinstance(self._mode, HandMode) and self._mode.drag(at):
            return
        if self._pressed is not None and self._gesture is None:
            if (event.position().toPoint() - self._press_at).manhattanLength() < START_DRAG:
                return
            self._gesture = self._pressed
            self.viewport().setCursor(_CURSORS.get(self._gesture.cursor, Qt.CursorShape.ArrowCursor))
        if self._gesture is None:
            self._point_at(at)
            return
        self._gesture.to(at)
        if self._carry(self._gesture, event.globalPosition().toPoint()):
            return
        if isinstance(self._gesture, Band):
            self.select(self._gesture.selected)
        else:
            self._show_gesture()

    def _point_at(self, at: Pointer) -> None:
        """Nothing is pressed: the cursor and a thin ring say what a press would take."""
        handle = self.handle_at(at)
        guide = self.guide_at(at) if handle is None and self._mode is None else None
        near = self.divider_at(at) if handle is None and guide is None and self._mode is None else None
        axis = guide[1].axis if guide is not None else near.axis if near is not None else ""
        for ruler in self._rulers:
            here = self.viewportTransform().map(QPointF(at.x, at.y))
            ruler.point_at(here.x() if ruler.axis == "x" else here.y())
        hit = self.frame_at(QPointF(at.x, at.y)) or ""
        if not self._space:
            shape = _CURSORS.get(handle or axis, Qt.CursorShape.ArrowCursor)
            if isinstance(self._mode, HandMode) and (
                hit == self._mode.frame_id or isinstance(self._mode, GroundMode)
            ):
                shape = self._mode.cursor
            self.viewport().setCursor(shape)
        if hit != self._hover or near is not self._near:
            told, self._hover, self._near = hit != self._hover, hit, near
            if told:
                self.hovered.emit(hit)
            self._mark()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.end_pan() or event.button() != Qt.MouseButton.LeftButton:
            return
        if isinstance(self._mode, HandMode) and self._mode.release():
            return
        pressed = self._pressed
        gesture, self._gesture, self._pressed = self._gesture, None, None
        toggle, self._toggle = self._toggle, ""
        if gesture is None:
            if toggle:
                self._let_go(toggle)
            if isinstance(pressed, DrawBox):  # a click after all: it selects what is there
                self._gesture_at(pressed.surface, pressed.start)
            return
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if isinstance(gesture, DrawBox):
            self.fresh.finish(gesture)
            return
        if self._carried and self.carrier is not None:
            carried, self._carried = self._carried, []
            self.clear_preview()
            self._mark()
            self.carrier.drop(carried)
        else:
            self._finish(gesture)

    def _carry(self, gesture: Gesture, at: QPoint) -> bool:
        """True while photos are held over something beside the canvas that would take them."""
        photos = carried_by(gesture)
        held = bool(photos) and self.carrier is not None and self.carrier.hold(at)
        if held and not self._carried:
            self.clear_preview()
        self._carried = photos if held else []
        return held

    def _let_go(self, frame_id: str) -> None:
        """Take a frame, with its group, out of the selection."""
        surface = self.current_surface
        group = surface.frame(frame_id).group if surface is not None else None
        gone = {f.id for f in surface.frames if group is not None and f.group == group} if surface else set()
        self.select([i for i in self._selected if i != frame_id and i not in gone], alone=True)

    def cancel(self) -> bool:
        """Give up the gesture under way; False where there was none."""
        busy = self._gesture is not None
        if self._carried and self.carrier is not None:
            self._carried = []
            self.carrier.let_go()
        self._gesture = self._pressed = None
        self._stressed, self._toggle = (), ""
        if self._preview is not None and self._mode is None:
            self.clear_preview()
        elif busy:
            self._mark()
        return busy

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self._pointer(event)
        hit = self.frame_at(QPointF(at.x, at.y))
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if isinstance(self._mode, GroundMode):
            self._mode.double()
        elif hit is None:
            self._pressed = None
            self.begin_ground(at.x, at.y)
        elif isinstance(self._mode, HandMode) and hit == self._mode.frame_id:
            self._mode.double()
        else:
            self._pressed = None
            self.begin_mode(hit)

    def wheelEvent(self, event: Any) -> None:
        if isinstance(self._mode, HandMode):
            turned = event.angleDelta().y() or event.angleDelta().x()
            at = self.pointer_at(event.position().toPoint(), event.modifiers())
            self._mode.wheel(turned / 120, at)
            event.accept()
            return
        super().wheelEvent(event)

    def leaveEvent(self, event: Any) -> None:
        for ruler in self._rulers:
            ruler.point_at(-1)
        if self._hover or self._near is not None:
            self._hover, self._near = "", None
            self.hovered.emit("")
            self._mark()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.viewportTransform().inverted()[0].map(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            hit = self._selected[0] if self._selected else None
            where = self.frame_rect(hit).center() if hit else self.viewport().rect().center()
            self.context_requested.emit(self.viewport().mapToGlobal(where), hit or "")
            return
        hit = self.frame_at(at)
        if hit not in self._selected:
            self.select([hit] if hit else [])
        self.context_requested.emit(event.globalPos(), hit or "")

    # --- keys ----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """While a mode lasts, its own keys are not the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self._mode is not None:
            held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if event.key() in self._mode.keys and not event.modifiers() & held:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = 10.0 if shift else 1.0
        arrows = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if key == keys.Key_Escape:
            self._escape()
        elif self._mode is not None and self._mode.key(event, step):
            pass
        elif key == keys.Key_Space and not event.isAutoRepeat():
            self.hold_to_pan(True)
        elif key in arrows and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scroll_by(*arrows[key])
        elif key in arrows and (self._selected or self.guide is not None):
            self.nudge(arrows[key][0] * step, arrows[key][1] * step)
        elif key in arrows:
            self.scroll_by(*arrows[key])
        elif key in (keys.Key_Delete, keys.Key_Backspace) and self._mode is None and self._deletes():
            pass
        elif key in (keys.Key_Return, keys.Key_Enter) and self._selected:
            self.begin_mode()
        elif key in (keys.Key_Return, keys.Key_Enter) and self.begin_ground():
            pass
        else:
            event.ignore()  # page keys and letters belong to the window's actions

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_to_pan(False)
        else:
            event.ignore()

    def _deletes(self) -> bool:
        """Delete the selection or the chosen guide; False where there is neither."""
        if self._selected:
            self.delete_selected()
            return True
        return self.delete_guide()

    def _escape(self) -> None:
        if self._gesture is not None:
            self.cancel()
        elif self._mode is not None and self._mode.gives_up:
            self.give_up_mode()
        elif self._mode is not None:
            self.end_mode()
        else:
            self.choose_guide(None)
            self.select([])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from frame to frame, then on to the next widget."""
        if isinstance(self._mode, DividerMode):
            self._mode.step(forward)
            return True
        if self._mode is None and self.hasFocus() and self.select_next(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tabs = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_keyboard = event.reason() in tabs
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        reasons = Qt.FocusReason
        if self._mode is not None and event.reason() in (reasons.MouseFocusReason, reasons.TabFocusReason):
            self._mode.left()
        self.hold_to_pan(False)
        self.viewport().update()
