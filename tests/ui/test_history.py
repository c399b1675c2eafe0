"""History, versions, orders and what happens where the disk fails: in the window, by mouse and keys."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from albumapp.document.model import TextFrame
from albumapp.session import versions
from albumapp.session.lock import ProjectLock
from albumapp.session.project import Project
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.history import HistoryList

Settle = Callable[[], None]


def press(within: QWidget, name: str) -> None:
    found = within.findChild(QPushButton, name) or within.findChild(QToolButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def write(within: QWidget, name: str, text: str) -> None:
    line = within.findChild(QLineEdit, name)
    assert line is not None, name
    line.setFocus()  # Enter also goes to the window, for the button that has the keys
    line.setText(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def said(window: MainWindow) -> str:
    return " ".join(f"{m.text} {m.mend}" for m in window.messages.shown)


def steps(window: MainWindow) -> HistoryList:
    window.run("history")
    found = window.sheet.findChild(HistoryList)
    assert found is not None
    return found


def names(shown: HistoryList) -> list[str]:
    model = shown.model_
    return [model.data(model.index(n, 0)) for n in range(model.rowCount())]


def titled(window: MainWindow, *titles: str) -> None:
    for t in titles:
        window.desk.do("set_title", title=t)


def test_the_history_lists_all_steps_and_goes_to_them(album: MainWindow) -> None:
    titled(album, "one", "two", "three")
    shown = steps(album)
    assert names(shown)[:3] == ["Start", "Import photos", "Suggest album"]
    assert shown.model_.current == shown.model_.steps[-1].number
    row = shown.model_.rowCount() - 3
    at = shown.visualRect(shown.model_.index(row, 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert album.desk.document.title == "one"
    assert [s.state for s in shown.model_.steps[-3:]] == ["done", "ahead", "ahead"]
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert album.desk.document.title == "two"
    album.desk.undo()
    assert shown.model_.steps[-3].number == shown.model_.current


def test_what_was_left_behind_is_gone_back_to_also_after_reopening(album: MainWindow, settle: Settle) -> None:
    titled(album, "one", "two")
    album.desk.undo()
    album.desk.undo()
    titled(album, "other way")
    path = album.desk.project.path
    album.desk.close_project()
    album.desk.open_project(path)
    settle()
    shown = steps(album)
    assert names(shown)[-3:] == ["Change title (left behind)", "Change title (left behind)", "Change title"]
    shown.visit(shown.model_.steps[-3].number)
    assert album.desk.document.title == "one"
    assert [s.state for s in shown.model_.steps[-3:]] == ["done", "ahead", "gone"]
    album.desk.redo()
    assert album.desk.document.title == "two"
    shown.visit(shown.model_.steps[-1].number)
    assert album.desk.document.title == "other way"
    shown.visit(0)
    assert not album.desk.document.photos


def test_a_gesture_is_one_line_of_the_history(album: MainWindow) -> None:
    frame = next(album.desk.surface.photo_frames()).id
    lines = len(names(steps(album)))
    for _ in range(20):
        album.desk.do("move_frames", merge="nudge", frames=[frame], dx=0.5, dy=0)
    assert len(names(steps(album))) == lines + 1


def test_a_version_is_kept_compared_and_returned_to(album: MainWindow, qtbot: QtBot) -> None:
    desk = album.desk
    album.run("keep_version")
    assert album.sheet.findChild(QLineEdit, "version_name").hasFocus() or not album.isActiveWindow()
    write(album.sheet, "version_name", "before Mum’s changes")
    assert "Kept as “before Mum’s changes”" in said(album)
    before = desk.document
    spread = max(before.inner(), key=lambda s: len(s.photos()))
    frame = next(spread.photo_frames())
    name = before.photos[frame.photo].name
    desk.do("delete_frames", frames=[frame.id])
    desk.do("add_text", surface=spread.id, box=[20, 20, 80, 20], text="Hello Mum")
    press(album.sheet, "version_look_1")
    assert album.sheet.name == "compare"
    words = " ".join(w.text() for w in album.sheet.findChildren(QLabel))
    assert f"Went out: {name}." in words
    assert "New text: “Hello Mum”." in words
    assert "1 spread differs." in words
    album.sheet.grab()
    album.sheet.findChild(QCheckBox, "compare_every").setChecked(True)
    assert len(album.sheet.findChildren(QPushButton, "compare_0")) == 1
    number = [s.id for s in desk.document.surfaces].index(spread.id)
    desk.go(before.surfaces[0].id)
    press(album.sheet, f"compare_{number}")
    assert desk.surface_id == spread.id
    press(album.sheet, "compare_return")
    assert desk.document.surfaces == before.surfaces
    words_on_top = album.sheet.findChild(QLabel, "compare_said")
    qtbot.waitUntil(lambda: "Nothing differs." in words_on_top.text())
    desk.undo()
    assert any(getattr(f, "text", "") == "Hello Mum" for f in desk.surface.frames)


def test_a_version_is_renamed_deleted_and_brought_back(album: MainWindow) -> None:
    album.desk.kept.keep("one")
    album.run("versions")
    write(album.sheet, "kept_name_1", "the first")
    assert [v.name for v in album.desk.kept.versions("version")] == ["the first"]
    press(album.sheet, "kept_delete_1")
    assert album.desk.kept.versions("version") == []
    press(album.messages, "message_button")
    assert [v.name for v in album.desk.kept.versions("version")] == ["the first"]


def test_an_order_is_printed_again_as_it_was(
    album: MainWindow, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    desk = album.desk
    desk.do("add_text", surface=desk.surface_id, box=[20, 20, 60, 20], text="{people} on {pages} pages")
    desk.export(tmp_path / "first.pdf")
    settle()
    titled(album, "something else")
    press(album.messages, "message_also_0")  # what was exported, not what is open by now
    album.run("versions")
    desk.do("delete_frames", frames=[next(desk.surface.photo_frames()).id])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "again.pdf"), ""))
    press(album.sheet, "order_again_1")
    settle()
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "first.pdf").read_bytes()
    (order,) = desk.kept.versions("order")
    words = [f.text for s in versions.document_of(desk.project, order).surfaces for f in s.frames
             if isinstance(f, TextFrame)]  # fmt: skip
    assert "{people} on {pages} pages" in words  # nobody is named in a project file


# --- the disk ---------------------------------------------------------------------------------------


@pytest.fixture
def full(album: MainWindow) -> Callable[[bool], None]:
    """Make the disk full, or give it room again."""
    db = album.desk.project.file._db  # the only way to a full disk without one

    def fill(on: bool) -> None:
        pages = db.execute("PRAGMA page_count").fetchone()[0] if on else 1_000_000
        db.execute(f"PRAGMA max_page_count = {pages}")

    return fill


LONG = "\ufffd" * 19_000


def test_a_full_disk_costs_no_edit(album: MainWindow, full: Callable[[bool], None]) -> None:
    desk = album.desk
    full(True)
    for n in range(5):
        assert desk.do("add_text", surface=desk.surface_id, box=[0, 0, 50, 50 + n], text=LONG)
    assert desk.project.unsaved is not None
    assert "disk is full" in said(album)
    assert "kept in memory" in said(album)
    with Looking(desk.project.path) as other:
        assert len(other.document.surfaces) == len(desk.document.surfaces)
        assert other.document != desk.document
    full(False)
    desk.keeper.try_again()
    assert desk.project.unsaved is None
    assert "on disk again" in said(album)
    with Looking(desk.project.path) as other:
        assert other.document == desk.document
        mine, its = ([(r.name, r.after) for r in p.journal.rows] for p in (desk.project, other))
        assert mine == its


class Looking:
    """What another program reads of the file now."""

    def __init__(self, path: Path) -> None:
        self._project = Project.open(path, look=True)

    def __enter__(self) -> Project:
        return self._project

    def __exit__(self, *_: object) -> None:
        self._project.close()


def test_what_is_only_in_memory_is_saved_elsewhere(
    album: MainWindow, full: Callable[[bool], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = album.desk
    full(True)
    desk.do("add_text", surface=desk.surface_id, box=[0, 0, 50, 50], text=LONG)
    document = desk.document
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "else.album"), ""))
    press(album.messages, "message_button")
    assert desk.project.path == tmp_path / "else.album"
    assert "kept in memory" not in said(album)
    desk.close_project()
    assert Project.open(tmp_path / "else.album").document == document


def test_an_order_is_kept_by_hand_with_its_number(album: MainWindow) -> None:
    album.run("versions")
    write(album.sheet, "order_number", "4711")
    press(album.sheet, "order_keep")
    (order,) = album.desk.kept.versions("order")
    assert (order.name, order.extra["order"]) == ("4711", "4711")


def test_closing_the_window_loses_nothing(album: MainWindow, full: Callable[[bool], None]) -> None:
    desk = album.desk
    full(True)
    desk.do("add_text", surface=desk.surface_id, box=[0, 0, 50, 50], text=LONG)
    document = desk.document
    album.close()
    assert not album.isVisible()
    kept = desk.settings.recent[0]
    assert "kept" in kept.name
    desk.shut_down()
    assert Project.open(kept).document == document


def test_where_nothing_can_be_written_closing_asks(
    album: MainWindow, full: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = album.desk
    full(True)
    desk.do("add_text", surface=desk.surface_id, box=[0, 0, 50, 50], text=LONG)
    monkeypatch.setattr(desk.keeper, "_saved_somewhere", lambda _: None)
    album.close()
    assert album.isVisible()
    assert "not on any disk" in said(album)
    press(album.messages, "message_also_0")
    assert not album.isVisible()


def test_a_second_window_only_looks_until_it_works_in_a_copy(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    path = desk.project.path
    desk.close_project()
    elsewhere = ProjectLock.take(path)
    assert elsewhere is not None
    assert desk.open_project(path)
    settle()
    before = desk.document
    assert "open in another window" in said(album)
    assert not desk.do("set_title", title="mine")
    assert desk.document == before
    press(album.messages, "message_button")
    assert desk.project.path.name == f"{path.stem} copy.album"
    assert desk.do("set_title", title="mine")
    elsewhere.release()
    with Looking(path) as other:
        assert other.document == before


def test_when_the_other_window_is_closed_it_can_be_opened_again(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    path = desk.project.path
    desk.close_project()
    elsewhere = ProjectLock.take(path)
    assert desk.open_project(path)
    settle()
    elsewhere.release()
    press(album.messages, "message_also_0")
    assert not desk.project.looking
    assert ProjectLock.take(path) is None
    desk.close_project()
    free = ProjectLock.take(path)
    assert free is not None
    free.release()


def test_an_album_that_another_program_changed_is_gone_on_with_in_a_copy(album: MainWindow) -> None:
    desk = album.desk
    other = Project.open(desk.project.path)
    other.do("set_title", title="theirs")
    other.close()
    shown = desk.document
    assert not desk.do("set_title", title="mine")
    assert "changed by another program" in said(album)
    press(album.messages, "message_button")
    assert desk.document == shown
    assert desk.do("set_title", title="mine")


def test_a_damaged_album_is_rescued_by_one_click(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    path, before = desk.project.path, desk.document
    desk.close_project()
    db = sqlite3.connect(path)
    with db:
        db.execute("UPDATE surfaces SET data = '{' WHERE id = ?", (before.surfaces[1].id,))
    db.close()
    assert not desk.open_project(path)
    assert "is damaged" in said(album)
    press(album.messages, "message_button")
    settle()
    assert desk.project.path.name == f"{path.stem} rescued.album"
    assert desk.document == before
    assert "Nothing is lost" in said(album)


def test_an_album_goes_to_another_place_in_one_file(
    album: MainWindow, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = album.desk
    before = desk.document
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "For Mum.zip"), ""))
    album.run("collect")
    assert "originals" in album.sheet.findChild(QLabel, "collect_private").text()
    press(album.sheet, "collect_zip")
    settle()
    assert "For Mum.zip is ready: the album with 14 photos." in said(album)
    desk.import_paths([tmp_path / "For Mum.zip"])
    settle()
    assert desk.project.path == tmp_path / "For Mum" / "For Mum.album"
    assert desk.document.surfaces == before.surfaces
    assert {Path(p.path).parent for p in desk.document.photos.values()} == {tmp_path / "For Mum" / "photos"}


def test_the_log_is_forced_and_folded_when_the_hands_rest(
    album: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = album.desk
    log = Path(f"{desk.project.path}-wal")
    forced: list[int] = []
    monkeypatch.setattr(os, "fsync", forced.append)
    desk.keeper._fold.setInterval(50)
    desk.keeper._sync.setInterval(1)
    titled(album, "one")
    assert log.stat().st_size > 0
    qtbot.waitUntil(lambda: bool(forced))
    qtbot.waitUntil(lambda: log.stat().st_size == 0)


def test_an_older_file_says_where_it_is_kept(album: MainWindow, settle: Settle) -> None:
    from tests.document.test_migrations import as_version_1

    desk = album.desk
    path, before = desk.project.path, desk.document
    desk.close_project()
    as_version_1(path)
    assert desk.open_project(path)
    settle()
    assert desk.document == before
    assert f"kept as it was in {path.stem}.v1.album" in said(album)


def test_the_sheets_have_names_for_all_they_show(album: MainWindow) -> None:
    album.desk.kept.keep("one")
    for page in ("history", "versions"):
        album.show_page(page)
        for kind in (QLineEdit, QPushButton, QToolButton):
            for made in album.sheet.findChildren(kind):
                assert made.accessibleName() or made.text(), made.objectName()
    assert album.sheet.rect().contains(QPoint(1, 1))


def test_nothing_to_compare_leaves_no_sheet_behind(album: MainWindow) -> None:
    album.show_page("history")
    album.show_page("compare")
    assert album.sheet is None
    album.show_page("history")
    assert album.sheet.isVisibleTo(album)


@pytest.mark.parametrize("bare", [False, True])
def test_an_album_goes_without_its_history_where_that_is_wanted(
    album: MainWindow, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch, bare: bool
) -> None:
    desk = album.desk
    desk.do("set_title", title="For others")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Others"), ""))
    album.run("collect")
    album.sheet.findChild(QCheckBox, "collect_bare").setChecked(bare)
    press(album.sheet, "collect_folder")
    settle()
    assert desk.open_project(tmp_path / "Others" / "Others.album")
    assert desk.document.title == "For others"
    assert desk.undo_name == (None if bare else "Change title")
