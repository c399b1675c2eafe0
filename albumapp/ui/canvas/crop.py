"""Crop mode: the photo is panned, zoomed and straightened inside its frame. One edit at the end."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from albumapp.document.drawlist import recipe_of
from albumapp.document.model import Frame, PhotoFrame
from albumapp.geometry import Affine, Crop, Rect, Size
from albumapp.geometry.crop import moved_inside, photo_to_box, zoomed
from albumapp.ui.canvas import handles
from albumapp.ui.canvas.gestures import Call, Pointer
from albumapp.ui.canvas.hand_mode import FINE_KEYS, HandMode
from albumapp.ui.canvas.overlay import CropMark, Turned
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

NEAREST = 0.02  # the smallest part of the photo that a crop shows, of each side
STEEPEST = 45.0  # degrees
RING = 36.0  # px round the frame: a drag there straightens
ANGLE_STEP = 0.5  # degrees of a key or a step of the wheel


class CropSession:
    """The crop as it stands while the mode lasts; `call()` is the edit that it comes to.

    Straightening makes a crop smaller where it would show something outside the photo; turned back, it is as
    large again as it was asked to be.
    """

    def __init__(self, frame: PhotoFrame, photo: Size) -> None:
        self.frame, self.photo = frame, photo
        self.crop: Crop = frame.crop
        self._asked = (frame.crop.box.w, frame.crop.box.h)

    def matrix(self) -> Affine:
        """The photo's unit square to the surface."""
        f = self.frame
        return photo_to_box(self.crop, self.photo, f.box).then(
            Affine.rotation(f.rotation, f.box.cx, f.box.cy)
        )

    def pan(self, dx: float, dy: float) -> None:
        """Move the photo by mm on the surface, as far as it reaches."""
        back = self.matrix().inverse()
        du, dv = back.a * dx + back.c * dy, back.b * dx + back.d * dy
        b = self.crop.box
        self.crop = moved_inside(replace(self.crop, box=Rect(b.x - du, b.y - dv, b.w, b.h)), self.photo)

    def zoom(self, factor: float, x: float | None = None, y: float | None = None) -> None:
        """Larger (> 1) or smaller about a point of the surface, which stays where it is if it can."""
        b = self.crop.box
        factor = min(factor, min(b.w, b.h) / NEAREST)
        cx = cy = 0.5
        if x is not None and y is not None:
            u, v = self.matrix().inverse().apply(x, y)
            cx, cy = min(max((u - b.x) / b.w, 0.0), 1.0), min(max((v - b.y) / b.h, 0.0), 1.0)
        self.crop = zoomed(self.crop, self.photo, factor, cx, cy)
        self._asked = (self.crop.box.w, self.crop.box.h)

    def straighten(self, angle: float) -> None:
        """Turn the crop over the photo to an angle in degrees, about its middle."""
        angle = min(max(angle, -STEEPEST), STEEPEST)
        b = self.crop.box
        box = Rect.centred(b.cx, b.cy, *self._asked)
        self.crop = moved_inside(replace(self.crop, box=box, angle=angle), self.photo)

    def rebase(self, now: PhotoFrame) -> None:
        """The frame was changed by another edit: what that says of the crop is taken over, the rest stays."""
        old, new, mine = self.frame.crop, now.crop, self.crop
        same_box = old.box == new.box and now.box == self.frame.box
        self.frame = now
        self.crop = Crop(
            mine.box if same_box else new.box,
            mine.angle if old.angle == new.angle else new.angle,
            new.quarter_turns,
            new.flip,
            new.by_user,
        )
        if not same_box:
            self._asked = (new.box.w, new.box.h)

    def call(self) -> Call | None:
        old, new = self.frame.crop, self.crop
        values = zip((*old.box.as_list(), old.angle), (*new.box.as_list(), new.angle), strict=True)
        if all(abs(a - b) < 1e-9 for a, b in values):
            return None
        made = {"frame": self.frame.id, "box": new.box.as_list()}
        return "set_crop", made if old.angle == new.angle else {**made, "angle": new.angle}


