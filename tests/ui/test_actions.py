"""Every action can be found, said, reached and is only enabled when it does something."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from albumapp.document.edits import EDITS
from albumapp.ui import commands
from albumapp.ui.action_table import ACTIONS, MENUS
from albumapp.ui.main_window import MainWindow

ROWS = [a for a in ACTIONS if not a.id.startswith("-")]


@pytest.mark.parametrize("row", ROWS, ids=lambda a: a.id)
def test_every_row_is_complete(row) -> None:
    assert row.text
    assert row.menu in MENUS
    assert row.run.__module__.startswith("albumapp.ui.commands")
    assert row.when.__module__.startswith("albumapp.ui.states")
    assert row.run is not commands.nothing
    for key in row.keys:
        assert QKeySequence(key).count() == 1, key


def test_ids_and_keys_are_used_once() -> None:
    assert max(Counter(a.id for a in ACTIONS).values()) == 1
    assert max(Counter(QKeySequence(k).toString() for a in ROWS for k in a.keys).values()) == 1


def test_undo_names_are_those_of_edits() -> None:
    from albumapp.session import project  # noqa: F401  (enters the edits)

    assert {a.undo for a in ROWS if a.undo} <= set(EDITS)


def test_every_action_is_in_a_menu_with_name_and_words(window: MainWindow) -> None:
    menus = [a.menu() for a in window.menuBar().actions()]
    parts = [a.menu() for m in menus for a in m.actions() if a.menu() is not None]
    shown = [a.objectName() for m in (*menus, *parts) for a in m.actions() if a.menu() is None]
    assert sorted(n for n in shown if n) == sorted(f"action_{a.id}" for a in ROWS)
    assert {m.title() for m in parts} == {a.part for a in ROWS if a.part}
    for row in ROWS:
        action = window.actions_[row.id]
        assert action.text()  # what a screen reader says, and what voice control listens for
        assert action.toolTip().startswith(action.text().rstrip("…")) or row.id in ("undo", "redo")
        assert row.keys == () or action.shortcuts()


def test_with_nothing_open_only_beginnings_are_enabled(window: MainWindow) -> None:
    window.actions_.refresh()
    enabled = {a.id for a in ROWS if window.actions_[a.id].isEnabled()}
    assert enabled == {
        "open", "add_photos", "add_folder", "demo", "quit", "people", "letter_keys", "palette", "keys",
        "stored", "about", "kept_layouts", "ease", "language", "orders", "prices",
        "own_product", "import_product", "check_pdf", "many",
    }  # fmt: skip


def test_frame_actions_wait_for_a_selection(small: MainWindow) -> None:
    window = small
    window.actions_.refresh()
    assert not window.actions_["delete"].isEnabled()
    assert not window.actions_["turn_photo"].isEnabled()
    window.desk.select([next(window.desk.surface.photo_frames()).id])
    window.actions_.refresh()
    assert window.actions_["delete"].isEnabled()
    assert window.actions_["turn_photo"].isEnabled()
    assert not window.actions_["swap"].isEnabled()


@pytest.mark.parametrize(
    "action_id",
    [
        "delete", "forward", "front", "lock", "rotate_left", "rotate_right", "turn_photo", "flip_photo",
        "add_text", "add_frame", "add_rect", "add_ellipse", "add_line", "clear", "lock_pages", "add_spread",
        "later",
    ],
)  # fmt: skip
def test_an_edit_is_one_step_and_undone_as_one(small: MainWindow, action_id: str) -> None:
    album, desk = small, small.desk
    desk.select([desk.surface.frames[0].id])
    album.actions_.refresh()
    before, rows = desk.document, len(desk.project.journal.rows)
    album.actions_[action_id].trigger()
    assert desk.document != before
    assert len(desk.project.journal.rows) == rows + 1
    album.actions_.refresh()
    album.actions_["undo"].trigger()
    assert desk.document == before


def test_letter_keys_can_be_switched_off(window: MainWindow) -> None:
    assert window.actions_["lock"].shortcut() == QKeySequence("L")
    window.actions_["letter_keys"].trigger()
    assert window.actions_["lock"].shortcuts() == []
    assert window.actions_["undo"].shortcut() == QKeySequence("Ctrl+Z")
    assert window.desk.settings.get("letter_keys") is False


def test_no_menu_is_too_long_to_be_read(window: MainWindow) -> None:
    for top in window.menuBar().actions():
        rows = [a for a in top.menu().actions() if not a.isSeparator()]
        assert len(rows) <= 22, top.text()
