"""Gestures that change the shape of frames: resize, rotate, corners, dividers and gaps."""

from __future__ import annotations

from math import log

from albumapp.document.dividers import Divider
from albumapp.document.edits_arrange import middle_of
from albumapp.document.model import Frame, Surface
from albumapp.geometry import Affine, Rect
from albumapp.ui import units
from albumapp.ui.canvas import handles, snap
from albumapp.ui.canvas.gestures import REACH, Call, Gesture, Marks, Pointer
from albumapp.ui.tr import tr


class Resize(Gesture):
    """Drags one of the eight handles, of a frame or of the common box of several.

    Shift keeps the aspect, Alt the middle, Ctrl switches snapping off. Several with a turned one among them
    always keep the aspect: a box that is scaled aslant would be sheared.
    """

    def __init__(
        self,
        surface: Surface,
        start: Pointer,
        frames: list[Frame],
        handle: str,
        rules: snap.Rules | None = None,
    ) -> None:
        super().__init__(surface, start)
        self.ids, self.handle, self.cursor = [f.id for f in frames], handle, handle
        self.frame, self.rotation = common(frames)
        self.keep = len(frames) > 1 and any(f.rotation for f in frames)
        self.targets = snap.targets_of(surface, self.ids, rules)
        point = handles.places(self.frame, self.rotation, start.px)[handle]
        self.off = (point[0] - start.x, point[1] - start.y)
        self.box = self.frame
        self.sizes = rules.sizes if rules is not None and surface.shape.part == "gallery" else ()

    def to(self, at: Pointer) -> None:
        x, y = at.x + self.off[0], at.y + self.off[1]
        if self.sizes and len(self.ids) == 1:
            drawn = handles.resized(self.frame, self.rotation, self.handle, x, y, at.shift, at.alt)
            self.box = bought(self.frame, drawn, self.handle, self.sizes, at.alt)
            size = f"{units.shown(self.box.w)} × {units.with_unit(self.box.h)}"
            self.marks = Marks(label=size, at=(at.x, at.y))
            return
        keep = at.shift or self.keep
        lines: list[snap.SnapLine] = []
        box = handles.resized(self.frame, self.rotation, self.handle, x, y, keep, at.alt)
        if not self.rotation and not at.ctrl:
            found, lines = snap.snap_edges(box, self.handle, self.targets, REACH * at.px)
            if found != box:
                x = found.x if "w" in self.handle else found.right if "e" in self.handle else x
                y = found.y if "n" in self.handle else found.bottom if "s" in self.handle else y
                box, lines = self._onto(box, found, x, y, keep, at.alt), lines
        self.box = box
        size = f"{units.shown(box.w)} × {units.with_unit(box.h)}"
        self.marks = Marks(tuple(lines), label=size, at=(at.x, at.y))

    def _onto(self, box: Rect, found: Rect, x: float, y: float, keep: bool, centre: bool) -> Rect:
        """The box with its dragged edges where they snapped to; with the aspect kept, one edge decides."""
        if keep and len(self.handle) == 2:
            by_width = found.w != box.w
            k = found.w / self.frame.w if by_width else found.h / self.frame.h
            corner = Rect.centred(self.frame.cx, self.frame.cy, self.frame.w * k, self.frame.h * k)
            if centre:
                return corner
            return handles.in_aspect(self.frame, corner, self.handle)
        return handles.resized(self.frame, self.rotation, self.handle, x, y, keep, centre)

    def call(self) -> Call | None:
        if self.box == self.frame:
            return None
        if len(self.ids) > 1:
            return "scale_frames", {"frames": self.ids, "box": self.box.as_list()}
        return "set_box", {"frame": self.ids[0], "box": self.box.as_list()}


def bought(
    before: Rect, drawn: Rect, handle: str, sizes: tuple[tuple[float, float], ...], centre: bool
) -> Rect:
    """The size that can be bought which is most like what was drawn; what the handle does not move stays."""
    w, h = min(sizes, key=lambda s: (abs(log(s[0] / max(drawn.w, 1))) + abs(log(s[1] / max(drawn.h, 1))), s))
    x = before.x if "e" in handle else before.right - w if "w" in handle else before.cx - w / 2
    y = before.y if "s" in handle else before.bottom - h if "n" in handle else before.cy - h / 2
    return Rect.centred(before.cx, before.cy, w, h) if centre else Rect(x, y, w, h)


def common(frames: list[Frame]) -> tuple[Rect, float]:
    """The box and rotation that handles stand at: a frame's own, or the box round several, upright."""
    if len(frames) == 1:
        return frames[0].box, frames[0].rotation
    return Rect.around(f.box.rotated_bounds(f.rotation) for f in frames), 0.0


