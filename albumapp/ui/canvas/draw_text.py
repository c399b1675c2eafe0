"""A new text's place, drawn by hand: while its words are untouched a drag on the page says where it stands.

Choosing Text puts one in at once, so that nobody has to drag; the drag only moves it, in the same step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from albumapp.document.edits import EDITS
from albumapp.document.model import Surface
from albumapp.geometry import Rect
from albumapp.ui import units
from albumapp.ui.announcing import announce
from albumapp.ui.canvas import snap
from albumapp.ui.canvas.gestures import REACH, Call, Gesture, Marks, Pointer
from albumapp.ui.canvas.modes import TextMode

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

LEAST = 4.0  # mm: a smaller box was no drag


class DrawBox(Gesture):
    """Draws the box of a frame from corner to corner; Ctrl switches snapping off."""

    def __init__(
        self, surface: Surface, start: Pointer, frame: str, merge: str, rules: snap.Rules | None = None
    ) -> None:
        super().__init__(surface, start)
        self.frame, self.merge = frame, merge
        self.box: Rect | None = None
        self.targets = snap.targets_of(surface, [frame], rules)

    def to(self, at: Pointer) -> None:
        s = self.start
        box = Rect.corners(min(s.x, at.x), min(s.y, at.y), max(s.x, at.x), max(s.y, at.y))
        lines: list[snap.SnapLine] = []
        if not at.ctrl:
            corner = ("s" if at.y >= s.y else "n") + ("e" if at.x >= s.x else "w")
            box, lines = snap.snap_edges(box, corner, self.targets, REACH * at.px)
        self.box = box if min(box.w, box.h) >= LEAST else None
        size = f"{units.shown(box.w)} × {units.with_unit(box.h)}"
        self.marks = Marks(tuple(lines), band=box, label=size, at=(at.x, at.y))

    def call(self) -> Call | None:
        return None if self.box is None else ("set_box", {"frame": self.frame, "box": self.box.as_list()})


class FreshText:
    """The text whose place may be drawn: that which is being written, or was just left by a press."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._left: tuple[str, str] | None = None

    def arm(self, merge: str) -> None:
        """The text that is being written is new; `merge` is the key of the step that put it in."""
        mode = self._view._mode
        if isinstance(mode, TextMode):
            mode.fresh = merge
            mode.left_by_press = self._leave
            self._view._hint.show_words(mode.hint())
            announce(self._view, mode.hint())

    def _leave(self, frame: str, merge: str) -> None:
        """The press that took the keys from its words comes next; after that it is a text as any."""
        self._left = (frame, merge)
        QTimer.singleShot(0, self._view, self.forget)

    def forget(self) -> None:
        self._left = None

    def take(self) -> tuple[str, str] | None:
        """Frame and key of the step, where a drag from here on draws a place; it is asked at a press."""
        mode = self._view._mode
        if isinstance(mode, TextMode) and mode.fresh and mode.call() is None:
            return mode.frame_id, mode.fresh
        return self._left

    def finish(self, gesture: DrawBox) -> None:
        """The text stands where it was drawn, and is written on."""
        call = gesture.call()
        if call is not None:
            self._view.commit([call], gesture.merge, EDITS["add_text"].name)
        else:
            self._view.clear_preview()
        if self._view.begin_mode(gesture.frame):
            self.arm(gesture.merge)
