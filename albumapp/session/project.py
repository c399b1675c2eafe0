"""The open project: the one place where the current document is replaced, by an edit or by history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from albumapp.basis import UserError
from albumapp.document import (  # noqa: F401  (edits enter their table on import)
    edits_arrange,
    edits_background,
    edits_chapters,
    edits_clipboard,
    edits_findings,
    edits_frames,
    edits_guides,
    edits_mend,
    edits_notes,
    edits_pages,
    edits_photo,
    edits_product,
    edits_room,
    edits_text,
)
from albumapp.document.adjusting import carried_adjust
from albumapp.document.captions import kept_words
from albumapp.document.chapters import carried
from albumapp.document.edits import EDITS, apply
from albumapp.document.journal import Journal, diff, patched
from albumapp.document.model import Document
from albumapp.document.steps import Step
from albumapp.document.storage import AlbumFile, Unwritable
from albumapp.drawing.adjust import Levels
from albumapp.layout import (  # noqa: F401  (enter those that lay out)
    edits_book,
    edits_family,
    edits_pieces,
    edits_spreads,
    edits_table,
    edits_wall,
    edits_wishes,
)
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight import edits_all  # noqa: F401  (and the one that mends)
from albumapp.products.catalogue import DEFAULT_PRODUCT, catalogue, own_folder, product, wrong_products
from albumapp.products.reference import file_id
from albumapp.products.spec import ProductSpec
from albumapp.session.levels import Measures


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners are told: the document before and after, and the name of the step."""

    before: Document
    after: Document
    name: str

    @property
    def moves_photos(self) -> bool:
        """Whether other photos are on the pages, on other pages, or in the pool: most edits only arrange."""
        a, b = self.before, self.after
        if a.photos is not b.photos or len(a.surfaces) != len(b.surfaces):
            return True
        pairs = zip(a.surfaces, b.surfaces, strict=True)
        return any(s is not t and (s.id != t.id or s.photos() != t.photos()) for s, t in pairs)


class Facts:
    """What the analysis knows of the project's photos, joined by id when asked for."""

    def __init__(self, document: Callable[[], Document]) -> None:
        self._document = document
        self.known: Mapping[str, PhotoFacts] = {}
        self.measures = Measures(lambda photo: Path(document().photos[photo].path))
        self.names: Mapping[str, str] = {}  # of people, by id: only for saying why, never kept in a project
        self.hung: Mapping[str, str] = {}  # photo: another album in which it hangs (`session/family.py`)
        self.fields: Mapping[str, str] = {}  # of the row of a table that texts show now, never kept either

    def facts(self, photo_id: str) -> PhotoFacts:
        """KeyError for a photo that the project does not have."""
        known = self.known.get(photo_id)
        if known is None:
            entry = self._document().photos[photo_id]
            known = PhotoFacts(entry.id, entry.size)
        album = self.hung.get(photo_id, "")
        return replace(known, hangs=album) if album else known

    def levels(self, photo_id: str) -> Levels | None:
        """What its histogram asks for; None where its file cannot be read."""
        return self.measures.get(photo_id)

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


