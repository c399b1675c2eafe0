"""A surface as a scene in mm: the paper, one item a frame, guides and marks above.

Items hold no state of their own: a frame's item draws the ops of `drawlist.draw_frame` and is reconciled
by frame id, so a change touches only the frames that differ. Each is cached in device pixels by Qt: a
frame that only moves is not drawn again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from albumapp.document.drawlist import draw_frame, shadow_reach
from albumapp.document.model import Frame, Guide, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.document.overflow import is_month
from albumapp.drawing import ImageOp, Op
from albumapp.geometry import Affine, Rect
from albumapp.ui.canvas.badges import draw_badges
from albumapp.ui.canvas.guides import LowerGuides, UpperGuides
from albumapp.ui.canvas.lines import GridLines, GuideLines
from albumapp.ui.canvas.look import Look
from albumapp.ui.canvas.marks import MarksItem, VeilItem
from albumapp.ui.canvas.painter import Held, PictureSource, paint_ops, picture_side
from albumapp.ui.canvas.paper import PaperItem
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.tent import TentBack

if TYPE_CHECKING:
    from albumapp.ui.canvas.proofed import Proofed

Photos = Mapping[str, PhotoEntry]
LARGEST_CACHED = 3_000_000  # device px of one item: above this, only what shows is drawn


def q(r: Rect) -> QRectF:
    return QRectF(r.x, r.y, r.w, r.h)


MARKED = 24.0  # mm round a text that does not fit, for the mark beside it at any zoom but the smallest


def ink_bounds(frame: Frame) -> Rect:
    """All that a frame may draw on, turned, its shadow included, in mm."""
    ink = _ink(frame)
    return Rect.around([ink, shadow_reach(frame)]) if isinstance(frame, PhotoFrame) else ink


def _ink(frame: Frame) -> Rect:
    box = frame.box
    if isinstance(frame, PhotoFrame) and frame.border is not None:
        box = box.outset(frame.border.width)
    elif isinstance(frame, TextFrame) and is_month(frame):
        box = box.outset(MARKED)
    elif isinstance(frame, TextFrame) and frame.text.strip():
        from albumapp.text.layout import layout_text  # loaded with the first text

        made = layout_text(frame.text, frame.style, frame.box)
        box = Rect.around([box, made.ink]) if made.ink is not None else box
        if made.overflow:  # the mark that says so
            box = box.outset(MARKED)
    elif not isinstance(frame, (PhotoFrame, TextFrame)):
        box = box.outset(frame.stroke_width)
    if not frame.rotation:
        return box.outset(0.3)
    turn = Affine.rotation(frame.rotation, frame.box.cx, frame.box.cy)
    corners = [turn.apply(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
    return Rect.around([Rect(x, y, 0, 0) for x, y in corners]).outset(0.3)


class FrameItem(QGraphicsItem):
    """Shows one frame. It stands at its box's corner, so that a move needs no new drawing."""

    def __init__(self, owner: AlbumScene, frame: Frame, photos: Photos) -> None:
        super().__init__()
        self._owner = owner
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._ops: list[Op] | None = None
        self._take(frame, photos)

    def _take(self, frame: Frame, photos: Photos) -> None:
        self.prepareGeometryChange()
        self.frame, self._photos, self._ops = frame, photos, None
        self._drawn_at = (frame.box.x, frame.box.y)
        bounds = ink_bounds(frame)
        self._bounds = q(bounds.moved(-frame.box.x, -frame.box.y))
        self.setPos(frame.box.x, frame.box.y)
        self.choose_cache(self._owner.device_px_per_mm)
        self.update()

    def show_frame(self, frame: Frame, photos: Photos) -> None:
        """Take over what changed, with as little new drawing as possible."""
        old = self.frame
        if frame is old and photos is self._photos:
            return
        photo = frame.photo if isinstance(frame, PhotoFrame) else None
        same_photo = photo is None or photos.get(photo) == self._photos.get(photo)
        if frame == old and same_photo:
            self.frame, self._photos = frame, photos
        elif same_photo and replace(frame, box=old.box) == old and _same_size(frame.box, old.box):
            self.frame, self._photos = frame, photos
            self.setPos(frame.box.x, frame.box.y)
        else:
            self._take(frame, photos)

    def draw_anew(self) -> None:
        """In other colours."""
        self._ops = None
        self.update()

    def ask(self) -> None:
        """Have the photo decoded for the zoom as it is now, before the next drawing asks for it."""
        for op in self._ops or draw_frame(self.frame, self._photos):
            if isinstance(op, ImageOp):
                side = picture_side(op.matrix, self._owner.device_px_per_mm)
                self._owner.pictures.pixmap(op.photo, side, op.recipe)

    def choose_cache(self, k: float) -> None:
        modes = QGraphicsItem.CacheMode
        small = self._bounds.width() * self._bounds.height() * k * k <= LARGEST_CACHED
        mode = modes.DeviceCoordinateCache if small and not self._owner.quick else modes.NoCache
        if mode != self.cacheMode():
            self.setCacheMode(mode)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._ops is None:
            self._ops = self._owner.inked(draw_frame(self.frame, self._photos))
            self._drawn_at = (self.frame.box.x, self.frame.box.y)
        painter.translate(-self._drawn_at[0], -self._drawn_at[1])
        quick = self._owner.quick
        paint_ops(painter, self._ops, self._owner.source(quick), not quick)
        frame = self.frame
        if self._drawn_at != (frame.box.x, frame.box.y):
            frame = replace(frame, box=Rect(*self._drawn_at, frame.box.w, frame.box.h))
        draw_badges(painter, frame, self._photos, self._owner)


