"""Guides: fold, safe area and content boxes, quiet in the usual view; for printers by name and measure."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from albumapp.document.model import Surface
from albumapp.drawing.path import from_data
from albumapp.geometry import Insets, Rect
from albumapp.ui import units
from albumapp.ui.canvas import look as looks
from albumapp.ui.canvas.look import Look, line
from albumapp.ui.canvas.painter import gaps_of, to_qt_path
from albumapp.ui.canvas.wall import is_wall, paint_mats
from albumapp.ui.tr import tr


def _q(r: Rect) -> QRectF:
    return QRectF(r.x, r.y, r.w, r.h)


class _Guides(QGraphicsItem):
    def __init__(self, z: float) -> None:
        super().__init__()
        self.setZValue(z)
        self.surface: Surface | None = None
        self.printer_view = False
        self._bounds = QRectF()

    def show_surface(self, surface: Surface | None) -> None:
        old, self.surface = self.surface, surface
        if surface is None or old is None or (old.shape, old.content) != (surface.shape, surface.content):
            self.prepareGeometryChange()
            self._bounds = (
                QRectF() if surface is None else _q(surface.shape.bleed_rect.outset(self._margin()))
            )
            self.update()

    def set_printer_view(self, on: bool) -> None:
        self.printer_view = on
        self.update()

    def _margin(self) -> float:
        return 1.0

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()


class LowerGuides(_Guides):
    """On the bare paper, below the photos: where content goes, and what keeps clear of the cut."""

    def __init__(self) -> None:
        super().__init__(-500)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.surface is None or self.printer_view or is_wall(self.surface):
            return
        shape = self.surface.shape
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # crisp, and quicker by half
        painter.setPen(line(painter, QColor(0, 0, 0, 26)))
        painter.drawRect(_q(shape.rect.inset(shape.safe)))
        painter.setPen(line(painter, QColor(27, 111, 179, 60)))
        for r in self.surface.content:
            painter.drawRect(_q(r))


class UpperGuides(_Guides):
    """Above the photos: the fold always; in printer's view every line, with names and measures."""

    def __init__(self) -> None:
        super().__init__(950_000)
        self._k = 1.0
        self._look: Look | None = None

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_zoom(self, px_per_mm: float) -> None:
        self.prepareGeometryChange()
        self._k = px_per_mm
        if self.surface is not None:
            self._bounds = _q(self.surface.shape.bleed_rect.outset(self._margin()))

    def _margin(self) -> float:
        return 40 / self._k  # room for marks and names round the paper

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.surface is None:
            return
        shape = self.surface.shape
        if not self.printer_view:
            paint_mats(painter, self.surface)
            gaps = gaps_of(self.surface)
            if gaps is not None and self._look is not None:
                painter.fillPath(gaps, self._look.backdrop)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            for x in shape.fold_x:
                painter.setPen(line(painter, QColor(255, 255, 255, 60)))
                painter.drawLine(QLineF(x + 1 / self._k, 0, x + 1 / self._k, shape.size.h))
                painter.setPen(line(painter, QColor(0, 0, 0, 60)))
                painter.drawLine(QLineF(x, 0, x, shape.size.h))
            for y in shape.fold_y:
                painter.setPen(line(painter, QColor(255, 255, 255, 60)))
                painter.drawLine(QLineF(0, y + 1 / self._k, shape.size.w, y + 1 / self._k))
                painter.setPen(line(painter, QColor(0, 0, 0, 60)))
                painter.drawLine(QLineF(0, y, shape.size.w, y))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lines(painter)
        if not is_wall(self.surface):
            self._crop_marks(painter)
            self._names(painter)

    def _lines(self, p: QPainter) -> None:
        assert self.surface is not None
        shape = self.surface.shape
        styles = Qt.PenStyle
        rows: list[tuple[Rect, QColor, Qt.PenStyle]] = [(shape.bleed_rect, looks.BLEED, styles.SolidLine)]
        if is_wall(self.surface):
            rows = [(s.trim.outset(s.bleed), looks.BLEED, styles.SolidLine) for s in shape.sheets]
            rows += [(f.box, looks.CONTENT, styles.DotLine) for f in self.surface.frames]
        else:
            rows += [(r, looks.CONTENT, styles.DotLine) for r in self.surface.content]
            rows += [(shape.rect.inset(shape.safe), looks.SAFE, styles.DashLine)]
            rows += [(shape.rect, looks.TRIM, styles.SolidLine)]
        rows += [(s.trim, looks.TRIM, styles.SolidLine) for s in shape.sheets]
        for r, colour, style in rows:
            p.setPen(line(p, QColor(255, 255, 255, 150), 3))
            p.drawRect(_q(r))
            p.setPen(line(p, colour, 1.2, style))
            p.drawRect(_q(r))
        for x in shape.fold_x:
            for pen in (line(p, QColor(255, 255, 255, 150), 3), line(p, looks.FOLD, 1.2, styles.DashDotLine)):
                p.setPen(pen)
                p.drawLine(QLineF(x, shape.bleed_rect.y, x, shape.bleed_rect.bottom))
        for y in shape.fold_y:
            for pen in (line(p, QColor(255, 255, 255, 150), 3), line(p, looks.FOLD, 1.2, styles.DashDotLine)):
                p.setPen(pen)
                p.drawLine(QLineF(shape.bleed_rect.x, y, shape.bleed_rect.right, y))
        for sheet in shape.sheets:
            if sheet.cut_path:
                p.strokePath(to_qt_path(from_data(sheet.cut_path)), line(p, looks.TRIM, 1.2))

    def _crop_marks(self, p: QPainter) -> None:
        assert self.surface is not None
        assert self._look is not None
        p.setPen(line(p, self._look.ink))
        bleed = self.surface.shape.bleed_rect
        a, b = 4 / self._k, 16 / self._k
        for sheet in self.surface.shape.sheets:
            t = sheet.trim
            for x in (t.x, t.right):
                p.drawLine(QLineF(x, bleed.y - b, x, bleed.y - a))
                p.drawLine(QLineF(x, bleed.bottom + a, x, bleed.bottom + b))
            for y in (t.y, t.bottom):
                p.drawLine(QLineF(bleed.x - b, y, bleed.x - a, y))
                p.drawLine(QLineF(bleed.right + a, y, bleed.right + b, y))

    def _names(self, p: QPainter) -> None:
        assert self.surface is not None
        shape = self.surface.shape
        self._name(p, shape.bleed_rect.x, shape.bleed_rect.y, -19, self._bleed_words(), looks.BLEED, 22)
        for sheet in shape.sheets[:1]:
            t = sheet.trim if len(shape.sheets) == 1 else shape.rect
            words = tr("Trim {w} × {h}", **_size(t))
            self._name(p, t.x, t.bottom, -22, words, looks.TRIM, 8)
            if t != shape.rect:  # a cover's sheet folds round its boards
                seen = tr("Visible {w} × {h}", **_size(shape.rect))
                self._name(p, shape.rect.x, shape.rect.bottom, -22, seen, looks.TRIM, 8)
        safe = shape.rect.inset(shape.safe)
        self._name(p, safe.x, safe.y, 5, tr("Safe area {edges}", edges=_edges(shape.safe)), looks.SAFE, 6)
        for r in self.surface.content[:1]:
            self._name(p, r.x, r.bottom, -22, tr("Content {w} × {h}", **_size(r)), looks.CONTENT, 6)
        if len(shape.fold_x) == 2:
            x0, x1 = shape.fold_x
            self._name(
                p, x1, shape.rect.cy, -9, tr("Spine {wide}", wide=units.with_unit(x1 - x0)), looks.FOLD, 6
            )
        for x in shape.fold_x[:1] if len(shape.fold_x) == 1 else ():
            self._name(
                p, x, shape.rect.cy, -9, tr("Fold at {place}", place=units.with_unit(x)), looks.FOLD, 6
            )

    def _bleed_words(self) -> str:
        assert self.surface is not None
        wrap = max((max(s.wrap.as_list()) for s in self.surface.shape.sheets), default=0.0)
        if wrap:
            first = self.surface.shape.sheets[0]
            return tr("Wrap {wrap} and bleed {edges}", wrap=units.with_unit(wrap), edges=_edges(first.bleed))
        return tr("Bleed {edges}", edges=_edges(self.surface.shape.bleed))

    def _name(self, p: QPainter, x: float, y: float, dy: float, text: str, colour: QColor, dx: float) -> None:
        """A word on a small light plate, `dx`, `dy` px from a point of the surface."""
        font = QFont()
        font.setPixelSize(11)
        p.save()
        p.translate(x, y)
        p.scale(1 / self._k, 1 / self._k)
        box = QRectF(dx, dy, QFontMetricsF(font).horizontalAdvance(text) + 10, 17)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(255, 255, 255, 225))
        p.drawRoundedRect(box, 3, 3)
        p.setPen(colour)
        p.setFont(font)
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        p.restore()


def _edges(i: Insets) -> str:
    """One length where all edges are alike, else top/right/bottom/left."""
    values = [units.shown(v) for v in i.as_list()]
    return f"{values[0] if len(set(values)) == 1 else '/'.join(values)} {units.current()}"


def _size(r: Rect) -> dict[str, str]:
    """Width and height of a box, the unit after the second."""
    return {"w": units.shown(r.w), "h": units.with_unit(r.h)}
