"""Marks on frames keep inside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from albumapp.ui.canvas.badges import _told


def test_a_mark_says_as_much_as_its_frame_has_room_for(qapp: object) -> None:
    words = ("45 ppi: soft in print", "45 ppi")
    assert _told(QRectF(0, 0, 400, 200), *words)[1] == words[0]
    assert _told(QRectF(0, 0, 110, 80), *words)[1] == words[1]
    at, said = _told(QRectF(0, 0, 40, 30), *words)
    assert said == ""
    assert at.x() + 32 <= 40, "the mark alone lies in the frame"
