from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.layout.style import DEFAULT_STYLE, content_boxes, style, styles
from albumapp.layout.style_file import load
from tests.layout.made import shapes


def test_the_default_comes_first_and_all_are_read() -> None:
    assert next(iter(styles())) == DEFAULT_STYLE
    assert {"clean-white", "magazine", "gallery"} <= set(styles())


def test_the_default_fills_three_quarters_of_every_surface() -> None:
    for shape in shapes():
        share = sum(b.area for b in content_boxes(shape, style(DEFAULT_STYLE))) / shape.rect.area
        assert share >= 0.75


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("gutter = 5", "gutter = -1", "page.gutter"),
        ("per_spread = [1, 4.5, 9]", "per_spread = [3, 2, 1]", "photos.per_spread"),
        ("across_fold = true", 'across_fold = "yes"', "allow.across_fold"),
        ('border_colour = "#ffffff"', 'border_colour = "white"', "photos.border_colour"),
        ("schema = 1", "schema = 2", "schema"),
    ],
)
def test_an_error_names_file_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    text = (resource("styles") / "clean-white.toml").read_text()
    assert old in text
    path = tmp_path / "clean-white.toml"
    path.write_text(text.replace(old, new))
    with pytest.raises(UserError) as e:
        load(path)
    assert "clean-white.toml" in str(e.value)
    assert key in str(e.value)


def test_an_unknown_style_names_the_known_ones() -> None:
    with pytest.raises(UserError, match="clean-white"):
        style("nowhere")
