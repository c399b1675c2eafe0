"""The sheet of printing at home: which printer, which paper, what of the album, in true size or fitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from albumapp.basis import UserError
from albumapp.geometry import Size
from albumapp.ui import units
from albumapp.ui.dialogs.filling import Target, check, choice, line
from albumapp.ui.home_print import Wish, blank_edges, plans, set_up
from albumapp.ui.panels.fields import Number, Section
from albumapp.ui.tr import count, told, tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.export.tiling import Plan
    from albumapp.export.views import View
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

# names that people know, mm of the paper as it stands
PAPERS = {
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A5": (148.0, 210.0),
    "A2": (420.0, 594.0),
    "Letter": (215.9, 279.4),
    "Tabloid": (279.4, 431.8),
    "10 × 15 cm": (101.6, 152.4),
    "13 × 18 cm": (127.0, 177.8),
}
MUCH = 40  # sheets: more are said aloud


def home_print(window: MainWindow, sheet: Sheet) -> None:
    desk = window.desk
    if desk.document is None or not desk.document.surfaces:
        sheet.body.addWidget(
            wrapped(label(tr("There is no album to print yet. Suggest one first."), "home_none"))
        )
        sheet.body.addStretch(1)
        return
    fields = _Fields(window, sheet)
    sheet.body.addWidget(fields.section)
    sheet.body.addWidget(fields.told)
    sheet.body.addStretch(1)
    sheet.footer.addLayout(fields.target.row)
    own = button(tr("The printer’s own settings…"), "home_settings", fields.ask_system, "flat", "gear")
    fields.own = own
    sheet.first = button(tr("Print"), "home_start", fields.run, "primary")
    sheet.footer.addLayout(row(own, None, sheet.first))
    fields.tell()


class _Fields:
    def __init__(self, window: MainWindow, sheet: Sheet) -> None:
        self._desk, self._sheet = window.desk, sheet
        kept = self._desk.settings.get("home_print")
        self.section = s = Section("home_options", tr("How"))
        s.layout().setContentsMargins(0, 0, 0, 4)
        rows = [(n, n) for n in QPrinterInfo.availablePrinterNames()]
        usual = kept.get("printer") or QPrinterInfo.defaultPrinterName()
        self.which = choice(s, tr("Printer"), "home_printer", [*rows, ("", tr("Into a PDF file"))], usual)
        papers = [(name, name) for name in PAPERS]
        self.paper = choice(
            s,
            tr("Paper"),
            "home_paper",
            papers,
            kept.get("paper") or ("Letter" if units.of_locale() == "in" else "A4"),
        )
        self.pages = line(s, tr("Pages"), "home_pages", hint=tr("all; or 1-4, 7, cover"))
        each = ((False, tr("Each spread")), (True, tr("Each page")))
        self.single = choice(s, tr("One for"), "home_single", each, kept.get("single"))
        sizes = ((False, tr("True size (100 %)")), (True, tr("As large as the paper allows")))
        self.fit = choice(s, tr("Size"), "home_fit", sizes, kept.get("fit"))
        self.bleed = check(s, tr("With bleed"), "home_bleed", kept.get("bleed"))
        self.overlap = Number("home_overlap", tr("Overlap"), 0, 50, "mm")
        self.overlap.setValue(kept.get("overlap") if isinstance(kept.get("overlap"), (int, float)) else 10.0)
        s.add(tr("Overlap"), self.overlap)
        self.marks = check(s, tr("Marks where to cut and join"), "home_marks", kept.get("marks", True))
        self.target = Target(sheet, "home")
        self.target.show(self._desk.exporter.suggested_path("pdf"), ".pdf")
        self.told = wrapped(label("", "home_told"))
        self.own = self.told
        self._printer: QPrinter | None = None
        self.which.activated.connect(lambda _: self._forget())  # first: the others ask the new one
        for box in (self.which, self.paper, self.single, self.fit):
            box.activated.connect(lambda _: self.tell())
        for box in (self.bleed, self.marks):
            box.toggled.connect(lambda _: self.tell())
        self.overlap.edited.connect(lambda _: self.tell())
        self.pages.textChanged.connect(lambda _: self.tell())

    def _forget(self) -> None:
        self._printer = None

    @property
    def printer(self) -> QPrinter:
        """The chosen one, with its own settings as far as they were asked for."""
        if self._printer is None:
            made = QPrinter(QPrinter.PrinterMode.HighResolution)
            name = self.which.currentData()
            if name:
                made.setPrinterName(name)
            else:
                made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self._printer = made
        made = self._printer
        set_up(made, self._paper, False)
        if not self.which.currentData() and self.target.path is not None:
            made.setOutputFileName(str(self.target.path))
        return made

    @property
    def _paper(self) -> Size:
        w, h = PAPERS[self.paper.currentData()]
        return Size(w, h)

    def wish(self) -> Wish:
        """UserError where the pages are none of the album."""
        from albumapp.export.ranges import chosen

        text = self.pages.text().strip()
        surfaces, numbers = chosen(self._desk.document, text) if text else (None, None)
        return Wish(
            self._paper,
            surfaces,
            numbers,
            bool(self.single.currentData()),
            self.bleed.isChecked(),
            bool(self.fit.currentData()),
            self.overlap.value(),
            self.marks.isChecked(),
        )

    def tell(self) -> None:
        """How many sheets, what the printer leaves blank, and what does not fit."""
        pdf = not self.which.currentData()
        self.target.set_visible(pdf)
        self.own.setVisible(not pdf)
        form, posters = self.section.form, not self.fit.currentData()
        form.setRowVisible(self.overlap, posters)
        form.setRowVisible(self.marks, posters)
        blank = blank_edges(self.printer)
        try:
            made = plans(self._desk.document, self.wish(), blank)
        except UserError as error:
            self.told.setText(" ".join(told(error)))
            return
        sheets = sum(p.sheets for _, p in made)
        said = [count(sheets, "{n} sheet of paper.", "{n} sheets of paper.")]
        most = max(p.sheets for _, p in made)
        if most > 1:
            said.append(
                tr("The largest picture is joined of {n} sheets, {a} across and {b} down.", **_grid(made))
            )
        edge = max(blank.as_list())
        if edge > 0.05:
            said.append(
                tr("This printer leaves up to {edge} blank at the edges.", edge=units.with_unit(edge))
            )
        if not posters:
            said.append(tr("Printed at {percent:.0f} % of its size.", percent=100 * made[0][1].scale))
        elif sheets > MUCH:
            said.append(tr("“As large as the paper allows” takes one sheet for each."))
        self.told.setText(" ".join(said))
        self._sheet.settle()

    def ask_system(self) -> None:
        """The system's own dialog: trays, quality, paper kind. It does not block the window."""
        dialog = QPrintDialog(self.printer, self._sheet)
        dialog.setObjectName("home_dialog")
        dialog.setModal(False)
        dialog.accepted.connect(self.tell)
        dialog.show()

    def run(self) -> None:
        try:
            wish = self.wish()
        except UserError as error:
            self._desk.trouble(error)
            return
        self._desk.settings.set(
            "home_print",
            {
                "printer": self.which.currentData(),
                "paper": self.paper.currentData(),
                "single": wish.single,
                "fit": wish.fit,
                "bleed": wish.bleed,
                "overlap": wish.overlap,
                "marks": wish.marks,
            },
        )
        self._desk.home_printer.run(self.printer, wish)
        self._sheet.close()


def _grid(made: list[tuple[View, Plan]]) -> dict[str, int]:
    largest = max((p for _, p in made), key=lambda p: p.sheets)
    return {"n": largest.sheets, "a": largest.columns, "b": largest.rows}
