"""Ctrl+K: type a few letters of what you want to do, Enter does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem

from albumapp.ui.tr import tr
from albumapp.ui.widgets import column

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow

WIDTH, HEIGHT = 480, 380


def matches(query: str, text: str) -> bool:
    """Every word of the query begins somewhere in the text."""
    text = text.casefold()
    return all(word in text for word in query.casefold().split())


class Palette(QFrame):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        box = column(self, 8, 8)
        self.line = QLineEdit()
        self.line.setObjectName("palette_line")
        self.line.setPlaceholderText(tr("What would you like to do?"))
        self.line.setAccessibleName(tr("Find an action"))
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(tr("Actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box.addWidget(self.line)
        box.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self._fill("")

    def popup(self) -> None:
        self.resize(WIDTH, HEIGHT)
        middle = self._window.mapToGlobal(self._window.rect().center())
        self.move(middle.x() - WIDTH // 2, self._window.mapToGlobal(self._window.rect().topLeft()).y() + 90)
        self.show()
        self.line.setFocus()

    def _fill(self, query: str) -> None:
        from albumapp.ui.action_table import ACTIONS

        self.list.clear()
        for row in ACTIONS:
            if row.id.startswith("-") or row.id == "palette":
                continue
            action = self._window.actions_[row.id]
            if not action.isEnabled() or not matches(query, f"{action.text()} {tr(row.menu)}"):
                continue
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QListWidgetItem(action.icon(), action.text() + (f"    {keys}" if keys else ""))
            item.setData(Qt.ItemDataRole.UserRole, action)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            action: QAction = item.data(Qt.ItemDataRole.UserRole)
            self.close()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
