"""The size at which a text fits its box."""

from __future__ import annotations

from dataclasses import replace

from albumapp.geometry import Rect
from albumapp.text.layout import layout_text
from albumapp.text.style import TextStyle

SMALLEST = 4.0  # pt: what can be read in print at all
STEP = 0.5  # pt


def fitting_size(text: str, style: TextStyle, box: Rect) -> float | None:
    """The style's own size where the text fits, else the largest one below it; None where none does."""

    def overflows(size: float) -> bool:
        return layout_text(text, replace(style, size_pt=size), box).overflow

    if not overflows(style.size_pt):
        return style.size_pt
    if style.size_pt <= SMALLEST or overflows(SMALLEST):
        return None
    low, high = 0, int((style.size_pt - SMALLEST) / STEP) + 1  # steps above the smallest
    while high - low > 1:
        mid = (low + high) // 2
        low, high = (low, mid) if overflows(SMALLEST + mid * STEP) else (mid, high)
    return SMALLEST + low * STEP
