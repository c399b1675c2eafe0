"""What the actions about findings do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def next_finding(w: MainWindow) -> None:
    w.found.step(1)


def finding_before(w: MainWindow) -> None:
    w.found.step(-1)


def mend_all(w: MainWindow) -> None:
    w.found.mend_all()
