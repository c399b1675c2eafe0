"""Writing a small ONNX model by hand: just the protobuf that `cv2.dnn` reads, no package needed.

A model is a list of `node`s and `tensor`s (bytes each) for `model`. Field numbers are those of onnx.proto
(https://github.com/onnx/onnx/blob/main/onnx/onnx.proto). To use another operator: `node` takes any.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_IR_VERSION = 7
_OPSET = 10  # the last one whose Pad takes its widths as an attribute
_FLOAT = 1


def node(op: str, inputs: Sequence[str], output: str, **attributes: Sequence[int]) -> bytes:
    """One operator; every attribute is a list of integers (kernel_shape, pads, strides ...)."""
    parts = [_text(1, name) for name in inputs] + [_text(2, output), _text(4, op)]
    for name, values in attributes.items():
        packed = b"".join(_number(8, v) for v in values)
        parts.append(_bytes(5, _text(1, name) + packed + _number(20, 7)))
    return b"".join(parts)


def tensor(name: str, values: NDArray[np.float32]) -> bytes:
    """Constant weights of any shape."""
    dims = b"".join(_number(1, n) for n in values.shape)
    data = np.ascontiguousarray(values, "<f4").tobytes()
    return dims + _number(2, _FLOAT) + _text(8, name) + _bytes(9, data)


def model(
    nodes: Sequence[bytes],
    weights: Sequence[bytes],
    source: tuple[str, Sequence[int]],
    result: tuple[str, Sequence[int]],
) -> bytes:
    """The file: `source` and `result` are the names and shapes of the input and the output."""
    graph = b"".join(_bytes(1, n) for n in nodes) + _text(2, "graph")
    graph += b"".join(_bytes(5, w) for w in weights)
    graph += _bytes(11, _value(*source)) + _bytes(12, _value(*result))
    return _number(1, _IR_VERSION) + _bytes(7, graph) + _bytes(8, _text(1, "") + _number(2, _OPSET))


def _value(name: str, shape: Sequence[int]) -> bytes:
    dims = b"".join(_bytes(1, _number(1, n)) for n in shape)
    typed = _number(1, _FLOAT) + _bytes(2, dims)
    return _text(1, name) + _bytes(2, _bytes(1, typed))


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, data: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _text(field: int, text: str) -> bytes:
    return _bytes(field, text.encode())
