"""The value that the project file stores."""

from __future__ import annotations

import subprocess
import sys

import pytest

from albumapp.drawing import Cmyk, Rgb, Spot
from albumapp.text import TextStyle, title_style


@pytest.mark.parametrize(
    "style",
    [
        TextStyle(),
        title_style(),
        TextStyle("Lato", 9.5, True, True, Rgb(0.1, 0.2, 0.3), "justify", "bottom", 1.5, 40, "rtl"),
        TextStyle(colour=Spot("Gold", Cmyk(0, 0.2, 0.8, 0.1))),
    ],
)
def test_json_round_trip(style: TextStyle) -> None:
    assert TextStyle.from_json(style.as_json()) == style


def test_missing_keys_take_defaults_and_unknown_ones_are_passed_over() -> None:
    assert TextStyle.from_json({"size_pt": 20, "of a later version": 1}) == TextStyle(size_pt=20.0)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("family", 3),
        ("size_pt", "big"),
        ("size_pt", 0),
        ("size_pt", float("nan")),
        ("bold", "yes"),
        ("colour", 7),
        ("colour", ["rgb", 1]),
        ("colour", "#12"),
        ("align", "middle"),
        ("valign", []),
        ("leading", True),
        ("direction", "up"),
    ],
)
def test_wrong_values_are_refused(key: str, value: object) -> None:
    with pytest.raises(ValueError):
        TextStyle.from_json({key: value})


def test_importing_the_package_loads_no_font_library() -> None:
    code = (
        "import sys, albumapp.text, albumapp.text.style, albumapp.text.fonts;"
        "print([m for m in ('uharfbuzz', 'fontTools', 'uniseg', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
