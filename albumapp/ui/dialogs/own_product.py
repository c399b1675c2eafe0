"""The sheet in which a product of one's own is made: its measures, drawn as they are typed.

It begins with a copy of another album, or with one of one's own, which it changes. What is wrong is said at
its field; a field more is a row in `FIELDS`.
"""

from __future__ import annotations

import copy
import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from albumapp.basis import UserError
from albumapp.ui.panels.fields import Number, Section
from albumapp.ui.panels.product_drawing import ProductDrawing
from albumapp.ui.panels.product_list import BINDINGS
from albumapp.ui.tr import told, tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow


class Row(NamedTuple):
    """A field: its words, table and key, its place in a list (None: no list), unit, most and digits."""

    words: str
    table: str
    key: str
    at: int | None = None
    unit: str = "mm"
    most: float = 1000.0
    digits: int = 2


FIELDS: dict[str, tuple[Row, ...]] = {
    "Page": (
        Row("Width", "block", "page", 0, most=3000),
        Row("Height", "block", "page", 1, most=3000),
        Row("Bleed above", "block", "bleed", 0),
        Row("Bleed outside", "block", "bleed", 1),
        Row("Bleed below", "block", "bleed", 2),
        Row("Bleed at the fold", "block", "bleed", 3),
        Row("Safe above", "block", "safe", 0),
        Row("Safe outside", "block", "safe", 1),
        Row("Safe below", "block", "safe", 2),
        Row("Safe at the fold", "block", "safe", 3),
        Row("Lost at the fold", "block", "gutter_loss", most=40),
        Row("Pages at least", "block", "pages_min", None, "", 10_000, 0),
        Row("Pages at most", "block", "pages_max", None, "", 10_000, 0),
        Row("Pages in steps of", "block", "pages_multiple", None, "", 100, 0),
    ),
    "Cover": (
        Row("Bleed of the cover", "cover", "bleed", most=100),
        Row("Safe on the cover", "cover", "safe", most=100),
        Row("Wrap", "cover", "wrap", most=100),
        Row("Boards stand over", "cover", "overhang", most=20),
        Row("Hinge", "cover", "hinge", most=30),
        Row("Spine without pages", "cover", "spine_base", most=100),
        Row("Spine for each page", "cover", "spine_per_page", most=5, digits=4),
        Row("Words on the spine from", "cover", "spine_text_min", most=100),
        Row("… and from so many pages", "cover", "spine_text_pages", None, "", 10_000, 0),
    ),
    "Print": (
        Row("Pixels per inch at least", "output", "ppi_min", None, "", 2400, 0),
        Row("Ink at most, %", "output", "ink_limit", None, "", 400, 0),
        Row("Least text", "output", "text_min", None, "pt", 72, 1),
    ),
}
FILES = {"two": "Cover and pages apart", "one": "Cover first, in one", "around": "Front first, back last",
         "jpeg": "A picture for each sheet"}  # fmt: skip
FLAVOURS = ("X-4", "X-3", "X-1a")
_PAGES = {"lay-flat": ("spread", "spread"), "wire": ("page", "single")}  # else single pages, right one first
_COVER: dict[str, Any] = {
    "kind": "hard", "bleed": 3.0, "safe": 10.0, "wrap": 15.0, "overhang": 3.0, "hinge": 8.0,
    "spine_base": 6.0, "spine_per_page": 0.1,
}  # fmt: skip


