"""The inspector's sections: photo, text, shape, frame, pages, book. Each shows a value and edits it.

A section has `wants(desk)` (is there something to show?) and `show_state(desk)`. Edits of one field while
one selection lasts are one undo step: `Inspector.edit` gives them a merge key.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from albumapp.ui.panels.adjust_section import AdjustSection
from albumapp.ui.panels.background_section import BackgroundSection
from albumapp.ui.panels.cover_section import CoverSection
from albumapp.ui.panels.edges_section import EdgesSection
from albumapp.ui.panels.fields import Fact, Section, number
from albumapp.ui.panels.frame_section import FrameSection, SeveralSection
from albumapp.ui.panels.guides_section import GuidesSection
from albumapp.ui.panels.look_section import LookSection
from albumapp.ui.panels.paragraph_section import ParagraphSection, WordsSection
from albumapp.ui.panels.photo_section import PhotoSection
from albumapp.ui.panels.room_section import RoomSection
from albumapp.ui.panels.shape_section import ShapeSection
from albumapp.ui.panels.siblings import SiblingsSection
from albumapp.ui.panels.text_section import TextSection
from albumapp.ui.panels.wall_section import PieceSection, WallSection, is_wall
from albumapp.ui.thing import kind, named
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, row, tool
from albumapp.ui.words import measures, surface_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class PagesSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_pages", tr("Pages"))
        self._desk, self._edit = desk, edit
        self.photos = self.fact(tr("Photos"), "pages_photos")
        self.gutter = number(
            self, tr("Gap"), "pages_gutter", 0, 50,
            lambda mm: self._edit("gutter", "set_gutter", surface=desk.surface_id, gap=mm), "mm", 0.5,
        )  # fmt: skip
        self.form.addRow(
            "", row(*(tool(actions[a]) for a in ("lock_pages", "resuggest", "clear")), None, gap=4)
        )

    def wants(self, desk: Desk) -> bool:
        return desk.surface is not None and not desk.frames() and not is_wall(desk)

    def show_state(self, desk: Desk) -> None:
        surface = desk.surface
        self.title.setText(surface_name(surface))
        self.photos.setText(str(len(surface.photos())))
        self.gutter.show_value(surface.gutter)
        self.gutter.setEnabled(not surface.locked)


class BookSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_book", tr("Book"))
        self._desk = desk
        self.name = QLineEdit()
        self.name.setObjectName("book_title")
        self.name.setAccessibleName(tr("Title of the book"))
        self.name.setPlaceholderText(tr("Title"))
        self.name.editingFinished.connect(self._titled)
        self.add(tr("Title"), self.name)
        self.product, self.style_name = Fact("book_product", lines=6), Fact("book_style")
        self.changes = [
            self._change(self.product, tr("Product"), tr("Change the product…"), "product"),
            self._change(self.style_name, tr("Style"), tr("Change the style…"), "style"),
        ]
        self.size = self.fact(tr("Page"), "book_size")
        self.pages = self.fact(tr("Pages"), "book_pages")

    def _change(self, fact: Fact, words: str, tip: str, field: str) -> QWidget:
        """The fact and a button that opens the suggestion at its field."""
        made = button(tr("Change…"), f"book_change_{field}", lambda: self._suggest(field), "flat")
        made.setAccessibleName(tip)
        made.setToolTip(tip)
        line = row(fact, made)
        line.setStretch(0, 1)
        line.setContentsMargins(0, 0, 0, 0)
        held = QWidget()  # a form gives a bare layout no more than its first height
        held.setLayout(line)
        self.add(words, held)
        return made

    def _suggest(self, field: str) -> None:
        if field == "product":
            self._desk.page_wanted.emit("products")
            return
        self._desk.page_wanted.emit("suggest")
        for panel in self.window().findChildren(QWidget, f"suggest_{field}"):
            if panel.isVisible():
                panel.setFocus()

    def wants(self, desk: Desk) -> bool:
        return desk.project is not None and not desk.frames()

    def show_state(self, desk: Desk) -> None:
        from albumapp.layout.style import style_before

        doc, spec = desk.document, desk.project.spec
        self._show_words(desk)
        if not self.name.hasFocus() and self.name.text() != doc.title:
            self.name.setText(doc.title)
            self.name.setCursorPosition(0)  # a long title shows how it begins
        self.product.setText(tr(spec.name))
        self.size.setText(measures(spec))
        block = spec.block
        pages = str(doc.page_count) if doc.surfaces else ""
        self.pages.setText(
            tr(
                "{n} ({low} to {high} can be made)", n=pages, low=block.pages_min, high=block.pages_max
            ).strip()
        )
        self.style_name.setText(tr(style_before(doc.style).name) if doc.surfaces else "")
        for change in self.changes:
            change.setVisible(bool(doc.surfaces))
        self.form.setRowVisible(self.style_name.parentWidget(), kind(desk) != "wall")  # it has none

    def _show_words(self, desk: Desk) -> None:
        """Of a book, or of what it is."""
        self.title.setText(named(desk, "Book"))
        self.name.setAccessibleName(named(desk, "Title of the book"))
        for fact, text in ((self.size, "Page"), (self.pages, "Pages")):
            self.form.labelForField(fact).setText(named(desk, text))

    def _titled(self) -> None:
        if self._desk.document is not None and self.name.text() != self._desk.document.title:
            self._desk.do("set_title", title=self.name.text())


SECTIONS = (
    PieceSection,
    PhotoSection,
    AdjustSection,
    LookSection,
    SiblingsSection,
    TextSection,
    ParagraphSection,
    SeveralSection,
    ShapeSection,
    FrameSection,
    WallSection,
    PagesSection,
    EdgesSection,
    RoomSection,
    CoverSection,
    BackgroundSection,
    GuidesSection,
    BookSection,
    WordsSection,
)
