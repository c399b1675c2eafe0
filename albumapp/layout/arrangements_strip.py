"""Film strips: rows of photos of one height with equal gaps, the same height on both pages of a spread.

Photos keep their shape; where a row is a little short of the page they give at most the style's crop to
fill it, else the row stands in the middle of its page.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from albumapp.geometry import Rect
from albumapp.layout.arrangements_parts import Card
from albumapp.layout.style import Style

_MOST_ROWS = 4
_WHITE = 1.3  # of the share of a row's width left empty, on average
_SMALL = 2.4  # rows that could be higher; of the share of the page's height that the bands leave free
_CROP = 1.2
_UNEVEN = 0.25  # a row much emptier than the others
_HIGHEST = 0.64  # of the page's height: a film that fills the page is none
_BETWEEN = 2.5  # gaps of photos between one film and the next
_LEAST = 24.0  # mm: a row lower than this shows nothing


def strips(
    cards: Sequence[Card], boxes: Sequence[Rect], style: Style
) -> Iterator[tuple[float, tuple[Rect, ...]]]:
    """Cost and boxes of one to four rows on each page."""
    n = len(cards)
    reach = style.band.reach if style.band is not None else 0.0
    apart = 2 * reach + _BETWEEN * style.gutter
    for rows in range(1, _MOST_ROWS + 1):
        parts = rows * len(boxes)
        if parts > n:
            return
        for bounds in _partings(cards, parts):
            groups = [cards[a:b] for a, b in pairwise(bounds)]
            box = boxes[0]
            room = min((box.h - 2 * reach - (rows - 1) * apart) / rows, _HIGHEST * box.h)
            if room < _LEAST:
                return
            height = min(room, *(_highest(g, box.w, style) for g in groups))
            if height < _LEAST:
                continue
            yield _laid(groups, boxes, rows, height, apart, style)


def _partings(cards: Sequence[Card], parts: int) -> list[list[int]]:
    """Where the photos are parted into rows of about the same length: nearest, and a little before it."""
    n = len(cards)
    total = [0.0]
    for c in cards:
        total.append(total[-1] + c.aspect)
    found: list[list[int]] = []
    for lean in (0.5, 0.3, 0.7):
        bounds = [0]
        for k in range(1, parts):
            aim = total[-1] * k / parts
            low, high = bounds[-1] + 1, n - (parts - k)
            at = low
            while at < high and total[at] + lean * cards[at].aspect <= aim:
                at += 1
            bounds.append(at)
        bounds.append(n)
        if bounds not in found:
            found.append(bounds)
    return found


def _highest(group: Sequence[Card], width: float, style: Style) -> float:
    """The height at which a row fills its width, no photo past its pixels."""
    gaps = (len(group) - 1) * style.gutter
    fills = (width - gaps) / sum(c.aspect for c in group)
    return min(fills, *(math.sqrt(c.cap / c.aspect) for c in group))


def _laid(
    groups: Sequence[Sequence[Card]],
    boxes: Sequence[Rect],
    rows: int,
    height: float,
    apart: float,
    style: Style,
) -> tuple[float, tuple[Rect, ...]]:
    placed: list[Rect] = []
    free, lost = [], 0.0
    block = rows * height + (rows - 1) * apart
    for k, group in enumerate(groups):
        box = boxes[k // rows]
        y = box.cy - block / 2 + (k % rows) * (height + apart)
        aspects, loss = _stretched(group, height, box.w, style)
        lost += loss
        width = sum(aspects) * height + (len(group) - 1) * style.gutter
        free.append(max(0.0, 1 - width / box.w))
        # what is left free stays at the outer ends, so that the film runs on across the fold
        side = (k // rows) if len(boxes) > 1 else 0.5
        x = box.right - width if side == 0 else box.x if side == 1 else box.cx - width / 2
        for a in aspects:
            placed.append(Rect(x, y, a * height, height))
            x += a * height + style.gutter
    n = sum(len(g) for g in groups)
    cost = _WHITE * sum(free) / len(free) + _UNEVEN * (max(free) - min(free)) + _CROP * lost / n
    cost += _SMALL * (1 - style.white_space) * max(0.0, 1 - block / boxes[0].h - 0.25)
    return cost, tuple(placed)


def _stretched(group: Sequence[Card], height: float, width: float, style: Style) -> tuple[list[float], float]:
    """The aspects of a row's photos and what they lose together: wider, at most by the style's crop."""
    aspects = [c.aspect for c in group]
    wanted = (width - (len(group) - 1) * style.gutter) / height
    if wanted <= sum(aspects) * 1.0001:
        return aspects, 0.0
    most = [c.aspect / max(1 - style.crop_max, c.h, c.aspect * height**2 / c.cap) for c in group]
    give = [max(0.0, m - a) for m, a in zip(most, aspects, strict=True)]
    if not sum(give):
        return aspects, 0.0
    share = min(1.0, (wanted - sum(aspects)) / sum(give))
    taken = [a + share * g for a, g in zip(aspects, give, strict=True)]
    return taken, sum(1 - a / t for a, t in zip(aspects, taken, strict=True))
