"""What goes on which sheet of paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumapp.export.tiling import MARGIN, mark_lines, plan
from albumapp.geometry import Insets, Rect, Size

A4 = Size(210, 297)
sizes = st.floats(30, 1500)


def test_what_fits_takes_one_sheet_that_lies_as_it_does() -> None:
    made = plan(Rect(0, 0, 280, 190), A4, Insets.all(4))
    assert (made.sheets, made.landscape, made.scale) == (1, True, 1.0)
    place = made.tiles[0].place
    assert (place.w, place.h) == (280, 190)
    assert (place.cx, place.cy) == (148.5, 105)


def test_a_poster_is_parted_with_overlap() -> None:
    made = plan(Rect(-3, -3, 606, 306), A4, Insets(), overlap=10)
    assert (made.rows, made.columns) == (2, 3)
    first, second = made.tiles[0], made.tiles[1]
    assert first.area.right - second.area.x == pytest.approx(10)
    assert Rect.around(t.area for t in made.tiles).as_list() == pytest.approx([-3, -3, 606, 306])
    ticks = {round(x0, 3) for x0, y0, x1, y1 in mark_lines(made, first) if x0 == x1}
    assert ticks == {first.place.x, round(first.place.right, 3), round(first.place.right - 10, 3)}


def test_fitting_makes_it_as_large_as_one_sheet_holds() -> None:
    made = plan(Rect(0, 0, 600, 300), A4, Insets.all(5), fit=True)
    assert (made.sheets, made.landscape) == (1, True)
    assert made.tiles[0].place.w == pytest.approx(287)
    assert made.scale == pytest.approx(287 / 600)


@given(sizes, sizes, st.floats(0, 12), st.floats(0, 30), st.booleans(), st.booleans())
def test_sheets_hold_all_of_the_picture_in_true_size(
    w: float, h: float, edge: float, overlap: float, fit: bool, marks: bool
) -> None:
    picture = Rect(-3, -2, w, h)
    made = plan(picture, A4, Insets.all(edge), overlap, fit, marks)
    paper = Rect(0, 0, made.paper.w, made.paper.h).inset(edge)
    for tile in made.tiles:
        assert paper.contains(tile.place, 1e-6)
        if made.sheets > 1 and marks:
            assert paper.inset(MARGIN).contains(tile.place, 1e-6)
        assert tile.place.w == pytest.approx(tile.area.w * made.scale)
        assert tile.place.h == pytest.approx(tile.area.h * made.scale)
        for x0, y0, x1, y1 in mark_lines(made, tile) if marks and made.sheets > 1 else ():
            assert paper.holds(x0, y0)
            assert paper.holds(x1, y1)
            assert not tile.place.inset(0.01).holds(x0, y0)
            assert not tile.place.inset(0.01).holds(x1, y1)
    assert Rect.around(t.area for t in made.tiles).as_list() == pytest.approx(picture.as_list())
    for one in made.tiles:
        beside = [t for t in made.tiles if (t.row, t.column) == (one.row, one.column + 1)]
        assert all(one.area.right - t.area.x == pytest.approx(made.lap) for t in beside)
