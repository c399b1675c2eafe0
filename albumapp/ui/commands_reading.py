"""What the action of the last walk through the book does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def read_book(w: MainWindow) -> None:
    """A stop at each thing that is worth a look before it is printed."""
    from albumapp.ui.reading.window import read_book

    read_book(w)
