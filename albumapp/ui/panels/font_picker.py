"""Choosing a font: a button that shows the family, and a list with each name set in its own letters.

Favourites come first, then those used last, then all; typing searches. Names are drawn by the glyphs that
will be printed, row by row as they come into sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from albumapp.ui.icons import icon
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import column, wrapped

if TYPE_CHECKING:
    from albumapp.session.settings import Settings

RECENT_MAX = 6
_LETTERS = 1.35  # of a name's height against the system's font
FAMILY, HEAD = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class FontButton(QPushButton):
    """Shows a family; a press opens the list. `chosen` comes with the user's choice."""

    chosen = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("text_family")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self._settings = settings
        self._family = ""
        self.clicked.connect(self.open)

    def show_family(self, family: str) -> None:
        if family != self._family:
            self._family = family
            self._fit()
            self.setAccessibleName(tr("Font: {name}", name=family))
            self.setToolTip(family)

    def _fit(self) -> None:
        room = max(self.width() - 24, 60)
        self.setText(self.fontMetrics().elidedText(self._family, Qt.TextElideMode.ElideRight, room))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def family(self) -> str:
        return self._family

    def open(self) -> FontPicker:
        picker = FontPicker(self._settings, self._family, self)
        picker.chosen.connect(self._take)
        picker.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return picker

    def _take(self, family: str) -> None:
        recent = [f for f in self._settings.get("font_recent") if f != family]
        self._settings.set("font_recent", [family, *recent][:RECENT_MAX])
        self.chosen.emit(family)


class FontPicker(QFrame):
    """The list itself, a window of its own that closes with a choice or Escape."""

    chosen = Signal(str)

    def __init__(self, settings: Settings, family: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("font_picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Fonts"))
        self._settings, self._now = settings, family
        box = column(self, 8, 6)
        self.line = QLineEdit()
        self.line.setObjectName("font_search")
        self.line.setPlaceholderText(tr("Search fonts"))
        self.line.setAccessibleName(tr("Search fonts"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self.fill)
        box.addWidget(self.line)
        self.list = QListWidget()
        self.list.setObjectName("fonts")
        self.list.setAccessibleName(tr("Fonts"))
        self.list.setUniformItemSizes(False)
        self.list.setItemDelegate(_Names(self.list, self))
        self.list.itemActivated.connect(self._take)
        self.list.setMouseTracking(True)
        box.addWidget(self.list, 1)
        self.foot = wrapped(QLabel())
        self.foot.setObjectName("fonts_foot")
        box.addWidget(self.foot)
        self.line.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.setFocusProxy(self.line)
        self.fill()

    def popup(self, at: QPoint) -> None:
        line = self.fontMetrics().height()
        size = QSize(20 * line, 28 * line)
        room = self.screen().availableGeometry()
        size = size.boundedTo(room.size())
        self.resize(size)
        self.move(
            min(max(at.x(), room.left()), room.right() - size.width()),
            min(max(at.y(), room.top()), room.bottom() - size.height()),
        )
        self.show()
        self.line.setFocus()

    # --- the list -------------------------------------------------------------------------------

    @property
    def favourites(self) -> list[str]:
        return list(self._settings.get("font_favourites"))

    def families(self) -> list[str]:
        from albumapp.text.fonts import families

        return families()

    def fill(self) -> None:
        """Favourites, those used last, all; of a search all that have it in their name."""
        everything = self.families()
        wanted = self.line.text().casefold().split()
        self.list.clear()
        if wanted:
            found = [f for f in everything if all(w in f.casefold() for w in wanted)]
            self._add("", found)
        else:
            there = set(everything)
            self._add(tr("Favourites"), [f for f in self.favourites if f in there])
            self._add(tr("Used last"), [f for f in self._settings.get("font_recent") if f in there])
            self._add(tr("All fonts"), everything)
        self._say(bool(self.list.count()))
        rows = [i for i in range(self.list.count()) if self.list.item(i).data(FAMILY)]
        same = [i for i in rows if self.list.item(i).data(FAMILY) == self._now]
        if rows:
            self.list.setCurrentRow((same or rows)[-1 if same else 0])
            self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def _add(self, head: str, families: list[str]) -> None:
        if not families:
            return
        if head:
            item = QListWidgetItem(head)
            item.setData(HEAD, True)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        for family in families:
            item = QListWidgetItem(family)
            item.setData(FAMILY, family)
            starred = tr("favourite") if family in self.favourites else ""
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{family} {starred}".strip())
            self.list.addItem(item)

    def _say(self, some: bool) -> None:
        from albumapp.text.system import refused

        barred = refused()
        words = [] if some else [tr("No font has this in its name.")]
        if barred:
            words.append(
                count(
                    len(barred),
                    "{n} font of this computer may not be put into files for print, so it is left out.",
                    "{n} fonts of this computer may not be put into files for print, so they are left out.",
                )
            )
            self.foot.setToolTip("\n".join(barred))
        words.append(tr("Space or the star makes a favourite."))
        self.foot.setText("\n".join(words))

    def star(self, family: str) -> None:
        """Make a favourite, or no more."""
        now = self.favourites
        self._settings.set(
            "font_favourites", [f for f in now if f != family] if family in now else [*now, family]
        )
        self.list.viewport().update()

    def _take(self, item: QListWidgetItem | None) -> None:
        family = item.data(FAMILY) if item is not None else None
        if family:
            self.chosen.emit(family)
            self.close()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.list.viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            self._clicked(event)
            return True
        return False

    def _clicked(self, event: QMouseEvent) -> None:
        item = self.list.itemAt(event.position().toPoint())
        if item is None or not item.data(FAMILY):
            return
        place = self.list.visualItemRect(item)
        if event.position().x() > place.right() - place.height():
            self.star(item.data(FAMILY))
        else:
            self._take(item)

    def _key(self, event: QKeyEvent) -> bool:
        """The line keeps the focus: Up and Down go through the list, Enter takes."""
        keys, key = Qt.Key, event.key()
        steps = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: 8, keys.Key_PageUp: -8}
        if key in steps:
            self._step(steps[key])
        elif key in (keys.Key_Return, keys.Key_Enter):
            self._take(self.list.currentItem())
        elif key == keys.Key_Space and not self.line.text() and self.list.currentItem() is not None:
            self.star(self.list.currentItem().data(FAMILY))
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        rows = [i for i in range(self.list.count()) if self.list.item(i).data(FAMILY)]
        if not rows:
            return
        now = self.list.currentRow()
        at = rows.index(now) if now in rows else -1
        self.list.setCurrentRow(rows[min(max(at + by, 0), len(rows) - 1)])


