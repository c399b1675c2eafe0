"""Choosing among many products: a list in groups with a sketch of each size, and a line that searches it.

`ProductList` is the list, `ProductBox` a field that opens it. A kind of product more: its words in
`KIND_NAMES`; a binding more: in `BINDINGS`.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import column, label
from albumapp.ui.words import measures

if TYPE_CHECKING:
    from collections.abc import Iterable

    from albumapp.products.spec import ProductSpec

KIND_NAMES = {
    "album": "Albums",
    "wall": "Wall art",
    "print": "Prints",
    "card": "Cards",
    "calendar": "Calendars",
    "table": "For the table",
}
BINDINGS = {
    "lay-flat": "Lay-flat",
    "hard": "Hard cover",
    "soft": "Soft cover",
    "wire": "Wire binding",
    "stapled": "Stapled",
    "none": "",
}
_LARGEST = 420.0  # mm: what a sketch is as high or wide as; larger ones are drawn that large
_ID, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def printer_words(spec: ProductSpec) -> str:
    """Whose product it is."""
    if spec.source.confidence == "own":
        return tr("Your own")
    return tr("Of no particular printer") if spec.source.confidence == "neutral" else spec.source.vendor


def second_line(spec: ProductSpec) -> str:
    """Size and page counts."""
    b = spec.block
    if spec.piece is not None and spec.piece.form == "gallery":
        return measures(spec)
    if b.pages_min == b.pages_max:
        return tr("{size}, {pages}", size=measures(spec), pages=count(b.pages_max, "{n} page", "{n} pages"))
    return tr("{size}, {low} to {high} pages", size=measures(spec), low=b.pages_min, high=b.pages_max)


def sketch(spec: ProductSpec, side: int, ratio: float, roles: QPalette) -> QIcon:
    """A page to scale, beside the same of all others; a book's has its spine, a lay-flat one both pages."""
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    page = spec.block.page
    open_ = spec.binding == "lay-flat"
    w, h = page.w * (2 if open_ else 1), page.h
    k = min(side / (_LARGEST * (1.5 if open_ else 1)), (side - 3) / max(w, h))
    box = QRectF(0, 0, max(w * k, 3), max(h * k, 3))
    box.moveCenter(QRectF(0, 0, side, side).center())
    p.setPen(QPen(roles.text().color(), 1))
    p.setBrush(roles.base())
    p.drawRect(box)
    x = box.center().x() if open_ else box.left() + max(0.06 * box.width(), 2)
    if open_ or spec.binding in ("hard", "soft"):
        p.drawLine(x, box.top(), x, box.bottom())
    elif spec.binding == "wire":
        p.setPen(QPen(roles.text().color(), 1, Qt.PenStyle.DotLine))
        p.drawLine(x, box.top(), x, box.bottom())
    p.end()
    return QIcon(pixmap)


