"""Under the spread: why it is so, and other layouts of it as small pictures.

Arrow keys walk them, hovering or walking shows one on the canvas, Enter or a click takes it: one undo step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from albumapp.basis import say
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import column, label, tool
from albumapp.ui.words import reasons_of

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.ui.actions import Actions
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.canvas.view import CanvasView
    from albumapp.ui.desk import Desk

HEIGHT, GAP = 64, 12


class AlternativeRow(QWidget):
    """The pictures themselves. `current` is the one that is shown on the canvas, -1 for none."""

    def __init__(self, desk: Desk, canvas: CanvasView, pictures: Pictures) -> None:
        super().__init__()
        self.setObjectName("alternatives")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._desk, self._canvas, self._pictures = desk, canvas, pictures
        self.current = -1
        desk.suggester.alternatives_changed.connect(self._changed)
        pictures.arrived.connect(lambda _: self.update())
        self._changed()

    @property
    def options(self) -> list[Surface]:
        return self._desk.suggester.options

    def _changed(self) -> None:
        self.show_option(-1)
        self.setAccessibleName(count(len(self.options), "{n} other layout", "{n} other layouts"))
        self.setEnabled(bool(self.options))
        self.update()

    def show_option(self, n: int) -> None:
        """Try an option on the canvas; -1 goes back to the page as it is."""
        if n == self.current:
            return
        self.current = n
        document = self._desk.document
        if 0 <= n < len(self.options) and document is not None:
            self._canvas.preview_document(document.with_surface(self.options[n]))
            self.setAccessibleDescription(tr("Layout {n} of {of}", n=n + 1, of=len(self.options)))
        else:
            self._canvas.clear_preview()
        self.update()

    def take(self, n: int) -> None:
        self.show_option(-1)
        self._desk.suggester.take(n)

    # --- drawing -----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT + 8)

    def _boxes(self) -> list[QRectF]:
        """Places of the pictures, centred together."""
        if not self.options:
            return []
        size = self.options[0].shape.size
        room = (self.width() - GAP * (len(self.options) - 1) - 8) / len(self.options)
        width = min(HEIGHT * size.w / size.h, room)
        height = width * size.h / size.w
        whole = width * len(self.options) + GAP * (len(self.options) - 1)
        x = (self.width() - whole) / 2
        return [
            QRectF(x + n * (width + GAP), (self.height() - height) / 2, width, height)
            for n in range(len(self.options))
        ]

    def _at(self, point: QPointF) -> int:
        return next(
            (
                n
                for n, box in enumerate(self._boxes())
                if box.adjusted(-GAP / 2, -8, GAP / 2, 8).contains(point)
            ),
            -1,
        )

    def paintEvent(self, event: object) -> None:
        from albumapp.document.drawlist import draw_surface
        from albumapp.ui.canvas.painter import paint

        p = QPainter(self)
        document = self._desk.document
        if not self.options or document is None:
            return
        roles = self.palette()
        for n, box in enumerate(self._boxes()):
            surface = self.options[n]
            p.save()
            p.fillRect(box, Qt.GlobalColor.white)
            p.setClipRect(box)
            p.translate(box.topLeft())
            k = box.width() / surface.shape.size.w
            p.scale(k, k)
            paint(p, draw_surface(surface, document.photos), self._pictures)
            p.restore()
            here = n == self.current
            p.setPen(QPen(roles.accent().color() if here else roles.mid().color(), 2.5 if here else 1))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRect(box.adjusted(-1, -1, 1, 1))

    # --- hands -------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.show_option(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        n = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and n >= 0:
            self.take(n)

    def leaveEvent(self, event: object) -> None:
        self.show_option(-1)

    def focusOutEvent(self, event: object) -> None:
        self.show_option(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self.options) - 1
        if key == Qt.Key.Key_Right:
            self.show_option(min(self.current + 1, last))
        elif key == Qt.Key.Key_Left:
            self.show_option(max(self.current - 1, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.take(self.current)
        elif key == Qt.Key.Key_Escape and self.current >= 0:
            self.show_option(-1)
        else:
            super().keyPressEvent(event)


class Alternatives(QWidget):
    """The "why" line, the row, and what asks for another layout."""

    def __init__(self, desk: Desk, canvas: CanvasView, pictures: Pictures, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("alternatives_panel")
        self._desk = desk
        self._words = ""
        self.row = AlternativeRow(desk, canvas, pictures)
        self.why = label(name="why_line", quiet=True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        box = column(self, 0, 4)
        box.setContentsMargins(16, 4, 16, 8)
        box.addWidget(self.why)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.row, 1)
        self._photos = label(name="photos_words", quiet=True)
        for part in ("fewer_photos", self._photos, "more_photos", "lock_pages", "resuggest"):
            line.addWidget(self._tool(actions, part) if isinstance(part, str) else part)
        box.addLayout(line)
        for signal in (
            desk.document_changed,
            desk.current_surface_changed,
            desk.project_changed,
            desk.selection_changed,
            desk.analysis_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def _show_words(self) -> None:
        room = max(self.width() - 32, 0)
        self.why.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._show_words()

    @staticmethod
    def _tool(actions: Actions, name: str) -> QToolButton:
        made = tool(actions[name])
        made.setObjectName(f"row_{name}")
        return made

    def refresh(self, *_: object) -> None:
        desk = self._desk
        surface, reasons = desk.surface, reasons_of(desk)
        words = "; ".join(say(r) for r in reasons[:3])
        self._words = tr("why: {words}", words=words) if words else ""
        self._show_words()
        self.why.setAccessibleName(self._words)
        self.why.setToolTip("\n".join(say(r) for r in reasons))
        n = len(surface.photos()) if surface is not None else 0
        self._photos.setText(count(n, "{n} photo", "{n} photos"))
