"""What all editors of texts share: spelling, typographic quotes, words that fill themselves.

`now()` is the one of the window. The word list of a language is read in a thread when a text is first
written in it, so the start pays nothing.
"""

from __future__ import annotations

import locale
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRunnable, QThreadPool, Signal
from PySide6.QtWidgets import QApplication, QMenu

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.text.spelling import Speller
    from albumapp.ui.canvas.text_edit import TextEditor

# opening and closing, double and single
_QUOTES = {
    "de": ("„", "“", "‚", "‘"),
    "fr": ("«\u00a0", "\u00a0»", "‘", "’"),
    "es": ("«", "»", "‘", "’"),
    "it": ("«", "»", "‘", "’"),
    "pt": ("«", "»", "‘", "’"),
}
_USUAL_QUOTES = ("“", "”", "‘", "’")
_OPENS_AFTER = " \t\n\u00a0([{–—„“«‚‘"


class Writing(QObject):
    """`language` is that of the words ("" for no spelling), `quotes` whether quotes are made typographic."""

    changed = Signal()  # misspelt words are others now
    learnt = Signal(str)  # the user said that a word is right

    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        self.quotes = True
        self._own: list[str] = []
        self._spellers: dict[str, Speller | None] = {}
        self._found: tuple[str, str, list[tuple[int, int]]] = ("", "", [])

    def set_language(self, language: str) -> None:
        if language != self.language:
            self.language = language
            self.changed.emit()

    def set_own(self, words: list[str]) -> None:
        self._own = list(words)

    def misspelt(self, text: str) -> list[tuple[int, int]]:
        """(start, end) of misspelt words; none while the word list is being read."""
        speller = self.speller()
        if speller is None:
            return []
        if self._found[:2] != (self.language, text):
            self._found = (self.language, text, speller.wrong(text))
        return self._found[2]

    def speller(self) -> Speller | None:
        language = self.language
        if not language:
            return None
        if language not in self._spellers:
            self._spellers[language] = None
            QThreadPool.globalInstance().start(_Reading(self, language, self._own))
        return self._spellers[language]

    def take(self, language: str, speller: Speller) -> None:
        """The word list of a language has been read."""
        self._spellers[language] = speller
        self.changed.emit()

    def learn(self, word: str) -> None:
        self._own.append(word)
        for speller in self._spellers.values():
            if speller is not None:
                speller.learn(word)
        self._found = ("", "", [])
        self.learnt.emit(word)
        self.changed.emit()

    def quote(self, typed: str, before: str) -> str:
        """A straight quote as it is set in the language of the words."""
        if not self.quotes:
            return typed
        marks = _QUOTES.get(self.language or system_language(), _USUAL_QUOTES)
        if typed == "'" and before[-1:].isalnum():
            return "’"
        opens = not before or before[-1] in _OPENS_AFTER
        return marks[(0 if typed == '"' else 2) + (not opens)]


class _Told(QObject):
    ready = Signal(str, object)


class _Reading(QRunnable):
    """Reads a word list in a thread."""

    def __init__(self, writing: Writing, language: str, own: list[str]) -> None:
        super().__init__()
        self._language, self._own = language, list(own)
        self._told = _Told()
        self._told.ready.connect(writing.take)

    def run(self) -> None:
        from albumapp.text.spelling import Speller

        self._told.ready.emit(self._language, Speller(self._language, self._own))


@cache
def now() -> Writing:
    return Writing()


def system_language() -> str:
    """The language of the system as two letters."""
    return (locale.getlocale()[0] or "en")[:2].lower()


# --- clicks -----------------------------------------------------------------------------------------

_second = (0, QPoint(-99, -99))  # ms and place of the last double click


def second_click(at_ms: int, point: QPoint) -> None:
    global _second
    _second = (at_ms, point)


def third_click(at_ms: int, point: QPoint) -> bool:
    """Whether a press soon follows a double click at its place."""
    soon = 0 <= at_ms - _second[0] < QApplication.doubleClickInterval()
    return soon and (point - _second[1]).manhattanLength() < QApplication.startDragDistance()


# --- the menu ---------------------------------------------------------------------------------------


def fill_menu(menu: QMenu, editor: TextEditor, at: int) -> None:
    """Spelling of the word at a place first, then the usual, then what can be put in."""
    first = menu.actions()[0] if menu.actions() else None
    text = editor.toPlainText()
    for start, end in now().misspelt(text):
        if start <= at <= end:
            speller = now().speller()
            word = text[start:end]
            offered = speller.suggestions(word) if speller is not None else []
            for words in offered:
                made = menu.addAction(words)
                made.setObjectName(f"spell_{words}")
                made.triggered.connect(lambda _=False, w=words, a=start, b=end: editor.replace(a, b, w))
                menu.insertAction(first, made)
            learn = menu.addAction(tr("Add “{word}” to my words", word=word))
            learn.setObjectName("spell_learn")
            learn.triggered.connect(lambda _=False, w=word: now().learn(w))
            menu.insertAction(first, learn)
            menu.insertSeparator(first)
    menu.addSeparator()
    put_in = menu.addMenu(tr("Put in"))
    put_in.setObjectName("text_put_in")
    for token, words in fillers():
        made = put_in.addAction(words)
        made.setObjectName(f"put_in_{token}")
        made.triggered.connect(lambda _=False, t=token: editor.insertPlainText("{" + t + "}"))


def fillers() -> list[tuple[str, str]]:
    """(name in braces, what it is called) of the words that fill themselves."""
    return [
        ("date", tr("Date")),
        ("place", tr("Place")),
        ("people", tr("People")),
        ("chapter", tr("Name of the chapter")),
        ("title", tr("Title of the book")),
        ("year", tr("Year")),
        ("page", tr("Page number")),
        ("pages", tr("Number of pages")),
    ]
