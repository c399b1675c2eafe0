"""Photos within the outline of a figure (a heart, a circle, the digits of a birthday), cut by none of it.

Rows of one height fill the figure from edge to edge, or columns do: in each stretch of a row that lies in the
figure stand as many photos as suit its length, as wide as their shapes ask. Photos keep their order but for
those that suit another stretch nearby better. Time grows with the number of photos.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from albumapp.drawing.masks import mask
from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Rect
from albumapp.photos.facts import PhotoFacts

_PX = 480  # of the figure's longer side, where it is measured
_INSIDE = 0.6  # of a row's height that a place must lie in the figure
_LEAST = 0.5  # of a row's height: a shorter stretch takes no photo
_MOST_ROWS = 48
_NARROW, _WIDE = 0.67, 1.5  # shapes that photos are shown in, by and large
_NEAR, _ROUNDS = 6, 3  # stretches that photos may change between, and how often all are gone through
_TALLER = 1.5  # times: letters are stretched so far to fill the sheet
_BOLDER = 0.035  # of the shorter side of their place: letters are so much thicker all round
_TRACKING = 90.0  # thousandths of an em between letters, so that they do not meet then
_BLACK = "Lato"
_LEADING = 0.92  # of letters on several lines: there is nothing below their feet
_MORE_LINES = 1.4  # times as large must letters be on a line more

Grid = npt.NDArray[np.float32]
Placed = list[tuple[PhotoFacts, Rect]]


@dataclass(frozen=True, slots=True)
class Figure:
    """An outline (mm), and how far round it the figure reaches."""

    path: Path
    bolder: float = 0.0

    @property
    def bounds(self) -> Rect:
        return self.path.bounds().outset(self.bolder)

    def flipped(self) -> Figure:
        return Figure(self.path.transformed(Affine(0, 1, 1, 0, 0, 0)), self.bolder)


def figure_in(figure: str, letters: str, room: Rect) -> Figure | None:
    """The figure as large as the room lets it be, in its middle; None where there is nothing to draw."""
    if figure == "letters":
        bolder = _BOLDER * min(room.w, room.h)
        path = _letters(letters, room.inset(bolder))
        return None if path is None else Figure(path, bolder)
    side = min(room.w, room.h)
    h = min(room.h, side * 1.12) if figure == "heart" else side
    return Figure(mask(figure, Rect.centred(room.cx, room.cy, side, h)))


def _letters(letters: str, room: Rect) -> Path | None:
    """The letters on as many lines as let them be largest."""
    best: tuple[float, Path] | None = None
    for lines in range(1, len(letters) + 1):
        each = math.ceil(len(letters) / lines)
        path = _set("\n".join(letters[k : k + each] for k in range(0, len(letters), each)))
        if path is None:
            return None
        b = path.bounds()
        kx = room.w / b.w
        ky = min(room.h / b.h, kx * _TALLER)
        kx = min(kx, ky * _TALLER)
        if best is None or kx * ky > _MORE_LINES * best[0]:
            to = Affine.translation(-b.cx, -b.cy).then(Affine.scaling(kx, ky))
            best = kx * ky, path.transformed(to.then(Affine.translation(room.cx, room.cy)))
    return best[1] if best is not None else None


def _set(text: str) -> Path | None:
    """The outline of a text; None where nothing of it shows."""
    from albumapp.text.layout import layout_text
    from albumapp.text.outlines import outline
    from albumapp.text.style import TextStyle

    look = TextStyle(
        _BLACK, size_pt=100.0, bold=True, tracking=_TRACKING, align="center", leading=_LEADING
    )  # fmt: skip
    segments = [
        part
        for run in layout_text(text, look, Rect(0, 0, 5000, 5000)).ops
        for g in run.glyphs
        for part in outline(run.font, g.gid)
        .transformed(Affine.scaling(run.size, run.size).then(Affine.translation(g.x, g.y)).then(run.matrix))
        .segments
    ]
    return Path(tuple(segments)) if segments else None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Part of a row that lies in the figure, mm."""

    box: Rect

    def room(self, photos: int, gap: float) -> float:
        """The aspect of its photos side by side, without the gaps."""
        return max(self.box.w - (photos - 1) * gap, 1.0) / self.box.h


def figured(
    photos: Sequence[PhotoFacts],
    figure: Figure,
    gap: float,
    columns: bool = False,
    blocked: Sequence[Rect] = (),
) -> Placed | None:
    """The photos with their boxes (mm) in a figure; in columns instead of rows. None where the figure has
    no room for so few, or so many."""
    if columns:
        turned = [_flipped(r) for r in blocked]
        seen = [1 / _tame(f) for f in photos]
        found = _rows(seen, figure.flipped(), gap, turned)
        return None if found is None else [(photos[i], _flipped(b)) for i, b in found]
    found = _rows([_tame(f) for f in photos], figure, gap, blocked)
    return None if found is None else [(photos[i], b) for i, b in found]


def _flipped(r: Rect) -> Rect:
    return Rect(r.y, r.x, r.h, r.w)


def _tame(f: PhotoFacts) -> float:
    return min(max(f.aspect, _NARROW), _WIDE)


