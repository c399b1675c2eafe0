"""Handles, snapping and reading order: pure geometry, checked by numbers and by property."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Affine, Rect, Size
from albumapp.geometry.crop import fits_photo
from albumapp.products.books import spread_shape
from albumapp.products.catalogue import product
from albumapp.ui.canvas import handles, snap
from albumapp.ui.canvas.crop import CropSession
from albumapp.ui.canvas.order import reading_order

BOX = Rect(50, 40, 120, 80)
OPPOSITE = {"nw": "se", "se": "nw", "ne": "sw", "sw": "ne"}


@given(
    st.sampled_from(list(OPPOSITE)),
    st.floats(0, 359),
    st.floats(-200, 400),
    st.floats(-200, 400),
    st.booleans(),
)
def test_the_corner_opposite_to_the_dragged_one_stays(handle, rotation, x, y, keep) -> None:
    new = handles.resized(BOX, rotation, handle, x, y, keep)
    other = OPPOSITE[handle]
    before = handles.places(BOX, rotation, 0.01)[other]
    after = handles.places(new, rotation, 0.01)[other]
    assert after == pytest.approx(before, abs=1e-6)
    assert min(new.w, new.h) >= handles.SMALLEST - 1e-9
    if keep:
        assert new.aspect == pytest.approx(BOX.aspect)


def test_a_dragged_corner_is_under_the_pointer() -> None:
    new = handles.resized(BOX, 30, "se", 190, 170, False)
    assert handles.places(new, 30, 0.01)["se"] == pytest.approx((190, 170))


def test_handles_have_room_on_small_frames() -> None:
    few = handles.places(Rect(0, 0, 10, 10), 0, 1.0, True)
    assert set(few) == {"nw", "ne", "se", "sw", "rotate"}
    assert handles.hit(BOX, 0, 50 + 11, 40, 1.0) == "nw"
    assert handles.hit(BOX, 0, 50 + 20, 60, 1.0) is None


def test_the_rotate_handle_is_upright_near_upright() -> None:
    assert handles.angle_to(BOX, BOX.cx + 0.5, BOX.cy - 100) == 0
    assert handles.angle_to(BOX, BOX.cx + 100, BOX.cy) == 90
    assert handles.angle_to(BOX, BOX.cx + 60, BOX.cy - 100, 15) == 30


def spread(*boxes: Rect) -> Surface:
    frames = tuple(PhotoFrame(f"f{i}", b) for i, b in enumerate(boxes))
    shape = spread_shape(product("layflat-30x30"), 1)
    return Surface("s", shape, frames, (shape.rect.inset(12),))


def test_a_box_snaps_to_frames_content_fold_and_bleed() -> None:
    targets = snap.targets_of(spread(Rect(20, 20, 100, 70), Rect(400, 100, 50, 50)), ["f1"])
    moved, lines, _ = snap.snap_move(Rect(121.4, 60, 50, 50), targets, 2)
    assert moved.x == 120
    assert [(line.axis, line.at) for line in lines if line.axis == "x"] == [("x", 120)]
    assert snap.snap_move(Rect(301, 200, 50, 50), targets, 2)[0].x == 300
    assert snap.snap_move(Rect(13, 200, 33, 50), targets, 2)[0].x == 12
    assert snap.snap_move(Rect(-4, 200, 60, 50), targets, 2)[0].x == -3
    assert snap.snap_move(Rect(200, 126, 33, 50), targets, 2)[0].cy == 150


@given(st.floats(-50, 650), st.floats(-50, 350), st.floats(5, 200), st.floats(5, 200))
def test_snapping_moves_no_further_than_its_reach(x, y, w, h) -> None:
    targets = snap.targets_of(spread(Rect(20, 20, 100, 70)), ())
    moved, _, _ = snap.snap_move(Rect(x, y, w, h), targets, 2.5)
    assert abs(moved.x - x) <= 2.5
    assert abs(moved.y - y) <= 2.5
    assert (moved.w, moved.h) == (w, h)


def test_only_the_dragged_edges_snap() -> None:
    targets = snap.targets_of(spread(Rect(20, 20, 100, 70)), ())
    box, _ = snap.snap_edges(Rect(150, 150, 149, 100), "e", targets, 3)
    assert (box.x, box.right, box.bottom) == (150, 300, 250)


def test_reading_goes_page_by_page_and_line_by_line() -> None:
    s = spread(Rect(320, 20, 100, 80), Rect(160, 25, 100, 80), Rect(20, 20, 100, 80), Rect(20, 150, 200, 80))
    assert [f.id for f in reading_order(s)] == ["f2", "f1", "f3", "f0"]


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("pan"), st.floats(-300, 300), st.floats(-300, 300)),
            st.tuples(st.just("zoom"), st.floats(0.2, 5), st.floats(0, 300)),
        ),
        max_size=8,
    ),
    st.sampled_from([0, 90, 25]),
    st.integers(0, 3),
    st.booleans(),
)
def test_a_crop_never_shows_beyond_the_photo(moves, rotation, turns, flip) -> None:
    from albumapp.geometry import Crop
    from albumapp.geometry.crop import largest_crop

    photo, box = Size(3000, 2000), Rect(50, 40, 120, 100)
    slot = 1 / box.aspect if turns % 2 else box.aspect
    crop = Crop(largest_crop(photo.aspect, slot), 0, turns, flip)
    session = CropSession(PhotoFrame("f", box, "p", crop, rotation), photo)
    for kind, a, b in moves:
        session.pan(a, b) if kind == "pan" else session.zoom(a, 110, b)
    assert fits_photo(session.crop, photo, 1e-6)
    shown = session.crop.shown_size(photo)
    assert shown.aspect == pytest.approx(box.aspect)


def test_a_panned_photo_follows_the_pointer() -> None:
    from albumapp.geometry import Crop

    photo, box = Size(3000, 2000), Rect(50, 40, 120, 80)
    session = CropSession(PhotoFrame("f", box, "p", Crop(Rect(0.3, 0.3, 0.4, 0.4), 0, 1, True), 30), photo)
    point = session.matrix().inverse().apply(100, 80)
    session.pan(4, -3)
    assert session.matrix().apply(*point) == pytest.approx((104, 77))


def test_zoom_keeps_the_point_under_the_pointer() -> None:
    from albumapp.geometry import Crop

    session = CropSession(PhotoFrame("f", BOX, "p", Crop(Rect(0.2, 0.2, 0.6, 0.6))), Size(1500, 1000))
    point = session.matrix().inverse().apply(90, 70)
    session.zoom(1.5, 90, 70)
    assert session.matrix().apply(*point) == pytest.approx((90, 70))


def test_a_box_turned_by_affine_and_by_handles_agree() -> None:
    turn = Affine.rotation(40, BOX.cx, BOX.cy)
    x, y = turn.apply(BOX.x + 1, BOX.y + 1)
    assert handles.holds(BOX, 40, x, y)
    assert not handles.holds(BOX, 40, *turn.apply(BOX.x - 1, BOX.y + 1))


def test_a_line_of_text_can_be_dragged_by_its_middle() -> None:
    low = Rect(10, 10, 300, 20)
    assert set(handles.places(low, 0, 1.0)) == {"nw", "ne", "se", "sw", "rotate"}
    assert handles.hit(low, 0, 160, 20, 1.0) is None
    assert "n" in handles.places(Rect(10, 10, 300, 50), 0, 1.0)
