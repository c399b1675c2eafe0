"""What the actions of many albums and of lists of names do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def show_many(w: MainWindow) -> None:
    w.show_page("many")


def next_name(w: MainWindow) -> None:
    w.desk.batching.step(1)


def previous_name(w: MainWindow) -> None:
    w.desk.batching.step(-1)


def as_typed(w: MainWindow) -> None:
    batching = w.desk.batching
    batching.show_row(None if batching.row is not None else 0)
