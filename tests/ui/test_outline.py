"""The book as an outline: read, walked and edited by keys, in step with the pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.outline import FRAME, SURFACE, OutlineTree


@pytest.fixture
def tree(small: MainWindow) -> OutlineTree:
    small.run("outline")
    return small.bench.outline.tree


def line_of(tree: OutlineTree, key: str, role: int = SURFACE) -> QTreeWidgetItem:
    tops = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    lines = [*tops, *(t.child(n) for t in tops for n in range(t.childCount()))]
    return next(i for i in lines if i.data(0, role) == key and (role == FRAME or not i.data(0, FRAME)))


def words(item: QTreeWidgetItem) -> list[str]:
    return [item.child(n).text(0) for n in range(item.childCount())]


def test_it_says_the_whole_book_in_words(small: MainWindow, tree: OutlineTree) -> None:
    surfaces = small.desk.document.surfaces
    assert tree.topLevelItemCount() == len(surfaces)
    assert tree.topLevelItem(0).text(0).startswith("Cover")
    pages = line_of(tree, "s0")
    assert pages.text(0).endswith("4 photos, 1 text")
    assert words(pages)[0] == "photo 1 of 4, red.png, left page"
    assert words(pages)[2] == "text 1 of 1, Lisbon, left page"
    spoken = QAccessible.queryAccessibleInterface(tree)
    assert spoken.text(QAccessible.Text.Name) == "Outline of the book"
    said = [spoken.child(n).text(QAccessible.Text.Name) for n in range(spoken.childCount())]
    assert said[0] == "Pages and frames"
    assert said[1].startswith("Cover")
    assert not small.bench.photos.isVisible()
    assert tree.hasFocus() or small.focusWidget() is tree


def test_what_is_chosen_there_is_chosen_on_the_pages_and_the_other_way_round(
    small: MainWindow, tree: OutlineTree
) -> None:
    desk = small.desk
    tree.setCurrentItem(line_of(tree, "s2"))
    assert desk.surface_id == "s2"
    tree.setCurrentItem(line_of(tree, "f3", FRAME))
    assert (desk.surface_id, desk.selection) == ("s0", ["f3"])
    line_of(tree, "t1", FRAME).setSelected(True)
    assert set(small.bench.canvas.selected_ids()) == {"f3", "t1"}
    desk.select(["f1"])
    assert tree.currentItem() is line_of(tree, "f1", FRAME)
    assert [i.data(0, FRAME) for i in tree.selectedItems()] == ["f1"]
    desk.go("s4")
    assert tree.currentItem() is line_of(tree, "s4")


def test_edits_are_made_there_by_keys(small: MainWindow, tree: OutlineTree, qtbot: QtBot) -> None:
    desk = small.desk
    tree.setCurrentItem(line_of(tree, "f1", FRAME))
    small.run("lock")
    assert words(line_of(tree, "s0"))[1] == "photo 2 of 4, green.png, left page, locked"
    small.run("lock")
    small.run("delete")
    assert len(words(line_of(tree, "s0"))) == 4
    assert tree.currentItem() is not None  # the keys are not lost with the line
    assert tree.currentItem().data(0, SURFACE) == "s0"
    desk.undo()
    assert len(words(line_of(tree, "s0"))) == 5
    tree.setCurrentItem(line_of(tree, "t1", FRAME))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert small.bench.canvas.mode == "text"
    small.finish_mode()
    desk.do("set_text", frame="t1", text="Porto")
    assert words(line_of(tree, "s0"))[2] == "text 1 of 1, Porto, left page"
    tree.setCurrentItem(line_of(tree, "s1"))
    small.run("later")
    assert [s.id for s in desk.document.surfaces][1:4] == ["s0", "s2", "s1"]
    assert tree.topLevelItem(3).data(0, SURFACE) == "s1"
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    assert small.bench.photos.isVisible()
    assert not desk.outlined


def test_several_pages_are_meant_where_several_are_chosen(small: MainWindow, tree: OutlineTree) -> None:
    tree.setCurrentItem(line_of(tree, "s1"))
    line_of(tree, "s2").setSelected(True)
    assert small.desk.pages == ["s1", "s2"]


def test_its_menu_has_every_action_that_edits(small: MainWindow, tree: OutlineTree) -> None:
    tree.setCurrentItem(line_of(tree, "f0", FRAME))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    tree.contextMenuEvent(event)
    menu = next(m for m in small.bench.findChildren(QMenu) if m.objectName() == "context_frame")
    inner = {a.objectName() for m in menu.findChildren(QMenu) for a in m.actions()}
    shown = {a.objectName() for a in menu.actions()} | inner
    for row in ("crop", "lock", "align_left", "rotate_right", "enhance", "fill_frame", "background"):
        assert f"action_{row}" in shown, row
    menu.close()
    QApplication.processEvents()


def test_it_rebuilds_only_pages_that_changed(small: MainWindow, tree: OutlineTree) -> None:
    other = line_of(tree, "s2")
    small.desk.do("move_frames", frames=["f0"], dx=1, dy=0)
    assert line_of(tree, "s2") is other