class _Names(QStyledItemDelegate):
    """A family's name in its own letters, a star at the end of the row."""

    def __init__(self, parent: QListWidget, picker: FontPicker) -> None:
        super().__init__(parent)
        self._picker = picker

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        high = option.fontMetrics.height()
        return QSize(120, round(high * (1.6 if index.data(HEAD) else 2.2)))

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        palette, area = option.palette, QRectF(option.rect)
        if index.data(HEAD):
            p.setPen(palette.placeholderText().color())
            p.drawText(area.adjusted(6, 0, 0, -2), Qt.AlignmentFlag.AlignBottom, index.data())
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            p.fillRect(option.rect, palette.highlight())
        ink = palette.highlightedText().color() if chosen else palette.text().color()
        family = index.data(FAMILY)
        star = area.height()
        room = area.adjusted(6, 0, -star - 4, 0)
        if not paint_name(p, family, room, option.fontMetrics.height() * _LETTERS, ink.getRgbF()[:3]):
            p.setPen(ink)
            p.drawText(room, Qt.AlignmentFlag.AlignVCenter, family)
        is_favourite = family in self._picker.favourites
        if is_favourite or chosen or option.state & QStyle.StateFlag.State_MouseOver:
            side = area.height() * 0.42
            spot = QRectF(area.right() - star, area.y(), star, star)
            box = QRectF(0, 0, side, side)
            box.moveCenter(spot.center())
            p.setOpacity(1.0 if is_favourite else 0.35)
            icon("star").paint(p, box.toRect())
            p.setOpacity(1.0)


def paint_name(p: QPainter, family: str, room: QRectF, size: float, ink: tuple[float, ...]) -> bool:
    """A name in its own letters; False where its font has none for it (one of signs, say)."""
    from albumapp.basis import UserError
    from albumapp.drawing import GlyphRunOp
    from albumapp.drawing.colour import Rgb
    from albumapp.geometry import Rect
    from albumapp.text import fonts
    from albumapp.text.layout import layout_text
    from albumapp.text.style import TextStyle
    from albumapp.ui.canvas.painter import paint_ops

    style = TextStyle(family, size * 72 / 25.4, colour=Rgb(*ink), valign="middle", leading=1.0)
    try:
        made = layout_text(family, style, Rect(0, 0, 10_000, room.height()))
        own = fonts.find(family)
    except UserError:
        return False
    if any(isinstance(op, GlyphRunOp) and op.font != own for op in made.ops):
        return False
    p.save()
    p.setClipRect(room)
    p.translate(room.topLeft())
    paint_ops(p, made.ops, _NoPictures())
    p.restore()
    return True


class _NoPictures:
    def pixmap(self, photo_id: str, side_px: int) -> None:
        return None
