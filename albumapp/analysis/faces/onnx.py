"""Writing an ONNX model by hand, and reading one: just the protobuf that `cv2.dnn` needs, no package.

A model is a list of `node`s and `tensor`s (bytes each) for `model`. `fields` walks through a message and
`values` reads a tensor. Field numbers are those of onnx.proto
(https://github.com/onnx/onnx/blob/main/onnx/onnx.proto). To use another operator: `node` takes any.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_IR_VERSION = 7
_OPSET = 10  # the last one whose Pad takes its widths as an attribute
_FLOAT = 1
_TYPES = {_FLOAT: "<f4", 2: "u1", 3: "i1", 6: "<i4", 7: "<i8"}  # of TensorProto.DataType
_WIDTHS = {1: 8, 5: 4}  # bytes of protobuf's fixed wire types


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
    parts: list[bytes] = []  # joined once: weights are large
    for field, messages in ((1, nodes), (5, weights)):
        for message in messages:
            parts += [_head(field, len(message)), message]
    parts += [_text(2, "graph"), _bytes(11, _value(*source)), _bytes(12, _value(*result))]
    head = _number(1, _IR_VERSION) + _head(7, sum(map(len, parts)))
    return b"".join([head, *parts, _bytes(8, _text(1, "") + _number(2, _OPSET))])


def fields(data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Number and value of each field of a message, in order: integers as such, all else as its bytes.

    IndexError or ValueError where the data is no protobuf.
    """
    at = 0
    while at < len(data):
        key, at = _read_varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = _read_varint(data, at)
            yield key >> 3, value
            continue
        if kind == 2:
            length, at = _read_varint(data, at)
        elif kind in _WIDTHS:
            length = _WIDTHS[kind]
        else:
            raise ValueError(f"no protobuf: wire type {kind}")
        yield key >> 3, data[at : at + length]
        at += length


def values(data: memoryview) -> tuple[str, NDArray[Any]]:
    """Name and values of a tensor. ValueError for a type that is not read here."""
    shape: list[int] = []
    name, kind, raw = "", _FLOAT, memoryview(b"")
    for field, value in fields(data):
        if isinstance(value, int):
            if field == 1:
                shape.append(value)
            elif field == 2:
                kind = value
        elif field == 8:
            name = bytes(value).decode()
        elif field in (4, 9):  # packed floats, or the raw bytes of any type
            raw = value
    if kind not in _TYPES:
        raise ValueError(f"a tensor of type {kind}")
    return name, np.frombuffer(raw, _TYPES[kind]).reshape(shape)


def _read_varint(data: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


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
    return _head(field, len(data)) + data


def _head(field: int, length: int) -> bytes:
    """What stands before so many bytes."""
    return _varint(field << 3 | 2) + _varint(length)


def _text(field: int, text: str) -> bytes:
    return _bytes(field, text.encode())
