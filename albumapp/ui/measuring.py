"""Photos measured for auto-enhance in a thread, so that the window never reads a photo while it draws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def measured_then(desk: Desk, photos: Sequence[str], do: Callable[[], object]) -> None:
    """Measure what is not known of these photos, then `do` it on the window's thread. At once where all is
    known. A photo that cannot be read is left to the edit to tell."""
    project = desk.project
    assert project is not None
    measures = project.context.measures
    missing = [p for p in dict.fromkeys(photos) if not measures.knows(p)]
    if not missing:
        do()
        return
    paths = {p: Path(project.document.photos[p].path) for p in missing}
    watcher = _Watcher(desk)
    desk.started += 1

    def arrived(found: dict[str, object]) -> None:
        desk.busy_checks.remove(watcher.waiting)
        for photo, levels in found.items():
            measures.put(photo, levels)
        if desk.project is project:
            do()
        watcher.deleteLater()

    watcher.done.connect(arrived, Qt.ConnectionType.QueuedConnection)
    desk.busy_checks.append(watcher.waiting)
    QThreadPool.globalInstance().start(_Work(watcher, paths))


class _Watcher(QObject):
    done = Signal(dict)

    def waiting(self) -> bool:
        return True


class _Work(QRunnable):
    def __init__(self, to: _Watcher, paths: dict[str, Path]) -> None:
        super().__init__()
        self._to, self._paths = to, paths

    def run(self) -> None:
        from albumapp.session.levels import measure

        found = {photo: measure(path) for photo, path in self._paths.items()}
        self._to.done.emit({photo: levels for photo, levels in found.items() if levels is not None})
