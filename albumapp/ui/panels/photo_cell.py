"""How a row of the photo panel is drawn: the photo whole, its marks as signs, never colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from albumapp.ui.icons import icon

if TYPE_CHECKING:
    from albumapp.ui.panels.photo_list import Row
    from albumapp.ui.thumbnails import Thumbnails

PHOTO = Qt.ItemDataRole.UserRole + 1
MARGIN = 5
BADGE = 18


class PhotoCell(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._size, self._width = QSize(120, 98), 240

    def set_sizes(self, size: QSize, width: int) -> bool:
        """Cell size and the view's width; True where they changed."""
        changed = (size, width) != (self._size, self._width)
        self._size, self._width = size, width
        return changed

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        row: Row = index.data(PHOTO)
        if row is not None and row.photo is None:
            return QSize(self._width, option.fontMetrics.height() + 18)
        return self._size

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: Row = index.data(PHOTO)
        if row is None:
            return
        p.save()
        if row.photo is None:
            self._heading(p, option, row)
        else:
            self._photo(p, option, row)
        p.restore()

    def _heading(self, p: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        font = option.font
        font.setBold(True)
        p.setFont(font)
        p.setPen(option.palette.text().color())
        area = option.rect.adjusted(MARGIN, 6, -MARGIN, 0)
        words = option.fontMetrics.elidedText(row.text, Qt.TextElideMode.ElideRight, area.width())
        p.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _photo(self, p: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        p.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        cell = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        pixmap = self._thumbnails.pixmap(row.photo)
        picture = _fitted(cell, pixmap)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(option.palette.midlight())
            p.drawRoundedRect(QRectF(cell).adjusted(-3, -3, 3, 3), 4, 4)
        if row.used or (row.stars or 0) < 0:
            p.setOpacity(0.7)
        if pixmap is not None:
            p.drawPixmap(picture, pixmap)
        else:
            p.fillRect(picture, option.palette.midlight())
        p.setOpacity(1.0)
        if selected:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(option.palette.accent().color(), 2.5))
            p.drawRect(QRectF(picture).adjusted(-1, -1, 1, 1))
        elif option.state & QStyle.StateFlag.State_HasFocus:
            p.setPen(QPen(option.palette.text().color(), 1, Qt.PenStyle.DotLine))
            p.drawRect(cell)
        self._marks(p, option, row, picture)

    def _marks(self, p: QPainter, option: QStyleOptionViewItem, row: Row, picture: QRect) -> None:
        if row.used:
            _badge(p, picture.right() - 3, picture.top() + 4, "✓" if row.used == 1 else f"{row.used}×")
        if row.stars is not None and row.stars != 0:
            words = "✕" if row.stars < 0 else "★" * row.stars
            _badge(p, picture.left() + 4, picture.bottom() - BADGE - 3, words, from_left=True)
        if row.missing:
            p.setPen(QPen(option.palette.text().color(), 1, Qt.PenStyle.DashLine))
            p.drawRect(picture.adjusted(0, 0, -1, -1))
            glyph = QRect(0, 0, 24, 24)
            glyph.moveCenter(picture.center())
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(option.palette.window())
            p.drawEllipse(glyph.adjusted(-6, -6, 6, 6))
            icon("link-break").paint(p, glyph)


def _fitted(cell: QRect, pixmap: QPixmap | None) -> QRect:
    size = QSize(3, 2) if pixmap is None else pixmap.size()
    area = QRect(cell.topLeft(), size.scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio))
    area.moveCenter(cell.center())
    return area


def _badge(p: QPainter, x: int, y: int, words: str, from_left: bool = False) -> None:
    """White on near black, so that it reads over any photo."""
    width = max(BADGE, p.fontMetrics().horizontalAdvance(words) + 10)
    box = QRectF(x if from_left else x - width, y, width, BADGE)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(20, 20, 20, 210))
    p.drawRoundedRect(box, BADGE / 2, BADGE / 2)
    p.setPen(QColor(255, 255, 255))
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
