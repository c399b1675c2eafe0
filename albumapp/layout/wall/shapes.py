"""Kinds of arrangements: boxes of sizes that can be bought, all gaps between neighbours equal.

Each kind is a generator of groups for a number of pieces; its geometry keeps the gap by construction,
whatever the sizes: rows stand on a common line, or hang from one, so that only neighbours of a row and rows
across a line face each other. A group's origin is anywhere; `hanging` puts it on the wall.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from random import Random

from albumapp.geometry import Rect
from albumapp.layout.wall.room import GAPS, PieceSize

_TRIES = 200  # random draws of a kind that has many groups
_RISE = 17 / 29


@dataclass(frozen=True, slots=True)
class Group:
    """Boxes (mm) with their sizes, in no order. `stairs`: it rises from left to right."""

    kind: str
    boxes: tuple[Rect, ...]
    sizes: tuple[PieceSize, ...]
    gap: float
    stairs: bool = False


Slots = list[tuple[Rect, PieceSize]]
Recipe = Callable[[float], Slots]
"""A group's boxes at a gap, mm."""


@dataclass(frozen=True, slots=True)
class Draw:
    """What a kind draws from: the sizes, and how likely each is, so that groups may be as large as wanted."""

    sizes: tuple[PieceSize, ...]
    weights: tuple[float, ...]
    rng: Random
    _known: dict[tuple[float, ...], tuple[list[PieceSize], list[float]]] = field(default_factory=dict)

    def some(
        self, n: int, w: float = 0.0, h: float = 0.0, least: float = 0.0, most: float = math.inf
    ) -> list[PieceSize]:
        """So many sizes of this width, this height, of these areas; of all where there are none."""
        sizes, chances = self._among(w, h, least, most)
        return self.rng.choices(sizes, cum_weights=chances, k=n)

    def _among(self, w: float, h: float, least: float, most: float) -> tuple[list[PieceSize], list[float]]:
        """The sizes that may be drawn, and their weights added up."""
        key = (w, h, least, most)
        if key not in self._known:
            pairs = [
                (s, weight)
                for s, weight in zip(self.sizes, self.weights, strict=True)
                if w in (0.0, s.wide) and h in (0.0, s.high) and least <= s.wide * s.high <= most
            ] or list(zip(self.sizes, self.weights, strict=True))
            self._known[key] = [s for s, _ in pairs], list(accumulate(weight for _, weight in pairs))
        return self._known[key]


Kind = Callable[[int, Draw], Iterator[Recipe]]


def _row(sizes: Sequence[PieceSize], gap: float, level: float, stand: float) -> Slots:
    """A row from x = 0; `stand` is the share of each piece above the level: 1 stands on it, 0 hangs."""
    slots: Slots = []
    x = 0.0
    for s in sizes:
        slots.append((Rect(x, level - stand * s.high, s.wide, s.high), s))
        x += s.wide + gap
    return slots


def _moved(slots: Slots, dx: float, dy: float = 0.0) -> Slots:
    return [(box.moved(dx, dy), size) for box, size in slots]


def _centred(rows: Sequence[Slots]) -> Slots:
    """Rows about a common middle."""
    return [slot for row in rows for slot in _moved(row, -row[-1][0].right / 2)]


def _tall_inside(sizes: Sequence[PieceSize]) -> list[PieceSize]:
    """The tallest in the middle, falling to both sides."""
    ordered = sorted(sizes, key=lambda s: (s.high, s.wide, s.id))
    return ordered[0::2] + ordered[1::2][::-1]


