"""How a tile is drawn: a person as a round face with the name below, a face as a square with its photo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from albumapp.ui.icons import icon
from albumapp.ui.panels.photo_cell import NIGHT
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.analysis.model import FaceRef
    from albumapp.ui.panels.people_list import Tile
    from albumapp.ui.thumbnails import Thumbnails

ROW = Qt.ItemDataRole.UserRole + 1
PAD = 6


class FaceCell(QStyledItemDelegate):
    """`kind`: "person" (name and count below), "small" (name below, smaller), "face" (a square)."""

    def __init__(
        self,
        kind: str,
        face: Callable[[FaceRef], QPixmap | None],
        photos: Thumbnails | None = None,
        names: Callable[[], list[str]] = list,
    ) -> None:
        """`face` gives the picture of a face, `photos` that of its photo, `names` what to complete."""
        super().__init__()
        self._kind, self._face, self._photos, self._names = kind, face, photos, names
        self.size = QSize(96, 140)
        self._width = 240
        self._heading = 30

    def fit(self, width: int, metrics: QFontMetrics) -> bool:
        """Tiles for a list of this width (0: one row); True where sizes changed."""
        line = metrics.height()
        wish = {"person": 6.8, "small": 3.6, "face": 5.4}[self._kind] * min(max(line, 15), 24)
        side = round(wish)
        if width:
            columns = max(1, round(width / wish))
            side = max(40, (width - 4) // columns)
        lines = {"person": 2, "small": 1, "face": 0}[self._kind]
        before = self.size, self._width, self._heading
        self.size = QSize(side, side + lines * line + (4 if lines else 0))
        self._width, self._heading = width, line + 16
        return before != (self.size, self._width, self._heading)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        tile: Tile = index.data(ROW)
        if tile is None or tile.someone or tile.face is not None:
            return self.size
        return QSize(self._width, self._heading)

    def picture(self, rect: QRect) -> QRect:
        """Where the face is drawn."""
        side = rect.width() - 2 * PAD
        return QRect(rect.x() + PAD, rect.y() + PAD, side, side)

    def on_picture(self, rect: QRect, at: QPoint) -> bool:
        return self.picture(rect).adjusted(0, -PAD, 0, 2).contains(at)

    def _name_area(self, rect: QRect, metrics: QFontMetrics) -> QRect:
        top = self.picture(rect).bottom() + 4
        return QRect(rect.x() + 2, top, rect.width() - 4, metrics.height())

    # --- naming ------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        made = QLineEdit(parent)
        made.setObjectName("person_name")
        made.setAccessibleName(tr("Name of this person"))
        made.setPlaceholderText(tr("Name"))
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        completer = QCompleter(self._names(), made)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setCompleter(completer)
        return made

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        editor.setGeometry(self._name_area(option.rect, option.fontMetrics).adjusted(0, -4, 0, 6))

    # --- drawing -----------------------------------------------------------------------------

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        tile: Tile = index.data(ROW)
        if tile is None:
            return
        p.save()
        p.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        if tile.someone:
            self._person(p, option, tile)
        elif tile.face is not None:
            self._square(p, option, tile)
        else:
            self._title(p, option, tile)
        p.restore()

    def _title(self, p: QPainter, option: QStyleOptionViewItem, tile: Tile) -> None:
        area = option.rect.adjusted(PAD, 8, -PAD, 0)
        if tile.folded is not None:
            side = round(option.fontMetrics.height() * 0.75)
            glyph = QRect(area.x(), area.center().y() - side // 2, side, side)
            icon("caret-right" if tile.folded else "caret-down").paint(p, glyph)
            area.adjust(side + 6, 0, 0, 0)
        if option.state & QStyle.StateFlag.State_HasFocus:
            p.setPen(QPen(option.palette.accent().color(), 1))
            p.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 4.5, -1.5, -1.5), 4, 4)
        font = QFont(option.font)
        font.setBold(True)
        p.setFont(font)
        p.setPen(option.palette.text().color())
        p.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tile.text)

    def _marked(self, p: QPainter, option: QStyleOptionViewItem, shape: QPainterPath) -> None:
        """Chosen, under the pointer with something to drop, or where the keys are."""
        state, roles = option.state, option.palette
        p.setBrush(Qt.BrushStyle.NoBrush)
        if state & QStyle.StateFlag.State_Selected:
            p.setPen(QPen(roles.accent().color(), 3))
            p.drawPath(shape)
        elif state & QStyle.StateFlag.State_HasFocus:
            p.setPen(QPen(roles.text().color(), 1, Qt.PenStyle.DotLine))
            p.drawPath(shape)

    def _person(self, p: QPainter, option: QStyleOptionViewItem, tile: Tile) -> None:
        roles, area = option.palette, self.picture(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(roles.midlight())
            p.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        circle = QPainterPath()
        circle.addEllipse(QRectF(area))
        pixmap = self._face(tile.face) if tile.face is not None else None
        p.setOpacity(0.45 if tile.hidden or tile.rule == "never" else 1.0)
        if pixmap is not None:
            p.save()
            p.setClipPath(circle)
            p.drawPixmap(area, pixmap)
            p.restore()
        else:
            p.fillPath(circle, roles.midlight())
            icon("user").paint(p, area.adjusted(*(area.width() // 4 * s for s in (1, 1, -1, -1))))
        p.setOpacity(1.0)
        self._marked(p, option, circle)
        if tile.sign:
            side = max(20, area.width() // 4)
            self._sign(p, tile.sign, QRect(area.right() - side, area.top(), side, side))
        below = self._name_area(option.rect, option.fontMetrics)
        font = QFont(option.font)
        font.setBold(bool(tile.text))
        p.setFont(font)
        p.setPen((roles.text() if tile.text else roles.link()).color())
        words = tile.text or (tr("Who is this?") if self._kind == "person" else "?")
        centre, right = Qt.AlignmentFlag.AlignCenter, Qt.TextElideMode.ElideRight
        p.drawText(below, centre, QFontMetrics(font).elidedText(words, right, below.width()))
        if self._kind == "person":
            p.setFont(option.font)
            p.setPen(roles.placeholderText().color())
            below.translate(0, option.fontMetrics.height())
            photos = count(tile.photos, "{n} photo", "{n} photos")
            p.drawText(below, centre, option.fontMetrics.elidedText(photos, right, below.width()))

    @staticmethod
    def _sign(p: QPainter, glyph: str, area: QRect) -> None:
        """A rule, as an icon in a ring of the background's colour."""
        from albumapp.ui.panels.photo_cell import white_icon

        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(NIGHT)
        p.drawEllipse(area)
        by = area.width() // 5
        white_icon(p, glyph, area.adjusted(by, by, -by, -by))

    def _square(self, p: QPainter, option: QStyleOptionViewItem, tile: Tile) -> None:
        roles = option.palette
        area = self.picture(option.rect).adjusted(-2, -2, 2, 2)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        pixmap = self._face(tile.face)
        p.save()
        p.setClipPath(shape)
        if pixmap is not None:
            p.drawPixmap(area, pixmap)
        else:
            p.fillRect(area, roles.midlight())
        p.restore()
        photo = self._photos.pixmap(tile.face.photo) if self._photos is not None else None
        if photo is not None:  # the photo that the face is on
            most = QSize(round(area.width() * 0.42), round(area.height() * 0.42))
            size = photo.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
            inner = QRect(QPoint(area.right() - size.width() - 3, area.bottom() - size.height() - 3), size)
            p.fillRect(inner.adjusted(-1, -1, 1, 1), Qt.GlobalColor.white)
            p.drawPixmap(inner, photo)
        self._marked(p, option, shape)
