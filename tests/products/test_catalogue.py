"""Products: the shipped ones hold together, a broken one says file and key, shapes are what binders cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.geometry import Insets, Rect
from albumapp.products.catalogue import catalogue, product
from albumapp.products.reading import load
from albumapp.products.surfaces import cover_shape, inner_shapes

GOOD = (resource("products") / "layflat-30x30.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("product_id", sorted(i for i, s in catalogue().items() if s.piece is None))
def test_shapes_of_shipped_products(product_id: str) -> None:
    spec = product(product_id)
    for pages in (spec.block.pages_min, spec.block.pages_default, spec.block.pages_max):
        shapes = inner_shapes(spec, pages)
        assert [n for s in shapes for n in s.pages] == list(range(1, pages + 1))
        for s in shapes:
            assert sum(t.trim.area for t in s.sheets) == pytest.approx(s.size.w * s.size.h)
            assert all(s.rect.contains(a) for a in s.areas)


def test_layflat_spread_is_one_sheet() -> None:
    (spread, *_) = inner_shapes(product("layflat-30x30"), 20)
    assert spread.kind == "spread"
    assert spread.fold_x == (300,)
    assert [t.trim for t in spread.sheets] == [Rect(0, 0, 600, 300)]
    assert spread.bleed == Insets.all(3)


def test_bound_book_starts_right_and_loses_its_gutter() -> None:
    first, spread, *_, last = inner_shapes(product("hardcover-a4-landscape"), 20)
    assert (first.kind, spread.kind, last.kind) == ("page", "spread", "page")
    assert first.areas == (Rect(8, 0, 289, 210),)
    assert last.areas == (Rect(0, 0, 289, 210),)
    assert spread.areas == (Rect(0, 0, 289, 210), Rect(305, 0, 289, 210))
    assert first.safe.left == 12
    assert last.safe.right == 12


def test_cover_is_back_spine_front_with_wrap() -> None:
    spec = product("layflat-30x30")
    cover = cover_shape(spec, 40)
    assert cover is not None
    spine = 6 + 0.4 * 40
    assert cover.size.w == pytest.approx(2 * 303 + 2 * 8 + spine)
    assert cover.fold_x[1] - cover.fold_x[0] == pytest.approx(spine)
    assert cover.sheets[0].trim == cover.rect.outset(15)
    assert cover.bleed == Insets.all(18)


def test_a_printers_own_cover_comes_out_at_his_size() -> None:
    """Gelato asks 458 x 246 mm for 28 pages: boards of 198 x 206, joints of 8, a spine of 6."""
    spec = product("hardcover-20x20")
    cover = cover_shape(spec, 28)
    assert cover is not None
    back, spine, front = cover.areas
    assert (back.w, back.h, spine.w, front.w) == (198, 206, 6, 198)
    assert spine.x - back.right == front.x - spine.right == 8
    whole = cover.sheets[0].trim.outset(cover.sheets[0].bleed)
    assert (whole.w, whole.h) == (458, 246)
    assert spec.cover is not None
    assert [spec.cover.spine(p) for p in (28, 56, 58, 100, 200)] == [6, 6, 9, 11, 19]


@pytest.mark.parametrize(
    "rows", ["5", "[[20]]", "[[nan, 3]]", '[["a", 2]]', "[[20, 6], [20, 7]]", "[[20, 6], [40, 5]]"]
)
def test_a_spine_table_must_rise(tmp_path: Path, rows: str) -> None:
    path = tmp_path / "layflat-30x30.toml"
    path.write_text(GOOD.replace("spine_base = 6", f"spine = {rows}\nspine_base = 6"), encoding="utf-8")
    with pytest.raises(UserError, match=r"'cover\.spine'"):
        load(path)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('id = "layflat-30x30"', 'id = "other"', "'id' must be the file's name"),
        ("page = [300, 300]", "page = [300]", "'block.page'"),
        ("page = [300, 300]", "page = [300, -4]", "'block.page'"),
        ("pages_min = 20", "pages_min = 21", "'block.pages_min'"),
        ("pages_max = 100", "pages_max = 4", "'block.pages_max'"),
        ("bleed = 3  ", 'bleed = "3"  ', "'block.bleed'"),
        ('sheets = "spread"', 'sheets = "roll"', "'block.sheets'"),
        ("schema = 1", "schema = 9", "'schema' must be 1"),
        ("schema = 1", "schema =", "layflat-30x30.toml"),
        ('confidence = "neutral"', 'confidence = "sure"', "'source.confidence'"),
        ("safe = 5", "safe = 148", "'block.safe'"),
        ("safe = 5", "safe = nan", "'block.safe'"),
        ('"FOGRA39L_coated.icc"', '"../icc/FOGRA39L_coated.icc"', "'output.profile'"),
        ('"FOGRA39L_coated.icc"', '"mine.icc"', "'output.profile'"),
        ("schema = 1", "schema = " + "[" * 9000, "layflat-30x30.toml"),
    ],
)
def test_a_broken_product_names_file_and_key(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in GOOD
    path = tmp_path / "layflat-30x30.toml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError, match=r"layflat-30x30\.toml") as e:
        load(path)
    assert says in str(e.value)


def test_unknown_product_names_those_there_are() -> None:
    with pytest.raises(UserError, match="layflat-30x30"):
        product("scroll")
