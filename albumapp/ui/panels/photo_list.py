"""The list of photos: its rows (a heading or a photo), how they are said, and its own keys.

All lists of photos in the left panel are this one. The view shows only what is visible; thumbnails arrive
from a thread. To say something more of a photo: a field of `Row`, drawn in `photo_cell`, told in `_spoken`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
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
USUAL_LINE = 20  # px: with larger text cells are wider


@dataclass(frozen=True, slots=True)
class Row:
    """A heading or a line of words (`photo` None), or a photo with its marks.

    Headings: `key` says what it stands for, `sub` is its second line, `folded` whether it is folded (None:
    it does not fold), `named`: its text can be edited, `deed`: words of what a click at its end, or Enter,
    does. `line`: no heading but a plain line of words.
    Photos: `stack` is the number of photos of its series where that is drawn as one (negative: it is drawn
    open), `part` its part in an open series ("best", "other"), `best` short words for why it is the best,
    `more` how many photos of the chapter are folded away behind it, `below` words under it where the list has
    room for them. `why` are words for either.
    """

    text: str
    photo: str | None = None
    used: int = 0
    missing: bool = False
    stars: int | None = None
    key: str = ""
    sub: str = ""
    why: str = ""
    folded: bool | None = None
    named: bool = False
    deed: str = ""
    line: bool = False
    stack: int = 0
    part: str = ""
    best: str = ""
    more: int = 0
    below: str = ""
    picked: bool = False


class PhotoModel(QAbstractListModel):
    named = Signal(str, str)  # key of a heading, its new name ("" for none)

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
        pairs = zip(old, rows, strict=False)
        if len(old) == len(rows) and all(a is b or _identity(a) == _identity(b) for a, b in pairs):
            self.rows = rows
            for n, (a, b) in enumerate(zip(old, rows, strict=True)):
                if a is not b and a != b:
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
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row) if row.photo is not None else row.why or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.rows[index.row()]
        if row.photo is None:
            flags = Qt.ItemFlag.ItemIsEnabled
            if row.key:
                flags |= Qt.ItemFlag.ItemIsSelectable
            return flags | Qt.ItemFlag.ItemIsEditable if row.named else flags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A heading was given another name; what that means is the panel's."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, text = self.rows[index.row()], " ".join(str(value).split())
        if text != row.text:
            self.named.emit(row.key, text)
        return True

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
            state = {None: "", True: tr("folded"), False: tr("unfolded")}[row.folded]
            deed = tr("Enter: {deed}", deed=row.deed) if row.deed else ""
            return ", ".join(p for p in (row.text, row.sub, row.why.replace("\n", ", "), state, deed) if p)
        parts = [row.text]
        if row.stack:
            parts.append(tr("{n} photos of this moment", n=abs(row.stack)))
        if row.part:
            best = ": ".join(w for w in (tr("the best of them"), row.best) if w)
            parts.append(best if row.part == "best" else tr("one of the others"))
        if row.more:
            parts.append(tr("{n} more folded away", n=row.more))
        if row.picked:
            parts.append(tr("favourite"))
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
        if row.why:
            lines.append(row.why)
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


def _identity(row: Row) -> tuple[str, bool]:
    """What makes it the same row although its marks change; a heading's height hangs on its second line."""
    return row.photo or row.key or row.text, bool(row.sub)


