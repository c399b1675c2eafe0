"""The middle of the window while there are photos and no pages: ideas, and what one chooses oneself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from albumapp.ui.panels.ideas import GAP, MOST_LOW
from albumapp.ui.tr import tr
from albumapp.ui.widgets import label, row

INVITED = 3  # ideas that are shown there, side by side where there is room


def invitation(ideas: QWidget, suggest: QWidget) -> QScrollArea:
    """A page of both; with large text it may be higher than the window, and scrolls."""
    page = QWidget()
    page.setObjectName("invitation")
    middle = QWidget()
    middle.setMaximumWidth(round(INVITED * (MOST_LOW * middle.fontMetrics().height() + GAP)))
    box = QVBoxLayout(middle)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(12)
    box.addStretch(1)
    box.addWidget(label(tr("What shall it become?"), "invite_title", 8))
    box.addWidget(ideas)
    box.addLayout(row(suggest, None))
    box.addStretch(2)
    across = QHBoxLayout(page)
    across.setContentsMargins(16, 12, 16, 12)
    across.addStretch(1)
    across.addWidget(middle, 1000)
    across.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    return scroll
