"""The user's guides and the grid, drawn over and under the photos; neither is ever printed."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from albumapp.document.model import Guide, Surface
from albumapp.ui.canvas.look import line

GUIDE = QColor("#00a3c4")
GUIDE_LOCKED = QColor(120, 130, 135)
FINEST = 5.0  # px: a grid whose lines are nearer to each other shows every fifth or tenth only


class _Lines(QGraphicsItem):
    def __init__(self, z: float) -> None:
        super().__init__()
        self.setZValue(z)
        self._bounds = QRectF()

    def _over(self, area: QRectF) -> None:
        if area != self._bounds:
            self.prepareGeometryChange()
            self._bounds = area
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()


class GuideLines(_Lines):
    """Guides across the whole canvas; the one that is chosen is thicker."""

    def __init__(self) -> None:
        super().__init__(960_000)
        self.guides: tuple[tuple[Guide, bool], ...] = ()  # and whether it is chosen

    def show_guides(self, guides: tuple[tuple[Guide, bool], ...], area: QRectF) -> None:
        if guides != self.guides or (guides and area != self._bounds):
            self.guides = guides
            self._over(area if guides else QRectF())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        b = self._bounds
        for guide, chosen in self.guides:
            ends = (guide.at, b.top(), guide.at, b.bottom())
            if guide.axis == "y":
                ends = (b.left(), guide.at, b.right(), guide.at)
            colour = GUIDE_LOCKED if guide.locked else GUIDE
            style = Qt.PenStyle.DashLine if guide.locked else Qt.PenStyle.SolidLine
            painter.setPen(line(painter, colour, 3.0 if chosen else 1.0, style))
            painter.drawLine(QLineF(*ends))


class GridLines(_Lines):
    """A grid on the bare paper, from its upper left corner."""

    def __init__(self) -> None:
        super().__init__(-600)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._surface: Surface | None = None
        self._step = 0.0
        self._k = 1.0

    def show_grid(self, surface: Surface | None, step: float) -> None:
        """`step` mm; 0: none."""
        old = self._surface.shape if self._surface is not None else None
        new = surface.shape if surface is not None else None
        if (new, step) != (old, self._step):
            self._surface, self._step = surface, step
            size = surface.shape.size if surface is not None and step > 0 else None
            self._over(QRectF(0, 0, size.w, size.h) if size is not None else QRectF())
        self._surface = surface

    def set_zoom(self, px_per_mm: float) -> None:
        self._k = px_per_mm
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._step <= 0:
            return
        every = next((n for n in (1, 5, 10, 50) if self._step * n * self._k >= FINEST), 100)
        step = self._step * every
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        seen = self._bounds.intersected(option.exposedRect)
        fine, strong = [], []
        for axis in ("x", "y"):
            low, high = (seen.left(), seen.right()) if axis == "x" else (seen.top(), seen.bottom())
            for n in range(int(low / step), int(high / step) + 1):
                v = n * step
                ends = QLineF(v, seen.top(), v, seen.bottom())
                if axis == "y":
                    ends = QLineF(seen.left(), v, seen.right(), v)
                (strong if n % 5 == 0 else fine).append(ends)
        for lines, alpha in ((fine, 34), (strong, 64)):
            painter.setPen(line(painter, QColor(0, 90, 160, alpha)))
            painter.drawLines(lines)