def grid(n: int, draw: Draw) -> Iterator[Recipe]:
    """One size in full rows."""

    def made(size: PieceSize, rows: int, gap: float) -> Slots:
        return _centred([_row([size] * (n // rows), gap, k * (size.high + gap), 0) for k in range(rows)])

    for size in draw.sizes:
        for rows in range(2, n // 2 + 1):
            if n % rows == 0:
                yield partial(made, size, rows)


def trio(n: int, draw: Draw) -> Iterator[Recipe]:
    """An odd row about its middle piece, alike on both sides."""
    if n % 2 == 0 or not 3 <= n <= 7:
        return
    for middle in draw.sizes:
        for side in draw.sizes:
            if side.high <= middle.high:
                row = [side] * (n // 2) + [middle] + [side] * (n // 2)
                yield partial(_row, row, level=0, stand=0.5)


def skyline(n: int, draw: Draw) -> Iterator[Recipe]:
    """All stand on one line, the tallest in the middle."""
    if n >= 2:
        for _ in range(_TRIES):
            yield partial(_row, _tall_inside(draw.some(n)), level=0, stand=1)


def line(n: int, draw: Draw) -> Iterator[Recipe]:
    """Two rows, one standing on a common line, one hanging below it, nearly as wide as each other."""

    def made(upper: Sequence[PieceSize], lower: Sequence[PieceSize], gap: float) -> Slots:
        return _centred([_row(upper, gap, 0, 1), _row(lower, gap, gap, 0)])

    if n >= 4:
        for _ in range(_TRIES):
            upper, lower = _halves(draw.some(n))
            yield partial(made, _tall_inside(upper), _tall_inside(lower))


def _halves(drawn: Sequence[PieceSize]) -> tuple[list[PieceSize], list[PieceSize]]:
    """Two parts of nearly one width: the widest first, each to the narrower part."""
    parts: tuple[list[PieceSize], list[PieceSize]] = ([], [])
    for s in sorted(drawn, key=lambda s: (-s.wide, -s.high, s.id)):
        min(parts, key=lambda part: sum(p.wide for p in part)).append(s)
    return parts


def salon(n: int, draw: Draw) -> Iterator[Recipe]:
    """Three rows: the middle one of one height, the upper standing on it, the lower hanging from it."""

    def made(rows: Sequence[Sequence[PieceSize]], gap: float) -> Slots:
        upper, inner, lower = rows
        below = inner[0].high + gap
        return _centred([_row(upper, gap, -gap, 1), _row(inner, gap, 0, 0), _row(lower, gap, below, 0)])

    if n < 6:
        return
    for _ in range(_TRIES):
        h = draw.some(1)[0].high
        inner = draw.some(max(2, n // 3), h=h)
        upper, lower = _halves(draw.some(n - len(inner)))
        yield partial(made, [_tall_inside(upper), inner, _tall_inside(lower)])


def rows(n: int, draw: Draw) -> Iterator[Recipe]:
    """Rows of one height each, like bricks, alike about the middle where they can be."""

    def made(lines: Sequence[Sequence[PieceSize]], gap: float) -> Slots:
        y, made = 0.0, []
        for sizes in lines:
            made.append(_row(sizes, gap, y, 0))
            y += sizes[0].high + gap
        return _centred(made)

    for k in range(2, n // 2 + 1):
        for _ in range(_TRIES // 3):
            lines = []
            for count in _parts(n, k):
                h = draw.some(1)[0].high
                lines.append(draw.some(count, h=h))
            yield partial(made, lines)


def columns(n: int, draw: Draw) -> Iterator[Recipe]:
    """Columns of one width each, centred on one level."""

    def made(stacks: Sequence[Sequence[PieceSize]], gap: float) -> Slots:
        x, slots = 0.0, []
        for sizes in stacks:
            y = -(sum(s.high for s in sizes) + gap * (len(sizes) - 1)) / 2
            for s in sizes:
                slots.append((Rect(x, y, s.wide, s.high), s))
                y += s.high + gap
            x += sizes[0].wide + gap
        return slots

    for k in range(2, n):
        for _ in range(_TRIES // 3):
            stacks = []
            for count in _parts(n, k):
                w = draw.some(1)[0].wide
                stacks.append(draw.some(count, w=w))
            yield partial(made, stacks)


def _parts(n: int, k: int) -> list[int]:
    """n in k parts that differ by one at most, the larger ones in the middle."""
    few, more = divmod(n, k)
    start = (k - more) // 2
    return [few + (start <= i < start + more) for i in range(k)]


def spiral(n: int, draw: Draw) -> Iterator[Recipe]:
    """Round a large piece, each side begins where the one before it ends: nothing else faces anything."""
    if n < 5:
        return
    largest = max(s.wide * s.high for s in draw.sizes)
    for _ in range(_TRIES):
        hero = draw.some(1, least=0.4 * largest)[0]
        drawn = draw.some(n - 1, most=0.6 * hero.wide * hero.high)
        yield partial(_wound, hero, [drawn[k::4] for k in range(4)])


def _wound(hero: PieceSize, sides: Sequence[Sequence[PieceSize]], gap: float) -> Slots:
    top, right, bottom, left = sides
    slots: Slots = [(Rect(0, 0, hero.wide, hero.high), hero), *_row(top, gap, -gap, 1)]
    below = _row(bottom, gap, hero.high + gap, 0)
    slots += _moved(below, hero.wide - below[-1][0].right) if below else []
    y = 0.0
    for s in right:
        slots.append((Rect(hero.wide + gap, y, s.wide, s.high), s))
        y += s.high + gap
    y = hero.high
    for s in left:
        slots.append((Rect(-gap - s.wide, y - s.high, s.wide, s.high), s))
        y -= s.high + gap
    return slots


def stairs(n: int, draw: Draw) -> Iterator[Recipe]:
    """One size, each as much higher than the one before it as stairs rise (17 cm in 29: DIN 18065)."""

    def made(s: PieceSize, gap: float) -> Slots:
        step = s.wide + gap
        return [(Rect(k * step, -k * step * _RISE, s.wide, s.high), s) for k in range(n)]

    if n >= 3:
        facing = [s for s in draw.sizes if (s.wide + GAPS[1]) * _RISE < s.high]  # others stand free
        yield from (partial(made, s) for s in facing)


def column(n: int, draw: Draw) -> Iterator[Recipe]:
    """One below the other, for a narrow wall."""

    def made(s: PieceSize, gap: float) -> Slots:
        return [(Rect(0, k * (s.high + gap), s.wide, s.high), s) for k in range(n)]

    if 2 <= n <= 4:
        yield from (partial(made, s) for s in draw.sizes)


def single(n: int, draw: Draw) -> Iterator[Recipe]:
    """One piece alone."""
    if n == 1:
        yield from (partial(_row, [s], level=0, stand=0) for s in draw.sizes)


KINDS: dict[str, Kind] = {
    "grid": grid,
    "trio": trio,
    "skyline": skyline,
    "line": line,
    "salon": salon,
    "rows": rows,
    "columns": columns,
    "spiral": spiral,
    "stairs": stairs,
    "column": column,
    "single": single,
}


def group(kind: str, recipe: Recipe, gap: float) -> Group:
    """The recipe at a gap."""
    slots = recipe(gap)
    return Group(kind, tuple(b for b, _ in slots), tuple(s for _, s in slots), gap, kind == "stairs")
