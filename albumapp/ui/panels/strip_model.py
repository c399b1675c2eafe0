"""The surfaces of a book as rows: what the strip and the contents show of each, and how rows are dragged."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from albumapp.document.chapters import Chapter, chapters_of
from albumapp.document.model import PhotoEntry, Surface
from albumapp.ui.canvas.thumbnails import THUMB_H, thumb_size
from albumapp.ui.tr import count, tr
from albumapp.ui.words import surface_name

SURFACE_MIME = "application/x-albumapp-surface"
SURFACE = Qt.ItemDataRole.UserRole
ATTENTION = Qt.ItemDataRole.UserRole + 1
LOOKED_AT = Qt.ItemDataRole.UserRole + 2
PAD, LABEL_H = 8, 20  # px; a label is higher where the text is
_SHORT = 4  # letters of a month: its page is narrow there
_LONGEST = 11  # letters of a guest's name
GAP = 36  # px that open where what is dragged would go


def label_of(surface: Surface) -> str:
    """ "Cover", or the page numbers."""
    pages = surface.shape.pages
    if surface.shape.kind == "cover":
        return tr("Cover")
    if surface.shape.is_piece:
        name = surface_name(surface)
        if surface.shape.part == "month":
            return name.split()[0][:_SHORT]
        return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    text = "–".join(str(p) for p in dict.fromkeys((pages[0], pages[-1]))) if pages else ""
    return f"\u2066{text}\u2069" if text and QGuiApplication.isRightToLeft() else text  # as the pages lie


def needs_look(surface: Surface, photos: Mapping[str, PhotoEntry]) -> bool:
    """Something is not finished: no frames at all, an empty frame, or a photo that the project lost."""
    empty = any(f.photo is None or f.photo not in photos for f in surface.photo_frames())
    return empty or (not surface.frames and surface.shape.kind != "cover")


def chapter_title(chapter: Chapter, n: int) -> str:
    """What a chapter is called where it stands as the n-th, from 1."""
    return chapter.name or tr("Chapter {n}", n=n)


class StripModel(QAbstractListModel):
    """One row a surface. Rows are replaced only where the surface is another value.

    `high` is the height of the pictures, `label` that of the lines below them, `band` the px above them for
    names of chapters, `gap` the row before which room is open for what is dragged (-1: nowhere).
    """

    dropped = Signal(list, int)  # surface ids, row that they were dropped before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surfaces: tuple[Surface, ...] = ()
        self.photos: Mapping[str, PhotoEntry] = {}
        self.chapters: tuple[Chapter, ...] = ()
        self.names: Mapping[str, str] = {}
        self.looked_at: Callable[[Surface], bool] = lambda surface: True
        self.high, self.label, self.gap, self.band = THUMB_H, LABEL_H, -1, 0
        self._attention: frozenset[str] = frozenset()

    def show(self, surfaces: tuple[Surface, ...], photos: Mapping[str, PhotoEntry]) -> bool:
        """True where rows came, went or changed places."""
        old, old_photos = self.surfaces, self.photos
        if [s.id for s in old] != [s.id for s in surfaces]:
            self.beginResetModel()
            self.surfaces, self.photos = surfaces, photos
            self._chapter()
            self.endResetModel()
            return True
        self.surfaces, self.photos = surfaces, photos
        self._chapter()
        for row, (a, b) in enumerate(zip(old, surfaces, strict=True)):
            if a is not b or (old_photos is not photos and any(p not in old_photos for p in b.photos())):
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

    def _chapter(self) -> None:
        self.chapters = chapters_of([s for s in self.surfaces if s.shape.kind != "cover"], self.names)

    def set_names(self, names: Mapping[str, str]) -> bool:
        """Of chapters of the photos, by event; True where that changes anything."""
        if names == self.names:
            return False
        self.names = dict(names)
        self._chapter()
        return True

    @property
    def has_chapters(self) -> bool:
        """There is more than one, or one that somebody named."""
        return len(self.chapters) > 1 or any(c.own for c in self.chapters)

    def set_attention(self, surface_ids: Collection[str]) -> None:
        """Further spreads to mark, whatever a check found there."""
        before, self._attention = self._attention, frozenset(surface_ids)
        for row, surface in enumerate(self.surfaces):
            if surface.id in before ^ self._attention:
                self.dataChanged.emit(self.index(row), self.index(row))

    def all_changed(self) -> None:
        if self.surfaces:
            self.dataChanged.emit(self.index(0), self.index(len(self.surfaces) - 1))

    def row_of(self, surface_id: str) -> int:
        return next((i for i, s in enumerate(self.surfaces) if s.id == surface_id), -1)

    def chapter_of(self, surface_id: str) -> Chapter | None:
        return next((c for c in self.chapters if surface_id in c.surfaces), None)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.surfaces)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        surface = self.surfaces[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return label_of(surface)
        if role == SURFACE:
            return surface
        if role == ATTENTION:
            return surface.id in self._attention or needs_look(surface, self.photos)
        if role == LOOKED_AT:
            return self.looked_at(surface)
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.size_of(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(surface, bool(self.data(index, ATTENTION)))
        return None

    def size_of(self, row: int) -> QSize:
        """Of a row with its label, and the gap that is open beside it."""
        size = thumb_size(self.surfaces[row], self.high)
        beside = row == self.gap or (row == len(self.surfaces) - 1 and self.gap == len(self.surfaces))
        width = size.width() + 2 * PAD + (GAP if beside else 0)
        return QSize(width, self.high + self.label + 2 * PAD + self.band)

    def _words(self, surface: Surface, look: bool) -> str:
        n = sum(1 for _ in surface.photo_frames())
        where = label_of(surface)
        if surface.shape.kind != "cover":
            many = len(surface.shape.pages) > 1
            where = tr("Pages {pages}", pages=where) if many else tr("Page {pages}", pages=where)
        words = [where, count(n, "{n} photo", "{n} photos")]
        chapter = self.chapter_of(surface.id) if self.has_chapters else None
        if chapter is not None and chapter.first == surface.id:
            title = chapter_title(chapter, self.chapters.index(chapter) + 1)
            words.append(tr("begins “{name}”", name=title))
        words += [tr("needs a look")] if look else []
        words += [tr("locked")] if surface.locked else []
        return ", ".join(words)

    # --- dragging -----------------------------------------------------------------------------

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        movable = self.surfaces[index.row()].shape.whole
        return flags | Qt.ItemFlag.ItemIsDragEnabled if movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [SURFACE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({i.row() for i in indexes})
        data = QMimeData()
        data.setData(SURFACE_MIME, "\n".join(self.surfaces[r].id for r in rows).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        ids = surfaces_in(data)
        if not ids:
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self.surfaces)
        self.dropped.emit(ids, at)
        return False  # the document moves it, the view must not

    def place_for(self, row: int, ids: Collection[str] = ()) -> int:
        """The row nearest to `row` that pages may be put before: not before the cover nor a single first
        page, not after a single last one; whole chapters only between chapters."""
        loose = [s.shape.whole for s in self.surfaces]
        first = loose.index(True) if True in loose else 0
        last = len(loose) - loose[::-1].index(True) if True in loose else len(loose)
        row = min(max(row, first), last)
        mine = {c for i in ids if (c := self.chapter_of(i)) is not None}
        spreads = {i for c in mine for i in c.surfaces if loose[self.row_of(i)]}
        if len(self.chapters) < 2 or not ids or spreads != set(ids):
            return row
        borders = {first, last, *(max(self.row_of(c.first), first) for c in self.chapters)}
        return min(borders, key=lambda b: (abs(b - row), b))


def surfaces_in(mime: QMimeData) -> list[str]:
    """Surface ids that a drag from the strip or the contents carries."""
    if not mime.hasFormat(SURFACE_MIME):
        return []
    return [i for i in bytes(mime.data(SURFACE_MIME).data()).decode("utf-8").split("\n") if i]
