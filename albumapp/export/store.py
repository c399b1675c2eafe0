"""A PDF of picture objects that is never written: a file-like view over parts of many files.

pikepdf reads it like a file and copies from it while it saves, so photos flow from their own files into the
PDF without a copy on disk or in memory. Objects are numbered from 1.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FilePart:
    """Bytes of a file, by reference."""

    path: Path
    offset: int
    length: int


Part = bytes | FilePart


class Parts(io.RawIOBase):
    """Read-only file over parts laid end to end; one source file is open at a time."""

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self._parts = list(parts)
        self._starts: list[int] = []
        size = 0
        for part in self._parts:
            self._starts.append(size)
            size += len(part) if isinstance(part, bytes) else part.length
        self._size = size
        self._at = 0
        self._open: tuple[Path, io.FileIO] | None = None
        self.failed: OSError | None = None
        """What went wrong while reading: pikepdf hides the error's kind."""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        view, wanted, done = memoryview(buffer), len(buffer), 0  # a slice of a bytearray would be a copy
        while done < wanted and self._at < self._size:
            i = bisect_right(self._starts, self._at) - 1
            got = self._read(self._parts[i], self._at - self._starts[i], view[done:])
            done += got
            self._at += got
        return done

    def _read(self, part: Part, skip: int, buffer: memoryview) -> int:
        """How many bytes of a part went into the buffer."""
        if isinstance(part, bytes):
            some = part[skip : skip + len(buffer)]
            buffer[: len(some)] = some
            return len(some)
        try:
            f = self._file(part.path)
            f.seek(part.offset + skip)
            got = f.readinto(buffer[: min(len(buffer), part.length - skip)])
            if not got:
                raise OSError(5, "the file became shorter while it was read", str(part.path))
        except OSError as e:
            self.failed = e
            raise
        return got

    def _file(self, path: Path) -> io.FileIO:
        """The open file, without a buffer of its own: what is read is large."""
        if self._open is None or self._open[0] != path:
            if self._open is not None:
                self._open[1].close()
            self._open = (path, path.open("rb", buffering=0))
        return self._open[1]

    def close(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None
        super().close()


class Store:
    """Collects objects, then gives the whole as a file to open with pikepdf."""

    def __init__(self) -> None:
        self._parts: list[Part] = [b"%PDF-1.6\n"]
        self._at = len(b"%PDF-1.6\n")
        self._offsets: list[int] = []

    def add(self, dictionary: str, data: Sequence[Part]) -> int:
        """One stream object: its dictionary's entries without Length, and its data. Its number."""
        length = sum(len(p) if isinstance(p, bytes) else p.length for p in data)
        number = len(self._offsets) + 1
        self._offsets.append(self._at)
        self._put(f"{number} 0 obj\n<< {dictionary} /Length {length} >>\nstream\n".encode("latin-1"))
        for part in data:
            self._put(part)
        self._put(b"\nendstream\nendobj\n")
        return number

    @property
    def size(self) -> int:
        """Bytes of all that was added."""
        return self._at

    def _put(self, part: Part) -> None:
        self._parts.append(part)
        self._at += len(part) if isinstance(part, bytes) else part.length

    def file(self) -> Parts:
        """The PDF; `Objects` in its catalogue holds all that was added, in order."""
        count = len(self._offsets)
        parts, at = list(self._parts), self._at
        listed = " ".join(f"{n} 0 R" for n in range(1, count + 1))
        extra = [
            f"<< /Type /Catalog /Pages {count + 2} 0 R /Objects [{listed}] >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
        ]
        offsets = list(self._offsets)
        for i, body in enumerate(extra):
            text = f"{count + 1 + i} 0 obj\n{body}\nendobj\n".encode()
            offsets.append(at)
            parts.append(text)
            at += len(text)
        rows = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
        size = len(offsets) + 1
        trailer = f"trailer\n<< /Size {size} /Root {count + 1} 0 R >>\nstartxref\n{at}\n%%EOF\n"
        parts.append(f"xref\n0 {size}\n0000000000 65535 f \n{rows}{trailer}".encode())
        return Parts(parts)
