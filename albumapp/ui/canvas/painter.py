"""Draws a draw list with QPainter: the screen's twin of `export/pdf.py` and `imaging/raster.py`.

Glyphs are drawn by their outlines, never by Qt's own text layout, so that the screen equals the paper.
A new kind of op gets a function here and a branch in `paint_ops`.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
    QTransform,
)

from albumapp.document.drawlist import draw_surface
from albumapp.document.model import PhotoEntry, Surface
from albumapp.drawing import (
    DrawList,
    FontRef,
    Glyph,
    GlyphRunOp,
    ImageOp,
    Op,
    Path,
    PathOp,
    ShadeOp,
    ShadowOp,
)
from albumapp.drawing.adjust import Recipe
from albumapp.drawing.colour import Colour, to_screen
from albumapp.drawing.path import from_data
from albumapp.geometry import MM_PER_INCH, Affine
from albumapp.ui.canvas.wall import paint_mats, paint_wall

if TYPE_CHECKING:
    from albumapp.ui.canvas.pictures import Pictures

_FINE_SHADOW = 2.0  # px of standard deviation: enough where it is drawn smoothly, and drawn in time
PENDING = QColor(128, 128, 128, 70)  # a photo that is not decoded yet: no colour, on light and on dark


class PictureSource(Protocol):
    """Where the painter gets its photos from."""

    def pixmap(self, photo_id: str, side_px: int, recipe: Recipe | None = None) -> QPixmap | None:
        """The oriented photo, its longest side `side_px` or the nearest that there is; None for none."""
        ...


def paint(painter: QPainter, draw_list: DrawList, pictures: PictureSource) -> None:
    """Draws all ops. The painter's own transform takes mm to its device."""
    paint_ops(painter, draw_list.ops, pictures)


def paint_ops(painter: QPainter, ops: Iterable[Op], pictures: PictureSource, smooth: bool = True) -> None:
    """`smooth` False draws photos by their nearest pixels: for pictures that are gone in a moment."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    scale = device_scale(painter)
    for op in ops:
        painter.save()
        painter.setOpacity(painter.opacity() * op.alpha)
        if isinstance(op, ImageOp):
            _image(painter, op, pictures, scale)
        elif isinstance(op, PathOp):
            _path(painter, op)
        elif isinstance(op, ShadeOp):
            _shade(painter, op)
        elif isinstance(op, ShadowOp):
            _shadow(painter, op, scale)
        else:
            _glyphs(painter, op)
        painter.restore()


def device_scale(painter: QPainter) -> float:
    """Device pixels per unit of the painter."""
    t = painter.worldTransform()
    return math.sqrt(abs(t.determinant())) * painter.device().devicePixelRatio()


def picture_side(matrix: Affine, scale: float) -> int:
    """Longest side of the whole photo in device px, where `matrix` takes its unit square to mm."""
    return math.ceil(max(math.hypot(matrix.a, matrix.b), math.hypot(matrix.c, matrix.d)) * scale)


def _image(p: QPainter, op: ImageOp, pictures: PictureSource, scale: float) -> None:
    clip = to_qt_path(op.clip)
    picture = _picture(op, pictures, picture_side(op.matrix, scale))
    if picture is None or picture.isNull():
        p.fillPath(clip, PENDING)
        return
    p.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    draw_picture(p, picture, op.matrix)


def _picture(op: ImageOp, pictures: PictureSource, side_px: int) -> QPixmap | None:
    if not op.blur:
        if op.recipe is None:
            return pictures.pixmap(op.photo, side_px)
        return pictures.pixmap(op.photo, side_px, op.recipe)
    from albumapp.ui.canvas.blurs import blurred  # with the first blurred photo

    return blurred(pictures, op.photo, side_px, op.blur)


def _shade(p: QPainter, op: ShadeOp) -> None:
    if op.clip is not None:
        p.setClipPath(to_qt_path(op.clip), Qt.ClipOperation.IntersectClip)
    (x, y), (u, v) = op.start, op.end
    made = QRadialGradient(x, y, math.hypot(u - x, v - y)) if op.radial else QLinearGradient(x, y, u, v)
    for n, (at, colour) in enumerate(op.stops):  # of two at one place Qt would keep one
        made.setColorAt(min(at + n * 1e-6, 1.0), to_qt_colour(colour))
    p.fillPath(to_qt_path(op.path), QBrush(made))


def _shadow(p: QPainter, op: ShadowOp, scale: float) -> None:
    """Its mask is made at a scale that is a power of two, so that zooming makes few of them."""
    if op.clip is not None:
        p.setClipPath(to_qt_path(op.clip), Qt.ClipOperation.IntersectClip)
    image, area = _shadow_image(op.path, op.blur, 2.0 ** math.ceil(math.log2(max(scale, 0.1))), op.colour)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    p.drawImage(area, image)


@lru_cache(maxsize=48)
def _shadow_image(path: Path, blur: float, scale: float, tint: Colour) -> tuple[QImage, QRectF]:
    """A colour as far as a shadow's mask lets it through, and where that lies in mm."""
    import numpy as np  # heavy: with the first shadow, not with the window

    from albumapp.imaging.shadow import soft_mask

    mask, box = soft_mask(path, blur, scale, _FINE_SHADOW)
    colour = to_qt_colour(tint)
    h, w = mask.shape
    image = QImage(w, h, QImage.Format.Format_ARGB32_Premultiplied)
    out = np.frombuffer(image.bits(), np.uint8).reshape(h, image.bytesPerLine())[:, : w * 4].reshape(h, w, 4)
    values = np.array([colour.blue(), colour.green(), colour.red(), 255], np.uint16)
    out[:] = (mask[:, :, None].astype(np.uint16) * values + 127) // 255
    return image, QRectF(box.x, box.y, box.w, box.h)


