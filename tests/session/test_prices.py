"""The studio's own price list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.products.catalogue import product
from albumapp.products.spec import Price
from albumapp.session.prices import number, price_file, price_for, read_prices, write_prices


def test_a_list_comes_back_as_it_was(tmp_path: Path) -> None:
    prices = {"a": Price(10.5, 0.25, "EUR", "2026-11-01"), "b": Price(0, 12345.25, "HUF", "")}
    write_prices(prices, tmp_path / "p.csv")
    assert read_prices(tmp_path / "p.csv") == prices
    assert [p.name for p in tmp_path.iterdir()] == ["p.csv"]


def test_a_spreadsheets_list_is_read(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("\ufeffProduct;base\n".lower() + "x;1\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"p\.csv, line 2: .*currency"):
        read_prices(path)
    path.write_text("product;base;per_page;currency\nx;12,50;0,4;eur\n\n;;;\n", encoding="utf-8")
    assert read_prices(path) == {"x": Price(12.5, 0.4, "EUR", "")}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("12.50", 12.5), ("12,50", 12.5), ("1.234,50", 1234.5), ("1,234.50", 1234.5), ("1 234,5", 1234.5)],
)
def test_a_price_as_people_write_it(typed: str, meant: float) -> None:
    assert number(typed) == meant


@pytest.mark.parametrize("row", ["x,-1,0,EUR", "x,nan,0,EUR", "x,ten,0,EUR", "x,1,0,Euro"])
def test_a_wrong_price_is_named_with_its_line(row: str, tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(f"product,base,per_page,currency\ny,1,0,EUR\n{row}\n")
    with pytest.raises(UserError, match="line 3"):
        read_prices(path)


def test_the_studios_price_wins(isolated_home: Path) -> None:
    spec = replace(product("layflat-30x30"), price=None)
    assert price_for(spec) is None
    known = replace(spec, price=Price(50, 1, "EUR", "2026-01-01"))
    assert price_for(known) == known.price
    write_prices({spec.id: Price(80, 2, "CHF", "2026-11-22")})
    assert price_file().is_file()
    assert price_for(known) == Price(80, 2, "CHF", "2026-11-22")
