"""Patterns drawn by code: figures repeated over an area, as outlines in mm.

To add one: a function in `PATTERNS`, its name in `grounds.FIGURES`. Each gets the area, the size of a figure
in mm and a random source, and yields outlines with the place of their ink: whole numbers count the inks, and
what is less than 1 is that share of the first ink in the paper. Figures start at the middle of the area, so
that left and right are alike; they may reach over its edge.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from albumapp.drawing import path as paths
from albumapp.drawing.colour import Colour, mixed
from albumapp.drawing.path import Path, Segment
from albumapp.geometry import Affine, Rect

Layer = tuple[float, Path]
MOST_FIGURES = 3000  # of one pattern: where more would be wanted, they stand farther apart
_MOST_ALONG = 600  # of one row, where the area is hardly higher than a line


def pattern(
    figure: str, area: Rect, paper: Colour, inks: Sequence[Colour], scale: float, seed: int
) -> list[tuple[Path, Colour]]:
    """Outlines with their colours, in painting order, to be clipped to the area."""
    least = max(math.sqrt(area.area / MOST_FIGURES), max(area.w, area.h) / _MOST_ALONG)
    return [
        (path, _ink(place, paper, inks)) for place, path in _layers(figure, area, max(scale, least), seed)
    ]


@lru_cache(maxsize=16)
def _layers(figure: str, area: Rect, scale: float, seed: int) -> tuple[Layer, ...]:
    """Kept, since screen and strip draw the same again and again."""
    return tuple(PATTERNS[figure](area, scale, random.Random(seed)))


def _ink(place: float, paper: Colour, inks: Sequence[Colour]) -> Colour:
    if place < 1:
        return mixed(paper, inks[0], place)
    return inks[(int(place) - 1) % len(inks)]


def _steps(low: float, high: float, step: float) -> list[float]:
    """Multiples of a step about the middle, from before `low` to behind `high`."""
    middle = (low + high) / 2
    n = math.ceil((high - low) / 2 / step) + 1
    return [middle + i * step for i in range(-n, n + 1)]


def _joined(parts: Iterator[Path] | list[Path]) -> Path:
    segments: list[Segment] = []
    for p in parts:
        segments += p.segments
    return Path(tuple(segments))


def _dots(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    d = 0.36 * s
    rows = _steps(area.y, area.bottom, s * 0.5)
    yield (
        1,
        _joined(
            paths.ellipse(Rect.centred(x + (s / 2 if n % 2 else 0), y, d, d))
            for n, y in enumerate(rows)
            for x in _steps(area.x, area.right, s)
        ),
    )


def _stripes(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    yield (
        1,
        _joined(paths.rect(Rect(x - s / 4, area.y, s / 2, area.h)) for x in _steps(area.x, area.right, s)),
    )


def _gingham(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    xs, ys = _steps(area.x, area.right, s), _steps(area.y, area.bottom, s)
    down = [Rect(x - s / 4, area.y, s / 2, area.h) for x in xs]
    across = [Rect(area.x, y - s / 4, area.w, s / 2) for y in ys]
    yield 0.5, _joined([paths.rect(r) for r in (*down, *across)])
    yield 1, _joined(paths.rect(Rect.centred(x, y, s / 2, s / 2)) for x in xs for y in ys)


_RUN = 6  # figures of a band in one outline; the next begins one earlier, so that no seam shows


def _runs(low: float, high: float, s: float) -> list[list[float]]:
    """Where the figures of a band stand, a few at a time."""
    xs = _steps(low, high, s)
    return [xs[i : i + _RUN + 1] for i in range(0, len(xs) - 1, _RUN - 1)]


def _chevron(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    def run(xs: list[float], y: float) -> Path:
        top = [(x + d, y + (s / 2 if d else 0)) for x in xs for d in (0.0, s / 2)]
        return paths.polygon([*top, *((x, v + s / 3) for x, v in reversed(top))])

    runs = _runs(area.x, area.right, s)
    for n, y in enumerate(_steps(area.y - s / 2, area.bottom, s * 2 / 3)):
        yield 1 + n, _joined([run(xs, y) for xs in runs])


def _strewn(area: Rect, s: float, rng: random.Random) -> Iterator[tuple[float, float]]:
    """One place in each square, shaken: even, yet by no rule that the eye finds."""
    for y in _steps(area.y, area.bottom, s):
        for x in _steps(area.x, area.right, s):
            yield x + rng.uniform(-0.42, 0.42) * s, y + rng.uniform(-0.42, 0.42) * s


def _confetti(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    by_ink: dict[int, list[Path]] = {}
    for x, y in _strewn(area, s, rng):
        kind, turn, size = rng.randrange(3), rng.uniform(0, math.pi), s * rng.uniform(0.24, 0.44)
        if kind == 0:
            made = paths.ellipse(Rect.centred(x, y, size, size))
        else:  # a strip, or a bit of paper cut askew
            cos, sin, w, h, cut = math.cos(turn), math.sin(turn), size / 2, size * 0.23, 0.12 * kind * size
            corners = ((-w + cut, -h), (w, -h), (w - cut, h), (-w, h))
            made = paths.polygon((x + u * cos - v * sin, y + u * sin + v * cos) for u, v in corners)
        by_ink.setdefault(1 + rng.randrange(6), []).append(made)
    for ink in sorted(by_ink):
        yield ink, _joined(by_ink[ink])


def _linen(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    """Threads of uneven strength, one over the other."""
    step = max(s / 12, area.w / 900, area.h / 900)
    for share in (0.35, 0.6, 0.85):
        threads = []
        for x in _steps(area.x, area.right, step * 2):
            w = step * rng.uniform(0.15, 0.6)
            threads.append(paths.rect(Rect(x + rng.uniform(-0.6, 0.6) * step, area.y, w, area.h)))
        yield share * 0.6, _joined(threads)
        threads = []
        for y in _steps(area.y, area.bottom, step * 2):
            h = step * rng.uniform(0.15, 0.6)
            threads.append(paths.rect(Rect(area.x, y + rng.uniform(-0.6, 0.6) * step, area.w, h)))
        yield share * 0.5, _joined(threads)


def _stars(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    by_ink: dict[int, list[Path]] = {}
    shapes = [  # five sizes of them turned a little, each to be set down where it comes
        [(p[0], p[1]) for _, p in turned(star(Rect.centred(0, 0, k * s, k * s)), turn).segments if p]
        for k, turn in ((0.26, 11), (0.26, -14), (0.36, 5), (0.36, -9), (0.55, 0))
    ]
    for x, y in _strewn(area, s, rng):
        made = paths.polygon((x + u, y + v) for u, v in rng.choice(shapes))
        by_ink.setdefault(1 + rng.randrange(6), []).append(made)
    for ink in sorted(by_ink):
        yield ink, _joined(by_ink[ink])


def _grid(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    w = max(0.18, s * 0.03)
    down = [Rect(x - w / 2, area.y, w, area.h) for x in _steps(area.x, area.right, s)]
    across = [Rect(area.x, y - w / 2, area.w, w) for y in _steps(area.y, area.bottom, s)]
    yield 1, _joined([paths.rect(r) for r in (*down, *across)])


def _waves(area: Rect, s: float, rng: random.Random) -> Iterator[Layer]:
    thick, high, bend = s * 0.16, s * 0.2, 0.3642 * s / 2  # of a sine as one cubic a half wave

    def run(xs: list[float], y: float) -> Path:
        there: list[Segment] = [("M", (xs[0], y))]
        back: list[tuple[float, ...]] = []
        for x in xs[:-1]:
            for k, up in ((0.0, -high), (0.5, high)):
                a, b = x + k * s, x + (k + 0.5) * s
                there.append(("C", (a + bend, y + up, b - bend, y + up, b, y)))
                low = y + thick
                back.append((b - bend, low + up, a + bend, low + up, a, low))
        there.append(("L", (xs[-1], y + thick)))
        return Path((*there, *(("C", p) for p in reversed(back)), ("Z", ())))

    runs = _runs(area.x, area.right, s)
    for n, y in enumerate(_steps(area.y, area.bottom, s * 0.6)):
        yield 1 + n, _joined([run(xs, y) for xs in runs])


def star(r: Rect, points: int = 5, inner: float = 0.4) -> Path:
    """A star that touches its box's middle axes; `inner` is how far its notches are from the middle."""
    return paths.polygon(
        (
            r.cx + math.sin(math.pi * i / points) * (inner if i % 2 else 1) * r.w / 2,
            r.cy - math.cos(math.pi * i / points) * (inner if i % 2 else 1) * r.h / 2,
        )
        for i in range(2 * points)
    )


def turned(path: Path, degrees: float) -> Path:
    """Clockwise about the middle of its bounds."""
    b = path.bounds()
    return path.transformed(Affine.rotation(degrees, b.cx, b.cy))


PATTERNS: dict[str, Callable[[Rect, float, random.Random], Iterator[Layer]]] = {
    "dots": _dots,
    "stripes": _stripes,
    "gingham": _gingham,
    "chevron": _chevron,
    "confetti": _confetti,
    "linen": _linen,
    "stars": _stars,
    "grid": _grid,
    "waves": _waves,
}
