"""What a screen reader finds in the canvas."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from albumapp.session.project import Project
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
