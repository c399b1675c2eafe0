"""A mode that takes the mouse: cropping, mending red eyes. The canvas asks it before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from albumapp.document.model import Frame
from albumapp.geometry import Rect
from albumapp.ui.canvas.gestures import Call, Pointer
from albumapp.ui.canvas.overlay import CropMark, Spot

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView


# plus and minus, comma and full stop, with Shift and without: larger, smaller, turned
FINE_KEYS = frozenset(
    (
        Qt.Key.Key_Plus,
        Qt.Key.Key_Equal,
        Qt.Key.Key_Minus,
        Qt.Key.Key_Comma,
        Qt.Key.Key_Period,
        Qt.Key.Key_Less,
        Qt.Key.Key_Greater,
    )
)


class Mode:
    """What the canvas does for a while instead of selecting and moving. `modes.py` lists them."""

    name = ""
    keys: frozenset[int] = frozenset()  # that it wants though they are shortcuts of the window
    gives_up = False  # Escape leaves things as they were

    def __init__(self, view: CanvasView, frame_id: str) -> None:
        self.view, self.frame_id = view, frame_id

    def begin(self) -> None:
        """Called once the mode is the view's."""

    def call(self) -> Call | None:
        """The edit that it comes to, None where nothing has changed."""
        return None

    def survives(self, now: Frame | None) -> bool:
        """Whether it can go on after a change of its surface; `now` is its frame, None where that is gone."""
        return False

    def end(self) -> None:
        """Take away whatever it put up."""

    def left(self) -> None:
        """The keyboard focus went to another widget of the window."""

    def hint(self) -> str:
        """What hand and keys do now, in one line on the canvas; "" where it goes without saying."""
        return ""

    def band(self) -> Rect | None:
        """A rectangle that selects, mm."""
        return None

    def key(self, event: QKeyEvent, step: float) -> bool:
        """A key was pressed, `step` is 10 with Shift, else 1; False where it means nothing here."""
        return False


class HandMode(Mode):
    """Escape gives it up; a press that it does not take ends it."""

    cursor = Qt.CursorShape.ArrowCursor  # over its frame
    gives_up = True

    def press(self, at: Pointer) -> bool:
        """False where the press means nothing here."""
        return False

    def drag(self, at: Pointer) -> bool:
        return False

    def release(self) -> bool:
        return False

    def double(self) -> None:
        """A double click on its frame."""
        self.view.end_mode()

    def wheel(self, steps: float, at: Pointer) -> None:
        """The wheel was turned by so many steps, up is positive."""

    def mark(self) -> CropMark | None:
        """The photo beyond its frame, where that is to be seen."""
        return None

    def spots(self) -> tuple[Spot, ...]:
        """Rings on the page."""
        return ()
