"""The People tab: naming, merging, splitting, rules; each correction is one undo step and is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from albumapp.analysis.model import Face, FaceRef
from albumapp.photos.library import StoredFace
from albumapp.session.importing import VERSION
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.faces import faces_by_person, from_text, square, to_text, worth
from albumapp.ui.panels.people import PeoplePage
from albumapp.ui.panels.people_list import FACES, PEOPLE
from tests.analysis.drawn import face

Settle = Callable[[], None]
# who is on the first photos: 1 on four, 2 on three, 3 on two, 4 on one
ON = ((1, 2), (1, 2), (1,), (1, 3), (2, 3), (4,))


@pytest.fixture
def page(imported: MainWindow, settle: Settle) -> PeoplePage:
    """The people page of a window whose photos have made-up faces."""
    desk = imported.desk
    photos = list(desk.analysis.facts)
    with desk.library_factory() as library:
        for n, photo in enumerate(photos):
            who = ON[n] if n < len(ON) else ()
            found = [face(p, 9 * n + k, 0.1 + 0.3 * k) for k, p in enumerate(who)]
            rows = [StoredFace((*f.box.as_list(),), f.confidence, f.encoding) for f in found]
            library.put_faces(photo, VERSION, rows)
    desk.consent.answer(True, True)
    settle()
    panel = imported.bench.photos
    panel.show_filter("people")
    settle()
    return panel.people


def counts(page: PeoplePage) -> list[tuple[str, int]]:
    return [(t.text, t.photos) for t in page.model.tiles if t.person]


def choose(page: PeoplePage, *rows: int) -> None:
    model = page.list.selectionModel()
    model.clearSelection()
    for n in rows:
        model.select(page.model.index(n), QItemSelectionModel.SelectionFlag.Select)
    model.setCurrentIndex(page.model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)


def test_everybody_is_there_and_who_was_seen_once_is_folded(page: PeoplePage) -> None:
    assert counts(page) == [("", 4), ("", 3), ("", 2)]
    heading = page.model.tiles[-1]
    assert heading.text == "Seen once (1)"
    assert heading.folded is True
    page.list.folded.emit(len(page.model.tiles) - 1)
    assert page.model.tiles[-1].single
    assert page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "somebody without a name, 4 photos"


def test_a_name_is_typed_in_place_and_undone(
    page: PeoplePage, imported: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    desk = imported.desk
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(1))
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    editor = page.list.findChild(QLineEdit, "person_name")
    QTest.keyClicks(editor, "Anna Berg")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.undo_name == "Name person")
    assert counts(page)[1] == ("Anna Berg", 3)  # at once, before the analysis is joined anew
    assert desk.undo_name == "Name person"
    settle()
    assert counts(page)[1] == ("Anna Berg", 3)
    assert page.list.currentIndex().row() == 1
    with desk.library_factory() as library:
        assert [p.name for p in library.people.all() if p.name] == ["Anna Berg"]
    desk.undo()
    settle()
    assert counts(page)[1] == ("", 3)
    desk.redo()
    settle()
    assert counts(page)[1] == ("Anna Berg", 3)


def test_names_reach_the_filter(page: PeoplePage, imported: MainWindow, settle: Settle) -> None:
    panel, story = imported.bench.photos, imported.desk.story
    person = page.model.tiles[0].person
    story.rename(person, "Zoë")
    settle()
    panel.show_filter("all")
    panel.search.setText("zoe")
    panel.refresh()
    assert len(panel.listed()) == 4
    panel.filter.clear()
    panel.filter.ask(people=frozenset({person}))
    panel.refresh()
    assert len(panel.listed()) == 4
    panel.show_filter("people")
    panel.filter.clear()
    panel.search.setText("nobody like that")
    panel.refresh()
    assert "nobody like that" in page.empty.words.text()


def test_dropping_a_person_on_another_makes_them_one(
    page: PeoplePage, imported: MainWindow, settle: Settle
) -> None:
    desk = imported.desk
    data = page.model.mimeData([page.model.index(2)])
    assert data.hasFormat(PEOPLE)
    assert page.model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, page.model.index(0))
    assert not page.model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    page.drop(data, page.model.tiles[0])
    assert len(counts(page)) == 2
    settle()
    assert counts(page) == [("", 5), ("", 3)]
    assert desk.undo_name == "Merge people"
    desk.undo()
    settle()
    assert counts(page) == [("", 4), ("", 3), ("", 2)]


def test_several_are_merged_by_one_action(page: PeoplePage, imported: MainWindow, settle: Settle) -> None:
    choose(page, 0, 1, 2)
    imported.actions_.refresh()
    imported.run("merge_people")
    settle()
    assert counts(page) == [("", 5)]
    imported.desk.undo()
    settle()
    assert len(counts(page)) == 3


def test_one_is_merged_with_whom_the_menu_says(
    page: PeoplePage, imported: MainWindow, settle: Settle
) -> None:
    imported.desk.story.rename(page.model.tiles[0].person, "Ada")
    settle()
    choose(page, 2)
    imported.actions_.refresh()
    imported.run("merge_people")
    menu = page.findChild(QMenu, "people_menu")
    assert menu.actions()[0].text().startswith("Ada")
    menu.actions()[0].trigger()
    menu.close()
    settle()
    assert counts(page)[0] == ("Ada", 5)


def test_the_page_of_a_person_parts_faces(page: PeoplePage, imported: MainWindow, settle: Settle) -> None:
    desk = imported.desk
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.stack.currentIndex() == 2
    assert len(page.face_model.tiles) == 4
    assert "on 4 photos" in page.words.text()
    page.face_list.setCurrentIndex(page.face_model.index(3))
    gone = page.face_model.tiles[3].face
    assert desk.chosen == [gone.photo]
    imported.actions_.refresh()
    imported.run("not_person")
    assert len(page.face_model.tiles) == 3
    settle()
    assert gone not in [t.face for t in page.face_model.tiles]
    assert desk.undo_name == "Not this person"
    desk.undo()
    settle()
    assert len(page.face_model.tiles) == 4
    QTest.keyClick(page.face_list, Qt.Key.Key_Escape)
    assert page.stack.currentIndex() == 1
    assert page.list.currentIndex().row() == 0


def test_faces_are_given_to_another_and_made_somebody_new(
    page: PeoplePage, imported: MainWindow, settle: Settle
) -> None:
    desk = imported.desk
    desk.story.choose(person=page.model.tiles[0].person)
    page.face_list.setCurrentIndex(page.face_model.index(0))
    data = page.face_model.mimeData([page.face_model.index(0)])
    assert data.hasFormat(FACES)
    assert data.hasFormat("application/x-albumapp-photos")
    page.drop(data, page.other_model.tiles[1])
    settle()
    assert len(page.face_model.tiles) == 3
    assert desk.undo_name == "Give faces"
    page.face_list.setCurrentIndex(page.face_model.index(0))
    imported.actions_.refresh()
    imported.run("other_person")
    menu = page.findChild(QMenu, "people_menu")
    assert menu.actions()[0].text() == "Somebody new"
    menu.actions()[0].trigger()
    menu.close()
    settle()
    assert len(page.face_model.tiles) == 2
    assert len(desk.story.known()) == 4


def test_who_was_seen_once_is_named(page: PeoplePage, imported: MainWindow, settle: Settle) -> None:
    page.list.folded.emit(len(page.model.tiles) - 1)
    index = page.model.index(len(page.model.tiles) - 1)
    assert page.model.setData(index, "Dora")
    settle()
    assert ("Dora", 1) in counts(page)
    assert not any(t.single for t in page.model.tiles)
    imported.desk.undo()
    settle()
    assert ("Dora", 1) not in counts(page)


def test_what_is_no_face_does_not_come_back(page: PeoplePage, imported: MainWindow, settle: Settle) -> None:
    page.list.folded.emit(len(page.model.tiles) - 1)
    choose(page, len(page.model.tiles) - 1)
    imported.actions_.refresh()
    imported.run("no_face")
    settle()
    assert not any(t.single or t.key == "once" for t in page.model.tiles)
    imported.desk.undo()
    settle()
    assert any(t.single for t in page.model.tiles)


def test_rules_and_hiding(page: PeoplePage, imported: MainWindow, settle: Settle) -> None:
    desk = imported.desk
    choose(page, 1)
    imported.actions_.refresh()
    imported.run("always_include")
    settle()
    assert page.model.tiles[1].sign == "push-pin"
    assert "always included" in page.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    imported.actions_.refresh()
    assert imported.actions_["always_include"].isChecked()
    imported.run("never_include")
    settle()
    assert page.model.tiles[1].rule == "never"
    imported.run("hide_people")
    settle()
    assert counts(page) == [("", 4), ("", 2)]
    imported.actions_.refresh()
    imported.run("show_hidden")
    assert any(t.text == "Hidden (1)" for t in page.model.tiles)
    assert page.model.tiles[-1].hidden
    desk.undo()
    settle()
    assert len(counts(page)) == 3


def test_a_name_that_is_there_already_offers_to_make_them_one(
    page: PeoplePage, imported: MainWindow, settle: Settle
) -> None:
    story = imported.desk.story
    a, b = page.model.tiles[0].person, page.model.tiles[1].person
    story.rename(a, "Anna")
    story.rename(b, "Anna")
    settle()
    message = imported.messages.current
    assert "Anna" in message.text
    message.action()
    settle()
    assert counts(page)[0] == ("Anna", 5)


def test_without_consent_both_questions_are_asked_there(imported: MainWindow, settle: Settle) -> None:
    panel, desk = imported.bench.photos, imported.desk
    panel.show_filter("people")
    empty = panel.people.empty
    assert empty.button.isVisibleTo(panel)
    assert "this computer" in empty.words.text()
    assert "tell people apart" in empty.words.text()
    empty.other.click()
    settle()
    assert (desk.consent.faces, desk.consent.grouping) == (True, False)
    assert "not told apart" in empty.words.text()
    assert not empty.other.isVisibleTo(panel)
    empty.button.click()
    settle()
    assert (desk.consent.faces, desk.consent.grouping) == (True, True)
    assert "No faces" in empty.words.text()


def test_the_face_that_shows_a_person_is_large_and_sharp() -> None:
    box = face(1, 0, 0.1).box
    good = Face(box, 0.9, 1.0, 0.9)
    assert worth(good, 400) > worth(good, 80)
    assert worth(good, 400) > worth(Face(box, 0.9, 1.0, 0.1), 400)
    assert worth(good, 400) > worth(Face(box, 0.9, 0.0, 0.9), 400)
    assert worth(good, 400) > worth(Face(box, 0.9, 1.0, 0.9, yaw=-80.0), 400)


def test_the_square_round_a_face_stays_in_the_photo() -> None:
    area = square((0.9, 0.0, 0.1, 0.1), 1000, 500)
    assert area.width() == area.height()
    assert area.right() < 1000
    assert area.top() >= 0


def test_faces_are_dragged_as_text(page: PeoplePage, imported: MainWindow) -> None:
    faces: list[FaceRef] = faces_by_person(imported.desk.analysis)[page.model.tiles[0].person]
    assert from_text(to_text(faces)) == faces
    assert from_text("rubbish\n") == []


def test_tab_goes_down_the_panel(page: PeoplePage, imported: MainWindow) -> None:
    panel = imported.bench.photos
    names, at = [], panel.search
    while at.objectName() != "aside_line" and len(names) < 200:
        if at.isVisibleTo(panel) and panel.isAncestorOf(at) and at.focusPolicy().value & 1:
            names.append(at.objectName())
        at = at.nextInFocusChain()
    wanted = ["photo_search", "photo_filter", "photo_sort", "filter_all", "filter_unused", "people_list"]
    assert [n for n in names if n in wanted] == wanted
    assert names.index("below_name_person") > names.index("people_list")


def test_a_correction_keeps_the_place_and_the_choice(
    page: PeoplePage, imported: MainWindow, settle: Settle
) -> None:
    page.list.setFixedHeight(page.list.cell.size.height() + 10)
    page.list.setFixedWidth(page.list.cell.size.width() + 20)
    settle()
    choose(page, 2)
    page.list.scrollToBottom()
    at = page.list.verticalScrollBar().value()
    assert at > 0
    person = page.model.tiles[2].person
    imported.desk.story.merge([page.model.tiles[1].person], page.model.tiles[0].person)
    settle()
    assert [t.person for t in page.list.chosen()] == [person]
    assert page.model.tiles[page.list.currentIndex().row()].person == person
    bar = page.list.verticalScrollBar()
    assert bar.value() == min(at, bar.maximum())


def test_names_are_written_beside_the_photos(page: PeoplePage, imported: MainWindow, settle: Settle) -> None:
    desk = imported.desk
    imported.actions_.refresh()
    assert not imported.actions_["write_names"].isEnabled()
    desk.story.rename(page.model.tiles[0].person, "Ann")
    settle()
    imported.run("write_names")
    settle()
    sidecars = sorted(Path(next(iter(desk.analysis.records.values())).path).parent.glob("*.xmp"))
    try:
        assert len(sidecars) == 4
        assert all("Ann" in s.read_text(encoding="utf-8") for s in sidecars)
    finally:
        for s in sidecars:
            s.unlink()
