"""Fields of the inspector: values that are shown whole where they can be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.colour_row import Chip
from albumapp.ui.panels.fields import Fact, Number, Section


def fact(qtbot: QtBot, text: str) -> Fact:
    made = Fact("fact")
    qtbot.addWidget(made)
    made.setText(text)
    return made


def test_what_fits_stands_in_one_line(qtbot: QtBot) -> None:
    made = fact(qtbot, "1600 × 713 pixels")
    assert made.lines(2000) == ["1600 × 713 pixels"]
    assert made.heightForWidth(2000) == made.sizeHint().height()


def test_a_narrow_value_takes_more_lines_and_loses_nothing(qtbot: QtBot) -> None:
    made = fact(qtbot, "1600 × 713 pixels")
    width = made.fontMetrics().horizontalAdvance("1600 × 713")
    lines = made.lines(width + 2)
    assert lines == ["1600 × 713", "pixels"]
    assert made.heightForWidth(width + 2) > made.sizeHint().height()


def test_a_name_without_spaces_is_broken_and_a_very_long_one_is_cut(qtbot: QtBot) -> None:
    name = "midas_october_hacking_whiteboard_0412.jpg"
    made = fact(qtbot, name)
    width = made.fontMetrics().horizontalAdvance(name) // 2
    lines = made.lines(width)
    assert "".join(lines) == name
    assert all(made.fontMetrics().horizontalAdvance(line) <= width for line in lines)
    made.setText(name * 9)
    assert len(made.lines(width)) == 3
    assert "…" in made.lines(width)[-1]
    assert made.toolTip() == name * 9


def test_a_section_grows_with_a_fact_in_it(qtbot: QtBot) -> None:
    section = Section("section", "Photo")
    qtbot.addWidget(section)
    made = section.fact("In print", "ppi")
    section.resize(220, 200)
    section.show()
    made.setText("202 ppi")
    flat = section.heightForWidth(220)
    made.setText("202 ppi, good enough for a print that is looked at from an arm's length")
    qtbot.waitUntil(lambda: section.heightForWidth(220) > flat)


def test_a_section_mends_what_its_form_left_too_low(qtbot: QtBot) -> None:
    section = Section("narrow", "Photo")
    qtbot.addWidget(section)
    fact = section.fact("File", "narrow_file")
    fact.setText("a name that is rather long")
    section.resize(150, 400)
    section.show()
    wanted = fact.heightForWidth(fact.width())
    assert len(fact.lines(fact.width())) > 1
    fact.resize(fact.width(), 18)  # as a form does that keeps the height of an earlier width
    QApplication.sendEvent(section, QEvent(QEvent.Type.LayoutRequest))
    assert fact.height() >= wanted


def test_ctrl_z_in_a_number_is_the_albums_where_nothing_was_typed(small: MainWindow) -> None:
    desk = small.desk
    desk.select(["f0"])
    small.bench.inspector.refresh()
    field = small.findChild(Number, "frame_x")
    before = desk.document

    def wanted_by_the_field() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        QApplication.sendEvent(field, event)
        return event.isAccepted()

    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "77")
    assert wanted_by_the_field()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.frames()[0].box.x == 77
    assert not wanted_by_the_field()
    small.run("undo")
    assert desk.document == before


def test_a_colour_like_the_windows_is_told_from_it_by_its_frame(qtbot: QtBot) -> None:
    chip = Chip("#ffffff", "White")
    qtbot.addWidget(chip)
    ground = chip.palette().window().color()

    def away(colour: QColor) -> int:
        """How far from the window, of 255."""
        return abs(colour.lightness() - ground.lightness())

    chip.colour = ground.name()
    image = chip.grab().toImage()
    edge = max(away(image.pixelColor(image.width() // 2, y)) for y in range(4))
    assert 2 * edge > away(chip.palette().mid().color()) + 10  # half of a line may be in the next pixel
