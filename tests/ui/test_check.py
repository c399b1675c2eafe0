"""The check station: findings are listed, the worst first, lead to their place, and are mended or left so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoFrame, TextFrame
from albumapp.geometry import Rect
from albumapp.session.project import Project
from albumapp.text.style import TextStyle
from albumapp.ui.main_window import MainWindow
from tests.preflight.albums import album as small_album
from tests.preflight.albums import picture

Settle = Callable[[], None]


def faulty() -> Document:
    """An error, two warnings, and a note (the product's numbers are no printer's)."""
    return small_album(
        picture("f1", "a", Rect(30, 2, 200, 100)),
        PhotoFrame("f2", Rect(330, 20, 100, 60)),
        TextFrame("f3", Rect(30, 200, 60, 12), "Lisbon", TextStyle(size_pt=4.0)),
    )


@pytest.fixture
def found(window: MainWindow, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with a faulty album; its photos' files count as there."""
    monkeypatch.setattr(window.desk.lost, "check", lambda aloud=True: None)
    project = Project(faulty(), Journal(), None)
    project.save_as(tmp_path / "faulty.album")
    window.desk.take(project)
    window.desk.go("s3")
    settle()
    window.go("check")
    return window


def codes(window: MainWindow) -> list[str]:
    return [f.kind for f in window.findings]


def press(window: MainWindow, name: str) -> None:
    window.sheet.findChild(QPushButton, name).click()


def said(window: MainWindow, name: str) -> str:
    return window.sheet.findChild(QLabel, name).text()


def test_the_worst_is_listed_first_with_counts(found: MainWindow) -> None:
    assert codes(found) == ["frame-empty", "bleed-nearly", "text-small", "source-unsure"]
    assert said(found, "check_said") == "3 things want a look."
    headings = [said(found, f"check_{s}") for s in ("error", "warning", "note")]
    assert headings == ["The printer would send it back", "Wants a look", "Worth knowing"]
    choice = found.sheet.findChild(QComboBox, "check_filter")
    assert [choice.itemText(n).split(" (")[1] for n in range(choice.count())] == ["4)", "1)", "2)", "1)"]
    assert "3 findings" in found.rail.steps["check"].accessibleName()  # a note is no alarm


def test_one_kind_alone_can_be_listed(found: MainWindow) -> None:
    choice = found.sheet.findChild(QComboBox, "check_filter")
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert found.sheet.findChild(QLabel, "check_error") is None
    assert "2.0 mm from the edge" in said(found, "finding_words_1")


def test_a_finding_leads_to_its_place_and_is_marked(found: MainWindow, settle: Settle) -> None:
    press(found, "finding_0")
    desk = found.desk
    assert (desk.surface_id, desk.selection) == ("s0", ["f2"])
    assert found.found.item.box.getRect() == (330, 20, 100, 60)
    desk.go("s3")
    assert found.found.item is None
    desk.go("s0")
    assert found.found.item is not None
    desk.do("delete_frames", frames=["f2"])
    settle()
    assert found.found.item is None


def test_a_mend_is_one_step_and_the_list_follows(found: MainWindow, settle: Settle) -> None:
    press(found, "finding_mend_1")
    assert found.desk.document.find("f1")[1].box.y == -3
    assert found.desk.undo_name == "Extend to the edge"
    assert codes(found) == ["frame-empty", "text-small", "source-unsure"]
    assert "smaller than 5 points" in said(found, "finding_words_1")
    found.desk.undo()
    settle()
    assert "bleed-nearly" in codes(found)
    assert "2.0 mm from the edge" in said(found, "finding_words_1")


def test_all_is_mended_in_one_step(found: MainWindow, settle: Settle) -> None:
    press(found, "check_mend_all")
    settle()
    assert codes(found) == ["source-unsure"]
    assert found.desk.undo_name == "Mend all that can be mended"
    assert not found.sheet.findChild(QPushButton, "check_mend_all").isEnabled()
    assert said(found, "check_said") == "Nothing that must be mended: only what is worth knowing."
    found.desk.undo()
    assert found.desk.document == faulty()
    settle()
    press(found, "check_mend_all")
    found.desk.do("set_title", title="Meanwhile")  # an edit goes first
    settle()
    assert found.desk.undo_name == "Change title"
    assert "changed meanwhile" in found.messages.current.text


def test_a_finding_is_left_so_with_a_reason_and_heeded_again(found: MainWindow, qtbot: QtBot) -> None:
    press(found, "finding_leave_2")
    why = found.sheet.findChild(QLineEdit, "finding_why_2")
    qtbot.keyClicks(why, "It is meant to be small")
    qtbot.keyClick(why, Qt.Key.Key_Return)
    assert "text-small" not in codes(found)
    (left,) = found.desk.document.ignored
    assert left.reason == "It is meant to be small"
    choice = found.sheet.findChild(QComboBox, "check_filter")
    choice.setCurrentIndex(choice.count() - 1)
    choice.activated.emit(choice.count() - 1)
    assert any("meant to be small" in words.text() for words in found.sheet.findChildren(QLabel))
    press(found, f"finding_heed_{left.mark}")
    assert "text-small" in codes(found)
    found.desk.undo()
    found.desk.undo()
    assert found.desk.document == faulty()


def test_keys_go_from_finding_to_finding(found: MainWindow, settle: Settle) -> None:
    found._close_sheet()
    found.run("next_finding")
    assert found.desk.selection == ["f2"]
    assert "empty" in found.messages.current.text
    found.run("next_finding")
    assert found.desk.selection == ["f1"]
    found.run("finding_before")
    found.run("finding_before")  # round the book: the note of the whole book
    assert found.found.at.kind == "source-unsure"
    found.run("next_finding")
    assert found.desk.selection == ["f2"]
    found.desk.do("delete_frames", frames=["f2"])
    settle()
    assert not any("empty" in m.text for m in found.messages.shown)


def test_the_keys_stay_where_they_were_when_the_list_changes(found: MainWindow, settle: Settle) -> None:
    found.activateWindow()
    found.sheet.findChild(QPushButton, "finding_mend_0").setFocus()
    press(found, "finding_mend_0")
    assert found.focusWidget().objectName() in ("finding_mend_0", "finding_0")


def test_a_long_list_is_shown_in_parts(window: MainWindow, tmp_path: Path, settle: Settle) -> None:
    frames = [PhotoFrame(f"f{n}", Rect(10 + n % 10 * 20, 10 + n // 10 * 15, 15, 10)) for n in range(1, 91)]
    project = Project(small_album(*frames), Journal(), None)
    project.save_as(tmp_path / "many.album")
    window.desk.take(project)
    settle()
    window.go("check")
    sheet = window.sheet
    assert sheet.findChild(QPushButton, "finding_80") is None
    more = next(b for b in sheet.findChildren(QPushButton) if b.objectName().startswith("check_more"))
    more.click()
    assert sheet.findChild(QPushButton, "finding_80") is not None


def test_a_large_album_is_checked_in_small_pieces(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """An edit that comes meanwhile is not waited for, and begins the check anew."""
    project = Project(small_album(pages=100), Journal(), None)
    project.save_as(tmp_path / "large.album")
    window.desk.take(project)
    checking = window.checking
    checking._begin()
    assert checking._turn.isActive()
    window.desk.do("add_empty_frame", surface="s40", box=[10, 10, 40, 30])
    assert not checking._turn.isActive()
    qtbot.waitUntil(lambda: any(f.surface == "s40" for f in window.findings), timeout=10_000)
