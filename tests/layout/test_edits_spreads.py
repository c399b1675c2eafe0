"""Pages that are parted and joined, and photos that go to other pages: nothing lost, all laid out soundly."""

from __future__ import annotations

import pytest

from albumapp.basis import UserError
from albumapp.document import edits_chapters, edits_photo, edits_text  # noqa: F401  (enter their edits)
from albumapp.document.edits import apply
from albumapp.document.model import Document, TextFrame
from albumapp.layout import edits_book, edits_spreads, edits_wishes  # noqa: F401  (enter their edits)
from tests.layout.made import frames_of
from tests.layout.test_compose import book
from tests.layout.test_edits import Ctx, busiest, clean


@pytest.fixture(scope="module")
def doc() -> Document:
    return book()


def after(doc: Document, edit: str, **params: object) -> Document:
    return apply(doc, Ctx(), edit, dict(params))


def test_a_split_spreads_photos_lie_on_two(doc: Document) -> None:
    sid = busiest(doc)
    photos = doc.surface(sid).photos()
    parted = after(doc, "split_spread", surface=sid)
    at = [s.id for s in doc.inner()].index(sid)
    one, two = parted.inner()[at : at + 2]
    assert one.id == sid
    assert sorted([*one.photos(), *two.photos()]) == sorted(photos)
    assert 0 <= len(one.photos()) - len(two.photos()) <= 1
    assert len(parted.inner()) == len(doc.inner()) + 1
    assert [n for s in parted.inner() for n in s.shape.pages] == list(range(1, parted.page_count + 1))
    clean(parted)


def test_split_and_merged_it_shows_the_same_photos(doc: Document) -> None:
    sid = busiest(doc)
    merged = after(after(doc, "split_spread", surface=sid), "merge_spreads", surface=sid)
    assert sorted(merged.surface(sid).photos()) == sorted(doc.surface(sid).photos())
    assert [s.id for s in merged.inner()] == [s.id for s in doc.inner()]
    clean(merged)


def test_what_is_locked_stays_when_pages_are_split(doc: Document) -> None:
    sid = busiest(doc)
    first = frames_of(doc.surface(sid))[-1]
    held = after(doc, "lock_frame", frame=first.id)
    parted = after(held, "split_spread", surface=sid)
    assert parted.surface(sid).frame(first.id).box == first.box
    with pytest.raises(UserError, match="locked"):
        after(after(doc, "lock_surface", surface=sid), "split_spread", surface=sid)


def test_too_few_photos_are_not_split_nor_the_last_pages_merged(doc: Document) -> None:
    empty = after(doc, "add_spread", after=doc.inner()[0].id)
    fresh = empty.inner()[1].id
    with pytest.raises(UserError, match="too few photos") as told:
        after(empty, "split_spread", surface=fresh)
    assert told.value.mend
    with pytest.raises(UserError, match="no pages after"):
        after(empty, "merge_spreads", surface=empty.inner()[-1].id)


def test_photos_of_several_pages_go_to_others_together(doc: Document) -> None:
    one, two, three = doc.inner()[:3]
    going = [frames_of(one)[0], frames_of(two)[0]]
    moved = after(doc, "move_photos", frames=[f.id for f in going], surface=three.id)
    assert {f.photo for f in going} <= set(moved.surface(three.id).photos())
    assert len(moved.surface(three.id).photos()) == len(three.photos()) + 2
    assert going[0].photo not in moved.surface(one.id).photos()
    assert sorted(moved.used()) == sorted(doc.used())
    clean(moved)
    with pytest.raises(UserError, match="on those pages already"):
        after(moved, "move_photos", frames=[frames_of(moved.surface(three.id))[0].id], surface=three.id)
    assert doc.cover is not None
    with pytest.raises(UserError, match="inner pages"):
        after(doc, "move_photos", frames=[going[0].id], surface=doc.cover.id)


def test_a_spread_that_begins_a_chapter_keeps_its_name_when_laid_out_again(doc: Document) -> None:
    sid = doc.inner()[2].id
    begun = after(doc, "begin_chapter", surface=sid, title="Evening")
    assert after(begun, "resuggest", surface=sid).surface(sid).chapter == "Evening"
    assert after(begun, "fill_page", surface=sid).surface(sid).chapter == "Evening"
    again = after(begun, "suggest_again")
    assert [s.chapter for s in again.inner() if s.chapter] == ["Evening"]


@pytest.mark.parametrize("edit", ["split_spread", "resuggest", "move_photo", "suggest_again"])
def test_words_below_a_photo_and_its_look_stay_with_it(doc: Document, edit: str) -> None:
    sid = busiest(doc)
    frame = frames_of(doc.surface(sid))[-1]
    look = {"shape": "heart", "shadow": {"dx": 1, "dy": 1, "blur": 3, "opacity": 0.4}}
    own = after(
        after(doc, "set_photo_look", frames=[frame.id], **look), "add_caption", frame=frame.id, text="Us"
    )
    at = [s.id for s in own.inner()].index(sid)
    params: dict[str, object] = {"surface": sid}
    if edit == "move_photo":
        params = {
            "frame": frame.id,
            "surface": own.inner()[at + 1 if at + 1 < len(own.inner()) else at - 1].id,
        }
    made = after(own, edit, **({} if edit == "suggest_again" else params))
    surface = next(s for s in made.inner() if frame.photo in s.photos())
    shown = next(f for f in surface.photo_frames() if f.photo == frame.photo)
    assert shown.shape == "heart"
    assert shown.shadow is not None
    words = [f for f in surface.frames if isinstance(f, TextFrame) and f.photo == frame.photo]
    assert [f.text for f in words] == ["Us"]
    assert surface.shape.rect.contains(words[0].box)
