"""Where to look after a step was undone or done again: at the pages that it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.document.model import Document, Surface


def place_of_change(before: Document, after: Document, shown: str) -> str:
    """The surface to show: `shown` where it is among those that came or changed, else the first of these.

    Where only page numbers or the order of pages differ it stays.
    """
    old = {s.id: s for s in before.surfaces}

    def differs(s: Surface) -> bool:
        was = old[s.id]
        return s is not was and (s.frames, s.background) != (was.frames, was.background)

    came = [s.id for s in after.surfaces if s.id not in old]
    changed = [s.id for s in after.surfaces if s.id in old and differs(s)]
    return shown if shown in (*came, *changed) else next(iter((*came, *changed)), shown)
