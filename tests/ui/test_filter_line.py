"""The filter line: what is asked, its chips, its menus, and how it is cleared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from albumapp.photos.marks import NOTHING
from albumapp.session.filtering import EVERYTHING
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.filter import FlowLayout, month_words, star_words
from albumapp.ui.panels.photos import PhotoPanel
from tests.ui.conftest import PHOTOS

Settle = Callable[[], None]


@pytest.fixture
def panel(imported: MainWindow) -> PhotoPanel:
    return imported.bench.photos


def chips(panel: PhotoPanel) -> list[str]:
    return [c.text() for c in panel.filter.chips.findChildren(QToolButton) if not c.isHidden()]


def filled(menu: QMenu, *path: str) -> QMenu:
    """A submenu as it would be shown."""
    menu.aboutToShow.emit()
    for words in path:
        menu = next(a.menu() for a in menu.actions() if a.text() == words)
    return menu


def test_the_count_and_the_chips_say_what_is_asked(panel: PhotoPanel) -> None:
    assert panel.filter.chips.isHidden()
    panel.filter.ask(month="2025-05", shape="portrait")
    panel.refresh()
    assert chips(panel) == ["May 2025", "Portrait"]
    assert panel.filter.count.text() == f"{len(panel.listed())} of {PHOTOS}"
    assert 0 < len(panel.listed()) < PHOTOS
    panel.filter.chips.findChild(QToolButton, "filter_chip_1").click()
    panel.refresh()
    assert chips(panel) == ["May 2025"]
    assert len(panel.listed()) == PHOTOS


def test_escape_clears_everything(panel: PhotoPanel) -> None:
    panel.filter.ask(shape="portrait", stars=2)
    panel.search.setText("photo_0")
    panel.search.setFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.filter.wish == EVERYTHING
    panel.refresh()
    assert len(panel.listed()) == PHOTOS
    assert panel.filter.chips.isHidden()
    panel.filter.ask(shape="portrait")
    panel.refresh()
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not panel.filter.active


def test_menus_offer_what_there_is(panel: PhotoPanel, imported: MainWindow, settle: Settle) -> None:
    menu = panel.filter.button.menu()
    time = filled(menu, "Time")
    words = [a.text() for a in time.actions() if not a.isSeparator()]
    assert words[0] == f"May 2025\t{PHOTOS}"
    assert len(words) == 1 + len(imported.desk.analysis.events)
    time.actions()[2].trigger()
    panel.refresh()
    assert len(panel.listed()) == len(imported.desk.analysis.events[0].photos)
    chosen = filled(menu, "Time").actions()[2]
    assert chosen.isChecked()
    chosen.trigger()
    assert not panel.filter.active
    filled(menu, "Album").actions()[1].trigger()
    assert panel.filter.wish.used is False
    panel.filter.clear()
    photo = panel.listed()[0]
    imported.desk.shelf.rate([photo], 4)
    settle()
    filled(menu, "Rating").actions()[2].trigger()
    panel.refresh()
    assert panel.filter.wish.stars == 3
    assert panel.listed() == [photo]


def test_favourites_are_those_of_the_user_and_of_files(
    panel: PhotoPanel, imported: MainWindow, settle: Settle
) -> None:
    desk = imported.desk
    a, b, c = panel.listed()[:3]
    facts = dict(desk.analysis.facts)
    facts[a], facts[b] = replace(facts[a], pick=True), replace(facts[b], pick=True)
    desk.analysis = replace(desk.analysis, facts=facts)
    desk.shelf.marks[b] = replace(NOTHING, pick=False)
    desk.shelf.marks[c] = replace(NOTHING, pick=True)
    panel.filter.ask(rating="picks")
    panel.refresh()
    assert panel.listed() == [a, c]
    assert all(r.picked for r in panel.model.rows)
    assert "favourite" in panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_places_and_people_that_are_not_there_are_not_offered(panel: PhotoPanel) -> None:
    menu = panel.filter.button.menu()
    menu.aboutToShow.emit()
    enabled = {a.text(): a.isEnabled() for a in menu.actions() if a.menu() is not None}
    assert enabled["People"] is False
    assert enabled["Time"] is True


def test_the_order_is_chosen_in_its_menu(panel: PhotoPanel) -> None:
    menu = panel.filter.order.menu()
    menu.aboutToShow.emit()
    by_name = next(a for a in menu.actions() if a.text() == "By name")
    by_name.trigger()
    panel.refresh()
    names = [r.text for r in panel.model.rows]
    assert names == sorted(names)
    assert panel.filter.sort == "name"


def test_from_the_search_into_the_photos(panel: PhotoPanel, imported: MainWindow) -> None:
    imported.activateWindow()
    panel.search.setFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 0


def test_nothing_found_offers_all(panel: PhotoPanel) -> None:
    panel.search.setText("nothing like it")
    panel.refresh()
    assert panel.nothing.isVisibleTo(panel)
    panel._empty.button.click()
    panel.refresh()
    assert len(panel.listed()) == PHOTOS


def test_chips_flow_into_lines(qtbot: object) -> None:
    box = QWidget()
    flow = FlowLayout(box, 4)
    for n in range(6):
        made = QWidget()
        made.setFixedSize(50, 20 + n % 2 * 10)
        flow.addWidget(made)
    assert flow.heightForWidth(400) == 30
    assert flow.heightForWidth(160) == 30 + 4 + 30
    flow.setGeometry(QRect(0, 0, 160, 64))
    boxes = [flow.itemAt(n).geometry() for n in range(flow.count())]
    assert all(b.right() < 160 for b in boxes)
    assert boxes[3].y() > boxes[0].y()
    assert boxes[0].center().y() - boxes[1].center().y() in (-1, 0, 1)
    assert flow.takeAt(99) is None


def test_words() -> None:
    assert month_words("2025-05") == "May 2025"
    assert star_words(5) == "★★★★★"
    assert star_words(2) == "★★ or more"


def test_the_cross_goes_with_the_words(panel: PhotoPanel, qtbot: QtBot) -> None:
    search = panel.filter.search
    cross = search.findChild(QToolButton)
    search.setText("lisbon")
    qtbot.waitUntil(lambda: cross.property("opacity") == 1)
    panel.filter.clear()
    assert search.text() == ""
    qtbot.waitUntil(lambda: cross.property("opacity") == 0)
