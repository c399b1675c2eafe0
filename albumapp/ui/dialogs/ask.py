"""One line to fill in, over the place that it is about: Enter takes it, Esc leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from albumapp.ui.widgets import column, label, wrapped

WIDTH = 300


class Line(QFrame):
    """`done` is called with what was typed, unless that is empty."""

    def __init__(self, parent: QWidget, title: str, text: str, done: Callable[[str], None]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("ask")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._done = done
        box = column(self, 10, 6)
        box.addWidget(wrapped(label(title)))
        self.line = QLineEdit(text)
        self.line.setObjectName("ask_line")
        self.line.setAccessibleName(title)
        self.line.setMaxLength(200)
        self.line.selectAll()
        self.line.returnPressed.connect(self._take)
        box.addWidget(self.line)
        self.setFixedWidth(max(WIDTH, 20 * self.fontMetrics().averageCharWidth()))

    def _take(self) -> None:
        words = " ".join(self.line.text().split())
        self.close()
        if words:
            self._done(words)

    def popup(self, at: QPoint) -> None:
        """Above or below a point, inside its screen."""
        self.adjustSize()
        room = (QGuiApplication.screenAt(at) or self.screen()).availableGeometry()
        x = min(max(at.x() - self.width() // 2, room.left() + 8), room.right() - self.width() - 8)
        y = at.y() - self.height() - 8
        if y < room.top():
            y = at.y() + 8
        self.move(x, y)
        self.show()
        self.line.setFocus()


def ask(parent: QWidget, title: str, text: str, done: Callable[[str], None], at: QPoint) -> Line:
    made = Line(parent, title, text, done)
    made.popup(at)
    return made
