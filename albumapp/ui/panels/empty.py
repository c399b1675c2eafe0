"""An empty panel: one picture, a line of words, and one button where there is a way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.widgets import button, icon_size, label


class Empty(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._picture = label(name=f"{name}_picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._glyph = ""
        self.words = label(name=name, quiet=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self._run: Callable[[], None] | None = None
        self.button = button("", f"{name}_button", self._go, "primary")
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(self.words)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def show_words(
        self, glyph: str, words: str, button_text: str = "", run: Callable[[], None] | None = None
    ) -> None:
        self._glyph = glyph
        self._draw()
        self.words.setText(words)
        self.button.setText(button_text)
        self.button.setAccessibleName(button_text)
        self.button.setVisible(bool(button_text))
        self._run = run

    def _draw(self) -> None:
        if self._glyph:
            self._picture.setPixmap(icon(self._glyph).pixmap(icon_size() * 2.4))

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)
        self._draw()  # another palette, another font

    def _go(self) -> None:
        if self._run is not None:
            self._run()
