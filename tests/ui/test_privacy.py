"""What is stored about me: shown with counts, allowed or not, exported, forgotten for good."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.photos.library import StoredFace
from albumapp.session.importing import BOXES, VERSION
from albumapp.session.people import rename
from albumapp.ui.main_window import MainWindow

NAME = "Philippa Ngozi"


@pytest.fixture
def faces(album: MainWindow, settle: Callable[[], None]) -> MainWindow:
    """An album whose photos all show one person with a name, opened with grouping on."""
    desk = album.desk
    encoding = np.linspace(-0.2, 0.2, 128).astype("<f4")
    with desk.library_factory() as library:
        for n, photo in enumerate(desk.document.photos):
            face = StoredFace((0.4, 0.3, 0.1, 0.15), 0.98, (encoding + n * 1e-4).tobytes())
            library.put_faces(photo, VERSION, [face])
    desk.consent.answer(True, True)
    settle()
    assert len(desk.analysis.people) == 1
    with desk.library_factory() as library:
        rename(library, desk.analysis.people[0].id, NAME)
    desk.analyser.analyse()
    settle()
    assert desk.analysis.people[0].name == NAME
    return album


def on_disk(text: str) -> list[Path]:
    """Files of the state folder that hold these words."""
    found = []
    for root, _, names in os.walk(os.environ["ALBUMAPP_HOME"]):
        found += [Path(root, n) for n in names if text.encode() in Path(root, n).read_bytes()]
    return found


def press(window: MainWindow, name: str) -> None:
    window.sheet.findChild(QPushButton, name).click()


def words(window: MainWindow) -> str:
    return "\n".join(made.text() for made in window.sheet.findChildren(QLabel) if made.text())


def test_the_page_counts_what_is_stored(faces, settle):
    faces.run("stored")
    settle()
    text = words(faces)
    assert "Names of people: 1" in text
    assert f"Faces, as boxes on photos: {len(faces.desk.document.photos)}" in text
    assert Path(os.environ["ALBUMAPP_HOME"]).name in text


def test_all_faces_are_forgotten_after_asking_once_more(faces, settle):
    desk, pages = faces.desk, faces.desk.document
    assert on_disk(NAME)
    faces.run("stored")
    settle()
    press(faces, "forget_faces")
    settle()
    assert on_disk(NAME)  # it only asked
    press(faces, "forget_faces_sure")
    settle()
    assert not on_disk(NAME)
    assert desk.analysis.people == ()
    assert all(not f.faces for f in desk.analysis.facts.values())
    assert (desk.settings.get("people"), desk.settings.get("grouping")) == (False, None)
    assert not faces.sheet.findChild(QCheckBox, "allow_people").isChecked()  # the page says so, too
    assert not faces.sheet.findChild(QCheckBox, "allow_grouping").isChecked()
    assert desk.undo_name is None or "person" not in desk.undo_name.lower()
    assert [s.id for s in desk.document.surfaces] == [s.id for s in pages.surfaces]
    assert desk.project.journal.undo_name is not None  # the album's own history is still there


def test_keeping_it_keeps_it(faces, settle):
    faces.run("stored")
    settle()
    press(faces, "forget_everything")
    press(faces, "forget_everything_keep")
    settle()
    assert on_disk(NAME)
    assert not faces.sheet.findChild(QPushButton, "forget_everything_sure").isVisible()


def test_grouping_can_be_forgotten_and_boxes_stay(faces, settle):
    faces.run("stored")
    settle()
    press(faces, "forget_grouping")
    press(faces, "forget_grouping_sure")
    settle()
    assert not on_disk(NAME)
    assert faces.desk.analysis.people == ()
    assert all(f.faces for f in faces.desk.analysis.facts.values())
    assert faces.desk.settings.get("people") is True


def test_everything_is_forgotten_but_photos_and_albums(faces, settle):
    path = faces.desk.project.path
    photos = [Path(e.path) for e in faces.desk.document.photos.values()]
    faces.run("stored")
    settle()
    press(faces, "forget_everything")
    press(faces, "forget_everything_sure")
    settle()
    assert faces.desk.project is None
    assert path.is_file()
    assert all(p.is_file() for p in photos)
    with faces.desk.library_factory() as library:
        assert library.counts()["photos"] == (0, 0)
    assert faces.desk.open_project(path)
    settle()
    assert faces.desk.shelf.thumbnail(next(iter(faces.desk.document.photos)))


def test_what_is_allowed_is_set_there(faces, settle):
    faces.run("stored")
    settle()
    check = faces.sheet.findChild(QCheckBox, "allow_people")
    assert check.isChecked()
    check.setChecked(False)
    settle()
    assert faces.desk.settings.get("people") is False
    assert all(not f.faces for f in faces.desk.analysis.facts.values())


def test_the_export_can_be_read(faces, settle, tmp_path):
    faces.desk.forgetter.export(tmp_path / "mine.json")
    settle()
    data = json.loads((tmp_path / "mine.json").read_text())
    assert NAME in json.dumps(data["people"])
    assert len(data["faces"]) == len(faces.desk.document.photos)


def test_the_question_can_be_answered_in_three_ways(imported, settle, qtbot: QtBot):
    desk = imported.desk
    desk.settings.set("people", None)
    desk.analyser.analyse()
    settle()
    assert imported.consent.isVisible()
    imported.consent.findChild(QPushButton, "consent_faces").click()
    settle()
    assert (desk.settings.get("people"), desk.settings.get("grouping")) == (True, False)
    assert not imported.consent.isVisible()


def test_no_to_both_is_a_no_to_each(imported, settle):
    desk = imported.desk
    desk.consent.take_back()
    desk.analyser.analyse()
    imported.consent.findChild(QPushButton, "consent_no").click()
    settle()
    assert (desk.settings.get("people"), desk.settings.get("grouping")) == (False, False)


def test_looking_for_faces_is_no_yes_to_telling_people_apart(imported, settle):
    desk = imported.desk
    assert desk.settings.get("grouping") is None
    imported.run("people")
    settle()
    assert (desk.consent.faces, desk.consent.grouping) == (True, False)
    assert desk.settings.get("grouping") is None
    with desk.library_factory() as library:
        assert library.get_all_faces(desk.document.photos, VERSION) == {}  # found, not encoded
        assert len(library.get_all_faces(desk.document.photos, BOXES)) == len(desk.document.photos)
    assert imported.consent.isVisible()
    assert imported.consent.findChild(QPushButton, "consent_yes").isHidden()
    imported.consent.findChild(QPushButton, "consent_group").click()
    settle()
    assert desk.consent.grouping
    assert not imported.consent.isVisible()
    with desk.library_factory() as library:
        assert len(library.get_all_faces(desk.document.photos, VERSION)) == len(desk.document.photos)


def test_each_is_switched_off_in_the_menu(faces, settle):
    desk, actions = faces.desk, faces.actions_
    faces.run("grouping")
    settle()
    assert (desk.consent.faces, desk.consent.grouping) == (True, False)
    assert desk.analysis.people == ()
    assert all(f.faces for f in desk.analysis.facts.values())
    assert not actions["grouping"].isChecked()
    faces.run("people")
    settle()
    assert not desk.consent.faces
    assert all(not f.faces for f in desk.analysis.facts.values())
    assert not actions["grouping"].isEnabled()
    faces.run("people")  # the no to telling apart holds: it is not asked again
    settle()
    assert desk.settings.get("grouping") is False
    assert not faces.consent.isVisible()


def test_a_question_answered_elsewhere_is_asked_no_more(imported, settle):
    desk = imported.desk
    desk.consent.take_back()
    desk.analyser.analyse()
    settle()
    assert imported.consent.isVisible()
    imported.run("stored")
    settle()
    boxes = {n: imported.sheet.findChild(QCheckBox, f"allow_{n}") for n in ("people", "grouping", "names")}
    assert [b.isEnabled() for b in boxes.values()] == [True, False, False]
    boxes["people"].setChecked(True)
    settle()
    assert not imported.consent.isVisible()
    assert (desk.consent.faces, desk.settings.get("grouping")) == (True, False)
    assert [b.isEnabled() for b in boxes.values()] == [True, True, False]
    boxes["grouping"].setChecked(True)
    settle()
    assert desk.consent.grouping
    assert boxes["names"].isEnabled()
