"""One page at a time in the preview, for small screens: each page as large as the window lets it be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QPushButton

from albumapp.ui.preview.openings import Opening, Side
from albumapp.ui.tr import tr
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from albumapp.ui.preview.window import Preview

SETTING = "preview_single"
MARGIN = 8  # px between the button and the edges


class OnePage:
    """`on`: one page is shown, the right one of its opening where `right`. Keys 1 and 2, and a button."""

    def __init__(self, preview: Preview) -> None:
        self._preview, self._settings = preview, preview._desk.settings
        self._on, self.right = bool(self._settings.get(SETTING)), True
        self.button = QPushButton(tr("One page"), preview)
        self.button.setObjectName("preview_single")
        self.button.setCheckable(True)
        self.button.setChecked(self.on)
        self.button.setToolTip(tr("One page at a time (1), or both (2)"))
        self.button.clicked.connect(self.show)
        self.settle()

    @property
    def alone(self) -> bool:
        """Whether nothing lies beside a page: prints, cards, a calendar, what hangs on the wall."""
        document = self._preview._desk.document
        return document is not None and any(s.shape.is_piece for s in document.surfaces)

    @property
    def on(self) -> bool:
        return self._on or self.alone

    def settle(self) -> None:
        """The upper corner is the button's."""
        self.button.setVisible(not self.alone)
        size = self.button.sizeHint()
        self.button.setGeometry(
            self._preview.width() - size.width() - MARGIN, MARGIN, size.width(), size.height()
        )

    def show(self, on: bool) -> None:
        """One page at a time, or both of an opening."""
        if on == self._on or self.alone:
            return
        preview = self._preview
        preview._finish()
        self._on = on
        self.button.setChecked(on)
        self._settings.set(SETTING, on)
        self._keep_to(preview.openings[preview.index] if preview.openings else None)
        preview._told()
        preview._ask()
        preview.setFocus()

    def _keep_to(self, opening: Opening | None, right: bool = False) -> None:
        """The side that is asked for, where something is printed on it, else the other one."""
        if opening is not None:
            sides = printed(opening)
            self.right = right if right in sides else True in sides

    def go(self, index: int, right: bool = False) -> None:
        """To a side of an opening, at once: nothing turns."""
        preview = self._preview
        if 0 <= index < len(preview.openings):
            preview.index = index
            self._keep_to(preview.openings[index], right)
            preview._told()
            preview._ask()

    def leaf(self, by: int) -> None:
        """So many pages on."""
        preview = self._preview
        places = [(n, right) for n, o in enumerate(preview.openings) for right in printed(o)]
        here = (preview.index, self.right)
        if here in places:
            self.go(*places[min(max(places.index(here) + by, 0), len(places) - 1)])

    def side(self) -> Side | None:
        """What is shown."""
        preview = self._preview
        if not preview.openings:
            return None
        opening = preview.openings[preview.index]
        return opening.right if self.right else opening.left

    def words(self) -> str:
        """ "Page 5 of 24"; "" where the page has no number of its own."""
        document, side = self._preview._desk.document, self.side()
        if document is None or side is None or not side.surface or side.hard:
            return ""
        if self.alone:
            return surface_name(document.surface(side.surface))
        pages = document.surface(side.surface).shape.pages
        number = pages[-1] if self.right and pages else pages[0] if pages else None
        return "" if number is None else tr("Page {page} of {n}", page=number, n=document.page_count)

    def paint(self, p: QPainter, middle: QPointF, k: float) -> None:
        """The page, its middle where the book's would be."""
        side = self.side()
        if side is None:
            return
        half = side.part.w * k / 2
        fold = QPointF(middle.x() + (-half if self.right else half), middle.y())
        lying = (None, side) if self.right else (side, None)
        self._preview.book.lying(p, *lying, fold, k)

    def key(self, key: int) -> bool:
        """Whether a key was one of those that choose."""
        if key not in (Qt.Key.Key_1, Qt.Key.Key_2):
            return False
        self.show(key == Qt.Key.Key_1)
        return True


def printed(opening: Opening) -> list[bool]:
    """Sides on which something is printed: False the left one, True the right one."""
    sides = ((False, opening.left), (True, opening.right))
    return [right for right, side in sides if side is not None and side.surface]
