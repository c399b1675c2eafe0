"""The open project: the one place where the current document is replaced, by an edit or by history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from albumapp.basis import UserError
from albumapp.basis.places import home
from albumapp.document import (  # noqa: F401  (edits enter their table on import)
    edits_arrange,
    edits_chapters,
    edits_clipboard,
    edits_frames,
    edits_pages,
    edits_text,
)
from albumapp.document.chapters import carried
from albumapp.document.edits import EDITS, apply
from albumapp.document.journal import Journal, diff
from albumapp.document.model import Document
from albumapp.document.storage import AlbumFile
from albumapp.layout import (  # noqa: F401  (enter those that lay out)
    edits_book,
    edits_spreads,
    edits_wishes,
)
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import DEFAULT_PRODUCT, catalogue, product
from albumapp.products.spec import ProductSpec


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners are told: the document before and after, and the name of the step."""

    before: Document
    after: Document
    name: str


class Facts:
    """What the analysis knows of the project's photos, joined by id when asked for."""

    def __init__(self, document: Callable[[], Document]) -> None:
        self._document = document
        self.known: Mapping[str, PhotoFacts] = {}
        self.names: Mapping[str, str] = {}  # of people, by id: only for saying why, never kept in a project

    def facts(self, photo_id: str) -> PhotoFacts:
        """KeyError for a photo that the project does not have."""
        known = self.known.get(photo_id)
        if known is not None:
            return known
        entry = self._document().photos[photo_id]
        return PhotoFacts(entry.id, entry.size)

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


class Project:
    """A document with its history and, when it has one, its file, which every edit is written to.

    Listeners are called after each change, in the order that they were added.
    """

    def __init__(self, document: Document, journal: Journal, file: AlbumFile | None) -> None:
        self._document, self._journal, self._file = document, journal, file
        self._listeners: list[Callable[[Change], None]] = []
        self.context = Facts(lambda: self._document)

    @staticmethod
    def new(
        path: Path | None = None, product_id: str = DEFAULT_PRODUCT, title: str = "", seed: int = 0
    ) -> Project:
        """An empty project, written to `path` at once when given."""
        product(product_id)
        document = Document(product_id, title, seed=seed)
        project = Project(document, Journal(), None)
        if path is not None:
            project.save_as(path)
        return project

    @staticmethod
    def open(path: Path) -> Project:
        """UserError where the file is not a project, is damaged, or its product is not in the catalogue."""
        file = AlbumFile(path)
        try:
            document, journal = file.load()
            if document.product not in catalogue():
                raise UserError(
                    f"{path.name} is an album for the product '{document.product}', which is not here.",
                    f"Put its file {document.product}.toml into {home() / 'products'}.",
                    path,
                )
        except BaseException:
            file.close()
            raise
        return Project(document, journal, file)

    @property
    def document(self) -> Document:
        return self._document

    @property
    def journal(self) -> Journal:
        return self._journal

    @property
    def path(self) -> Path | None:
        return self._file.path if self._file is not None else None

    @property
    def spec(self) -> ProductSpec:
        return product(self._document.product)

    def listen(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Be told of changes; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # --- changing -----------------------------------------------------------------------------

    def do(self, edit_id: str, *, merge: str = "", name: str = "", **params: Any) -> None:
        """Run an edit of the table as one step. Steps of one gesture share a `merge` key."""
        after = apply(self._document, self.context, edit_id, params)
        row = EDITS[edit_id]
        self.replace(after, name or row.name, row.kind, merge)

    def replace(self, after: Document, name: str, kind: str = "edit", merge: str = "") -> None:
        """Take a whole new document as one step. Written before it is shown; on failure nothing changed."""
        if kind == "suggest":
            after = carried(self._document, after)
        journal = self._journal.recorded(self._document, after, name, kind, merge)
        if journal is not self._journal:
            self._go(after, journal, name)

    def end_gesture(self) -> None:
        """The next step is one of its own, whatever its `merge` key."""
        self._journal = self._journal.closed()

    def undo(self) -> str | None:
        """The name of what was undone, None where there was nothing."""
        name = self._journal.undo_name
        if name is not None:
            self.jump(self._journal.done - 1)
        return name

    def redo(self) -> str | None:
        name = self._journal.redo_name
        if name is not None:
            self.jump(self._journal.done + 1)
        return name

    def jump(self, steps: int) -> None:
        """Go to where the document stood after so many steps of its history."""
        try:
            journal, document = self._journal.jumped(self._document, steps)
        except KeyError as e:  # a damaged file: what a step left alone is not there
            raise UserError(
                f"The history of this project is damaged: {e} is missing.",
                "Go on from here; these steps cannot be undone.",
                self.path,
            ) from e
        if journal.done != self._journal.done:
            rows = self._journal.rows
            row = rows[min(journal.done, self._journal.done)]
            self._go(document, journal, row.name)

    def _go(self, document: Document, journal: Journal, name: str) -> None:
        before = self._document
        if self._file is not None:
            _, changed = diff(before, document)
            self._file.save(document, changed, self._journal, journal)
        self._document, self._journal = document, journal
        change = Change(before, document, name)
        for listener in list(self._listeners):
            listener(change)

    # --- files --------------------------------------------------------------------------------

    def save_as(self, path: Path) -> None:
        """Write everything to a new file, which later edits go to. UserError; nothing is left behind."""
        if self._file is not None and path == self._file.path:
            return
        new = AlbumFile(path, create=True)
        try:
            journal = new.create(self._document, self._journal)
        except BaseException:
            new.close()
            path.unlink(missing_ok=True)
            raise
        if self._file is not None:
            self._file.close()
        self._file, self._journal = new, journal

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        self._listeners.clear()
