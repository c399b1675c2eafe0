"""What photos' own histograms ask for, measured once each and kept while a project is open.

numpy is loaded with the first photo that is measured.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from albumapp.basis import UserError
from albumapp.drawing.adjust import Levels

SIDE = 512  # px: a histogram needs no more, and a large JPEG is read in an eighth of the time


def measure(path: Path) -> Levels | None:
    """None where the file cannot be read. Any thread."""
    from albumapp.imaging.adjust import measured
    from albumapp.imaging.decode import read_rgb

    try:
        return measured(read_rgb(path, SIDE))
    except (UserError, OSError):
        return None


class Measures:
    """By photo id. `put` takes what another thread has measured, so that an edit need not wait for it."""

    def __init__(self, path_of: Callable[[str], Path]) -> None:
        self._path_of = path_of
        self._known: dict[str, Levels] = {}

    def get(self, photo: str) -> Levels | None:
        if photo not in self._known:
            found = measure(self._path_of(photo))
            if found is None:
                return None
            self._known[photo] = found
        return self._known[photo]

    def knows(self, photo: str) -> bool:
        return photo in self._known

    def put(self, photo: str, levels: Levels) -> None:
        self._known[photo] = levels
