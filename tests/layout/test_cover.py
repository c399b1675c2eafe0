"""The cover: which photo, where its title stands, and that it can be read there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.basis import say
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.constraints import frame_violations
from albumapp.layout.cover import cover_frames, full_front
from albumapp.layout.cover_photo import front_photo, reasons
from albumapp.layout.cover_title import CONTRAST, DARK_INK, WHITE_INK, calm_place, luminance
from albumapp.layout.style import style
from albumapp.layout.why import Why
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.shape import SurfaceShape
from albumapp.products.surfaces import cover_shape
from tests.layout.made import photo

MAGAZINE, WHITE = style("magazine"), style("clean-white")
FACE = Rect(0.4, 0.3, 0.2, 0.25)


def board(product_id: str = "layflat-30x30") -> SurfaceShape:
    shape = cover_shape(product(product_id), 24)
    assert shape is not None
    return shape


def seen(n: int, busy: str = "foot", dark: bool = True, **more: object) -> PhotoFacts:
    """A large photo that draws the eye at its foot or its top, of one lightness."""
    rows = [20] * 12 + [200] * 12 if busy == "foot" else [200] * 12 + [20] * 12
    eye = bytes(v for v in rows for _ in range(24))
    light = bytes([30 if dark else 225]) * 256
    return replace(photo(n, 1.2, mpx=24), saliency=eye, light=light, **more)


def crowd(n: int, faces: int) -> PhotoFacts:
    row = [Rect(0.02 + 0.09 * k, 0.4, 0.05, 0.08) for k in range(faces)]
    return photo(n, 1.5, importance=0.9, faces=row)


def test_a_large_face_or_a_wide_place_comes_before_a_crowd() -> None:
    large, wide = photo(1, 1.5, 0.6, [FACE]), photo(2, 1.6, 0.6)
    for facts in ([crowd(3, 10), large, crowd(4, 7)], [crowd(3, 10), wide]):
        chosen = front_photo(facts, board())
        assert chosen in (large, wide)
    assert [r.code for r in reasons(large)] == ["cover.face_large"]
    assert [r.code for r in reasons(wide)] == ["cover.place_wide"]


def test_who_looks_away_or_is_seldom_there_gives_way() -> None:
    away, facing = (replace(photo(n, 1.5, 0.6, [FACE]), gaze=(yaw,)) for n, yaw in ((1, 80.0), (2, 5.0)))
    assert front_photo([away, facing], board()) is facing
    often, once = (replace(photo(n, 1.5, 0.6, [FACE]), people=(p,)) for n, p in ((3, "p1"), (4, "p2")))
    rest = [replace(photo(n, 1.0, 0.1), people=("p1",)) for n in range(5, 9)]
    assert front_photo([once, often, *rest], board()) is often


@pytest.mark.parametrize(("busy", "dark"), [("foot", True), ("foot", False), ("top", True), ("top", False)])
def test_a_title_stands_in_the_calm_part_in_letters_that_stand_out(busy: str, dark: bool) -> None:
    facts = seen(1, busy, dark)
    frames = full_front(facts, board(), MAGAZINE, "Lisbon, May 2024")
    assert frames is not None
    picture, title = frames
    assert isinstance(picture, PhotoFrame)
    assert isinstance(title, TextFrame)
    assert not frame_violations(picture, facts, board())
    assert picture.box.bottom == board().bleed_rect.bottom
    front = board().areas[-1]
    assert (title.box.cy < front.cy) is (busy == "foot")
    assert title.style.colour == (WHITE_INK if dark else DARK_INK)
    assert "calm part" in "; ".join(say(r) for r in title.why)


def test_no_title_stands_on_a_face_nor_where_letters_would_drown() -> None:
    front = board().areas[-1]
    whole = Rect(0, 0, 1, 1)
    faces = seen(1, faces=(Rect(0.3, 0.1, 0.2, 0.2), Rect(0.5, 0.75, 0.2, 0.2)))
    assert calm_place(faces, whole, front, front, 20) is None
    mixed = replace(seen(2), light=bytes([20, 235] * 128))
    assert calm_place(mixed, whole, front, front, 20) is None
    middling = calm_place(replace(seen(3), light=bytes([150]) * 256), whole, front, front, 20)
    assert middling is None or middling.contrast >= CONTRAST


def test_few_pixels_stand_in_the_margins_in_any_style() -> None:
    small = replace(seen(1), size=photo(1, 1.2, mpx=0.8).size)
    for look in (MAGAZINE, WHITE):
        picture, title, *_ = cover_frames([small], board(), look, "Lisbon", 6)
        assert isinstance(picture, PhotoFrame)
        assert not frame_violations(picture, small, board())
        assert board().areas[-1].contains(picture.box)
        assert 0 < title.box.y - picture.box.bottom < 20


def test_styles_of_squares_have_a_square_and_dense_ones_a_photo_to_the_edges() -> None:
    large = photo(1, 1.5, mpx=24)
    square, *_ = cover_frames([large], board(), style("square-grid"), "Lisbon", 6)
    assert square.box.aspect == pytest.approx(1.0)
    bled, *_ = cover_frames([large], board(), style("story"), "Lisbon", 6)
    assert bled.box.right == board().bleed_rect.right
    whole, *_ = cover_frames([large], board(), WHITE, "Lisbon", 6)
    assert whole.box.aspect == pytest.approx(1.5, rel=0.4)
    assert board().areas[-1].contains(whole.box)


def test_luminance_is_that_of_the_standard() -> None:
    assert luminance(255) == pytest.approx(1.0)
    assert luminance(0) == 0.0
    assert luminance(127.5) == pytest.approx(0.184, abs=0.001)


def test_the_cover_says_what_stands_on_it() -> None:
    facts = seen(1, people=("p1",))
    frames = full_front(facts, board(), MAGAZINE, "Lisbon")
    assert frames is not None
    cover = Surface("s1", board(), tuple(replace(f, id=f"f{n}") for n, f in enumerate(frames)))
    doc = Document("layflat-30x30", photos={facts.id: PhotoEntry(facts.id, "a.jpg", 5000, 4000)})
    why = Why(doc, lambda _: facts, {facts.id: facts}, {"p1": "Anna"})
    words = "; ".join(say(r) for r in why.surface(cover))
    assert words.startswith("on the front: Anna")
    assert "calm part" in words
    assert words.endswith("the back stays plain")