def now() -> str:
    """This moment as files keep it: UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Project:
    """A document with its history and, when it has one, its file, which every edit is written to.

    Listeners are called after each change, in the order that they were added. `holds`: where the file cannot
    be written just now (a full or read-only disk), an edit is taken all the same, kept in memory, and written
    with the next one or by `write_again`; `unsaved` says then what is wrong. Without `holds` it is refused.
    """

    def __init__(self, document: Document, journal: Journal, file: AlbumFile | None) -> None:
        self._document, self._journal, self._file = document, journal, file
        self._written = (document, journal)  # as they stand in the file
        self._listeners: list[Callable[[Change], None]] = []
        self._beside: dict[str, str] = {}
        self.context = Facts(lambda: self._document)
        self.holds = False
        self.unsaved: Unwritable | None = None

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
    def open(path: Path, look: bool = False) -> Project:
        """UserError where the file is not a project, or its product is not in the catalogue; Damaged.

        `look`: it can be looked at and not changed.
        """
        file = AlbumFile(path, look=look)
        try:
            document, journal = file.load()
            if file_id(document.product) not in catalogue().keys() | wrong_products().keys():
                raise UserError(
                    "{name} is an album for the product '{product}', which is not here.",
                    "Put its file {product}.toml into {folder}.",
                    path,
                    name=path.name,
                    product=file_id(document.product),
                    folder=own_folder(),
                )
            product(document.product)  # UserError where its file is wrong now, or has other parameters
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
    def file(self) -> AlbumFile | None:
        return self._file

    @property
    def looking(self) -> bool:
        """It can only be looked at here."""
        return self._file is not None and self._file.look

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
        self.replace(after, name or row.called(params), row.kind, merge)

    def replace(self, after: Document, name: str, kind: str = "edit", merge: str = "") -> None:
        """Take a whole new document as one step. Written before it is shown; on failure nothing changed."""
        if kind == "suggest":
            after = kept_words(self._document, carried(self._document, after))
            after = carried_adjust(self._document, after)
        journal = self._journal.recorded(self._document, after, name, kind, merge, now())
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
            raise self._damaged(e) from e
        if journal.done != self._journal.done:
            rows = self._journal.rows
            row = rows[min(journal.done, self._journal.done)]
            self._go(document, journal, row.name)

    def steps(self) -> list[Step]:
        """The whole history in the order that it was made in, with the branches that were left behind."""
        done = self._journal.done
        rows = [
            Step(r.seq, r.name, r.kind, r.at, "done" if n < done else "ahead")
            for n, r in enumerate(self._journal.rows)
        ]
        known = {r.number for r in rows}
        gone = [] if self._file is None else self._file.left_behind()
        return sorted([*rows, *(g for g in gone if g.number not in known)], key=lambda r: r.number)

    def visit(self, number: int) -> None:
        """Go to where the document stood after this step of `steps`; 0 is the start.

        A step that was left behind is done again with all before it on its branch, which is the history from
        then on; what was the history until now is left behind in its stead, and nothing is lost.
        """
        numbers = [r.seq for r in self._journal.rows]
        if number == 0:
            self.jump(0)
        elif number in numbers:
            self.jump(numbers.index(number) + 1)
        elif self._file is None:
            raise UserError("This step is not known any more.", "Choose another one.")
        else:
            self._take_branch(self._file, number)

    def _take_branch(self, file: AlbumFile, number: int) -> None:
        path, done = file.branch(number)
        rows = self._journal.rows
        same = 0
        for mine, its in zip(rows, path, strict=False):
            if mine.seq != its.seq:
                break
            same += 1
        try:
            journal, document = self._journal.jumped(self._document, same)
            for row in path[same:done]:
                document = patched(document, row.after)
        except KeyError as e:
            raise self._damaged(e) from e
        branch = Journal((*rows[:same], *path[same:]), done, journal.last)
        self._go(document, branch, path[done - 1].name)

    def _damaged(self, e: KeyError) -> UserError:
        return UserError(
            "The history of this project is damaged: {why} is missing.",
            "Go on from here; these steps cannot be undone.",
            self.path,
            why=e,
        )

    def _go(self, document: Document, journal: Journal, name: str) -> None:
        before = self._document
        if self._file is not None:
            self._write(self._file, document, journal)
        self._document, self._journal = document, journal
        change = Change(before, document, name)
        for listener in list(self._listeners):
            listener(change)

    def _write(self, file: AlbumFile, document: Document, journal: Journal) -> None:
        """All that is not in the file yet, this step included."""
        was, history = self._written
        try:
            file.save(document, diff(was, document)[1], history, journal)
        except Unwritable as e:
            if not self.holds:
                raise
            self.unsaved = e
        else:
            self._written, self.unsaved = (document, journal), None

    def write_again(self) -> bool:
        """Try again to write what is only in memory; whether all is in the file now. UserError as edits."""
        if self.unsaved is not None and self._file is not None:
            self._write(self._file, self._document, self._journal)
        return self.unsaved is None

    # --- beside the album ---------------------------------------------------------------------

    def beside(self, name: str) -> str:
        """What is kept with the project and is no part of the album, "" for nothing."""
        return self._beside.get(name) or (self._file.beside(name) if self._file is not None else "")

    def put_beside(self, name: str, text: str) -> None:
        """Kept at once, in memory only where the file takes nothing just now. No step of the history."""
        self._beside[name] = text
        if self._file is not None:
            self._file.put_beside(name, text)

    # --- files --------------------------------------------------------------------------------

    def save_as(self, path: Path) -> None:
        """Write everything to a new file, which later edits go to. UserError; nothing is left behind.

        Versions and branches of the history go with it.
        """
        if self._file is not None and path == self._file.path:
            return
        new, journal = self._copied(path)
        if self._file is not None:
            self._file.close()
        self._file, self._journal = new, journal
        self._written, self.unsaved = (self._document, journal), None

    def save_copy(self, path: Path) -> None:
        """The same into a file that is closed at once: later edits go on in this one."""
        self._copied(path)[0].close()

    def _copied(self, path: Path) -> tuple[AlbumFile, Journal]:
        new = AlbumFile(path, create=True)
        try:
            made = new, new.create(self._document, self._journal, self._file)
            for name, text in self._beside.items():
                new.put_beside(name, text)
            return made
        except BaseException:
            new.close()
            path.unlink(missing_ok=True)
            raise

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        self._listeners.clear()
