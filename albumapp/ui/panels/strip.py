"""The book as a strip of spreads: small pictures of every surface, drawn by the canvas's own painter.

Pictures are drawn when they come into sight, a few ms at a time, and kept by the surface's identity: an
edit redraws the spread that it changed and no other. Spreads are chosen with Shift and Ctrl and dragged
together; a gap opens where they would go. Above them run the chapters, one band each.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QWidget

from albumapp.basis import UserError
from albumapp.document.chapters import Chapter
from albumapp.session.project import Change, Project
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.thumbnails import THUMB_H
from albumapp.ui.panels.page_view import PageView
from albumapp.ui.panels.strip_model import (
    ATTENTION,
    PAD,
    SURFACE,
    SURFACE_MIME,
    chapter_title,
    label_of,
    needs_look,
)
from albumapp.ui.panels.strip_paint import PageDelegate, band, picture_area
from albumapp.ui.tr import told, tr

__all__ = ["ATTENTION", "PAD", "SURFACE", "SURFACE_MIME", "Strip", "label_of", "needs_look"]

EDGE, SPEED = 48, 14  # px from the edge where a drag scrolls, px a tick
TICK = 16  # ms
ABOVE = 4  # px over a band


class Strip(PageView):
    """The strip. Arrows, PgUp and PgDn walk the book; Alt+Left and Alt+Right move the chosen spreads."""

    context_requested = Signal(QPoint, str)  # global point, surface id or ""
    chapter_requested = Signal(QPoint, str)  # global point, surface that begins it: its name is to be changed
    band_requested = Signal(QPoint, str)  # global point, surface that begins a chapter

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(pictures, THUMB_H, parent)
        self.setObjectName("strip")
        self.setAccessibleName(tr("Pages of the book"))
        self.setWrapping(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self._project: Project | None = None
        self._unlisten: Callable[[], None] | None = None
        self.show_rows(self.model_)
        self.setItemDelegate(PageDelegate(self, self))
        self.model_.dropped.connect(self._dropped)
        self._scroller = QTimer(self, interval=TICK)
        self._scroller.timeout.connect(self._scroll_on)
        self._scrolling = 0
        self._grabbed: QPoint | None = None  # where a band was pressed
        self._bands_shown: object = None
        self._fit_height()

    def _fit_height(self) -> None:
        self.model_.band = self.fontMetrics().height() + 6 if self.model_.has_chapters else 0
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(THUMB_H + self.model_.label + 2 * PAD + self.model_.band + bar + 4)

    def set_project(self, project: Project | None) -> None:
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None
        self._project = project
        if project is not None:
            self._unlisten = project.listen(self._changed)
        self._show()

    def dataChanged(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Only the rows that changed are drawn: Qt lays all of them out anew, after every edit."""
        rows = [self.model_.index(row) for row in range(top.row(), bottom.row() + 1)]
        if any(self.visualRect(i).width() != self.model_.size_of(i.row()).width() for i in rows):
            super().dataChanged(top, bottom, roles)
            return
        for index in rows:
            self.draw_row(index)

    def draw_row(self, index: QModelIndex) -> None:
        below = self.visualRect(index)
        below.setTop(below.top() + self.model_.band + ABOVE)  # the bands are as they were
        self.viewport().update(below)

    def _changed(self, change: Change) -> None:
        self._show()

    def _show(self) -> None:
        document = self._project.document if self._project is not None else None
        surfaces = document.surfaces if document is not None else ()
        chosen = self.chosen()
        self._quiet = True
        reset = self.model_.show(surfaces, document.photos if document is not None else {})
        self.words_shown(document)
        self._quiet = False
        self.thumbnails.keep({s.id for s in surfaces})
        self._chapters_shown()
        if reset:
            self.set_current(self._current)
            self._choose_again(chosen)

    def _chapters_shown(self) -> None:
        before = self.model_.band
        self._fit_height()
        if before != self.model_.band:
            self.scheduleDelayedItemsLayout()
        chapters = [(c.name, c.surfaces) for c in self.model_.chapters]  # each edit makes them anew
        shown = (self.model_.band, chapters)
        if shown != self._bands_shown:
            self._bands_shown = shown
            self.viewport().update()

    def set_chapter_names(self, names: Mapping[str, str]) -> None:
        """What the chapters of the photos are called, by event."""
        if self.model_.set_names(names):
            self._chapters_shown()

    def index_of(self, surface_id: str) -> QModelIndex:
        row = self.model_.row_of(surface_id)
        return self.model_.index(row) if row >= 0 else QModelIndex()

    def surface_at(self, index: QModelIndex) -> str:
        return self.model_.surfaces[index.row()].id if index.isValid() else ""

    # --- going about --------------------------------------------------------------------------

    @property
    def current(self) -> str:
        return self._current

    def set_current(self, surface_id: str) -> None:
        """Mark a surface and bring it into sight; says nothing."""
        self._current = surface_id
        row = self.model_.row_of(surface_id)
        index = self.model_.index(row) if row >= 0 else QModelIndex()
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self._quiet = True
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._quiet = False
            self.pages_chosen.emit(self.chosen())
        if row >= 0:
            self.scrollTo(index)

    def chosen(self) -> list[str]:
        """The surfaces that are chosen, in book order."""
        rows = sorted(i.row() for i in self.selectionModel().selectedIndexes())
        return [self.model_.surfaces[r].id for r in rows if r < len(self.model_.surfaces)]

    def choose(self, surface_ids: Collection[str]) -> None:
        """Choose these; the first is shown."""
        rows = sorted(r for i in surface_ids if (r := self.model_.row_of(i)) >= 0)
        if rows:
            self.setCurrentIndex(self.model_.index(rows[0]))
            self._choose_again([self.model_.surfaces[r].id for r in rows])

    def _choose_again(self, surface_ids: Collection[str]) -> None:
        """Rows were made anew: what was chosen is so still, as long as the current one is of it."""
        if self._current in surface_ids and len(surface_ids) > 1:
            for i in surface_ids:
                row = self.model_.row_of(i)
                if row >= 0:
                    flag = QItemSelectionModel.SelectionFlag.Select
                    self.selectionModel().select(self.model_.index(row), flag)

    def step(self, by: int) -> None:
        """So many spreads on or back."""
        row = min(max(self.model_.row_of(self._current) + by, 0), len(self.model_.surfaces) - 1)
        if row >= 0:
            self.setCurrentIndex(self.model_.index(row))

    def set_attention(self, surface_ids: Collection[str]) -> None:
        self.model_.set_attention(surface_ids)

    # --- moving -------------------------------------------------------------------------------

    def move_surface(self, surface_id: str, to_index: int) -> bool:
        """Put a spread at another place among the inner surfaces (0: first), as one step."""
        return self._do("move_spread", surface=surface_id, to=to_index)

    def move_before(self, surface_ids: list[str], row: int) -> bool:
        """Put spreads together before a row of the strip, as one step; a whole chapter goes as one."""
        inner = [s.id for s in self.model_.surfaces[:row] if s.shape.kind != "cover"]
        rest = [i for i in inner if i not in surface_ids]
        if len(surface_ids) == 1:
            return self.move_surface(surface_ids[0], len(rest))
        return self._do("move_spreads", surfaces=surface_ids, to=len(rest))

    def _do(self, edit: str, **params: Any) -> bool:
        if self._project is None:
            return False
        try:
            self._project.do(edit, **params)
        except UserError as e:
            self.edit_failed.emit(*told(e))
            return False
        return True

    def _step_chosen(self, by: int) -> None:
        """The chosen spreads one place earlier or later, together."""
        ids = self.chosen()
        rows = [self.model_.row_of(i) for i in ids]
        if rows:
            row = rows[0] - 1 if by < 0 else rows[-1] + 2
            self.move_before(ids, self.model_.place_for(row))

    # --- dragging -----------------------------------------------------------------------------

    def row_before(self, at: QPoint) -> int:
        """The row before which something let go at this point of the viewport would stand."""
        backwards = self.isRightToLeft()
        row = 0
        for r, surface in enumerate(self.model_.surfaces):
            area = picture_area(
                self.visualRect(self.model_.index(r)), self.model_, surface, r, self.layoutDirection()
            )
            x = area.center().x()
            row += (x > at.x()) if backwards else (x < at.x())
        return row

    def hold_over(self, surface_ids: list[str], at: QPoint) -> int:
        """Pages are held over a point: the gap opens where they would go. The row, -1 for nowhere."""
        row = self.model_.place_for(self.row_before(at), surface_ids) if surface_ids else -1
        if row != self.model_.gap:
            self.model_.gap = row
            self.scheduleDelayedItemsLayout()
            self.viewport().update()
        return row

    def let_go(self) -> None:
        self._scroller.stop()
        super().let_go()

    def scroll_at(self, at: QPoint) -> None:
        """Near an edge the strip runs on by itself while something is held there."""
        near_left, near_right = at.x() < EDGE, at.x() > self.viewport().width() - EDGE
        self._scrolling = SPEED * (near_right - near_left)
        if self._scrolling and not self._scroller.isActive():
            self._scroller.start()
        elif not self._scrolling:
            self._scroller.stop()

    def _scroll_on(self) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + (-self._scrolling if self.isRightToLeft() else self._scrolling))

    def dragMoveEvent(self, event: Any) -> None:
        self.scroll_at(event.position().toPoint())
        super().dragMoveEvent(event)

    # --- keys and mouse -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self._step_chosen(ways[event.key()] * (-1 if self.isRightToLeft() else 1))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: Any) -> None:
        chapter = self._band_at(event.position().toPoint())
        if chapter is not None and event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            if set(self.chosen()) != set(chapter.surfaces):
                self.choose(chapter.surfaces)  # then a drag takes all of it
            if len(chapter.surfaces) == 1:
                super().mousePressEvent(event)
                return
            self.setState(QListView.State.DragSelectingState)
            self._grabbed = event.position().toPoint()
            return
        self._grabbed = None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: Any) -> None:
        if self._grabbed is None:
            super().mouseMoveEvent(event)
            return
        if (event.position().toPoint() - self._grabbed).manhattanLength() > 6:
            self._grabbed = None
            self.setState(QListView.State.NoState)
            self.startDrag(Qt.DropAction.MoveAction)
            self.let_go()

    def mouseReleaseEvent(self, event: Any) -> None:
        if self._grabbed is not None:
            self._grabbed = None
            self.setState(QListView.State.NoState)
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        chapter = self._band_at(event.position().toPoint())
        if chapter is None:
            super().mouseDoubleClickEvent(event)
            return
        self.chapter_requested.emit(event.globalPosition().toPoint(), chapter.first)

    def contextMenuEvent(self, event: Any) -> None:
        index, at = self.indexAt(event.pos()), event.globalPos()
        chapter = self._band_at(event.pos())
        if chapter is not None and event.reason() == event.Reason.Mouse:
            self.band_requested.emit(at, chapter.first)
            return
        if event.reason() == event.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        surface = self.model_.surfaces[index.row()].id if index.isValid() else ""
        self.context_requested.emit(at, surface)

    def wheelEvent(self, event: Any) -> None:
        delta = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.y() or delta.x()))
        event.accept()

    # --- chapters -----------------------------------------------------------------------------

    def bands(self) -> list[tuple[Chapter, QRect]]:
        """Where each chapter's band is in the viewport; its name keeps in sight while pages scroll by."""
        if not self.model_.band:
            return []
        found = []
        for chapter in self.model_.chapters:
            rows = [self.model_.row_of(i) for i in (chapter.surfaces[0], chapter.surfaces[-1])]
            ends = [self.visualRect(self.model_.index(r)) for r in (rows[0], rows[-1]) if r >= 0]
            if ends:
                whole = ends[0].united(ends[-1])
                whole.setTop(whole.top() + ABOVE)
                whole.setHeight(self.model_.band)
                found.append((chapter, whole.intersected(self.viewport().rect())))
        return found

    def _band_at(self, at: QPoint) -> Chapter | None:
        return next((c for c, area in self.bands() if area.contains(at)), None)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if event.rect().top() >= ABOVE + self.model_.band:
            return
        painter = QPainter(self.viewport())
        chosen = set(self.chosen())
        for n, (chapter, area) in enumerate(self.bands(), 1):
            if area.width() > 2 * PAD and area.intersects(event.rect()):
                whole = chosen >= set(chapter.surfaces)
                band(painter, area, chapter_title(chapter, n), self.palette(), self.font(), whole)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "_bands_shown"):
            self._chapters_shown()
            self.scheduleDelayedItemsLayout()
