"""The stack of messages: questions stay until they are answered, the rest passes below them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels import messages
from tests.ui.conftest import WAIT_MS, draw_photos

Settle = Callable[[], None]


def texts(window: MainWindow) -> list[str]:
    return [m.text for m in window.messages.shown]


def answer(window: MainWindow, text: str) -> None:
    button = next(b for b in window.messages.findChildren(QPushButton, "message_button") if b.text() == text)
    button.click()


def test_what_passes_does_not_cover_a_question(window: MainWindow) -> None:
    said: list[str] = []
    window.desk.say("info", "A photo was edited.", "", "Update", lambda: said.append("update"))
    window.desk.say("info", "Undone: Move")
    window.desk.say("good", "Saved.")
    assert texts(window) == ["A photo was edited.", "Saved."]
    assert window.messages.accessibleName() == "Saved."
    answer(window, "Update")
    assert said == ["update"]
    assert texts(window) == ["Saved."]
    window.messages.findChild(QToolButton, "message_close").click()
    assert not window.messages.isVisible()


def test_only_so_many_questions_are_shown_and_the_rest_wait(window: MainWindow) -> None:
    for n in range(4):
        window.desk.say("info", f"Question {n}", "", f"Yes {n}", lambda: None)
    assert texts(window) == ["Question 0", "Question 1"]
    answer(window, "Yes 0")
    assert texts(window) == ["Question 1", "Question 2"]
    answer(window, "Yes 2")
    answer(window, "Yes 1")
    assert texts(window) == ["Question 3"]


def test_a_question_takes_the_place_of_its_former_self(window: MainWindow) -> None:
    asked: list[int] = []
    window.desk.say("warning", "3 are missing.", "", "Show", lambda: asked.append(3), "missing")
    window.desk.say("warning", "5 are missing.", "", "Show", lambda: asked.append(5), "missing")
    assert texts(window) == ["5 are missing."]
    answer(window, "Show")
    assert asked == [5]


def test_an_answer_may_say_something_itself(window: MainWindow) -> None:
    window.desk.say("info", "Shall it?", "", "Yes", lambda: window.desk.say("good", "It did."))
    answer(window, "Yes")
    assert texts(window) == ["It did."]


def test_what_passes_goes_by_itself_and_a_question_does_not(
    window: MainWindow, qtbot: QtBot, monkeypatch: object
) -> None:
    monkeypatch.setitem(messages.STAYS_MS, "info", 1)
    window.desk.say("info", "Shall it?", "", "Yes", lambda: None)
    window.desk.say("info", "Undone: Move")
    qtbot.waitUntil(lambda: texts(window) == ["Shall it?"])


def test_each_message_lies_whole_in_the_stack(window: MainWindow) -> None:
    long = "Look in another folder, or plug in the drive that the photos are on. " * 4
    window.desk.say("info", "Shall it?", long, "Yes", lambda: None)
    window.desk.say("good", "It did.")
    stack = window.messages
    bars = stack.findChildren(messages.MessageBar)
    assert len(bars) == 2
    stack.layout().activate()
    for bar in bars:
        assert stack.rect().contains(bar.geometry())
        assert bar.height() >= bar.layout().heightForWidth(bar.width())


def test_the_question_where_photos_are_goes_when_they_come_back(
    window: MainWindow, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    folder = tmp_path / "stick"
    draw_photos(folder, 3)
    window.desk.import_paths([folder])
    settle()
    folder.rename(tmp_path / "away")
    window.desk.lost.check()
    qtbot.waitUntil(lambda: any("missing" in t for t in texts(window)), timeout=WAIT_MS)
    (tmp_path / "away").rename(folder)
    window.desk.lost.check()
    qtbot.waitUntil(lambda: not any("missing" in t for t in texts(window)), timeout=WAIT_MS)
    settle()


def test_questions_of_an_album_end_with_it(window: MainWindow, tmp_path: Path, settle: Settle) -> None:
    window.desk.new_project("One")
    window.desk.say("info", "A photo of One was edited.", "", "Update", lambda: None)
    window.desk.save_copy(tmp_path / "copy.album")
    assert "A photo of One was edited." in texts(window)
    window.desk.new_project("Two")
    assert "A photo of One was edited." not in texts(window)
    settle()


def test_it_lies_beside_a_sheet_where_there_is_room(album: MainWindow) -> None:
    album.resize(1440, 870)
    album.show_page("favourites")
    album.desk.say("info", "So it is.", "And so it will be.")
    assert album.messages.geometry().right() < album.sheet.x()
    album.sheet.close()
    centre = album.bench.centre
    middle = centre.mapTo(album.centralWidget(), centre.rect().center()).x()
    assert abs(album.messages.geometry().center().x() - middle) <= 2


def test_what_differs_in_words_alone_is_said_by_the_same_bar_and_fits(window: MainWindow) -> None:
    window.desk.say("info", "Undone: Move")
    bar = window.messages.findChild(messages.MessageBar)
    long = "Photos were put on the pages where there was room for them, and the rest waits. " * 4
    window.desk.say("info", "Undone: Add", long)
    assert window.messages.findChildren(messages.MessageBar) == [bar]
    assert texts(window) == ["Undone: Add"]
    assert bar.accessibleName() == f"Undone: Add {long}".strip()
    window.messages.layout().activate()
    assert bar.height() >= bar.layout().heightForWidth(bar.width())
    window.desk.say("warning", "That did not work.")
    assert [b.message.level for b in window.messages.findChildren(messages.MessageBar)][-1] == "warning"
    assert texts(window) == ["That did not work."]


def test_news_that_asks_nothing_keeps_no_other_news_waiting(window: MainWindow) -> None:
    window.desk.say("warning", "3 are missing.", "", "Show", lambda: None, "missing")
    for name in ("plan.pdf", "sheets.pdf", "order.zip"):
        window.desk.say("good", f"{name} is ready.", "", "Show in folder", lambda: None)
    assert texts(window) == ["3 are missing.", "order.zip is ready."]
