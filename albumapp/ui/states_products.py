"""When the actions on products would do something now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def has_changes(desk: Desk) -> bool:
    """Another product was chosen for this album, and something is another since."""
    return desk.project is not None and bool(desk.products.changed)
