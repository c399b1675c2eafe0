"""What a style draws round the photos: film, captions, chapter names, paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from albumapp.document.drawlist import draw_frame
from albumapp.document.model import ShapeFrame, TextFrame
from albumapp.drawing.colour import Rgb, hex_of
from albumapp.drawing.ops import PathOp
from albumapp.geometry import Rect
from albumapp.layout.compose import inner_surfaces, surface_of
from albumapp.layout.dressing import background, caption_words, chapter_title, opening, reworded
from albumapp.layout.solve import solve
from albumapp.layout.style import style, styles
from albumapp.products.catalogue import product
from albumapp.products.surfaces import inner_shapes
from tests.layout.made import camera_roll, photo, spread

SPREAD = spread()


def told(n: int, at: datetime, place: str | None = None, aspect: float = 1.5):
    return replace(photo(n, aspect), taken=at, dated=True, place=place)


def made(style_id: str, group):
    look = style(style_id)
    return surface_of(solve(group, SPREAD, look)[0], group, SPREAD, look)


def test_a_film_runs_from_edge_to_edge_behind_each_row() -> None:
    surface = made("film-strip", camera_roll(8, 2))
    films = [f for f in surface.frames if isinstance(f, ShapeFrame)]
    assert films
    assert {f.shape for f in films} == {"film"}
    assert surface.frames[: len(films)] == tuple(films)
    for f in films:
        assert (f.box.x, f.box.right) == (SPREAD.bleed_rect.x, SPREAD.bleed_rect.right)
        assert f.role == "style"
    for p in surface.photo_frames():
        assert any(f.box.contains(p.box) for f in films)


def test_no_film_stands_behind_a_photo_that_fills_its_page() -> None:
    surface = made("film-strip", [photo(0, 1.0, mpx=24)])
    assert not any(isinstance(f, ShapeFrame) for f in surface.frames)


def test_the_holes_of_a_film_lie_in_its_edges() -> None:
    film = ShapeFrame("f", Rect(0, 50, 600, 120), "film", Rgb(0, 0, 0), Rgb(1, 1, 1), 0)
    band, holes = draw_frame(film, {})
    assert isinstance(band, PathOp)
    assert isinstance(holes, PathOp)
    assert film.box.contains(holes.path.bounds())
    ys = [p[i] for _, p in holes.path.segments for i in range(1, len(p), 2)]
    assert all(y < 56 or y > 164 for y in ys)


def test_captions_say_place_and_day_once_then_the_time() -> None:
    day, later = datetime(2024, 5, 3, 9, 5), datetime(2024, 5, 3, 14, 20)
    group = [told(0, day, "Lisbon"), told(1, later, "Lisbon"), told(2, later), photo(3)]
    words = caption_words(group)
    assert words["p0"] == "Lisbon, 3 May 2024"
    assert words["p1"] == "14:20"
    assert words["p3"] == ""


def test_a_caption_does_not_repeat_the_chapters_name() -> None:
    group = [told(0, datetime(2024, 5, 3, 9, 5), "Lisbon"), told(1, datetime(2024, 5, 4, 14, 20))]
    for above in ("Lisbon, 3 May 2024", "Lisbon, 3 May"):
        assert caption_words(group, above) == {"p0": "9:05", "p1": "4 May 2024"}


def test_captions_stand_below_their_photos_of_their_width() -> None:
    group = [told(n, datetime(2024, 5, 3 + n, 9)) for n in range(3)]
    surface = made("classic", group)
    captions = {f.photo: f for f in surface.frames if isinstance(f, TextFrame) and f.role == "caption"}
    assert set(captions) == {"p0", "p1", "p2"}
    assert len({f.style for f in captions.values()}) == 1
    for f in surface.photo_frames():
        c = captions[f.photo]
        assert (c.box.x, c.box.w) == (f.box.x, f.box.w)
        assert 0 < c.box.y - f.box.bottom < 3


def test_a_photo_without_a_sure_date_or_place_has_no_caption() -> None:
    surface = made("classic", [photo(0), photo(1)])
    assert not any(isinstance(f, TextFrame) for f in surface.frames)


def test_a_chapter_is_named_where_it_begins_and_only_there() -> None:
    group = [replace(p, chapter=f"Chapter {p.event}") for p in camera_roll(40, 4, per_event=20)]
    shapes = inner_shapes(product("layflat-30x30"), 20)
    surfaces = inner_surfaces(group, shapes, style("classic"), 0)
    named = [f.text for s in surfaces for f in s.frames if isinstance(f, TextFrame) and f.role == "chapter"]
    assert named == ["Chapter e0", "Chapter e1"]


def test_a_chapters_name_stands_clear_of_photos_and_edge() -> None:
    for s in styles().values():
        title = chapter_title("Lisbon, 3–5 May", SPREAD, s)
        if s.chapter is None:
            assert title is None
            continue
        assert title is not None
        assert SPREAD.rect.inset(SPREAD.safe).contains(title.box)


def test_paper_takes_the_tone_of_the_photos_and_stays_nearly_white() -> None:
    blue = [replace(photo(n), tone=(120, 128, 90)) for n in range(3)]
    paper = background(blue, style("journal"))
    assert isinstance(paper, Rgb)
    assert paper.b > paper.r
    assert min(paper.r, paper.g, paper.b) > 0.85
    assert background([photo(0)], style("journal")) == style("journal").background


def test_neighbouring_chapters_get_other_colours() -> None:
    look = style("kids")
    papers = [background([photo(0, event=f"e{n}")], look) for n in range(1, 6)]
    assert len({hex_of(p) for p in papers if p is not None}) == len(look.palette)


def test_the_users_own_words_stay_when_pages_are_laid_out_again() -> None:
    group = [replace(told(n, datetime(2024, 5, 3 + n, 9)), chapter="Lisbon") for n in range(3)]
    look = style("classic")
    layouts = solve(group, SPREAD, look)
    before = surface_of(layouts[0], group, SPREAD, look, "s1", "Lisbon")
    own = [
        replace(f, text="My words", why=())
        if isinstance(f, TextFrame) and (f.photo == "p1" or f.role == "chapter")
        else f
        for f in before.frames
    ]
    again = surface_of(layouts[1], group, SPREAD, look, "s1", "Lisbon")
    after = reworded([again], [replace(before, frames=tuple(own))])[0]
    said = {f.photo or f.role: f.text for f in after.frames if isinstance(f, TextFrame)}
    assert said == {"p0": "3 May 2024", "p1": "My words", "p2": "5 May 2024", "chapter": "My words"}
    assert opening(after) == "My words"
