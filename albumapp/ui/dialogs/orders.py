"""The sheet of what was ordered when, over all albums: what, how many, which files, at what price."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from albumapp.ui.ordering import amount
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, label, row, wrapped
from albumapp.ui.words import moment

if TYPE_CHECKING:
    from albumapp.session.orders import Ordered
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

MOST = 200


def orders(window: MainWindow, sheet: Sheet) -> None:
    desk = window.desk
    words = tr("An order keeps the album and its product as they were, so that it can be printed again.")
    sheet.body.addWidget(wrapped(label(words, quiet=True)))
    inner = QWidget()
    box = column(inner, 0, 4)
    sheet.body.addWidget(inner)
    sheet.body.addStretch(1)
    wait = label(tr("Looking through the albums…"), "orders_wait", quiet=True)
    box.addWidget(wait)
    there = [True]
    sheet.destroyed.connect(there.clear)

    def fill(found: list[Ordered]) -> None:
        if there:
            wait.hide()
            _fill(window, sheet, box, found)

    task = desk.ordering.gather(fill)
    sheet.destroyed.connect(task.cancel)


def _fill(window: MainWindow, sheet: Sheet, box: QVBoxLayout, found: list[Ordered]) -> None:
    if not found:
        none = tr("Nothing was ordered yet. What you order is listed here, with its day, files and price.")
        box.addWidget(wrapped(label(none, "orders_none")))
    for n, one in enumerate(found[:MOST]):
        made = _order(window, one, n)
        box.addWidget(made)
        made.show()  # now, for the sheet takes its height from them
    sheet.settle()


def _order(window: MainWindow, one: Ordered, n: int) -> QWidget:
    made = QWidget()
    box = column(made, 0, 2)
    box.setContentsMargins(0, 6, 0, 6)
    title = one.title or one.album.stem
    head = tr("{number}: {title}", number=one.number, title=title) if one.number else title
    box.addWidget(wrapped(label(head, f"ordered_{n}", bold=True)))
    copies = count(one.quantity, "{n} copy", "{n} copies")
    price = amount(one.price, one.currency) if one.price is not None else tr("price unknown")
    pages = count(one.pages, "{n} page", "{n} pages")
    said = tr(
        "{when} for {name}: {product}, {pages}, {copies}, {price}",
        when=_when(one.at),
        name=one.name,
        product=tr(one.product),
        pages=pages,
        copies=copies,
        price=price,
    )
    box.addWidget(wrapped(label(said, f"ordered_words_{n}", quiet=True)))
    if one.files:
        first = one.files[0]
        files = count(
            len(one.files), "{n} file: {name} (SHA-256 {hash}…)", "{n} files, first {name} (SHA-256 {hash}…)",
            name=first[0], hash=first[1][:12],
        )  # fmt: skip
        shown = wrapped(label(files, f"ordered_files_{n}", quiet=True))
        shown.setToolTip("\n".join(f"{name}  {sha}" for name, sha in one.files[:40]))
        box.addWidget(shown)
    box.addLayout(row(_again(window, one, n), None))
    return made


def _when(at: str) -> str:
    """Day and time here; orders are looked up long afterwards."""
    try:
        return moment(datetime.fromisoformat(at).astimezone())
    except ValueError:
        return at


def _again(window: MainWindow, one: Ordered, n: int) -> QWidget:
    """To print it again, its album is opened: its photos are needed."""

    def again() -> None:
        if not is_open(window.desk, one) and not window.desk.open_project(one.album):
            return
        window.show_page("versions")

    words = tr("Print again…") if is_open(window.desk, one) else tr("Open its album…")
    return button(words, f"ordered_again_{n}", again, "flat")


def is_open(desk: Desk, one: Ordered) -> bool:
    path = desk.project.path if desk.project is not None else None
    return path is not None and path.resolve() == one.album.resolve()
