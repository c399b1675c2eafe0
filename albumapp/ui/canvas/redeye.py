"""Red-eye mode: rings on a photo where the red is taken out of pupils. One edit at the end."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent

from albumapp.document.model import Frame, PhotoFrame
from albumapp.drawing.adjust import MOST_RED_EYES, RedEye
from albumapp.geometry import Affine, Rect, Size
from albumapp.geometry.crop import photo_to_box
from albumapp.ui.canvas import handles
from albumapp.ui.canvas.gestures import Call, Pointer
from albumapp.ui.canvas.hand_mode import HandMode
from albumapp.ui.canvas.overlay import Spot
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

RADIUS = 0.012  # of the photo's longer side: where nothing red is found under the click
SMALLEST, LARGEST = 0.001, 0.2
GROW = 1.15  # of a key or a step of the wheel
SIDE = 2048  # px of the picture in which red is looked for


class RedEyeMode(HandMode):
    """A click on an eye mends it, a click on a ring takes it away, the wheel sizes the last one. By keys:
    arrows move a ring, Space puts it down, plus and minus size it, Delete takes the last one away."""

    name = "redeye"
    keys = frozenset(
        (
            Qt.Key.Key_Plus,
            Qt.Key.Key_Equal,
            Qt.Key.Key_Minus,
            Qt.Key.Key_Delete,
            Qt.Key.Key_Backspace,
            Qt.Key.Key_Space,
        )
    )
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: CanvasView, frame: PhotoFrame, photo: Size) -> None:
        super().__init__(view, frame.id)
        self.frame, self.photo = frame, photo
        self.eyes: list[RedEye] = list(frame.adjust.red_eyes) if frame.adjust is not None else []
        self._before = tuple(self.eyes)
        middle = frame.crop.box
        self._at = (middle.cx, middle.cy)
        self._radius = RADIUS
        self._keys = False  # the ring of the keys shows once a key was pressed

    def begin(self) -> None:
        """Where none were mended yet: those that the photo shows at the eyes of known faces."""
        if not self.eyes:
            self.eyes = self._suggested()
            self._changed()

    def _suggested(self) -> list[RedEye]:
        pixels = self._pixels()
        project, photo = self.view.project, self.frame.photo
        if pixels is None or project is None or photo is None:
            return []
        from albumapp.imaging.adjust import red_eyes_in  # numpy is there: the photo was decoded

        faces = project.context.facts(photo).faces
        return red_eyes_in(pixels, faces)[:MOST_RED_EYES] if faces else []

    def hint(self) -> str:
        return tr(
            "Click on each red eye, on a ring to take it away, wheel to size it, Enter to keep, Esc to leave"
        )

    def call(self) -> Call | None:
        if tuple(self.eyes) == self._before:
            return None
        spots = [[e.x, e.y, e.radius] for e in self.eyes]
        return "set_red_eyes", {"frame": self.frame_id, "spots": spots}

    def survives(self, now: Frame | None) -> bool:
        if not isinstance(now, PhotoFrame) or now.photo != self.frame.photo:
            return False
        self.frame = now
        return True

    def spots(self) -> tuple[Spot, ...]:
        found = [self._spot(e, not self._keys and n == len(self.eyes) - 1) for n, e in enumerate(self.eyes)]
        if self._keys:
            found.append(self._spot(RedEye(*self._at, self._radius), True))
        return tuple(found)

    def _spot(self, eye: RedEye, strong: bool) -> Spot:
        m = self._matrix()
        x, y = m.apply(eye.x, eye.y)
        return Spot(x, y, eye.radius * self._mm_of_side(), strong)

    def _matrix(self) -> Affine:
        f = self.frame
        turn = Affine.rotation(f.rotation, f.box.cx, f.box.cy)
        return photo_to_box(f.crop, self.photo, f.box).then(turn)

    def _mm_of_side(self) -> float:
        """The photo's longer side on the page."""
        return math.sqrt(abs(self._matrix().det) / self.photo.aspect) * max(self.photo.aspect, 1.0)

    # --- mouse --------------------------------------------------------------------------------

    def press(self, at: Pointer) -> bool:
        f = self.frame
        if not handles.holds(f.box, f.rotation, at.x, at.y):
            return False
        self._keys = False
        self._toggle(*self._matrix().inverse().apply(at.x, at.y), reach=12 * at.px / self._mm_of_side())
        return True

    def release(self) -> bool:
        return True

    def drag(self, at: Pointer) -> bool:
        return False

    def double(self) -> None:
        """Two clicks: the first has put a ring there, the second is one too many."""

    def wheel(self, steps: float, at: Pointer) -> None:
        self._size(GROW**steps)

    def _toggle(self, u: float, v: float, reach: float) -> None:
        """A ring at a point of the photo, or none any more."""
        side = max(self.photo.w, self.photo.h)
        for eye in reversed(self.eyes):
            away = math.hypot((eye.x - u) * self.photo.w, (eye.y - v) * self.photo.h) / side
            if away <= max(eye.radius, reach * 0.6):
                self.eyes.remove(eye)
                self._changed()
                return
        if len(self.eyes) < MOST_RED_EYES and Rect(0, 0, 1, 1).contains(Rect(u, v, 0, 0)):
            self.eyes.append(self._found(u, v, reach) or RedEye(u, v, self._radius))
            self._changed()

    def _found(self, u: float, v: float, reach: float) -> RedEye | None:
        pixels = self._pixels()
        if pixels is None:
            return None
        from albumapp.imaging.adjust import red_spot

        return red_spot(pixels, u, v, max(reach, 0.008))

    def _pixels(self) -> Any:
        """The photo as it is decoded for the screen, None where it is not there."""
        picture = self.view.pictures.held(self.frame.photo or "", SIDE)
        if picture is None:
            return None
        import numpy as np

        image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
        h, w = image.height(), image.width()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(h, image.bytesPerLine())
        return rows[:, : w * 3].reshape(h, w, 3).copy()

    def _size(self, factor: float) -> None:
        if self._keys or not self.eyes:
            self._radius = min(max(self._radius * factor, SMALLEST), LARGEST)
        else:
            last = self.eyes.pop()
            radius = min(max(last.radius * factor, SMALLEST), LARGEST)
            self.eyes.append(RedEye(last.x, last.y, radius))
        self._changed()

    def _changed(self) -> None:
        self.view.mode_preview()

    # --- keys ---------------------------------------------------------------------------------

    def key(self, event: QKeyEvent, step: float) -> bool:
        keys, key = Qt.Key, event.key()
        ways = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if key in ways:
            self._move(ways[key][0] * step, ways[key][1] * step)
        elif key == keys.Key_Space:
            self._toggle(*self._at, reach=self._radius)
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self._size(1 / GROW if key == keys.Key_Minus else GROW)
        elif key in (keys.Key_Delete, keys.Key_Backspace) and self.eyes:
            self.eyes.pop()
            self._changed()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.view.end_mode()
        else:
            return False
        return True

    def _move(self, dx: float, dy: float) -> None:
        """The ring of the keys by half a mm a step on the page."""
        m = self._matrix()
        x, y = m.apply(*self._at)
        u, v = m.inverse().apply(x + dx / 2, y + dy / 2)
        self._at = (min(max(u, 0.0), 1.0), min(max(v, 0.0), 1.0))
        self._keys = True
        self._changed()


def begin(view: CanvasView) -> bool:
    """Red-eye mode for the one selected photo; False for anything else."""
    surface, ids = view.current_surface, view.selected_ids()
    frame = surface.frame(ids[0]) if surface is not None and len(ids) == 1 else None
    if not isinstance(frame, PhotoFrame) or frame.photo is None or view.project is None:
        return False
    entry = view.project.document.photos.get(frame.photo)
    if entry is None:
        return False
    view.enter(RedEyeMode(view, frame, entry.size))
    return True
