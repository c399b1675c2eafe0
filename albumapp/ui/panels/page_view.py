"""What the strip and the contents have in common: pages that are chosen, held over one another, and drawn.

A view of pages says where they stand (`surface_at`, `row_before`), and what happens to them (`move_before`).
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QListView, QWidget

from albumapp.document.model import Document
from albumapp.ui.canvas.drops import photos_in
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.thumbnails import Thumbnails
from albumapp.ui.panels.strip_model import LABEL_H, StripModel, surfaces_in


class PageView(QListView):
    """`model_` holds the surfaces; `over` is the one that photos are held over, "" for none."""

    surface_chosen = Signal(str)
    pages_chosen = Signal(list)  # surface ids, in book order
    edit_failed = Signal(str, str)
    photos_dropped = Signal(list, str)  # photo ids, surface id

    def __init__(self, pictures: Pictures, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self._quiet = False
        self._current, self.over = "", ""
        self.thumbnails = Thumbnails(pictures, self._drawn, high)
        self.model_ = StripModel(self)
        self.model_.high = high
        self._words: object = None
        self._fit_label()
        pictures.arrived.connect(self._arrived)

    def _fit_label(self) -> None:
        self.model_.label = max(LABEL_H, self.fontMetrics().height() + 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "model_"):
            self._fit_label()
            self.scheduleDelayedItemsLayout()

    def words_shown(self, document: Document | None) -> None:
        """Page numbers, the title or looks of text are others: they stand on pages that did not change."""
        words = None if document is None else (document.texts, document.title, document.page_count)
        if words != self._words:
            self._words = words
            self.thumbnails.age()
            self.viewport().update()

    def show_rows(self, model: Any) -> None:
        """The rows that are shown are this model's."""
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._walked)
        self.selectionModel().selectionChanged.connect(self._selected)

    @property
    def is_idle(self) -> bool:
        return self.thumbnails.is_idle

    # --- what each view says for itself ---------------------------------------------------------

    def index_of(self, surface_id: str) -> QModelIndex:
        """Where a surface stands; an invalid index for none."""
        raise NotImplementedError

    def surface_at(self, index: QModelIndex) -> str:
        """The surface of a row, the first of a heading's; "" for none."""
        raise NotImplementedError

    def chosen(self) -> list[str]:
        """The surfaces that are chosen, in book order."""
        raise NotImplementedError

    def move_before(self, surface_ids: list[str], row: int) -> bool:
        """Put spreads together before a row of `model_`, as one step."""
        raise NotImplementedError

    def hold_over(self, surface_ids: list[str], at: QPoint) -> int:
        """Pages are held over a point: it shows where they would go. The row of `model_`, -1 for nowhere."""
        raise NotImplementedError

    # --- going about ----------------------------------------------------------------------------

    def _walked(self, now: QModelIndex, before: QModelIndex) -> None:
        surface = "" if self._quiet else self.surface_at(now)
        if surface and surface != self._current:
            self._current = surface
            self.surface_chosen.emit(surface)

    def _selected(self, now: QItemSelection, before: QItemSelection) -> None:
        self.viewport().update()
        if not self._quiet:
            self.pages_chosen.emit(self.chosen())

    # --- dragging -------------------------------------------------------------------------------

    def hold_photos(self, at: QPoint) -> str:
        """Photos are held over a point: the pages that would take them are marked; "" for none."""
        over = self.surface_at(self.indexAt(at))
        if over != self.over:
            self.over = over
            self.viewport().update()
        return over

    def let_go(self) -> None:
        """Nothing is held over the pages any more."""
        self.hold_over([], QPoint())
        self.hold_photos(QPoint(-1, -1))

    def dragEnterEvent(self, event: Any) -> None:
        mine = event.source() in (self, self.viewport()) and surfaces_in(event.mimeData())
        event.setAccepted(bool(mine or photos_in(event.mimeData())))

    def dragMoveEvent(self, event: Any) -> None:
        at = event.position().toPoint()
        if photos_in(event.mimeData()):
            event.setAccepted(bool(self.hold_photos(at)))
        else:
            event.setAccepted(self.hold_over(surfaces_in(event.mimeData()), at) >= 0)

    def dragLeaveEvent(self, event: Any) -> None:
        self.let_go()
        event.accept()

    def dropEvent(self, event: Any) -> None:
        at = event.position().toPoint()
        photos, ids = photos_in(event.mimeData()), surfaces_in(event.mimeData())
        over = self.hold_photos(at) if photos else ""
        row = -1 if photos else self.hold_over(ids, at)
        self.let_go()
        self.setState(QListView.State.NoState)
        event.setDropAction(Qt.DropAction.CopyAction)  # the view takes no rows away
        event.accept()
        if over:
            self.photos_dropped.emit(photos, over)
        elif row >= 0:
            self._dropped(ids, row)

    def _dropped(self, surface_ids: list[str], row: int) -> None:
        # the drag must end before the rows are made anew under it
        QTimer.singleShot(0, self, lambda: self.move_before(surface_ids, row))

    # --- pictures -------------------------------------------------------------------------------

    def _drawn(self, surface_id: str) -> None:
        index = self.index_of(surface_id)
        if index.isValid():
            self.draw_row(index)

    def draw_row(self, index: QModelIndex) -> None:
        """Have a row drawn anew, whose place and size are as they were."""
        self.update(index)

    def _arrived(self, photo_id: str) -> None:
        if not self.isVisible():
            return
        for surface in self.model_.surfaces:
            if photo_id in surface.photos():
                self.thumbnails.outdated(surface, self.model_.photos, self.devicePixelRatioF())
