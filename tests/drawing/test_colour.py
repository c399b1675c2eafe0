"""Colours as files and people write them."""

from __future__ import annotations

import pytest

from albumapp.drawing.colour import Rgb, from_hex, hex_of


@pytest.mark.parametrize(
    "text", ["#-1-1-1", "#+1+1+1", "# 1 1 1", "#1_1_1_", "#12345", "#1234567", "#gggggg", ""]
)
def test_what_is_no_colour_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        from_hex(text)


def test_a_colour_is_written_as_it_was_read() -> None:
    assert from_hex("#ff0080") == Rgb(1.0, 0.0, 128 / 255)
    assert hex_of(from_hex("#12aB9f")) == "#12ab9f"
