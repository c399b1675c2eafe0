"""The sheet of exports: what do you want, how, and where to. What was chosen last is there again.

A kind more: a row in `exporter.KINDS` and its fields in `_Fields`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from albumapp.basis import UserError
from albumapp.ui.dialogs.filling import Target, check, choice, line
from albumapp.ui.dialogs.paper_fields import PaperFields
from albumapp.ui.exporter import KINDS
from albumapp.ui.panels.fields import Number, Section
from albumapp.ui.states_pieces import hangs
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, label, row, wrapped
from albumapp.ui.words import imperial

if TYPE_CHECKING:
    from albumapp.export.export import Options
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

ENDINGS = {kind: ending for kind, _, _, ending in KINDS}
START = {"order": "Go on", "home": "Go on"}


def export(window: MainWindow, sheet: Sheet) -> None:
    """What to write and where to; the rest is the activity line's."""
    desk = window.desk
    findings_row(window, sheet, "export")
    kept = desk.settings.get("export")
    fields = _Fields(desk, kept)
    target = Target(sheet, "export")
    group, what = QButtonGroup(sheet), wrapped(label("", "export_what", quiet=True))
    start = button(tr("Export"), "export_start", lambda: run(), "primary")
    sheet.first = start

    def wanted() -> str:
        return str(KINDS[group.checkedId()][0])

    def chosen() -> None:
        kind = wanted()
        what.setText(tr(KINDS[group.checkedId()][2]))
        fields.show_kind(kind)
        ending = fields.ending(kind)
        target.set_visible(ending is not None)
        if ending is not None:
            target.show(desk.exporter.suggested_path(kind, ending), ending)
        words = tr(START[kind]) if kind in START else tr("Export")
        start.setText(words)
        start.setAccessibleName(words)
        sheet.settle()

    def run() -> None:
        kind = wanted()
        if kind in START:
            window.show_page("order" if kind == "order" else "home_print")
            return
        try:
            options = fields.options(kind)
        except UserError as error:
            desk.trouble(error)
            return
        path = target.path
        if path is not None:
            desk.settings.set("export", {**fields.kept(), "kind": kind, "folder": str(path.parent)})
            desk.exporter.export(path, options=options)
            sheet.close()

    on_wall = hangs(desk)
    for n, (kind, name, text, _) in enumerate(KINDS):
        if kind == "hanging-plan" and not on_wall:
            continue
        made = QRadioButton(tr(name))
        made.setObjectName(f"export_{kind}")
        made.setAccessibleDescription(tr(text))
        group.addButton(made, n)
        sheet.body.addWidget(made)
    asked, desk.exporter.wanted = desk.exporter.wanted or kept.get("kind"), ""
    before = next((n for n, k in enumerate(KINDS) if k[0] == asked), 1)
    (group.button(before) or group.button(1)).setChecked(True)
    sheet.body.addWidget(what)
    sheet.body.addWidget(fields.section)
    sheet.body.addStretch(1)
    sheet.footer.addLayout(target.row)
    once_more = button(
        tr("Read it once more"), "export_read", lambda: read_again(window, sheet), "flat", "book-open"
    )
    sheet.footer.addLayout(row(once_more, None, start))
    target.line.returnPressed.connect(run)
    fields.format.activated.connect(lambda _: chosen())
    group.idClicked.connect(lambda _: chosen())
    group.idToggled.connect(lambda _, on: chosen() if on else None)
    chosen()


def findings_row(window: MainWindow, sheet: Sheet, name: str) -> int:
    """What a printer would reject, with the way there; how many."""
    rejects = sum(f.rejects for f in window.findings)
    if rejects:
        words = count(
            rejects,
            "Before you order: {n} finding should be mended.",
            "Before you order: {n} findings should be mended.",
        )
        go = button(tr("Show"), f"{name}_check", lambda: window.go("check"), "flat")
        sheet.body.addLayout(row(wrapped(label(words, f"{name}_findings")), go))
    return rejects


def read_again(window: MainWindow, sheet: Sheet) -> None:
    sheet.close()
    window.run("read_book")


