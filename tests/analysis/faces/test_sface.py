"""SFace with its weights made plain, against the file as OpenCV itself reads it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from albumapp.analysis.faces import onnx
from albumapp.analysis.faces.sface import CHIP_PX, LENGTH, SFace, _numbers, plain
from albumapp.analysis.faces.weights import face_encoder, sface

WEIGHTS = sface()


def chips(count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(7)
    return [rng.integers(0, 256, (CHIP_PX, CHIP_PX, 3), dtype=np.uint8) for _ in range(count)]


def test_it_gives_what_opencv_gives() -> None:
    assert WEIGHTS is not None
    net = cv2.dnn.readNetFromONNX(str(WEIGHTS), engine=cv2.dnn.ENGINE_CLASSIC)
    pictures = [*chips(1), np.full((CHIP_PX, CHIP_PX, 3), 200, np.uint8)]
    for chip, found in zip(pictures, SFace(WEIGHTS)(pictures), strict=True):
        net.setInput(cv2.dnn.blobFromImage(chip))
        expected = net.forward().ravel()
        assert found.shape == (LENGTH,)
        assert np.allclose(found, expected / np.linalg.norm(expected), atol=1e-5)


def test_weights_of_a_block_share_scale_and_zero() -> None:
    kept = np.array([[1, 2, 3, 4, 5]], np.int8)
    scales, zeros = np.array([[0.5, 2.0, 1.0]], np.float32), np.array([[1, 0, 5]], np.int8)
    assert _numbers(kept, scales, zeros, axis=1, size=2).tolist() == [[0.0, 0.5, 6.0, 8.0, 0.0]]


def test_a_tensor_is_read_as_it_was_written() -> None:
    values = np.arange(6, dtype=np.float32).reshape(2, 3)
    name, found = onnx.values(memoryview(onnx.tensor("weights", values)))
    assert name == "weights"
    assert found.tolist() == values.tolist()


def test_long_numbers_are_read_as_they_were_written() -> None:
    dims = next(v for f, v in onnx.fields(memoryview(onnx.node("Conv", [], "x", pads=[300, 7]))) if f == 5)
    assert isinstance(dims, memoryview)
    assert [v for f, v in onnx.fields(dims) if f == 8] == [300, 7]


@pytest.mark.parametrize("data", [b"", bytes(1000), b"\x3a\x7f" + bytes(40), b"\xff" * 64])
def test_another_file_is_refused(data: bytes, tmp_path: Path) -> None:
    other = tmp_path / "other.onnx"
    other.write_bytes(data)
    with pytest.raises(ValueError, match="SFace"):
        SFace(other)


def test_a_net_without_blocks_is_refused() -> None:
    net = onnx.model([onnx.node("Relu", ["data"], "fc1")], [], ("data", (1, 3)), ("fc1", (1, 3)))
    with pytest.raises(ValueError, match="blocks"):
        plain(memoryview(net), (1, 3))


def test_the_other_encoders_file_is_refused() -> None:
    other = face_encoder()
    assert other is not None
    with pytest.raises(ValueError, match="SFace"):
        SFace(other)
