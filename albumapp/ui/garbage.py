"""Python's cyclic garbage is collected in the window's own thread, and only there.

Python collects in whichever thread happens to allocate. Where that is a worker's, parts of the window that
hang together in a ring would be taken apart there: Qt then holds its lock of connections and waits for
Python's, while the window's thread holds Python's and waits for Qt's, for ever. So the automatic collection
is off while there is a window, and a timer does the same work by the same thresholds.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
WHOLE_SHARE = 0.01  # of the time that may go into looking through everything that is alive


class Collector(QObject):
    """Collects for the whole process until `stop`; to be made and stopped in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("collector")
        self._next_whole = 0.0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is due: new things first, older ones as Python's thresholds say."""
        young, middle, old = gc.get_count()
        due = gc.get_threshold()
        if young <= due[0]:
            return
        if middle <= due[1]:
            gc.collect(0)
        elif old <= due[2] or time.monotonic() < self._next_whole:
            gc.collect(1)
        else:
            began = time.monotonic()
            gc.collect()
            took = time.monotonic() - began
            self._next_whole = began + took / WHOLE_SHARE

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