class PhotoList(QListView):
    """Thumbnails in rows that fill the width; headings take a row of their own."""

    rated = Signal(object)  # 0 to 5, -1 rejected
    used = Signal()
    folded = Signal(int)  # fold or unfold what this row stands for: a chapter, a series
    done = Signal(int)  # do the deed of this heading
    escaped = Signal()
    columns_changed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("photo_list")
        self.setAccessibleName(tr("Photos"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # see `keyPressEvent`
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.columns, self.words_below = 1, 0
        self.cell = PhotoCell(thumbnails, self)
        self.setItemDelegate(self.cell)
        self.verticalScrollBar().setSingleStep(24)

    def sizes(self) -> None:
        """Cells anew: another width, another font."""
        width = self.viewport().width()
        wish = CELL * max(1.0, self.fontMetrics().height() / USUAL_LINE)  # words grow, and so do badges
        columns = max(1, round(width / wish))
        side = max(64, (width - 4) // columns)
        words = self.words_below * self.fontMetrics().height()
        if self.cell.set_sizes(QSize(side, round(side * 0.82) + words), width, words):
            self.scheduleDelayedItemsLayout()
        if columns != self.columns:
            self.columns = columns
            self.columns_changed.emit()

    def show_words_below(self, lines: int) -> None:
        """Room for so many lines of words under each photo."""
        if lines != self.words_below:
            self.words_below = lines
            self.sizes()

    def resizeEvent(self, event: object) -> None:
        self.sizes()
        super().resizeEvent(event)

    def _row(self, index: QModelIndex) -> Row | None:
        return index.data(PHOTO) if index.isValid() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = self._row(index)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if row is not None and plain and self.cell.deed_at(row, self.visualRect(index), at):
            event.accept()
            self.done.emit(index.row())
            return
        if row is not None and plain and self.cell.folds_at(row, self.visualRect(index), at):
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.NoUpdate,  # folding chooses nothing
            )
            self.folded.emit(index.row())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = self._row(index)
        if row is not None and self.cell.folds_at(row, self.visualRect(index), at):
            self.folded.emit(index.row())  # a quick second click
        elif row is not None and row.deed:
            event.accept()
        elif row is not None and row.photo is None:
            self.rename(index)
        else:
            super().mouseDoubleClickEvent(event)

    # --- what is chosen ----------------------------------------------------------------------

    def selected(self) -> list[str]:
        """The chosen photos, in order."""
        rows = self.model().rows
        places = sorted(i.row() for i in self.selectionModel().selectedIndexes())
        return [p for n in places if n < len(rows) and (p := rows[n].photo) is not None]

    def current_key(self) -> str:
        """Where the keys are, in words that outlast the rows: see `select_again`."""
        n, rows = self.currentIndex().row(), self.model().rows
        if not 0 <= n < len(rows):
            return ""
        return rows[n].photo or f"heading {rows[n].key}"

    def select_again(self, photos: list[str], current: str = "") -> None:
        """Choose what was chosen before the rows became others, as far as it is still there."""
        model, chosen, flag = self.model(), self.selectionModel(), QItemSelectionModel.SelectionFlag
        for photo in photos:
            place = model.place(photo)
            if place is not None:
                chosen.select(model.index(place), flag.Select)
        place = model.place(current)
        if place is None:
            keys = (n for n, r in enumerate(model.rows) if r.photo is None and r.key)
            place = next((n for n in keys if f"heading {model.rows[n].key}" == current), None)
            if place is not None:
                chosen.select(model.index(place), flag.Select)
        if place is not None:
            chosen.setCurrentIndex(model.index(place), flag.NoUpdate)

    def choose(self, photos: list[str]) -> None:
        """Choose these photos, of those that are shown, and scroll to the first."""
        model, chosen, flag = self.model(), self.selectionModel(), QItemSelectionModel.SelectionFlag
        places = [n for p in photos if (n := model.place(p)) is not None]
        if places:
            chosen.setCurrentIndex(model.index(places[0]), flag.ClearAndSelect)
            for n in places[1:]:
                chosen.select(model.index(n), flag.Select)
            self.scrollTo(model.index(places[0]))

    # --- hands -------------------------------------------------------------------------------

    def rename(self, index: QModelIndex) -> None:
        """Put the cursor into a heading's name."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable and not editing:
            self.setCurrentIndex(index)
            self.edit(index)

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
        stars, key, row = self._stars(event), event.key(), self._row(self.currentIndex())
        heading = row is not None and row.photo is None
        if stars is not None:
            self.rated.emit(stars)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif heading and row is not None and row.deed and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_F2 or (heading and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self.rename(self.currentIndex())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.used.emit()
        elif heading and self._fold_key(row, key):
            self.folded.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _fold_key(row: Row, key: int) -> bool:
        """Space, Left and Right on a heading, as in a tree."""
        if row.folded is None:
            return False
        return key == Qt.Key.Key_Space or key == (Qt.Key.Key_Right if row.folded else Qt.Key.Key_Left)
