"""Keeps what helps one write in step with the desk: language, own words, typographic quotes, filled words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool

from albumapp.ui.canvas import writing
from albumapp.ui.states_text import some_texts

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.ui.canvas.view import CanvasView
    from albumapp.ui.desk import Desk
    from albumapp.ui.panels.page_view import PageView


class TextHelp(QObject):
    """The language is the document's, else the system's where there is a word list of it."""

    def __init__(self, desk: Desk, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._desk, self._canvas = desk, canvas
        self._writing = writing.now()
        self._writing.set_own(list(desk.settings.get("own_words")))
        self._writing.learnt.connect(self._learnt)
        for signal in (desk.project_changed, desk.document_changed):
            signal.connect(self.refresh)
        desk.analysis_changed.connect(self._known)
        desk.row_changed.connect(self._row_shown)
        desk.story.changed.connect(self._known)
        desk.selection_changed.connect(self._selected)
        self._pages: list[PageView] = []
        self._scanned = False
        self.refresh()

    def refresh(self, *_: object) -> None:
        document = self._desk.document
        language = document.texts.language if document is not None else ""
        self._writing.quotes = bool(self._desk.settings.get("smart_quotes"))
        self._writing.set_language(meant(language))

    def _selected(self, *_: object) -> None:
        """With the first text that is selected, the fonts of the machine are looked through in a thread."""
        if self._scanned or not some_texts(self._desk):
            return
        from albumapp.text.fonts import families

        self._scanned = True
        QThreadPool.globalInstance().start(families)

    def _learnt(self, word: str) -> None:
        own = self._desk.settings.get("own_words")
        if word not in own:
            self._desk.settings.set("own_words", [*own, word])

    def fill(self, pages: PageView) -> None:
        """Pictures of pages show them as they are printed."""
        pages.thumbnails.filled = self.filled
        self._pages.append(pages)

    def _row_shown(self) -> None:
        for pages in self._pages:
            pages.thumbnails.age()
            pages.viewport().update()
        if self._canvas.mode == "":
            self._canvas.clear_preview()

    def filled(self, surface: Surface) -> Surface:
        """A surface as it is printed."""
        from albumapp.document.placeholders import filled_surface

        project = self._desk.project
        if project is None:
            return surface
        return filled_surface(project.document, surface, project.context)

    def _known(self, *_: object) -> None:
        """Places and names are known now: words in braces may show other things."""
        desk = self._desk
        if desk.project is not None:
            people = desk.story.known().values() if desk.settings.get("people") else ()
            desk.project.context.names = {p.id: p.name for p in people if p.name and not p.hidden}
        if self._canvas.mode == "" and self._canvas.is_idle:
            self._canvas.clear_preview()


def meant(language: str | None) -> str:
    """The language to look at words in: None is the system's; "" where there is no word list of it."""
    from albumapp.text.spelling import LANGUAGES

    code = writing.system_language() if language is None else language
    return code if code in LANGUAGES else ""
