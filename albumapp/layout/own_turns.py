"""Photos that the user turned, when their pages are laid out again: they stay turned where they stay.

A turned photo is drawn smaller, so that it keeps to its place and covers no neighbour.
"""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.layout.constraints import TRIM_MM
from albumapp.products.shape import SurfaceShape

_STAYS = 0.5  # of the smaller of two boxes that they share, where a photo is said to keep its place
_SMALLEST = 0.5  # of its place's width and height, to which a photo is shrunk for its turn


def with_own_turn(frame: PhotoFrame, surface: Surface) -> PhotoFrame:
    """The frame turned as the user turned its photo on `surface`; upright, and why, where that cannot be."""
    old = next((f for f in surface.photo_frames() if f.photo == frame.photo), None)
    if frame.photo is None or old is None or not old.rotation or frame.rotation or _by_layout(surface):
        return frame
    if _shared(old.box, frame.box) < _STAYS:
        return replace(frame, why=(*frame.why, Reason("frame.upright_moved")))
    room = _room(frame.box, surface.shape)
    around = frame.box.rotated_bounds(old.rotation)
    k = min(room.w / around.w, room.h / around.h, 1.0)
    if k < _SMALLEST:
        return replace(frame, why=(*frame.why, Reason("frame.upright_room")))
    box = Rect.centred(room.cx, room.cy, k * frame.box.w, k * frame.box.h)
    return replace(frame, box=box, rotation=old.rotation)


def _by_layout(surface: Surface) -> bool:
    """A kept layout may have turned the photos: that was not done to each of them."""
    return any(r.code == "spread.as_kept" for r in surface.why)


def _shared(a: Rect, b: Rect) -> float:
    met = a.intersection(b)
    return met.area / min(a.area, b.area) if met is not None else 0.0


def _room(box: Rect, shape: SurfaceShape) -> Rect:
    """The box; of one that runs past the trim what lies safely inside."""
    if shape.rect.contains(box):
        return box
    return box.intersection(shape.rect.inset(TRIM_MM)) or box
