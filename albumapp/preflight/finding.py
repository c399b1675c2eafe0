"""What a check found: how bad, where, in words that can be translated, and how it is mended.

The words are English templates with values, filled where they are shown (`ui/tr.py`) or written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from albumapp.geometry import Rect

ERROR, WARNING, NOTE = "error", "warning", "note"
SEVERITIES = (ERROR, WARNING, NOTE)
"""A printer sends it back; a person should look at it; worth knowing."""


@dataclass(frozen=True, slots=True)
class Mend:
    """One edit of the table that mends it (`document/edits.py`), offered as a button. `label` names it."""

    label: str
    edit: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `code` names the check's rule ("ppi-low") and never changes.

    `what` and `how` (the mend in words) are templates of `values`. In an album it lies on `surface` (an id)
    and `frame` ("" where it is no frame's); in a PDF on `page`, counted from 1. `box` is mm from the top left
    of the trimmed surface or page, y down; None where it is the whole of it, or all of the file. `mark` knows
    an album's finding again (`preflight/ignoring.py`).
    """

    code: str
    severity: str
    what: str
    how: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    surface: str = ""
    frame: str = ""
    page: int | None = None
    box: Rect | None = None
    mend: Mend | None = None
    mark: str = ""

    @property
    def text(self) -> str:
        """What it is, in English."""
        return self.what.format(**self.values)

    @property
    def how_text(self) -> str:
        """How it is mended, in English."""
        return self.how.format(**self.values)

    @property
    def rejects(self) -> bool:
        """Whether a printer would send the file back."""
        return self.severity == ERROR
