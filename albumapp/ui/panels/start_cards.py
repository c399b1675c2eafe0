"""The cards of the start page: albums that were open last, by their covers, and occasions to begin with.

They come after the first paint (`warming`), since they need pictures, styles and the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from albumapp.ui.tr import tr
from albumapp.ui.widgets import label

if TYPE_CHECKING:
    from albumapp.session.occasions import Occasion
    from albumapp.ui.desk import Desk

PICTURE = 4.6  # height of a card's picture, in lines of text
RECENT_SHOWN = 5


class Card(QToolButton):
    """A picture with a name below."""

    def __init__(self, name: str, text: str, picture: QPixmap, about: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(QIcon(picture))
        self.setIconSize(picture.deviceIndependentSize().toSize())
        room = round(1.4 * self.iconSize().width())  # a long word of another language makes it wider
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(about)
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)

    def sizeHint(self) -> QSize:
        """Room for picture and words: with a style sheet Qt reckons too little for the words."""
        line = self.fontMetrics().height()
        wide = max(self.iconSize().width(), self.fontMetrics().horizontalAdvance(self.text()))
        return QSize(wide + 20, self.iconSize().height() + line + 22)


class Cards(QWidget):
    """A line of words and cards below it."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(words, f"{name}_title", quiet=True))
        box.addLayout(self._row)
        self.cards: list[Card] = []

    def add(self, card: Card) -> None:
        self.cards.append(card)
        self._row.addWidget(card)

    def close_up(self) -> None:
        """All cards are there: they stand at the left."""
        self._row.addStretch(1)


def occasion_cards(desk: Desk, chosen: Callable[[Occasion | None], None]) -> Cards:
    """One of them or none is chosen; a second click takes it back."""
    from albumapp.layout.style import style
    from albumapp.session.occasions import occasions
    from albumapp.ui.panels.style_picture import draw_style

    made = Cards("occasions", tr("What will it be?"))
    high = round(PICTURE * 0.72 * made.fontMetrics().height())

    def choose(card: Card, occasion: Occasion, on: bool) -> None:
        for other in made.cards:
            other.setChecked(other is card and on)
        chosen(occasion if on else None)

    for occasion in occasions().values():
        picture = _blank(QSize(2 * high, high), made.devicePixelRatioF())
        painter = QPainter(picture)
        draw_style(painter, QRectF(0.5, 0.5, 2 * high - 1, high - 1), style(occasion.style))
        painter.end()
        card = Card(f"occasion_{occasion.id}", tr(occasion.name), picture, tr(occasion.about))
        card.setCheckable(True)
        card.clicked.connect(lambda on, c=card, o=occasion: choose(c, o, on))
        made.add(card)
    made.close_up()
    return made


def recent_cards(desk: Desk, changed: Callable[[], None]) -> Cards | None:
    """The albums that were open last; None where there is none."""
    from albumapp.session.recents import cover_of, tidy

    paths = desk.settings.recent
    tidy(paths)
    if not paths:
        return None
    made = Cards("recent", tr("Open again"))
    high = round(PICTURE * made.fontMetrics().height())
    for n, path in enumerate(paths[:RECENT_SHOWN]):
        picture = _cover(cover_of(path), high, made)
        card = Card(f"recent_{n}", path.stem, picture, str(path))
        card.clicked.connect(lambda _=False, p=path: desk.open_project(p))
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        away = QAction(tr("Take off this list"), card)
        away.triggered.connect(lambda _=False, p=path: _forget(desk, p, changed))
        card.addAction(away)
        made.add(card)
    made.close_up()
    return made


def _forget(desk: Desk, path: Path, changed: Callable[[], None]) -> None:
    desk.settings.drop_recent(path)
    changed()


def _blank(size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _cover(path: Path, high: int, widget: QWidget) -> QPixmap:
    """The cover, or a blank book where none was kept."""
    found = QPixmap(str(path)) if path.is_file() else QPixmap()
    ratio = widget.devicePixelRatioF()
    if not found.isNull():
        found = found.scaledToHeight(round(high * ratio), Qt.TransformationMode.SmoothTransformation)
        found.setDevicePixelRatio(ratio)
    wide = round(found.deviceIndependentSize().width()) if not found.isNull() else high
    picture = _blank(QSize(wide + 2, high + 2), ratio)
    painter = QPainter(picture)
    box = QRectF(0.5, 0.5, wide + 1, high + 1)
    painter.fillRect(box, widget.palette().base())
    if not found.isNull():
        painter.drawPixmap(1, 1, found)
    edge = QColor(widget.palette().mid().color())
    painter.setPen(QPen(edge, 1))
    painter.drawRect(box)
    painter.drawLine(box.topLeft() + (box.topRight() - box.topLeft()) * 0.05,
                     box.bottomLeft() + (box.bottomRight() - box.bottomLeft()) * 0.05)  # fmt: skip
    painter.end()
    return picture
