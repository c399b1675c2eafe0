"""Reading the book a last time in the window: stop by stop, by keys, to change and to come back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.analysis.model import Analysis, Face, PhotoScore
from albumapp.document.model import TextFrame
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.ui.main_window import MainWindow
from albumapp.ui.reading.window import Reading, read_book, replaced

K = Qt.Key


@pytest.fixture
def reading(small: MainWindow, qtbot: QtBot) -> Reading:
    """All pages of the small album are looked at, but s1 and s2."""
    desk = small.desk
    for s in desk.document.surfaces:
        if s.id not in ("s1", "s2"):
            desk.looked.see(s)
    small.run("read_book")
    made = small.findChild(Reading, "reading")
    assert made is not None
    made.activateWindow()
    return made


def kinds(reading: Reading) -> list[str]:
    return [s.kind for s in reading.walk.stops]


def press(reading: Reading, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(reading, key)


def text_of(reading: Reading, name: str) -> str:
    found = reading.findChild(object, name)
    assert found is not None, name
    return found.text()


def test_it_stops_at_pages_nobody_looked_at_and_enter_finds_them_fine(
    reading: Reading, small: MainWindow
) -> None:
    unseen = [s.surface for s in reading.walk.stops if s.kind == "unseen"]
    assert unseen == ["s1", "s2"]
    first = reading.walk.stops.index(next(s for s in reading.walk.stops if s.kind == "unseen"))
    reading.step(first)
    press(reading, K.Key_Return)
    assert small.desk.looked.at(small.desk.document.surface("s1"))
    assert reading.walk.is_fine(reading.walk.stops[first])
    assert reading.walk.at == first + 1


def test_arrows_go_about_and_the_panel_says_where_one_is(reading: Reading) -> None:
    of = len(reading.walk.stops)
    assert text_of(reading, "reading_progress") == f"Stop 1 of {of}"
    press(reading, K.Key_Right)
    assert reading.walk.at == 1
    assert text_of(reading, "reading_progress") == f"Stop 2 of {of}"
    press(reading, K.Key_Left, K.Key_Left)
    assert reading.walk.at == 0
    press(reading, K.Key_End)
    assert reading.walk.now is None
    assert reading.stack.currentWidget() is reading.end
    press(reading, K.Key_Left)
    assert reading.walk.at == of - 1


def test_what_is_said_is_announced_whole(reading: Reading) -> None:
    told = reading.accessibleName()
    assert told.startswith(f"Stop 1 of {len(reading.walk.stops)}.")
    assert text_of(reading, "reading_heading") in told


def test_found_fine_stays_so_until_it_changes(reading: Reading, small: MainWindow) -> None:
    desk = small.desk
    desk.do("add_empty_frame", surface="s0", box=[20, 150, 50, 40])
    reading.refresh()
    reading.left()
    while reading.walk.now is not None and reading.walk.now.kind != "empty":
        press(reading, K.Key_Right)
    rows = len(desk.project.journal.rows)
    press(reading, K.Key_Return)
    assert len(desk.project.journal.rows) == rows  # it is no edit
    reading.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = read_book(small)
    assert "empty" not in kinds(again)
    desk.do("add_empty_frame", surface="s0", box=[90, 150, 50, 40])
    again.refresh()
    assert "empty" in kinds(again)


def test_change_goes_there_and_reading_goes_on(reading: Reading, small: MainWindow) -> None:
    desk = small.desk
    desk.do("add_empty_frame", surface="s1", box=[20, 150, 50, 40])
    reading.refresh()
    at = next(n for n, s in enumerate(reading.walk.stops) if s.kind == "empty")
    reading.step(at - reading.walk.at)
    stop = reading.walk.now
    press(reading, K.Key_F2)
    assert not reading.isVisible()
    assert desk.surface_id == "s1"
    assert desk.selection == list(stop.frames)
    desk.do("delete_frames", frames=desk.selection)
    message = next(m for m in small.messages.shown if m.key == "read")
    message.action()
    assert reading.isVisible()
    assert "empty" not in kinds(reading)
    assert reading.walk.mended >= 1
    assert not [b for b in small.messages.shown if b.key == "read"]


def test_a_comment_is_read_and_ticked_off(reading: Reading, small: MainWindow) -> None:
    desk = small.desk
    desk.do("add_notes", notes=[{"text": "Whose dog?", "surface": "s0", "x": 0.3, "y": 0.4, "author": "Mum"}])
    reading.refresh()
    at = next(n for n, s in enumerate(reading.walk.stops) if s.kind == "note")
    reading.step(at - reading.walk.at)
    assert text_of(reading, "reading_text") == "Whose dog?"
    assert text_of(reading, "reading_words") == "Mum wrote:"
    assert reading.spread.marks()
    press(reading, K.Key_Return)
    assert desk.document.notes[0].done


def test_a_misspelt_word_is_written_right_in_one_step(
    reading: Reading, small: MainWindow, qtbot: QtBot
) -> None:
    desk = small.desk
    desk.do("set_language", language="en")
    desk.do("set_text", frame="t1", text="A sunnny day, sunnny all day")

    def is_found() -> bool:
        reading.refresh()
        return "spelling" in kinds(reading)

    qtbot.waitUntil(is_found, timeout=60_000)
    at = next(n for n, s in enumerate(reading.walk.stops) if s.kind == "spelling")
    reading.step(at - reading.walk.at)
    assert "<u>sunnny</u>" in text_of(reading, "reading_text")
    right = reading.findChild(QPushButton, "reading_correct_sunny")
    rows = len(desk.project.journal.rows)
    right.click()
    assert desk.document.find("t1")[1].text == "A sunny day, sunny all day"
    assert len(desk.project.journal.rows) == rows + 1
    reading.refresh()
    assert "spelling" not in kinds(reading)
    press(reading, K.Key_End)
    QTest.keyClick(reading, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "sunnny" in desk.document.find("t1")[1].text


def test_a_misspelt_title_is_written_right_wherever_it_stands(
    reading: Reading, small: MainWindow, qtbot: QtBot
) -> None:
    desk = small.desk
    desk.do("set_language", language="en")
    cover = desk.document.surface("cover")
    title = TextFrame("t8", Rect(400, 200, 120, 20), "A sunnny day", role="title")
    spine = TextFrame("t9", Rect(300, 100, 120, 8), "A sunnny day", rotation=90, role="spine")
    doc = desk.document.with_surface(replace(cover, frames=(title, spine)))
    desk.replace(replace(doc, title="A sunnny day"), "Test")

    def is_found() -> bool:
        reading.refresh()
        return "spelling" in kinds(reading)

    qtbot.waitUntil(is_found, timeout=60_000)
    reading.step(kinds(reading).index("spelling") - reading.walk.at)
    assert reading.walk.now.frames == ("t8", "t9")
    reading.correct("sunnny", "sunny")
    assert desk.document.title == "A sunny day"
    assert {f.text for f in desk.document.surface("cover").frames} == {"A sunny day"}


def test_closed_eyes_are_swapped_for_open_ones(reading: Reading, small: MainWindow) -> None:
    desk, face = small.desk, Rect(0.4, 0.3, 0.2, 0.3)
    spread = desk.document.surface("s0")
    frames = tuple(f for f in spread.frames if getattr(f, "photo", None) != "green")
    desk.replace(desk.document.with_surface(replace(spread, frames=frames)), "Test")
    doc = desk.document
    facts = {i: PhotoFacts(i, e.size, faces=(face,)) for i, e in doc.photos.items()}
    facts["green"] = replace(facts["green"], duplicate_of="red")
    open_ = {"red": 0.05, "green": 0.95}
    scores = {i: PhotoScore(i, faces=(Face(face, 0.9, eyes_open=open_.get(i)),)) for i in doc.photos}
    desk.analysis = Analysis(facts=facts, scores=scores, series={"red": ("red", "green")})
    desk.project.context.known = facts
    desk.analysis_changed.emit()
    reading.refresh()
    at = next(n for n, s in enumerate(reading.walk.stops) if s.kind == "eyes")
    reading.step(at - reading.walk.at)
    card = reading.findChild(object, "reading_sibling_green")
    assert card.accessibleName() == "Take green.png instead"
    card.setFocus()
    press(reading, K.Key_Return)  # Enter presses what has the focus
    assert desk.document.find("f0")[1].photo == "green"
    reading.refresh()
    assert "eyes" not in kinds(reading)
    assert reading.walk.now.surface == "s0"  # which is another page now: it wants a look


def test_at_the_end_it_says_what_is_left_and_leads_to_the_order(
    reading: Reading, small: MainWindow, settle: Callable[[], None]
) -> None:
    press(reading, K.Key_Return, K.Key_End)
    left = len(reading.walk.left)
    assert left > 0
    assert text_of(reading, "reading_left").endswith(f"{left} that are left")
    press(reading, K.Key_Return)  # "Look at what is left" has the focus
    while reading.walk.now is not None:
        press(reading, K.Key_Return)
    assert not reading.walk.left
    assert reading.end.words.text().endswith("It is ready to be printed.")
    assert reading.end.left.isHidden()
    reading.end.export.click()
    assert small.sheet.name == "export"
    settle()


def test_all_of_it_can_be_read_again(reading: Reading) -> None:
    while reading.walk.now is not None:
        press(reading, K.Key_Return)
    reading.end.again.click()
    assert reading.walk.at == 0
    assert next(s.surface for s in reading.walk.stops if s.kind == "unseen") == "cover"


def test_fine_can_be_taken_back(reading: Reading, small: MainWindow) -> None:
    first = next(n for n, s in enumerate(reading.walk.stops) if s.kind == "unseen")
    reading.step(first)
    surface = reading.walk.now.surface
    press(reading, K.Key_Return, K.Key_Home)
    reading.step(first)
    assert reading.panel.unfine.isVisible()
    reading.panel.unfine.click()
    assert not small.desk.looked.at(small.desk.document.surface(surface))


def test_the_stations_lead_to_it(small: MainWindow) -> None:
    for station, name in (("check", "check_read"), ("order", "order_read"), ("export", "export_read")):
        small.show_page(station)
        small.sheet.findChild(QPushButton, name).click()
        made = small.findChild(Reading, "reading")
        assert made.isVisible()
        made.hide()


def test_another_album_ends_it(reading: Reading, small: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.destroyed):
        small.desk.close_project()


def test_only_whole_words_are_replaced() -> None:
    assert replaced("an ant, an an", "an", "the") == "the ant, the the"


def test_a_suggested_album_is_read_by_enter_alone_and_stays_read_when_it_is_opened_again(
    album: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    desk = album.desk
    reading = read_book(album)
    qtbot.waitUntil(reading.isActiveWindow)
    assert {"unseen", "title"} <= set(kinds(reading))
    many = len(reading.walk.stops)
    for _ in range(many):
        press(reading, K.Key_Return)
    assert reading.walk.now is None
    assert reading.walk.fine_count == many
    settle()
    path = desk.project.path
    desk.close_project()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.open_project(path)
    settle()
    again = read_book(album)
    assert kinds(again) == []
    assert again.end.words.text().startswith("There is nothing to stop at")
    settle()
