"""When an action that arranges would do something: frames to align and group, guides, aids of the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def _free(desk: Desk) -> list[Any]:
    return [f for f in desk.frames() if not f.locked]


def can_align(desk: Desk) -> bool:
    """One frame is aligned to its page, several to each other."""
    return bool(_free(desk))


def several(desk: Desk) -> bool:
    return len(_free(desk)) > 1


def can_distribute(desk: Desk) -> bool:
    free = _free(desk)
    return len({f.group or f.id for f in free}) > 2


def can_group(desk: Desk) -> bool:
    frames = desk.frames()
    return len(frames) > 1 and (frames[0].group is None or any(f.group != frames[0].group for f in frames))


def can_ungroup(desk: Desk) -> bool:
    return any(f.group is not None for f in desk.frames())


def has_dividers(desk: Desk) -> bool:
    """Two photos stand side by side: asked after every edit, so by their number only."""
    surface = desk.surface
    return surface is not None and not surface.locked and len(surface.photos()) > 1


def has_guides(desk: Desk) -> bool:
    return desk.surface is not None and bool(desk.surface.guides or desk.document.guides)


def guides_locked(desk: Desk) -> bool:
    return has_guides(desk) and all(g.locked for g in (*desk.surface.guides, *desk.document.guides))


def has_free_guides(desk: Desk) -> bool:
    return has_guides(desk) and not guides_locked(desk)


def rulers_on(desk: Desk) -> bool:
    return bool(desk.settings.get("aid_rulers"))


def grid_on(desk: Desk) -> bool:
    return bool(desk.settings.get("aid_grid"))


def grid_snaps(desk: Desk) -> bool:
    return bool(desk.settings.get("aid_snap_grid"))


def snapping(desk: Desk) -> bool:
    return bool(desk.settings.get("aid_snap"))


def guides_on(desk: Desk) -> bool:
    return bool(desk.settings.get("aid_guides"))


def in_inches(desk: Desk) -> bool:
    from albumapp.ui import units

    return units.current() == "in"
