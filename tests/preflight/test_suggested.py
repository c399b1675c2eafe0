"""What albumapp lays out itself passes its own check: in any product, in styles to the edge and others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.document.model import Document, PhotoEntry
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.finding import ERROR, NOTE
from albumapp.products.catalogue import catalogue, product
from tests.layout.made import camera_roll, photo
from tests.layout.pieces.test_pieces import made as made_piece
from tests.preflight.albums import BRIGHT, check

# what only a person can mend: the printer tells the spine; the names of guests; too few pixels for a poster;
# a crowd at an edge
OTHERS = {"spine-unknown", "names-missing", "ppi-low", "face-trim", "face-wrap", "face-fold", "photo-twice"}


def album(product_id: str, look: str) -> tuple[Document, dict[str, PhotoFacts]]:
    roll = [replace(p, light=BRIGHT, sharpness=0.8) for p in camera_roll(30)]
    facts = {p.id: p for p in roll}
    if product(product_id).piece is not None:
        return made_piece(product_id, roll, look=look), facts
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in roll}
    spec = product(product_id)
    return suggest_album(roll, spec, style(look), spec.pages_near(24), "Lisbon", 0, entries), facts


@pytest.mark.parametrize("look", ["clean-white", "magazine"])
@pytest.mark.parametrize("product_id", ["calendar-a3", "calendar-a4", "calendar-desk"])
def test_photos_of_few_pixels_are_small_on_a_calendar(product_id: str, look: str) -> None:
    """0.3 megapixels over a page of A3 would be sent back: they stand smaller, with paper round them."""
    roll = [photo(n, mpx=0.3) for n in range(30)]
    doc, spec = made_piece(product_id, roll, look=look), product(product_id)
    facts = {p.id: p for p in roll}
    assert [f.text for f in check(doc, spec, facts) if f.code == "ppi-low" and f.severity == ERROR] == []
    fine = made_piece(product_id, [photo(n, mpx=24) for n in range(30)], look=look)
    areas = [sum(f.box.area for s in d.inner() for f in s.photo_frames()) for d in (doc, fine)]
    assert areas[0] <= areas[1]


@pytest.mark.parametrize("product_id", sorted(catalogue()))
@pytest.mark.parametrize("look", ["clean-white", "magazine"])
def test_what_is_suggested_is_sound(product_id: str, look: str) -> None:
    doc, facts = album(product_id, look)
    found = [f for f in check(doc, product(product_id), facts) if f.severity != NOTE and f.code not in OTHERS]
    assert not found, [(f.code, f.surface, f.text, f.box) for f in found[:4]]
