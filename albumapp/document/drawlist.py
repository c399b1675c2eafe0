"""What shows of a surface: the one list that canvas, raster renderer and PDF all draw.

Logic that decides anything belongs in `layout` or in an edit, not here. The background reaches the
bleed; a picture is clipped by its own outline; borders lie outside the picture's box.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from albumapp.document.days.month import ROLE as MONTH_ROLE
from albumapp.document.edges import folded
from albumapp.document.grounding import ground_ops
from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.document.placeholders import Known, filled_surface
from albumapp.document.tents import TURNED, turn_of, turned
from albumapp.drawing import path as paths
from albumapp.drawing.adjust import Recipe
from albumapp.drawing.colour import BLACK, WHITE, Cmyk, mixed
from albumapp.drawing.masks import grown, mask
from albumapp.drawing.ops import DrawList, ImageOp, Op, PathOp, ShadowOp
from albumapp.drawing.path import Path, Segment
from albumapp.geometry import Affine, Rect
from albumapp.geometry.crop import photo_to_box

PLAIN_SHAPES = ("rect", "ellipse", "line")
EMPTY = Cmyk(0, 0, 0, 0.08)  # an empty frame: a light grey that is seen, on screen and in a proof


def draw(document: Document, surface: Surface, known: Known | None = None) -> DrawList:
    """As printed: words in braces filled from what is `known` of the photos, page numbers set."""
    return draw_surface(filled_surface(document, surface, known), document.photos)


def draw_surface(surface: Surface, photos: Mapping[str, PhotoEntry]) -> DrawList:
    """The ops of a surface in painting order."""
    ops: list[Op] = []
    if surface.background is not None:
        ops += ground_ops(surface, photos)
    for frame in surface.frames:
        own = draw_frame(frame, photos)
        turn = turn_of(frame, surface)
        ops += own if turn is None else [*own, *turned(own, turn)]
    if surface.edges and surface.edges != TURNED:
        ops = folded(ops, surface)
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
    shape = mask(f.shape, f.box, f.corner_radius, f.id)
    clip = shape.transformed(turn)
    ops: list[Op] = _shadow(f, shape, turn)
    if f.border is not None and f.border.width > 0:
        ops += _border(f, shape, turn) if f.shape != "rect" else _mat(f, turn)
    entry = photos.get(f.photo) if f.photo is not None else None
    if entry is None:
        return [*ops, PathOp(clip, fill=EMPTY, frame=f.id, alpha=f.opacity)]
    inner = photo_to_box(f.crop, entry.size, f.box)
    recipe = recipe_of(f, inner)
    return [*ops, ImageOp(entry.id, inner.then(turn), clip, f.id, f.opacity, recipe=recipe)]


def recipe_of(f: PhotoFrame, inner: Affine) -> Recipe | None:
    """How a frame's photo is adjusted; `inner` takes its unit square to the unturned box."""
    if f.adjust is None:
        return None
    if not f.adjust.vignette:
        return Recipe(f.adjust)
    to_frame = Affine.translation(-f.box.cx, -f.box.cy).then(Affine.scaling(2 / f.box.w, 2 / f.box.h))
    return Recipe(f.adjust, inner.then(to_frame))


def _mat(f: PhotoFrame, turn: Affine) -> list[Op]:
    """The border of a rectangle: its corners as round as the picture's, and wider by its width."""
    assert f.border is not None
    radius = f.corner_radius + f.border.width if f.corner_radius else 0.0
    edge = outline(f.box.outset(f.border.width), radius, turn)
    ops: list[Op] = [PathOp(edge, fill=f.border.colour, frame=f.id, alpha=f.opacity)]
    if f.border.line > 0:
        mid = outline(f.box.outset(f.border.width - f.border.line / 2), radius, turn)
        ops.append(PathOp(mid, None, f.border.line_colour, f.border.line, f.id, f.opacity))
    return ops


