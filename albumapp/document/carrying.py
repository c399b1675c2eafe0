"""What people said of an album goes with it when it is laid out again: comments, what is to stay as it is,
who said yes to which state, and the room that it is looked at in."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from albumapp.document.model import Document, Surface


def carried(before: Document, after: Document) -> Document:
    """`after` with what was said of `before`.

    A comment stays where it is pinned while its surface shows the same photos, and else is one on pages that
    are gone. A yes holds for the state that it names; one that names none was of what is no more.
    """
    old, new = ({s.id: s for s in doc.surfaces} for doc in (before, after))
    notes = tuple(
        n if n.surface in new and _alike(old.get(n.surface), new[n.surface]) else replace(n, surface="")
        for n in before.notes
    )
    approvals = tuple(a for a in before.approvals if a.state)
    return replace(after, notes=notes, ignored=before.ignored, approvals=approvals, room=before.room)


def _alike(old: Surface | None, new: Surface) -> bool:
    return (
        old is not None
        and Counter(old.photos()) == Counter(new.photos())
        and old.shape.kind == new.shape.kind
    )
