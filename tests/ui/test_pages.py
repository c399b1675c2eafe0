"""Pages in the window: choosing several, splitting, merging, chapters, and all pages at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from albumapp.document.chapters import chapters
from albumapp.ui.dialogs.ask import Line
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.strip_model import ATTENTION, LOOKED_AT


def inner(w: MainWindow) -> list[str]:
    return [s.id for s in w.desk.document.inner()]


def name(w: MainWindow, words: str) -> None:
    """Type into the line that asks."""
    (line,) = (c for c in w.findChildren(Line) if c.isVisible())
    field = line.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def begin(w: MainWindow, surface: str, words: str) -> None:
    w.desk.go(surface)
    w.run("begin_here")
    name(w, words)


@pytest.fixture
def chaptered(small: MainWindow) -> MainWindow:
    begin(small, "s2", "Lisbon")
    begin(small, "s5", "Porto")
    return small


def told(w: MainWindow) -> list[tuple[str, int]]:
    return [(c.name, len(c.surfaces)) for c in chapters(w.desk.document)]


# --- several spreads --------------------------------------------------------------------------------


def test_several_spreads_are_chosen_and_moved_together(qtbot: QtBot, small: MainWindow) -> None:
    strip = small.bench.strip
    strip.choose(["s1", "s2"])
    assert small.desk.pages == ["s1", "s2"]
    small.run("later")
    assert inner(small)[:4] == ["s0", "s3", "s1", "s2"]
    assert small.desk.pages == ["s1", "s2"]
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert inner(small)[:4] == ["s0", "s1", "s2", "s3"]
    small.desk.go("s4")
    assert small.desk.pages == ["s4"]


def test_shift_and_ctrl_choose_in_the_strip(qtbot: QtBot, small: MainWindow) -> None:
    strip = small.bench.strip
    strip.grab()

    def click(row: int, keys: Qt.KeyboardModifier) -> None:
        at = strip.visualRect(strip.model_.index(row)).center()
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, keys, at)

    click(1, Qt.KeyboardModifier.NoModifier)
    click(3, Qt.KeyboardModifier.ShiftModifier)
    assert small.desk.pages == ["s0", "s1", "s2"]
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert small.desk.pages == ["s0", "s2"]


def test_the_least_and_the_most_pages_are_said_with_their_mend(small: MainWindow) -> None:
    words: list[str] = []
    small.desk.notice.connect(lambda m: words.append(f"{m.text} {m.mend}"))
    small.desk.go("s4")
    small.run("delete_spread")
    assert "at least" in words[-1]
    assert "fewer" in words[-1]
    block = small.desk.project.spec.block
    while small.desk.document.page_count < block.pages_max:
        small.desk.project.do("add_spread")
    small.run("add_spread")
    assert "at most" in words[-1]
    assert small.desk.document.page_count == block.pages_max


def test_pages_are_split_and_merged_again(small: MainWindow) -> None:
    small.run("split_spread")
    first, second = small.desk.document.inner()[:2]
    assert sorted([*first.photos(), *second.photos()]) == ["blue", "gold", "green", "red"]
    assert len(first.photos()) == 2
    small.run("merge_spreads")
    assert len(small.desk.surface.photos()) == 4
    assert [r.name for r in small.desk.project.journal.rows] == ["Split pages", "Merge pages"]


def test_a_duplicate_is_shown_at_once(small: MainWindow) -> None:
    small.run("duplicate_spread")
    assert inner(small)[1] == small.desk.surface_id
    assert small.desk.surface.photos() == small.desk.document.inner()[0].photos()
    small.run("delete_spread")
    assert len(inner(small)) == len(set(inner(small)))


# --- the strip --------------------------------------------------------------------------------------


def test_a_gap_opens_where_pages_would_go(small: MainWindow) -> None:
    strip = small.bench.strip
    strip.grab()
    third = strip.visualRect(strip.model_.index(3)).center()
    wide = strip.model_.size_of(3).width()
    row = strip.hold_over(["s5"], third - QPoint(10, 0))
    assert row == 3
    assert strip.model_.size_of(3).width() > wide
    assert strip.hold_over(["s5"], QPoint(0, 20)) == 1  # never before the cover
    strip.let_go()
    assert strip.model_.gap == -1
    assert strip.model_.size_of(3).width() == wide


def test_at_the_edge_the_strip_runs_on(qtbot: QtBot, small: MainWindow) -> None:
    strip = small.bench.strip
    while len(inner(small)) < 30:
        small.desk.project.do("add_spread")
    strip.grab()
    bar = strip.horizontalScrollBar()
    bar.setValue(0)
    strip.scroll_at(QPoint(strip.viewport().width() - 5, 20))
    qtbot.waitUntil(lambda: bar.value() > 100)
    strip.scroll_at(QPoint(strip.viewport().width() // 2, 20))
    assert not strip._scroller.isActive()


def test_chapters_are_bands_that_are_dragged_whole(chaptered: MainWindow) -> None:
    strip = chaptered.bench.strip
    strip.grab()
    bands = strip.bands()
    assert [c.name for c, _ in bands] == ["", "Lisbon", "Porto"]
    lisbon, area = bands[1]
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert strip.chosen() == list(lisbon.surfaces)
    row = strip.hold_over(strip.chosen(), strip.visualRect(strip.model_.index(8)).center())
    strip.let_go()
    assert row in (3, 6, len(strip.model_.surfaces))  # only between chapters
    assert strip.move_before(strip.chosen(), len(strip.model_.surfaces))
    assert [n for n, _ in told(chaptered)] == ["", "Porto", "Lisbon"]


def test_the_strip_says_where_a_chapter_begins(chaptered: MainWindow) -> None:
    model = chaptered.bench.strip.model_
    spoken = model.index(model.row_of("s2")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "begins “Lisbon”" in spoken


def test_photos_are_dropped_on_pages_of_the_strip(small: MainWindow) -> None:
    strip = small.bench.strip
    strip.grab()
    assert strip.hold_photos(strip.visualRect(strip.model_.index(4)).center()) == "s3"
    strip.let_go()
    strip.photos_dropped.emit(["gold"], "s3")
    assert small.desk.document.surface("s3").photos() == ["gold"]
    assert "gold" not in small.desk.document.surface("s0").photos()


# --- chapters ---------------------------------------------------------------------------------------


def test_chapters_are_named_joined_and_moved_by_actions(chaptered: MainWindow) -> None:
    w = chaptered
    w.desk.go("s6")
    w.run("name_here")
    name(w, "Douro")
    assert [n for n, _ in told(w)] == ["", "Lisbon", "Douro"]
    w.run("chapter_earlier")
    assert [n for n, _ in told(w)] == ["", "Douro", "Lisbon"]
    w.run("chapter_later")
    w.run("join_here")
    assert [n for n, _ in told(w)] == ["", "Lisbon"]
    assert w.desk.undo_name == "Join chapters"


def test_nothing_typed_or_escape_changes_nothing(small: MainWindow) -> None:
    small.desk.go("s2")
    small.run("begin_here")
    QTest.keyClick(small.findChild(Line), Qt.Key.Key_Escape)
    small.run("begin_here")
    line = small.findChildren(Line)[-1]
    line.line.clear()
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert small.desk.project.journal.rows == ()


def test_chapters_are_there_after_reopening(chaptered: MainWindow, tmp_path: Path) -> None:
    before = told(chaptered)
    path = chaptered.desk.project.path
    chaptered.desk.close_project()
    chaptered.desk.open_project(path)
    assert told(chaptered) == before


# --- all pages at once --------------------------------------------------------------------------------


def test_all_pages_at_once_and_back(qtbot: QtBot, chaptered: MainWindow) -> None:
    w = chaptered
    w.desk.go("s6")
    w.run("contents")
    assert w.bench.listing
    table = w.bench.contents.table
    assert table.hasFocus() or w.focusWidget() is table
    rows = [str(table.rows.index(n).data()) for n in range(table.rows.rowCount())]
    assert rows[:6] == ["Cover", "Chapter 1", "1–2", "3–4", "Lisbon", "5–6"]
    assert table.chosen() == ["s6"]
    table.set_current("s3")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert not w.bench.listing
    assert w.desk.surface_id == "s3"
    w.run("contents")
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not w.bench.listing


def test_pages_and_chapters_are_moved_by_keys(qtbot: QtBot, chaptered: MainWindow) -> None:
    w = chaptered
    w.run("contents")
    table = w.bench.contents.table
    table.setCurrentIndex(table.rows.index(table.rows.row_of("s3")))
    assert w.desk.surface_id == "s3"
    qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert inner(w)[2:5] == ["s2", "s4", "s3"]
    heading = table.rows.index(table.rows.row_of("s2") - 1)
    assert heading.data() == "Lisbon"
    table.setCurrentIndex(heading)
    assert set(table.chosen()) == {"s2", "s3", "s4"}
    qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [n for n, _ in told(w)] == ["", "Porto", "Lisbon"]
    qtbot.keyClick(table, Qt.Key.Key_F2)
    name(w, "Tejo")
    assert [n for n, _ in told(w)] == ["", "Porto", "Tejo"]


def test_a_page_let_go_elsewhere_goes_there(chaptered: MainWindow) -> None:
    w = chaptered
    w.run("contents")
    table = w.bench.contents.table
    table.grab()
    rect = table.visualRect(table.rows.index(table.rows.row_of("s0")))
    assert table.hold_over(["s3"], rect.center() - QPoint(4, 0)) == 1
    assert table.move_before(["s3"], 1)
    assert inner(w)[:2] == ["s3", "s0"]


def test_what_nobody_has_looked_at_is_marked_and_counted(qtbot: QtBot, small: MainWindow) -> None:
    desk, model = small.desk, small.bench.contents.table.model_
    small.run("contents")
    row = model.row_of("s1")
    assert not model.index(row).data(LOOKED_AT)
    desk.go("s1")
    desk.looked.look()
    assert model.index(row).data(LOOKED_AT)
    assert "not looked at yet" in small.bench.contents.words.text()
    desk.do("add_empty_frame", surface="s1", box=[10, 10, 50, 50])
    assert not desk.looked.at(desk.surface)  # it is another page now
    assert model.index(row).data(ATTENTION)
    desk.looked.look()
    desk.looked.keep()
    path = desk.project.path
    desk.close_project()
    desk.open_project(path)
    assert desk.looked.at(desk.document.surface("s1"))
    assert "s1" not in [s.id for s in desk.looked.unseen()]


def test_pictures_grow_and_shrink(small: MainWindow) -> None:
    small.run("contents")
    table, zoom = small.bench.contents.table, small.bench.canvas.zoom
    high = table.model_.high
    small.run("zoom_in")
    assert table.model_.high > high
    assert small.bench.contents.size_.value() == table.model_.high
    small.run("fit")
    assert table.model_.high == high
    assert small.bench.canvas.zoom == zoom
