"""When the room preview would show something: see `states`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def can_hang(desk: Desk) -> bool:
    """Whether what is made hangs on a wall: wall art, prints and posters."""
    project = desk.project
    if project is None or not project.document.surfaces:
        return False
    return project.spec.kind in ("wall", "print") and project.spec.piece is not None
