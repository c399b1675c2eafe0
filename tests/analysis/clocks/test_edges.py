"""Occasions that begin and end together tell a clock where no scene is shared."""

from __future__ import annotations

import numpy as np
import pytest

from albumapp.analysis.clocks import course, edges

HOUR = 3600.0
BEGINS = (9.2, 13.6, 18.1, 33.4, 37.9)  # hours


def photos(lag: float, step: float) -> np.ndarray:
    """Five occasions of an hour and a half, a photo every `step` seconds."""
    runs = [h * HOUR + lag + np.arange(0.0, 1.5 * HOUR, step) for h in BEGINS]
    return np.concatenate(runs)


@pytest.mark.parametrize("planted", [HOUR, -7 * HOUR, 365 * 24 * HOUR, 1234.0])
def test_the_value_at_which_edges_fall_together_stands_out(planted: float) -> None:
    found = edges.edges(photos(60.0, 400.0) - planted, photos(0.0, 350.0))
    assert found is not None
    assert any(abs(v - planted) < 300.0 for v in found.candidates())
    beside = [planted + 60.0 * m for m in (-90, -30, -15, 15, 30, 90)]
    told = found.told([planted, *beside]).sum(axis=0)
    assert told[0] > 15
    assert told[0] > told[1:].max() + 5


def test_only_first_and_last_photos_speak() -> None:
    mine = photos(0.0, 600.0)
    found = edges.edges(mine, photos(30.0, 500.0))
    assert found is not None
    speaking = np.flatnonzero(found.told([0.0])[:, 0])
    assert len(speaking) == 2 * len(BEGINS)
    assert set(np.diff(mine[speaking]) > 0) == {True}


def test_nothing_to_compare() -> None:
    assert edges.edges(np.zeros(0), photos(0.0, 500.0)) is None
    assert edges.edges(np.arange(4) * 2 * HOUR, photos(0.0, 500.0)) is None  # single photos


def test_from_wrong_to_another_wrong_costs_most_and_to_right_nothing_more() -> None:
    values = [0.0, 7 * HOUR, 5 * HOUR, 24 * 365 * HOUR]
    costs = course._changes(values)
    assert (costs[:, 0] == 0).all()
    assert costs[1, 2] > costs[0, 2] - 3
    assert costs[1, 3] > costs[0, 3]
    assert (np.diag(costs) == 0).all()
