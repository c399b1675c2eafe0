"""The book alone on the whole screen, as it will be trimmed: arrow keys leaf through it, Esc ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from albumapp.document.drawlist import draw_surface
from albumapp.ui.canvas.painter import paint
from albumapp.ui.tr import tr
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.desk import Desk

ROUND, WORDS = QColor("#1c1c1c"), QColor("#b4b4b4")  # dark in both schemes: photos are the colour
SHADE = QColor(0, 0, 0, 36)
STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}


class Preview(QWidget):
    """Shows the desk's surface; leafing here leafs in the window, too."""

    def __init__(self, desk: Desk, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("preview")
        self.setWindowTitle(tr("Preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk, self._pictures = desk, pictures
        desk.current_surface_changed.connect(self._show)
        desk.document_changed.connect(self._show)
        desk.project_changed.connect(self.close)
        pictures.arrived.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        surface = self._desk.surface
        if surface is not None:
            self.setAccessibleName(tr("Preview: {pages}", pages=surface_name(surface)))
        self.update()

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), ROUND)
        surface, document = self._desk.surface, self._desk.document
        if surface is None or document is None:
            return
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = p.fontMetrics().height()
        size = surface.shape.size
        k = min((self.width() - 48) / size.w, (self.height() - 48 - 2 * line) / size.h)
        page = QRectF(0, 0, size.w * k, size.h * k)
        page.moveCenter(QRectF(self.rect()).adjusted(0, 0, 0, -line).center())
        p.save()
        p.setClipRect(page)
        p.fillRect(page, Qt.GlobalColor.white)
        p.translate(page.topLeft())
        p.scale(k, k)
        paint(p, draw_surface(surface, document.photos), self._pictures)
        p.setPen(QPen(SHADE, 0))
        for x in surface.shape.fold_x:
            p.drawLine(QRectF(x, 0, 0, size.h).topLeft(), QRectF(x, size.h, 0, 0).topLeft())
        p.restore()
        p.setPen(WORDS)
        words = tr("{pages}  ·  arrow keys leaf, Esc ends", pages=surface_name(surface))
        below = self.rect().adjusted(0, 0, 0, -line // 2)
        p.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif event.key() in STEPS:
            self._desk.step(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right half of the screen leafs on, the left half back."""
        self._desk.step(1 if event.position().x() > self.width() / 2 else -1)
