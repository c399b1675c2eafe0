"""Text in boxes: what the reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.drawing import Rgb
from albumapp.geometry import Affine, Rect
from albumapp.text import TextLayout, TextStyle, layout_text, shape
from albumapp.text.breaks import clusters
from albumapp.text.layout import natural_size

BOX = Rect(10, 20, 60, 80)
STYLE = TextStyle()
ENGLISH = (
    "The long light of a summer evening, and nobody wanted to go home. Office fjords, efficient baffles."
)
# sets without a font of the machine
SHIPPED_SCRIPTS = "aZ é fi 09 .,;:!?()-—«» אבג שלום ابت كتاب ٣ नमस्ते क्ष Ωж \u0301\u200d\u00ad\u00a0\n\t"


def _width(text: str, style: TextStyle = STYLE) -> float:
    return natural_size(text, style)[0]


def _rows(layout: TextLayout) -> list[list[tuple[float, str]]]:
    """(x, text) of all glyphs by baseline."""
    rows: dict[float, list[tuple[float, str]]] = {}
    for op in layout.ops:
        for g in op.glyphs:
            rows.setdefault(round(g.y, 3), []).append((g.x, g.text))
    return [rows[y] for y in sorted(rows)]


def _gids(text: str, style: TextStyle = STYLE) -> list[int]:
    return [g.gid for op in layout_text(text, style, Rect(0, 0, 500, 50)).ops for g in op.glyphs]


def test_kerning_draws_letters_together() -> None:
    assert _width("AV") < _width("A") + _width("V")


def test_ligature_is_one_glyph_that_keeps_its_text() -> None:
    layout = layout_text("fi", TextStyle(family="EB Garamond"), BOX)
    assert [g.text for g in layout.ops[0].glyphs] == ["fi"]
    assert len(_gids("fi", TextStyle(family="EB Garamond", tracking=50))) == 2


def test_width_of_a_letter_is_the_fonts_own() -> None:
    # Source Serif Pro, regular: the advance of m is 0.869 em
    from albumapp.text import faces, fonts

    face = faces.load(fonts.find("Source Serif Pro"))
    advance = face.hb_font.get_glyph_h_advance(face.hb_font.get_nominal_glyph(ord("m")))
    assert _width("m", TextStyle(size_pt=72)) == pytest.approx(advance / 1000 * 25.4)


def test_wrap_breaks_at_spaces_within_the_width() -> None:
    layout = layout_text(ENGLISH, STYLE, BOX)
    assert layout.lines > 1
    assert not layout.overflow
    rows = ["".join(t for _, t in row) for row in _rows(layout)]
    assert " ".join(rows) == ENGLISH
    assert layout.ink is not None
    assert BOX.contains(layout.ink, 1)
    assert layout.height_mm == pytest.approx(layout.lines * 11 * 25.4 / 72 * 1.3)


def lines_of(text: str, style: TextStyle, width: float) -> list[shape.Line]:
    return [line for part in shape.shape_paragraphs(text, style, width) for line in part.lines]


@pytest.mark.parametrize(
    ("align", "left", "right"), [("left", 0, None), ("right", None, 60), ("center", None, None)]
)
def test_alignment(align: str, left: float | None, right: float | None) -> None:
    line = lines_of("wave", STYLE, 60)[0]
    x = layout_text("wave", TextStyle(align=align), BOX).ops[0].glyphs[0].x
    expected = left if left is not None else right - line.width if right is not None else 30 - line.width / 2
    assert x == pytest.approx(expected)


def test_justified_lines_end_at_the_edge_but_the_last() -> None:
    style = TextStyle(align="justify", family="Lato")
    plain = lines_of(ENGLISH, style, 60)
    rows = _rows(layout_text(ENGLISH, style, BOX))
    for row, line in zip(rows, plain, strict=True):
        last_advance = line.runs[-1].pieces[-1].advance
        end = row[-1][0] + last_advance
        assert end == pytest.approx(line.width if line.last else 60)


@pytest.mark.parametrize(("valign", "share"), [("top", 0.0), ("middle", 0.5), ("bottom", 1.0)])
def test_vertical_alignment(valign: str, share: float) -> None:
    top = layout_text("x", TextStyle(), BOX)
    placed = layout_text("x", TextStyle(valign=valign), BOX)
    shift = placed.ops[0].matrix.f - top.ops[0].matrix.f
    assert shift == pytest.approx(share * (BOX.h - top.height_mm))


def test_hard_newlines_make_lines_also_empty_ones() -> None:
    layout = layout_text("a\n\nb\r\nc", STYLE, BOX)
    assert layout.lines == 4
    assert [op.glyphs[0].text for op in layout.ops] == ["a", "b", "c"]


def test_overflow_is_told() -> None:
    assert layout_text(ENGLISH, STYLE, Rect(0, 0, 60, 10)).overflow
    assert not layout_text(ENGLISH, STYLE, Rect(0, 0, 60, 40)).overflow
    assert layout_text("W", TextStyle(size_pt=100), Rect(0, 0, 5, 90)).overflow


def test_a_word_longer_than_the_line_is_cut_between_clusters() -> None:
    word = "e\u0301" * 40
    layout = layout_text(word, STYLE, Rect(0, 0, 20, 100))
    rows = ["".join(t for _, t in row) for row in _rows(layout)]
    assert len(rows) > 2
    assert "".join(rows) == word
    assert all(row.startswith("e") for row in rows)


def test_a_soft_hyphen_shows_only_where_it_breaks() -> None:
    whole = _gids("wonder\u00adful", STYLE)
    broken = layout_text("wonder\u00adful", STYLE, Rect(0, 0, _width("wonder-") + 0.1, 50))
    assert broken.lines == 2
    hyphen = _gids("-")[0]
    assert broken.ops[0].glyphs[-1].gid == hyphen
    assert hyphen not in whole


@pytest.mark.parametrize("text", ["", " ", "\n", "\t \u200b"])
def test_nothing_to_see(text: str) -> None:
    layout = layout_text(text, STYLE, Rect(0, 0, 0, 0))
    assert layout.ink is None
    assert layout.lines >= 1
    assert not layout.overflow or layout.ops


def test_arabic_letters_join() -> None:
    apart = {g for c in "كتاب" for g in _gids(c)}
    together = _gids("كتاب")
    assert len(together) == 4
    assert not set(together[1:-1]) & apart


def test_arabic_runs_from_right_to_left_with_digits_in_order() -> None:
    layout = layout_text("سنة 1999 كتاب", TextStyle(align="start"), BOX)
    [row] = _rows(layout)
    assert [t for _, t in sorted(row)] == [*"كتاب"[::-1], " ", *"1999", " ", *"سنة"[::-1]]
    assert {op.right_to_left for op in layout.ops} == {True, False}
    assert layout.ink is not None
    assert layout.ink.right == pytest.approx(BOX.right, abs=1)


def test_mixed_hebrew_and_latin() -> None:
    layout = layout_text("abc שלום (x) def", STYLE, BOX)
    [row] = _rows(layout)
    assert "".join(t for _, t in sorted(row)) == "abc םולש (x) def"
    forced = layout_text("abc שלום", TextStyle(direction="rtl"), BOX)
    assert "".join(t for _, t in sorted(_rows(forced)[0])) == "םולש abc"


def test_brackets_around_a_fallback_word_match() -> None:
    fonts_of = {g.text: op.font for op in layout_text("a (שלום) b", STYLE, BOX).ops for g in op.glyphs}
    assert fonts_of["("] == fonts_of[")"] == fonts_of["a"] != fonts_of["ש"]


def test_tracking_spaces_letters_but_not_joined_ones() -> None:
    wide = TextStyle(tracking=100)
    assert _width("HHH", wide) == pytest.approx(_width("HHH") + 2 * 0.1 * STYLE.size_mm)
    assert _width("كتاب", wide) == pytest.approx(_width("كتاب"))


def test_moving_turning_and_colour_keep_the_glyphs() -> None:
    turn = Affine.rotation(90, BOX.cx, BOX.cy)
    here = layout_text(ENGLISH, STYLE, BOX)
    there = layout_text(ENGLISH, TextStyle(colour=Rgb(1, 0, 0)), BOX.moved(5, 6), turn, "f1")
    for a, b in zip(here.ops, there.ops, strict=True):
        assert a.glyphs is b.glyphs
        assert (b.frame, b.colour) == ("f1", Rgb(1, 0, 0))
        x, y = a.matrix.apply(1, 2)
        assert b.matrix.apply(1, 2) == pytest.approx(turn.apply(x + 5, y + 6))


PRINTABLE = st.one_of(
    st.text(st.sampled_from(SHIPPED_SCRIPTS), max_size=40), st.text(st.characters(), max_size=12)
)


@given(
    PRINTABLE, st.floats(0, 80), st.sampled_from([0.0, 80.0]), st.sampled_from(["left", "justify", "right"])
)
@settings(max_examples=250, deadline=None)
def test_any_text_stays_within_the_width(text: str, width: float, tracking: float, align: str) -> None:
    style = TextStyle(tracking=tracking, align=align)
    layout_text(text, style, Rect(0, 0, width, 40))
    for line in lines_of(text, style, width):
        assert line.width <= width + 1e-6 or len(clusters(_logical(line))) == 2


def _logical(line: shape.Line) -> str:
    """Source text of a line of one direction."""
    return "".join(p.text for run in line.runs for p in (run.pieces[::-1] if run.rtl else run.pieces))


@given(st.text(st.sampled_from(SHIPPED_SCRIPTS), max_size=40), st.floats(5, 80))
@settings(max_examples=250, deadline=None)
def test_cluster_texts_give_the_text_back(text: str, width: float) -> None:
    lines = lines_of(text, STYLE, width)
    kept = "".join(p.text for line in lines for run in line.runs for p in run.pieces)
    spaces = {ord(c): None for c in " \t\n"}
    assert sorted(kept.translate(spaces)) == sorted(text.translate(spaces))
    latin = "".join(c for c in text if c.isascii())
    logical = "".join(
        p.text for line in lines_of(latin, STYLE, width) for run in line.runs for p in run.pieces
    )
    assert logical.translate(spaces) == latin.translate(spaces)
