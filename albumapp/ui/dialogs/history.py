"""The sheets of history and of versions: go to any step, keep a state by name, print an order again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from albumapp.ui.panels.history import HistoryList, time_words
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, glyph_tool, label, row, unlink, wrapped

if TYPE_CHECKING:
    from albumapp.document.versions import Version
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

LONGEST = 120  # characters of a name


def history(window: MainWindow, sheet: Sheet) -> None:
    """Every step since the album was made."""
    words = tr("A click goes to a step. What you leave behind stays in the list, and can be gone back to.")
    sheet.body.addWidget(wrapped(label(words, quiet=True)))
    shown = HistoryList(window.desk)
    sheet.body.addWidget(shown, 1)
    keep = button(tr("Keep this version…"), "history_keep", lambda: window.run("keep_version"), "flat")
    sheet.body.addLayout(row(keep, None))


def versions(window: MainWindow, sheet: Sheet) -> None:
    """Named versions and printed orders."""
    desk = window.desk
    name = _line("version_name", tr("Name of the version"), tr("before Mum’s changes"))

    def keep() -> None:
        if desk.kept.keep(name.text()):
            name.clear()

    name.returnPressed.connect(keep)
    sheet.body.addWidget(label(tr("Keep the album as it is now")))
    sheet.body.addLayout(row(name, button(tr("Keep"), "version_keep", keep, "primary")))
    lists = QVBoxLayout()
    sheet.body.addLayout(lists)
    _freezing(desk, sheet)
    orders = QVBoxLayout()
    sheet.body.addLayout(orders)
    sheet.body.addStretch(1)

    def fill() -> None:
        empty = tr("No versions yet. Keep one before you try something bold, or hand the album to others.")
        _fill(lists, [_version(desk, v) for v in desk.kept.versions("version")], empty)
        none = tr("No orders yet. One keeps what was printed, so that it can be printed again unchanged.")
        _fill(orders, [_order(desk, sheet, v) for v in desk.kept.versions("order")], none)
        sheet.settle()

    desk.kept.changed.connect(fill)
    sheet.destroyed.connect(partial(unlink, desk.kept.changed, fill))
    fill()
    name.setFocus()


def _freezing(desk: Desk, sheet: Sheet) -> None:
    """What one fills in to keep what was printed."""
    number = _line("order_number", tr("Order number"), tr("Order number"))
    name = _line("order_name", tr("Name of the order"), tr("For whom"))

    def freeze() -> None:
        if desk.kept.freeze(number.text(), name.text() or number.text()):
            number.clear()
            name.clear()

    name.returnPressed.connect(freeze)
    sheet.body.addSpacing(16)
    sheet.body.addWidget(label(tr("Printed orders")))
    sheet.body.addLayout(row(number, name, button(tr("Keep as order"), "order_keep", freeze)))


def _line(name: str, title: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setPlaceholderText(hint)
    made.setMaxLength(LONGEST)
    return made


def _fill(box: QVBoxLayout, rows: list[QWidget], empty: str) -> None:
    while box.count():
        old = box.takeAt(0).widget()
        old.hide()  # one of its buttons may be what called
        old.setParent(None)
        old.deleteLater()
    for made in rows or [wrapped(label(empty, quiet=True))]:
        box.addWidget(made)
        made.show()


def _head(desk: Desk, v: Version, words: str) -> tuple[QWidget, QVBoxLayout]:
    """A box with its name, to be changed, and what it is."""
    made = QWidget()
    box = column(made, 0, 2)
    box.setContentsMargins(0, 6, 0, 6)
    name = _line(f"kept_name_{v.id}", tr("Name"), "")
    name.setText(v.name)

    def rename() -> None:
        if name.text().strip() != v.name and not desk.kept.rename(v, name.text()):
            name.setText(v.name)

    name.editingFinished.connect(rename)
    bin_ = glyph_tool(
        "trash", f"kept_delete_{v.id}", tr("Delete “{name}”", name=v.name), partial(desk.kept.delete, v)
    )
    box.addLayout(row(name, bin_))
    box.addWidget(wrapped(label(words, f"kept_words_{v.id}", quiet=True)))
    return made, box


def _words(v: Version) -> str:
    pages = count(v.pages, "{n} page", "{n} pages")
    photos = count(v.photos, "{n} photo", "{n} photos")
    return tr("{when}, {pages}, {photos}", when=time_words(v.at), pages=pages, photos=photos)


def _version(desk: Desk, v: Version) -> QWidget:
    made, box = _head(desk, v, _words(v))
    look = button(tr("Look at it"), f"version_look_{v.id}", partial(desk.kept.compare, v), "flat")
    back = button(tr("Return to it"), f"version_return_{v.id}", partial(desk.kept.return_to, v), "flat")
    box.addLayout(row(look, back, None))
    return made


def _order(desk: Desk, sheet: Sheet, v: Version) -> QWidget:
    number = str(v.extra.get("order", ""))
    words = tr("Order {number}: {what}", number=number, what=_words(v)) if number else _words(v)
    made, box = _head(desk, v, words)

    def again() -> None:
        suggested = desk.exporter.suggested_path("pdf")
        target = suggested.with_name(f"{suggested.stem} {number or v.name}{suggested.suffix}")
        found, _ = QFileDialog.getSaveFileName(
            sheet, tr("Print again"), str(target), tr("PDF (*.pdf);;Order package (*.zip)")
        )
        if found:
            desk.kept.print_again(v, Path(found))

    look = button(tr("See the edits since"), f"order_look_{v.id}", partial(desk.kept.compare, v), "flat")
    box.addLayout(row(look, button(tr("Print again…"), f"order_again_{v.id}", again, "flat"), None))
    return made
