from __future__ import annotations

import pytest

from albumapp.basis import UserError
from albumapp.document import edits_frames, edits_pages  # noqa: F401  (enter their edits)
from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoFrame
from albumapp.layout import edits_book, edits_wishes  # noqa: F401  (enter their edits)
from albumapp.layout.constraints import violations
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec
from tests.layout.made import camera_roll, frames_of
from tests.layout.test_compose import book

ROLL = {p.id: p for p in camera_roll(60)}


class Ctx:
    def facts(self, photo_id: str) -> PhotoFacts:
        return ROLL[photo_id]

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


@pytest.fixture(scope="module")
def doc() -> Document:
    return book()


def clean(doc: Document) -> None:
    for s in doc.inner():
        frames = [f for f in frames_of(s) if f.photo]
        assert not violations(frames, [ROLL[f.photo or ""] for f in frames], s.shape, 1e9)


def busiest(doc: Document) -> str:
    return max(doc.inner(), key=lambda s: len(s.frames)).id


def test_swapping_keeps_faces_whole_on_both_pages(doc: Document) -> None:
    a, b = doc.inner()[0].frames[0], doc.inner()[3].frames[0]
    assert isinstance(a, PhotoFrame)
    assert isinstance(b, PhotoFrame)
    after = apply(doc, Ctx(), "swap_photos", {"a": a.id, "b": b.id})
    assert after.find(a.id)[1].photo == b.photo  # type: ignore[union-attr]
    assert after.find(b.id)[1].photo == a.photo  # type: ignore[union-attr]
    clean(after)


def test_removing_and_adding_a_photo_lays_the_pages_out_again(doc: Document) -> None:
    sid = busiest(doc)
    frame = frames_of(doc.surface(sid))[0]
    fewer = apply(doc, Ctx(), "remove_photo", {"frame": frame.id})
    assert frame.photo not in fewer.used()
    clean(fewer)
    more = apply(fewer, Ctx(), "add_photo", {"surface": sid, "photo": frame.photo})
    assert sorted(more.used()) == sorted(doc.used())
    clean(more)
    assert more.next_id > fewer.next_id


def test_a_photo_for_the_back_leaves_the_front_alone(doc: Document) -> None:
    cover = doc.surfaces[0]
    back, front = cover.shape.areas[0], cover.shape.areas[-1]
    fronts = [f for f in frames_of(cover) if f.box.cx > cover.shape.fold_x[-1]]
    one, two = [p for p in doc.photos if p not in cover.photos()][:2]
    first = apply(doc, Ctx(), "add_photo", {"surface": cover.id, "photo": one, "at": [back.cx, back.cy]})
    made = [f for f in frames_of(first.surfaces[0]) if f.photo == one]
    assert len(made) == 1
    assert back.contains(made[0].box)
    assert [f for f in frames_of(first.surfaces[0]) if f.photo != one] == fronts

    second = apply(first, Ctx(), "add_photo", {"surface": cover.id, "photo": two, "at": [back.cx, back.cy]})
    assert second.find(made[0].id)[1].photo == two  # type: ignore[union-attr]
    assert [f for f in frames_of(second.surfaces[0]) if f.id != made[0].id] == fronts

    third = apply(first, Ctx(), "add_photo", {"surface": cover.id, "photo": two, "at": [front.cx, front.cy]})
    assert third.find(made[0].id)[1] == made[0]
    assert third.find(fronts[-1].id)[1].photo == two  # type: ignore[union-attr]


def test_an_empty_frame_on_the_back_takes_the_photo(doc: Document) -> None:
    cover = doc.surfaces[0]
    back = cover.shape.areas[0]
    box = [back.x + 30, back.y + 40, 90, 60]
    doc = apply(doc, Ctx(), "add_empty_frame", {"surface": cover.id, "box": box})
    empty = next(f for f in frames_of(doc.surfaces[0]) if f.photo is None)
    photo = next(p for p in doc.photos if p not in cover.photos())
    at = [back.right - 5, back.bottom - 5]
    after = apply(doc, Ctx(), "add_photo", {"surface": cover.id, "photo": photo, "at": at})
    assert after.find(empty.id)[1].photo == photo  # type: ignore[union-attr]
    assert len(after.surfaces[0].frames) == len(doc.surfaces[0].frames)


def test_fewer_takes_the_least_important_and_more_brings_it_back(doc: Document) -> None:
    sid = busiest(doc)
    least = min(doc.surface(sid).photos(), key=lambda p: ROLL[p].importance)
    fewer = apply(doc, Ctx(), "fewer_photos", {"surface": sid})
    assert set(doc.used()) - set(fewer.used()) == {least}
    assert least in apply(fewer, Ctx(), "more_photos", {"surface": sid}).surface(sid).photos()


def test_suggesting_again_without_a_choice_goes_to_the_next_layout(doc: Document) -> None:
    sid = busiest(doc)
    after = apply(doc, Ctx(), "resuggest", {"surface": sid})
    assert sorted(after.surface(sid).photos()) == sorted(doc.surface(sid).photos())
    assert [f.box for f in after.surface(sid).frames] != [f.box for f in doc.surface(sid).frames]
    clean(after)


def test_the_whole_book_again_keeps_locks_and_photos(doc: Document) -> None:
    sid = busiest(doc)
    frame = frames_of(doc.surface(sid))[0]
    locked = apply(doc, Ctx(), "lock_frame", {"frame": frame.id})
    for params in ({}, {"style": "gallery"}):
        after = apply(locked, Ctx(), "suggest_again", params)
        assert after.find(frame.id)[1] == locked.find(frame.id)[1]
        assert sorted(after.used()) == sorted(doc.used())


def test_locks_are_said(doc: Document) -> None:
    sid = busiest(doc)
    locked = apply(doc, Ctx(), "lock_surface", {"surface": sid})
    with pytest.raises(UserError, match="locked"):
        apply(locked, Ctx(), "resuggest", {"surface": sid})
