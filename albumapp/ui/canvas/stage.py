"""What the canvas shows and how it changes: surface, selection, preview and commit; no modes, no mouse yet.

All changes go through the open project; while a gesture or a mode lasts, the page shows a preview document
made by the same edit function, and the project's own document stays as it is until the release.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen, QPixmapCache
from PySide6.QtWidgets import QWidget

from albumapp.basis import UserError
from albumapp.document.edits import EDITS, apply
from albumapp.document.model import Document, Frame, Surface
from albumapp.document.placeholders import filled_surface
from albumapp.session.project import Change, Project
from albumapp.ui.canvas import access, handles
from albumapp.ui.canvas.gestures import Call, Gesture
from albumapp.ui.canvas.hint import Hint
from albumapp.ui.canvas.look import Look
from albumapp.ui.canvas.modes import Mode, TextMode
from albumapp.ui.canvas.order import reading_order
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.scene import AlbumScene, q
from albumapp.ui.canvas.windows import seen_through
from albumapp.ui.canvas.zoom import ZoomView
from albumapp.ui.tr import told, tr

SETTLE = 140  # ms after the last step of a zoom until the page is drawn finely again
CACHE_KB = 160 * 1024  # drawn frames; Qt's own limit of 10 MB holds less than one spread


class Stage(ZoomView):
    """Shows one surface of a project.

    `Working` adds modes and marks (`end_mode`, `_mark` ...), `CanvasView` the hand: mouse, keys and drops.
    """

    selection_changed = Signal(list)  # frame ids
    surface_shown = Signal(str)
    context_requested = Signal(QPoint, str)  # global point, frame id or ""
    edit_failed = Signal(str, str)  # what, mend
    files_dropped = Signal(list, str, QPointF)  # paths, surface id, point of the page
    things_dropped = Signal(
        object, str, QPointF
    )  # whatever else: its QMimeData, surface id, point of the page
    photos_dropped = Signal(list)  # photo ids, after they were placed
    mode_changed = Signal(str)  # "", "crop" or "text"
    hovered = Signal(str)  # frame id or ""
    idle = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        access.install()
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Spread"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), CACHE_KB))
        self.pictures = pictures
        self.scene_ = AlbumScene(pictures)
        self.setScene(self.scene_)
        self._project: Project | None = None
        self._unlisten: Callable[[], None] | None = None
        self._surface_id = ""
        self._selected: list[str] = []
        self._preview: Document | None = None
        self._gesture: Gesture | None = None
        self._pressed: Gesture | None = None  # becomes the gesture once the pointer has moved a little
        self._press_at = QPoint()
        self._toggle = ""  # the frame that a click with Ctrl takes out of the selection
        self._stressed: tuple[str, ...] = ()
        self._hover = ""
        self._mode: Mode | None = None
        self.gave_up = False  # the mode that ends leaves things as they were
        self._committing = False
        self._by_keyboard = False
        self._hint = Hint(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._settled)
        pictures.idle.connect(self._tell_idle)
        self.scene_.set_look(Look.of(self.palette()))

    # --- project and surface --------------------------------------------------------------------

    def set_project(self, project: Project | None, at: str = "") -> None:
        """Show another project (the surface `at`, else its first), or nothing."""
        self.cancel()
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None
        self._project, self._surface_id = project, ""
        if project is not None:
            self._unlisten = project.listen(self._changed)
            self.scene_.set_ppi_min(project.spec.output.ppi_min)
        there = [s.id for s in project.document.surfaces] if project is not None else []
        self.show_surface(at if at in there else next(iter(there), ""))

    @property
    def project(self) -> Project | None:
        return self._project

    @property
    def surface_id(self) -> str:
        return self._surface_id

    @property
    def current_surface(self) -> Surface | None:
        """The surface as it stands in the project, previews left out."""
        return self._surface(self._project.document if self._project is not None else None)

    @property
    def shown_surface(self) -> Surface | None:
        """The surface as it is on the screen now, a preview included."""
        return self._surface(self._shown_document())

    def _surface(self, document: Document | None) -> Surface | None:
        if document is None:
            return None
        return next((s for s in document.surfaces if s.id == self._surface_id), None)

    def _shown_document(self) -> Document | None:
        return self._preview or (self._project.document if self._project is not None else None)

    def show_surface(self, surface_id: str) -> None:
        """Another spread; the selection is dropped, the zoom stays unless it was fitted."""
        if surface_id == self._surface_id and self.scene_.surface is not None:
            return
        self.end_mode()
        self.cancel()
        self._surface_id = surface_id
        self._refresh()
        self.select([])
        if self.current_surface is not None:
            if self._fitted:
                self.fit()
            else:
                self.centerOn(self.fit_area().center())
        self.surface_shown.emit(surface_id)
        access.announce_change(self, None, self.current_surface)

    def _changed(self, change: Change) -> None:
        touched = self._surface(change.before) is not self._surface(change.after)
        if change.before.product != change.after.product and self._project is not None:
            self.scene_.set_ppi_min(self._project.spec.output.ppi_min)
        if touched and not self._committing:
            self.cancel()
        mode = self._mode
        if touched and mode is not None and not mode.survives(self._frame_now(mode.frame_id)):
            self._leave(mode)
        self._preview = None
        if self._project is not None and self.current_surface is None:
            left = self._project.document.surfaces
            self.show_surface(left[0].id if left else "")
            return
        old_shape = self.scene_.surface.shape if self.scene_.surface is not None else None
        self._refresh()
        if self._mode is not None:  # a change elsewhere (an import, say) must not end what is being written
            self.mode_preview()
        now = self.scene_.surface
        if now is not None and self._fitted and now.shape != old_shape:
            self.fit()
        there = {f.id for f in now.frames} if now is not None else set()
        if any(i not in there for i in self._selected):
            self.select([i for i in self._selected if i in there])
        if touched:
            access.announce_change(self, self._surface(change.before), self.current_surface)

    def _frame_now(self, frame_id: str) -> Frame | None:
        surface = self.current_surface
        return next((f for f in surface.frames if f.id == frame_id), None) if surface is not None else None

    def _refresh(self) -> None:
        document = self._shown_document()
        surface = self._surface(document)
        if document is not None and surface is not None and self._project is not None:
            raw = self._mode.frame_id if isinstance(self._mode, TextMode) else None
            surface = filled_surface(document, surface, self._project.context, raw)
        self.scene_.show(surface, document.photos if document is not None else {})
        self._mark()

    # --- selection --------------------------------------------------------------------------------

    def selected_ids(self) -> list[str]:
        return list(self._selected)

    def select(self, ids: Sequence[str], alone: bool = False) -> None:
        """Select frames of this surface, each with its group unless `alone`; others are passed over."""
        surface = self.current_surface
        there = {f.id: f.group for f in surface.frames} if surface is not None else {}
        asked = [i for i in dict.fromkeys(ids) if i in there]
        new = list(asked)
        groups = {there[i] for i in new if there[i] is not None}
        if groups and not alone:
            new += [i for i, group in there.items() if group in groups and i not in new]
        if new != self._selected or new != asked:  # who asked for a part of a group is told of the rest
            before, self._selected = self._selected, new
            self.selection_changed.emit(list(new))
            access.announce_selection(self, before)
        self._mark()

    def select_all(self) -> None:
        surface = self.current_surface
        self.select([f.id for f in surface.frames] if surface is not None else [])

    def select_next(self, step: int = 1) -> bool:
        """Frame by frame in reading order; False past the last one, the selection is dropped then."""
        surface = self.current_surface
        order = [f.id for f in reading_order(surface)] if surface is not None else []
        at = order.index(self._selected[-1]) + step if self._selected else (0 if step > 0 else len(order) - 1)
        if not 0 <= at < len(order):
            self.select([])
            return False
        self.select([order[at]])
        return True

    def frame_at(self, scene_pos: QPointF) -> str | None:
        """The topmost frame at a point of the page (mm); through the window of one, what is seen in it."""
        surface, window = self.shown_surface, None
        for f in reversed(surface.frames if surface is not None else ()):
            if handles.holds(f.box, f.rotation, scene_pos.x(), scene_pos.y()):
                if not seen_through(f, scene_pos.x(), scene_pos.y()):
                    return f.id
                window = window or f.id
        return window

    def frame_rect(self, frame_id: str) -> QRect:
        """Where a frame is in the viewport, in px."""
        surface = self.shown_surface
        if surface is None:
            return QRect()
        f = surface.frame(frame_id)
        return self.viewportTransform().mapRect(q(f.box.rotated_bounds(f.rotation))).toRect()

    # --- preview and commit -------------------------------------------------------------------------

    def preview(self, calls: Sequence[Call]) -> bool:
        """Show what edits would give, without making them. False where one of them is refused."""
        document = self._made(calls)
        if document is None:
            return False
        self.preview_document(document)
        return True

    def preview_document(self, document: Document | None) -> None:
        """Show another document of this project (an alternative, say); None goes back."""
        self._preview = document
        self._refresh()

    def clear_preview(self) -> None:
        self.preview_document(None)

    def _made(self, calls: Sequence[Call], loud: bool = False) -> Document | None:
        if self._project is None:
            return None
        document = self._project.document
        try:
            for edit_id, params in calls:
                document = apply(document, self._project.context, edit_id, params)
        except UserError as e:
            if loud:
                self.edit_failed.emit(*told(e))
            return None
        return document

    def commit(self, calls: Sequence[Call], merge: str = "", name: str = "") -> bool:
        """Make edits as one step of the history. Refused: `edit_failed`, and nothing is changed."""
        document = self._made(calls, True) if calls else None
        self._preview = None
        if document is None or self._project is None:
            self._refresh()
            return False
        row = EDITS[calls[0][0]]
        self._committing = True
        try:
            called = name or (row.called(calls[0][1]) if len(calls) == 1 else row.name)
            self._project.replace(document, called, row.kind, merge)
        except UserError as e:
            self.edit_failed.emit(*told(e))
            self._refresh()
            return False
        finally:
            self._committing = False
        self._refresh()
        return True

    def do(self, edit_id: str, **params: Any) -> bool:
        return self.commit([(edit_id, params)])

    # --- looks ------------------------------------------------------------------------------------------

    def set_printer_view(self, on: bool) -> None:
        """Bleed, trim, safe area and fold with their names and mm."""
        self.scene_.set_printer_view(on)
        if self._fitted:
            self.fit()

    @property
    def printer_view(self) -> bool:
        return self.scene_.printer_view

    @property
    def is_idle(self) -> bool:
        still = self._gesture is None and not self._settle.isActive() and not self.scene_.paper.busy
        return still and self.pictures.is_idle

    def _tell_idle(self) -> None:
        if self.is_idle:
            self.idle.emit()

    def fit_area(self) -> QRectF:
        surface = self.current_surface
        if surface is None:
            return QRectF()
        return q(surface.shape.bleed_rect if self.scene_.printer_view else surface.shape.rect)

    def _zooming(self) -> None:
        self.scene_.set_quick(True)
        self._settle.start()

    def _zoomed(self) -> None:
        self.scene_.set_zoom(self.zoom, self.zoom * self.devicePixelRatioF())
        if isinstance(self._mode, TextMode):
            self._mode.place()

    def _settled(self) -> None:
        self.scene_.set_quick(False)
        self._tell_idle()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._hint.settle()

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "scene_"):
            self.scene_.set_look(Look.of(self.palette()))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._by_keyboard and self.hasFocus() and self.scene_.look is not None:
            painter.save()
            painter.resetTransform()
            painter.setPen(QPen(self.scene_.look.accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.restore()
