"""Another 128 numbers of a face: SFace, run by `cv2.dnn`.

Y. Zhong et al., "SFace: Sigmoid-constrained hypersphere loss for robust face recognition", IEEE Transactions
on Image Processing, 2021. The weights are OpenCV Zoo's (`face_recognition_sface_2021dec_int8bq.onnx`,
Apache-2.0), kept as bytes with a scale for each block of 64. OpenCV would turn them into numbers at every
face, which takes longer than the net itself; here that is done once, and the net is handed on with plain
weights (`plain`, for any file that is kept so).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.faces import onnx
from albumapp.analysis.faces.aligning import Floats

CHIP_PX = 112  # the side of an aligned face
LENGTH = 128
_INPUT, _OUTPUT = "data", "fc1"

_Weights = dict[str, NDArray[Any]]


class SFace:
    """Reads the weights once; call it with aligned faces."""

    def __init__(self, weights: Path) -> None:
        """ValueError where the file is not SFace."""
        try:
            data = plain(memoryview(weights.read_bytes()), (1, 3, CHIP_PX, CHIP_PX))
            self._net = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8), engine=cv2.dnn.ENGINE_CLASSIC)
        except (ValueError, IndexError, KeyError, cv2.error) as e:
            raise ValueError("not SFace, the face encoder") from e

    def __call__(self, chips: Sequence[NDArray[np.uint8]]) -> Floats:
        """Unit vectors (n, 128) of n aligned faces (112, 112, 3), sRGB; their distance tells people apart."""
        found = np.empty((len(chips), LENGTH), np.float32)
        for row, chip in zip(found, chips):
            self._net.setInput(cv2.dnn.blobFromImage(chip))
            row[:] = self._net.forward().ravel()
            row /= max(float(np.linalg.norm(row)), 1e-6)
        return found


def plain(data: memoryview, shape: Sequence[int]) -> bytes:
    """The same net with its block-quantized weights as floats; `shape` is that of its input.

    ValueError, KeyError or IndexError where the file is no such net.
    """
    graph = next((v for f, v in onnx.fields(data) if f == 7 and not isinstance(v, int)), None)
    if graph is None:
        raise ValueError("no ONNX model")
    parts = [(f, v) for f, v in onnx.fields(graph) if not isinstance(v, int)]
    weights: _Weights = dict(onnx.values(v) for f, v in parts if f == 5)
    nodes = [_Node(v) for f, v in parts if f == 1]
    kept = [n for n in nodes if not _folded(n, weights)]
    if len(kept) == len(nodes):
        raise ValueError("no weights in blocks")
    used = {name for n in kept for name in n.inputs}
    # each is let go once it is written: the whole is 38 MB
    tensors = [onnx.tensor(name, weights.pop(name)) for name in list(weights) if name in used]
    return onnx.model([bytes(n.data) for n in kept], tensors, (_INPUT, shape), (_OUTPUT, (1, LENGTH)))


class _Node:
    """An operator of the graph, with its whole-numbered attributes."""

    def __init__(self, data: memoryview) -> None:
        self.data = data
        self.inputs: list[str] = []
        self.output, self.op = "", ""
        self.numbers: dict[str, int] = {}
        for field, value in onnx.fields(data):
            if isinstance(value, int):
                continue
            if field == 1:
                self.inputs.append(bytes(value).decode())
            elif field == 2:
                self.output = bytes(value).decode()
            elif field == 4:
                self.op = bytes(value).decode()
            elif field == 5:
                self._note(dict(onnx.fields(value)))

    def _note(self, attribute: Mapping[int, int | memoryview]) -> None:
        name, number = attribute.get(1), attribute.get(3)
        if isinstance(name, memoryview) and isinstance(number, int):
            self.numbers[bytes(name).decode()] = number


def _folded(node: _Node, weights: _Weights) -> bool:
    """Whether the node only prepares weights: then they are computed here, and it need not run."""
    if node.op == "DequantizeLinear":
        kept, scales, zeros = (weights.pop(name) for name in node.inputs)
        axis, size = node.numbers["axis"], node.numbers["block_size"]
        weights[node.output] = _numbers(kept, scales, zeros, axis, size)
        return True
    if node.op == "Reshape" and node.inputs[0] in weights:
        source, shape = (weights.pop(name) for name in node.inputs)
        weights[node.output] = source.reshape([int(n) for n in shape])
        return True
    return False


def _numbers(kept: NDArray[Any], scales: NDArray[Any], zeros: NDArray[Any], axis: int, size: int) -> Floats:
    """(kept - zero) * scale, where scale and zero hold for a block of so many values along the axis.

    https://onnx.ai/onnx/operators/onnx__DequantizeLinear.html, "blocked quantization".
    """
    found = kept.astype(np.float32)
    for block in range(scales.shape[axis]):
        part: tuple[slice | int, ...] = (slice(None),) * axis + (slice(block * size, (block + 1) * size),)
        one = (slice(None),) * axis + (slice(block, block + 1),)
        found[part] -= zeros[one].astype(np.float32)
        found[part] *= scales[one]
    return found
