"""Above the faces of one person: the way back, a portrait, the name to type, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import glyph_tool, label

if TYPE_CHECKING:
    from albumapp.analysis.model import Person
    from albumapp.ui.desk import Desk

PORTRAIT_LINES = 3  # the portrait is so many lines of text high


class PersonHead(QWidget):
    """Shows whose page is open (`story.person`); a name that is typed is theirs at once."""

    left = Signal()  # back to everybody

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.back = glyph_tool("arrow-left", "person_back", tr("All people"), self.left.emit)
        self.portrait = label(name="person_portrait")
        self.name = QLineEdit()
        self.name.setObjectName("person_page_name")
        self.name.setPlaceholderText(tr("Who is this?"))
        self.name.setAccessibleName(tr("Name of this person"))
        self.name.editingFinished.connect(self._named)
        self.words = label(name="person_words", quiet=True)
        self.words.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.name)
        texts.addWidget(self.words)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 8, 0)
        across.addWidget(self.back)
        across.addWidget(self.portrait)
        across.addLayout(texts, 1)

    @property
    def side(self) -> int:
        """Of the portrait, px."""
        return PORTRAIT_LINES * self.fontMetrics().height()

    def show_person(self, person: Person) -> None:
        """Name and words; a name that is just being typed is left alone."""
        if not self.name.hasFocus():
            self.name.setText(person.name or "")
        parts = [count(len(person.photos), "on {n} photo", "on {n} photos")]
        rules = {"always": tr("always included"), "never": tr("never included")}
        parts += [rules[person.rule]] if person.rule in rules else []
        parts += [tr("hidden")] if person.hidden else []
        self.words.setText(", ".join(parts))

    def show_face(self, face: QIcon | None) -> None:
        """The portrait; None for none."""
        size = QSize(self.side, self.side)
        self.portrait.setFixedSize(size)
        self.portrait.setPixmap(face.pixmap(size) if face is not None else QPixmap())

    def _named(self) -> None:
        story = self._desk.story
        known = story.known().get(story.person)
        if known is not None and self.name.text().strip() != (known.name or ""):
            story.rename(story.person, self.name.text())
