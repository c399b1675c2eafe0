"""When an action on a list of names would do something: see `states`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def has_rows(desk: Desk) -> bool:
    """A list of names is open for the album."""
    return desk.project is not None and "batching" in desk.__dict__ and desk.batching.rows is not None


def as_typed(desk: Desk) -> bool:
    return has_rows(desk) and desk.batching.row is None
