from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.basis.places import home, resource
from albumapp.geometry import Rect
from albumapp.layout import style as styling
from albumapp.layout.style import (
    DEFAULT_STYLE,
    Rhythm,
    content_boxes,
    page_boxes,
    style,
    styles,
    wrong_styles,
)
from albumapp.layout.style_file import load
from tests.layout.made import shapes, spread


def test_the_default_comes_first_and_all_are_read() -> None:
    assert next(iter(styles())) == DEFAULT_STYLE
    assert {
        "clean-white",
        "magazine",
        "gallery",
        "story",
        "square-grid",
        "film-strip",
        "classic",
        "kids",
    } <= set(styles())


def test_each_style_says_in_words_and_shows_what_it_is() -> None:
    for s in styles().values():
        assert 20 < len(s.about) < 110
        assert s.about.endswith(".")
        assert len(s.preview) >= 2
        spread_box = Rect(0, 0, 1, 1)
        assert all(spread_box.contains(b) for b in s.preview)
    assert len({s.about for s in styles().values()}) == len(styles())


def test_the_default_fills_three_quarters_of_every_surface() -> None:
    for shape in shapes():
        share = sum(b.area for b in content_boxes(shape, style(DEFAULT_STYLE))) / shape.rect.area
        assert share >= 0.75


def test_every_style_leaves_room_on_every_product() -> None:
    for s in styles().values():
        for shape in shapes():
            for box in content_boxes(shape, s):
                assert shape.rect.contains(box)
                assert min(box.w, box.h) > 80


def test_pages_are_cut_at_the_fold_with_the_margin_on_both_sides() -> None:
    shape, look = spread(), style(DEFAULT_STYLE)
    left, right = page_boxes(shape, look)
    assert left.right - shape.fold_x[0] == pytest.approx(shape.fold_x[0] - right.x)
    assert shape.fold_x[0] - left.right == pytest.approx(left.x)


def test_words_below_photos_stand_inside_the_page() -> None:
    for s in styles().values():
        if s.caption is None:
            continue
        for shape in shapes():
            lowest = max(b.bottom for b in content_boxes(shape, s)) + s.caption.room
            assert lowest <= shape.size.h - shape.safe.bottom


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("gutter = 5", "gutter = -1", "page.gutter"),
        ("per_spread = [1, 4.5, 9]", "per_spread = [3, 2, 1]", "photos.per_spread"),
        ("across_fold = true", 'across_fold = "yes"', "allow.across_fold"),
        ('border_colour = "#ffffff"', 'border_colour = "white"', "photos.border_colour"),
        ("schema = 1", "schema = 2", "schema"),
        ("crop_max =", 'arrangement = "spiral"\ncrop_max =', "photos.arrangement"),
        ("crop_max =", 'pairs = ["tandem"]\ncrop_max =', "photos.pairs"),
        ("hero_every =", "beats = [[1, 2], [3]]\nhero_every =", "rhythm.beats"),
        ("gutter = 5", "gutter = 5\nguter = 4", "page.guter"),
        ("gutter = 5", 'gutter = 5\ntint = "palette"', "page.palette"),
        ('family = "Playfair Display"', 'family = "Comic Sans"', "title.family"),
    ],
)
def test_an_error_names_file_line_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    text = (resource("styles") / "clean-white.toml").read_text()
    assert old in text
    path = tmp_path / "clean-white.toml"
    path.write_text(text.replace(old, new))
    with pytest.raises(UserError) as e:
        load(path)
    assert "clean-white.toml, line " in str(e.value)
    assert f"'{key}'" in str(e.value)


def test_the_line_is_that_of_the_key_or_else_of_its_table(tmp_path: Path) -> None:
    lines = (resource("styles") / "clean-white.toml").read_text().splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("gutter"))
    path = tmp_path / "clean-white.toml"
    path.write_text("\n".join([*lines[:at], "gutter = 900", *lines[at + 1 :]]))
    with pytest.raises(UserError, match=f"line {at + 1}:"):
        load(path)
    path.write_text("\n".join([*lines[:at], *lines[at + 1 :]]))
    with pytest.raises(UserError, match=f"line {lines.index('[page]') + 1}:"):
        load(path)


@pytest.mark.parametrize("text", ["schema = 1" + 5000 * "0", "schema = " + 5000 * "[" + 5000 * "]"])
def test_a_hostile_file_is_said_to_be_wrong(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(UserError, match=r"mine\.toml"):
        load(path)


def test_an_unknown_style_names_the_known_ones() -> None:
    with pytest.raises(UserError, match="clean-white"):
        style("nowhere")


def test_a_wrong_style_of_the_users_own_spoils_no_other(request: pytest.FixtureRequest) -> None:
    folder = home() / "styles"
    folder.mkdir(parents=True)
    text = (resource("styles") / "clean-white.toml").read_text()
    (folder / "mine.toml").write_text(text.replace("clean-white", "mine").replace("Clean white", "Mine"))
    (folder / "other.toml").write_text(
        text.replace("clean-white", "other").replace("gutter = 5", "gutter = 500")
    )
    (folder / "clean-white.toml").write_text("not = [a style")
    styling._read.cache_clear()
    request.addfinalizer(styling._read.cache_clear)
    assert style("mine").name == "Mine"
    assert style("clean-white").gutter == 5
    assert "clean-white" in wrong_styles()
    assert "other" not in styles()
    assert "page.gutter" in str(wrong_styles()["other"])
    with pytest.raises(UserError, match=r"other\.toml"):
        style("other")


def test_rhythm_costs_what_is_beside_the_beat() -> None:
    beat = Rhythm((1, 1), (1, 2), (1, 3), ((2, 4), (5, 8)), 0.5)
    assert beat.cost(1, 0, 6) == 0
    assert beat.cost(3, 0, 6) == 1.0
    assert [beat.cost(6, place, 6) for place in (1, 2, 3, 4)] == [1.0, 0.0, 1.0, 0.0]
    assert beat.cost(4, 5, 6) == 1.0
    assert beat.chapter_cost(5) == 1.0
    assert Rhythm().cost(9, 0, 6) == 0


def test_a_style_without_rhythm_leaves_it_to_the_photos() -> None:
    plain = replace(style(DEFAULT_STYLE), rhythm=Rhythm())
    assert all(plain.rhythm.cost(n, place, 5) == 0 for n in range(1, 9) for place in range(5))


def test_a_style_needs_only_what_the_first_styles_had(tmp_path: Path) -> None:
    """Files of users from before arrangements, rhythm and pictures stay good."""
    path = tmp_path / "old.toml"
    path.write_text(
        """
schema = 1
id = "old"
name = "Old"
[page]
margin = 0.05
margin_min = 8
gutter = 5
background = ""
full_bleed = false
[photos]
per_spread = [1, 4, 9]
size_ratio = 9
crop_max = 0.1
corner_radius = 0
border_width = 0
border_colour = ""
[allow]
hero_bleed = true
across_fold = true
white_space = 0.0
[rhythm]
hero_every = 7
calm_after_dense = true
[title]
family = "Lato"
size_pt = 30
colour = ""
"""
    )
    made = load(path)
    assert made.arrangement == "free"
    assert made.cell_aspect is None
    assert made.rhythm == Rhythm()
    assert made.preview
