"""Ctrl+K finds actions, pages, chapters, photos and albums by a few letters, and does what is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from albumapp.ui.dialogs.palette import HINT, Palette
from albumapp.ui.fuzzy import score
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.fields import Number


@pytest.fixture
def book(small: MainWindow) -> MainWindow:
    small.desk.project.do("begin_chapter", surface="s3", title="Évora by night")
    return small


def found(w: MainWindow, query: str) -> list[str]:
    palette = Palette(w)
    palette.line.setText(query)
    words = [palette.list.item(n).text() for n in range(palette.list.count())]
    palette.close()
    return words


def take(w: MainWindow, query: str) -> None:
    palette = Palette(w)
    palette.line.setText(query)
    palette._run(palette.list.currentItem())


def test_letters_in_order_are_enough_and_whole_words_are_better() -> None:
    assert score("dup", "Duplicate these pages") > score("dup", "Unduplicated")
    assert score("pg dupl", "Duplicate these pages") is not None
    assert score("xq", "Duplicate these pages") is None
    assert score("evora", "Évora by night") is not None
    assert score("pages duplicate", "Duplicate these pages") is not None


def test_the_best_comes_first(book: MainWindow) -> None:
    assert found(book, "rectan")[0] == "Rectangle"
    assert found(book, "prntr")[0] == "Printer’s view"
    assert found(book, "undo")[0].startswith("Undo")


def test_a_number_goes_to_that_page(book: MainWindow) -> None:
    assert found(book, "12")[0] == "Pages 11–12"
    take(book, "12")
    assert book.desk.surface.shape.pages == (11, 12)
    take(book, "cover")
    assert book.desk.surface_id == "cover"


def test_photos_and_chapters_are_found_by_name(book: MainWindow) -> None:
    take(book, "evora")
    assert book.desk.surface_id == "s3"
    take(book, "blue.png")
    assert book.desk.surface_id == "s0"
    assert book.desk.selection == ["f2"]
    assert not any(n.endswith(".png") for n in found(book, "b"))


def test_what_was_used_last_comes_first(book: MainWindow) -> None:
    assert found(book, "")[0] != "Rectangle"
    take(book, "rectan")
    take(book, "ellipse")
    assert found(book, "")[:2] == ["Ellipse", "Rectangle"]
    assert book.desk.settings.get("recent_actions") == ["add_ellipse", "add_rect"]


def test_what_would_do_nothing_says_so(book: MainWindow) -> None:
    told: list[str] = []
    book.desk.notice.connect(lambda m: told.append(m.text))
    assert "Swap the two photos" in found(book, "swap two")
    take(book, "swap the two photos")
    assert "nothing to work on" in told[-1]
    assert book.desk.settings.get("recent_actions") == []


def test_keys_are_shown_and_switches_say_how_they_stand(book: MainWindow) -> None:
    palette = Palette(book)
    palette.line.setText("printer's view")
    row = palette.list.item(0)
    assert row.data(HINT).split() == ["off", "P"]
    assert "Printer" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    palette.close()


def test_it_is_walked_by_keys(qtbot: QtBot, book: MainWindow) -> None:
    palette = Palette(book)
    palette.popup()
    palette.line.setText("zoom")
    first = palette.list.currentRow()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentRow() == first + 1
    before = book.bench.canvas.zoom
    palette.line.setText("zoom in")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert book.bench.canvas.zoom > before


def test_photos_are_given_to_other_pages_from_a_list(book: MainWindow) -> None:
    book.desk.select(["f0", "f1"])
    book.run("give_away")
    palette = book.findChild(Palette)
    palette.line.setText("9")
    assert palette.list.item(0).text() == "Pages 9–10"
    palette._run(palette.list.item(0))
    assert book.desk.surface.shape.pages == (9, 10)
    assert set(book.desk.surface.photos()) == {"red", "green"}
    assert book.desk.undo_name == "Move photos to other pages"
    assert len(book.desk.selection) == 2


def test_fields_of_what_is_selected_are_found_by_name_and_by_what_they_offer(book: MainWindow) -> None:
    assert "Shape" not in found(book, "heart")
    book.desk.select(["f0"])
    book.bench.inspector.refresh()
    assert found(book, "heart")[0] == "Shape"
    book.show()
    take(book, "exposure")
    field = book.bench.inspector.findChild(Number, "adjust_exposure")
    assert field.isVisible()
    assert book.focusWidget() is field


def test_a_list_without_a_row_says_so(book: MainWindow) -> None:
    palette = Palette(book)
    palette.line.setText("qqqxx")
    assert palette.list.count() == 0
    assert "qqqxx" in palette.nothing.text()
    palette.line.setText("undo")
    assert palette.nothing.isHidden()
    palette.close()
