"""Dividers: the gaps between frames that stand side by side, and what moving or widening them does.

A pair of upright neighbours gives a seam; seams of one frame's edge, and seams in line that follow each other
within a gap (a column of a grid), are one divider, so that moving it keeps the whole tiling. Turned frames,
frames meant to lie over others, and gaps that the fold runs through have none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from albumapp.document.model import Frame, Surface
from albumapp.geometry import Rect

NEAR = 0.6  # mm: edges that differ by less are in line
WIDEST = 10.0  # mm: frames farther apart than this, or than twice the surface's gutter, are no neighbours
SHORTEST = 3.0  # mm that two frames must stand side by side
_MOST_TILES = 300  # photos of one surface: each is looked at beside each
LEAST = 5.0  # mm: what a divider leaves of a frame


@dataclass(frozen=True, slots=True)
class Divider:
    """`axis` "x": an upright gap whose middle is at x = `at`, from y = `start` to `end`; `gap` mm wide.

    `before` are the frames left of it (above it for "y"), `after` those on its other side.
    """

    axis: str
    at: float
    start: float
    end: float
    gap: float
    before: tuple[str, ...]
    after: tuple[str, ...]


def dividers(surface: Surface, joined: bool = True) -> list[Divider]:
    """All dividers of a surface. Not `joined`: those in line stay apart, so that a row moves for itself.

    A wall has none: its pieces are of sizes that can be bought, the wall between them is no gutter.
    """
    if surface.shape.part == "gallery":
        return []
    tiles = _tiles(surface)
    found: list[Divider] = []
    for axis in ("x", "y"):
        seams = _seams(surface, tiles, axis)
        found += [_one(axis, group) for group in _grouped(seams, surface, axis, joined)]
    return found


def _tiles(surface: Surface) -> list[Frame]:
    """Upright photo frames of which none covers another; none of more than a page can show."""
    some = [f for f in surface.photo_frames() if not f.rotation and not f.overlap_intended]
    if len(some) > _MOST_TILES:
        return []
    return [f for f in some if not any(g is not f and _covers(f.box, g.box) for g in some)]


def _covers(a: Rect, b: Rect) -> bool:
    shared = a.intersection(b)
    return shared is not None and min(shared.w, shared.h) > NEAR


@dataclass(frozen=True, slots=True)
class _Seam:
    low: float
    high: float
    start: float
    end: float
    before: str
    after: str


def _ends(box: Rect, axis: str) -> tuple[float, float, float, float]:
    """Start and end along the axis, then across it."""
    return (box.x, box.right, box.y, box.bottom) if axis == "x" else (box.y, box.bottom, box.x, box.right)


def _seams(surface: Surface, tiles: Iterable[Frame], axis: str) -> list[_Seam]:
    folds = surface.shape.fold_x if axis == "x" else surface.shape.fold_y
    widest = max(2 * surface.gutter, WIDEST)
    boxes = [(f.id, *_ends(f.box, axis)) for f in tiles]
    found = []
    for a, _, high, s0, s1 in boxes:
        for b, low, _, t0, t1 in boxes:
            start, end = max(s0, t0), min(s1, t1)
            if a == b or not -NEAR <= low - high <= widest or end - start < SHORTEST:
                continue
            if any(high - NEAR <= fold <= low + NEAR for fold in folds):
                continue
            between = any(
                c not in (a, b) and p < low - NEAR and q > high + NEAR and min(end, v) - max(start, u) > NEAR
                for c, p, q, u, v in boxes
            )
            if not between:
                found.append(_Seam(high, low, start, end, a, b))
    return found


def _grouped(seams: list[_Seam], surface: Surface, axis: str, joined: bool) -> list[list[_Seam]]:
    """Seams that must or should move together; a fold parts those in line."""
    folds = surface.shape.fold_y if axis == "x" else surface.shape.fold_x
    reach = max(2 * surface.gutter, WIDEST)
    left = sorted(seams, key=lambda s: (s.low + s.high, s.start))
    groups: list[list[_Seam]] = []
    while left:
        group = [left.pop(0)]
        grown = True
        while grown:
            more = [s for s in left if any(_belongs(s, t, reach, joined, folds) for t in group)]
            left = [s for s in left if s not in more]
            group += more
            grown = bool(more)
        groups.append(group)
    return groups


def _belongs(a: _Seam, b: _Seam, reach: float, joined: bool, folds: Sequence[float]) -> bool:
    if a.before == b.before or a.after == b.after:
        return True
    in_line = abs(a.low - b.low) < NEAR and abs(a.high - b.high) < NEAR
    low, high = min(a.end, b.end), max(a.start, b.start)
    return joined and in_line and high - low <= reach and not any(low <= f <= high for f in folds)


def _one(axis: str, seams: list[_Seam]) -> Divider:
    low, high = max(s.low for s in seams), min(s.high for s in seams)
    before, after = dict.fromkeys(s.before for s in seams), dict.fromkeys(s.after for s in seams)
    return Divider(
        axis,
        (low + high) / 2,
        min(s.start for s in seams),
        max(s.end for s in seams),
        high - low,
        tuple(before),
        tuple(after),
    )


# --- what they change -----------------------------------------------------------------------------


def room(surface: Surface, divider: Divider) -> tuple[float, float]:
    """How far a divider can be moved back (at most 0) and forth (at least 0), in mm."""
    sides = {f.id: (f.box.w if divider.axis == "x" else f.box.h) for f in surface.frames}
    back = min((sides[i] for i in divider.before), default=0.0) - LEAST
    forth = min((sides[i] for i in divider.after), default=0.0) - LEAST
    return min(-back, 0.0), max(forth, 0.0)


def moved_boxes(surface: Surface, divider: Divider, by: float) -> dict[str, Rect]:
    """The new boxes of all its neighbours when a divider is moved by so many mm, as far as there is room."""
    low, high = room(surface, divider)
    by = min(max(by, low), high)
    boxes = {i: _stretched(surface.frame(i).box, divider.axis, 0.0, by) for i in divider.before}
    return boxes | {i: _stretched(surface.frame(i).box, divider.axis, by, -by) for i in divider.after}


def gapped_boxes(surface: Surface, gap: float) -> dict[str, Rect]:
    """The new boxes of all frames when every gap between neighbours is so wide; outer edges stay.

    Each frame gives or takes half the difference at each gap that it has a side at.
    """
    boxes = {f.id: f.box for f in surface.photo_frames()}
    for d in dividers(surface, joined=False):
        for i in d.before:  # the side of a frame lies at one divider only
            half = d.at - _ends(surface.frame(i).box, d.axis)[1] - gap / 2
            boxes[i] = _stretched(boxes[i], d.axis, 0.0, half)
        for i in d.after:
            half = _ends(surface.frame(i).box, d.axis)[0] - d.at - gap / 2
            boxes[i] = _stretched(boxes[i], d.axis, -half, half)
    return {i: b for i, b in boxes.items() if b != surface.frame(i).box}


def _stretched(box: Rect, axis: str, start: float, length: float) -> Rect:
    if axis == "x":
        return Rect(box.x + start, box.y, box.w + length, box.h)
    return Rect(box.x, box.y + start, box.w, box.h + length)


def neighbours(surface: Surface, frame_id: str) -> list[Divider]:
    """The dividers at a frame's sides."""
    return [d for d in dividers(surface) if frame_id in (*d.before, *d.after)]
