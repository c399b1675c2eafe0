"""The JPEG preview inside a camera raw file. Standard library only.

Works on every raw format alike: JPEG starts are searched and the largest that is an ordinary 8-bit
picture wins (lossless raw data, which is also coded as JPEG, is told by its bits and marker).
"""

from __future__ import annotations

import mmap

from albumapp.imaging import jpeg

_MOST_TRIES = 200
_ORDINARY = frozenset({0xC0, 0xC1, 0xC2})


def largest_preview(data: mmap.mmap | bytes) -> tuple[int, jpeg.Jpeg] | None:
    """Offset of the largest embedded preview and its structure (offsets inside it count from there)."""
    best: tuple[int, jpeg.Jpeg] | None = None
    at = data.find(b"\xff\xd8\xff")
    for _ in range(_MOST_TRIES):
        if at < 0:
            break
        found = _ordinary(data, at)
        if found is None:
            at = data.find(b"\xff\xd8\xff", at + 3)
            continue
        if best is None or found.width * found.height > best[1].width * best[1].height:
            best = (at, found)
        at = data.find(b"\xff\xd8\xff", at + found.end)
    return best


def _ordinary(data: mmap.mmap | bytes, at: int) -> jpeg.Jpeg | None:
    limit = min(len(data), at + (64 << 20))
    try:
        found = jpeg.parse(data[at:limit])
    except jpeg.NotJpeg:
        return None
    markers = {s.marker for s in found.segments}
    ordinary = bool(markers & _ORDINARY) and found.bits == 8 and found.components in (1, 3)
    return found if ordinary and found.has_eoi and found.scans else None


def orientation(data: mmap.mmap | bytes, preview: jpeg.Jpeg) -> int:
    """Orientation of the preview: its own EXIF's, else the raw file's."""
    if preview.exif is not None and preview.orientation != 1:
        return preview.orientation
    return jpeg.exif_orientation(exif_block(data))


def exif_block(data: mmap.mmap | bytes) -> bytes | None:
    """The first part of a TIFF block that holds the raw file's own EXIF; None where it has none."""
    if data[:2] in (b"II", b"MM"):
        return bytes(data[: 1 << 20])
    box = data.find(b"CMT1", 0, 1 << 20)  # Canon's CR3 keeps it in a box of its own
    return bytes(data[box + 4 : box + 4 + (64 << 10)]) if box >= 0 else None
