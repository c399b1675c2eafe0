"""What a stage has for arranging: rulers, guides, grid, snapping, dividers, views of parts of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QWidget

from albumapp.document.dividers import Divider, dividers
from albumapp.document.edits_arrange import page_at
from albumapp.document.model import Document, Frame, Guide, PhotoFrame, ShapeFrame, Surface
from albumapp.geometry import Rect
from albumapp.ui.canvas import handles, snap
from albumapp.ui.canvas.aids import Aids
from albumapp.ui.canvas.gestures import DragGuide, Gesture, Pointer
from albumapp.ui.canvas.modes import DividerMode
from albumapp.ui.canvas.overlay import DividerMark
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.reshaping import Corner, Gutter, MoveDivider, Resize, Rotate
from albumapp.ui.canvas.scene import q
from albumapp.ui.canvas.working import Working, can_swap

if TYPE_CHECKING:
    from albumapp.ui.canvas.rulers import Ruler

NEAR_GUIDE = 4.0  # px from a guide that still take it
NEAR_DIVIDER = 5.0  # px from the middle of a gap, where it is narrower than twice that
KNOB = 44.0  # px from the grip of a divider to its knob

GuideId = tuple[str | None, int]  # surface, or None for the whole book; and its place among them


class Arranging(Working):
    """A stage with aids. `CanvasView` gives it mouse and keys."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self.aids = Aids()
        self.guide: GuideId | None = None  # the chosen one
        self._near: Divider | None = None  # the divider that is pointed at
        self._seams: tuple[Surface | None, list[Divider]] = (None, [])
        self._rulers: list[Ruler] = []

    # --- aids -----------------------------------------------------------------------------------

    def set_aids(self, aids: Aids) -> None:
        """Show and use what the user has switched on."""
        old, self.aids = self.aids, aids
        self.measured_screen = aids.screen
        self.scene_.set_grid(aids.grid_mm if aids.grid else 0.0)
        if aids.rulers != old.rulers:
            self._show_rulers(aids.rulers)
        for ruler in self._rulers:
            ruler.update()
        if not aids.guides:
            self.guide = None
        self._mark()

    @property
    def rules(self) -> snap.Rules:
        """What frames snap to."""
        grid = self.aids.grid_mm if self.aids.snap_grid else 0.0
        guides = tuple(g for _, g in self.guides())
        piece = self._project.spec.piece if self._project is not None else None
        sizes = {way for w, h in piece.sizes for way in ((w, h), (h, w))} if piece is not None else ()
        return snap.Rules(self.aids.snap, grid, guides, tuple(sorted(sizes)))

    def _show_rulers(self, on: bool) -> None:
        from albumapp.ui.canvas.rulers import WIDE, Ruler  # only few switch them on

        if on and not self._rulers:
            self._rulers = [Ruler(self, axis) for axis in ("x", "y")]
        wide = WIDE if on else 0
        self.setViewportMargins(wide, wide, 0, 0)
        for ruler in self._rulers:
            ruler.setVisible(on)
            ruler.place()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        for ruler in getattr(self, "_rulers", []):
            ruler.place()

    # --- guides ---------------------------------------------------------------------------------

    def guides(self, document: Document | None = None) -> list[tuple[GuideId, Guide]]:
        """All guides that show on these pages: their own, then the whole book's."""
        document = document or self._shown_document()
        surface = self._surface(document)
        if document is None or surface is None or not self.aids.guides:
            return []
        own: list[tuple[GuideId, Guide]] = [((surface.id, n), g) for n, g in enumerate(surface.guides)]
        return own + [((None, n), g) for n, g in enumerate(document.guides)]

    def choose_guide(self, guide: GuideId | None) -> None:
        """Give a guide the keys; frames are selected no more."""
        if guide is not None:
            self.select([])
        self.guide = guide
        self._mark()

    def guide_at(self, at: Pointer) -> tuple[GuideId, Guide] | None:
        """The guide under the pointer."""
        found = [
            (abs((at.x if g.axis == "x" else at.y) - g.at), n, guide, g)
            for n, (guide, g) in enumerate(self.guides())
        ]
        near = min(found, default=None, key=lambda row: row[:2])
        return (near[2], near[3]) if near is not None and near[0] <= NEAR_GUIDE * at.px else None

    def start_guide(self, axis: str) -> None:
        """A new guide is dragged out of a ruler."""
        surface = self.current_surface
        if surface is None:
            return
        self.end_mode()
        self._gesture = DragGuide(surface, Pointer(0, 0, 1), axis, surface.id, None, self.rules)

    def drag_guide(self, point: QPoint, keys: Qt.KeyboardModifier) -> None:
        """The pointer, at a point of the viewport, drags a guide."""
        if isinstance(self._gesture, DragGuide):
            self._gesture.to(self.pointer_at(point, keys))
            self._show_gesture()

    def drop_guide(self, point: QPoint, keys: Qt.KeyboardModifier) -> None:
        """The guide is let go."""
        gesture = self._gesture
        if isinstance(gesture, DragGuide):
            self.drag_guide(point, keys)
            self._gesture = None
            self._finish(gesture)

    def _finish(self, gesture: Gesture) -> None:
        """Make what a gesture stands for, as one step."""
        call = gesture.call()
        if call is None:
            self.clear_preview()
            return
        self.commit([call])
        if isinstance(gesture, DragGuide):
            mine = [i for i, _ in self.guides() if i[0] == gesture.where]
            index = len(mine) - 1 if gesture.index is None else gesture.index
            self.choose_guide(None if gesture.gone else (gesture.where, index))
        else:
            self.scene_.refresh()

    def nudge_guide(self, dx: float, dy: float, merge: str) -> bool:
        """Move the chosen guide by mm; False where none is chosen."""
        found = dict(self.guides()).get(self.guide) if self.guide is not None else None
        if found is None or self.guide is None:
            return False
        where, index = self.guide
        by = dx if found.axis == "x" else dy
        if by:
            params = {"index": index, "at": found.at + by, "surface": where}
            self.commit([("move_guide", params)], f"{merge} guide {where} {index}")
        return True

    def delete_guide(self) -> bool:
        """Delete the chosen guide; False where none is chosen."""
        if self.guide is None or self.guide not in dict(self.guides()):
            return False
        where, index = self.guide
        if self.do("delete_guide", index=index, surface=where):
            self.choose_guide(None)
        return True

    def _refresh(self) -> None:
        super()._refresh()
        if self.guide is not None and self._gesture is None and self.guide not in dict(self.guides()):
            self.guide = None

    def _mark(self) -> None:
        if self._selected:
            self.guide = None  # the keys are the frames' now, however they were selected
        super()._mark()
        self.scene_.show_guides(tuple((g, i == self.guide) for i, g in self.guides()))

    # --- handles --------------------------------------------------------------------------------

    def _reshape_at(self, surface: Surface, at: Pointer) -> Gesture | None:
        """What a press on a handle of the selection starts."""
        frames = [surface.frame(i) for i in self._selected]
        grips = self._grips(frames)
        if grips is None:
            return None
        handle = self.handle_at(at)
        if handle == "rotate":
            return Rotate(surface, at, frames)
        if handle == "corner":
            return Corner(surface, at, frames[0], self._selected)
        if handle is not None and handle != "swap":
            return Resize(surface, at, frames, handle, self.rules)
        return None

    def handle_at(self, at: Pointer) -> str | None:
        """The handle of the selection under the pointer."""
        surface = self.shown_surface
        frames = [surface.frame(i) for i in self._selected] if surface is not None else []
        grips = self._grips(frames)
        if grips is None:
            return None
        single = frames[0] if len(frames) == 1 else None
        swap = can_swap(single)
        found = handles.hit(grips.box, grips.rotation, at.x, at.y, at.px, swap, grips.turns)
        if found is None and single is not None and _has_corners(single):
            radius = getattr(single, "corner_radius", 0.0)
            if handles.hits_corner(single.box, single.rotation, radius, at.x, at.y, at.px):
                return "corner"
        return found

    def _corner_place(self, single: Frame | None) -> tuple[float, float] | None:
        px = 1 / self.zoom
        if single is None or not _has_corners(single):
            return None
        if min(single.box.w, single.box.h) < handles.ROOM_FOR_CORNER * px:
            return None
        radius = getattr(single, "corner_radius", 0.0)
        return handles.corner_place(single.box, single.rotation, radius, px)

    # --- dividers -------------------------------------------------------------------------------

    def dividers(self) -> list[Divider]:
        """The gaps of the pages that can be moved, from the left and the top."""
        surface = self.current_surface
        if surface is None or surface.locked:
            return []
        if self._seams[0] is not surface:
            locked = {f.id for f in surface.frames if f.locked}
            found = [d for d in dividers(surface) if not locked & {*d.before, *d.after}]
            self._seams = (surface, sorted(found, key=lambda d: (d.axis, d.at, d.start)))
        return self._seams[1]

    def divider_at(self, at: Pointer) -> Divider | None:
        """The divider under the pointer."""
        for d in self.dividers():
            along, across = (at.y, at.x) if d.axis == "x" else (at.x, at.y)
            if d.start <= along <= d.end and abs(across - d.at) <= max(d.gap / 2, NEAR_DIVIDER * at.px):
                return d
        return None

    def _divider_gesture(self, surface: Surface, at: Pointer) -> Gesture | None:
        found = self.divider_at(at)
        if found is None:
            return None
        x, y = self._knob(found)
        if abs(at.x - x) <= handles.HIT * at.px and abs(at.y - y) <= handles.HIT * at.px:
            return Gutter(surface, at, found)
        if at.alt:  # only the frames at this very place
            for d in dividers(surface, joined=False):
                along = at.y if d.axis == "x" else at.x
                if (
                    d.axis == found.axis
                    and abs(d.at - found.at) < found.gap + 1
                    and d.start <= along <= d.end
                ):
                    return MoveDivider(surface, at, d, self.rules)
        return MoveDivider(surface, at, found, self.rules)

    def _knob(self, d: Divider) -> tuple[float, float]:
        middle = (d.start + d.end) / 2
        along = middle + max(min(KNOB / self.zoom, (d.end - middle) - 10 / self.zoom), 0.0)
        return (d.at, along) if d.axis == "x" else (along, d.at)

    def _divider_mark(self) -> DividerMark | None:
        mode = self._mode
        near = self._near
        if near is not None and near not in self.dividers():  # the pages have changed since
            near = None
        shown, strong = (near, False) if mode is None else (None, False)
        if isinstance(mode, DividerMode):
            shown, strong = self.divider_like(mode.divider, mode.by), True
        if shown is None or self._gesture is not None:
            return None
        half = shown.gap / 2
        bar = Rect.corners(shown.at - half, shown.start, shown.at + half, shown.end)
        if shown.axis == "y":
            bar = Rect.corners(shown.start, shown.at - half, shown.end, shown.at + half)
        return DividerMark(bar, self._knob(shown), strong)

    def divider_like(self, divider: Divider, by: float = 0.0) -> Divider | None:
        """The divider between the same frames as it is shown now."""
        surface = self.shown_surface
        wanted = ({*divider.before}, {*divider.after})
        for d in dividers(surface) if surface is not None else ():
            if d.axis == divider.axis and ({*d.before}, {*d.after}) == wanted:
                return d
        return None

    def divider_after(self, divider: Divider, step: int) -> Divider:
        """The next one in order, round and round."""
        order = self.dividers()
        keys = [(d.axis, d.before, d.after) for d in order]
        key = (divider.axis, divider.before, divider.after)
        at = keys.index(key) if key in keys else -1
        return order[(at + step) % len(order)] if order else divider

    def begin_divider(self) -> bool:
        """Move the gaps by keys, first one at the selected frame; False where there is none."""
        self.end_mode()
        order = self.dividers()
        if not order:
            return False
        mine = [d for d in order if {*self._selected} & {*d.before, *d.after}]
        self.setFocus()
        self._start(DividerMode(self, (mine or order)[0]))  # type: ignore[arg-type]
        return True

    def begin_reshape(self) -> bool:
        """Move, resize and turn the selection by keys; False where nothing of it is free."""
        from albumapp.ui.canvas.key_modes import ReshapeMode

        self.end_mode()
        surface = self.current_surface
        frames = [surface.frame(i) for i in self._selected] if surface is not None else []
        if not frames or any(f.locked for f in frames):
            return False
        self.setFocus()
        self._start(ReshapeMode(self, frames))  # type: ignore[arg-type]
        return True

    def begin_band(self) -> bool:
        """Select by a rectangle that the keys draw; False without pages."""
        from albumapp.ui.canvas.key_modes import BandMode

        self.end_mode()
        if self.current_surface is None:
            return False
        self.setFocus()
        self._start(BandMode(self))  # type: ignore[arg-type]
        return True

    # --- parts of the pages -----------------------------------------------------------------------

    def fit_page(self) -> None:
        """The page that the selection stands on, or that is in the middle of the canvas."""
        surface = self.current_surface
        if surface is None:
            return
        frames = [surface.frame(i) for i in self._selected]
        middle = self.pointer_at(self.viewport().rect().center(), Qt.KeyboardModifier.NoModifier)
        x = frames[0].box.cx if frames else middle.x
        self.show_area(q(page_at(surface, x)))

    def fit_selection(self) -> None:
        """The selected frames as large as they fit."""
        surface = self.current_surface
        if surface is not None and self._selected:
            boxes = [surface.frame(i) for i in self._selected]
            area = Rect.around(f.box.rotated_bounds(f.rotation) for f in boxes)
            self.show_area(QRectF(q(area)))

    def pointer_at(self, point: QPoint, keys: Qt.KeyboardModifier) -> Pointer:
        """A point of the viewport as the gestures want it."""
        at = self.viewportTransform().inverted()[0].map(point.toPointF())
        mods = Qt.KeyboardModifier
        return Pointer(
            at.x(),
            at.y(),
            1 / self.zoom,
            bool(keys & mods.ShiftModifier),
            bool(keys & mods.ControlModifier),
            bool(keys & mods.AltModifier),
            not self.viewport().rect().contains(point),
        )

    def _show_gesture(self) -> None:
        """Show what the gesture under way would give."""
        call = self._gesture.call() if self._gesture is not None else None
        if call is None or not self.preview([call]):
            self.clear_preview()


def _has_corners(frame: Frame) -> bool:
    if isinstance(frame, ShapeFrame):
        return frame.shape == "rect"
    return isinstance(frame, PhotoFrame)
