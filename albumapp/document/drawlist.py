"""What shows of a surface: the one list that canvas, raster renderer and PDF all draw.

Logic that decides anything belongs in `layout` or in an edit, not here. The background reaches the
bleed; a picture is clipped by its own outline; borders lie outside the picture's box.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from albumapp.document.grounding import ground_ops
from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing import path as paths
from albumapp.drawing.colour import Cmyk
from albumapp.drawing.ops import DrawList, ImageOp, Op, PathOp
from albumapp.drawing.path import Path, Segment
from albumapp.geometry import Affine, Rect
from albumapp.geometry.crop import photo_to_box

EMPTY = Cmyk(0, 0, 0, 0.08)  # an empty frame: a light grey that is seen, on screen and in a proof


def draw(document: Document, surface: Surface) -> DrawList:
    return draw_surface(surface, document.photos)


def draw_surface(surface: Surface, photos: Mapping[str, PhotoEntry]) -> DrawList:
    """The ops of a surface in painting order."""
    ops: list[Op] = []
    if surface.background is not None:
        ops += ground_ops(surface, photos)
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
        if f.border.line > 0:
            mid = outline(f.box.outset(f.border.width - f.border.line / 2), radius, turn)
            line = PathOp(mid, None, f.border.line_colour, f.border.line, f.id, f.opacity)
            ops.append(line)
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
    if f.shape == "film":
        return _film(f, turn)
    if f.shape == "ellipse":
        path = paths.ellipse(f.box)
    elif f.shape == "line":
        path = paths.line(f.box.x, f.box.y, f.box.right, f.box.bottom)
    else:
        path = paths.rounded_rect(f.box, f.corner_radius)
    fill = None if f.shape == "line" else f.fill
    width = f.stroke_width if f.stroke is not None else 0.0
    return [PathOp(path.transformed(turn), fill, f.stroke, width, f.id, f.opacity)]


# holes of a film as a share of its height, after the 35 mm film (24 mm pictures on 35 mm, ISO 1007), finer
_HOLE_W, _HOLE_H, _PITCH, _EDGE = 0.026, 0.018, 0.052, 0.02
_FILM = 100.0  # mm: on a higher film the holes are no larger
_MOST_HOLES = 400  # of one row: a film that is far longer than high shows them farther apart


def _film(f: ShapeFrame, turn: Affine) -> list[Op]:
    """The band, and its holes as one outline; none where there is no colour for them."""
    band = PathOp(paths.rect(f.box).transformed(turn), f.fill, frame=f.id, alpha=f.opacity)
    if f.stroke is None:
        return [band]
    h = min(f.box.h, _FILM)
    w, tall, pitch = _HOLE_W * h, _HOLE_H * h, max(_PITCH * h, f.box.w / _MOST_HOLES)
    count = int((f.box.w - w) / pitch) + 1
    start = f.box.cx - (count - 1) * pitch / 2
    segments: list[Segment] = []
    for y in (f.box.y + _EDGE * h + tall / 2, f.box.bottom - _EDGE * h - tall / 2):
        for k in range(count):
            hole = Rect.centred(start + k * pitch, y, w, tall)
            segments += paths.rounded_rect(hole, w * 0.22).segments
    holes = Path(tuple(segments)).transformed(turn)
    return [band, PathOp(holes, f.stroke, frame=f.id, alpha=f.opacity)]
