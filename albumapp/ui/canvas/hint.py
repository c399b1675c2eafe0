"""A quiet line on the canvas that says what hand and keys do in the mode that is on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

GAP = 12  # px above the lower edge


class Hint(QLabel):
    """Lies over the lower edge of the canvas; the mouse goes through it."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("canvas_hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setForegroundRole(QPalette.ColorRole.Text)
        self.setMargin(6)
        self.hide()

    def show_words(self, words: str) -> None:
        """No words: no hint."""
        self.setText(words)
        self.setVisible(bool(words))
        self.settle()

    def settle(self) -> None:
        """In the middle of the lower edge, as wide as the words, or as the canvas lets it be."""
        room = self.parentWidget().rect()
        wide = min(self.sizeHint().width(), room.width() - 2 * GAP)
        self.setWordWrap(wide < self.sizeHint().width())
        high = self.heightForWidth(wide) if self.wordWrap() else self.sizeHint().height()
        self.setGeometry((room.width() - wide) // 2, room.height() - high - GAP, wide, high)
        self.raise_()
