"""What a screen reader is told in passing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible

from albumapp.ui import announcing
from albumapp.ui.main_window import MainWindow


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, bool]]]:
    """Words, and whether they interrupt."""
    said: list[tuple[str, bool]] = []
    urgent = QAccessible.AnnouncementPoliteness.Assertive
    monkeypatch.setattr(announcing, "send", lambda e: said.append((e.message(), e.politeness() == urgent)))
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


def test_edits_say_what_they_came_to(
    small: MainWindow, heard: list[tuple[str, bool]], settle: Callable[[], None]
) -> None:
    desk = small.desk
    desk.select(["f0"])
    desk.do("move_frames", frames=["f0"], dx=5, dy=0)
    desk.do("move_frames", frames=["f0"], dx=5, dy=2)
    settle()
    assert heard == [("Move: 30 mm from the left, 22 mm from the top", False)]
    heard.clear()
    desk.do("set_rotation", frame="f0", degrees=15)
    settle()
    assert heard == [("Rotate: turned by 15°", False)]
    heard.clear()
    desk.select([])
    small.run("add_spread")
    settle()
    assert any("pages" in words for words, _ in heard)


def test_pages_and_messages_are_said(
    small: MainWindow, heard: list[tuple[str, bool]], settle: Callable[[], None]
) -> None:
    small.desk.go("s1")
    settle()
    small.desk.go("s0")
    settle()
    assert heard[-1][0].endswith("4 photos, 1 text")
    heard.clear()
    small.desk.say("info", "Saved.")
    small.desk.say("warning", "It is gone.", "Look elsewhere.", "Look", lambda: None)
    assert heard == [("Saved.", False), ("It is gone. Look elsewhere. Answers: Look", True)]


def test_nothing_is_said_while_nobody_listens(
    small: MainWindow, monkeypatch: pytest.MonkeyPatch, settle: Callable[[], None]
) -> None:
    said: list[object] = []
    monkeypatch.setattr(announcing, "send", said.append)
    small.desk.do("move_frames", frames=["f0"], dx=5, dy=0)
    small.desk.say("info", "Saved.")
    settle()
    assert said == []
