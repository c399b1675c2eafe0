"""Captions go where their photos go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.basis import Reason
from albumapp.document import edits_frames  # noqa: F401  the edits enter themselves into the table
from albumapp.document.captions import followed, kept_words
from albumapp.document.codec import frame_from_json, frame_to_json
from albumapp.document.edits import apply
from albumapp.document.model import (
    Border,
    Document,
    PhotoEntry,
    PhotoFrame,
    ShapeFrame,
    Surface,
    TextFrame,
)
from albumapp.drawing.colour import BLACK, WHITE
from albumapp.geometry import Insets, Rect, Size
from albumapp.products.shape import Sheet, SurfaceShape

SHAPE = SurfaceShape(
    "page",
    Size(200, 200),
    Insets(),
    Insets(),
    (Rect(0, 0, 200, 200),),
    (Sheet(Rect(0, 0, 200, 200), Insets()),),
)


def caption(fid: str, photo: str, box: Rect, locked: bool = False) -> TextFrame:
    return TextFrame(fid, box, f"words of {photo}", role="caption", photo=photo, locked=locked)


@pytest.fixture
def doc() -> Document:
    first = Surface(
        "s1",
        SHAPE,
        (
            PhotoFrame("f1", Rect(10, 10, 60, 40), "p1"),
            PhotoFrame("f2", Rect(100, 10, 60, 40), "p2"),
            caption("c1", "p1", Rect(10, 52, 60, 5)),
            caption("c2", "p2", Rect(100, 52, 60, 5)),
        ),
    )
    other = Surface("s2", SHAPE, (PhotoFrame("f3", Rect(20, 80, 90, 60), "p3"),))
    photos = {p: PhotoEntry(p, f"{p}.jpg", 300, 200) for p in ("p1", "p2", "p3")}
    return Document("x", surfaces=(first, other), photos=photos, next_id=9)


def box_of(doc: Document, fid: str) -> Rect:
    return doc.find(fid)[1].box


def test_a_moved_photo_takes_its_caption_along(doc: Document) -> None:
    after = apply(doc, None, "set_box", {"frame": "f1", "box": [30, 40, 90, 60]})  # type: ignore[arg-type]
    assert box_of(after, "c1") == Rect(30, 102, 90, 5)
    assert box_of(after, "c2") == box_of(doc, "c2")


def test_photos_that_change_places_keep_their_words(doc: Document) -> None:
    s = doc.surface("s1")
    a, b = list(s.photo_frames())
    swapped = doc.with_surface(s.with_frame(replace(a, photo="p2")).with_frame(replace(b, photo="p1")))
    after = followed(doc, swapped)
    assert box_of(after, "c1") == Rect(100, 52, 60, 5)
    assert box_of(after, "c2") == Rect(10, 52, 60, 5)


def test_a_caption_follows_to_other_pages(doc: Document) -> None:
    s, t = doc.surface("s1"), doc.surface("s2")
    a, b = next(s.photo_frames()), next(t.photo_frames())
    swapped = doc.with_surface(s.with_frame(replace(a, photo="p3")))
    swapped = swapped.with_surface(t.with_frame(replace(b, photo="p1")))
    after = followed(doc, swapped)
    assert [f.id for f in after.surface("s1").frames] == ["f1", "f2", "c2"]
    assert box_of(after, "c1") == Rect(20, 142, 90, 5)


def test_without_its_photo_a_caption_is_gone(doc: Document) -> None:
    s = doc.surface("s1")
    emptied = doc.with_surface(s.with_frame(replace(next(s.photo_frames()), photo=None)))
    assert [f.id for f in followed(doc, emptied).surface("s1").frames] == ["f1", "f2", "c2"]


def test_a_caption_that_was_moved_or_locked_stays(doc: Document) -> None:
    after = apply(doc, None, "set_box", {"frame": "c1", "box": [5, 150, 60, 6]})  # type: ignore[arg-type]
    assert box_of(after, "c1") == Rect(5, 150, 60, 6)
    s = doc.surface("s1")
    locked = doc.with_surface(s.with_frame(caption("c1", "p1", Rect(10, 52, 60, 5), locked=True)))
    after = apply(locked, None, "set_box", {"frame": "f1", "box": [30, 40, 90, 60]})  # type: ignore[arg-type]
    assert box_of(after, "c1") == Rect(10, 52, 60, 5)


def test_frames_of_older_files_are_read_as_they_were() -> None:
    """Mats had no line, texts no photo and shapes no role."""
    photo = PhotoFrame("f1", Rect(1, 2, 30, 40), "p1", border=Border(2.0))
    for frame, later in (
        (photo, ()),
        (TextFrame("f2", Rect(1, 2, 30, 40), "words"), ("photo",)),
        (ShapeFrame("f3", Rect(1, 2, 30, 40)), ("role",)),
    ):
        data = {k: v for k, v in frame_to_json(frame).items() if k not in later}
        assert frame_from_json(data) == frame


def test_what_styles_draw_is_read_again() -> None:
    film = ShapeFrame("f1", Rect(-3, 2, 606, 90), "film", WHITE, BLACK, 0.0, role="style")
    mat = PhotoFrame("f2", Rect(1, 2, 30, 40), "p1", border=Border(7.0, WHITE, 0.25, BLACK))
    for frame in (film, mat, caption("c1", "p1", Rect(10, 52, 60, 5))):
        assert frame_from_json(frame_to_json(frame)) == frame


def test_pages_laid_out_again_keep_the_words_of_the_user(doc: Document) -> None:
    s = doc.surface("s1")
    drawn = replace(caption("c2", "p2", Rect(100, 52, 60, 5)), why=(Reason("caption.photo"),))
    doc = doc.with_surface(s.with_frame(drawn))
    bare = (PhotoFrame("f1", Rect(30, 20, 80, 60), "p1"), PhotoFrame("f2", Rect(10, 150, 90, 48), "p2"))
    after = kept_words(doc, doc.with_surface(replace(s, frames=bare)))
    assert [f.id for f in after.surface("s1").frames] == [
        "f1",
        "f2",
        "c1",
    ]  # what was drawn is not the user's
    assert box_of(after, "c1") == Rect(30, 82, 80, 5)


def test_words_come_along_to_other_pages_and_off_the_edge(doc: Document) -> None:
    s = doc.surface("s1")
    moved = replace(doc.surface("s2"), frames=(PhotoFrame("f1", Rect(20, 140, 90, 60), "p1"),))
    doc2 = doc.with_surface(replace(s, frames=())).with_surface(moved)
    after = kept_words(doc, doc2)
    assert box_of(after, "c1") == Rect(20, 195, 90, 5)
    assert all(f.id != "c2" for x in after.surfaces for f in x.frames)  # its photo is gone
