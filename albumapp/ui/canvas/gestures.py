"""What the mouse does: each gesture says which edit its result is, and what to mark meanwhile.

A gesture holds the pointer's way, never the document: the view applies `call()` to the project's
document for the preview, and hands the same call to the project once, on release. To add one, subclass
`Gesture` and start it in the view.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.ui import units
from albumapp.ui.canvas import handles, snap
from albumapp.ui.tr import tr

Call = tuple[str, dict[str, Any]]
REACH = 6.0  # px that snapping reaches


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn over the page during a gesture: snap lines, distances, frames to stress, band, a word."""

    lines: tuple[snap.SnapLine, ...] = ()
    spans: tuple[snap.Span, ...] = ()
    stressed: tuple[str, ...] = ()
    band: Rect | None = None
    label: str = ""
    at: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Pointer:
    """The pointer on the surface in mm, the keys held with it, and the mm of one screen pixel.

    `outside`: it is off the canvas, over a ruler for instance.
    """

    x: float
    y: float
    px: float
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    outside: bool = False


def swap_target(surface: Surface, at: Pointer, but: str, core: float = 1.0) -> PhotoFrame | None:
    """The topmost unlocked photo frame under the pointer, within the middle `core` of its box."""
    for f in reversed(surface.frames):
        if f.id != but and handles.holds(f.box.grown(core), f.rotation, at.x, at.y):
            return f if isinstance(f, PhotoFrame) and not f.locked else None
    return None


def rim_of(surface: Surface) -> float:
    """mm of mat and moulding that are seen round each piece of a wall."""
    return surface.shape.setting.rim if surface.shape.setting is not None else 0.0


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

    def __init__(
        self, surface: Surface, start: Pointer, ids: list[str], rules: snap.Rules | None = None
    ) -> None:
        super().__init__(surface, start)
        self.ids = [i for i in ids if not surface.frame(i).locked]
        moved = [surface.frame(i) for i in self.ids]
        self.bounds = Rect.around(f.box.rotated_bounds(f.rotation) for f in moved).outset(rim_of(surface))
        self.targets = snap.targets_of(surface, self.ids, rules)
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
        spans: list[snap.Span] = []
        if not at.ctrl:
            box, lines, spans = snap.snap_move(box, self.targets, REACH * at.px)
        if at.shift:  # snapping must not leave the axis
            box = Rect(box.x if dx else self.bounds.x, box.y if dy else self.bounds.y, box.w, box.h)
        self.delta = (box.x - self.bounds.x, box.y - self.bounds.y)
        words = f"{units.shown(box.x)} · {units.with_unit(box.y)}"
        if self.surface.shape.part == "gallery":
            above = units.with_unit(self.surface.shape.size.h - box.cy)
            words = tr("Middle {height} above the floor", height=above)
        self.marks = Marks(tuple(lines), tuple(spans), label=words, at=(at.x, at.y))

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


def carried_by(gesture: Gesture) -> list[str]:
    """Frames whose photos a gesture drags, so that they may be let go beside the canvas."""
    if isinstance(gesture, Swap):
        return [gesture.frame]
    if not isinstance(gesture, Move):
        return []
    frames = (gesture.surface.frame(i) for i in gesture.ids)
    return [f.id for f in frames if isinstance(f, PhotoFrame) and f.photo is not None]


def swap_call(a: str, b: str) -> Call:
    return "swap_photos", {"a": a, "b": b}


class DragGuide(Gesture):
    """Drags a guide, or a new one (`index` None) out of a ruler; let go off the canvas it is deleted.

    `where` is the surface that it belongs to, None for the whole book.
    """

    def __init__(
        self,
        surface: Surface,
        start: Pointer,
        axis: str,
        where: str | None,
        index: int | None = None,
        rules: snap.Rules | None = None,
    ) -> None:
        super().__init__(surface, start)
        self.axis, self.where, self.index = axis, where, index
        self.cursor = "e" if axis == "x" else "n"
        self.at: float | None = None
        self.gone = False
        own = snap.Rules(rules.on, rules.grid) if rules is not None else None
        self.targets = snap.targets_of(surface, (), own)

    def to(self, at: Pointer) -> None:
        value = at.x if self.axis == "x" else at.y
        self.gone = at.outside
        if not at.ctrl:
            mine = self.targets.x if self.axis == "x" else self.targets.y
            value += snap.snap_value(value, mine, self.targets.grid, REACH * at.px) or 0.0
        self.at = round(value, 3)
        words = tr("Delete guide") if self.gone and self.index is not None else units.with_unit(value)
        self.marks = Marks(label=words, at=(at.x, at.y))

    def call(self) -> Call | None:
        if self.at is None or (self.gone and self.index is None):
            return None
        if self.index is None:
            return "add_guide", {"axis": self.axis, "at": self.at, "surface": self.where}
        params = {"index": self.index, "surface": self.where}
        return ("delete_guide", params) if self.gone else ("move_guide", params | {"at": self.at})


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
