"""A list of favourites, as a client sends it: pasted, or from a file. What it names is always suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from albumapp.basis import UserError
from albumapp.ui.tr import count, told, tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.jobs.task import Task
    from albumapp.session.favourites import Favourites
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

NAMED = 8  # names that are said one by one
LINES = 9


def favourites(window: MainWindow, sheet: Sheet) -> None:
    desk = window.desk
    words = tr(
        "Paste file names, or open a list: names with or without their ending, numbers alone, ranges like "
        "0412-0418, or a table (CSV) with a column of names. These photos are always in the album."
    )
    sheet.body.addWidget(wrapped(label(words, quiet=True)))
    text = QPlainTextEdit()
    text.setObjectName("favourites_text")
    text.setAccessibleName(tr("File names"))
    text.setPlaceholderText("IMG_0412.jpg\nIMG_0415\n0420-0424")
    text.setTabChangesFocus(True)
    text.setMinimumHeight(LINES * text.fontMetrics().height())
    sheet.body.addWidget(text)
    said = wrapped(label(name="favourites_said"))
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    said.hide()

    def tell(words: str) -> None:
        said.setText(words)
        said.show()
        sheet.settle()

    def browse() -> None:
        from albumapp.session.list_text import read_text

        path, _ = QFileDialog.getOpenFileName(sheet, tr("Open a list"), "", "*.txt *.csv *.tsv")
        if path:
            try:
                text.setPlainText(read_text(path))
            except UserError as error:
                tell(" ".join(told(error)))

    def take() -> None:
        document = desk.document
        records = [r for p, r in desk.importer.records.items() if document is None or p in document.photos]
        list_ = text.toPlainText()

        def work(task: Task) -> Favourites:
            from albumapp.session.favourites import match

            return match(list_, records)

        def done(found: Favourites) -> None:
            marks: dict[str, dict[str, object]] = {p: {"pick": True} for p in found.found}
            for photo, stars in found.stars.items():
                marks.setdefault(photo, {})["stars"] = stars
            if marks:
                desk.shelf.mark_each(tr("Take favourites"), marks)
            tell(result_words(found))

        desk.start("favourites", work, done, shown=False)

    sheet.body.addLayout(
        row(
            button(tr("Open a list…"), "favourites_open", browse, "flat", "folder-open"),
            None,
            button(tr("Take these"), "favourites_take", take, "primary"),
        )
    )
    sheet.body.addWidget(said)
    sheet.body.addStretch(1)
    text.setFocus()


def result_words(found: Favourites) -> str:
    """What was found, and by name what was not: nothing is left out in silence."""
    lines = [count(len(found.found), "{n} photo is a favourite now.", "{n} photos are favourites now.")]
    if not found.found:
        lines = [tr("No photo has one of these names.")]
    if found.missing:
        lines.append(tr("Not found: {names}", names=_some(found.missing)))
    if found.ambiguous:
        lines.append(tr("Several photos are called so: {names}", names=_some(list(found.ambiguous))))
        lines.append(tr("Write their whole names, or choose them in the photo panel."))
    return "\n".join(lines)


def _some(names: tuple[str, ...] | list[str]) -> str:
    shown = ", ".join(names[:NAMED])
    left = len(names) - NAMED
    return tr("{names} and {n} more", names=shown, n=left) if left > 0 else shown
