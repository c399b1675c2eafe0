"""A small picture of a style: a spread as it would be laid out, with the style's paper, edges and film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.layout.style import Style

USUAL_LINE = 16  # px: the picture is meant for text so high, and grows with it
_GROWS = 1.4  # at most: with large text the words need the room
_PAGE_MM = 300.0  # a spread of this height stands for all
# what stands for photos: sky, skin, leaves, stone, evening, sand
_PHOTOS = ("#8fa9bd", "#c9a68c", "#96ad88", "#a9a6a0", "#6f7f96", "#d0b98c")


def draw_style(p: QPainter, place: QRectF, style: Style) -> None:
    """The picture of a style in a box twice as wide as high."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.save()
    p.setClipRect(place)
    p.fillRect(place, _colour(style.palette[0] if style.palette else style.background, "#ffffff"))
    k = place.height() / _PAGE_MM
    boxes = [_placed(b.x, b.y, b.w, b.h, place) for b in style.preview]
    _film(p, boxes, place, style, k)
    for n, box in enumerate(boxes):
        _photo(p, box, _PHOTOS[n % len(_PHOTOS)], style, k)
    p.restore()
    fold = QColor(128, 128, 128, 90)
    p.setPen(QPen(fold, 1))
    p.drawLine(place.center().x(), place.top(), place.center().x(), place.bottom())
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRect(place)


def _colour(colour: object, usual: str) -> QColor:
    from albumapp.ui.canvas.painter import to_qt_colour

    return to_qt_colour(colour) if colour is not None else QColor(usual)  # type: ignore[arg-type]


def _placed(x: float, y: float, w: float, h: float, place: QRectF) -> QRectF:
    return QRectF(
        place.x() + x * place.width(),
        place.y() + y * place.height(),
        w * place.width(),
        h * place.height(),
    )


def _film(p: QPainter, boxes: list[QRectF], place: QRectF, style: Style, k: float) -> None:
    if style.band is None:
        return
    reach = max(style.band.reach * k, 2.0)
    for y, h in sorted({(b.y(), b.height()) for b in boxes}):
        band = QRectF(place.x(), y - reach, place.width(), h + 2 * reach)
        p.fillRect(band, _colour(style.band.colour, "#000000"))
        dots = QPen(_colour(style.band.holes, "#ffffff"), max(0.8, 0.3 * reach), Qt.PenStyle.DotLine)
        p.setPen(dots)
        for edge in (band.top() + reach * 0.45, band.bottom() - reach * 0.45):
            p.drawLine(band.left(), edge, band.right(), edge)


def _photo(p: QPainter, box: QRectF, colour: str, style: Style, k: float) -> None:
    radius = style.corner_radius * k
    if style.border is not None:
        width = max(style.border.width * k, 0.7)
        edge = QPainterPath()
        edge.addRoundedRect(box.adjusted(-width, -width, width, width), radius + width, radius + width)
        p.fillPath(edge, _colour(style.border.colour, "#ffffff"))
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    p.fillPath(shape, QColor(colour))
    if style.caption is not None:
        p.fillRect(
            QRectF(box.x(), box.bottom() + 1.5, box.width() * 0.45, 1.0),
            _colour(style.caption.look.colour, "#000000"),
        )


def style_icon(style: Style, height: int, ratio: float = 1.0) -> QIcon:
    """The picture as an icon of `height` px, for lists; `ratio` device pixels a px."""
    picture = QPixmap(round(2 * height * ratio) + 2, round(height * ratio) + 2)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_style(painter, QRectF(0.5, 0.5, 2 * height - 1, height - 1), style)
    painter.end()
    return QIcon(picture)


class StylePicture(QWidget):
    """The chosen style."""

    def __init__(self) -> None:
        super().__init__()
        self._style: Style | None = None
        self._k = min(_GROWS, max(1.0, self.fontMetrics().height() / USUAL_LINE))
        self.setFixedHeight(self.sizeHint().height())

    def show_style(self, style: Style) -> None:
        self._style = style
        self.setAccessibleName(f"{tr(style.name)}. {tr(style.about)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(212 * self._k), round(106 * self._k))

    def paintEvent(self, event: object) -> None:
        if self._style is None:
            return
        p = QPainter(self)
        w = min(2 * (self.height() - 2.0), self.width() - 1.0)
        draw_style(p, QRectF(0.5, 0.5, w, w / 2), self._style)
        p.end()
