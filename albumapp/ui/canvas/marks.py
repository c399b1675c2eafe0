"""What floats over the page: selection and handles, snap lines, what a drop would hit, the crop's rest."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from albumapp.geometry import Affine
from albumapp.ui import units
from albumapp.ui.canvas import handles
from albumapp.ui.canvas.look import Look
from albumapp.ui.canvas.look import line as pen_of
from albumapp.ui.canvas.overlay import CropMark, DividerMark, Overlay, Spot, Turned
from albumapp.ui.canvas.painter import PictureSource, device_scale, draw_picture, picture_side
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.snap import SnapLine, Span

SNAP = QColor("#e0218a")
VEIL = QColor(0, 0, 0, 150)  # over everything else while a photo is cropped


class VeilItem(QGraphicsItem):
    """Dims everything but one frame. Apart from the marks, so that panning a crop does not repaint it all."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(990_000)
        self._hole: Turned | None = None
        self._path = QPainterPath()

    def show_round(self, hole: Turned | None) -> None:
        if hole == self._hole or self.scene() is None:
            return
        self.prepareGeometryChange()
        self._hole, self._path = hole, QPainterPath()
        if hole is not None:
            self._path.addRect(self.scene().sceneRect())
            self._path.addPolygon(hole.polygon())
            self._path.closeSubpath()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.fillPath(self._path, VEIL)


