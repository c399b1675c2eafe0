"""What the action of the room preview does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def show_room(w: MainWindow) -> None:
    """What hangs on the wall, in a drawn room or in the user's own."""
    from albumapp.ui.room.window import show_room

    show_room(w)
