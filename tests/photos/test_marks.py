"""Marks survive the library's texts, and nonsense in them is as if not said."""

from __future__ import annotations

import pytest

from albumapp.photos.marks import NOTHING, Marks, from_texts, to_texts


@pytest.mark.parametrize(
    "marks",
    [
        NOTHING,
        Marks(stars=-1, pick=True, aside=False, begins=True, chapter="Lisbon", shift=-25200.5),
        Marks(stars=5, pick=False, aside=True, begins=False),
        Marks(wrong=("people", "eye")),
    ],
)
def test_marks_come_back_from_their_texts(marks):
    kept = {name: text for name, text in to_texts(marks).items() if text is not None}
    assert from_texts(kept) == marks


def test_nonsense_is_as_if_not_said():
    assert from_texts({"stars": "many", "shift": "nan", "pick": "maybe", "chapter": ""}) == NOTHING
    assert from_texts({"shift": "1e300"}) == NOTHING
    assert from_texts({"stars": "99"}).stars == 5
    assert from_texts({"wrong": "eye luck people"}).wrong == ("people", "eye")
