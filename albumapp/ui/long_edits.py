"""Edits of a whole album that take longer than a click: worked out in the background, then one step.

The album may be looked at meanwhile. Where it is changed before the edit is ready, that change stays and the
edit is not made. `done` is called with the album as it was before, `ended` however it ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.jobs.task import Task
    from albumapp.ui.desk import Desk


def do_later(
    desk: Desk,
    edit_id: str,
    done: Callable[[Document], None],
    ended: Callable[[], None] = lambda: None,
    **params: Any,
) -> None:
    """Run an edit of the table on the album that is open."""
    project = desk.project
    if project is None:
        ended()
        return
    before, context = project.document, project.context

    def work(task: Task) -> Document:
        from albumapp.document.edits import apply

        task.report(tr("Laying out spreads"))
        return apply(before, context, edit_id, params)

    def take(made: Document) -> None:
        from albumapp.document.edits import EDITS

        ended()
        if desk.project is not project:
            return
        if project.document is not before:
            desk.say("info", tr("The pages were changed meanwhile, so they stay."), tr("Try once more."))
        elif desk.replace(made, EDITS[edit_id].called(params), EDITS[edit_id].kind):
            done(before)

    def failed(error: Exception) -> None:
        ended()
        desk.trouble(error)

    desk.start(f"edit {edit_id}", work, take, failed)
