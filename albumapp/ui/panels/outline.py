"""The book as an outline: cover, spreads and their frames in words, where every edit can be made.

It is for those who do not see the pages, and for those who would rather walk a list than aim. What is chosen
here is chosen on the canvas and the other way round, so that every action, the context menu and the
properties at the right are about it. Only lines of pages that changed are made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from albumapp.ui.announcing import pages_words
from albumapp.ui.canvas.access import frame_words
from albumapp.ui.canvas.order import reading_order
from albumapp.ui.thing import named
from albumapp.ui.tr import tr
from albumapp.ui.widgets import column, glyph_tool, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.document.model import Document, Surface
    from albumapp.session.project import Change
    from albumapp.ui.desk import Desk

SURFACE, FRAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROOM = 8  # px beyond a line of text: 24 px to aim at, at least


class _Lines(QStyledItemDelegate):
    """As many lines as the words need, and at least 24 px to aim at."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        tree = self.parent()
        depth = 2 if index.parent().isValid() else 1
        room = QRect(0, 0, max(tree.viewport().width() - depth * tree.indentation() - 2 * ROOM, 40), 10_000)
        found = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(room.width(), max(24, found.height() + ROOM))


class OutlineTree(QTreeWidget):
    """The lines. An item has the id of its surface, and of its frame ("" for the surface itself)."""

    opened = Signal(str)  # Enter on a frame
    context_requested = Signal(QPoint, str)  # global point, frame id or ""
    closed = Signal()  # Esc

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._quiet = False
        self._shown: dict[str, tuple[Surface, QTreeWidgetItem]] = {}
        self._attention: frozenset[str] = frozenset()
        self.setObjectName("outline_tree")
        self.setAccessibleName(tr("Outline of the book"))
        self.setHeaderLabels([tr("Pages and frames")])  # hidden, but read
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(True)
        self.setItemDelegate(_Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemSelectionChanged.connect(self._chosen)
        self.currentItemChanged.connect(lambda *_: self._chosen())
        self.itemDoubleClicked.connect(lambda *_: self._open())

    # --- the book -------------------------------------------------------------------------------

    def show_book(self, document: Document | None, anew: bool = False) -> None:
        """Bring the lines up to date; `anew`: what is known of photos has changed, so all of them."""
        surfaces = document.surfaces if document is not None else ()
        ids = [s.id for s in surfaces]
        if anew or document is None or list(self._shown) != ids:
            self._rebuild(surfaces)
        else:
            for surface in surfaces:
                before, item = self._shown[surface.id]
                if before is not surface:
                    self._fill(item, surface)
        self.follow()

    def _rebuild(self, surfaces: Collection[Surface]) -> None:
        open_ = {i for i, (_, item) in self._shown.items() if item.isExpanded()}
        self._quiet = True
        self.clear()
        self._shown = {}
        for surface in surfaces:
            item = QTreeWidgetItem(self)
            self._fill(item, surface)
            item.setExpanded(surface.id in open_)
        self._quiet = False

    def _fill(self, item: QTreeWidgetItem, surface: Surface) -> None:
        """The line of a surface and those of its frames, in reading order."""
        self._quiet = True
        project = self._desk.project
        self._shown[surface.id] = (surface, item)
        self._write(item, surface)
        here = self.currentItem()
        at = item.indexOfChild(here) if here is not None else -1
        frames = reading_order(surface) if project is not None else []
        while item.childCount() > len(frames):
            item.removeChild(item.child(item.childCount() - 1))
        while item.childCount() < len(frames):
            QTreeWidgetItem(item)
        for n, frame in enumerate(frames):
            line = item.child(n)
            words = frame_words(project, surface, frame)
            line.setText(0, words)
            line.setToolTip(0, words)
            line.setData(0, SURFACE, surface.id)
            line.setData(0, FRAME, frame.id)
        if at >= 0:
            self.setCurrentItem(item.child(min(at, len(frames) - 1)) if frames else item)
        self._quiet = False

    def _write(self, item: QTreeWidgetItem, surface: Surface) -> None:
        words = [pages_words(surface)]
        words += [tr("chapter “{name}” begins", name=surface.chapter)] if surface.chapter else []
        words += [tr("needs a look")] if surface.id in self._attention else []
        item.setText(0, ", ".join(words))
        item.setToolTip(0, item.text(0))
        item.setData(0, SURFACE, surface.id)
        item.setData(0, FRAME, "")

    def set_attention(self, surface_ids: Collection[str]) -> None:
        self._attention = frozenset(surface_ids)
        for surface, item in self._shown.values():
            self._write(item, surface)

    # --- in step with the desk --------------------------------------------------------------------

    def follow(self) -> None:
        """Choose what the desk has chosen, unless that is so already."""
        desk = self._desk
        found = self._shown.get(desk.surface_id)
        if found is None or self._meant() == (desk.surface_id, list(desk.selection)):
            return
        item = found[1]
        lines = {item.child(n).data(0, FRAME): item.child(n) for n in range(item.childCount())}
        chosen = [lines[i] for i in desk.selection if i in lines]
        self._quiet = True
        self.setCurrentItem(chosen[-1] if chosen else item)
        self.clearSelection()
        for line in chosen or [item]:
            line.setSelected(True)
        self.scrollToItem(self.currentItem())
        self._quiet = False

    def _meant(self) -> tuple[str, list[str]]:
        """The surface of the current line, and the frames on it whose lines are selected."""
        here = self.currentItem()
        if here is None:
            return "", []
        lines = self.selectedItems()
        if lines and not here.isSelected():  # the selection is told before the current line
            here = lines[-1]
        surface = here.data(0, SURFACE)
        chosen = [i for i in self.selectedItems() if i.data(0, SURFACE) == surface]
        return surface, [i.data(0, FRAME) for i in chosen if i.data(0, FRAME)]

    def _chosen(self) -> None:
        if self._quiet:
            return
        surface, frames = self._meant()
        if not surface:
            return
        pages = {i.data(0, SURFACE) for i in self.selectedItems() if not i.data(0, FRAME)}
        self._quiet = True
        self._desk.go(surface)
        self._desk.choose_pages([i for i in self._shown if i in pages])
        self._desk.select(frames)
        self._quiet = False

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # words may need more lines

    # --- keys -----------------------------------------------------------------------------------

    def _open(self) -> None:
        """A frame is cropped or written in; a spread shows its frames, or hides them."""
        here = self.currentItem()
        if here is not None and here.data(0, FRAME):
            self.opened.emit(here.data(0, FRAME))
        elif here is not None:
            here.setExpanded(not here.isExpanded())

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: Any) -> None:
        at, item = event.globalPos(), self.itemAt(event.pos())
        if event.reason() == event.Reason.Keyboard:
            item = self.currentItem()
            at = self.viewport().mapToGlobal(self.visualItemRect(item).center()) if item else at
        if item is not None:
            self.context_requested.emit(at, item.data(0, FRAME))


class Outline(QFrame):
    """The tree with its head. `back` closes it; `open_frame` crops or writes."""

    def __init__(self, desk: Desk, back: Callable[[], None], open_frame: Callable[[str], None]) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("outline")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.tree = OutlineTree(desk)
        self.tree.opened.connect(open_frame)
        self.tree.closed.connect(back)
        box = column(self, 8, 8)
        close = glyph_tool("x", "outline_close", tr("Close the outline"), back)
        self.title = wrapped(label("", "outline_title", bold=True))
        box.addLayout(row(self.title, close))
        box.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        desk.document_changed.connect(self._changed)
        desk.project_changed.connect(self.renew)
        for signal in (desk.analysis_changed, desk.story.changed):
            signal.connect(lambda: self.renew(True))
        for signal in (desk.selection_changed, desk.current_surface_changed):
            signal.connect(lambda _: self.tree.follow() if self.isVisible() else None)

    def _changed(self, change: Change) -> None:
        self.renew()

    def renew(self, anew: bool = False) -> None:
        """While it is hidden nothing is done."""
        if self.isVisible():
            self.title.setText(named(self._desk, "Outline of the book"))
            self.tree.setAccessibleName(self.title.text())
            self.tree.show_book(self._desk.document, anew)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.renew(True)
