"""Fields to fill in on sheets: lines, choices and checks in the rows of a section, with names and labels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit

from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.panels.fields import Section

LONGEST = 400  # characters of a line


def line(section: Section, text: str, name: str, value: object = "", hint: str = "") -> QLineEdit:
    made = QLineEdit(value if isinstance(value, str) else "")
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setPlaceholderText(hint)
    made.setMaxLength(LONGEST)
    section.add(text, made)
    return made


def choice(
    section: Section, text: str, name: str, rows: Iterable[tuple[object, str]], value: object = None
) -> QComboBox:
    """`rows` are values and their words."""
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(text)
    for key, words in rows:
        made.addItem(words, key)
    made.setCurrentIndex(max(made.findData(value), 0))
    section.add(text, made)
    return made


def check(section: Section, text: str, name: str, value: object = False) -> QCheckBox:
    made = QCheckBox(text)
    made.setObjectName(name)
    made.setChecked(value is True)
    section.form.addRow(made)
    return made


class Target:
    """Where to: a line with a button that asks. `ending` is that of a file, "" of a folder."""

    def __init__(self, sheet: Sheet, name: str) -> None:
        self._sheet = sheet
        self.ending = ""
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_path")
        self.line.setAccessibleName(tr("Where to"))
        self.button = button(tr("Choose…"), f"{name}_browse", self._browse)

    @property
    def row(self) -> QHBoxLayout:
        return row(self.line, self.button)

    def show(self, path: Path, ending: str) -> None:
        self.ending = ending
        self.line.setText(str(path))

    def set_visible(self, shown: bool) -> None:
        self.line.setVisible(shown)
        self.button.setVisible(shown)

    @property
    def path(self) -> Path | None:
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def _browse(self) -> None:
        if self.ending:
            found, _ = QFileDialog.getSaveFileName(
                self._sheet, tr("Export as"), self.line.text(), f"*{self.ending}"
            )
        else:
            start = self.path or Path.home()
            found = QFileDialog.getExistingDirectory(self._sheet, tr("Which folder?"), str(start.parent))
        if found:
            self.line.setText(found)
