"""The editor of a text frame: a small sheet beside the frame, so that the page shows the text as set."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from albumapp.ui.tr import tr

HEIGHT, NARROWEST, WIDEST, GAP = 96, 260, 520, 10  # px


class TextEditor(QPlainTextEdit):
    """Emits `finished` once: on Escape, Ctrl+Enter or when the focus leaves."""

    finished = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_text_editor")
        self.setAccessibleName(tr("Text of this box"))
        self.setPlaceholderText(tr("Write here. Esc when done."))
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.selectAll()
        self._done = False

    def beside(self, frame: QRect) -> None:
        """Stand below the frame, above it where there is no room, always inside the canvas."""
        room = self.parentWidget().rect().adjusted(8, 8, -8, -8)
        width = min(max(frame.width(), NARROWEST), WIDEST, room.width())
        x = min(max(frame.center().x() - width // 2, room.left()), room.right() - width)
        y = frame.bottom() + GAP
        if y + HEIGHT > room.bottom():
            y = frame.top() - GAP - HEIGHT
        y = min(max(y, room.top()), room.bottom() - HEIGHT)
        self.setGeometry(x, y, width, HEIGHT)

    def finish(self) -> None:
        if not self._done:
            self._done = True
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (
            enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.finish()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its context menu is part of editing
            self.finish()
