"""Colours of HEIC and AVIF that code points tell and no profile (ISO 23091-2, `colr` of type nclx): wide
gamut, and HDR brought down to what paper and ordinary screens show.

HDR light is relative to its diffuse white of 203 cd/m2 (ITU-R BT.2408); what is brighter is rolled off into
the last part below paper white, by the brightest channel, so that hues stay. To read another transfer: a
function in `_TRANSFERS`; another gamut: its matrix to linear sRGB in `_GAMUTS`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from albumapp.imaging.pixels import Pixels

Plane = NDArray[np.float32]

HEAD = 1 << 17
"""Bytes of a file in which its header lies."""
WHITE = 203.0  # cd/m2
KNEE = 0.7  # of paper white; darker than that nothing is changed
HLG_PEAK = 1000.0  # cd/m2 of the screen that HLG is shown on (ITU-R BT.2100)
_PQ, _HLG = 16, 18
_STRIP = 1 << 20  # px converted at once


class Nclx(NamedTuple):
    """Code points of primaries and transfer; 1 and 13 are sRGB's, 2 is "not said"."""

    primaries: int
    transfer: int


def find(head: bytes) -> Nclx | None:
    """The code points in the header of a HEIC or AVIF file; None where there are none, or those of sRGB."""
    at = head.find(b"colrnclx")
    if at < 0 or at + 14 > len(head):
        return None
    primaries, transfer = struct.unpack_from(">HH", head, at + 8)
    found = Nclx(primaries, transfer)
    return found if primaries in _GAMUTS or transfer in (_PQ, _HLG) else None


def to_srgb(pixels: Pixels, colours: Nclx) -> Pixels:
    """The same (h, w, 3) uint8 picture in sRGB."""
    curve = _TRANSFERS.get(colours.transfer, _srgb)(np.linspace(0.0, 1.0, 256)).astype(np.float32)
    gamut = _GAMUTS.get(colours.primaries)
    out = np.empty_like(pixels)
    rows = max(1, _STRIP // max(1, pixels.shape[1]))
    for top in range(0, len(pixels), rows):
        light: Plane = curve[pixels[top : top + rows]]
        if gamut is not None:
            light = np.maximum(light @ gamut, 0.0)
        if colours.transfer in (_PQ, _HLG):
            light = _rolled_off(light)
        out[top : top + rows] = _SRGB_CODES[
            (np.clip(light, 0.0, 1.0) * (len(_SRGB_CODES) - 1)).astype(np.intp)
        ]
    return out


def _rolled_off(light: Plane) -> Plane:
    peak = np.maximum(light.max(axis=2, keepdims=True), 1e-6)
    over = np.maximum(peak - KNEE, 0.0) / (1 - KNEE)
    shown = np.where(peak > KNEE, KNEE + (1 - KNEE) * (1 - np.exp(-over)), peak)
    return np.asarray(light * (shown / peak), np.float32)


def _srgb(code: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(code <= 0.04045, code / 12.92, ((code + 0.055) / 1.055) ** 2.4)


def _pq(code: NDArray[np.float64]) -> NDArray[np.float64]:
    """SMPTE ST 2084, relative to diffuse white."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    e = code ** (1 / m2)
    return 10_000.0 / WHITE * (np.maximum(e - c1, 0.0) / (c2 - c3 * e)) ** (1 / m1)


def _hlg(code: NDArray[np.float64]) -> NDArray[np.float64]:
    """ARIB STD-B67 with its system gamma, channel by channel, relative to diffuse white."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
    return HLG_PEAK / WHITE * scene**1.2


_TRANSFERS: dict[int, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    4: lambda code: code**2.2,
    5: lambda code: code**2.8,
    8: lambda code: code,
    _PQ: _pq,
    _HLG: _hlg,
}
# to linear sRGB, transposed for rows of pixels: BT.2020 (9) and Display P3 (12)
_GAMUTS: dict[int, Plane] = {
    9: np.array(
        [
            [1.660491, -0.587641, -0.072850],
            [-0.124550, 1.132900, -0.008349],
            [-0.018151, -0.100579, 1.118730],
        ],
        np.float32,
    ).T,
    12: np.array(
        [[1.224940, -0.224940, 0.0], [-0.042057, 1.042057, 0.0], [-0.019638, -0.078636, 1.098274]], np.float32
    ).T,
}
_LINEAR = np.linspace(0.0, 1.0, 1 << 14)
_SRGB_CODES = np.round(
    255 * np.where(_LINEAR <= 0.0031308, 12.92 * _LINEAR, 1.055 * _LINEAR ** (1 / 2.4) - 0.055)
).astype(np.uint8)
