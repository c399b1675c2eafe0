from __future__ import annotations

import pytest

from albumapp.analysis.model import (
    PhotoScore,
    faces_from_bytes,
    faces_to_bytes,
    quality_to_bytes,
    rounded,
    score_from_bytes,
)
from albumapp.analysis.store import load_scores, save_score
from albumapp.photos.library import Library
from tests.analysis.drawn import face

SCORE = PhotoScore(
    "a", 0.71239, 0.4, 0.5, 0.3, 0.01, 0.02, 2**63 + 5, 17, bytes(range(200)), (face(1), face())
)


def test_what_comes_back_from_the_cache_is_what_the_first_run_used() -> None:
    first = rounded(SCORE)
    assert score_from_bytes("a", quality_to_bytes(first), faces_to_bytes(first.faces or ())) == first
    assert first.sharpness == 0.7124


def test_faces_are_not_in_the_quality_blob() -> None:
    assert quality_to_bytes(SCORE) == quality_to_bytes(
        PhotoScore(
            "a", *(0.71239, 0.4, 0.5, 0.3, 0.01, 0.02), dhash=2**63 + 5, phash=17, tiny=bytes(range(200))
        )
    )
    assert score_from_bytes("a", quality_to_bytes(SCORE)).faces is None


def test_broken_blobs_are_refused() -> None:
    for blob in (b"", b"{}", b"\xff\x00"):
        with pytest.raises((ValueError, KeyError)):
            score_from_bytes("a", blob)
    with pytest.raises((ValueError, KeyError)):
        faces_from_bytes(b'[{"box": [0, 0, 1]}]')


def test_scores_survive_the_library_and_faces_can_be_forgotten_alone() -> None:
    with Library() as library:
        save_score(library, rounded(SCORE))
        assert load_scores(library, ["a", "b"], people=True) == {"a": rounded(SCORE)}
        library.forget_faces()
        assert load_scores(library, ["a"], people=True) == {}
        assert load_scores(library, ["a"], people=False)["a"].faces is None


def test_a_score_without_faces_is_not_enough_once_people_are_on() -> None:
    with Library() as library:
        save_score(library, PhotoScore("a"))
        save_score(library, PhotoScore("b", faces=()))
        assert set(load_scores(library, ["a", "b"], people=True)) == {"b"}
        assert set(load_scores(library, ["a", "b"], people=False)) == {"a", "b"}
