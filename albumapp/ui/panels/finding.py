"""The inspector's fields by name, for the list behind Ctrl+K: what the selection has can be typed to.

A field is found by its label, its section, and what it offers to choose ("heart" finds the frame's shape).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTextEdit, QWidget

from albumapp.ui.panels.fields import Number, Section, Swatch
from albumapp.ui.panels.fold import FoldSection
from albumapp.ui.panels.inspector import Inspector


class Field(NamedTuple):
    """`words` are found too; `section` is what the field stands under."""

    name: str
    section: Section
    widget: QWidget
    words: str


def fields(inspector: Inspector) -> Iterator[Field]:
    """The fields of the sections that are shown, folded or not, in their order."""
    for section in inspector.sections:
        if section.isHidden():
            continue
        for widget in section.findChildren(QWidget):
            inner = isinstance(widget.parent(), Number | QComboBox)  # the line that a field is made with
            if inner or not widget.isEnabled() or not widget.accessibleName():
                continue
            if isinstance(widget, QComboBox):
                words = " ".join(widget.itemText(n) for n in range(widget.count()))
            elif isinstance(widget, Number | QCheckBox | Swatch | QLineEdit | QTextEdit):
                words = ""
            else:
                continue
            if _could_show(widget, section):
                name = widget.accessibleName()
                if isinstance(widget, Swatch):
                    name = name.split(":")[0]
                yield Field(name, section, widget, words)


def _could_show(widget: QWidget, section: Section) -> bool:
    """It is there now, or would be if its section were unfolded."""
    if not widget.isHidden() and widget.isVisibleTo(section):
        return True
    if not isinstance(section, FoldSection) or section.is_open:
        return False
    at, _ = section.form.getWidgetPosition(widget)
    return at >= 0 and section.row_wanted(at)


def reach(inspector: Inspector, field: Field) -> None:
    """Put the keys into a field, its section unfolded and scrolled to."""
    if isinstance(field.section, FoldSection) and not field.section.is_open:
        field.section.open(True)
    inspector.widget().layout().activate()
    field.widget.setFocus()
    inspector.ensureWidgetVisible(field.widget)
    if isinstance(field.widget, Number):
        field.widget.selectAll()
