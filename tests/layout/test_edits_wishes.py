"""Heroes, pairs, order, filled pages, photos between neighbours: done by edits, kept in later books."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from albumapp.basis import UserError
from albumapp.document import edits_frames, edits_pages  # noqa: F401  (enter their edits)
from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Wishes
from albumapp.document.wishes import side_by_side
from albumapp.geometry import Rect
from albumapp.layout import edits_book, edits_wishes, keeping  # noqa: F401  (enter their edits)
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec
from tests.layout.made import camera_roll, frames_of
from tests.layout.test_compose import book

ROLL = {p.id: p for p in camera_roll(60)}


class Ctx:
    def facts(self, photo_id: str) -> PhotoFacts:
        return ROLL[photo_id.removeprefix("spare-")]

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


@pytest.fixture(scope="module")
def doc() -> Document:
    return book()


def do(doc: Document, edit: str, **params: object) -> Document:
    return apply(doc, Ctx(), edit, params)


def busiest(doc: Document) -> str:
    return max(doc.inner(), key=lambda s: len(s.photos())).id


def photos(doc: Document) -> list[str]:
    return sorted(p for s in doc.inner() for p in s.photos())


def frame_of(doc: Document, photo: str) -> PhotoFrame:
    return next(f for s in doc.inner() for f in s.photo_frames() if f.photo == photo)


def test_a_hero_is_the_largest_now_and_when_the_book_is_laid_out_again(doc: Document) -> None:
    sid = busiest(doc)
    smallest = min(frames_of(doc.surface(sid)), key=lambda f: f.box.area)
    after = do(doc, "make_hero", frame=smallest.id)
    assert max(frames_of(after.surface(sid)), key=lambda f: f.box.area).photo == smallest.photo
    for edit, params in (("suggest_again", {}), ("change_product", {"product": "hardcover-a4-landscape"})):
        again = do(after, edit, **params)
        home, frame = again.find(frame_of(again, smallest.photo or "").id)
        assert max(f.box.area for f in home.photo_frames()) == frame.box.area
    assert do(after, "make_hero", frame=smallest.id, hero=False).wishes.heroes == ()


def test_another_hero_takes_the_place_of_the_first(doc: Document) -> None:
    sid = busiest(doc)
    a, b = frames_of(doc.surface(sid))[:2]
    after = do(do(doc, "make_hero", frame=a.id), "make_hero", frame=b.id)
    assert after.wishes.heroes == (b.photo,)


def test_two_that_are_kept_together_stand_side_by_side_and_stay_so(doc: Document) -> None:
    sid = busiest(doc)
    frames = frames_of(doc.surface(sid))
    after = do(doc, "keep_together", a=frames[0].id, b=frames[-1].id)
    pair = (frames[0].photo or "", frames[-1].photo or "")
    for found in (after, do(after, "suggest_again"), do(after, "suggest_again", style="magazine")):
        (home, fa), (there, fb) = (found.find(frame_of(found, p).id) for p in pair)
        assert home.id == there.id
        assert side_by_side(fa.box, fb.box, home.gutter)
    parted = do(after, "keep_together", a=frames[0].id, b=frames[-1].id, together=False)
    assert parted.wishes.together == ()


def test_two_of_different_pages_come_together(doc: Document) -> None:
    first, second = doc.inner()[2], doc.inner()[5]
    a, b = frames_of(first)[0], frames_of(second)[0]
    after = do(doc, "keep_together", a=a.id, b=b.id)
    assert {a.photo, b.photo} <= set(after.surface(first.id).photos())
    assert photos(after) == photos(doc)
    assert after.find(b.id)[0].id == first.id


def test_moved_photos_and_pages_keep_their_place_in_the_order(doc: Document) -> None:
    source, target = doc.inner()[1], doc.inner()[6]
    frame = frames_of(source)[0]
    moved = do(doc, "move_photo", frame=frame.id, surface=target.id)
    assert frame.photo in moved.surface(target.id).photos()
    assert photos(moved) == photos(doc)
    order = moved.wishes.order
    assert order
    beside = [p for p in moved.surface(target.id).photos() if p != frame.photo]
    again = do(moved, "suggest_again")
    line = [p for s in again.inner() for p in s.photos()]
    near = min(abs(line.index(frame.photo or "") - line.index(p)) for p in beside)
    assert near < 8
    spread = do(doc, "move_spread", surface=doc.inner()[6].id, to=1)
    assert spread.wishes.order
    first = [p for s in do(spread, "suggest_again").inner()[:4] for p in s.photos()]
    assert set(doc.inner()[6].photos()) <= set(first)
    assert do(spread, "order_photos", by="time").wishes.order == ()


def test_swapping_within_a_spread_is_kept_when_it_is_laid_out_again(doc: Document) -> None:
    sid = busiest(doc)
    a, b = frames_of(doc.surface(sid))[:2]
    after = do(doc, "swap_photos", a=a.id, b=b.id)
    order = after.wishes.order
    before = [p for s in doc.inner() for p in s.photos()]
    assert (order.index(a.photo or "") < order.index(b.photo or "")) != (
        before.index(a.photo or "") < before.index(b.photo or "")
    )


def test_file_names_order_as_people_count_them(doc: Document) -> None:
    entries = {p: PhotoEntry(p, f"IMG_{n}.jpg", 10, 10) for p, n in (("a", 10), ("b", 9), ("c", 100))}
    after = do(replace(doc, photos=entries, surfaces=()), "order_photos", by="name")
    assert after.wishes.order == ("b", "a", "c")
    with pytest.raises(UserError, match="size"):
        do(doc, "order_photos", by="size")


def test_filled_pages_reach_the_trim_and_keep_all_photos(doc: Document) -> None:
    sid = busiest(doc)
    after = do(doc, "fill_page", surface=sid).surface(sid)
    assert sorted(after.photos()) == sorted(doc.surface(sid).photos())
    page = after.shape.rect
    met = [f.box.outset(2.5).intersection(page) for f in frames_of(after)]
    assert sum(m.area for m in met if m is not None) >= 0.93 * page.area
    assert after.why[-1].code == "spread.filled"


def test_filled_pages_are_set_with_the_margin_of_the_book_again(doc: Document) -> None:
    sid = doc.inner()[1].id
    margin = doc.surface(sid).content
    after = do(do(doc, "fill_page", surface=sid), "resuggest", surface=sid, candidate=0).surface(sid)
    assert after.content == margin
    inside = Rect.around(margin)
    reach = [f.box for f in frames_of(after) if not inside.contains(f.box, 0.01)]
    bleed = after.shape.bleed_rect
    for box in reach:  # to the edge of the paper or not at all: never just to where it is cut
        assert min(box.x, box.y) <= bleed.x + 0.01 or max(box.right, box.bottom) >= bleed.right - 0.01
    again = do(do(doc, "fill_page", surface=doc.inner()[0].id), "suggest_again")
    assert [s.content for s in again.inner()] == [s.content for s in doc.inner()]


def test_a_book_in_a_style_that_is_not_here_can_be_set_in_another(doc: Document) -> None:
    lost = replace(doc.with_surface(replace(doc.inner()[2], edited=True)), style="from-elsewhere")
    for edit in ("suggest_again", "change_product"):
        after = do(lost, edit, style="magazine")
        assert after.style == "magazine"
        assert photos(after) == photos(doc)


@pytest.mark.parametrize("at", [4, 12, 24])
def test_four_that_are_kept_together_by_pairs_are_on_one_surface(doc: Document, at: int) -> None:
    ids = [p for s in doc.inner() for p in s.photos()]
    a, b, c, d = (ids[at + n] for n in (0, 5, 10, 16))
    wished = replace(doc, wishes=Wishes(together=((c, d), (a, b), (b, c))))
    after = do(wished, "suggest_again")
    assert len({after.find(frame_of(after, p).id)[0].id for p in (a, b, c, d)}) == 1
    assert photos(after) == photos(doc)


def test_pairs_of_all_with_all_move_no_more_than_fits(doc: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = photos(doc)[:40]
    calls: list[str] = []
    laid = keeping.relaid
    monkeypatch.setattr(keeping, "relaid", lambda *a: calls.append(a[1].id) or laid(*a))
    after = do(replace(doc, wishes=Wishes(together=tuple(permutations(ids, 2)))), "suggest_again")
    assert photos(after) == photos(doc)
    assert len(calls) <= 2 * len(doc.inner())


@pytest.mark.parametrize(
    ("content", "gutter"),
    [((Rect(0, 0, 0, 0),), 5.0), ((Rect(-9e4, 0, 1e5, -1e5),), 5.0), ((), -1e5), ((), 9e4)],
)
def test_measures_that_no_style_sets_stop_no_edit(
    doc: Document, content: tuple[Rect, ...], gutter: float
) -> None:
    s = doc.inner()[1]
    damaged = replace(s, content=content or s.content, gutter=gutter, edited=True)
    bad = replace(doc.with_surface(damaged), seed=-3)
    for edit, params in (
        ("resuggest", {"surface": s.id}),
        ("fill_page", {"surface": s.id}),
        ("change_product", {"product": "hardcover-a4-landscape"}),
    ):
        assert photos(do(bad, edit, **params)) == photos(doc)


def test_more_comes_from_the_chapter_then_from_the_neighbour(doc: Document) -> None:
    sid = busiest(doc)
    lent = do(doc, "more_photos", surface=sid, of="neighbour")
    assert photos(lent) == photos(doc)
    assert len(lent.surface(sid).photos()) == len(doc.surface(sid).photos()) + 1
    spare = next(p for p in doc.surface(sid).photos())
    fewer = do(doc, "remove_photo", frame=frame_of(doc, spare).id)
    more = do(fewer, "more_photos", surface=sid)
    assert photos(more) == photos(doc)
    with pytest.raises(UserError, match="already"):
        do(doc, "more_photos", surface=sid, of="unused")


def test_fewer_can_give_to_the_neighbour(doc: Document) -> None:
    sid = busiest(doc)
    given = do(doc, "fewer_photos", surface=sid, to="neighbour")
    assert photos(given) == photos(doc)
    assert len(given.surface(sid).photos()) == len(doc.surface(sid).photos()) - 1
    assert given.surface(sid).event == doc.surface(sid).event


def test_photos_dropped_together_are_one_edit_in_time_order(doc: Document) -> None:
    sid = doc.inner()[3].id
    spare = [f"spare-{p}" for p in ("p5", "p1", "p9")]
    known = {**doc.photos, **{s: PhotoEntry(s, f"{s}.jpg", 3000, 2000) for s in spare}}

    class Spare(Ctx):
        def facts(self, photo_id: str) -> PhotoFacts:
            return replace(super().facts(photo_id), id=photo_id)

    after = apply(replace(doc, photos=known), Spare(), "add_photos_here", {"surface": sid, "photos": spare})
    assert set(spare) <= set(after.surface(sid).photos())
    assert set(doc.surface(sid).photos()) <= set(after.surface(sid).photos())


def test_taken_out_photos_leave_no_hole_where_pages_may_be_laid_out(doc: Document) -> None:
    sid = busiest(doc)
    gone = doc.surface(sid).photos()[:2]
    after = do(doc, "take_out_photos", photos=gone)
    assert not set(gone) & after.photos.keys()
    assert all(f.photo is not None for f in after.surface(sid).photo_frames())
    locked = do(doc, "lock_surface", surface=sid)
    held = do(locked, "take_out_photos", photos=gone)
    assert [f.box for f in held.surface(sid).photo_frames()] == [
        f.box for f in doc.surface(sid).photo_frames()
    ]


def test_taken_in_photos_go_to_their_chapter(doc: Document) -> None:
    photo = doc.inner()[4].photos()[0]
    out = do(doc, "remove_photo", frame=frame_of(doc, photo).id)
    back = do(out, "take_in_photos")
    home = next(s for s in back.inner() if photo in s.photos())
    assert home.event == ROLL[photo].event
    assert photos(back) == photos(doc)


def test_locks_refuse_and_say_so(doc: Document) -> None:
    sid = busiest(doc)
    frame = frames_of(doc.surface(sid))[0]
    locked = do(doc, "lock_surface", surface=sid)
    for edit, params in (
        ("make_hero", {"frame": frame.id}),
        ("fill_page", {"surface": sid}),
        ("more_photos", {"surface": sid}),
        ("move_photo", {"frame": frame.id, "surface": doc.inner()[0].id}),
    ):
        with pytest.raises(UserError, match="locked"):
            do(locked, edit, **params)


def test_a_photo_put_on_other_pages_moves_there_unless_it_is_locked(doc: Document) -> None:
    source, target = doc.inner()[1], doc.inner()[6]
    photo = source.photos()[0]
    for edit, params in (("add_photo", {"photo": photo}), ("add_photos_here", {"photos": [photo]})):
        after = do(doc, edit, surface=target.id, **params)
        assert photo in after.surface(target.id).photos()
        assert photo not in after.surface(source.id).photos()
        assert photos(after) == photos(doc)
        assert after.wishes.order
    locked = do(doc, "lock_frame", frame=frame_of(doc, photo).id)
    both = do(locked, "add_photo", surface=target.id, photo=photo)
    assert photo in both.surface(source.id).photos()


def test_a_photo_that_fills_an_empty_frame_keeps_its_place_in_the_order(doc: Document) -> None:
    early, late = doc.inner()[1], doc.inner()[-2]
    photo = frames_of(late)[0].photo
    bare = do(doc, "add_empty_frame", surface=early.id, box=[20, 20, 60, 40])
    for after in (
        do(bare, "add_photo", surface=early.id, photo=photo),
        do(bare, "add_photos_here", surface=early.id, photos=[photo]),
        do(
            do(doc, "remove_photo", frame=frames_of(late)[0].id),
            "place_photo",
            frame=frames_of(early)[0].id,
            photo=photo,
        ),
    ):
        assert photo in after.surface(early.id).photos()
        order = after.wishes.order
        assert order
        assert order.index(photo or "") < order.index(frames_of(doc.inner()[3])[0].photo or "")
