"""The quick way to line breaks gives what uniseg gives."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from uniseg.graphemecluster import grapheme_cluster_boundaries
from uniseg.linebreak import line_break_boundaries

from albumapp.text.breaks import clusters, line_breaks

TEXT = st.text(st.sampled_from("aZé09 .,;:!?'\"()-—/%$  «»\u00a0\u0301אבاλжё文ก😀\u200d©"), max_size=20)
EVERYDAY = st.text(st.sampled_from("aé0 .,!—’אבابλж文\u00ad"), max_size=12)


@given(st.one_of(TEXT, EVERYDAY))
@settings(max_examples=500, deadline=None)
def test_line_breaks_are_those_of_uax14(text: str) -> None:
    assert line_breaks(text) == [b for b in line_break_boundaries(text) if b]


@given(st.one_of(TEXT, EVERYDAY))
@settings(max_examples=200, deadline=None)
def test_clusters_are_those_of_uax29(text: str) -> None:
    assert list(clusters(text)) == (list(dict.fromkeys([0, *grapheme_cluster_boundaries(text)])))


def test_a_long_text_is_cut_where_no_rule_looks_across() -> None:
    text = "cafe\u0301 \U0001f468\u200d\U0001f469\u200d\U0001f467 文字" * 60
    assert list(clusters(text)) == list(dict.fromkeys([0, *grapheme_cluster_boundaries(text)]))
    assert line_breaks(text) == [b for b in line_break_boundaries(text) if b]


def test_a_row_of_marks_that_no_page_holds_is_cut() -> None:
    text = "e" + "\u0301" * 4_000  # uniseg would take the square of it
    assert max(b - a for a, b in zip(clusters(text), clusters(text)[1:], strict=False)) == 300


def test_every_plain_character_is_plain_to_the_standards() -> None:
    for block in (
        "AZaz09ÀÖØöøɏ",
        "\u0391\u03c9\u03ff",
        "\u0400\u0481\u048a\u052f",
        "את",
        "\u0620\u063f\u0641\u064a",
    ):
        for character in block:
            text = f"a{character} {character}a"
            assert line_breaks(text) == [b for b in line_break_boundaries(text) if b], hex(ord(character))


def test_breaks_of_a_sentence() -> None:
    text = "Well-known words, and (more)."
    assert [text[a:b] for a, b in zip([0, *line_breaks(text)], line_breaks(text), strict=False)] == [
        "Well-",
        "known ",
        "words, ",
        "and ",
        "(more).",
    ]
