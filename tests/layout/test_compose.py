from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.basis import Reason, say
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.alternatives import alternatives, resuggest_surface
from albumapp.layout.compose import quota, suggest_album
from albumapp.layout.constraints import violations
from albumapp.layout.keeping import resuggest_book
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from tests.layout.made import camera_roll, frames_of, photo


def book(count: int = 60, pid: str = "layflat-30x30", look: str = "clean-white", pages: int = 24) -> Document:
    roll = camera_roll(count)
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in roll}
    return suggest_album(roll, product(pid), style(look), pages, "Summer", 0, entries)


@pytest.mark.parametrize("pid", ["layflat-30x30", "hardcover-a4-landscape"])
@pytest.mark.parametrize("look", ["clean-white", "magazine", "gallery"])
def test_a_book_places_each_photo_once_and_keeps_the_hard_rules(pid: str, look: str) -> None:
    doc = book(pid=pid, look=look)
    by_id = {p.id: p for p in camera_roll(60)}
    assert sorted(p for s in doc.inner() for p in s.photos()) == sorted(by_id)
    for s in doc.surfaces:
        frames = frames_of(s)
        broken = violations(frames, [by_id[f.photo or ""] for f in frames], s.shape, 1e9)
        assert not broken, (s.id, broken)
    ids = [f.id for s in doc.surfaces for f in s.frames] + [s.id for s in doc.surfaces]
    assert len(set(ids)) == len(ids)


def test_chapters_do_not_share_a_spread_and_time_runs_on() -> None:
    events = {p.id: p.event for p in camera_roll(60)}
    seen: list[int] = []
    for s in book().inner():
        assert len({events[p] for p in s.photos()}) == 1
        seen += sorted(int(p[1:]) for p in s.photos())
    assert seen == sorted(seen)


def test_the_cover_has_photo_title_and_spine() -> None:
    cover = book().cover
    assert cover is not None
    back, front = frames_of(cover)
    assert back.box.right < cover.shape.areas[1].x < front.box.x
    assert back.photo != front.photo
    texts = [f for f in cover.frames if isinstance(f, TextFrame)]
    assert {t.role for t in texts} == {"title", "spine"}
    assert all(t.text == "Summer" for t in texts)


def test_fewer_photos_than_spreads_leave_blank_pages_only_at_the_end() -> None:
    doc = book(count=4, pages=60)
    counts = [len(s.photos()) for s in doc.inner()]
    assert counts == [1, 1, 1, 1, *[0] * 6]


def test_no_photos_make_an_empty_book() -> None:
    doc = suggest_album([], product("layflat-30x30"), style("clean-white"), 20, "", 0, {})
    assert not doc.used()


def test_more_photos_than_the_style_likes_are_all_placed() -> None:
    doc = book(count=140, pages=20)
    assert len(doc.used()) == 140


def test_the_quota_never_asks_for_more_than_there_are() -> None:
    spec = product("layflat-30x30")
    assert quota(spec, 40, style("clean-white"), 30) == 30
    assert quota(spec, 40, style("clean-white"), 1000) == 90


def _facts(photo_id: str) -> PhotoFacts:
    return next(p for p in camera_roll(60) if p.id == photo_id)


def test_laying_out_again_leaves_what_is_locked() -> None:
    doc = book()
    surface = max(doc.inner(), key=lambda s: len(s.frames))
    held = surface.frames[1]
    assert isinstance(held, PhotoFrame)
    locked = doc.with_surface(
        surface.with_frame(PhotoFrame(held.id, held.box, held.photo, held.crop, locked=True))
    )
    after = resuggest_surface(locked, surface.id, _facts, style("clean-white"), 1)
    assert after.find(held.id)[1] == locked.find(held.id)[1]
    assert sorted(after.surface(surface.id).photos()) == sorted(surface.photos())


def test_photos_keep_off_locked_words() -> None:
    doc = book()
    surface = max(doc.inner(), key=lambda s: len(s.frames))
    words = TextFrame("t1", Rect(60, 200, 180, 60), "The first day", locked=True)
    doc = doc.with_surface(replace(surface, frames=(*surface.frames, words)))
    after = resuggest_surface(doc, surface.id, _facts, style("clean-white")).surface(surface.id)
    assert words in after.frames
    assert sorted(after.photos()) == sorted(surface.photos())
    for f in frames_of(after):
        met = f.box.intersection(words.box)
        assert met is None or min(met.w, met.h) < 0.05
    again = resuggest_book(doc, _facts, style("clean-white"))
    assert words in again.surface(surface.id).frames
    assert sorted(again.used()) == sorted(doc.used())


def test_small_chapters_of_few_pixels_stand_few_or_gather_to_a_full_spread() -> None:
    roll = [photo(i, event=f"e{i}", mpx=0.4) for i in range(10)]
    doc = suggest_album(roll, product("layflat-30x30"), style("clean-white"), 20, "", 0, {})
    runs = [len(r) for r in (s.photos() for s in doc.inner())]
    assert runs == [1] * 10
    more = [photo(i, event=f"e{i}", mpx=0.4) for i in range(30)]
    doc = suggest_album(more, product("layflat-30x30"), style("clean-white"), 20, "", 0, {})
    counts = [len(s.photos()) for s in doc.inner()]
    assert sum(counts) == 30
    assert not any(3 <= n <= 6 for n in counts)
    assert max(counts) >= 8


@pytest.mark.parametrize("board", [0.3, 12.0])
def test_the_title_stands_close_below_the_cover_photo(board: float) -> None:
    roll = [photo(0, mpx=board)]
    doc = suggest_album(roll, product("layflat-30x30"), style("clean-white"), 20, "Summer", 0, {})
    assert doc.cover is not None
    (front,) = frames_of(doc.cover)
    title = next(f for f in doc.cover.frames if isinstance(f, TextFrame) and f.role == "title")
    assert 5 < title.box.y - front.box.bottom < 25
    assert title.style.size_pt >= 40
    assert doc.cover.shape.areas[-1].contains(title.box)


def test_alternatives_differ_and_every_reason_has_words() -> None:
    doc = book()
    surface = max(doc.inner(), key=lambda s: len(s.frames))
    found = alternatives(doc, surface.id, _facts, style("clean-white"))
    assert len(found) == 7
    reasons: list[Reason] = [r for s in found for r in s.why] + [
        r for s in found for f in s.frames for r in f.why
    ]
    assert reasons
    assert all(say(r) != r.code for r in reasons)
