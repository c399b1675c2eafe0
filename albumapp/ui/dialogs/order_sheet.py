"""The sheet of an order: how many, on what, for whom, at what price, and which file goes where."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from albumapp.ui.dialogs.export_sheet import findings_row, read_again
from albumapp.ui.dialogs.filling import Target, check, choice, line
from albumapp.ui.ordering import allowed, amount, host
from albumapp.ui.panels.fields import Number, Section
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, label, row, wrapped
from albumapp.ui.words import product_line

if TYPE_CHECKING:
    from albumapp.document.model import Approval
    from albumapp.export.inspecting import Checked
    from albumapp.export.order import Order
    from albumapp.session.project import Project
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

WAYS = (("zip", "One file (zip)"), ("folder", "A folder"), ("hot", "A hot folder of the print shop"))
FORMS = (("", "As the printer wants them"), ("pdf", "PDF"), ("jpeg", "JPEG, one a sheet"))


def order(window: MainWindow, sheet: Sheet) -> None:
    desk, project = window.desk, window.desk.project
    other = button(tr("Other files…"), "order_export", lambda: window.show_page("export"), "flat", "export")
    past = button(tr("Orders so far…"), "order_past", lambda: window.show_page("orders"), "flat", "books")
    if project is None or not project.document.surfaces:
        words = tr("There is no album to order yet. Suggest one first.")
        sheet.body.addWidget(wrapped(label(words, "order_none")))
        sheet.body.addLayout(row(past, None))
        sheet.body.addStretch(1)
        sheet.first = past
        return
    sheet.body.addWidget(
        wrapped(label(product_line(project.document, project.spec), "order_product", bold=True))
    )
    rejects = findings_row(window, sheet, "order")
    fields = _Fields(window, sheet, project)
    _delivery(window, sheet, project)
    for part in (fields.section, fields.people, fields.how):
        sheet.body.addWidget(part)
    sheet.footer.addLayout(fields.target.row)
    anyway = check(fields.how, tr("Order in spite of what should be mended"), "order_anyway")
    fields.how.form.setRowVisible(anyway, bool(rejects))

    def run() -> None:
        path = fields.target.path
        if path is not None and start.isEnabled():
            fields.keep(path)
            desk.ordering.order(path, fields.order(anyway.isChecked()), _checked(window))
            sheet.close()

    start = button(tr("Make the order"), "order_start", run, "primary")
    start.setEnabled(not rejects)
    anyway.toggled.connect(lambda on: start.setEnabled(on or not rejects))
    fields.target.line.returnPressed.connect(run)
    quote = button(tr("Quote…"), "order_quote", lambda: _quote(window, fields), "flat", "file-plus")
    sheet.body.addLayout(row(past, other, quote, None, gap=4))
    sheet.body.addStretch(1)
    once_more = button(
        tr("Read it once more"), "order_read", lambda: read_again(window, sheet), "flat", "book-open"
    )
    sheet.footer.addLayout(row(once_more, None, start))
    sheet.first = start if not rejects else anyway


def _checked(window: MainWindow) -> Checked:
    from albumapp.export.inspecting import Checked

    checking = window.checking
    found = tuple(f.found for f in checking.now())
    return Checked(found, tuple(f.found for f in checking.ignored))


class _Fields:
    """What is filled in; contact and ways are those of the last order."""

    def __init__(self, window: MainWindow, sheet: Sheet, project: Project) -> None:
        self._window, self._project = window, project
        self._desk = desk = window.desk
        kept = desk.settings.get("order")
        self.section = s = _section("order_what", tr("What"))
        self.number = line(s, tr("Order number"), "order_number", hint=tr("the album’s title"))
        self.quantity = Number("order_quantity", tr("Copies"), 1, 100_000, "", 1, 0)
        s.add(tr("Copies"), self.quantity)
        self.paper = line(s, tr("Paper"), "order_paper", kept.get("paper"), tr("in the printer’s words"))
        self.finish = line(
            s, tr("Finish of the cover"), "order_finish", kept.get("finish"), tr("matt, gloss …")
        )
        s.form.setRowVisible(self.finish, desk.document.cover is not None)
        self.price = s.fact(tr("Price"), "order_price")
        own = button(tr("Own prices…"), "order_prices", lambda: window.show_page("prices"), "flat")
        s.form.addRow("", row(own, None))
        self.people = p = _section("order_who", tr("Who"))
        labels = {
            "name": tr("Name"), "company": tr("Company"), "email": tr("E-mail"), "phone": tr("Telephone"),
            "address": tr("Address"),
        }  # fmt: skip
        self.contact = {k: line(p, text, f"order_{k}", kept.get(k)) for k, text in labels.items()}
        self.approved = line(p, tr("Approved by"), "order_approved", hint=tr("who said yes to these pages"))
        self.approved.setText(", ".join(dict.fromkeys(a.by for a in self._approvals())))
        self.how = h = _section("order_how", tr("How"))
        self.form = choice(h, tr("Files"), "order_form", [(k, tr(t)) for k, t in FORMS])
        self.ticket = check(
            h, tr("With a job ticket for machines (XJDF)"), "order_ticket", kept.get("ticket")
        )
        self.way = choice(h, tr("As"), "order_way", [(k, tr(t)) for k, t in WAYS], kept.get("way"))
        self.target = Target(sheet, "order")
        self.way.activated.connect(lambda _: self._aim())
        self.quantity.edited.connect(lambda _: self.show_price())
        self._aim()
        self.show_price()

    def _approvals(self) -> list[Approval]:
        """Those of proofs that show the pages as they are now."""
        from albumapp.ui.commands_notes import state_of

        given = self._project.document.approvals
        now = state_of(self._desk) if given else ""
        return [a for a in given if a.state == now]

    def _aim(self) -> None:
        zipped = self.way.currentData() == "zip"
        path = self._desk.exporter.suggested_path("package", ".zip")
        kept = self._desk.settings.get("order").get("hot" if self.way.currentData() == "hot" else "folder")
        if isinstance(kept, str) and Path(kept).is_dir():
            path = Path(kept) / path.name
        hot = self.way.currentData() == "hot" and isinstance(kept, str) and kept
        self.target.show(
            path if zipped else Path(str(kept)) if hot else path.parent, ".zip" if zipped else ""
        )

    def one(self) -> float | None:
        """One piece's price, as far as it is known; and its currency."""
        from albumapp.export.order import price_of

        price = self._desk.ordering.price(self._project.spec)
        if price is None:
            return None
        return price_of(price, self._project.spec, self._project.document.page_count)

    def show_price(self) -> None:
        price, one = self._desk.ordering.price(self._project.spec), self.one()
        if price is None or one is None:
            self.price.setText(tr("Price unknown: ask the printer."))
            return
        n = round(self.quantity.value())
        self.price.setText(
            tr(
                "{all} for {n} (price of {date})",
                all=amount(one * n, price.currency),
                n=n,
                date=price.date or tr("an unknown day"),
            )
        )

    def keep(self, path: Path) -> None:
        way = self.way.currentData()
        kept = {k: field.text().strip() for k, field in self.contact.items()}
        before = self._desk.settings.get("order")
        place = {"hot": str(path)} if way == "hot" else {"folder": str(path.parent if way == "zip" else path)}
        self._desk.settings.set(
            "order",
            {
                **before, **kept, **place, "way": way, "ticket": self.ticket.isChecked(),
                "paper": self.paper.text().strip(), "finish": self.finish.text().strip(),
            },
        )  # fmt: skip

    def order(self, anyway: bool) -> Order:
        from albumapp.document.model import Approval
        from albumapp.export.finishing import made_now
        from albumapp.export.order import Order

        typed = [name.strip() for name in self.approved.text().split(",") if name.strip()]
        given = [a for a in self._approvals() if a.by in typed]
        new = [Approval(n, made_now().isoformat()) for n in typed if n not in {a.by for a in given}]
        return Order(
            id=self.number.text().strip(),
            quantity=round(self.quantity.value()),
            form=self.form.currentData(),
            paper=self.paper.text().strip(),
            finish=self.finish.text().strip() if self._desk.document.cover is not None else "",
            contact={k: field.text().strip() for k, field in self.contact.items()},
            approved=(*given, *new),
            price=self._desk.ordering.price(self._project.spec),
            ticket=self.ticket.isChecked(),
            hot=self.way.currentData() == "hot",
            anyway=anyway,
        )


