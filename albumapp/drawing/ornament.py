"""What an ornament is, and what those that draw one share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from albumapp.drawing import path as paths
from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Rect

Part = tuple[str, Path]
MOST = 500  # pieces along a side: a box that is far longer than high shows them farther apart


@dataclass(frozen=True, slots=True)
class Ornament:
    """How it is drawn in a box with lines of some mm, and how it first looks. `size` is mm; it goes `round`
    a frame, or stands for itself. Colours are #rrggbb."""

    draw: Callable[[Rect, float], Iterator[Part]]
    size: tuple[float, float]
    fill: str | None = None
    line: str | None = "#3a3a3a"
    width: float = 0.5
    opacity: float = 1.0
    round: float | None = None  # mm outside a frame that it goes round


def joined(parts: Sequence[Path]) -> Path:
    return Path(tuple(s for p in parts for s in p.segments))


def hole(path: Path) -> Path:
    """A polygon's outline the other way round, so that it is cut out of what it lies in."""
    points = [p for _, p in path.segments if p]
    return paths.polygon([(p[0], p[1]) for p in reversed(points)])


def mirrored(path: Path, box: Rect, x: bool, y: bool) -> Path:
    m = Affine(-1 if x else 1, 0, 0, -1 if y else 1, 2 * box.cx if x else 0, 2 * box.cy if y else 0)
    return path.transformed(m)


def in_corners(path: Path, box: Rect) -> Path:
    """What is drawn in the top left corner, in all four."""
    return joined([mirrored(path, box, x, y) for x in (False, True) for y in (False, True)])
