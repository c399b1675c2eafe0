"""Where a caret stands, and which place of a text lies at a point."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.text import TextStyle
from albumapp.text.breaks import clusters
from albumapp.text.caret import CaretMap
from albumapp.text.shape import clean

LONG = "a few words that go on to a second line for sure, and on"


def test_carets_go_from_left_to_right_through_a_word() -> None:
    places = CaretMap("wave", TextStyle(), 60, 20)
    xs = [places.caret(i).x for i in range(5)]
    assert xs[0] == 0
    assert xs == sorted(xs)
    assert len(set(xs)) == 5


def test_carets_go_from_right_to_left_through_a_hebrew_word() -> None:
    places = CaretMap("שלום", TextStyle(align="start"), 60, 20)
    xs = [places.caret(i).x for i in range(5)]
    assert xs[0] == pytest.approx(60)
    assert xs == sorted(xs, reverse=True)


def test_a_ligature_has_a_place_between_its_letters() -> None:
    places = CaretMap("fi", TextStyle(family="EB Garamond"), 60, 20)
    assert places.caret(1).x == pytest.approx((places.caret(0).x + places.caret(2).x) / 2)


def test_ends_of_a_row_and_the_rows_beside_it() -> None:
    places = CaretMap(LONG, TextStyle(), 60, 40)
    assert len(places.rows) == 2
    second = places.rows[1].start
    assert places.row_ends(3) == (0, second - 1)
    assert places.row_ends(second + 3) == (second, len(LONG))
    below = places.above(4, places.caret(4).x, 1)
    assert places.row_of(below) == 1
    assert places.above(below, places.caret(4).x, -1) == 4
    assert places.above(4, 0, -1) == 0
    assert places.above(below, 0, 1) == len(LONG)


def test_an_empty_line_has_a_place() -> None:
    places = CaretMap("a\n\nb", TextStyle(), 60, 40)
    assert [places.row_of(i) for i in range(5)] == [0, 0, 1, 2, 2]
    assert places.caret(2).x == 0
    assert places.selection(1, 3)[0].y == places.rows[1].top


def test_spaces_at_the_end_show_while_they_are_typed() -> None:
    assert CaretMap("a  ", TextStyle(), 60, 20).caret(3).x > CaretMap("a", TextStyle(), 60, 20).caret(1).x


def test_arrows_pass_every_place_of_a_mixed_line_once() -> None:
    text = "abc שלום def"
    places = CaretMap(text, TextStyle(), 90, 20)
    seen, at = [0], 0
    while (then := places.beside(at, True)) != at and then not in seen:
        seen.append(then)
        at = then
    assert sorted(seen) == list(range(len(text) + 1))


def test_the_selection_of_a_mixed_line_is_in_parts() -> None:
    text = "abc שלום def"
    boxes = CaretMap(text, TextStyle(), 90, 20).selection(2, 6)
    assert len(boxes) == 2


@given(
    st.text("ab ش ل ו ם é\u0301 fi\n", max_size=40),
    st.floats(6, 80),
    st.sampled_from(("left", "justify", "end", "center")),
    st.sampled_from(("", "bullet")),
)
@settings(max_examples=150, deadline=None)
def test_every_place_is_found_again_by_its_point(text: str, width: float, align: str, marks: str) -> None:
    places = CaretMap(text, TextStyle(align=align, marks=marks), width, 40)
    length = len(clean(text))
    assert places.at_point(-5, -1e6) <= length
    for i in range(length + 1):
        caret = places.caret(i)
        again = places.at_point(caret.x, caret.y + caret.height / 2)
        assert 0 <= again <= length
        assert abs(places.caret(again).y - caret.y) < 1e-6
    whole = clusters(clean(text).replace("\n", " "))
    assert all(places.at_row(0, x) in whole for x in range(0, 80, 7))
