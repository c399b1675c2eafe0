"""What a product is, beside their list: its measures, what it asks for, where its numbers come from.

A parameter more: its words in `PARAMETER_NAMES`; one that takes some words: these in `VALUE_NAMES`.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from albumapp.ui.panels.fields import Number
from albumapp.ui.panels.product_list import BINDINGS, printer_words
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import column, label, wrapped

if TYPE_CHECKING:
    from albumapp.products.spec import ProductSpec

PARAMETER_NAMES = {
    "width": "Width",
    "height": "Height",
    "bleed": "Bleed",
    "safe": "Safe margin",
    "gutter": "Lost at the fold",
    "pages_min": "Pages at least",
    "pages_max": "Pages at most",
    "pages_multiple": "Pages in steps of",
    "wrap": "Wrap",
    "overhang": "Boards stand over",
    "hinge": "Hinge",
    "binding": "Binding",
    "border": "White border",
    "edges": "Edges",
    "year": "Year",
    "start": "First month",
    "country": "Holidays of",
    "language": "Language of the days",
    "weeks": "Numbers of weeks",
    "photos": "Photos a month",
    "greeting": "Greeting",
    "bars": "Bars",
    "design": "Design",
    "occasion": "Occasion",
    "numbers": "Tables",
    "sender": "Sender",
    "figure": "Figure",
    "letters": "Letters or digits",
    "heading": "Title",
    "words": "Words",
}
"""Words for what a product asks for; one that is not here is shown by its own name."""
_NAMES_OF = {("photos", "print"): "Photos", ("photos", "card"): "Photos on the front"}
"""Other words for the same on a kind of product."""
VALUE_NAMES = {
    "picture": "The picture goes on",
    "mirror": "Mirrored",
    "stretch": "Stretched",
    "colour": "A colour",
    "none": "None",
    "heart": "Heart",
    "circle": "Circle",
    "star": "Star",
    "letters": "Letters or digits",
    "below": "Below the photos",
    "above": "Above the photos",
    "thin": "Thin",
    "thick": "Thick",
    "yes": "Yes",
    "no": "No",
    "photo": "A photo",
    "framed": "A photo with paper round it",
    "several": "Several photos",
    "words": "Words",
    "": "Any",
    "invitation": "Invitation",
    "thanks": "Thanks",
    "holiday": "Holidays",
    "birthday": "Birthday",
}
"""Words for what can be chosen, beside those of bindings."""
_PLAIN = (
    "pages_min",
    "pages_max",
    "pages_multiple",
    "year",
    "start",
    "photos",
)  # numbers that are no lengths


class Details(QWidget):
    """What the product under the cursor is: size, pages, parameters, where its numbers come from."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("product_details")
        box = column(self, 0, 6)
        self.title = label("", "product_title", 1, bold=True)
        self.facts = wrapped(label("", "product_facts"))
        self.form = QFormLayout()
        self.doubts = wrapped(label("", "product_doubts", quiet=True))
        self.delivery = wrapped(label("", "product_delivery", quiet=True))
        self.source = wrapped(label("", "product_source", quiet=True))
        self.source.setTextInteractionFlags(self.source.textInteractionFlags().TextSelectableByMouse)
        box.addWidget(self.title)
        box.addWidget(self.facts)
        box.addLayout(self.form)
        for line in (self.doubts, self.delivery, self.source):
            box.addWidget(line)
        self.product_id = ""
        self._fields: dict[str, QWidget] = {}

    def show_spec(self, spec: ProductSpec, reference: str = "") -> None:
        """`reference`: values of its parameters that are there already."""
        from albumapp.products.reference import parted
        from albumapp.products.trust import doubts

        self.product_id = spec.id
        b = spec.block
        self.title.setText(tr(spec.name))
        facts = [
            printer_words(spec),
            tr(BINDINGS[spec.binding]),
            tr("{w:g} × {h:g} mm", w=round(b.page.w, 2), h=round(b.page.h, 2)),
            tr("called {nominal}", nominal=b.nominal) if b.nominal else "",
            _page_words(spec),
            tr("{mm:g} mm bleed", mm=b.bleed.top),
        ]
        self.facts.setText("\n".join(f for f in facts if f))
        self._ask(spec, parted(reference)[1] if reference else {})
        today = datetime.date.today()
        found = doubts(spec, b.pages_default, today)
        self.doubts.setText(" ".join(f"{tr(d.what, **d.values)} {tr(d.how, **d.values)}" for d in found))
        self.delivery.setText(spec.delivery.words)
        source = spec.source
        said = [source.words, source.url, tr("Read on {date}.", date=source.date)]
        self.source.setText("\n".join(s for s in said if s) if source.confidence not in ("own",) else "")
        for line in (self.doubts, self.delivery, self.source):
            line.setVisible(bool(line.text()))

    def _ask(self, spec: ProductSpec, given: dict[str, str]) -> None:
        while self.form.rowCount():
            self.form.removeRow(0)
        self._fields = {}
        from albumapp.products.piece_file import FILES
        from albumapp.products.spec import DESIGNS, EDGES, FIGURES, HEADINGS, OCCASIONS

        months = tuple(str(n) for n in range(1, 13))
        choices = {**dict(spec.choices), "edges": EDGES, "weeks": ("no", "yes"), "start": months}
        choices |= {"occasion": OCCASIONS, "figure": FIGURES, "heading": HEADINGS}
        if spec.piece is not None:
            choices["design"] = DESIGNS.get(spec.piece.form, ())
        for name in spec.parameters:
            if name in ("pages", "spine", *FILES):
                continue
            known = _NAMES_OF.get((name, spec.kind)) or PARAMETER_NAMES.get(name)
            words = tr(known) if known is not None else name.replace("_", " ")
            field = self._field(name, words, spec, choices, given.get(name))
            head = QLabel(words)
            head.setBuddy(field)
            self.form.addRow(head, field)
            self._fields[name] = field

    def _field(
        self,
        name: str,
        words: str,
        spec: ProductSpec,
        choices: dict[str, tuple[str, ...]],
        given: str | None,
    ) -> QWidget:
        from albumapp.products.piece_file import EXAMPLES

        if name in choices:
            box = QComboBox()
            box.setObjectName(f"parameter_{name}")
            box.setAccessibleName(words)
            for value in choices[name]:
                words_of = QLocale().standaloneMonthName(int(value)) if name == "start" else ""
                box.addItem(words_of or tr(BINDINGS.get(value) or VALUE_NAMES.get(value, value)), value)
            box.setCurrentIndex(max(box.findData(given or _text(spec, name)), 0))
            return box
        now = _value(spec, name)
        if now is None:
            line = QLineEdit(given or _text(spec, name))
            line.setObjectName(f"parameter_{name}")
            line.setAccessibleName(words)
            line.setPlaceholderText(EXAMPLES.get(name, ""))
            return line
        whole = name in _PLAIN
        made = Number(f"parameter_{name}", words, 0, 5000, "" if whole else "mm", 2 if whole else 1, 0)
        if name == "photos" and spec.kind == "print":
            made.setSpecialValueText(tr("As many as suit"))
        if name == "year":
            made.setSpecialValueText(tr("The next one"))
        made.show_value(float(given) if given else now)
        made.setProperty("first", made.value())
        return made

    def reference(self) -> str:
        """The product with the values that were changed."""
        from albumapp.products.reference import changed

        given: dict[str, str | None] = {}
        for name, field in self._fields.items():
            if isinstance(field, QComboBox):
                given[name] = field.currentData()
            elif isinstance(field, Number):
                given[name] = f"{round(field.value(), 4):g}"
            elif isinstance(field, QLineEdit):
                given[name] = field.text().strip() or None
        new = {k: v for k, v in given.items() if v is None or not self._as_it_is(k, v)}
        return changed(self.product_id, new)

    def _as_it_is(self, name: str, value: str) -> bool:
        from albumapp.products.catalogue import product

        spec = product(self.product_id)
        now = _value(spec, name)
        return value == (_text(spec, name) if now is None else f"{round(now, 4):g}")