def draw_picture(p: QPainter, picture: QPixmap, matrix: Affine) -> None:
    """A whole photo, its unit square put in place by `matrix`."""
    a, b, c, d, e, f = matrix.as_tuple()
    w, h = picture.width(), picture.height()
    p.setTransform(QTransform(a / w, b / w, c / h, d / h, e, f), True)
    p.drawPixmap(QPointF(0, 0), picture)


def _path(p: QPainter, op: PathOp) -> None:
    if op.clip is not None:
        p.setClipPath(to_qt_path(op.clip), Qt.ClipOperation.IntersectClip)
    if op.scattered and op.fill is not None:
        seen, colour = visible(p), to_qt_colour(op.fill)
        for piece, bounds in _pieces(op.path):
            if bounds.intersects(seen):
                p.fillPath(piece, colour)
        return
    path = to_qt_path(op.path)
    if op.fill is not None:
        p.fillPath(path, to_qt_colour(op.fill))
    if op.stroke is not None and op.width > 0:
        pen = QPen(to_qt_colour(op.stroke), op.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        p.strokePath(path, pen)


_PIECE = 2  # contours: Qt's filling takes time by the square of what is in one path
_KEPT_PIECES = 400  # paths: each band of a wave or chevron is one
_cut: OrderedDict[int, tuple[Path, list[tuple[QPainterPath, QRectF]]]] = OrderedDict()
_cutting = threading.Lock()  # backgrounds are also painted in threads


def visible(p: QPainter) -> QRectF:
    """What of the page the device has room for, in the painter's units; all where that cannot be told."""
    back, known = p.worldTransform().inverted()
    device = p.device()
    return (
        back.mapRect(QRectF(0, 0, device.width(), device.height())) if known else QRectF(-1e6, -1e6, 2e6, 2e6)
    )


def _pieces(path: Path) -> list[tuple[QPainterPath, QRectF]]:
    """A path of very many contours, a few at a time; kept, by the path itself (its values are too many)."""
    with _cutting:
        known = _cut.get(id(path))
    if known is None or known[0] is not path:
        starts = [i for i, (kind, _) in enumerate(path.segments) if kind == "M"][::_PIECE]
        ends = [*starts[1:], len(path.segments)]
        pieces = [to_qt_path(Path(path.segments[a:b])) for a, b in zip(starts, ends, strict=True)]
        made = [(piece, piece.controlPointRect()) for piece in pieces]
        known = (path, made)
        with _cutting:
            _cut[id(path)] = known
            while len(_cut) > _KEPT_PIECES:
                _cut.popitem(last=False)
    return known[1]


def _glyphs(p: QPainter, op: GlyphRunOp) -> None:
    if op.clip is not None:
        p.setClipPath(to_qt_path(op.clip), Qt.ClipOperation.IntersectClip)
    p.setTransform(QTransform(*op.matrix.as_tuple()), True)
    p.fillPath(_run_path(op.font, op.size, op.glyphs), to_qt_colour(op.colour))


_RUNS: OrderedDict[int, tuple[tuple[Glyph, ...], FontRef, float, QPainterPath]] = OrderedDict()
_MOST_RUNS = 2048


def _run_path(font: FontRef, size: float, glyphs: tuple[Glyph, ...]) -> QPainterPath:
    """All glyphs of a run in one path, in run space.

    Remembered by the identity of the run, which the layout keeps: to hash hundreds of glyphs at each
    painting would cost more than to draw them.
    """
    known = _RUNS.get(id(glyphs))
    if known is not None and known[0] is glyphs and known[1:3] == (font, size):
        _RUNS.move_to_end(id(glyphs))
        return known[3]
    path = _joined(font, size, glyphs)
    _RUNS[id(glyphs)] = (glyphs, font, size, path)
    if len(_RUNS) > _MOST_RUNS:
        _RUNS.popitem(last=False)
    return path


def _joined(font: FontRef, size: float, glyphs: tuple[Glyph, ...]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for g in glyphs:
        path.addPath(QTransform(size, 0, 0, size, g.x, g.y).map(_glyph_path(font, g.gid)))
    return path


@lru_cache(maxsize=16384)
def _glyph_path(font: FontRef, gid: int) -> QPainterPath:
    from albumapp.text.outlines import outline  # harfbuzz is loaded with the first text, not the window

    return to_qt_path(outline(font, gid))


def to_qt_path(path: Path) -> QPainterPath:
    """The same path for Qt, non-zero fill."""
    q = QPainterPath()
    q.setFillRule(Qt.FillRule.WindingFill)
    for kind, v in path.segments:
        if kind == "M":
            q.moveTo(*v)
        elif kind == "L":
            q.lineTo(*v)
        elif kind == "C":
            q.cubicTo(*v)
        else:
            q.closeSubpath()
    return q


def to_qt_colour(colour: Colour) -> QColor:
    """Its plain look on screen."""
    c = to_screen(colour)
    return QColor.fromRgbF(*(min(max(v, 0.0), 1.0) for v in (c.r, c.g, c.b)))


class Held:
    """Only what is decoded already, for pictures that are gone in a moment."""

    quick = True

    def __init__(self, pictures: Pictures) -> None:
        self.pixmap = pictures.held


class _Now:
    """Photos decoded in place instead of in the background: for pictures that must be complete."""

    def __init__(self, pictures: PictureSource) -> None:
        self._get = getattr(pictures, "now", pictures.pixmap)

    def pixmap(self, photo_id: str, side_px: int, recipe: Recipe | None = None) -> QPixmap | None:
        return self._get(photo_id, side_px) if recipe is None else self._get(photo_id, side_px, recipe)


def render_surface(
    surface: Surface,
    photos: Mapping[str, PhotoEntry],
    pictures: PictureSource,
    ppi: float,
    bleed: bool = False,
) -> QImage:
    """A surface as the canvas draws it, on white, at `ppi` px per inch; with its bleed where asked.

    Photos are decoded before it returns. Main thread only.
    """
    area = surface.shape.bleed_rect if bleed else surface.shape.rect
    k = ppi / MM_PER_INCH
    image = QImage(round(area.w * k), round(area.h * k), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(k, k)
    painter.translate(-area.x, -area.y)
    paint_wall(painter, surface)
    paint(painter, draw_surface(surface, photos), _Now(pictures))
    paint_gaps(painter, surface)
    painter.end()
    return image


WALL = QColor(216, 216, 216)  # what is seen between panels


def paint_gaps(painter: QPainter, surface: Surface) -> None:
    """The wall between panels, over the picture; mats over prints."""
    paint_mats(painter, surface)
    gaps = gaps_of(surface)
    if gaps is not None:
        painter.fillPath(gaps, WALL)


def gaps_of(surface: Surface) -> QPainterPath | None:
    """What lies between panels, or outside of what is cut out: nothing of the picture is seen there.

    None where there is nothing of the kind.
    """
    cuts = [s.cut_path for s in surface.shape.sheets if s.cut_path]
    if surface.shape.part != "panels" and not cuts:
        return None
    found = QPainterPath()
    r = surface.shape.rect
    found.addRect(QRectF(r.x, r.y, r.w, r.h))
    for cut in cuts:
        found = found.subtracted(to_qt_path(from_data(cut)))
    if cuts:
        return found
    for front in surface.shape.fronts:
        seen = QPainterPath()
        seen.addRect(QRectF(front.x, front.y, front.w, front.h))
        found = found.subtracted(seen)
    return found
