"""When actions that select by keys, or go about the window, would do something: see `states`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def outlined(desk: Desk) -> bool:
    return desk.outlined


def more_to_select(desk: Desk) -> bool:
    return desk.surface is not None and any(f.id not in desk.selection for f in desk.surface.frames)


def photos_to_select(desk: Desk) -> bool:
    surface = desk.surface
    wanted = [f.id for f in surface.photo_frames()] if surface is not None else []
    return bool(wanted) and wanted != desk.selection


def texts_to_select(desk: Desk) -> bool:
    surface = desk.surface
    wanted = [f.id for f in surface.frames if hasattr(f, "text")] if surface is not None else []
    return bool(wanted) and wanted != desk.selection
