"""A few whole photos a page, each with room for words below it: all slicing trees with exact gaps.

A photo of aspect a with words of height c below it is the leaf `w = a * h - a * c` of the algebra in
`slicing`: alpha = a, beta = -a * c. So words and gaps are exact at any nesting.
"""

from __future__ import annotations

from collections.abc import Sequence

from albumapp.geometry import Rect, Size
from albumapp.layout.arrangements_parts import Card, PageLayout, against_importance
from albumapp.layout.fitting import measured, parted
from albumapp.layout.slicing import Program, all_trees
from albumapp.layout.style import Style

_MOST = 4
_WHITE = 1.1  # of the share of the page left white, where white is not welcome
_RATIO = 0.5
_IMPORTANCE = 0.4
_UNREAD = 0.2  # a pair that reads against its order
_OPTICAL = 0.46  # a block of photos stands a little above the middle of its page


def pages(cards: Sequence[Card], page: Size, style: Style) -> list[PageLayout]:
    """Trees of the photos of one page in order; none of more than four."""
    if not 1 <= len(cards) <= _MOST:
        return []
    table = all_trees(len(cards))
    made = (_laid(cards, table.program(t), page, style) for t in range(table.count))
    return [m for m in made if m is not None]


def _laid(cards: Sequence[Card], program: Program, page: Size, style: Style) -> PageLayout | None:
    n, gap = len(cards), style.gutter
    room = style.caption.room if style.caption is not None else 0.0
    aspects = [c.aspect for c in cards]
    alpha, beta = measured(program, aspects, [-a * room for a in aspects], gap)
    # the words of the lowest photos stand in the foot of the page
    high = page.h + room
    h = min(high, (page.w - beta[-1]) / alpha[-1])
    boxes: list[Rect] = []
    for _ in range(6):
        boxes = _placed(program, alpha, beta, page, h, gap, room)
        if not boxes:
            return None
        over = max(b.area / c.cap for b, c in zip(boxes, cards, strict=True))
        if over <= 1.0:
            break
        h = (h - room) * over**-0.5 * 0.9995 + room
    if max(b.area / c.cap for b, c in zip(boxes, cards, strict=True)) > 1.002:
        return None
    areas = [b.area for b in boxes]
    covered = sum(areas) / (page.w * page.h)
    ratio = max(areas) / min(areas) / style.size_ratio
    cost = _WHITE * (1 - 0.45 * style.white_space) * (1 - covered) + _RATIO * max(0.0, ratio - 1)
    cost += _IMPORTANCE * against_importance(areas, cards) if n > 1 else 0.0
    cost += _UNREAD * _against_reading(boxes)
    return PageLayout(tuple(boxes), cost, tuple(round(b.y) for b in boxes[:1]))


def _against_reading(boxes: Sequence[Rect]) -> int:
    """How many pairs of photos do not read in their order: rows from the top, then left to right.

    A row holds what begins above the middle of its topmost photo.
    """
    rest = sorted(range(len(boxes)), key=lambda i: (boxes[i].y, boxes[i].x))
    read: list[int] = []
    while rest:
        limit = boxes[rest[0]].y + boxes[rest[0]].h / 2
        row = [i for i in rest if boxes[i].y < limit]
        read += sorted(row, key=lambda i: boxes[i].x)
        rest = [i for i in rest if boxes[i].y >= limit]
    return sum(a > b for n, a in enumerate(read) for b in read[n + 1 :])


def _placed(
    program: Program,
    alpha: Sequence[float],
    beta: Sequence[float],
    page: Size,
    h: float,
    gap: float,
    room: float,
) -> list[Rect]:
    """The pictures' boxes, without their words; [] where the gaps leave no room."""
    w = alpha[-1] * h + beta[-1]
    root = Rect((page.w - w) / 2, (page.h + room - h) * _OPTICAL, w, h)
    boxes = parted(program, alpha, beta, root, gap)
    found = [Rect(b.x, b.y, b.w, b.h - room) for b in boxes]
    return found if all(b.w > 12 and b.h > 12 for b in found) else []
