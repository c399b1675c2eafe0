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
        b"wtpt": struct.pack(">4sI3i", b"XYZ ", 0, *_D50),
        b"kTRC": curve,
    }
    at = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        padded = data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, at + len(body), len(data))
        body += padded
    size = at + len(body)
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x04200000, b"mntr", b"GRAY", b"XYZ ") + _DATE
    head += b"acsp" + bytes(28) + struct.pack(">3i", *_D50)
    return head.ljust(128, b"\0") + table + body


_SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def _words(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return struct.pack(">4sIII2s2sII", b"mluc", 0, 1, 12, b"en", b"US", len(data), 28) + data


def fitting(icc: bytes | None, components: int) -> bytes | None:
    """A picture's own profile where it is sound and for as many components, else None."""
    if icc is None:
        return None
    mode = {1: "L", 3: "RGB", 4: "CMYK"}[components]
    return icc if colour.profile_mode(icc) == mode else None
