"""The inspector's way to the room preview, where what is made hangs on a wall."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from albumapp.ui.panels.fields import Section
from albumapp.ui.states_room import can_hang
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

Edit = Callable[..., None]


class RoomSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_room", tr("On the wall"))
        self.show_ = button(
            tr("See it in a room"), "room_show", lambda: actions["room"].trigger(), glyph="armchair"
        )
        self.layout().addWidget(self.show_)

    def wants(self, desk: Desk) -> bool:
        return can_hang(desk) and not desk.frames()

    def show_state(self, desk: Desk) -> None:
        """Nothing of it changes."""
