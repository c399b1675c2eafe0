"""Small promises of the window at work: nothing is lost, nothing jumps, everything can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from albumapp.document.model import TextFrame
from albumapp.jobs.task import Progress
from albumapp.session.looks import album_colours
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.look_section import LookSection
from albumapp.ui.preview import Preview

Settle = Callable[[], None]


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[Callable[[], None]]:
    usual = qapp.font()

    def enlarge() -> None:
        font = qapp.font()
        font.setPointSizeF(usual.pointSizeF() * 2)
        qapp.setFont(font)

    yield enlarge
    qapp.setFont(usual)


def test_a_crop_that_is_being_made_is_kept_by_the_next_action(album: MainWindow) -> None:
    desk, canvas = album.desk, album.bench.canvas
    frame = next(f for f in desk.surface.photo_frames())
    desk.select([frame.id])
    canvas.begin_mode(frame.id)
    canvas._mode.zoom(1.5)
    assert desk.document.find(frame.id)[1] == frame
    album.run("lock")
    assert desk.document.find(frame.id)[1].crop.box.w < frame.crop.box.w
    desk.undo()
    desk.undo()
    assert desk.document.find(frame.id)[1] == frame


def test_looking_closer_does_not_end_a_crop(album: MainWindow) -> None:
    canvas = album.bench.canvas
    frame = next(album.desk.surface.photo_frames())
    album.desk.select([frame.id])
    canvas.begin_mode(frame.id)
    album.run("zoom_in")
    assert canvas._mode is not None


def test_messages_do_not_move_the_pages(album: MainWindow) -> None:
    album.messages.hide()
    canvas = album.bench.canvas
    before = canvas.mapTo(album, canvas.rect().topLeft()), canvas.size()
    album.desk.say("info", "Undone: Move")
    assert album.messages.isVisible()
    assert (canvas.mapTo(album, canvas.rect().topLeft()), canvas.size()) == before
    assert album.bench.centre.rect().contains(
        album.messages.geometry().translated(-album.bench.centre.mapTo(album.centralWidget(), canvas.pos()))
    )


def test_a_message_stays_over_the_pages_when_they_change_their_room(album: MainWindow, qtbot: QtBot) -> None:
    album.desk.say("info", "Undone: Move")
    bar, centre = album.messages, album.bench.centre

    def over() -> None:
        left = centre.mapTo(album.centralWidget(), centre.rect().topLeft()).x()
        assert abs(bar.geometry().center().x() - (left + centre.width() / 2)) <= 2

    over()
    before = bar.geometry()
    album.run("panels")
    qtbot.waitUntil(lambda: centre.width() == album.bench.split.width())
    qtbot.waitUntil(over)
    album.run("panels")
    qtbot.waitUntil(lambda: bar.geometry() == before)


def test_a_search_without_result_says_so(album: MainWindow) -> None:
    panel = album.bench.photos
    panel.search.setText("nowhere {at} all")
    panel.refresh()
    assert panel.nothing.isVisibleTo(panel)
    assert "nowhere {at} all" in panel.nothing.text()


def test_a_new_text_stands_clear_of_the_photos(album: MainWindow) -> None:
    desk = album.desk
    album.run("add_text")
    text = next(f for f in reversed(desk.surface.frames) if isinstance(f, TextFrame))
    assert all(f.box.intersection(text.box) is None for f in desk.surface.photo_frames())
    page = desk.surface.shape
    assert any(area.inset(page.safe).contains(text.box) for area in page.areas)


def test_preview_leafs_and_ends_by_keys(album: MainWindow, qtbot: QtBot) -> None:
    desk = album.desk
    first = desk.surface_id
    album.run("preview")
    preview = album.findChild(Preview)
    qtbot.waitExposed(preview)
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert desk.surface_id != first
    QTest.keyClick(preview, Qt.Key.Key_Left)
    assert desk.surface_id == first
    image = preview.grab().toImage()
    colours = {image.pixel(x, image.height() // 2) for x in range(0, image.width(), 7)}
    assert len(colours) > 5
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: album.findChild(Preview) is None)


def test_colours_that_are_open_do_not_touch_the_next_selection(album: MainWindow, qtbot: QtBot) -> None:
    desk, inspector = album.desk, album.bench.inspector
    spread = next(s for s in desk.document.inner() if len(s.photos()) > 1)
    desk.go(spread.id)
    a, b = list(spread.photo_frames())[:2]
    desk.do("set_photo_look", frame=a.id, border_width=2.0)
    desk.select([a.id])
    inspector.refresh()
    section = inspector.section(LookSection)
    section.open(True)
    swatch = section.colour
    swatch.click()
    dialog = swatch.findChild(QColorDialog)
    assert dialog is not None
    assert dialog.isVisible()
    offered = [dialog.customColor(n).name() for n in range(dialog.customCount())]
    assert set(album_colours(desk.document)) <= set(offered)
    kept = desk.document
    desk.select([b.id])
    qtbot.waitUntil(lambda: swatch.findChild(QColorDialog) is None)
    assert desk.document == kept


def test_a_chosen_photo_that_is_gone_is_chosen_no_more(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    unused = [p for p in desk.document.photos if p not in desk.document.used()]
    photo = unused[0] if unused else next(iter(desk.document.photos))
    album.bench.photos.reveal(photo)
    assert desk.chosen == [photo]
    desk.do("remove_photos", photos=[photo])
    settle()
    assert desk.chosen == []


def test_all_texts_follow_the_systems_font(
    album: MainWindow, large_font: Callable[[], None], qtbot: QtBot
) -> None:
    names = ("rail_photos", "activity_words", "product_words", "photo_search", "book_title")
    tool = album.rail.findChild(QToolButton, "tool_undo")
    before = tool.iconSize().width()
    large_font()
    wanted = QApplication.font().pointSizeF()

    def grown() -> None:
        for name in names:
            assert album.findChild(object, name).font().pointSizeF() == wanted, name
        assert album.menuBar().font().pointSizeF() == wanted
        assert tool.iconSize().width() > before

    qtbot.waitUntil(grown)


def test_the_start_shows_its_buttons_whole_in_a_large_font(
    window: MainWindow, large_font: Callable[[], None], qtbot: QtBot
) -> None:
    large_font()

    def whole() -> None:
        for button in (window.start_page.zone.first, window.start_page.zone.demo):
            assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()

    qtbot.waitUntil(whole)


def test_a_window_is_never_larger_than_its_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.resize(room.width() + 400, room.height() + 300)
    window.desk.settings.set("window", "")
    window.restore()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_a_photo_dropped_on_the_blank_back_leaves_the_front_alone(album: MainWindow, settle: Settle) -> None:
    from PySide6.QtCore import QPointF

    desk = album.desk
    cover = desk.document.surfaces[0]
    desk.go(cover.id)
    back = cover.shape.areas[0]
    desk.do("delete_frames", frames=[f.id for f in cover.frames if back.contains(f.box)])
    cover = desk.document.surfaces[0]
    photo, other = [p for p in desk.document.photos if p not in cover.photos()][:2]
    assert album.bench.canvas.drop_photos([photo, other], QPointF(back.cx, back.cy))
    settle()
    new = [f for f in desk.surface.frames if f not in cover.frames]
    assert [f.photo for f in new] == [photo]
    assert back.contains(new[0].box)
    assert [f for f in desk.surface.frames if f not in new] == list(cover.frames)
    desk.undo()
    assert desk.surface == cover
    settle()


def test_what_runs_never_makes_the_window_wider(small: MainWindow) -> None:
    small.resize(1280, 800)
    wide = small.minimumSizeHint().width()
    small.status.offer("Show me around the window and all of its parts", "offer", lambda: None)
    least = small.minimumSizeHint().width()
    small.status.show_progress(Progress("Fotos werden gelesen und Gesichter gesucht " * 8, 212, 464, 20.0))
    QApplication.processEvents()
    assert small.width() == 1280
    assert small.minimumSizeHint().width() <= max(wide, least, 1000)
    words = small.status.findChild(QLabel, "activity_words")
    assert words.text().endswith("…")
    assert small.status.words == words.toolTip()
    assert "212" in small.status.words
    small.status.show_progress(None)
    assert small.status.findChild(QLabel, "product_words").text() == small._product_words()
