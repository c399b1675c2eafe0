"""Reading the objects of a PDF that may be damaged or hostile: nothing here raises for what a file holds.

pikepdf gives Python numbers for numbers and its own types for all else; a key that is missing or of another
kind than asked for is None. `Limits` bounds what one check may cost.
"""

from __future__ import annotations

import math
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

Box = tuple[float, float, float, float]  # x0, y0, x1, y1 in points, y up
Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
PT = 72 / 25.4

_FAR = 1e7  # points: numbers beyond are taken for damage
_LEVELS = 40  # of the page tree and of what is handed down in it


class TooMuch(Exception):
    """The file asks for more work than a check does."""


@dataclass
class Limits:
    """What one check may cost: operators, seconds, and bytes of one decoded stream.

    Of one page or form at a time: `content` bytes, `operands` and `at_once` operators.
    """

    operators: int = 6_000_000
    seconds: float = 900.0
    stream: int = 400_000_000
    content: int = 48_000_000
    operands: int = 12_000_000
    at_once: int = 2_000_000
    objects: int = 600_000
    until: float = field(init=False, default=math.inf)

    def begin(self) -> None:
        self.until = time.monotonic() + self.seconds

    def spend(self, operators: int) -> None:
        """TooMuch where it is used up."""
        self.operators -= operators
        if self.operators < 0 or time.monotonic() > self.until:
            raise TooMuch


def get(obj: Any, key: str) -> Any:
    """The value of `key` ("/Type") of a dictionary or stream, else None."""
    if isinstance(obj, (Dictionary, Stream)):
        try:
            return obj.get(key)
        except (pikepdf.PdfError, ValueError, TypeError, KeyError):
            return None
    return None


def keys(obj: Any) -> list[str]:
    if isinstance(obj, (Dictionary, Stream)):
        try:
            return [str(k) for k in obj.keys()]  # noqa: SIM118  (a pikepdf object iterates otherwise)
        except (pikepdf.PdfError, ValueError, TypeError):
            return []
    return []


def items(obj: Any) -> Iterator[tuple[str, Any]]:
    for key in keys(obj):
        yield key, get(obj, key)


def elements(obj: Any) -> list[Any]:
    """Of an array; none where it is no array."""
    if isinstance(obj, Array):
        try:
            return list(obj)  # type: ignore[call-overload,unused-ignore]
        except (pikepdf.PdfError, ValueError, TypeError):
            return []
    return []


def number(obj: Any) -> float | None:
    if isinstance(obj, bool) or obj is None or isinstance(obj, (Array, Dictionary, Stream, Name)):
        return None
    try:
        value = float(obj)
    except (TypeError, ValueError, OverflowError):
        return None
    return value if math.isfinite(value) and abs(value) < 1e15 else None


def numbers(obj: Any, count: int | None = None) -> tuple[float, ...] | None:
    """Of an array of so many numbers."""
    found = [number(e) for e in elements(obj)]
    if not found or any(v is None for v in found) or (count is not None and len(found) != count):
        return None
    return tuple(v for v in found if v is not None)


def name(obj: Any) -> str:
    """A name without its slash, "" for anything else."""
    return str(obj)[1:] if isinstance(obj, Name) else ""


def text(obj: Any) -> str | None:
    """A text string (or a name, as some programs write)."""
    if isinstance(obj, Name):
        return name(obj)
    if isinstance(obj, pikepdf.String):
        try:
            return str(obj)
        except (UnicodeError, ValueError):
            return bytes(obj).decode("latin-1")
    return None


def identity(obj: Any) -> tuple[int, int] | None:
    """Number and generation of an indirect object."""
    try:
        found = obj.objgen
    except (AttributeError, pikepdf.PdfError):
        return None
    return found if found != (0, 0) else None


def inherited(page: Any, key: str) -> Any:
    """A value of a page or of what it lies in."""
    node = page
    for _ in range(_LEVELS):
        value = get(node, key)
        if value is not None:
            return value
        node = get(node, "/Parent")
        if not isinstance(node, Dictionary):
            return None
    return None


def box(obj: Any) -> Box | None:
    """A rectangle in any order of its corners; None where it is none, or empty."""
    found = numbers(obj, 4)
    if found is None or any(abs(v) > _FAR for v in found):
        return None
    x0, x1 = sorted((found[0], found[2]))
    y0, y1 = sorted((found[1], found[3]))
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None


def matrix(obj: Any) -> Matrix | None:
    found = numbers(obj, 6)
    return None if found is None else (found[0], found[1], found[2], found[3], found[4], found[5])


def multiplied(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def bounds(b: Box, m: Matrix) -> Box:
    """The box around a box that a matrix moves."""
    xs = [m[0] * x + m[2] * y + m[4] for x in (b[0], b[2]) for y in (b[1], b[3])]
    ys = [m[1] * x + m[3] * y + m[5] for x in (b[0], b[2]) for y in (b[1], b[3])]
    return (min(xs), min(ys), max(xs), max(ys))


def shared(a: Box, b: Box) -> Box | None:
    """What two boxes have in common, also where it is a line; None where they are apart."""
    x0, y0, x1, y1 = max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
    return (x0, y0, x1, y1) if x1 >= x0 and y1 >= y0 else None


def filters(stream: Any) -> list[str]:
    """The names of a stream's filters, short ones of inline images written out."""
    short = {"Fl": "FlateDecode", "LZW": "LZWDecode", "DCT": "DCTDecode", "RL": "RunLengthDecode"}
    short |= {"A85": "ASCII85Decode", "AHx": "ASCIIHexDecode", "CCF": "CCITTFaxDecode"}
    value = get(stream, "/Filter")
    if value is None:
        value = get(stream, "/F") if not isinstance(get(stream, "/F"), Dictionary) else None
    found = [name(value)] if isinstance(value, Name) else [name(e) for e in elements(value)]
    return [short.get(f, f) for f in found]


def raw(stream: Any) -> bytes:
    """The stored bytes of a stream, "" where they cannot be read."""
    if not isinstance(stream, Stream):
        return b""
    try:
        return bytes(stream.read_raw_bytes())
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return b""


def decoded(stream: Any, most: int) -> bytes | None:
    """The bytes of a stream after its filters (not pictures'); None where damaged or longer than `most`."""
    if not isinstance(stream, Stream):
        return None
    if "FlateDecode" in filters(stream)[:1] and not _inflates(raw(stream), most):
        return None
    try:
        found = stream.read_bytes()
    except (pikepdf.PdfError, ValueError, RuntimeError, MemoryError):
        return None
    return found if len(found) <= most else None


def _inflates(data: bytes, most: int) -> bool:
    """Whether it stays under a size, asked without keeping it (a few bytes may hold gigabytes)."""
    if len(data) * 1032 < most:
        return True
    made, engine = 0, zlib.decompressobj()
    try:
        while data and not engine.eof:
            made += len(engine.decompress(data, 1 << 20))
            data = engine.unconsumed_tail
            if made > most:
                return False
    except zlib.error:
        return True  # damaged: whoever decodes it says so
    return True
