"""The window of the preview: the book lies open on a dark table, pages turn by keys, wheel, click and drag.

Only what will be left after trimming shows. Leafing here leafs in the main window, too.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from albumapp.ui.preview.book import Book
from albumapp.ui.preview.openings import INSIDE, Opening, opening_of, openings
from albumapp.ui.preview.pictures import BookPictures
from albumapp.ui.preview.single import OnePage
from albumapp.ui.tr import tr
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.desk import Desk
    from albumapp.ui.proofing import Proofing

WORDS = QColor("#c4c0b8")  # on a table that is dark in both schemes
TURN_MS = 280
NOTCH = 120  # of a wheel: one page
DRAGGED = 6  # px: less is a click
STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}


class Preview(QWidget):
    """`index` is the opening that is shown, `turning` the one on its way in (None at rest)."""

    def __init__(
        self, desk: Desk, pictures: Pictures, parent: QWidget, proofing: Proofing | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("preview")
        self.setWindowTitle(tr("Preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._desk = desk
        self.openings: list[Opening] = []
        self.index = 0
        self.turning: int | None = None
        self._turn = 0.0  # 0: the sheet lies right, 1: left
        self._pressed: QPointF | None = None
        self._dragging = False
        self._wheel = 0
        self._leafing = False
        self.book = Book(self)
        known = desk.project.context if desk.project is not None else None
        self.pages = BookPictures(finder(desk), self, known, proofing)
        self.pages.arrived.connect(lambda _: self.update())
        self.pages.idle.connect(desk.check_idle)
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._animation.valueChanged.connect(self._turned)
        self._animation.finished.connect(self._landed)
        self._busy = lambda: self.turning is not None or not self.pages.is_idle
        desk.busy_checks.append(self._busy)
        desk.current_surface_changed.connect(self._elsewhere)
        desk.document_changed.connect(self._changed)
        desk.project_changed.connect(self.close)
        self.one = OnePage(self)
        self._changed()
        self.index = opening_of(self.openings, desk.surface_id)
        self._told()

    # --- the book --------------------------------------------------------------------------------

    def _changed(self, *_: object) -> None:
        document = self._desk.document
        self.openings = openings(document) if document is not None else []
        self.index = min(self.index, max(len(self.openings) - 1, 0))
        if self.turning is not None and self.turning >= len(self.openings):
            self.turning = None
        self._ask()
        self.update()

    def _elsewhere(self, surface_id: str) -> None:
        """The main window shows another surface."""
        if not self._leafing:
            self.leaf_to(opening_of(self.openings, surface_id, self._goal))

    @property
    def _goal(self) -> int:
        return self.index if self.turning is None else self.turning

    def leaf(self, by: int) -> None:
        """So many openings on, or pages where one is shown; Home and End are very many."""
        if self.one.on:
            self.one.leaf(by)
        else:
            self.leaf_to(self._goal + by)

    def leaf_to(self, index: int) -> None:
        """Turn to an opening; one that is still turning lands first."""
        if not self.openings:
            return
        index = min(max(index, 0), len(self.openings) - 1)
        if index == self._goal:
            return
        self._finish()
        if self.one.on:
            self.one.go(index)
            return
        self._begin(index)
        self._run(1.0 if index > self.index else 0.0)

    def _begin(self, index: int) -> None:
        self.turning = index
        self._turn = 0.0 if index > self.index else 1.0
        self._told()
        self._ask()

    def _run(self, end: float) -> None:
        """Let the sheet fall to a side, in as much of the time as the way left is of the whole."""
        self._animation.stop()
        way = abs(end - self._turn)
        if not self._moves():
            self._turn = end
            self._landed()
            return
        self._animation.setStartValue(self._turn)
        self._animation.setEndValue(end)
        self._animation.setDuration(max(1, round(TURN_MS * way)))
        self._animation.start()

    def _moves(self) -> bool:
        """Whether things may move: not where the system asks for less motion."""
        style = self.style()
        if self._desk.settings.get("less_motion"):
            return False
        return (
            style.styleHint(style.StyleHint.SH_Widget_Animation_Duration, None, self) > 0 and self.isVisible()
        )

    def _turned(self, value: float) -> None:
        self._turn = value
        self.update()

    def _landed(self) -> None:
        """The sheet lies on one side or the other."""
        if self.turning is None:
            return
        came = (self._turn > 0.5) == (self.turning > self.index)
        if came:
            self.index = self.turning
        self.turning = None
        if not came:
            self._told()
        self._ask()
        self.update()
        self._desk.check_idle()

    def _finish(self) -> None:
        if self.turning is not None:
            self._animation.stop()
            self._turn = 1.0 if self.turning > self.index else 0.0
            self._landed()

    def _told(self) -> None:
        """The main window and a screen reader hear where one is."""
        if not self.openings:
            return
        opening = self.openings[self._goal]
        self.setAccessibleName(tr("Preview: {pages}", pages=self.words()))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self._leafing = True
        self._desk.go(opening.surface)
        self._leafing = False
        self.update()

    def words(self) -> str:
        """Which pages are shown, or that the book is closed."""
        document = self._desk.document
        if document is None or not self.openings:
            return ""
        opening = self.openings[self._goal]
        if self.one.on and (page := self.one.words()):
            return page
        if opening.left is None:
            return tr("Front cover")
        if opening.right is None:
            return tr("Back cover")
        return tr(
            "{pages} of {n}", pages=surface_name(document.surface(opening.surface)), n=document.page_count
        )

    # --- measures --------------------------------------------------------------------------------

    def _scale(self) -> float:
        """Window px per mm: two pages and the cover's edge fit, with room for the words below."""
        document = self._desk.document
        w = h = 1.0
        for side in (s for o in self.openings for s in o.sides if s is not INSIDE):
            w, h = max(w, side.part.w), max(h, side.part.h)
        line = self.fontMetrics().height()
        if document is None:
            return 1.0
        across = 1 if self.one.on else 2
        return max(0.05, min((self.width() - 64) / (across * w), (self.height() - 56 - 2.5 * line) / h))

    def _ask(self) -> None:
        """Have the pages drawn that are seen now, and those that are likely next."""
        document = self._desk.document
        if document is None or not self.openings:
            return
        near = [self._goal, self.index]
        ahead = 1 if self._goal >= self.index else -1
        near += [self._goal + ahead, self._goal - ahead, self._goal + 2 * ahead]
        ids = [i for n in near if 0 <= n < len(self.openings) for i in self.openings[n].surfaces]
        self.pages.want(document, dict.fromkeys(ids), self._scale() * self.devicePixelRatioF())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self.one.settle()
        self._ask()

    # --- drawing ---------------------------------------------------------------------------------

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.book.table(p)
        document = self._desk.document
        if document is None or not self.openings:
            return
        k = self._scale()
        line = self.fontMetrics().height()
        middle = QPointF(self.width() / 2, (self.height() - 1.5 * line) / 2)
        if self.one.on:
            self.one.paint(p, middle, k)
        else:
            self.book.paint(p, middle + QPointF(self.book.shift(k), 0), k)
        p.setPen(WORDS)
        words = tr("{pages}  ·  arrow keys leaf, 1 shows one page, 2 both, Esc ends", pages=self.words())
        if self.one.alone:
            words = tr("{pages}  ·  arrow keys leaf, Esc ends", pages=self.words())
        if self.fontMetrics().horizontalAdvance(words) > self.width():
            words = self.words()
        below = self.rect().adjusted(0, 0, 0, -line // 2)
        p.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)

    # --- keys, mouse, wheel ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif self.one.key(event.key()):
            return
        elif event.key() in STEPS:
            self.leaf(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch a page; a touchpad's small steps add up."""
        delta = event.angleDelta()
        self._wheel -= delta.y() or delta.x()
        while abs(self._wheel) >= NOTCH:
            step = 1 if self._wheel > 0 else -1
            self._wheel -= step * NOTCH
            self.leaf(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._finish()
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag takes the page along: its outer edge stays at the pointer."""
        if self._pressed is None or self.one.on:
            return
        at = event.position()
        if not self._dragging:
            if abs(at.x() - self._pressed.x()) < DRAGGED:
                return
            by = 1 if self._pressed.x() > self.width() / 2 else -1
            goal = self.index + by
            if not 0 <= goal < len(self.openings):
                return
            self._dragging = True
            self._begin(goal)
        half = max(self._scale() * self._page_width(), 1.0)
        reach = (at.x() - self.width() / 2) / half  # 1: the right edge, -1: the left
        self._turn = min(max((1 - reach) / 2, 0.0), 1.0)
        self.update()

    def _page_width(self) -> float:
        return max((s.part.w for o in self.openings for s in o.sides), default=1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The page falls to the nearer side; a click on a half of the window leafs that way."""
        if self._pressed is None:
            return
        pressed, self._pressed = self._pressed, None
        if self._dragging:
            self._dragging = False
            self._run(1.0 if self._turn > 0.5 else 0.0)
        else:
            self.leaf(1 if pressed.x() > self.width() / 2 else -1)

    def closeEvent(self, event: object) -> None:
        self._animation.stop()
        self.turning = None
        self.pages.close()
        if self._busy in self._desk.busy_checks:
            self._desk.busy_checks.remove(self._busy)
        super().closeEvent(event)


def finder(desk: Desk) -> Callable[[Document], Callable[[str], Path | None]]:
    """Where the photos of the desk's project are; to be called in a thread."""
    path = desk.project.path if desk.project is not None else None

    def find(document: Document) -> Callable[[str], Path | None]:
        from albumapp.session.files import photo_finder

        with desk.library_factory() as library:  # a connection of that thread's own
            look = photo_finder(document, library, path)
            return {p: look(p) for p in document.shown()}.get

    return find
