"""Keys can be changed, taken back, found, copied; each belongs to one action."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from albumapp.session.settings import Settings
from albumapp.ui import keys
from albumapp.ui.dialogs.keys import Keys
from albumapp.ui.main_window import MainWindow


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_a_key_goes_from_one_action_to_another(settings: Settings) -> None:
    assert keys.owner(settings, "Ctrl+D").id == "duplicate"
    keys.give(settings, "export", ["Ctrl+D"])
    now = keys.table(settings)
    assert now["export"] == ("Ctrl+D",)
    assert now["duplicate"] == ()
    assert Settings(settings.path).get("keys") == {"export": ["Ctrl+D"]}
    keys.reset(settings, "export")
    assert keys.table(settings) == keys.table(Settings(Path("/nowhere/settings.json")))
    assert settings.get("keys") == {}


def test_taking_a_key_back_takes_it_from_whoever_has_it(settings: Settings) -> None:
    keys.give(settings, "export", ["Ctrl+D", "F7"])
    keys.reset(settings, "duplicate")
    assert keys.table(settings)["duplicate"] == ("Ctrl+D",)
    assert keys.table(settings)["export"] == ("F7",)
    keys.reset(settings)
    assert settings.get("keys") == {}


def test_no_key_is_ever_two_actions(settings: Settings) -> None:
    keys.give(settings, "export", ["Ctrl+K", "Ctrl+Z"])
    keys.give(settings, "undo", ["Ctrl+Z", "L"])
    keys.give(settings, "export", [*keys.table(settings)["export"], "Ctrl+L"])
    every = [k for found in keys.table(settings).values() for k in found]
    assert len(every) == len(set(every))


def test_what_moves_the_focus_is_no_shortcut(settings: Settings) -> None:
    assert keys.refusal("Tab")
    assert keys.refusal("Ctrl+K, Ctrl+D")
    assert not keys.refusal("Ctrl+Alt+9")
    keys.give(settings, "export", ["Tab", "Esc", "Ctrl+Alt+9"])
    assert keys.table(settings)["export"] == ("Ctrl+Alt+9",)


def test_letters_are_off_and_damage_is_passed_over(settings: Settings) -> None:
    settings.set("keys", {"export": ["Z"], "nothing": ["Q"], "undo": 7, "redo": [3, "Ctrl+Y"]})
    assert keys.active(settings)["export"] == ("Z",)
    assert keys.active(settings)["redo"] == ("Ctrl+Y",)
    assert keys.active(settings)["undo"] == ("Ctrl+Z",)
    settings.set("letter_keys", False)
    assert keys.active(settings)["export"] == ()
    assert keys.active(settings)["lock"] == ()


def pick(page: Keys, action: str, key: str) -> None:
    page.choose(action)
    page.edit.setKeySequence(QKeySequence(key))


@pytest.fixture
def page(window: MainWindow) -> Keys:
    window.actions_["keys"].trigger()
    return window.sheet.findChild(Keys)


def test_the_page_lists_every_action(page: Keys) -> None:
    found = set()
    for n in range(page.tree.topLevelItemCount()):
        head = page.tree.topLevelItem(n)
        found |= {head.child(k).text(0) for k in range(head.childCount())}
    assert found == {r.text for r in keys.ROWS.values()}


def test_the_page_says_whose_key_it_is_and_gives_it(window: MainWindow, page: Keys) -> None:
    pick(page, "export", "Ctrl+D")
    assert "Duplicate" in page.words.text()
    page.take.click()
    assert window.actions_["export"].shortcuts() == [QKeySequence("Ctrl+D")]
    assert window.actions_["duplicate"].shortcuts() == []
    assert "Ctrl+D" in window.actions_["export"].toolTip()
    assert window.actions_["duplicate"].toolTip() == "Duplicate"
    assert page.action == "export"
    page.back.click()
    assert window.actions_["duplicate"].shortcuts() == [QKeySequence("Ctrl+D")]


def test_an_action_can_have_more_keys_or_none(window: MainWindow, page: Keys) -> None:
    pick(page, "export", "F7")
    page.add.click()
    assert [k.toString() for k in window.actions_["export"].shortcuts()] == ["Ctrl+E", "F7"]
    page.none.click()
    assert window.actions_["export"].shortcuts() == []
    page.reset_all()
    assert [k.toString() for k in window.actions_["export"].shortcuts()] == ["Ctrl+E"]
    pick(page, "export", "Tab")
    assert not page.take.isEnabled()


def test_it_is_found_by_words_and_by_keys(page: Keys) -> None:
    def shown() -> list[str]:
        heads = [page.tree.topLevelItem(n) for n in range(page.tree.topLevelItemCount())]
        rows = [h.child(k) for h in heads for k in range(h.childCount())]
        return [r.data(0, Qt.ItemDataRole.UserRole) for r in rows if not r.isHidden()]

    page.search.setText("duplic frame")
    assert shown() == []
    page.search.setText("ctrl+shift+d")
    assert shown() == ["duplicate_spread"]
    assert page.action == "duplicate_spread"
    page.search.setText("")
    assert len(shown()) == len(keys.ROWS)


def test_the_list_can_be_copied_and_printed(window: MainWindow, page: Keys) -> None:
    page.copy()
    text = QGuiApplication.clipboard().text()
    assert "Ctrl+K" in text
    assert "Find an action…" in text
    html = keys.as_html(window.desk.settings)
    assert "<b>Ctrl+K</b>" in html


def test_letter_keys_are_switched_off_on_the_page(qtbot: QtBot, window: MainWindow, page: Keys) -> None:
    page.letters.click()
    assert window.desk.settings.get("letter_keys") is False
    assert window.actions_["lock"].shortcuts() == []
    page.letters.click()
    assert window.actions_["lock"].shortcuts() == [QKeySequence("L")]
