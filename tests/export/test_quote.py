"""Quotes: the sum, and what can be read on the page."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.export.quote import Item, Quote, export_quote
from albumapp.products.catalogue import product
from tests.export.album import run

WORDS = {k: k.title() for k in ("title", "number", "date", "for", "item", "quantity", "each", "sum", "total")}


def a_quote(*items: Item) -> Quote:
    return Quote(
        "Q-7",
        "22 November 2026",
        "EUR",
        ["Studio Blau", "Wien"],
        ["Anna {title}", "Ring 1"],
        items,
        "30 days",
    )


def test_sums_are_those_of_a_bill() -> None:
    quote = a_quote(Item("Album", 3, 84.995), Item("Postage", 1, 9.9))
    assert quote.total == Decimal("264.90")  # 3 x 85.00: each is rounded as it is shown
    assert a_quote(Item("x", 10, 0.1)).total == Decimal("1.00")


def test_all_of_it_can_be_read(tmp_path: Path) -> None:
    out = tmp_path / "q.pdf"
    items = [Item("Lay-flat album " + "long words " * 20, 3, 84.5)] + [
        Item(f"Part {n}", 1, 1) for n in range(11)
    ]
    export_quote(
        a_quote(*items), out, product("layflat-30x30"), WORDS, lambda d: f"{d:.2f}".replace(".", ",")
    )
    words = run("pdftotext", "-layout", out, "-")
    for said in ("Studio Blau", "Q-7", "22 November 2026", "253,50", "264,50 EUR", "Part 10", "30 days"):
        assert said in words
    assert run("pdfinfo", out).count("Pages:           1") == 1
    with pytest.raises(UserError):
        export_quote(a_quote(), out, product("layflat-30x30"), WORDS)
