"""When an action on texts would do something; used by the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.document.model import TextFrame
    from albumapp.ui.desk import Desk


def texts(desk: Desk) -> list[TextFrame]:
    """The selected frames that are texts."""
    return [f for f in desk.frames() if hasattr(f, "text")]


def some_texts(desk: Desk) -> bool:
    return bool(texts(desk))


def one_text(desk: Desk) -> bool:
    return len(texts(desk)) == 1


def is_bold(desk: Desk) -> bool:
    found = texts(desk)
    return bool(found) and all(f.style.bold for f in found)


def is_italic(desk: Desk) -> bool:
    found = texts(desk)
    return bool(found) and all(f.style.italic for f in found)


def is_bulleted(desk: Desk) -> bool:
    found = texts(desk)
    return bool(found) and all(f.style.marks == "bullet" for f in found)


def is_numbered(desk: Desk) -> bool:
    found = texts(desk)
    return bool(found) and all(f.style.marks == "number" for f in found)


def can_caption(desk: Desk) -> bool:
    frames = desk.frames()
    return bool(frames) and all(hasattr(f, "crop") and f.photo is not None for f in frames)


def can_write_spine(desk: Desk) -> bool:
    """Whether the book has a spine without words on it."""
    cover = desk.document.cover if desk.document is not None else None
    if cover is None or len(cover.shape.fold_x) != 2:
        return False
    return not any(getattr(f, "role", "") == "spine" for f in cover.frames)


def has_numbers(desk: Desk) -> bool:
    return desk.document is not None and desk.document.texts.numbers is not None


def overflows(desk: Desk) -> bool:
    """Whether a selected text does not fit its box."""
    found = [f for f in texts(desk) if not f.locked and f.text.strip()]
    return bool(found) and any(overflow_of(desk, f) for f in found)


def overflow_of(desk: Desk, frame: TextFrame) -> bool:
    """As it is shown, words in braces filled."""
    from albumapp.document.overflow import overflows as overflows_box
    from albumapp.document.placeholders import filled_surface

    surface = desk.surface
    if surface is None:
        return False
    shown = filled_surface(desk.document, surface, desk.project.context)
    f = next((g for g in shown.frames if g.id == frame.id), frame)
    return overflows_box(f)


def spelling_on(desk: Desk) -> bool:
    return desk.document is not None and desk.document.texts.language != ""


def quotes_on(desk: Desk) -> bool:
    return bool(desk.settings.get("smart_quotes"))
