"""Lists of people and of faces: their rows, how they are said, dragging and the keys.

People take what is dropped on them: faces are given to them, people merged with them (`dropped`). Tiles are
drawn in `face_cell`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from albumapp.ui.panels import faces as pictures
from albumapp.ui.panels.face_cell import ROW, FaceCell
from albumapp.ui.panels.photo_list import MIME as PHOTOS
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.analysis.model import FaceRef

PEOPLE = "application/x-albumapp-people"
FACES = "application/x-albumapp-faces"
SIGNS = {"always": "push-pin", "never": "prohibit"}


@dataclass(frozen=True, slots=True)
class Tile:
    """A heading (`person` and `face` empty), a person (`person` set), or one face of somebody.

    `single` is a face that stands for somebody seen once, who is nobody's yet: it is named and dropped on
    like a person. `photos` is on how many photos a person is, `sign` an icon for a rule or for being hidden.
    """

    text: str
    person: str = ""
    face: FaceRef | None = None
    photos: int = 0
    sign: str = ""
    rule: str = ""
    hidden: bool = False
    key: str = ""
    folded: bool | None = None
    spoken: str = ""
    single: bool = False

    @property
    def someone(self) -> bool:
        """Somebody who can be named: a person, or a face that is nobody's yet."""
        return bool(self.person) or self.single


def identity(tile: Tile) -> str:
    """What makes it the same tile although its marks change."""
    if tile.person:
        return tile.person
    return pictures.key_of(tile.face) if tile.face is not None else f"heading {tile.key or tile.text}"


class TileModel(QAbstractListModel):
    named = Signal(object, str)  # Tile, name
    dropped = Signal(object, object)  # QMimeData, Tile

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.tiles)

    def show_tiles(self, tiles: list[Tile]) -> bool:
        """Take new tiles. True where the list itself is another one."""
        old = self.tiles
        if [identity(t) for t in old] == [identity(t) for t in tiles]:
            self.tiles = tiles
            for n, (a, b) in enumerate(zip(old, tiles, strict=True)):
                if a != b:
                    self.dataChanged.emit(self.index(n), self.index(n))
            return False
        self.beginResetModel()
        self.tiles = tiles
        self._places = {identity(t): n for n, t in enumerate(tiles)}
        self.endResetModel()
        return True

    def place(self, key: str) -> int | None:
        """Where a tile is, by its `identity`."""
        return self._places.get(key)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.tiles):
            return None
        tile = self.tiles[index.row()]
        if role == ROW:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return tile.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self._spoken(tile)
            return words if role == Qt.ItemDataRole.AccessibleTextRole or tile.spoken or tile.sign else None
        return None

    @staticmethod
    def _spoken(tile: Tile) -> str:
        if tile.spoken or not tile.someone:
            state = {None: "", True: tr("folded"), False: tr("unfolded")}[tile.folded]
            return ", ".join(p for p in (tile.spoken or tile.text, state) if p)
        parts = [tile.text or tr("somebody without a name"), count(tile.photos, "{n} photo", "{n} photos")]
        parts += [tr("always included")] if tile.rule == "always" else []
        parts += [tr("never included")] if tile.rule == "never" else []
        parts += [tr("hidden")] if tile.hidden else []
        return ", ".join(parts)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        tile = self.tiles[index.row()]
        flags = Qt.ItemFlag.ItemIsEnabled
        if tile.person or tile.face is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        if tile.someone:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Somebody was given a name."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        tile = self.tiles[index.row()]
        if str(value).strip() != tile.text:
            self.named.emit(tile, str(value))
        return True

    # --- dragging ----------------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        return [PEOPLE, FACES, PHOTOS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Faces go with their photos, so that they can be dragged on to pages, too."""
        tiles = [self.tiles[i.row()] for i in indexes]
        data = QMimeData()
        people = [t.person for t in tiles if t.person]
        if people:
            data.setData(PEOPLE, "\n".join(people).encode())
        refs = [t.face for t in tiles if t.face is not None and not t.person]
        if not refs:
            return data
        data.setData(FACES, pictures.to_text(refs).encode())
        data.setData(PHOTOS, "\n".join(dict.fromkeys(f.photo for f in refs)).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        if not parent.isValid() or not self.tiles[parent.row()].someone:
            return False
        return data.hasFormat(PEOPLE) or data.hasFormat(FACES)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            self.dropped.emit(data, self.tiles[parent.row()])
        return False  # nothing is moved: the lists are made anew


class TileList(QListView):
    """Tiles in rows that fill the width, or (`one_row`) in one row."""

    opened = Signal(int)  # Space, or a double click on the picture
    used = Signal()
    folded = Signal(int)
    escaped = Signal()
    renewed = Signal()  # other tiles are shown: some that were chosen may be gone

    def __init__(self, name: str, spoken: str, cell: FaceCell, one_row: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.cell, self._one_row = cell, one_row
        cell.setParent(self)
        self.setItemDelegate(cell)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(not one_row)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(off if one_row else on)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded if one_row else off)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)

    def sizes(self) -> None:
        """Tiles anew: another width, another font."""
        changed = self.cell.fit(0 if self._one_row else self.viewport().width(), self.fontMetrics())
        if self._one_row:
            bar = self.horizontalScrollBar().sizeHint().height()
            self.setFixedHeight(self.cell.size.height() + bar + 2)
        if changed:
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: object) -> None:
        self.sizes()
        super().resizeEvent(event)

    def chosen(self) -> list[Tile]:
        """The selected tiles, in order."""
        rows = sorted(i.row() for i in self.selectionModel().selectedIndexes())
        tiles = self.model().tiles
        return [tiles[n] for n in rows if n < len(tiles)]

    def show_tiles(self, tiles: list[Tile]) -> None:
        """Take new tiles; what is chosen, where the keys are, and how far it is scrolled stay."""
        model = self.model()
        chosen = [identity(t) for t in self.chosen()]
        n = self.currentIndex().row()
        current = identity(model.tiles[n]) if 0 <= n < len(model.tiles) else ""
        at, across = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        if not model.show_tiles(tiles):
            return
        flag, selection = QItemSelectionModel.SelectionFlag, self.selectionModel()
        for key in chosen:
            place = model.place(key)
            if place is not None:
                selection.select(model.index(place), flag.Select)
        place = model.place(current)
        if place is None and n >= 0 and tiles:  # who was there is gone: the keys stay where they were
            place = min(n, len(tiles) - 1)
        if place is not None:
            selection.setCurrentIndex(model.index(place), flag.NoUpdate)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(at)
        self.horizontalScrollBar().setValue(across)
        self.renewed.emit()

    def rename(self, index: QModelIndex) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable and not editing:
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def _tile(self, index: QModelIndex) -> Tile | None:
        return index.data(ROW) if index.isValid() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        tile = self._tile(index)
        if tile is not None and tile.folded is not None:
            self.folded.emit(index.row())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The picture opens, the name is edited."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        tile = self._tile(index)
        if tile is None or tile.folded is not None:
            return
        if tile.someone and not self.cell.on_picture(self.visualRect(index), at):
            self.rename(index)
        elif tile.person:
            self.opened.emit(index.row())
        else:
            self.used.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        tile = self._tile(index)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if tile is not None and tile.folded is not None and (enter or key == Qt.Key.Key_Space):
            self.folded.emit(index.row())
        elif tile is not None and tile.someone and (enter or key == Qt.Key.Key_F2) and plain:
            self.rename(index)
        elif tile is not None and tile.person and key == Qt.Key.Key_Space and plain:
            self.opened.emit(index.row())
        elif enter and plain:
            self.used.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self.cell.size.height() if self._one_row else 300)
