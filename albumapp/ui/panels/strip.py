"""The book as a strip of spreads: small pictures of every surface, drawn by the canvas's own painter.

Pictures are drawn when they come into sight, a few ms at a time, and kept by the surface's identity: an
edit redraws the spread that it changed and no other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from albumapp.basis import UserError
from albumapp.document.model import PhotoEntry, Surface
from albumapp.session.project import Change, Project
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.thumbnails import THUMB_H, Thumbnails, thumb_size
from albumapp.ui.tr import tr

SURFACE_MIME = "application/x-albumapp-surface"
SURFACE = Qt.ItemDataRole.UserRole
ATTENTION = Qt.ItemDataRole.UserRole + 1
PAD, LABEL_H = 8, 20  # px
AMBER = QColor(255, 178, 36)


def label_of(surface: Surface) -> str:
    """ "Cover", or the page numbers."""
    pages = surface.shape.pages
    if surface.shape.kind == "cover":
        return tr("Cover")
    return "–".join(str(p) for p in dict.fromkeys((pages[0], pages[-1]))) if pages else ""


def needs_look(surface: Surface, photos: Mapping[str, PhotoEntry]) -> bool:
    """Something is not finished: no frames at all, an empty frame, or a photo that the project lost."""
    empty = any(f.photo is None or f.photo not in photos for f in surface.photo_frames())
    return empty or (not surface.frames and surface.shape.kind != "cover")


class StripModel(QAbstractListModel):
    """One row a surface. Rows are replaced only where the surface is another value."""

    dropped = Signal(str, int)  # surface id, row that it was dropped before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surfaces: tuple[Surface, ...] = ()
        self.photos: Mapping[str, PhotoEntry] = {}
        self._attention: frozenset[str] = frozenset()

    def show(self, surfaces: tuple[Surface, ...], photos: Mapping[str, PhotoEntry]) -> bool:
        """True where rows came, went or changed places."""
        old, old_photos = self.surfaces, self.photos
        if [s.id for s in old] != [s.id for s in surfaces]:
            self.beginResetModel()
            self.surfaces, self.photos = surfaces, photos
            self.endResetModel()
            return True
        self.surfaces, self.photos = surfaces, photos
        for row, (a, b) in enumerate(zip(old, surfaces, strict=True)):
            if a is not b or (old_photos is not photos and any(p not in old_photos for p in b.photos())):
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

    def set_attention(self, surface_ids: Collection[str]) -> None:
        """Further spreads to mark, whatever a check found there."""
        self._attention = frozenset(surface_ids)
        if self.surfaces:
            self.dataChanged.emit(self.index(0), self.index(len(self.surfaces) - 1))

    def row_of(self, surface_id: str) -> int:
        return next((i for i, s in enumerate(self.surfaces) if s.id == surface_id), -1)

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
        if role == Qt.ItemDataRole.SizeHintRole:
            size = thumb_size(surface)
            return QSize(size.width() + 2 * PAD, THUMB_H + LABEL_H + 2 * PAD)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(surface, bool(self.data(index, ATTENTION)))
        return None

    def _words(self, surface: Surface, look: bool) -> str:
        n = sum(1 for _ in surface.photo_frames())
        where = label_of(surface)
        if surface.shape.kind != "cover":
            many = len(surface.shape.pages) > 1
            where = tr("Pages {pages}", pages=where) if many else tr("Page {pages}", pages=where)
        words = [where, tr("1 photo") if n == 1 else tr("{n} photos", n=n)]
        words += [tr("needs a look")] if look else []
        words += [tr("locked")] if surface.locked else []
        return ", ".join(words)

    # --- dragging -----------------------------------------------------------------------------

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        movable = self.surfaces[index.row()].shape.kind == "spread"
        return flags | Qt.ItemFlag.ItemIsDragEnabled if movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [SURFACE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(SURFACE_MIME, self.surfaces[indexes[0].row()].id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        if not data.hasFormat(SURFACE_MIME):
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self.surfaces)
        self.dropped.emit(bytes(data.data(SURFACE_MIME).data()).decode(), at)
        return False  # the document moves it, the view must not


class _Delegate(QStyledItemDelegate):
    """Draws one spread: its picture, its pages, and what is to be known of it."""

    def __init__(self, strip: Strip) -> None:
        super().__init__(strip)
        self._strip = strip

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        surface: Surface = index.data(SURFACE)
        model = self._strip.model_
        palette = option.palette
        size = thumb_size(surface)
        area = QRect(option.rect.x() + PAD, option.rect.y() + PAD, size.width(), size.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        self._picture(painter, area, surface, model.photos, palette)
        if current:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 3 if focused else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(-2.5, -2.5, 2.5, 2.5), 2, 2)
        font = QFont(option.font)
        font.setBold(current)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        label = QRect(option.rect.x(), area.bottom() + 5, option.rect.width(), LABEL_H)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if index.data(ATTENTION):
            _attention(painter, QPointF(area.right() - 7, area.top() + 8))
        if surface.locked:
            _lock(painter, QPointF(area.left() + 9, area.top() + 9))
        painter.restore()

    def _picture(
        self, p: QPainter, area: QRect, surface: Surface, photos: Mapping[str, PhotoEntry], palette: QPalette
    ) -> None:
        picture = self._strip.thumbnails.get(surface, photos, self._strip.devicePixelRatioF())
        if picture is None:
            p.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        else:
            p.drawPixmap(area, picture)
        p.setPen(QPen(QColor(0, 0, 0, 70), 1))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(QRectF(area).adjusted(-0.5, -0.5, 0.5, 0.5))


def _attention(p: QPainter, c: QPointF) -> None:
    p.setPen(QPen(QColor(30, 30, 30), 1))
    p.setBrush(AMBER)
    p.drawEllipse(c, 7, 7)
    p.setPen(QPen(QColor(30, 30, 30), 1.8))
    p.drawLine(c + QPointF(0, -3.6), c + QPointF(0, 0.8))
    p.drawPoint(c + QPointF(0, 3.6))


def _lock(p: QPainter, c: QPointF) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(20, 20, 20, 200))
    p.drawEllipse(c, 8, 8)
    p.setPen(QPen(QColor("white"), 1.3))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawArc(QRectF(c.x() - 2.2, c.y() - 5, 4.4, 6), 0, 180 * 16)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor("white"))
    p.drawRoundedRect(QRectF(c.x() - 3.6, c.y() - 1.8, 7.2, 5.4), 1, 1)


class Strip(QListView):
    """The strip. Arrows, PgUp and PgDn walk the book; Alt+Left and Alt+Right move the current spread."""

    surface_chosen = Signal(str)
    edit_failed = Signal(str, str)
    context_requested = Signal(QPoint, str)  # global point, surface id or ""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(tr("Pages of the book"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFixedHeight(THUMB_H + LABEL_H + 2 * PAD + self.horizontalScrollBar().sizeHint().height() + 4)
        self._pictures, self._project = pictures, None
        self._unlisten: Callable[[], None] | None = None
        self._current = ""
        self.thumbnails = Thumbnails(pictures, self._drawn)
        self.model_ = StripModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Delegate(self))
        self.model_.dropped.connect(self._dropped)
        self.selectionModel().currentChanged.connect(self._walked)
        self._quiet = False
        pictures.arrived.connect(self._arrived)

    @property
    def is_idle(self) -> bool:
        return self.thumbnails.is_idle

    def set_project(self, project: Project | None) -> None:
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None
        self._project = project
        if project is not None:
            self._unlisten = project.listen(self._changed)
        self._show()

    def _changed(self, change: Change) -> None:
        self._show()

    def _show(self) -> None:
        document = self._project.document if self._project is not None else None
        surfaces = document.surfaces if document is not None else ()
        self._quiet = True
        reset = self.model_.show(surfaces, document.photos if document is not None else {})
        self._quiet = False
        self.thumbnails.keep({s.id for s in surfaces})
        if reset:
            self.set_current(self._current)

    # --- going about --------------------------------------------------------------------------

    @property
    def current(self) -> str:
        return self._current

    def set_current(self, surface_id: str) -> None:
        """Mark a surface and bring it into sight; says nothing."""
        self._current = surface_id
        row = self.model_.row_of(surface_id)
        self._quiet = True
        index = self.model_.index(row) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        if row >= 0:
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """So many spreads on or back."""
        row = min(max(self.model_.row_of(self._current) + by, 0), len(self.model_.surfaces) - 1)
        if row >= 0:
            self.setCurrentIndex(self.model_.index(row))

    def set_attention(self, surface_ids: Collection[str]) -> None:
        self.model_.set_attention(surface_ids)

    def _walked(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._quiet or not now.isValid():
            return
        surface = self.model_.surfaces[now.row()]
        if surface.id != self._current:
            self._current = surface.id
            self.surface_chosen.emit(surface.id)

    def move_surface(self, surface_id: str, to_index: int) -> bool:
        """Put a spread at another place among the inner surfaces (0: first), as one step."""
        if self._project is None:
            return False
        try:
            self._project.do("move_spread", surface=surface_id, to=to_index)
        except UserError as e:
            self.edit_failed.emit(e.what, e.mend)
            return False
        return True

    def _dropped(self, surface_id: str, row: int) -> None:
        """A row among all surfaces becomes a place among the inner ones that are left."""
        inner = [s.id for s in self.model_.surfaces[:row] if s.shape.kind != "cover" and s.id != surface_id]
        # the drag must end before the rows are made anew under it
        QTimer.singleShot(0, lambda: self.move_surface(surface_id, len(inner)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            inner = [s.id for s in self.model_.surfaces if s.shape.kind != "cover"]
            if self._current in inner:
                self.move_surface(self._current, max(inner.index(self._current) + ways[event.key()], 0))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: Any) -> None:
        index = self.indexAt(event.pos())
        surface = self.model_.surfaces[index.row()].id if index.isValid() else ""
        self.context_requested.emit(event.globalPos(), surface)

    def wheelEvent(self, event: Any) -> None:
        delta = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.y() or delta.x()))
        event.accept()

    # --- pictures -----------------------------------------------------------------------------

    def _drawn(self, surface_id: str) -> None:
        row = self.model_.row_of(surface_id)
        if row >= 0:
            self.update(self.model_.index(row))

    def _arrived(self, photo_id: str) -> None:
        for surface in self.model_.surfaces:
            if photo_id in surface.photos():
                self.thumbnails.outdated(surface, self.model_.photos, self.devicePixelRatioF())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
