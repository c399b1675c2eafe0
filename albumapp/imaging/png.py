"""How much of a PNG's picture data is there (PNG specification, 2nd edition). Standard library only.

Pillow leaves rows that are missing black without a word; this counts them.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
_BLOCK = 1 << 20


def missing(path: Path) -> float | None:
    """Share 0..1 of the picture data that is not there; None where it is no PNG or its header is broken."""
    try:
        with open(path, "rb") as f:
            if f.read(8) != _SIGNATURE:
                return None
            header = f.read(25)
            expected = _expected(header)
            got = _inflated(_picture_data(path), expected)
    except (struct.error, KeyError, OSError):
        return None
    return max(0.0, 1 - got / expected) if expected else None


def _expected(header: bytes) -> int:
    width, height, bits, colour, _, _, interlaced = struct.unpack_from(">IIBBBBB", header, 8)
    depth = bits * _CHANNELS[colour]

    def rows(w: int, h: int) -> int:
        return h * (1 + (w * depth + 7) // 8) if w and h else 0

    if not interlaced:
        return rows(width, height)
    return sum(rows(-(-(width - x) // dx), -(-(height - y) // dy)) for x, y, dx, dy in _ADAM7)


def _picture_data(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as f:
        f.seek(8)
        while len(head := f.read(8)) == 8:
            length, name = struct.unpack(">I4s", head)
            if name == b"IDAT":
                left = length
                while left and (block := f.read(min(left, _BLOCK))):
                    left -= len(block)
                    yield block
                f.seek(4, 1)
            elif name == b"IEND":
                return
            else:
                f.seek(length + 4, 1)


def _inflated(blocks: Iterator[bytes], enough: int) -> int:
    """How many bytes come out, without keeping them."""
    inflater = zlib.decompressobj()
    got = 0
    for block in blocks:
        try:
            while block and got < enough:
                got += len(inflater.decompress(block, _BLOCK))
                block = inflater.unconsumed_tail
        except zlib.error:
            break
        if inflater.eof or got >= enough:
            break
    return got
