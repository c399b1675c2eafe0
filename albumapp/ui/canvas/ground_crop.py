"""Moving the photo behind the pages by hand: it is panned and zoomed as photos in frames are. One edit.

Meanwhile the frames are pale, so that what lies behind them is seen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from albumapp.document.grounding import crop_of, zones
from albumapp.document.model import Frame, Surface
from albumapp.drawing import grounds
from albumapp.drawing.grounds import PhotoGround, Zones
from albumapp.geometry import Affine, Rect, Size
from albumapp.geometry.crop import photo_to_box
from albumapp.ui.canvas import handles
from albumapp.ui.canvas.gestures import Call, Pointer
from albumapp.ui.canvas.hand_mode import FINE_KEYS, HandMode
from albumapp.ui.canvas.scene import FrameItem
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

LARGEST = 8.0  # times: as far as the fields of the background go
STEP = 1.1  # of a key or a notch of the wheel
PALE = 0.3  # opacity of frames meanwhile

Place = tuple[Rect, PhotoGround, str]  # the area that it fills, the photo, which pages ("where" of the edit)


def photo_places(surface: Surface) -> list[Place]:
    """The photos behind the pages of a surface that can be moved; that of a spine alone cannot."""
    ground = surface.background
    if isinstance(ground, PhotoGround):
        return [(surface.shape.bleed_rect, ground, "these")]
    if not isinstance(ground, Zones):
        return []
    areas = zones(surface.shape)
    found = []
    for n, where in ((0, "left"), (len(areas) - 1, "right")):
        photo = ground.each[min(n, len(ground.each) - 1)]
        if isinstance(photo, PhotoGround) and where not in [w for _, _, w in found]:
            found.append((areas[n], photo, where))
    return found


class GroundMode(HandMode):
    """Drag or arrows move the photo, wheel or plus and minus zoom; Enter or a double click keep, Escape
    leaves."""

    name = "ground"
    keys = FINE_KEYS
    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, view: CanvasView, place: Place, photo: Size) -> None:
        super().__init__(view, "")
        self.area, self.before, self.where = place
        self.ground, self.photo = self.before, photo
        self._last: Pointer | None = None

    def begin(self) -> None:
        self._pale(PALE)

    def end(self) -> None:
        self._pale(1.0)

    def _pale(self, opacity: float) -> None:
        for item in self.view.scene_.items():
            if isinstance(item, FrameItem):
                item.setOpacity(opacity)

    def hint(self) -> str:
        return tr("Drag to move the photo behind the pages, wheel to zoom, Enter to keep, Esc to leave")

    def call(self) -> Call | None:
        surface = self.view.current_surface
        if surface is None or self.ground == self.before:
            return None
        made = {"surface": surface.id, "background": grounds.as_json(self.ground)}
        return "set_background", made if self.where == "these" else {**made, "where": self.where}

    def survives(self, now: Frame | None) -> bool:
        """Another edit: what that says of the photo is taken over."""
        surface = self.view.current_surface
        place = next((p for p in photo_places(surface) if p[2] == self.where), None) if surface else None
        if place is None or place[1].photo != self.before.photo:
            return False
        self.area, self.before, _ = place
        self.ground = self.before
        self._pale(PALE)
        return True

    def left(self) -> None:
        """The keys are elsewhere now: what was done by hand so far is kept, and goes on from there."""
        call = self.call()
        if call is not None:
            self.view.commit([call])

    def _box(self) -> Rect:
        return crop_of(self.ground, self.photo, self.area).box

    def _matrix(self) -> Affine:
        """The photo's unit square to the surface."""
        return photo_to_box(crop_of(self.ground, self.photo, self.area), self.photo, self.area)

    # --- what hand and keys do -------------------------------------------------------------------

    def pan(self, dx: float, dy: float) -> None:
        """Move the photo by mm, as far as it reaches."""
        back, box = self._matrix().inverse(), self._box()
        self._look_at(box.cx - back.a * dx - back.c * dy, box.cy - back.b * dx - back.d * dy)

    def zoom(self, factor: float, x: float | None = None, y: float | None = None) -> None:
        """Larger (> 1) or smaller about a point of the surface, which stays where it is if it can."""
        at = (self.area.cx if x is None else x, self.area.cy if y is None else y)
        u, v = self._matrix().inverse().apply(*at)
        box, before = self._box(), self.ground.zoom
        self.ground = replace(self.ground, zoom=round(min(max(before * factor, 1.0), LARGEST), 4))
        k = before / self.ground.zoom
        self._look_at(u + (box.cx - u) * k, v + (box.cy - v) * k)

    def _look_at(self, u: float, v: float) -> None:
        """Bring a point of the photo (0..1) to the middle, as near as it can be."""
        box = self._box()
        focus = (
            round(min(max(u, box.w / 2), 1 - box.w / 2), 5),
            round(min(max(v, box.h / 2), 1 - box.h / 2), 5),
        )
        self.ground = replace(self.ground, focus=focus)
        self.view.mode_preview()

    def press(self, at: Pointer) -> bool:
        if not handles.holds(self.area, 0.0, at.x, at.y):
            return False
        self._last = at
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def drag(self, at: Pointer) -> bool:
        if self._last is None:
            return False
        self.pan(at.x - self._last.x, at.y - self._last.y)
        self._last = at
        return True

    def release(self) -> bool:
        was, self._last = self._last is not None, None
        if was:
            self.view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        return was

    def wheel(self, steps: float, at: Pointer) -> None:
        self.zoom(STEP**steps, at.x, at.y)

    def key(self, event: QKeyEvent, step: float) -> bool:
        keys, key = Qt.Key, event.key()
        ways = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if key in ways:
            self.pan(ways[key][0] * step, ways[key][1] * step)
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom(STEP)
        elif key == keys.Key_Minus:
            self.zoom(1 / STEP)
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.view.end_mode()
        else:
            return False
        return True


def ground_mode(view: CanvasView, x: float | None = None, y: float | None = None) -> GroundMode | None:
    """The mode for the photo behind the pages at a point (mm), or for the first; None where is none."""
    surface, project = view.current_surface, view.project
    if surface is None or project is None:
        return None
    places = photo_places(surface)
    if x is not None and y is not None:
        places = [p for p in places if handles.holds(p[0], 0.0, x, y)]
    place = next((p for p in places if p[1].photo in project.document.photos), None)
    if place is None:
        return None
    return GroundMode(view, place, project.document.photos[place[1].photo].size)
