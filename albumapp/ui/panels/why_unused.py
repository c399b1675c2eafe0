"""Why photos are not in the album, found in the background: with thousands of photos it takes some time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.basis import Reason
    from albumapp.ui.desk import Desk


class WhyUnused:
    """`why` is what was found last, by photo; `found` is called when it is there."""

    def __init__(self, desk: Desk, found: Callable[[], None]) -> None:
        self._desk, self._found = desk, found
        self._of: tuple[object, ...] = ()
        self.why: Mapping[str, Reason] = {}

    def ask(self) -> None:
        """Look again where the album or the analysis is another one."""
        desk = self._desk
        doc, analysis = desk.document, desk.analysis
        if doc is None or analysis is None:
            self.why = {}
            return
        of = (doc, analysis)
        if len(self._of) == 2 and all(a is b for a, b in zip(of, self._of, strict=True)):
            return
        self._of = of

        def work(task: object) -> Mapping[str, Reason]:
            from albumapp.session.report import why_unused

            return why_unused(doc, analysis.facts)

        def done(found: Mapping[str, Reason]) -> None:
            if self._of is of:
                self.why = found
                self._found()

        desk.start("unused", work, done, shown=False)
