"""Writing on the page: an editor that lies over a text frame and shows caret and selection alone.

The words themselves are drawn by the page, as they will be printed, so what is under the caret is what comes
out of the press. `QPlainTextEdit` brings typing, undo, input methods, clipboard and what screen readers
ask; where a caret stands, and which place a click means, comes from `text.caret`. Positions here are those of
Python's strings; Qt counts UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextCursor,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from albumapp.ui.canvas import writing
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.document.model import TextFrame
    from albumapp.text.caret import CaretMap

AROUND = 24  # px round the frame, for carets and marks at its edge
WAVE = 2.0  # px: half the height of the line below what is misspelt
WRONG = QColor(214, 48, 49)
LEFT = Qt.MouseButton.LeftButton


class TextEditor(QPlainTextEdit):
    """Emits `finished` once: on Escape, Ctrl+Enter or when the focus leaves.

    `frame` gives the frame as it is now, `to_viewport` its matrix from the page's mm to the parent's px.
    """

    finished = Signal()
    composed = Signal()  # an input method changed what it is about to write

    def __init__(
        self,
        text: str,
        parent: QWidget,
        frame: Callable[[], TextFrame | None],
        to_viewport: Callable[[], QTransform],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_text_editor")
        self.setAccessibleName(tr("Text of this box"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; }")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.selectAll()
        self._frame, self._to_viewport = frame, to_viewport
        self._done = self.by_mouse = False  # a press elsewhere took the keys
        self._wanted_x: float | None = None  # mm: where Up and Down aim at
        self._lit = True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._flash)
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self.viewport().update)
        writing.now().changed.connect(self.viewport().update)

    # --- where it lies ----------------------------------------------------------------------------

    def cover(self, frame: QRect) -> None:
        """Lie over the frame (px of the parent), as far as it is seen."""
        seen = self.parentWidget().rect()
        around = frame.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        self.setGeometry(around & seen if around.intersects(seen) else around)
        self.viewport().update()

    def _matrix(self) -> QTransform:
        """From mm in the box's own space to px of this widget."""
        f = self._frame()
        if f is None:
            return QTransform()
        own = QTransform()
        own.translate(f.box.cx, f.box.cy)
        own.rotate(f.rotation)
        own.translate(-f.box.w / 2, -f.box.h / 2)
        here = QTransform.fromTranslate(-self.x(), -self.y())
        return own * self._to_viewport() * here

    def places(self) -> CaretMap | None:
        """The places of the text as it is set now, what an input method is writing included."""
        from albumapp.text.caret import caret_map

        f = self._frame()
        return None if f is None else caret_map(self.shown_text(), f.style, f.box.w, f.box.h)

    # --- words and places ----------------------------------------------------------------------------

    def shown_text(self) -> str:
        """The words with those that an input method is about to write."""
        text, at, pending = self.toPlainText(), self.caret, self._pending()
        return text[:at] + pending + text[at:] if pending else text

    def _pending(self) -> str:
        layout = self.textCursor().block().layout()
        return layout.preeditAreaText() if layout is not None else ""

    @property
    def caret(self) -> int:
        return from_qt(self.toPlainText(), self.textCursor().position())

    @property
    def anchor(self) -> int:
        return from_qt(self.toPlainText(), self.textCursor().anchor())

    def put_caret(self, at: int, extend: bool = False) -> None:
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if extend else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(to_qt(self.toPlainText(), at), mode)
        self.setTextCursor(cursor)

    def replace(self, start: int, end: int, words: str) -> None:
        """Words in place of others, as one step of the editor's own undo."""
        cursor = self.textCursor()
        text = self.toPlainText()
        cursor.setPosition(to_qt(text, start))
        cursor.setPosition(to_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def place_at(self, point: QPointF) -> int:
        """The place of the text nearest to a point (px of this widget)."""
        places = self.places()
        if places is None:
            return 0
        at = self._matrix().inverted()[0].map(point)
        return min(places.at_point(at.x(), at.y()), len(self.toPlainText()))

    def take_word_at(self, point: QPoint) -> None:
        """Select the word at a point of the parent."""
        self.put_caret(self.place_at(QPointF(point - self.pos())))
        self._select(QTextCursor.SelectionType.WordUnderCursor)

    def _select(self, what: QTextCursor.SelectionType) -> None:
        cursor = self.textCursor()
        cursor.select(what)
        self.setTextCursor(cursor)

    def finish(self) -> None:
        if not self._done:
            QGuiApplication.inputMethod().commit()
            self._done = True
            self.finished.emit()

    # --- keys ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys, mods = event.key(), Qt.Key, event.modifiers()
        control = bool(mods & Qt.KeyboardModifier.ControlModifier)
        enter = key in (keys.Key_Return, keys.Key_Enter)
        if key == keys.Key_Escape or (enter and control):
            self.finish()
        elif self._walk(key, bool(mods & Qt.KeyboardModifier.ShiftModifier), control):
            event.accept()
        elif key in (keys.Key_PageUp, keys.Key_PageDown):
            event.accept()  # these must not leaf while one writes
        else:
            self._wanted_x = None
            typed = event.text()
            if typed in ('"', "'") and not control:
                typed = writing.now().quote(typed, self.toPlainText()[: min(self.caret, self.anchor)])
                self.insertPlainText(typed)
            else:
                super().keyPressEvent(event)

    def _walk(self, key: int, extend: bool, control: bool) -> bool:
        """The caret moved as the text is seen: over lines as they are broken, right is right."""
        keys = Qt.Key
        walks = (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down, keys.Key_Home, keys.Key_End)
        places = self.places() if key in walks and not control else None
        if places is None:
            return False
        at = self.caret
        if key in (keys.Key_Left, keys.Key_Right):
            right = key == keys.Key_Right
            if at != self.anchor and not extend:
                ends = sorted((at, self.anchor), key=lambda i: (places.caret(i).y, places.caret(i).x))
                to = ends[1] if right else ends[0]
            else:
                to = places.beside(at, right)
        elif key in (keys.Key_Up, keys.Key_Down):
            x = places.caret(at).x if self._wanted_x is None else self._wanted_x
            self.put_caret(places.above(at, x, -1 if key == keys.Key_Up else 1), extend)
            self._wanted_x = x
            return True
        else:
            to = places.row_ends(at)[key == keys.Key_End]
        self.put_caret(to, extend)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.composed.emit()
        self.viewport().update()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self.caret_rect()
        return super().inputMethodQuery(query)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain words, whatever the clipboard has."""
        from albumapp.text.shape import clean

        if source.hasText():
            words = source.text().replace("\r\n", "\n").replace("\r", "\n")
            self.insertPlainText(clean(words))

    # --- mouse -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != LEFT:
            event.ignore()
            return
        self._wanted_x = None
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if writing.third_click(event.timestamp(), event.position().toPoint()):
            self._select(QTextCursor.SelectionType.BlockUnderCursor)
        elif not self._inside(event.position()):
            event.ignore()  # beside the frame: the canvas ends the writing
        else:
            self.put_caret(self.place_at(event.position()), shift)

    def _inside(self, point: QPointF) -> bool:
        f = self._frame()
        if f is None:
            return False
        matrix = self._matrix()
        at = matrix.inverted()[0].map(point)
        spare = 6 / max(matrix.m11() ** 2 + matrix.m12() ** 2, 1e-9) ** 0.5
        inside = QRectF(-spare, -spare, f.box.w + 2 * spare, f.box.h + 2 * spare).contains(at)
        places = self.places()
        words = places.selection(0, len(places.text)) if places is not None else []
        return inside or any(r.x <= at.x() <= r.right and r.y <= at.y() <= r.bottom for r in words)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & LEFT:
            self.put_caret(self.place_at(event.position()), True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT:
            writing.second_click(event.timestamp(), event.position().toPoint())
            self.put_caret(self.place_at(event.position()))
            self._select(QTextCursor.SelectionType.WordUnderCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the canvas zooms and scrolls

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.caret if event.reason() == QContextMenuEvent.Reason.Keyboard else None
        place = self.place_at(QPointF(event.pos())) if at is None else at
        menu = self.createStandardContextMenu()
        writing.fill_menu(menu, self, place)
        menu.setObjectName("text_menu")
        menu.exec(event.globalPos())
        menu.deleteLater()

    # --- focus and looks ---------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        period = QApplication.cursorFlashTime()
        if period > 0:
            self._blink.start(period // 2)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its context menu is part of editing
            self.finish()

    def _flash(self) -> None:
        self._lit = not self._lit
        self.viewport().update(self.caret_rect().adjusted(-4, -4, 4, 4))

    def _moved(self) -> None:
        self._lit = True
        self.viewport().update()
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImCursorRectangle)

    def caret_rect(self) -> QRect:
        """The caret's bounds in px of this widget."""
        return self._caret_line().boundingRect().toAlignedRect()

    def _caret_line(self) -> QPolygonF:
        places = self.places()
        if places is None:
            return QPolygonF()
        c = places.caret(self.caret + len(self._pending()))
        return self._matrix().map(QPolygonF([QPointF(c.x, c.y), QPointF(c.x, c.y + c.height)]))

    def paintEvent(self, event: QPaintEvent) -> None:
        places = self.places()
        if places is None:
            return
        p = QPainter(self.viewport())
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        matrix, accent = self._matrix(), self.palette().highlight().color()
        start, end = sorted((self.caret, self.anchor))
        if start != end:
            shade = QColor(accent)
            shade.setAlpha(90)
            for r in places.selection(start, end):
                path = QPainterPath()
                path.addPolygon(matrix.map(QPolygonF(QRectF(r.x, r.y, r.w, r.h))))
                p.fillPath(path, shade)
        if pending := self._pending():
            self._underline(p, matrix, places, self.caret, self.caret + len(pending), accent)
        for first, last in writing.now().misspelt(self.toPlainText()) if not pending else ():
            if not first <= self.caret <= last or self.caret != self.anchor:  # not while it is being typed
                self._underline(p, matrix, places, first, last, WRONG, wave=True)
        if self._lit and start == end:
            line = self._caret_line()
            p.setPen(QPen(QColor(255, 255, 255, 200), 3.5))
            p.drawPolyline(line)
            p.setPen(QPen(accent.darker(130), 1.8))
            p.drawPolyline(line)
        p.end()

    @staticmethod
    def _underline(
        p: QPainter, m: QTransform, places: CaretMap, start: int, end: int, colour: QColor, wave: bool = False
    ) -> None:
        p.setPen(QPen(colour, 1.4))
        for r in places.selection(start, end):
            a, b = (m.map(QPointF(x, r.y + r.h * 0.86)) for x in (r.x, r.right))
            if not wave:
                p.drawLine(a, b)
                continue
            along = b - a
            length = max((along.x() ** 2 + along.y() ** 2) ** 0.5, 1.0)
            steps = max(int(length / (2 * WAVE)), 1)
            across = QPointF(-along.y(), along.x()) * (WAVE / length)
            p.drawPolyline(QPolygonF([a + along * (k / steps) + across * (k % 2) for k in range(steps + 1)]))


def to_qt(text: str, at: int) -> int:
    """A position of Python's string in UTF-16 units."""
    return at + sum(c > "\uffff" for c in text[:at])


def from_qt(text: str, at: int) -> int:
    """A position in UTF-16 units in Python's string."""
    units = 0
    for i, c in enumerate(text):
        if units >= at:
            return i
        units += 1 + (c > "\uffff")
    return len(text)
