"""When an action of `commands_layout` would do something: small questions to the desk, used in `actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.states import can_resuggest, photo_frame, two_photos

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.ui.desk import Desk


def _open_inner(desk: Desk) -> bool:
    s = desk.surface
    return s is not None and not s.locked and s.shape.kind != "cover"


def has_options(desk: Desk) -> bool:
    """Other layouts of the pages are there to choose from."""
    return "suggester" in desk.__dict__ and bool(desk.suggester.options)


def arranged(desk: Desk) -> list[Surface]:
    """Inner pages that were arranged by hand, with photos that may be laid out anew."""
    inner = desk.document.inner() if desk.document is not None else ()
    edited = (s for s in inner if s.edited and not s.locked)
    return [s for s in edited if any(f.photo and not f.locked for f in s.photo_frames())]


def has_arranged(desk: Desk) -> bool:
    return bool(arranged(desk))


def can_hero(desk: Desk) -> bool:
    frame, s = photo_frame(desk), desk.surface
    return frame is not None and s is not None and _open_inner(desk) and len(s.photos()) > 1


def is_hero(desk: Desk) -> bool:
    frame, doc = photo_frame(desk), desk.document
    return frame is not None and doc is not None and frame.photo in doc.wishes.heroes


def can_pair(desk: Desk) -> bool:
    return two_photos(desk) and _open_inner(desk)


def is_pair(desk: Desk) -> bool:
    doc = desk.document
    if doc is None or not two_photos(desk):
        return False
    photos = {getattr(f, "photo", None) for f in desk.frames()}
    return any(set(pair) == photos for pair in doc.wishes.together)


def can_fill(desk: Desk) -> bool:
    return can_resuggest(desk)


def beside(desk: Desk, by: int) -> Surface | None:
    """The inner pages before (-1) or after (1) those that are shown; None where there are none."""
    doc, s = desk.document, desk.surface
    if doc is None or s is None:
        return None
    inner = doc.inner()
    at = next((n for n, t in enumerate(inner) if t.id == s.id), None)
    if at is None or not 0 <= at + by < len(inner):
        return None
    return inner[at + by]


def _can_give(desk: Desk, by: int) -> bool:
    frame, target = photo_frame(desk), beside(desk, by)
    if frame is None or frame.locked or target is None or target.locked or not _open_inner(desk):
        return False
    return frame.photo not in target.photos()


def can_give_before(desk: Desk) -> bool:
    return _can_give(desk, -1)


def can_give_after(desk: Desk) -> bool:
    return _can_give(desk, 1)


def can_take_in(desk: Desk) -> bool:
    doc = desk.document
    if doc is None or not doc.surfaces or len(doc.used()) >= len(doc.photos):
        return False
    return any(not s.locked for s in doc.inner())


def can_keep_layout(desk: Desk) -> bool:
    s = desk.surface
    return s is not None and s.shape.kind != "cover" and any(s.photo_frames())


def own_order(desk: Desk) -> bool:
    doc = desk.document
    return doc is not None and bool(doc.wishes.order)
