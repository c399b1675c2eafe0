"""The inspector's section of a text: its words and how they look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPlainTextEdit, QToolButton

from albumapp.ui.icons import icon
from albumapp.ui.panels.fields import Section, Swatch, number
from albumapp.ui.tr import tr
from albumapp.ui.widgets import icon_size, row

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import TextFrame
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class TextSection(Section):
    """Words and look of a text; the families of this machine are listed when the list is first opened."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_text", tr("Text"))
        self._desk, self._edit = desk, edit
        self.words = QPlainTextEdit()
        self.words.setObjectName("text_words")
        self.words.setAccessibleName(tr("The words"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(84)
        self.words.textChanged.connect(self._typed)
        self.form.addRow(self.words)
        self.family = _Families()
        self.family.activated.connect(lambda _: self._style("family", family=self.family.currentText()))
        self.add(tr("Font"), self.family)
        self.size = number(
            self, tr("Size"), "text_size", 4, 300, lambda v: self._style("size_pt", size_pt=v), "pt"
        )
        self.bold = self._switch(
            "text-bolder", "text_bold", tr("Bold"), lambda on: self._style("bold", bold=on)
        )
        self.italic = self._switch(
            "text-italic", "text_italic", tr("Italic"), lambda on: self._style("italic", italic=on)
        )
        self._aligns: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for align, glyph, spoken in (
            ("left", "text-align-left", tr("Left")),
            ("center", "text-align-center", tr("Centred")),
            ("right", "text-align-right", tr("Right")),
            ("justify", "text-align-justify", tr("Justified")),
        ):
            made = self._switch(
                glyph, f"align_{align}", spoken, lambda _, a=align: self._style("align", align=a)
            )
            group.addButton(made)
            self._aligns[align] = made
        self.form.addRow("", row(self.bold, self.italic, *self._aligns.values(), None, gap=2))
        self.colour = Swatch("text_colour", tr("Text colour"))
        self.colour.edited.connect(lambda c: self._style("colour", colour=c))
        self.add(tr("Colour"), self.colour)

    def _switch(self, glyph: str, name: str, spoken: str, run: Callable[[bool], None]) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(glyph))
        made.setIconSize(icon_size())
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setToolTip(spoken)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(run)
        return made

    def wants(self, desk: Desk) -> bool:
        frames = desk.frames()
        return len(frames) == 1 and hasattr(frames[0], "text")

    def _frame(self) -> TextFrame:
        return self._desk.frames()[0]

    def show_state(self, desk: Desk) -> None:
        from albumapp.drawing.colour import hex_of

        frame = self._frame()
        if self.words.toPlainText() != frame.text:
            self.words.blockSignals(True)
            self.words.setPlainText(frame.text)
            self.words.blockSignals(False)
        style = frame.style
        self.family.show_family(style.family)
        self.size.show_value(style.size_pt)
        self.bold.setChecked(style.bold)
        self.italic.setChecked(style.italic)
        for align, made in self._aligns.items():
            made.setChecked(align == style.align)
        self.colour.show_colour(hex_of(style.colour))

    def _typed(self) -> None:
        self._edit("text", "set_text", frame=self._frame().id, text=self.words.toPlainText())

    def _style(self, field: str, **values: Any) -> None:
        self._edit(field, "set_text", frame=self._frame().id, style=values)


class _Families(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("text_family")
        self.setAccessibleName(tr("Font"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._filled = False

    def show_family(self, family: str) -> None:
        if self.findText(family) < 0:
            self.insertItem(0, family)
        self.setCurrentText(family)

    def fill(self) -> None:
        """All families on offer: the shipped ones first."""
        if self._filled:
            return
        from albumapp.text.fonts import families

        self._filled = True
        now = self.currentText()
        self.clear()
        self.addItems(families())
        self.show_family(now)

    def showPopup(self) -> None:
        self.fill()
        super().showPopup()

    def keyPressEvent(self, event: object) -> None:
        self.fill()
        super().keyPressEvent(event)
