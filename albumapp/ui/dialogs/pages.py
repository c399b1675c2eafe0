"""The pages of the sheets: suggest, files left out, about. Others have own modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from albumapp.ui.tr import known, tr
from albumapp.ui.widgets import label, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow


def suggest(window: MainWindow, sheet: Sheet) -> None:
    from albumapp.ui.panels.suggest import SuggestPanel

    panel = SuggestPanel(window.desk, finished=sheet.close)
    sheet.body.addWidget(panel)
    doc = window.desk.document
    kept = doc is not None and any(
        s.locked or s.edited or any(f.locked for f in s.frames) for s in doc.surfaces
    )
    words = tr("All pages are laid out anew. One undo brings back what is there now.")
    if kept:
        words = tr(
            "What is locked stays as it is, and so do pages that you arranged (in another product or style "
            "as near as they can); all other pages are laid out anew. One undo brings back what is there now."
        )
    sheet.body.insertWidget(0, wrapped(label(words, quiet=True)))


def refused(window: MainWindow, sheet: Sheet) -> None:
    for item in window.desk.importer.refused:
        words = wrapped(label(f"{known(item.error)} {known(item.mend)}".strip()))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setToolTip(item.path)
        sheet.body.addWidget(words)
    sheet.body.addStretch(1)


def about(window: MainWindow, sheet: Sheet) -> None:
    from albumapp import __version__

    sheet.body.addWidget(label(tr("albumapp {version}", version=__version__), "about_version", 2))
    text = tr("Turns your photos into printed albums, and hands the printer files that need no touching.")
    sheet.body.addWidget(wrapped(label(text)))
    fonts = tr("MIT licence. With Qt, OpenCV, dlib, reportlab, pikepdf, HarfBuzz; icons by Phosphor.")
    sheet.body.addWidget(wrapped(label(fonts, quiet=True)))
    sheet.body.addStretch(1)
