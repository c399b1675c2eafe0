"""The sheet that takes the look of another album: those that were open last, or one from a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog

from albumapp.session.recents import cover_of
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow


def family(window: MainWindow, sheet: Sheet) -> None:
    desk = window.desk
    words = tr(
        "This album gets the style, the text styles, background and colours of the other one, and photos "
        "that stand large there stand large here, too. Undo takes it back; the other album stays as it is."
    )
    sheet.body.addWidget(wrapped(label(words, "family_about", quiet=True)))
    others = desk.family.others()
    side = round(2.4 * sheet.fontMetrics().height())
    for n, path in enumerate(others):
        made = button(path.stem, f"family_{n}", partial(_take, window, sheet, path), "flat")
        made.setToolTip(str(path))
        cover = cover_of(path)
        if cover.is_file():
            made.setIcon(QIcon(QPixmap(str(cover))))
            made.setIconSize(QSize(side, side))
        sheet.body.addLayout(row(made, None))
        sheet.first = sheet.first or made
    if not others:
        none = tr("No other album was open lately.")
        sheet.body.addWidget(wrapped(label(none, "family_none", quiet=True)))
    chosen = button(tr("Choose an album…"), "family_file", partial(_choose, window, sheet), "", "folder-open")
    sheet.body.addLayout(row(chosen, None))
    sheet.first = sheet.first or chosen
    sheet.body.addStretch(1)


def _take(window: MainWindow, sheet: Sheet, path: Path) -> None:
    sheet.close()
    window.desk.family.take_look(path)


def _choose(window: MainWindow, sheet: Sheet) -> None:
    found, _ = QFileDialog.getOpenFileName(
        window, tr("Take the look of an album"), "", tr("Albums (*.album)")
    )
    if found:
        _take(window, sheet, Path(found))
