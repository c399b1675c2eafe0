"""Path data of cut paths: read, written, refused."""

from __future__ import annotations

import pytest

from albumapp.drawing import path as paths
from albumapp.geometry import Rect


def test_there_and_back() -> None:
    made = paths.rounded_rect(Rect(1.5, -2, 30, 20), 4)
    again = paths.from_data(paths.to_data(made))
    assert [k for k, _ in again.segments] == [k for k, _ in made.segments]
    for (_, a), (_, b) in zip(again.segments, made.segments, strict=True):
        assert a == pytest.approx(b, abs=1e-4)


def test_lines_follow_a_move_as_in_svg() -> None:
    path = paths.from_data("M0,0 10 0 10-5Z")
    assert path.segments == (("M", (0, 0)), ("L", (10, 0)), ("L", (10, -5)), ("Z", ()))


@pytest.mark.parametrize(
    "text", ["", "L 1 2", "M 1", "M 1 2 L 3", "M 1 2 A 3 4", "m 1 2", "M 1 2 Z 3 4", "M 1e999 2"]
)
def test_others_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"path data|point"):
        paths.from_data(text)
