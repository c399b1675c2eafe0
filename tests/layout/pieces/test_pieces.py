"""What is no book: shapes, photos in them, hard rules, the same again from the same photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document.days.month import month_frame, month_of
from albumapp.document.edits_mend import sides_to_extend
from albumapp.document.model import Document, PhotoEntry, TextFrame
from albumapp.geometry import Insets, Rect
from albumapp.layout.constraints import face_rects, frame_violations
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.pieces.matching import matched
from albumapp.layout.style import style, styles
from albumapp.layout.zones import zone_shape
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album_faces import trouble
from albumapp.products.catalogue import catalogue, product
from albumapp.text.layout import layout_text
from tests.layout.made import camera_roll, photo, photos

PIECES = sorted(i for i, s in catalogue().items() if s.piece is not None)


def made(
    product_id: str, roll: Sequence[PhotoFacts], pages: int | None = None, look: str = "clean-white",
    doc: Document | None = None, title: str = "Lisbon",
) -> Document:  # fmt: skip
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in roll}
    before = doc or Document("layflat-30x30", photos=entries)

    def choose(many: int) -> list[PhotoFacts]:
        best = {f.id for f in sorted(roll, key=lambda f: (-f.importance, f.id))[:many]}
        return [f for f in roll if f.id in best]

    return suggest_piece(Job(product(product_id), roll, choose, style(look), title, pages), before)


def sound(doc: Document, roll: Sequence[PhotoFacts]) -> None:
    """No face cut, at an edge, a fold or in a gap; nothing outside of the sheet or distorted."""
    facts = {f.id: f for f in roll}
    for s in doc.surfaces:
        for f in s.photo_frames():
            p = facts[f.photo or ""]
            broken = {v.kind for v in frame_violations(f, p, s.shape)}
            assert not broken & {"face", "outside", "ppi"}, (s.shape.part, broken)
            shown = f.crop.shown_size(p.size)
            assert abs(shown.aspect / f.box.aspect - 1) < 1e-3
            assert Rect(0, 0, 1, 1).outset(1e-6).contains(f.crop.box)
            for r in face_rects(f, p):
                assert any(front.contains(r, 0.01) for front in s.shape.fronts), "a face is in a gap or wrap"


@pytest.mark.parametrize("product_id", PIECES)
def test_each_product_from_a_trip(product_id: str) -> None:
    roll = camera_roll(30)
    doc = made(product_id, roll)
    assert doc == made(product_id, roll), "the same photos make the same"
    sound(doc, roll)
    assert all(s.shape == t.shape for s, t in zip(doc.surfaces, doc.inner(), strict=True)), "no cover apart"
    spec = product(product_id)
    shown = [p for s in doc.surfaces for p in s.photos()]
    assert shown or (spec.piece is not None and spec.piece.design == "words")
    assert len(shown) == len(set(shown)), "no photo twice"
    assert spec.block.pages_min <= doc.page_count <= spec.block.pages_max


@settings(max_examples=12, deadline=None)
@given(photos(1, 16), st.sampled_from(PIECES), st.sampled_from(sorted(styles())))
def test_any_photos_and_any_style(roll: list[PhotoFacts], product_id: str, look: str) -> None:
    sound(made(product_id, roll, look=look), roll)


def test_a_print_is_turned_as_its_photo_is_and_runs_past_the_trim() -> None:
    doc = made("print-10x15", [photo(1, 1.5), photo(2, 2 / 3)])
    lying, upright = doc.surfaces
    assert (lying.shape.size.w, upright.shape.size.w) == (152, 102)
    for s in doc.surfaces:
        (frame,) = s.photo_frames()
        assert frame.box == s.shape.bleed_rect
        assert frame.crop.box.area > 0.97


def test_a_face_at_the_photos_edge_gets_a_border_and_is_not_cut() -> None:
    doc = made("print-10x15", [photo(1, 4 / 3, faces=[Rect(0.4, 0.0, 0.3, 0.5)])])
    (frame,) = doc.surfaces[0].photo_frames()
    assert doc.surfaces[0].shape.rect.contains(frame.box)
    sound(doc, [photo(1, 4 / 3, faces=[Rect(0.4, 0.0, 0.3, 0.5)])])


@pytest.mark.parametrize("look", sorted(styles()))
def test_no_word_of_a_calendars_title_stands_alone_on_a_line(look: str) -> None:
    title = next(
        f
        for f in made("calendar-a4", camera_roll(20), look=look, title="Summer by the lake")
        .surfaces[0]
        .frames
        if isinstance(f, TextFrame)
    )
    shown = layout_text(title.text, title.style, title.box)
    assert (shown.lines, shown.overflow) == (1, False)


@pytest.mark.parametrize("product_id", ["print-whcc-8x10", "framed-table-10x15", "print-whcc-20x30:border=2"])
def test_a_face_keeps_as_far_from_the_edge_as_the_printer_asks(product_id: str) -> None:
    roll = [photo(1, 3 / 2, faces=[Rect(0.4, 0.0, 0.3, 0.5)])]
    (s,) = made(product_id, roll).surfaces
    assert all(trouble(f, roll[0], s.shape) is None for f in s.photo_frames())


def test_photos_that_a_printer_sends_back_give_way() -> None:
    roll = [photo(n, 1.5, 0.9, mpx=0.05) for n in range(10)] + [photo(n, 1.5, 0.2) for n in range(10, 30)]
    fine = {f.id for f in roll[10:]}
    for product_id in ("coaster-square", "table-number-tent", "tent-a6", "gallery-framed"):
        shown = made(product_id, roll).used()
        assert 0 < len(shown) == len(fine & set(shown)), product_id
    for product_id in ("card-a6", "card-folded-5x7"):
        assert made(product_id, roll).surfaces[0].photos()[0] in fine, product_id
    picked = [replace(f, pick=1) if f.id == "p3" else f for f in roll]
    assert "p3" in made("coaster-square", picked).used()


def test_a_square_print_is_filled_and_of_several_panels_none_is_bare() -> None:
    for s in made("print-square-13", [photo(1, 1.5), photo(2, 16 / 9), photo(3, 2 / 3)]).surfaces:
        assert [f.box for f in s.photo_frames()] == [s.shape.bleed_rect]
    (coarse,) = made("print-square-20", [photo(1, 1.5, mpx=0.4)]).surfaces
    assert next(coarse.photo_frames()).crop.box.area > 0.99, "whole, where that leaves it the pixels"
    crowd = [Rect(0.02 + 0.08 * n, 0.3, 0.07, 0.2) for n in range(12)]
    roll = [photo(1, 3.0, 1.0, crowd), photo(2, 1.5, 0.1, mpx=1.0)]
    (wall,) = made("canvas-split", roll).surfaces
    assert list(wall.photos()) == ["p2"]


def test_a_tent_shows_a_photo_that_fills_it_and_a_cards_back_no_panoramas() -> None:
    crowd = [Rect(0.02 + 0.08 * n, 0.3, 0.07, 0.2) for n in range(12)]
    roll = [*(photo(n, 3.0, 0.9, crowd) for n in range(8)), *(photo(n, 1.5, 0.3) for n in range(8, 16))]
    (tent,) = made("tent-a6", roll).surfaces
    assert set(tent.photos()) <= {f.id for f in roll[8:]}
    for product_id in ("card-a6", "card-folded-a6"):
        within = made(product_id, roll).surfaces[1].photos()
        assert len(within) >= 3, product_id
        assert set(within) <= {f.id for f in roll[8:]}, product_id


def test_canvas_goes_on_round_the_bars_or_is_mirrored_there_for_a_face() -> None:
    (free,) = made("canvas-40x60", [photo(1, 1.5)]).surfaces
    assert free.edges == ""
    assert next(free.photo_frames()).box == free.shape.bleed_rect
    assert free.shape.sheets[0].trim == free.shape.rect.outset(free.shape.sheets[0].wrap)
    # too near the lower edge to fold the meadow round the bars
    low = photo(1, 1.5, faces=[Rect(0.3, 0.74, 0.1, 0.14)])
    (held,) = made("canvas-40x60", [low]).surfaces
    assert held.edges == "mirror"
    assert next(held.photo_frames()).box == held.shape.rect


@pytest.mark.parametrize("count", range(2, 10))
def test_a_split_photo_has_true_gaps_and_a_sheet_a_panel(count: int) -> None:
    roll = camera_roll(40, seed=4)
    doc = made("canvas-split", roll, count)
    (wall,) = doc.surfaces
    assert len(wall.shape.sheets) == count == doc.page_count
    sound(doc, roll)
    fronts, gap = wall.shape.fronts, product("canvas-split").piece.gap  # type: ignore[union-attr]
    for a in fronts:
        near = [b for b in fronts if b.y == a.y and b.x > a.x]
        assert not near or min(b.x - a.right for b in near) == pytest.approx(gap)


def test_the_photo_that_bears_the_size_hangs() -> None:
    soft, sharp = photo(1, 1.5, 0.6, mpx=0.5), photo(2, 1.5, 0.55, mpx=24)
    (wall,) = made("canvas-40x60", [soft, sharp]).surfaces
    assert wall.photos() == ["p2"]
    assert {r.code for r in next(wall.photo_frames()).why} >= {"piece.best", "piece.sharp_from"}


def test_a_panorama_is_of_the_photo_that_loses_less_by_it() -> None:
    roll = [photo(1, 4 / 3, 0.7, mpx=13.4), photo(2, 1.6, 0.8, mpx=4.1)]
    assert list(made("canvas-panorama-30x90", roll).used()) == ["p2"]
    assert list(made("canvas-40x60", roll).used()) == ["p1"]


@pytest.mark.parametrize("look", sorted(styles()))
@pytest.mark.parametrize("product_id", ["calendar-a3", "calendar-a4"])
def test_a_title_page_of_few_pixels_stands_in_its_margins(product_id: str, look: str) -> None:
    calm = {"saliency": bytes([20]) * 576, "light": bytes([30]) * 256}
    few = photo(1, 1.0075, mpx=0.64)  # 800 px wide
    for hero in (few, replace(few, **calm), photo(2, 0.75, mpx=0.5), replace(photo(3, 0.7, mpx=1.2), **calm)):
        title = made(product_id, [hero], look=look).surfaces[0]
        (frame,) = title.photo_frames()
        text = next(f for f in title.frames if isinstance(f, TextFrame))
        within = title.shape.rect.inset(Insets.all(3)).contains(frame.box)
        assert within or not sides_to_extend(title, frame)
        over = frame.box.intersection(text.box)
        assert over is None or min(over.w, over.h) < 0.1 or frame.box.contains(text.box)


def test_a_calendar_shows_each_photo_in_its_month() -> None:
    roll = [replace(photo(n, 1.5, 0.5), taken=datetime(2024, n % 12 + 1, 5), dated=True) for n in range(13)]
    doc = made("calendar-a4:start=4,year=2027", roll)
    months = [month_of(f.text) for s in doc.surfaces if (f := month_frame(s)) is not None]
    assert [(m.year, m.month) for m in months if m] == [(2027, n) for n in range(4, 13)] + [
        (2028, n) for n in range(1, 4)
    ]
    taken = {f.id: f.taken.month for f in roll if f.taken}
    hits = [taken[s.photos()[0]] == m.month for s, m in zip(doc.surfaces[1:], months, strict=True) if m]
    assert sum(hits) >= 11, "only the title page may have taken one"


def test_few_photos_are_shown_again_rather_than_months_left_bare() -> None:
    doc = made("calendar-a4:year=2027", camera_roll(5))
    assert all(s.photos() for s in doc.surfaces)


def test_what_was_arranged_stays_in_another_year() -> None:
    roll = camera_roll(30)
    doc = made("calendar-a4:year=2027", roll)
    march = doc.surfaces[3]
    frame = month_frame(march)
    assert frame is not None
    own = replace(frame, text=frame.text + "\n14 Anna", style=replace(frame.style, size_pt=9.0))
    doc = doc.with_surface(replace(march.with_frame(own), edited=True))
    after = made("calendar-a4:year=2028", roll, doc=doc)
    kept = after.surface(march.id)
    found = month_frame(kept)
    assert found is not None
    assert found.style.size_pt == 9.0
    assert (m := month_of(found.text)) is not None
    assert (m.year, m.month) == (2028, 3)
    assert kept.photos() == march.photos()
    assert len({p for s in after.surfaces for p in s.photos()}) == 13


@pytest.mark.parametrize("product_id", ["calendar-desk", "calendar-a4", "calendar-a3"])
def test_the_year_on_the_title_page_is_read_from_across_the_room(product_id: str) -> None:
    doc = made(f"{product_id}:year=2027,start=9", camera_roll(30), title="")
    title = doc.surfaces[0]
    (year,) = [f for f in title.frames if isinstance(f, TextFrame)]
    assert year.text == "2027/28"
    assert year.style.size_pt >= 20


def test_a_card_says_its_greeting_and_folds_in_the_middle() -> None:
    doc = made("card-folded-a6:greeting=Happy New Year", camera_roll(12))
    outside, inside = doc.surfaces
    assert (outside.shape.pages, inside.shape.pages) == ((4, 1), (2, 3))
    fold = outside.shape.fold_x[0]
    assert outside.shape.size.w == 2 * fold
    texts = [f for f in outside.frames if isinstance(f, TextFrame)]
    assert [t.text for t in texts] == ["Happy New Year"]
    assert all(f.box.x >= fold - 1e-9 for f in outside.frames), "the front is on the right"
    assert any(isinstance(f, TextFrame) and f.box.x > fold for f in inside.frames)


def test_a_zone_keeps_off_the_fold_and_bleeds_where_the_sheet_does() -> None:
    outside = made("card-folded-a6", camera_roll(12)).surfaces[0]
    zone = zone_shape(outside.shape)
    assert zone.bleed.left == 0
    assert zone.bleed.right == outside.shape.bleed.right > 0
    assert zone.safe.left >= 6


def test_small_prints_fill_whole_sheets() -> None:
    doc = made("print-minis", camera_roll(50))
    assert [len(s.photos()) for s in doc.surfaces] == [24, 24]


def test_no_photos_is_said() -> None:
    with pytest.raises(UserError, match="no photos"):
        made("canvas-40x60", [])


def test_matched_costs_least() -> None:
    assert matched([[1.0, 2.0, 9.0], [1.0, 9.0, 9.0]]) == [1, 0]
    with pytest.raises(ValueError, match="rows"):
        matched([[1.0], [2.0]])


@pytest.mark.parametrize("edges", ["picture", "mirror", "stretch", "colour"])
def test_panels_are_filled_whatever_their_edges(edges: str) -> None:
    roll = [photo(1, 2.2), photo(2, 1.5)]
    (wall,) = made(f"canvas-split:edges={edges}", roll).surfaces
    assert all(next(wall.photo_frames()).box.contains(f) for f in wall.shape.fronts)
    assert wall.edges == ("colour" if edges == "colour" else "")
