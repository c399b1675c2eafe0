"""Grids are even, films run level, pages of whole photos crop nothing and leave room for words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.geometry import Rect
from albumapp.layout.arrangements import Arranged
from albumapp.layout.arrangements_grid import packings
from albumapp.layout.constraints import violations
from albumapp.layout.solve import solve
from albumapp.layout.style import page_boxes, style, styles
from tests.layout.made import camera_roll, photo, photos, shapes, spread

SPREAD = spread()
ARRANGED = sorted(s.id for s in styles().values() if s.arrangement != "free")


@pytest.mark.parametrize("count", [1, 3, 4, 6, 9])
def test_a_grid_is_parted_into_cells_that_cover_it_once(count: int) -> None:
    for cells in packings(3, 3, count):
        assert len(cells) == count
        covered = [(x + i, y + j) for x, y, c, r in cells for i in range(c) for j in range(r)]
        assert len(set(covered)) == len(covered) <= 9
        white = sorted((y, x) for x in range(3) for y in range(3) if (x, y) not in covered)
        assert white == [divmod(n, 3) for n in range(9 - len(white), 9)]


def test_cells_stand_in_reading_order() -> None:
    for cells in packings(4, 3, 7):
        assert [(y, x) for x, y, _, _ in cells] == sorted((y, x) for x, y, _, _ in cells)


def test_a_grid_of_photos_without_faces_is_of_squares() -> None:
    group = [photo(n, 1.5) for n in range(8)]
    best = solve(group, SPREAD, style("square-grid"))[0]
    assert all(f.box.w == pytest.approx(f.box.h) for f in best.frames)
    sides = sorted({round(f.box.w, 3) for f in best.frames})
    assert len(sides) <= 2


def test_faces_that_no_square_holds_get_a_cell_that_holds_them() -> None:
    """Heads from edge to edge: a square would cut the outer ones."""
    row = [Rect(0.02 + 0.3 * n, 0.4, 0.1, 0.15) for n in range(4)]
    group = [photo(0, 1.5, faces=row), *[photo(n, 1.5) for n in range(1, 5)]]
    best = solve(group, SPREAD, style("square-grid"))[0]
    assert best.frames[0].box.aspect > 1.4
    assert violations(best.frames, group, SPREAD, 100) == []


def test_a_film_is_level_with_equal_gaps() -> None:
    group = camera_roll(9, 3)
    look = style("film-strip")
    best = solve(group, SPREAD, look)[0]
    assert len({round(f.box.h, 6) for f in best.frames}) == 1
    for page in page_boxes(SPREAD, look):
        for y in {f.box.y for f in best.frames}:
            row = sorted(
                (f.box for f in best.frames if f.box.y == y and page.holds(f.box.cx, f.box.cy)),
                key=lambda b: b.x,
            )
            gaps = [b.x - a.right for a, b in pairwise(row)]
            assert gaps == pytest.approx([look.gutter] * len(gaps))


def test_whole_photos_leave_exactly_the_room_for_their_words() -> None:
    look = style("classic")
    assert look.caption is not None
    group = [photo(0, 1.5), photo(1, 0.75), photo(2, 1.5), photo(3, 4 / 3)]
    for c in solve(group, SPREAD, look):
        for f, p in zip(c.frames, group, strict=True):
            assert f.box.aspect == pytest.approx(p.aspect, rel=1e-6)
            words = Rect(f.box.x, f.box.bottom, f.box.w, look.caption.room)
            others = [o.box for o in c.frames if o is not f]
            assert all(words.intersection(o) is None or words.intersection(o).h < 1e-6 for o in others)  # type: ignore[union-attr]


@settings(deadline=None)
@given(photos(1, 8), st.sampled_from(shapes()), st.sampled_from(ARRANGED), st.integers(0, 2))
def test_any_photos_are_placed_once_and_keep_the_rules(found, shape, style_id, seed) -> None:
    look = style(style_id)
    for c in solve(found, shape, look, seed=seed, want=3):
        assert sorted(f.photo or "" for f in c.frames) == sorted(p.id for p in found)
        by_id = {p.id: p for p in found}
        facts = [by_id[f.photo or ""] for f in c.frames]
        broken = {v.kind for v in violations(c.frames, facts, shape, look.size_ratio)}
        assert broken <= {*c.relaxed}


def test_low_pixels_make_the_grid_small_not_coarse() -> None:
    group = [photo(n, 1.5, mpx=0.4) for n in range(4)]
    best = solve(group, SPREAD, style("square-grid"))[0]
    assert violations(best.frames, group, SPREAD, 100) == []


def test_the_seed_gives_other_layouts_and_the_same_seed_the_same() -> None:
    group = camera_roll(6, 5)
    look = style("square-grid")
    one, two, again = [list(Arranged(group, SPREAD, look, seed).layouts(0, 6, 4)) for seed in (0, 3, 3)]
    assert two == again
    assert one != two


def test_more_white_is_dearer_where_white_is_not_welcome() -> None:
    group = [photo(n, 1.5, mpx=0.3) for n in range(2)]
    gallery = style("gallery")
    assert Arranged(group, SPREAD, gallery).cost(0, 2) < Arranged(
        group, SPREAD, replace(gallery, white_space=0.0)
    ).cost(0, 2)
