"""Taking a colour from the pages: the next click on the canvas picks it, the arrow keys and Enter do as well.

A small lens at the pointer shows the pixels there and the colour in words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from albumapp.ui.canvas.paper import PaperItem
from albumapp.ui.canvas.scene import FrameItem
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.view import CanvasView

ACROSS = 9  # pixels of the page that the lens shows
CELL = 9  # px on screen of each
STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class Eyedropper(QObject):
    """Lives until a colour is taken (`done` gets #rrggbb) or Esc, a right click or another window ends it."""

    def __init__(self, view: CanvasView, done: Callable[[str], None]) -> None:
        super().__init__(view)
        self.setObjectName("eyedropper")
        self._view, self._port, self._done = view, view.viewport(), done
        self._image = _bare(view)
        self._ratio = self._image.width() / max(self._port.width(), 1)
        self._lens = Lens(self._port)
        self._at = self._port.rect().center()
        here = self._port.mapFromGlobal(self._port.cursor().pos())
        if self._port.rect().contains(here):
            self._at = here
        self._cursor = self._port.cursor()
        self._port.setCursor(Qt.CursorShape.CrossCursor)
        self._port.installEventFilter(self)
        view.installEventFilter(self)
        view.setFocus()
        self._look(self._at)

    def colour_at(self, point: QPoint) -> str:
        """The mean of 3 x 3 px, since one pixel of a photo is often an outlier."""
        seen = []
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                x, y = round(point.x() * self._ratio) + dx, round(point.y() * self._ratio) + dy
                if self._image.rect().contains(x, y):
                    seen.append(self._image.pixelColor(x, y))
        n = max(len(seen), 1)
        parts = ([c.red() for c in seen], [c.green() for c in seen], [c.blue() for c in seen])
        return QColor(*(round(sum(v) / n) for v in parts)).name()

    def take(self, point: QPoint) -> None:
        """Pick the colour there and end."""
        colour = self.colour_at(point)
        self.end()
        self._done(colour)

    def end(self) -> None:
        self._port.removeEventFilter(self)
        self._view.removeEventFilter(self)
        self._port.setCursor(self._cursor)
        self._lens.hide()
        self._lens.deleteLater()
        self.deleteLater()

    def _look(self, point: QPoint) -> None:
        self._at = QPoint(
            min(max(point.x(), 0), self._port.width() - 1), min(max(point.y(), 0), self._port.height() - 1)
        )
        self._lens.show_at(self._at, self._image, self._ratio, self.colour_at(self._at))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and watched is self._port:
            self._look(event.position().toPoint())
            return True
        if kind == QEvent.Type.MouseButtonPress and watched is self._port:
            if event.button() == Qt.MouseButton.LeftButton:
                self.take(event.position().toPoint())
            else:
                self.end()
            return True
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._key(event)
        if kind == QEvent.Type.FocusOut and watched is self._view:
            self.end()
        return kind in (QEvent.Type.ContextMenu, QEvent.Type.Wheel)

    def _key(self, event: QEvent) -> bool:
        key = event.key()
        known = key in STEPS or key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride:
            if known:
                event.accept()  # the canvas gets it, not an action
            return known
        if key in STEPS:
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._look(self._at + STEPS[Qt.Key(key)] * (10 if far else 1))
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif known:
            self.take(self._at)
        return known


def _bare(view: CanvasView) -> QImage:
    """What the view shows, without guides and marks."""
    over = [i for i in view.scene_.items() if i.isVisible() and not isinstance(i, (FrameItem, PaperItem))]
    for item in over:
        item.setVisible(False)
    image = view.viewport().grab().toImage()
    for item in over:
        item.setVisible(True)
    return image


class Lens(QWidget):
    """The pixels at a point, enlarged, and the colour in words."""

    def __init__(self, port: QWidget) -> None:
        super().__init__(port)
        self.setObjectName("eyedropper_lens")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pixels, self._colour = QImage(), "#ffffff"
        side = ACROSS * CELL
        self.setFixedSize(side + 2, side + 2 + round(1.6 * self.fontMetrics().height()))

    def show_at(self, point: QPoint, image: QImage, ratio: float, colour: str) -> None:
        x, y = round(point.x() * ratio), round(point.y() * ratio)
        self._pixels = image.copy(QRect(x - ACROSS // 2, y - ACROSS // 2, ACROSS, ACROSS))
        self._colour = colour
        self.setAccessibleName(tr("Colour {colour}", colour=colour))
        port = self.parentWidget().rect()
        left = (
            point.x() + 18 if point.x() + 18 + self.width() <= port.right() else point.x() - 18 - self.width()
        )
        top = (
            point.y() + 18
            if point.y() + 18 + self.height() <= port.bottom()
            else point.y() - 18 - self.height()
        )
        self.move(max(left, 0), max(top, 0))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        side = ACROSS * CELL
        p.fillRect(self.rect(), self.palette().window())
        p.drawImage(QRect(1, 1, side, side), self._pixels)
        middle = QRect(1 + ACROSS // 2 * CELL, 1 + ACROSS // 2 * CELL, CELL, CELL)
        p.setPen(QPen(QColor("black"), 1))
        p.drawRect(middle.adjusted(-1, -1, 0, 0))
        p.setPen(QPen(QColor("white"), 1))
        p.drawRect(middle.adjusted(-2, -2, 1, 1))
        p.setPen(QPen(self.palette().mid().color(), 1))
        p.drawRect(self.rect().adjusted(0, 0, -1, -1))
        words = QRect(1, side + 1, side, self.height() - side - 2)
        p.fillRect(QRect(words.x(), words.y(), words.height(), words.height()), QColor(self._colour))
        p.setPen(self.palette().windowText().color())
        p.drawText(words.adjusted(words.height() + 4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._colour)
