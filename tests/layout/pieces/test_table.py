"""What stands on a table: a card a guest, both faces of a tent, mats cut along their outline, envelopes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.document.codec import surface_from_json, surface_to_json
from albumapp.document.drawlist import draw_surface
from albumapp.document.guests import ADDRESS, NAME, TABLE, Guest, guests_of
from albumapp.document.model import Document, PhotoEntry, Surface, TextFrame
from albumapp.document.tents import TURNED
from albumapp.drawing.colour import luminance
from albumapp.drawing.ops import GlyphRunOp, ImageOp
from albumapp.drawing.outlines import clear_of, outline
from albumapp.geometry import Rect
from albumapp.layout.constraints import face_rects
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.style import style, styles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.pieces_table import labels
from albumapp.products.reading import load
from albumapp.text.layout import layout_text
from tests.layout.made import camera_roll, photo

GUESTS = [
    Guest("Anna Berg", "1"),
    Guest("Maximiliane von Hohenstein-Wittgenstein", "2", ("Am Markt 1", "12345 Neustadt")),
    Guest("Zoë", "Rose"),
]


def made(
    product_id: str, roll: Sequence[PhotoFacts], guests: Sequence[Guest] = GUESTS, look: str = "clean-white"
) -> Document:
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in roll}
    before = Document("layflat-30x30", photos=entries)
    job = Job(product(product_id), roll, lambda n: roll[:n], style(look), "Lisbon", guests=guests)
    return suggest_piece(job, before)


def texts(s: Surface, role: str) -> list[str]:
    return [f.text for f in s.frames if isinstance(f, TextFrame) and f.role == role]


@pytest.mark.parametrize("product_id", ["place-card-tent", "place-card-flat"])
@pytest.mark.parametrize("design", ["words", "photo"])
def test_a_card_a_guest_with_the_table(product_id: str, design: str) -> None:
    doc = made(f"{product_id}:design={design}", camera_roll(12))
    assert [texts(s, NAME) for s in doc.surfaces] == [[g.name] for g in GUESTS]
    assert [texts(s, TABLE) for s in doc.surfaces] == [["Table 1"], ["Table 2"], ["Rose"]]
    assert all(bool(s.photos()) == (design == "photo") for s in doc.surfaces)
    assert [g.name for g in guests_of(doc)] == [g.name for g in GUESTS]


@pytest.mark.parametrize("look", sorted(styles()))
def test_every_word_fits_its_box_and_keeps_off_edge_and_fold(look: str) -> None:
    for product_id in ("place-card-tent", "place-card-flat:design=photo", "place-card-a4", "envelope-c6"):
        doc = made(product_id, camera_roll(12), look=look)
        for s in doc.surfaces:
            for f in s.frames:
                if not isinstance(f, TextFrame):
                    continue
                words = layout_text(f.text, f.style, f.box)
                assert not words.overflow, (product_id, f.text)
                assert s.shape.rect.inset(s.shape.safe).contains(f.box), (product_id, f.text)
                assert all(not f.box.y < y < f.box.bottom for y in s.shape.fold_y)


def test_a_long_name_is_smaller_but_never_illegible() -> None:
    doc = made(
        "place-card-tent", camera_roll(3), [Guest("Jo"), Guest("Maximiliane von Hohenstein-Wittgenstein")]
    )
    short, long = (next(f for f in s.frames if isinstance(f, TextFrame)) for s in doc.surfaces)
    assert 7 <= long.style.size_pt < short.style.size_pt
    assert "place.smaller" in {r.code for r in long.why}


def test_the_back_of_a_tent_shows_the_front_upside_down_at_the_same_place() -> None:
    (card, *_) = made("place-card-tent:design=photo", camera_roll(12)).surfaces
    w, h = card.shape.size.as_list()
    assert card.shape.fold_y == (h / 2,)
    assert card.edges == TURNED
    ops = draw_surface(card, {p: PhotoEntry(p, "x", 3000, 2000) for p in card.photos()}).ops
    (below, above) = [op.clip.bounds() for op in ops if isinstance(op, ImageOp)]
    assert (above.x, above.right) == pytest.approx((w - below.right, w - below.x))
    assert (above.y, above.bottom) == pytest.approx((h - below.bottom, h - below.y))
    assert above.bottom <= h / 2 + 0.01, "the photo ends at the fold"
    runs = [op for op in ops if isinstance(op, GlyphRunOp)]
    turned = [op for op in runs if op.matrix.apply(0, 0)[1] < h / 2]
    assert len(turned) * 2 == len(runs) > 0
    assert all(op.matrix.a == pytest.approx(-1) for op in turned)


def test_a_back_of_its_own_is_not_drawn_twice() -> None:
    (card, *_) = made("place-card-tent", camera_roll(12)).surfaces
    once = draw_surface(replace(card, edges=""), {})
    assert 2 * len(once.ops) == len(draw_surface(card, {}).ops)


@pytest.mark.parametrize(
    "product_id", ["place-card-tent:design=photo", "place-card-a4:design=photo", "envelope-c6:design=photo"]
)
def test_the_photo_of_place_cards_and_envelopes_fills_its_place(product_id: str) -> None:
    crowd = [Rect(0.02 + 0.08 * n, 0.3, 0.07, 0.2) for n in range(12)]
    roll = [*(photo(n, 3.0, 0.9, crowd) for n in range(8)), *(photo(n, 0.75, 0.3) for n in range(8, 16))]
    for s in made(product_id, roll).surfaces:
        assert set(s.photos()) <= {f.id for f in roll[8:]}
        assert all(f.crop.box.area > 0.5 for f in s.photo_frames())


def test_nobody_stands_alone_beside_the_name_of_another() -> None:
    roll = [photo(1, 0.75, 0.9, [Rect(0.4, 0.3, 0.2, 0.2)]), *(photo(n, 0.75, 0.2) for n in range(2, 9))]
    for s in made("place-card-tent:design=photo", roll).surfaces:
        assert "p1" not in s.photos()
    picked = [replace(roll[0], pick=1), *roll[1:]]
    assert "p1" in made("place-card-tent:design=photo", picked).used()


def test_several_cards_on_a_page() -> None:
    doc = made("place-card-a4", camera_roll(12), [Guest(f"Guest {n}") for n in range(6)])
    assert [len(texts(s, NAME)) for s in doc.surfaces] == [4, 2]
    first = doc.surfaces[0]
    assert len(first.shape.areas) == 4
    assert len(first.shape.fold_y) == 2
    names = [f for f in first.frames if isinstance(f, TextFrame) and f.role == NAME]
    assert all(any(a.contains(f.box) and f.box.y >= a.cy for a in first.shape.areas) for f in names)


def test_names_on_a_page_of_cards_are_dark_in_dark_styles_too() -> None:
    for s in made("place-card-a4", camera_roll(4), look="black").surfaces:
        assert s.background is None
        said = [f.style.colour for f in s.frames if isinstance(f, TextFrame)]
        assert said
        assert all(luminance(c) < 0.2 for c in said)


def test_three_hundred_guests_and_more_than_there_is_room_for() -> None:
    many = [Guest(f"Guest Number {n}", str(n % 30)) for n in range(320)]
    assert len(made("place-card-tent", camera_roll(3), many).surfaces) == 320
    with pytest.raises(UserError, match="1100"):
        made("place-card-tent", camera_roll(3), [Guest("A")] * 1100)


def test_without_names_one_card_says_what_goes_there() -> None:
    doc = made("place-card-tent", camera_roll(3), [])
    assert texts(doc.surfaces[0], NAME) == ["Name"]


def test_labels_of_tables() -> None:
    assert labels("1-3, Rose,7") == ["1", "2", "3", "Rose", "7"]
    assert labels("3-1") == ["3", "2", "1"]
    assert labels("") == []
    assert len(labels("1-9999")) == 500


def test_a_number_each_and_a_photo_each() -> None:
    doc = made("table-number-tent:numbers=1-4", camera_roll(12))
    assert [texts(s, "number") for s in doc.surfaces] == [["1"], ["2"], ["3"], ["4"]]
    assert len({p for s in doc.surfaces for p in s.photos()}) == 4


@pytest.mark.parametrize(
    "product_id", ["coaster-round", "coaster-square", "placemat-round", "placemat-42x30"]
)
@pytest.mark.parametrize("design", ["photo", "framed", "several"])
def test_mats_have_a_cut_path_and_faces_well_inside(product_id: str, design: str) -> None:
    roll = [photo(n, 1.5, 0.5, [Rect(0.1 * n % 0.9, 0.05 * n % 0.8, 0.08, 0.12)]) for n in range(1, 14)]
    facts = {f.id: f for f in roll}
    doc = made(f"{product_id}:design={design}", roll)
    for s in doc.surfaces:
        (sheet,) = s.shape.sheets
        assert sheet.cut_path
        points = outline(sheet.cut_path)
        for f in s.photo_frames():
            for face in face_rects(f, facts[f.photo or ""]):
                assert clear_of(points, face) >= 2.99, (design, face)


def test_a_mat_that_is_filled_runs_into_the_bleed() -> None:
    doc = made("coaster-round", [photo(1, 1.5)])
    assert next(doc.surfaces[0].photo_frames()).box == doc.surfaces[0].shape.bleed_rect


@pytest.mark.parametrize("product_id", ["envelope-c6", "envelope-dl", "envelope-a7"])
def test_an_envelope_leaves_room_for_stamp_and_codes(product_id: str) -> None:
    doc = made(f"{product_id}:sender=Jo Meyer / Road 2 / 12345 Oldtown,design=photo", camera_roll(9))
    for s, guest in zip(doc.surfaces, GUESTS, strict=True):
        assert texts(s, ADDRESS) == ["\n".join([guest.name, *guest.address])]
        assert texts(s, "sender") == ["Jo Meyer\nRoad 2\n12345 Oldtown"]
        w, h = s.shape.size.as_list()
        stamp = Rect(w - 40, 0, 40, 32)
        assert all(f.box.bottom <= h - 15.9 for f in s.frames)
        assert not any((m := f.box.intersection(stamp)) and min(m.w, m.h) > 0.1 for f in s.frames)
    assert guests_of(doc)[1] == replace(GUESTS[1], table="")


@pytest.mark.parametrize("product_id", ["envelope-c6", "envelope-dl", "envelope-a7"])
def test_addresses_can_be_read_at_arms_length_however_long_a_name_is(product_id: str) -> None:
    long = Guest("Dr. Maximilian Freiherr von Hohenstein-Wittelsbach", "", ("Schloss 1", "87654 Hohenstein"))
    doc = made(product_id, camera_roll(9), guests=[GUESTS[0], long])
    frames = [f for s in doc.surfaces for f in s.frames if isinstance(f, TextFrame) and f.role == ADDRESS]
    assert [f.style.size_pt >= 12 for f in frames] == [True, True]
    assert frames[0].style.size_pt >= 16
    assert not any(layout_text(f.text, f.style, f.box).overflow for f in frames)


def test_a_sign_is_not_left_alone_on_a_line() -> None:
    name = "\U0001f389 Zoë & Ben \U0001f942"
    for product_id in ("place-card-flat", "place-card-tent", "place-card-a4"):
        doc = made(product_id, camera_roll(9), guests=[Guest(name)])
        found = next(f for f in doc.surfaces[0].frames if isinstance(f, TextFrame) and f.role == NAME)
        assert layout_text(found.text, found.style, found.box).lines == 1


@pytest.mark.parametrize("product_id", ["place-card-tent", "coaster-round", "place-card-a4", "envelope-dl"])
def test_it_survives_the_project_file(product_id: str) -> None:
    doc = made(product_id, camera_roll(9))
    assert [surface_from_json(surface_to_json(s)) for s in doc.surfaces] == list(doc.surfaces)


def test_cards_that_the_page_cannot_hold_are_refused(tmp_path: Path) -> None:
    text = (resource("products") / "place-card-a4.toml").read_text(encoding="utf-8")
    path = tmp_path / "place-card-a4.toml"
    path.write_text(text.replace("cells = [2, 2]", "cells = [2, 3]"), encoding="utf-8")
    with pytest.raises(UserError, match="more than the page holds"):
        load(path)
