"""UAX #9 levels, held against an independent implementation (python-bidi's, in Rust)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.text.bidi import levels, paragraph_level, visual_order

ALPHABET = "abZ()[]" + "אבג" + "ابت" + "019٣" + "+-,.:/%$ !?&" + "\u0301\u05b7" + "\u200f\u200e"
EXPLICIT = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def _display(text: str, base: int | None) -> str:
    return "".join(text[i] for i in visual_order(levels(text, base)[1]))


@given(st.text(ALPHABET + EXPLICIT, max_size=24), st.sampled_from(["L", "R", None]))
@settings(max_examples=400, deadline=None)
def test_order_agrees_with_python_bidi(text: str, base: str | None) -> None:
    bidi = pytest.importorskip("bidi")
    text = text.rstrip(" " + EXPLICIT)  # rule L1 by original types: there an override keeps a last space
    given_base = {"L": 0, "R": 1, None: None}[base]
    # explicit controls stay or go there; it also swaps mirrored characters while it reorders
    kept = {ord(c): None for c in EXPLICIT} | {ord(")"): "(", ord("]"): "["}
    assert _display(text, given_base).translate(kept) == bidi.get_display(text, base_dir=base).translate(kept)


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("abc", None, [0, 0, 0]),
        ("אבג", None, [1, 1, 1]),
        ("a אב c", None, [0, 0, 1, 1, 0, 0]),
        ("אב 12", None, [1, 1, 1, 2, 2]),
        ("אב (cd)", None, [1, 1, 1, 1, 2, 2, 1]),  # N0: the brackets follow the paragraph
        ("a (אב) c", None, [0, 0, 0, 1, 1, 0, 0, 0]),
        ("ab", 1, [2, 2]),
        ("0\u202d ", 1, [2, 1, 1]),  # L1: a space at the end is the paragraph's, overridden or not
        ("", None, []),
    ],
)
def test_levels(text: str, base: int | None, expected: list[int]) -> None:
    assert levels(text, base)[1] == expected


def test_paragraph_level_is_none_without_strong_characters() -> None:
    assert paragraph_level("12, 13") is None
    assert paragraph_level("12 ا") == 1
