"""An album on another product: what is kept of it, and what is said to have changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, TextFrame
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import style
from albumapp.products.catalogue import product
from albumapp.session.project import Project
from albumapp.session.retargeting import as_json, changes
from tests.layout.made import photo


def project(count: int = 40, mpx: float = 2.0, product_id: str = "hardcover-20x20") -> Project:
    photos = [photo(n, mpx=mpx) for n in range(count)]
    entries = {
        p.id: PhotoEntry(p.id, f"/photos/{p.id}.jpg", round(p.size.w), round(p.size.h)) for p in photos
    }
    made = suggest_album(photos, product(product_id), style("clean-white"), 28, "Walks", 0, entries)
    found = Project(made, Journal(), None)
    found.context.known = {p.id: p for p in photos}
    return found


def codes(before: Document, after: Document) -> list[str]:
    return [f.code for f in changes(before, after)]


def test_nothing_changed_is_nothing_said() -> None:
    doc = project().document
    assert changes(doc, doc) == []


def test_own_words_and_crops_come_along_and_what_changed_is_listed() -> None:
    p = project()
    spread = next(s for s in p.document.inner() if s.shape.kind == "spread" and s.photos())
    frame = next(f for f in spread.photo_frames() if f.photo)
    p.do("add_text", surface=spread.id, box=[20, 20, 120, 40], text="By the sea", style={"size_pt": 40})
    p.do("set_crop", frame=frame.id, box=[0.1, 0.1, 0.5, 0.5])
    before = p.document
    own = before.find(frame.id)[1]
    p.do("change_product", product="layflat-30x30")
    after = p.document
    assert {"product", "page-size", "text-refitted"} <= set(codes(before, after))
    said = " ".join(f.text for f in changes(before, after))
    assert "A page is 300 × 300 mm instead of 200 × 200 mm." in said
    assert "“By the sea”" in said
    assert any(isinstance(f, TextFrame) and f.text == "By the sea" for s in after.surfaces for f in s.frames)
    kept = after.find(frame.id)[1]
    assert isinstance(own, PhotoFrame)
    assert isinstance(kept, PhotoFrame)
    assert (kept.photo, kept.crop.box) == (own.photo, own.crop.box)
    assert all(set(row) == {"code", "severity", "text", "surface", "frame", "values"} for row in as_json(
        changes(before, after)
    ))  # fmt: skip
    p.undo()
    assert p.document == before


def test_photos_without_room_are_named() -> None:
    p = project()
    before = p.document
    p.do("change_product", product="own-size:height=150,pages_max=4,width=150")
    lost = [photo for photo in before.used() if photo not in p.document.used()]
    (gone,) = [f for f in changes(before, p.document) if f.code == "photo-dropped"]
    assert len(lost) > 6  # many are one line
    assert gone.text == f"{len(lost)} photos found no room and are unused now."
    assert gone.values["names"] == [before.photos[photo].name for photo in lost]
    few = replace(before, surfaces=before.surfaces[:3])
    without = replace(few, surfaces=few.surfaces[:2])
    left = len(few.used()) - len(without.used())
    named = [f.text for f in changes(few, without) if f.code == "photo-dropped"]
    assert 0 < len(named) == left <= 6
    assert all(".jpg found no room" in text for text in named)


def test_a_book_as_one_picture_is_said_briefly() -> None:
    p = project()
    before = p.document
    p.do("change_product", product="poster-30x40")
    found = changes(before, p.document)
    said = {f.code: f.text for f in found}
    assert said["page-count"] == "It is one picture now instead of 28 pages."
    assert said["photo-dropped"] == f"{len(before.used()) - 1} photos are unused now: this product shows one."
    assert len([f for f in found if f.code == "photo-dropped"]) == 1
    assert len(found) <= 10  # beside the two, its name and size, and six texts at most


def test_a_cover_and_words_that_go_are_said() -> None:
    p = project()
    before = p.document
    p.do("change_product", product="gta-flushmount-8x10")
    found = codes(before, p.document)
    assert "cover-gone" in found
    assert "text-gone" in found  # the title
    assert p.document.cover is None


@pytest.mark.parametrize("ppi", [1, 5000])
def test_only_photos_that_became_too_coarse_are_named(ppi: float) -> None:
    doc = project().document
    spec = product(doc.product)
    other = replace(spec, output=replace(spec.output, ppi_min=ppi))
    specs = iter((spec, other))
    found = [f.code for f in changes(doc, doc, lambda _: next(specs))]
    assert ("ppi-low" in found) == (ppi > 1)
