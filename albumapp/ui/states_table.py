"""When an action on cards of a table would do something: see `states`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def takes_names(desk: Desk) -> bool:
    return (
        desk.project is not None and bool(desk.document.surfaces) and "names" in desk.project.spec.parameters
    )


def has_others(desk: Desk) -> bool:
    """There are further cards like the one that is shown."""
    surface = desk.surface
    if surface is None or surface.shape.part not in ("place", "envelope"):
        return False
    return sum(s.shape.part == surface.shape.part and not s.locked for s in desk.document.surfaces) > 1


def is_tent(desk: Desk) -> bool:
    surface = desk.surface
    return surface is not None and surface.shape.part in ("place", "places") and bool(surface.shape.fold_y)


def own_back(desk: Desk) -> bool:
    return is_tent(desk) and desk.surface.edges == ""
