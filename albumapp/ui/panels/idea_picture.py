"""A small picture of a draft: up to three of its surfaces side by side on a quiet ground, in one scale.

Of a book the front of its cover and the first pages with photos; of all else what comes first. Drawn by the
canvas's painter when the window has nothing else to do, from the photos that are decoded by then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from albumapp.geometry import Rect
from albumapp.ui.canvas.thumbnails import Thumbnails
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.document.model import Document, Surface
    from albumapp.ui.canvas.pictures import Pictures

MOST = 3
EDGE, GAP = 8, 6  # px round and between the surfaces
WALL_GAP = 40.0  # mm between pieces on a wall
LINES = 6.0  # of text: the height


def shown_of(document: Document) -> list[tuple[Surface, Rect]]:
    """The surfaces of a draft that say most, with the part (mm) that is shown of each."""
    inner = list(document.inner())
    cover = document.cover
    if cover is not None:
        pages = next((s for s in inner if len(s.photos()) > 1), inner[0] if inner else cover)
        return [(cover, cover.shape.areas[-1]), (pages, pages.shape.rect)]
    filled = [s for s in inner if s.photos()] or inner
    return [(s, s.shape.rect) for s in filled[:MOST]]


class IdeaPicture(QWidget):
    """`lines` of text high. `show_draft(None)` shows that it is on its way."""

    def __init__(self, pictures: Pictures, lines: float = LINES, aspect: float = 1.7) -> None:
        super().__init__()
        self._lines, self._aspect = lines, aspect
        self._pictures = pictures
        self._parts: list[tuple[Surface, Rect]] = []
        self._document: Document | None = None
        self._thumbs = Thumbnails(pictures, lambda _: self.update(), self._high())
        pictures.arrived.connect(self._arrived)
        self.setFixedHeight(self._high())

    def _high(self) -> int:
        return round(self._lines * self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        return QSize(round(self._aspect * self._high()), self._high())

    @property
    def is_idle(self) -> bool:
        return self._thumbs.is_idle

    def stop(self) -> None:
        """Draw no more: who shows it is about to go."""
        self._thumbs.stop()
        self._pictures.arrived.disconnect(self._arrived)

    def show_draft(self, document: Document | None) -> None:
        self._document = document
        self._parts = shown_of(document) if document is not None else []
        words = tr("Picture of the draft") if document is not None else tr("The draft is being made")
        self.setAccessibleName(words)
        self.update()

    def _arrived(self, photo: str) -> None:
        if self._document is None or not self.isVisible():
            return
        for surface, _ in self._parts:
            if photo in surface.photos():
                self._thumbs.outdated(surface, self._document.photos, self.devicePixelRatioF())

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QColor(self.palette().windowText().color())
        ground.setAlpha(20)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), 4, 4)
        p.fillPath(whole, ground)
        for (surface, part), box in zip(self._parts, self._boxes(), strict=True):
            self._paint(p, surface, part, box)
        p.end()

    def _boxes(self) -> list[QRectF]:
        """Where the parts stand: in one scale, in the middle, a wall's as far apart as they hang."""
        if not self._parts:
            return []
        wall = all(s.shape.kind == "wall" for s, _ in self._parts)
        gap_mm = WALL_GAP if wall else 0.0
        gaps = len(self._parts) - 1
        wide, high = sum(r.w for _, r in self._parts) + gaps * gap_mm, max(r.h for _, r in self._parts)
        room_w = self.width() - 2 * EDGE - (0 if wall else gaps * GAP)
        k = min(room_w / wide, (self.height() - 2 * EDGE) / high)
        x = (self.width() - wide * k - (0 if wall else gaps * GAP)) / 2
        found = []
        for _, r in self._parts:
            y = (self.height() - r.h * k) / 2
            found.append(QRectF(x, y, r.w * k, r.h * k))
            x += r.w * k + (gap_mm * k if wall else GAP)
        return found

    def _paint(self, p: QPainter, surface: Surface, part: Rect, box: QRectF) -> None:
        made = self._thumbs.get(surface, self._document.photos, self.devicePixelRatioF())
        shade = QColor(0, 0, 0, 38)
        for n in (3, 2, 1):
            p.fillRect(box.adjusted(-n / 2, -n / 2 + 1, n / 2, n / 2 + 1), QColor(0, 0, 0, 14))
        if made is None:
            p.fillRect(box, self.palette().base())
        else:
            p.drawPixmap(box, made, _within(made, surface, part))
        p.setPen(QPen(shade, 1))
        p.drawRect(box)


def _within(made: QPixmap, surface: Surface, part: Rect) -> QRectF:
    """The part of a surface in px of its picture."""
    kx, ky = made.width() / surface.shape.size.w, made.height() / surface.shape.size.h
    return QRectF(part.x * kx, part.y * ky, part.w * kx, part.h * ky)
