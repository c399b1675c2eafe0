"""Photo strips show a moment, retro prints have words below; panoramas and sizes suit their photos."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from albumapp.document.edits import apply
from albumapp.document.model import PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.pieces.series import series
from albumapp.layout.pieces.strips import strip_options
from albumapp.layout.pieces.wall import smaller
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from tests.layout.made import START, camera_roll, photo
from tests.layout.pieces.test_collages import Known
from tests.layout.pieces.test_pieces import made, sound

FACE = Rect(0.4, 0.3, 0.15, 0.2)


def burst(
    first: int, count: int, second: float, people: tuple[str, ...], faces: bool = True
) -> list[PhotoFacts]:
    """Photos a second or so apart, of which an album shows the first."""
    found = []
    for k in range(count):
        f = photo(first + k, 1.5, 0.4, [FACE] if faces else [])
        f = replace(
            f, taken=START + timedelta(hours=first, seconds=k * second), dated=True, people=people,
            duplicate_of=None if k == 0 else f"p{first}",
        )  # fmt: skip
        found.append(f)
    return found


def test_a_series_of_the_same_people_comes_first() -> None:
    couple, sunset = burst(100, 6, 2.0, ("a", "b")), burst(200, 9, 2.0, (), faces=False)
    others = [replace(f, dated=True) for f in camera_roll(20)]
    found = series([*others, *sunset, *couple], 4, 2)
    assert {f.id for f in found[0]} <= {f.id for f in couple}
    assert {f.id for f in found[1]} <= {f.id for f in sunset}
    assert [f.id for f in found[0]] == sorted(f.id for f in found[0])


def test_a_strip_shows_a_burst_of_which_albums_show_one_photo() -> None:
    couple = burst(100, 6, 2.0, ("a", "b"))
    roll = [replace(f, dated=True) for f in camera_roll(20)]
    good = [*roll, couple[0]]
    before = made("print-10x15", [*roll, *couple])
    job = Job(
        product("strips-4x6:photos=4"), good, lambda n: good[:n], style("clean-white"), "Lisbon", None,
        every=[*roll, *couple],
    )  # fmt: skip
    (sheet,) = suggest_piece(job, before).surfaces
    frames = list(sheet.photo_frames())
    assert len(frames) == 8
    left = [f for f in frames if f.box.cx < sheet.shape.size.w / 2]
    assert {f.photo for f in left} <= {f.id for f in couple}
    assert all(any(r.code == "piece.series" for r in f.why) for f in left)
    assert len({f.photo for f in frames}) == 8
    words = [f for f in sheet.frames if isinstance(f, TextFrame)]
    assert [w.text for w in words] == ["Lisbon", "Lisbon"]
    for w in words:
        assert all(w.box.y >= f.box.bottom for f in frames)
    assert any(abs(f.box.cx - 50.8) < 0.1 and f.box.h > 150 for f in sheet.frames), "a line to cut along"


@pytest.mark.parametrize("count", [3, 4])
def test_a_strip_has_so_many_photos_and_takes_another(count: int) -> None:
    roll = camera_roll(20)
    doc = made(f"strip-2x6:photos={count}", roll)
    (sheet,) = doc.surfaces
    assert len(sheet.photos()) == count
    sound(doc, roll)
    fresh = next(p.id for p in roll if p.id not in sheet.photos())
    more = apply(doc, Known(roll), "add_photo", {"surface": sheet.id, "photo": fresh})
    assert len(more.surfaces[0].photos()) == count + 1
    boxes = [f.box for f in more.surfaces[0].photo_frames()]
    assert not any(a.inset(0.1).intersection(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])


@pytest.mark.parametrize("product_id", ["strip-2x6:photos=4", "strips-4x6:photos=3"])
def test_a_strip_has_other_layouts_and_goes_back(product_id: str) -> None:
    roll = camera_roll(20)
    doc = made(product_id, roll)
    (sheet,) = doc.surfaces
    shown = [p for i in sheet.photos() for p in roll if p.id == i]
    spec, look = product(product_id), style("clean-white")

    def options(of: Surface) -> list[Surface]:
        return strip_options(of, shown, spec, look, 6)

    found = options(sheet)
    assert len(found) >= 3
    for s in found:
        sound(replace(doc, surfaces=(s,)), roll)
        assert set(s.photos()) == set(sheet.photos())
        texts = [f.box for f in s.frames if isinstance(f, TextFrame)]
        assert len(texts) == product(product_id).piece.cells[0]
        for w in texts:
            assert not any(w.inset(0.1).intersection(f.box) for f in s.photo_frames())
        back = options(s)[0]
        assert [f.box for f in back.photo_frames()] == [f.box for f in found[0].photo_frames()]
        assert [f.box for f in back.frames if isinstance(f, TextFrame)] == [
            f.box for f in found[0].frames if isinstance(f, TextFrame)
        ]
    tops = [min(f.box.y for f in s.frames if isinstance(f, TextFrame)) for s in found]
    assert min(tops) < 10 < max(tops), "words above the photos, and below them"


@pytest.mark.parametrize("own", ["locked", "smaller"])
def test_no_other_layout_of_strips_puts_photos_on_words_that_stay(own: str) -> None:
    roll = camera_roll(20)
    (sheet,) = made("strips-4x6:photos=3", roll).surfaces
    shown = [p for i in sheet.photos() for p in roll if p.id == i]
    words = [
        replace(f, locked=True) if own == "locked" else replace(f, box=f.box.inset(1))
        for f in sheet.frames
        if isinstance(f, TextFrame)
    ]
    assert words
    of = replace(sheet, frames=(*sheet.photo_frames(), *words))
    found = strip_options(of, shown, product("strips-4x6:photos=3"), style("clean-white"), 6)
    assert found
    assert [covered(s) for s in found] == [0] * len(found)


def covered(surface: Surface) -> int:
    """Texts under photos."""
    photos = [f.box for f in surface.photo_frames()]
    texts = [f.box.inset(0.1) for f in surface.frames if isinstance(f, TextFrame)]
    return sum(any(t.intersection(p) is not None for p in photos) for t in texts)


def test_a_retro_print_is_square_with_its_day_below() -> None:
    roll = [replace(photo(n, 1.5, 0.5), dated=True) for n in range(5)]
    doc = made("print-retro", roll)
    assert len(doc.surfaces) == 5
    for s in doc.surfaces:
        (frame,) = s.photo_frames()
        assert frame.box.w == pytest.approx(79, abs=0.1) == frame.box.h
        (words,) = [f for f in s.frames if isinstance(f, TextFrame)]
        assert words.text == "{date}"
        assert words.box.y > frame.box.bottom


def test_a_wide_photo_hangs_as_panorama_before_a_better_one() -> None:
    better, wide = photo(1, 1.5, 0.9), photo(2, 2.9, 0.4)
    for product_id in ("canvas-panorama-30x90", "poster-panorama-30x90"):
        doc = made(product_id, [better, wide])
        (frame,) = doc.surfaces[0].photo_frames()
        assert frame.photo == "p2"
        assert any(r.code == "piece.panorama" for r in frame.why)
        doc = made(product_id, [better, photo(3, 1.4, 0.9, mpx=1.0)])
        (frame,) = doc.surfaces[0].photo_frames()
        assert frame.photo == "p1", "the sharper one bears the crop"
        assert any(r.code == "piece.panorama_cut" for r in frame.why)
        assert frame.box.contains(doc.surfaces[0].shape.rect, 0.01)


def test_a_panorama_is_parted_over_three_panels() -> None:
    doc = made("canvas-split", [photo(1, 1.5, 0.9), photo(2, 2.2, 0.4)], 3)
    (frame,) = doc.surfaces[0].photo_frames()
    assert frame.photo == "p2"
    assert {r.code for r in frame.why} >= {"piece.parted", "piece.panorama"}


def test_a_small_photo_is_told_the_size_on_which_it_is_sharp() -> None:
    small, large = photo(1, 1.5, mpx=12.0), photo(2, 1.5, mpx=60.0)
    canvas = product("canvas-80x120")
    found = smaller(canvas, small)
    assert found is not None
    assert found.id.startswith("canvas-")
    assert found.block.page.w < 1200
    (frame,) = made("canvas-80x120", [small]).surfaces[0].photo_frames()
    said = [r for r in frame.why if r.code == "piece.smaller"]
    assert [r.params["product"] for r in said] == [found.name]
    (frame,) = made("canvas-80x120", [large]).surfaces[0].photo_frames()
    assert isinstance(frame, PhotoFrame)
    assert not any(r.code == "piece.smaller" for r in frame.why)


@pytest.mark.parametrize("count", [2, 3, 6])
@pytest.mark.parametrize("product_id", ["card-5x7", "card-folded-a6"])
def test_a_card_shows_as_many_photos_on_its_front_as_asked_for(product_id: str, count: int) -> None:
    roll = camera_roll(20)
    doc = made(f"{product_id}:photos={count},greeting=Thank you", roll)
    front = doc.surfaces[0]
    assert len(front.photos()) == count
    sound(doc, roll)
    (words,) = [f for f in front.frames if isinstance(f, TextFrame)]
    assert words.text == "Thank you"
    assert not any(words.box.intersection(f.box) for f in front.photo_frames())
