"""When the actions on backgrounds and decoration would do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui import states as s

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def can_lie_behind(desk: Desk) -> bool:
    """There is a photo to put behind these pages: chosen in the panel, or the one selected on them."""
    return desk.surface is not None and (bool(desk.chosen) or s.one_photo(desk))


def has_ground(desk: Desk) -> bool:
    return desk.surface is not None and desk.surface.background is not None


def has_photo_behind(desk: Desk) -> bool:
    return desk.surface is not None and bool(desk.surface.ground_photos())


def has_look(desk: Desk) -> bool:
    """These pages have a look that other albums could have, too."""
    return desk.surface is not None and not desk.surface.ground_photos()


def has_pages(desk: Desk) -> bool:
    return desk.surface is not None
