"""What the actions of history, versions and packages do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def show_history(w: MainWindow) -> None:
    w.show_page("history")
    w.sheet.findChild(_list_kind(), "history_list").setFocus()


def _list_kind() -> type:
    from albumapp.ui.panels.history import HistoryList

    return HistoryList


def keep_version(w: MainWindow) -> None:
    """Ask for a name, where the versions are listed."""
    from PySide6.QtWidgets import QLineEdit

    w.show_page("versions")
    w.sheet.findChild(QLineEdit, "version_name").setFocus()


def show_versions(w: MainWindow) -> None:
    w.show_page("versions")


def collect(w: MainWindow) -> None:
    from PySide6.QtCore import QStandardPaths
    from PySide6.QtWidgets import QFileDialog

    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    path = w.desk.project.path
    start = Path(folder or Path.home()) / f"{path.stem if path is not None else tr('Album')}.zip"
    kinds = tr("One file (*.zip);;A folder (*)")
    found, _ = QFileDialog.getSaveFileName(w, tr("Collect the album with its photos"), str(start), kinds)
    if found:
        w.desk.packer.collect(found)
