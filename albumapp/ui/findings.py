"""What the check of the album finds, in the user's language, found while the hands rest.

The rules are `preflight/album.py`'s. Surfaces are looked at a few at a time between two frames, so that a
large album is checked without the window standing still; only those that changed are looked at again.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from albumapp.document.model import Document
    from albumapp.document.placeholders import Known
    from albumapp.preflight.album import AlbumChecker
    from albumapp.preflight.album_look import Look
    from albumapp.preflight.finding import Finding as Found
    from albumapp.products.spec import ProductSpec
    from albumapp.ui.desk import Desk

REST_MS = 300  # findings are looked for when the hands rest
SLICE_S = 0.006  # of one turn of the event loop; a surface takes about 2 ms


class Finding:
    """One finding as it is shown. `text` is what, `mend` how it is mended, in the user's words."""

    __slots__ = ("found", "mend", "text")  # no dataclass: the window's first paint does without them

    def __init__(self, found: Found, text: str, mend: str) -> None:
        self.found, self.text, self.mend = found, text, mend

    @property
    def surface(self) -> str:
        return self.found.surface

    @property
    def frame(self) -> str:
        return self.found.frame

    @property
    def rejects(self) -> bool:
        return self.found.rejects

    @property
    def note(self) -> bool:
        """Worth knowing, no more."""
        return self.found.severity == "note"

    @property
    def kind(self) -> str:
        """Its rule."""
        return self.found.code


def shown(found: Found) -> Finding:
    """A finding in the user's language."""
    values = {k: _word(k, v) for k, v in found.values.items()}
    if found.code.startswith("wall-"):  # of them all numbers are lengths, measured with the user's own tape
        from albumapp.ui.units import lengths

        what, values = lengths(tr(found.what), values)
        return Finding(found, tr(what, **values), tr(found.how, **values) if found.how else "")
    return Finding(found, tr(found.what, **values), tr(found.how, **values) if found.how else "")


def _how_bad(found: Found) -> int:
    return ("error", "warning", "note").index(found.severity)


def _word(name: str, value: object) -> object:
    if name == "fillers":
        from albumapp.ui.canvas.writing import fillers

        names = dict(fillers())
        return ", ".join(names.get(n, n) for n in str(value).split(", "))
    return tr(value) if name.endswith("_word") and isinstance(value, str) else value


class Checker:
    """Findings of a document, remembered by surface."""

    def __init__(self) -> None:
        self._made: AlbumChecker | None = None

    @property
    def album(self) -> AlbumChecker:
        if self._made is None:
            from albumapp.preflight.album import AlbumChecker  # with the first pages, not with the window

            self._made = AlbumChecker()
        return self._made

    def findings(
        self,
        document: Document,
        spec: ProductSpec,
        missing: Collection[str],
        known: Known,
        changed: Collection[str] = (),
    ) -> list[Finding]:
        return [shown(f) for f in self.album.findings(document, spec, known, missing, changed)]


class Checking(QObject):
    """Checks the desk's album after every change, once the hands rest. `changed`: `findings` are new, the
    worst first, then in the order of the book.

    `ignored` are those that the user left as they are.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.checker = Checker()
        self.findings: list[Finding] = []
        self.ignored: list[Finding] = []
        self._steps: Iterator[None] | None = None
        self._look: Look | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._begin)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        desk.busy_checks.append(lambda: self._rest.isActive() or self._turn.isActive())

    def later(self) -> None:
        """Something changed."""
        self._turn.stop()
        self._rest.start()

    def now(self) -> list[Finding]:
        """All findings, at once."""
        self._begin()
        if self._steps is not None:
            for _ in self._steps:
                pass
            self._end()
        return self.findings

    def _begin(self) -> None:
        self._rest.stop()
        project, lost = self._desk.project, self._desk.lost
        self._steps = self._look = None
        if project is None or not project.document.surfaces:
            self._take([], [])
            return
        from albumapp.preflight.album import look_at

        self._look = look_at(project.document, project.spec, project.context, lost.missing, lost.changed)
        self._steps = self.checker.album.steps(self._look)
        self._turn.start()

    def _go_on(self) -> None:
        until = time.perf_counter() + SLICE_S
        steps = self._steps
        while steps is not None and time.perf_counter() < until:
            try:
                next(steps)
            except StopIteration:
                self._end()
                return
        if steps is not None:
            self._turn.start()

    def _end(self) -> None:
        self._turn.stop()
        look, self._steps, self._look = self._look, None, None
        if look is not None:
            album = self.checker.album
            found = [shown(f) for f in sorted(album.found(look), key=_how_bad)]
            left = [shown(f) for f in album.found(look, ignored=True)] if look.document.ignored else []
            self._take(found, left)

    def _take(self, found: list[Finding], ignored: list[Finding]) -> None:
        self.findings, self.ignored = found, ignored
        self.changed.emit()
        self._desk.check_idle()
