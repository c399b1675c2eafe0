"""How a row of a photo list is drawn: the photo whole, its marks as signs, never colour alone.

What a click folds or does is asked here too (`folds_at`, `deed_at`): only the painter knows where its
badges and words are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.panels.photo_list import Row
    from albumapp.ui.thumbnails import Thumbnails

PHOTO = Qt.ItemDataRole.UserRole + 1
MARGIN = 5
BADGE = 18  # least height of a badge, px
CARET = 20  # room for the sign that a heading folds, px
NIGHT = QColor(20, 20, 20, 210)


class PhotoCell(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._size, self._width, self._below = QSize(120, 98), 240, 0

    def set_sizes(self, size: QSize, width: int, below: int = 0) -> bool:
        """Cell size, the view's width, and the room for words under each photo; True where they changed."""
        changed = (size, width, below) != (self._size, self._width, self._below)
        self._size, self._width, self._below = size, width, below
        return changed

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        row: Row = index.data(PHOTO)
        if row is None or row.photo is not None:
            return self._size
        line = option.fontMetrics.height()
        if row.line:
            return QSize(self._width, line + 8)
        lines = 1 + bool(row.sub) + bool(row.why and row.folded is False)
        return QSize(self._width, lines * line + 18)

    # --- headings ----------------------------------------------------------------------------

    def _title_area(self, rect: QRect, row: Row, line: int) -> QRect:
        left = CARET if row.folded is not None else 0
        top = 2 if row.line else 8
        return QRect(rect.x() + MARGIN + left, rect.y() + top, rect.width() - 2 * MARGIN - left, line + 2)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        made = QLineEdit(parent)
        made.setObjectName("heading_name")
        made.setAccessibleName(tr("Name of this chapter"))
        return made

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: Row = index.data(PHOTO)
        area = self._title_area(option.rect, row, option.fontMetrics.height())
        editor.setGeometry(area.adjusted(-4, -5, 0, 5))

    def _heading(self, p: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        roles, line = option.palette, option.fontMetrics.height()
        if option.state & QStyle.StateFlag.State_Selected:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(roles.midlight())
            p.drawRoundedRect(QRectF(option.rect).adjusted(1, 3, -1, -1), 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(roles.accent().color(), 1))
            p.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 3.5, -1.5, -1.5), 4, 4)
        area = self._title_area(option.rect, row, line)
        if row.folded is not None:
            side = round(line * 0.75)
            caret = QRect(option.rect.x() + MARGIN, area.center().y() - side // 2, side, side)
            icon("caret-right" if row.folded else "caret-down").paint(p, caret)
        font = QFont(option.font)
        font.setBold(not row.line)
        title = QRect(area)
        if row.deed:
            deed = self._deed_area(option.rect, row, option.fontMetrics)
            _words(p, option.font, roles.link().color(), deed, row.deed)
            title.setRight(deed.left() - MARGIN)
        _words(p, font, roles.text().color(), title, row.text)
        area.translate(0, line)
        for words in (row.sub, row.why.replace("\n", "; ") if row.folded is False else ""):
            if words:
                _words(p, option.font, roles.placeholderText().color(), area, words)
                area.translate(0, line)

    def _deed_area(self, rect: QRect, row: Row, metrics: QFontMetrics) -> QRect:
        """At the end of the heading's first line."""
        area = self._title_area(rect, row, metrics.height())
        area.setLeft(area.right() - metrics.horizontalAdvance(row.deed) - MARGIN)
        return area

    def deed_at(self, row: Row, rect: QRect, at: QPoint) -> bool:
        """Whether a click there does what the heading offers."""
        if not row.deed:
            return False
        area = self._deed_area(rect, row, QFontMetrics(self.parent().font()))
        return area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).contains(at)

    def folds_at(self, row: Row, rect: QRect, at: QPoint) -> bool:
        """Whether a click there folds or unfolds: the sign of a heading, the badges of a photo."""
        if row.photo is None:
            return row.folded is not None and at.x() <= rect.x() + MARGIN + CARET
        picture = self._picture(rect, row)
        p = QFontMetrics(self.parent().font())
        stack = _stack_box(picture, p, row)
        more = _more_box(picture, p, row)
        return any(box is not None and box.adjusted(-3, -3, 3, 3).contains(at) for box in (stack, more))

    # --- photos ------------------------------------------------------------------------------

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: Row = index.data(PHOTO)
        if row is None:
            return
        p.save()
        p.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        if row.photo is None:
            self._heading(p, option, row)
        else:
            self._photo(p, option, row)
        p.restore()

    def _picture(self, rect: QRect, row: Row) -> QRect:
        """Where the photo itself is drawn."""
        cell = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - self._below)
        return _fitted(cell, self._thumbnails.pixmap(row.photo))

    def _photo(self, p: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        cell = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - self._below)
        pixmap = self._thumbnails.pixmap(row.photo)
        picture = _fitted(cell, pixmap)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if row.part:  # the photos of an open series stand on one band
            p.fillRect(option.rect.adjusted(0, 1, 0, -1), option.palette.midlight())
        if selected:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(option.palette.mid() if row.part else option.palette.midlight())
            p.drawRoundedRect(QRectF(cell).adjusted(-3, -3, 3, 3), 4, 4)
        if row.stack > 1:  # what lies below it
            p.setPen(QPen(option.palette.mid().color(), 1))
            p.setBrush(option.palette.midlight())
            for n in (2, 1):
                p.drawRect(QRectF(picture).adjusted(2.5 * n, -2.5 * n, -2.5 * n, 0))
        if row.used or (row.stars or 0) < 0:
            p.setOpacity(0.7)
        if pixmap is not None:
            p.drawPixmap(picture, pixmap)
        else:
            p.fillRect(picture, option.palette.mid() if row.part else option.palette.midlight())
        p.setOpacity(1.0)
        if selected:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(option.palette.accent().color(), 2.5))
            p.drawRect(QRectF(picture).adjusted(-1, -1, 1, 1))
        elif option.state & QStyle.StateFlag.State_HasFocus:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(option.palette.text().color(), 1, Qt.PenStyle.DotLine))
            p.drawRect(cell)
        self._marks(p, option, row, picture)
        if row.below and self._below:
            p.setPen(option.palette.placeholderText().color())
            words = QRect(cell.x(), cell.bottom() + 4, cell.width(), self._below)
            p.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), row.below)

    def _marks(self, p: QPainter, option: QStyleOptionViewItem, row: Row, picture: QRect) -> None:
        high = _badge_height(option.fontMetrics)
        if row.used:
            _badge(p, picture.right() - 3, picture.top() + 4, "✓" if row.used == 1 else f"{row.used}×")
        signs = ("♥" if row.picked else "") + (
            "" if not row.stars else "✕" if row.stars < 0 else "★" * row.stars
        )
        if signs:
            _badge(p, picture.left() + 4, picture.bottom() - high - 3, signs, from_left=True)
        if row.part == "best":
            cell = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)  # a narrow photo has no room for it
            room, metrics = cell.width() - 20, option.fontMetrics
            forms = [w for w in (row.best, tr("best")) if w and metrics.horizontalAdvance(w) <= room]
            words = forms[0] if forms else metrics.elidedText(tr("best"), Qt.TextElideMode.ElideRight, room)
            half = option.fontMetrics.horizontalAdvance(words) // 2 + 5
            right = min(cell.right(), max(picture.right() - 3, picture.center().x() + half))
            _badge(p, right, picture.bottom() - high - 3, words)
        stack = _stack_box(picture, option.fontMetrics, row)
        if stack is not None:
            _pill(p, stack, f"{abs(row.stack)}", "caret-left" if row.stack < 0 else "stack")
        more = _more_box(picture, option.fontMetrics, row)
        if more is not None:
            _pill(p, more, f"+{row.more}")
        if row.missing:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(option.palette.text().color(), 1, Qt.PenStyle.DashLine))
            p.drawRect(picture.adjusted(0, 0, -1, -1))
            glyph = QRect(0, 0, 24, 24)
            glyph.moveCenter(picture.center())
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(option.palette.window())
            p.drawEllipse(glyph.adjusted(-6, -6, 6, 6))
            icon("link-break").paint(p, glyph)


