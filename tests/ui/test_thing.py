"""A wall, and whatever else is no book, is not called one; other arrangements are seen near."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from albumapp.document.model import Surface
from albumapp.geometry import Rect
from albumapp.products.catalogue import product
from albumapp.ui.action_table import ACTIONS
from albumapp.ui.canvas.wall import group_view
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.paragraph_section import WordsSection
from albumapp.ui.panels.product_list import second_line
from albumapp.ui.panels.sections import BookSection
from albumapp.ui.panels.suggest import SuggestPanel
from albumapp.ui.reading.window import Reading, read_book
from albumapp.ui.thing import NOT_ON_A_WALL, WALL, kind, named
from tests.ui.test_pieces import become


def _section_words(window: MainWindow) -> list[str]:
    section = window.bench.inspector.section(BookSection)
    fields = (section.size, section.pages)
    return [section.title.text(), *(section.form.labelForField(f).text() for f in fields)]


@pytest.mark.parametrize(
    ("product", "words", "menu"),
    [
        ("gallery-framed:furniture=sofa", ["Product", "Size", "Pieces"], "Wall"),
        ("canvas-40x60", ["Product", "Size", "Pages"], "Pages"),
    ],
)
def test_what_is_no_book_is_not_called_one(
    small: MainWindow, product: str, words: list[str], menu: str
) -> None:
    assert kind(small.desk) == "book"
    assert _section_words(small) == ["Book", "Page", "Pages"]
    book = {row: small.actions_[row].text() for row in ("read_book", "lock_pages", "more_photos")}
    become(small, product)
    small.actions_.refresh()
    small.bench.inspector.refresh()
    assert _section_words(small) == words
    assert small.menuBar().findChild(QMenu, "menu_pages").title() == menu
    for row in ("read_book", "suggest_again", "outline"):
        action = small.actions_[row]
        assert "book" not in action.text().lower()
        assert "book" not in action.toolTip().lower()
        assert action.toolTip().startswith(action.text())
    if menu == "Wall":
        assert small.actions_["lock_pages"].text() == "Lock the wall"
    small.desk.undo()
    small.actions_.refresh()
    assert {row: small.actions_[row].text() for row in book} == book


def test_check_and_reader_speak_of_the_wall(small: MainWindow) -> None:
    become(small, "gallery-framed:furniture=sofa")
    small.show_page("check")
    assert small.sheet.findChild(QPushButton, "check_read").text() == WALL["Read your book"]
    read_book(small)
    reading = small.findChild(Reading, "reading")
    assert "book" not in reading.windowTitle().lower()
    assert reading.end.leave.text() == named(small.desk, "Back to the pages") == "Back to the wall"
    reading.close()


def _walls(window: MainWindow) -> list[Surface]:
    return [window.desk.surface]


def test_arrangements_are_shown_near_with_a_hint_of_what_stands_below(small: MainWindow) -> None:
    become(small, "gallery-framed:furniture=sofa")
    surface = small.desk.surface
    view, whole = group_view(_walls(small)), surface.shape.rect
    assert view.w * view.h < 0.6 * whole.w * whole.h
    rim = small.desk.project.spec.piece.rim
    for frame in surface.photo_frames():
        outer = frame.box.outset(rim)
        assert Rect.around([view, outer]) == view, "every piece is wholly seen"
    stands = surface.shape.setting.stands
    assert stands.y < view.bottom < stands.bottom
    row = small.bench.alternatives.row
    if row.options:
        box = row._boxes()[0]
        assert box.width() / box.height() == pytest.approx(row._view().w / row._view().h, rel=0.01)


def test_a_wall_offers_only_what_can_be_done_to_it(small: MainWindow) -> None:
    rows = {row.id for row in ACTIONS}
    assert rows >= NOT_ON_A_WALL
    assert small.actions_["add_text"].isEnabled()
    assert small.actions_["contents"].isEnabled()
    become(small, "gallery-framed:furniture=sofa")
    small.desk.select([next(small.desk.surface.photo_frames()).id])
    small.actions_.refresh()
    assert not [name for name in NOT_ON_A_WALL if small.actions_[name].isEnabled()]
    assert small.actions_["lock"].isEnabled()
    assert small.actions_["turn_piece"].isEnabled()


def test_a_wall_has_pieces_and_no_style_from_the_first_suggestion_on(small: MainWindow) -> None:
    become(small, "gallery-canvas")
    small.bench.inspector.refresh()
    section = small.bench.inspector.section(BookSection)
    assert not section.form.isRowVisible(section.style_name.parentWidget())
    assert not small.bench.inspector.section(WordsSection).wants(small.desk)
    panel = SuggestPanel(small.desk)
    panel.product.setCurrentIndex(panel.product.findData("gallery-canvas"))
    panel._product_chosen()
    assert panel._pages_words.text() == "Pieces"
    assert panel._count.text().endswith("pieces")
    assert not panel._form.isRowVisible(panel.style_box)
    assert second_line(product("gallery-canvas")) == "several sizes"
    panel.product.setCurrentIndex(panel.product.findData("layflat-30x30"))
    panel._product_chosen()
    assert panel._pages_words.text() == "Pages"
    assert panel._form.isRowVisible(panel.style_box)