def _section(name: str, title: str) -> Section:
    made = Section(name, title)
    made.layout().setContentsMargins(0, 8, 0, 4)
    return made


def _delivery(window: MainWindow, sheet: Sheet, project: Project) -> None:
    """Which file goes where, in the printer's own words, its page for sending them, and what to ask it."""
    from albumapp.products.trust import doubts

    part = _section("order_delivery", tr("Where it goes"))
    document, spec = project.document, project.spec
    delivery, source = spec.delivery, spec.source
    words = {
        "two": tr("Two PDFs: the cover as one piece (back, spine, front), and the inner pages."),
        "one": tr("One PDF: the cover first, then the inner pages."),
        "around": tr("One PDF: the front cover first, the inner pages, the back cover last."),
        "jpeg": tr("One JPEG for each sheet, numbered."),
    }.get(delivery.files, "")
    if document.cover is None and delivery.files != "jpeg":
        words = tr("One PDF with all pages.")
    part.form.addRow(wrapped(label(words, "order_files")))
    if delivery.words:
        quoted = tr("{printer} says: “{words}”", printer=source.vendor, words=delivery.words)
        said = wrapped(label(quoted, "order_words"))
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        part.form.addRow(said)
    if allowed(delivery.upload):
        where = wrapped(label(delivery.upload, "order_upload", quiet=True))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        go = button(
            tr("Open {page} in the browser", page=host(delivery.upload)),
            "order_open",
            lambda: window.desk.ordering.open_page(delivery.upload),
            "flat",
        )
        part.form.addRow(where)
        part.form.addRow(row(go, None))
    for n, doubt in enumerate(doubts(spec, document.page_count, date.today())):
        told = tr("{what} {how}", what=tr(doubt.what, **doubt.values), how=tr(doubt.how))
        part.form.addRow(wrapped(label(told, f"order_doubt_{n}", quiet=True)))
    sheet.body.addWidget(part)


def _quote(window: MainWindow, fields: _Fields) -> None:
    """The sheet of quotes, with this album as its first item."""
    from albumapp.ui.ordering import QuoteStart

    desk, project = window.desk, window.desk.project
    price = desk.ordering.price(project.spec)
    desk.ordering.quote = QuoteStart(
        product_line(project.document, project.spec),
        round(fields.quantity.value()),
        fields.one(),
        price.currency if price is not None else "",
        tuple(fields.contact[k].text().strip() for k in ("name", "company", "address")),
        fields.number.text().strip(),
    )
    window.show_page("quote")