class CropMode(HandMode):
    """Drag or arrows pan, wheel or plus and minus zoom, a drag beside the frame or comma and full stop
    straighten; Enter or a click farther off keep, Escape leaves."""

    name = "crop"
    keys = FINE_KEYS
    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, view: CanvasView, frame: PhotoFrame, session: CropSession) -> None:
        super().__init__(view, frame.id)
        self.session = session
        self._last: Pointer | None = None
        self._turn: tuple[float, float] | None = (
            None  # angle of the crop less that of the pointer, at the press
        )
        self._moved = False

    def call(self) -> Call | None:
        return self.session.call()

    def hint(self) -> str:
        return tr(
            "Drag to move, wheel to zoom, drag beside the frame to straighten, Enter to keep, Esc to leave"
        )

    def survives(self, now: Frame | None) -> bool:
        if not isinstance(now, PhotoFrame) or now.photo != self.session.frame.photo or now.locked:
            return False
        self.session.rebase(now)
        return True

    def left(self) -> None:
        """The keys are elsewhere now, in a number field say: what was done by hand so far is kept."""
        call = self.call()
        if call is not None:
            self.view.commit([call])  # which goes on from there: see `survives`

    def mark(self) -> CropMark:
        f = self.session.frame
        recipe = recipe_of(replace(f, crop=self.session.crop), self._inner())
        return CropMark(f.photo or "", self.session.matrix(), Turned(f.box, f.rotation), recipe)

    def _inner(self) -> Affine:
        return photo_to_box(self.session.crop, self.session.photo, self.session.frame.box)

    # --- mouse --------------------------------------------------------------------------------

    def press(self, at: Pointer) -> bool:
        f = self.session.frame
        self._moved = False
        if handles.holds(f.box, f.rotation, at.x, at.y):
            self._last = at
            if at.ctrl:
                self._turn = (self.session.crop.angle, self._bearing(at))
            self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return True
        if handles.holds(f.box.outset(RING * at.px), f.rotation, at.x, at.y):
            self._last = at
            self._turn = (self.session.crop.angle, self._bearing(at))
            return True
        return False

    def _bearing(self, at: Pointer) -> float:
        box = self.session.frame.box
        return math.degrees(math.atan2(at.y - box.cy, at.x - box.cx))

    def drag(self, at: Pointer) -> bool:
        if self._last is None:
            return False
        self._moved = True
        if self._turn is not None:
            start, bearing = self._turn
            by = (self._bearing(at) - bearing + 180) % 360 - 180
            # the crop lies over the photo: the photo turns clockwise as it turns back, unless it is mirrored
            self.straighten(start - (-by if self.session.crop.flip else by))
        else:
            self.pan(at.x - self._last.x, at.y - self._last.y)
        self._last = at
        return True

    def release(self) -> bool:
        was, turning = self._last is not None, self._turn is not None
        self._last, self._turn = None, None
        if was:
            self.view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        if was and turning and not self._moved:  # a click beside the frame
            self.view.end_mode()
        return was

    def wheel(self, steps: float, at: Pointer) -> None:
        if at.shift:
            self.straighten(self.session.crop.angle + steps * ANGLE_STEP)
        else:
            self.zoom(1.1**steps, at.x, at.y)

    # --- what hand and keys do -------------------------------------------------------------------

    def pan(self, dx: float, dy: float) -> None:
        """Move the photo in its frame by mm."""
        self.session.pan(dx, dy)
        self.view.mode_preview()

    def zoom(self, factor: float, x: float | None = None, y: float | None = None) -> None:
        self.session.zoom(factor, x, y)
        self.view.mode_preview()

    def straighten(self, angle: float) -> None:
        self.session.straighten(angle)
        self.view.mode_preview()

    def key(self, event: QKeyEvent, step: float) -> bool:
        keys = Qt.Key
        ways = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        turns = {keys.Key_Comma: -1, keys.Key_Less: -10, keys.Key_Period: 1, keys.Key_Greater: 10}
        key = event.key()
        if key in ways:
            self.pan(ways[key][0] * step, ways[key][1] * step)
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom(1.1)
        elif key == keys.Key_Minus:
            self.zoom(1 / 1.1)
        elif key in turns:
            self.straighten(self.session.crop.angle + turns[key] * ANGLE_STEP)
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.view.end_mode()
        else:
            return False
        return True
