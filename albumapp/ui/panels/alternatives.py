"""Under the spread: why it is so, and its layouts as small pictures, numbered, the one it has marked.

Arrow keys walk them, hovering or walking shows one on the canvas, leaving brings the pages back. Enter, a
click or its number takes it: one undo step. Numbers work on the canvas too, where letters are shortcuts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
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

LINES, GAP = 3.6, 12  # the height of a picture in lines of text, and px between two
DIGITS = range(Qt.Key.Key_1.value, Qt.Key.Key_9.value + 1)


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
        others = len(self.options) - (self._desk.suggester.shown >= 0)
        self.setAccessibleName(count(others, "{n} other layout", "{n} other layouts"))
        self.setToolTip(tr("Point at one to see it; a click or its number takes it.") if self.options else "")
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
            words = tr("Layout {n} of {of}", n=n + 1, of=len(self.options))
            said = "; ".join(say(r) for r in self.options[n].why[:2])
            self.setAccessibleDescription(f"{words}: {said}" if said else words)
        else:
            self._canvas.clear_preview()
        self.update()

    def take(self, n: int) -> None:
        self.show_option(-1)
        self._desk.suggester.take(n)

    # --- drawing -----------------------------------------------------------------------------

    def _height(self) -> int:
        return round(min(LINES * self.fontMetrics().height(), 0.12 * self.window().height()))

    def sizeHint(self) -> QSize:
        return QSize(600, self._height() + 8)

    def _boxes(self) -> list[QRectF]:
        """Places of the pictures, centred together."""
        if not self.options:
            return []
        size = self.options[0].shape.size
        room = (self.width() - GAP * (len(self.options) - 1) - 8) / len(self.options)
        width = min(self._height() * size.w / size.h, room)
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
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
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
            self._frame(p, n, box)

    def _frame(self, p: QPainter, n: int, box: QRectF) -> None:
        """The line round a picture, its number, and a tick on the layout that the pages have."""
        roles, now = self.palette(), n == self._desk.suggester.shown
        here = n == self.current
        p.setPen(QPen(roles.accent().color() if here or now else roles.mid().color(), 2.5 if here else 1))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(box.adjusted(-1, -1, 1, 1))
        words = f"{n + 1} ✓" if now else str(n + 1)
        font = p.font()
        font.setPointSizeF(max(font.pointSizeF() - 1, 7))
        p.save()
        p.setFont(font)
        metrics = p.fontMetrics()
        badge = QRectF(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height() + 1)
        badge.moveTopLeft(box.topLeft())
        p.fillRect(badge, roles.accent() if now else roles.window())
        p.setPen(roles.highlightedText().color() if now else roles.windowText().color())
        p.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
        p.restore()

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
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.show_option(min(self.current + 1, last))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.show_option(max(self.current - 1, 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.show_option(0 if key == Qt.Key.Key_Home else last)
        elif self.number_of(event) is not None:
            self.take(self.number_of(event) or 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.take(self.current)
        elif key == Qt.Key.Key_Escape and self.current >= 0:
            self.show_option(-1)
        else:
            super().keyPressEvent(event)

    def number_of(self, event: QKeyEvent) -> int | None:
        """Which picture a digit means; None for other keys and for numbers that no picture has."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        n = event.key() - Qt.Key.Key_1.value
        return n if plain and event.key() in DIGITS and n < len(self.options) else None


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
        canvas.installEventFilter(self)
        self.refresh()

    def _show_words(self) -> None:
        room = max(self.width() - 32, 0)
        self.why.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def walk(self) -> None:
        """The keys go to the row, and the first layout that the pages do not have is shown."""
        self.row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        shown = self._desk.suggester.shown
        self.row.show_option(next((n for n in range(len(self.row.options)) if n != shown), -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Numbers take a layout while the keys are on the canvas, where single letters are shortcuts."""
        if event.type() == QEvent.Type.KeyPress and self._desk.settings.get("letter_keys"):
            n = self.row.number_of(event)
            if n is not None:
                self.row.take(n)
                return True
        return super().eventFilter(watched, event)

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
