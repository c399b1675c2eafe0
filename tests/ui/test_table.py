"""Cards on a table in the window: names pasted or from a file, one design for all, backs, outlines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QScrollArea

from albumapp.document.guests import guests_of
from albumapp.document.tents import TURNED
from albumapp.ui.canvas.painter import gaps_of
from albumapp.ui.main_window import MainWindow
from albumapp.ui.words import surface_name
from tests.ui.test_pieces import become


def sheet_of(window: MainWindow) -> tuple[QPlainTextEdit, QLabel, QPushButton]:
    window.actions_["names"].trigger()
    kinds = ((QPlainTextEdit, "names_text"), (QLabel, "names_said"), (QPushButton, "names_use"))
    text, said, use = (window.findChildren(kind, name)[-1] for kind, name in kinds)
    return text, said, use


def test_names_are_pasted_and_undone_in_one_step(small: MainWindow, settle: Callable[[], None]) -> None:
    become(small, "place-card-tent")
    text, said, use = sheet_of(small)
    assert text.toPlainText() == "", "the example is no guest"
    assert said.text() == "", "nobody has done anything wrong yet"
    text.setPlainText("Anna Berg\t1\nBen\t2\nZoë\tRose\n")
    rows = len(small.desk.project.journal.rows)
    use.setFocus()
    use.click()
    settle()
    assert small.focusWidget() is small.bench.canvas
    assert [g.name for g in guests_of(small.desk.document)] == ["Anna Berg", "Ben", "Zoë"]
    assert [surface_name(s) for s in small.desk.document.surfaces] == ["Anna Berg", "Ben", "Zoë"]
    assert len(small.desk.project.journal.rows) == rows + 1
    small.actions_["undo"].trigger()
    assert len(small.desk.document.surfaces) == 1


def test_the_list_shows_who_is_there_and_says_what_is_wrong(
    small: MainWindow, settle: Callable[[], None]
) -> None:
    become(small, "envelope-c6")
    text, said, use = sheet_of(small)
    text.setPlainText("Anna; Road 1; 12345 Town\nBen; Lane 2; 54321 City")
    use.click()
    settle()
    text, said, use = sheet_of(small)
    assert text.toPlainText() == "Name;Address;Address\nAnna;Road 1;12345 Town\nBen;Lane 2;54321 City\n"
    before = small.desk.document
    text.setPlainText("Anna\n;3\n")
    use.click()
    settle()
    assert "line 2" in said.text()
    assert small.desk.document is before


def test_what_a_comma_means_is_asked_and_nothing_is_made_before(
    small: MainWindow, settle: Callable[[], None]
) -> None:
    become(small, "place-card-tent")
    text, said, use = sheet_of(small)
    ask = small.findChildren(QComboBox, "names_reading")[-1]
    text.setPlainText("Anna Berg\nBen; 3")
    use.click()
    assert not ask.isVisible()
    settle()
    small.actions_["undo"].trigger()
    before = small.desk.document
    text, said, use = sheet_of(small)
    ask = small.findChildren(QComboBox, "names_reading")[-1]
    text.setPlainText("Meyer, Jo\nBerg, Anna")
    use.click()
    settle()
    assert ask.isVisible()
    assert ask.currentIndex() == -1
    assert "several ways" in said.text()
    assert small.desk.document is before
    ask.hidePopup()
    answers = [ask.itemText(n).translate({0x2068: None, 0x2069: None}) for n in range(ask.count())]
    assert answers[:2] == ["2 guests: Meyer · Jo", "One guest: Jo Meyer"]
    ask.setCurrentIndex(1)
    ask.activated.emit(1)
    assert said.text() == "2 names"
    use.click()
    settle()
    assert [g.name for g in guests_of(small.desk.document)] == ["Jo Meyer", "Anna Berg"]


def test_a_list_comes_from_a_file(
    small: MainWindow, settle: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    become(small, "place-card-flat")
    path = tmp_path / "guests.csv"
    path.write_bytes("Gast;Tisch\nJürgen;1\n".encode("utf-16"))
    _, _, use = sheet_of(small)
    monkeypatch.setattr("albumapp.ui.dialogs.names.QFileDialog.getOpenFileName", lambda *a: (str(path), ""))
    small.findChild(QPushButton, "names_open").click()
    use.click()
    settle()
    assert [g.name for g in guests_of(small.desk.document)] == ["Jürgen"]


def test_one_design_for_all_is_made_in_the_background_as_one_step(
    small: MainWindow, settle: Callable[[], None]
) -> None:
    become(small, "table-number-a6:numbers=1-3")
    said: list[str] = []
    small.desk.message.connect(lambda level, text, mend: said.append(text))
    steps = len(small.desk.project.journal.rows)
    small.desk.do("set_background", surface=small.desk.surface_id, background="#ffeecc")
    small.actions_["same_on_all"].trigger()
    settle()
    assert len({s.background for s in small.desk.document.surfaces}) == 1
    assert said[-1] == "2 cards look like this one now."
    assert len(small.desk.project.journal.rows) == steps + 2


def test_what_is_changed_meanwhile_stays_and_the_list_is_kept(
    small: MainWindow, settle: Callable[[], None]
) -> None:
    become(small, "place-card-tent")
    text, _, use = sheet_of(small)
    text.setPlainText("Anna\nBen")
    use.click()
    assert not use.isEnabled()
    small.desk.do("set_title", title="Mine")
    settle()
    assert small.desk.document.title == "Mine"
    assert len(small.desk.document.surfaces) == 1
    assert use.isEnabled()
    assert text.toPlainText() == "Anna\nBen"
    use.click()
    settle()
    assert [g.name for g in guests_of(small.desk.document)] == ["Anna", "Ben"]


def test_actions_are_there_for_cards_alone(small: MainWindow) -> None:
    become(small, "coaster-round")
    assert not any(small.actions_[a].isEnabled() for a in ("names", "same_on_all", "own_back"))
    become(small, "table-number-a6:numbers=1-3")
    assert small.actions_["same_on_all"].isEnabled()
    assert not small.actions_["own_back"].isEnabled(), "it does not fold"
    become(small, "place-card-tent")
    assert small.actions_["names"].isEnabled()


def test_the_back_of_a_tent_is_shown_and_becomes_its_own(small: MainWindow) -> None:
    become(small, "tent-a6")
    back = small.bench.canvas.scene_.tent
    assert back.boundingRect().height() > 200
    count = len(small.desk.surface.frames)
    assert not small.actions_["own_back"].isChecked()
    small.actions_["own_back"].trigger()
    assert len(small.desk.surface.frames) == 2 * count
    assert small.desk.surface.edges == ""
    small.actions_["undo"].trigger()
    assert small.desk.surface.edges == TURNED
    assert len(small.desk.surface.frames) == count


def test_what_is_cut_off_is_not_seen(small: MainWindow) -> None:
    become(small, "coaster-round")
    gaps = gaps_of(small.desk.surface)
    assert gaps is not None
    from PySide6.QtCore import QPointF

    assert gaps.contains(QPointF(2, 2))
    assert not gaps.contains(QPointF(47, 47))


def test_what_is_asked_is_seen_whole(small: MainWindow, settle: Callable[[], None]) -> None:
    become(small, "place-card-tent")
    small.resize(1300, 950)
    text, said, _ = sheet_of(small)
    text.setPlainText("Meyer, Jo\nBerg, Anna")
    area = small.sheet.findChild(QScrollArea)
    small.sheet.findChild(QPushButton, "names_use").click()
    small.sheet.findChild(QComboBox, "names_reading").hidePopup()
    settle()
    QCoreApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()
    assert "several ways" in said.text()
