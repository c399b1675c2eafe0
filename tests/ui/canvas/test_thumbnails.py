"""Small pictures of surfaces: drawn a few at a time, so that nothing else waits."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from albumapp.document.model import Surface
from albumapp.ui.canvas import thumbnails
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.thumbnails import PAUSE, Thumbnails

PAGE = cast(Surface, SimpleNamespace(id="s1"))


def test_several_take_turns(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    drawn: list[str] = []

    def draw(self: Thumbnails, *_: object) -> QPixmap:
        drawn.append("a" if self is a else "b")
        now[0] += 0.02
        return QPixmap(1, 1)

    monkeypatch.setattr(thumbnails.time, "perf_counter", lambda: now[0])
    monkeypatch.setattr(Thumbnails, "_draw", draw)
    a, b = (Thumbnails(cast(Pictures, None), lambda _: None) for _ in range(2))
    for t in (a, b):
        t.get(PAGE, {}, 1.0)
    a._work()
    b._work()  # in the same turn of the event loop
    assert drawn == ["a"]
    assert a.is_idle
    assert not b.is_idle
    now[0] += PAUSE
    b._work()
    b.get(cast(Surface, SimpleNamespace(id="s2")), {}, 1.0)
    b._work()  # who is alone waits for nobody
    assert drawn == ["a", "b", "b"]
    assert b.is_idle
