"""The names of place cards and envelopes: typed, pasted or from a file; a card each, in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from albumapp.basis import UserError
from albumapp.ui.tr import count, told, tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.document.guests import Guest
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

LINES = 14
_PAUSE = 250  # ms after a letter until the names are counted


def names(window: MainWindow, sheet: Sheet) -> None:
    from albumapp.document.guests import examples, guests_of
    from albumapp.session.guests import guests_in, read_text, text_of

    desk = window.desk
    words = tr(
        "One guest in each line: the name, then after a semicolon the table or the lines of the address. "
        "Copy them from a spreadsheet, or open a CSV file. There is a card for each name."
    )
    sheet.body.addWidget(wrapped(label(words, "names_words", quiet=True)))
    text = QPlainTextEdit()
    text.setObjectName("names_text")
    text.setAccessibleName(tr("Names"))
    text.setPlaceholderText(tr("Anna Berg; 3"))
    text.setTabChangesFocus(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setMinimumHeight(LINES * text.fontMetrics().height())
    heads = (tr("Name"), tr("Table"), tr("Address"))
    known = guests_of(desk.document) if desk.document is not None else []
    text.setPlainText(text_of([g for g in known if g.name not in examples()], heads))
    sheet.body.addWidget(text)
    said = wrapped(label("", "names_said"))
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    sheet.body.addWidget(said)

    def tell(words: str, alarm: bool = False) -> None:
        said.setText(words)
        said.setProperty("alarm", alarm)
        said.style().polish(said)
        sheet.settle()

    def found() -> list[Guest]:
        """What stands there; none, with the reason said, where it cannot be read."""
        try:
            guests = guests_in(text.toPlainText(), tr("The list"))
        except UserError as error:
            tell(" ".join(told(error)), bool(text.toPlainText().strip()))
            return []
        tell(count(len(guests), "{n} name", "{n} names"))
        return guests

    def browse() -> None:
        path, _ = QFileDialog.getOpenFileName(sheet, tr("Open a list"), "", "*.csv *.txt *.tsv")
        if path:
            try:
                text.setPlainText(read_text(Path(path)))
            except UserError as error:
                tell(" ".join(told(error)), True)

    def use() -> None:
        guests = found()
        if guests and desk.do("set_names", names=[g.as_json() for g in guests]):
            sheet.close()
            first = desk.document.surfaces[0].id
            desk.go(first)
            desk.say("good", count(len(guests), "{n} card is made.", "{n} cards are made."))

    later = QTimer(sheet, singleShot=True, interval=_PAUSE)
    later.timeout.connect(found)
    text.textChanged.connect(later.start)
    sheet.footer.addLayout(
        row(
            button(tr("Open a list…"), "names_open", browse, "flat", "folder-open"),
            None,
            button(tr("Use these names"), "names_use", use, "primary"),
        )
    )
    sheet.first = text
    if known:
        found()
