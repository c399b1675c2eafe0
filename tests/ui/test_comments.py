"""Comments that come back from a proof: into the list, onto the pages, ticked off, undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from albumapp.ui.commands_notes import take_comments
from albumapp.ui.main_window import MainWindow


@pytest.fixture
def commented(album: MainWindow, tmp_path: Path, settle) -> MainWindow:
    desk = album.desk
    second = desk.document.inner()[1].id
    data = {
        "format": "albumapp-comments", "version": 1, "album": desk.document.title, "author": "Mum",
        "approved": False, "comments": [
            {"surface": second, "x": 0.25, "y": 0.5, "text": "Anna is missing here"},
            {"surface": "gone", "x": 0.5, "y": 0.5, "text": "Lovely"},
        ],
    }  # fmt: skip
    path = tmp_path / "mum.comments"
    path.write_text(json.dumps(data), encoding="utf-8")
    take_comments(album, path)
    settle()
    return album


def _find(window: MainWindow, kind: type, name: str):
    return window.sheet.findChild(kind, name)


def _said(window: MainWindow) -> str:
    return " ".join(f"{m.text} {m.mend}" for m in window.messages.shown)


def test_they_are_listed_with_a_jump_to_their_pages(commented, settle):
    desk = commented.desk
    commented.run("comments")
    assert "2 comments" in _find(commented, QLabel, "comments_said").text()
    first, second = desk.document.notes
    assert _find(commented, QLabel, f"comment_words_{first.id}").text() == "Anna is missing here"
    _find(commented, QPushButton, f"comment_go_{first.id}").click()
    settle()
    assert desk.surface_id == first.surface
    assert not _find(commented, QPushButton, f"comment_go_{second.id}").isEnabled()  # its pages are gone


def test_done_ones_have_no_pin_and_undo_brings_it_back(commented, settle):
    desk, pins = commented.desk, commented.bench.pins
    first = desk.document.notes[0]
    desk.go(first.surface)
    settle()
    (pin,) = pins.items
    size = desk.surface.shape.size
    assert pin.pos() == QPointF(0.25 * size.w, 0.5 * size.h)
    commented.run("comments")
    _find(commented, QCheckBox, f"comment_done_{first.id}").click()
    settle()
    assert pins.items == []
    assert desk.undo_name == "Mark comment as done"
    desk.undo()
    settle()
    assert len(pins.items) == 1
    desk.undo()
    settle()
    assert desk.document.notes == ()
    assert pins.items == []


def test_a_click_on_a_pin_opens_the_list(commented, settle, qtbot):
    commented.desk.go(commented.desk.document.notes[0].surface)
    settle()
    canvas, (pin,) = commented.bench.canvas, commented.bench.pins.items
    at = canvas.mapFromScene(pin.pos())
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert commented.sheet.name == "comments"


def test_a_file_that_holds_none_is_refused_by_name(album, tmp_path, settle):
    path = tmp_path / "letter.comments"
    path.write_text("Dear all")
    before = album.desk.document
    take_comments(album, path)
    settle()
    assert album.desk.document is before
    assert "letter.comments" in _said(album)


def test_comments_about_another_album_come_in_and_say_so(album, tmp_path, settle):
    data = {"format": "albumapp-comments", "version": 1, "album": "Porto", "author": "Ben", "approved": True,
            "comments": [{"text": "Fine"}]}  # fmt: skip
    path = tmp_path / "ben.comments"
    path.write_text(json.dumps(data), encoding="utf-8")
    take_comments(album, path)
    said = _said(album)
    assert "Porto" in said
    assert "Ben approves" in said
    assert len(album.desk.document.notes) == 1
