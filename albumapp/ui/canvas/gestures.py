"""What the mouse does: each gesture says which edit its result is, and what to mark meanwhile.

A gesture holds the pointer's way, never the document: the view applies `call()` to the project's
document for the preview, and hands the same call to the project once, on release. To add one, subclass
`Gesture` and start it in the view.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from albumapp.document.model import Frame, PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.ui.canvas import handles, snap

Call = tuple[str, dict[str, Any]]
REACH = 6.0  # px that snapping reaches


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn over the page during a gesture: snap lines, frames to stress, a band, a word."""

    lines: tuple[snap.SnapLine, ...] = ()
    stressed: tuple[str, ...] = ()
    band: Rect | None = None
    label: str = ""
    at: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Pointer:
    """The pointer on the surface in mm, the keys held with it, and the mm of one screen pixel."""

    x: float
    y: float
    px: float
    shift: bool = False
    ctrl: bool = False
    alt: bool = False


def swap_target(surface: Surface, at: Pointer, but: str, core: float = 1.0) -> PhotoFrame | None:
    """The topmost unlocked photo frame under the pointer, within the middle `core` of its box."""
    for f in reversed(surface.frames):
        if f.id != but and handles.holds(f.box.grown(core), f.rotation, at.x, at.y):
            return f if isinstance(f, PhotoFrame) and not f.locked else None
    return None


class Gesture:
    """From press to release. `surface` is the one of the document, before the gesture."""

    cursor = ""

    def __init__(self, surface: Surface, start: Pointer) -> None:
        self.surface, self.start = surface, start
        self.marks = Marks()

    def to(self, at: Pointer) -> None:
        """The pointer is here now."""

    def call(self) -> Call | None:
        """The edit that the gesture stands for; None where it changes nothing."""
        return None


class Move(Gesture):
    """Drags frames. One photo held over the middle of another frame becomes a swap; Ctrl switches that and
    snapping off, Shift keeps to one axis."""

    cursor = "move"

    def __init__(self, surface: Surface, start: Pointer, ids: list[str]) -> None:
        super().__init__(surface, start)
        self.ids = [i for i in ids if not surface.frame(i).locked]
        moved = [surface.frame(i) for i in self.ids]
        self.bounds = Rect.around(f.box.rotated_bounds(f.rotation) for f in moved)
        self.targets = snap.targets_of(surface, self.ids)
        single = moved[0] if len(moved) == 1 else None
        self.photo = single.id if isinstance(single, PhotoFrame) and single.photo is not None else None
        self.under = swap_target(surface, start, self.photo) if self.photo else None
        self.other: PhotoFrame | None = None
        self.delta = (0.0, 0.0)

    def to(self, at: Pointer) -> None:
        dx, dy = at.x - self.start.x, at.y - self.start.y
        self.other = None
        if self.photo and not at.ctrl:
            found = swap_target(self.surface, at, self.photo, 0.7)
            self.other = found if found is not None and found != self.under else None
        if self.other is not None:
            self.marks = Marks(stressed=(self.photo or "", self.other.id), label="swap", at=(at.x, at.y))
            return
        if at.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        box = self.bounds.moved(dx, dy)
        lines: list[snap.SnapLine] = []
        if not at.ctrl:
            box, lines = snap.snap_move(box, self.targets, REACH * at.px)
        if at.shift:  # snapping must not leave the axis
            box = Rect(box.x if dx else self.bounds.x, box.y if dy else self.bounds.y, box.w, box.h)
        self.delta = (box.x - self.bounds.x, box.y - self.bounds.y)
        self.marks = Marks(tuple(lines))

    def call(self) -> Call | None:
        if self.other is not None and self.photo is not None:
            return swap_call(self.photo, self.other.id)
        dx, dy = self.delta
        return ("move_frames", {"frames": self.ids, "dx": dx, "dy": dy}) if dx or dy else None


