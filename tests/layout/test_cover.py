"""The cover: which photo, where its title stands, and that it can be read there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.basis import Reason, say
from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.constraints import frame_violations
from albumapp.layout.cover import cover_frames, cover_of, full_front, title_points
from albumapp.layout.cover_back import back_frames
from albumapp.layout.cover_photo import front_photo, reasons
from albumapp.layout.cover_title import CONTRAST, DARK_INK, WHITE_INK, calm_place, luminance
from albumapp.layout.style import style, styles
from albumapp.layout.why import Why
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue, product
from albumapp.products.shape import SurfaceShape
from albumapp.products.surfaces import cover_shape
from albumapp.session.titles import with_reason
from albumapp.text.layout import layout_text
from tests.layout.made import photo
from tests.layout.test_edits import Ctx, book

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


def test_a_spot_in_which_letters_drown_is_enough_to_keep_a_title_off() -> None:
    front = Rect(0, 0, 300, 300)
    whole = Rect(0, 0, 1, 1)
    pale = bytearray([225] * 256)
    assert calm_place(replace(seen(4), light=bytes(pale)), whole, front, front, 20) is not None
    for row in range(16):
        pale[row * 16 + 8] = 30  # a lamp post
    assert calm_place(replace(seen(5), light=bytes(pale)), whole, front, front, 20) is None


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


@pytest.mark.parametrize("look", sorted(styles()))
def test_a_title_fits_and_keeps_as_far_from_the_cut_as_the_printer_asks(look: str) -> None:
    made_of = ((s.id, cover_shape(s, 60)) for s in catalogue().values() if s.kind == "album")
    for product_id, shape in ((i, s) for i, s in made_of if s is not None):
        room = shape.areas[-1].inset(replace(shape.safe, left=0.0))
        for title in ("B groups workshops carpentries", "A album kphotoalbum demo"):
            for of in (photo(1, 0.7, mpx=24), seen(2), None):
                found = cover_of(of, [], shape, style(look), title, 6)
                said = next(f for f in found if isinstance(f, TextFrame) and f.role == "title")
                made = layout_text(title, said.style, said.box)
                assert not made.overflow, product_id
                assert made.ink is not None
                assert room.contains(made.ink, 0.05), (product_id, title)


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


def test_the_back_shows_a_small_calm_photo_and_when_it_was() -> None:
    front, face = replace(photo(1, 1.5, 0.9), dated=True), replace(photo(2, 1.5, 0.8, [FACE]), dated=True)
    calm = replace(seen(3), importance=0.2, dated=True)
    frames = cover_of(front, [front, face, calm], board(), WHITE, "Summer", 10.0)
    back, line = frames[:2]
    assert isinstance(back, PhotoFrame)
    assert isinstance(line, TextFrame)
    areas = board().areas
    assert back.photo == calm.id
    assert areas[0].contains(back.box)
    assert areas[0].contains(line.box)
    assert back.box.area < 0.1 * areas[0].area
    assert line.text == "July 2024"
    assert say(back.why[0]).startswith("small on the back")
    assert [f for f in frames[2:] if f.box.cx < areas[1].x] == []


def test_the_back_shows_no_black_spot_where_there_is_a_lighter_photo() -> None:
    front, dark, light = photo(1, 1.5, 0.9), seen(2), seen(3, dark=False, importance=0.1)
    back = back_frames([front, dark, light], front, board(), WHITE, "Summer")[0]
    assert isinstance(back, PhotoFrame)
    assert back.photo == light.id


def test_the_back_stays_bare_where_the_style_or_the_photos_ask_for_it() -> None:
    front, faces, small = photo(1), photo(2, faces=[FACE]), photo(3, mpx=0.1)
    assert not back_frames([front, photo(4)], front, board(), MAGAZINE, "Summer")
    assert not back_frames([front, faces, small], front, board(), WHITE, "Summer")
    assert not back_frames([front], front, board(), WHITE, "Summer")


def test_the_line_on_the_back_does_not_repeat_the_title() -> None:
    facts = [replace(photo(n), dated=True) for n in range(1, 4)]
    assert len(back_frames(facts, facts[0], board(), WHITE, "Lisbon, July 2024")) == 1
    assert len(back_frames([replace(f, dated=False) for f in facts], facts[0], board(), WHITE, "Lisbon")) == 1


def test_a_new_book_sets_its_back_anew_and_leaves_one_of_the_users_own() -> None:
    doc = book()
    assert doc.cover is not None
    back, front = doc.cover.photo_frames()
    other = apply(doc, Ctx(), "change_product", {"style": "gallery"})
    assert other.cover is not None
    assert [f.photo for f in other.cover.photo_frames()] == [front.photo]
    moved = apply(doc, Ctx(), "move_frames", {"frames": [back.id], "dx": 5, "dy": 0})
    own = apply(moved, Ctx(), "change_product", {"style": "gallery"})
    assert own.cover is not None
    assert {f.photo for f in own.cover.photo_frames()} == {back.photo, front.photo}


def test_a_photo_put_on_the_cover_goes_to_its_front() -> None:
    doc = book()
    assert doc.cover is not None
    back, front = doc.cover.photo_frames()
    used = doc.inner()[2].photos()[0]
    after = apply(doc, Ctx(), "add_photo", {"surface": doc.cover.id, "photo": used})
    assert after.find(front.id)[1].photo == used  # type: ignore[union-attr]
    assert after.find(back.id)[1] == back
    again = apply(after, Ctx(), "change_product", {"style": "classic"})
    assert again.cover is not None
    assert used in again.cover.photos()


def test_a_title_in_the_photo_keeps_saying_so() -> None:
    facts = seen(1, importance=1.0)
    doc = Document("layflat-30x30", "Lisbon", "magazine")
    frames = cover_frames([facts], board(), MAGAZINE, "Lisbon", 10.0)
    doc = replace(doc, surfaces=(Surface("s1", board(), tuple(frames)),))
    called = with_reason(doc, Reason("cover.title_folder"))
    assert called.cover is not None
    title = next(f for f in called.cover.frames if isinstance(f, TextFrame) and f.role == "title")
    assert {"cover.title_folder", "cover.title_calm"} <= {r.code for r in title.why}
    renamed = with_reason(called, Reason("cover.title_place"))
    assert renamed.cover is not None
    codes = {r.code for f in renamed.cover.frames if isinstance(f, TextFrame) for r in f.why}
    assert "cover.title_folder" not in codes


def test_a_large_photo_on_the_front_keeps_off_the_top_as_off_the_sides() -> None:
    frames = cover_frames([photo(1, 1.0, mpx=24)], board(), WHITE, "Summer", 10.0)
    front = board().areas[-1]
    picture = next(f for f in frames if isinstance(f, PhotoFrame))
    title = next(f for f in frames if isinstance(f, TextFrame) and f.role == "title")
    assert picture.box.y - front.y > 0.5 * (picture.box.x - front.x)
    assert picture.box.bottom < title.box.y
    assert title.box.bottom < front.bottom


def test_a_long_title_is_reckoned_as_small_as_its_box_asks() -> None:
    box, title = (
        Rect(0, 0, 60, 12),
        "The long and winding summer of Anna, Ben and Zoë on the coast of Portugal",
    )
    points = title_points(title, box, 2)
    assert 6 < points < 12
    assert points * 25.4 / 72 * 0.52 * (len(title) - 1) / 2 <= box.w + 0.01
    assert title_points(title * 9, box, 2) == 6
