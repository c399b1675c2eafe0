"""What the photos would make, in the window: recommended and drafted in the background, made by one click.

Nothing is worked out until somebody looks (`ask`), and nothing waits for it. An idea that was made or waved
off is not shown for these photos again, until the user brings it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from albumapp.basis import Cancelled
from albumapp.session import idea_memory
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis
    from albumapp.document.model import Document
    from albumapp.jobs.task import Task
    from albumapp.session.idea_makers import Idea
    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk

KEY = "idea"  # of the questions after one was made or waved off


class _State(NamedTuple):
    """What ideas were found for."""

    project: Project
    analysis: Analysis
    told: set[str]
    hung: dict[str, str]

    def same(self, other: _State) -> bool:
        of_one = self.project is other.project and self.analysis is other.analysis
        return of_one and (self.told, self.hung) == (other.told, other.hung)


class Ideas(QObject):
    """`found` are the ideas, best first; `drafts` the albums of those that are drafted by now, by id."""

    changed = Signal()  # other ideas
    drafted = Signal(str)  # the draft of this one is there

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.found: list[Idea] = []
        self.drafts: dict[str, Document] = {}
        self._of: _State | None = None
        self._task: Task | None = None
        self._finding = False  # that task looks for ideas; else it drafts one
        self.lookers = 0  # panels that show ideas now
        desk.project_changed.connect(self._forget)
        desk.analysis_changed.connect(self._ask_again)
        desk.idle.connect(self._go_on)

    # --- finding ------------------------------------------------------------------------------

    @property
    def looking(self) -> bool:
        """They are being looked for, or wait until the photos were looked at."""
        return self._task is not None or (bool(self._desk.photos()) and self._desk.analysis is None)

    def ask(self) -> None:
        """Somebody looks at ideas: find and draft them, unless they are there."""
        desk = self._desk
        project, analysis = desk.project, desk.analysis
        if project is None or analysis is None or desk.importer.importing:
            return
        of = _State(project, analysis, self._told(), self._hung())
        if self._of is not None and of.same(self._of):
            return
        self._stop()
        self._of = of

        def work(task: Task) -> list[Idea]:
            from albumapp.session.recommending import recommend

            return recommend(analysis, of.told, hung=of.hung)

        def done(found: list[Idea]) -> None:
            if task is self._task:
                self._task, self._finding = None, False
                self.found, self.drafts = found, {}
                self.changed.emit()
                self._draft_next()

        self._finding = True
        task = self._task = desk.start("ideas", work, done, self._failed, shown=False)

    def _told(self) -> set[str]:
        """Ideas that are not to be shown: those of before, and what the album is already."""
        project = self._desk.project
        if project is None:
            return set()
        told = set(idea_memory.told(self._desk.settings, project.document.photos))
        if project.document.surfaces and project.spec.piece is None:
            told.add("album")
        return told

    def _hung(self) -> dict[str, str]:
        """Photos that hang on a wall already, in other albums or in this one."""
        project = self._desk.project
        if project is None:
            return {}
        document, hung = project.document, dict(project.context.hung)
        for s in document.surfaces:
            if s.shape.kind == "wall":
                hung |= {p: document.title or tr("Album") for p in s.photos()}
        return hung

    def _draft_next(self) -> None:
        """One draft at a time, the best idea's first."""
        waiting = [i for i in self.found if i.id not in self.drafts]
        if not waiting or self._task is not None or self._desk.suggester.drafting:
            return
        idea, of = waiting[0], self._of
        project, analysis = self._desk.project, self._desk.analysis
        if project is None or analysis is None:
            return
        document, hung = project.document, self._hung()

        def work(task: Task) -> Document:
            return _draft(idea, document, analysis, hung, task)

        def done(draft: Document) -> None:
            if task is self._task:
                self._task = None
                if of is self._of:
                    self.drafts[idea.id] = draft
                    self.drafted.emit(idea.id)
                    self._draft_next()

        def failed(error: Exception) -> None:
            if task is self._task:
                self._task = None
                if not isinstance(error, Cancelled) and of is self._of:  # it cannot be made of these photos
                    self.found = [i for i in self.found if i is not idea]
                    self.changed.emit()
                    self._draft_next()

        task = self._task = self._desk.start("idea", work, done, failed, shown=False)

    def rest(self) -> None:
        """A book is being laid out, which the user waits for: drafts can wait until that is done."""
        if not self._finding:
            self._stop()

    def _go_on(self) -> None:
        if self.lookers:
            self.ask()
            self._draft_next()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._task, self._finding = None, False
        self._desk.trouble(error)

    def _stop(self) -> None:
        self._finding = False
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _forget(self) -> None:
        """Another project: its photos make other things."""
        self._stop()
        self.found, self.drafts, self._of = [], {}, None
        self.changed.emit()

    def _ask_again(self) -> None:
        if self.lookers:
            self.ask()

    # --- what one does with them --------------------------------------------------------------

    def idea(self, idea_id: str) -> Idea | None:
        return next((i for i in self.found if i.id == idea_id), None)

    def make(self, idea_id: str) -> None:
        """It becomes the album where that has no pages yet, else an album of its own beside the open one."""
        idea, project, analysis = self.idea(idea_id), self._desk.project, self._desk.analysis
        if idea is None or project is None or analysis is None:
            return
        document, draft, hung = project.document, self.drafts.get(idea_id), self._hung()
        if draft is not None and draft.photos.keys() == document.photos.keys():
            self._take(idea, draft)
            return

        def work(task: Task) -> Document:
            task.report(tr("Laying out spreads"))
            return _draft(idea, document, analysis, hung, task)

        def done(made: Document) -> None:
            if self._desk.project is project:
                self._take(idea, made)

        self._desk.start("make idea", work, done)

    def _take(self, idea: Idea, draft: Document) -> None:
        desk = self._desk
        project = desk.project
        if project is None:
            return
        idea_memory.remember(desk.settings, idea.id, project.document.photos, idea_memory.TAKEN)
        self._leave_out(idea.id)
        if project.document.surfaces:
            desk.family.open_sibling(draft)
        else:
            desk.suggester.take_draft(replace(draft, photos=project.document.photos))

    def wave_off(self, idea_id: str) -> None:
        """Not for these photos."""
        idea, project = self.idea(idea_id), self._desk.project
        if idea is None or project is None:
            return
        photos = tuple(project.document.photos)
        idea_memory.remember(self._desk.settings, idea.id, photos, idea_memory.WAVED_OFF)
        self._leave_out(idea.id)
        text = tr("This is not recommended for these photos again.")
        back = tr("Bring it back")
        self._desk.say("info", text, "", back, lambda: self._bring_back(photos, idea_id), KEY)

    def told(self) -> int:
        """How many ideas are not shown, since they were made or waved off for these photos."""
        project = self._desk.project
        return (
            len(idea_memory.told(self._desk.settings, project.document.photos)) if project is not None else 0
        )

    def show_all(self) -> None:
        """Those that were made or waved off for these photos, too."""
        if self._desk.project is not None:
            self._bring_back(tuple(self._desk.project.document.photos))

    def _bring_back(self, photos: Sequence[str], idea_id: str = "") -> None:
        self._desk.answered.emit(KEY)
        idea_memory.forget(self._desk.settings, photos, idea_id)
        self.look_again()

    def forget_all(self) -> None:
        """What was made or waved off, for whatever photos, is recommended again."""
        idea_memory.forget_all(self._desk.settings)
        self._desk.say("good", tr("All products may be recommended again."))
        self._desk.forgetter.measure()
        self.look_again()

    def look_again(self) -> None:
        """What is remembered of ideas has changed."""
        self._of = None
        if self.lookers:
            self.ask()

    def _leave_out(self, idea_id: str) -> None:
        self.found = [i for i in self.found if i.id != idea_id]
        self.drafts.pop(idea_id, None)
        self.changed.emit()


def _draft(
    idea: Idea, document: Document, analysis: Analysis, hung: Mapping[str, str], task: Task
) -> Document:
    from albumapp.session.recommending import drafted
    from albumapp.ui.suggester import load_for

    made = drafted(idea, document, document.photos.values(), analysis, task, hung)
    load_for(made)
    return made
