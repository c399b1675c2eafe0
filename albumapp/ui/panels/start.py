"""The empty window: a place to drop photos, three ways to begin, and what was open last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from albumapp.ui.tr import tr
from albumapp.ui.widgets import CENTRE, button, label, pen

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow

RECENT_SHOWN = 5


class DropZone(QFrame):
    """A dashed frame with a picture, a line of words and the buttons."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("drop_zone")
        self.setAccessibleName(tr("Drop photos or a folder here"))
        box = QVBoxLayout(self)
        box.setContentsMargins(40, 116, 40, 32)
        box.setSpacing(8)
        title = label(tr("Drop photos or a folder here"), "drop_title", 8)
        title.setProperty("alignment", CENTRE)
        box.addWidget(title)
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


class StartPage(QWidget):
    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("start_page")
        self._desk = window.desk
        box = QVBoxLayout(self)
        box.addStretch(2)
        self.zone = DropZone(window)
        across = QHBoxLayout()
        across.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.zone)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        middle.addLayout(self._recent)
        across.addLayout(middle, 2)
        across.addStretch(1)
        box.addLayout(across)
        box.addStretch(3)
        self.setFocusProxy(self.zone.first)
        self.refresh()

    def refresh(self) -> None:
        """The albums that were open last."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()
        paths = self._desk.settings.recent[:RECENT_SHOWN]
        if paths:
            self._recent.addWidget(label(tr("Open again"), "recent_title", quiet=True))
        for n, path in enumerate(paths):
            made = button(path.stem, f"recent_{n}", lambda p=path: self._desk.open_project(p), "flat", "book")
            made.setToolTip(str(path))
            made.setStyleSheet("text-align: left")
            self._recent.addWidget(made)
