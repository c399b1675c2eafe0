"""The empty window: a place to drop photos, three ways to begin, occasions, and what was open last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from albumapp.ui.tr import tr
from albumapp.ui.widgets import CENTRE, button, label, pen

if TYPE_CHECKING:
    from albumapp.session.occasions import Occasion
    from albumapp.ui.main_window import MainWindow


class DropZone(QFrame):
    """A dashed frame with a picture, a line of words and the buttons."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("drop_zone")
        self.setAccessibleName(tr("Drop photos or a folder here"))
        box = QVBoxLayout(self)
        box.setContentsMargins(40, 116, 40, 32)
        box.setSpacing(8)
        self.title = label(tr("Drop photos or a folder here"), "drop_title", 8)
        self.title.setProperty("alignment", CENTRE)
        box.addWidget(self.title)
        text = tr("albumapp chooses, arranges and lays them out. Your files are never changed.")
        under = label(text, "drop_text", quiet=True)
        under.setProperty("alignment", CENTRE)
        box.addWidget(under)
        box.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self.first = button(tr("Choose photos…"), "start_photos", lambda: window.run("add_photos"), "primary")
        buttons.addWidget(self.first)
        buttons.addWidget(button(tr("Choose folder…"), "start_folder", lambda: window.run("add_folder")))
        self.demo = button(tr("Try with sample photos"), "start_demo", lambda: window.run("demo"))
        buttons.addWidget(self.demo)
        buttons.addStretch(1)
        box.addLayout(buttons)
        box.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(520, 300))

    def paintEvent(self, event: object) -> None:
        """A landscape in a frame, drawn: an icon would load its font before the first paint."""
        super().paintEvent(event)
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = self.width() / 2 - 32, 40.0
        path = QPainterPath()
        path.addRoundedRect(QRectF(x, y, 64, 52), 6, 6)
        path.addEllipse(QRectF(x + 13, y + 12, 9, 9))
        path.moveTo(x + 8, y + 42)
        for a, b in ((24, 27), (34, 37), (44, 24), (56, 38)):
            path.lineTo(x + a, y + b)
        p.strokePath(path, pen(self.palette().placeholderText().color(), 3))


class StartPage(QScrollArea):
    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("start_page")
        self._desk, self._window = window.desk, window
        self._recent: QWidget | None = None
        self._occasions: QWidget | None = None
        self.setWidgetResizable(True)  # with large text the page is higher than the window
        self.setProperty("frameShape", 0)  # none
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addStretch(2)
        self.zone = DropZone(window)
        across = QHBoxLayout()
        across.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.zone)
        self._middle = middle
        across.addLayout(middle, 2)
        across.addStretch(1)
        box.addLayout(across)
        box.addStretch(3)
        self.setWidget(inner)
        self.setFocusProxy(self.zone.first)

    def furnish(self) -> None:
        """What the first paint did not need: occasions and the covers of the albums that were open last."""
        from albumapp.ui.panels.start_cards import occasion_cards

        if self._occasions is None:
            self._occasions = occasion_cards(self._desk, self._chosen)
            self._middle.addWidget(self._occasions)
        self.refresh()

    def refresh(self) -> None:
        """The albums that were open last, once the page is furnished."""
        if self._occasions is None:
            return
        from albumapp.ui.panels.start_cards import recent_cards

        if self._recent is not None:
            self._recent.setParent(None)  # one of its cards may be what called
            self._recent.deleteLater()
        self._recent = recent_cards(self._desk, self.refresh)
        if self._recent is not None:
            self._middle.addWidget(self._recent)

    def _chosen(self, occasion: Occasion | None) -> None:
        """The next book is for this; the photos are still to be given."""
        self._desk.occasion = occasion
        if self._window.has_bench:
            self._window.bench.invite.begin_with(occasion)
        words = tr("Drop photos or a folder here")
        if occasion is not None:
            words = tr("{occasion}: drop your photos here", occasion=tr(occasion.name))
        self.zone.title.setText(words)
        self.zone.setAccessibleName(words)
