"""When an action on what is no book would do something: see `states`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def can_turn(desk: Desk) -> bool:
    surface = desk.surface
    if surface is None or surface.locked or not surface.shape.is_piece or desk.project is None:
        return False
    from albumapp.layout.edits_pieces import turnable

    return turnable(surface, desk.project.spec)


def hangs(desk: Desk) -> bool:
    """Whether the open album is something for the wall."""
    document = desk.document
    return document is not None and any(s.shape.kind == "wall" for s in document.surfaces)


def on_wall(desk: Desk) -> bool:
    surface = desk.surface
    return surface is not None and surface.shape.part == "gallery" and not surface.locked


def can_turn_piece(desk: Desk) -> bool:
    frames = desk.frames()
    return on_wall(desk) and len(frames) == 1 and not frames[0].locked and frames[0].box.w != frames[0].box.h


def can_hang(desk: Desk) -> bool:
    return on_wall(desk) and any(f.photo is not None and not f.locked for f in desk.surface.photo_frames())


def is_calendar(desk: Desk) -> bool:
    return desk.document is not None and any(s.shape.part == "month" for s in desk.document.surfaces)
