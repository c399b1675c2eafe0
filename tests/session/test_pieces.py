"""What the suggestion of prints and wall art says beside what it makes."""

from __future__ import annotations

import pytest

from albumapp.session.pieces import sharper_on
from tests.layout.made import photo
from tests.layout.pieces.test_pieces import made


@pytest.mark.parametrize(
    ("product_id", "mpx", "said"),
    [
        ("canvas-80x120", 12.0, "canvas-50x70"),
        ("canvas-80x120", 2.5, "print-10x15"),
        ("canvas-80x120", 80.0, None),
        ("collage-50x70", 0.5, None),
        ("layflat-30x30", 0.5, None),
    ],
)
def test_a_smaller_product_is_offered_for_photos_of_few_pixels(
    product_id: str, mpx: float, said: str | None
) -> None:
    roll = [photo(n, mpx=mpx) for n in range(6)]
    doc = made(product_id, roll) if product_id != "layflat-30x30" else made("print-10x15", roll)
    found = sharper_on(doc, {p.id: p for p in roll}.__getitem__)
    assert (found.id if found else None) == said
