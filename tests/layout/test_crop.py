from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from albumapp.geometry import Crop, Rect
from albumapp.layout.crop import best_crop, face_hull, face_safe, grown_face
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
