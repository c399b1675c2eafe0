"""Rows of an SQLite file read page by page, without SQLite: a damaged page costs its own rows alone.

Every b-tree page is looked at by itself, so that a damaged schema, a damaged root or a file that was cut
short does not matter. The write-ahead log is laid over the file up to its last commit, as SQLite would.
The format: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

Value = int | float | str | bytes | None

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_USUAL_PAGE = 4096
_MOST_PAYLOAD = 100_000_000
_WAL_MAGIC = (0x377F0682, 0x377F0683)


class _Broken(ValueError):
    """This cell or page cannot be followed."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """One row: of an ordinary table with its rowid, of one WITHOUT ROWID with None."""

    rowid: int | None
    values: tuple[Value, ...]


def rows(data: bytes, log: bytes = b"") -> Iterator[PageRow]:
    """Every row that can be read, in no order; rows that were deleted long ago may be among them."""
    pages = _Pages(data, log)
    for number in pages.numbers():
        yield from _rows_of(pages, number)


class _Pages:
    """The pages by their number, from 1, those of the log first."""

    def __init__(self, data: bytes, log: bytes) -> None:
        self._data = data
        size = struct.unpack(">H", data[16:18])[0] if len(data) >= 100 else 0
        size = 65536 if size == 1 else size
        plausible = size >= 512 and not size & (size - 1)
        self.size = size if plausible else _USUAL_PAGE
        self.usable = self.size - (data[20] if plausible else 0)
        self._newer = self._committed(log)
        self._free = self._freed()

    def get(self, number: int) -> bytes:
        """_Broken where there is no such page."""
        newer = self._newer.get(number)
        if newer is not None:
            return newer
        start = (number - 1) * self.size
        if number < 1 or start >= len(self._data):
            raise _Broken
        return self._data[start : start + self.size].ljust(self.size, b"\0")

    def numbers(self) -> list[int]:
        count = -(-len(self._data) // self.size)
        return [n for n in sorted({*range(1, count + 1), *self._newer}) if n not in self._free]

    def _committed(self, log: bytes) -> dict[int, bytes]:
        if len(log) < 32 or struct.unpack(">I", log[:4])[0] not in _WAL_MAGIC:
            return {}
        size, salts = struct.unpack(">I", log[8:12])[0], log[16:24]
        if size != self.size:
            return {}
        done: dict[int, bytes] = {}
        open_: dict[int, bytes] = {}
        for at in range(32, len(log) - size - 23, size + 24):
            number, commit = struct.unpack(">II", log[at : at + 8])
            if log[at + 8 : at + 16] != salts:
                break  # of an earlier round of the log
            open_[number] = log[at + 24 : at + 24 + size]
            if commit:
                done |= open_
                open_ = {}
        return done

    def _freed(self) -> set[int]:
        """Pages that hold nothing any more."""
        found: set[int] = set()
        try:
            trunk = struct.unpack(">I", self.get(1)[32:36])[0]
            while trunk and trunk not in found:
                found.add(trunk)
                page = self.get(trunk)
                following, count = struct.unpack(">II", page[:8])
                count = min(count, self.usable // 4 - 2)
                found.update(struct.unpack(f">{count}I", page[8 : 8 + 4 * count]))
                trunk = following
        except (_Broken, struct.error):
            pass
        return found


def _rows_of(pages: _Pages, number: int) -> Iterator[PageRow]:
    page = pages.get(number)
    head = 100 if number == 1 else 0
    kind = page[head]
    if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
        return
    count = struct.unpack(">H", page[head + 3 : head + 5])[0]
    first = head + (12 if kind == _INDEX_INTERIOR else 8)
    for n in range(min(count, pages.size // 4)):
        try:
            (at,) = struct.unpack(">H", page[first + 2 * n : first + 2 * n + 2])
            yield _cell(pages, page, at, kind)
        except (_Broken, struct.error, IndexError, UnicodeDecodeError):
            continue


def _cell(pages: _Pages, page: bytes, at: int, kind: int) -> PageRow:
    if kind == _INDEX_INTERIOR:
        at += 4
    length, at = _varint(page, at)
    rowid = None
    if kind == _TABLE_LEAF:
        rowid, at = _varint(page, at)
    if not 0 < length <= _MOST_PAYLOAD:
        raise _Broken
    return PageRow(rowid, _record(_payload(pages, page, at, length, kind)))


def _payload(pages: _Pages, page: bytes, at: int, length: int, kind: int) -> bytes:
    """A cell's content, with what lies on overflow pages."""
    usable = pages.usable
    most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if length <= most:
        return _whole(page[at : at + length], length)
    least = (usable - 12) * 32 // 255 - 23
    local = least + (length - least) % (usable - 4)
    local = local if local <= most else least
    parts, left = [page[at : at + local]], length - local
    (following,) = struct.unpack(">I", page[at + local : at + local + 4])
    seen: set[int] = set()
    while left > 0:
        if following in seen:
            raise _Broken
        seen.add(following)
        more = pages.get(following)
        parts.append(more[4 : 4 + min(left, usable - 4)])
        left -= len(parts[-1])
        (following,) = struct.unpack(">I", more[:4])
    return _whole(b"".join(parts), length)


def _whole(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise _Broken
    return data


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        byte = data[at + n]
        if n == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + n + 1
    raise _Broken


def _record(data: bytes) -> tuple[Value, ...]:
    head, at = _varint(data, 0)
    if not 0 < head <= len(data):
        raise _Broken
    kinds = []
    while at < head:
        kind, at = _varint(data, at)
        kinds.append(kind)
    values: list[Value] = []
    at = head
    for kind in kinds:
        value, at = _value(data, at, kind)
        values.append(value)
    if at != len(data):
        raise _Broken
    return tuple(values)


_WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(data: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None, 0, 1)[0 if kind == 0 else kind - 7], at
    if kind in _WHOLE:
        end = at + _WHOLE[kind]
        return int.from_bytes(_whole(data[at:end], _WHOLE[kind]), "big", signed=True), end
    if kind == 7:
        return float(struct.unpack(">d", data[at : at + 8])[0]), at + 8
    if kind < 12:
        raise _Broken
    length = (kind - 12) // 2
    found = _whole(data[at : at + length], length)
    return found.decode("utf-8") if kind % 2 else found, at + length
