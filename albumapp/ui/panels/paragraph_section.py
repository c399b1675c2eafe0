"""The inspector's sections of paragraphs (leading, tracking, room, first line) and of the book's words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from albumapp.ui.panels.fields import number
from albumapp.ui.panels.fold import FoldSection
from albumapp.ui.states_text import texts
from albumapp.ui.thing import kind
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class ParagraphSection(FoldSection):
    """For all selected texts; shows the first one's values."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_paragraph", tr("Lines and paragraphs"), desk.settings, False)
        self._desk, self._edit = desk, edit
        rows = (
            ("leading", tr("Line distance"), 0.5, 5, "", 0.05, 2),
            ("tracking", tr("Letter spacing"), -200, 1000, "‰", 5, 0),
            ("before", tr("Room above"), 0, 200, "pt", 1, 1),
            ("after", tr("Room below"), 0, 200, "pt", 1, 1),
            ("indent", tr("First line in by"), 0, 200, "mm", 1, 1),
        )
        self._fields = {
            key: number(
                self, text, f"text_{key}", low, high, lambda v, k=key: self._style(k, v), unit, step, digits
            )
            for key, text, low, high, unit, step, digits in rows
        }
        self.direction = combo(
            "text_direction",
            tr("Direction"),
            (
                ("auto", tr("By its letters")),
                ("ltr", tr("Left to right")),
                ("rtl", tr("Right to left")),
            ),
        )
        self.direction.activated.connect(lambda _: self._style("direction", self.direction.currentData()))
        self.add(tr("Direction"), self.direction)
        self.fold()

    def wants(self, desk: Desk) -> bool:
        found = texts(desk)
        return bool(found) and len(found) == len(desk.frames())

    def show_state(self, desk: Desk) -> None:
        style = texts(desk)[0].style
        for key, field in self._fields.items():
            field.show_value(getattr(style, key))
        self.direction.setCurrentIndex(self.direction.findData(style.direction))

    def _style(self, key: str, value: Any) -> None:
        self._edit(key, "style_texts", frames=[f.id for f in texts(self._desk)], style={key: value})


class WordsSection(FoldSection):
    """Page numbers and the language of the words: of the whole book."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        from albumapp.document.texts import LOOKS
        from albumapp.text.spelling import LANGUAGES

        super().__init__("section_words", tr("Page numbers and spelling"), desk.settings, False)
        self._desk, self._edit = desk, edit
        self.place = combo(
            "number_place",
            tr("Page numbers"),
            (
                (None, tr("None")),
                ("outer", tr("Outside")),
                ("centre", tr("In the middle")),
                ("inner", tr("Inside")),
            ),
        )
        self.place.activated.connect(lambda _: self._number("place", place=self.place.currentData()))
        self.add(tr("Page numbers"), self.place)
        pages = {"page": 7, "pages": 40}
        self.look = combo("number_look", tr("Look"), tuple((k, k.format(**pages)) for k in LOOKS))
        self.look.activated.connect(lambda _: self._number("look", look=self.look.currentData()))
        self.add(tr("Look"), self.look)
        self.top = combo("number_top", tr("Height"), ((False, tr("At the foot")), (True, tr("At the head"))))
        self.top.activated.connect(lambda _: self._number("top", top=self.top.currentData()))
        self.add(tr("Height"), self.top)
        self.first = number(
            self, tr("From page"), "number_from", 1, 999, lambda v: self._number("from", from_page=int(v)),
            digits=0,
        )  # fmt: skip
        self.edge = number(
            self, tr("From the edge"), "number_edge", 0, 100, lambda v: self._number("edge", edge=v), "mm"
        )
        languages = ((None, tr("As the system")), ("", tr("None")), *LANGUAGES.items())
        self.language = combo("words_language", tr("Spelling"), languages)
        self.language.activated.connect(
            lambda _: self._edit("language", "set_language", language=self.language.currentData())
        )
        self.add(tr("Spelling"), self.language)
        self.fold()

    def wants(self, desk: Desk) -> bool:
        if kind(desk) == "wall":  # it has neither pages nor words
            return False
        return desk.project is not None and not desk.frames() and bool(desk.document.surfaces)

    def row_wanted(self, at: int) -> bool:
        """The looks of page numbers only where there are some."""
        if at in (0, self.form.rowCount() - 1):
            return True
        document = self._desk.document  # none yet where the window is made ready beforehand
        return document is not None and document.texts.numbers is not None

    def show_state(self, desk: Desk) -> None:
        from albumapp.document.texts import PageNumbers

        made = desk.document.texts
        numbers = made.numbers or PageNumbers()
        self.place.setCurrentIndex(self.place.findData(made.numbers.place if made.numbers else None))
        self.look.setCurrentIndex(max(self.look.findData(numbers.look), 0))
        self.top.setCurrentIndex(int(numbers.top))
        self.first.show_value(numbers.from_page)
        self.edge.show_value(numbers.edge)
        at = self.language.findData(made.language) if made.language is not None else 0
        self.language.setCurrentIndex(max(at, 0))
        self.lay()

    def _number(self, field: str, **values: Any) -> None:
        numbers = self._desk.document.texts.numbers
        values.setdefault("place", numbers.place if numbers is not None else "outer")
        self._edit(f"number-{field}", "set_page_numbers", **values)


def combo(name: str, spoken: str, choices: tuple[tuple[Any, str], ...]) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(10)
    for data, words in choices:
        made.addItem(words, data)
    return made
