from __future__ import annotations

import numpy as np
import pytest

from albumapp.analysis import quality
from albumapp.analysis.moments import signature
from albumapp.analysis.moments.keypoints import AGREE, SOME, Keypoints, paired
from tests.analysis.drawn import scene
from tests.bench.moments import edits


def blob(pixels: np.ndarray) -> bytes:
    return signature.points(quality.grey_of(pixels))


def agreeing(one: bytes, two: bytes) -> int:
    return int(Keypoints([one, two]).agreeing(np.array([0]), np.array([1]))[0])


@pytest.mark.parametrize("edit", sorted(edits()))
def test_an_edit_is_known_again_and_another_scene_is_not(edit: str) -> None:
    photo = scene(11, 640, 480)
    changed = edits()[edit](photo)
    assert agreeing(blob(photo), blob(changed)) >= AGREE
    assert agreeing(blob(photo), blob(edits()[edit](scene(12, 640, 480)))) < AGREE


def test_a_photo_without_detail_has_no_keypoints_and_agrees_with_nothing() -> None:
    white = blob(np.full((300, 400, 3), 255, np.uint8))
    assert white == b""
    assert agreeing(white, white) == 0
    assert agreeing(white, blob(scene(1))) == 0
    keys = Keypoints([white, white])
    assert [len(part) for part in keys.look_alikes()] == [0, 0]


def test_a_speck_has_keypoints_within_bounds() -> None:
    for w, h in ((1, 1), (3, 400), (2000, 20)):
        found = blob(np.random.default_rng(w).integers(0, 255, (h, w, 3), np.uint8))
        assert len(found) % signature.POINT_BYTES == 0
        assert len(found) <= signature.POINTS * signature.POINT_BYTES


def test_look_alikes_are_found_among_many_wherever_they_stand() -> None:
    blobs = [blob(textured(n)) for n in range(40)]
    blobs.append(blob(edits()["cropped to 85 %"](textured(3))))
    a, b = Keypoints(blobs).look_alikes()
    assert (3, 40) in set(zip(a.tolist(), b.tolist()))
    assert len(a) <= 1.5 * len(blobs) + 1
    assert agreeing(blobs[3], blobs[40]) >= AGREE > SOME
    assert agreeing(blobs[4], blobs[40]) < AGREE


def textured(seed: int) -> np.ndarray:
    """Blots of all sizes, each picture its own."""
    rng = np.random.default_rng(seed)
    out = np.zeros((360, 480))
    for step in (60, 24, 8):
        part = rng.uniform(0, 80, (360 // step, 480 // step))
        out += np.kron(part, np.ones((step, step)))
    return np.repeat(out.astype(np.uint8)[..., None], 3, 2)


def test_pairs_are_owners_with_one_key_each_pair_in_order() -> None:
    codes = paired(np.array([7, 5, 7, 7, 5], np.uint32), np.array([2, 0, 1, 2, 0]), 2, 10)
    assert set(codes.tolist()) == {12}
