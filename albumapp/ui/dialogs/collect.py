"""The sheet that packs the album with its photos for others: what goes with it is said before it goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog

from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow


def collect(window: MainWindow, sheet: Sheet) -> None:
    document = window.desk.document
    text = count(
        len(document.photos) if document is not None else 0,
        "The album and its photo go into one file or folder, which opens on any computer with albumapp.",
        "The album and its {n} photos go into one file or folder, which opens on any computer with albumapp.",
    )
    sheet.body.addWidget(wrapped(label(text, "collect_what")))
    kept = tr(
        "The photos are your originals, as they are: whoever gets them can read where and when each was "
        "taken, the camera, and names and words that other programs wrote into them."
    )
    sheet.body.addWidget(wrapped(label(kept, "collect_private")))
    bare = QCheckBox(tr("Without the history"))
    bare.setObjectName("collect_bare")
    sheet.body.addWidget(bare)
    means = tr(
        "Then only the album as it is now is in it: no steps to undo, none of the photos and words that they "
        "would bring back, no kept versions and no printed orders. Here all of it stays."
    )
    sheet.body.addWidget(wrapped(label(means, "collect_means", quiet=True)))
    one = button(tr("Into one file…"), "collect_zip", lambda: _pack(window, sheet, ".zip", bare), "primary")
    folder = button(tr("Into a folder…"), "collect_folder", lambda: _pack(window, sheet, "", bare))
    sheet.body.addLayout(row(one, folder, None))
    sheet.body.addStretch(1)
    sheet.first = one


def _pack(window: MainWindow, sheet: Sheet, suffix: str, bare: QCheckBox) -> None:
    """Ask where to, and pack in the background."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    path = window.desk.project.path
    start = Path(documents or Path.home()) / f"{path.stem if path is not None else tr('Album')}{suffix}"
    kinds = tr("One file (*.zip)") if suffix else tr("A folder (*)")
    found, _ = QFileDialog.getSaveFileName(window, tr("Collect the album with its photos"), str(start), kinds)
    if not found:
        return
    if suffix and not found.lower().endswith(suffix):
        found += suffix
    window.desk.packer.collect(found, history=not bare.isChecked())
    sheet.close()
