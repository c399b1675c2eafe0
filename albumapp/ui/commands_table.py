"""What the actions of cards on a table do: the list of names, one design for all, the back of a tent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.long_edits import do_later
from albumapp.ui.tr import count

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.ui.main_window import MainWindow


def show_names(w: MainWindow) -> None:
    w.show_page("names")


def same_on_all(w: MainWindow) -> None:
    """Every other card looks as this one; a message says how many these are."""
    desk = w.desk

    def done(before: Document) -> None:
        old = {s.id: s for s in before.surfaces}
        n = sum(s is not old.get(s.id) for s in desk.document.surfaces)
        desk.say("good", count(n, "{n} card looks like this one now.", "{n} cards look like this one now."))

    do_later(desk, "same_on_all", done, surface=desk.surface_id)


def toggle_back(w: MainWindow) -> None:
    """Whether what stands on the back of a tent is its own."""
    from albumapp.document.tents import TURNED

    w.desk.do("set_back", surface=w.desk.surface_id, own=w.desk.surface.edges == TURNED)
