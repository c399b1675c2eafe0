"""What pages of a product are held to: where a page goes into the binding nothing is cut."""

from __future__ import annotations

import pytest

from albumapp.preflight.pdf_expect import Expected
from albumapp.products.catalogue import product
from albumapp.products.pieces import shapes
from albumapp.products.surfaces import inner_shapes


@pytest.mark.parametrize(
    ("product_id", "folds"),
    [
        ("hardcover-20x20", ["left", "right", "left", "right"]),
        ("layflat-30x30", ["", "", "", ""]),
        ("gelato-wire-a4", ["", "", "", ""]),
        ("print-10x15", ["", "", "", ""]),
    ],
)
def test_the_edge_at_the_binding(product_id: str, folds: list[str]) -> None:
    spec = product(product_id)
    sheets = [t for s in inner_shapes(spec, max(spec.block.pages_min, 8)) for t in s.sheets][:4]
    assert [p.fold for p in Expected.of(spec, sheets).pages] == folds


def test_a_folded_card_may_lie_or_stand() -> None:
    found = Expected.of(product("card-folded-a6"), pages=2)
    assert {(s.w, s.h) for s in found.sizes} == {(210, 148), (296, 105)}
    assert (found.pages, found.any_of) == ((), (2, 2))


@pytest.mark.parametrize(("product_id", "pages"), [("print-10x15", 3), ("card-a6", 2)])
def test_a_page_that_turns_may_be_either_way_round(product_id: str, pages: int) -> None:
    spec = product(product_id)
    surfaces = shapes(spec, pages, [True] * pages)
    turned = [t.trim.size for s in surfaces for t in s.sheets]
    expected = Expected.of(spec, pages=pages).pages
    assert [p.turned for p in expected] == turned
    assert all(p.trim != p.turned for p in expected)
    assert not any(p.turned for p in Expected.of(product("layflat-30x30"), pages=10).pages)
