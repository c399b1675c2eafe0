"""Where a crop of given size lies on its photo: the best place along the one axis on which it can slide.

A place is worth the share of the photo's saliency that it keeps, less what it costs: room round heads and
above them that is lost though the photo has it, people off their place (a little above the middle; on the
side that they look away from), boxes that may be faces not whole, a horizon through the middle or at an edge.
All terms are linear or square between few points, so only these are tried: O(cells of the grid), no search.
The sums of each photo's saliency are made once and kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import isqrt
from typing import NamedTuple

from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts

HEAD = 1.3  # times a face box: what no crop cuts
SOFT = 1.75  # times a face box: the room that a head likes, hair and chin with other detectors' boxes
EYE_LEVEL = 0.45  # where people stand in the height of a crop: a little above the middle
LEAD = 0.10  # of the crop's width that people who look to one side stand to the other
TURNED = 18.0  # degrees from which a face looks to a side
W_PLACE = 0.45  # for people who fill the crop, a whole crop's length away
W_ROOM = 0.25  # for all of the room at one side of the heads
W_DOUBT = 0.06  # for each box that may be a face
W_HORIZON = 0.05
_MIDDLE = 0.06  # of the crop's height: so near the middle a horizon cuts it in halves
_EDGE = 0.10


class Axis(NamedTuple):
    """What sliding along one axis needs to know, 0..1 of the photo; None or () where there is nothing.

    `sums` are of the saliency up to each line of the grid, the last 1. `people` is the middle of the faces
    and `place` where it should be in the crop; `weight` 0..1 says how much of the photo they are. `room` is
    where the room that heads like begins, where the heads begin and end, and where that room ends; `doubts`
    are the spans of what may be faces.
    """

    sums: tuple[float, ...]
    people: float = 0.5
    place: float = 0.5
    weight: float = 0.0
    room: tuple[float, float, float, float] | None = None
    doubts: tuple[tuple[float, float], ...] = ()
    horizon: float | None = None


def best_place(facts: PhotoFacts, across: bool, length: float, low: float, high: float) -> float:
    """Start (0..1) of a crop of this length between `low` and `high`; `across` slides from left to right."""
    if high - low < 1e-4:
        return (low + high) / 2
    axes = _axes(facts.saliency, facts.faces, facts.keep, facts.gaze, facts.horizon)
    axis = axes[0] if across else axes[1]
    best, most = low, -9.0
    for at in _tries(axis, length, low, high):
        worth = _worth(axis, at, length)
        if worth > most + 1e-9:
            best, most = at, worth
    return best


def kept(facts: PhotoFacts, box: Rect) -> float:
    """Share of the photo's saliency that a part (0..1) of it holds; of its area where nothing is known."""
    if not facts.saliency:
        return box.area
    n = isqrt(len(facts.saliency))
    rows = [_overlaps(box.y, box.bottom, i, n) for i in range(n)]
    columns = [_overlaps(box.x, box.right, i, n) for i in range(n)]
    grid = facts.saliency
    held = sum(
        share * sum(c * v for c, v in zip(columns, grid[i * n : i * n + n], strict=True))
        for i, share in enumerate(rows)
        if share
    )
    return held / sum(grid)


def _overlaps(low: float, high: float, cell: int, cells: int) -> float:
    """Share of a cell that lies between `low` and `high`."""
    return max(0.0, min(high * cells, cell + 1) - max(low * cells, cell))


def _tries(axis: Axis, length: float, low: float, high: float) -> Iterator[float]:
    yield min(max((1 - length) / 2, low), high)  # of equals the one in the middle
    yield low
    yield high
    if axis.weight:
        yield min(max(axis.people - axis.place * length, low), high)
    if axis.room is not None:
        start, _, _, end = axis.room
        for at in (start, end - length, start + 0.4 * (end - start - length)):
            if low < at < high:
                yield at
    for start, end in axis.doubts:
        if low < start < high:
            yield start
        if low < end - length < high:
            yield end - length
    if axis.horizon is not None:
        for part in (_EDGE, 0.5 - _MIDDLE, 0.5 + _MIDDLE, 1 - _EDGE):
            if low < axis.horizon - part * length < high:
                yield axis.horizon - part * length
    cells = len(axis.sums) - 1
    for shift in (0.0, length):
        first = int((low + shift) * cells) + 1
        for i in range(first, int((high + shift) * cells) + 1):
            if low < i / cells - shift < high:
                yield i / cells - shift


