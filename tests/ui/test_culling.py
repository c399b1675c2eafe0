"""Culling: the keys keep, reject and rate, each undone; the page says why; the faces lie where they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from albumapp.analysis.model import Face
from albumapp.geometry import Rect
from albumapp.ui.culling.page import eye_words
from albumapp.ui.culling.window import Culling
from albumapp.ui.main_window import MainWindow

K = Qt.Key


@pytest.fixture
def culling(album: MainWindow, qtbot: QtBot, settle: Callable[[], None]) -> Culling:
    listed = album.bench.photos.listed()
    album.desk.choose([listed[2]])
    album.run("cull")
    settle()
    return album.findChild(Culling)


def press(qtbot: QtBot, culling: Culling, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(culling, key)


def words(culling: Culling, name: str) -> str:
    return culling.page.widget().findChild(QLabel, name).text()


def test_it_begins_with_the_chosen_photo_and_ends_with_the_last_looked_at(culling, album, qtbot):
    listed = album.bench.photos.listed()
    assert culling.now == listed[2]
    press(qtbot, culling, K.Key_Right, K.Key_Space, K.Key_Left, K.Key_Escape)
    assert album.desk.chosen == [listed[3]]


def test_one_key_decides_and_goes_on(culling, album, qtbot):
    marks, listed = album.desk.shelf.marks, album.bench.photos.listed()
    press(qtbot, culling, K.Key_P, K.Key_X, K.Key_4)
    assert marks[listed[2]].pick is True
    assert marks[listed[3]].stars == -1
    assert marks[listed[4]].stars == 4
    assert culling.now == listed[5]


def test_a_decision_is_undone_from_there(culling, album, qtbot, settle):
    photo = culling.now
    press(qtbot, culling, K.Key_X)
    qtbot.keyClick(culling, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert photo not in album.desk.shelf.marks
    settle()
    with album.desk.library_factory() as library:
        assert library.marks([photo]) == {}


def test_keeping_a_rejected_photo_takes_the_reject_back(culling, album, qtbot):
    photo = culling.now
    press(qtbot, culling, K.Key_X, K.Key_Left, K.Key_P)
    assert (album.desk.shelf.marks[photo].stars, album.desk.shelf.marks[photo].pick) == (None, True)
    press(qtbot, culling, K.Key_Left, K.Key_U)
    assert photo not in album.desk.shelf.marks


def test_rejected_and_kept_photos_leave_and_enter_the_next_suggestion(culling, album, qtbot, settle):
    photo = culling.now

    def suggested() -> bool:
        settle()
        album.desk.suggest(pages=20)
        settle()
        return photo in album.desk.document.used()

    press(qtbot, culling, K.Key_X, K.Key_Left)
    assert not suggested()
    assert words(culling, "photo_page_use") == "Not in the album: rejected by you"
    press(qtbot, culling, K.Key_P)
    assert suggested()
    assert album.desk.analysis.facts[photo].pick


def test_the_page_says_score_reasons_and_use(culling, album):
    facts = album.desk.analysis.facts[culling.now]
    assert str(round(100 * facts.importance)) in words(culling, "photo_page_score")
    assert words(culling, "photo_page_reasons")
    use = words(culling, "photo_page_use")
    assert use.startswith("In the album" if culling.now in album.desk.document.used() else "Not in the album")


def test_faces_are_marked_where_they_are(culling, album, qtbot):
    analysis, photo = album.desk.analysis, culling.now
    face = Face(Rect(0.5, 0.25, 0.2, 0.2), 0.9, sharpness=0.5)
    scores = {**analysis.scores, photo: replace(analysis.scores[photo], faces=(face,))}
    album.desk.analysis = replace(analysis, scores=scores)
    album.desk.analysis_changed.emit()
    area = culling.stage.area()
    at = QPointF(area.x() + 0.6 * area.width(), area.y() + 0.25 * area.height()).toPoint()
    before = culling.stage.grab().toImage()
    press(qtbot, culling, K.Key_B)
    after = culling.stage.grab().toImage()
    ratio = after.devicePixelRatio()
    x, y = round(at.x() * ratio), round(at.y() * ratio)
    assert any(before.pixel(x, y + d) != after.pixel(x, y + d) for d in (-1, 0, 1))
    assert "1 face" in " ".join(made.text() for made in culling.page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("eyes", "words"),
    [
        ((0.9,), "eyes open"),
        ((0.1,), "eyes closed"),
        ((None,), "eyes not to be seen"),
        ((0.9, 0.8), "all eyes open"),
        ((0.9, None), "eyes open where they can be seen"),
        ((0.1, 0.2), "all eyes closed"),
        ((0.1, 0.9, None), "1 of 3 with closed eyes, 1 whose eyes cannot be seen"),
    ],
)
def test_of_eyes_nothing_is_said_that_was_not_seen(eyes, words):
    assert eye_words(eyes) == words


def test_own_pixels_are_shown_round_the_place_that_was_clicked(culling, qtbot):
    whole = culling.stage.area()
    at = QPointF(whole.x() + 0.25 * whole.width(), whole.center().y())
    qtbot.mouseClick(culling.stage, Qt.MouseButton.LeftButton, pos=at.toPoint())
    near = culling.stage.area()
    assert near.width() >= whole.width()
    middle = (culling.stage.rect().center().x() - near.x()) / near.width()
    assert middle == pytest.approx(0.25, abs=0.02)


def test_it_fits_a_small_screen_with_large_text(culling, album, qtbot, settle):
    font = culling.font()
    font.setPointSizeF(18)
    culling.hint.setFont(font)
    assert culling.minimumSizeHint().width() <= 1280
    photo = culling.now
    entry = replace(album.desk.document.photos[photo], path="/far/" + "a_very-long.name_" * 9 + ".jpg")
    document = album.desk.document
    album.desk.replace(replace(document, photos={**document.photos, photo: entry}), "Long name")
    settle()
    assert culling.page.widget().minimumSizeHint().width() <= culling.page.viewport().width()