class Rotate(Gesture):
    """Drags the rotate handle, of a frame or of several about their middle; Shift goes by 15 degrees."""

    cursor = "rotate"

    def __init__(self, surface: Surface, start: Pointer, frames: list[Frame]) -> None:
        super().__init__(surface, start)
        self.ids = [f.id for f in frames]
        self.box, self.angle = common(frames)
        self.box = Rect.centred(*middle_of(frames), self.box.w, self.box.h)
        self.before = self.angle

    def to(self, at: Pointer) -> None:
        self.angle = handles.angle_to(self.box, at.x, at.y, 15.0 if at.shift else 0.0)
        self.marks = Marks(label=f"{(self.angle + 180) % 360 - 180:.1f}°", at=(at.x, at.y))

    def call(self) -> Call | None:
        if self.angle == self.before:
            return None
        if len(self.ids) > 1:
            return "turn_frames", {"frames": self.ids, "by": self.angle}
        return "set_rotation", {"frame": self.ids[0], "degrees": self.angle}


class Corner(Gesture):
    """Drags the handle inside the upper left corner: the corner radius of all selected frames."""

    cursor = "corner"

    def __init__(self, surface: Surface, start: Pointer, frame: Frame, ids: list[str]) -> None:
        super().__init__(surface, start)
        self.frame, self.ids = frame, ids
        self.before = self.radius = getattr(frame, "corner_radius", 0.0)

    def to(self, at: Pointer) -> None:
        b = self.frame.box
        back = Affine.rotation(-self.frame.rotation, b.cx, b.cy)
        (x, y), (x0, y0) = back.apply(at.x, at.y), back.apply(self.start.x, self.start.y)
        most = min(b.w, b.h) / 2
        radius = min(max(self.before + (x - x0 + y - y0) / 2, 0.0), most)
        self.radius = radius if at.ctrl else round(radius * 2) / 2
        words = tr("Corners {mm}", mm=units.with_unit(self.radius))
        self.marks = Marks(label=words, at=(at.x, at.y))

    def call(self) -> Call | None:
        if self.radius == self.before:
            return None
        return "set_corners", {"frames": self.ids, "radius": self.radius}


class MoveDivider(Gesture):
    """Drags the gap between frames: all its neighbours follow. Ctrl switches snapping off."""

    def __init__(
        self, surface: Surface, start: Pointer, divider: Divider, rules: snap.Rules | None = None
    ) -> None:
        super().__init__(surface, start)
        self.divider, self.by = divider, 0.0
        self.cursor = "e" if divider.axis == "x" else "n"
        self.targets = snap.targets_of(surface, (*divider.before, *divider.after), rules)

    def to(self, at: Pointer) -> None:
        d = self.divider
        by = at.x - self.start.x if d.axis == "x" else at.y - self.start.y
        lines: list[snap.SnapLine] = []
        if not at.ctrl:
            mine = self.targets.x if d.axis == "x" else self.targets.y
            places = [d.at + by + side for side in (0.0, -d.gap / 2, d.gap / 2)]
            shifts = [snap.snap_value(v, mine, self.targets.grid, REACH * at.px) for v in places]
            near = [s for s in shifts if s is not None]
            by += min(near, key=abs) if near else 0.0
        self.by = by
        boxes = [self.surface.frame(i).box for i in (d.before[0], d.after[0])]
        first, second = (b.w if d.axis == "x" else b.h for b in boxes)
        words = f"{units.shown(first + by)} | {units.with_unit(second - by)}"
        self.marks = Marks(tuple(lines), label=words, at=(at.x, at.y))

    def call(self) -> Call | None:
        return divider_call(self.divider, self.by) if abs(self.by) > 1e-6 else None


def divider_call(d: Divider, by: float) -> Call:
    return "move_divider", {"axis": d.axis, "before": list(d.before), "after": list(d.after), "by": by}


class Gutter(Gesture):
    """Drags the knob of a divider away from the gap's middle: all gaps of the pages become so wide."""

    def __init__(self, surface: Surface, start: Pointer, divider: Divider) -> None:
        super().__init__(surface, start)
        self.divider = divider
        self.gap = self.before = divider.gap
        self.cursor = "e" if divider.axis == "x" else "n"

    def to(self, at: Pointer) -> None:
        d = self.divider
        far = at.x - self.start.x if d.axis == "x" else at.y - self.start.y
        gap = min(max(self.before + 2 * far, 0.0), 50.0)
        self.gap = gap if at.ctrl else round(gap * 2) / 2
        self.marks = Marks(label=tr("All gaps {mm}", mm=units.with_unit(self.gap)), at=(at.x, at.y))

    def call(self) -> Call | None:
        if abs(self.gap - self.before) < 1e-6:
            return None
        return "set_gutter", {"surface": self.surface.id, "gap": self.gap}
