"""What the actions of products do that are no books: pages turned, days of a calendar from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def turn_page(w: MainWindow) -> None:
    w.desk.do("turn_page", surface=w.desk.surface_id)


def hanging_plan(w: MainWindow) -> None:
    w.desk.exporter.wanted = "hanging-plan"
    w.show_page("export")


def turn_piece(w: MainWindow) -> None:
    w.desk.do("turn_piece", frame=w.desk.selection[0])


def hang_by_rules(w: MainWindow) -> None:
    w.desk.do("hang_by_rules", surface=w.desk.surface_id)


def read_days(w: MainWindow) -> None:
    from PySide6.QtWidgets import QFileDialog

    path, _ = QFileDialog.getOpenFileName(
        w, tr("Birthdays and other days"), "", tr("Lists of days (*.csv *.txt *.ics)")
    )
    if path:
        take_days(w, Path(path))


def take_days(w: MainWindow, path: Path) -> None:
    """The days of a file in place of those that were there, in one undo step."""
    from albumapp.session.own_days import read_days as read

    try:
        found = read(path)
    except UserError as error:
        w.desk.trouble(error)
        return
    days = [[month, day, words] for (month, day), words in found.items()]
    if not w.desk.do("set_days", days=days):
        return
    words = count(len(days), "{n} day is in the calendar.", "{n} days are in the calendar.")
    if _knows_some(w, found):
        ask = tr("Photos of those whose birthday it is can stand in its month.")
        w.desk.say("good", words, ask, tr("Show them there"), lambda: _celebrate(w))
    else:
        w.desk.say("good", words)


def _knows_some(w: MainWindow, days: dict[tuple[int, int], str]) -> bool:
    """Whether somebody among the people of the library has one of these birthdays."""
    from albumapp.layout.pieces.birthdays import birthdays

    return bool(birthdays(days, w.desk.project.context.names))


def _celebrate(w: MainWindow) -> None:
    """The photos chosen anew, so that people are in the months of their birthdays; one step."""
    if w.desk.document is not None:
        w.desk.do("suggest_again", seed=w.desk.document.seed)
