"""When cut, copy and paste would do something: see `states`.

The clipboard itself is not asked before it is used: another program may hold it, and answer late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def can_copy(desk: Desk) -> bool:
    return bool(desk.frames() or desk.chosen)


def can_duplicate(desk: Desk) -> bool:
    return bool(desk.frames()) and not desk.surface.locked
