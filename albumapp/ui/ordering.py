"""Ordering from the window: the package for the printer, kept as an order; prices; what was ordered when."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from albumapp.basis import UserError
from albumapp.ui.exporter import missing_words, show
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from albumapp.export.inspecting import Checked
    from albumapp.export.order import Order
    from albumapp.export.quote import Quote
    from albumapp.export.report import ExportReport
    from albumapp.jobs.task import Task
    from albumapp.products.spec import Price, ProductSpec
    from albumapp.session.orders import Ordered
    from albumapp.ui.desk import Desk

_FEW = 3  # errors that are told at once


class QuoteStart(NamedTuple):
    """What a new quote begins with: the album, so many, at what price (None: unknown), for whom."""

    words: str = ""
    quantity: int = 1
    each: float | None = None
    currency: str = ""
    customer: tuple[str, ...] = ()
    number: str = ""


class Ordering(QObject):
    """`quote` is what the sheet of quotes begins with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.quote = QuoteStart()

    def price(self, spec: ProductSpec) -> Price | None:
        """One piece's, from the studio's list or the catalogue; None, and words, where the list is wrong."""
        from albumapp.session.prices import price_for

        try:
            return price_for(spec)
        except UserError as error:
            self._desk.trouble(error)
            return spec.price

    def prices(self) -> dict[str, Price] | None:
        """The studio's list; None, and words, where it cannot be read."""
        from albumapp.session.prices import read_prices

        try:
            return read_prices()
        except UserError as error:
            self._desk.trouble(error)
            return None

    def keep_prices(self, prices: dict[str, Price]) -> bool:
        from albumapp.session.prices import write_prices

        try:
            write_prices(prices)
        except UserError as error:
            self._desk.trouble(error)
            return False
        return True

    def order(self, target: Path, order: Order, checked: Checked) -> None:
        """Write the package, keep the album as it is now as an order, and say where the files go.

        `checked` is what a check of the album found.
        """
        from albumapp.export.export import Options
        from albumapp.export.on_paper import OnPaper
        from albumapp.ui import units
        from albumapp.ui.language import current
        from albumapp.ui.words import imperial

        desk, project = self._desk, self._desk.project
        if project is None:
            return
        plain, spec = project.document, project.spec

        def after(report: ExportReport) -> None:
            made = report.files[0] if report.files else target
            said = [tr("The order {name} is ready.", name=made.name)]
            if report.left_out:
                desk.say("warning", said[0], missing_words(report), tr("Show in folder"), lambda: show(made))
                return
            if desk.project is project and self._freeze(report, order, made.stem, plain):
                said.append(tr("It stands under Versions and orders."))
            upload = spec.delivery.upload
            opens = ((tr("Open {page}", page=host(upload)), lambda: self.open_page(upload)),)
            where = spec.delivery.words
            desk.say(
                "good", " ".join(said), where, tr("Show in folder"), lambda: show(made),
                also=opens if allowed(upload) else (),
            )  # fmt: skip

        def otherwise(error: Exception) -> bool:
            return self._refused(error, lambda: self.order(target, replace(order, anyway=True), checked))

        paper = OnPaper("Letter" if imperial() else "A4", units=units.current(), price=order.price)
        options = Options(kind="package", order=order, checked=checked, language=current(), on_paper=paper)
        desk.exporter.export(target, options=options, after=after, otherwise=otherwise)

    def _refused(self, error: Exception, again: Callable[[], None]) -> bool:
        """Say what a printer would send back, and let the user decide; False for any other error."""
        from albumapp.export.inspecting import Refused
        from albumapp.ui.findings import shown

        if not isinstance(error, Refused):
            return False
        words = " ".join(shown(f).text for f in error.findings[:_FEW])
        self._desk.say(
            "warning", tr("A printer would send this back: {findings}", findings=words),
            tr("Nothing was written."), tr("Order it all the same"), again, "order-refused",
        )  # fmt: skip
        return True

    def _freeze(self, report: ExportReport, order: Order, name: str, document: Any) -> bool:
        """Keep what was ordered; a message says where that cannot be."""
        from albumapp.session import versions
        from albumapp.session.orders import receipt_of

        called = order.contact.get("name", "") or name
        try:
            versions.freeze(self._desk.project, order.id, called, document, receipt_of(report.receipt or {}))
        except UserError as error:
            self._desk.keeper.refused(error)
            return False
        self._desk.kept.changed.emit()
        return True

    def open_page(self, address: str) -> None:
        """The printer's page in the user's own browser: only what a click asked for."""
        if allowed(address):
            QDesktopServices.openUrl(QUrl(address))

    def write_quote(self, target: Path, quote: Quote, letter: bool) -> None:
        """The quote as a PDF, in the language of the window."""
        from albumapp.products.catalogue import DEFAULT_PRODUCT, product

        project = self._desk.project
        spec = project.spec if project is not None else product(DEFAULT_PRODUCT)
        words = {
            "title": tr("Price quote"), "number": tr("Number"), "date": tr("Date"), "for": tr("For"),
            "item": tr("Item"), "quantity": tr("Copies"), "each": tr("Each"), "sum": tr("Sum"),
            "total": tr("Total"),
        }  # fmt: skip

        def work(task: Task) -> object:
            from albumapp.export.quote import export_quote

            return export_quote(
                quote, target, spec, words, lambda d: QLocale().toString(float(d), "f", 2), letter
            )

        def done(_: object) -> None:
            ready = tr("{name} is ready.", name=target.name)
            self._desk.say("good", ready, "", tr("Show in folder"), lambda: show(target))

        self._desk.start("quote", work, done)

    def gather(self, done: Callable[[list[Ordered]], None]) -> Task:
        """All orders of all albums that are known, newest first."""
        settings = self._desk.settings

        def work(task: Task) -> list[Ordered]:
            from albumapp.session.forgetting import projects_known
            from albumapp.session.orders import all_orders

            return all_orders(projects_known(settings), lambda: task.cancelled)

        return self._desk.start("orders", work, done, shown=False)


def allowed(address: str) -> bool:
    """Only pages of the web are opened: a product file may come from anywhere."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("https", "http") and bool(url.host())


def host(address: str) -> str:
    return QUrl(address).host()


def amount(value: float, currency: str) -> str:
    """ "84.00 EUR" as the language writes it."""
    return tr("{amount} {currency}", amount=QLocale().toString(float(value), "f", 2), currency=currency)
