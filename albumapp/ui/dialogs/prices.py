"""The sheets of the studio's own prices, and of quotes made with them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem

from albumapp.ui.dialogs.filling import Target, line
from albumapp.ui.ordering import amount
from albumapp.ui.panels.fields import Number, Section
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, label, row, wrapped
from albumapp.ui.words import imperial

if TYPE_CHECKING:
    from collections.abc import Mapping

    from albumapp.export.quote import Item, Quote
    from albumapp.products.spec import Price
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow
    from albumapp.ui.ordering import QuoteStart

BASE, PER_PAGE, CURRENCY = 1, 2, 3


def prices(window: MainWindow, sheet: Sheet) -> None:
    """One row a product; an empty base price is none of the studio's own."""
    from albumapp.products.catalogue import catalogue
    from albumapp.session.prices import price_file

    desk = window.desk
    known = desk.ordering.prices()
    words = tr(
        "What you charge for one piece with the fewest pages, and for each page more. A spreadsheet can edit "
        "the list, too: {path}",
        path=str(price_file()),
    )
    sheet.body.addWidget(wrapped(label(words, "prices_words", quiet=True)))
    specs = sorted(catalogue().values(), key=lambda s: s.name)
    table = QTableWidget(len(specs), 4)
    table.setObjectName("prices_table")
    table.setAccessibleName(tr("Own prices"))
    table.setHorizontalHeaderLabels([tr("Product"), tr("Price"), tr("Each page more"), tr("Currency")])
    table.verticalHeader().hide()
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for n, spec in enumerate(specs):
        name = QTableWidgetItem(
            tr("{product} ({printer})", product=tr(spec.name), printer=spec.source.vendor)
        )
        name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        name.setData(Qt.ItemDataRole.UserRole, spec.id)
        name.setToolTip(name.text())
        table.setItem(n, 0, name)
        price = (known or {}).get(spec.id)
        values = (f"{price.base:.2f}", f"{price.per_page:.12g}", price.currency) if price else ("", "", "")
        for k, value in enumerate(values, 1):
            table.setItem(n, k, QTableWidgetItem(value))
    table.setMinimumHeight(12 * table.rowHeight(0) if specs else 80)
    sheet.body.addWidget(table, 1)
    trouble = wrapped(label("", "prices_trouble"))
    trouble.hide()
    sheet.footer.addWidget(trouble)

    def keep() -> None:
        made = dict(known or {})
        for n, spec in enumerate(specs):
            try:
                read = _row(table, n)
            except ValueError as why:
                trouble.setText(tr("{product}: {why}.", product=tr(spec.name), why=str(why)))
                trouble.show()
                table.setCurrentCell(n, BASE)
                sheet.settle()
                return
            made.pop(spec.id, None)
            if read is not None:
                made[spec.id] = _dated((known or {}).get(spec.id), read)
        if desk.ordering.keep_prices(made):
            desk.say("good", tr("Your prices are kept."))
            window.show_page("order")

    save = button(tr("Keep"), "prices_keep", keep, "primary")
    save.setEnabled(known is not None)  # a list that cannot be read is not written over
    sheet.footer.addLayout(row(None, save))
    table.horizontalHeader().resizeSections(QHeaderView.ResizeMode.ResizeToContents)
    table.setColumnWidth(BASE, max(90, table.columnWidth(BASE)))
    sheet.first = table


def _row(table: QTableWidget, n: int) -> Price | None:
    """What stands in a row; ValueError where it is no price, None where nothing is there."""
    from albumapp.basis.dates import today
    from albumapp.products.spec import Price
    from albumapp.session.prices import currency, number

    base, each, money = ((table.item(n, k).text() if table.item(n, k) else "") for k in (1, 2, 3))
    if not base.strip() and not each.strip():
        return None
    return Price(number(base), number(each or "0"), currency(money), today().isoformat())


def _dated(before: Price | None, read: Price) -> Price:
    """A price that did not change keeps its day."""
    same = before is not None and (before.base, before.per_page, before.currency) == (
        read.base,
        read.per_page,
        read.currency,
    )
    return before if same and before is not None else read


