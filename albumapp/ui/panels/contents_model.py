"""The whole book as rows: a heading for each chapter, then its surfaces, which a StripModel holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QSize, Qt
from PySide6.QtWidgets import QWidget

from albumapp.document.chapters import Chapter
from albumapp.ui.panels.strip_model import SURFACE_MIME, StripModel, chapter_title
from albumapp.ui.tr import count, tr

CHAPTER = Qt.ItemDataRole.UserRole + 9


class ContentsModel(QAbstractListModel):
    """`pages` holds the surfaces. A row is a surface, or the chapter that begins with the next row."""

    def __init__(self, pages: StripModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = pages
        self.wide = 600  # px: headings take a line of their own
        self.line = 24  # px of a line of text
        self._rows: list[int | Chapter] = []
        self._said: tuple[str, ...] = ()
        pages.dataChanged.connect(self._page_changed)

    def renew(self) -> None:
        """Pages or chapters are others than before."""
        heads = {c.first: c for c in self.pages.chapters} if self.pages.has_chapters else {}
        rows: list[int | Chapter] = []
        for n, s in enumerate(self.pages.surfaces):
            if s.id in heads:
                rows.append(heads[s.id])
            rows.append(n)
        said = tuple(r.first if isinstance(r, Chapter) else self.pages.surfaces[r].id for r in rows)
        same, self._said, self._rows = self._said == said, said, rows
        if same:
            self.dataChanged.emit(self.index(0), self.index(max(len(rows) - 1, 0)))
            return
        self.beginResetModel()
        self.endResetModel()

    def _page_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for n in range(first.row(), last.row() + 1):
            row = self.row_of_page(n)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    # --- rows ---------------------------------------------------------------------------------

    def chapter(self, index: QModelIndex) -> Chapter | None:
        """The chapter that a row is the heading of."""
        found = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return found if isinstance(found, Chapter) else None

    def page(self, index: QModelIndex) -> QModelIndex:
        """The row among `pages`; an invalid one for a heading."""
        found = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return self.pages.index(found) if isinstance(found, int) else QModelIndex()

    def row_of_page(self, n: int) -> int:
        return next((r for r, p in enumerate(self._rows) if p == n and isinstance(p, int)), -1)

    def row_of(self, surface_id: str) -> int:
        return self.row_of_page(self.pages.row_of(surface_id))

    def surfaces_at(self, index: QModelIndex) -> list[str]:
        """The surface of a row, or all of the chapter that it heads."""
        chapter, page = self.chapter(index), self.page(index)
        if chapter is not None:
            return list(chapter.surfaces)
        return [self.pages.surfaces[page.row()].id] if page.isValid() else []

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        chapter = self.chapter(index)
        if chapter is None:
            return self.pages.data(self.page(index), role)
        if role == CHAPTER:
            return chapter
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(self.wide, self.line)
        title = chapter_title(chapter, self.pages.chapters.index(chapter) + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            n = len(chapter.surfaces)
            return ", ".join((tr("Chapter “{name}”", name=title), count(n, "{n} spread", "{n} spreads")))
        return None

    # --- dragging -----------------------------------------------------------------------------

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        page = self.page(index)
        if page.isValid():
            return self.pages.flags(page)
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [SURFACE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = {i for index in indexes for i in self.surfaces_at(index)}
        rows = [n for n, s in enumerate(self.pages.surfaces) if s.id in ids and s.shape.whole]
        return self.pages.mimeData([self.pages.index(n) for n in rows])
