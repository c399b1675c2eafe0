"""The line below a list: what one does there, as buttons of the actions' table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton, QWidget

from albumapp.ui.panels.filter import FlowLayout
from albumapp.ui.widgets import tool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from albumapp.ui.actions import Actions


class Below(QWidget):
    """Buttons in as many lines as they need, each made when it is first wanted. The first `with_words` of
    them have words; the others are signs with a tip."""

    def __init__(self, actions: Actions, with_words: int = 1) -> None:
        super().__init__()
        self._actions, self._with_words = actions, with_words
        self._flow = FlowLayout(self, 2)
        self.tools: dict[str, QToolButton] = {}
        self.hide()

    def show_actions(self, wanted: Sequence[str], after: QWidget | None = None) -> None:
        """Show these; new ones come after that widget in the order of Tab."""
        for n, name in enumerate(wanted):
            if name not in self.tools:
                made = self.tools[name] = tool(self._actions[name], text=n < self._with_words)
                made.setObjectName(f"below_{name}")
                self._flow.addWidget(made)
                if after is not None:
                    QWidget.setTabOrder(after, made)
        for name, made in self.tools.items():
            made.setVisible(name in wanted)
        self.setVisible(bool(wanted))
        self.updateGeometry()
