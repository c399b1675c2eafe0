"""A photo's identity: a hash of what decides its pixels, so that a rating or a renaming changes nothing.

| format | hashed |
|---|---|
| JPEG | tables, frame, scans with their data (no APPn, no comments, nothing behind the EOI) |
| camera raw | the same of its largest embedded preview |
| PNG | IHDR, PLTE, tRNS, IDAT |
| WebP | VP8, VP8L, ALPH, ANIM, ANMF chunks |
| HEIC, AVIF | the bytes of all items but EXIF and XMP |
| TIFF | the strips and tiles of every directory |
| others | all bytes |

A file whose structure cannot be followed is hashed whole. Orientation and profile are metadata: they
are not hashed. Streamed through a memory map; standard library only. The hash starts with the format,
and its scheme is part of `SCHEME`: change one and every library is rebuilt.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from collections.abc import Callable, Iterable
from pathlib import Path

from albumapp.basis import UserError
from albumapp.imaging import jpeg, rawpreview, sniff
from albumapp.photos import heif

SCHEME = b"albumapp-photo-1"
_DIGEST = 16
_BLOCK = 1 << 22
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT"})
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"})

Ranges = Iterable[jpeg.Range]


def photo_id(path: Path | str, structure: jpeg.Jpeg | None = None) -> str:
    """32 hex digits. `structure` saves a second parse of a plain JPEG. UserError if unreadable."""
    path = Path(path)
    try:
        with open(path, "rb") as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return identify(data, sniff.sniff_head(data[: sniff.HEAD], path.suffix), structure)
    except (OSError, ValueError) as e:  # an empty file cannot be mapped: ValueError
        raise UserError(
            "{name} cannot be read.", "Is the drive still connected?", path, name=path.name
        ) from e


def identify(data: mmap.mmap | bytes, kind: str, structure: jpeg.Jpeg | None = None) -> str:
    """The same of a memory map or bytes."""
    digest = hashlib.blake2b(digest_size=_DIGEST, person=SCHEME)
    digest.update(("jpeg" if kind in sniff.RAWS else kind).encode())
    ranges: list[jpeg.Range] = []
    try:
        if kind == "jpeg":
            ranges = jpeg.picture_ranges(data, structure or jpeg.parse(data))
        elif kind in sniff.RAWS:
            ranges = _preview(data)
        elif kind in _RANGES:
            ranges = list(_RANGES[kind](data))
    except (jpeg.NotJpeg, struct.error, ValueError, IndexError):
        ranges = []
    view = memoryview(data)
    try:
        for offset, length in ranges or [(0, len(data))]:
            for at in range(offset, offset + length, _BLOCK):
                digest.update(view[at : min(at + _BLOCK, offset + length)])
    finally:
        view.release()
    return digest.hexdigest()


def _preview(data: mmap.mmap | bytes) -> list[jpeg.Range]:
    found = rawpreview.largest_preview(data)
    if found is None:
        return []
    offset, structure = found
    inside = data[offset : offset + structure.end]
    return [(offset + at, length) for at, length in jpeg.picture_ranges(inside, structure)]


def _png(data: mmap.mmap | bytes) -> Ranges:
    at = 8
    while at + 8 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        if name in _PNG_KEPT:
            yield at + 4, min(length + 4, len(data) - at - 4)
        if name == b"IEND":
            break
        at += 12 + length


def _webp(data: mmap.mmap | bytes) -> Ranges:
    at = 12
    while at + 8 <= len(data):
        name, length = struct.unpack("<4sI", data[at : at + 8])
        if name in _WEBP_KEPT:
            yield at, min(length + 8, len(data) - at)
        at += 8 + length + (length & 1)


_STRIPS, _STRIP_SIZES, _TILES, _TILE_SIZES, _SUB_IFDS = 273, 279, 324, 325, 330
_TYPE_SIZES = {1: 1, 3: 2, 4: 4, 13: 4, 16: 8, 18: 8}
_MOST_DIRECTORIES = 64


def _tiff(data: mmap.mmap | bytes) -> Ranges:
    """Strips and tiles in directory order, classic TIFF and BigTIFF (TIFF 6.0; BigTIFF design)."""
    order = "<" if data[:2] == b"II" else ">"
    big = struct.unpack(order + "H", data[2:4])[0] == 43
    (at,) = struct.unpack(order + "Q", data[8:16]) if big else struct.unpack(order + "I", data[4:8])
    seen: set[int] = set()
    while at and at not in seen and len(seen) < _MOST_DIRECTORIES:
        seen.add(at)
        tags, at = _directory(data, order, big, at)
        for where, sizes in ((_STRIPS, _STRIP_SIZES), (_TILES, _TILE_SIZES)):
            for offset, length in zip(tags.get(where, ()), tags.get(sizes, ()), strict=False):
                if offset < len(data):
                    yield offset, min(length, len(data) - offset)


def _directory(
    data: mmap.mmap | bytes, order: str, big: bool, at: int
) -> tuple[dict[int, tuple[int, ...]], int]:
    head, entry, room, number = ("Q", 20, 8, "Q") if big else ("H", 12, 4, "I")
    start = at + struct.calcsize(head)
    (count,) = struct.unpack(order + head, data[at:start])
    tags: dict[int, tuple[int, ...]] = {}
    for i in range(min(count, 4096)):
        where = start + entry * i
        tag, kind = struct.unpack(order + "HH", data[where : where + 4])
        (n,) = struct.unpack(order + number, data[where + 4 : where + 4 + room])
        if tag in (_STRIPS, _STRIP_SIZES, _TILES, _TILE_SIZES) and kind in _TYPE_SIZES:
            size = _TYPE_SIZES[kind] * n
            value = where + 4 + room
            if size > room:
                (value,) = struct.unpack(order + number, data[value : value + room])
            letter = {1: "B", 2: "H", 4: "I", 8: "Q"}[_TYPE_SIZES[kind]]
            if value + size <= len(data):
                tags[tag] = struct.unpack(f"{order}{n}{letter}", data[value : value + size])
    end = start + entry * count
    (following,) = struct.unpack(order + number, data[end : end + room])
    return tags, int(following)


_RANGES: dict[str, Callable[[mmap.mmap | bytes], Ranges]] = {
    "png": _png,
    "webp": _webp,
    "tiff": _tiff,
    "heic": heif.picture_ranges,
    "avif": heif.picture_ranges,
}
