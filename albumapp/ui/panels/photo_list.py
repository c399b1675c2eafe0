"""The list in the photo panel: its rows (a heading or a photo), how they are said, and its own keys.

The view shows only what is visible; thumbnails arrive from a thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from albumapp.basis import say
from albumapp.ui.panels.photo_cell import PHOTO, PhotoCell
from albumapp.ui.thumbnails import Thumbnails
from albumapp.ui.tr import count, tr
from albumapp.ui.words import moment

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk

MIME = "application/x-albumapp-photos"
CELL = 132  # wished width of a cell, px


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (`photo` None) or a photo with its marks."""

    text: str
    photo: str | None = None
    used: int = 0
    missing: bool = False
    stars: int | None = None


class PhotoModel(QAbstractListModel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.rows: list[Row] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.rows)

    def show_rows(self, rows: list[Row]) -> bool:
        """Take new rows; changed marks are told one by one. True where the list itself is another one."""
        old = self.rows
        if [r.photo or r.text for r in old] == [r.photo or r.text for r in rows]:
            self.rows = rows
            for n, (a, b) in enumerate(zip(old, rows, strict=True)):
                if a != b:
                    self.dataChanged.emit(self.index(n), self.index(n))
            return False
        self.beginResetModel()
        self.rows = rows
        self._places = {r.photo: n for n, r in enumerate(rows) if r.photo is not None}
        self.endResetModel()
        return True

    def place(self, photo: str) -> int | None:
        return self._places.get(photo)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == PHOTO:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole and row.photo is not None:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.rows[index.row()].photo is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        self._desk.importer.settle()
        photos = [r.photo for i in indexes if (r := self.rows[i.row()]).photo is not None]
        data = QMimeData()
        data.setData(MIME, "\n".join(photos).encode())
        return data

    def _spoken(self, row: Row) -> str:
        if row.photo is None:
            return row.text
        parts = [row.text]
        if row.used:
            parts.append(count(row.used, "used once", "used {n} times"))
        if row.missing:
            parts.append(tr("file missing"))
        if row.stars is not None:
            parts.append(tr("rejected") if row.stars < 0 else count(row.stars, "{n} star", "{n} stars"))
        return ", ".join(parts)

    def _tip(self, row: Row) -> str:
        """Name, size, time, and why it scores as it does."""
        desk = self._desk
        record = desk.importer.records.get(row.photo)
        doc = desk.document
        entry = doc.photos.get(row.photo) if doc is not None else None
        size = record or entry
        lines = [row.text]
        if size is not None:
            lines.append(tr("{w} × {h} pixels", w=size.width, h=size.height))
        when = moment(record.taken if record is not None else entry.taken if entry is not None else None)
        if when:
            lines.append(when)
        facts = desk.analysis.facts.get(row.photo) if desk.analysis is not None else None
        if facts is not None:
            lines.append(tr("Score {n} of 100", n=round(facts.importance * 100)))
            lines += [f"· {say(r)}" for r in facts.reasons[:4]]
        if row.missing and entry is not None:
            lines.append(tr("Missing: it was at {path}", path=entry.path))
        return "\n".join(lines)


class PhotoList(QListView):
    """Thumbnails in rows that fill the width; headings take a row of their own."""

    rated = Signal(object)  # 0 to 5, -1 rejected
    used = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("photo_list")
        self.setAccessibleName(tr("Photos"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.cell = PhotoCell(thumbnails, self)
        self.setItemDelegate(self.cell)
        self.verticalScrollBar().setSingleStep(24)

    def resizeEvent(self, event: object) -> None:
        width = self.viewport().width()
        columns = max(1, round(width / CELL))
        side = max(64, (width - 4) // columns)
        if self.cell.set_sizes(QSize(side, round(side * 0.82)), width):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        # digits and X rate here; elsewhere X swaps, so the shortcut is claimed first
        if event.type() == QEvent.Type.ShortcutOverride and self._stars(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _stars(event: QKeyEvent) -> int | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = event.key()
        if key == Qt.Key.Key_X:
            return -1
        return key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_5 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stars = self._stars(event)
        if stars is not None:
            self.rated.emit(stars)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.used.emit()
        else:
            super().keyPressEvent(event)
