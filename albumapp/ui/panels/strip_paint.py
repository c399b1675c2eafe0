"""How a spread looks in the strip and the contents: its picture, pages and marks; and chapters' bands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from albumapp.document.model import PhotoEntry, Surface
from albumapp.ui.canvas.thumbnails import thumb_size
from albumapp.ui.panels.strip_model import ATTENTION, GAP, LOOKED_AT, PAD, SURFACE
from albumapp.ui.widgets import elided, isolated

if TYPE_CHECKING:
    from albumapp.ui.canvas.thumbnails import Thumbnails
    from albumapp.ui.panels.strip_model import StripModel

AMBER = QColor(255, 178, 36)


class Pages(Protocol):
    """What draws: the strip, or the contents."""

    thumbnails: Thumbnails
    model_: StripModel
    over: str  # the surface that photos are held over, "" for none

    def devicePixelRatioF(self) -> float: ...


class PageDelegate(QStyledItemDelegate):
    """Draws one surface of `pages`."""

    def __init__(self, pages: Pages, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return index.data(Qt.ItemDataRole.SizeHintRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        surface: Surface = index.data(SURFACE)
        model, palette = self._pages.model_, option.palette
        area = picture_area(option.rect, model, surface, index.row(), option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._picture(painter, area, surface, model.photos, palette)
        accent = palette.color(QPalette.ColorRole.Highlight)
        if surface.id == self._pages.over:
            wash = QColor(accent)
            wash.setAlpha(90)
            painter.fillRect(area, wash)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or surface.id == self._pages.over:
            painter.setPen(QPen(accent, 3 if focused else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(-2.5, -2.5, 2.5, 2.5), 2, 2)
        elif focused:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(area).adjusted(-3, -3, 3, 3))
        font = QFont(option.font)
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        label = QRect(area.x() - PAD, area.bottom() + 5, area.width() + 2 * PAD, model.label)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if index.data(ATTENTION):
            attention(painter, QPointF(area.right() - 7, area.top() + 8))
        if surface.locked:
            lock(painter, QPointF(area.left() + 9, area.top() + 9))
        if not index.data(LOOKED_AT):
            fresh(painter, QPointF(area.right() - 7, area.bottom() - 7), accent)
        painter.restore()

    def _picture(
        self, p: QPainter, area: QRect, surface: Surface, photos: Mapping[str, PhotoEntry], palette: QPalette
    ) -> None:
        picture = self._pages.thumbnails.get(surface, photos, self._pages.devicePixelRatioF())
        if picture is None:
            p.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        else:
            p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            p.drawPixmap(area, picture)
        p.setPen(QPen(QColor(0, 0, 0, 70), 1))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(QRectF(area).adjusted(-0.5, -0.5, 0.5, 0.5))


def picture_area(
    rect: QRect,
    model: StripModel,
    surface: Surface,
    row: int,
    way: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QRect:
    """Where the picture of a row stands in its rect: past the gap, where one is open before it."""
    size = thumb_size(surface, model.high)
    shift = GAP if row == model.gap else 0
    x = rect.x() + PAD + shift
    if way == Qt.LayoutDirection.RightToLeft:
        x = rect.right() - PAD - shift - size.width() + 1
    return QRect(x, rect.y() + PAD + model.band, size.width(), size.height())


def band(p: QPainter, area: QRect, title: str, palette: QPalette, font: QFont, chosen: bool) -> None:
    """A chapter: its name over a line as long as its pages."""
    p.save()
    accent = palette.color(QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Mid)
    line = QRect(area.x() + PAD, area.bottom() - 2, max(area.width() - 2 * PAD, 4), 2)
    p.fillRect(line, accent)
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    small.setBold(chosen)
    p.setFont(small)
    p.setPen(palette.color(QPalette.ColorRole.Text))
    words = QRect(line.x(), area.y(), line.width(), area.height() - 3)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    p.drawText(words, flags, isolated(elided(p.fontMetrics(), title, words.width())))
    p.restore()


def attention(p: QPainter, c: QPointF) -> None:
    """Something needs a look here."""
    p.setPen(QPen(QColor(30, 30, 30), 1))
    p.setBrush(AMBER)
    p.drawEllipse(c, 7, 7)
    p.setPen(QPen(QColor(30, 30, 30), 1.8))
    p.drawLine(c + QPointF(0, -3.6), c + QPointF(0, 0.8))
    p.drawPoint(c + QPointF(0, 3.6))


def lock(p: QPainter, c: QPointF) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(20, 20, 20, 200))
    p.drawEllipse(c, 8, 8)
    p.setPen(QPen(QColor("white"), 1.3))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawArc(QRectF(c.x() - 2.2, c.y() - 5, 4.4, 6), 0, 180 * 16)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor("white"))
    p.drawRoundedRect(QRectF(c.x() - 3.6, c.y() - 1.8, 7.2, 5.4), 1, 1)


def fresh(p: QPainter, c: QPointF, accent: QColor) -> None:
    """Nobody has looked at these pages since they are so: a ring with a dot."""
    p.setPen(QPen(QColor("white"), 1.5))
    p.setBrush(accent)
    p.drawEllipse(c, 5, 5)
