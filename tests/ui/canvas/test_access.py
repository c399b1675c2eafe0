"""What a screen reader finds in the canvas."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from albumapp.session.project import Project
from albumapp.ui.canvas import access
from albumapp.ui.canvas.view import CanvasView

NAME = QAccessible.Text.Name


def names(view: CanvasView) -> list[str]:
    canvas = QAccessible.queryAccessibleInterface(view)
    return [canvas.child(i).text(NAME) for i in range(canvas.childCount())]


def test_each_frame_is_a_named_child(view: CanvasView, project: Project) -> None:
    assert names(view) == [
        "photo 1 of 4, red.png, left page",
        "photo 2 of 4, green.png, left page",
        "text 1 of 1, Lisbon, left page",
        "photo 3 of 4, blue.png, right page",
        "photo 4 of 4, gold.png, right page",
    ]
    project.do("lock_frame", frame="f3")
    project.do("delete_frames", frames=["f0"])
    assert names(view)[0] == "photo 1 of 3, green.png, left page"
    assert names(view)[-1] == "photo 3 of 3, gold.png, right page, locked"


def test_a_child_says_where_it_is_and_whether_it_is_selected(view: CanvasView) -> None:
    canvas = QAccessible.queryAccessibleInterface(view)
    child = canvas.child(0)
    corner = view.viewport().mapToGlobal(view.frame_rect("f0").topLeft())
    assert child.rect().topLeft() == corner
    assert not child.state().selected
    view.select(["f0"])
    assert child.state().selected


def test_people_and_place_are_said_where_they_are_known(view: CanvasView, project: Project) -> None:
    facts = project.context.facts("red")
    project.context.known["red"] = replace(facts, people=("p1", "p2", "p9"), place="Lisbon")
    project.context.names = {"p1": "Anna", "p2": "Ben"}
    assert names(view)[0] == "photo 1 of 4, Anna and Ben, Lisbon, left page"
    first = QAccessible.queryAccessibleInterface(view).child(0)
    assert first.text(QAccessible.Text.Description).startswith(
        "red.png, 120 mm by 80 mm, 20 mm from the left"
    )


def test_a_frame_can_be_chosen_locked_and_opened_by_its_actions(view: CanvasView, project: Project) -> None:
    canvas = QAccessible.queryAccessibleInterface(view)
    photo, text = canvas.child(0), canvas.child(2)
    press = QAccessibleActionInterface.pressAction()
    assert {press, "crop", "lock"} <= set(photo.actionInterface().actionNames())
    photo.actionInterface().doAction(press)
    text.actionInterface().doAction(press)
    assert view.selected_ids() == ["f0", "t1"]
    photo.actionInterface().doAction(press)
    assert view.selected_ids() == ["t1"]
    photo.actionInterface().doAction("lock")
    assert project.document.find("f0")[1].locked
    assert photo.state().readOnly
    assert not photo.state().movable
    assert "crop" not in photo.actionInterface().actionNames()
    photo.actionInterface().doAction("crop")
    assert view.mode == ""
    photo.actionInterface().doAction("unlock")
    photo.actionInterface().doAction("crop")
    assert view.mode == "crop"
    view.give_up_mode()
    asked = []
    view.context_requested.connect(lambda at, frame: asked.append(frame))
    photo.actionInterface().doAction(QAccessibleActionInterface.showMenuAction())
    assert asked == ["f0"]
    assert all(photo.actionInterface().localizedActionName(n) for n in photo.actionInterface().actionNames())


def test_words_of_a_text_are_its_value_and_can_be_set(view: CanvasView, project: Project) -> None:
    text = QAccessible.queryAccessibleInterface(view).child(2)
    assert text.text(QAccessible.Text.Value) == "Lisbon"
    text.setText(QAccessible.Text.Value, "Porto")
    assert project.document.find("t1")[1].text == "Porto"


def test_the_selection_is_an_interface(view: CanvasView) -> None:
    canvas = QAccessible.queryAccessibleInterface(view)
    chosen = canvas.selectionInterface()
    assert chosen.select(canvas.child(0))
    assert chosen.select(canvas.child(3))
    assert chosen.selectedItemCount() == 2
    assert [c.text(NAME) for c in chosen.selectedItems()] == [names(view)[0], names(view)[3]]
    assert chosen.isSelected(canvas.child(3))
    assert not chosen.isSelected(canvas.child(1))
    assert chosen.unselect(canvas.child(0))
    assert view.selected_ids() == ["f2"]
    assert chosen.selectAll()
    assert chosen.selectedItemCount() == 5
    assert chosen.clear()
    assert view.selected_ids() == []


def test_a_screen_reader_hears_what_is_chosen_and_changed(
    view: CanvasView, project: Project, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    heard: list[tuple[QAccessible.Event, int]] = []
    monkeypatch.setattr(access, "send", lambda e: heard.append((e.type(), e.child())))
    events = QAccessible.Event
    view.select(["f1"])
    assert heard == []  # nobody listens
    QAccessible.setActive(True)
    try:
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        view.select(["f0"])
        assert heard == [(events.Selection, 0), (events.Focus, 0)]
        heard.clear()
        view.select(["f0", "t1"])
        assert heard == [(events.SelectionAdd, 2), (events.Focus, 2)]
        heard.clear()
        project.do("move_frames", frames=["f3"], dx=5, dy=0)
        assert heard == [(events.LocationChanged, 4)]
        heard.clear()
        project.do("lock_frame", frame="f3")
        assert heard == [(events.StateChanged, 4), (events.NameChanged, 4)]  # which says "locked"
        heard.clear()
        project.do("delete_frames", frames=["f1"])
        assert heard == [(events.ObjectReorder, -1)]
        heard.clear()
        view.show_surface("s1")
        assert (events.ObjectReorder, -1) in heard
    finally:
        QAccessible.setActive(False)
