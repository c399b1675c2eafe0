"""An empty panel: one picture, a line of words, and a button where there is a way on, or two."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, icon_size, label

if TYPE_CHECKING:
    from albumapp.ui.panels.filter import FilterLine


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
        self._run_other: Callable[[], None] | None = None
        self.button = button("", f"{name}_button", self._go, "primary")
        self.other = button("", f"{name}_other", self._go_other, "flat")
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(self.words)
        for made in (self.button, self.other):
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def show_words(
        self,
        glyph: str,
        words: str,
        button_text: str = "",
        run: Callable[[], None] | None = None,
        other_text: str = "",
        other: Callable[[], None] | None = None,
    ) -> None:
        self._glyph = glyph
        self._draw()
        self.words.setText(words)
        for made, text in ((self.button, button_text), (self.other, other_text)):
            made.setText(text)
            made.setAccessibleName(text)
            made.setVisible(bool(text))
        self._run, self._run_other = run, other

    def _draw(self) -> None:
        if self._glyph:
            self._picture.setPixmap(icon(self._glyph).pixmap(icon_size() * 2.4))

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)
        self._draw()  # another palette, another font

    def _go(self) -> None:
        if self._run is not None:
            self._run()

    def _go_other(self) -> None:
        if self._run_other is not None:
            self._run_other()


def say_no_photos(
    empty: Empty, some: bool, line: FilterLine, shown: str, show: Callable[[str], None]
) -> None:
    """Of a list of photos: one picture, what is not there, and one way on. `some`: the album has photos."""
    text = line.wish.text
    if not some:
        empty.show_words("image", tr("Photos appear here as they come in."))
    elif line.active:
        words = tr("No photo matches “{words}”.", words=text) if text else tr("No photo matches.")
        empty.show_words("magnifying-glass", words, tr("Show all photos"), line.clear)
    elif shown == "unused":
        empty.show_words("check-circle", tr("Every photo is in the album."))
    elif shown == "aside":
        empty.show_words("tray", tr("Nothing is set aside."), tr("Back to all photos"), partial(show, "all"))
    else:
        empty.show_words("image", tr("All photos are set aside."), tr("Show them"), partial(show, "aside"))
