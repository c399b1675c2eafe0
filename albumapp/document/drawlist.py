"""What shows of a surface: the one list that canvas, raster renderer and PDF all draw.

Logic that decides anything belongs in `layout` or in an edit, not here. The background reaches the
bleed; a picture is clipped by its own outline; borders lie outside the picture's box.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing import path as paths
from albumapp.drawing.colour import Cmyk
from albumapp.drawing.ops import DrawList, ImageOp, Op, PathOp
from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Rect
from albumapp.geometry.crop import photo_to_box

EMPTY = Cmyk(0, 0, 0, 0.08)  # an empty frame: a light grey that is seen, on screen and in a proof


def draw(document: Document, surface: Surface) -> DrawList:
    return draw_surface(surface, document.photos)


def draw_surface(surface: Surface, photos: Mapping[str, PhotoEntry]) -> DrawList:
    """The ops of a surface in painting order."""
    ops: list[Op] = []
    if surface.background is not None:
        ops.append(PathOp(paths.rect(surface.shape.bleed_rect), fill=surface.background))
    for frame in surface.frames:
        ops += draw_frame(frame, photos)
    return DrawList(surface.shape.size, surface.shape.bleed, tuple(ops))


def draw_frame(frame: Frame, photos: Mapping[str, PhotoEntry]) -> list[Op]:
    """The ops of one frame, turned with it."""
    turn = Affine.rotation(frame.rotation, frame.box.cx, frame.box.cy)
    if isinstance(frame, PhotoFrame):
        return _photo(frame, photos, turn)
    if isinstance(frame, TextFrame):
        return _text(frame, turn)
    return _shape(frame, turn)


def outline(box: Rect, radius: float, turn: Affine) -> Path:
    return paths.rounded_rect(box, radius).transformed(turn)


def _photo(f: PhotoFrame, photos: Mapping[str, PhotoEntry], turn: Affine) -> list[Op]:
    clip = outline(f.box, f.corner_radius, turn)
    ops: list[Op] = []
    if f.border is not None and f.border.width > 0:
        radius = f.corner_radius + f.border.width if f.corner_radius else 0.0
        edge = outline(f.box.outset(f.border.width), radius, turn)
        ops.append(PathOp(edge, fill=f.border.colour, frame=f.id, alpha=f.opacity))
    entry = photos.get(f.photo) if f.photo is not None else None
    if entry is None:
        return [*ops, PathOp(clip, fill=EMPTY, frame=f.id, alpha=f.opacity)]
    matrix = photo_to_box(f.crop, entry.size, f.box).then(turn)
    return [*ops, ImageOp(entry.id, matrix, clip, f.id, f.opacity)]


def _text(f: TextFrame, turn: Affine) -> list[Op]:
    if not f.text.strip():
        return []
    from albumapp.text.layout import layout_text  # shaping is loaded with the first text, not the window

    return [replace(op, frame=f.id) for op in layout_text(f.text, f.style, f.box, turn).ops]


def _shape(f: ShapeFrame, turn: Affine) -> list[Op]:
    if f.shape == "ellipse":
        path = paths.ellipse(f.box)
    elif f.shape == "line":
        path = paths.line(f.box.x, f.box.y, f.box.right, f.box.bottom)
    else:
        path = paths.rounded_rect(f.box, f.corner_radius)
    fill = None if f.shape == "line" else f.fill
    width = f.stroke_width if f.stroke is not None else 0.0
    return [PathOp(path.transformed(turn), fill, f.stroke, width, f.id, f.opacity)]
