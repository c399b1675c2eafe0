"""Spreads of one photo and of two are designed on purpose, and keep all hard rules."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.geometry import Rect
from albumapp.layout.constraints import violations
from albumapp.layout.pairs import DESIGNS as TWO
from albumapp.layout.pairs import design_of, pair_cost, pairs, unlike
from albumapp.layout.style import PAIRS, SINGLES, style, styles
from albumapp.layout.templates import DESIGNS as ONE
from albumapp.layout.templates import singles
from tests.layout.made import photo, photos, spread

SPREAD = spread()
FOLD = SPREAD.fold_x[0]


def test_each_design_has_a_name_that_styles_may_name() -> None:
    assert set(ONE) == set(SINGLES)
    assert set(TWO) == set(PAIRS)


@settings(deadline=None)
@given(photos(1, 1), st.sampled_from(sorted(styles())))
def test_designs_of_one_break_no_rule_that_they_do_not_say(found, style_id) -> None:
    for c in singles(found[0], SPREAD, style(style_id)):
        broken = {v.kind for v in violations(c.frames, found, SPREAD, 100)}
        assert broken <= set(c.relaxed)


@settings(deadline=None)
@given(photos(2, 2), st.sampled_from(sorted(styles())))
def test_designs_of_two_break_no_rule(found, style_id) -> None:
    for c in pairs(found[0], found[1], SPREAD, style(style_id)):
        assert [f.photo for f in c.frames] == [p.id for p in found]
        assert violations(c.frames, found, SPREAD, 1000) == []
        if c.reasons[0].code not in ("spread.pair_stacked", "spread.pair_beside"):
            assert c.frames[0].box.cx < FOLD < c.frames[1].box.cx


def designs_of(a, b, style_id="clean-white") -> list[str]:
    return [c.reasons[0].code.removeprefix("spread.pair_") for c in pairs(a, b, SPREAD, style(style_id))]


def test_two_uprights_face_each_other_at_one_height() -> None:
    a, b = photo(1, 2 / 3), photo(2, 0.75)
    assert designs_of(a, b)[0] == "facing_pages"
    first, second = next(pairs(a, b, SPREAD, style("clean-white"))).frames
    assert first.box.h == pytest.approx(second.box.h)
    assert first.box.y == pytest.approx(second.box.y)


def test_two_wide_ones_are_level_or_set_off() -> None:
    found = designs_of(photo(1, 1.5), photo(2, 1.6))
    assert found[0] in ("level", "offset")
    assert {"level", "offset", "stacked"} <= set(found)
    assert "facing_pages" not in found


def test_the_clearly_more_important_of_two_is_large() -> None:
    a, b = photo(1, 1.5, importance=0.95), photo(2, 1.5, importance=0.2)
    small = {c.reasons[0].code: c for c in pairs(a, b, SPREAD, style("clean-white"))}
    assert "spread.pair_hero_and_small" in small
    first, second = small["spread.pair_hero_and_small"].frames
    assert first.box.area > 2 * second.box.area
    assert first.box.bottom == pytest.approx(second.box.bottom)
    assert "hero_and_small" not in designs_of(photo(1, 1.5), photo(2, 1.5))


def test_a_pair_over_the_trim_needs_a_style_that_allows_it() -> None:
    a, b = photo(1, 1.0, importance=0.95), photo(2, 1.5, importance=0.2)
    assert "bleed_and_small" in designs_of(a, b, "magazine")
    assert "bleed_and_small" not in designs_of(a, b, "gallery")


def test_a_face_near_the_fold_forbids_the_design() -> None:
    """The hero would run into the binding with the face at its inner edge."""
    face = Rect(0.9, 0.4, 0.1, 0.1)
    a, b = photo(1, 1.0, 0.95, [face]), photo(2, 1.5, 0.2)
    assert "bleed_and_small" not in designs_of(a, b, "magazine")


def test_a_panorama_runs_as_a_band_across_both_pages() -> None:
    wide = photo(1, 3.2, mpx=60)
    best = singles(wide, SPREAD, style("black"))
    assert any(c.frames[0].box.w == pytest.approx(SPREAD.bleed_rect.w) for c in best)


def test_pairs_cost_a_number_even_where_none_suits() -> None:
    page = photo(1, 1.5)
    assert pair_cost(page, photo(2, 1.5), SPREAD, style("clean-white")) < 3


def test_designs_of_late_come_after_others_nearly_as_good() -> None:
    found = list(pairs(photo(1, 1.5), photo(2, 1.5), SPREAD, style("clean-white")))
    first = found[0]
    assert unlike(found, [])[0] is first
    again = unlike(found, [design_of(first)])
    assert design_of(again[0]) != design_of(first)
    assert sorted(c.cost for c in again) == sorted(c.cost for c in found)
