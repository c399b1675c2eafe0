"""What to make of the photos: product, pages, style, title, one button. In the centre, or as a sheet.

Where there is a book already it keeps its photos, unless the user wants them chosen anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSlider, QWidget

from albumapp.ui.panels.product_list import ProductBox
from albumapp.ui.panels.style_picture import StylePicture, style_icon
from albumapp.ui.thing import WALL
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, label, row, wrapped
from albumapp.ui.words import imperial

if TYPE_CHECKING:
    from albumapp.products.spec import ProductSpec
    from albumapp.session.occasions import Occasion
    from albumapp.session.project import Change
    from albumapp.ui.desk import Desk

USUAL_LINE = 16  # px: the picture is meant for text so high, and grows with it


class BookPicture(QWidget):
    """The product to scale beside an A4 sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._spec: ProductSpec | None = None
        self._k = max(1.0, self.fontMetrics().height() / USUAL_LINE)
        self.setFixedHeight(round(96 * self._k))

    def show_spec(self, spec: ProductSpec) -> None:
        self._spec = spec
        self.setAccessibleName(tr("{name} beside a sheet of A4", name=tr(spec.name)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(260 * self._k), round(96 * self._k))

    def paintEvent(self, event: object) -> None:
        if self._spec is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = self.palette()
        page, piece = self._spec.block.page, self._spec.piece
        k = 76 * self._k / max(page.h, 297)
        y, x = self.height() - 8, 8.0
        for w, h, words, strong in ((page.w, page.h, self._size_words(), True), (210, 297, "A4", False)):
            box = QRectF(x, y - h * k, w * k, h * k)
            p.setPen(QPen(roles.text().color() if strong else roles.mid().color(), 1))
            p.setBrush(roles.base() if strong else Qt.BrushStyle.NoBrush)
            p.drawRect(box)
            if strong and piece is None:
                p.drawLine(
                    box.topLeft() + (box.topRight() - box.topLeft()) * 0.03,
                    box.bottomLeft() + (box.bottomRight() - box.bottomLeft()) * 0.03,
                )
            p.setPen(roles.placeholderText().color())
            p.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
            x = box.right() + 16

    def _size_words(self) -> str:
        page, piece = self._spec.block.page, self._spec.piece
        if piece is not None and piece.form == "gallery":
            return tr("several sizes")
        if imperial():
            return tr("{w:.1f} × {h:.1f} in", w=page.w / 25.4, h=page.h / 25.4)
        return tr("{w:g} × {h:g} cm", w=page.w / 10, h=page.h / 10)


class SuggestPanel(QWidget):
    """`finished` is called when the wish was handed on."""

    def __init__(self, desk: Desk, finished: object = None) -> None:
        super().__init__()
        self.setObjectName("suggest_panel")
        self._desk, self._finished = desk, finished
        self._touched = False
        box = column(self, 0, 12)
        self._photos = wrapped(label(name="suggest_photos", quiet=True))
        box.addWidget(self._photos)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        self.product = ProductBox("suggest_product")
        self.picture = BookPicture()
        self.pages = QSlider(Qt.Orientation.Horizontal)
        self.pages.setObjectName("suggest_pages")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setMinimumWidth(220)
        self._count = label(name="suggest_pages_words")
        self.style_box = QComboBox()
        self.style_box.setObjectName("suggest_style")
        self.style_box.setAccessibleName(tr("Style"))
        self.style_picture = StylePicture()
        self._about = label(name="suggest_style_about", quiet=True)
        self._about.setWordWrap(True)
        self._about.setMinimumWidth(self.style_picture.sizeHint().width())
        self.name = QLineEdit()
        self.name.setObjectName("suggest_title")
        self.name.setAccessibleName(tr("Title"))
        self.name.setPlaceholderText(tr("On the cover and the spine"))
        form.addRow(tr("Product"), self.product)
        form.addRow("", self.picture)
        self._pages_words = label(tr("Pages"))
        form.addRow(self._pages_words, row(self.pages, self._count))
        form.addRow(tr("Style"), self.style_box)
        self._style_shown = row(self.style_picture, self._about)
        form.addRow("", self._style_shown)
        self._form = form
        form.addRow(tr("Title"), self.name)
        self.same = QCheckBox(tr("Keep the photos that are in the book"))
        self.same.setObjectName("suggest_same_photos")
        self.same.setToolTip(tr("Without it the photos are chosen anew, out of all of them."))
        self.same.setChecked(True)
        form.addRow("", self.same)
        box.addLayout(form)
        self._wrong = label(name="suggest_styles_wrong", quiet=True)
        self._wrong.setWordWrap(True)
        box.addWidget(self._wrong)
        self.go = button(tr("Suggest album"), "suggest_go", self._suggest, "primary", "")
        box.addLayout(row(None, self.go))
        self.setFocusProxy(self.go)
        self.name.returnPressed.connect(self.go.click)
        self._fill()
        self.product.currentIndexChanged.connect(self._product_chosen)
        self.style_box.currentIndexChanged.connect(self._style_chosen)
        self.pages.valueChanged.connect(self._count_pages)
        self.pages.sliderMoved.connect(self._touch)
        self.pages.actionTriggered.connect(self._touch)
        self.same.toggled.connect(self.refresh)
        desk.photos_changed.connect(self.refresh)
        desk.document_changed.connect(self._book_changed)  # no lambda: that would outlive the panel
        desk.analysis_changed.connect(self.refresh)
        self.refresh()

    def _fill(self) -> None:
        from albumapp.layout.style import styles, wrong_styles
        from albumapp.products.catalogue import DEFAULT_PRODUCT

        doc, line = self._desk.document, round(1.2 * self.fontMetrics().height())
        self.product.fill(doc.product if doc is not None else DEFAULT_PRODUCT)
        for style in styles().values():
            self.style_box.addItem(
                style_icon(style, line, self.devicePixelRatioF()), tr(style.name), style.id
            )
        self.style_box.setIconSize(QSize(2 * line, line))
        self._wrong.setText("\n".join(str(e) for e in wrong_styles().values()))
        self._wrong.setVisible(bool(wrong_styles()))
        if doc is not None:
            self.style_box.setCurrentIndex(max(self.style_box.findData(doc.style), 0))
            self.name.setText(doc.title)
        if doc is None or not doc.surfaces:
            self.begin_with(self._desk.occasion)
        self._product_chosen()
        self._style_chosen()

    def begin_with(self, occasion: Occasion | None) -> None:
        """Product, style and title of what the book is for; all can be changed."""
        if occasion is None:
            return
        self.product.choose(occasion.product)
        self.style_box.setCurrentIndex(max(self.style_box.findData(occasion.style), 0))
        if not self.name.text():
            self.name.setText(occasion.title)

    def _style_chosen(self) -> None:
        from albumapp.layout.style import style

        chosen = style(self.style_box.currentData())
        self.style_picture.show_style(chosen)
        self._about.setText(tr(chosen.about))
        self._count_pages()

    @property
    def spec(self) -> ProductSpec:
        from albumapp.products.catalogue import product

        return product(self.product.currentData())

    def _product_chosen(self) -> None:
        spec = self.spec
        block = spec.block
        self.picture.show_spec(spec)
        wall = spec.piece is not None and spec.piece.form == "gallery"  # it has pieces, and no style
        self._pages_words.setText(tr(WALL["Pages"] if wall else "Pages"))
        self.pages.setAccessibleName(self._pages_words.text())
        for part in (self.style_box, self._style_shown):
            self._form.setRowVisible(part, not wall)
        now = self.wanted_pages or block.pages_default
        self.pages.setRange(0, (block.pages_max - block.pages_min) // block.pages_multiple)
        self.pages.setValue((spec.pages_near(now) - block.pages_min) // block.pages_multiple)
        self._count_pages()
        self._pages_follow()

    @property
    def wanted_pages(self) -> int:
        block = self.spec.block
        return block.pages_min + self.pages.value() * block.pages_multiple

    def _touch(self, *_: object) -> None:
        self._touched = True
        self._count_pages()

    def _count_pages(self, *_: object) -> None:
        """The number that was chosen; until then about how many pages the photos fill, since the draft weighs
        others too."""
        n = self.wanted_pages
        exact = self._touched or self._stays(n)
        said = count(n, "{n} page", "{n} pages") if exact else tr("about {n} pages", n=n)
        if self.spec.piece is not None and self.spec.piece.form == "gallery":
            said = count(n, "{n} piece", "{n} pieces")
        self._count.setText(said)

    def _stays(self, pages: int) -> bool:
        """True where the book keeps its photos, product and style, and so exactly these pages."""
        doc = self._desk.document
        return (
            doc is not None
            and self.keeps_photos
            and pages == doc.page_count
            and self.product.currentData() == doc.product
            and self.style_box.currentData() == doc.style
        )

    @property
    def keeps_photos(self) -> bool:
        """The book is laid out anew with the photos that are in it."""
        doc = self._desk.document
        return self.same.isChecked() and doc is not None and bool(doc.used())

    def _book_changed(self, change: Change) -> None:
        """Only where a book came or went, or is shown here: photos that come in are told of by themselves."""
        if not change.moves_photos:
            return
        doc = self._desk.document
        if (doc is not None and bool(doc.surfaces)) != self.same.isVisibleTo(self) or self.keeps_photos:
            self.refresh()

    def refresh(self, *_: object) -> None:
        """How many photos there are; as many pages as suit them, until the user chose a number."""
        doc, analysis = self._desk.document, self._desk.analysis
        aside = analysis.aside.keys() if analysis is not None else frozenset()
        used = doc.used().keys() if doc is not None else frozenset()
        photos = sum(p.id in used or p.id not in aside for p in self._desk.photos())
        self.same.setVisible(doc is not None and bool(doc.used()))
        if self.keeps_photos:
            others = photos - len(used)
            photos = len(used)
            words = count(photos, "The {n} photo of the book", "The {n} photos of the book")
            more = count(others, "{n} more is not in it", "{n} more are not in it")
            self._photos.setText(f"{words}; {more}" if others else words)
        else:
            self._photos.setText(count(photos, "Of {n} photo", "Of {n} photos"))
        self.go.setEnabled(photos > 0)
        self._pages_follow()
        self._count_pages()

    def _pages_follow(self) -> None:
        from albumapp.layout.style import style as style_of
        from albumapp.session.suggesting import pages_for, usable

        desk = self._desk
        photos = len(desk.photos())
        if self._touched or not photos:
            return
        if self.keeps_photos:
            block = self.spec.block
            pages = self.spec.pages_near(desk.document.page_count)
            self.pages.setValue((pages - block.pages_min) // block.pages_multiple)
        else:
            good = usable(desk.analysis) if desk.analysis is not None else []
            look = style_of(self.style_box.currentData())
            pages = pages_for(self.spec, len(good) or photos, look, good)
            block = self.spec.block
            self.pages.setValue((pages - block.pages_min) // block.pages_multiple)

    def _title(self) -> str | None:
        """What the user typed; None where the name is still the one that was there."""
        doc = self._desk.document
        now = self.name.text()
        return now if now and (doc is None or now != doc.title) else None

    def _suggest(self) -> None:
        run = self._desk.suggester.remake if self.keeps_photos else self._desk.suggest
        run(
            pages=self.wanted_pages if self._touched else None,
            style=self.style_box.currentData(),
            title=self._title(),
            product_id=self.product.currentData(),
        )
        if callable(self._finished):
            self._finished()