def _worth(axis: Axis, at: float, length: float) -> float:
    end = at + length
    worth = _sum_to(axis.sums, end) - _sum_to(axis.sums, at)
    if axis.room is not None:
        start, first, last, stop = axis.room
        for short in ((at - start) / (first - start + 1e-6), (stop - end) / (stop - last + 1e-6)):
            if short > 0:
                worth -= W_ROOM * short * (1 + short) / 2
        off = (axis.people - at) / length - axis.place
        worth -= W_PLACE * axis.weight * off * off
    for start, stop in axis.doubts:
        if start < at - 1e-9 or stop > end + 1e-9:
            worth -= W_DOUBT
    if axis.horizon is not None:
        part = (axis.horizon - at) / length
        near = max(0.0, 1 - abs(part - 0.5) / _MIDDLE) + max(0.0, 1 - min(abs(part), abs(1 - part)) / _EDGE)
        worth -= W_HORIZON * near
    return worth


def _sum_to(sums: Sequence[float], at: float) -> float:
    cells = len(sums) - 1
    x = min(max(at, 0.0), 1.0) * cells
    i = min(int(x), cells - 1)
    return sums[i] + (sums[i + 1] - sums[i]) * (x - i)


@lru_cache(maxsize=16384)
def _axes(
    saliency: bytes,
    faces: tuple[Rect, ...],
    keep: tuple[Rect, ...],
    gaze: tuple[float | None, ...],
    horizon: float | None,
) -> tuple[Axis, Axis]:
    """Both axes of a photo: across and down."""
    n = isqrt(len(saliency))
    columns = _running([sum(saliency[i::n]) for i in range(n)])
    rows = _running([sum(saliency[i * n : i * n + n]) for i in range(n)])
    doubts = [k.grown(1.3) for k in keep]
    across = Axis(columns, doubts=tuple((max(0.0, d.x), min(1.0, d.right)) for d in doubts))
    down = Axis(rows, doubts=tuple((max(0.0, d.y), min(1.0, d.bottom)) for d in doubts), horizon=horizon)
    hull = Rect.around(faces) if faces else None
    if hull is None:
        return across, down
    heads, soft = (Rect.around(f.grown(k) for f in faces) for k in (HEAD, SOFT))
    weight = min(1.0, 4.0 * max(f.h for f in faces))
    return (
        across._replace(
            people=hull.cx,
            place=0.5 - LEAD * _looks(faces, gaze),
            weight=weight,
            room=_inside(soft.x, heads.x, heads.right, soft.right),
        ),
        down._replace(
            people=hull.cy,
            place=EYE_LEVEL,
            weight=weight,
            room=_inside(soft.y, heads.y, heads.bottom, soft.bottom),
        ),
    )


def _inside(*values: float) -> tuple[float, float, float, float]:
    a, b, c, d = (min(max(v, 0.0), 1.0) for v in values)
    return a, b, c, d


def _running(parts: Sequence[int]) -> tuple[float, ...]:
    """Sums up to each line, as shares; even where nothing is known."""
    total = sum(parts)
    if not total:
        return 0.0, 1.0
    sums, so_far = [0.0], 0
    for part in parts:
        so_far += part
        sums.append(so_far / total)
    return tuple(sums)


def _looks(faces: Sequence[Rect], gaze: Sequence[float | None]) -> float:
    """Where the people look, by the size of their faces: -1 all to the left, 1 all to the right."""
    told = [(f.area, yaw) for f, yaw in zip(faces, gaze, strict=False) if yaw is not None]
    whole = sum(area for area, _ in told)
    if whole <= 0:
        return 0.0
    return sum(area * ((yaw > TURNED) - (yaw < -TURNED)) for area, yaw in told) / whole