def _page_words(spec: ProductSpec) -> str:
    b = spec.block
    if b.pages_min == b.pages_max:
        return count(b.pages_max, "{n} page", "{n} pages")
    if b.pages_multiple == 1:
        return tr("{low} to {high} pages", low=b.pages_min, high=b.pages_max)
    return tr(
        "{low} to {high} pages in steps of {step}", low=b.pages_min, high=b.pages_max, step=b.pages_multiple
    )


def _value(spec: ProductSpec, name: str) -> float | None:
    """What a parameter that is a number is now; None for others."""
    b, c = spec.block, spec.cover
    values: dict[str, float] = {
        "width": b.stated.w, "height": b.stated.h, "bleed": b.bleed.top, "safe": b.safe.top,
        "gutter": b.gutter_loss, "pages_min": b.pages_min, "pages_max": b.pages_max,
        "pages_multiple": b.pages_multiple,
    }  # fmt: skip
    if c is not None:
        values |= {"wrap": c.wrap, "overhang": c.overhang, "hinge": c.hinge}
    if spec.piece is not None:
        p = spec.piece
        values |= {"border": p.border, "year": p.year, "photos": p.photos}
    return values.get(name)


def _text(spec: ProductSpec, name: str) -> str:
    """What a parameter that is words is now."""
    found = getattr(spec, name, None) if spec.piece is None else getattr(spec.piece, name, None)
    if isinstance(found, bool):
        return "yes" if found else "no"
    return str(found) if found is not None else ""
