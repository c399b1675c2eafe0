"""The order in which frames are read: page by page, line by line."""

from __future__ import annotations

from albumapp.document.model import Frame, Surface

LINE = 0.25  # frames whose tops differ by less than this part of the page's height share a line


def page_of(surface: Surface, frame: Frame) -> int:
    """Index of the page (or cover part) that a frame's middle stands on, from the left."""
    return sum(frame.box.cx > x for x in surface.shape.fold_x)


def reading_order(surface: Surface) -> list[Frame]:
    """All frames from the left page to the right, and on each from the top left."""
    found: list[Frame] = []
    for page in range(len(surface.shape.fold_x) + 1):
        left = sorted((f for f in surface.frames if page_of(surface, f) == page), key=lambda f: f.box.y)
        while left:
            reach = left[0].box.y + min(LINE * surface.shape.size.h, left[0].box.h / 2)
            line = [f for f in left if f.box.y <= reach]
            found += sorted(line, key=lambda f: f.box.x)
            left = [f for f in left if f.box.y > reach]
    return found