class ProductList(QWidget):
    """`pointed` tells the product that is current, `taken` the one that was decided for (by its id)."""

    pointed = Signal(str)
    taken = Signal(str)

    def __init__(self, name: str = "product_list") -> None:
        super().__init__()
        self.setObjectName(name)
        box = column(self, 0, 6)
        self.search = QLineEdit()
        self.search.setObjectName("product_search")
        self.search.setAccessibleName(tr("Search products"))
        self.search.setPlaceholderText(tr("Size, printer, binding…"))
        self.search.setClearButtonEnabled(True)
        self.rows = QListWidget()
        self.rows.setObjectName("product_rows")
        self.rows.setAccessibleName(tr("Products"))
        self.rows.setUniformItemSizes(False)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label(tr("No product is like that."), "product_none", quiet=True)
        self.nothing.hide()
        box.addWidget(self.search)
        box.addWidget(self.rows, 1)
        box.addWidget(self.nothing)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.rows.currentItemChanged.connect(lambda now, _: self._point(now))
        self.rows.itemActivated.connect(lambda item: self.taken.emit(item.data(_ID)))
        self.setFocusProxy(self.search)

    def fill(self, specs: Iterable[ProductSpec], chosen: str = "") -> None:
        """All products in groups, by kind and printer; the chosen one is current."""
        order = list(KIND_NAMES)
        self.rows.clear()
        side = round(2.6 * self.fontMetrics().height())
        self.rows.setIconSize(QSize(side, side))

        def group(s: ProductSpec) -> tuple[int, bool, str]:
            kind = order.index(s.kind) if s.kind in order else len(order)
            return kind, s.source.confidence not in ("neutral", "own"), printer_words(s).lower()

        for _, same in groupby(sorted(specs, key=lambda s: (*group(s), tr(s.name))), group):
            found = list(same)
            self._head(found[0])
            for spec in found:
                self._row(spec, side)
        self.choose(chosen)

    def _head(self, spec: ProductSpec) -> None:
        kind = tr(KIND_NAMES.get(spec.kind, spec.kind))
        item = QListWidgetItem(tr("{kind}: {printer}", kind=kind, printer=printer_words(spec)))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        item.setForeground(self.palette().placeholderText())
        self.rows.addItem(item)

    def _row(self, spec: ProductSpec, side: int) -> None:
        item = QListWidgetItem(f"{tr(spec.name)}\n{second_line(spec)}")
        item.setIcon(sketch(spec, side, self.devicePixelRatioF(), self.palette()))
        item.setData(_ID, spec.id)
        words = (
            item.text(), printer_words(spec), tr(KIND_NAMES.get(spec.kind, "")), tr(BINDINGS[spec.binding]),
            spec.block.nominal, spec.id,
        )  # fmt: skip
        item.setData(_WORDS, _plain(" ".join(words)))
        self.rows.addItem(item)

    def _point(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.pointed.emit(item.data(_ID))

    def ids(self) -> list[str]:
        """Of all that the search leaves, in the order shown."""
        found = (self.rows.item(n) for n in range(self.rows.count()))
        return [i.data(_ID) for i in found if i.data(_ID) and not i.isHidden()]

    def current(self) -> str:
        item = self.rows.currentItem()
        return item.data(_ID) or "" if item is not None and not item.isHidden() else ""

    def choose(self, product_id: str) -> None:
        for n in range(self.rows.count()):
            if self.rows.item(n).data(_ID) == product_id:
                self.rows.setCurrentRow(n)
                self.reveal()

    def reveal(self) -> None:
        """The current product is among those that are seen."""
        if self.rows.currentItem() is not None:
            self.rows.scrollToItem(self.rows.currentItem())

    def _filter(self, text: str) -> None:
        words = _plain(text).split()
        head, any_ = None, False
        for n in range(self.rows.count()):
            item = self.rows.item(n)
            if not item.data(_ID):
                head = item
                item.setHidden(bool(words))
                continue
            shown = all(w in item.data(_WORDS) for w in words)
            item.setHidden(not shown)
            any_ = any_ or shown
            if shown and head is not None:
                head.setHidden(False)
        self.nothing.setVisible(not any_)
        if any_ and not self.current():
            self.choose(self.ids()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while one types; Enter takes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            if event.key() in steps:
                self._go(steps[event.key()])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
                self.taken.emit(self.current())
                return True
        return super().eventFilter(watched, event)

    def _go(self, by: int) -> None:
        ids = self.ids()
        if ids:
            now = ids.index(self.current()) if self.current() in ids else -1
            self.choose(ids[min(max(now + by, 0), len(ids) - 1)])


def _plain(text: str) -> str:
    """As it is searched: "20 × 20" is one word."""
    return re.sub(r"(?<=\d)\s*[x×]\s*(?=\d)", "x", text.lower())


class ProductBox(QComboBox):
    """A field with a product, whose list is a `ProductList`. Its data are `products/reference`s."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Product"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(22)
        self._popup: QFrame | None = None

    def fill(self, chosen: str = "") -> None:
        """All products of the catalogue; the current one stays where none is chosen."""
        from albumapp.products.catalogue import catalogue

        chosen = chosen or self.currentData() or ""
        self.clear()
        for spec in catalogue().values():
            self.addItem(tr(spec.name), spec.id)
        self.choose(chosen)

    def choose(self, reference: str) -> None:
        """Also one with parameters, which the list does not have; one that is not known changes nothing."""
        from albumapp.basis import UserError
        from albumapp.products.catalogue import product

        if reference and self.findData(reference) < 0:
            try:
                self.addItem(tr(product(reference).name), reference)
            except UserError:
                return
        if reference:
            self.setCurrentIndex(self.findData(reference))

    def showPopup(self) -> None:
        from albumapp.products.catalogue import catalogue
        from albumapp.products.reference import file_id

        popup = self._popup = QFrame(self, Qt.WindowType.Popup)
        popup.setObjectName("product_popup")
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = column(popup, 8, 6)
        listed = ProductList()
        listed.fill(catalogue().values(), file_id(self.currentData() or ""))
        listed.taken.connect(self._take)
        listed.rows.itemClicked.connect(lambda item: item.data(_ID) and self._take(item.data(_ID)))
        box.addWidget(listed)
        below = self.mapToGlobal(self.rect().bottomLeft())
        room = self.screen().availableGeometry()
        line = self.fontMetrics().height()
        width, height = max(self.width(), 24 * line), min(32 * line, room.height() - 2 * line)
        y = min(below.y(), room.bottom() - height)
        popup.setGeometry(min(below.x(), room.right() - width), max(y, room.top()), width, height)
        popup.show()
        listed.setFocus()

    def hidePopup(self) -> None:
        if self._popup is not None:
            popup, self._popup = self._popup, None
            popup.close()
        super().hidePopup()

    def _take(self, product_id: str) -> None:
        self.hidePopup()
        if product_id != (self.currentData() or "").partition(":")[0]:
            self.choose(product_id)
        self.setFocus()