class Locked(Gesture):
    """Drags a locked frame: it stays, and says why."""

    def to(self, at: Pointer) -> None:
        self.marks = Marks(label="locked", at=(at.x, at.y))


class Swap(Gesture):
    """Drags a photo, not its frame: what it is let go on takes it and gives its own."""

    cursor = "swap"

    def __init__(self, surface: Surface, start: Pointer, frame: str) -> None:
        super().__init__(surface, start)
        self.frame = frame
        self.other: PhotoFrame | None = None

    def to(self, at: Pointer) -> None:
        self.other = swap_target(self.surface, at, self.frame)
        stressed = (self.frame,) if self.other is None else (self.frame, self.other.id)
        self.marks = Marks(stressed=stressed, label="swap", at=(at.x, at.y))

    def call(self) -> Call | None:
        return None if self.other is None else swap_call(self.frame, self.other.id)


def swap_call(a: str, b: str) -> Call:
    return "swap_photos", {"a": a, "b": b}


class Resize(Gesture):
    """Drags one of the eight handles. Shift keeps the aspect, Ctrl switches snapping off."""

    def __init__(self, surface: Surface, start: Pointer, frame: Frame, handle: str) -> None:
        super().__init__(surface, start)
        self.frame, self.handle, self.cursor = frame, handle, handle
        self.targets = snap.targets_of(surface, [frame.id])
        point = handles.places(frame.box, frame.rotation, start.px)[handle]
        self.off = (point[0] - start.x, point[1] - start.y)
        self.box = frame.box

    def to(self, at: Pointer) -> None:
        f = self.frame
        x, y = at.x + self.off[0], at.y + self.off[1]
        box = handles.resized(f.box, f.rotation, self.handle, x, y, at.shift)
        lines: list[snap.SnapLine] = []
        if not f.rotation and not at.ctrl and not at.shift:
            snapped, lines = snap.snap_edges(box, self.handle, self.targets, REACH * at.px)
            if min(snapped.w, snapped.h) >= handles.SMALLEST:
                box = snapped
        self.box = box
        self.marks = Marks(tuple(lines), label=f"{box.w:.1f} × {box.h:.1f} mm", at=(at.x, at.y))

    def call(self) -> Call | None:
        if self.box == self.frame.box:
            return None
        return "set_box", {"frame": self.frame.id, "box": self.box.as_list()}


class Rotate(Gesture):
    """Drags the rotate handle; Shift goes by steps of 15 degrees."""

    cursor = "rotate"

    def __init__(self, surface: Surface, start: Pointer, frame: Frame) -> None:
        super().__init__(surface, start)
        self.frame, self.angle = frame, frame.rotation

    def to(self, at: Pointer) -> None:
        self.angle = handles.angle_to(self.frame.box, at.x, at.y, 15.0 if at.shift else 0.0)
        self.marks = Marks(label=f"{(self.angle + 180) % 360 - 180:.1f}°", at=(at.x, at.y))

    def call(self) -> Call | None:
        if self.angle == self.frame.rotation:
            return None
        return "set_rotation", {"frame": self.frame.id, "degrees": self.angle}


class Band(Gesture):
    """A rubber band over the paper: selects what it touches, with Shift on top of what is selected."""

    def __init__(self, surface: Surface, start: Pointer, kept: list[str]) -> None:
        super().__init__(surface, start)
        self.kept = kept if start.shift or start.ctrl else []
        self.selected = list(self.kept)

    def to(self, at: Pointer) -> None:
        s = self.start
        band = Rect.corners(min(s.x, at.x), min(s.y, at.y), max(s.x, at.x), max(s.y, at.y))
        self.marks = Marks(band=band)
        touched = [
            f.id
            for f in self.surface.frames
            if f.box.rotated_bounds(f.rotation).intersection(band) is not None and f.id not in self.kept
        ]
        self.selected = [*self.kept, *touched]
