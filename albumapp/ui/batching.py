"""Many at once, from the window: albums of many folders, and copies of the open album for many names.

The work is `session/batch_run.py`'s, in processes of its own; this holds what is to be made and what came of
it until another batch is begun, and which row of a list of names the pages show. `changed`: an item is new
(its place; -1 for all of them). The row is kept in `project.context.fields`, never in the album.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from albumapp.basis import Cancelled, UserError
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.export.report import ExportReport
    from albumapp.jobs.task import Task
    from albumapp.session.batch import How, Item, Outcome
    from albumapp.session.batch_report import BatchReport
    from albumapp.session.rows import Rows
    from albumapp.ui.desk import Desk


class Batching(QObject):
    """`items` with their `outcomes` (None until they ended) and what is done to those that are worked on."""

    changed = Signal(int)
    _ended = Signal(int, int, object)  # run, place, outcome: from the thread of the run
    _works = Signal(int, int, str, int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.items: Sequence[Item] = ()
        self.outcomes: list[Outcome | None] = []
        self.working: dict[int, tuple[str, int, int]] = {}
        self.report: BatchReport | None = None
        self.rows: Rows | None = None
        self.row: int | None = None
        self.task: Task | None = None
        self._run = 0
        self._ended.connect(self._take)
        self._works.connect(self._note)
        desk.project_changed.connect(self.forget_rows)

    # --- the run ------------------------------------------------------------------------------

    def how(self, ending: str, project: bool) -> How:
        """What all items share; photos are looked at for what the user said yes to."""
        from albumapp.session.batch import How
        from albumapp.session.importing import Look
        from albumapp.ui.language import current

        faces, grouping = (self._desk.settings.get(k) is True for k in ("people", "grouping"))
        return How(language=current(), look=Look(faces, faces and grouping), ending=ending, project=project)

    def start(
        self,
        items: Sequence[Item],
        out: Path,
        again: bool = False,
        scratch: str = "",
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """Make them; `scratch` is a folder that goes with the end of the run, `before` what is done first, in
        the thread of the run."""
        desk = self._desk
        self.items, self.outcomes = items, [None] * len(items)
        self.working, self.report = {}, None
        self._run += 1
        run = self._run

        def work(task: Task) -> BatchReport:
            from albumapp.session import batch_run

            try:
                before()
                return batch_run.run(
                    batch_run.Batch(items, out, again, gentle=True),
                    task,
                    lambda n, outcome: self._ended.emit(run, n, outcome),
                    lambda n, *how: self._works.emit(run, n, *how),
                )
            finally:
                if scratch:
                    shutil.rmtree(scratch, ignore_errors=True)

        self.task = desk.start("batch", work, self._done, self._failed)
        self.changed.emit(-1)

    def stop(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _take(self, run: int, n: int, outcome: Outcome) -> None:
        if run == self._run:
            self.outcomes[n] = outcome
            self.working.pop(n, None)
            self.changed.emit(n)

    def _note(self, run: int, n: int, what: str, done: int, total: int) -> None:
        if run == self._run and self.outcomes[n] is None:
            self.working[n] = (what, done, total)
            self.changed.emit(n)

    def _done(self, report: BatchReport) -> None:
        self.task, self.report = None, report
        self.working = {}
        wrong = len(report.outcomes) - report.made
        words = count(
            report.made, "{n} is ready in {folder}.", "{n} are ready in {folder}.", folder=report.out.name
        )
        if wrong:
            more = count(wrong, "{n} could not be made.", "{n} could not be made.")
            self._desk.say(
                "warning", words, more, tr("Show"), lambda: self._desk.page_wanted.emit("many"), "batch"
            )
        else:
            self._desk.say("good", words)
        self.changed.emit(-1)

    def _failed(self, error: Exception) -> None:
        self.task = None
        self.working = {}
        if isinstance(error, Cancelled):
            self._desk.say("info", tr("Stopped. What is done stays; start it again to go on."))
        else:
            self._desk.trouble(error)
        self.changed.emit(-1)

    # --- names --------------------------------------------------------------------------------

    def load(self, path: Path) -> bool:
        """A list of names, for the open album; its first row is shown."""
        from albumapp.session.rows import read_rows

        try:
            self.rows = read_rows(path)
        except UserError as error:
            self._desk.trouble(error)
            return False
        self.show_row(0)
        return True

    def show_row(self, n: int | None) -> None:
        """Fill the words of a row into the pages; None shows them as typed."""
        project = self._desk.project
        if project is None or self.rows is None:
            return
        self.row = None if n is None else n % len(self.rows)
        project.context.fields = {} if self.row is None else self.rows.values(self.row)
        self._desk.row_changed.emit()

    def step(self, by: int) -> None:
        self.show_row((self.row if self.row is not None else -by if by > 0 else 0) + by)

    def forget_rows(self) -> None:
        """Another album: the list was for the one before."""
        if self.rows is not None:
            self.rows = self.row = None
            self._desk.row_changed.emit()

    def copies(self, out: Path, how: How, again: bool) -> None:
        """A file for each name, of the album as it is now. UserError where no text says one."""
        from albumapp.session.merging import check_used, copies

        project, rows = self._desk.project, self.rows
        assert project is not None
        assert rows is not None
        document = project.document
        check_used(document, rows)
        scratch = tempfile.mkdtemp(prefix="albumapp-names-")
        kept = Path(scratch) / "names.album"

        def keep() -> None:  # the album alone: no copy needs its history
            from albumapp.document.journal import Journal
            from albumapp.session.project import Project

            alone = Project(document, Journal(), None)
            alone.save_as(kept)
            alone.close()

        try:
            self.start(copies(kept, rows, how), out, again, scratch, keep)
        except BaseException:
            shutil.rmtree(scratch, ignore_errors=True)
            raise

    def together(self, out: Path) -> None:
        """All copies in one PDF. UserError where no text says a name."""
        from albumapp.session.merging import check_used, fields

        desk, project, rows = self._desk, self._desk.project, self.rows
        assert project is not None
        assert rows is not None
        check_used(project.document, rows)
        document, given = project.document, fields(rows)

        def work(task: Task) -> ExportReport:
            from albumapp.export.export import check_target
            from albumapp.session.building import put_out
            from albumapp.session.merging import merged

            check_target(out, "pdf")
            return put_out(project, out, task, document=merged(document, project.context, given, rows.where))

        def done(report: ExportReport) -> None:
            self.task = None
            words = count(
                report.pages, "{name} is ready: {n} page.", "{name} is ready: {n} pages.", name=out.name
            )
            desk.say("good", words)
            self.changed.emit(-1)

        self.task = desk.start("batch", work, done, self._failed)
        self.changed.emit(-1)


def words_of(outcome: Any) -> str:
    """What came of an item, in the user's language."""
    words = {
        "done": tr("Done"),
        "findings": tr("Done, with findings"),
        "left-out": tr("Done, photos left out"),
        "failed": tr("Not made"),
        "waiting": tr("Not begun"),
    }
    return tr("Done, nothing had changed") if outcome.unchanged and outcome.made else words[outcome.status]


def sum_of(report: BatchReport) -> str:
    """How many were made, how many of them had not changed, and how many were not made."""
    wrong = len(report.outcomes) - report.made
    words = [count(report.made, "{n} made", "{n} made")]
    if report.unchanged:
        words.append(count(report.unchanged, "{n} of them unchanged", "{n} of them unchanged"))
    if wrong:
        words.append(count(wrong, "{n} not made", "{n} not made"))
    return ", ".join(words)
