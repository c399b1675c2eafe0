"""Modes of the canvas: cropping a photo and writing a text in place. Each ends as one edit.

A mode says which edit it stands for (`call`); the canvas previews that and commits it when it ends. To
add one, subclass `Mode` and name the frames that it is for in `mode_for`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QApplication

from albumapp.document.dividers import Divider
from albumapp.document.model import Frame, PhotoFrame, TextFrame
from albumapp.ui.canvas.crop import CropMode, CropSession
from albumapp.ui.canvas.gestures import Call
from albumapp.ui.canvas.hand_mode import HandMode, Mode
from albumapp.ui.canvas.reshaping import divider_call
from albumapp.ui.canvas.text_edit import TextEditor
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

__all__ = ["CropMode", "DividerMode", "HandMode", "Mode", "TextMode", "mode_for"]


class TextMode(Mode):
    """Writing in the box itself; the page shows the text as it will be printed."""

    name = "text"

    def __init__(self, view: CanvasView, frame: TextFrame) -> None:
        super().__init__(view, frame.id)
        self.frame = frame
        self.fresh = ""  # the key of the step that put it in, while its place may still be drawn
        self.left_by_press: Callable[[str, str], None] | None = None
        self.editor = TextEditor(frame.text, view.viewport(), self._frame_shown, view.viewportTransform)
        self.editor.textChanged.connect(view.mode_preview)
        self.editor.composed.connect(view.mode_preview)
        self.editor.textChanged.connect(self._written)
        self.editor.finished.connect(view.end_mode)
        self._bars = (view.horizontalScrollBar(), view.verticalScrollBar())

    def begin(self) -> None:
        self.view.clear_preview()  # words in braces show as they were typed
        self.place()
        for bar in self._bars:
            bar.valueChanged.connect(self.place)
        self.editor.show()
        self.editor.setFocus()
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:  # a double click: its word
            self.editor.take_word_at(self.view.viewport().mapFromGlobal(QCursor.pos()))

    def hint(self) -> str:
        return tr("Write, or drag on the page where the text is to stand") if self.fresh else ""

    def _written(self) -> None:
        self.fresh = ""
        self.view.say_hint(self)

    def place(self, _: object = None) -> None:
        self.editor.cover(self.view.frame_rect(self.frame_id))

    def _frame_shown(self) -> TextFrame | None:
        surface = self.view.shown_surface
        frames = surface.frames if surface is not None else ()
        found = next((f for f in frames if f.id == self.frame_id), None)
        return found if isinstance(found, TextFrame) else None

    def call(self) -> Call | None:
        text = self.editor.shown_text()
        return None if text == self.frame.text else ("set_text", {"frame": self.frame_id, "text": text})

    def survives(self, now: Frame | None) -> bool:
        return isinstance(now, TextFrame)

    def end(self) -> None:
        for bar in self._bars:
            bar.valueChanged.disconnect(self.place)
        self.editor.blockSignals(True)
        if self.fresh and self.editor.by_mouse and self.left_by_press is not None:
            self.left_by_press(self.frame_id, self.fresh)
        if self.editor.hasFocus():
            self.view.setFocus()
        self.editor.hide()
        self.editor.deleteLater()


class DividerMode(Mode):
    """The gaps between frames by keys: arrows move one with all its neighbours, Tab goes to the next.

    Plus and minus make all gaps of the pages wider or narrower; Enter or Escape end it. What was done at one
    divider is one step.
    """

    name = "divider"
    keys = frozenset((Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus))

    def __init__(self, view: CanvasView, divider: Divider) -> None:
        super().__init__(view, divider.before[0])
        self.divider, self.by, self.gap = divider, 0.0, divider.gap

    def hint(self) -> str:
        return tr("Arrows move the divider, Tab goes to the next, + and - change all gaps, Enter ends")

    def survives(self, now: Frame | None) -> bool:
        return now is not None

    def call(self) -> Call | None:
        if abs(self.gap - self.divider.gap) > 1e-6 and self.view.current_surface is not None:
            return "set_gutter", {"surface": self.view.current_surface.id, "gap": self.gap}
        return divider_call(self.divider, self.by) if abs(self.by) > 1e-6 else None

    def keep(self) -> None:
        """What was done so far is a step of its own."""
        call = self.call()
        self.by, self.gap = 0.0, self.divider.gap
        if call is not None:
            self.view.commit([call])
            self.take(self.view.divider_like(self.divider) or self.divider)

    def take(self, divider: Divider) -> None:
        self.divider, self.by, self.gap = divider, 0.0, divider.gap
        self.frame_id = divider.before[0]
        self.view.clear_preview()

    def step(self, forward: bool) -> None:
        self.keep()
        self.take(self.view.divider_after(self.divider, 1 if forward else -1))

    def key(self, event: QKeyEvent, step: float) -> bool:
        keys, key = Qt.Key, event.key()
        ways = {"x": {keys.Key_Left: -1, keys.Key_Right: 1}, "y": {keys.Key_Up: -1, keys.Key_Down: 1}}
        if key in ways[self.divider.axis]:
            if self.gap != self.divider.gap:
                self.keep()
            self.by += ways[self.divider.axis][key] * step
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            if self.by:
                self.keep()
            self.gap = max(self.gap + (-0.5 if key == keys.Key_Minus else 0.5) * step, 0.0)
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Escape):
            self.view.end_mode()
            return True
        else:
            return key in {k for way in ways.values() for k in way}  # the other arrows do nothing here
        self.view.mode_preview()
        return True


def mode_for(view: CanvasView, frame: Frame) -> Mode | None:
    """Crop mode for a photo, text mode for a text, none for what is locked, empty or a shape."""
    if frame.locked or view.project is None:
        return None
    if isinstance(frame, TextFrame):
        return TextMode(view, frame)
    if isinstance(frame, PhotoFrame) and frame.photo is not None:
        entry = view.project.document.photos.get(frame.photo)
        return CropMode(view, frame, CropSession(frame, entry.size)) if entry is not None else None
    return None