class Editor(QWidget):
    """The fields; `data` is the product file that they make."""

    def __init__(self, data: dict[str, Any]) -> None:
        super().__init__()
        from albumapp.ui.widgets import column

        self.setObjectName("own_product_fields")
        self.data = data
        self._cover = data.get("cover") or dict(_COVER)
        box = column(self, 0, 4)
        self.drawing = ProductDrawing()
        self.other = wrapped(label("", "own_error"))
        self.other.setProperty("alarm", True)
        self.wrong: UserError | None = None
        self.said = self.other  # where it stands
        self._filled = False  # while fields are made nothing is looked at
        self._marks: dict[str, QLabel] = {}
        self._numbers: list[tuple[Row, Number]] = []
        head = Section("own_head", tr("Product"))
        self.name = self._line(head, tr("Name"), "own_name", data["name"])
        self.vendor = self._line(head, tr("Printer"), "own_vendor", data["source"]["vendor"])
        self._mark(head, "name")
        self._mark(head, "source.vendor")
        self.binding = self._choice(
            head, tr("Binding"), "own_binding", {k: w for k, w in BINDINGS.items() if w}
        )
        self.binding.setCurrentIndex(max(self.binding.findData(data["binding"]), 0))
        box.addWidget(head)
        self.sections: dict[str, Section] = {}
        for title, rows in FIELDS.items():
            section = self.sections[title] = Section(f"own_{title.lower()}", tr(title))
            if title == "Cover":
                self.printed = self._check(
                    section, tr("It has a printed cover"), "own_printed", "cover" in data
                )
                given = bool(self._cover.get("spine_given"))
                self.given = self._check(section, tr("The printer tells the spine"), "own_given", given)
            for r in rows:
                self._row(section, r)
            box.addWidget(section)
        last = self.sections["Print"]
        self.flavour = self._choice(last, tr("PDF"), "own_pdf", {f: f"PDF/{f}" for f in FLAVOURS})
        self.flavour.setCurrentIndex(max(self.flavour.findData(data["output"]["pdf"]), 0))
        self.files = self._choice(last, tr("Files"), "own_files", FILES)
        self.files.setCurrentIndex(max(self.files.findData(data["delivery"]["files"]), 0))
        self._filled = True
        self.look()

    # --- fields -------------------------------------------------------------------------------

    def _line(self, section: Section, words: str, name: str, text: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.textEdited.connect(self.look)
        section.add(words, made)
        return made

    def _choice(self, section: Section, words: str, name: str, among: dict[str, str]) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setAccessibleName(words)
        for key, text in among.items():
            made.addItem(tr(text), key)
        made.currentIndexChanged.connect(self.look)
        section.add(words, made)
        return made

    def _check(self, section: Section, words: str, name: str, on: bool) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(name)
        made.setChecked(on)
        made.toggled.connect(self.look)
        section.form.addRow("", made)
        return made

    def _row(self, section: Section, r: Row) -> None:
        name = f"own_{r.table}_{r.key}" + ("" if r.at is None else f"_{r.at}")
        field = Number(name, tr(r.words), 0, r.most, r.unit, 1.0, r.digits)
        held = self._cover if r.table == "cover" else self.data[r.table]
        value = held.get(r.key, 0)
        field.show_value(float(value if r.at is None else value[r.at]))
        field.edited.connect(self.look)
        section.add(tr(r.words), field)
        self._numbers.append((r, field))
        if r.at in (None, 1, 3) and f"{r.table}.{r.key}" not in self._marks:
            self._mark(section, f"{r.table}.{r.key}")

    def _mark(self, section: Section, where: str) -> None:
        """A line below a field, for what is wrong with it."""
        made = wrapped(label("", f"wrong_{where.replace('.', '_')}"))
        made.setProperty("alarm", True)
        made.hide()
        section.form.addRow("", made)
        self._marks[where] = made

    # --- what they make -----------------------------------------------------------------------

    def made(self) -> dict[str, Any]:
        """The product file as the fields say."""
        data = copy.deepcopy(self.data)
        cover = copy.deepcopy(self._cover)
        for r, field in self._numbers:
            value = field.value() if r.digits or r.unit else round(field.value())
            held = cover if r.table == "cover" else data[r.table]
            if r.at is None:
                held[r.key] = value
            else:
                held[r.key][r.at] = value
        binding = self.binding.currentData()
        block = data["block"]
        block["sheets"], block["first_page"] = _PAGES.get(binding, ("page", "right"))
        block["pages_default"] = min(max(block["pages_default"], block["pages_min"]), block["pages_max"])
        cover["kind"] = "soft" if binding in ("soft", "stapled") else "hard"
        cover["spine_given"] = self.given.isChecked()
        data |= {"name": self.name.text().strip(), "binding": binding}
        data["output"]["pdf"] = self.flavour.currentData()
        data["delivery"]["files"] = self.files.currentData()
        data["source"] |= {"vendor": self.vendor.text().strip(), "confidence": "own"}
        data.pop("cover", None)
        if self.printed.isChecked():
            data["cover"] = cover
        return data

    def look(self, *_: object) -> None:
        """Draw it, or say at the field what is wrong."""
        if not self._filled:
            return
        from albumapp.products.own import check

        for mark in self._marks.values():
            mark.hide()
        self.other.hide()
        try:
            self.drawing.show_spec(check(self.made()))
            self.wrong = None
        except UserError as e:
            self.wrong = e
            self.drawing.show_spec(None)
            self._say(e)

    def _say(self, error: UserError) -> None:
        where = str(error.values.get("where", ""))
        mark = self._marks.get(where, self.other)
        said = tr("This {why_word}.", why_word=tr(str(error.values["why"]))) if "why" in error.values else ""
        mark.setText(said if mark is not self.other and said else " ".join(told(error)))
        mark.show()
        self.said = mark


def own_product(window: MainWindow, sheet: Sheet) -> None:
    """Make or change a product of one's own."""
    from albumapp.products.catalogue import DEFAULT_PRODUCT, catalogue
    from albumapp.products.own import draft_of, free_id, save

    product_id, change = window.desk.products.draft
    spec = catalogue().get(product_id) or catalogue()[DEFAULT_PRODUCT]
    if spec.kind != "album":
        spec = catalogue()[DEFAULT_PRODUCT]
    data = draft_of(spec)
    if not change:
        data["name"] = tr("My album")
        vendor = tr("My printer") if spec.source.confidence == "neutral" else spec.source.vendor
        data["source"] = {"vendor": vendor, "words": "", "date": "", "confidence": "own", "url": ""}
        data.pop("price", None)  # what another product costs
    data["source"]["date"] = datetime.date.today().isoformat()
    editor = Editor(data)

    def keep() -> None:
        editor.look()
        if editor.wrong is not None:
            sheet.reveal(editor.said)
            return
        made = editor.made()
        made["id"] = spec.id if change else free_id(made["name"])
        try:
            kept = save(made)
        except UserError as e:
            window.desk.trouble(e)
            return
        window.desk.products.draft = ("", False)
        window.desk.say("good", tr("{name} is among your products now.", name=kept.name))
        window.show_page("products")

    sheet.head.addWidget(editor.drawing)
    sheet.body.addWidget(editor)
    go = button(tr("Save product"), "own_save", keep, "primary")
    back = button(tr("Back to the products"), "own_back", lambda: window.show_page("products"), "flat")
    sheet.footer.addWidget(editor.other)
    sheet.footer.addLayout(row(back, None, go))
    sheet.first = editor.name