class MarksItem(QGraphicsItem):
    """Draws an Overlay above everything; its bounds are what it draws, so that little is repainted."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.setZValue(1_000_000)
        self.source: PictureSource = pictures
        """Where the photo beyond its frame comes from: the soft proof, while that is on."""
        self._look = None
        self._k = 1.0
        self.overlay = Overlay()
        self._bounds = QRectF()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_zoom(self, px_per_mm: float) -> None:
        self._k = px_per_mm
        self.show_overlay(self.overlay, True)

    def show_overlay(self, overlay: Overlay, anyway: bool = False) -> None:
        if overlay == self.overlay and not anyway:
            return
        self.prepareGeometryChange()
        self.overlay = overlay
        self._bounds = self._measure()
        self.update()

    def picture_arrived(self, photo_id: str) -> None:
        if self.overlay.crop is not None and self.overlay.crop.photo == photo_id:
            self.update()

    def _measure(self) -> QRectF:
        o = self.overlay
        points = [p for t in (*o.selected, *o.stressed) for p in t.corners()]
        for t in (o.handles, o.hovered):
            points += t.corners() if t is not None else []
        if o.handles is not None:
            points += handles.places(o.handles.box, o.handles.rotation, 1 / self._k).values()
        for line in o.lines:
            points += (
                [(line.at, line.start), (line.at, line.end)]
                if line.axis == "x"
                else [(line.start, line.at), (line.end, line.at)]
            )
        for s in o.spans:
            ends = [(s.start, s.across), (s.end, s.across)]
            room = 60 / self._k  # its number
            mid = (s.start + s.end) / 2
            ends += [(mid - room, s.across - room / 2), (mid + room, s.across + room / 2)]
            points += ends if s.axis == "x" else [(y, x) for x, y in ends]
        if o.divider is not None:
            points += [*Turned(o.divider.bar).corners(), o.divider.knob]
        if o.band is not None:
            points += Turned(o.band).corners()
        if o.at is not None:
            room, high = 220 / self._k, 50 / self._k
            points += [(o.at[0] - room, o.at[1] - high), (o.at[0] + room, o.at[1] + high)]
        if o.crop is not None:
            points += [o.crop.matrix.apply(x, y) for x in (0, 1) for y in (0, 1)]
        for s in o.spots:
            points += [(s.x - s.radius, s.y - s.radius), (s.x + s.radius, s.y + s.radius)]
        if not points:
            return QRectF()
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        pad = 16 / self._k
        return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(-pad, -pad, pad, pad)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()

    # --- drawing ------------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._look is None:
            return
        o, accent = self.overlay, self._look.accent
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if o.crop is not None:
            self._crop(painter, o.crop)
        for spot in o.spots:
            _ring(painter, spot)
        if o.hovered is not None:
            self._ring(painter, o.hovered, accent, 1)
        for t in o.stressed:
            self._ring(painter, t, accent, 4)
        for t in o.selected:
            self._ring(painter, t, accent, 2)
        if o.handles is not None:
            self._handles(painter, o.handles, o.swap, accent)
        if o.corner is not None:
            self._corner(painter, o.corner, accent)
        if o.divider is not None:
            self._divider(painter, o.divider, accent)
        for line in o.lines:
            self._line(painter, line)
        for span in o.spans:
            self._span(painter, span)
        if o.band is not None:
            fill = QColor(accent)
            fill.setAlpha(40)
            painter.setPen(pen_of(painter, accent, 1))
            painter.setBrush(fill)
            painter.drawRect(QRectF(o.band.x, o.band.y, o.band.w, o.band.h))
        if o.label and o.at is not None:
            self._label(painter, o.label, o.at)

    def _ring(self, p: QPainter, t: Turned, accent: QColor, width: float) -> None:
        """An outline that is seen on any photo: the accent between two thin light lines."""
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(pen_of(p, QColor(255, 255, 255, 150), width + 2))
        p.drawPolygon(t.polygon())
        p.setPen(pen_of(p, accent, width))
        p.drawPolygon(t.polygon())

    def _handles(self, p: QPainter, t: Turned, swap: bool, accent: QColor) -> None:
        px = 1 / self._k
        spots = handles.places(t.box, t.rotation, px, swap, t.turns)
        turn = Affine.rotation(t.rotation, t.box.cx, t.box.cy)
        p.setPen(pen_of(p, accent, 1))
        if "rotate" in spots:
            p.drawLine(QLineF(*turn.apply(t.box.cx, t.box.y), *spots["rotate"]))
        for name, (x, y) in spots.items():
            p.save()
            p.translate(x, y)
            p.scale(px, px)
            p.rotate(t.rotation)
            p.setPen(QPen(accent, 1.5))
            p.setBrush(QColor("white"))
            if name == "swap":
                _swap_sign(p, accent)
            elif name == "rotate":
                p.drawEllipse(QPointF(0, 0), 5.5, 5.5)
            elif name in handles.CORNERS:
                p.drawEllipse(QPointF(0, 0), 5, 5)
            else:
                p.drawRoundedRect(
                    QRectF(-5.5, -2.5, 11, 5) if name in "ns" else QRectF(-2.5, -5.5, 5, 11), 2.5, 2.5
                )
            p.restore()

    def _line(self, p: QPainter, line: SnapLine) -> None:
        p.setPen(pen_of(p, SNAP, 1))
        if line.axis == "x":
            p.drawLine(QLineF(line.at, line.start, line.at, line.end))
        else:
            p.drawLine(QLineF(line.start, line.at, line.end, line.at))

    def _span(self, p: QPainter, s: Span) -> None:
        """A distance between two ticks, its length beside it."""
        tick = 4 / self._k
        ends = [(s.start, s.across, s.end, s.across)]
        ends += [(v, s.across - tick, v, s.across + tick) for v in (s.start, s.end)]
        p.setPen(pen_of(p, SNAP, 1))
        for a, b, c, d in ends:
            p.drawLine(QLineF(a, b, c, d) if s.axis == "x" else QLineF(b, a, d, c))
        font = QFont()
        font.setPixelSize(11)
        text = units.with_unit(s.end - s.start)
        p.save()
        mid = (s.start + s.end) / 2
        p.translate(*((mid, s.across) if s.axis == "x" else (s.across, mid)))
        p.scale(1 / self._k, 1 / self._k)
        wide = QFontMetricsF(font).horizontalAdvance(text) + 8
        box = QRectF(-wide / 2, 5, wide, 16) if s.axis == "x" else QRectF(6, -8, wide, 16)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(SNAP)
        p.drawRoundedRect(box, 3, 3)
        p.setPen(QColor("white"))
        p.setFont(font)
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        p.restore()

    def _corner(self, p: QPainter, at: tuple[float, float], accent: QColor) -> None:
        p.save()
        p.translate(*at)
        p.scale(1 / self._k, 1 / self._k)
        p.setPen(QPen(accent, 1.5))
        p.setBrush(QColor("white"))
        p.rotate(45)
        p.drawRect(QRectF(-4, -4, 8, 8))
        p.restore()

    def _divider(self, p: QPainter, d: DividerMark, accent: QColor) -> None:
        """A bar along the gap, with a grip in its middle and a knob that sets all gaps."""
        b, px = d.bar, 1 / self._k
        upright = b.h >= b.w
        thin = 5 if d.strong else 3
        line = (
            QRectF(b.cx - thin * px / 2, b.y, thin * px, b.h)
            if upright
            else QRectF(b.x, b.cy - thin * px / 2, b.w, thin * px)
        )
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(255, 255, 255, 170))
        p.drawRect(line.adjusted(-px, -px, px, px))
        p.setBrush(accent)
        p.drawRect(line)
        for x, y, knob in ((b.cx, b.cy, False), (*d.knob, True)):
            p.save()
            p.translate(x, y)
            p.scale(px, px)
            p.rotate(0 if upright else 90)
            p.setPen(QPen(accent, 1.5))
            p.setBrush(QColor("white"))
            if knob:
                p.drawEllipse(QPointF(0, 0), 7, 7)
                p.drawLine(QLineF(-2, -3, -2, 3))
                p.drawLine(QLineF(2, -3, 2, 3))
            else:
                p.drawRoundedRect(QRectF(-5, -14, 10, 28), 5, 5)
            p.restore()

    def _label(self, p: QPainter, text: str, at: tuple[float, float]) -> None:
        font = QFont()
        font.setPixelSize(12)
        p.save()
        p.translate(*at)
        p.scale(1 / self._k, 1 / self._k)
        wide = QFontMetricsF(font).horizontalAdvance(text) + 16
        here = p.worldTransform().map(QPointF(0, 0))
        left = 16 if here.x() + 16 + wide < p.device().width() else -16 - wide  # it stays on the canvas
        top = 18 if here.y() + 40 < p.device().height() else -40
        box = QRectF(left, top, wide, 22)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(20, 20, 20, 215))
        p.drawRoundedRect(box, 4, 4)
        p.setPen(QColor("white"))
        p.setFont(font)
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        p.restore()

    def _crop(self, p: QPainter, c: CropMark) -> None:
        """What the crop leaves out, faint round the frame, and thirds inside it."""
        picture = self.source.pixmap(c.photo, picture_side(c.matrix, device_scale(p)), c.recipe)
        hole = QPainterPath()
        hole.addPolygon(c.frame.polygon())
        hole.closeSubpath()
        outside = QPainterPath()
        outside.addRect(self._bounds)
        p.save()
        p.setClipPath(outside.subtracted(hole))
        if picture is not None:
            p.setOpacity(0.5)
            draw_picture(p, picture, c.matrix)
        p.restore()
        p.save()
        turn = Affine.rotation(c.frame.rotation, c.frame.box.cx, c.frame.box.cy)
        b = c.frame.box
        for i in (1, 2):
            u, v = b.x + b.w * i / 3, b.y + b.h * i / 3
            for ends in (((u, b.y), (u, b.bottom)), ((b.x, v), (b.right, v))):
                line = QLineF(QPointF(*turn.apply(*ends[0])), QPointF(*turn.apply(*ends[1])))
                p.setPen(pen_of(p, QColor(0, 0, 0, 60), 2))
                p.drawLine(line)
                p.setPen(pen_of(p, QColor(255, 255, 255, 170), 1))
                p.drawLine(line)
        p.restore()


def _ring(p: QPainter, spot: Spot) -> None:
    """White on dark, so that it is seen on any photo."""
    for colour, width in ((QColor(0, 0, 0, 170), 4.0), (QColor("white"), 3.0 if spot.strong else 1.5)):
        p.setPen(pen_of(p, colour, width))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawEllipse(QPointF(spot.x, spot.y), spot.radius, spot.radius)


def _swap_sign(p: QPainter, accent: QColor) -> None:
    """A disc with two arrows, 28 px."""
    p.setPen(QPen(QColor(255, 255, 255, 200), 1.5))
    p.setBrush(QColor(20, 20, 20, 150))
    p.drawEllipse(QPointF(0, 0), 14, 14)
    p.setPen(QPen(QColor("white"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for y, way in ((-3.5, 1), (3.5, -1)):
        p.drawLine(QLineF(-6 * way, y, 6 * way, y))
        p.drawLine(QLineF(6 * way, y, 3 * way, y - 3))
        p.drawLine(QLineF(6 * way, y, 3 * way, y + 3))
