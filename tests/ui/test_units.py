"""Lengths as they are typed, and the number fields that take them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from albumapp.ui import language, units
from albumapp.ui.commands_arrange import use_unit
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.fields import Number


@pytest.fixture(autouse=True)
def in_mm() -> Iterator[None]:
    units.use("mm")
    yield
    units.use("")


@pytest.mark.parametrize(
    ("text", "mm"),
    [
        ("3 cm", 30), ("1/2 in", 12.7), ("12,5", 12.5), ("=210/2-3", 102), ("3 1/2 in", 88.9), ("½ in", 12.7),
        ("(3+4) cm", 70), ("2*3cm", 60), ("1 in + 5", 30.4), ('2"', 50.8), ("-5", -5), ("72pt", 25.4),
        ("+5", 105), ("-=5", 95), ("*2", 200), ("/4", 25), ("+1 cm", 110), ("−1", -1),
    ],
)  # fmt: skip
def test_what_is_meant(text: str, mm: float) -> None:
    assert units.number_of(text, "mm", 100.0) == pytest.approx(mm)


@pytest.mark.parametrize("text", ["", "a", "1/0", "3 cm * 2 cm", "5 x", "=", "(" * 40, "1 2", "9" * 99])
def test_what_is_no_number(text: str) -> None:
    assert units.number_of(text, "mm", 100.0) is None


def test_bare_numbers_are_in_the_unit_of_the_field() -> None:
    assert units.number_of("1/2", "in", 0) == pytest.approx(12.7)
    assert units.number_of("1 in + 1", "cm", 0) == pytest.approx(35.4)
    assert units.number_of("-5", "", 20.0, relative_minus=True) == 15


def test_a_length_shows_in_the_users_unit() -> None:
    assert units.with_unit(12.7) == "12.7 mm"
    units.use("in")
    assert units.with_unit(12.7) == "0.5 in"
    assert units.shown(-0.00001) == "0"


def typed(qtbot, field: Number, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_field_takes_units_sums_and_changes(qtbot) -> None:
    field = Number("x", "From left", -2000, 4000, "mm")
    qtbot.addWidget(field)
    told: list[float] = []
    field.edited.connect(told.append)
    field.show_value(40)
    for text in ("3 cm", "1/2 in", "=210/2-3", "+5", "nonsense", "99999"):
        typed(qtbot, field, text)
    assert told == pytest.approx([30, 12.7, 102, 107, 4000])
    assert field.text() == "4000 mm"


def test_a_field_changes_its_unit_and_keeps_its_length(qtbot) -> None:
    field = Number("x", "From left", 0, 4000, "mm")
    qtbot.addWidget(field)
    told: list[float] = []
    field.show_value(25.4)
    field.edited.connect(told.append)
    units.use("in")
    field.show_unit()
    assert field.text() == "1 in"
    assert told == []
    typed(qtbot, field, "2.125")
    assert told == pytest.approx([53.975])


def test_degrees_and_points_do_sums_too(qtbot) -> None:
    angle, size = Number("a", "Angle", -45, 45, "°", 0.5, 1), Number("s", "Size", 4, 300, "pt")
    qtbot.addWidget(angle)
    qtbot.addWidget(size)
    typed(qtbot, angle, "90/4")
    typed(qtbot, size, "1/2 in")
    assert (angle.value(), size.value()) == (22.5, 36)
    assert angle.text() == "22.5 °"


def test_the_window_speaks_of_the_book_in_the_chosen_unit_and_says_its_size_once(small: MainWindow) -> None:
    words = small.status.findChild(QLabel, "product_words")
    use_unit(small, "in")
    assert words.text() == "Lay-flat album 30 x 30 cm, 11.8 × 11.8 in, 20 pages"
    use_unit(small, "mm")
    assert words.text() == "Lay-flat album 30 x 30 cm, 20 pages"


def test_english_is_read_in_metres_too(qapp) -> None:
    """A chosen language says nothing of the tape measure; and nothing of it stays when it is taken off."""
    units.use("")
    language.wear(qapp, "en")
    assert units.current() == "mm"
    language.take_off(qapp)
    assert QLocale() == QLocale.system()


def test_lengths_of_a_wall_are_said_in_the_unit_of_ones_tape(request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: units.use(""))
    text, values = "The gaps are {gap:.0f} mm; {n} Zimmer.", {"gap": 50.8, "n": 3}
    units.use("mm")
    assert units.lengths(text, values) == (text, values)
    units.use("in")
    template, inches = units.lengths(text, values)
    assert template.format(**inches) == "The gaps are 2.0 in; 3 Zimmer."
    assert units.lengths("{gap:.0f} far", values) == ("{gap:.0f} far", values)
