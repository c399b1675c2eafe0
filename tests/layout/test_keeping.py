"""A new book around what is locked: which surfaces are held, and that they stand where they stood."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

import albumapp.session.project  # noqa: F401  (enters all edits)
from albumapp.basis import Reason
from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoEntry, Surface, TextFrame, Wishes
from albumapp.layout.compose import suggest_album
from albumapp.layout.keeping import held, outcome
from albumapp.layout.remaking import suggest_around
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.session.titles import with_reason
from tests.layout.made import camera_roll

LAYFLAT, BOUND = "layflat-30x30", "hardcover-a4-landscape"
LOOK = style("clean-white")
ROLL = camera_roll(60)
FACTS = {f.id: f for f in ROLL}


def book(pid: str = LAYFLAT, pages: int = 24) -> Document:
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in ROLL}
    album = suggest_album(ROLL, product(pid), LOOK, pages, "Summer", 0, entries)
    return replace(album, photos=entries)


class Roll:
    """What edits may ask."""

    def facts(self, photo_id: str) -> PhotoFacts:
        return FACTS[photo_id]

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


def locked(doc: Document, *surfaces: Surface) -> Document:
    for s in surfaces:
        doc = doc.with_surface(replace(s, locked=True))
    return doc


def again(doc: Document, pid: str = LAYFLAT, pages: int = 24) -> Document:
    standing = {p for s in held(doc) for p in s.photos()}
    rest = [f for f in ROLL if f.id not in standing]
    return suggest_around(doc, rest, product(pid), LOOK, pages, "Summer", 7)


def places(doc: Document) -> dict[str, int]:
    return {s.id: n for n, s in enumerate(doc.inner())}


def test_nothing_is_held_where_nothing_is_locked() -> None:
    assert held(book()) == ()


def test_a_locked_surface_and_one_with_a_locked_frame_are_held() -> None:
    doc = book()
    a, b = doc.inner()[2], doc.inner()[5]
    doc = locked(doc, a)
    doc = doc.with_surface(replace(b, frames=(replace(b.frames[0], locked=True), *b.frames[1:])))
    assert [s.id for s in held(doc)] == [a.id, b.id]


def test_an_album_without_pages_holds_nothing() -> None:
    assert held(Document(LAYFLAT, "Empty")) == ()


def test_held_spreads_stand_where_they_stood() -> None:
    doc = book()
    kept = [doc.inner()[n] for n in (0, 3, 11)]
    doc = locked(doc, *kept)
    before = places(doc)
    after = again(doc)
    assert {s.id: places(after)[s.id] for s in kept} == {s.id: before[s.id] for s in kept}
    assert all(doc.surface(s.id) in after.inner() for s in kept)
    assert [s.shape for s in after.inner()] == inner_shapes(product(LAYFLAT), 24)


def test_no_id_is_given_twice_and_no_photo_placed_twice() -> None:
    doc = book()
    doc = locked(doc, doc.inner()[1], doc.inner()[6])
    after = again(doc)
    ids = [s.id for s in after.surfaces] + [f.id for s in after.surfaces for f in s.frames]
    assert len(set(ids)) == len(ids)
    assert all(int(i[1:]) < after.next_id for i in ids)
    photos = [p for s in after.inner() for p in s.photos()]
    assert len(set(photos)) == len(photos)


def test_neighbours_that_are_held_keep_their_order() -> None:
    doc = book()
    kept = doc.inner()[4:7]
    after = again(locked(doc, *kept))
    ids = [s.id for s in after.inner()]
    at = [ids.index(s.id) for s in kept]
    assert at == sorted(at)
    assert at == [4, 5, 6]


def test_a_shorter_book_keeps_them_all_the_same() -> None:
    doc = book(pages=36)
    last = doc.inner()[-1]
    after = again(locked(doc, last), pages=20)
    assert after.page_count == 20
    assert (after.inner()[-1].id, after.inner()[-1].frames) == (last.id, last.frames)


def test_more_held_than_wanted_still_leaves_a_book_that_can_be_made() -> None:
    doc = book(pages=24)
    kept = doc.inner()[:11]
    after = again(locked(doc, *kept), pages=20)
    assert {s.id for s in kept} <= {s.id for s in after.inner()}
    assert after.page_count >= 24
    assert [s.shape for s in after.inner()] == inner_shapes(product(LAYFLAT), after.page_count)


@pytest.mark.parametrize("at", [0, -1])
def test_the_single_pages_of_a_bound_book_are_held_at_their_end(at: int) -> None:
    doc = book(BOUND)
    single = doc.inner()[at]
    assert single.shape.kind == "page"
    after = again(locked(doc, single), BOUND)
    assert after.inner()[at].id == single.id
    assert after.inner()[at].frames == single.frames
    assert [s.shape for s in after.inner()] == inner_shapes(product(BOUND), after.page_count)


def test_a_held_cover_fits_the_new_spine() -> None:
    doc = book(pages=24)
    cover = doc.surfaces[0]
    after = again(locked(doc, cover), pages=60)
    assert after.surfaces[0].id == cover.id
    assert after.surfaces[0].shape == cover_shape(product(LAYFLAT), 60)
    assert after.surfaces[0].photos() == cover.photos()


def test_the_users_own_order_and_wishes_outlive_a_new_book() -> None:
    ids = [p.id for p in ROLL]
    wishes = Wishes(order=tuple(reversed(ids)), heroes=(ids[3],), together=((ids[8], ids[30]),))
    doc = replace(book(), wishes=wishes)
    after = again(doc)
    assert after.wishes == wishes
    line = [p for s in after.inner() for p in s.photos()]
    places_ = [line.index(p) for p in ids if p not in (ids[8], ids[30])]
    late = sum(a < b for a, b in itertools.pairwise(places_))
    assert late < 0.35 * len(places_)  # within a spread the largest may stand first
    home = next(s for s in after.inner() if ids[8] in s.photos())
    assert ids[30] in home.photos()
    hero = next(s for s in after.inner() if ids[3] in s.photos())
    assert max(hero.photo_frames(), key=lambda f: f.box.area).photo == ids[3]


def test_a_new_book_of_an_order_alone_needs_no_pages_before() -> None:
    doc = Document(LAYFLAT, "Summer", wishes=Wishes(order=tuple(p.id for p in reversed(ROLL))))
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in ROLL}
    after = suggest_around(replace(doc, photos=entries), ROLL, product(LAYFLAT), LOOK, 24, "Summer", 0)
    assert sorted(p for s in after.inner() for p in s.photos()) == sorted(entries)
    assert ROLL[-1].id in after.inner()[0].photos()
    assert after.cover is not None


def test_paper_that_the_user_coloured_keeps_its_colour() -> None:
    doc = book()
    page = doc.inner()[3]
    doc = apply(doc, Roll(), "set_background", {"surface": page.id, "colour": "#204060"})
    own = doc.surface(page.id).background
    assert own is not None
    once = apply(doc, Roll(), "resuggest", {"surface": page.id})
    every = apply(once, Roll(), "suggest_again", {})
    assert every.surface(page.id).background == own
    others = [s for s in every.inner() if s.id != page.id]
    assert {s.background for s in others} == {LOOK.background}
    anew = apply(every, Roll(), "change_product", {"style": "gallery", "product": BOUND})
    assert anew.surface(page.id).background == own
    assert sum(s.background == own for s in anew.inner()) == 1


def test_the_reason_of_a_title_goes_with_it() -> None:
    doc = with_reason(book(), Reason("cover.title_folder"))

    def said(d: Document) -> list[str]:
        assert d.cover is not None
        return [r.code for f in d.cover.frames if getattr(f, "role", "") == "title" for r in f.why]

    assert "cover.title_folder" in said(doc)
    assert "cover.title_folder" in said(apply(doc, Roll(), "set_title", {"title": "Summer"}))
    assert "cover.title_folder" not in said(apply(doc, Roll(), "set_title", {"title": "Our own words"}))


def boxes(surface: Surface) -> dict[str, tuple[float, ...]]:
    return {f.photo: f.box.as_list() for f in surface.photo_frames() if f.photo}


def by_hand(doc: Document) -> tuple[Document, Surface]:
    """The book with a frame of its fullest spread moved by hand."""
    full = max(doc.inner(), key=lambda s: len(s.photos()))
    frame = next(full.photo_frames())
    doc = apply(doc, Roll(), "move_frames", {"frames": [frame.id], "dx": 1.5, "dy": 2.0})
    return doc, doc.surface(full.id)


def test_the_book_again_leaves_arranged_pages_as_they_are() -> None:
    doc, page = by_hand(book())
    other = next(s for s in doc.inner() if s.id != page.id)
    doc = apply(doc, Roll(), "add_text", {"surface": other.id, "box": [30, 30, 60, 12], "text": "Words"})
    written = doc.surface(other.id)
    after = apply(doc, Roll(), "suggest_again", {})
    assert after.surface(page.id) == page
    assert after.surface(written.id) == written
    others = [s.id for s in doc.inner() if s.id not in (page.id, written.id)]
    assert any(boxes(after.surface(i)) != boxes(doc.surface(i)) for i in others)
    assert set(after.used()) == set(doc.used())
    told = outcome(doc, after)
    assert (told.unplaced, told.kept, told.parted) == (0, 2, 0)
    assert set(told.loose) == {page.id, written.id}


def test_arranged_pages_are_laid_out_anew_where_that_is_asked_for() -> None:
    doc, page = by_hand(book())
    _, crop = doc.find(list(page.photo_frames())[1].id)
    b = crop.crop.box
    own = {"frame": crop.id, "box": [b.x + b.w * 0.1, b.y + b.h * 0.1, b.w * 0.8, b.h * 0.8]}
    doc = apply(doc, Roll(), "set_crop", own)
    doc = apply(doc, Roll(), "add_text", {"surface": page.id, "box": [30, 30, 60, 12], "text": "Words"})
    other = next(s for s in doc.inner() if s.id != page.id)
    doc = locked(doc, other)
    after = apply(doc, Roll(), "lay_out_anew", {"surfaces": [page.id, other.id]})
    assert boxes(after.surface(page.id)) != boxes(doc.surface(page.id))
    assert set(after.surface(page.id).photos()) == set(page.photos())
    assert "Words" in [f.text for f in after.surface(page.id).frames if isinstance(f, TextFrame)]
    assert after.find(crop.id)[1].crop == doc.find(crop.id)[1].crop
    assert [s for s in after.inner() if s.id != page.id] == [s for s in doc.inner() if s.id != page.id]
    assert apply(doc, Roll(), "lay_out_anew", {}).surfaces == after.surfaces


@pytest.mark.parametrize(
    ("edit", "params"),
    [
        ("suggest_again", {}),
        ("suggest_again", {"style": "magazine"}),
        ("change_product", {"product": BOUND}),
        ("change_product", {"pages": 30}),
    ],
)
def test_a_photo_that_was_placed_twice_stays_twice(edit: str, params: dict[str, Any]) -> None:
    doc = book()
    first, second = doc.inner()[2], doc.inner()[7]
    photo = first.photos()[0]
    doc = apply(doc, Roll(), "place_photo", {"frame": next(second.photo_frames()).id, "photo": photo})
    after = apply(doc, Roll(), edit, params)
    assert sum(photo in s.photos() for s in after.inner()) == 2
    ids = [s.id for s in after.surfaces] + [f.id for s in after.surfaces for f in s.frames]
    assert len(set(ids)) == len(ids)
