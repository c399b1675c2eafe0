"""The 128 numbers of a face: dlib's face encoder, run by `cv2.dnn`.

The weights are those of face_recognition (`dlib_face_recognition_resnet_model_v1.dat`, CC0), read from the
file and handed to OpenCV as a network of the same layers, since dlib's own CPU code takes some ten times
as long. The numbers agree with dlib's to 1e-4 (`tests/analysis/faces/test_encoder.py`). The layers are
those of dlib's `anet_type` (examples/dnn_face_recognition_ex.cpp): a residual net in which every
convolution is followed by an affine layer, which is folded into it here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.faces import onnx

CHIP_PX = 150  # the side of an aligned face
LENGTH = 128

_MEAN = (122.782, 117.001, 104.298)  # of R, G, B, in dlib's input layer
# filters of the two convolutions of each residual block, and whether the block halves the picture
_BLOCKS = [(32, False)] * 3 + [(64, True)] + [(64, False)] * 3 + [(128, True)] + [(128, False)] * 2
_BLOCKS += [(256, True)] + [(256, False)] * 2 + [(256, True)]

Floats = NDArray[np.float32]


class Encoder:
    """Reads the weights once; call it with aligned faces."""

    def __init__(self, weights: Path) -> None:
        """ValueError where the file is not dlib's face encoder."""
        data = np.frombuffer(_network(weights.read_bytes()), np.uint8)
        self._net = cv2.dnn.readNetFromONNX(data)

    def __call__(self, chips: Sequence[NDArray[np.uint8]]) -> Floats:
        """Encodings (n, 128) of n aligned faces (150, 150, 3), sRGB; their distance tells people apart."""
        found = np.empty((len(chips), LENGTH), np.float32)
        for row, chip in zip(found, chips):  # one by one: larger batches are no faster here
            self._net.setInput(cv2.dnn.blobFromImage(chip, 1 / 256, mean=_MEAN))
            row[:] = self._net.forward().ravel()
        return found


def _network(data: bytes) -> bytes:
    """The net as an ONNX file."""
    layers = _Layers(_convolutions(data))
    layers.add(7, 2, 0)
    layers.pool()
    side = 35
    for _, halved in _BLOCKS:
        side = layers.block(side, halved)
    layers.finish(_projection(data))
    return onnx.model(
        layers.nodes, layers.weights, ("chip", (1, 3, CHIP_PX, CHIP_PX)), ("encoding", (1, LENGTH, 1, 1))
    )


class _Layers:
    """The operators so far; `last` is the output of the last one."""

    def __init__(self, convolutions: Iterator[tuple[Floats, Floats]]) -> None:
        self.nodes: list[bytes] = []
        self.weights: list[bytes] = []
        self.last = "chip"
        self._convolutions = convolutions
        self._channels = 3

    def _append(self, op: str, inputs: Sequence[str], **attributes: Sequence[int]) -> str:
        output = f"t{len(self.nodes)}"
        self.nodes.append(onnx.node(op, inputs, output, **attributes))
        return output

    def _convolve(self, source: str, kernel: Floats, bias: Floats, stride: int, pad: int) -> str:
        names = [f"w{len(self.nodes)}", f"b{len(self.nodes)}"]
        self.weights += [onnx.tensor(names[0], kernel), onnx.tensor(names[1], bias)]
        side = kernel.shape[-1]
        shape = {"kernel_shape": [side] * 2, "strides": [stride] * 2, "pads": [pad] * 4}
        return self._append("Conv", [source, *names], **shape)

    def add(self, side: int, stride: int, pad: int) -> None:
        """The next convolution of the file, and a ReLU."""
        kernel, bias = next(self._convolutions)
        self.last = self._append("Relu", [self._convolve(self.last, kernel, bias, stride, pad)])
        self._channels = len(kernel)

    def pool(self) -> None:
        self.last = self._append("MaxPool", [self.last], kernel_shape=[3, 3], strides=[2, 2])

    def block(self, side: int, halved: bool) -> int:
        """A residual block on a picture of `side` px; returns the side of what it gives.

        Where it halves the picture, what is added is its 2 x 2 mean with zeros for the new channels, and the
        smaller of the two pictures is filled up with zeros at its right and lower edge, as dlib does.
        """
        source, channels = self.last, self._channels
        self.add(3, 2 if halved else 1, 0 if halved else 1)
        kernel, bias = next(self._convolutions)
        self.last = self._convolve(self.last, kernel, bias, 1, 1)
        out = side
        if halved:
            inner, out = (side - 3) // 2 + 1, side // 2
            mean = np.zeros((self._channels, channels, 2, 2), np.float32)
            mean[np.arange(channels), np.arange(channels)] = 0.25
            source = self._convolve(source, mean, np.zeros(self._channels, np.float32), 2, 0)
            if out > inner:
                pads = [0, 0, 0, 0, 0, 0, out - inner, out - inner]
                self.last = self._append("Pad", [self.last], pads=pads)
        self.last = self._append("Relu", [self._append("Add", [self.last, source])])
        return out

    def finish(self, projection: Floats) -> None:
        """The mean over the picture, and its projection to the 128 numbers."""
        mean = self._append("GlobalAveragePool", [self.last])
        self.weights.append(onnx.tensor("projection", projection.T.reshape(LENGTH, -1, 1, 1)))
        self.nodes.append(onnx.node("Conv", [mean, "projection"], "encoding", kernel_shape=[1, 1]))


def _convolutions(data: bytes) -> Iterator[tuple[Floats, Floats]]:
    """Kernels (n, channels, side, side) and biases (n,), layer by layer, affine layers folded in."""
    at, channels = 0, 3
    shapes = [(32, 7)] + [(filters, 3) for filters, _ in _BLOCKS for _ in range(2)]
    for filters, side in shapes:
        count = filters * channels * side * side
        values, at = _tensor(data, at, (count + filters, 1, 1, 1))
        affine, at = _tensor(data, at, (2 * filters, 1, 1, 1))
        gain, shift = affine[:filters], affine[filters:]
        kernel = values[:count].reshape(filters, channels, side, side)
        yield kernel * gain[:, None, None, None], values[count:] * gain + shift
        channels = filters


def _projection(data: bytes) -> Floats:
    values, _ = _tensor(data, 0, (256, LENGTH, 1, 1))
    return values.reshape(256, LENGTH)


def _tensor(data: bytes, at: int, shape: tuple[int, int, int, int]) -> tuple[Floats, int]:
    """The next tensor of the shape in a file of dlib's, and the place after it.

    dlib writes an integer as its number of bytes and the bytes, and a tensor as version 2, four lengths and
    float32 values (dlib/serialize.h, dlib/cuda/tensor.h).
    """
    head = b"".join(map(_integer, (2, *shape)))
    found = data.find(head, at)
    begin = found + len(head)
    count = int(np.prod(shape))
    if found < 0 or begin + 4 * count > len(data):
        raise ValueError("not dlib's face encoder")
    return np.frombuffer(data, "<f4", count, begin), begin + 4 * count


def _integer(value: int) -> bytes:
    data = value.to_bytes((value.bit_length() + 7) // 8, "little")
    return bytes([len(data)]) + data
