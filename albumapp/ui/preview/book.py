"""How the book lies on its table: boards, pages, gaps and shadows, and the leaf that turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QRadialGradient, QTransform

from albumapp.ui.canvas.painter import gaps_of
from albumapp.ui.preview.leaf import Face, cast_shadow, draw_leaf, shade_fold, shade_hinge
from albumapp.ui.preview.openings import Opening, Side

if TYPE_CHECKING:
    from albumapp.ui.preview.window import Preview

TABLE, TABLE_EDGE = QColor("#2b2a28"), QColor("#141413")  # dark in both schemes
ENDPAPER, BOARD, PENDING = QColor("#efeae0"), QColor("#4a4640"), QColor("#f6f5f2")
EDGE = 2.4  # mm of a hard cover beside the pages
LEAVES = 6  # lines that stand for the pages below, on either side


class Book:
    """Paints what a preview shows: `k` is px of the window per mm, `fold` where the book's fold stands."""

    def __init__(self, preview: Preview) -> None:
        self._preview = preview
        self._ground: QPixmap | None = None

    def table(self, p: QPainter) -> None:
        """Lighter in the middle; kept, since each frame of a turning page shows it again."""
        size, rect = self._preview.size(), self._preview.rect()
        if self._ground is None or self._ground.size() != size:
            light = QRadialGradient(QPointF(rect.center()), max(size.width(), size.height()) * 0.7)
            light.setColorAt(0, TABLE)
            light.setColorAt(1, TABLE_EDGE)
            self._ground = QPixmap(size)
            painter = QPainter(self._ground)
            painter.fillRect(rect, light)
            painter.end()
        p.drawPixmap(0, 0, self._ground)

    def shift(self, k: float) -> float:
        """How far the fold stands from the middle: a closed book lies in the middle itself."""

        def of(opening: Opening) -> float:
            if opening.left is None:
                return -opening.right.part.w * k / 2
            return opening.left.part.w * k / 2 if opening.right is None else 0.0

        shown = self._preview
        here = of(shown.openings[shown.index])
        if shown.turning is None:
            return here
        share = shown._turn if shown.turning > shown.index else 1 - shown._turn
        return here + (of(shown.openings[shown.turning]) - here) * share

    def paint(self, p: QPainter, fold: QPointF, k: float) -> None:
        shown = self._preview
        now = shown.openings[shown.index]
        if shown.turning is None:
            self.lying(p, now.left, now.right, fold, k)
            return
        then = shown.openings[shown.turning]
        first, second = (now, then) if shown.turning > shown.index else (then, now)
        # the sheet: its front is the right side of the earlier opening, its back the left of the later one
        self.lying(p, first.left, second.right, fold, k)
        front, back = first.right, second.left
        if front is None or back is None:
            return
        soft = not (front.hard and front.surface) and not (back.hard and back.surface)
        size = front if front.surface else back
        page = self._placed(size, fold, k, True)
        cast_shadow(p, page, shown._turn, first.left is not None, second.right is not None)
        draw_leaf(
            p,
            self._face(front),
            self._face(back),
            page,
            shown._turn,
            soft,
            shown.turning > shown.index,
        )

    def lying(self, p: QPainter, left: Side | None, right: Side | None, fold: QPointF, k: float) -> None:
        project = self._preview._desk.project
        flat = project is not None and project.spec.binding == "lay-flat"
        lying = [
            (side, self._placed(side, fold, k, is_right), is_right)
            for side, is_right in ((left, False), (right, True))
            if side is not None
        ]
        for side, page, is_right in lying:
            self._under(p, page, is_right, side.hard and bool(side.surface), k)
        for side, page, is_right in lying:
            face = self._face(side)
            if face.picture is None:
                p.fillRect(page, face.colour)
            else:
                p.drawPixmap(page, face.picture, face.part)
            self._gaps(p, side, page)
            if side.hard and side.surface:
                shade_hinge(p, page, is_right)
            elif len(lying) == 2:
                shade_fold(p, page, is_right, flat)

    def _gaps(self, p: QPainter, side: Side, page: QRectF) -> None:
        """The table shows between panels."""
        document = self._preview._desk.document
        if document is None or self._ground is None or not side.surface:
            return
        surface = document.surface(side.surface)
        gaps = gaps_of(surface)
        if gaps is not None:
            k = page.width() / surface.shape.size.w
            to_page = QTransform.fromTranslate(page.x(), page.y()).scale(k, k)
            p.fillPath(to_page.map(gaps), QBrush(self._ground))

    def _under(self, p: QPainter, page: QRectF, right: bool, closed: bool, k: float) -> None:
        """A shadow on the table, the cover's board, and the edges of the pages below."""
        hard = self._preview._desk.project is not None and self._preview._desk.project.spec.cover is not None
        edge = EDGE * k if hard and not closed else 0.0
        out = edge if right else -edge
        board = page.adjusted(min(out, 0), -edge, max(out, 0), edge)
        for i in range(7):
            d = (i + 1) * 2.2
            p.fillRect(board.adjusted(-d, -d + 3, d, d + 5), QColor(0, 0, 0, 10))
        if closed:
            return
        if edge:
            p.fillRect(board, BOARD)
        share = self._preview._goal / max(len(self._preview.openings) - 1, 1)
        count = round(LEAVES * ((1 - share) if right else share))
        for i in range(min(count, round(edge) - 1)):
            x = page.right() + 1 + i if right else page.left() - 1 - i
            p.fillRect(
                QRectF(x, page.top() + 0.5, 1, page.height() - 1), QColor(226 - 14 * (i % 2), 222, 214)
            )

    def _placed(self, side: Side, fold: QPointF, k: float, right: bool) -> QRectF:
        """Where a side lies; the inside of the cover is as large as the page beside it."""
        part = side.part
        if not side.surface:
            sides = (s for o in self._preview.openings for s in o.sides)
            part = next((s.part for s in sides if s.surface and not s.hard), part)
        w, h = part.w * k, part.h * k
        return QRectF(fold.x() if right else fold.x() - w, fold.y() - h / 2, w, h)

    def _face(self, side: Side) -> Face:
        if not side.surface:
            return Face(None, QRectF(), ENDPAPER)
        picture = self._preview.pages.get(side.surface)
        if picture is None:
            return Face(None, QRectF(), PENDING)
        surface = self._preview._desk.document.surface(side.surface)
        x, y = picture.width() / surface.shape.size.w, picture.height() / surface.shape.size.h
        part = side.part
        return Face(picture, QRectF(part.x * x, part.y * y, part.w * x, part.h * y), PENDING)
