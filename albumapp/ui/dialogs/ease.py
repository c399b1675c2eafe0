"""The sheet of colours, text size, motion and time: what makes the window easier to see and to use.

Everything is shown at once and kept; without a choice it goes by the system.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from albumapp.ui import theme
from albumapp.ui.panels.fields import Section
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow


def ease(window: MainWindow, sheet: Sheet) -> None:
    sheet.body.addWidget(_seeing(window))
    sheet.body.addWidget(_acting(window))
    words = tr(
        "The outline shows the whole book as a list of words. Whatever can be done to pages and frames can "
        "be done there, by keys and with a screen reader."
    )
    sheet.body.addWidget(wrapped(label(words, quiet=True)))
    show = button(tr("Outline of the book"), "ease_outline", lambda: _outline(window), "flat")
    keys = button(tr("All keys"), "ease_keys", lambda: window.run("keys"), "flat")
    sheet.body.addLayout(row(show, keys, None))
    sheet.body.addStretch(1)


def _outline(window: MainWindow) -> None:
    if not window.desk.outlined:
        window.run("outline")
    window.bench.outline.setFocus()


def _choices(name: str, title: str, rows: Sequence[tuple[object, str]], now: object) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(title)
    for value, text in rows:
        made.addItem(text, value)
    made.setCurrentIndex(max(made.findData(now), 0))
    return made


def _seeing(window: MainWindow) -> Section:
    settings, app = window.desk.settings, QApplication.instance()
    part = Section("ease_seeing", tr("Seeing"))
    names = {
        "": tr("As the system"),
        "light": tr("Light"),
        "dark": tr("Dark"),
        "contrast": tr("High contrast"),
    }
    rows = [(key, names[key]) for key in theme.SCHEMES]
    colours = _choices("ease_scheme", tr("Colours"), rows, settings.get("scheme"))

    def paint(_: int) -> None:
        settings.set("scheme", colours.currentData())
        theme.choose(app, colours.currentData())

    colours.activated.connect(paint)
    part.add(tr("Colours"), colours)
    sizes = [(n, tr("{n} %", n=n) if n != 100 else tr("As the system")) for n in theme.SIZES]
    text = _choices("ease_text", tr("Text size"), sizes, settings.get("text_size"))

    def size(_: int) -> None:
        settings.set("text_size", text.currentData())
        theme.set_text_size(app, text.currentData())

    text.activated.connect(size)
    part.add(tr("Text size"), text)
    part.form.addRow(_box(window, "less_motion", tr("Nothing moves by itself")))
    return part


def _acting(window: MainWindow) -> Section:
    part = Section("ease_acting", tr("Time and keys"))
    part.form.addRow(_box(window, "messages_stay", tr("Messages stay until they are closed")))
    letters = QCheckBox(tr("Single letters are shortcuts"))
    letters.setObjectName("ease_letter_keys")
    action = window.actions_["letter_keys"]
    letters.setChecked(action.isChecked())
    letters.clicked.connect(lambda on: action.trigger() if on != action.isChecked() else None)
    action.toggled.connect(letters.setChecked)
    part.form.addRow(letters)
    return part


def _box(window: MainWindow, name: str, text: str) -> QCheckBox:
    made = QCheckBox(text)
    made.setObjectName(f"ease_{name}")
    made.setChecked(bool(window.desk.settings.get(name)))
    made.clicked.connect(lambda on: window.desk.settings.set(name, on))
    return made
