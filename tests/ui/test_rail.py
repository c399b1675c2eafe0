"""The rail: where things stand in as many words as there is room for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from albumapp.analysis.model import Person
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.rail import Step


@pytest.fixture
def step(qtbot: QtBot) -> Step:
    made = Step("story", "Story")
    qtbot.addWidget(made)
    made.show_state("done", "4 people, 9 moments", "9 moments", "9")
    return made


def shown(step: Step) -> str:
    return step.findChildren(QLabel)[1].text()


def test_fewer_words_are_shown_where_there_is_less_room(step: Step) -> None:
    step.show()
    for words in ("4 people, 9 moments", "9 moments", "9"):
        step.resize(step.fontMetrics().horizontalAdvance(words) + 10, 60)
        assert shown(step) == words
    assert step.words == step.toolTip() == "4 people, 9 moments"
    assert step.accessibleName() == "Story: 4 people, 9 moments"


def test_the_name_of_a_station_is_never_cut(step: Step) -> None:
    font = step.font()
    font.setPointSizeF(24)
    step.setFont(font)
    assert step.minimumSizeHint().width() > step.fontMetrics().horizontalAdvance("Story")


def test_people_are_counted_but_for_those_who_are_hidden(imported: MainWindow) -> None:
    desk = imported.desk
    photos = tuple(desk.analysis.facts)[:2]
    people = (Person("p1", None, photos), Person("p2", "Ann", photos), Person("p3", None, photos, True))
    desk.analysis = replace(desk.analysis, people=people)
    imported.rail.refresh()
    assert imported.rail.steps["story"].words == "2 people, 3 moments"
