from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.analysis.model import PhotoScore, quality_to_bytes, rounded, score_from_bytes
from tests.analysis.drawn import face

SCORE = PhotoScore(
    "a",
    sharpness=0.71239,
    exposure=0.4,
    contrast=0.5,
    brightness=0.3,
    clipped=0.01,
    crushed=0.02,
    dhash=2**63 + 5,
    phash=17,
    tiny=bytes(range(200)),
    faces=(face(1), face()),
)


def test_what_comes_back_from_the_cache_is_what_the_first_run_used() -> None:
    first = rounded(SCORE)
    assert first.sharpness == 0.7124
    assert first.faces == SCORE.faces
    again = score_from_bytes("a", quality_to_bytes(first))
    assert again == replace(first, faces=None)
    assert quality_to_bytes(again) == quality_to_bytes(SCORE)


def test_nothing_of_a_face_is_in_the_blob() -> None:
    assert quality_to_bytes(SCORE) == quality_to_bytes(replace(SCORE, faces=None))


@pytest.mark.parametrize("blob", [b"", b"{}", b"\xff\x00", b"[]", b'{"sharpness": null}'])
def test_a_broken_blob_is_refused(blob: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        score_from_bytes("a", blob)
