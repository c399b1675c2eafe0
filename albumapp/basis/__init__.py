"""What every other package may use: errors meant for people, reasons, and where files live.

Imports nothing of albumapp. Add here only what has no better home and no dependency.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.basis.errors import Cancelled, UserError

if TYPE_CHECKING:
    from albumapp.basis.reasons import Reason, say

__all__ = ["Cancelled", "Reason", "UserError", "say"]


def __getattr__(name: str) -> object:
    """Reasons are loaded when first asked for: the window's first paint needs none."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from albumapp.basis import reasons

    found = globals()[name] = getattr(reasons, name)
    return found
