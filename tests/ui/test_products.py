"""Products in the window: choosing among many, one's own, imported ones, and told spines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from albumapp.products import own
from albumapp.products.catalogue import catalogue, product, read_again
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.cover_section import CoverSection
from albumapp.ui.panels.fields import Number
from albumapp.ui.panels.product_list import ProductBox, ProductList

Settle = Callable[[], None]


@pytest.fixture(autouse=True)
def _own_products(isolated_home: Path) -> Iterator[None]:
    read_again()
    yield
    read_again()


def chooser(window: MainWindow) -> ProductList:
    window.run("change_product")
    found = window.sheet.findChild(ProductList)
    assert found is not None
    return found


def press(within: QWidget, name: str) -> None:
    found = within.findChild(QPushButton, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def set_number(within: QWidget, name: str, value: float) -> None:
    field = within.findChild(Number, name)
    assert field is not None, name
    field.setValue(value)


def said(window: MainWindow) -> str:
    return " ".join(f"{m.text} {m.mend}" for m in window.messages.shown)


def test_all_products_are_listed_and_found_by_words(window: MainWindow) -> None:
    window.desk.new_project()
    listed = chooser(window)
    assert set(listed.ids()) == catalogue().keys()
    assert listed.current() == "layflat-30x30"
    QTest.keyClicks(listed.search, "lulu 21.6")
    assert listed.ids() == ["lulu-casewrap-square"]
    listed.search.setText("GELATO wire")
    assert listed.ids() == ["gelato-wire-a4"]
    listed.search.setText("papyrus")
    assert listed.ids() == []
    assert listed.nothing.isVisibleTo(listed)


def test_another_product_is_one_step_and_says_what_changed(album: MainWindow, settle: Settle) -> None:
    window, desk = album, album.desk
    before, done = desk.document, desk.project.journal.done
    listed = chooser(window)
    listed.search.setText("streetlib")
    QTest.keyClick(listed.search, Qt.Key.Key_Return)
    settle()
    assert desk.document.product == "streetlib-softcover-a5"
    assert desk.document.inner()[1].shape.size.h == 210
    assert (desk.project.journal.done, desk.project.journal.undo_name) == (done + 1, "Change product")
    assert {f.code for f in desk.products.changed} >= {"product", "page-size", "page-count"}
    window.run("product_changes")
    texts = [w.text() for w in window.sheet.findChildren(QLabel)]
    assert any("148 × 210 mm instead of 300 × 300 mm" in t for t in texts)
    window.run("undo")
    assert desk.document == before


def test_values_of_a_product_of_any_size(window: MainWindow) -> None:
    window.desk.new_project()
    chooser(window).choose("own-size")
    set_number(window.sheet, "parameter_width", 2)
    press(window.sheet, "product_use")
    wrong = window.sheet.findChild(QLabel, "product_error")
    assert wrong is not None
    assert "lengths between 20 and 3000 mm" in wrong.text()
    set_number(window.sheet, "parameter_width", 250)
    binding = window.sheet.findChild(QComboBox, "parameter_binding")
    assert binding is not None
    binding.setCurrentIndex(binding.findData("soft"))
    press(window.sheet, "product_use")
    assert window.desk.document.product == "own-size:binding=soft,width=250"
    assert window.desk.project.spec.block.page.w == 250
    chooser(window)
    field = window.sheet.findChild(Number, "parameter_width")
    assert field is not None
    assert field.value() == 250


def test_a_field_opens_the_list_and_keeps_what_it_has(window: MainWindow) -> None:
    box = ProductBox("some_product")
    box.fill("own-size:width=250")
    assert box.currentData() == "own-size:width=250"
    box.showPopup()
    assert box._popup is not None
    listed = box._popup.findChild(ProductList)
    assert listed is not None
    assert listed.current() == "own-size"
    listed.search.setText("20 x 20")
    QTest.keyClick(listed.search, Qt.Key.Key_Return)
    assert box.currentData() == "hardcover-20x20"
    box.deleteLater()


def test_a_product_of_ones_own_is_drawn_checked_and_listed(window: MainWindow) -> None:
    window.desk.new_project()
    window.run("own_product")
    name = window.sheet.findChild(QLineEdit, "own_name")
    assert name is not None
    name.setText("Grandma's book")
    set_number(window.sheet, "own_block_page_0", 12)
    wrong = window.sheet.findChild(QLabel, "wrong_block_page")
    assert wrong is not None
    assert "between 20 and 3000 mm" in wrong.text()
    press(window.sheet, "own_save")
    assert not own.is_own("grandma-s-book")
    set_number(window.sheet, "own_block_page_0", 240)
    set_number(window.sheet, "own_cover_wrap", 18)
    assert not wrong.isVisibleTo(window.sheet)
    drawing = window.sheet.findChild(QWidget, "product_drawing")
    assert any("240 mm" in line for line in drawing.lines())
    assert any(line.startswith("Wrap 18") for line in drawing.lines())
    press(window.sheet, "own_save")
    made = product("grandma-s-book")
    assert (made.name, made.block.page.w, made.source.confidence) == ("Grandma's book", 240, "own")
    listed = window.sheet.findChild(ProductList)
    assert listed is not None
    assert "grandma-s-book" in listed.ids()
    listed.choose("grandma-s-book")
    press(window.sheet, "product_edit")
    set_number(window.sheet, "own_block_page_0", 230)
    press(window.sheet, "own_save")
    assert product("grandma-s-book").block.page.w == 230


def test_an_album_follows_a_product_that_was_changed(album: MainWindow, settle: Settle) -> None:
    window, desk = album, album.desk
    draft = {**own.draft_of(product("layflat-30x30")), "id": "mine"}
    own.save(draft)
    desk.products.use("mine")
    settle()
    desk.products.use("mine")  # nothing to do
    assert desk.project.journal.undo_name == "Change product"
    steps = desk.project.journal.done
    draft["block"]["page"] = [260, 260]
    own.save(draft)
    assert not desk.do("add_spread")
    assert "Choose the product once more" in said(window)
    desk.products.use("mine")
    settle()
    assert desk.document.inner()[1].shape.size.h == 260
    assert desk.project.journal.done == steps + 1
    assert desk.do("add_spread")


def test_a_product_from_a_file(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = tmp_path / "from the printer.toml"
    given.write_text(
        own.to_toml({**own.draft_of(product("layflat-30x30")), "id": "studio-30"}), encoding="utf-8"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(given), ""))
    window.desk.new_project()
    window.run("import_product")
    assert "studio-30" in catalogue()
    given.write_text("schema = 2", encoding="utf-8")
    window.run("import_product")
    assert "from the printer.toml" in said(window)


def test_the_spine_that_the_printer_told(album: MainWindow, tmp_path: Path, settle: Settle) -> None:
    window, desk = album, album.desk
    cover = desk.document.cover
    desk.go(cover.id)
    settle()
    section = window.findChild(CoverSection)
    assert section is not None
    assert section.state.text() == "reckoned from the pages"
    section.spine.setValue(17.5)
    settle()
    folds = desk.document.cover.shape.fold_x
    assert folds[1] - folds[0] == pytest.approx(17.5)
    assert section.state.text() == "as the printer told it"
    desk.do("add_spread")
    settle()
    assert section.state.text().startswith("out of date")
    answer = tmp_path / "answer.json"
    answer.write_text(json.dumps({"spineInfo": {"widthMm": 9.25}}), encoding="utf-8")
    section.read(answer)
    folds = desk.document.cover.shape.fold_x
    assert folds[1] - folds[0] == pytest.approx(9.25)
    section.read(tmp_path / "none.json")
    assert "none.json does not tell a spine" in said(window)
    settle()
    press(section, "cover_reckon")
    assert desk.document.product == "layflat-30x30"


def test_what_other_products_ask_for(window: MainWindow) -> None:
    window.desk.new_project()
    chooser(window).choose("calendar-a4")
    set_number(window.sheet, "parameter_year", 2028)
    country = window.sheet.findChild(QLineEdit, "parameter_country")
    weeks = window.sheet.findChild(QComboBox, "parameter_weeks")
    assert country is not None
    assert weeks is not None
    country.setText("FR")
    weeks.setCurrentIndex(1 - weeks.currentIndex())
    press(window.sheet, "product_use")
    piece = window.desk.project.spec.piece
    assert piece is not None
    assert (piece.year, piece.country) == (2028, "FR")
    assert piece.weeks != catalogue()["calendar-a4"].piece.weeks