def _same_size(a: Rect, b: Rect) -> bool:
    return abs(a.w - b.w) < 1e-9 and abs(a.h - b.h) < 1e-9


class TrimMask(QGraphicsItem):
    """Dims what the cut takes away: everything beyond the trimmed surface."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(900_000)
        self._path, self._colour = QPainterPath(), QColor()

    def show_surface(self, surface: Surface | None, colour: QColor) -> None:
        self.prepareGeometryChange()
        self._path, self._colour = QPainterPath(), QColor(colour)
        self._colour.setAlpha(225)
        if surface is not None:
            self._path.addRect(q(surface.shape.bleed_rect))
            self._path.addRect(q(surface.shape.rect))
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._path, self._colour)


class AlbumScene(QGraphicsScene):
    """One surface. `show(surface, photos)` brings it up to date, also many times a second."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.pictures, self.held = pictures, Held(pictures)
        self.ppi_min = 0.0
        self.look: Look | None = None
        self.surface: Surface | None = None
        self.photos: Photos = {}
        self.device_px_per_mm = 1.0
        self.printer_view = False
        self.quick = False
        self.proof: Proofed | None = None
        self._items: dict[str, FrameItem] = {}
        self.paper, self.trim = PaperItem(self), TrimMask()
        self.lower, self.upper, self.marks = LowerGuides(), UpperGuides(), MarksItem(pictures)
        self.tent = TentBack(self)
        self.veil, self.grid, self.guides = VeilItem(), GridLines(), GuideLines()
        self.grid_mm = 0.0
        for item in (
            self.paper, self.grid, self.lower, self.tent, self.trim, self.upper, self.guides,
            self.veil, self.marks,
        ):  # fmt: skip
            self.addItem(item)
        pictures.arrived.connect(self._arrived)

    def show(self, surface: Surface | None, photos: Photos) -> None:
        old = self.surface
        self.surface, self.photos = surface, photos
        frames = surface.frames if surface is not None else ()
        if surface is not None and surface is not old:
            self.pictures.put_first({*surface.photos(), *surface.ground_photos()})
        if old is None or surface is None or old.shape != surface.shape:
            self._outline()
        self.paper.show_surface(surface, photos)
        self.tent.show_surface(surface, photos)
        self.lower.show_surface(surface)
        self.upper.show_surface(surface)
        self.grid.show_grid(surface, self.grid_mm)
        wanted = {f.id for f in frames}
        for gone in [i for i in self._items if i not in wanted]:
            self.removeItem(self._items.pop(gone))
        for z, frame in enumerate(frames):
            item = self._items.get(frame.id)
            if item is None:
                item = self._items[frame.id] = FrameItem(self, frame, photos)
                self.addItem(item)
            else:
                item.show_frame(frame, photos)
            if item.zValue() != z:
                item.setZValue(z)

    def _outline(self) -> None:
        if self.surface is None:
            self.setSceneRect(QRectF(0, 0, 1, 1))
            return
        r = self.surface.shape.bleed_rect
        self.setSceneRect(q(r.outset(max(r.w, r.h))))
        self._mask()

    def _mask(self) -> None:
        if self.look is not None:
            self.trim.show_surface(self.surface, self.look.backdrop)
        self.trim.setVisible(not self.printer_view)

    def set_look(self, look: Look) -> None:
        self.look = look
        self.setBackgroundBrush(look.backdrop)
        self.upper.set_look(look)
        self.marks.set_look(look)
        self._mask()

    def set_printer_view(self, on: bool) -> None:
        self.printer_view = on
        self.lower.set_printer_view(on)
        self.upper.set_printer_view(on)
        self.trim.setVisible(not on)

    def set_zoom(self, px_per_mm: float, device_px_per_mm: float) -> None:
        """Told by the view: what is drawn at a constant size on screen follows."""
        self.device_px_per_mm = device_px_per_mm
        for item in self._items.values():
            item.choose_cache(device_px_per_mm)
        self.upper.set_zoom(px_per_mm)
        self.grid.set_zoom(px_per_mm)
        self.marks.set_zoom(px_per_mm)

    def set_quick(self, on: bool) -> None:
        """While the zoom changes: nothing is cached and photos are drawn unsmoothed, for the frame rate."""
        if on == self.quick:
            return
        self.quick = on
        for item in self._items.values():
            item.choose_cache(self.device_px_per_mm)
            if not on:
                item.ask()
        if not on:
            self.paper.ask()
            self.paper.update()
            self.refresh()

    def set_grid(self, step: float) -> None:
        """A grid of so many mm on the paper; 0: none."""
        self.grid_mm = step
        self.grid.show_grid(self.surface, step)

    def show_guides(self, guides: tuple[tuple[Guide, bool], ...]) -> None:
        """The user's guides, and of each whether it is chosen."""
        self.guides.show_guides(guides, self.sceneRect())

    def set_ppi_min(self, ppi: float) -> None:
        self.ppi_min = ppi
        self.refresh()

    def set_proof(self, proof: Proofed | None) -> None:
        """All is shown as it will look printed, or as it is (None)."""
        self.proof = proof
        if proof is not None:
            proof.arrived.connect(self._arrived)
        for item in self._items.values():
            item.draw_anew()
        self.tent.draw_anew()
        self.paper.draw_anew()
        self.marks.source = proof or self.pictures
        self.marks.update()

    def source(self, quick: bool = False) -> PictureSource:
        """Where photos come from; `quick`: only such as are there."""
        if self.proof is not None:
            return self.proof.held if quick else self.proof
        return self.held if quick else self.pictures

    def inked(self, ops: list[Op]) -> list[Op]:
        """The ops in the colours that they show in."""
        return ops if self.proof is None else self.proof.ops(ops)

    def refresh(self) -> None:
        """Draw every frame anew (exact sub-pixel places after a drag, other badges)."""
        for item in self._items.values():
            item.update()

    def item_of(self, frame_id: str) -> FrameItem | None:
        return self._items.get(frame_id)

    def where(self, frame_id: str) -> QPointF:
        item = self._items[frame_id]
        return QPointF(item.frame.box.cx, item.frame.box.cy)

    def _arrived(self, photo_id: str) -> None:
        for item in self._items.values():
            if isinstance(item.frame, PhotoFrame) and item.frame.photo == photo_id:
                item.update()
        self.tent.picture_arrived(photo_id)
        self.paper.picture_arrived(photo_id)
        self.marks.picture_arrived(photo_id)
