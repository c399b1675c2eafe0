"""What the suggestion says beside the pages it makes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.document.model import Document
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.session.suggesting import smaller_book
from tests.layout.made import photo


def book(mpx: float, product_id: str = "layflat-30x30") -> tuple[Document, dict[str, PhotoFacts]]:
    photos = [photo(n, mpx=mpx) for n in range(40)]
    made = suggest_album(photos, product(product_id), style("clean-white"), 20, "Walks", 0, {})
    return made, {p.id: p for p in photos}


@pytest.mark.parametrize(("mpx", "said"), [(0.5, "hardcover-20x20"), (12.0, None)])
def test_photos_of_few_pixels_are_offered_a_smaller_book(mpx: float, said: str | None) -> None:
    made, facts = book(mpx)
    found = smaller_book(made, facts.__getitem__)
    assert (found.id if found else None) == said


def test_no_other_book_is_offered_where_it_is_the_smallest() -> None:
    made, facts = book(0.5, "hardcover-20x20")
    assert smaller_book(made, facts.__getitem__) is None
    assert smaller_book(replace(made, surfaces=()), facts.__getitem__) is None
