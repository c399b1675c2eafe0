"""Moments, series, clocks, what is set aside and what is not used: the lists and what one does in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.analysis.model import Analysis, ClockNote, Event
from albumapp.basis import Reason
from albumapp.photos.record import AsideFile
from albumapp.session.aside import Group
from albumapp.ui.desk import Desk
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.moments import amount_words, chapter_name, clock_words, span_words
from albumapp.ui.panels.photos import PhotoPanel
from albumapp.ui.panels.series import siblings, stacked
from tests.analysis.drawn import START
from tests.ui.conftest import PHOTOS

Settle = Callable[[], None]


@pytest.fixture
def panel(imported: MainWindow) -> PhotoPanel:
    return imported.bench.photos


@pytest.fixture
def frozen(imported: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Analysis]:
    """Change what the analysis found; it is not joined anew."""
    desk = imported.desk
    monkeypatch.setattr(desk.analyser, "look_again", lambda: None)

    def change(**values: object) -> Analysis:
        desk.analysis = replace(desk.analysis, **values)
        desk.analysis_changed.emit()
        imported.bench.photos.refresh()
        return desk.analysis

    return change


def as_series(desk: Desk, photos: list[str]) -> dict[str, object]:
    """The analysis where these photos are a series, whose best is the first."""
    analysis, best = desk.analysis, photos[0]
    facts = {
        i: replace(
            f,
            duplicate_of=best if i in photos[1:] else None,
            reasons=(Reason("photo.sharpest_of", {"n": len(photos)}),) if i == best else f.reasons,
        )
        for i, f in analysis.facts.items()
    }
    return {"facts": facts, "series": {best: tuple(photos)}}


def shown(panel: PhotoPanel) -> list[str]:
    return [r.photo for r in panel.model.rows if r.photo is not None]


def headings(panel: PhotoPanel) -> list[int]:
    return [n for n, r in enumerate(panel.model.rows) if r.photo is None]


# --- moments ---------------------------------------------------------------------------------------


def test_chapters_have_names_dates_counts_and_reasons(panel: PhotoPanel, imported: MainWindow) -> None:
    panel.show_filter("moments")
    assert len(headings(panel)) == 3
    first = panel.model.rows[0]
    assert first.named
    assert "5 photos" in first.sub
    assert first.why
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.text in spoken
    assert "5 photos" in spoken


def test_a_long_chapter_is_folded_to_its_first_line(panel: PhotoPanel) -> None:
    panel.list.columns = 2
    panel.show_filter("moments")
    first = panel.model.rows[0]
    assert first.folded is True
    assert panel.model.rows[2].more == 3
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.list, Qt.Key.Key_Right)
    assert panel.model.rows[0].folded is False
    assert len(shown(panel)) == 5 + 2 + 4
    assert panel.list.currentIndex().row() == 0
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.model.rows[0].folded is True
    assert len(panel.listed()) == PHOTOS


def test_what_is_searched_for_is_not_folded(panel: PhotoPanel) -> None:
    panel.list.columns = 2
    panel.show_filter("moments")
    panel.search.setText("photo")
    panel.refresh()
    assert len(shown(panel)) == PHOTOS


def test_a_chapter_is_named_in_place(
    panel: PhotoPanel, imported: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    desk = imported.desk
    panel.show_filter("moments")
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    editor = panel.list.findChild(QLineEdit, "heading_name")
    editor.selectAll()
    QTest.keyClicks(editor, "The wedding")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.undo_name == "Name chapter")
    settle()
    assert panel.model.rows[0].text == "The wedding"
    assert desk.undo_name == "Name chapter"
    panel.search.setText("wedding")
    panel.refresh()
    assert len(panel.listed()) == 5
    panel.filter.clear()
    desk.undo()
    settle()
    assert panel.model.rows[0].text != "The wedding"


def test_a_chapter_begins_here_and_joins_again(
    panel: PhotoPanel, imported: MainWindow, settle: Settle
) -> None:
    desk = imported.desk
    panel.show_filter("moments")
    photo = desk.analysis.events[0].photos[2]
    panel.show_photos([photo])
    assert panel.shown == "moments"
    imported.actions_.refresh()
    imported.run("begin_chapter")
    settle()
    assert len(desk.analysis.events) == 4
    assert desk.analysis.events[1].photos[0] == photo
    assert len(headings(panel)) == 4
    place = next(n for n in headings(panel) if panel.model.rows[n].key == photo)
    panel.list.setCurrentIndex(panel.model.index(place))
    assert desk.story.chapter == photo
    imported.actions_.refresh()
    imported.run("join_chapter")
    settle()
    assert len(desk.analysis.events) == 3
    desk.undo()
    desk.undo()
    settle()
    assert len(desk.analysis.events) == 3
    assert desk.undo_name == "Import photos"


def test_words_of_spans_and_amounts() -> None:
    day = timedelta(days=1)
    assert span_words(START, START) == "3 May 2024"
    assert span_words(START, START + 2 * day) == "3–5 May 2024"
    assert span_words(START, START + 30 * day) == "3 May – 2 June 2024"
    assert span_words(START, START + 300 * day) == "3 May 2024 – 27 February 2025"
    assert span_words(None, None) == "Undated"
    assert amount_words(-7 * 3600) == "7 h"
    assert amount_words(5400) == "1 h 30 min"
    assert amount_words(365 * 86400) == "365 days"
    assert amount_words(40) == "1 min"
    assert amount_words(20) == "20 seconds"
    assert chapter_name(Event("e", START, START, "Lisbon", ())) == "Lisbon, 3 May 2024"
    assert clock_words(ClockNote("Canon", (), -7 * 3600, 1.0))[0] == "Canon seems 7 h ahead"


# --- clocks ----------------------------------------------------------------------------------------


def test_a_clock_is_shifted_as_one_step(
    panel: PhotoPanel, imported: MainWindow, frozen: Callable[..., Analysis], settle: Settle
) -> None:
    desk = imported.desk
    photos = desk.analysis.events[0].photos
    frozen(clocks=(ClockNote("Camera 0", photos, -25200.0, 0.9, (Reason("clock.zone"),)),))
    panel.show_filter("moments")
    card = panel.clocks
    assert card.isVisibleTo(panel)
    assert "7 h ahead" in card._cards[0].words.text()
    card.findChild(QPushButton, "clock_0_shift").click()
    settle()
    panel.refresh()
    assert {desk.shelf.said(p).shift for p in photos} == {-25200.0}
    assert not card.isVisibleTo(panel)
    desk.undo()
    settle()
    assert {desk.shelf.said(p).shift for p in photos} == {None}


def test_a_clock_that_was_right_is_not_asked_again(
    panel: PhotoPanel, imported: MainWindow, frozen: Callable[..., Analysis], settle: Settle
) -> None:
    photos = imported.desk.analysis.events[0].photos
    frozen(clocks=(ClockNote("Camera 0", photos, 3600.0, 0.9),))
    panel.show_filter("moments")
    panel.clocks.findChild(QPushButton, "clock_0_leave").click()
    settle()
    panel.refresh()
    assert not panel.clocks.isVisibleTo(panel)


def test_a_clock_is_set_by_hand(panel: PhotoPanel, imported: MainWindow, settle: Settle) -> None:
    desk = imported.desk
    panel.show_filter("moments")
    panel.list.setCurrentIndex(panel.model.index(0))
    photos = desk.analysis.events[0].photos
    before = desk.analysis.times[photos[0]].at
    imported.actions_.refresh()
    imported.run("set_clock")
    card = panel.clocks.by_hand
    assert card.isVisibleTo(panel)
    assert not card.take.isEnabled()
    card.hours.setValue(-2)
    card.minutes.setValue(-30)
    naive = before.replace(tzinfo=None)
    assert card.time.dateTime().toPython() == naive - timedelta(hours=2, minutes=30)
    card.take.click()
    settle()
    assert not card.isVisibleTo(panel)
    assert desk.analysis.times[photos[0]].at == before - timedelta(hours=2, minutes=30)
    assert desk.undo_name == "Set the clock"
    desk.undo()
    settle()
    assert desk.analysis.times[photos[0]].at == before


# --- series ----------------------------------------------------------------------------------------


def test_a_series_is_one_cell_until_it_is_opened(
    panel: PhotoPanel, imported: MainWindow, frozen: Callable[..., Analysis]
) -> None:
    photos = list(imported.desk.analysis.facts)[2:6]
    frozen(**as_series(imported.desk, photos))
    assert len(shown(panel)) == PHOTOS - 3
    place = panel.model.place(photos[0])
    assert panel.model.rows[place].stack == 4
    assert "4 photos of this moment" in panel.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)
    rect = panel.list.visualRect(panel.model.index(place))
    picture = panel.list.cell._picture(rect, panel.model.rows[place])
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=picture.topLeft() + QPoint(12, 12))
    assert len(shown(panel)) == PHOTOS
    rows = panel.model.rows[place : place + 4]
    assert [r.part for r in rows] == ["best", "other", "other", "other"]
    assert rows[0].why == "the clearest of 4"
    panel.show_photos([photos[1]])
    imported.actions_.refresh()
    imported.run("open_series")
    assert len(shown(panel)) == PHOTOS - 3


def test_stacks_show_what_is_in_the_album(imported: MainWindow, frozen: Callable[..., Analysis]) -> None:
    photos = list(imported.desk.analysis.facts)[:3]
    analysis = frozen(**as_series(imported.desk, photos))
    assert [c.photo for c in stacked(photos, analysis)] == [photos[0]]
    assert [c.photo for c in stacked(photos, analysis, used={photos[2]})] == [photos[2]]
    assert [c.photo for c in stacked(photos[1:], analysis)] == [photos[1]]
    assert [c.stack for c in stacked(photos[1:2], analysis)] == [0]
    assert siblings(photos[1], analysis) == tuple(photos)
    assert siblings("nowhere", analysis) == ()


def test_one_of_a_series_is_used_instead(
    album: MainWindow, frozen: Callable[..., Analysis], settle: Settle
) -> None:
    desk = album.desk
    frame = next(desk.surface.photo_frames())
    other = next(p for p in desk.document.photos if p != frame.photo)
    for f in (f.id for s in desk.document.surfaces for f in s.photo_frames() if f.photo == other):
        desk.do("remove_photo", frame=f)
    frame = next(f for s in desk.document.surfaces for f in s.photo_frames() if f.photo is not None)
    was = frame.photo
    frozen(**as_series(desk, [was, other]))
    panel = album.bench.photos
    panel.show_filter("all")
    panel.show_photos([other])
    album.actions_.refresh()
    album.run("prefer")
    settle()
    used = desk.document.used()
    assert was not in used
    assert other in used
    assert desk.shelf.said(other).pick is True
    assert desk.undo_name == "Use this one instead"
    desk.undo()
    assert was in desk.document.used()
    desk.undo()
    settle()
    assert desk.shelf.said(other).pick is None


def test_the_inspector_swaps_with_siblings_and_tries_them_first(
    album: MainWindow, frozen: Callable[..., Analysis], settle: Settle
) -> None:
    from albumapp.ui.panels.siblings import SiblingsSection

    desk = album.desk
    frame = next(desk.surface.photo_frames())
    others = [p for p in desk.document.photos if p not in desk.surface.photos()][:2]
    frozen(**as_series(desk, [frame.photo, *others]))
    desk.select([frame.id])
    album.bench.inspector.refresh()
    section = album.bench.inspector.section(SiblingsSection)
    assert section.isVisibleTo(album.bench.inspector)
    assert section.title.text() == "Series: 1 of 3"
    tried: list[object] = []
    desk.story.tried.connect(tried.append)
    section.row.setFocus()
    QTest.keyClick(section.row, Qt.Key.Key_Right)
    assert tried[-1].find(frame.id)[1].photo == others[0]
    assert desk.document.find(frame.id)[1].photo == frame.photo
    QTest.keyClick(section.row, Qt.Key.Key_Escape)
    assert tried[-1] is None
    QTest.keyClick(section.row, Qt.Key.Key_Right)
    QTest.keyClick(section.row, Qt.Key.Key_Return)
    assert desk.document.find(frame.id)[1].photo == others[0]
    album.actions_.refresh()
    album.run("next_sibling")
    assert desk.document.find(frame.id)[1].photo == others[1]
    assert desk.undo_name == "Swap with sibling"


# --- set aside, unused -----------------------------------------------------------------------------


def test_what_is_set_aside_is_one_line_and_comes_back(
    panel: PhotoPanel, imported: MainWindow, settle: Settle
) -> None:
    desk = imported.desk
    photos = list(desk.analysis.facts)[:2]
    assert panel.aside_line.isHidden()
    panel.show_photos(photos)
    imported.actions_.refresh()
    imported.run("set_aside")
    settle()
    panel.refresh()
    assert len(shown(panel)) == PHOTOS - 2
    assert panel.aside_line.words == "2 photos of your choice set aside: show"
    panel.aside_line.click()
    assert shown(panel) == photos
    assert panel.model.rows[1].why == "Set aside by you"
    panel.show_photos(photos[:1])
    imported.actions_.refresh()
    imported.run("bring_back")
    settle()
    panel.refresh()
    assert shown(panel) == photos[1:]
    desk.undo()
    settle()
    panel.refresh()
    assert shown(panel) == photos
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert panel.shown == "all"


@pytest.fixture
def three_aside(panel: PhotoPanel, imported: MainWindow, frozen: Callable[..., Analysis]) -> list[str]:
    """Two receipts and a document, which are looked at."""
    photos = list(imported.desk.analysis.facts)[:3]
    kinds = zip(photos, ("receipt", "document", "receipt"), strict=True)
    frozen(aside={p: Reason(f"aside.{kind}") for p, kind in kinds})
    panel.show_filter("aside")
    return photos


def test_one_click_brings_back_a_kind(
    panel: PhotoPanel, imported: MainWindow, three_aside: list[str]
) -> None:
    headings = [n for n, r in enumerate(panel.model.rows) if r.photo is None]
    assert [panel.model.rows[n].text for n in headings] == ["1 document", "2 receipts"]
    assert not imported.desk.chosen
    place = panel.list.visualRect(panel.model.index(headings[1]))
    words = QPoint(place.right() - 20, place.y() + 14)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=words)
    said = imported.desk.shelf.said
    assert [said(p).aside for p in three_aside] == [False, None, False]
    assert imported.desk.undo_name == "Bring back"
    imported.desk.undo()
    assert [said(p).aside for p in three_aside] == [None, None, None]
    panel.list.setCurrentIndex(panel.model.index(headings[0]))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert [said(p).aside for p in three_aside] == [None, False, None]


def test_one_click_brings_back_all(panel: PhotoPanel, imported: MainWindow, three_aside: list[str]) -> None:
    panel.findChild(QPushButton, "aside_bring_all").click()
    assert [imported.desk.shelf.said(p).aside for p in three_aside] == [False, False, False]
    imported.desk.undo()
    imported.run("bring_all_back")
    assert [imported.desk.shelf.said(p).aside for p in three_aside] == [False, False, False]


def test_where_there_is_little_room_fewer_kinds_are_named(panel: PhotoPanel) -> None:
    groups = (Group("screenshot", ("a",) * 30), Group("video", (), ("b",) * 12), Group("tiny", ("c",)))
    line = panel.aside_line
    line.show_groups(groups)
    assert line.words == "30 screenshots, 12 videos, 1 icon set aside: show"
    for words in (line.words, "30 screenshots, 13 others set aside: show", "43 set aside: show"):
        line.resize(line.fontMetrics().horizontalAdvance(words) + line.iconSize().width() + 34, 30)
        assert line.text() == words


def test_videos_are_listed_by_name(panel: PhotoPanel, imported: MainWindow) -> None:
    imported.desk.importer.set_aside = [AsideFile("/far/off/party.mp4", "video")]
    panel.refresh()
    assert panel.aside_line.words == "1 video set aside: show"
    panel.show_filter("aside")
    assert [r.text for r in panel.model.rows] == ["1 video", "party.mp4"]


def test_every_unused_photo_says_why(album: MainWindow, settle: Settle) -> None:
    desk, panel = album.desk, album.bench.photos
    gone = next(p for p in desk.document.used())
    for f in [f.id for s in desk.document.surfaces for f in s.photo_frames() if f.photo == gone]:
        desk.do("remove_photo", frame=f)
    desk.shelf.rate([gone], -1)
    settle()
    panel.show_filter("unused")
    settle()
    place = panel.model.place(gone)
    assert panel.model.rows[place].why == "Rejected by you"
    assert "Rejected by you" in panel.model.index(place).data(Qt.ItemDataRole.ToolTipRole)
    assert all(r.why for r in panel.model.rows if r.photo is not None)
    panel.show_photos([gone])
    panel.show_filter("unused")
    panel.show_photos([gone])
    count = len(desk.surface.photos())
    album.actions_.refresh()
    album.run("use_photos")
    assert len(desk.surface.photos()) == count + 1


def test_without_an_album_nothing_is_said_to_be_left_out(panel: PhotoPanel, settle: Settle) -> None:
    panel.show_filter("unused")
    settle()
    assert not headings(panel)
    assert len(shown(panel)) == PHOTOS
