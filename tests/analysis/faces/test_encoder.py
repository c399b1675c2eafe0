"""The face encoder that OpenCV runs against dlib's own."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from albumapp.analysis.faces.encoder import CHIP_PX, Encoder
from albumapp.analysis.faces.weights import face_encoder

WEIGHTS = face_encoder()


def chips(count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(7)
    return [rng.integers(0, 256, (CHIP_PX, CHIP_PX, 3), dtype=np.uint8) for _ in range(count)]


@pytest.mark.skipif(find_spec("dlib") is None, reason="dlib is not here to compare with")
def test_it_gives_what_dlib_gives():
    import dlib

    assert WEIGHTS is not None
    reference = dlib.face_recognition_model_v1(str(WEIGHTS))
    pictures = [*chips(2), np.full((CHIP_PX, CHIP_PX, 3), 200, np.uint8)]
    for chip, found in zip(pictures, Encoder(WEIGHTS)(pictures), strict=True):
        assert np.allclose(found, np.array(reference.compute_face_descriptor(chip)), atol=1e-4)


def test_one_by_one_or_together_is_the_same():
    assert WEIGHTS is not None
    encoder, pictures = Encoder(WEIGHTS), chips(3)
    alone = [encoder([chip])[0] for chip in reversed(pictures)][::-1]
    assert np.array_equal(encoder(pictures), np.array(alone))


def test_another_file_is_refused(tmp_path: Path):
    other = tmp_path / "other.dat"
    other.write_bytes(bytes(1000))
    with pytest.raises(ValueError, match="encoder"):
        Encoder(other)
