"""What the actions of history, versions and packages do."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    w.show_page("collect")
