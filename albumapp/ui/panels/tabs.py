"""Buttons above a list, one of which is down, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from albumapp.ui.panels.filter import FlowLayout
from albumapp.ui.tr import tr


class Tabs(QWidget):
    """`rows` are keys with their words, the first is down; `run` gets the key of a click on `buttons`."""

    def __init__(self, rows: Sequence[tuple[str, str]], run: Callable[[str], None]) -> None:
        super().__init__()
        flow = FlowLayout(self, 0)
        group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for key, text in rows:
            made = self.buttons[key] = QToolButton()
            made.setObjectName(f"filter_{key}")
            made.setText(tr(text))
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(made)
            made.clicked.connect(lambda _=False, k=key: run(k))
            flow.addWidget(made)
        self.buttons[rows[0][0]].setChecked(True)


def in_lines(*widgets: QWidget) -> QWidget:
    """Widgets beside each other, on more lines where there is little room."""
    whole = QWidget()
    flow = FlowLayout(whole, 0)
    for widget in widgets:
        flow.addWidget(widget)
    return whole
