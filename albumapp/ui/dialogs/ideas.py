"""The sheet "What these photos would make": all ideas there are, each to be made or waved off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.tr import tr
from albumapp.ui.widgets import label, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow


def ideas(window: MainWindow, sheet: Sheet) -> None:
    from albumapp.ui.panels.ideas import IdeasPanel

    doc = window.desk.document
    words = tr(
        "Each is drafted from your photos. What you make becomes an album of its own, beside this one."
    )
    if doc is None or not doc.surfaces:
        words = tr("Each is drafted from your photos. All of it can be changed afterwards.")
    sheet.body.addWidget(wrapped(label(words, "ideas_about", quiet=True)))
    panel = IdeasPanel(window.desk, window.bench.pictures)
    sheet.body.addWidget(panel)
    sheet.body.addStretch(1)
    sheet.first = panel.cards[0].go if panel.cards else None
    sheet.on_leave = panel.part
    panel.on_size = sheet.settle
