"""Whether what a text frame says has room in it: a month by its days, any other text by its box."""

from __future__ import annotations

from albumapp.document.days.month import ROLE, month_of
from albumapp.document.model import TextFrame


def overflows(frame: TextFrame) -> bool:
    """Words in braces are taken as they stand: fill them first (`document/placeholders.py`)."""
    if not frame.text.strip():
        return False
    if is_month(frame):
        from albumapp.document.days.grid import overflows as days_overflow

        return days_overflow(frame)
    from albumapp.text.layout import layout_text  # loaded with the first text

    return layout_text(frame.text, frame.style, frame.box).overflow


def is_month(frame: TextFrame) -> bool:
    """Whether it is drawn as the days of a month: its text is for reading by the program."""
    return frame.role == ROLE and month_of(frame.text) is not None
