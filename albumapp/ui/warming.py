"""What the first album needs, loaded while the start page waits for photos, a piece a turn."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from albumapp.ui.theme import watch_contrast

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow

MODULES = (
    "albumapp.session.project",
    "albumapp.products.catalogue",
    "albumapp.ui.importer",
    "albumapp.session.importing",
    "albumapp.ui.panels.photos",
    "albumapp.ui.panels.inspector",
    "albumapp.ui.canvas.view",
    "albumapp.ui.panels.strip",
)


def warm(window: MainWindow) -> None:
    """Load them, then build the workbench, so that an import does not wait for it. A window that is closed or
    has its workbench needs none of it."""
    waiting = list(MODULES)

    def step() -> None:
        if not window.isVisible() or window.has_bench:
            return
        if waiting:
            importlib.import_module(waiting.pop(0))
            QTimer.singleShot(0, window, step)
        else:
            _ = window.bench
            window.desk.warm()

    watch_contrast(QApplication.instance())
    window.start_page.furnish()
    QTimer.singleShot(0, window, step)  # not for a window that is gone
