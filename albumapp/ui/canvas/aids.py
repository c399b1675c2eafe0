"""Aids on the canvas that the user switches: rulers, grid, guides, snapping, the screen's own size.

They are kept in the settings, for all projects. To add one: a field here and a default in the settings.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Aids:
    """`grid_mm` between the grid's lines; `screen` px per mm of the screen as the user measured it, or 0.

    `snap_grid`: frames snap to the grid too, whether it shows or not.
    """

    rulers: bool = False
    grid: bool = False
    grid_mm: float = 5.0
    snap: bool = True
    snap_grid: bool = False
    guides: bool = True
    screen: float = 0.0

    @staticmethod
    def of(get: Callable[[str], Any]) -> Aids:
        """As they are in the settings, under names that begin with "aid_"."""
        return Aids(**{f.name: get(f"aid_{f.name}") for f in fields(Aids)})


GRIDS = (0.5, 200.0)  # mm that a grid's step may be
