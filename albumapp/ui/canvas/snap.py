"""Snapping: what a dragged edge or middle is drawn to. Pure geometry in mm."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from albumapp.document.model import Surface
from albumapp.geometry import Rect


@dataclass(frozen=True, slots=True)
class SnapLine:
    """A line that shows what was snapped to. `axis` "x" is an upright line at x = `at`."""

    axis: str
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Target:
    """A coordinate to snap to, and how far along the other axis the thing that gives it reaches."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Targets:
    x: tuple[Target, ...] = field(default=())
    y: tuple[Target, ...] = field(default=())


def targets_of(surface: Surface, but: Collection[str] = ()) -> Targets:
    """Everything on a surface to snap to: frames, content boxes, page and its middle, folds, bleed edge."""
    shape = surface.shape
    rects = [f.box.rotated_bounds(f.rotation) for f in surface.frames if f.id not in but]
    xs = [t for r in rects for t in _across(r)]
    ys = [t for r in rects for t in _down(r)]
    page, bleed = shape.rect, shape.bleed_rect
    for r in (page, *shape.areas, *surface.content):
        xs += _across(r)
        ys += _down(r)
    xs += [Target(v, page.y, page.bottom) for v in (bleed.x, bleed.right, *shape.fold_x)]
    ys += [Target(v, page.x, page.right) for v in (bleed.y, bleed.bottom, *shape.fold_y)]
    return Targets(tuple(xs), tuple(ys))


def _across(r: Rect) -> list[Target]:
    return [Target(v, r.y, r.bottom) for v in (r.x, r.cx, r.right)]


def _down(r: Rect) -> list[Target]:
    return [Target(v, r.x, r.right) for v in (r.y, r.cy, r.bottom)]


def _nearest(values: Iterable[float], targets: Iterable[Target], reach: float) -> float | None:
    """The smallest shift that brings one of the values on to a target, None where none is in reach."""
    best: float | None = None
    wanted = list(values)
    for t in targets:
        for v in wanted:
            d = t.at - v
            if abs(d) <= reach and (best is None or abs(d) < abs(best)):
                best = d
    return best


def snap_move(box: Rect, targets: Targets, reach: float) -> tuple[Rect, list[SnapLine]]:
    """The box moved on to the nearest targets within `reach` mm, by edges or middle, each axis alone."""
    dx = _nearest((box.x, box.cx, box.right), targets.x, reach)
    dy = _nearest((box.y, box.cy, box.bottom), targets.y, reach)
    moved = box.moved(dx or 0.0, dy or 0.0)
    return moved, lines_of(moved, targets, dx is not None, dy is not None)


def snap_edges(box: Rect, handle: str, targets: Targets, reach: float) -> tuple[Rect, list[SnapLine]]:
    """The box with the edges that a handle moves brought on to targets."""
    x0, y0, x1, y1 = box.x, box.y, box.right, box.bottom
    dx = dy = None
    if "w" in handle:
        dx = _nearest((x0,), targets.x, reach)
        x0 += dx or 0.0
    elif "e" in handle:
        dx = _nearest((x1,), targets.x, reach)
        x1 += dx or 0.0
    if "n" in handle:
        dy = _nearest((y0,), targets.y, reach)
        y0 += dy or 0.0
    elif "s" in handle:
        dy = _nearest((y1,), targets.y, reach)
        y1 += dy or 0.0
    if x1 <= x0 or y1 <= y0:
        return box, []
    snapped = Rect.corners(x0, y0, x1, y1)
    return snapped, lines_of(snapped, targets, dx is not None, dy is not None)


def lines_of(box: Rect, targets: Targets, in_x: bool, in_y: bool, slack: float = 1e-6) -> list[SnapLine]:
    """A line for each coordinate of the box that now lies on a target, as long as all that share it."""
    lines = []
    if in_x:
        for v in (box.x, box.cx, box.right):
            hits = [t for t in targets.x if abs(t.at - v) <= slack]
            if hits:
                start, end = min(t.start for t in hits), max(t.end for t in hits)
                lines.append(SnapLine("x", v, min(start, box.y), max(end, box.bottom)))
    if in_y:
        for v in (box.y, box.cy, box.bottom):
            hits = [t for t in targets.y if abs(t.at - v) <= slack]
            if hits:
                start, end = min(t.start for t in hits), max(t.end for t in hits)
                lines.append(SnapLine("y", v, min(start, box.x), max(end, box.right)))
    return lines
