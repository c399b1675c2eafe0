"""What exifread passes over for speed: EXIF's user comment, and of Apple's maker note what tells bursts and
live photos. Standard library only; works on the TIFF block that EXIF is.

To read another maker's note: a function like `_apple`, and its line in `read`.
Source of Apple's tags: ExifTool's Apple table (0x000b burst, 0x0011 content identifier).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_EXIF_IFD, _COMMENT, _MAKER_NOTE = 0x8769, 0x9286, 0x927C
_APPLE = b"Apple iOS\0"
_APPLE_BURST, _APPLE_CONTENT = 0x000B, 0x0011
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_ENTRIES = 500
_ENCODINGS = {b"ASCII": "ascii", b"UNICODE": "", b"JIS": "shift_jis"}


@dataclass(frozen=True, slots=True)
class Note:
    """`comment` is the user comment; `burst` names a burst; `live` is the id that a live photo shares with
    its video. Each "" where it is not there."""

    comment: str = ""
    burst: str = ""
    live: str = ""


def read(block: bytes | None) -> Note:
    """From a TIFF block; an empty note where it is missing or damaged."""
    try:
        return _read(block) if block else Note()
    except (struct.error, IndexError, ValueError, LookupError):
        return Note()


def _read(block: bytes) -> Note:
    order = {b"II": "<", b"MM": ">"}[block[:2]]
    (first,) = struct.unpack_from(order + "I", block, 4)
    exif = dict(_entries(block, order, first, 0)).get(_EXIF_IFD)
    if exif is None:
        return Note()
    (at,) = struct.unpack(order + "I", exif[:4])
    tags = dict(_entries(block, order, at, 0))
    comment = _comment(tags.get(_COMMENT, b""), order)
    maker = tags.get(_MAKER_NOTE, b"")
    burst, live = _apple(maker) if maker.startswith(_APPLE) else ("", "")
    return Note(comment, burst, live)


def _entries(block: bytes, order: str, at: int, base: int) -> Iterator[tuple[int, bytes]]:
    """(tag, its value's bytes) of one directory; offsets count from `base`."""
    (count,) = struct.unpack_from(order + "H", block, at)
    for n in range(min(count, _MOST_ENTRIES)):
        where = at + 2 + 12 * n
        tag, kind, number = struct.unpack_from(order + "HHI", block, where)
        size = _SIZES.get(kind, 1) * number
        start = where + 8
        if size > 4:
            start = base + int(struct.unpack_from(order + "I", block, where + 8)[0])
        if start + size <= len(block):
            yield tag, block[start : start + size]


def _comment(value: bytes, order: str) -> str:
    """A user comment has its encoding in the first eight bytes (EXIF 2.32, 4.6.5)."""
    name, text = value[:8].rstrip(b"\0"), value[8:]
    encoding = _ENCODINGS.get(name, "utf-8")
    if not encoding:
        encoding = "utf-16-le" if order == "<" else "utf-16-be"
    return text.decode(encoding, "replace").replace("\0", "").strip()


def _apple(note: bytes) -> tuple[str, str]:
    order = {b"II": "<", b"MM": ">"}[note[12:14]]
    tags = dict(_entries(note, order, 14, 0))
    burst, live = (tags.get(t, b"").rstrip(b"\0") for t in (_APPLE_BURST, _APPLE_CONTENT))
    return burst.decode("ascii", "replace")[:80], live.decode("ascii", "replace")[:80]
