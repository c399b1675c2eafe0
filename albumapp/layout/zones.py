"""Surfaces whose photos keep to a part of them: above a month's days, on the front of a folded card.

The solver sees that part (`SurfaceShape.zone`) as a surface of its own, so each of its designs suits it; what
it lays out is moved to its place. Words and shapes on the rest of the surface stay where they are.
"""

from __future__ import annotations

from dataclasses import replace

from albumapp.document.model import Frame, PhotoFrame, Surface
from albumapp.geometry import Insets, Rect, Size
from albumapp.layout.constraints import FOLD_MM
from albumapp.products.shape import Sheet, SurfaceShape

_ON = 0.05  # mm


def zone_shape(shape: SurfaceShape) -> SurfaceShape:
    """The part that photos are laid out in as a shape of its own, its origin at the part's top left corner.

    It bleeds where the surface does. At a fold, faces keep off as far as they do from folds.
    """
    zone = shape.zone
    if zone is None:
        return shape
    edges = (zone.y, shape.size.w - zone.right, shape.size.h - zone.bottom, zone.x)
    bleed = _at_trim(edges, shape.bleed, 0.0)
    safe = _at_trim(edges, shape.safe, 0.0)
    if any(abs(zone.x - x) < _ON for x in shape.fold_x):
        safe = replace(safe, left=max(safe.left, FOLD_MM))
    if any(abs(zone.right - x) < _ON for x in shape.fold_x):
        safe = replace(safe, right=max(safe.right, FOLD_MM))
    if any(abs(zone.y - y) < _ON for y in shape.fold_y):
        safe = replace(safe, top=max(safe.top, FOLD_MM))
    if any(abs(zone.bottom - y) < _ON for y in shape.fold_y):
        safe = replace(safe, bottom=max(safe.bottom, FOLD_MM))
    box = Rect(0, 0, zone.w, zone.h)
    return replace(
        shape, size=Size(zone.w, zone.h), bleed=bleed, safe=safe, areas=(box,), sheets=(Sheet(box, bleed),),
        fold_x=(), fold_y=(), zone=None,
    )  # fmt: skip


def _at_trim(edges: tuple[float, ...], out: Insets, inner: float) -> Insets:
    """The values of the edges that lie on the surface's own, and `inner` for the others."""
    values = zip(edges, out.as_list(), strict=True)
    return Insets(*(v if far < _ON else inner for far, v in values))


def in_zone(surface: Surface) -> Surface:
    """The surface as its zone alone: its photos, and what else lies in it, in the zone's own mm."""
    zone = surface.shape.zone
    if zone is None:
        return surface
    frames = tuple(moved(f, -zone.x, -zone.y) for f in surface.frames if _inside(f, zone))
    content = tuple(b.moved(-zone.x, -zone.y) for b in surface.content)
    return replace(surface, shape=zone_shape(surface.shape), frames=frames, content=content)


def out_of_zone(made: Surface, surface: Surface) -> Surface:
    """A layout of the zone on the whole surface again, below what stands outside of it."""
    zone = surface.shape.zone
    if zone is None:
        return made
    frames = tuple(moved(f, zone.x, zone.y) for f in made.frames)
    rest = tuple(f for f in surface.frames if not _inside(f, zone))
    content = tuple(b.moved(zone.x, zone.y) for b in made.content)
    return replace(made, shape=surface.shape, frames=(*frames, *rest), content=content, edited=surface.edited)


def moved(frame: Frame, dx: float, dy: float) -> Frame:
    return replace(frame, box=frame.box.moved(dx, dy))


def _inside(frame: Frame, zone: Rect) -> bool:
    """Photos wherever they are; words and shapes that stand in the zone by their middle."""
    return isinstance(frame, PhotoFrame) or zone.holds(frame.box.cx, frame.box.cy)