def _words(p: QPainter, font: QFont, colour: QColor, area: QRect, words: str) -> None:
    p.setFont(font)
    p.setPen(colour)
    short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    p.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)


def _fitted(cell: QRect, pixmap: QPixmap | None) -> QRect:
    size = QSize(3, 2) if pixmap is None else pixmap.size()
    area = QRect(cell.topLeft(), size.scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio))
    area.moveCenter(cell.center())
    return area


def _badge_height(metrics: QFontMetrics) -> int:
    return max(BADGE, metrics.height() + 2)


def _stack_box(picture: QRect, metrics: QFontMetrics, row: Row) -> QRect | None:
    """The badge of a series, at the top left."""
    if not row.stack:
        return None
    high = _badge_height(metrics)
    width = metrics.horizontalAdvance(str(abs(row.stack))) + high + 10
    return QRect(picture.left() + 4, picture.top() + 4, width, high)


def _more_box(picture: QRect, metrics: QFontMetrics, row: Row) -> QRect | None:
    """What is folded away, at the bottom right."""
    if not row.more:
        return None
    high = _badge_height(metrics)
    width = metrics.horizontalAdvance(f"+{row.more}") + 14
    return QRect(picture.right() - width - 3, picture.bottom() - high - 3, width, high)


def _pill(p: QPainter, box: QRect, words: str, glyph: str = "") -> None:
    """A badge that can be clicked: white on near black, so that it reads over any photo, with a rim."""
    p.setPen(QPen(QColor(255, 255, 255, 150), 1))
    p.setBrush(NIGHT)
    p.drawRoundedRect(QRectF(box), box.height() / 2, box.height() / 2)
    p.setPen(QColor(255, 255, 255))
    area = QRect(box)
    if glyph:
        side = round(box.height() * 0.7)
        white_icon(p, glyph, QRect(box.x() + 6, box.center().y() - side // 2, side, side))
        area.setLeft(box.x() + side + 6)
    p.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


def white_icon(p: QPainter, glyph: str, area: QRect) -> None:
    """An icon in white, whatever the theme: it lies on a dark badge."""
    ratio = p.device().devicePixelRatioF()
    made = QPixmap(area.size() * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    inner = QPainter(made)
    icon(glyph).paint(inner, QRect(QPoint(0, 0), area.size()))
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    inner.fillRect(QRect(QPoint(0, 0), area.size()), QColor(255, 255, 255))
    inner.end()
    p.drawPixmap(area.topLeft(), made)


def _badge(p: QPainter, x: int, y: int, words: str, from_left: bool = False) -> None:
    """White on near black, so that it reads over any photo."""
    high = _badge_height(p.fontMetrics())
    width = max(high, p.fontMetrics().horizontalAdvance(words) + 10)
    box = QRectF(x if from_left else x - width, y, width, high)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(NIGHT)
    p.drawRoundedRect(box, high / 2, high / 2)
    p.setPen(QColor(255, 255, 255))
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
