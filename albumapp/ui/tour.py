"""A short tour: the window's parts, one after the other, on the user's own pages. Offered once, and in Help.

To change it: `STEPS`, each the name of a widget that it points at, a title and a sentence or two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QWidget

from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, column, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow

STEPS = (
    (
        "canvas",
        "Your pages",
        "Drag photos to other frames, double-click one to move it inside its frame. "
        "Everything can be undone with Ctrl+Z, even tomorrow.",
    ),
    (
        "alternatives",
        "Other layouts",
        "Each of these shows the same photos in another way. Point at one to see it on the page; "
        "a click takes it.",
    ),
    (
        "photo_panel",
        "All your photos",
        "Those that are not in the book are under “Unused”, each with the reason why. Drag them onto a page.",
    ),
    (
        "inspector",
        "What is selected",
        "Sizes, colours, texts, and in plain words why a photo stands where it does.",
    ),
    (
        "strip",
        "The whole book",
        "Drag spreads to another place. Ctrl+K finds every action; F5 turns the pages; "
        "“Order” makes the files for the printer.",
    ),
)
GAP = 12  # px
WIDE = 24  # of the card, in line heights


def offer(window: MainWindow) -> None:
    """Once, when there is a first album to show it on."""
    settings = window.desk.settings
    if not settings.get("toured"):
        settings.set("toured", True)
        window.status.offer(tr("New here? Show me around"), "tour_offer", lambda: start(window))


def start(window: MainWindow) -> Tour:
    window.show_panels()
    window.go("design")
    return Tour(window)


class Tour(QWidget):
    """Lies over the window and lets one part of it through. Arrows and Enter walk, Esc ends it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self._window = window
        self._at = 0
        self.card = QFrame(self)
        self.card.setObjectName("tour_card")
        self.card.setAutoFillBackground(True)
        self.card.setFrameShape(QFrame.Shape.StyledPanel)
        box = column(self.card, 16, 8)
        self._title = label(name="tour_title", size=3, bold=True)
        self._words = wrapped(label(name="tour_words"))
        self._count = label(name="tour_count", quiet=True)
        self._back = button(tr("Back"), "tour_back", self.back)
        self._next = button(tr("Next"), "tour_next", self.next, "primary")
        box.addWidget(self._title)
        box.addWidget(self._words)
        box.addLayout(
            row(self._count, None, button(tr("End"), "tour_end", self.end, "flat"), self._back, self._next)
        )
        window.installEventFilter(self)
        self._show()
        self.show()
        self.raise_()
        self._next.setFocus()

    @property
    def step(self) -> int:
        return self._at

    def next(self) -> None:
        if self._at + 1 == len(STEPS):
            self.end()
            return
        self._at += 1
        self._show()

    def back(self) -> None:
        self._at = max(self._at - 1, 0)
        self._show()

    def end(self) -> None:
        self._window.removeEventFilter(self)
        self.close()
        self.deleteLater()
        self._window.take_focus()

    def _target(self) -> QRect:
        found = self._window.findChild(QWidget, STEPS[self._at][0])
        if found is None or not found.isVisible():
            return QRect()
        return QRect(found.mapTo(self._window, QPoint(0, 0)), found.size())

    def _show(self) -> None:
        _, title, words = STEPS[self._at]
        self._title.setText(tr(title))
        self._words.setText(tr(words))
        self._count.setText(tr("{n} of {all}", n=self._at + 1, all=len(STEPS)))
        self._back.setEnabled(self._at > 0)
        self._next.setText(tr("Done") if self._at + 1 == len(STEPS) else tr("Next"))
        self.setAccessibleDescription(f"{tr(title)}. {tr(words)}")
        self._lay()

    def _lay(self) -> None:
        """The card beside what it speaks of, inside the window."""
        self.setGeometry(self._window.rect())
        target = self._target()
        wide = min(WIDE * self.fontMetrics().height(), self.width() - 4 * GAP)
        self.card.setFixedWidth(wide)
        self.card.adjustSize()
        w, h = self.card.width(), max(self.card.sizeHint().height(), self.card.heightForWidth(wide))
        self.card.resize(w, h)
        room = self.rect().adjusted(GAP, GAP, -GAP, -GAP)
        places = (
            QRect(target.right() + GAP, target.center().y() - h // 2, w, h),
            QRect(target.left() - GAP - w, target.center().y() - h // 2, w, h),
            QRect(target.center().x() - w // 2, target.top() - GAP - h, w, h),
            QRect(target.center().x() - w // 2, target.bottom() + GAP, w, h),
        )
        best = next((p for p in places if room.contains(p)), None)
        if best is None:
            best = QRect(0, 0, w, h)
            best.moveCenter(target.center() if target.isValid() else room.center())
            best.moveLeft(max(room.left(), min(best.left(), room.right() - w)))
            best.moveTop(max(room.top(), min(best.top(), room.bottom() - h)))
        self.card.move(best.topLeft())
        self.update()

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QPainterPath()
        veil.addRect(QRectF(self.rect()))
        hole = QRectF(self._target().adjusted(-2, -2, 2, 2))
        if not hole.isEmpty():
            veil.addRoundedRect(hole, 6, 6)
        p.fillPath(veil, QColor(0, 0, 0, 130))
        p.setPen(QPen(self.palette().accent().color(), 3))
        p.drawRoundedRect(hole, 6, 6)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._lay()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.back()

    def mousePressEvent(self, event: object) -> None:
        """A click beside the card does not reach what lies below."""
