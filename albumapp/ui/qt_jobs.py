"""The thin bridge from background threads to Qt: callbacks posted here run on the thread that made it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Post(QObject):
    """`post(callback)` from any thread; the callback runs in the event loop of the window's thread."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, callback: Callable[[], None]) -> None:
        if self._open:
            self._posted.emit(callback)

    def close(self) -> None:
        """Drop whatever is still under way."""
        self._open = False

    def _run(self, callback: Callable[[], None]) -> None:
        if self._open:
            callback()
