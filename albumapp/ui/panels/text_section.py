"""The inspector's section of texts: words, named style, font, size, colour, lines; and what does not fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
)

from albumapp.ui.canvas import writing
from albumapp.ui.icons import icon
from albumapp.ui.panels.fields import Section, Swatch, number
from albumapp.ui.panels.font_picker import FontButton
from albumapp.ui.states_text import overflow_of, texts
from albumapp.ui.tr import tr
from albumapp.ui.widgets import glyph_tool, icon_size, row, tool, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import TextFrame
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class TextSection(Section):
    """For all selected texts; shows the first one's values. Words are of a single one."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_text", tr("Text"))
        self._desk, self._edit = desk, edit
        self._words()
        self._misfit(actions)
        self._named()
        self.family = FontButton(desk.settings)
        self.family.chosen.connect(lambda f: self._style("family", family=f))
        self.add(tr("Font"), self.family)
        self.size = number(
            self, tr("Size"), "text_size", 4, 300, lambda v: self._style("size_pt", size_pt=v), "pt"
        )
        self.bold = switch("text-bolder", "text_bold", tr("Bold"), lambda on: self._style("bold", bold=on))
        self.italic = switch(
            "text-italic", "text_italic", tr("Italic"), lambda on: self._style("italic", italic=on)
        )
        self._aligns = self._choices(
            "align",
            (
                ("left", "text-align-left", tr("Left")),
                ("center", "text-align-center", tr("Centred")),
                ("right", "text-align-right", tr("Right")),
                ("justify", "text-align-justify", tr("Justified")),
            ),
        )
        self.form.addRow(row(self.bold, self.italic, None, *self._aligns.values(), gap=2))
        self._valigns = self._choices(
            "valign",
            (
                ("top", "align-top", tr("At the top of the box")),
                ("middle", "align-center-vertical", tr("In the middle of the box")),
                ("bottom", "align-bottom", tr("At the foot of the box")),
            ),
        )
        bullets, numbers = tool(actions["text_bullets"]), tool(actions["text_numbers"])
        self.form.addRow(row(bullets, numbers, None, *self._valigns.values(), gap=2))
        self.colour = Swatch("text_colour", tr("Text colour"))
        self.colour.edited.connect(lambda c: self._style("colour", colour=c))
        self.add(tr("Colour"), self.colour)

    # --- building -----------------------------------------------------------------------------------

    def _words(self) -> None:
        self.words = QPlainTextEdit()
        self.words.setObjectName("text_words")
        self.words.setAccessibleName(tr("The words"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(84)
        self.words.textChanged.connect(self._typed)
        self.form.addRow(self.words)
        self.put_in = QToolButton()
        self.put_in.setObjectName("text_put_in_button")
        self.put_in.setText(tr("Put in"))
        self.put_in.setAccessibleName(tr("Put in what fills itself"))
        self.put_in.setToolTip(tr("Date, place, people, page number: filled by itself where the text shows"))
        self.put_in.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.put_in.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.put_in)
        for token, words in writing.fillers():
            made = menu.addAction(words)
            made.setObjectName(f"fill_{token}")
            made.triggered.connect(lambda _=False, t=token: self.words.insertPlainText("{" + t + "}"))
        self.put_in.setMenu(menu)
        self.filled = wrapped(QLabel())
        self.filled.setObjectName("text_filled")
        self.filled.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.form.addRow(self.filled)
        self.form.addRow(row(self.put_in, None))

    def _misfit(self, actions: dict[str, QAction]) -> None:
        """Red mark and words where the text does not fit, and both ways to mend it."""
        self.misfit = QFrame()
        self.misfit.setObjectName("text_misfit")
        self.misfit.setProperty("warning", True)
        box = QVBoxLayout(self.misfit)
        box.setContentsMargins(0, 0, 0, 4)
        words = wrapped(QLabel(tr("This text does not fit its box: what stands out is not printed well.")))
        words.setObjectName("text_misfit_words")
        words.setProperty("alarm", True)
        box.addWidget(words)
        box.addLayout(
            row(tool(actions["shrink_text"], True), None),
        )
        box.addLayout(row(tool(actions["grow_text"], True), None))
        self.form.addRow(self.misfit)

    def _named(self) -> None:
        self.named = QComboBox()
        self.named.setObjectName("text_style")
        self.named.setAccessibleName(tr("Text style"))
        self.named.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.named.setMinimumContentsLength(10)
        self.named.activated.connect(lambda _: self._wear(self.named.currentData()))
        self.more = glyph_tool("dots-three", "text_style_more", tr("More of this style"), self._style_menu)
        self.add(tr("Style"), row(self.named, self.more, gap=2))
        self.style_line = QLineEdit()
        self.style_line.setObjectName("text_style_name")
        self.style_line.setAccessibleName(tr("Name of the new style"))
        self.style_line.setPlaceholderText(tr("Name of the new style"))
        self.style_line.setMaxLength(40)
        self.style_line.returnPressed.connect(self._save_style)
        self.style_line.hide()
        self.form.addRow(self.style_line)
        self.form.setRowVisible(self.style_line, False)

    def _choices(self, value: str, choices: tuple[tuple[str, str, str], ...]) -> dict[str, QToolButton]:
        made: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for choice, glyph, spoken in choices:
            made[choice] = switch(
                glyph, f"{value}_{choice}", spoken, lambda _, c=choice: self._style(value, **{value: c})
            )
            group.addButton(made[choice])
        return made

    # --- what is shown --------------------------------------------------------------------------------

    def wants(self, desk: Desk) -> bool:
        found = texts(desk)
        return bool(found) and len(found) == len(desk.frames())

    def _frame(self) -> TextFrame:
        return texts(self._desk)[0]

    def show_state(self, desk: Desk) -> None:
        from albumapp.document.named_styles import style_name
        from albumapp.drawing.colour import hex_of

        frame, single = self._frame(), len(texts(desk)) == 1
        self.form.setRowVisible(self.words, single)
        if self.words.toPlainText() != frame.text:
            self.words.blockSignals(True)
            self.words.setPlainText(frame.text)
            self.words.blockSignals(False)
        self._show_filled(frame if single else None)
        self.form.setRowVisible(self.misfit, any(overflow_of(desk, f) for f in texts(desk) if f.text.strip()))
        self._show_styles(style_name(frame))
        style = frame.style
        self.family.show_family(style.family)
        self.size.show_value(style.size_pt)
        self.bold.setChecked(style.bold)
        self.italic.setChecked(style.italic)
        for value, made in (*self._aligns.items(), *self._valigns.items()):
            made.setChecked(value in (style.align, style.valign))
        self.colour.show_colour(hex_of(style.colour))

    def _show_filled(self, frame: TextFrame | None) -> None:
        """What the words in braces come to, and which of them nothing is known of."""
        from albumapp.document.placeholders import fields_of, filled_surface, has_placeholder, unfilled

        self.put_in.setVisible(frame is not None)
        words = ""
        known = self._desk.project.context if self._desk.project is not None else None
        if frame is not None and has_placeholder(frame.text, fields_of(known)):
            desk = self._desk
            shown = filled_surface(desk.document, desk.surface, known).frame(frame.id)
            words = " ".join(shown.text.split())
            lacking = unfilled(desk.document, desk.surface, frame, known)
            if lacking:
                names = dict(writing.fillers())
                nothing = ", ".join(names[n] for n in lacking)
                words = "\n".join(filter(None, [words, tr("Not known here: {names}", names=nothing)]))
        self.filled.setText(words)
        self.form.setRowVisible(self.filled, bool(words))

    def _show_styles(self, now: str) -> None:
        from albumapp.document.named_styles import named_style, style_names

        doc = self._desk.document
        names = style_names(doc)
        shown = [("", tr("None")), *((n, called(n)) for n in names)]
        if [self.named.itemData(i) for i in range(self.named.count())] != [n for n, _ in shown]:
            self.named.clear()
            for name, words in shown:
                self.named.addItem(words, name)
        at = next((i for i, (n, _) in enumerate(shown) if n == now), 0)
        self.named.setCurrentIndex(at)
        if at:
            changed = self._frame().style != named_style(doc, now)
            words = tr("{name}, changed here", name=called(now)) if changed else called(now)
            self.named.setItemText(at, words)

    # --- what is done ------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._edit("text", "set_text", frame=self._frame().id, text=self.words.toPlainText())

    def _style(self, field: str, **values: Any) -> None:
        self._edit(field, "style_texts", frames=[f.id for f in texts(self._desk)], style=values)

    def _wear(self, name: str) -> None:
        self._edit("named", "style_texts", frames=[f.id for f in texts(self._desk)], named=name)

    def _style_menu(self) -> None:
        from albumapp.document.named_styles import style_name

        frame, doc = self._frame(), self._desk.document
        name = style_name(frame)
        menu = QMenu(self)
        menu.setObjectName("text_style_menu")
        if name:
            menu.addAction(
                tr("Give all texts of “{name}” this look", name=called(name)),
                lambda: self._edit("style", "save_text_style", frame=frame.id, named=name),
            ).setObjectName("style_update")
            menu.addAction(tr("Look as “{name}” again", name=called(name)), lambda: self._wear(name))
        menu.addAction(tr("Keep this look as a style…"), self.ask_style_name).setObjectName("style_new")
        if name in dict(doc.texts.styles):
            menu.addAction(
                tr("Forget the style “{name}”", name=called(name)),
                lambda: self._edit("style", "delete_text_style", named=name),
            ).setObjectName("style_forget")
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def ask_style_name(self) -> None:
        """A line for the name of a new style; Enter keeps it."""
        self.form.setRowVisible(self.style_line, True)
        self.style_line.clear()
        self.style_line.setFocus()

    def _save_style(self) -> None:
        name = self.style_line.text().strip()
        self.form.setRowVisible(self.style_line, False)
        if name:
            self._edit("style", "save_text_style", frame=self._frame().id, named=name)


def called(style: str) -> str:
    """What a named style is called: the standard ones in the user's language."""
    names = {
        "Title": tr("Title"),
        "Subtitle": tr("Subtitle"),
        "Chapter": tr("Chapter"),
        "Body": tr("Body"),
        "Caption": tr("Caption"),
        "Quote": tr("Quote"),
        "Spine": tr("Spine"),
        "Page number": tr("Page number"),
    }
    return names.get(style, style)


def switch(glyph: str, name: str, spoken: str, run: Callable[[bool], None]) -> QToolButton:
    """A button that stays down."""
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
