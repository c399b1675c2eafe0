"""Sheets full of photos: any number of them, the sheet filled, faces whole, the important larger; figures."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoFrame, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.alternatives import alternatives, shown
from albumapp.layout.mosaic import free_boxes, shared
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec
from albumapp.session import project  # noqa: F401 (the edits stand in their table then)
from tests.layout.made import camera_roll, photo, photos
from tests.layout.pieces.test_pieces import made, sound

CLEAN = style("clean-white")


def frames_of(doc: Document) -> list[PhotoFrame]:
    return list(doc.surfaces[0].photo_frames())


def apart(frames: Sequence[PhotoFrame], gap: float) -> None:
    """No two frames nearer than the gap."""
    for n, a in enumerate(frames):
        near = a.box.outset(gap / 2 - 0.01)
        for b in frames[n + 1 :]:
            met = near.intersection(b.box.outset(gap / 2 - 0.01))
            assert met is None or min(met.w, met.h) < 0.05


@pytest.mark.parametrize("count", [1, 2, 4, 5, 9, 17, 40, 120, 220])
def test_as_many_photos_as_asked_for_fill_the_sheet(count: int) -> None:
    roll = camera_roll(count, seed=2)
    doc = made(f"collage-50x70:heading=none,photos={count}", roll)
    frames = frames_of(doc)
    assert sorted(f.photo or "" for f in frames) == sorted(p.id for p in roll)
    sound(doc, roll)
    apart(frames, doc.surfaces[0].gutter)
    if count >= 5:
        room, gap = doc.surfaces[0].content[0], doc.surfaces[0].gutter
        assert Rect.around(f.box for f in frames).area > 0.97 * room.area
        grown = sum((f.box.w + gap) * (f.box.h + gap) for f in frames)
        assert grown > 0.97 * (room.w + gap) * (room.h + gap)
        assert statistics.mean(1 - f.crop.box.area for f in frames) < 0.1


def test_important_photos_are_larger_and_none_is_tiny() -> None:
    roll = camera_roll(60, seed=5)
    areas = {f.photo: f.box.area for f in frames_of(made("collage-60x90", roll))}
    rank = sorted(roll, key=lambda p: p.importance)
    best = statistics.mean(areas[p.id] for p in rank[-6:])
    assert best > 1.8 * statistics.median(areas.values())
    assert min(areas.values()) > 0.2 * statistics.mean(areas.values())


def test_without_a_number_all_that_fit_are_shown() -> None:
    assert len(frames_of(made("collage-30x40", camera_roll(60)))) == 60
    assert 70 < len(frames_of(made("collage-30x40", camera_roll(200)))) < 100


def test_the_title_stands_clear_below_or_above_or_not_at_all() -> None:
    roll = camera_roll(20)
    for place in ("below", "above"):
        doc = made(f"collage-50x70:heading={place}", roll, title="Lisbon")
        (title,) = [f for f in doc.surfaces[0].frames if isinstance(f, TextFrame)]
        assert title.text == "Lisbon"
        assert (title.box.cy > 350) == (place == "below")
        assert not any(title.box.intersection(f.box) for f in frames_of(doc))
    own = made("collage-50x70:words=Forty", roll, title="Lisbon")
    assert [f.text for f in own.surfaces[0].frames if isinstance(f, TextFrame)] == ["Forty"]
    none = made("collage-50x70:heading=none", roll, title="Lisbon")
    assert not any(isinstance(f, TextFrame) for f in none.surfaces[0].frames)


@pytest.mark.parametrize(
    "figure", ["figure=heart", "figure=circle", "figure=star", "figure=letters,letters=40"]
)
@pytest.mark.parametrize("count", [24, 90])
def test_a_figure_holds_all_photos_and_is_seen(figure: str, count: int) -> None:
    roll = camera_roll(count, seed=8)
    doc = made(f"collage-50x70:heading=none,{figure}", roll)
    frames = frames_of(doc)
    assert sorted(f.photo or "" for f in frames) == sorted(p.id for p in roll)
    sound(doc, roll)
    apart(frames, doc.surfaces[0].gutter)
    room = doc.surfaces[0].content[0]
    assert room.contains(Rect.around(f.box for f in frames), 0.5)
    corner = Rect(room.x, room.y, 0.06 * room.w, 0.06 * room.h)
    assert not any(corner.intersection(f.box) for f in frames), "a figure leaves its corners white"


def test_the_layout_that_is_shown_is_among_those_of_a_figure() -> None:
    roll = camera_roll(40, seed=3)
    doc = made("collage-50x70:figure=heart", roll)
    sheet = doc.surfaces[0]
    found = alternatives(doc, sheet.id, {p.id: p for p in roll}.__getitem__, CLEAN)
    assert len(found) == 2
    assert shown(sheet, found) == 0
    plain = made("collage-50x70", roll)
    found = alternatives(plain, plain.surfaces[0].id, {p.id: p for p in roll}.__getitem__, CLEAN)
    assert shown(plain.surfaces[0], found) == 0


def test_the_hole_of_a_zero_stays_free() -> None:
    doc = made("collage-50x50:heading=none,figure=letters,letters=0", camera_roll(60))
    hole = Rect.centred(250, 250, 40, 60)
    assert not any(hole.intersection(f.box) for f in frames_of(doc))


def test_letters_are_a_figure_and_a_figure_of_letters_needs_some() -> None:
    spec = product("collage-50x70:letters=40")
    assert spec.piece is not None
    assert spec.piece.figure == "letters"
    with pytest.raises(UserError, match="letters"):
        product("collage-50x70:figure=letters")


def test_other_layouts_differ_and_a_locked_photo_stays() -> None:
    roll = camera_roll(40, seed=3)
    facts = {p.id: p for p in roll}
    doc = made("collage-50x70", roll)
    sheet = doc.surfaces[0]
    found = alternatives(doc, sheet.id, facts.__getitem__, CLEAN)
    assert len(found) >= 5
    assert len({tuple(f.box for f in s.photo_frames()) for s in found}) == len(found)
    held = next(f for f in sheet.photo_frames() if f.box.area > 3000)
    locked = doc.with_surface(sheet.with_frame(replace(held, locked=True)))
    for option in alternatives(locked, sheet.id, facts.__getitem__, CLEAN, 3):
        same = option.frame(held.id)
        assert same == replace(held, locked=True)
        assert len(list(option.photo_frames())) == 40
        others = [f for f in option.photo_frames() if f.id != held.id]
        assert not any(f.box.inset(0.1).intersection(held.box) for f in others)


class Known:
    """What edits may ask of these photos."""

    def __init__(self, roll: Sequence[PhotoFacts]) -> None:
        self.of = {p.id: p for p in roll}

    def facts(self, photo_id: str) -> PhotoFacts:
        return self.of[photo_id]

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


def test_edits_of_a_collage() -> None:
    roll = camera_roll(30, seed=3)
    doc = made("collage-50x70:photos=24", roll)
    ctx, sheet = Known(roll), doc.surfaces[0].id
    shown = set(doc.surfaces[0].photos())
    fresh = next(p.id for p in roll if p.id not in shown)
    more = apply(doc, ctx, "add_photo", {"surface": sheet, "photo": fresh})
    assert len(more.surfaces[0].photos()) == 25
    sound(more, roll)
    fewer = apply(doc, ctx, "remove_photo", {"frame": frames_of(doc)[5].id})
    assert len(fewer.surfaces[0].photos()) == 23
    small = min(frames_of(doc), key=lambda f: f.box.area)
    hero = apply(doc, ctx, "make_hero", {"frame": small.id})
    largest = max(frames_of(hero), key=lambda f: f.box.area)
    assert largest.photo == small.photo
    turned = apply(doc, ctx, "turn_page", {"surface": sheet})
    assert turned.surfaces[0].shape.size.as_list() == [700, 500]
    assert set(turned.surfaces[0].photos()) == shown
    sound(turned, roll)


@settings(max_examples=15, deadline=None)
@given(photos(5, 30), st.sampled_from(["collage-30x40", "collage-50x50:figure=heart"]))
def test_any_photos(roll: list[PhotoFacts], product_id: str) -> None:
    doc = made(product_id, roll)
    assert len(frames_of(doc)) == len(roll)
    sound(doc, roll)


def test_boxes_round_what_stays_free() -> None:
    room, held = Rect(0, 0, 100, 100), Rect(40, 40, 20, 20)
    boxes = free_boxes(room, [held])
    assert sum(b.area for b in boxes) == pytest.approx(100 * 100 - 20 * 20)
    assert not any(b.intersection(held) for b in boxes)
    assert sum(n for _, n in shared(7, boxes)) == 7
    assert free_boxes(room, [room]) == [room]
    assert [n for _, n in shared(1, boxes)] == [1]
    assert photo(1).aspect == pytest.approx(1.5, 0.01)
