"""The desk: what the window works on. Open project, its edits, selection; it knows no widget.

Everything that changes the album goes through `do`, which turns expected errors into messages. What takes
several steps stands beside it (`flows`); what runs and what is said is in `work`. The window, the tests and
`app` drive the same methods.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from albumapp.basis import UserError
from albumapp.basis.places import home
from albumapp.session.settings import Settings
from albumapp.ui.flows import Flows
from albumapp.ui.thing import named
from albumapp.ui.tr import tr
from albumapp.ui.whereabouts import place_of_change

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis
    from albumapp.document.model import Document, Frame, PhotoEntry, Surface
    from albumapp.photos.library import Library
    from albumapp.session.occasions import Occasion
    from albumapp.session.project import Change, Project
    from albumapp.ui.library_steps import LibrarySteps


class Desk(Flows):
    """Holds the open project (None at first). All signals come on the window's thread."""

    document_changed = Signal(object)  # Change
    project_changed = Signal()  # another project, or none
    photos_changed = Signal()  # photos of the project, those arriving, marks, missing files
    analysis_changed = Signal()
    library_changed = Signal()  # a change of the library was made, undone or done again
    current_surface_changed = Signal(str)
    selection_changed = Signal(list)  # frame ids
    chosen_changed = Signal()  # photos chosen in the photo panel
    row_changed = Signal()  # another row of a list of names fills the words in braces
    suggester_made = Signal()  # a suggested album is there
    relink_wanted = Signal()  # ask where the missing photos are now
    refused_wanted = Signal()  # show the list of files that were left out
    elsewhere_wanted = Signal()  # ask where else the album can be saved
    page_wanted = Signal(str)  # show this sheet
    leave_wanted = Signal()  # close the window, come what may
    consent_wanted = Signal()  # `consent.question` is open: ask it

    def __init__(
        self,
        library_factory: Callable[[], Library] | None = None,
        pool: Any | None = None,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(library_factory, pool, settings, parent)
        self.project: Project | None = None
        self.analysis: Analysis | None = None
        self.selection: list[str] = []
        self.surface_id = ""
        self._found: tuple[Sequence[Surface], str, Surface | None] = ((), "", None)
        self.copied_adjust: dict[str, Any] | None = None  # adjustments of a photo, for others
        self.occasion: Occasion | None = None  # what the next book is for
        self.chosen: list[str] = []  # photos chosen in the photo panel
        self.pages: list[str] = []  # surfaces chosen in the strip or the contents, in book order
        self.printer_view = False
        self.panels_hidden = False
        self.outlined = False  # the outline stands in the place of the photos

    # --- the project -------------------------------------------------------------------------

    @property
    def document(self) -> Document | None:
        return self.project.document if self.project is not None else None

    @property
    def surface(self) -> Surface | None:
        """The one that is shown. Every action asks for it after every edit, so it is looked for once."""
        doc = self.document
        if doc is None:
            return None
        surfaces, surface_id, found = self._found
        if surfaces is not doc.surfaces or surface_id != self.surface_id:
            found = next((s for s in doc.surfaces if s.id == self.surface_id), None)
            self._found = doc.surfaces, self.surface_id, found
        return found

    def frames(self) -> list[Frame]:
        """The selected frames, as they are now."""
        surface = self.surface
        if surface is None or not self.selection:
            return []
        by_id = {f.id: f for f in surface.frames}
        return [by_id[i] for i in self.selection if i in by_id]

    def photos(self) -> list[PhotoEntry]:
        """All photos, those that are just arriving included."""
        doc = self.document
        known = list(doc.photos.values()) if doc is not None else []
        return known + self.importer.arriving_entries()

    def new_project(self, title: str = "", product: str | None = None) -> Project:
        """A new album, on disk at once in the state folder."""
        from albumapp.products.catalogue import DEFAULT_PRODUCT
        from albumapp.session.project import Project

        project = Project.new(free_name(title), product or DEFAULT_PRODUCT, title)
        self.take(project)
        return project

    def ensure_project(self, title: str = "") -> Project:
        return self.project if self.project is not None else self.new_project(title)

    def open_project(self, path: Path | str) -> bool:
        """Open an `.album` file, or a package that has one; a message says why where it does not open."""
        given = Path(path).absolute()
        if given.suffix.lower() == ".zip":
            self.packer.open_package(given)
            return True
        project = self.keeper.open(given)
        if project is None:
            return False
        self.take(project)
        self.importer.look_after_opening()
        return True

    def take(self, project: Project) -> None:
        """Work on this project from now on; the one before is closed (it is on disk already)."""
        before = self._let_go()
        self.project = project
        self.keeper.keep(project)
        project.listen(self._changed)
        if project.path is not None:
            self.settings.add_recent(project.path)
        self.surface_id = self._opening(project.document.surfaces)  # nothing shows another one first
        self.project_changed.emit()
        if before is not None:
            before.close()
        if self.surface_id:
            self.current_surface_changed.emit(self.surface_id)
        self.photos_changed.emit()

    def close_project(self) -> None:
        before = self._let_go()
        if before is not None:
            self.project_changed.emit()
            before.close()

    def _let_go(self) -> Project | None:
        """The open project, no longer the desk's; whoever shows it lets go of it before it is closed."""
        before = self.project
        if before is not None:
            self.importer.settle()
            self.keeper.let_go()
            self.project, self.analysis = None, None
            self.surface_id, self.selection, self.pages = "", [], []
            self._found = (), "", None
        return before

    def save_copy(self, path: Path | str) -> bool:
        """Keep a copy under another name; later edits go on in the copy."""
        project = self.project
        if project is None:
            return False
        target = Path(path)
        if target.suffix != ".album":
            target = target.with_name(f"{target.name}.album")
        try:
            project.save_as(target)
        except UserError as error:
            self.trouble(error)
            return False
        self.keeper.moved()
        self.settings.add_recent(target)
        self.say("good", tr("Saved as {name}. You go on working in it.", name=target.name))
        self.project_changed.emit()
        return True

    # --- edits -------------------------------------------------------------------------------

    def do(self, edit_id: str, merge: str = "", **params: Any) -> bool:
        """One edit, one undo step. False, with a message, where it could not be done."""
        if self.project is None:
            return False
        try:
            self.project.do(edit_id, merge=merge, **params)
        except UserError as error:
            self.keeper.refused(error)
            return False
        return True

    def replace(self, document: Document, name: str, kind: str = "edit") -> bool:
        if self.project is None:
            return False
        try:
            self.project.replace(document, name, kind)
        except UserError as error:
            self.keeper.refused(error)
            return False
        return True

    def change_library(
        self,
        name: str,
        redo: Callable[[], None],
        undo: Callable[[], None],
        show: Callable[[bool], None] | None = None,
    ) -> None:
        """Change what the library knows (ratings, people, chapters ...), one undo step of this name.

        `redo` now, and `undo` when it is taken back, run in a background thread, in order; each opens a
        library of its own (`library_factory`) and is quick. `show(True or False)` runs at once on the
        window's thread, for what it keeps in memory. The analysis is joined anew afterwards.
        """
        self.library_steps.change(name, redo, undo, show)
        self.library_changed.emit()

    @property
    def undo_name(self) -> str | None:
        """What Ctrl+Z takes back: the last edit of the album, or the last change of the library."""
        steps = self._library_steps
        name = steps.undo_name if steps is not None else None
        return name or (self.project.journal.undo_name if self.project is not None else None)

    @property
    def redo_name(self) -> str | None:
        steps = self._library_steps
        name = steps.redo_name if steps is not None else None
        return name or (self.project.journal.redo_name if self.project is not None else None)

    @property
    def _library_steps(self) -> LibrarySteps | None:
        return self.library_steps if "library_steps" in self.__dict__ else None

    def undo(self) -> None:
        self._jump(-1)

    def redo(self) -> None:
        self._jump(1)

    def _jump(self, by: int) -> None:
        if self.project is None:
            return
        steps, before = self._library_steps, self.project.document
        try:
            name = (steps.undo() if by < 0 else steps.redo()) if steps is not None else None
            if name:
                self.library_changed.emit()
            else:
                name = self.project.undo() if by < 0 else self.project.redo()
        except UserError as error:
            self.keeper.refused(error)
            return
        if name:
            self.go(place_of_change(before, self.project.document, self.surface_id))
            words = named(self, name)
            text = tr("Undone: {name}", name=words) if by < 0 else tr("Done again: {name}", name=words)
            self.say("info", text)

    def _changed(self, change: Change) -> None:
        before, after = change.before, change.after
        if self.surface is None:
            self.go(self._nearest(before, after))
        self.document_changed.emit(change)
        if before.photos is not after.photos:
            self.photos_changed.emit()
        left = [f.id for f in self.frames()]
        if left != self.selection:
            self.select(left)

    def _nearest(self, before: Document, after: Document) -> str:
        """Where to look when the surface that was shown is gone: the one now at its place."""
        ids = [s.id for s in before.surfaces]
        if self.surface_id in ids and after.surfaces:
            return after.surfaces[min(ids.index(self.surface_id), len(after.surfaces) - 1)].id
        return self._opening(after.surfaces)

    @staticmethod
    def _opening(surfaces: Sequence[Surface]) -> str:
        """The first spread: the cover is looked at last, when one knows the book."""
        inner = [s for s in surfaces if s.shape.kind != "cover"]
        return (inner or list(surfaces))[0].id if surfaces else ""

    # --- where one is ------------------------------------------------------------------------

    def go(self, surface_id: str) -> None:
        """Show a surface."""
        if surface_id == self.surface_id:
            return
        self.surface_id = surface_id
        had, self.selection = self.selection, []
        self.current_surface_changed.emit(surface_id)
        if had:
            self.selection_changed.emit([])

    def choose(self, photos: Sequence[str]) -> None:
        """Photos chosen in the photo panel."""
        if list(photos) != self.chosen:
            self.chosen = list(photos)
            self.chosen_changed.emit()

    def choose_pages(self, surface_ids: Sequence[str]) -> None:
        """Surfaces chosen in the strip or in the contents."""
        if list(surface_ids) != self.pages:
            self.pages = list(surface_ids)
            self.chosen_changed.emit()

    def step(self, by: int) -> None:
        """The surface so many places on."""
        doc = self.document
        ids = [s.id for s in doc.surfaces] if doc is not None else []
        if self.surface_id in ids:
            self.go(ids[min(max(ids.index(self.surface_id) + by, 0), len(ids) - 1)])

    def go_to_frame(self, frame_id: str) -> None:
        """Show a frame's surface and select it."""
        doc = self.document
        if doc is None:
            return
        try:
            surface, _ = doc.find(frame_id)
        except KeyError:
            return
        self.go(surface.id)
        self.select([frame_id])

    def select(self, frame_ids: Sequence[str]) -> None:
        if list(frame_ids) != self.selection:
            self.selection = list(frame_ids)
            self.selection_changed.emit(list(frame_ids))

    # --- shorthands for the flows ------------------------------------------------------------

    def import_paths(self, paths: Sequence[Path | str]) -> None:
        """Bring photos and folders in; an `.album` file is opened instead."""
        self.importer.import_paths(paths)

    def import_demo(self) -> None:
        self.importer.import_demo()

    def suggest(self, **wishes: Any) -> None:
        """Draft the album: pages, style, title, product_id, seed."""
        self.suggester.suggest(**wishes)

    def export(self, path: Path | str) -> None:
        self.exporter.export(path)

    def shut_down(self) -> None:
        """End all work and let go of the project. Nothing needs saving: it is on disk."""
        self.end_flows()
        if self.project is not None:
            self.keeper.let_go()
            self.project.close()
            self.project = None
        self.end_pool()


def free_name(title: str) -> Path:
    """A file in the projects folder that is not there yet, named after the title."""
    folder = home() / "projects"
    folder.mkdir(parents=True, exist_ok=True)
    plain = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    stem = " ".join(plain.split())[:60] or tr("Album")
    path, n = folder / f"{stem}.album", 2
    while path.exists():
        path, n = folder / f"{stem} {n}.album", n + 1
    return path
