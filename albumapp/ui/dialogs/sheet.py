"""A sheet: a page that lies over the window for one task and never blocks it. Esc or the cross closes it.

To add one, write a builder `(window, sheet) -> None` that fills `sheet.body`, and enter it in `PAGES`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QScrollArea, QVBoxLayout, QWidget

from albumapp.ui.dialogs import (
    check,
    collect,
    comments,
    compare,
    decor,
    ease,
    export_sheet,
    family,
    favourites,
    history,
    ideas,
    keys,
    layouts,
    many,
    measures,
    names,
    order_sheet,
    orders,
    own_product,
    pages,
    pdf_sheet,
    prices,
    privacy,
    products,
    proof,
)
from albumapp.ui.tr import tr
from albumapp.ui.widgets import column, glyph_tool, label, row

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def _home_print(window: MainWindow, sheet: Sheet) -> None:
    from albumapp.ui.dialogs.home_sheet import home_print  # Qt's printing costs what few need

    home_print(window, sheet)


# id: title, builder, width in px
PAGES: dict[str, tuple[str, Callable[[MainWindow, Sheet], None], int]] = {
    "suggest": ("Suggest album", pages.suggest, 440),
    "order": ("Order", order_sheet.order, 520),
    "orders": ("What was ordered when", orders.orders, 560),
    "prices": ("Own prices", prices.prices, 560),
    "quote": ("Quote", prices.quote, 480),
    "home_print": ("Print at home", _home_print, 460),
    "export": ("Export", export_sheet.export, 460),
    "many": ("Many at once", many.many, 520),
    "check": ("Check", check.check, 500),
    "refused": ("Files left out", pages.refused, 520),
    "proof": ("Soft proof", proof.proof, 440),
    "keys": ("All keys", keys.keys, 560),
    "ideas": ("What these photos would make", ideas.ideas, 640),
    "family": ("Take the look of an album", family.family, 440),
    "stored": ("What is stored about you", privacy.stored, 520),
    "names": ("Names of guests", names.names, 480),
    "favourites": ("List of favourites", favourites.favourites, 460),
    "comments": ("Comments", comments.comments, 460),
    "collect": ("Collect for others", collect.collect, 480),
    "history": ("History", history.history, 420),
    "pdf_report": ("Check a PDF", pdf_sheet.pdf_report, 560),
    "versions": ("Versions and orders", history.versions, 500),
    "compare": ("Then and now", compare.compare, 760),
    "products": ("Change product", products.products, 520),
    "own_product": ("Own product", own_product.own_product, 560),
    "changes": ("What the product changed", products.changes, 460),
    "layouts": ("Kept layouts", layouts.layouts, 460),
    "measures": ("Units, grid and screen", measures.measures, 460),
    "decoration": ("Frames and decoration", decor.decoration, 460),
    "ease": ("Easier to see and to use", ease.ease, 440),
    "language": ("Language", measures.language, 420),
    "about": ("About albumapp", pages.about, 420),
}
USUAL_LINE = 16  # px: widths are meant for text so high, and grow with it


class Sheet(QFrame):
    """`on_refresh` is called when what is known of the album changed, `on_leave` when it closes;
    `first` is what the keys begin with.

    `body` scrolls where the window is too low for it; `head` and `footer` always stay in sight.
    A builder that has nothing to show closes the sheet; it is `gone` then.
    """

    def __init__(self, window: MainWindow, name: str) -> None:
        super().__init__(window.centralWidget())
        title, build, width = PAGES[name]
        self.name = name
        line = self.fontMetrics().height()
        self._window, self._width = window, round(width * min(max(line / USUAL_LINE, 1.0), 1.6))
        self.on_refresh: Callable[[], None] | None = None
        self.on_leave: Callable[[], None] | None = None
        self._dodged = False
        self.first: QWidget | None = None
        self.gone = False
        self.setObjectName(f"sheet_{name}")
        self.setAccessibleName(tr(title))
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        box = column(self, 16, 12)
        close = glyph_tool("x", "sheet_close", tr("Close"), self.close)
        box.addLayout(row(label(tr(title), "sheet_title", 3, bold=True), None, close))
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self.head = QVBoxLayout()
        box.addLayout(self.head)
        box.addWidget(self._scroll)
        self.footer = QVBoxLayout()
        box.addLayout(self.footer)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, self.close, context=Qt.ShortcutContext.WindowShortcut
        )
        build(window, self)
        if self.gone:
            return
        self.settle()
        self.show()
        self.raise_()
        (self.first or close).setFocus()

    def settle(self) -> None:
        """Below the rail at the right, as high as it needs and the window allows."""
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # only what is shown knows the height of its lines

    def _fit(self) -> None:
        whole, top = self._window.centralWidget().rect(), self._window.stack.y() + 12
        width = min(self._width, whole.width() - 24)
        inner = self._scroll.widget()
        self.body.activate()
        around = 64 + round(2.4 * self.fontMetrics().height())
        around += sum(part.sizeHint().height() for part in (self.head, self.footer))
        # words that wrap want less than the least that the scroll area gives them
        least = max(inner.sizeHint().height(), inner.minimumSizeHint().height())
        wish = max(least, inner.heightForWidth(width - 48)) + around
        height = min(wish, whole.height() - top - 48)
        left = 12 if self._dodged else whole.width() - width - 12
        self.setGeometry(left, top, width, max(height, round(1.4 * around)))

    def dodge(self, place: QRect) -> None:
        """To the other side, where it lies over this place of the window and would not over there."""
        whole, mine = self._window.centralWidget().rect(), self.geometry()
        other = mine.translated(whole.width() - mine.width() - 2 * mine.x(), 0)
        if mine.intersects(place) and not other.intersects(place):
            self._dodged = not self._dodged
            self.settle()

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the body."""
        self._scroll.ensureWidgetVisible(part)

    def settle_at(self, part: QWidget) -> None:
        """`settle`, with what is new in sight: a window that is low shows no more of the sheet for it."""
        self.settle()
        QTimer.singleShot(0, part, lambda: self.reveal(part))

    def refresh(self) -> None:
        if self.on_refresh is not None:
            self.on_refresh()
            self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: object) -> None:
        self.gone = True
        if self.on_leave is not None:
            self.on_leave()
            self.on_leave = None
        self._window.sheet_closed(self)
        if self.isAncestorOf(self._window.focusWidget() or self._window):
            self._window.take_focus()
        super().closeEvent(event)
        self.deleteLater()


def open_sheet(window: MainWindow, name: str) -> Sheet:
    """KeyError for a name that is not in PAGES."""
    return Sheet(window, name)
