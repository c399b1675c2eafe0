"""Under the spread: why it is so, and its layouts as small pictures, numbered, the one it has marked.

Arrow keys walk them, hovering or walking shows one on the canvas, leaving brings the pages back. Enter, a
click or its number takes it: one undo step. Numbers work on the canvas too, where letters are shortcuts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from albumapp.basis import say
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import column, label, tool
from albumapp.ui.words import reasons_of

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.geometry import Rect
    from albumapp.ui.actions import Actions
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.canvas.view import CanvasView
    from albumapp.ui.desk import Desk


def _nothing() -> None:
    """Nobody wants to know."""


LINES, GAP = 3.6, 12  # the height of a picture in lines of text, and px between two
WALL_LINES = 6.0  # of a wall, where pieces are small
SMALLEST = 0.62  # of that size: where there is less room the row scrolls
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
        self._scrolled, self._sought = 0.0, -1
        self._drawn: dict[int, QPixmap] = {}
        self._part: Rect | None = None  # of the surface, that is drawn
        self.looked_at: Callable[[], None] = _nothing  # called when another one is shown
        desk.suggester.alternatives_changed.connect(self._changed)
        pictures.arrived.connect(lambda _: self._redraw())
        self._changed()

    @property
    def options(self) -> list[Surface]:
        return self._desk.suggester.options

    def _changed(self) -> None:
        self.show_option(-1)
        others = len(self.options) - (self._desk.suggester.shown >= 0)
        self.setAccessibleName(count(others, "{n} other layout", "{n} other layouts"))
        self.setToolTip(tr("Point at one to see it; a click or its number takes it.") if self.options else "")
        self.setEnabled(bool(self.options) or self.hasFocus())  # the keys stay while others are looked for
        self._scrolled, self._sought = 0.0, self._desk.suggester.shown
        self._part = None
        self.updateGeometry()
        self._redraw()

    def _redraw(self) -> None:
        self._drawn.clear()
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
        self.looked_at()
        self.update()

    def walk_to(self, n: int) -> None:
        """Show an option and bring its picture into sight."""
        self._sought = n
        self.show_option(n)

    def take(self, n: int) -> None:
        self.show_option(-1)
        self._desk.suggester.take(n)

    # --- drawing -----------------------------------------------------------------------------

    def _height(self) -> int:
        surface = self._desk.surface  # not the options: the row keeps its height while others are sought
        lines = LINES if surface is None or surface.shape.part != "gallery" else WALL_LINES
        return round(min(lines * self.fontMetrics().height(), 0.12 * self.window().height()))

    def sizeHint(self) -> QSize:
        return QSize(600, self._height() + 8)

    def _view(self) -> Rect:
        """What of the surface the pictures show: all, of a wall where its pieces hang in any of them."""
        from albumapp.ui.canvas.wall import group_view, is_wall

        if self._part is None:
            first = self.options[0]
            self._part = group_view(self.options) if is_wall(first) else first.shape.rect
        return self._part

    def _boxes(self) -> list[QRectF]:
        """Places of the pictures: centred together, or past the edge where they would be too small.

        What is shown on the canvas, or else the layout of the pages, is then in sight.
        """
        if not self.options:
            return []
        size, count_ = self._view(), len(self.options)
        full = self._height() * size.w / size.h
        room = (self.width() - GAP * (count_ - 1) - 8) / count_
        width = min(full, max(room, SMALLEST * full))
        height = width * size.h / size.w
        whole = width * count_ + GAP * (count_ - 1)
        x = (self.width() - whole) / 2
        if whole > self.width() - 8:
            seen = self._seen(width)
            x = 4 - min(max(seen, 0), whole - self.width() + 8)
        top = (self.height() - height) / 2
        return [QRectF(x + n * (width + GAP), top, width, height) for n in range(count_)]

    def _seen(self, width: float) -> float:
        """How far the row is scrolled: as far as the wheel and the keys left it."""
        if self._sought >= 0:
            left = self._sought * (width + GAP)
            low, high = left + width + GAP - self.width() + 8, left - GAP
            self._scrolled = min(max(self._scrolled, low), max(high, low))
            self._sought = -1
        return self._scrolled

    def wheelEvent(self, event: QWheelEvent) -> None:
        step = event.angleDelta().y() or event.angleDelta().x()
        boxes = self._boxes()
        if not boxes or boxes[-1].right() - boxes[0].left() <= self.width() - 8:
            event.ignore()
            return
        most = boxes[-1].right() - boxes[0].left() - self.width() + 8
        self._scrolled = min(max(self._scrolled - step / 2, 0), most)
        self.update()

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
        p = QPainter(self)
        if not self.options or self._desk.document is None:
            return
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n, box in enumerate(self._boxes()):
            if box.right() > 0 and box.left() < self.width():
                p.drawPixmap(box.topLeft(), self._picture(n, box))
                self._frame(p, n, box)

    def _picture(self, n: int, box: QRectF) -> QPixmap:
        """An option's pages, drawn once for as long as its photos and its size are the same."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(box.width() * ratio), round(box.height() * ratio))
        found = self._drawn.get(n)
        if found is not None and found.size() == size:
            return found
        from albumapp.document.drawlist import draw
        from albumapp.ui.canvas.painter import paint, paint_gaps
        from albumapp.ui.canvas.wall import paint_wall

        made = QPixmap(size)
        made.fill(Qt.GlobalColor.white)
        made.setDevicePixelRatio(ratio)
        surface, document = self.options[n], self._desk.document
        p = QPainter(made)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._view()
        k = box.width() / view.w
        p.scale(k, k)
        p.translate(-view.x, -view.y)
        paint_wall(p, surface)
        paint(p, draw(document, surface, self._desk.project.context), self._pictures)
        paint_gaps(p, surface)
        p.end()
        self._drawn[n] = made
        return made

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
        on_accent = Qt.GlobalColor.black if roles.accent().color().lightness() > 140 else Qt.GlobalColor.white
        p.setPen(QColor(on_accent) if now else roles.windowText().color())
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
            self.walk_to(min(self.current + 1, last))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.walk_to(max(self.current - 1, 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.walk_to(0 if key == Qt.Key.Key_Home else last)
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
        self._words = self._hovered = ""
        self.row = AlternativeRow(desk, canvas, pictures)
        self.row.looked_at = self.refresh
        self.why = label(name="why_line", quiet=True)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._photos = label(name="photos_words", quiet=True)
        box = column(self, 0, 4)
        box.setContentsMargins(16, 4, 16, 8)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.why, 1)
        line.addSpacing(8)
        for part in ("fewer_photos", self._photos, "more_photos", "lock_pages", "resuggest"):
            line.addWidget(self._tool(actions, part) if isinstance(part, str) else part)
        box.addLayout(line)
        box.addWidget(self.row)
        for signal in (
            desk.document_changed,
            desk.current_surface_changed,
            desk.project_changed,
            desk.selection_changed,
            desk.analysis_changed,
        ):
            signal.connect(self.refresh)
        desk.suggester.alternatives_changed.connect(actions.later)
        canvas.hovered.connect(self._hover)
        canvas.installEventFilter(self)
        self.refresh()

    def _show_words(self) -> None:
        room = max(self.why.width(), 0)
        self.why.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def _hover(self, frame: str) -> None:
        """The line says why of the frame under the pointer."""
        if frame != self._hovered:
            self._hovered = frame
            self.refresh()

    def walk(self) -> None:
        """The keys go to the row, and the first layout that the pages do not have is shown."""
        self.row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        shown = self._desk.suggester.shown
        self.row.walk_to(next((n for n in range(len(self.row.options)) if n != shown), -1))

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
        surface, n = desk.surface, self.row.current
        tried = self.row.options[n] if 0 <= n < len(self.row.options) else None
        reasons = reasons_of(desk, self._hovered, tried)
        words = "; ".join(say(r) for r in reasons[:3])
        self._words = tr("why: {words}", words=words) if words else ""
        self._show_words()
        self.why.setAccessibleName(self._words)
        self.why.setToolTip("\n".join(say(r) for r in reasons))
        n = len(surface.photos()) if surface is not None else 0
        self._photos.setText(count(n, "{n} photo", "{n} photos"))
