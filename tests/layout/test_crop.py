from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.geometry import Crop, Rect
from albumapp.layout.crop import best_crop, centred_crop, face_hull, face_safe, grown_face, kept
from albumapp.photos.facts import PhotoFacts
from tests.layout.made import photo, photos


@given(photos(1, 1), st.floats(0.3, 3.5))
def test_a_crop_has_the_slots_aspect_and_keeps_the_faces_or_is_refused(found: list, slot: float) -> None:
    facts = found[0]
    crop = best_crop(facts, slot)
    hull = face_hull(facts)
    if crop is None:
        assert hull is not None
        assert hull.w > min(1.0, slot / facts.aspect) - 1e-6 or hull.h > min(1.0, facts.aspect / slot) - 1e-6
        return
    b = crop.box
    assert abs(b.w * facts.size.w / (b.h * facts.size.h) / slot - 1) < 1e-6
    assert max(b.w, b.h) == 1.0  # the largest there is
    assert Rect(0, 0, 1, 1).contains(b, 1e-9)
    assert face_safe(facts, crop)


def test_faces_at_both_ends_cannot_be_cropped_away() -> None:
    facts = photo(1, 1.5, faces=[Rect(0.02, 0.4, 0.1, 0.15), Rect(0.88, 0.4, 0.1, 0.15)])
    assert best_crop(facts, 1.0) is None
    assert best_crop(facts, 2.0) is not None


def test_a_straightened_crop_is_checked_at_its_corners() -> None:
    facts = photo(1, 1.5, faces=[Rect(0.8, 0.1, 0.1, 0.12)])
    box = Rect(0.06, 0.06, 0.88, 0.88)
    assert face_safe(facts, Crop(box))
    assert not face_safe(facts, Crop(box, angle=20))


def test_a_grown_face_stays_inside_the_photo() -> None:
    assert grown_face(Rect(0, 0, 0.5, 0.5)).x == 0.0


def grid(*spots: tuple[int, int]) -> bytes:
    """Saliency that is nearly nothing but at these cells (row, column) of 24."""
    cells = bytearray([2] * 576)
    for row, column in spots:
        cells[row * 24 + column] = 255
    return bytes(cells)


def at(facts: PhotoFacts, slot: float) -> Rect:
    crop = best_crop(facts, slot)
    assert crop is not None
    return crop.box


@settings(deadline=None)
@given(photos(1, 1), st.floats(0.3, 3.5), st.integers(0, 999))
def test_no_place_between_those_tried_shows_more(found: list, slot: float, seed: int) -> None:
    facts = replace(found[0], faces=(), saliency=bytes(random.Random(seed).choices(range(1, 256), k=36)))
    best = at(facts, slot)
    if best.w < 1:
        others = [Rect((1 - best.w) * k / 31, 0, best.w, 1) for k in range(32)]
    else:
        others = [Rect(0, (1 - best.h) * k / 31, 1, best.h) for k in range(32)]
    assert kept(facts, best) >= max(kept(facts, o) for o in others) - 1e-4


def test_a_crop_goes_to_what_draws_the_eye() -> None:
    assert at(replace(photo(1, 1.5), saliency=grid((12, 22))), 1.0).right > 0.95
    assert at(replace(photo(1, 0.6), saliency=grid((2, 12))), 1.0).y < 0.1


def test_who_looks_to_the_right_has_room_there() -> None:
    face = Rect(0.45, 0.3, 0.12, 0.2)
    boxes = [at(replace(photo(1, 1.5, faces=[face]), gaze=(yaw,)), 1.0) for yaw in (-60.0, 0.0, 60.0)]
    places = [(face.cx - b.x) / b.w for b in boxes]
    assert places[0] > places[1] > places[2]
    assert places[1] == pytest.approx(0.5, abs=0.01)


def test_heads_have_room_above_them_where_the_photo_has_it() -> None:
    face = Rect(0.4, 0.35, 0.2, 0.2)
    low = replace(photo(1, 0.6, faces=[face]), saliency=grid(*((23, c) for c in range(24))))
    assert at(low, 1.0).y < grown_face(face).y - 0.03


def test_what_may_be_a_face_is_whole_where_that_costs_little() -> None:
    doubt = Rect(0.9, 0.4, 0.05, 0.08)
    facts = replace(photo(1, 1.5), keep=(doubt,), saliency=bytes([100]) * 576)
    assert at(facts, 1.35).right >= grown_face(doubt).right - 1e-9
    face = Rect(0.02, 0.3, 0.2, 0.3)
    both = replace(facts, faces=(face,))  # a face is never cut for one
    assert at(both, 0.9).x <= grown_face(face).x + 1e-9


def test_a_horizon_is_kept_off_the_middle() -> None:
    plain = replace(photo(1, 1.0), horizon=0.5, saliency=bytes([100]) * 576)
    part = (0.5 - at(plain, 1.4).y) / at(plain, 1.4).h
    assert abs(part - 0.5) > 0.05


@given(photos(1, 1), st.floats(0.3, 3.5))
def test_the_centred_crop_is_as_large_and_as_safe(found: list, slot: float) -> None:
    best, centred = best_crop(found[0], slot), centred_crop(found[0], slot)
    assert (best is None) == (centred is None)
    if best is not None and centred is not None:
        assert (best.box.w, best.box.h) == (centred.box.w, centred.box.h)
        assert face_safe(found[0], centred)


def test_what_is_kept_is_the_share_of_the_grid() -> None:
    facts = replace(photo(1), saliency=bytes([200]) * 576)
    assert kept(facts, Rect(0.1, 0.2, 0.5, 0.25)) == pytest.approx(0.125)
    assert kept(photo(1), Rect(0.1, 0.2, 0.5, 0.25)) == pytest.approx(0.125)
