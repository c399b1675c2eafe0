"""Every action, run in every state that enables it: it does something that can be seen, or says why not.

What changes the album is one step, whose name is that of the edit that the table names; what does not name
one changes nothing in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from albumapp.document.edits import EDITS
from albumapp.ui.action_table import ACTIONS, Action
from albumapp.ui.desk import Desk
from albumapp.ui.main_window import MainWindow

ROWS = [a for a in ACTIONS if not a.id.startswith("-")]
# these begin work in the background, which tests of their own look at
BACKGROUND = {"demo", "suggest_again", "quit", "people", "grouping", "mend_all"}
HISTORY = {"undo", "redo"}  # their steps are those of others

State = Callable[[Desk], None]


def nothing(desk: Desk) -> None:
    desk.select([])
    desk.choose([])


def photo(desk: Desk) -> None:
    desk.select(["f1"])


def two_photos(desk: Desk) -> None:
    desk.select(["f0", "f1"])


def three_frames(desk: Desk) -> None:
    desk.select(["f0", "f1", "f3"])


def words(desk: Desk) -> None:
    desk.select(["t1"])


def chosen(desk: Desk) -> None:
    desk.select([])
    desk.choose(["gold"])


def cover(desk: Desk) -> None:
    desk.go("cover")


def later_pages(desk: Desk) -> None:
    desk.go("s4")


STATES: dict[str, State] = {
    f.__name__: f for f in (nothing, photo, two_photos, three_frames, words, chosen, cover, later_pages)
}


class Eye:
    """What somebody at the window could notice."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window, self.said, self.asked = window, 0, 0
        window.desk.notice.connect(self._told)
        for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, self._ask(("", "") if "Names" not in name else ([], "")))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", self._ask(""))
        monkeypatch.setattr(QDesktopServices, "openUrl", self._ask(True))

    def _told(self, *_: object) -> None:
        self.said += 1

    def _ask(self, answer: object) -> Callable[..., object]:
        def ask(*_: object, **__: object) -> object:
            self.asked += 1
            return answer

        return ask

    def look(self) -> tuple[Any, ...]:
        w, desk = self.window, self.window.desk
        canvas, settings = w.bench.canvas, desk.settings.chosen
        open_ = sorted(t.objectName() for t in QApplication.topLevelWidgets() if t.isVisible())
        seen = sorted(c.objectName() for c in w.findChildren(QWidget) if c.isVisible() and c.objectName())
        clip = sorted(QGuiApplication.clipboard().mimeData().formats())
        return (
            self.said, self.asked, desk.started, len(desk.busy_checks), id(desk.document),
            len(desk.project.journal.rows) if desk.project else -1, list(desk.selection), desk.surface_id,
            list(desk.chosen), desk.printer_view, w.place, open_, seen,
            repr(settings), clip, canvas.zoom, canvas.mode, desk.undo_name, desk.is_idle, w.focusWidget(),
            canvas.viewportTransform().dx(), canvas.viewportTransform().dy(), repr(w.sheet),
            [w.actions_[r.id].isChecked() for r in ROWS],
        )  # fmt: skip


@pytest.fixture
def book(small: MainWindow) -> Iterator[MainWindow]:
    """A small album; one photo of it is not used."""
    small.desk.project.do("delete_frames", frames=["f2"])
    yield small
    close_all(small)


def close_all(window: MainWindow) -> None:
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.close()
    window._close_sheet()
    window.finish_mode()
    window.bench.hide_contents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def again(window: MainWindow, steps: int) -> None:
    """As it was: the album, what is shown, the clipboard."""
    close_all(window)
    desk = window.desk
    if desk.project is not None:
        desk.project.jump(steps)
    desk.choose([])
    desk.go("s0")
    window.show_panels()
    desk.printer_view = False
    window.bench.canvas.zoom_in()  # so that fitting it is something
    QGuiApplication.clipboard().setMimeData(QMimeData())


def ready(window: MainWindow, state: State) -> list[Action]:
    state(window.desk)
    window.actions_.refresh()
    return [r for r in ROWS if r.id not in BACKGROUND and window.actions_[r.id].isEnabled()]


def test_every_enabled_action_does_something_or_says_why_not(
    qtbot: QtBot, book: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each in the first two states that enable it. All but NEEDS_MORE and those of people are."""
    eye = Eye(book, monkeypatch)
    steps = book.desk.project.journal.done
    idle: list[str] = []
    unnamed: list[str] = []
    runs: Counter[str] = Counter()
    for name, state in STATES.items():
        again(book, steps)
        for row in ready(book, state):
            if runs[row.id] == TWICE:
                continue
            again(book, steps)
            state(book.desk)
            book.actions_.refresh()
            if not book.actions_[row.id].isEnabled():
                continue  # what an earlier one left behind forbids it: another state sees to it
            runs[row.id] += 1
            before, path = eye.look(), book.desk.project.path
            book.actions_[row.id].trigger()
            QApplication.processEvents()
            if eye.look() == before:  # a task that it began counts: its result is waited for below
                idle.append(f"{row.id} ({name})")
            project = book.desk.project
            if project is None:  # it closed the album: open it again
                book.desk.open_project(path)
                continue
            qtbot.waitUntil(lambda: book.desk.is_idle, timeout=20_000)
            QApplication.processEvents()
            fresh = () if row.id in HISTORY else project.journal.rows[steps : project.journal.done]
            if len(fresh) > 1 or (fresh and row.undo not in EDITS):
                unnamed.append(f"{row.id} ({name}): {[r.name for r in fresh]}")
    assert "\n".join(idle) == ""
    assert "\n".join(unnamed) == ""
    never = {r.id for r in ROWS if r.menu not in ("Story", "Photo")} - set(runs) - BACKGROUND
    assert never <= NEEDS_MORE


# undone steps, missing or refused files, work under way, a group, a turned frame, guides, chapters, words
# that do not fit, a product that was changed or is no book
NEEDS_MORE = {
    "redo", "refused", "relink", "stop", "straighten", "ungroup", "lock_guides", "clear_guides", "bare_paper",
    "other_layouts", "grow_text", "shrink_text", "join_here", "chapter_earlier", "chapter_later",
    "crop_ground", "product_changes", "own_days", "turn_page", "room",
    "names", "same_on_all", "own_back", "hanging_plan",
    "turn_piece", "hang_by_rules",
    "next_name", "previous_name", "names_as_typed",
}  # fmt: skip
TWICE = 2
