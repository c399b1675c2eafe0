"""Where the picture items of a HEIC or AVIF file lie (ISO 14496-12, `meta` box: `iinf` and `iloc`).

For identity: the ranges of all items but EXIF and XMP, in item order. Standard library only.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator

Range = tuple[int, int]
_METADATA = frozenset({b"Exif", b"mime", b"uri "})


def picture_ranges(data: mmap.mmap | bytes) -> list[Range]:
    """(offset, length) of every item that is no metadata; ValueError or struct.error where not found."""
    meta = next((body for name, body in _boxes(data, 0, len(data)) if name == b"meta"), None)
    if meta is None:
        raise ValueError("no meta box")
    inside = dict(_boxes(data, meta[0] + 4, meta[1]))
    if b"iloc" not in inside:
        raise ValueError("no item locations")
    kinds = _item_types(data, inside[b"iinf"]) if b"iinf" in inside else {}
    data_box = inside.get(b"idat")
    ranges = [
        (offset + (data_box[0] if in_meta and data_box else 0), length)
        for item, in_meta, offset, length in _locations(data, inside[b"iloc"])
        if kinds.get(item) not in _METADATA
    ]
    size = len(data)
    return [(offset, min(length, size - offset)) for offset, length in ranges if offset < size]


def _boxes(data: mmap.mmap | bytes, at: int, end: int) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """Name and (start, end) of the body of each box."""
    while at + 8 <= end:
        size, name = struct.unpack(">I4s", data[at : at + 8])
        body = at + 8
        if size == 1:
            (size,) = struct.unpack(">Q", data[body : body + 8])
            body += 8
        elif size == 0:
            size = end - at
        if size < body - at:
            return
        yield name, (body, min(at + size, end))
        at += size


def _item_types(data: mmap.mmap | bytes, box: tuple[int, int]) -> dict[int, bytes]:
    version = data[box[0]]
    first = box[0] + 4 + (2 if version == 0 else 4)
    types: dict[int, bytes] = {}
    for name, (start, _) in _boxes(data, first, box[1]):
        if name != b"infe":
            continue
        infe = data[start]
        if infe == 2:
            item, kind = struct.unpack(">H2x4s", data[start + 4 : start + 12])
        elif infe == 3:
            item, kind = struct.unpack(">I2x4s", data[start + 4 : start + 14])
        else:
            continue
        types[item] = kind
    return types


class _Reader:
    """Big-endian numbers of given widths, one after the other."""

    def __init__(self, data: mmap.mmap | bytes, at: int, end: int) -> None:
        self._data, self._at, self._end = data, at, end

    def number(self, size: int) -> int:
        if self._at + size > self._end:
            raise ValueError("a box is cut short")
        value = int.from_bytes(self._data[self._at : self._at + size], "big")
        self._at += size
        return value


def _locations(data: mmap.mmap | bytes, box: tuple[int, int]) -> Iterator[tuple[int, bool, int, int]]:
    """(item, lies in `idat`, offset, length) of each extent."""
    r = _Reader(data, *box)
    version = r.number(1)
    r.number(3)
    sizes = r.number(2)
    offset_size, length_size, base_size, index_size = (sizes >> s & 15 for s in (12, 8, 4, 0))
    wide = 4 if version == 2 else 2
    for _ in range(r.number(wide)):
        item = r.number(wide)
        method = r.number(2) & 15 if version in (1, 2) else 0
        r.number(2)
        base = r.number(base_size)
        for _ in range(r.number(2)):
            if version in (1, 2):
                r.number(index_size)
            offset = r.number(offset_size)
            yield item, method == 1, base + offset, r.number(length_size)
