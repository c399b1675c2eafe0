"""The start page: occasions to begin with, covers of what was open last, and the tour of the first album."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from albumapp.session.recents import cover_of
from albumapp.ui import tour
from albumapp.ui.main_window import MainWindow


def _card(window: MainWindow, name: str) -> QToolButton:
    return window.start_page.findChild(QToolButton, name)


def test_an_occasion_sets_up_the_suggestion(window, qtbot):
    qtbot.waitUntil(lambda: _card(window, "occasion_baby") is not None)
    _card(window, "occasion_baby").click()
    assert "Baby" in window.start_page.zone.title.text()
    invite = window.bench.invite
    assert invite.product.currentData() == "hardcover-20x20"
    assert invite.style_box.currentData() == "kids"
    assert invite.name.text() == "Hello, little one"
    _card(window, "occasion_travel").click()
    assert not _card(window, "occasion_baby").isChecked()
    assert invite.style_box.currentData() == "magazine"
    _card(window, "occasion_travel").click()
    assert window.desk.occasion is None
    assert window.start_page.zone.title.text() == "Drop photos or a folder here"


def test_what_was_open_last_shows_its_cover_and_opens(album, settle):
    path = album.desk.project.path
    album.bench.covers.keep()
    assert cover_of(path).read_bytes()[:2] == b"\xff\xd8"
    album.run("new")
    settle()
    card = _card(album, "recent_0")
    assert card.accessibleName() == path.stem
    card.click()
    settle()
    assert album.desk.project.path == path


def test_an_album_can_be_taken_off_the_list(album, settle, qtbot):
    path = album.desk.project.path
    album.run("new")
    settle()
    (away,) = _card(album, "recent_0").actions()
    away.trigger()
    qtbot.waitUntil(lambda: not album.start_page._recent or not album.start_page._recent.isVisible())
    assert path.is_file()
    assert album.desk.settings.recent == []


def test_the_tour_is_offered_once_and_walks_by_keys(album, settle, qtbot):
    desk = album.desk
    assert desk.settings.get("toured") is True
    link = album.status.findChild(QPushButton, "tour_offer")
    tour.offer(album)
    assert album.status.findChildren(QPushButton, "tour_offer") == [link]
    link.click()
    assert not link.isVisible()
    walk = album.findChild(tour.Tour)
    for n in range(len(tour.STEPS)):
        assert walk.step == n
        assert not walk._target().isEmpty(), tour.STEPS[n][0]
        assert walk.rect().contains(walk.card.geometry())
        qtbot.keyClick(walk, Qt.Key.Key_Right if n else Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not walk.isVisible())


def test_escape_ends_the_tour_and_arrows_go_back(album, settle, qtbot):
    walk = tour.start(album)
    qtbot.keyClick(walk, Qt.Key.Key_Right)
    qtbot.keyClick(walk, Qt.Key.Key_Left)
    assert walk.step == 0
    qtbot.keyClick(walk, Qt.Key.Key_Escape)
    assert not walk.isVisible()
