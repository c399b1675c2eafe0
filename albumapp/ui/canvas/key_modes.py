"""What a hand does by dragging, done by keys: frames moved, sized and turned, and a rectangle that selects.

Both are modes of the canvas that end with Enter; Escape leaves things as they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from albumapp.document.edits_arrange import SMALLEST, common_box
from albumapp.document.model import Frame
from albumapp.geometry import Rect
from albumapp.ui import units
from albumapp.ui.announcing import announce
from albumapp.ui.canvas.gestures import Call
from albumapp.ui.canvas.hand_mode import FINE_KEYS, Mode
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

GROW = 1.02  # of a key that makes larger
FIRST = 0.3  # of the page's height: the side of the first rectangle
WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ReshapeMode(Mode):
    """Arrows move, with Ctrl they move the right and the lower edge; plus and minus change the size, comma
    and full stop turn. What is done of one sort in a row is one step."""

    name = "reshape"
    keys = FINE_KEYS
    gives_up = True

    def __init__(self, view: CanvasView, frames: list[Frame]) -> None:
        super().__init__(view, frames[0].id)
        self.frames = [f.id for f in frames]
        self._sort = ""
        self._box = self._now()
        self._turn = 0.0

    def _now(self) -> Rect:
        surface = self.view.current_surface
        assert surface is not None
        return common_box([surface.frame(i) for i in self.frames])

    def hint(self) -> str:
        return tr(
            "Arrows move, Ctrl with arrows resizes, + and - make larger or smaller, "
            "comma and full stop turn, Enter keeps, Esc leaves"
        )

    def survives(self, now: Frame | None) -> bool:
        surface = self.view.current_surface
        there = {f.id for f in surface.frames if not f.locked} if surface is not None else set()
        if not set(self.frames) <= there:
            return False
        self._sort, self._box, self._turn = "", self._now(), 0.0
        return True

    def call(self) -> Call | None:
        old, new = self._now(), self._box
        if self._sort == "turn":
            return ("turn_frames", {"frames": self.frames, "by": self._turn}) if self._turn else None
        if new == old:
            return None
        if self._sort == "move":
            return "move_frames", {"frames": self.frames, "dx": new.x - old.x, "dy": new.y - old.y}
        return "scale_frames", {"frames": self.frames, "box": new.as_list()}

    def _begin(self, sort: str) -> None:
        """Another sort of change: what was done so far is a step of its own."""
        call = self.call()
        if sort != self._sort and call is not None:
            self.view.commit([call])
        if sort != self._sort:
            self._sort, self._box, self._turn = sort, self._now(), 0.0

    def key(self, event: QKeyEvent, step: float) -> bool:
        keys, key = Qt.Key, event.key()
        turns = {keys.Key_Comma: -1, keys.Key_Less: -15, keys.Key_Period: 1, keys.Key_Greater: 15}
        if key in WAYS:
            dx, dy = (step * way for way in WAYS[Qt.Key(key)])
            wide = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._begin("size" if wide else "move")
            b = self._box
            if wide:
                self._box = Rect(b.x, b.y, max(b.w + dx, SMALLEST), max(b.h + dy, SMALLEST))
            else:
                self._box = Rect(b.x + dx, b.y + dy, b.w, b.h)
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self._begin("size")
            k = (1 / GROW if key == keys.Key_Minus else GROW) ** step
            if min(self._box.w, self._box.h) * k >= SMALLEST:
                self._box = self._box.grown(k)
        elif key in turns:
            self._begin("turn")
            self._turn = (self._turn + turns[key]) % 360
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.view.end_mode()
            return True
        else:
            return False
        self.view.mode_preview()
        self._say()
        return True

    def _say(self) -> None:
        b = self._box
        where = {"x": units.with_unit(b.x), "y": units.with_unit(b.y)}
        words = {
            "move": tr("{x} from the left, {y} from the top", **where),
            "size": tr("{w} by {h}", w=units.with_unit(b.w), h=units.with_unit(b.h)),
            "turn": tr("turned by {n}°", n=round(self._turn)),
        }
        announce(self.view, words[self._sort])


class BandMode(Mode):
    """A rectangle over the pages that selects what it touches: arrows move a corner, Space changes it."""

    name = "band"
    gives_up = True

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view, "")
        self._before = view.selected_ids()
        surface = view.current_surface
        assert surface is not None
        whole = surface.shape.rect
        side = FIRST * whole.h
        first = Rect(whole.x, whole.y, side, side)
        if self._before:
            first = common_box([surface.frame(i) for i in self._before])
        self._ends = [(first.x, first.y), (first.right, first.bottom)]
        self._held = 1

    def begin(self) -> None:
        self._take()

    def hint(self) -> str:
        return tr("Arrows move a corner, Space changes to the other, Enter selects, Esc leaves")

    def band(self) -> Rect:
        (a, b), (c, d) = self._ends
        return Rect.corners(min(a, c), min(b, d), max(a, c), max(b, d))

    def survives(self, now: Frame | None) -> bool:
        return True

    def end(self) -> None:
        if self.view.gave_up:
            self.view.select(self._before)

    def key(self, event: QKeyEvent, step: float) -> bool:
        key = event.key()
        if key in WAYS:
            x, y = self._ends[self._held]
            dx, dy = (5 * step * way for way in WAYS[Qt.Key(key)])
            self._ends[self._held] = (x + dx, y + dy)
            self._take()
        elif key == Qt.Key.Key_Space:
            self._held = 1 - self._held
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.end_mode()
        else:
            return False
        return True

    def _take(self) -> None:
        surface, band = self.view.current_surface, self.band()
        frames = surface.frames if surface is not None else ()
        touched = [f.id for f in frames if f.box.rotated_bounds(f.rotation).intersection(band) is not None]
        changed = touched != self.view.selected_ids()
        self.view.select(touched)
        if changed:
            announce(self.view, count(len(touched), "{n} frame selected", "{n} frames selected"))
