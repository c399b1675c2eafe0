"""When an action on pages and chapters of the book would do something: see `states`.

What a product's numbers forbid (the least and the most pages) is not asked here: the action says so itself,
with the mend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.document.chapters import Chapter
    from albumapp.document.model import Surface
    from albumapp.ui.desk import Desk


def meant(desk: Desk) -> list[Surface]:
    """The pages that are meant: those chosen in the strip where the shown ones are among them."""
    doc, shown = desk.document, desk.surface
    if doc is None or shown is None:
        return []
    ids = desk.pages if shown.id in desk.pages else [shown.id]
    return [s for s in doc.surfaces if s.id in ids]


def _spreads(desk: Desk) -> list[Surface]:
    """As `meant`, where all of them are whole spreads."""
    found = meant(desk)
    return found if all(s.shape.whole for s in found) else []


def has_spreads(desk: Desk) -> bool:
    return bool(_spreads(desk))


def one_spread(desk: Desk) -> bool:
    return len(_spreads(desk)) == 1


def can_add(desk: Desk) -> bool:
    doc = desk.document
    return desk.surface is not None and doc is not None and any(s.shape.whole for s in doc.inner())


def can_split(desk: Desk) -> bool:
    found = _spreads(desk)
    if len(found) != 1 or found[0].locked:
        return False
    return len(found[0].photos()) > 1 and any(f.photo and not f.locked for f in found[0].photo_frames())


def can_merge(desk: Desk) -> bool:
    """The spread that is shown, and the one after it, are open."""
    doc, found = desk.document, _spreads(desk)
    if doc is None or len(found) != 1 or found[0].locked:
        return False
    spreads = [s for s in doc.inner() if s.shape.whole]
    at = spreads.index(found[0])
    return at + 1 < len(spreads) and not spreads[at + 1].locked


def _border(desk: Desk, by: int) -> bool:
    doc, found = desk.document, _spreads(desk)
    if doc is None or not found:
        return False
    spreads = [s for s in doc.inner() if s.shape.whole]
    return spreads[0 if by < 0 else -1] not in found


def can_earlier(desk: Desk) -> bool:
    return _border(desk, -1)


def can_later(desk: Desk) -> bool:
    return _border(desk, 1)


def can_give_away(desk: Desk) -> bool:
    """Photos are selected that can go to other pages, and there are others."""
    doc, surface = desk.document, desk.surface
    if doc is None or surface is None or surface.locked or surface.shape.kind == "cover":
        return False
    frames = [f for f in desk.frames() if hasattr(f, "crop")]
    open_ = [s for s in doc.inner() if s.id != surface.id and not s.locked]
    return bool(frames and open_) and all(f.photo is not None and not f.locked for f in frames)


# --- chapters of the book ---------------------------------------------------------------------------


def shown_chapter(desk: Desk) -> tuple[Chapter, ...]:
    """The chapter before the one that is shown, if there is one, and that one; () on the cover."""
    from albumapp.document.chapters import chapters

    doc = desk.document
    found = chapters(doc) if doc is not None else ()
    at = next((n for n, c in enumerate(found) if desk.surface_id in c.surfaces), None)
    return () if at is None else found[max(at - 1, 0) : at + 1]


def inside(desk: Desk) -> bool:
    """Inner pages are shown."""
    return desk.surface is not None and desk.surface.shape.kind != "cover"


def can_begin_here(desk: Desk) -> bool:
    """No chapter that has a name of its own begins on these pages."""
    return inside(desk) and not desk.surface.chapter


def can_join_here(desk: Desk) -> bool:
    return len(shown_chapter(desk)) == 2


def can_chapter_later(desk: Desk) -> bool:
    from albumapp.document.chapters import chapters

    found = shown_chapter(desk)
    return bool(found) and chapters(desk.document)[-1].first != found[-1].first