def _border(f: PhotoFrame, shape: Path, turn: Affine) -> list[Op]:
    """The border of any other shape: the shape grown by its width, on a larger one where it has a line."""
    assert f.border is not None
    b, ops = f.border, []
    if b.line > 0:
        edge = grown(shape, b.width).transformed(turn)
        ops.append(PathOp(edge, fill=b.line_colour, frame=f.id, alpha=f.opacity))
    inner = b.width - min(b.line, b.width)
    path = grown(shape, inner) if inner > 0 else shape
    ops.append(PathOp(path.transformed(turn), fill=b.colour, frame=f.id, alpha=f.opacity))
    return list(ops)


SHARPEST = 0.1  # mm: a shadow's edge below this is a plain outline


def _shadow(f: PhotoFrame, shape: Path, turn: Affine) -> list[Op]:
    """Of the frame with its border; it falls the same way however the frame is turned."""
    s = f.shadow
    if s is None or s.opacity <= 0:
        return []
    width = f.border.width if f.border is not None else 0.0
    if width > 0 and f.shape == "rect":
        radius = f.corner_radius + width if f.corner_radius else 0.0
        shape = paths.rounded_rect(f.box.outset(width), radius)
    elif width > 0:
        shape = grown(shape, width)
    path = shape.transformed(turn.then(Affine.translation(s.dx, s.dy)))
    alpha = s.opacity * f.opacity
    if s.blur < SHARPEST:
        return [PathOp(path, fill=s.colour, frame=f.id, alpha=alpha)]
    return [ShadowOp(path, s.blur, s.colour, f.id, alpha)]


def shadow_reach(f: PhotoFrame) -> Rect:
    """The bounds of a frame's shadow about its unturned box, in mm; the box where it throws none."""
    s = f.shadow
    if s is None:
        return f.box
    width = f.border.width if f.border is not None else 0.0
    turned = f.box.outset(width).rotated_bounds(f.rotation)
    return turned.moved(s.dx, s.dy).outset(s.blur)


def _text(f: TextFrame, turn: Affine) -> list[Op]:
    if not f.text.strip():
        return []
    from albumapp.text.layout import layout_text  # shaping is loaded with the first text, not the window

    if f.role == MONTH_ROLE:
        from albumapp.document.days.grid import month_ops

        days = month_ops(f, turn)
        if days is not None:
            return days
    return [replace(op, frame=f.id) for op in layout_text(f.text, f.style, f.box, turn).ops]


def _shape(f: ShapeFrame, turn: Affine) -> list[Op]:
    if f.shape == "film":
        return _film(f, turn)
    if f.shape not in PLAIN_SHAPES:
        return _ornament(f, turn)
    if f.shape == "ellipse":
        path = paths.ellipse(f.box)
    elif f.shape == "line":
        path = paths.line(f.box.x, f.box.y, f.box.right, f.box.bottom)
    else:
        path = paths.rounded_rect(f.box, f.corner_radius)
    fill = None if f.shape == "line" else f.fill
    width = f.stroke_width if f.stroke is not None else 0.0
    return [PathOp(path.transformed(turn), fill, f.stroke, width, f.id, f.opacity)]


def _ornament(f: ShapeFrame, turn: Affine) -> list[Op]:
    from albumapp.drawing.ornaments import ORNAMENTS  # with the first ornament, not with the window

    row = ORNAMENTS.get(f.shape)
    if row is None:  # of a newer version: its place is shown
        return [PathOp(paths.rect(f.box).transformed(turn), None, f.stroke or BLACK, 0.2, f.id, f.opacity)]
    width = f.stroke_width if f.stroke is not None else 0.0
    dark = mixed(f.fill, BLACK, 0.35) if f.fill is not None else None
    light = mixed(f.fill, WHITE, 0.35) if f.fill is not None else None
    fills = {"fill": f.fill, "edge": f.fill, "ink": f.stroke, "fold": dark, "gloss": light}
    ops: list[Op] = []
    for how, path in row.draw(f.box, f.stroke_width):
        line = f.stroke if how in ("line", "edge") and width else None
        if fills.get(how) is not None or line is not None:
            ops.append(PathOp(path.transformed(turn), fills.get(how), line, width, f.id, f.opacity))
    return ops


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
