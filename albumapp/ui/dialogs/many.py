"""The sheet of many at once: what of, what to make, where to; then the list, live, with what came of each.

It may be closed while the work goes on, and shows the same when it is opened again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from albumapp.basis import UserError
from albumapp.ui.batching import sum_of, words_of
from albumapp.ui.dialogs.filling import check, choice
from albumapp.ui.panels.fields import Section
from albumapp.ui.panels.product_list import ProductBox
from albumapp.ui.tr import known, told, tr
from albumapp.ui.widgets import button, glyph_tool, isolated, label, row, unlink, wrapped

if TYPE_CHECKING:
    from albumapp.session.batch import Item
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

LINES = 9
_WIDEST = 32  # letters of the column of names
_TABLES = "*.csv *.txt *.tsv"
KINDS = ((".pdf", "A PDF for the printer"), (".zip", "An order package"), ("", "A folder of pictures"))


def many(window: MainWindow, sheet: Sheet) -> None:
    _Many(window, sheet)


class _Many:
    def __init__(self, window: MainWindow, sheet: Sheet) -> None:
        self.window, self.sheet, self.desk = window, sheet, window.desk
        self.batching = self.desk.batching
        self.found: list[Item] = []
        self.seen = ""
        self.planning = self.batching.task is None and self.batching.report is None
        kept = self.desk.settings.get("many")
        self._sources(kept)
        self._names()
        self._fields(kept)
        self._list()
        self._foot(kept)
        links = ((self.batching.changed, self._changed), (self.desk.row_changed, self._show_row))
        for signal, run in links:
            signal.connect(run)
        sheet.destroyed.connect(lambda: [unlink(signal, run) for signal, run in links])
        self._show_source()
        self._show_run()
        sheet.first = self.path_line

    # --- its parts ----------------------------------------------------------------------------

    def _sources(self, kept: dict[str, object]) -> None:
        rows = [
            ("folders", tr("An album of each folder")),
            ("orders", tr("An album of each row of a table")),
        ]
        if self.desk.document is not None and self.desk.document.surfaces:
            rows.append(("names", tr("A copy of this album for each name")))
        section = Section("many_source", tr("What to make"))
        self.source = choice(section, tr("Make"), "many_what", rows, kept.get("source"))
        if self.batching.rows is not None:
            self.source.setCurrentIndex(max(self.source.findData("names"), 0))
        self.source.activated.connect(lambda _: self._choose())
        self.path_line = self._path("many_from", tr("From"), self._typed)
        section.add(tr("From"), self._with_browse(self.path_line, "many_from_browse", self._browse_source))
        self.sheet.body.addWidget(section)
        self.words = wrapped(label("", "many_words", quiet=True))
        self.sheet.body.addWidget(self.words)

    def _path(self, name: str, text: str, run: object) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.editingFinished.connect(run)
        return made

    def _with_browse(self, line: QLineEdit, name: str, run: object) -> QWidget:
        both = QWidget()
        box = row(line, button(tr("Choose…"), name, run))
        box.setContentsMargins(0, 0, 0, 0)
        both.setLayout(box)
        return both

    def _names(self) -> None:
        """The row that the pages show, and how a text says one."""
        self.names = QWidget()
        before = glyph_tool(
            "arrow-left", "many_before", tr("The name before"), lambda: self.batching.step(-1)
        )
        after = glyph_tool("arrow-right", "many_after", tr("The next name"), lambda: self.batching.step(1))
        self.typed = button(tr("As typed"), "many_typed", lambda: self.window.run("names_as_typed"), "flat")
        self.who = label("", "many_who", bold=True)
        line = row(before, self.who, after, None, self.typed)
        line.setContentsMargins(0, 0, 0, 0)
        self.names.setLayout(line)
        self.write = button(
            tr("Write the name on this page"), "many_write", self._write_name, "flat", "text-t"
        )
        self.sheet.body.addWidget(self.names)
        self.sheet.body.addLayout(row(self.write, None))

    def _fields(self, kept: dict[str, object]) -> None:
        self.section = s = Section("many_options", tr("How"))
        self.product = ProductBox("many_product")
        self.product.fill(self._usual_product(kept.get("product")))
        s.add(tr("Product"), self.product)
        self.kind = choice(s, tr("As"), "many_kind", [(k, tr(w)) for k, w in KINDS], kept.get("kind"))
        self.projects = check(
            s, tr("Keep each album, to edit it later"), "many_projects", kept.get("projects")
        )
        self.together = check(s, tr("All in one PDF"), "many_together", kept.get("together"))
        self.again = check(s, tr("Make also what is done and has not changed"), "many_again")
        self.sheet.body.addWidget(s)
        self.product.currentIndexChanged.connect(lambda _: self._look())
        self.together.toggled.connect(lambda _: self._show_source())

    def _usual_product(self, kept: object) -> str:
        from albumapp.products.catalogue import DEFAULT_PRODUCT, catalogue

        return kept if isinstance(kept, str) and kept in catalogue() else DEFAULT_PRODUCT

    def _list(self) -> None:
        self.list = QTreeWidget()
        self.list.setObjectName("many_list")
        self.list.setAccessibleName(tr("What is made"))
        self.list.setHeaderLabels([tr("Name"), tr("What came of it")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.header().setStretchLastSection(True)
        self.list.setMinimumHeight(LINES * round(1.6 * self.list.fontMetrics().height()))
        self.list.currentItemChanged.connect(self._explain)
        self.sheet.body.addWidget(self.list)
        self.said = wrapped(label("", "many_said"))
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sheet.body.addWidget(self.said)

    def _foot(self, kept: dict[str, object]) -> None:
        self.out = self._path("many_out", tr("Where to"), lambda: None)
        folder = kept.get("out")
        self.out.setText(folder if isinstance(folder, str) else str(Path.home() / tr("Albums")))
        self.sheet.footer.addLayout(
            row(label(tr("Where to")), self.out, button(tr("Choose…"), "many_out_browse", self._browse_out))
        )
        self.report = button(tr("Show the report"), "many_report", self._open_report, "flat", "list")
        self.stop = button(tr("Stop"), "many_stop", self.batching.stop)
        self.start = button(tr("Start"), "many_start", self._start, "primary")
        self.sheet.footer.addLayout(row(self.report, None, self.stop, self.start))

    # --- what is chosen -----------------------------------------------------------------------

    @property
    def what(self) -> str:
        return str(self.source.currentData())

    def _choose(self) -> None:
        """Another source: what stood there was for the one before."""
        self.path_line.clear()
        self.planning = True
        self._show_source()
        self.sheet.settle()

    def _show_source(self) -> None:
        what = self.what
        names = what == "names"
        words = {
            "folders": tr("Each folder in this one becomes an album of its own."),
            "orders": tr(
                "A CSV file with a column “folder”; also “product”, “title”, “pages”, “style”, “set”."
            ),
            "names": tr(
                "A list of names or a CSV file. A text of the album that says {name}, in braces, or another "
                "column, fills itself.",
                name="{name}",
            ),
        }
        self.words.setText(words[what])
        for made, shown in (
            (self.product, not names),
            (self.projects, not names),
            (self.together, names),
            (self.kind, not (names and self.together.isChecked())),
            (self.again, not (names and self.together.isChecked())),
        ):
            self.section.form.setRowVisible(made, shown)
        self._show_row()
        if self.planning:
            self._look()

    def _show_row(self) -> None:
        rows, n = self.batching.rows, self.batching.row
        for made in (self.names, self.write):
            made.setVisible(self.what == "names" and rows is not None)
        if self.what != "names" or rows is None:
            return
        shown = rows.names()[n] if n is not None else tr("Words as typed")
        place = tr("{n} of {m}", n=(n or 0) + 1, m=len(rows)) if n is not None else ""
        self.who.setText(f"{isolated(shown)}  {place}".strip())
        self.typed.setText(tr("As typed") if n is not None else tr("Show a name"))
        self.typed.setAccessibleName(self.typed.text())
        self.write.setVisible(not self._says_a_name())

    def _says_a_name(self) -> bool:
        from albumapp.session.merging import columns_used

        rows, doc = self.batching.rows, self.desk.document
        return rows is not None and doc is not None and bool(columns_used(doc, rows)[0])

    def _write_name(self) -> None:
        """A text that says the name, on the page that is shown: one step."""
        surface = self.desk.surface
        if surface is None:
            return
        from albumapp.session.merging import room_for_name

        box = room_for_name(surface).as_list()
        if self.desk.do("add_text", surface=surface.id, box=box, text="{name}", style={"align": "center"}):
            self._show_row()

    def _browse_source(self) -> None:
        if self.what == "folders":
            found = QFileDialog.getExistingDirectory(self.sheet, tr("Which folder?"), self.path_line.text())
        else:
            found, _ = QFileDialog.getOpenFileName(self.sheet, tr("Open a list"), "", _TABLES)
        if found:
            self.path_line.setText(found)
            self._look()

    def _browse_out(self) -> None:
        found = QFileDialog.getExistingDirectory(self.sheet, tr("Which folder?"), self.out.text())
        if found:
            self.out.setText(found)

    def _typed(self) -> None:
        """Leaving the line says so, too, where nothing was typed: what is said below stays then."""
        if self.path_line.text() != self.seen:
            self._look()

    def _look(self) -> None:
        """Find what would be made, and list it."""
        if self.batching.task is not None:
            return
        self.found, self.planning, self.seen = [], True, self.path_line.text()
        text = self.path_line.text().strip()
        try:
            if self.what == "names":
                self._look_at_names(text)
            elif text:
                self.found = self._orders(Path(text).expanduser())
                self.said.setText("")
        except UserError as error:
            self._tell(error)
        self._fill(self.found)

    def _look_at_names(self, text: str) -> None:
        from albumapp.session.merging import copies

        rows = self.batching.rows
        path = Path(text).expanduser()
        if text and (rows is None or rows.where != path.name):
            if not self.batching.load(path):
                return
            rows = self.batching.rows
        if rows is not None:
            self.found = [*copies(Path(), rows, self.batching.how(".pdf", False))]
            columns = ", ".join("{" + c + "}" for c in rows.columns)
            self.said.setText(tr("Columns: {columns}", columns=columns))

    def _orders(self, path: Path) -> list[Item]:
        from albumapp.session.batch import Order, orders_of_folders, orders_of_table

        how = self.batching.how(str(self.kind.currentData()), self.projects.isChecked())
        like = Order("", (), self.product.currentData(), how=how)
        if self.what == "orders":
            return [*orders_of_table(path, like)]
        return [*orders_of_folders([str(path)], Path(self.out.text()).expanduser(), like)[0]]

    # --- the run ------------------------------------------------------------------------------

    def _start(self) -> None:
        if self.batching.task is not None:
            return
        self._look()
        if not self.found:
            self.path_line.setFocus()
            return
        self.planning = False
        out = Path(self.out.text().strip()).expanduser()
        self.desk.settings.set(
            "many",
            {
                "source": self.what,
                "product": self.product.currentData(),
                "kind": self.kind.currentData(),
                "projects": self.projects.isChecked(),
                "together": self.together.isChecked(),
                "out": str(out),
            },
        )
        try:
            if self.what != "names":
                self.batching.start(self.found, out, self.again.isChecked())
            elif self.together.isChecked():
                out.mkdir(parents=True, exist_ok=True)
                rows = self.batching.rows
                assert rows is not None
                self.batching.together(out / f"{Path(rows.where).stem}.pdf")
            else:
                how = self.batching.how(str(self.kind.currentData()), False)
                self.batching.copies(out, how, self.again.isChecked())
        except UserError as error:
            self._tell(error)
        except OSError as error:
            from albumapp.export.files import cannot_write

            self._tell(cannot_write(out, error))

    def _tell(self, error: UserError) -> None:
        self.said.setText(" ".join(told(error)))
        self.sheet.settle_at(self.said)

    def _changed(self, n: int) -> None:
        if n >= 0:
            if n < self.list.topLevelItemCount():
                self._show_item(self.list.topLevelItem(n), n)
            return
        self._show_run()

    def _show_run(self) -> None:
        running = self.batching.task is not None
        self.start.setEnabled(not running)
        self.stop.setVisible(running)
        self.source.setEnabled(not running)
        self.report.setVisible(self.batching.report is not None)
        if not self.planning and self.batching.items:
            self._fill(self.batching.items)
            self._sum_up()

    def _sum_up(self) -> None:
        report = self.batching.report
        if report is None:
            return
        self.said.setText(sum_of(report))

    def _fill(self, items: object) -> None:
        self.list.clear()
        mine = items is self.batching.items
        for n, item in enumerate(items):
            made = QTreeWidgetItem([item.name, ""])
            self.list.addTopLevelItem(made)
            if mine:
                self._show_item(made, n)
            elif item.problem is not None:
                made.setText(1, told(item.problem)[0])
        self.list.resizeColumnToContents(0)
        self.list.setColumnWidth(
            0, min(self.list.columnWidth(0), _WIDEST * self.list.fontMetrics().averageCharWidth())
        )

    def _show_item(self, made: QTreeWidgetItem, n: int) -> None:
        outcome, work = self.batching.outcomes[n], self.batching.working.get(n)
        words = ""
        if outcome is not None:
            words = words_of(outcome)
            if outcome.trouble is not None:
                words = tr("{status}: {why}", status=words, why=told(outcome.trouble)[0])
        elif work is not None:
            words = known(work[0]) if work[0] else tr("Begun")
            if work[2]:
                words = tr("{what}, {n} of {m}", what=words, n=work[1], m=work[2])
        made.setText(1, words)
        made.setToolTip(1, words)

    def _explain(self, made: QTreeWidgetItem | None, *_: object) -> None:
        """All that is known of the one that is chosen: why it could not be made, what was found."""
        n = self.list.indexOfTopLevelItem(made) if made is not None else -1
        outcomes = self.batching.outcomes
        if not 0 <= n < len(outcomes) or outcomes[n] is None or self.batching.report is None:
            return
        outcome = outcomes[n]
        lines = [" ".join(told(outcome.trouble))] if outcome.trouble is not None else []
        lines += [known(what) for _, what, _ in outcome.failed[:5]] + [known(t) for t in outcome.found[:5]]
        self.said.setText("\n".join([outcome.name, *lines]))
        self.sheet.settle_at(self.said)

    def _open_report(self) -> None:
        report = self.batching.report
        if report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(report.out / "report.html")))
