"""Photos packed into one box as fully as can be, in a few milliseconds, however many they are.

Where `groups` weighs every soft rule for many runs of photos, this answers one question for one page: with
which tree do these photos fill this box with the least cropping, or, where nothing may be cropped, with the
least white? Up to eight photos every listed tree is tried (of three to five photos in other orders too), more
are parted into runs of up to eight whose trees are joined so that they fill the box together (`pools`). Of
trees that fill equally well the one with the most even sizes is taken.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, permutations

import numpy as np

from albumapp.geometry import Rect
from albumapp.layout.fitting import fit
from albumapp.layout.pools import (
    FITTED,
    RATIO,
    V,
    filling,
    joined,
    leaves_of,
    listed,
    lowest,
    roots_of,
    uneven_cost,
)
from albumapp.layout.slicing import (
    MOST_LISTED,
    I,
    Program,
    Table,
    listed_trees,
    program_of,
)

Slack = tuple[float, float]  # how far the log of an aspect may fall and rise

_FREE: Slack = (2.3, 2.3)  # as much as nine tenths of a photo may be cropped away
_REORDERED = 5  # photos that are tried in other orders too
_TURNED = 6  # pairs of photos that another order may turn round; of five photos fewer
_STRAY = 0.003  # worth of a photo's place in the order, as a share of crop
_STEPS = 31  # ways of parting a box between two photos
_MILD = 1.06  # two small crops are better than one of their sum


@dataclass(frozen=True, slots=True)
class Packed:
    """A box for each photo, in the order of the photos, and the share of each that its box leaves out."""

    boxes: tuple[Rect, ...]
    loss: tuple[float, ...]


def pack(
    aspects: Sequence[float], box: Rect, gutter: float, slack: Sequence[Slack] | None = None
) -> Packed | None:
    """Photos of these aspects in one box, gaps of `gutter` between, each cropped by at most its slack.

    Without slacks nearly all of a photo may go, and the box is filled wholly. Where slacks are too small for
    that, photos stand in the middle of the box, as large as they can. None where gaps leave no room.
    """
    n = len(aspects)
    slacks = [_FREE] * n if slack is None else list(slack)
    if n == 2:
        return _two(aspects, box, gutter, slacks)
    best: tuple[float, Packed] | None = None
    for program, order, spared in _programs(tuple(aspects), box, gutter, any(map(any, slacks))):
        slack_of = [(0.0, 0.0) if leaf in spared else slacks[i] for leaf, i in enumerate(order)]
        done = fit(program, [aspects[i] for i in order], slack_of, box, gutter)
        if done is None:
            continue
        boxes = [done.boxes[0]] * n
        for leaf, photo in enumerate(order):
            boxes[photo] = done.boxes[leaf]
        found = _packed(aspects, boxes)
        areas = [b.area for b in boxes]
        hull = Rect.around(boxes)
        white = 1 - hull.area / box.area if hull else 0.0
        cost = sum(v**_MILD for v in found.loss) / n + white + float(uneven_cost(max(areas) / min(areas)))
        cost += _STRAY * _turned(order)
        if best is None or cost < best[0]:
            best = cost, found
    return best[1] if best else None


def packed_pages(
    aspects: Sequence[float], pages: Sequence[Rect], gutter: float, slack: Sequence[Slack], want: int
) -> list[tuple[float, list[Rect]]]:
    """Photos in order over one page or two, parted in up to `want` ways: (share cropped or white, boxes)."""
    n = len(aspects)
    if len(pages) == 1:
        parts = [n]
    else:
        fair = round(n * pages[0].area / (pages[0].area + pages[1].area))
        parts = sorted(
            range(max(1, fair - want // 2), min(n - 1, fair + want // 2) + 1), key=lambda k: abs(k - fair)
        )
    found = []
    for k in parts[:want]:
        runs = [slice(0, k), slice(k, n)][: len(pages)]
        held = [pack(aspects[r], page, gutter, slack[r]) for r, page in zip(runs, pages, strict=True)]
        boxes = [b for p in held if p for b in p.boxes]
        if len(boxes) == n:
            lost = sum(sum(p.loss) for p in held if p) / n
            white = 1 - sum(b.area for b in boxes) / sum(p.area for p in pages)
            found.append((lost + white, boxes))
    return sorted(found, key=lambda f: f[0])


def _packed(aspects: Sequence[float], boxes: Sequence[Rect]) -> Packed:
    loss = [1 - min(b.aspect / a, a / b.aspect) for a, b in zip(aspects, boxes, strict=True)]
    return Packed(tuple(boxes), tuple(max(0.0, v) for v in loss))


# --- two photos -----------------------------------------------------------------------------------


def _two(aspects: Sequence[float], box: Rect, gutter: float, slack: Sequence[Slack]) -> Packed | None:
    """Side by side or one above the other; where crops may not fill the box, one may be the larger."""
    least = [math.exp(-down) for down, _ in slack]
    most = [math.exp(up) for _, up in slack]
    found: list[tuple[float, tuple[Rect, Rect]]] = []
    for across in (True, False):
        whole = (box.w if across else box.h) - gutter
        if whole <= 2:
            continue
        own = [box.h * a if across else box.w / a for a in aspects]
        apt = (own[0], whole - own[1], whole * own[0] / sum(own))  # one of them whole, or both cropped alike
        first = np.clip(np.append(np.linspace(0.06, 0.94, _STEPS) * whole, apt), 0.06 * whole, 0.94 * whole)
        cost: V = np.zeros(len(first))
        for part, a, low, high in zip((first, whole - first), aspects, least, most, strict=True):
            change = (part / box.h if across else box.w / part) / a
            over = (change < low * (1 - 1e-9)) | (change > high * (1 + 1e-9))
            cost += np.where(over, np.inf, (1 - np.minimum(change, 1 / change)) ** _MILD)
        k = int(np.argmin(cost))
        if np.isfinite(cost[k]):
            found.append((float(cost[k]), _parted(box, float(first[k]), gutter, across)))
    if not found:
        found = list(_loose(aspects, box, gutter))
    return _packed(aspects, min(found, key=lambda f: f[0])[1]) if found else None


def _parted(box: Rect, first: float, gutter: float, across: bool) -> tuple[Rect, Rect]:
    if across:
        x = box.x + first
        return Rect(box.x, box.y, first, box.h), Rect.corners(x + gutter, box.y, box.right, box.bottom)
    y = box.y + first
    return Rect(box.x, box.y, box.w, first), Rect.corners(box.x, y + gutter, box.right, box.bottom)


def _loose(aspects: Sequence[float], box: Rect, gutter: float) -> list[tuple[float, tuple[Rect, Rect]]]:
    """Two whole photos: one as large as the box lets it be, the other as large as the rest lets it be.

    Both together are centred, and share an edge: the lower one where they stand side by side, the left
    one where the second stands below.
    """
    found: list[tuple[float, tuple[Rect, Rect]]] = []
    for across in (True, False):
        for large in (0, 1):
            a, b = aspects[large], aspects[1 - large]
            for share in np.linspace(0.3, 1.0, 36):
                w = float(share) * min(box.w, box.h * a)
                size = w, w / a
                rest = (box.w - w - gutter, box.h) if across else (box.w, box.h - w / a - gutter)
                other_w = min(rest[0], rest[1] * b)
                if min(rest) <= 1 or not 1 / RATIO <= other_w**2 / b / (w * w / a) <= RATIO:
                    continue
                sizes = [size, size]
                sizes[1 - large] = other_w, other_w / b
                white = 1 - sum(w * h for w, h in sizes) / box.area
                found.append((white, _beside(box, sizes, gutter, across)))
    return found


def _beside(
    box: Rect, sizes: Sequence[tuple[float, float]], gutter: float, across: bool
) -> tuple[Rect, Rect]:
    (w0, h0), (w1, h1) = sizes
    w = w0 + gutter + w1 if across else max(w0, w1)
    h = max(h0, h1) if across else h0 + gutter + h1
    x, y = box.cx - w / 2, box.cy - h / 2
    if across:
        return Rect(x, y + h - h0, w0, h0), Rect(x + w0 + gutter, y + h - h1, w1, h1)
    return Rect(x, y, w0, h0), Rect(x, y + h0 + gutter, w1, h1)


# --- three photos and more ------------------------------------------------------------------------


# a tree, which photo each leaf holds, and the leaves that are not cropped
_Way = tuple[Program, tuple[int, ...], frozenset[int]]
_NONE: frozenset[int] = frozenset()


def _programs(aspects: tuple[float, ...], box: Rect, gutter: float, crop: bool) -> list[_Way]:
    """Trees that nearly fill the box as they are."""
    n = len(aspects)
    same = tuple(range(n))
    if n == 1:
        return [((), same, _NONE)]
    if n <= MOST_LISTED:
        return _few(listed_trees(n), np.asarray(aspects), box, gutter, crop)
    pools = [listed(aspects[a:b], a, gutter) for a, b in _runs(n)]
    first = pools[0]
    for pool in pools[1:-1]:
        first = joined(first, pool, gutter)
    return [(program_of(s, n), same, _NONE) for s in filling(first, pools[-1], box, gutter)]


def _few(table: Table, aspects: V, box: Rect, gutter: float, crop: bool) -> list[_Way]:
    """The same for listed trees; of few photos those too that crop one side of the root only."""
    n = table.n
    orders = _orders(n) if n <= _REORDERED else np.arange(n)[:, None]
    root = roots_of(table, aspects[orders], gutter)
    fits = np.maximum(root.alpha * box.h + root.beta, 1e-3) / box.w
    uneven = uneven_cost(root.most / root.least)
    if n <= _REORDERED:
        uneven = uneven + _STRAY * _strays(n)[None]
    price = [_lost(fits) ** _MILD + uneven]
    if crop and n <= _REORDERED:
        whole = np.where(root.side, box.w, box.h) - gutter
        across = box.h, box.w
        first, second = (np.where(root.side, a * across[0] + b, (across[1] - b) / a) for a, b in root.parts)
        for one, other, share in ((first, second, root.share), (second, first, 1 - root.share)):
            left = np.maximum(whole - one, 1e-3) / np.maximum(other, 1e-3)
            price.append((1 - share) * _lost(left) ** _MILD + uneven)
    every = np.stack(price)
    found = []
    for k in lowest(every.ravel(), FITTED):
        way, tree, order = (int(v) for v in np.unravel_index(k, every.shape))
        program = table.program(tree)
        spared = frozenset(leaves_of(program, n, way - 1)) if way else _NONE
        found.append((program, tuple(int(i) for i in orders[:, order]), spared))
    return found


def _lost(ratio: V) -> V:
    """Share of a photo that is left out when its aspect changes by this factor."""
    found: V = 1 - np.minimum(ratio, 1 / ratio)
    return found


@lru_cache(maxsize=8)
def _orders(n: int) -> I:
    """Orders of n photos that are tried, [leaf, order]."""
    most = _TURNED if n < _REORDERED else _TURNED // 3
    return np.array([o for o in permutations(range(n)) if _turned(o) <= most], np.intp).T


def _turned(order: Sequence[int]) -> int:
    """How many pairs of photos an order turns round."""
    return sum(a > b for i, a in enumerate(order) for b in order[i + 1 :])


@lru_cache(maxsize=8)
def _strays(n: int) -> V:
    return np.array([_turned(o) for o in _orders(n).T.tolist()], float)


def _runs(n: int) -> list[tuple[int, int]]:
    """Runs of nearly equal length, at most eight photos each."""
    parts = math.ceil(n / MOST_LISTED)
    ends = [round(n * k / parts) for k in range(parts + 1)]
    return list(pairwise(ends))
