"""Room round paragraphs, first lines, bullets and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.geometry import Rect
from albumapp.text import TextStyle, layout_text
from albumapp.text.style import ALIGNS, LISTS

BOX = Rect(0, 0, 60, 80)
PT = 25.4 / 72
THREE = "one\ntwo\nthree"


def texts(text: str, style: TextStyle) -> str:
    return "".join(g.text for op in layout_text(text, style, BOX).ops for g in op.glyphs)


def test_room_is_between_paragraphs_only() -> None:
    plain = layout_text(THREE, TextStyle(), BOX)
    roomy = layout_text(THREE, TextStyle(before=4, after=6), BOX)
    assert roomy.height_mm - plain.height_mm == pytest.approx(2 * 10 * PT)
    first, last = (
        [made.ops[n].matrix.apply(0, made.ops[n].glyphs[0].y)[1] for made in (plain, roomy)] for n in (0, -1)
    )
    assert first[0] == first[1]
    assert last[1] - last[0] == pytest.approx(2 * 10 * PT)


def test_the_first_line_of_each_paragraph_is_set_in() -> None:
    style = TextStyle(indent=7)
    ops = layout_text("a few words that go on to a second line for sure, and on\nnext", style, BOX).ops
    assert ops[0].glyphs[0].x == pytest.approx(7, abs=0.5)
    assert ops[1].glyphs[0].x == pytest.approx(0, abs=0.5)
    assert ops[-1].glyphs[0].x == pytest.approx(7, abs=0.5)


def test_an_indent_in_hebrew_is_at_the_right() -> None:
    def right(indent: float) -> float:
        ink = layout_text("שלום", TextStyle(indent=indent, align="start"), BOX).ink
        assert ink is not None
        return ink.right

    assert right(0) - right(7) == pytest.approx(7)


def test_bullets_and_numbers_stand_before_words_and_can_be_copied() -> None:
    assert texts(THREE, TextStyle(marks="bullet")) == "•one•two•three"
    assert texts(THREE, TextStyle(marks="number")) == "1.one2.two3.three"
    assert texts("one\n\ntwo", TextStyle(marks="number")) == "1.one2.two"


def test_lines_of_an_item_stand_under_its_words() -> None:
    text = "a few words that go on to a second line for sure, and on"
    ops = layout_text(text, TextStyle(marks="bullet"), BOX).ops
    mark, first, second = ops[:3]
    assert mark.glyphs[0].text == "•"
    assert mark.glyphs[0].x < first.glyphs[0].x == pytest.approx(second.glyphs[0].x, abs=0.01)


def test_marks_of_arabic_stand_at_the_right() -> None:
    ops = layout_text("مرحبا", TextStyle(marks="bullet", align="start"), BOX).ops
    mark = next(op for op in ops if op.glyphs[0].text == "•")
    words = next(op for op in ops if op is not mark)
    assert mark.glyphs[0].x > max(g.x for g in words.glyphs)


@given(
    st.text("ab שלום\n", max_size=60),
    st.sampled_from(LISTS),
    st.sampled_from(ALIGNS),
    st.floats(0, 30),
    st.floats(8, 90),
)
@settings(max_examples=100, deadline=None)
def test_paragraphs_of_any_kind_stay_in_their_box(
    text: str, marks: str, align: str, indent: float, width: float
) -> None:
    style = TextStyle(marks=marks, align=align, indent=indent)
    layout = layout_text(text, style, Rect(0, 0, width, 5000))
    if layout.ink is not None and not layout.overflow:
        assert layout.ink.x >= -1.5
        assert layout.ink.right <= width + 1.5
