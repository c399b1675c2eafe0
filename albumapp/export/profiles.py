"""The ICC profiles that go into files: fixed bytes, and only what the file's format may hold."""

from __future__ import annotations

import struct
from functools import cache

from albumapp.imaging import colour

_DATE = struct.pack(">6H", 2020, 1, 1, 0, 0, 0)
_D50 = (0xF6D6, 0x10000, 0xD32D)  # s15Fixed16


@cache
def srgb() -> bytes:
    """sRGB with a fixed date, so that the same album makes the same bytes, marked as ICC 4.2 (PDF/X-4's).

    LittleCMS stamps the time of making and a newer version; the tags are of kinds that 4.0 has already.
    """
    made = bytearray(colour.srgb_profile())
    if made[8] >= 4:
        made[8:10] = b"\x04\x20"
    made[24:36] = _DATE
    made[84:100] = bytes(16)  # the profile's own digest, which is optional
    return bytes(made)


@cache
def grey() -> bytes:
    """A grey profile with sRGB's tone curve (IEC 61966-2-1), so that grey photos print as they look."""
    curve = struct.pack(">4sIHH5i", b"para", 0, 3, 0, *(round(v * 65536) for v in _SRGB_CURVE))
    tags = {
        b"desc": _words("Grey, sRGB tone curve"),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": _xyz(_D50),
        b"kTRC": curve,
    }
    return _profile(0x04200000, b"GRAY", tags)


@cache
def srgb_2() -> bytes:
    """sRGB as ICC 2.1, the newest that PDF/X-3 may hold."""
    tags = {b"desc": _words_2("sRGB"), b"cprt": _text_2("No copyright, use freely"), b"wtpt": _xyz(_D50)}
    tags |= {name: _xyz(value) for name, value in _SRGB_PRIMARIES.items()}
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve_2())
    return _profile(0x02100000, b"RGB ", tags)


@cache
def grey_2() -> bytes:
    """`grey` as ICC 2.1."""
    tags = {
        b"desc": _words_2("Grey, sRGB tone curve"),
        b"cprt": _text_2("No copyright, use freely"),
        b"wtpt": _xyz(_D50),
        b"kTRC": _curve_2(),
    }
    return _profile(0x02100000, b"GRAY", tags)


def _profile(version: int, space: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A profile for screens (ICC.1:2004-10, 7): equal tags are stored once."""
    at = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for name, data in tags.items():
        if data not in places:
            places[data] = at + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, places[data], len(data))
    size = at + len(body)
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), version, b"mntr", space, b"XYZ ") + _DATE
    head += b"acsp" + bytes(28) + struct.pack(">3i", *_D50)
    return head.ljust(128, b"\0") + table + body


_SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
# adapted to D50 by Bradford's matrix, s15Fixed16
_SRGB_PRIMARIES = {
    b"rXYZ": (0x6FA2, 0x38F5, 0x0390),
    b"gXYZ": (0x6299, 0xB785, 0x18DA),
    b"bXYZ": (0x24A0, 0x0F84, 0xB6CF),
}
_POINTS = 1024


def _xyz(value: tuple[int, int, int]) -> bytes:
    return struct.pack(">4sI3i", b"XYZ ", 0, *value)


def _curve_2() -> bytes:
    """sRGB's tone curve as points: ICC 2 knows no formula."""
    steps = [i / (_POINTS - 1) for i in range(_POINTS)]
    light = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in steps]
    return struct.pack(f">4sII{_POINTS}H", b"curv", 0, _POINTS, *(round(v * 65535) for v in light))


def _text_2(text: str) -> bytes:
    return b"text" + bytes(4) + text.encode("ascii") + b"\0"


def _words_2(text: str) -> bytes:
    data = text.encode("ascii") + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(data)) + data + bytes(8 + 3 + 67)


def _words(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return struct.pack(">4sIII2s2sII", b"mluc", 0, 1, 12, b"en", b"US", len(data), 28) + data


def fitting(icc: bytes | None, components: int) -> bytes | None:
    """A picture's own profile where it is sound and for as many components, else None.

    One of a newer version than PDF/X-4 knows (4.3, 4.4) is marked as 4.2: its tags are no others.
    """
    if icc is None:
        return None
    mode = {1: "L", 3: "RGB", 4: "CMYK"}[components]
    if colour.profile_mode(icc) != mode:
        return None
    if version(icc) <= (4, 2):
        return icc
    return icc[:8] + b"\x04\x20" + icc[10:84] + bytes(16) + icc[100:]


def version(icc: bytes) -> tuple[int, int]:
    """Of the ICC specification, (4, 2) for instance."""
    return icc[8], icc[9] >> 4
