"""A pasted list makes favourites in one undo step, and says by name what it could not find."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from albumapp.ui.main_window import MainWindow


def take(window: MainWindow, text: str) -> str:
    window.sheet.findChild(QPlainTextEdit, "favourites_text").setPlainText(text)
    window.sheet.findChild(QPushButton, "favourites_take").click()
    return "favourites_said"


@pytest.fixture
def opened(imported: MainWindow) -> MainWindow:
    imported.run("favourites")
    return imported


def test_names_in_any_dress_become_favourites_in_one_step(opened, settle):
    desk = opened.desk
    said = take(opened, "photo_03.jpg\nPHOTO_05, photo_99")
    settle()
    picked = {e.name for p, e in desk.document.photos.items() if desk.shelf.said(p).pick}
    assert picked == {"photo_03.jpg", "photo_05.jpg"}
    words = opened.sheet.findChild(QLabel, said).text()
    assert "2 photos" in words
    assert "photo_99" in words
    desk.undo()
    settle()
    assert not any(desk.shelf.said(p).pick for p in desk.document.photos)


def test_a_list_that_names_nothing_changes_nothing(opened, settle):
    before = opened.desk.undo_name
    said = take(opened, "somebody else's.jpg")
    settle()
    assert opened.desk.undo_name == before
    assert "No photo" in opened.sheet.findChild(QLabel, said).text()


def test_chosen_photos_become_favourites_and_are_so_no_longer(imported, settle):
    desk = imported.desk
    two = list(desk.document.photos)[:2]
    desk.choose(two)
    imported.run("favourite")
    assert all(desk.shelf.said(p).pick for p in two)
    imported.actions_.refresh()
    assert imported.actions_["favourite"].isChecked()
    imported.run("favourite")
    assert not any(desk.shelf.said(p).pick for p in two)