class _Fields:
    """The fields of all kinds; each kind shows its own."""

    def __init__(self, desk: Desk, kept: dict[str, object]) -> None:
        self._desk = desk
        self.section = s = Section("export_options", tr("How"))
        s.layout().setContentsMargins(0, 8, 0, 4)
        self.pages = line(s, tr("Pages"), "export_pages", hint=tr("all; or 1-4, 7, cover"))
        covers = (("with", tr("With it")), ("without", tr("Without it")), ("only", tr("Nothing else")))
        self.cover = choice(s, tr("Cover"), "export_cover", covers)
        self.marks = check(s, tr("Crop and fold marks"), "export_marks", kept.get("marks"))
        self.slug = check(
            s, tr("Registration marks, and a line of title and pages"), "export_slug", kept.get("slug")
        )
        flavours = (
            ("", tr("As the product says")),
            ("X-4", "PDF/X-4"),
            ("X-3", "PDF/X-3"),
            ("X-1a", "PDF/X-1a"),
        )
        self.flavour = choice(s, tr("Kind of PDF"), "export_flavour", flavours, kept.get("flavour"))
        colours = (
            ("", tr("As the product says")),
            ("as they are", tr("Untouched, in their own colours")),
            ("srgb", tr("All in sRGB")),
            ("cmyk", tr("In the printer’s inks")),
        )
        self.colours = choice(s, tr("Photos"), "export_colours", colours, kept.get("colours"))
        self.away = check(s, tr("Also remove what is cropped away"), "export_away", kept.get("away"))
        each = ((False, tr("Each spread")), (True, tr("Each page")))
        self.single = choice(s, tr("One for"), "export_single", each, kept.get("single"))
        self.bleed = check(s, tr("With bleed"), "export_bleed", kept.get("bleed", True))
        self.ppi = self._number(tr("Pixels per inch"), "export_ppi", 36, 1200, kept.get("ppi"), self._fine())
        self.quality = self._number(tr("Quality"), "export_quality", 50, 100, kept.get("quality"), 95)
        formats = ((".html", tr("Web page with comments")), (".pdf", tr("PDF")))
        self.format = choice(s, tr("As"), "export_format", formats, kept.get("format"))
        self.photos = choice(s, tr("Photos"), "export_photos", self._which())
        numbers = [(n, str(n)) for n in (6, 12, 20, 30, 48)]
        self.per_page = choice(
            s, tr("Photos on a page"), "export_per_page", numbers, kept.get("per_page", 20)
        )
        self._rows: dict[str, tuple[QWidget, ...]] = {
            "pdf": (
                self.flavour,
                self.single,
                self.pages,
                self.cover,
                self.marks,
                self.slug,
                self.colours,
                self.away,
            ),
            "pictures": (self.single, self.bleed, self.ppi, self.quality, self.pages, self.cover),
            "proof": (self.format, self.pages, self.cover),
            "contact": (self.photos, self.per_page),
        }
        self.paper = PaperFields(s, desk, kept)
        self._rows |= self.paper.rows
        self._rows["tiles"] += (self.pages, self.single)

    def _number(self, text: str, name: str, low: float, high: float, kept: object, usual: float) -> Number:
        made = Number(name, text, low, high, "", 5, 0)
        made.show_value(kept if isinstance(kept, (int, float)) else usual)
        self.section.add(text, made)
        return made

    def _fine(self) -> float:
        project = self._desk.project
        if project is None:
            return 300.0
        o = project.spec.output
        return min(o.ppi_good, o.ppi_max) if o.ppi_max else o.ppi_good

    def _which(self) -> list[tuple[str, str]]:
        rows = [("album", tr("Those in the album")), ("all", tr("All"))]
        if self._desk.chosen:
            rows.insert(0, ("chosen", tr("Those chosen in the panel")))
        return rows

    def show_kind(self, kind: str) -> None:
        shown = self._rows.get(kind, ())
        for made in {w for rows in self._rows.values() for w in rows}:
            self.section.form.setRowVisible(made, made in shown)
        self.section.setVisible(bool(shown))

    def ending(self, kind: str) -> str | None:
        return str(self.format.currentData()) if kind == "proof" else ENDINGS[kind]

    def kept(self) -> dict[str, object]:
        """What is remembered: not the pages, which are this album's."""
        return {
            "marks": self.marks.isChecked(),
            "slug": self.slug.isChecked(),
            "flavour": self.flavour.currentData(),
            "colours": self.colours.currentData(),
            "away": self.away.isChecked(),
            "single": self.single.currentData(),
            "bleed": self.bleed.isChecked(),
            "ppi": self.ppi.value(),
            "quality": round(self.quality.value()),
            "format": self.format.currentData(),
            "per_page": self.per_page.currentData(),
            **self.paper.kept(),
        }

    def options(self, kind: str) -> Options:
        """UserError where the pages are none of the album."""
        from albumapp.export.export import Options
        from albumapp.export.options import Marks, PdfOptions
        from albumapp.export.ranges import chosen
        from albumapp.ui.language import current

        document = self._desk.document
        text = self.pages.text().strip() if kind not in ("contact", "hanging-plan") else ""
        which = self.photos.currentData()
        photos = {"all": tuple(document.photos), "chosen": tuple(self._desk.chosen)}.get(which)
        surfaces, numbers = chosen(document, text) if text else (None, None)
        marked, slug = self.marks.isChecked(), self.slug.isChecked()
        return Options(
            kind=kind,
            cover="with" if surfaces is not None else self.cover.currentData(),
            surfaces=surfaces,
            numbers=numbers,
            pdf=PdfOptions(
                flavour=self.flavour.currentData(),
                photos=self.colours.currentData(),
                marks=Marks(crop=marked, fold=marked, registration=slug, slug=slug),
                trim_away=self.away.isChecked(),
                single_pages=bool(self.single.currentData()),
            ),
            ppi=self.ppi.value(),
            quality=round(self.quality.value()),
            bleed=self.bleed.isChecked(),
            single=bool(self.single.currentData()),
            photos=photos if kind == "contact" else None,
            per_page=int(self.per_page.currentData()),
            letter=imperial(),
            language=current(),
            on_paper=self.paper.on_paper(),
        )
