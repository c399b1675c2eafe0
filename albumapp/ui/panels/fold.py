"""A section of the inspector that folds: its title is a button, and what it shows is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton

from albumapp.session.settings import Settings
from albumapp.ui.panels.fields import Section
from albumapp.ui.tr import tr

_ARROWS = {True: Qt.ArrowType.DownArrow, False: Qt.ArrowType.RightArrow}


class FoldSection(Section):
    """Subclasses add rows as to any section, and call `fold()` once when all are there."""

    def __init__(self, name: str, title: str, settings: Settings, opened: bool) -> None:
        super().__init__(name, title)
        self._settings, self._opened = settings, opened
        self.head = QToolButton()
        self.head.setObjectName(f"{name}_fold")
        self.head.setText(title)
        self.head.setAccessibleName(title)
        self.head.setFont(self.title.font())
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.setProperty("fold", True)
        self.head.setMinimumWidth(80)  # words that need more go on a second line
        self.layout().replaceWidget(self.title, self.head)
        self.title.hide()
        self.head.clicked.connect(lambda _=False: self.open(not self._opened))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        """The title on two lines where it is wider than there is room."""
        words, metrics = self.head.accessibleName(), self.head.fontMetrics()
        room = self.width() - 2 * self.layout().contentsMargins().left() - self.head.iconSize().width() - 40
        if metrics.horizontalAdvance(words) > room and " " in words:
            spaces = [n for n, c in enumerate(words) if c == " "]
            at = min(spaces, key=lambda n: abs(n - len(words) / 2))
            words = f"{words[:at]}\n{words[at + 1 :]}"
        if self.head.text() != words:
            self.head.setText(words)

    @property
    def is_open(self) -> bool:
        return self._opened

    def fold(self) -> None:
        """Show it as it was left."""
        known = self._settings.get("sections")
        self._opened = bool(known.get(self.objectName(), self._opened))
        self.lay()

    def open(self, on: bool) -> None:
        """Unfold it, or fold it; that is remembered."""
        self._opened = on
        self._settings.set("sections", {**self._settings.get("sections"), self.objectName(): on})
        self.lay()

    def rows(self) -> int:
        return self.form.rowCount()

    def row_wanted(self, at: int) -> bool:
        """Whether a row has something to show while the section is open."""
        return True

    def lay(self) -> None:
        """Show the rows that are wanted now."""
        self.head.setArrowType(_ARROWS[self.is_open])
        self.head.setAccessibleDescription(tr("Open") if self.is_open else tr("Folded"))
        for at in range(self.form.rowCount()):
            self.form.setRowVisible(at, self.is_open and self.row_wanted(at))
