"""The end of the walk: what was read and what is left, calmly, and the way to the order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.thing import NOTHING, named
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, icon_size, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.session.walking import Walk
    from albumapp.ui.desk import Desk

WIDTH_LINES = 34


class EndPage(QWidget):
    """`show_end` fills it; `runs` are what its buttons do: export, left, again, close, back."""

    def __init__(self, runs: dict[str, Callable[..., None]], desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("reading_end")
        self.sign = QLabel()
        self.heading = wrapped(label("", "reading_end_heading", 10, bold=True))
        self.words = wrapped(label("", "reading_end_words", 2))
        self.export = button(tr("Export…"), "reading_export", runs["export"], "primary", "")
        self.left = button("", "reading_left", runs["left"])
        self.again = button(tr("Read all of it again"), "reading_again", runs["again"], "flat")
        self.leave = button(named(desk, "Back to the pages"), "reading_close", runs["close"], "flat")
        self._inner = inner = QWidget()
        box = QVBoxLayout(inner)
        box.setSpacing(16)
        for made in (self.sign, self.heading, self.words):
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(made)
        box.addSpacing(8)
        box.addLayout(row(None, self.left, self.export, None))
        box.addLayout(row(None, self.again, self.leave, None))
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(row(None, inner, None))
        whole.addStretch(3)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        wide = WIDTH_LINES * self.fontMetrics().height()
        self._inner.setFixedWidth(min(wide, round(0.92 * self.width())))

    def show_end(self, walk: Walk) -> None:
        left, fine, mended = len(walk.left), walk.fine_count, walk.mended
        side = icon_size() * 3
        self.sign.setPixmap(icon("book-open" if left else "check-circle", True).pixmap(side))
        self.heading.setText(
            tr("That was the last stop") if left else named(self._desk, "You have read your book")
        )
        lines = []
        if not walk.stops and not mended:
            lines.append(named(self._desk, NOTHING))
        if fine:
            lines.append(count(fine, "You found {n} stop fine.", "You found {n} stops fine."))
        if mended:
            lines.append(count(mended, "{n} is mended.", "{n} are mended."))
        if left:
            lines.append(count(left, "{n} stop is left for later.", "{n} stops are left for later."))
        elif walk.stops or mended:
            lines.append(tr("It is ready to be printed."))
        self.words.setText("\n".join(lines))
        self.left.setText(count(left, "Look at what is left", "Look at the {n} that are left"))
        self.left.setVisible(bool(left))

    def told(self) -> str:
        """All that it says."""
        return f"{self.heading.text()}. {self.words.text()}".replace("\n", " ")
