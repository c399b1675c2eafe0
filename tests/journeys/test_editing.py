"""Changes by mouse and keys on the pages: each is one undo step, and nothing else changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.journeys.designer import Designer, one_step
from tests.ui.canvas import hand


@pytest.fixture
def first(album: Designer) -> str:
    """The first photo frame of the fullest spread whose photo is not on the cover, too."""
    on_cover = album.document.cover.photos()
    return next(f.id for f in album.photo_frames() if f.photo not in on_cover)


def drag_freely(album: Designer, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag with Ctrl held on the way: nothing snaps."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    hand.press(album.canvas, *start)
    hand.move(album.canvas, (start[0] + end[0]) / 2, (start[1] + end[1]) / 2, ctrl)
    hand.move(album.canvas, *end, ctrl)
    hand.release(album.canvas, *end, ctrl)


def test_a_photo_is_panned_and_zoomed_in_its_frame(album: Designer, first: str) -> None:
    before = album.frame(first)
    x, y = album.centre(first)

    def zoom_and_pan() -> None:
        hand.double_click(album.canvas, x, y)
        assert album.canvas.mode == "crop"
        album.wheel(x, y, 4)
        hand.drag(album.canvas, (x, y), (x + 8, y + 5))
        album.key(Qt.Key.Key_Return)
        assert album.canvas.mode == ""

    one_step(album, "Crop", zoom_and_pan)
    after = album.frame(first)
    assert after.box == before.box
    assert after.crop.box.w == pytest.approx(before.crop.box.w / 1.1**4, rel=1e-3)
    assert after.crop.box.h / after.crop.box.w == pytest.approx(
        before.crop.box.h / before.crop.box.w, rel=1e-3
    )
    left = (
        x - before.box.x
    )  # the photo goes right and down with the hand, so what is seen starts further left
    assert after.crop.box.x == pytest.approx(
        before.crop.box.x
        + (before.crop.box.w - after.crop.box.w) * left / before.box.w
        - 8 * after.crop.box.w / after.box.w,
        abs=0.004,
    )
    album.look()


def test_a_frame_is_moved_and_resized(album: Designer, first: str) -> None:
    before = album.frame(first)
    x, y = album.centre(first)

    one_step(album, "Move", lambda: drag_freely(album, (x, y), (x - 20, y + 12)))
    moved = album.frame(first)
    assert moved.box.x == pytest.approx(before.box.x - 20, abs=1)
    assert moved.box.y == pytest.approx(before.box.y + 12, abs=1)
    assert (moved.box.w, moved.box.h, moved.crop) == (before.box.w, before.box.h, before.crop)
    album.look()

    album.select(first)
    corner = (moved.box.x, moved.box.bottom)
    one_step(
        album,
        "Move or resize",
        lambda: drag_freely(album, corner, (corner[0] - 15, corner[1] + 18)),
    )
    larger = album.frame(first)
    assert larger.box.w == pytest.approx(moved.box.w + 15, abs=1)
    assert larger.box.h == pytest.approx(moved.box.h + 18, abs=1)
    assert (larger.box.right, larger.box.y) == pytest.approx((moved.box.right, moved.box.y))
    photo = album.document.photos[larger.photo]
    shown = larger.crop.box.w * photo.width / (larger.crop.box.h * photo.height)
    assert shown == pytest.approx(larger.box.aspect, rel=1e-3)  # not distorted
    album.look()


def test_nudges_in_a_row_are_one_step(album: Designer, first: str) -> None:
    before = album.frame(first).box
    album.select(first)

    def nudge() -> None:
        album.key(Qt.Key.Key_Left)
        album.key(Qt.Key.Key_Left)
        QTest.keyClick(album.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)

    one_step(album, "Move", nudge)
    assert album.frame(first).box == before.moved(-2, -10)


def test_a_deleted_photo_is_unused_and_can_be_added_again(album: Designer, first: str) -> None:
    name = album.meant()[first]
    album.select(first)
    one_step(album, "Delete", lambda: album.key(Qt.Key.Key_Delete))
    photo = album.photo(name)
    assert photo not in album.surface.photos()
    album.look()

    panel = album.window.bench.photos
    panel._tabs["unused"].click()
    assert name in [r.text for r in panel.model.rows]
    album.press_photo(name)
    one_step(album, "Add photo", lambda: album.key(Qt.Key.Key_Return, panel.list))
    assert photo in album.surface.photos()
    album.look()


def test_a_photo_let_go_on_a_frame_takes_its_place(album: Designer, first: str) -> None:
    """Offscreen Qt delivers no drags, so the drop's own function is called; test_on_x11 drags."""
    elsewhere = next(p for p in album.document.photos if p not in album.surface.photos())
    one_step(
        album,
        "Place photo",
        lambda: album.canvas.drop_photos([elsewhere], QPointF(*album.centre(first))),
    )
    assert album.frame(first).photo == elsewhere
    album.look()


def test_pages_are_added_and_a_photo_put_on_them(album: Designer) -> None:
    pages, before = album.document.page_count, [s.id for s in album.document.surfaces]
    here = album.surface.id
    one_step(album, "Add pages", lambda: album.trigger("add_spread"))
    assert album.document.page_count == pages + 2
    (new,) = [s for s in album.document.surfaces if s.id not in before]
    assert [s.id for s in album.document.surfaces].index(new.id) == before.index(here) + 1
    album.go(new)
    panel = album.window.bench.photos
    panel._tabs["all"].click()
    album.press_photo("photo_05.jpg")
    one_step(album, "Add photo", lambda: album.trigger("use_photos"))
    assert album.surface.photos() == [album.photo("photo_05.jpg")]
    album.look()


def test_what_is_locked_stays_when_the_pages_are_suggested_again(album: Designer, first: str) -> None:
    others = [f.id for f in album.photo_frames() if f.id != first]
    x, y = album.centre(first)
    drag_freely(album, (x, y), (x, y + 15))
    album.settle()
    album.select(first)
    one_step(album, "Lock", lambda: album.trigger("lock"))
    locked = album.frame(first)
    before = {i: album.frame(i) for i in others}
    album.trigger("select_none")

    one_step(album, "Suggest these pages again", lambda: album.trigger("resuggest"))
    same = [f for f in album.photo_frames() if f.photo == locked.photo]
    assert same == [locked]
    assert {f.photo for f in album.photo_frames()} == {locked.photo, *(f.photo for f in before.values())}

    album.select(first)
    hand.drag(album.canvas, album.centre(first), (x + 40, y))
    album.settle()
    assert album.frame(first) == locked  # a locked frame does not follow the mouse
    album.look()