def _rows(
    aspects: Sequence[float], figure: Figure, gap: float, blocked: Sequence[Rect]
) -> list[tuple[int, Rect]] | None:
    bounds = figure.bounds
    grid, k = _grid(figure, bounds, blocked)
    best: tuple[float, list[_Stretch]] | None = None
    for rows in range(1, _MOST_ROWS):
        stretches = _stretches(grid, k, bounds, rows, gap)
        if not 0 < len(stretches) <= len(aspects):
            continue
        room = sum(s.room(1, gap) for s in stretches)
        off = abs(math.log(room / (sum(aspects) + gap * len(aspects) / stretches[0].box.h)))
        if best is None or off < best[0]:
            best = off, stretches
    return None if best is None else _placed(aspects, best[1], gap)


def _grid(figure: Figure, bounds: Rect, blocked: Sequence[Rect]) -> tuple[Grid, float]:
    """How much of each pixel lies in the figure, and px per mm."""
    from albumapp.imaging.raster_cover import coverage, edges, flatten

    k = _PX / max(bounds.w, bounds.h)
    to_px = Affine.translation(-bounds.x, -bounds.y).then(Affine.scaling(k, k))
    w, h = math.ceil(bounds.w * k), math.ceil(bounds.h * k)
    grid = _thick(coverage(edges(flatten(figure.path, to_px)), 0, 0, w, h), round(figure.bolder * k))
    for r in blocked:
        x0, x1 = (max(0, round((v - bounds.x) * k)) for v in (r.x, r.right))
        y0, y1 = (max(0, round((v - bounds.y) * k)) for v in (r.y, r.bottom))
        grid[y0:y1, x0:x1] = 0
    return grid, k


def _thick(grid: Grid, by: int) -> Grid:
    """What lies within so many pixels of the figure, across and down, is of it, too."""
    for axis in (0, 1):
        thin = grid
        for d in range(1, by + 1):
            for way in (d, -d):
                grid = np.maximum(grid, np.roll(thin, way, axis))
    return grid


def _stretches(grid: Grid, k: float, bounds: Rect, rows: int, gap: float) -> list[_Stretch]:
    h = (bounds.h - (rows - 1) * gap) / rows
    if h < 2 * gap:
        return []
    found = []
    for n in range(rows):
        y = n * (h + gap)
        band = grid[round(y * k) : max(round((y + h) * k), round(y * k) + 1)]
        inside = np.concatenate([[False], band.mean(axis=0) >= _INSIDE, [False]])
        ends = [float(v) / k for v in np.flatnonzero(np.diff(inside.astype(np.int8)))]
        for i in range(0, len(ends), 2):
            # two stretches that nearly meet draw back from each other by half of what the gap lacks
            left = max(gap - (ends[i] - ends[i - 1]), 0.0) / 2 if i else 0.0
            right = max(gap - (ends[i + 2] - ends[i + 1]), 0.0) / 2 if i + 2 < len(ends) else 0.0
            x0, x1 = ends[i] + left, ends[i + 1] - right
            if x1 - x0 >= _LEAST * h:
                found.append(_Stretch(Rect(bounds.x + x0, bounds.y + y, x1 - x0, h)))
    return found


def _placed(aspects: Sequence[float], stretches: Sequence[_Stretch], gap: float) -> list[tuple[int, Rect]]:
    """Each photo in a stretch, those of a stretch as wide as their shapes."""
    count = [1] * len(stretches)
    waiting = [(-s.room(1, gap) / 2, n) for n, s in enumerate(stretches)]
    heapq.heapify(waiting)
    for _ in range(len(aspects) - len(stretches)):
        _, n = heapq.heappop(waiting)
        count[n] += 1
        heapq.heappush(waiting, (-stretches[n].room(count[n] + 1, gap) / (count[n] + 1), n))
    ends = [sum(count[:n]) for n in range(len(count) + 1)]
    runs = [list(range(a, b)) for a, b in pairwise(ends)]
    _suited(runs, aspects, [s.room(c, gap) for s, c in zip(stretches, count, strict=True)])
    found = []
    for s, run in zip(stretches, runs, strict=True):
        whole = s.box.w - (len(run) - 1) * gap
        x, total = s.box.x, sum(aspects[i] for i in run)
        for i in sorted(run):
            w = whole * aspects[i] / total
            found.append((i, Rect(x, s.box.y, w, s.box.h)))
            x += w + gap
    return found


def _suited(runs: list[list[int]], aspects: Sequence[float], rooms: Sequence[float]) -> None:
    """Photos change places between stretches nearby where both are filled better then."""
    sums = [sum(aspects[i] for i in run) for run in runs]

    def cost(n: int, total: float) -> float:
        return len(runs[n]) * math.log(total / rooms[n]) ** 2

    for _ in range(_ROUNDS):
        for a in range(len(runs)):
            for b in range(a + 1, min(a + 1 + _NEAR, len(runs))):
                for p in range(len(runs[a])):
                    for q, j in enumerate(runs[b]):
                        change = aspects[j] - aspects[runs[a][p]]
                        now = cost(a, sums[a]) + cost(b, sums[b])
                        if change and cost(a, sums[a] + change) + cost(b, sums[b] - change) < now - 1e-9:
                            runs[a][p], runs[b][q] = j, runs[a][p]
                            sums[a], sums[b] = sums[a] + change, sums[b] - change
