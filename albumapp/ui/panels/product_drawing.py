"""A drawing of a book's sheet and cover to scale: trim, bleed, safe margin, wrap, spine and hinge, in mm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from albumapp.ui import units
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.geometry import Rect
    from albumapp.products.shape import SurfaceShape
    from albumapp.products.spec import ProductSpec

BLEED, SAFE, WRAP, HINGE = "#c2185b", "#2e7d32", "#8d6e63", "#6a7fa8"


class ProductDrawing(QWidget):
    """Above a pair of pages (or one), below the cover, where it has one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("product_drawing")
        self.setAccessibleName(tr("Drawing of the sheet and the cover"))
        self._spec: ProductSpec | None = None
        self._pale = False
        self.setMinimumHeight(round(19 * self.fontMetrics().height()))

    def show_spec(self, spec: ProductSpec | None) -> None:
        """None: it cannot be drawn as it is now; the last drawing stays, paler."""
        self._pale = spec is None
        if spec is not None:
            self._spec = spec
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(30 * line, 19 * line)

    def lines(self) -> list[str]:
        """What the drawing is labelled with, as words."""
        return [words for words, _ in (*self._of_page(), *self._of_cover())]

    def _of_page(self) -> list[tuple[str, str]]:
        """Words below the page, each with the colour of its line ("": that of text)."""
        if self._spec is None:
            return []
        b = self._spec.block
        size = tr("Trim {w} × {h}", w=units.with_unit(b.page.w), h=units.with_unit(b.page.h))
        bleed = tr("Bleed {mm}", mm=units.with_unit(b.bleed.top))
        return [(size, ""), (bleed, BLEED), (tr("Safe {mm}", mm=units.with_unit(b.safe.top)), SAFE)]

    def _of_cover(self) -> list[tuple[str, str]]:
        c = self._spec.cover if self._spec is not None else None
        if self._spec is None or c is None:
            return []
        spine = c.spine(self._spec.block.pages_default)
        said = [(tr("Spine {mm}", mm=units.with_unit(spine)), HINGE)]
        said += [(tr("Wrap {mm}", mm=units.with_unit(c.wrap)), WRAP)] if c.wrap else []
        return said + ([(tr("Hinge {mm}", mm=units.with_unit(c.hinge)), HINGE)] if c.hinge else [])

    def paintEvent(self, event: object) -> None:
        if self._spec is None:
            return
        from albumapp.products.surfaces import cover_shape, inner_shapes

        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setOpacity(0.35 if self._pale else 1.0)
        b = self._spec.block
        inner = inner_shapes(self._spec, b.pages_default)
        page = max(inner, key=lambda s: s.size.w)
        cover = cover_shape(self._spec, b.pages_default)
        shapes = [page] + ([cover] if cover is not None else [])
        line = self.fontMetrics().height()
        room = self.height() - 2.4 * line * len(shapes) - 12
        wide = max(_outer(s).w for s in shapes)
        high = sum(_outer(s).h for s in shapes)
        k = min((self.width() - 16) / wide, room / high)
        y = 4.0
        for shape in shapes:
            outer = _outer(shape)
            x = (self.width() - outer.w * k) / 2
            p.save()
            p.translate(x - outer.x * k, y - outer.y * k)
            self._sheet(p, shape, k)
            p.restore()
            y += outer.h * k + 4
            self._legend(p, shape, y)
            y += 2.2 * line

    def _sheet(self, p: QPainter, shape: SurfaceShape, k: float) -> None:
        roles = self.palette()
        for sheet in shape.sheets:
            self._box(p, sheet.trim.outset(sheet.bleed), k, BLEED, Qt.PenStyle.DashLine, QColor(BLEED), 26)
            if any(sheet.wrap.as_list()):
                self._box(p, sheet.trim, k, WRAP, Qt.PenStyle.DotLine, QColor(WRAP), 40)
        self._box(
            p, shape.rect, k, roles.text().color().name(), Qt.PenStyle.SolidLine, roles.base().color(), 255
        )
        if shape.kind == "cover":
            back, spine, front = shape.areas
            for left, right in ((back.right, shape.fold_x[0]), (shape.fold_x[1], front.x)):
                p.fillRect(_q(left, 0, right - left, shape.size.h, k), _pale(HINGE))
            p.fillRect(_q(spine.x, 0, spine.w, shape.size.h, k), _pale(HINGE, 90))
        for area in shape.areas if len(shape.areas) > 1 else (shape.rect,):
            if area.w > shape.safe.left + shape.safe.right and (
                shape.kind != "cover" or area != shape.areas[1]
            ):
                self._box(p, area.inset(shape.safe), k, SAFE, Qt.PenStyle.DashLine, None, 0)
        p.setPen(QPen(roles.text().color(), 1))
        for x in shape.fold_x:
            p.drawLine(QPointF(x * k, 0), QPointF(x * k, shape.size.h * k))

    def _box(
        self, p: QPainter, r: Rect, k: float, line: str, style: Qt.PenStyle, fill: QColor | None, alpha: int
    ) -> None:
        p.setPen(QPen(QColor(line), 1, style))
        if fill is None:
            p.setBrush(Qt.BrushStyle.NoBrush)
        else:
            colour = QColor(fill)
            colour.setAlpha(alpha)
            p.setBrush(colour)
        p.drawRect(_q(r.x, r.y, r.w, r.h, k))

    def _legend(self, p: QPainter, shape: SurfaceShape, y: float) -> None:
        """The measures below a drawing, each in the colour of its line."""
        shown = self._of_cover() if shape.kind == "cover" else self._of_page()
        metrics = self.fontMetrics()
        gap = 14
        width = sum(metrics.horizontalAdvance(s) + gap for s, _ in shown) - gap
        x = max((self.width() - width) / 2, 4)
        for words, colour in shown:
            p.setPen(QColor(colour) if colour else self.palette().text().color())
            p.drawText(QPointF(x, y + metrics.ascent()), words)
            x += metrics.horizontalAdvance(words) + gap


def _outer(shape: SurfaceShape) -> Rect:
    from albumapp.geometry import Rect

    return Rect.around(s.trim.outset(s.bleed) for s in shape.sheets)


def _q(x: float, y: float, w: float, h: float, k: float) -> QRectF:
    return QRectF(x * k, y * k, w * k, h * k)


def _pale(name: str, alpha: int = 45) -> QColor:
    colour = QColor(name)
    colour.setAlpha(alpha)
    return colour
