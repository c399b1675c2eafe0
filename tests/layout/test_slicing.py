from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.geometry import Rect
from albumapp.layout.fitting import fit
from albumapp.layout.slicing import all_trees, chosen, grown_trees, listed_trees, measure, place, sizes

REGION = Rect(16.5, 16.5, 567, 267)


def test_there_are_as_many_trees_as_schroeder_counts() -> None:
    assert [all_trees(n).count for n in range(1, 7)] == [1, 2, 6, 22, 90, 394]
    assert len({all_trees(6).program(t) for t in range(394)}) == 394


@pytest.mark.parametrize("n", [7, 8])
def test_listed_trees_part_a_page_evenly(n: int) -> None:
    table = listed_trees(n)
    assert len({table.program(t) for t in range(table.count)}) == table.count
    found = [fit(table.program(t), [1.4] * n, [(0.0, 0.0)] * n, REGION, 4) for t in range(table.count)]
    even = [min(b.area for b in f.boxes) / max(b.area for b in f.boxes) for f in found if f]
    assert len(even) > 200
    assert max(even) == pytest.approx(1.0)


def test_trees_chosen_by_group_are_placed_as_in_the_whole_table() -> None:
    table = all_trees(4)
    some = np.array([[3, 17], [20, 5], [9, 9]])
    part = chosen(table, some)
    leaf = np.linspace(0.6, 1.9, 4 * table.count * 2, dtype=np.float32).reshape(4, table.count, 2)
    alpha, beta = measure(table, leaf, 4.0)
    of_some = np.take_along_axis(leaf, some[None], 1)
    a, b = measure(part, of_some, 4.0)
    assert np.array_equal(a, np.take_along_axis(alpha, some[None], 1))
    root = (np.full((3, 2), 560, np.float32), np.full((3, 2), 260, np.float32))
    zero = np.zeros((3, 2), np.float32)
    x, _, w, h = place(part, a, b, (zero, zero, *root), 4.0)
    ws, hs = sizes(part, a, b, root, 4.0)
    assert np.array_equal(w, ws)
    assert np.array_equal(h, hs)
    all_root = np.full((table.count, 2), 560, np.float32), np.full((table.count, 2), 260, np.float32)
    none = np.zeros((table.count, 2), np.float32)
    every = place(table, alpha, beta, (none, none, *all_root), 4.0)
    assert np.array_equal(x, np.take_along_axis(every[0], some[None], 1))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0.5, 2.5), min_size=2, max_size=6), st.floats(0, 8), st.data())
def test_uncropped_leaves_keep_their_aspect_and_stay_a_gap_apart(
    aspects: list[float], gutter: float, data: st.DataObject
) -> None:
    n = len(aspects)
    program = all_trees(n).program(data.draw(st.integers(0, all_trees(n).count - 1)))
    found = fit(program, aspects, [(0.0, 0.0)] * n, REGION, gutter)
    if found is None:
        return
    for box, a in zip(found.boxes, aspects, strict=True):
        assert box.aspect == pytest.approx(a, rel=1e-9)
        assert REGION.contains(box, 1e-6)
    for i, a in enumerate(found.boxes):
        for b in found.boxes[i + 1 :]:
            apart = max(b.x - a.right, a.x - b.right, b.y - a.bottom, a.y - b.bottom)
            assert apart >= gutter - 1e-6


def test_small_crops_fill_the_region_to_the_edge() -> None:
    aspects = [1.5, 1.5, 1.5, 0.75]
    slack = [(0.1, 0.1)] * 4
    exact = 0
    for t in range(22):
        found = fit(all_trees(4).program(t), aspects, slack, REGION, 5)
        if found is not None and math.isclose(sum(b.area for b in found.boxes), 0, abs_tol=1):
            raise AssertionError("empty boxes")
        if found is not None and Rect.around(found.boxes).area == pytest.approx(REGION.area, rel=1e-9):
            exact += 1
            assert all(
                abs(math.log(x / a)) <= 0.1 + 1e-9 for x, a in zip(found.aspects, aspects, strict=True)
            )
    assert exact >= 1


def test_the_arrays_agree_with_the_single_layout() -> None:
    aspects = [1.5, 0.7, 1.3, 1.0, 1.8]
    table = all_trees(5)
    leaf = np.broadcast_to(np.array(aspects, np.float32)[:, None, None], (5, table.count, 1))
    alpha, beta = measure(table, leaf, 4.0)
    h = np.minimum(REGION.h, (REGION.w - beta[-1]) / alpha[-1])
    w = alpha[-1] * h + beta[-1]
    x, _, ws, hs = place(table, alpha, beta, (np.zeros_like(w), np.zeros_like(w), w, h), 4.0)
    for t in range(table.count):
        found = fit(table.program(t), aspects, [(0.0, 0.0)] * 5, REGION, 4.0)
        if found is None:
            continue
        left = Rect.around(found.boxes).x
        for i, box in enumerate(found.boxes):
            got = (float(x[i, t, 0]), float(ws[i, t, 0]), float(hs[i, t, 0]))
            assert got == pytest.approx((box.x - left, box.w, box.h), abs=0.05)


def test_caps_hold_small_photos_small() -> None:
    found = fit(all_trees(2).program(0), [1.5, 1.5], [(0.0, 0.0)] * 2, REGION, 5, [1e9, 9000.0])
    assert found is not None
    assert found.boxes[1].area <= 9000.0


def test_many_photos_grow_trees_that_nearly_fill_the_page() -> None:
    aspects = [1.5, 0.67, 1.33, 1.5, 0.75, 1.5, 1.33, 1.5, 1.0]
    programs = grown_trees(aspects, [1.0] * 9, REGION.aspect, 8)
    assert len(programs) == 8
    fits = [fit(p, aspects, [(0.0, 0.0)] * 9, REGION, 0.0) for p in programs]
    assert max(Rect.around(f.boxes).area for f in fits if f) > 0.95 * REGION.area
