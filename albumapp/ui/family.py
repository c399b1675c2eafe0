"""Albums of one family in the window: the look of one for another, an album beside the open one, and what of
its photos hangs on other walls already. Other albums are only read, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from albumapp.ui.tr import tr
from albumapp.ui.widgets import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from albumapp.document.model import Document
    from albumapp.jobs.task import Task
    from albumapp.ui.desk import Desk

KEY = "sibling"  # of the question after an album was made beside another


class Family(QObject):
    """One for each desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    # --- what hangs where ---------------------------------------------------------------------

    def look_about(self) -> None:
        """A project was opened: what of its photos hangs in other albums is looked for, quietly."""
        desk, project = self._desk, self._desk.project
        if project is None:
            return

        def work(task: Task) -> Mapping[str, str]:
            from albumapp.session.family import hung_elsewhere
            from albumapp.session.forgetting import projects_known

            return hung_elsewhere(projects_known(desk.settings), project.path, lambda: task.cancelled)

        def done(hung: Mapping[str, str]) -> None:
            if desk.project is project and hung != project.context.hung:
                project.context.hung = hung
                desk.photos_changed.emit()

        desk.start("hung", work, done, lambda error: None, shown=False)

    # --- an album beside the open one -----------------------------------------------------------

    def open_sibling(self, draft: Document) -> None:
        """A draft as an album of its own; the one that is open stays as it is, and can be gone back to."""
        from albumapp.products.catalogue import product
        from albumapp.ui.desk import free_name

        desk = self._desk
        before = desk.project
        if before is None:
            return
        came_from, name = before.path, before.document.title or tr("Album")
        made = tr("{title} – {product}", title=draft.title or name, product=tr(product(draft.product).name))
        path = free_name(made)

        def work(task: Task) -> Path:
            from albumapp.session.family import write_sibling

            write_sibling(path, draft)
            return path

        def done(written: Path) -> None:
            if desk.project is not before or not desk.open_project(written):
                return
            text = tr("{name} is a new album of the same photos.", name=isolated(written.stem))
            if came_from is None:
                desk.say("good", text)
                return
            mend = tr("{name} stays as it was.", name=isolated(name))
            take, back = tr("Take its look"), tr("Go back to it")
            also = ((back, lambda: desk.open_project(came_from)),)
            desk.say("good", text, mend, take, lambda: self.take_look(came_from), KEY, also)

        desk.start("sibling", work, done)

    # --- looks ----------------------------------------------------------------------------------

    def others(self) -> list[Path]:
        """Albums whose look can be taken: those that were open last, the one that is open left out."""
        project = self._desk.project
        mine = project.path if project is not None else None
        return [p for p in self._desk.settings.recent if p != mine]

    def take_look(self, path: Path) -> None:
        """The look of that album for the open one, in one undo step; says what it took."""
        desk, project = self._desk, self._desk.project
        if project is None:
            return
        before, context = project.document, project.context
        desk.answered.emit(KEY)

        def work(task: Task) -> Document:
            from albumapp.document.edits import apply

            task.report(tr("Laying out spreads"))
            return apply(before, context, "take_look", look_in(path))

        def done(document: Document) -> None:
            if desk.project is not project:
                return
            if project.document is not before:
                desk.say("info", tr("The pages were changed meanwhile, so they stay."), tr("Try once more."))
                return
            self._took(path, before, document)

        desk.start("look", work, done)

    def _took(self, path: Path, before: Document, document: Document) -> None:
        from albumapp.basis import say
        from albumapp.document.edits import EDITS
        from albumapp.session.family import took

        desk, name = self._desk, isolated(path.stem)
        what = [say(r) for r in took(before, document)]
        if not what:
            desk.say("info", tr("{name} looks the same already.", name=name))
        elif desk.replace(document, EDITS["take_look"].name, "suggest"):
            desk.say("good", tr("Taken from {name}: {what}.", name=name, what=", ".join(what)))


def look_in(path: Path) -> dict[str, Any]:
    """The look of an album's file. UserError where it cannot be read."""
    from albumapp.session.family import look_values
    from albumapp.session.project import Project

    other = Project.open(path, look=True)
    try:
        return look_values(other.document)
    finally:
        other.close()