class _Quote:
    """The fields of a quote, from what is known of the album and of the studio."""

    def __init__(self, sheet: Sheet, start: QuoteStart, studio: Mapping[str, str]) -> None:
        own = Section("quote_from", tr("From"))
        self.name = line(own, tr("Studio"), "quote_studio", studio.get("name"))
        self.address = line(
            own, tr("Address and more"), "quote_address", studio.get("address"), tr("parted by commas")
        )
        who = Section("quote_to", tr("For"))
        known = ", ".join(c for c in start.customer if c)
        self.customer = line(who, tr("Customer"), "quote_customer", known)
        self.number = line(who, tr("Number"), "quote_number", start.number)
        what = Section("quote_items", tr("Items"))
        for part in (own, who, what):
            part.layout().setContentsMargins(0, 8, 0, 4)
            sheet.body.addWidget(part)
        self.item = line(what, tr("Item"), "quote_item", start.words)
        self.quantity = Number("quote_quantity", tr("Copies"), 1, 100_000, "", 1, 0)
        self.quantity.setValue(start.quantity)
        what.add(tr("Copies"), self.quantity)
        self.each = Number("quote_each", tr("Price of one"), 0, 1e6, "", 1, 2)
        self.each.setValue(start.each or 0.0)
        what.add(tr("Price of one"), self.each)
        currency = start.currency or studio.get("currency") or "EUR"
        self.money = line(what, tr("Currency"), "quote_currency", currency)
        self.also = line(what, tr("Also"), "quote_also", "", tr("postage, design …"))
        self.also_price = Number("quote_also_price", tr("Its price"), 0, 1e6, "", 1, 2)
        what.add(tr("Its price"), self.also_price)
        self.note = line(what, tr("Note"), "quote_note", studio.get("note"))
        self._total = what.fact(tr("Total"), "quote_total")
        for field in (self.quantity, self.each, self.also_price):
            field.edited.connect(lambda _: self.add_up())
        for text in (self.also, self.money):
            text.textChanged.connect(lambda _: self.add_up())
        self.add_up()

    def _currency(self) -> str:
        return self.money.text().strip().upper()

    def _items(self) -> list[Item]:
        from albumapp.export.quote import Item

        name = self.item.text().strip() or tr("Album")
        found = [Item(name, round(self.quantity.value()), self.each.value())]
        if self.also.text().strip():
            found.append(Item(self.also.text().strip(), 1, self.also_price.value()))
        return found

    def add_up(self) -> None:
        self._total.setText(amount(float(sum(i.sum for i in self._items())), self._currency()))

    def made(self) -> Quote:
        from albumapp.export.quote import Quote
        from albumapp.ui.words import day

        return Quote(
            self.number.text().strip(), day(datetime.now()), self._currency(),
            (self.name.text(), *_lines(self.address)), _lines(self.customer), self._items(),
            self.note.text().strip(),
        )  # fmt: skip

    def studio(self) -> dict[str, str]:
        """What is kept for the next quote."""
        return {
            "name": self.name.text().strip(), "address": self.address.text().strip(),
            "currency": self._currency(), "note": self.note.text().strip(),
        }  # fmt: skip


def quote(window: MainWindow, sheet: Sheet) -> None:
    """One page for a customer: the album, what else is charged, the sum."""
    desk = window.desk
    fields = _Quote(sheet, desk.ordering.quote, desk.settings.get("studio"))
    target = Target(sheet, "quote")
    path = desk.exporter.suggested_path("pdf")
    target.show(path.with_name(f"{path.stem} - {tr('quote')}.pdf"), ".pdf")
    sheet.body.addStretch(1)
    sheet.footer.addLayout(target.row)

    def write() -> None:
        desk.settings.set("studio", fields.studio())
        if target.path is not None:
            desk.ordering.write_quote(target.path, fields.made(), imperial())
            sheet.close()

    sheet.first = button(tr("Write the quote"), "quote_write", write, "primary")
    sheet.footer.addLayout(row(None, sheet.first))


def _lines(field: QLineEdit) -> tuple[str, ...]:
    return tuple(part.strip() for part in field.text().split(",") if part.strip())
