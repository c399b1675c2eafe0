"""The pages of the sheets: suggest, export, findings, files left out, about. Others have own modules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QLineEdit, QRadioButton

from albumapp.ui.tr import known, tr
from albumapp.ui.widgets import button, label, row, wrapped

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


def export(window: MainWindow, sheet: Sheet) -> None:
    """What to write and where to; the rest is the activity line's."""
    from albumapp.ui.exporter import KINDS

    desk = window.desk
    rejects = sum(f.rejects for f in window.findings)
    if rejects:
        words = tr("Before you order: {n} findings should be mended.", n=rejects)
        sheet.body.addLayout(
            row(
                wrapped(label(words, "export_findings")),
                button(tr("Show"), "export_check", lambda: window.go("check"), "flat"),
            )
        )
    group = QButtonGroup(sheet)
    path = QLineEdit()
    path.setObjectName("export_path")
    path.setAccessibleName(tr("Where to"))

    def choose(kind: str) -> None:
        path.setText(str(desk.exporter.suggested_path(kind)))

    for n, (kind, name, text, _) in enumerate(KINDS):
        made = QRadioButton(tr(name))
        made.setObjectName(f"export_{kind}")
        made.toggled.connect(lambda on, k=kind: choose(k) if on else None)
        group.addButton(made, n)
        sheet.body.addWidget(made)
        under = wrapped(label(tr(text), quiet=True))
        under.setContentsMargins(26, 0, 0, 4)
        sheet.body.addWidget(under)
    group.button(0).setChecked(True)

    def browse() -> None:
        kind = KINDS[group.checkedId()]
        if kind[3]:
            found, _ = QFileDialog.getSaveFileName(sheet, tr("Export as"), path.text(), f"*{kind[3]}")
        else:
            found = QFileDialog.getExistingDirectory(
                sheet, tr("Folder for the pictures"), str(Path(path.text()).parent)
            )
        if found:
            path.setText(found)

    def start() -> None:
        if path.text().strip():
            desk.export(Path(path.text().strip()).expanduser())
            sheet.close()

    sheet.body.addLayout(row(path, button(tr("Choose…"), "export_browse", browse)))
    once_more = button(
        tr("Read it once more"), "export_read", lambda: _read(window, sheet), "flat", "book-open"
    )
    sheet.first = button(tr("Export"), "export_start", start, "primary")
    sheet.body.addLayout(row(once_more, None, sheet.first))
    path.returnPressed.connect(start)
    sheet.body.addStretch(1)


def _read(window: MainWindow, sheet: Sheet) -> None:
    sheet.close()
    window.run("read_book")


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
