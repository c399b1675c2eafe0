"""What is drawn on a frame for the user only: low resolution, a missing photo, locked, empty.

Sizes are screen px, so a badge is as large at every zoom. The printed page has none of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from albumapp.document.model import Frame, PhotoEntry, PhotoFrame, TextFrame
from albumapp.geometry.crop import effective_ppi
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.canvas.scene import AlbumScene

ROOM = 26  # px: on smaller frames there is a lock only
DISC = QColor(20, 20, 20, 200)
WARN = QColor(255, 196, 61)
HINT = QColor(90, 90, 90)
OVERFULL = QColor(200, 36, 36)


def screen_scale(painter: QPainter) -> float:
    """Logical px per mm."""
    return math.sqrt(abs(painter.worldTransform().determinant())) or 1.0


def draw_badges(painter: QPainter, frame: Frame, photos: Mapping[str, PhotoEntry], scene: AlbumScene) -> None:
    """Over a frame's own ops. The painter's space is the surface's (mm)."""
    k = screen_scale(painter)
    overfull = isinstance(frame, TextFrame) and _overflows(frame)
    small = min(frame.box.w, frame.box.h) * k < ROOM
    if small and not overfull and not frame.locked:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(frame.box.cx, frame.box.cy)
    painter.rotate(frame.rotation)
    painter.translate(-frame.box.w / 2, -frame.box.h / 2)
    painter.scale(1 / k, 1 / k)
    area = QRectF(0, 0, frame.box.w * k, frame.box.h * k)
    if isinstance(frame, PhotoFrame) and not small:
        _photo_badges(painter, area, frame, photos, scene)
    elif isinstance(frame, TextFrame) and not small and not frame.text.strip():
        _hint(painter, area, tr("Double-click to write"))
    if overfull:
        _overfull(painter, area)
    if frame.locked:
        share = min(1.0, min(area.width(), area.height()) / (ROOM + 10))  # of pieces on a wall it is smaller
        painter.scale(share, share)
        _lock(painter, QPointF(area.right() / share - 18, 18))
    painter.restore()


def _overflows(frame: TextFrame) -> bool:
    from albumapp.document.overflow import overflows

    return overflows(frame)


def _overfull(p: QPainter, area: QRectF) -> None:
    """A red line along the foot of the box, and a mark beside it that hides no words."""
    p.setPen(QPen(OVERFULL, 2))
    p.drawLine(area.bottomLeft(), area.bottomRight())
    font = _font(14, True)
    mark = QRectF(area.right() + 8, area.bottom() - 9, 18, 18)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(OVERFULL)
    p.drawRoundedRect(mark, 4, 4)
    p.setPen(QColor("white"))
    p.setFont(font)
    p.drawText(mark, Qt.AlignmentFlag.AlignCenter, "+")


def _photo_badges(
    p: QPainter, area: QRectF, frame: PhotoFrame, photos: Mapping[str, PhotoEntry], scene: AlbumScene
) -> None:
    entry = photos.get(frame.photo) if frame.photo is not None else None
    if entry is None:
        _hint(p, area, tr("Drop a photo here"))
        return
    if scene.pictures.missing(entry.id):
        if not scene.pictures.pixmap(entry.id, 1):
            p.fillRect(area, QColor(160, 160, 160))
        _missing(p, area, entry.name)
        return
    ppi = effective_ppi(frame.crop, entry.size, frame.box)
    if ppi < scene.ppi_min:
        _pill(
            p, *_told(area, tr("{ppi} ppi: soft in print", ppi=round(ppi)), tr("{ppi} ppi", ppi=round(ppi)))
        )


def _told(area: QRectF, *ways: str) -> tuple[QPointF, str]:
    """Where a mark goes and the longest of some words that its frame has room for; none in a small one."""
    metrics = QFontMetricsF(_font(12, True))
    words = next((w for w in ways if metrics.horizontalAdvance(w) + 50 <= area.width()), "")
    return (QPointF(8, 8) if words else QPointF(2, 2)), words


def _font(px: float, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(round(px))
    font.setBold(bold)
    return font


def _pill(p: QPainter, at: QPointF, text: str) -> None:
    font = _font(12, True)
    width = QFontMetricsF(font).horizontalAdvance(text) + 34 if text else 32
    box = QRectF(at.x(), at.y(), width, 22)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(DISC)
    p.drawRoundedRect(box, 11, 11)
    triangle = QPainterPath(QPointF(box.x() + 16, box.y() + 5))
    triangle.lineTo(box.x() + 22, box.y() + 16.5)
    triangle.lineTo(box.x() + 10, box.y() + 16.5)
    triangle.closeSubpath()
    p.setBrush(WARN)
    p.drawPath(triangle)
    p.setPen(QPen(QColor(20, 20, 20), 1.6))
    p.drawLine(QPointF(box.x() + 16, box.y() + 8.5), QPointF(box.x() + 16, box.y() + 12))
    p.drawPoint(QPointF(box.x() + 16, box.y() + 14.4))
    p.setPen(QColor("white"))
    p.setFont(font)
    p.drawText(box.adjusted(26, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _lock(p: QPainter, c: QPointF) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(DISC)
    p.drawEllipse(c, 11, 11)
    p.setPen(QPen(QColor("white"), 1.6))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawArc(QRectF(c.x() - 3, c.y() - 6.5, 6, 8), 0, 180 * 16)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor("white"))
    p.drawRoundedRect(QRectF(c.x() - 5, c.y() - 2.5, 10, 7.5), 1.5, 1.5)


def _hint(p: QPainter, area: QRectF, text: str) -> None:
    p.setPen(QPen(QColor(120, 120, 120), 1.2, Qt.PenStyle.DashLine))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRect(area.adjusted(0.6, 0.6, -0.6, -0.6))
    font = _font(13)
    if area.width() < QFontMetricsF(font).horizontalAdvance(text) + 8 or area.height() < 20:
        return
    p.setFont(font)
    p.setPen(HINT)
    p.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _missing(p: QPainter, area: QRectF, name: str) -> None:
    font = _font(12)
    words = QFontMetricsF(font).elidedText(
        tr("Missing: {name}", name=name), Qt.TextElideMode.ElideMiddle, area.width() - 12
    )
    bar = QRectF(area.x(), area.center().y() - 14, area.width(), 28)
    p.fillRect(bar, DISC)
    p.setFont(font)
    p.setPen(QColor("white"))
    p.drawText(bar, Qt.AlignmentFlag.AlignCenter, words)
