"""The names of place cards and envelopes: typed, pasted or from a file; a card each, in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit, QWidget
from shiboken6 import isValid

from albumapp.basis import UserError
from albumapp.ui.long_edits import do_later
from albumapp.ui.tr import count, told, tr
from albumapp.ui.widgets import button, column, isolated, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.document.guests import Guest
    from albumapp.document.model import Document
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

LINES = 14
_PAUSE = 250  # ms after a letter until the names are counted
_SHOWN = 4  # cells of a line that are shown as an example


class _Meaning(QWidget):
    """What a line means that may mean several things, asked by its first one: "Anna, Ben" are two guests, or
    one whose last name stands first. Hidden while all is clear; nothing is chosen before the user does."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.setObjectName("names_meaning")
        self.question = wrapped(label("", "names_question"))
        self.box = QComboBox()
        self.box.setObjectName("names_reading")
        self.box.setPlaceholderText(tr("Choose…"))
        self.question.setBuddy(self.box)
        inside = column(self, 0)
        inside.addWidget(self.question)
        inside.addWidget(self.box)
        self._line: list[str] = []
        self.hide()
        sheet.body.addWidget(self)

    @property
    def is_open(self) -> bool:
        return bool(self._line) and self.box.currentIndex() < 0

    @property
    def said(self) -> str:
        """One of `guest_readings.READINGS`; "" where nothing is unclear."""
        return str(self.box.currentData() or "") if self._line else ""

    def ask(self, cells: list[str], takes_tables: bool) -> None:
        """Ask about this line; about none where it is empty. What was answered stays for another line."""
        if cells == self._line:
            return
        chosen = self.box.currentData()
        self._line = cells
        self.box.clear()
        if cells:
            self.question.setText(tr("What is “{line}”?", line=", ".join(cells[:_SHOWN])))
            for reading, words in _answers(cells, takes_tables):
                self.box.addItem(words, reading)
            self.box.setCurrentIndex(self.box.findData(chosen))
            self.box.setAccessibleName(self.question.text())
        self.setVisible(bool(cells))


def _answers(cells: list[str], takes_tables: bool) -> list[tuple[str, str]]:
    from albumapp.session.guest_readings import ADDRESS, EACH, ONE, READINGS, TABLE, TURNED

    shown = [isolated(c) for c in cells[:_SHOWN]]
    whole, turned = (READINGS[r](cells)[0].name for r in (ONE, TURNED))
    found = [
        (EACH, count(len(cells), "{n} guest: {names}", "{n} guests: {names}", names=" · ".join(shown))),
        (TURNED, tr("One guest: {name}", name=turned)),
        (ONE, tr("One guest: {name}", name=whole)),
    ]
    if takes_tables:
        return [*found, (TABLE, tr("{name} at the table “{table}”", name=cells[0], table=cells[1]))]
    return [*found, (ADDRESS, tr("{name}, whose address is “{line}”", name=cells[0], line=cells[1]))]


def names(window: MainWindow, sheet: Sheet) -> None:
    from albumapp.document.guests import examples, guests_of
    from albumapp.session.guests import guests_in, text_of, unclear_in
    from albumapp.session.list_text import read_text

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
    piece = desk.project.spec.piece if desk.project is not None else None
    takes_tables = piece is None or piece.form != "envelope"
    known = guests_of(desk.document) if desk.document is not None else []
    text.setPlainText(text_of([g for g in known if g.name not in examples()], heads))
    sheet.body.addWidget(text)
    meaning = _Meaning(sheet)
    said = wrapped(label("", "names_said"))
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    sheet.body.addWidget(said)

    def tell(words: str, alarm: bool = False) -> None:
        said.setText(words)
        said.setProperty("alarm", alarm)
        said.style().polish(said)
        sheet.settle_at(said)

    def found() -> list[Guest]:
        """What stands there; none, with the reason said, where it cannot be read, or may mean two things."""
        typed, name = text.toPlainText(), tr("The list")
        meaning.ask(unclear_in(typed, name), takes_tables)
        if not typed.strip():
            tell(" ".join((tr("There are no names in the list."), tr("Write one in each line."))))
            return []
        if meaning.is_open:
            tell(tr("Say what it means: it can be read in several ways."), True)
            return []
        try:
            guests = guests_in(typed, name, reading=meaning.said)
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
        if meaning.is_open:
            meaning.box.setFocus()
            meaning.box.showPopup()
        if not guests:
            return
        used.setEnabled(False)  # the list stays until its cards are there

        def done(_: Document) -> None:
            if isValid(sheet):
                text.setFocus()  # what has it when the sheet closes gives it to the pages
                sheet.close()
            desk.go(desk.document.surfaces[0].id)
            desk.say("good", count(len(guests), "{n} card is made.", "{n} cards are made."))

        def ended() -> None:
            if isValid(used):
                used.setEnabled(True)

        do_later(desk, "set_names", done, ended, names=[g.as_json() for g in guests])

    later = QTimer(sheet, singleShot=True, interval=_PAUSE)
    later.timeout.connect(found)
    meaning.box.activated.connect(lambda _: found())
    text.textChanged.connect(later.start)
    used = button(tr("Use these names"), "names_use", use, "primary")
    opened = button(tr("Open a list…"), "names_open", browse, "flat", "folder-open")
    sheet.footer.addLayout(row(opened, None, used))
    sheet.first = text
    if text.toPlainText():
        found()
